//! Where a signal stands, and every arrow from there. It turns nothing: [`super::Signal`] does.

use super::{Closure, Outcome};
use crate::base::ids::SignalId;
use crate::base::word::word_enum;

word_enum!(
    /// Where a signal stands.
    Phase {
        /// Nobody looked yet.
        New = "new",
        /// Somebody looks at it.
        Triage = "triage",
        /// Somebody talks with the person.
        Contact = "contact",
        /// The person decides what may be shared.
        Consent = "consent",
        /// A service has it.
        Referred = "referred",
        /// Somebody asks later how it went.
        FollowUp = "follow_up",
        /// It is over.
        Closed = "closed",
        /// It is part of another signal.
        Merged = "merged",
    }
);

/// Where a signal stands, with what belongs to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody looked yet.
    New,
    /// Somebody looks at it.
    Triage,
    /// Somebody talks with the person.
    Contact,
    /// The person decides what may be shared.
    Consent,
    /// A service has it.
    Referred,
    /// Somebody asks later how it went.
    FollowUp,
    /// It is over.
    Closed {
        /// Why.
        reason: Closure,
        /// What the person says it did.
        outcome: Outcome,
    },
    /// It is part of another signal.
    Merged {
        /// Which.
        into: SignalId,
    },
}

impl Phase {
    /// Where one can go from here: all there is.
    pub const fn arrows(self) -> &'static [Self] {
        match self {
            Self::New => &[Self::Triage, Self::Merged, Self::Closed],
            Self::Triage => &[Self::New, Self::Contact, Self::Referred, Self::Merged, Self::Closed],
            Self::Contact => &[
                Self::Triage,
                Self::Consent,
                Self::Referred,
                Self::FollowUp,
                Self::Merged,
                Self::Closed,
            ],
            Self::Consent => &[Self::Contact, Self::FollowUp, Self::Referred, Self::Closed],
            Self::Referred => &[Self::Contact, Self::FollowUp, Self::Closed],
            Self::FollowUp => &[Self::Contact, Self::Referred, Self::Closed],
            Self::Closed | Self::Merged => &[Self::Triage],
        }
    }

    /// Tells whether somebody must still do something.
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::Merged)
    }
}

impl State {
    /// Where that is.
    pub const fn phase(self) -> Phase {
        match self {
            Self::New => Phase::New,
            Self::Triage => Phase::Triage,
            Self::Contact => Phase::Contact,
            Self::Consent => Phase::Consent,
            Self::Referred => Phase::Referred,
            Self::FollowUp => Phase::FollowUp,
            Self::Closed { .. } => Phase::Closed,
            Self::Merged { .. } => Phase::Merged,
        }
    }
}
