//! How many hours one asks in one week: above the limit somebody looks whether a service should help.
//! Never asks the time.

use jiff::civil::Date;

use crate::base::calendar;
use crate::base::clock::Moment;

/// So many minutes a week are small help; what is more may belong to a service.
pub const WEEK_MINUTES: u32 = 4 * 60;

/// Tells whether a request of so many minutes is the one that goes past the limit, beside what was asked
/// before it for that week: said once, not with every further one.
pub const fn goes_past(already: u32, minutes: u32) -> bool {
    already <= WEEK_MINUTES && already.saturating_add(minutes) > WEEK_MINUTES
}

/// The week around a moment, from Monday to Monday in Brussels.
pub fn week(at: Moment) -> (Moment, Moment) {
    let day = calendar::day_of(at);
    let since = i64::from(day.weekday().to_monday_zero_offset());
    let days = |n: i64| -> Option<Date> { day.checked_add(jiff::Span::new().days(n)).ok() };
    let midnight = |day: Option<Date>| day.and_then(|it| calendar::moment(it, 0));
    (midnight(days(-since)).unwrap_or(at), midnight(days(7 - since)).unwrap_or(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_week_goes_from_monday_to_monday_also_when_the_clock_changes() {
        let (from, to) = week(at("2026-10-25T12:00:00Z")); // a Sunday with 25 hours
        assert_eq!((from, to), (at("2026-10-18T22:00:00Z"), at("2026-10-25T23:00:00Z")));
        assert_eq!(week(from), (from, to));
        assert_eq!(week(to).0, to);
    }

    #[test]
    fn only_the_request_that_goes_past_the_limit_says_so() {
        assert!(!goes_past(180, 60));
        assert!(goes_past(181, 60));
        assert!(goes_past(240, 1));
        assert!(!goes_past(241, 60));
    }
}
