//! Somebody moves, to another neighbourhood of this installation or to another door of this one: one
//! transaction through every room that holds something of them here.
//!
//! Nothing goes along but whom they would rather not meet, and that somebody who coordinates there, or a worker
//! where nobody else does, asks first. What they asked is asked one by one, a case stays where it is.

use std::collections::BTreeSet;

use super::leaving::here;
use crate::base::cells;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId, RequestId};
use crate::buurt::{Buurt, Buurten};
use crate::care;
use crate::delivery;
use crate::help::found::Found;
use crate::help::moving as help;
use crate::people::audit::Entry;
use crate::people::keeping::{self, SealedHome};
use crate::people::person::{Consent, Home};
use crate::people::{Caller, departing, departures, members, moving, notices, persons, trail};
use crate::tasks::Subject;

/// Where somebody goes, and what of what they asked is still needed there.
#[derive(Clone, Debug)]
pub struct Move {
    /// To which neighbourhood: this one, or another.
    pub to: BuurtId,
    /// Where they live there, and in which zone that is; nothing while nobody knows.
    pub home: (Option<Home>, Option<u64>),
    /// What is still needed there.
    pub stays: Vec<RequestId>,
    /// What is no longer needed.
    pub stops: Vec<RequestId>,
    /// How they agreed.
    pub consent: Consent,
}

/// Shows what somebody asked of which must be said whether it is still needed.
pub async fn asked(house: &House, caller: &Caller, person: PersonId) -> Result<Vec<Found>> {
    here(house, caller, person).await?;
    help::asked(house.db.read(), (caller.buurt, person), house.now()).await
}

/// A worker says that somebody moves.
pub async fn go(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    person: PersonId,
    it: Move,
) -> Result<()> {
    here(house, caller, person).await?;
    let from = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let to = buurten.get(it.to).ok_or_else(|| Error::field("/to", "unknown_value"))?;
    let rows = house.db.read();
    let key = keeping::key(house, rows, persons::find(rows, person).await?.key).await?;
    let (home, zone) = &it.home;
    let seal = |it| keeping::seal_home(&house.seal, &key, (to.id, person), it);
    let home = (home.as_ref().map(seal).transpose()?, *zone);
    if to.id == from.id {
        if home.0.is_none() {
            return Err(Error::field("/street", "required"));
        }
        return within(house, caller.actor(), (person, home), it).await;
    }
    away(house, caller.actor(), (&from, &to), (person, home), it).await
}

/// To another neighbourhood: what they had here ends, there they are new.
async fn away(
    house: &House,
    by: Actor,
    (from, to): (&Buurt, &Buurt),
    (person, home): (PersonId, (Option<SealedHome>, Option<u64>)),
    it: Move,
) -> Result<()> {
    let zone = home.1.and_then(|it| cells::from_column(it.cast_signed()));
    let mut there = Vec::new();
    for found in help::asked(house.db.read(), (from.id, person), house.now()).await? {
        if it.stays.contains(&found.request.id) {
            there.push(help::there(house, to, zone, &found).await?);
        }
    }
    let (from, to) = (from.clone(), to.clone());
    let flow = async move |tx: &Tx| {
        let asked = may_go(tx, (by.buurt, person), &it).await?;
        departing::may_leave(tx, person).await?;
        let was = members::find(tx.rows(), by.buurt, person).await?;
        if was.standing.is_none() {
            return Err(Error::NotFound);
        }
        for id in asked {
            help::stop(tx, by.buurt, id).await?;
        }
        let paused = help::leave(tx, (by.buurt, to.id), person).await?;
        care::moved(tx, &from, person).await?;
        moving::leave(tx, (by.buurt, person)).await?;
        moving::arrive(tx, &was, to.id, home.clone()).await?;
        if paused {
            help::asks_first(tx, (&from, &to), person).await?;
        }
        for one in &there {
            help::ask_there(tx, one).await?;
        }
        noted(tx, by, (person, to.id), it.consent).await?;
        let arrived = Entry {
            buurt: to.id,
            actor: None,
            on_behalf_of: None,
            consent: None,
            ..departing::line(tx, by, person, "people.arrived")
        };
        trail::append(tx, &arrived).await
    };
    house.db.write("rights.move", flow).await
}

/// To another door of the same neighbourhood: they stay who they are here, and who comes to them says yes
/// again.
async fn within(
    house: &House,
    by: Actor,
    (person, home): (PersonId, (Option<SealedHome>, Option<u64>)),
    it: Move,
) -> Result<()> {
    let zone = home.1.and_then(|it| cells::from_column(it.cast_signed()));
    let flow = async move |tx: &Tx| {
        may_go(tx, (by.buurt, person), &it).await?;
        members::set_home(tx, (by.buurt, person), home.0.clone(), home.1).await?;
        help::other_door(tx, by.buurt, person).await?;
        for id in &it.stops {
            help::stop(tx, by.buurt, *id).await?;
        }
        for id in &it.stays {
            help::elsewhere(tx, by.buurt, *id, zone).await?;
        }
        noted(tx, by, (person, by.buurt), it.consent).await
    };
    house.db.write("rights.move_within", flow).await
}

/// Refuses who leaves already, and a move that says nothing of something that they asked; tells what they
/// asked. Their keys are on hold before anything of it: keys first, then what is asked, as in every flow.
async fn may_go(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    it: &Move,
) -> Result<BTreeSet<RequestId>> {
    departures::hold(tx, person).await?;
    if departures::find(tx.rows(), person).await?.is_some() {
        return Err(Error::NotFound);
    }
    help::hold(tx, person).await?;
    let now: Moment = tx.now();
    let asked = help::asked(tx.rows(), (buurt, person), now).await?;
    let asked: BTreeSet<RequestId> = asked.iter().map(|it| it.request.id).collect();
    let said: BTreeSet<RequestId> = it.stays.iter().chain(&it.stops).copied().collect();
    let twice = said.len() < it.stays.len() + it.stops.len();
    if twice || said != asked { Err(Error::Refused("not_all_said")) } else { Ok(asked) }
}

/// A line in the chain, and a word to who moved, where they live now: nobody is moved unheard.
async fn noted(
    tx: &Tx,
    by: Actor,
    (person, to): (PersonId, BuurtId),
    consent: Consent,
) -> Result<()> {
    let subject = Subject::new("people", person.0);
    delivery::notify(tx, to, person, &subject, notices::moved()).await?;
    let consent = Some(consent.word().to_owned());
    trail::append(tx, &Entry { consent, ..departing::line(tx, by, person, "people.moved") }).await
}
