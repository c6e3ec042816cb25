//! *Ik ben even weg*: away or in hospital, nobody asks which. From a day on, until a day if that is known.
//!
//! Meanwhile somebody is asked for nothing, and asked nothing by itself. Never asks the time.

use chrono::{NaiveDate, TimeDelta};
use jiff::civil::Date;

use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::error::FieldError;

/// The minute at which a day ends.
const MIDNIGHT: u16 = 24 * 60;

/// So far ahead one says it, and so long it lasts: no series sleeps longer.
const FURTHEST: TimeDelta = TimeDelta::days(366);

/// When somebody is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// From this moment on.
    pub from: Moment,
    /// Until this moment; open while nobody knows.
    pub until: Option<Moment>,
}

impl Away {
    /// From the first day, to the end of the last.
    pub fn of(first: Date, last: Option<Date>) -> Result<Self, FieldError> {
        let from = calendar::moment(first, 0);
        let from = from.ok_or_else(|| FieldError::new("/first", "unknown_value"))?;
        let wrong = || FieldError::new("/last", "unknown_value");
        let until = match last {
            Some(day) if day < first => return Err(wrong()),
            Some(day) => Some(calendar::moment(day, MIDNIGHT).ok_or_else(wrong)?),
            None => None,
        };
        Ok(Self { from, until })
    }

    /// Tells whether they are away at a moment.
    pub fn at(&self, now: Moment) -> bool {
        self.meets(now, now)
    }

    /// Tells whether they are away at some moment of a stretch of time.
    pub fn meets(&self, start: Moment, end: Moment) -> bool {
        self.from <= end && self.until.is_none_or(|it| start < it)
    }

    /// The first day, and the one on which they are here again.
    pub fn days(&self) -> (NaiveDate, Option<NaiveDate>) {
        (calendar::today(self.from), self.until.map(calendar::today))
    }

    /// Tells whether they are away on a day.
    pub fn on(&self, day: NaiveDate) -> bool {
        let (first, back) = self.days();
        first <= day && back.is_none_or(|it| day < it)
    }

    /// Tells whether it keeps somebody from what is to be done in a stretch of time: at some moment of it, or
    /// in all of it when any moment is good.
    pub fn keeps_from(&self, start: Moment, end: Moment, any: bool) -> bool {
        if any {
            self.from <= start && self.until.is_none_or(|it| end <= it)
        } else {
            self.meets(start, end)
        }
    }

    /// Refuses what lies behind us or further ahead than a year.
    pub fn fits(&self, now: Moment) -> Result<(), FieldError> {
        let late = |pointer| Err(FieldError::new(pointer, "out_of_range"));
        if self.from <= now - TimeDelta::days(1) || self.from > now + FURTHEST {
            return late("/first");
        }
        if self.until.is_some_and(|it| it > self.from + FURTHEST) {
            return late("/last");
        }
        Ok(())
    }

    /// Tells whether it is over.
    pub fn is_over(&self, now: Moment) -> bool {
        self.until.is_some_and(|it| it <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn away(first: &str, last: Option<&str>) -> Result<Away, FieldError> {
        Away::of(first.parse().unwrap(), last.map(|it| it.parse().unwrap()))
    }

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_last_day_counts_whole_and_not_a_moment_of_the_next() {
        let it = away("2026-11-23", Some("2026-11-24")).unwrap();
        assert!(!it.at(at("2026-11-22T22:59:59Z")));
        assert!(it.at(at("2026-11-22T23:00:00Z")) && it.at(at("2026-11-24T22:59:59Z")));
        assert!(!it.at(at("2026-11-24T23:00:00Z")) && it.is_over(at("2026-11-24T23:00:00Z")));
    }

    #[test]
    fn a_day_on_which_they_are_away_is_one_between_the_first_and_the_last() {
        let it = away("2026-11-23", Some("2026-11-24")).unwrap();
        let on = |day: &str| it.on(day.parse().unwrap());
        assert_eq!(
            ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"].map(on),
            [false, true, true, false]
        );
        assert!(away("2026-11-23", None).unwrap().on("2030-01-01".parse().unwrap()));
    }

    #[test]
    fn who_does_not_know_until_when_is_away_until_they_say_so() {
        let it = away("2026-11-23", None).unwrap();
        assert!(it.at(at("2036-11-23T10:00:00Z")) && !it.is_over(at("2036-11-23T10:00:00Z")));
    }

    #[test]
    fn who_helps_at_any_moment_is_kept_from_it_only_by_being_away_all_the_time() {
        let it = away("2026-11-23", Some("2026-11-24")).unwrap();
        let (start, end) = (at("2026-11-24T09:00:00Z"), at("2026-11-27T09:00:00Z"));
        assert!(it.keeps_from(start, end, false) && !it.keeps_from(start, end, true));
        assert!(it.keeps_from(start, at("2026-11-24T20:00:00Z"), true));
        assert!(!it.keeps_from(at("2026-11-25T09:00:00Z"), end, false));
    }

    #[test]
    fn one_says_it_from_today_on_and_for_a_year_at_most() {
        let now = at("2026-11-23T10:00:00Z");
        let fits = |first, last| away(first, last).unwrap().fits(now);
        assert_eq!(fits("2026-11-23", None), Ok(()));
        assert_eq!(fits("2026-11-22", None).unwrap_err().pointer, "/first");
        assert_eq!(fits("9999-12-30", None).unwrap_err().pointer, "/first");
        assert_eq!(fits("2026-11-23", Some("2028-11-23")).unwrap_err().pointer, "/last");
    }

    #[test]
    fn nobody_is_back_before_they_leave() {
        let wrong = away("2026-11-23", Some("2026-11-22")).unwrap_err();
        assert_eq!(wrong.pointer, "/last");
    }
}
