//! When help is wanted: a day and a part of it in Brussels, or "it does not matter when".
//!
//! Never asks the time: `now` is an argument.

use chrono::{NaiveDate, TimeDelta};

use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::word::word_enum;

/// A flexible request is open for a week: long enough for a neighbour, short enough to be asked
/// after.
pub const FLEXIBLE: TimeDelta = TimeDelta::days(7);
/// How far ahead one may ask; what lies further belongs on paper or in a series.
pub const HORIZON_DAYS: i64 = 90;
/// How long after its end both sides are asked how it went (`help.md`).
pub const CONFIRMING_AFTER: TimeDelta = TimeDelta::hours(2);
/// How long before its end the asker is asked what to do (`help.md`: "a day ahead").
pub const QUESTION_AHEAD: TimeDelta = TimeDelta::days(1);

word_enum!(
    /// A part of the day, in the hours in which one rings at a door: none before 8 or after 21.
    Part {
        /// 8 to 12.
        Morning = "morning",
        /// 12 to 14.
        Noon = "noon",
        /// 14 to 18.
        Afternoon = "afternoon",
        /// 18 to 21.
        Evening = "evening",
        /// 8 to 21.
        Any = "any",
    }
);

impl Part {
    /// Returns the moments between which it lies on a day; nothing for a day that no calendar knows.
    pub fn on(self, day: NaiveDate) -> Option<(Moment, Moment)> {
        let (from, to) = self.hours();
        in_brussels(day, from).zip(in_brussels(day, to))
    }

    /// Returns the hours between which it lies, on the clock of Brussels.
    pub const fn hours(self) -> (u16, u16) {
        match self {
            Self::Morning => (8, 12),
            Self::Noon => (12, 14),
            Self::Afternoon => (14, 18),
            Self::Evening => (18, 21),
            Self::Any => (8, 21),
        }
    }
}

/// When the asker says it suits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On one day.
    On {
        /// Which, in Brussels.
        day: NaiveDate,
        /// Which part of it.
        part: Part,
    },
    /// It does not matter when.
    Flexible,
}

/// The time in which help is useful.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Not before.
    pub start: Moment,
    /// Not after.
    pub end: Moment,
    /// Any moment between the two is as good: nobody waits at the door at `start`.
    pub flexible: bool,
}

/// Why a moment cannot be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It lies behind us.
    Past,
    /// It lies too far ahead.
    TooFar,
}

impl Refusal {
    /// Returns the word that the API answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Past => "when_past",
            Self::TooFar => "when_too_far",
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.code())
    }
}

impl When {
    /// Returns the day and the part of it; nothing when any moment is good.
    pub const fn on(self) -> Option<(NaiveDate, Part)> {
        match self {
            Self::On { day, part } => Some((day, part)),
            Self::Flexible => None,
        }
    }

    /// Finds the window. A part of today that has begun is what remains of it.
    pub fn window(self, now: Moment) -> Result<Window, Refusal> {
        let Self::On { day, part } = self else {
            return Ok(Window { start: now, end: now + FLEXIBLE, flexible: true });
        };
        if day.signed_duration_since(now.date_naive()).num_days() > HORIZON_DAYS {
            return Err(Refusal::TooFar);
        }
        let (from, to) = part.hours();
        // A date that jiff does not know lies before year -9999: past.
        let at = |hour| in_brussels(day, hour).ok_or(Refusal::Past);
        let (start, end) = (at(from)?, at(to)?);
        if end <= now {
            return Err(Refusal::Past);
        }
        Ok(Window { start: start.max(now), end, flexible: false })
    }
}

impl Window {
    /// Returns when somebody counts on the helper: the start, or the end when any moment is good.
    pub const fn appointed(&self) -> Moment {
        if self.flexible { self.end } else { self.start }
    }

    /// Tells whether the appointment is less than `ahead` away, or behind us.
    pub fn within(&self, ahead: TimeDelta, now: Moment) -> bool {
        self.appointed() - now <= ahead
    }

    /// Returns when both sides are asked how it went.
    pub fn confirming_at(&self) -> Moment {
        self.end + CONFIRMING_AFTER
    }

    /// Returns the moment at which one `part` of the time that is left has gone by.
    pub fn fraction_left(&self, part: i32, now: Moment) -> Moment {
        now + (self.end - now).max(TimeDelta::zero()) / part.max(1)
    }
}

fn in_brussels(day: NaiveDate, hour: u16) -> Option<Moment> {
    calendar::moment(calendar::civil(day)?, hour * 60)
}

#[cfg(test)]
mod tests;
