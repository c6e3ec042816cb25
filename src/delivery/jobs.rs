//! What this room does later: chooses a way for a notice, sends a message to a device or a mailbox,
//! forgets.
//!
//! Each job reads the state again before it acts, holds no transaction while it sends, and records
//! what became of it in the ledger.

use chrono::TimeDelta;

use super::channel::{Choice, Closed, Way, choose};
use super::declarative::Size;
use super::endpoint::Services;
use super::flows::notices::{
    LAST_WORD, SEND, TELL, send, send_by_mail, stands, tell_otherwise, tried,
};
use super::flows::{FORGET, devices, mails};
use super::ledger::{self, Attempt, Told};
use super::mail::{self as post_office, Mail};
use super::mailed;
use super::notice::{Notice, Telling, Urgency};
use super::outcome::{self, Outcome};
use super::promise::{Due, Kept};
use super::push::{self, Message, Push, Recorder};
use super::store::{attempts, channels, hush, mailings, silenced};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{ChannelId, PromiseId};
use crate::base::saying::Saying;
use crate::base::words::Lang;
use crate::buurt::{Buurten, QuietHours};
use crate::tasks::{self, Kind, New, Subject};

mod by_mail;
mod last_word;
mod mail;

pub use by_mail::send as tell_by_mail;

/// Minutes after the doors open.
const FIRST_HOUR: u32 = 60;

/// What the post needs beside the house.
#[derive(Debug)]
pub struct Post {
    /// Where messages go.
    pub push: Push,
    /// The push services that may be spoken to.
    pub services: Services,
    /// Where mails go.
    pub mail: Mail,
    /// Where this house lives, such as `https://buurt.example`.
    pub public_url: String,
}

impl Post {
    /// One that only remembers: for stories, and for commands that send nothing.
    pub fn recorder(public_url: impl Into<String>) -> Self {
        let push = Push::Recorder(Recorder::default());
        let mail = Mail::Recorder(post_office::Recorder::default());
        Self { push, services: Services::default(), mail, public_url: public_url.into() }
    }

    /// The key with which a browser subscribes; `None` where nothing is sent.
    pub fn public_key(&self) -> Option<String> {
        match &self.push {
            Push::Web(web) => Some(web.vapid.public()),
            Push::Recorder(_) => None,
        }
    }
}

/// A notice on its way, and the promise to tell it: whoever takes that back meanwhile is obeyed.
#[derive(Clone, Debug)]
struct UnderWay {
    telling: Telling,
    promise: PromiseId,
}

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, post: &Post, due: &Due) -> Result<Kept> {
    match due.kind.as_str() {
        TELL => {
            choose_way(house, buurten, &UnderWay { telling: due.read()?, promise: due.id }).await
        }
        SEND => {
            let (telling, to): (Telling, ChannelId) = due.read()?;
            send_to(house, buurten, post, (UnderWay { telling, promise: due.id }, to)).await
        }
        mails::MAIL => mail::send((house, buurten), &post.mail, due).await,
        mails::WATCH => mail::watch(house, due).await,
        LAST_WORD => last_word::send((house, buurten), post, due.read()?).await,
        FORGET => forget(house).await,
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    }
}

/// Chooses a way by the channels of this moment, unless one has reached the person already.
async fn choose_way(house: &House, buurten: &Buurten, it: &UnderWay) -> Result<Kept> {
    let (rows, telling) = (house.db.read(), &it.telling);
    let earlier = tried(rows, telling.buurt, telling.id).await?;
    if earlier.iter().any(|it| it.told.reached()) {
        return Ok(Kept::Done);
    }
    if house.now() >= telling.until {
        return end(house, telling, (Way::App, None), Told::Expired).await;
    }
    if hush::is_set(rows, telling.person).await? {
        return call(house, buurten, it).await;
    }
    let closed = Closed {
        devices: earlier.iter().filter_map(|it| it.channel).collect(),
        mail: !house.mails || earlier.iter().any(|it| it.way == Way::Mail),
        refused: earlier.iter().any(|it| it.way == Way::Mail && it.told == Told::Refused),
    };
    match choose(&channels::of(rows, telling.person).await?, &closed) {
        Choice::Push(devices) => send_to_all(house, it, devices).await,
        Choice::Mail => by_mail::promise(house, it).await,
        Choice::App => end(house, telling, (Way::App, None), Told::InApp).await,
        Choice::Call => call(house, buurten, it).await,
    }
}

