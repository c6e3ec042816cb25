//! How many streams of news one person may have open: who opens one more sees the oldest end.
//!
//! A phone that lost its network leaves a stream behind that nobody hears; it must not keep the next
//! one out. Kept in memory: each process counts for itself. Never says what is streamed.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use uuid::Uuid;

/// So many at once: some tabs and devices, and what they left behind.
pub const MOST: usize = 6;

/// The streams of everybody, the oldest first.
#[derive(Clone, Debug, Default)]
pub struct Streams(Arc<Mutex<HashMap<Uuid, VecDeque<Arc<Notify>>>>>);

/// The place of one stream; given back when it is dropped.
#[derive(Debug)]
pub struct Seat {
    streams: Streams,
    person: Uuid,
    ends: Arc<Notify>,
}

impl Streams {
    /// Gives a place to a new stream of somebody; beyond the most, the oldest must end.
    pub fn open(&self, person: Uuid) -> Seat {
        let ends = Arc::new(Notify::new());
        let mut all = self.all();
        let own = all.entry(person).or_default();
        own.push_back(Arc::clone(&ends));
        while own.len() > MOST {
            if let Some(oldest) = own.pop_front() {
                oldest.notify_one(); // kept until it looks
            }
        }
        Seat { streams: self.clone(), person, ends }
    }

    /// Counts the streams of somebody.
    pub fn of(&self, person: Uuid) -> usize {
        self.all().get(&person).map_or(0, VecDeque::len)
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Uuid, VecDeque<Arc<Notify>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    /// Waits until another stream needs the place.
    pub async fn ended(&self) {
        self.ends.notified().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut all = self.streams.all();
        if let Some(own) = all.get_mut(&self.person) {
            own.retain(|it| !Arc::ptr_eq(it, &self.ends));
            if own.is_empty() {
                all.remove(&self.person);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn one_stream_too_many_ends_the_oldest_and_nobody_elses() {
        let (streams, rosa, jan) = (Streams::default(), Uuid::from_u128(1), Uuid::from_u128(2));
        let over = |seat: &Seat| seat.ended().now_or_never().is_some();
        let jans = streams.open(jan);
        let mut seats: Vec<Seat> = (0..MOST).map(|_| streams.open(rosa)).collect();
        assert!(seats.iter().all(|it| !over(it)));

        seats.push(streams.open(rosa));
        let ended: Vec<bool> = seats.iter().map(over).collect();
        assert_eq!(ended, [vec![true], vec![false; MOST]].concat());
        assert!(!over(&jans));
        assert_eq!((streams.of(rosa), streams.of(jan)), (MOST, 1));
    }

    #[test]
    fn a_place_is_given_back() {
        let (streams, rosa) = (Streams::default(), Uuid::from_u128(1));
        drop(streams.open(rosa));
        assert_eq!(streams.of(rosa), 0);
        assert!(streams.all().is_empty());
    }
}
