//! Who is being spoken to: each host has places of its own, so a slow one delays nobody else.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::delivery::pace::{Pace, Sign};

/// More hosts than are ever spoken to at once; past it, those at rest are forgotten.
const MOST: usize = 1_000;

/// All hosts that are being spoken to, or lately were.
#[derive(Debug)]
pub(super) struct Hosts {
    known: Mutex<HashMap<String, Arc<Host>>>,
    per_host: usize,
}

/// One host and port.
#[derive(Debug)]
pub(super) struct Host {
    pace: Mutex<Pace>,
    free: Notify,
    turn: AtomicUsize,
}

/// A place at a host; dropping it gives it back.
pub(super) struct Place {
    host: Arc<Host>,
    sign: Sign,
}

impl Hosts {
    pub(super) fn new(per_host: usize) -> Self {
        Self { known: Mutex::default(), per_host }
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
            let pace = Mutex::new(Pace::new(self.per_host));
            let host = Arc::new(Host { pace, free: Notify::new(), turn: AtomicUsize::new(0) });
            known.insert(authority.to_owned(), Arc::clone(&host));
            host
        })
    }
}

impl Host {
    /// Counts on, so that exchanges are spread over the connections.
    pub(super) fn turn(&self) -> usize {
        self.turn.fetch_add(1, Ordering::Relaxed)
    }

    /// Waits for a place, first come first served.
    pub(super) async fn place(self: Arc<Self>) -> Place {
        loop {
            if self.take() {
                return Place { host: self, sign: Sign::Silent };
            }
            // A place that comes free before this line leaves its word for us.
            self.free.notified().await;
        }
    }

    /// Takes a place, and wakes the next in line when there are more.
    fn take(&self) -> bool {
        let mut pace = self.pace.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = pace.take();
        if taken && pace.free() > 0 {
            self.free.notify_one();
        }
        taken
    }
}

impl Place {
    /// Gives the place back, and tells how the host did.
    pub(super) fn give(mut self, sign: Sign) {
        self.sign = sign;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut pace = self.host.pace.lock().unwrap_or_else(PoisonError::into_inner);
        pace.give(self.sign);
        if pace.free() > 0 {
            self.host.free.notify_one();
        }
    }
}
