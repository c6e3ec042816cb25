//! A new code from the worker, said at the desk or by phone: a letter for one person that works for a day.
//!
//! Only the newest works. Who uses it ends every session of before, and the ways to them of before hear it
//! (`letting_in`); when the old device is lost, its sessions end at once.

use chrono::TimeDelta;
use uuid::Uuid;

use super::letters::digested;
use super::{keeping, signing_in};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, InvitationId, PersonId};
use crate::people::audit::Entry;
use crate::people::identified::{Fact, Identified};
use crate::people::invitation::Invitation;
use crate::people::letter::Letter;
use crate::people::store::{invitations, members, roles, trail};

/// How long a code that was said works: nobody keeps a slip of paper with it.
pub const LIFE: TimeDelta = TimeDelta::days(1);

/// A code as the worker says it.
#[derive(Debug)]
pub struct Given {
    /// What is typed.
    pub letter: Letter,
    /// Until when.
    pub until: Moment,
}

/// Gives somebody a new code. Asked again under the same key, it is the same.
pub async fn give(
    house: &House,
    by: Actor,
    once: Once,
    (person, how, lost): (PersonId, Identified, bool),
) -> Result<Given> {
    knows(house, by, person, &how).await?;
    let now = house.now();
    let id = InvitationId::new(now);
    let letter = Invitation {
        id,
        buurt: by.buurt,
        person: Some(person),
        role: None,
        role_until: None,
        street: None,
        zone: None,
        seats: 1,
        used: 0,
        expires_at: now + LIFE,
        burnt_at: None,
        moment: false,
    };
    let secrets = digested(house, id, id.0, Some(by.person))?;
    let ids = (id, letter.expires_at);
    let flow = async move |tx: &Tx| {
        let member = members::find(tx.rows(), by.buurt, person).await?;
        member.standing.ok_or(Error::NotFound)?;
        if roles::is_staff(tx.rows(), person, tx.now()).await? {
            return Err(Error::Refused("person_is_staff"));
        }
        invitations::burn_of_person(tx, by.buurt, person).await?;
        invitations::insert_all(tx, vec![(letter, secrets)]).await?;
        if lost {
            signing_in::end_all(tx, person, "device_lost").await?;
        }
        trail::append(tx, &line(tx, by, person, (id.0, how.line()))).await
    };
    let (id, until) = house.db.write_once(once, "people.new_code", ids, flow).await?;
    Ok(Given { letter: Letter::of(&house.seal, id), until })
}

/// What was told must be something that we know: else nobody could tell whether it was right.
async fn knows(house: &House, by: Actor, person: PersonId, how: &Identified) -> Result<()> {
    let rows = house.db.read();
    let member = members::find(rows, by.buurt, person).await?;
    let it = keeping::open(house, rows, person).await?.details;
    let known = |fact: &Fact| match fact {
        Fact::BirthYear => it.birth_year.is_some(),
        Fact::Address => member.home.is_some(),
        Fact::LastName => it.name.last.is_some(),
        Fact::Phone => it.phone.is_some(),
    };
    if how.facts.iter().all(known) { Ok(()) } else { Err(Error::Refused("fact_not_known")) }
}

fn line(tx: &Tx, by: Actor, person: PersonId, (subject, reason): (Uuid, String)) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: Some(person),
        action: "people.new_code".to_owned(),
        subject: Some(subject),
        consent: None,
        reason: Some(reason),
    }
}
