//! Newcomers are known: one by one or in bulk, by a worker, or by an ambassador in the own street.

use std::collections::HashSet;

use super::keeping;
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::base::text::folded;
use crate::delivery;
use crate::people::audit::Entry;
use crate::people::permission::{Relation, Role};
use crate::people::store::{members, trail};
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
        let here = seen.contains(person);
        caller.admit(if here { Relation::SameBuurt } else { Relation::None })?;
    }
    let by = caller.actor();
    let mut confirmed = Vec::new();
    for some in persons.chunks(IN_ONE_FLOW) {
        let some = some.to_vec();
        let flow = async move |tx: &Tx| {
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

/// Whom of these the caller can know of: a worker everybody of the neighbourhood, an ambassador who
/// lives in the same street.
async fn seen(house: &House, caller: &Caller, ids: &[PersonId]) -> Result<HashSet<PersonId>> {
    let rows = house.db.read();
    let here = members::find_all(rows, caller.buurt, ids).await?;
    if caller.is(Role::Buurtwerker) {
        return Ok(here.into_iter().map(|it| it.person).collect());
    }
    let own = members::find(rows, caller.buurt, caller.person).await?;
    let own = keeping::open_home(house, rows, &own).await?.ok_or(Error::NotFound)?;
    let street = folded(&own.street);
    let homes = keeping::open_homes(house, rows, &here).await?;
    let same = homes.into_iter().filter(|(_, home)| folded(&home.street) == street);
    Ok(same.map(|(person, _)| person).collect())
}
