//! What a service says on its page. Each form does its work once; the worker answers in
//! [`super::replying`].

use super::answering::answer;
use super::links::Found;
use super::looking::{self, Look};
use super::papers::{self, Paper, Step, is_used};
use super::raising::{self, Prepared, Raising};
use super::steps;
use super::visiting::{self, entry};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::AttemptId;
use crate::base::saying::Saying;
use crate::base::text::{Line, Phone, Prose};
use crate::buurt::{Buurt, Buurten};
use crate::care::basis::TellBack;
use crate::care::case::{Case, Message, Side, Told, of_message, of_referral};
use crate::care::referral::{Code, Why};
use crate::care::signal::Source;
use crate::care::signal_type::{SMALL_HELP, SignalType, Urgency as Level};
use crate::care::store::forms::{self, Form};
use crate::care::store::messages::{self, Said};
use crate::care::store::{links, referrals, signals};
use crate::care::visit::FORM_LIFE;
use crate::people::audit::Entry;
use crate::people::trail;
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// Who answers for a service: name and function.
pub type Who = Line<3, 120>;

/// What a service or a worker says about a referral.
pub type Words = Prose<3, 500>;

/// What a form did that asked small help.
const HELPED: &str = "helped";

/// So often a link asks small help within a day.
const MOST_HELP: u64 = 5;

/// When it makes sense to come back, in seconds.
const LATER: u64 = 60 * 60;

/// A working day, in minutes.
const DAY: u32 = 8 * 60;

/// What a service does.
#[derive(Clone, Debug)]
pub enum Act {
    /// Takes it.
    Accept,
    /// Does not, and says why.
    Reject(Why, Option<Words>),
    /// Asks something.
    Ask(Words),
    /// Begins.
    Start,
    /// Is done, and tells how it went where the person wants that.
    Finish(Option<Words>),
    /// Asks small help for somebody it knows.
    Help(Box<Wanted>),
}

/// Small help that a service asks for somebody who said yes.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What.
    pub what: Prose<3, 200>,
    /// When.
    pub when: Line<2, 80>,
    /// The first name of who needs it.
    pub name: Line<1, 40>,
    /// How the worker reaches them.
    pub phone: Phone,
}

/// What became of an answer.
#[derive(Debug)]
pub enum Heard {
    /// It is noted.
    Done(Box<Look>),
    /// It no longer fits where the referral stands.
    TooLate(Box<Look>),
    /// The visit is over.
    Over,
    /// The form was none, too old, or used for something else.
    Stale,
}

/// A service says something on its page.
pub async fn say(
    house: &House,
    buurten: &Buurten,
    (token, key): (&str, &str),
    (who, act): (Who, Act),
    paper: &Paper,
) -> Result<Heard> {
    let step = if matches!(act, Act::Help(_)) { Step::Help } else { Step::Answer };
    let Some(form) = papers::read(house, token, step, paper) else { return Ok(Heard::Stale) };
    let Some((found, visit)) = visiting::opened(house, buurten, (token, key)).await? else {
        return Ok(Heard::Over);
    };
    if matches!(act, Act::Finish(Some(_))) && found.basis.tell_back != TellBack::WhatHappened {
        return Err(Error::field("/words", "not_asked"));
    }
    let ready = prepare(house, &found, (who, act)).await?;
    let told = note(house, &found, ready, form).await;
    let again = looking::alive(house, buurten, token).await?;
    let Some(found) = again else { return Ok(Heard::Over) };
    let look = Box::new(looking::look(house, found, &visit).await?);
    match told {
        Ok(()) => Ok(Heard::Done(look)),
        Err(Error::Refused("referral_no_arrow")) => Ok(Heard::TooLate(look)),
        Err(error) if is_used(&error) => Ok(Heard::Stale),
        Err(error) => Err(error),
    }
}

/// An answer, sealed and ready to be written.
struct Ready {
    codes: Vec<Code>,
    why: Option<Why>,
    reason_words: Option<Vec<u8>>,
    said: Said,
    asks: bool,
    help: Option<Prepared>,
}

async fn prepare(house: &House, found: &Found, (who, act): (Who, Act)) -> Result<Ready> {
    let id = found.it.referral.id;
    let case = signals::load(house.db.read(), found.buurt.id, found.it.referral.signal).await?;
    let key = steps::case_key(house, case.file.key).await?;
    let (codes, why, kind, words) = match &act {
        Act::Accept => (vec![Code::Accepted], None, Message::Note, None),
        Act::Reject(why, words) => {
            (vec![Code::Rejected], Some(why.clone()), Message::Note, words.as_ref())
        }
        Act::Ask(words) => (vec![], None, Message::Question, Some(words)),
        Act::Start => (vec![Code::InProgress], None, Message::Note, None),
        Act::Finish(words) => (vec![Code::Completed], None, Message::Feedback, words.as_ref()),
        Act::Help(_) => (vec![], None, Message::Note, None),
    };
    let reason_words = match (&why, words) {
        (Some(_), Some(words)) => Some(key.seal(&of_referral("reason_words", id), words.as_str())?),
        _ => None,
    };
    let said = AttemptId::new(house.now()).0;
    let said = Said {
        id: said,
        referral: id,
        at: house.now(),
        side: Side::Service,
        kind,
        who: Some(key.seal(&of_message("who", said), who.as_str())?),
        words: key.seal(&of_message("words", said), words.map_or("", Words::as_str))?,
    };
    let help = match &act {
        Act::Help(wanted) => Some(help(house, &found.buurt, wanted).await?),
        Act::Accept | Act::Reject(..) | Act::Ask(_) | Act::Start | Act::Finish(_) => None,
    };
    let asks = matches!(act, Act::Ask(_));
    Ok(Ready { codes, why, reason_words, said, asks, help })
}

