//! R9: two who tell of one household, independent of each other and of it. Suggests; decides nothing.

use std::collections::HashMap;

use chrono::TimeDelta;
use uuid::Uuid;

use super::steps::ROOM;
use super::suggesting::raise;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PartnerId, PersonId, SignalId};
use crate::care::signal::Signal;
use crate::care::store::{log, signals};
use crate::care::suggestion::Rule;
use crate::care::suggestion::rules::{R9_DAYS, Teller, told_by_two};
use crate::people::members;
use crate::tasks::Subject;

/// Looks who told of the same household, in the flow that writes one of these worries.
pub(super) async fn told(tx: &Tx, signal: &Signal, also: &[PersonId]) -> Result<()> {
    let people: Vec<PersonId> = signal.subject.iter().chain(also).copied().collect();
    if people.is_empty() {
        return Ok(());
    }
    let people = households(tx.rows(), signal.buurt, people).await?;
    let since = tx.now() - TimeDelta::days(R9_DAYS);
    let all = log::told_about(tx.rows(), signal.buurt, &people, since).await?;
    let doors = doors(tx.rows(), signal.buurt, &all).await?;
    let tellings: Vec<(Teller, Moment)> =
        all.iter().filter_map(|it| Some((teller(it, &doors)?, it.at))).collect();
    if !told_by_two(&tellings, &people, tx.now()) {
        return Ok(());
    }
    // The earliest that somebody still works on speaks for all of them.
    for it in &all {
        let first = signals::load(tx.rows(), signal.buurt, SignalId(it.signal_id)).await?.signal;
        if first.phase().is_open() {
            let about = (Subject::new(ROOM, first.id.0), first.subject);
            return raise(tx, signal.buurt, Rule::R9, about).await;
        }
    }
    Ok(())
}

/// Everybody behind the doors of these people, and themselves.
async fn households(
    rows: Rows<'_>,
    buurt: BuurtId,
    mut people: Vec<PersonId>,
) -> Result<Vec<PersonId>> {
    let mut tags: Vec<Vec<u8>> = members::find_all(rows, buurt, &people)
        .await?
        .into_iter()
        .filter_map(|it| it.household)
        .collect();
    tags.sort();
    tags.dedup();
    for tag in tags {
        people.extend(members::of_household(rows, buurt, &tag).await?);
    }
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// Under whose name each of these tells: of those behind one door, the first.
async fn doors(
    rows: Rows<'_>,
    buurt: BuurtId,
    told: &[log::Telling],
) -> Result<HashMap<PersonId, PersonId>> {
    let mut who: Vec<PersonId> = told.iter().filter_map(|it| it.person_id.map(PersonId)).collect();
    who.sort_unstable();
    who.dedup();
    let mut first: HashMap<Vec<u8>, PersonId> = HashMap::new();
    let mut doors = HashMap::new();
    for member in members::find_all(rows, buurt, &who).await? {
        if let Some(tag) = member.household {
            doors.insert(member.person, *first.entry(tag).or_insert(member.person));
        }
    }
    Ok(doors)
}

fn teller(it: &log::Telling, doors: &HashMap<PersonId, PersonId>) -> Option<Teller> {
    let behind = |who: PersonId| doors.get(&who).copied().unwrap_or(who);
    let person = it.person_id.map(|it: Uuid| Teller::Person(behind(PersonId(it))));
    person.or_else(|| it.partner_id.map(|it| Teller::Partner(PartnerId(it))))
}
