//! Somebody moves: what they asked is asked one by one, what they promised here is let go, what comes back
//! ends. Nothing goes along but whom they would rather not meet, and that somebody who coordinates there, or a
//! worker where nobody else does, asks here first: what is still needed there is asked there anew.

use super::asking::{self, Asking, Prepared};
pub use super::door_keys::moved::hold;
use super::door_keys::{back, moved};
use super::{away, complaints, leaving, series, steps};
use crate::base::cells::Zone;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::base::saying::Saying;
use crate::base::text::OwnWords;
use crate::buurt::Buurt;
use crate::delivery;
use crate::help::door_key::Side;
use crate::help::found::Found;
use crate::help::question::place;
use crate::help::request::Kind as Stands;
use crate::help::store::{again, apart, first_right, leaving as store, requests, series as stored};
use crate::help::window::When;
use crate::people::{keeping, members, persons};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// Working minutes within which it is asked.
const ASKED_WITHIN: u32 = 8 * 60;

/// Finds what somebody asked of which must be said whether it is still needed, in the order in which it is
/// locked. What comes back ends with the series, and what is being looked back on goes on.
pub async fn asked(
    rows: Rows<'_>,
    (buurt, person): (BuurtId, PersonId),
    now: Moment,
) -> Result<Vec<Found>> {
    let mut all = Vec::new();
    let running = stored::running(rows, buurt, person).await?;
    for id in store::living(rows, buurt, person).await? {
        let series = stored::of_request(rows, buurt, id).await?;
        if series.is_some_and(|it| running.contains(&it)) {
            continue;
        }
        let found = requests::load(rows, buurt, id).await?;
        let stands =
            matches!(found.request.kind(), Stands::Review | Stands::Open | Stands::Matched);
        if stands && found.request.window.end > now {
            all.push(found);
        }
    }
    Ok(all)
}

/// Makes something that was asked here ready to be asked there, as what it is there: a first request of
/// somebody whom nobody knows yet.
pub async fn there(
    house: &House,
    to: &Buurt,
    zone: Option<Zone>,
    found: &Found,
) -> Result<Prepared> {
    let rows = house.db.read();
    let (request, question) = (&found.request, &found.question);
    let text = match &question.words {
        Some(words) => {
            let key = keeping::key(house, rows, words.key).await?;
            let text = key.open(&place("text", request.id), &words.text)?;
            OwnWords::checked(&text, "/text").ok()
        }
        None => None,
    };
    let when = question.on.map_or(When::Flexible, |(day, part)| When::On { day, part });
    let asking = Asking {
        category: question.category,
        when,
        text,
        places: request.places,
        wish: question.wish,
        languages: question.languages.clone(),
        extras: question.extras.clone(),
        same_helper: false,
        series: None,
        on_behalf_of: None,
        consent: None,
        door: None,
    };
    let lang = persons::find(rows, request.requester).await?.language;
    asking::begins_as(house, to, (request.requester, zone), (None, lang), asking).await
}

/// Asks it there, inside the flow in which they move.
pub async fn ask_there(tx: &Tx, it: &Prepared) -> Result<()> {
    asking::write(tx, it).await
}

/// They leave this neighbourhood, whose keys are on [`hold`]: what they asked and promised here is over. Whom they would
/// rather not meet they need not meet there either. Tells whether they were asked for nothing here.
pub async fn leave(tx: &Tx, (from, to): (BuurtId, BuurtId), person: PersonId) -> Result<bool> {
    moved::along(tx, to, person).await?; // before what is on its way to them here is taken back
    let paused = complaints::pauses(tx.rows(), from, person).await?;
    delivery::cancel_person_in(tx, (from, person)).await?;
    tasks::settle_person(tx, from, Kind::AskBefore, person).await?;
    away::forget(tx, from, person).await?;
    series::end_all(tx, from, person).await?;
    first_right::forget(tx, from, person).await?;
    apart::take_along(tx, from, to, person).await?;
    again::forget_here(tx, from, person).await?;
    back::ask_back(tx, from, person, None).await?;
    leaving::unask_next_door(tx, from, person).await?;
    leaving::let_go(tx, from, person).await?;
    Ok(paused)
}

/// Who was asked for nothing where they lived helps nobody there before somebody who coordinates there, or a
/// worker where nobody else does, asked why. That there is something to ask goes along; what was told does not.
pub async fn asks_first(tx: &Tx, (from, to): (&Buurt, &Buurt), person: PersonId) -> Result<()> {
    let member = members::find(tx.rows(), to.id, person).await?;
    members::set_helping(tx, to.id, person, false, &member.helping).await?;
    let subject = Subject::new("people", person.0);
    // It asks about them: they may coordinate there one day.
    tasks::keep_from(tx, to.id, &subject, &[person]).await?;
    let task = New {
        kind: Kind::AskBefore,
        subject,
        person: Some(person),
        reason: Saying::new("task-ask-before").text("buurt", &from.identity.name),
        urgency: Urgency::Today,
        due: to.rhythm.working(tx.now(), ASKED_WITHIN),
    };
    tasks::raise(tx, to.id, task).await.map(|_| ())
}

/// They live at another door of the same neighbourhood: keys of the old one are asked back.
pub async fn other_door(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    back::ask_back(tx, buurt, person, Some(Side::Giver)).await
}

/// It is no longer needed here.
pub async fn stop(tx: &Tx, buurt: BuurtId, id: RequestId) -> Result<()> {
    let found = requests::lock_any(tx, buurt, id).await?;
    let step = found.request.clone().withdraw(found.offers(), false, tx.now())?;
    steps::write(tx, &found, &step).await
}

/// It is still needed at another door of the same neighbourhood: who helps says yes again.
pub async fn elsewhere(tx: &Tx, buurt: BuurtId, id: RequestId, zone: Option<Zone>) -> Result<()> {
    let found = requests::lock_any(tx, buurt, id).await?;
    let step = found.request.clone().moved(found.offers(), tx.now())?;
    requests::rezone(tx, &found.request, zone).await?;
    steps::write(tx, &found, &step).await
}
