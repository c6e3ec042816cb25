//! *Er ging iets mis*: what somebody says went wrong, and what becomes of it.
//!
//! ```text
//!   told ──hear──► heard ──close──► closed ──appeal (30 days)──► appealed ──decide──► decided
//!     └──────────────── ended: the person died ───────────────────────┘──► decided
//! ```
//!
//! Nothing is closed before the other was heard, or it is said why not. What is about somebody who works
//! here is the coordinator's alone. Never waits, never asks the time, opens no sealed word.

use chrono::{Months, TimeDelta};

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, ComplaintId, PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::word::word_enum;
use crate::people::person::Consent;
use crate::people::{Caller, Relation, Role};

/// So many months after the end of a request one may still say that something went wrong.
pub const TOLD_WITHIN: Months = Months::new(12);

/// So long after the answer one may ask the coordinator to look again.
pub const APPEAL_WITHIN: TimeDelta = TimeDelta::days(30);

/// So many of one person wait at once.
pub const WAITING: u64 = 10;

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
        /// Somebody whom it is about died.
        Ended = "ended",
    }
);

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
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::TooMany => "too_many_complaints",
            Refusal::HearFirst => "complaint_hear_first",
            Refusal::NotNow => "complaint_not_now",
            Refusal::TooLate => "complaint_too_late",
        })
    }
}

/// What somebody said went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Its name.
    pub id: ComplaintId,
    /// Where.
    pub buurt: BuurtId,
    /// Who said so.
    pub by: PersonId,
    /// The worker who wrote it down for them, and how they agreed.
    pub noted: Option<(PersonId, Consent)>,
    /// About whom, where that is one neighbour.
    pub about: Option<PersonId>,
    /// In which request.
    pub request: Option<RequestId>,
    /// What.
    pub what: What,
    /// Who looks at it.
    pub desk: Desk,
    /// Whether the one it is about is asked for nothing meanwhile.
    pub pauses: bool,
    /// When it was told.
    pub told: Moment,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub since: Moment,
    /// Whether the other was heard.
    pub hearing: Option<Hearing>,
    /// What became of it.
    pub outcome: Option<Outcome>,
}

/// How somebody stands in the request in which it went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// They asked.
    Asker,
    /// They helped, or would.
    Helper,
}

impl What {
    /// Tells whether somebody may be in danger: it is looked at now.
    pub const fn is_safety(self) -> bool {
        matches!(self, Self::Unsafe)
    }

    /// Tells whether a helper is asked for nothing until somebody looked: when an asker did not feel safe.
    pub fn pauses(self, side: Option<Side>) -> bool {
        self.is_safety() && side == Some(Side::Asker)
    }
}

impl State {
    /// Tells whether somebody of the team still has to do something.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Told | Self::Heard | Self::Appealed)
    }
}

impl Complaint {
    /// Says whether the other was heard.
    pub fn hear(self, how: Hearing, now: Moment) -> Result<Self, Refusal> {
        match self.state {
            State::Told | State::Heard => {
                Ok(Self { hearing: Some(how), ..self.stands(State::Heard, now) })
            }
            State::Appealed => Ok(Self { hearing: Some(how), ..self }),
            State::Closed | State::Decided => Err(Refusal::NotNow),
        }
    }

    /// Answers it.
    pub fn close(self, outcome: Outcome, now: Moment) -> Result<Self, Refusal> {
        let state = match self.state {
            State::Told => return Err(Refusal::HearFirst),
            State::Heard => match self.desk {
                Desk::Worker => State::Closed,
                Desk::Coordinator => State::Decided,
            },
            State::Appealed => State::Decided,
            State::Closed | State::Decided => return Err(Refusal::NotNow),
        };
        // Who helps no more stays unasked; everybody else may be asked again.
        let pauses = outcome == Outcome::Stopped;
        Ok(Self { outcome: Some(outcome), pauses, ..self.stands(state, now) })
    }

    /// Asks the coordinator to look again.
    pub fn appeal(self, now: Moment) -> Result<Self, Refusal> {
        if self.may_appeal(now) {
            Ok(self.stands(State::Appealed, now))
        } else {
            Err(Refusal::NotNow)
        }
    }

    /// Tells whether that may still be asked.
    pub fn may_appeal(&self, now: Moment) -> bool {
        self.state == State::Closed && now < self.since + APPEAL_WITHIN
    }

    /// Somebody whom it is about died: nobody is asked or heard any more.
    #[must_use]
    pub fn ended(self, now: Moment) -> Self {
        if !self.state.waits() {
            return self;
        }
        let (hearing, outcome) = (self.hearing.or(Some(Hearing::NotReached)), Some(Outcome::Ended));
        Self { hearing, outcome, pauses: false, ..self.stands(State::Decided, now) }
    }

    /// What somebody is to it. Who is named in it judges nothing of it, in whatever role.
    pub fn relation(&self, caller: &Caller) -> Relation {
        let named = self.by == caller.person || self.about == Some(caller.person);
        let coordinates = caller.is(Role::Coordinator);
        match (self.desk, self.state) {
            _ if named || self.buurt != caller.buurt => Relation::None,
            (Desk::Coordinator, _) | (Desk::Worker, State::Appealed | State::Decided)
                if coordinates =>
            {
                Relation::Own
            }
            (Desk::Coordinator, _) => Relation::None,
            (Desk::Worker, State::Appealed | State::Decided) => Relation::Party,
            (Desk::Worker, State::Told | State::Heard | State::Closed) => Relation::SameBuurt,
        }
    }

    fn stands(self, state: State, now: Moment) -> Self {
        Self { state, since: now, ..self }
    }
}

/// The place of a sealed word of one.
pub fn place(column: &'static str, id: ComplaintId) -> Place {
    Place::new("complaint", column, id.0)
}

#[cfg(test)]
mod tests;
