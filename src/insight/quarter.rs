//! Quarters of a year in the time of Brussels: the periods of a report. None overlaps another, so that
//! no two reports can be subtracted. Never asks the time.

use std::fmt;

use jiff::civil::Date;

use crate::base::calendar::{day_of, moment};
use crate::base::clock::Moment;

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    year: i16,
    /// 1 to 4.
    part: i8,
}

impl Quarter {
    /// Finds the last quarter that is over.
    pub fn before(now: Moment) -> Self {
        let today = day_of(now);
        let part = (today.month() - 1) / 3 + 1;
        if part == 1 {
            Self { year: today.year() - 1, part: 4 }
        } else {
            Self { year: today.year(), part: part - 1 }
        }
    }

    /// Tells its first moment, and the first moment after it.
    pub fn bounds(self) -> Option<(Moment, Moment)> {
        let first = Date::new(self.year, (self.part - 1) * 3 + 1, 1).ok()?;
        let next = first.checked_add(jiff::Span::new().months(3)).ok()?;
        Some((moment(first, 0)?, moment(next, 0)?))
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-Q{}", self.year, self.part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn a_quarter_is_reported_when_it_is_over_and_none_overlaps_another() {
        let before = |text| Quarter::before(at(text)).to_string();
        assert_eq!(before("2026-11-22T08:00:00Z"), "2026-Q3");
        assert_eq!(before("2026-12-31T22:59:00Z"), "2026-Q3");
        assert_eq!(before("2026-12-31T23:00:00Z"), "2026-Q4", "midnight in Brussels");
        let bounds = |text| Quarter::before(at(text)).bounds().unwrap();
        let (third, fourth) = (bounds("2026-11-22T08:00:00Z"), bounds("2027-01-02T08:00:00Z"));
        assert_eq!(third, (at("2026-06-30T22:00:00Z"), at("2026-09-30T22:00:00Z")));
        assert_eq!(third.1, fourth.0);
    }
}
