//! How often something comes back and until when, and the words for a day without it and for its end.

use chrono::{Days, NaiveDate};

use super::{LONGEST, plus};
use crate::base::word::word_enum;

word_enum!(
    /// How often.
    Every {
        /// Every week.
        Week = "week",
        /// Every two weeks.
        Fortnight = "fortnight",
    }
);

word_enum!(
    /// Why a day of a series has no request.
    Skipped {
        /// Belgium rests.
        Holiday = "holiday",
        /// The asker is away for a while.
        Asleep = "asleep",
        /// Nobody looked at it in time.
        Past = "past",
    }
);

word_enum!(
    /// Why a series ended.
    End {
        /// The asker wants no more of it.
        Stopped = "stopped",
        /// Its last day has been.
        Over = "over",
        /// A worker ended what was asked.
        Worker = "worker",
        /// The asker lives here no more.
        Left = "left",
    }
);

impl Every {
    /// The days from one time to the next.
    pub const fn step(self) -> Days {
        match self {
            Self::Week => Days::new(7),
            Self::Fortnight => Days::new(14),
        }
    }
}

/// How it is asked: how often, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// How often.
    pub every: Every,
    /// Its last day; the asker is asked in week 8 where there is none.
    pub until: Option<NaiveDate>,
}

impl Rhythm {
    /// Tells whether a last day fits a first one: at least a second time, at most a year.
    pub fn fits(&self, first: NaiveDate) -> bool {
        let (second, last) = (plus(first, self.every.step()), plus(first, LONGEST));
        self.until.is_none_or(|it| (second..=last).contains(&it))
    }
}
