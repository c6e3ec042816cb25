//! A worker steers: holds, widens, asks somebody by name, publishes, rejects.

use chrono::Datelike as _;

use super::helping::old_enough;
use super::steps::{self, act, happened, namens};
use super::{complaints, series};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::delivery;
use crate::help::dispatch::Age;
use crate::help::event::Event;
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::request::{Kind, Reason, Refusal};
use crate::help::store::{apart, requests};
use crate::people::screening::KNOWN;
use crate::people::{Caller, Standing, absences, members, persons, screenings};
use crate::tasks::Subject;

/// The level up to which a worker can widen: the whole neighbourhood.
const WIDEST: u8 = 4;

/// Pauses the waves, or lets them go on.
pub async fn hold(house: &House, caller: &Caller, id: RequestId, held: bool) -> Result<()> {
    let name = if held { "help.hold" } else { "help.unhold" };
    act(house, caller, id, name, move |found, _, _| {
        found.request.clone().hold(found.offers(), held)
    })
    .await
}

/// Lets the next wave reach further, at once.
pub async fn widen(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        if found.request.kind() != Kind::Open {
            return Err(Refusal::NoLongerOpen.into());
        }
        let reach = found.question.reach.saturating_add(1).min(WIDEST);
        requests::widen(tx, &found.request, reach).await?;
        let search = Event::Search { request: id, urgent: true };
        happened(tx, caller.buurt, id, &search).await?;
        let step = found.request.clone().hold(found.offers(), found.request.held)?;
        steps::announce(tx, &step);
        namens(tx, &caller, &found, relation, "help.widen").await
    };
    house.db.write("help.widen", flow).await
}

/// Asks somebody by name: a wave of one. Who did not answer a wave may be asked so once more.
pub async fn ask_person(
    house: &House,
    caller: &Caller,
    id: RequestId,
    person: PersonId,
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        may_be_named(tx, &found, person).await?;
        let step = found.request.clone().ask_by_name(found.offers(), person, tx.now())?;
        steps::write(tx, &found, &step).await?;
        let notice = Topic::of(&found, tx.now()).named();
        delivery::notify(tx, caller.buurt, person, &Subject::new("help", id.0), notice).await?;
        namens(tx, &caller, &found, relation, "help.ask_person").await
    };
    house.db.write("help.ask_person", flow).await
}

/// Refuses who cannot be asked now: they are not confirmed, help nobody, rest, are away, are not to meet the asker, are
/// looked at for what went wrong, are not screened for what asks it, are no woman or man where the asker wishes for one,
/// or are too young for it.
pub(super) async fn may_be_named(tx: &Tx, found: &Found, person: PersonId) -> Result<()> {
    if person == found.request.requester {
        return Err(Refusal::OwnRequest.into());
    }
    let (rows, buurt, now) = (tx.rows(), found.request.buurt, tx.now());
    let member = members::find(rows, buurt, person).await?;
    let rests = member.helping.paused_until.is_some_and(|it| it > now);
    if member.standing != Some(Standing::Confirmed)
        || !member.helps
        || rests
        || apart::are(rows, buurt, person, found.request.requester).await?
        || complaints::pauses(rows, buurt, person).await?
        || absences::holds(rows, (buurt, person), now).await?
    {
        return Err(Refusal::NotPossibleNow.into());
    }
    let (asks, end) = (found.request.min_trust, found.request.window.end.max(now));
    if asks > KNOWN && screenings::trust(rows, &member, end).await? < asks {
        return Err(Refusal::NeedsMoreTrust.into());
    }
    let who = persons::find(rows, person).await?;
    if found.question.wish.is_some() && who.gender != found.question.wish {
        return Err(Refusal::NotAsWished.into());
    }
    let born = who.birth_year;
    old_enough(found, born.map_or(Age::Adult, |it| Age::of(it, now.year()))).map_err(Error::from)
}

/// It was read: neighbours may see it, own words too.
pub async fn publish(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        series::published(tx, caller.buurt, id).await?;
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let step = found.request.clone().publish(found.offers(), tx.now())?;
        steps::write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, "help.publish").await
    };
    house.db.write("help.publish", flow).await
}

/// Ends it for a reason that is not the asker's own.
pub async fn reject(house: &House, caller: &Caller, id: RequestId, reason: Reason) -> Result<()> {
    act(house, caller, id, "help.reject", move |found, _, now| {
        found.request.clone().close(found.offers(), reason, now)
    })
    .await
}
