//! What is promised to who comes, and told: in steps, so that no flow grows with the number of guests.

use serde::{Deserialize, Serialize};

use super::{NEWS, ROOM};
use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::Result;
use crate::base::ids::{ActivityId, BuurtId, PersonId};
use crate::community::activity::{Activity, FORGOTTEN_AFTER, State, remind_at};
use crate::community::notices;
use crate::community::store::comings::Coming;
use crate::community::store::{activities, comings};
use crate::delivery::{self, Kept, Promise};
use crate::people::absences;
use crate::tasks::Subject;

/// The job that reminds one person.
pub const REMIND: &str = "community.remind";
/// The job that tells some of who comes.
pub const TELL: &str = "community.tell";
/// The job that forgets who came.
pub const OVER: &str = "community.over";

/// So many are told in one flow.
const AT_ONCE: u64 = 25;

/// What who comes is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// It will not be.
    Cancelled,
    /// It will be at another time or place.
    Moved,
}

/// Some of who comes is told.
#[derive(Debug, Serialize, Deserialize)]
pub struct Telling {
    /// Of which activity.
    pub activity: ActivityId,
    /// What.
    pub what: What,
    /// Who was told last.
    pub after: Option<PersonId>,
}

/// One person is reminded.
#[derive(Debug, Serialize, Deserialize)]
pub struct Reminder {
    /// Of which activity.
    pub activity: ActivityId,
    /// Who.
    pub person: PersonId,
}

/// The key under which somebody's reminder is promised.
pub fn reminder(id: ActivityId, person: PersonId) -> String {
    format!("community/{id}/{person}")
}

/// Promises a reminder to who wants one, in place of an earlier one.
pub async fn remind_later(tx: &Tx, it: &Activity, coming: Coming) -> Result<()> {
    let key = reminder(it.id, coming.person);
    let at = remind_at(it.plan.starts, tx.now()).filter(|_| coming.remind);
    let Some(at) = at else { return delivery::cancel(tx, &key).await };
    let due = Reminder { activity: it.id, person: coming.person };
    let promise = Promise::new(REMIND, &due)?.buurt(it.buurt).about(it.id.0).person(coming.person);
    delivery::promise(tx, promise.at(at).dedupe(key)).await
}

/// Promises that who came is forgotten.
pub async fn end_later(tx: &Tx, it: &Activity) -> Result<()> {
    let promise = Promise::new(OVER, &it.id)?.buurt(it.buurt);
    let at = it.plan.ends + FORGOTTEN_AFTER;
    delivery::promise(tx, promise.at(at).dedupe(format!("community/{}/over", it.id))).await
}

/// Promises to tell everybody who comes.
pub async fn tell_all(tx: &Tx, it: &Activity, what: What) -> Result<()> {
    go_on(tx, it.buurt, &Telling { activity: it.id, what, after: None }).await
}

async fn go_on(tx: &Tx, buurt: BuurtId, telling: &Telling) -> Result<()> {
    delivery::promise(tx, Promise::new(TELL, telling)?.buurt(buurt)).await
}

/// Tells the next of who comes, and promises the rest. What is no longer true, or over, is told to nobody.
pub async fn tell(tx: &Tx, buurt: BuurtId, telling: &Telling) -> Result<Kept> {
    let it = activities::lock_any(tx, buurt, telling.activity).await?;
    if tx.now() >= it.plan.ends {
        return Ok(Kept::Done);
    }
    let notice = match (telling.what, it.state) {
        (What::Cancelled, State::Cancelled { .. }) => notices::cancelled(&it.plan, tx.now()),
        (What::Moved, State::Planned) => notices::moved(&it.plan, tx.now()),
        _ => return Ok(Kept::Done),
    };
    let subject = Subject::new(ROOM, it.id.0);
    let some = comings::next(tx.rows(), buurt, (it.id, telling.after), AT_ONCE).await?;
    for coming in &some {
        delivery::notify(tx, buurt, coming.person, &subject, notice.clone()).await?;
        if telling.what == What::Moved {
            remind_later(tx, &it, *coming).await?;
        }
    }
    if some.len() == usize::try_from(AT_ONCE).unwrap_or(usize::MAX) {
        let after = some.last().map(|it| it.person);
        go_on(tx, buurt, &Telling { activity: it.id, what: telling.what, after }).await?;
    }
    Ok(Kept::Done)
}

/// Reminds somebody who still comes and still wants it.
pub async fn remind(tx: &Tx, buurt: BuurtId, due: &Reminder) -> Result<Kept> {
    let it = activities::lock_any(tx, buurt, due.activity).await?;
    let coming = comings::find(tx.rows(), buurt, (it.id, due.person)).await?;
    let away = absences::holds(tx.rows(), (buurt, due.person), tx.now()).await?;
    let wanted = coming.is_some_and(|it| it.remind) && it.state == State::Planned && !away;
    if wanted && tx.now() < it.plan.starts {
        let subject = Subject::new(ROOM, it.id.0);
        let notice = notices::soon(&it.plan, tx.now());
        delivery::notify(tx, buurt, due.person, &subject, notice).await?;
    }
    Ok(Kept::Done)
}

/// Forgets who came; how many stays.
pub async fn end(tx: &Tx, buurt: BuurtId, id: ActivityId) -> Result<Kept> {
    let it = activities::lock_any(tx, buurt, id).await?;
    let due: Moment = it.plan.ends + FORGOTTEN_AFTER;
    if tx.now() < due {
        return Ok(Kept::Later(due)); // it was put off meanwhile
    }
    let came = comings::sums(tx.rows(), buurt, &[id]).await?.get(&id).copied().unwrap_or(0);
    if let Ok(over) = it.end(came, tx.now()) {
        activities::set(tx, &over).await?;
    }
    comings::forget(tx, buurt, id).await?;
    Ok(Kept::Done)
}

/// Tells screens to look again: the desk, who organises, and who did it.
pub fn announce(tx: &Tx, it: &Activity, by: Option<PersonId>) {
    tx.announce(News::Changed {
        buurt: it.buurt,
        kind: NEWS.to_owned(),
        id: it.id.0,
        people: it.plan.organiser.into_iter().chain(by).collect(),
        desk: true,
    });
}
