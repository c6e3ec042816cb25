//! Letters by mail: sealed before the flow, promised in it, looked up after.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use uuid::Uuid;

use super::notices::BY_MAIL;
use super::promise;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PromiseId};
use crate::base::saying::Saying;
use crate::base::seal::Place;
use crate::delivery::letter::{Inside, Letter, Mailbox, Mailing, Otherwise, Returned, Why};
use crate::delivery::mail::Message;
use crate::delivery::mailed::{Mailed, State};
use crate::delivery::promise::Promise;
use crate::delivery::store::demo_mail::{self, Kept};
use crate::delivery::store::{mailings, promises};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// The job that sends a letter to one mailbox.
pub(in crate::delivery) const MAIL: &str = "delivery.mail";

/// The job that looks whether mails still wait, half an hour after one could not be sent.
pub(in crate::delivery) const WATCH: &str = "delivery.mail_down";

/// What goes out by mail: letters, and notices.
const KINDS: [&str; 2] = [MAIL, BY_MAIL];

/// For how long no mail goes out before a human must know.
pub(in crate::delivery) const PATIENCE: TimeDelta = TimeDelta::minutes(30);

/// How many mails are woken when a server is back; the others come by themselves.
const AT_ONCE: u64 = 200;

/// A letter whose addresses, links and codes are sealed: ready for a flow.
#[derive(Debug)]
pub struct Sealed {
    /// The letter; the same for each mailbox.
    pub id: Uuid,
    mailings: Vec<(Mailing, Option<String>)>,
}

/// Checks a letter and seals what is secret in it: before the flow, which does no cryptography.
pub fn seal(house: &House, letter: &Letter) -> Result<Sealed> {
    letter.check()?;
    let now = house.now();
    let id = PromiseId::new(now).0;
    let mut mailings = Vec::with_capacity(letter.to.len());
    for (to, nth) in letter.to.iter().zip(0..) {
        let mailing = PromiseId::new(now).0;
        let inside = Inside { to: to.clone(), secrets: letter.secrets.clone() };
        let plain = serde_json::to_vec(&inside).map_err(Error::internal)?;
        let sealed = house.seal.seal(&place(mailing), &plain)?;
        let key = letter.dedupe.as_ref().map(|key| {
            let tag = house.seal.tag("mailing.to", to.as_str().as_bytes());
            format!("mail/{key}/{}", STANDARD.encode(tag))
        });
        let one = Mailing {
            id: mailing,
            letter: id,
            nth,
            buurt: letter.buurt,
            room: letter.about.room.clone(),
            subject: letter.about.id,
            kind: letter.kind.clone(),
            args: letter.args.clone(),
            lang: letter.lang,
            since: now,
            until: now + letter.life,
            sealed: STANDARD.encode(sealed),
            otherwise: letter.otherwise.clone(),
        };
        mailings.push((one, key));
    }
    Ok(Sealed { id, mailings })
}

/// Promises a letter: one mail per mailbox, so that a bad one delays no other. Answers its name.
pub async fn mail(tx: &Tx, letter: Sealed) -> Result<Uuid> {
    for (one, key) in letter.mailings {
        let promised = Promise::new(MAIL, &one)?.buurt(one.buurt).about(one.subject);
        let promised = match &key {
            Some(key) => promised.dedupe(key),
            None => promised,
        };
        mailings::insert(tx, &one, key).await?;
        promise(tx, promised).await?;
    }
    Ok(letter.id)
}

/// Opens what [`seal`] sealed.
pub(in crate::delivery) fn open(house: &House, it: &Mailing) -> Result<Inside> {
    let sealed = STANDARD.decode(&it.sealed).map_err(Error::internal)?;
    let plain = house.seal.open(&place(it.id), &sealed)?;
    serde_json::from_slice(&plain).map_err(Error::internal)
}

/// Writes that a server took it; a mail kept for the demo is put in its mailbox. The first after
/// trouble settles the task about it and wakes the others.
pub(in crate::delivery) async fn taken(
    tx: &Tx,
    it: &Mailing,
    kept: Option<&Message>,
) -> Result<()> {
    mailings::end(tx, it, State::Delivered).await?;
    went_out(tx, it.buurt, kept).await
}

