//! A place on a waiting list is kept warm: on its day somebody asks whether it is still wanted.
//!
//! Closes nothing, and asks no service by itself.

use super::steps::ROOM;
use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::ReferralId;
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::care::referral::{Code, Reason, Referral};
use crate::care::store::{bases, referrals, signals};
use crate::delivery::{self, Kept, Promise};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// The job that wakes a place on a waiting list.
pub const WAITLIST: &str = "care.waitlist";

/// It wakes at eight in the morning, before the team begins.
const MORNING: u16 = 8 * 60;
/// The worker has a working day for it.
const TERM: u32 = 8 * 60;

/// A service said "not before that day": promises to wake it then.
pub async fn keep_warm(tx: &Tx, after: &Referral) -> Result<()> {
    let Some(at) = wakes(after) else { return Ok(()) };
    let promise = Promise::new(WAITLIST, &after.id)?.buurt(after.buurt).about(after.id.0);
    let key = format!("care/{}/waitlist", after.id);
    delivery::promise(tx, promise.at(at.max(tx.now())).dedupe(key)).await
}

/// When a place on a waiting list wakes; nothing where there is none.
pub fn wakes(it: &Referral) -> Option<Moment> {
    let why = it.why.as_ref().filter(|why| why.reason == Reason::Waitlist)?;
    if it.code != Code::Rejected {
        return None;
    }
    calendar::moment(why.until?.to_string().parse().ok()?, MORNING)
}

/// The day has come: a task, while somebody still works on it and the yes still stands.
pub async fn wake(house: &House, buurt: &Buurt, id: ReferralId) -> Result<Kept> {
    let buurt = buurt.clone();
    let flow = async move |tx: &Tx| {
        let found = referrals::find(tx.rows(), buurt.id, id).await?;
        let signal = signals::lock_any(tx, buurt.id, found.referral.signal).await?.signal;
        let still = wakes(&found.referral).is_some() && signal.phase().is_open();
        if !still || withdrawn(tx, &buurt, &found.referral).await? {
            return Ok(Kept::Done);
        }
        let due = buurt.rhythm.working(tx.now(), TERM);
        let new = New {
            kind: Task::WaitlistOver,
            subject: Subject::new(ROOM, signal.id.0),
            person: signal.subject,
            reason: Saying::new("task-waitlist-over").text("reference", found.reference),
            urgency: Urgency::Today,
            due,
        };
        let task = tasks::raise(tx, buurt.id, new).await?;
        tasks::plan(tx, buurt.id, task, (signal.owner, Urgency::Today, due)).await?;
        Ok(Kept::Done)
    };
    house.db.write("care.waitlist", flow).await
}

async fn withdrawn(tx: &Tx, buurt: &Buurt, it: &Referral) -> Result<bool> {
    let Some(basis) = it.basis else { return Ok(true) };
    Ok(bases::find(tx.rows(), buurt.id, basis).await?.0.withdrawn.is_some())
}
