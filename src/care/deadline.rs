//! One clock of a signal: what was promised about it, by when, and whether that was kept.
//!
//! ```text
//! start ─► due ──end──► met        in time
//!          ▲ │    └───► breached   too late
//!     resume pause
//!          │ ▼
//!         paused ─end─► met
//! ```
//!
//! A clock that is late runs on, up its ladder, until somebody does what was promised: it cannot be
//! paused away. Another urgency recomputes what is left and never grants more. Never asks the time.

use crate::base::calendar::Calendar;
use crate::base::clock::Moment;
use crate::base::ids::{DeadlineId, PersonId, ReferralId, SignalId};
use crate::base::word::word_enum;
use crate::care::ladder::{Rung, after};
use crate::care::signal_type::Level;
use crate::care::terms::Pace;

word_enum!(
    /// What was promised.
    Kind {
        /// Somebody looks at the signal.
        FirstLook = "first_look",
        /// Somebody tries to reach the person.
        Contact = "contact",
        /// The service answers.
        ServiceAnswer = "service_answer",
        /// Somebody takes the next step, or asks how it went.
        FollowUp = "follow_up",
    }
);

/// One clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its name.
    pub id: DeadlineId,
    /// What it is about.
    pub about: About,
    /// By which terms it was counted last.
    pub level: Level,
    /// Who promised; nobody while `None`.
    pub owner: Option<PersonId>,
    /// Since when.
    pub started: Moment,
    /// How many working minutes it had.
    pub allowed: u32,
    /// How far its ladder was climbed.
    pub rung: Rung,
    /// What became of it.
    pub state: State,
}

/// What a clock is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The signal.
    pub signal: SignalId,
    /// The referral, for the answer of a service.
    pub referral: Option<ReferralId>,
    /// What was promised.
    pub kind: Kind,
}

/// What became of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It runs; it may be late.
    Due {
        /// By when.
        at: Moment,
        /// When its ladder is climbed next; never again while `None`.
        next: Option<Moment>,
    },
    /// It stands still, with so many working minutes left.
    Paused {
        /// Working minutes left.
        left: u32,
        /// When it goes on by itself.
        until: Option<Moment>,
    },
    /// It was done in time.
    Met {
        /// By when it had to be; nothing when it stood still.
        due: Option<Moment>,
        /// When it was.
        at: Moment,
    },
    /// It was done too late.
    Breached {
        /// By when it had to be.
        due: Moment,
        /// When it was.
        at: Moment,
    },
}

impl Deadline {
    /// Starts a clock.
    pub fn start(id: DeadlineId, about: About, level: Level, now: Moment, pace: &Pace) -> Self {
        let until = pace.cal.end(now, pace.term(about.kind, level));
        Self::start_until(id, about, level, (now, until), &pace.cal)
    }

    /// Starts a clock that runs until a moment that people chose.
    pub fn start_until(
        id: DeadlineId,
        about: About,
        level: Level,
        (now, until): (Moment, Moment),
        cal: &Calendar,
    ) -> Self {
        let until = until.max(now);
        let allowed = cal.between(now, until);
        let new = Self {
            id,
            about,
            level,
            owner: None,
            started: now,
            allowed,
            rung: Rung::Ground,
            state: State::Due { at: until, next: None },
        };
        new.runs_until(until, now, cal)
    }

    /// Tells whether it runs or stands still: whether it will still want something.
    pub fn is_alive(&self) -> bool {
        match self.state {
            State::Due { .. } | State::Paused { .. } => true,
            State::Met { .. } | State::Breached { .. } => false,
        }
    }

    /// Tells whether it runs, and its time is over.
    pub fn is_late(&self, now: Moment) -> bool {
        matches!(self.state, State::Due { at, .. } if at < now) || self.rung >= Rung::Team
    }

    /// When it wants to be looked at again by itself.
    pub fn next(&self) -> Option<Moment> {
        match self.state {
            State::Due { next, .. } => next,
            State::Paused { until, .. } => until,
            State::Met { .. } | State::Breached { .. } => None,
        }
    }

    /// By when somebody wants something of it: when it ends, or when it goes on.
    pub fn wanted_by(&self) -> Option<Moment> {
        match self.state {
            State::Due { at, .. } => Some(at),
            State::Paused { until, .. } => until,
            State::Met { .. } | State::Breached { .. } => None,
        }
    }

