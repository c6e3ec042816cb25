//! What a rule suggests to a person: never a decision, never a score.
//!
//! ```text
//! born ─► asked ──ja──► open ──► taken         by a worker: leads to a signal, a case or services
//!           └──nee─► declined  ├─► dismissed   by a worker, with one tap and a reason
//! born ──────────────► open    └─► lapsed      its cause is gone
//! ```
//!
//! `asked` is seen by the person whom it is about and by nobody else. What is over has no way out, and
//! one cause gives one suggestion. Suggests; closes, refuses and ranks nothing. Never waits, never asks
//! the time.

pub mod rules;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PersonId, SignalId, SuggestionId};
use crate::base::word::word_enum;
use crate::tasks::Subject;

pub use self::rules::{Effect, Rule};

/// How long what is over is kept: after that the same cause may speak again.
pub const KEPT: chrono::TimeDelta = chrono::TimeDelta::days(90);

/// One suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its name.
    pub id: SuggestionId,
    /// Where.
    pub buurt: BuurtId,
    /// Which rule suggests it.
    pub rule: Rule,
    /// In which version of that rule.
    pub version: u16,
    /// What caused it: a request, a signal, a person who asks.
    pub cause: Subject,
    /// Whom it is about, where that is somebody known.
    pub person: Option<PersonId>,
    /// When it was raised.
    pub raised: Moment,
    /// Where it stands.
    pub state: State,
}

/// Where a suggestion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A card to the person whom it is about.
    Asked,
    /// That person said no.
    Declined {
        /// When.
        at: Moment,
    },
    /// A worker sees it.
    Open,
    /// A worker took it up.
    Taken {
        /// When.
        at: Moment,
        /// Who.
        by: PersonId,
        /// The signal it led to.
        signal: Option<SignalId>,
    },
    /// A worker put it away.
    Dismissed {
        /// When.
        at: Moment,
        /// Who.
        by: PersonId,
        /// Why.
        reason: Dismissal,
    },
    /// Its cause is gone.
    Lapsed {
        /// When.
        at: Moment,
    },
}

word_enum!(
    /// A state without its data; the word in the database.
    Kind {
        /// A card to the person whom it is about.
        Asked = "asked",
        /// That person said no.
        Declined = "declined",
        /// A worker sees it.
        Open = "open",
        /// A worker took it up.
        Taken = "taken",
        /// A worker put it away.
        Dismissed = "dismissed",
        /// Its cause is gone.
        Lapsed = "lapsed",
    }
);

word_enum!(
    /// Why a worker puts a suggestion away: one tap.
    Dismissal {
        /// We know it, somebody is on it.
        Known = "known",
        /// It was solved in the meantime.
        Solved = "solved",
        /// The person does not want or need it.
        NotNeeded = "not_needed",
        /// The rule is wrong here.
        NotRight = "not_right",
        /// It is there twice.
        Duplicate = "duplicate",
    }
);

/// Why a step was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Somebody took it or put it away, or its cause is gone.
    #[error("suggestion_over")]
    Over,
    /// This rule is always on: it is the help that somebody sees at once.
    #[error("rule_always_on")]
    AlwaysOn,
    /// The first rule asks that the assessment of the neighbourhood names it.
    #[error("rule_needs_dpia")]
    NeedsDpia,
    /// What this rule looks at does not exist yet.
    #[error("rule_not_ready")]
    NotReady,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::Over => "suggestion_over",
            Refusal::AlwaysOn => "rule_always_on",
            Refusal::NeedsDpia => "rule_needs_dpia",
            Refusal::NotReady => "rule_not_ready",
        })
    }
}

impl State {
    /// Where that is.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Asked => Kind::Asked,
            Self::Declined { .. } => Kind::Declined,
            Self::Open => Kind::Open,
            Self::Taken { .. } => Kind::Taken,
            Self::Dismissed { .. } => Kind::Dismissed,
            Self::Lapsed { .. } => Kind::Lapsed,
        }
    }
}

impl Suggestion {
    /// A rule suggests something: to the person where the rule says so, else to the workers.
    pub fn born(
        (buurt, rule): (BuurtId, Rule),
        cause: Subject,
        person: Option<PersonId>,
        now: Moment,
    ) -> Self {
        let state = if rule.asks_the_person() { State::Asked } else { State::Open };
        let (id, version) = (SuggestionId::new(now), rule.version());
        Self { id, buurt, rule, version, cause, person, raised: now, state }
    }

    /// The person says whether a worker may know of it.
    pub fn answer(self, yes: bool, now: Moment) -> Result<Self, Refusal> {
        match self.state {
            State::Asked if yes => Ok(Self { state: State::Open, ..self }),
            State::Asked => Ok(Self { state: State::Declined { at: now }, ..self }),
            State::Declined { .. }
            | State::Open
            | State::Taken { .. }
            | State::Dismissed { .. }
            | State::Lapsed { .. } => Err(Refusal::Over),
        }
    }

    /// A worker takes it up.
    pub fn take(
        self,
        by: PersonId,
        signal: Option<SignalId>,
        now: Moment,
    ) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { state: State::Taken { at: now, by, signal }, ..self })
    }

    /// A worker puts it away.
    pub fn dismiss(self, by: PersonId, reason: Dismissal, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { state: State::Dismissed { at: now, by, reason }, ..self })
    }

    /// Its cause is gone; what is over stays what it is.
    pub fn lapse(self, now: Moment) -> Result<Self, Refusal> {
        match self.state {
            State::Asked | State::Open => Ok(Self { state: State::Lapsed { at: now }, ..self }),
            State::Declined { .. }
            | State::Taken { .. }
            | State::Dismissed { .. }
            | State::Lapsed { .. } => Err(Refusal::Over),
        }
    }

    fn open(&self) -> Result<(), Refusal> {
        if self.state == State::Open { Ok(()) } else { Err(Refusal::Over) }
    }
}

#[cfg(test)]
mod tests;
