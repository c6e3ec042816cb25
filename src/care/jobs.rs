//! What this room does later: lets a service hear, each by its own way, and looks
//! at the clocks that are due, forgets what is over its term. Each job reads the state again
//! before it acts.
//!
//! The first time a service is asked, somebody calls besides: who never heard of us takes a mail with
//! a link for a trap.

mod deadlines;
mod forgetting;
mod retention;

use std::sync::Arc;

use super::flows::clocks::{self, GIVE_BACK};
use super::flows::deciding;
use super::flows::ladder::{self, DIGEST, SWEEP};
use super::flows::links;
use super::flows::office::{self, AT_ONCE, RECOUNT};
use super::flows::referring::{ENDED, SENT};
use super::flows::steps::ROOM;
use super::flows::suggesting::{self, UNANSWERED};
use super::flows::waitlist::{self, WAITLIST};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::ReferralId;
use crate::base::saying::Saying;
use crate::buurt::{Buurt, Buurten};
use crate::care::case::Handover;
use crate::care::directory::service::Channel;
use crate::care::letters;
use crate::care::referral::Code;
use crate::care::store::rules::Count;
use crate::care::store::{referrals, signals};
use crate::care::suggestion::Rule;
use crate::care::visit::Killed;
use crate::delivery::mailed::{Mailed, State as Sent};
use crate::delivery::{self, Due, Kept, Post, Returned};
use crate::help::{self, Heard};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// A service is called within so many working minutes.
const CALL_WITHIN: u32 = 4 * 60;

/// Promises what this room does by itself. At every start: each replaces the one that is there.
pub async fn standing(tx: &Tx) -> Result<()> {
    deadlines::standing(tx).await?;
    retention::standing(tx).await?;
    forgetting::standing(tx).await
}

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, post: &Post, due: &Due) -> Result<Kept> {
    if due.kind == SWEEP {
        return deadlines::sweep(house, buurten).await;
    }
    if due.kind == retention::RETAIN {
        return retention::retain(house, buurten).await;
    }
    if due.kind == forgetting::FORGET {
        return forgetting::forget(house).await;
    }
    let Some(buurt) = due.buurt else { return Ok(Kept::GiveUp("in no neighbourhood".to_owned())) };
    let Some(buurt) = buurten.get(buurt) else { return Ok(Kept::Done) };
    let way = Ways { house, buurt: &buurt, url: &post.public_url };
    let kept = match due.kind.as_str() {
        SENT => way.sent(due.read()?).await,
        ENDED => way.ended(due.read()?).await,
        links::RENEW => way.renew(due.read()?).await,
        links::RETURNED => way.returned(due.read()?).await,
        UNANSWERED => suggesting::unanswered(house, &buurt, due.read()?).await,
        WAITLIST => waitlist::wake(house, &buurt, due.read()?).await,
        GIVE_BACK => clocks::give_back(house, &buurt, due.read()?).await.map(|()| Kept::Done),
        RECOUNT => recount(house, &buurt, due).await,
        DIGEST => ladder::digest(house, buurten, buurt.id, due.read()?).await.map(|()| Kept::Done),
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    };
    match kept {
        // It was forgotten meanwhile: nobody is told of what is not there.
        Err(Error::NotFound) => Ok(Kept::Done),
        other => other,
    }
}

/// Hears a word from the room below.
pub async fn hear(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    let Some(buurt) = due.buurt.and_then(|it| buurten.get(it)) else { return Ok(Kept::Done) };
    if due.kind == help::DANGER {
        // The author saw the lines and may say yes to a talk: nothing of whom is kept here.
        return deciding::counted(house, &buurt, Rule::R4, Count::Hit).await.map(|()| Kept::Done);
    }
    match suggesting::hear(house, &buurt, due.read::<Heard>()?).await {
        // The request was forgotten meanwhile.
        Err(Error::NotFound) => Ok(Kept::Done),
        other => other,
    }
}

/// Clocks are counted anew, flow after flow.
async fn recount(house: &House, buurt: &Buurt, due: &Due) -> Result<Kept> {
    let change = due.read()?;
    while office::recount(house, buurt, &change).await? == AT_ONCE {}
    Ok(Kept::Done)
}

/// How a service hears of something.
struct Ways<'a> {
    house: &'a House,
    buurt: &'a Arc<Buurt>,
    url: &'a str,
}

