//! What this room does later: lets a service hear, each by its own way. Each job reads the state again
//! before it acts.

use super::flows::referring::{ENDED, SENT};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, ReferralId};
use crate::base::saying::Saying;
use crate::buurt::{Buurt, Buurten};
use crate::care::case::Handover;
use crate::care::referral::Code;
use crate::care::store::{referrals, signals};
use crate::delivery::{Due, Kept};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// A service is called within so many working minutes.
const CALL_WITHIN: u32 = 4 * 60;

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    let Some(buurt) = due.buurt else { return Ok(Kept::GiveUp("in no neighbourhood".to_owned())) };
    let kept = match due.kind.as_str() {
        SENT => by_phone(house, buurten, buurt, (due.read()?, "task-referral-call")).await,
        ENDED => by_phone(house, buurten, buurt, (due.read()?, "task-referral-ended")).await,
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    };
    match kept {
        // It was forgotten meanwhile: nobody is told of what is not there.
        Err(Error::NotFound) => Ok(Kept::Done),
        other => other,
    }
}

/// Asks a worker to call the service: what always works.
async fn by_phone(
    house: &House,
    buurten: &Buurten,
    buurt: BuurtId,
    (id, words): (ReferralId, &'static str),
) -> Result<Kept> {
    let buurt = buurten.get(buurt).ok_or(Error::NotFound)?;
    let flow = async move |tx: &Tx| {
        let it = referrals::find(tx.rows(), buurt.id, id).await?;
        if still_matters(&it, words) {
            call(tx, &buurt, &it, words).await?;
        }
        Ok(Kept::Done)
    };
    house.db.write("care.by_phone", flow).await
}

fn still_matters(it: &Handover, words: &str) -> bool {
    words != "task-referral-call" || it.referral.code == Code::Requested
}

async fn call(tx: &Tx, buurt: &Buurt, it: &Handover, words: &str) -> Result<()> {
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
