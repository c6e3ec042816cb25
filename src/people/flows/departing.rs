//! Somebody leaves for good, comes back in time, or is forgotten: inside the flows of whoever says so.
//!
//! What they asked and promised in other rooms is ended there, in the same transaction.

use super::arriving::{self, Ways};
use super::{screening, signing_in};
use crate::base::db::{News, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::delivery;
use crate::people::audit::Entry;
use crate::people::departure::{Departure, Refusal};
use crate::people::store::{departures, invitations, members, persons, roles, trail};
use crate::tasks::{self, Kind as Task};

/// What waits for a worker about somebody, and is over when they leave.
pub(super) const OVER: [Task; 7] = [
    Task::Call,
    Task::ConfirmNewcomer,
    Task::DataCorrected,
    Task::NoShow,
    Task::RightCall,
    Task::ScreeningEnds,
    Task::Welfare,
];

/// Refuses who works here: cases and clocks wait for them.
pub async fn may_leave(tx: &Tx, person: PersonId) -> Result<()> {
    let works = roles::is_staff(tx.rows(), person, tx.now()).await?;
    if works { Err(Refusal::WorksHere.into()) } else { Ok(()) }
}

/// Locks somebody out and silences everything: from here on nobody signs in, nothing goes out to them,
/// nobody is sent to call them, and no letter lets them in.
pub async fn lock(tx: &Tx, it: &Departure) -> Result<()> {
    departures::insert(tx, it).await?;
    signing_in::end_all(tx, it.person, it.kind.word()).await?;
    delivery::silence(tx, it.person).await?;
    for (buurt, _) in &it.stood {
        if it.lived_in(*buurt) {
            members::set_state(tx, (*buurt, it.person), "suspended").await?;
        }
        invitations::burn_of_person(tx, *buurt, it.person).await?;
        for kind in OVER {
            tasks::settle_person(tx, *buurt, kind, it.person).await?;
        }
        changed(tx, *buurt, it.person);
    }
    Ok(())
}

/// Lets somebody back in as they stood. What was ended stays ended.
pub async fn undo(tx: &Tx, by: Actor, person: PersonId) -> Result<()> {
    let it = departures::lock(tx, person).await?.ok_or(Error::NotFound)?;
    it.may_undo()?;
    departures::undo(tx, person).await?;
    delivery::speak_again(tx, person).await?;
    for (buurt, state) in &it.stood {
        members::set_state(tx, (*buurt, person), state).await?;
        changed(tx, *buurt, person);
    }
    let known = persons::find(tx.rows(), person).await?;
    let (contact, language) = (known.contact, known.language);
    let ways = Ways { contact, mail: known.mail.is_some(), language };
    arriving::note_ways(tx, person, &ways).await?;
    trail::append(tx, &line(tx, by, person, "people.stays")).await
}

/// Who signs in again within the time stays.
pub async fn signs_in(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    match departures::find(tx.rows(), person).await? {
        Some(it) if it.ends_by_signing_in() => undo(tx, Actor { buurt, person }, person).await,
        Some(_) | None => Ok(()),
    }
}

/// Tells where somebody comes back who asked to be forgotten and signs in within the time.
pub async fn back_to(rows: Rows<'_>, person: PersonId) -> Result<Option<BuurtId>> {
    let leaves = departures::find(rows, person).await?.filter(Departure::ends_by_signing_in);
    Ok(leaves.and_then(|it| it.stood.first().map(|(buurt, _)| *buurt)))
}

/// Forgets somebody: their key is destroyed, so that what lies in a copy opens no more, and what is
/// known is wiped. The chain stays whole; a case stays as long as its own term says.
pub async fn forget(tx: &Tx, person: PersonId) -> Result<()> {
    let known = persons::find(tx.rows(), person).await?;
    persons::delete_key(tx, known.key).await?;
    delivery::hush(tx, person, false).await?;
    tasks::forget_person(tx, person).await?;
    for (buurt, _) in members::states(tx.rows(), person).await? {
        screening::end(tx, (buurt, person)).await?;
    }
    departures::wipe(tx, person).await
}

/// One line about somebody in the chain.
pub fn line(tx: &Tx, by: Actor, person: PersonId, action: &str) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: (by.person != person).then_some(person),
        action: action.to_owned(),
        subject: Some(person.0),
        consent: None,
        reason: None,
    }
}

pub(super) fn changed(tx: &Tx, buurt: BuurtId, person: PersonId) {
    tx.announce(News::Changed {
        buurt,
        kind: "person".to_owned(),
        id: person.0,
        people: Vec::new(),
        desk: true,
    });
}
