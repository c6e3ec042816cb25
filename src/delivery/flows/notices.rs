//! Telling people things: promised here, sent by the jobs, looked up in the ledger.

use std::collections::HashMap;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::promise;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, ChannelId, PersonId, PromiseId};
use crate::base::words::Lang;
use crate::delivery::channel::{Closed, Way, choose};
use crate::delivery::ledger::Attempt;
use crate::delivery::notice::{Notice, Telling};
use crate::delivery::promise::{Due, Promise};
use crate::delivery::store::{attempts, channels, hush, promises, silenced};
use crate::tasks::Subject;

/// Promises to tell a person something, by whatever way reaches them at that moment.
///
/// A notice says what is true now, so it is promised by a flow or job that has just read the state.
/// Whoever changes the state before it is sent takes it back with `cancel_about(subject)`; the same
/// notice about the same subject, promised again, replaces the one not yet sent.
pub async fn notify(
    tx: &Tx,
    buurt: BuurtId,
    person: PersonId,
    subject: &Subject,
    notice: Notice,
) -> Result<()> {
    notice.check()?;
    if silenced::is(tx.rows(), person).await? {
        return Ok(());
    }
    let since = notice.not_before.map_or(tx.now(), |at| at.max(tx.now()));
    let telling = Telling {
        id: PromiseId::new(tx.now()).0,
        buurt,
        person,
        room: subject.room.clone(),
        subject: subject.id,
        since,
        until: since + TimeDelta::seconds(notice.ttl),
        notice,
    };
    choose_way(tx, &telling, key_of(NOTICE, &telling)).await
}

/// Takes back notices of these kinds about a thing to these people, while they have not arrived: also what is to be
/// told by another way, or tried again. Tells whether there were any.
pub async fn take_back(tx: &Tx, people: &[PersonId], about: Uuid, kinds: &[&str]) -> Result<bool> {
    let (mut keys, mut pushes) = (Vec::new(), Vec::new());
    for person in people {
        for kind in kinds {
            let named = |first| key(first, *person, about, kind);
            keys.extend([named(NOTICE), named(AGAIN), named(MAIL)]);
            pushes.push(format!("{}/", named(PUSH)));
        }
    }
    if keys.is_empty() {
        return Ok(false);
    }
    promises::take_back_all(tx, about, (&keys, &pushes)).await
}

/// What the name of a notice begins with, while no way is chosen.
const NOTICE: &str = "notice";
/// While another way is to be chosen.
const AGAIN: &str = "again";
/// On its way to one device, which is named last.
const PUSH: &str = "push";
/// On its way by mail.
const MAIL: &str = "by-mail";

/// The name under which somebody is told something once.
fn key(first: &str, person: PersonId, about: Uuid, kind: &str) -> String {
    format!("{first}/{person}/{about}/{kind}")
}

fn key_of(first: &str, telling: &Telling) -> String {
    key(first, telling.person, telling.subject, &telling.notice.kind)
}

/// Promises to choose another way, because one was in vain.
pub(in crate::delivery) async fn tell_otherwise(tx: &Tx, telling: &Telling) -> Result<()> {
    choose_way(tx, telling, key_of(AGAIN, telling)).await
}

/// Tells whether the promise to tell something still stands, and keeps it from being taken back.
pub(in crate::delivery) async fn stands(
    tx: &Tx,
    telling: &Telling,
    promise: PromiseId,
) -> Result<bool> {
    promises::stands(tx, promise, &key_of(AGAIN, telling)).await
}

/// What is said to a device that is forgotten.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::delivery) struct LastWord {
    pub(in crate::delivery) telling: Telling,
    pub(in crate::delivery) to: ChannelId,
    pub(in crate::delivery) lang: Lang,
    /// Sealed as in its channel.
    pub(in crate::delivery) address: Vec<u8>,
}

