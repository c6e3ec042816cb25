//! How often an asked neighbour says yes here: what one buurt learns about one category.
//!
//! A Beta posterior over counts that fade, never about one person.

use crate::base::clock::Moment;

/// Before anything is known: one yes in nine.
const PRIOR_YES: f64 = 1.0;
const PRIOR_NO: f64 = 8.0;
/// After this many days a count weighs half.
const HALF_LIFE_DAYS: f64 = 90.0;

/// The faded counts of asks and of yeses, as they stood at `at`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Acceptance {
    /// Asks that had their chance of an answer; a mail is a quarter.
    pub asked: f64,
    /// Yeses, of whoever said it.
    pub yes: f64,
    /// When these counts were last true.
    pub at: Moment,
}

impl Acceptance {
    /// Starts without knowing anything.
    pub fn new(at: Moment) -> Self {
        Self { asked: 0.0, yes: 0.0, at }
    }

    /// Estimates the chance that one reachable neighbour says yes.
    pub fn p(&self, now: Moment) -> f64 {
        let Self { asked, yes, at: _ } = self.faded(now);
        let no = (asked - yes).max(0.0);
        (PRIOR_YES + yes) / (PRIOR_YES + yes + PRIOR_NO + no)
    }

    /// Learns from one person whose ask ended: by a yes, a no, or because it lapsed.
    ///
    /// `exposure` comes from [`exposure`]; counting people who hardly had the time to answer
    /// would make neighbours look unwilling, and the next waves too large.
    #[must_use]
    pub fn learn(&self, exposure: f64, said_yes: bool, now: Moment) -> Self {
        let faded = self.faded(now);
        let yes = if said_yes { 1.0 } else { 0.0 };
        Self { asked: faded.asked + exposure.max(yes), yes: faded.yes + yes, at: faded.at }
    }

    fn faded(&self, now: Moment) -> Self {
        let days = f64::from(u32::try_from((now - self.at).num_seconds()).unwrap_or(0)) / 86_400.0;
        let keep = 0.5_f64.powf(days / HALF_LIFE_DAYS);
        Self { asked: self.asked * keep, yes: self.yes * keep, at: self.at.max(now) }
    }
}

/// Tells how much of a chance to answer somebody had: their reach, times the part of the wait
/// that had passed when the answer came or somebody else's yes ended it. An answer counts whole.
pub fn exposure(share: f64, answered: bool, passed: f64) -> f64 {
    if answered { 1.0 } else { share * passed.clamp(0.0, 1.0) }
}