    /// Lets it stand still, until a moment or until it is resumed. What is late runs on.
    #[must_use]
    pub fn pause(self, until: Option<Moment>, now: Moment, cal: &Calendar) -> Self {
        let left = match self.state {
            State::Due { at, .. } if !self.is_late(now) => cal.between(now, at),
            State::Paused { left, .. } => left,
            State::Due { .. } | State::Met { .. } | State::Breached { .. } => return self,
        };
        Self { state: State::Paused { left, until }, ..self }
    }

    /// Lets it go on with what was left.
    #[must_use]
    pub fn resume(self, now: Moment, cal: &Calendar) -> Self {
        match self.state {
            State::Paused { left, .. } => self.runs_until(cal.add(now, left), now, cal),
            State::Due { .. } | State::Met { .. } | State::Breached { .. } => self,
        }
    }

    /// Counts by another urgency: what is left becomes at most the new term, and never more than it
    /// was.
    #[must_use]
    pub fn relevel(self, level: Level, now: Moment, pace: &Pace) -> Self {
        if level == self.level || !self.is_alive() {
            return self;
        }
        let cal = &pace.cal;
        let new = cal.end(now, pace.term(self.about.kind, level));
        let it = Self { level, ..self };
        match it.state {
            State::Due { at, .. } if new < at => {
                let allowed = it.allowed.min(cal.between(now, new));
                Self { allowed, ..it }.runs_until(new, now, cal)
            }
            State::Due { at, .. } => it.runs_until(at, now, cal), // its later steps may be halved
            State::Paused { left, until } => {
                let left = left.min(cal.between(now, new));
                Self { state: State::Paused { left, until }, ..it }
            }
            State::Met { .. } | State::Breached { .. } => it,
        }
    }

    /// Moves it from the working time of before to another: what was left stays left, so that nothing
    /// becomes late while the doors are closed. A day that people chose is `chosen`, and stays theirs.
    #[must_use]
    pub fn moved(
        self,
        (before, cal): (&Calendar, &Calendar),
        chosen: Option<Moment>,
        now: Moment,
    ) -> Self {
        match self.state {
            State::Due { at, .. } => {
                let by_hand = chosen.filter(|_| at > now && self.about.kind == Kind::FollowUp);
                let at = match by_hand {
                    Some(day) => cal.next_open(day).unwrap_or(day).max(self.started),
                    None => cal.moved(before, now, at),
                };
                self.runs_until(at, now, cal)
            }
            State::Paused { .. } | State::Met { .. } | State::Breached { .. } => self,
        }
    }

    /// Ends it, because what was promised is done or no longer wanted.
    #[must_use]
    pub fn end(self, now: Moment) -> Self {
        let late = self.is_late(now);
        let state = match self.state {
            State::Due { at, .. } if late => State::Breached { due: at, at: now },
            State::Due { at, .. } => State::Met { due: Some(at), at: now },
            State::Paused { .. } => State::Met { due: None, at: now },
            over @ (State::Met { .. } | State::Breached { .. }) => over,
        };
        Self { state, ..self }
    }

    /// Climbs every rung that is due: tells which, the lowest first.
    pub fn climb(self, now: Moment, cal: &Calendar) -> (Self, Vec<Rung>) {
        let (mut it, mut climbed) = (self, Vec::new());
        while let State::Due { at, next: Some(next) } = it.state
            && next <= now
            && let Some(rung) = it.rung.above()
        {
            climbed.push(rung);
            it = Self { rung, ..it }.runs_until(at, now, cal);
        }
        (it, climbed)
    }

    /// Runs until a moment, with its next rung set.
    fn runs_until(self, at: Moment, now: Moment, cal: &Calendar) -> Self {
        let next = match self.rung.above() {
            Some(Rung::Owner) => {
                let spare = cal.between(now, at).saturating_sub(self.allowed / 4);
                Some(cal.add(now, spare).min(at))
            }
            Some(rung) => Some(after(at, rung, self.level, cal)),
            None => None,
        };
        Self { state: State::Due { at, next }, ..self }
    }
}

#[cfg(test)]
mod tests;
