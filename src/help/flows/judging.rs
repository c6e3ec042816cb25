//! Who looks at what went wrong: opens it, hears the other, answers it, passes an appeal on.
//!
//! Every look and every act is a line in the chain. Says nothing to neighbours.

use super::complaints::{announce, appealed, note, opened, settle};
use super::door_keys::{back, moved};
use super::leaving::{let_go, unask_next_door};
use super::{apart, met};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, ComplaintId, PersonId};
use crate::base::text::Prose;
use crate::buurt::Buurten;
use crate::help::complaint::{Complaint, Desk, Hearing, Outcome, place};
use crate::help::door_key;
use crate::help::store::complaints::{self, Place};
use crate::people::{Caller, Relation, Role, keeping, members};
use crate::tasks;

/// The side of the other, as a worker writes it down: 1 to 1 000 characters.
pub type Side = Prose<1, 1000>;

/// What is done with it.
#[derive(Clone, Debug)]
pub enum Act {
    /// The other was heard, or it is said why not; in whose words.
    Hear(Hearing, Option<Side>),
    /// It is answered.
    Close(Outcome),
    /// Who told it wants the coordinator to look again, and says so to a worker.
    Appeal,
}

/// What was told, and the two sides of it where they may be read.
pub type Opened = (Complaint, Option<String>, Option<String>);

/// Lists one page of what one's desks look at. What names the caller is not on it.
pub async fn list(
    house: &House,
    caller: &Caller,
    after: Option<Place>,
) -> Result<(Vec<Complaint>, Option<Place>)> {
    let works = [(Role::Buurtwerker, Desk::Worker), (Role::Coordinator, Desk::Coordinator)];
    let mine = works.into_iter().filter(|(role, _)| caller.is(*role));
    let desks: Vec<Desk> = mine.map(|(_, desk)| desk).collect();
    let rows = house.db.read();
    let (all, next) = complaints::of_desks(rows, caller.actor(), &desks, after).await?;
    let mut mine = Vec::new();
    for it in all {
        if !met::may_be_meant(rows, &it, caller.person).await? {
            mine.push(it);
        }
    }
    Ok((mine, next))
}

/// Lets nobody near what they are named in, or may be meant by.
async fn admit(tx: &Tx, caller: &Caller, it: &Complaint) -> Result<()> {
    let meant = met::may_be_meant(tx.rows(), it, caller.person).await?;
    caller.admit(if meant { Relation::None } else { it.relation(caller) })
}

/// Opens one: the look is written down first.
pub async fn open(house: &House, caller: &Caller, id: ComplaintId) -> Result<Opened> {
    let by = caller.clone();
    let flow = async move |tx: &Tx| {
        let (it, sealed) = complaints::lock(tx, by.buurt, id).await?;
        admit(tx, &by, &it).await?;
        note(tx, by.person, &it, "help.complaint_open").await?;
        Ok((it, sealed))
    };
    let (it, sealed) = house.db.write("help.complaint_open", flow).await?;
    let words = opened(house, id, &sealed, "words").await?;
    let side = opened(house, id, &sealed, "side").await?;
    Ok((it, words, side))
}

/// Does something with one.
pub async fn act(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    id: ComplaintId,
    act: Act,
) -> Result<()> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let (seen, sealed) = complaints::find(house.db.read(), buurt.id, id).await?;
    caller.admit(seen.relation(caller))?;
    let side = match &act {
        Act::Hear(_, Some(words)) => {
            let key = sealed.key.ok_or(Error::NotFound)?;
            let key = keeping::key(house, house.db.read(), key).await?;
            Some(key.seal(&place("side", id), words.as_str())?)
        }
        Act::Hear(_, None) | Act::Close(_) | Act::Appeal => None,
    };
    let by = caller.clone();
    let flow = async move |tx: &Tx| {
        let (before, _) = complaints::lock(tx, buurt.id, id).await?;
        admit(tx, &by, &before).await?;
        let (after, line) = match act {
            Act::Hear(how, _) => (before.hear(how, tx.now())?, "help.complaint_hear"),
            Act::Close(outcome) => (closed(tx, before, outcome).await?, "help.complaint_close"),
            Act::Appeal => {
                let after = appealed(tx, &buurt, before).await?;
                return note(tx, by.person, &after, "help.complaint_appeal").await;
            }
        };
        complaints::advance(tx, &after, side).await?;
        announce(tx, &after).await?;
        note(tx, by.person, &after, line).await
    };
    house.db.write("help.complaint_act", flow).await
}

/// The answer, and what it brings with it.
async fn closed(tx: &Tx, before: Complaint, outcome: Outcome) -> Result<Complaint> {
    let asked = met::request_of(tx.rows(), &before).await?;
    let told_by = asked.map(|it| met::stood(&before, &it));
    let after = before.close(outcome, told_by, tx.now())?;
    if let Some(about) = after.about {
        match outcome {
            Outcome::Apart => apart::keep(tx, (after.buurt, after.by), about).await?,
            // A helper of next door helps no more there either.
            Outcome::Stopped => stop_helping(tx, after.home.unwrap_or(after.buurt), about).await?,
            Outcome::TalkedOut
            | Outcome::PutRight
            | Outcome::Agreed
            | Outcome::NothingFound
            | Outcome::HandedOver
            | Outcome::Ended => {}
        }
    }
    settle(tx, &after).await?;
    Ok(after)
}

/// The helper helps no more: what was promised is let go, with the reserve in its place.
async fn stop_helping(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    moved::hold(tx, person).await?;
    unask_next_door(tx, buurt, person).await?;
    let_go(tx, buurt, person).await?;
    back::ask_back(tx, buurt, person, Some(door_key::Side::Holder)).await?;
    let member = members::find(tx.rows(), buurt, person).await?;
    members::set_helping(tx, buurt, person, false, &member.helping).await
}

/// Forgets at most `limit` complaints with which nothing happened since a moment, with their keys and
/// their tasks; tells how many.
pub async fn forget(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let (gone, keys) = complaints::forget(tx, buurt, before, limit).await?;
    for key in keys {
        crate::people::persons::delete_key(tx, key).await?;
    }
    let subjects: Vec<_> = gone.iter().map(|it| it.0).collect();
    tasks::forget_about(tx, buurt, &subjects).await?;
    Ok(u64::try_from(gone.len()).unwrap_or(limit))
}
