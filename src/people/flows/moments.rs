//! A *kennismakingsmoment*: a worker holds a code open, who scans it stands in the worker's list, and one
//! tap of the worker makes them known.
//!
//! Its code is that of a letter, with more seats and a shorter life: found, guessed at and refused the same
//! way. An hour after its end nothing is kept of it.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::letters::digested;
use super::{keeping, letting_in};
use crate::base::clock::Moment;
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, InvitationId, PersonId};
use crate::delivery::{self, Due, Kept, Promise};
use crate::people::audit::Entry;
use crate::people::flows::finding::Known;
use crate::people::invitation::{GUESTS, Invitation, Refusal};
use crate::people::letter::Proof;
use crate::people::permission::Role;
use crate::people::store::{members, moments, roles, trail};

/// The job that forgets a moment.
pub const OVER: &str = "people.moment";

/// So long after its end who lost an answer may still ask for it.
const KEPT_AFTER: TimeDelta = TimeDelta::hours(1);

/// The payload of that job.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Which {
    id: InvitationId,
}

/// A moment as its worker sees it.
#[derive(Debug)]
pub struct Held {
    /// Its code.
    pub moment: Invitation,
    /// Who came, the latest first.
    pub guests: Vec<(Known, Moment)>,
}

/// Opens a moment for so many minutes, and no longer than the worker works here; `moment_is_open` when the worker holds one open already.
pub async fn open(house: &House, by: Actor, once: Once, minutes: u16) -> Result<()> {
    let now = house.now();
    let id = InvitationId::new(now);
    let works = (by.buurt, by.person);
    let works_until = roles::ends(house.db.read(), works, Role::Buurtwerker, now).await?;
    let ends = now + TimeDelta::minutes(i64::from(minutes));
    let moment = Invitation {
        id,
        buurt: by.buurt,
        person: None,
        role: None,
        role_until: None,
        street: None,
        zone: None,
        seats: GUESTS,
        used: 0,
        expires_at: works_until.map_or(ends, |it| it.min(ends)),
        burnt_at: None,
        moment: true,
    };
    let secrets = digested(house, id, id.0, Some(by.person))?;
    let flow = async move |tx: &Tx| {
        moments::close_over(tx, by).await?;
        if !moments::insert(tx, &moment, &secrets, by.person).await? {
            return Err(Error::Refused("moment_is_open"));
        }
        let over = Promise::new(OVER, &Which { id })?.buurt(by.buurt);
        delivery::promise(tx, over.at(moment.expires_at + KEPT_AFTER)).await?;
        trail::append(tx, &line(tx, by, ("people.moment", id))).await
    };
    house.db.write_once(once, "people.moment", id, flow).await.map(|_| ())
}

/// Shows the moment that a worker holds open, with who came.
pub async fn held(house: &House, by: Actor) -> Result<Option<Held>> {
    let rows = house.db.read();
    let Some(moment) = moments::open(rows, by, house.now()).await? else { return Ok(None) };
    let came = moments::guests(rows, by.buurt, moment.id).await?;
    let ids: Vec<PersonId> = came.iter().map(|(id, _)| *id).collect();
    let here = members::find_all(rows, by.buurt, &ids).await?;
    let mut people = keeping::open_all(house, rows, &ids).await?;
    let mut homes = keeping::open_homes(house, rows, &here).await?;
    let guest = |(id, at): (PersonId, Moment)| {
        let member = here.iter().find(|it| it.person == id)?.clone(); // else they left again
        let person = people.remove(&id)?;
        Some((Known { person, member, home: homes.remove(&id) }, at))
    };
    Ok(Some(Held { moment, guests: came.into_iter().filter_map(guest).collect() }))
}

/// Closes the moment that a worker holds open.
pub async fn close(house: &House, by: Actor) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let held = moments::open(tx.rows(), by, tx.now()).await?.ok_or(Error::NotFound)?;
        moments::close(tx, by).await?;
        trail::append(tx, &line(tx, by, ("people.moment_close", held.id))).await
    };
    house.db.write("people.moment_close", flow).await
}

/// Somebody who is here already scans the code: they stand in the worker's list. Twice is once.
pub async fn here(house: &House, by: Actor, proof: &Proof) -> Result<()> {
    let found = letting_in::find(house, proof).await?;
    if !found.moment || found.buurt != by.buurt {
        return Err(Refusal::NotValid.into()); // a letter of somebody, or a moment of elsewhere
    }
    let proof = proof.clone();
    let flow = async move |tx: &Tx| {
        let moment = moments::lock(tx, &proof).await?.ok_or(Refusal::NotValid)?;
        let came = moments::guests(tx.rows(), moment.buurt, moment.id).await?;
        if came.iter().any(|(id, _)| *id == by.person) {
            return moment.lives(tx.now()).map_err(Error::from);
        }
        let moment = moment.join(tx.now())?;
        moments::come(tx, &moment, by.person).await?;
        tx.announce(News::Changed {
            buurt: by.buurt,
            kind: "person".to_owned(),
            id: by.person.0,
            people: Vec::new(),
            desk: true,
        });
        Ok(())
    };
    house.db.write("people.moment_here", flow).await
}

/// Forgets a moment that is over, and who came to it.
pub async fn forget(house: &House, due: &Due) -> Result<Kept> {
    let (Some(buurt), Which { id }) = (due.buurt, due.read()?) else { return Ok(Kept::Done) };
    let flow = async move |tx: &Tx| moments::forget(tx, buurt, id).await;
    house.db.write("people.moment_over", flow).await?;
    Ok(Kept::Done)
}

fn line(tx: &Tx, by: Actor, (action, id): (&str, InvitationId)) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: action.to_owned(),
        subject: Some(id.0),
        consent: None,
        reason: None,
    }
}
