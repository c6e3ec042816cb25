//! For how long somebody has a role: until midnight in Brussels after a last day, or until it is ended.
//!
//! Pure.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::base::calendar;
use crate::base::clock::Moment;

/// No role is given for longer than so many years at once: somebody looks at it again.
pub const YEARS: i32 = 5;

/// Tells when a role ends of which this is the last day; nothing for a day that is over, or too far off.
pub fn ends(last: Date, now: Moment) -> Option<Moment> {
    let today = calendar::day_of(now);
    let furthest = today.checked_add(YEARS.years()).ok()?;
    let midnight = calendar::moment(last, 24 * 60)?;
    (today..=furthest).contains(&last).then_some(midnight)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use jiff::civil::date;

    use super::*;

    fn at(text: &str) -> Moment {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn a_role_ends_at_midnight_in_brussels_also_when_the_clock_is_put_forward_or_back() {
        let now = at("2026-10-01T08:00:00Z");
        for (last, end) in [
            (date(2026, 10, 24), "2026-10-24T22:00:00Z"),
            (date(2026, 10, 25), "2026-10-25T23:00:00Z"),
            (date(2027, 3, 27), "2027-03-27T23:00:00Z"),
            (date(2027, 3, 28), "2027-03-28T22:00:00Z"),
            (date(2026, 12, 31), "2026-12-31T23:00:00Z"),
        ] {
            assert_eq!(ends(last, now), Some(at(end)), "{last}");
        }
    }

    #[test]
    fn no_role_is_given_for_a_day_that_is_over_or_for_longer_than_five_years() {
        let now = at("2026-10-01T22:30:00Z"); // in Brussels it is the second
        assert_eq!(ends(date(2026, 10, 1), now), None);
        assert!(ends(date(2026, 10, 2), now).is_some(), "the last day may be today");
        assert!(ends(date(2031, 10, 2), now).is_some());
        assert_eq!(ends(date(2031, 10, 3), now), None);
    }
}
