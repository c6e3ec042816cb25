//! *Er ging iets mis*: what somebody says went wrong, and what becomes of it.
//!
//! ```text
//!   told ──hear──► heard ──close──► closed ──appeal (30 days)──► appealed ──decide──► decided
//!     └──────────────── ended: died, or forgotten ─────────────────────┘──► decided
//! ```
//!
//! Nothing is closed before the other was heard, or it is said why not. What is about somebody who works
//! here is the coordinator's alone. Never waits, never asks the time, opens no sealed word.

use chrono::{Months, TimeDelta};

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, ComplaintId, PersonId, RequestId};
use crate::base::seal::Place;
use crate::people::person::Consent;
use crate::people::{Caller, Relation, Role};

mod words;

pub use self::words::{Desk, Hearing, Outcome, Refusal, State, Stood, What};

/// So many months after the end of a request one may still say that something went wrong.
pub const TOLD_WITHIN: Months = Months::new(12);

/// So long after the answer one may ask the coordinator to look again.
pub const APPEAL_WITHIN: TimeDelta = TimeDelta::days(30);

/// So many of one person wait at once.
pub const WAITING: u64 = 10;

/// Whom somebody tells it about, as far as the house knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// About whom, where that is one neighbour of the request.
    pub about: Option<PersonId>,
    /// That one works here; where nobody is named, anybody who had to do with the request does.
    pub works: bool,
}

impl Known {
    /// Whose desk it is, and whom it names. What is said to be about somebody who works here does not name
    /// a neighbour who does not.
    pub fn desk(self, what: What, says_works: bool) -> (Desk, Option<PersonId>) {
        let says = says_works || what == What::Worker;
        let desk = if says || self.works { Desk::Coordinator } else { Desk::Worker };
        (desk, self.about.filter(|_| self.works || !says))
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
    /// Where the helper lives, of whom or by whom it is told, when that is the neighbourhood next door.
    pub home: Option<BuurtId>,
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

impl Complaint {
    /// Says whether the other was heard. Who could not be reached may be heard later; a side that was told
    /// stands as it was written down.
    pub fn hear(self, how: Hearing, now: Moment) -> Result<Self, Refusal> {
        if !self.state.waits() {
            return Err(Refusal::NotNow);
        }
        if !self.may_hear() {
            return Err(Refusal::HeardBefore);
        }
        if how == Hearing::Nobody && self.about.is_some() {
            return Err(Refusal::Misfit);
        }
        let state = if self.state == State::Told { State::Heard } else { self.state };
        let since = if self.state == State::Appealed { self.since } else { now };
        Ok(Self { hearing: Some(how), state, since, ..self })
    }

    /// Tells whether the other may still be heard.
    pub fn may_hear(&self) -> bool {
        self.state.waits() && self.hearing != Some(Hearing::Spoken)
    }

    /// Tells whether an answer fits: two are kept apart, or a helper stops, only where it is about one
    /// neighbour, and who asked is no helper of it.
    pub fn fits(&self, outcome: Outcome, told_by: Option<Stood>) -> bool {
        match outcome {
            Outcome::Apart => self.about.is_some(),
            Outcome::Stopped => self.about.is_some() && told_by != Some(Stood::Helper),
            Outcome::Ended => false,
            Outcome::TalkedOut
            | Outcome::PutRight
            | Outcome::Agreed
            | Outcome::NothingFound
            | Outcome::HandedOver => true,
        }
    }

    /// Answers it; `told_by` says how who told it stood in the request.
    pub fn close(
        self,
        outcome: Outcome,
        told_by: Option<Stood>,
        now: Moment,
    ) -> Result<Self, Refusal> {
        let fits = self.fits(outcome, told_by);
        let state = match self.state {
            State::Told => return Err(Refusal::HearFirst),
            State::Heard => match self.desk {
                Desk::Worker => State::Closed,
                Desk::Coordinator => State::Decided,
            },
            State::Appealed => State::Decided,
            State::Closed | State::Decided => return Err(Refusal::NotNow),
        };
        if !fits {
            return Err(Refusal::Misfit);
        }
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

    /// Somebody of it died, or is forgotten: nobody is asked or heard any more.
    #[must_use]
    pub fn ended(self, now: Moment) -> Self {
        if !self.state.waits() {
            return self;
        }
        let (hearing, outcome) = (self.hearing.or(Some(Hearing::NotReached)), Some(Outcome::Ended));
        Self { hearing, outcome, pauses: false, ..self.stands(State::Decided, now) }
    }

    /// Whom it is about works here by now: it is the coordinator's alone.
    #[must_use]
    pub fn about_a_colleague(self) -> Self {
        Self { desk: Desk::Coordinator, ..self }
    }

    /// Tells whether the next word is a coordinator's.
    pub fn waits_for_coordinator(&self) -> bool {
        self.state == State::Appealed || (self.desk == Desk::Coordinator && self.state.waits())
    }

    /// Tells whether it names somebody: who told it, or whom it is about.
    pub fn names(&self, person: PersonId) -> bool {
        self.by == person || self.about == Some(person)
    }

    /// Who judges nothing of it, and learns at no desk that it is there: who told it and whom it names, and where it
    /// names nobody, everybody whom they met in its request.
    pub fn meant(&self, met: Vec<PersonId>) -> Vec<PersonId> {
        let whom = self.about.map_or(met, |about| vec![about]);
        std::iter::once(self.by).chain(whom).collect()
    }

    /// What somebody is to it. Who is named in it judges nothing of it, in whatever role.
    pub fn relation(&self, caller: &Caller) -> Relation {
        let named = self.names(caller.person);
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