/// The same, of whatever was mailed.
pub(in crate::delivery) async fn went_out(
    tx: &Tx,
    buurt: BuurtId,
    kept: Option<&Message>,
) -> Result<()> {
    if let Some(message) = kept {
        demo_mail::insert(tx, message).await?;
    }
    if promises::take_back(tx, &watch(buurt)).await? {
        tasks::settle(tx, buurt, &[Kind::MailDown], &post(buurt)).await?;
        for kind in KINDS {
            promises::wake(tx, kind, AT_ONCE).await?;
        }
    }
    Ok(())
}

/// Writes that it could not be sent now. When it is about the server, a human hears it if no mail
/// has gone out in half an hour.
pub(in crate::delivery) async fn failed(tx: &Tx, it: &Mailing, server: bool) -> Result<()> {
    mailings::failed(tx, it).await?;
    if server { is_down(tx, it.buurt).await } else { Ok(()) }
}

/// The server does not do its work: a human hears it if no mail has gone out in half an hour.
pub(in crate::delivery) async fn is_down(tx: &Tx, buurt: BuurtId) -> Result<()> {
    let look = Promise::new(WATCH, &buurt)?.buurt(buurt).at(tx.now() + PATIENCE);
    promises::insert_new(tx, look.dedupe(watch(buurt))).await
}

/// Writes that a mailbox could not be reached, and lets the room that wrote know. False when nobody
/// asked to know, so that a worker must.
pub(in crate::delivery) async fn returned(tx: &Tx, it: &Mailing, why: Why) -> Result<bool> {
    let state = match why {
        Why::Bounced => State::Bounced,
        Why::GivenUp => State::GivenUp,
    };
    mailings::end(tx, it, state).await?;
    match it.otherwise.clone() {
        Otherwise::Task => Ok(false),
        Otherwise::Nothing => Ok(true),
        Otherwise::Promise { kind, payload: about } => {
            let reached = mailings::reached(tx.rows(), it.buurt, it.letter).await?;
            let told = Returned { letter: it.letter, nth: it.nth, why, reached, about };
            let hook = Promise::new(kind, &told)?.buurt(it.buurt).about(it.subject);
            promise(tx, hook.dedupe(format!("returned/{}", it.id))).await?;
            Ok(true)
        }
    }
}

/// Tells a human that no mail goes out, while one waits; one task per neighbourhood, however many
/// mails. False when none waits any more.
pub(in crate::delivery) async fn still_down(tx: &Tx, buurt: BuurtId) -> Result<bool> {
    if !promises::some_wait(tx.rows(), &KINDS, buurt).await? {
        tasks::settle(tx, buurt, &[Kind::MailDown], &post(buurt)).await?;
        return Ok(false);
    }
    let task = New {
        kind: Kind::MailDown,
        subject: post(buurt),
        person: None,
        reason: Saying::new("task-mail-down"),
        urgency: Urgency::Today,
        due: tx.now(),
    };
    tasks::raise(tx, buurt, task).await?;
    Ok(true)
}

/// Shows what became of the letters about a subject, oldest first, for the 7 days that it is known.
pub async fn mailed(rows: Rows<'_>, buurt: BuurtId, subject: &Subject) -> Result<Vec<Mailed>> {
    mailings::about(rows, buurt, subject).await
}

/// Names what some letter of a room did not reach in the 7 days that it is known, the latest first: at
/// most 50.
pub async fn undelivered(rows: Rows<'_>, buurt: BuurtId, room: &str) -> Result<Vec<Uuid>> {
    mailings::undelivered(rows, buurt, room).await
}

/// Lists the mailboxes of the demo, the one with the newest mail first.
pub async fn demo_mailboxes(rows: Rows<'_>) -> Result<Vec<Kept>> {
    demo_mail::mailboxes(rows).await
}

/// Lists the mails in a mailbox of the demo, newest first.
pub async fn demo_mails(rows: Rows<'_>, mailbox: &Mailbox) -> Result<Vec<Message>> {
    demo_mail::of(rows, mailbox.as_str()).await
}

fn place(mailing: Uuid) -> Place {
    Place::new("promise", "payload.mail", mailing)
}

fn watch(buurt: BuurtId) -> String {
    format!("mail-down/{buurt}")
}

fn post(buurt: BuurtId) -> Subject {
    Subject::new("delivery", buurt.0)
}

/// Counts what is remembered of the mails of a neighbourhood from before a moment.
pub async fn mails_before(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    mailings::count_before(rows, buurt, before).await
}

/// Forgets at most `limit` of those; tells how many.
pub async fn forget_mails(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    mailings::forget_of(tx, buurt, before, limit).await
}
