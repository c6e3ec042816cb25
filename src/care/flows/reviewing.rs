//! A coordinator looks at what was shared without a yes of the person: somebody else than who shared it.
//!
//! What is found not fine comes back to whoever has the case. Nothing that was sent can be unsent.

use serde_json::json;

use super::steps::{self, ROOM};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::BasisId;
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::care::basis::Basis;
use crate::care::case::{Case, Event, Happening, of_event};
use crate::care::flows::triage::Note;
use crate::care::store::{bases, log, signals};
use crate::people::Caller;
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// Working minutes within which whoever has the case looks at what was not fine.
const LOOK_WITHIN: u32 = 8 * 60;

/// Notes that a coordinator looked at a ground.
pub async fn review(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    id: BasisId,
    (fine, words): (bool, Option<Note>),
) -> Result<()> {
    let (found, _) = bases::find(house.db.read(), caller.buurt, id).await?;
    let (case, _) = signals::find(house.db.read(), caller, found.signal).await?;
    let event_id = log::named(house.now());
    let sealed = match words {
        Some(words) => {
            let key = steps::case_key(house, case.file.key).await?;
            Some(key.seal(&of_event(event_id), words.as_str())?)
        }
        None => None,
    };
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, found.signal).await?;
        let basis = bases::lock(tx, buurt.id, id).await?.review(caller.person, tx.now())?;
        bases::advance(tx, &basis, Some(caller.person)).await?;
        let event = Event {
            id: event_id,
            at: tx.now(),
            by: Some(caller.person),
            what: Happening::Reviewed,
            data: json!({ "service": basis.service, "fine": fine }),
            words: sealed,
        };
        log::happened(tx, steps::key(&case.signal), &[event]).await?;
        settle(tx, &buurt, &basis).await?;
        if !fine {
            come_back(tx, &buurt, &case).await?;
        }
        steps::announce(tx, &case.signal);
        steps::note(tx, &caller, (&case.signal, "care.review"), None).await
    };
    house.db.write("care.review", flow).await
}

/// The task goes with the last ground of the signal that waited.
async fn settle(tx: &Tx, buurt: &Buurt, basis: &Basis) -> Result<()> {
    let all = bases::of_signal(tx.rows(), (buurt.id, basis.signal)).await?;
    let waits = |it: &Basis| it.id != basis.id && it.review_due.is_some() && it.reviewed.is_none();
    if all.iter().any(|(it, _)| waits(it)) {
        return Ok(());
    }
    let subject = Subject::new(ROOM, basis.signal.0);
    tasks::settle(tx, buurt.id, &[Task::BasisReview], &subject).await
}

async fn come_back(tx: &Tx, buurt: &Buurt, case: &Case) -> Result<()> {
    let due = buurt.rhythm.working(tx.now(), LOOK_WITHIN);
    let new = New {
        kind: Task::ReferralAnswer,
        subject: Subject::new(ROOM, case.signal.id.0),
        person: case.signal.subject,
        reason: Saying::new("task-basis-not-fine"),
        urgency: Urgency::Today,
        due,
    };
    let id = tasks::raise(tx, buurt.id, new).await?;
    tasks::plan(tx, buurt.id, id, (case.signal.owner, Urgency::Today, due)).await
}
