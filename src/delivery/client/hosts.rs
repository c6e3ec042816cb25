//! Who is being spoken to: each host has places of its own, so a slow one delays nobody else.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::timeout;

use crate::delivery::pace::{Pace, Sign, Way};

/// More hosts than are ever spoken to at once; past it, those at rest are forgotten.
const MOST: usize = 1_000;

/// How long messages wait for a host's first answer; well below the second that one bad endpoint
/// may cost others.
const FIRST_ANSWER: Duration = Duration::from_millis(500);

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
    way: Way,
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
            if let Some(way) = self.take() {
                return Place { host: self, way, sign: Sign::Silent };
            }
            // A place that comes free before this line leaves its word for us.
            if timeout(FIRST_ANSWER, self.free.notified()).await.is_err() {
                self.pace().hurry();
            }
        }
    }

    /// Takes a place, and wakes the next in line when there are more.
    fn take(&self) -> Option<Way> {
        let mut pace = self.pace();
        let way = pace.take();
        if way.is_some() && pace.is_free() {
            self.free.notify_one();
        }
        way
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Which connection it takes.
    pub(super) fn way(&self) -> Way {
        self.way
    }

    /// Gives the place back, and tells how the host did.
    pub(super) fn give(mut self, sign: Sign) {
        self.sign = sign;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut pace = self.host.pace();
        pace.give(self.way, self.sign);
        if pace.is_free() {
            self.host.free.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::{join_all, poll_immediate};

    use super::*;
    use crate::delivery::pace::Protocol;

    #[tokio::test]
    async fn the_first_answer_lets_all_who_wait_go_at_once() {
        let hosts = Hosts::new(400, 4);
        let host = || hosts.find("push.example.org:443").unwrap();
        let first = host().place().await;
        let mut waiting: Vec<_> = (0..50).map(|_| Box::pin(host().place())).collect();
        for one in &mut waiting {
            assert!(poll_immediate(one).await.is_none(), "nothing is known yet");
        }
        first.give(Sign::Good(Protocol::Two));
        let places = timeout(FIRST_ANSWER / 2, join_all(waiting)).await;
        assert_eq!(places.unwrap().len(), 50);
    }

    #[tokio::test]
    async fn a_place_that_nobody_waits_for_any_more_is_not_lost() {
        let hosts = Hosts::new(1, 1);
        let host = || hosts.find("push.example.org:443").unwrap();
        let first = host().place().await;
        let [mut one, mut two] = [1, 2].map(|_| Box::pin(host().place()));
        assert!(poll_immediate(&mut one).await.is_none());
        assert!(poll_immediate(&mut two).await.is_none());
        drop(first);
        drop(one);
        assert!(timeout(FIRST_ANSWER / 2, two).await.is_ok());
    }

    #[tokio::test]
    async fn hosts_at_rest_are_forgotten_and_busy_ones_are_not() {
        let hosts = Hosts::new(1, 1);
        let busy = hosts.find("busy").unwrap().place().await;
        for at in 0..MOST * 2 {
            assert!(hosts.find(&at.to_string()).is_some());
            assert!(hosts.known.lock().unwrap().len() <= MOST);
        }
        assert!(!hosts.find("busy").unwrap().pace().is_free());
        drop(busy);
        assert!(hosts.find("busy").unwrap().pace().is_free());
    }
}
