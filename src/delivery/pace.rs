//! How much may be under way to one host: more after each success, half after a sign of trouble.
//!
//! ```text
//!   Good: limit + 1, up to most      Trouble: limit / 2, down to 1      Silent: as it was
//! ```
//!
//! Never waits, never asks the time.

/// The places for messages to one host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    limit: usize,
    busy: usize,
    most: usize,
}

/// What a message that is no longer under way tells about its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It answered in time.
    Good,
    /// It asks for less (429, 503), or did not answer at all.
    Trouble,
    /// The message was given up by us.
    Silent,
}

impl Pace {
    /// Opens with all of `most` places, at least one.
    pub fn new(most: usize) -> Self {
        let most = most.max(1);
        Self { limit: most, busy: 0, most }
    }

    /// Takes a place if one is free.
    pub fn take(&mut self) -> bool {
        let free = self.busy < self.limit;
        if free {
            self.busy += 1;
        }
        free
    }

    /// Gives a place back.
    pub fn give(&mut self, sign: Sign) {
        self.busy = self.busy.saturating_sub(1);
        self.limit = match sign {
            Sign::Good => (self.limit + 1).min(self.most),
            Sign::Trouble => (self.limit / 2).max(1),
            Sign::Silent => self.limit,
        };
    }

    /// How many places are free now.
    pub fn free(&self) -> usize {
        self.limit.saturating_sub(self.busy)
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{any, proptest};

    use super::{Pace, Sign};

    fn taken(pace: &mut Pace) -> usize {
        (0..1_000).take_while(|_| pace.take()).count()
    }

    #[test]
    fn no_more_than_most_are_under_way() {
        let mut pace = Pace::new(3);
        assert_eq!(taken(&mut pace), 3);
        pace.give(Sign::Good);
        assert_eq!(taken(&mut pace), 1);
    }

    #[test]
    fn trouble_halves_and_success_grows_again() {
        let mut pace = Pace::new(100);
        for left in [50, 25, 12, 6, 3, 1, 1] {
            assert!(pace.take());
            pace.give(Sign::Trouble);
            assert_eq!(pace.free(), left);
        }
        for grown in [2, 3, 4] {
            assert!(pace.take());
            pace.give(Sign::Good);
            assert_eq!(pace.free(), grown);
        }
    }

    #[test]
    fn a_host_always_keeps_one_place() {
        let mut pace = Pace::new(0);
        assert!(pace.take());
        pace.give(Sign::Trouble);
        assert!(pace.take());
    }

    proptest! {
        #[test]
        fn whatever_happens_the_places_add_up(steps in vec(any::<(bool, bool)>(), 0..200)) {
            let mut pace = Pace::new(8);
            let mut under_way = 0_usize;
            for (take, good) in steps {
                if take {
                    under_way += usize::from(pace.take());
                } else if under_way > 0 {
                    under_way -= 1;
                    pace.give(if good { Sign::Good } else { Sign::Trouble });
                }
                assert!(under_way <= 8);
                assert!(under_way > 0 || pace.free() > 0);
            }
        }
    }
}
