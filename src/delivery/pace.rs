//! How much may be under way to one host, and on which of its few connections.
//!
//! ```text
//!   Good: limit + 1, up to most      Enough, Lost: limit / 2, down to 1      Silent: as it was
//!   lane: Shut ── an answer, or hurry ──► Open ── lost, or empty for a while ──► Shut
//! ```
//!
//! A lane that is shut carries one message at a time: only with an answer does the client know that
//! a connection can be shared, and until then it would make one for each message of a burst. Never
//! waits, never asks the time.

use std::time::{Duration, Instant};

/// How long an empty lane counts as open; connections at rest are kept for longer than this.
const OPEN: Duration = Duration::from_secs(30);

/// The places for messages to one host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    limit: usize,
    most: usize,
    lanes: Vec<Lane>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Lane {
    busy: usize,
    /// When it was last known to be open.
    opened: Option<Instant>,
}

/// What a message that is no longer under way tells about its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It answered in time.
    Good,
    /// It answered that it wants less (429, 503).
    Enough,
    /// It did not answer.
    Lost,
    /// The message was given up by us.
    Silent,
}

impl Pace {
    /// Opens with all of `most` places, spread over `lanes`; at least one of each.
    pub fn new(most: usize, lanes: usize) -> Self {
        let most = most.max(1);
        Self { limit: most, most, lanes: vec![Lane::default(); lanes.max(1)] }
    }

    /// Takes a place and tells its lane: the emptiest that has room; `None` when none has.
    pub fn take(&mut self, now: Instant) -> Option<usize> {
        let at = self.emptiest(now)?;
        let lane = self.lanes.get_mut(at)?;
        lane.opened = lane.opened.filter(|_| lane.is_open(now));
        lane.busy += 1;
        Some(at)
    }

    /// Gives the place on a lane back.
    pub fn give(&mut self, lane: usize, sign: Sign, now: Instant) {
        if let Some(lane) = self.lanes.get_mut(lane) {
            lane.busy = lane.busy.saturating_sub(1);
            lane.opened = match sign {
                Sign::Good | Sign::Enough => Some(now),
                Sign::Lost if lane.busy == 0 => None,
                Sign::Lost | Sign::Silent => lane.opened,
            };
        }
        self.limit = match sign {
            Sign::Good => (self.limit + 1).min(self.most),
            Sign::Enough | Sign::Lost => (self.limit / 2).max(1),
            Sign::Silent => self.limit,
        };
    }

    /// Takes busy lanes for open: their first answer is too long in coming to wait for.
    pub fn hurry(&mut self, now: Instant) {
        for lane in self.lanes.iter_mut().filter(|it| it.busy > 0) {
            lane.opened = Some(now);
        }
    }

    /// Whether a place is free.
    pub fn is_free(&self, now: Instant) -> bool {
        self.emptiest(now).is_some()
    }

    fn emptiest(&self, now: Instant) -> Option<usize> {
        let busy: usize = self.lanes.iter().map(|it| it.busy).sum();
        let each = self.most.div_ceil(self.lanes.len());
        let lanes = self.lanes.iter().enumerate();
        let free = lanes.filter(|(_, it)| it.busy < if it.is_open(now) { each } else { 1 });
        let emptiest = free.min_by_key(|(_, it)| it.busy).map(|(at, _)| at);
        emptiest.filter(|_| busy < self.limit)
    }
}

impl Lane {
    fn is_open(&self, now: Instant) -> bool {
        let lately = |at| self.busy > 0 || now.saturating_duration_since(at) < OPEN;
        self.opened.is_some_and(lately)
    }
}

#[cfg(test)]
mod tests;
