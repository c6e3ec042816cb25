//! Somebody leaves for good: they asked to be forgotten, or they died.
//!
//! ```text
//!   here ──forget──► locked ──7 days──► forgotten      here ──died──► gone
//!     ▲                │                                 ▲              │
//!     └──── undone ────┘                                 └── a mistake ─┘
//! ```
//!
//! From the first moment on nobody signs in, nothing goes out, nobody is asked anything. Who is
//! forgotten is so for good. Never waits, never asks the time.

use chrono::TimeDelta;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::word::word_enum;
use crate::people::person::Consent;

/// So long one may come back.
pub const REGRET: TimeDelta = TimeDelta::days(7);

word_enum!(
    /// Why.
    Kind {
        /// They asked to be forgotten.
        Forget = "forget",
        /// They died.
        Died = "died",
    }
);

/// Why it was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Who works here ends that first: somebody waits for them.
    #[error("leaves_while_working")]
    WorksHere,
    /// What is forgotten is so for good.
    #[error("left_for_good")]
    ForGood,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::WorksHere => "leaves_while_working",
            Refusal::ForGood => "left_for_good",
        })
    }
}

/// Somebody who leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    /// Who.
    pub person: PersonId,
    /// Why.
    pub kind: Kind,
    /// Since when.
    pub since: Moment,
    /// Who said so: the person, or a worker.
    pub by: PersonId,
    /// How the person agreed that a worker says so.
    pub consent: Option<Consent>,
    /// When they are forgotten.
    pub due: Option<Moment>,
    /// How they stood in each neighbourhood.
    pub stood: Vec<(BuurtId, String)>,
    /// When that was done.
    pub done: Option<Moment>,
}

impl Departure {
    /// Tells whether they lived in a neighbourhood when they left; who had moved away from it did not.
    pub fn lived_in(&self, buurt: BuurtId) -> bool {
        self.stood.iter().any(|(there, state)| *there == buurt && state != "left")
    }

    /// Somebody leaves now.
    pub fn begin(
        (person, kind): (PersonId, Kind),
        (by, consent): (PersonId, Option<Consent>),
        stood: Vec<(BuurtId, String)>,
        now: Moment,
    ) -> Self {
        let due = match kind {
            Kind::Forget => Some(now + REGRET),
            Kind::Died => None,
        };
        Self { person, kind, since: now, by, consent, due, stood, done: None }
    }

    /// Tells whether it can still be undone.
    pub fn may_undo(&self) -> Result<(), Refusal> {
        if self.done.is_some() { Err(Refusal::ForGood) } else { Ok(()) }
    }

    /// Tells whether the time to come back is over.
    pub fn is_due(&self, now: Moment) -> bool {
        self.done.is_none() && self.due.is_some_and(|it| it <= now)
    }

    /// Tells whether signing in again means: I stay. Who died does not sign in.
    pub fn ends_by_signing_in(&self) -> bool {
        self.kind == Kind::Forget && self.done.is_none()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn leaves(kind: Kind) -> Departure {
        let who = PersonId(Uuid::from_u128(1));
        Departure::begin((who, kind), (who, None), Vec::new(), Moment::UNIX_EPOCH)
    }

    #[test]
    fn there_are_seven_days_to_come_back_and_not_one_moment_more() {
        let it = leaves(Kind::Forget);
        assert!(!it.is_due(Moment::UNIX_EPOCH + REGRET - TimeDelta::seconds(1)));
        assert!(it.is_due(Moment::UNIX_EPOCH + REGRET));
        let done = Departure { done: Some(Moment::UNIX_EPOCH + REGRET), ..it };
        assert!(!done.is_due(Moment::UNIX_EPOCH + REGRET * 2));
        assert_eq!(done.may_undo(), Err(Refusal::ForGood));
        assert!(!done.ends_by_signing_in());
    }

    #[test]
    fn who_died_is_not_forgotten_by_a_clock_and_does_not_come_back_by_signing_in() {
        let it = leaves(Kind::Died);
        assert!(!it.is_due(Moment::UNIX_EPOCH + REGRET * 1000));
        assert!(!it.ends_by_signing_in());
        assert_eq!(it.may_undo(), Ok(()), "a mistake can be undone");
    }
}