/// Promises a last word to every device of a person, in the flow that forgets them; tells to how many.
/// To whom nothing goes out by itself, none.
pub async fn last_word(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    subject: &Subject,
    notice: &Notice,
) -> Result<usize> {
    notice.check()?;
    if hush::is_set(tx.rows(), person).await? {
        return Ok(0);
    }
    let devices = channels::devices(tx.rows(), person).await?;
    for (channel, address) in &devices {
        let telling = Telling {
            id: PromiseId::new(tx.now()).0,
            buurt,
            person,
            room: subject.room.clone(),
            subject: subject.id,
            since: tx.now(),
            until: tx.now() + TimeDelta::seconds(notice.ttl),
            notice: notice.clone(),
        };
        let (to, lang, address) = (channel.id, channel.lang, address.clone());
        let one = Promise::new(LAST_WORD, &LastWord { telling, to, lang, address })?;
        promise(tx, one.buurt(buurt).about(subject.id).person(person)).await?;
    }
    Ok(devices.len())
}

async fn choose_way(tx: &Tx, telling: &Telling, key: String) -> Result<()> {
    let one = Promise::new(TELL, telling)?;
    let one = one.buurt(telling.buurt).about(telling.subject).person(telling.person);
    promise(tx, one.at(telling.since).dedupe(key)).await
}

/// Promises a message to one device.
pub(in crate::delivery) async fn send(tx: &Tx, telling: &Telling, to: ChannelId) -> Result<()> {
    let one = Promise::new(SEND, &(telling, to))?;
    let one = one.buurt(telling.buurt).about(telling.subject).person(telling.person);
    promise(tx, one.dedupe(format!("{}/{to}", key_of(PUSH, telling)))).await
}

/// Promises a mail.
pub(in crate::delivery) async fn send_by_mail(tx: &Tx, telling: &Telling) -> Result<()> {
    let one = Promise::new(BY_MAIL, telling)?;
    let one = one.buurt(telling.buurt).about(telling.subject).person(telling.person);
    promise(tx, one.dedupe(key_of(MAIL, telling))).await
}

/// Names whom a promise is to tell something by mail.
pub fn mailed_to(due: &Due) -> Result<PersonId> {
    due.read::<Telling>().map(|it| it.person)
}

/// The job that tells something by mail. The room that knows the address keeps it, with `delivery::tell_by_mail`.
pub const BY_MAIL: &str = "delivery.by_mail";

/// The job that chooses a way.
pub(in crate::delivery) const TELL: &str = "delivery.notice";

/// The job that sends a message to one device.
pub(in crate::delivery) const SEND: &str = "delivery.push";

/// The job that says a last word to a device.
pub(in crate::delivery) const LAST_WORD: &str = "delivery.last_word";

/// Shows who was told what about a subject, oldest first: at most 500 lines.
pub async fn ledger(rows: Rows<'_>, buurt: BuurtId, subject: &Subject) -> Result<Vec<Attempt>> {
    attempts::about(rows, buurt, subject).await
}

/// Shows what somebody was told in these neighbourhoods, the latest first: at most 500 lines, of 90 days.
pub async fn told_to(rows: Rows<'_>, around: &[BuurtId], person: PersonId) -> Result<Vec<Attempt>> {
    attempts::told_to(rows, around, person).await
}

/// Counts the lines of the ledger of a neighbourhood from before a moment.
pub async fn told_before(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    attempts::before(rows, buurt, before).await
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget_told(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    attempts::forget_here(tx, buurt, before, limit).await
}

/// Counts how often people were asked for help in these neighbourhoods by push or mail since a moment. Who is absent was not.
pub async fn asked_since(
    rows: Rows<'_>,
    around: &[BuurtId],
    people: &[PersonId],
    since: Moment,
) -> Result<HashMap<PersonId, u32>> {
    attempts::asked(rows, around, people, since).await
}

/// By which way each of these people would be told something now.
pub async fn ways(house: &House, people: &[PersonId]) -> Result<HashMap<PersonId, Way>> {
    let rows = house.db.read();
    let (all, hushed) = (channels::of_all(rows, people).await?, hush::of(rows, people).await?);
    let closed = Closed { mail: !house.mails, ..Closed::default() };
    let way = |person: &PersonId| match all.get(person) {
        Some(channels) if !hushed.contains(person) => choose(channels, &closed).way(),
        Some(_) | None => Way::Phone,
    };
    Ok(people.iter().map(|it| (*it, way(it))).collect())
}

/// What was tried for one notice.
pub(in crate::delivery) async fn tried(
    rows: Rows<'_>,
    buurt: BuurtId,
    notice: Uuid,
) -> Result<Vec<Attempt>> {
    attempts::of_notice(rows, buurt, notice).await
}