/// One promise per device, so that a bad one delays no other.
async fn send_to_all(house: &House, it: &UnderWay, devices: Vec<ChannelId>) -> Result<Kept> {
    let it = it.clone();
    let flow = async move |tx: &Tx| {
        if stands(tx, &it.telling, it.promise).await? {
            for device in devices {
                send(tx, &it.telling, device).await?;
            }
        }
        Ok(Kept::Done)
    };
    house.db.write("delivery.to_devices", flow).await
}

/// Puts the person on the phone list, with the sentence to say; not whom a worker calls about it already.
async fn call(house: &House, buurten: &Buurten, it: &UnderWay) -> Result<Kept> {
    let UnderWay { telling, promise } = it.clone();
    if telling.notice.called {
        return Ok(Kept::Done);
    }
    if telling.notice.uncalled {
        return end(house, &telling, (Way::App, None), Told::InApp).await;
    }
    let due = call_by(buurten, &telling);
    let flow = async move |tx: &Tx| {
        let silenced = silenced::is(tx.rows(), telling.person).await?;
        if silenced || !stands(tx, &telling, promise).await? {
            return Ok(Kept::Done); // while this was under way
        }
        let urgency = match telling.notice.urgency {
            Urgency::High => tasks::Urgency::Now,
            Urgency::Normal => tasks::Urgency::Today,
        };
        let task = New {
            kind: Kind::Call,
            subject: telling.about(),
            person: Some(telling.person),
            reason: telling.notice.spoken(),
            urgency,
            due,
        };
        tasks::raise(tx, telling.buurt, task).await?;
        attempts::insert(tx, line(&telling, (Way::Phone, None), Told::OnThePhoneList, tx)).await?;
        Ok(Kept::Done)
    };
    house.db.write("delivery.call", flow).await
}

/// A call is due while somebody works: what ends in the night or in a closing week, within the first
/// hour after it.
fn call_by(buurten: &Buurten, telling: &Telling) -> Moment {
    let Some(buurt) = buurten.get(telling.buurt) else { return telling.until };
    let works = buurt.rhythm.calendar();
    if works.is_working(telling.until) {
        telling.until
    } else {
        works.add(telling.until, FIRST_HOUR)
    }
}

/// Sends a message to one device, and looks for another way when that was in vain.
async fn send_to(
    house: &House,
    buurten: &Buurten,
    post: &Post,
    (it, to): (UnderWay, ChannelId),
) -> Result<Kept> {
    let (now, telling) = (house.now(), &it.telling);
    let way = (Way::Push, Some(to));
    if now >= telling.until {
        return end(house, telling, way, Told::Expired).await;
    }
    let quiet = telling.quiet(buurten);
    if let Some(awake) = sleeps_until(quiet.as_ref(), now) {
        return Ok(later(telling, awake));
    }
    if hush::is_set(house.db.read(), telling.person).await? {
        return in_vain(house, it, way, Told::Hushed).await; // since it was promised
    }
    let Some((channel, sealed)) = channels::device(house.db.read(), to).await? else {
        return in_vain(house, it, way, Told::Gone).await; // it went with its session
    };
    let Ok(device) = devices::open(house, &post.services, to, &sealed) else {
        return in_vain(house, it, way, Told::Refused).await;
    };
    let attempt = telling.attempt(quiet.as_ref(), now);
    let notice = noticed(buurten, telling, channel.lang);
    let message = message((telling, &notice), channel.lang, &post.public_url, now);
    let mut outcome = post.push.send(&device, &message, attempt, now).await;
    if outcome == Outcome::TooLarge {
        let small = Message { size: Size::Small, ..message };
        outcome = post.push.send(&device, &small, attempt, now).await;
    }
    match outcome {
        Outcome::Delivered => end(house, telling, way, Told::Delivered).await,
        Outcome::Later(wait) => Ok(later(telling, now + wait)),
        Outcome::Transport(_) => Ok(later(telling, now + outcome::wait(None, attempt, now))),
        Outcome::Gone => in_vain(house, it, way, Told::Gone).await,
        Outcome::Alarm(_) => in_vain(house, it, way, Told::Mistrusted).await,
        Outcome::TooLarge | Outcome::Refused(_) | Outcome::Unmade => {
            in_vain(house, it, way, Told::Refused).await
        }
    }
}

/// The notice as it is said in a neighbourhood, which has its own names for kinds of help.
fn noticed(buurten: &Buurten, telling: &Telling, lang: Lang) -> Notice {
    let mut notice = telling.notice.clone();
    buurten.put_words(telling.buurt, lang, &mut notice.args);
    buurten.put_name(telling.buurt, &mut notice.args);
    notice
}

