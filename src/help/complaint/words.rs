//! The words in which something that went wrong is told, heard and answered, and why a step is refused.
//!
//! Plain values; decides nothing.

use crate::base::error::Error;
use crate::base::word::word_enum;

word_enum!(
    /// What went wrong.
    What {
        /// Something is gone or broken.
        LostOrBroken = "lost_or_broken",
        /// One did not feel safe.
        Unsafe = "unsafe",
        /// Something was improper.
        Improper = "improper",
        /// There was a quarrel.
        Quarrel = "quarrel",
        /// It is about money.
        Money = "money",
        /// It is about somebody who works here.
        Worker = "worker",
        /// Something else.
        Other = "other",
    }
);

word_enum!(
    /// Who looks at it.
    Desk {
        /// The workers of the neighbourhood.
        Worker = "worker",
        /// The coordinator, and nobody else.
        Coordinator = "coordinator",
    }
);

word_enum!(
    /// Where it stands.
    State {
        /// Nobody did anything with it yet.
        Told = "told",
        /// The other was heard, or it is known why not.
        Heard = "heard",
        /// There is an answer.
        Closed = "closed",
        /// The coordinator is asked to look again.
        Appealed = "appealed",
        /// There is an answer, and no further road.
        Decided = "decided",
    }
);

word_enum!(
    /// Whether the other was heard.
    Hearing {
        /// They told their side.
        Spoken = "spoken",
        /// They could not be reached.
        NotReached = "not_reached",
        /// Asking them would put somebody in danger.
        NotSafe = "not_safe",
        /// It names nobody.
        Nobody = "nobody",
    }
);

word_enum!(
    /// What became of it.
    Outcome {
        /// The two talked it out.
        TalkedOut = "talked_out",
        /// It was put right: paid, mended, given back.
        PutRight = "put_right",
        /// There are new agreements.
        Agreed = "agreed",
        /// The two do not meet again.
        Apart = "apart",
        /// The helper helps no more.
        Stopped = "stopped",
        /// Nothing of it was found.
        NothingFound = "nothing_found",
        /// A service or the police goes on with it.
        HandedOver = "handed_over",
        /// Somebody of it died, or is forgotten.
        Ended = "ended",
    }
);

/// How somebody stands in the request in which it went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stood {
    /// They asked.
    Asker,
    /// They helped, or would.
    Helper,
}

/// Why it was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// So many wait already: a call is better.
    #[error("too_many_complaints")]
    TooMany,
    /// First the other is heard, or it is said why not.
    #[error("complaint_hear_first")]
    HearFirst,
    /// No arrow leads there from where it stands.
    #[error("complaint_not_now")]
    NotNow,
    /// It ended more than a year ago.
    #[error("complaint_too_late")]
    TooLate,
    /// The other told their side, and it is written down once.
    #[error("complaint_heard_before")]
    HeardBefore,
    /// It names somebody and one says nobody, or nobody and one parts or stops them.
    #[error("complaint_misfit")]
    Misfit,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::TooMany => "too_many_complaints",
            Refusal::HearFirst => "complaint_hear_first",
            Refusal::NotNow => "complaint_not_now",
            Refusal::TooLate => "complaint_too_late",
            Refusal::HeardBefore => "complaint_heard_before",
            Refusal::Misfit => "complaint_misfit",
        })
    }
}

impl What {
    /// Tells whether somebody may be in danger: it is looked at now.
    pub const fn is_safety(self) -> bool {
        matches!(self, Self::Unsafe)
    }

    /// Tells whether a helper is asked for nothing until somebody looked: when an asker did not feel safe.
    pub fn pauses(self, side: Option<Stood>) -> bool {
        self.is_safety() && side == Some(Stood::Asker)
    }
}

impl State {
    /// Tells whether somebody of the team still has to do something.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Told | Self::Heard | Self::Appealed)
    }
}
