//! Somebody leaves: what they asked ends, what they promised others is let go, inside the flow in which
//! they leave; and what they wrote is forgotten.
//!
//! Who counted on them hears the neutral words of every day, and no reason.

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::delivery;
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::offer::Kind as Offer;
use crate::help::request::Kind;
use crate::help::store::{
    again, apart, companies, complaints as told, door_keys, first_right, leaving as store,
    requests, thanks,
};
use crate::people::{persons, screenings};
use crate::tasks::Subject;

use super::door_keys::{back, moved};
use super::{away, complaints, helping, series, steps};

/// Ends what somebody asked, and lets go of what they promised; keys that they gave or have are asked back.
/// What is already being looked back on goes on without them.
pub async fn stop(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    moved::hold(tx, person).await?;
    away::forget(tx, buurt, person).await?;
    series::end_all(tx, buurt, person).await?;
    first_right::forget(tx, buurt, person).await?;
    unask_next_door(tx, buurt, person).await?;
    back::ask_back(tx, buurt, person, None).await?;
    for id in store::living(tx.rows(), buurt, person).await? {
        let found = requests::lock_any(tx, buurt, id).await?;
        let step = found.request.clone().withdraw(found.offers(), false, tx.now());
        if let Ok(step) = step {
            steps::write(tx, &found, &step).await?;
        }
    }
    let_go(tx, buurt, person).await
}

/// Somebody dies, or is forgotten: besides, nobody would do it again with them, and nobody is heard any more about what
/// went wrong.
pub async fn ended(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    again::forget_here(tx, buurt, person).await?;
    complaints::ended(tx, buurt, person).await
}

/// Lets go of all that somebody promised; the reserve is asked in their place, or the search goes on.
pub async fn let_go(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    let_go_if(tx, buurt, person, |_| true).await
}

/// Somebody is no longer screened until the end of what asks it: what they said yes to is let go, and who asked hears
/// that one searches again; a question that waits for them is taken back. It counts against nobody.
pub async fn trusted_less(tx: &Tx, home: BuurtId, person: PersonId) -> Result<()> {
    let until = screenings::find(tx.rows(), (home, person)).await?.map(|it| it.until);
    for (there, id) in store::asks_screening(tx.rows(), home, person).await? {
        let found = requests::lock_any(tx, there, id).await?;
        // A guest who lives elsewhere is trusted as there.
        if found.home_of(person) != home
            || until.is_some_and(|until| until >= found.request.window.end)
        {
            continue;
        }
        let stood = found.answer(person).map(|it| it.offer.state.kind());
        let step = found.request.clone().trusted_less(found.offers(), person, tx.now());
        let Ok(step) = step else { continue };
        steps::write(tx, &found, &step).await?;
        helping::answered(tx, (there, id), person).await?; // the others need not wait for them
        if stood == Some(Offer::Assigned) && step.request.kind() == Kind::Open {
            let (asker, searching) =
                (found.request.requester, Topic::of(&found, tx.now()).searching());
            delivery::notify(tx, there, asker, &Subject::new("help", id.0), searching).await?;
        }
    }
    Ok(())
}

/// Lets go of what somebody promised as far as they cannot come.
pub(super) async fn let_go_if(
    tx: &Tx,
    buurt: BuurtId,
    person: PersonId,
    cannot: impl Fn(&Found) -> bool + Send + Sync,
) -> Result<()> {
    for (there, id) in store::promised(tx.rows(), buurt, person).await? {
        let found = requests::lock_any(tx, there, id).await?;
        if !cannot(&found) {
            continue;
        }
        if let Ok(step) = found.request.clone().back_out(found.offers(), person, tx.now()) {
            steps::write(tx, &found, &step).await?;
        }
    }
    Ok(())
}

/// Takes back what is asked of somebody next door of where they live: to what they said yes they stay true.
pub async fn unask_next_door(tx: &Tx, home: BuurtId, person: PersonId) -> Result<()> {
    unask_if(tx, (home, person), |_| true).await
}

/// The same of one neighbourhood next door.
pub async fn unask_between(
    tx: &Tx,
    (home, there): (BuurtId, BuurtId),
    person: PersonId,
) -> Result<()> {
    unask_if(tx, (home, person), |it| it == there).await
}

async fn unask_if(
    tx: &Tx,
    (home, person): (BuurtId, PersonId),
    of: impl Fn(BuurtId) -> bool,
) -> Result<()> {
    for (there, id) in store::asked_next_door(tx.rows(), home, person).await? {
        if !of(there) {
            continue;
        }
        let found = requests::lock_any(tx, there, id).await?;
        if let Ok(step) = found.request.clone().no_longer_asked(found.offers(), person, tx.now()) {
            steps::write(tx, &found, &step).await?;
        }
    }
    Ok(())
}

/// Forgets whom somebody would rather not meet, and who them; with which line they thanked and were thanked; at most `limit` complaints of theirs in
/// words, lines that say for what a key was, threads in which they talked, and the own words of at most `limit` of their requests, with
/// their keys. Tells how many: fewer than `limit` means that none are left.
pub async fn forget_words(tx: &Tx, person: PersonId, limit: u64) -> Result<u64> {
    forget_between(tx, person).await?;
    let mut told = told::forget_words(tx, person, limit).await?;
    told.extend(door_keys::forget_lines_of(tx, person, limit).await?);
    for key in &told {
        persons::delete_key(tx, *key).await?;
    }
    let talks = store::forget_talks(tx, person, limit).await?;
    for key in talks.iter().flatten() {
        persons::delete_key(tx, *key).await?;
    }
    let some = store::with_words(tx.rows(), person, limit).await?;
    for (buurt, id, key) in &some {
        store::forget_words(tx, *buurt, *id).await?;
        if let Some(key) = key {
            persons::delete_key(tx, *key).await?;
        }
    }
    Ok(u64::try_from(told.len() + talks.len() + some.len()).unwrap_or(limit))
}

/// Forgets what stands between somebody and one other: a wish, a glad word, a line of thanks, who came along.
async fn forget_between(tx: &Tx, person: PersonId) -> Result<()> {
    apart::forget(tx, person).await?;
    again::forget_of(tx, person).await?;
    thanks::forget_of(tx, person).await?;
    companies::forget_of(tx, person).await
}

/// Finds who came often to somebody in the last year, or is about to come: a human tells them.
pub async fn came_often(
    rows: Rows<'_>,
    buurt: BuurtId,
    person: PersonId,
    now: crate::base::clock::Moment,
) -> Result<Vec<PersonId>> {
    store::came_often(rows, buurt, person, (now - store::A_YEAR, store::OFTEN)).await
}
