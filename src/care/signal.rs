//! The life of a signal: a worry about a person, a household or a place.
//!
//! ```text
//! born ─► new ──► triage ⇄ contact ──► consent ──► referred ──► follow_up ──► closed ──► triage
//!          │        │         │           │           │             │         (reopened)
//!          │        │         ├───────────┴───────────┼──► follow_up│
//!          │        ├─────────┴──► referred           └──► contact ◄┘
//!          └► merged ⇄ triage          closed also from new, triage, contact, consent
//! released: triage ─► new
//! ```
//!
//! What is not in [`Phase::arrows`] cannot happen: 26 of 56 ordered pairs. From `referred` a signal
//! closes only because the person moved or died, an emergency was handed over, or the person withdrew:
//! otherwise somebody does the *terugkoppeling* first. Silence closes nothing. Never waits, never asks
//! the time.

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId, SignalId};
use crate::care::signal_type::{SignalType, Urgency};

mod phase;
mod refusal;
mod words;

pub use self::phase::{Phase, State};
pub use self::refusal::Refusal;
pub use self::words::{Closure, Outcome, Source, Told, Worried};

/// One signal, as the rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Its name.
    pub id: SignalId,
    /// Where.
    pub buurt: BuurtId,
    /// What kind of worry.
    pub kind: SignalType,
    /// How urgent.
    pub urgency: Urgency,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub since: Moment,
    /// Who has it; visibly nobody while `None`.
    pub owner: Option<PersonId>,
    /// Whom it is about, where that is somebody known.
    pub subject: Option<PersonId>,
    /// When somebody looks again, and does not before.
    pub snoozed_until: Option<Moment>,
    /// When somebody asks how it goes.
    pub follow_up: Option<Moment>,
    /// Until when the person does not want to be contacted; workers only.
    pub no_contact_until: Option<Moment>,
    /// When the person was told that it exists.
    pub informed: Option<Moment>,
    /// By when the person is told.
    pub inform_by: Option<Moment>,
    /// When 112 or 101 was called.
    pub emergency: Option<Moment>,
    /// When it was raised.
    pub raised: Moment,
}

/// The longest that something waits: half a year.
pub const LONGEST_WAIT: chrono::TimeDelta = chrono::TimeDelta::days(184);

impl Signal {
    /// Where it stands.
    pub const fn phase(&self) -> Phase {
        self.state.phase()
    }

    /// Somebody takes it from the queue; taking it twice changes nothing.
    pub fn claim(self, by: PersonId, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        match self.owner {
            Some(owner) if owner != by => Err(Refusal::Taken),
            Some(_) => Ok(self),
            None if self.phase() == Phase::New => {
                Self { owner: Some(by), ..self }.to(State::Triage, now)
            }
            None => Ok(Self { owner: Some(by), ..self }),
        }
    }

    /// It goes back to the queue: from triage it is new again, later it waits without an owner.
    pub fn release(self, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        let free = Self { owner: None, ..self };
        if free.phase() == Phase::Triage { free.to(State::New, now) } else { Ok(free) }
    }

    /// Somebody else has it from now on.
    pub fn hand_over(self, to: PersonId, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        let given = Self { owner: Some(to), ..self };
        if given.phase() == Phase::New { given.to(State::Triage, now) } else { Ok(given) }
    }

    /// Moves it along one arrow, except to its ends.
    pub fn advance(self, to: Phase, now: Moment) -> Result<Self, Refusal> {
        let state = match to {
            Phase::New => State::New,
            Phase::Triage => State::Triage,
            Phase::Contact => State::Contact,
            Phase::Consent => State::Consent,
            Phase::Referred => State::Referred,
            Phase::FollowUp => State::FollowUp,
            Phase::Closed | Phase::Merged => return Err(Refusal::NoArrow),
        };
        self.open()?;
        self.to(state, now)
    }

