//! "Laat deze dienst mij bellen": somebody asks a call about a right, and agrees that their number goes
//! to the partner. A worker hands it over; nothing else about the person is written.

use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::saying::Saying;
use crate::buurt::Buurten;
use crate::care::rights::Right;
use crate::people::audit::Entry as Line;
use crate::people::{Caller, trail};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// Working minutes within which a worker hands it over: one working day.
const TERM: u32 = 8 * 60;

/// Asks a call about a right; the consent is written in the chain of what was done.
pub async fn ask_call(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    once: Once,
    right: &'static Right,
) -> Result<()> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let partner = right.partners.first().ok_or(Error::NotFound)?.as_str().replace('_', "-");
    let reason = Saying::new("task-right-call")
        .words("right", format!("right-{}-title", right.id))
        .words("partner", format!("service-type-{partner}"));
    let (there, who) = (caller.buurt, caller.person);
    let flow = async move |tx: &Tx| {
        let new = New {
            kind: Kind::RightCall,
            subject: Subject::new("care", right.task),
            person: Some(who),
            reason,
            urgency: Urgency::Soon,
            due: buurt.rhythm.working(tx.now(), TERM),
        };
        tasks::raise(tx, there, new).await?;
        let line = Line {
            buurt: there,
            at: tx.now(),
            actor: Some(who),
            on_behalf_of: None,
            action: format!("right.call.{}", right.id),
            subject: Some(right.task),
            consent: Some("written".to_owned()),
            reason: None,
        };
        trail::append(tx, &line).await
    };
    house.db.write_once(once, "right.call", (), flow).await
}
