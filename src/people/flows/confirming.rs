//! Newcomers are known: one by one or in bulk, by a worker, or by an ambassador in the own street.

use std::collections::HashMap;
use std::sync::Arc;

use super::finding;
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::delivery;
use crate::people::audit::Entry;
use crate::people::permission::{Relation, Role};
use crate::people::store::{members, roles, trail};
use crate::people::{Caller, notices};
use crate::tasks::{self, Kind, Subject};

/// The most that are confirmed at once.
pub const AT_ONCE: usize = 100;

/// So many share one flow, which stays short; who was confirmed stays so when a later one fails, and
/// the repetition passes over them.
const IN_ONE_FLOW: usize = 5;

/// Confirms newcomers and gives them trust 2; tells who was one. Who is known already is passed over.
/// One among them whom the caller knows nothing of, and none is confirmed.
pub async fn confirm(
    house: &House,
    caller: &Caller,
    persons: Vec<PersonId>,
) -> Result<Vec<PersonId>> {
    let seen = seen(house, caller, &persons).await?;
    for person in &persons {
        let here = seen.homes.contains_key(person);
        caller.admit(if here { Relation::SameBuurt } else { Relation::None })?;
    }
    let (by, seen) = (caller.actor(), Arc::new(seen));
    let mut confirmed = Vec::new();
    for some in persons.chunks(IN_ONE_FLOW) {
        let (some, seen) = (some.to_vec(), Arc::clone(&seen));
        let flow = async move |tx: &Tx| {
            seen.still(tx, by, &some).await?;
            let new = members::confirm(tx, by.buurt, &some, by.person).await?;
            for person in &new {
                known(tx, by, *person).await?;
            }
            let entries: Vec<_> = new.iter().map(|it| line(tx, by, *it)).collect();
            trail::append_all(tx, by.buurt, &entries).await?;
            Ok(new)
        };
        confirmed.extend(house.db.write("people.confirm", flow).await?);
    }
    Ok(confirmed)
}

/// What follows when somebody is known: the desk's task is settled, and they are told.
async fn known(tx: &Tx, by: Actor, person: PersonId) -> Result<()> {
    let subject = Subject::new("people", person.0);
    tasks::settle(tx, by.buurt, &[Kind::ConfirmNewcomer], &subject).await?;
    delivery::notify(tx, by.buurt, person, &subject, notices::confirmed()).await?;
    tx.announce(News::Changed {
        buurt: by.buurt,
        kind: "person".to_owned(),
        id: person.0,
        people: vec![person],
        desk: true,
    });
    Ok(())
}

fn line(tx: &Tx, by: Actor, person: PersonId) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: "people.confirm".to_owned(),
        subject: Some(person.0),
        consent: None,
        reason: None,
    }
}

/// A home as it is stored. Every sealing is another, so it tells whether somebody moved.
type Home = Option<Vec<u8>>;

/// Whom the caller can know of, and what that was read from.
#[derive(Debug)]
struct Seen {
    /// Everybody of them, with the home that was read.
    homes: HashMap<PersonId, Home>,
    /// The caller's own home, where only the own street is known to them.
    own: Option<Home>,
}

impl Seen {
    /// Looks again, under a lock: an ambassador is one, and all of them live where they lived.
    async fn still(&self, tx: &Tx, by: Actor, some: &[PersonId]) -> Result<()> {
        let Some(own) = &self.own else { return Ok(()) }; // a worker, wherever they live
        let roles = roles::of(tx.rows(), by.buurt, by.person, tx.now()).await?;
        let all: Vec<_> = some.iter().copied().chain([by.person]).collect();
        let now = members::lock_all(tx, by.buurt, &all).await?;
        let home = |id: &PersonId| if *id == by.person { Some(own) } else { self.homes.get(id) };
        let unmoved = all
            .iter()
            .all(|id| now.iter().any(|it| it.person == *id && home(id) == Some(&it.home)));
        if unmoved && roles.contains(&Role::Ambassadeur) { Ok(()) } else { Err(Error::NotFound) }
    }
}

/// Whom of these the caller can know of: a worker everybody of the neighbourhood, an ambassador who
/// lives in the same street.
async fn seen(house: &House, caller: &Caller, ids: &[PersonId]) -> Result<Seen> {
    let rows = house.db.read();
    let here = members::find_all(rows, caller.buurt, ids).await?;
    if caller.is(Role::Buurtwerker) {
        let homes = here.into_iter().map(|it| (it.person, it.home)).collect();
        return Ok(Seen { homes, own: None });
    }
    let own = members::find(rows, caller.buurt, caller.person).await?;
    let near = finding::of_street(house, &own, &here).await?;
    let homes = here.into_iter().filter(|it| near.contains_key(&it.person));
    Ok(Seen { homes: homes.map(|it| (it.person, it.home)).collect(), own: Some(own.home) })
}
