//! How much may be under way to one host, and on which of its few connections.
//!
//! ```text
//!   limit:  Good: + 1, up to most      Enough, Lost: half, down to 1      Silent: as it was
//!   known:  Nothing ── answer ──► One | Two ── all lost ──► Nothing
//!             └─ hurry ─► Slow ── answer ──┘
//! ```
//!
//! Whether a host shares a connection (HTTP/2) shows in its first answer. A burst before it would
//! make a connection for each message; so as long as nothing is known, one goes ahead alone. Never
//! waits, never asks the time.

/// How many may go ahead while the first answer is long in coming: a host that hangs for one
/// device must not delay the others, and hardly any host gets so far.
const WHILE_SLOW: usize = 32;

/// The places for messages to one host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    limit: usize,
    most: usize,
    known: Known,
    plain: usize,
    lanes: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Nothing,
    Slow,
    Speaks(Protocol),
}

/// What a host speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// HTTP/1.1: one exchange on a connection at a time.
    One,
    /// HTTP/2: many.
    Two,
}

/// Which connection a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Any: a free one, or a new one.
    Any,
    /// This one of the few that are shared.
    Lane(usize),
}

/// What a message that is no longer under way tells about its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It answered in time.
    Good(Protocol),
    /// It answered that it wants less (429, 503).
    Enough(Protocol),
    /// It did not answer.
    Lost,
    /// The message was given up by us.
    Silent,
}

impl Pace {
    /// Opens with all of `most` places, to be spread over `lanes`; at least one of each.
    pub fn new(most: usize, lanes: usize) -> Self {
        let most = most.max(1);
        Self { limit: most, most, known: Known::Nothing, plain: 0, lanes: vec![0; lanes.max(1)] }
    }

    /// Takes a place; `None` when none is free.
    pub fn take(&mut self) -> Option<Way> {
        if !self.is_free() {
            return None;
        }
        if self.known != Known::Speaks(Protocol::Two) {
            self.plain += 1;
            return Some(Way::Any);
        }
        let (at, busy) = self.lanes.iter_mut().enumerate().min_by_key(|(_, busy)| **busy)?;
        *busy += 1;
        Some(Way::Lane(at))
    }

    /// Gives a place back.
    pub fn give(&mut self, way: Way, sign: Sign) {
        let busy = match way {
            Way::Any => Some(&mut self.plain),
            Way::Lane(at) => self.lanes.get_mut(at),
        };
        if let Some(busy) = busy {
            *busy = busy.saturating_sub(1);
        }
        match sign {
            Sign::Good(protocol) => {
                self.known = Known::Speaks(protocol);
                self.limit = (self.limit + 1).min(self.most);
            }
            Sign::Enough(protocol) => {
                self.known = Known::Speaks(protocol);
                self.limit = (self.limit / 2).max(1);
            }
            Sign::Lost => {
                self.limit = (self.limit / 2).max(1);
                if self.busy() == 0 {
                    self.known = Known::Nothing;
                }
            }
            Sign::Silent => {}
        }
    }

    /// Stops waiting for the first answer: it is too long in coming.
    pub fn hurry(&mut self) {
        if self.known == Known::Nothing {
            self.known = Known::Slow;
        }
    }

    /// Whether a place is free.
    pub fn is_free(&self) -> bool {
        let open = match self.known {
            Known::Nothing => 1,
            Known::Slow => WHILE_SLOW,
            Known::Speaks(_) => self.most,
        };
        self.busy() < self.limit.min(open)
    }

    fn busy(&self) -> usize {
        self.plain + self.lanes.iter().sum::<usize>()
    }
}

#[cfg(test)]
mod tests;