fn message(
    (telling, notice): (&Telling, &Notice),
    lang: Lang,
    public_url: &str,
    now: Moment,
) -> Message {
    Message {
        notification: notice.notification(lang, telling.subject, public_url),
        size: Size::Whole,
        topic: telling.subject,
        urgency: match telling.notice.urgency {
            Urgency::Normal => push::Urgency::Normal,
            Urgency::High => push::Urgency::High,
        },
        ttl: telling.until.signed_duration_since(now),
    }
}

/// Until when a notice keeps still: in quiet hours only what is about today goes out.
fn sleeps_until(quiet: Option<&QuietHours>, now: Moment) -> Option<Moment> {
    Some(quiet?.next_allowed(now)).filter(|awake| *awake > now)
}

/// Again at that moment, and in any case when its time is over, to write that down.
fn later(telling: &Telling, at: Moment) -> Kept {
    Kept::Later(at.min(telling.until))
}

/// Writes the last line about a way.
async fn end(
    house: &House,
    telling: &Telling,
    way: (Way, Option<ChannelId>),
    told: Told,
) -> Result<Kept> {
    let telling = telling.clone();
    let flow = async move |tx: &Tx| {
        attempts::insert(tx, line(&telling, way, told, tx)).await?;
        Ok(Kept::Done)
    };
    house.db.write("delivery.told", flow).await
}

/// Why a way was in vain.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Vain {
    /// This time.
    Told(Told),
    /// There is no such mailbox: it is mailed no more.
    Closed,
}

impl From<Told> for Vain {
    fn from(told: Told) -> Self {
        Self::Told(told)
    }
}

/// Writes that a way was in vain, forgets a device that is gone, mails no more where nobody is, and looks for another
/// way.
async fn in_vain(
    house: &House,
    it: UnderWay,
    way: (Way, Option<ChannelId>),
    why: impl Into<Vain>,
) -> Result<Kept> {
    let UnderWay { telling, promise } = it;
    let why = why.into();
    let told = if let Vain::Told(told) = why { told } else { Told::Refused };
    let flow = async move |tx: &Tx| {
        if silenced::is(tx.rows(), telling.person).await? {
            return Ok(Kept::Done); // while this was under way
        }
        attempts::insert(tx, line(&telling, way, told, tx)).await?;
        if let (Told::Gone, Some(device)) = (told, way.1) {
            channels::forget(tx, device).await?;
        }
        if why == Vain::Closed {
            channels::refused(tx, telling.person, Way::Mail).await?;
        }
        if told == Told::Mistrusted {
            alarm(tx, &telling).await?;
        }
        if stands(tx, &telling, promise).await? {
            tell_otherwise(tx, &telling).await?;
        }
        Ok(Kept::Done)
    };
    house.db.write("delivery.in_vain", flow).await
}

/// A push service does not believe who we are: somebody must look at our keys. One task per
/// neighbourhood, however many messages meet it.
async fn alarm(tx: &Tx, telling: &Telling) -> Result<()> {
    let task = New {
        kind: Kind::PushAlarm,
        subject: Subject::new("delivery", telling.buurt.0),
        person: None,
        reason: Saying::new("task-push-alarm"),
        urgency: tasks::Urgency::Today,
        due: tx.now(),
    };
    tasks::raise(tx, telling.buurt, task).await.map(|_| ())
}

fn line(telling: &Telling, way: (Way, Option<ChannelId>), told: Told, tx: &Tx) -> Attempt {
    Attempt {
        buurt: telling.buurt,
        notice: telling.id,
        person: telling.person,
        way: way.0,
        channel: way.1,
        subject: telling.about(),
        kind: telling.notice.kind.clone(),
        told,
        at: tx.now(),
        wave: telling.notice.wave,
    }
}

/// Forgets what is older than its term, a little at a time, once a day.
async fn forget(house: &House) -> Result<Kept> {
    const AT_ONCE: u64 = 100;
    let flow = async |tx: &Tx| {
        let lines = attempts::forget(tx, tx.now() - ledger::KEPT, AT_ONCE).await?;
        let mails = mailings::forget(tx, tx.now() - mailed::KEPT, AT_ONCE).await?;
        let tasks = tasks::forget_closed(tx, AT_ONCE).await?;
        let more = lines.max(mails).max(tasks) == AT_ONCE;
        let wait = if more { TimeDelta::seconds(1) } else { TimeDelta::days(1) };
        Ok(Kept::Later(tx.now() + wait))
    };
    house.db.write("delivery.forget", flow).await
}