impl Ways<'_> {
    /// A service is asked: by mail where it prefers that, else a worker calls. Either way a card can
    /// be printed.
    async fn sent(&self, id: ReferralId) -> Result<Kept> {
        let it = referrals::find(self.house.db.read(), self.buurt.id, id).await?;
        if it.referral.code != Code::Requested {
            return Ok(Kept::Done);
        }
        let to = links::service(self.house, self.buurt, &it).await?;
        let mut fresh = match it.referral.way {
            Channel::Mail => {
                let what = (&**self.buurt, &it, &to);
                links::fresh(self.house, self.url, what, None, letters::asked).await?
            }
            Channel::Phone | Channel::Card => Vec::new(),
        };
        let call = if fresh.is_empty() {
            Some("task-referral-call")
        } else if referrals::is_first_to(self.house.db.read(), &it.referral).await? {
            Some("task-referral-call-first")
        } else {
            None
        };
        fresh.push(links::card(self.house, &it));
        let buurt = Arc::clone(self.buurt);
        let flow = async move |tx: &Tx| {
            let it = referrals::lock(tx, buurt.id, id).await?;
            if it.referral.code == Code::Requested {
                links::kill(tx, buurt.id, id, Killed::Newer).await?;
                links::write(tx, fresh).await?;
                if let Some(words) = call {
                    phone(tx, &buurt, &it, words).await?;
                }
            }
            Ok(Kept::Done)
        };
        self.house.db.write("care.sent", flow).await
    }

    /// A service hears that nothing more is asked.
    async fn ended(&self, id: ReferralId) -> Result<Kept> {
        let it = referrals::find(self.house.db.read(), self.buurt.id, id).await?;
        let to = links::service(self.house, self.buurt, &it).await?;
        let about = links::about(self.house, self.buurt, &it, &to).await?;
        let boxes = match it.referral.way {
            Channel::Mail => links::mailboxes(&to),
            Channel::Phone | Channel::Card => Vec::new(),
        };
        let letter = if boxes.is_empty() {
            None
        } else {
            let letter = boxes.into_iter().fold(letters::ended(&about), letters::to);
            Some(delivery::seal(self.house, &letter)?)
        };
        let buurt = Arc::clone(self.buurt);
        let flow = async move |tx: &Tx| {
            match letter {
                Some(letter) => delivery::mail(tx, letter).await.map(drop)?,
                None => phone(tx, &buurt, &it, "task-referral-ended").await?,
            }
            Ok(Kept::Done)
        };
        self.house.db.write("care.ended", flow).await
    }

    /// A link in the place of one that leads nowhere any more, to the same mailbox only.
    async fn renew(&self, (id, mailbox): (ReferralId, Vec<u8>)) -> Result<Kept> {
        let it = referrals::find(self.house.db.read(), self.buurt.id, id).await?;
        let to = links::service(self.house, self.buurt, &it).await?;
        let what = (&**self.buurt, &it, &to);
        let only = Some(mailbox.as_slice());
        let fresh = links::fresh(self.house, self.url, what, only, letters::renewed).await?;
        let flow = async move |tx: &Tx| {
            links::write(tx, fresh).await?;
            Ok(Kept::Done)
        };
        self.house.db.write("care.link", flow).await
    }

    /// A mailbox could not be reached. While no other mailbox of the service got it, the worker must
    /// know; the service stays asked, and a call is what always works.
    async fn returned(&self, told: Returned<ReferralId>) -> Result<Kept> {
        let id = told.about;
        let about = Subject::new("referral", id.0);
        let all = delivery::mailed(self.house.db.read(), self.buurt.id, &about).await?;
        let live = |it: &Mailed| matches!(it.state, Sent::Waiting | Sent::Delivered);
        if all.iter().any(|it| it.kind != "referral-code" && live(it)) {
            return Ok(Kept::Done);
        }
        let buurt = Arc::clone(self.buurt);
        let flow = async move |tx: &Tx| {
            let it = referrals::find(tx.rows(), buurt.id, id).await?;
            if it.referral.code.is_open() {
                let signal = signals::load(tx.rows(), buurt.id, it.referral.signal).await?.signal;
                let due = buurt.rhythm.working(tx.now(), CALL_WITHIN);
                let new = New {
                    kind: Task::ReferralAnswer,
                    subject: Subject::new(ROOM, signal.id.0),
                    person: signal.subject,
                    reason: Saying::new("task-referral-returned").text("reference", it.reference),
                    urgency: Urgency::Today,
                    due,
                };
                let task = tasks::raise(tx, buurt.id, new).await?;
                tasks::plan(tx, buurt.id, task, (signal.owner, Urgency::Today, due)).await?;
            }
            Ok(Kept::Done)
        };
        self.house.db.write("care.returned", flow).await
    }
}

/// Asks a worker to call the service: what always works.
async fn phone(tx: &Tx, buurt: &Buurt, it: &Handover, words: &str) -> Result<()> {
    let signal = signals::load(tx.rows(), buurt.id, it.referral.signal).await?.signal;
    let due = buurt.rhythm.working(tx.now(), CALL_WITHIN);
    let new = New {
        kind: Task::ReferralCall,
        subject: Subject::new("referral", it.referral.id.0),
        person: None,
        reason: Saying::new(words).text("reference", it.reference.clone()),
        urgency: Urgency::Today,
        due,
    };
    let id = tasks::raise(tx, buurt.id, new).await?;
    tasks::plan(tx, buurt.id, id, (signal.owner, Urgency::Today, due)).await
}