    /// Ends it. `open_referrals` are those that a service still holds.
    pub fn close(
        self,
        (reason, outcome): (Closure, Outcome),
        open_referrals: usize,
        now: Moment,
    ) -> Result<Self, Refusal> {
        self.open()?;
        if self.phase() == Phase::Referred && !reason.ends_a_referral() {
            return Err(Refusal::WaitsForService);
        }
        if open_referrals > 0 {
            return Err(Refusal::OpenReferral);
        }
        let still = Self { snoozed_until: None, follow_up: None, inform_by: None, ..self };
        still.to(State::Closed { reason, outcome }, now)
    }

    /// Opens it again, for whoever had it: nobody gets a case of a colleague this way.
    pub fn reopen(self, by: PersonId, now: Moment) -> Result<Self, Refusal> {
        match self.state {
            State::Closed { .. } => self.taken_by(by).to(State::Triage, now),
            State::New
            | State::Triage
            | State::Contact
            | State::Consent
            | State::Referred
            | State::FollowUp
            | State::Merged { .. } => Err(Refusal::NoArrow),
        }
    }

    /// Makes it part of another one, which takes the higher urgency. Both are answered.
    #[expect(clippy::needless_pass_by_value, reason = "who changes a signal has spent it")]
    pub fn merge(self, into: Self, now: Moment) -> Result<(Self, Self), Refusal> {
        self.open()?;
        if into.id == self.id || into.buurt != self.buurt || !into.phase().is_open() {
            return Err(Refusal::NoMerge);
        }
        let urgency = into.urgency.min(self.urgency);
        let (id, kept) = (into.id, Self { urgency, ..into });
        let gone = Self { snoozed_until: None, follow_up: None, ..self };
        Ok((gone.to(State::Merged { into: id }, now)?, kept))
    }

    /// Takes it out of the other one again, for whoever had it.
    pub fn unmerge(self, by: PersonId, now: Moment) -> Result<Self, Refusal> {
        match self.state {
            State::Merged { .. } => self.taken_by(by).to(State::Triage, now),
            State::New
            | State::Triage
            | State::Contact
            | State::Consent
            | State::Referred
            | State::FollowUp
            | State::Closed { .. } => Err(Refusal::NoArrow),
        }
    }

    /// Says how urgent it is.
    pub fn weigh(self, urgency: Urgency) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { urgency, ..self })
    }

    /// Waits with it until then.
    pub fn snooze(self, until: Moment, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        let until = ahead(until, now)?;
        Ok(Self { snoozed_until: Some(until), ..self })
    }

    /// Looks at it again.
    pub fn wake(self) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { snoozed_until: None, ..self })
    }

    /// Notes that 112 or 101 was called: the most urgent from now on.
    pub fn emergency(self, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { emergency: Some(now), urgency: Urgency::Immediate, snoozed_until: None, ..self })
    }

    /// Notes that the person knows of it.
    pub fn inform(self, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { informed: Some(now), inform_by: None, ..self })
    }

    /// Puts off telling the person.
    pub fn inform_later(self, by: Moment, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { inform_by: Some(ahead(by, now)?), ..self })
    }

    /// Refuses whoever does not have it.
    pub fn held_by(&self, person: PersonId) -> Result<(), Refusal> {
        match self.owner {
            Some(owner) if owner == person => Ok(()),
            Some(_) => Err(Refusal::Taken),
            None => Err(Refusal::Ownerless),
        }
    }

    /// Whose it was, or else this one's.
    fn taken_by(self, by: PersonId) -> Self {
        Self { owner: self.owner.or(Some(by)), ..self }
    }

    fn open(&self) -> Result<(), Refusal> {
        if self.phase().is_open() { Ok(()) } else { Err(Refusal::Over) }
    }

    fn to(self, state: State, now: Moment) -> Result<Self, Refusal> {
        if self.phase().arrows().contains(&state.phase()) {
            Ok(Self { state, since: now, ..self })
        } else {
            Err(Refusal::NoArrow)
        }
    }
}

/// A day that lies ahead, and not too far.
pub fn ahead(day: Moment, now: Moment) -> Result<Moment, Refusal> {
    if day > now && day <= now + LONGEST_WAIT { Ok(day) } else { Err(Refusal::BadDay) }
}

#[cfg(test)]
mod tests;