/// Small help for somebody: a signal that a service tells, sealed under a key of its own.
async fn help(house: &House, buurt: &Buurt, wanted: &Wanted) -> Result<Prepared> {
    let kind = SignalType::read(SMALL_HELP).ok_or_else(|| Error::internal("no such kind"))?;
    let told = Told {
        text: Some(format!("{} — {}", wanted.what.as_str(), wanted.when.as_str())),
        about: Some(wanted.name.as_str().to_owned()),
        safe_contact: Some(wanted.phone.as_str().to_owned()),
        ..Told::default()
    };
    let raising = Raising {
        kind,
        urgency: Some(Level::Low),
        source: Source::Service,
        worried: None,
        subject: None,
        also: Vec::new(),
        told,
        request: None,
        person: None,
        partner: None,
    };
    raising::prepare(house, buurt, raising).await
}

async fn note(house: &House, found: &Found, ready: Ready, form: Form) -> Result<()> {
    let found = found.clone();
    let flow = async move |tx: &Tx| {
        let signal = found.it.referral.signal;
        let case = signals::lock_any(tx, found.buurt.id, signal).await?;
        let link = links::lock(tx, found.buurt.id, found.link.id).await?;
        if forms::enter(tx, &link, &form).await?.is_some() {
            return Ok(());
        }
        let helps = ready.help.is_some();
        let since = tx.now() - FORM_LIFE;
        if helps && forms::count(tx, &link, HELPED, since).await? >= MOST_HELP {
            return Err(Error::TooMany(LATER));
        }
        write(tx, &found, &case, ready).await?;
        forms::did(tx, &link, &form, if helps { HELPED } else { "said" }).await?;
        trail::append(tx, &Entry { at: tx.now(), ..entry(&found, "service.answer") }).await
    };
    house.db.write("care.service_answer", flow).await
}

async fn write(tx: &Tx, found: &Found, case: &Case, ready: Ready) -> Result<()> {
    let (buurt, id) = (&found.buurt, found.it.referral.id);
    let link = links::lock(tx, buurt.id, found.link.id).await?;
    let now = referrals::lock(tx, buurt.id, id).await?.referral;
    // It was withdrawn, or ended, between the reading and the lock.
    if link.killed.is_some() || (ready.asks && !now.code.is_open()) {
        return Err(Error::Refused("referral_no_arrow"));
    }
    if !ready.codes.is_empty() {
        let step = (&ready.codes[..], ready.why, ready.reason_words);
        answer(tx, buurt, case, (id, None), step).await?;
    }
    messages::insert(tx, buurt.id, &ready.said).await?;
    if ready.asks {
        question(tx, buurt, case).await?;
    }
    match &ready.help {
        Some(help) => reverse(tx, buurt, help).await,
        None => Ok(()),
    }
}

/// A worker reads what a service asks.
async fn question(tx: &Tx, buurt: &Buurt, case: &Case) -> Result<()> {
    let due = buurt.rhythm.working(tx.now(), DAY);
    let new = New {
        kind: Task::ReferralAnswer,
        subject: Subject::new(steps::ROOM, case.signal.id.0),
        person: case.signal.subject,
        reason: Saying::new("task-referral-question"),
        urgency: Urgency::Today,
        due,
    };
    let id = tasks::raise(tx, buurt.id, new).await?;
    tasks::plan(tx, buurt.id, id, (case.signal.owner, Urgency::Today, due)).await
}

/// Small help comes to the desk as one task: to ask it in the name of who needs it.
async fn reverse(tx: &Tx, buurt: &Buurt, help: &Prepared) -> Result<()> {
    raising::write(tx, buurt, help).await?;
    let subject = Subject::new(steps::ROOM, help.signal().0);
    tasks::settle(tx, buurt.id, &[Task::SignalLook], &subject).await?;
    let new = New {
        kind: Task::ReverseReferral,
        subject,
        person: None,
        reason: Saying::new("task-reverse-referral"),
        urgency: Urgency::Today,
        due: buurt.rhythm.working(tx.now(), DAY),
    };
    tasks::raise(tx, buurt.id, new).await.map(drop)
}
