//! Keeps promises: claims what is due, commits, acts, records.
//!
//! It looks when something was promised, when the next promise is due, and at least every minute,
//! whatever becomes of the clock: once that was set back, what recurs begins anew, and a promise that
//! was claimed before is acted on at its moment. At most [`PLACES`] jobs run at once, each in a task of
//! its own, so that a slow one delays no other and one that panics harms only itself. It never claims
//! more than it can start, claims in bunches, and cuts a job off before its lease ends. Never knows
//! what a job does: the keeper does.

mod acting;

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinSet;
use tokio::time::timeout;

use self::acting::act;
use super::promise::{BATCH, Due, Kept, LEASE};
use super::recorder::Recorder;
use super::store::promises;
use crate::base::clock::Moment;
use crate::base::db::{self, News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;

/// How many jobs run at once.
pub const PLACES: usize = 32;

/// So many places are free before more is claimed: a claim is a flow, whether for one or for a bunch.
const BUNCH: usize = 8;

/// The longest time between two looks.
const MINUTE: TimeDelta = TimeDelta::seconds(60);

/// The shortest time between two looks, when another process holds what is due.
const PAUSE: TimeDelta = TimeDelta::milliseconds(200);

/// How long jobs may go on after the runner was asked to stop.
const GOODBYE: Duration = Duration::from_secs(20);

/// A job while it runs. An error counts as [`Kept::Retry`].
pub type Keeping = Pin<Box<dyn Future<Output = Result<Kept>> + Send>>;

/// Gives each promise to the jobs of its room.
pub type Keeper = Arc<dyn Fn(House, Due) -> Keeping + Send + Sync>;

/// Keeps promises until it is asked to stop.
pub struct Runner {
    house: House,
    keeper: Keeper,
    news: Receiver<News>,
    jobs: JoinSet<Option<Moment>>,
    recorder: Arc<Recorder>,
    /// When to look again.
    look: Moment,
    /// When it looked last.
    looked: Moment,
}

impl Runner {
    /// Makes one; it hears what is promised from here on.
    pub fn new(house: House, keeper: Keeper) -> Self {
        let (news, look) = (house.db.listen(), house.now());
        let (jobs, recorder) = (JoinSet::new(), Arc::default());
        Self { house, keeper, news, jobs, recorder, look, looked: look }
    }

    /// Keeps promises until `stop`, then lets the jobs that run come to their end.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        db::unhurried(self.go_on(stop)).await;
    }

    async fn go_on(mut self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        self.start().await;
        while self.wait(&mut stop).await {
            self.start().await;
        }
        let rest = timeout(GOODBYE, async { while self.jobs.join_next().await.is_some() {} }).await;
        if rest.is_err() {
            tracing::warn!(jobs = self.jobs.len(), "left behind; their leases run out");
        }
    }

    async fn start(&mut self) {
        if let Err(why) = self.look().await {
            tracing::warn!(%why, "promises could not be claimed");
            self.look = self.house.now() + TimeDelta::seconds(2);
        }
    }

    /// Waits for a reason to look; false when it was asked to stop.
    async fn wait(&mut self, stop: &mut Pin<&mut impl Future<Output = ()>>) -> bool {
        let (full, nap) = (self.is_full(), self.nap());
        tokio::select! {
            () = stop => return false,
            // It may be due again earlier than anything else.
            Some(ended) = self.jobs.join_next() => {
                let mut ended = Some(ended);
                while let Some(one) = ended {
                    self.look = one.ok().flatten().map_or(self.look, |at| self.look.min(at));
                    ended = self.jobs.try_join_next();
                }
            }
            () = heard(&mut self.news), if !full => self.look = self.house.now(),
            () = tokio::time::sleep(nap), if !full => {}
        }
        true
    }

    /// Lets what recurs begin anew once the clock was set back: else it would rest for as long as that.
    async fn look(&mut self) -> Result<()> {
        let now = self.house.now();
        if now < self.looked - MINUTE {
            tracing::warn!(from = %self.looked, to = %now, "the clock was set back");
            let flow = async |tx: &Tx| promises::wake_standing(tx).await;
            self.house.db.write("delivery.set_back", flow).await?;
            self.look = now;
        }
        self.looked = now;
        self.start_what_is_due().await
    }

    /// Claims as much as can start now, and starts it.
    async fn start_what_is_due(&mut self) -> Result<()> {
        while self.look <= self.house.now() && !self.is_full() {
            let free = u64::try_from(PLACES - self.jobs.len()).unwrap_or(0);
            let now = self.house.now();
            let next_at = promises::next_at(self.house.db.read()).await?;
            self.look = next_at.unwrap_or(now + MINUTE).min(now + MINUTE);
            if self.look > now {
                break;
            }
            let claimed = claim(&self.house, free.min(BATCH)).await?;
            if claimed.is_empty() {
                self.look = now + PAUSE;
            }
            for due in claimed {
                let (house, keeper) = (self.house.clone(), Arc::clone(&self.keeper));
                let recorder = Arc::clone(&self.recorder);
                self.jobs.spawn(db::unhurried(async move {
                    keep(&house, (&keeper, &recorder), due).await
                }));
            }
        }
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.jobs.len() > PLACES - BUNCH
    }

    fn nap(&self) -> Duration {
        let until = self.look.signed_duration_since(self.house.now());
        until.min(MINUTE).to_std().unwrap_or_default()
    }
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Runner").field("jobs", &self.jobs.len()).finish_non_exhaustive()
    }
}

/// Waits until something is promised.
async fn heard(news: &mut Receiver<News>) {
    loop {
        match news.recv().await {
            Ok(News::Promised) | Err(RecvError::Lagged(_)) => return,
            Ok(News::Changed { .. } | News::SignedOut { .. } | News::Mandate { .. }) => {}
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// Keeps everything that is due at this moment, one after the other, until nothing is: for stories,
/// whose clock stands still. Answers what each job said, in order.
pub async fn run_due(house: &House, keeper: &Keeper) -> Result<Vec<(String, Kept)>> {
    const ENOUGH: usize = 10_000;
    let (mut all, recorder) = (Vec::new(), Recorder::default());
    loop {
        let claimed = claim(house, BATCH).await?;
        if claimed.is_empty() {
            return Ok(all);
        }
        for due in claimed {
            let kept = act(house, keeper, &due).await;
            recorder.record(house, &due, &kept).await?;
            all.push((due.kind, kept));
        }
        if all.len() > ENOUGH {
            return Err(Error::internal("promises without an end"));
        }
    }
}

async fn claim(house: &House, limit: u64) -> Result<Vec<Due>> {
    let flow = async move |tx: &Tx| promises::claim(tx, LEASE, limit).await;
    house.db.write("delivery.claim", flow).await
}

/// How often a record is tried again while the database is behind.
const ASK_AGAIN: usize = 5;

/// Acts and records; answers when the promise is due again.
async fn keep(house: &House, (keeper, recorder): (&Keeper, &Recorder), due: Due) -> Option<Moment> {
    let kept = act(house, keeper, &due).await;
    let mut told = recorder.record(house, &due, &kept).await;
    // What was done is done: a database that is behind is asked again before the lease must end.
    for _ in 0..ASK_AGAIN {
        if !matches!(told, Err(Error::Busy)) {
            break;
        }
        told = recorder.record(house, &due, &kept).await;
    }
    match told {
        Ok(again) => again,
        Err(why) => {
            tracing::warn!(kind = due.kind, %why, "not recorded; it is due again when its lease ends");
            due.leased_until
        }
    }
}
