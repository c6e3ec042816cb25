//! The working time of a team: when a term of so many working minutes ends, in the time of Brussels.
//!
//! Never asks the time.

use chrono::{DateTime, TimeDelta};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::section::{Hours, Rhythm};
use crate::base::clock::Moment;

/// Further ahead nobody looks: a team that never works ends every term there.
const HORIZON_DAYS: usize = 60;

impl Rhythm {
    /// Returns when so many minutes of working time have gone by after `from`.
    pub fn working(&self, from: Moment, minutes: u32) -> Moment {
        let mut left = TimeDelta::minutes(i64::from(minutes));
        let mut last = from;
        for (start, end) in self.shifts(from) {
            let start = start.max(from);
            if end <= start {
                continue;
            }
            if end - start >= left {
                return start + left;
            }
            left -= end - start;
            last = end;
        }
        last.max(from) + left
    }

    /// Tells whether the team works at this moment.
    pub fn is_working(&self, now: Moment) -> bool {
        self.shifts(now).any(|(start, end)| start <= now && now < end)
    }

    /// The stretches of working time from the day of `from` on.
    fn shifts(&self, from: Moment) -> impl Iterator<Item = (Moment, Moment)> {
        let zone = TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC);
        let first = Timestamp::from_microsecond(from.timestamp_micros())
            .map(|at| zone.to_datetime(at).date())
            .unwrap_or_default();
        let days = std::iter::successors(Some(first), |day| day.checked_add(1.day()).ok());
        days.take(HORIZON_DAYS).flat_map(move |day| {
            let weekday = day.weekday().to_monday_one_offset().unsigned_abs();
            let closed = self.closed.contains(&day.to_string());
            let mut hours: Vec<&Hours> =
                self.hours.iter().filter(|it| it.weekday == weekday && !closed).collect();
            hours.sort_by_key(|it| it.from);
            let zone = zone.clone();
            let at = move |minute| moment(&zone, day, minute);
            hours
                .into_iter()
                .filter_map(move |it| Some((at(it.from)?, at(it.until)?)))
                .collect::<Vec<_>>()
        })
    }
}

fn moment(zone: &TimeZone, day: Date, minute: u16) -> Option<Moment> {
    let (hour, rest) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let at = zone.to_timestamp(day.at(hour.min(23), rest, 0, 0)).ok()?;
    DateTime::from_timestamp_micros(at.as_microsecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn four_working_hours_go_over_the_weekend() {
        let rhythm = Rhythm::default(); // Monday to Friday, 9 to 17
        let term = |from| rhythm.working(at(from), 240);
        assert_eq!(term("2026-11-18T08:30:00Z"), at("2026-11-18T12:30:00Z")); // Wednesday 9:30
        assert_eq!(term("2026-11-20T14:00:00Z"), at("2026-11-23T10:00:00Z")); // Friday 15:00
        assert_eq!(term("2026-11-21T08:00:00Z"), at("2026-11-23T12:00:00Z")); // Saturday
    }

    #[test]
    fn a_closed_day_is_no_working_day() {
        let rhythm = Rhythm { closed: vec!["2026-11-23".to_owned()], ..Rhythm::default() };
        assert_eq!(rhythm.working(at("2026-11-21T08:00:00Z"), 60), at("2026-11-24T09:00:00Z"));
        assert!(!rhythm.is_working(at("2026-11-23T10:00:00Z")));
        assert!(rhythm.is_working(at("2026-11-24T10:00:00Z")));
    }

    #[test]
    fn a_team_that_never_works_still_has_an_end() {
        let rhythm = Rhythm { hours: Vec::new(), ..Rhythm::default() };
        assert_eq!(rhythm.working(at("2026-11-21T08:00:00Z"), 60), at("2026-11-21T09:00:00Z"));
    }
}
