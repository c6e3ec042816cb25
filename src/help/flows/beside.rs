//! A helper asks a neighbour they know to come along, who says yes or no as to every question.
//!
//! Whatever keeps somebody from being asked, the answer is one and the same: who is kept apart from whom, who
//! rests, who has enough to do, nobody learns here. Only where who comes must be screened, one hears that.

use std::collections::HashSet;

use uuid::Uuid;

use super::steering::may_be_named;
use super::steps;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::delivery;
use crate::help::company::{self, Beside, Company, Refusal, beside, place};
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::offer::Kind as Offer;
use crate::help::store::{apart, companies, loads, offers, requests, series};
use crate::help::{extra, settings};
use crate::people::members::{self, Member};
use crate::people::{Caller, Standing, keeping, persons, screenings};
use crate::tasks::Subject;

/// Whom the helper may ask along: neighbours who help and whom they met, by first name; nobody while no place is
/// free.
pub async fn known(house: &House, caller: &Caller, id: RequestId) -> Result<Vec<(Uuid, String)>> {
    let (rows, buurt, me) = (house.db.read(), caller.buurt, caller.person);
    let (found, _) = requests::find(rows, caller, id).await?;
    let before = companies::find(rows, buurt, (id, me)).await?;
    let may = company::may_be_said(&found, me)
        && !company::rather_alone(&found, before.as_ref())
        && company::has_place(&found, house.now());
    if !may {
        return Ok(Vec::new());
    }
    let mut met = offers::met(rows, buurt, me).await?;
    let ids: Vec<PersonId> = met.iter().map(|(_, who)| *who).collect();
    let there = members::find_all(rows, buurt, &ids).await?;
    let helps = |it: &Member| it.helps && it.standing == Some(Standing::Confirmed);
    let helps: HashSet<PersonId> =
        there.iter().filter(|it| helps(it)).map(|it| it.person).collect();
    let wished = apart::wishes(rows, buurt, me).await?; // one's own wish only
    let mut once = HashSet::from([found.request.requester]);
    once.extend(wished.into_iter().map(|it| it.other));
    met.retain(|(_, who)| helps.contains(who) && once.insert(*who));
    if company::only_screened(&found) {
        let end = found.request.window.end.max(house.now());
        let screened = screenings::until(rows, buurt, end).await?;
        met.retain(|(_, who)| screened.contains(who));
    }
    let ids: Vec<PersonId> = met.iter().map(|(_, who)| *who).collect();
    let people = keeping::open_all(house, rows, &ids).await?;
    let named = |(mark, who): (Uuid, PersonId)| {
        people.get(&who).map(|it| (mark, it.details.name.first.clone()))
    };
    Ok(met.into_iter().filter_map(named).collect())
}

/// Asks a neighbour along, by the name of the offer by which the two met.
pub async fn ask(house: &House, caller: &Caller, id: RequestId, mark: Uuid) -> Result<()> {
    let rows = house.db.read();
    let met = offers::met(rows, caller.buurt, caller.person).await?;
    let Some((_, other)) = met.into_iter().find(|(it, _)| *it == mark) else {
        return Err(Refusal::NotPossible.into());
    };
    let name = sealed(house, caller, (id, other)).await?;
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, _) = requests::lock(tx, &caller, id).await?;
        let (here, of, now) = (caller.buurt, (id, caller.person), tx.now());
        let before = companies::find(tx.rows(), here, of).await?;
        let it = company::said(&found, before.as_ref(), (caller.person, Some(name)), now)?;
        let Some(it) = it else { return Ok(()) };
        is_screened(tx, &found, other).await?;
        may_come(tx, &found, (caller.person, other)).await.map_err(without_reason)?;
        put_the_question(tx, &found, other).await?;
        companies::put(tx, here, id, &Company { neighbour: Some(other), ..it }).await?;
        steps::changed(tx, &found, caller.person);
        let notice = Topic::of(&found, now).beside();
        delivery::notify(tx, here, other, &Subject::new("help", id.0), notice).await
    };
    house.db.write("help.company_ask", flow).await
}

/// Who was asked in a wave has the question already; everybody else is asked by name.
async fn put_the_question(tx: &Tx, found: &Found, other: PersonId) -> Result<()> {
    let stands = found.answer(other).map(|it| it.offer.state.kind());
    if matches!(stands, Some(Offer::Sent | Offer::Seen)) {
        return Ok(());
    }
    let step = found.request.clone().ask_by_name(found.offers(), other, tx.now());
    let step = step.map_err(|it| without_reason(it.into()))?;
    steps::write(tx, found, &step).await
}

/// Refuses who is not screened where only who is may come.
async fn is_screened(tx: &Tx, found: &Found, other: PersonId) -> Result<()> {
    if !company::only_screened(found) {
        return Ok(());
    }
    let (rows, request) = (tx.rows(), &found.request);
    let member = members::find(rows, request.buurt, other).await.map_err(without_reason)?;
    let trust = screenings::trust(rows, &member, request.window.end.max(tx.now())).await?;
    if trust < request.min_trust { Err(Refusal::Screened.into()) } else { Ok(()) }
}

/// The rules of every yes, and the limits that somebody set: a friend who asks does not go past them.
async fn may_come(tx: &Tx, found: &Found, (me, other): (PersonId, PersonId)) -> Result<()> {
    let (rows, buurt, now) = (tx.rows(), found.request.buurt, tx.now());
    may_be_named(tx, found, other).await?;
    if !company::has_place(found, now) || apart::are(rows, buurt, me, other).await? {
        return Err(Refusal::NotPossible.into());
    }
    let own = members::find(rows, buurt, other).await?.helping;
    let besides = series::of_request(rows, buurt, found.request.id).await?;
    let all = loads::of_buurt(rows, buurt, now, besides).await?;
    let load = all.get(&other).copied().unwrap_or_default();
    let asks = settings::minutes(found.question.category, extra::minutes(&found.question.extras));
    let enough = load.open >= own.open_max
        || load.week >= own.week_max
        || load.month >= own.month_max
        || load.minutes.saturating_add(asks) > own.minutes_week_max;
    if enough { Err(Refusal::NotPossible.into()) } else { Ok(()) }
}

/// One answer, whatever the reason: a wish not to meet somebody stays silent.
fn without_reason(fault: Error) -> Error {
    if matches!(fault, Error::Refused(_) | Error::NotFound) {
        Refusal::NotPossible.into()
    } else {
        fault
    }
}

async fn sealed(
    house: &House,
    caller: &Caller,
    (id, other): (RequestId, PersonId),
) -> Result<Vec<u8>> {
    let rows = house.db.read();
    let who = keeping::open(house, rows, other).await.map_err(without_reason)?;
    let key = persons::find(rows, caller.person).await?.key;
    keeping::key(house, rows, key).await?.seal(&place(id), &who.details.name.first)
}

/// The first name of who asks somebody along, while that is a question.
pub async fn asked_by(
    house: &House,
    rows: Rows<'_>,
    found: &Found,
    who: PersonId,
) -> Result<Option<String>> {
    let all = companies::of_request(rows, found.request.buurt, found.request.id).await?;
    let mine =
        |it: &&Company| it.neighbour == Some(who) && beside(found, it) == Some(Beside::Asked);
    let Some(it) = all.iter().find(mine) else { return Ok(None) };
    let mut people = keeping::open_all(house, rows, &[it.helper]).await?;
    Ok(people.remove(&it.helper).map(|it| it.details.name.first))
}
