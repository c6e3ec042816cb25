//! Writes down what became of promises: whatever ended meanwhile in one flow. Never runs a job.
//!
//! A job that ended joins those that wait, and takes its turn. Who has the turn writes for everybody who
//! waits by then; the others find their answer when the turn comes to them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::oneshot;

use super::promise::{Due, Kept, Next, next};
use super::store::promises;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::saying::Saying;
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// Those whose jobs ended, and whose turn it is to write.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    waiting: Mutex<Vec<Ended>>,
    turn: tokio::sync::Mutex<()>,
}

/// What became of a promise, and who waits until that is written.
#[derive(Debug)]
struct Ended {
    due: Due,
    next: Next,
    told: oneshot::Sender<Result<()>>,
}

impl Recorder {
    /// Writes down what a job answered; answers when its promise is due again.
    pub(super) async fn record(
        &self,
        house: &House,
        due: &Due,
        kept: &Kept,
    ) -> Result<Option<Moment>> {
        if let Kept::Retry(why) = kept {
            tracing::warn!(kind = due.kind, failed = due.failed, why, "a job failed");
        }
        let next = next(due, kept, house.now());
        let again = if let Next::Again { at, .. } = &next { Some(*at) } else { None };
        if let Next::GiveUp(why) = next {
            give_up(house, due.clone(), why).await?;
        } else {
            self.together(house, due.clone(), next).await?;
        }
        Ok(again)
    }

    async fn together(&self, house: &House, due: Due, next: Next) -> Result<()> {
        let (told, mut answer) = oneshot::channel();
        self.waiting().push(Ended { due, next, told });
        let _turn = self.turn.lock().await;
        if let Ok(answer) = answer.try_recv() {
            return answer;
        }
        let all = std::mem::take(&mut *self.waiting());
        let (all, told): (Vec<_>, Vec<_>) =
            all.into_iter().map(|it| ((it.due, it.next), it.told)).unzip();
        let flow = async move |tx: &Tx| write(tx, &all).await;
        let written = house.db.write("delivery.record", flow).await;
        for one in told {
            drop(one.send(written.clone())); // who was cut off waits no more
        }
        answer.try_recv().unwrap_or_else(|cause| Err(Error::internal(cause)))
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Ended>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Forgets what is done, one statement for those that were claimed together, and sets the rest anew.
async fn write(tx: &Tx, all: &[(Due, Next)]) -> Result<()> {
    let mut done: BTreeMap<_, Vec<&Due>> = BTreeMap::new();
    for (due, next) in all {
        if let Next::Again { at, failed } = next {
            promises::again(tx, due, *at, *failed).await?;
        } else {
            done.entry((due.leased_until, due.failed)).or_default().push(due);
        }
    }
    for together in done.values() {
        promises::forget(tx, together).await?;
    }
    Ok(())
}

/// Forgets what will never work, and tells a human. What belongs to no neighbourhood has only the log
/// and its alarm.
async fn give_up(house: &House, due: Due, why: String) -> Result<()> {
    let flow = async move |tx: &Tx| {
        if promises::forget(tx, &[&due]).await? == 0 {
            return Ok(());
        }
        tracing::error!(kind = due.kind, id = %due.id, why, "a promise is given up");
        let Some(buurt) = due.buurt else { return Ok(()) };
        let task = New {
            kind: Kind::GivenUp,
            subject: Subject::new("delivery", due.id.0),
            person: None,
            reason: Saying::new("task-given-up").text("kind", &due.kind),
            urgency: Urgency::Today,
            due: tx.now(),
        };
        tasks::raise(tx, buurt, task).await.map(|_| ())
    };
    house.db.write("delivery.give_up", flow).await
}
