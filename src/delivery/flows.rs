//! What rooms ask of this one: promise and take back, tell people things, make them reachable.

use std::collections::HashSet;

use uuid::Uuid;

use super::promise::{Due, Late, Promise};
use super::store::promises;
use crate::base::clock::Moment;
use crate::base::db::{News, Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};

pub(super) mod devices;
pub(super) mod mails;
pub(super) mod notices;

/// Promises work in the flow that causes it: without its commit there is no promise.
pub async fn promise(tx: &Tx, promise: Promise) -> Result<()> {
    promise_all(tx, vec![promise]).await
}

/// Promises several things in one statement; no two of them under one key.
pub async fn promise_all(tx: &Tx, all: Vec<Promise>) -> Result<()> {
    if !all.is_empty() {
        promises::insert(tx, all).await?;
        tx.announce(News::Promised);
    }
    Ok(())
}

/// Takes back the promise under a key. A job that is acting on it goes on, and finds that the state
/// has changed.
pub async fn cancel(tx: &Tx, key: &str) -> Result<()> {
    cancel_all(tx, &[key.to_owned()]).await
}

/// Takes back the promises under these keys together.
pub async fn cancel_all(tx: &Tx, keys: &[String]) -> Result<()> {
    if keys.is_empty() { Ok(()) } else { promises::cancel(tx, keys).await }
}

/// Tells under which of these keys something is promised.
pub async fn waiting(rows: Rows<'_>, keys: &[String]) -> Result<HashSet<String>> {
    if keys.is_empty() { Ok(HashSet::new()) } else { promises::waiting(rows, keys).await }
}

/// Takes back everything that was promised about a thing: timers, and notices not yet sent.
pub async fn cancel_about(tx: &Tx, about: Uuid) -> Result<()> {
    promises::cancel_about(tx, about).await
}

/// Takes back everything that was promised for a person.
pub async fn cancel_person(tx: &Tx, person: PersonId) -> Result<()> {
    promises::cancel_person(tx, person).await
}

/// Takes back everything that was promised for a person in one neighbourhood: a notice that does not reach
/// them any more would end at its desk, as a call.
pub async fn cancel_person_in(tx: &Tx, whose: (BuurtId, PersonId)) -> Result<()> {
    promises::cancel_person_in(tx, whose).await
}

/// Promises what this room does every day by itself. At every start: it replaces the one that is there.
pub async fn standing(tx: &Tx) -> Result<()> {
    promise(tx, Promise::new(FORGET, &())?.dedupe(FORGET)).await
}

/// The job that forgets what is too old.
pub(super) const FORGET: &str = "delivery.forget";

/// Counts what is promised and due, in every neighbourhood: for operators.
pub async fn late(rows: Rows<'_>, now: Moment) -> Result<Late> {
    promises::late(rows, now).await
}

/// Finds everything promised and not kept, in the order of its making: for stories and operators.
pub async fn open_promises(rows: Rows<'_>) -> Result<Vec<Due>> {
    promises::open(rows).await
}
