//! Who is being spoken to: each host has places of its own, so a slow one delays nobody else.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tokio::time::timeout;

use crate::delivery::pace::{Pace, Sign};

/// More hosts than are ever spoken to at once; past it, those at rest are forgotten.
const MOST: usize = 1_000;

/// How long messages wait for the first answer on a new connection; well below the second that one
/// bad endpoint may cost others.
const OPENING: Duration = Duration::from_millis(300);

/// All hosts that are being spoken to, or lately were.
#[derive(Debug)]
pub(super) struct Hosts {
    known: Mutex<HashMap<String, Arc<Host>>>,
    fresh: Pace,
}

/// One host and port.
#[derive(Debug)]
pub(super) struct Host {
    pace: Mutex<Pace>,
    free: Notify,
}

/// A place at a host; dropping it gives it back.
pub(super) struct Place {
    host: Arc<Host>,
    lane: usize,
    sign: Sign,
}

impl Hosts {
    pub(super) fn new(per_host: usize, lanes: usize) -> Self {
        Self { known: Mutex::default(), fresh: Pace::new(per_host, lanes) }
    }

    /// Finds a host, or `None` when far too many are busy at once.
    pub(super) fn find(&self, authority: &str) -> Option<Arc<Host>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = known.get(authority) {
            return Some(Arc::clone(host));
        }
        if known.len() >= MOST {
            known.retain(|_, host| Arc::strong_count(host) > 1);
        }
        (known.len() < MOST).then(|| {
            let host = Host { pace: Mutex::new(self.fresh.clone()), free: Notify::new() };
            Arc::clone(known.entry(authority.to_owned()).or_insert(Arc::new(host)))
        })
    }
}

impl Host {
    /// Waits for a place.
    pub(super) async fn place(self: Arc<Self>) -> Place {
        loop {
            if let Some(lane) = self.take() {
                return Place { host: self, lane, sign: Sign::Silent };
            }
            // A place that comes free before this line leaves its word for us.
            if timeout(OPENING, self.free.notified()).await.is_err() {
                self.pace().hurry(Instant::now());
            }
        }
    }

    /// Takes a place, and wakes the next in line when there are more.
    fn take(&self) -> Option<usize> {
        let now = Instant::now();
        let mut pace = self.pace();
        let lane = pace.take(now);
        if lane.is_some() && pace.is_free(now) {
            self.free.notify_one();
        }
        lane
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Which connection it is on.
    pub(super) fn lane(&self) -> usize {
        self.lane
    }

    /// Gives the place back, and tells how the host did.
    pub(super) fn give(mut self, sign: Sign) {
        self.sign = sign;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let now = Instant::now();
        let mut pace = self.host.pace();
        pace.give(self.lane, self.sign, now);
        if pace.is_free(now) {
            self.host.free.notify_one();
        }
    }
}
