//! When no phone may ring, in the time of Brussels, summer and winter.

use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta};
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday, time};
use jiff::tz::TimeZone;

use super::sets::{DayParts, Part};
use crate::base::clock::Moment;
use crate::help::window::Window;

static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC));

/// The hours in which nobody is asked; a setting of the buurt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    morning: Time,
    evening: Time,
    sunday: Time,
}

impl Default for QuietHours {
    /// From 21:00 until 08:00, and Sunday until noon.
    fn default() -> Self {
        Self { morning: time(8, 0, 0, 0), evening: time(21, 0, 0, 0), sunday: time(12, 0, 0, 0) }
    }
}

impl QuietHours {
    /// Makes quiet hours that end at `morning` (on Sunday at `sunday`) and begin at `evening`.
    ///
    /// Nothing if an ordinary day would have no hour left.
    pub fn new(morning: Time, evening: Time, sunday: Time) -> Option<Self> {
        (morning < evening).then(|| Self { morning, evening, sunday: sunday.max(morning) })
    }

    /// Returns the first moment from `now` on at which phones may ring.
    pub fn next_allowed(&self, now: Moment) -> Moment {
        // A Sunday may be quiet all day; two days without any hour cannot be.
        let ahead = |(from, to): &(Moment, Moment)| now < *to && from < to;
        self.waking(now).take(4).find(ahead).map_or(now, |(from, _)| from.max(now))
    }

    /// Tells whether phones must keep still.
    pub fn is_quiet(&self, now: Moment) -> bool {
        self.next_allowed(now) > now
    }

    /// Counts the time between the two in which phones may ring, up to `enough`.
    pub fn awake(&self, from: Moment, to: Moment, enough: TimeDelta) -> TimeDelta {
        let mut sum = TimeDelta::zero();
        for (start, end) in self.waking(from) {
            if start >= to || sum >= enough {
                break;
            }
            sum += (end.min(to) - start.max(from)).max(TimeDelta::zero());
        }
        sum.min(enough)
    }

    /// Finds the parts of the week that what is left of a window touches.
    pub fn parts(window: Window, now: Moment) -> DayParts {
        let from = window.start.max(now);
        let mut parts = DayParts::NONE;
        for date in days(from).take(8) {
            let noon = moment(date, time(12, 0, 0, 0));
            let six = moment(date, time(18, 0, 0, 0));
            let start = moment(date, Time::MIN);
            let end = date.tomorrow().map_or(six, |next| moment(next, Time::MIN));
            let day = date.weekday().to_monday_zero_offset().unsigned_abs();
            for (part, start, end) in [
                (Part::Morning, start, noon),
                (Part::Afternoon, noon, six),
                (Part::Evening, six, end),
            ] {
                if from < end && start < window.end.max(from + TimeDelta::seconds(1)) {
                    parts = parts.with(day, part);
                }
            }
        }
        parts
    }

    /// The waking hours of each day, from the day of `from` on.
    fn waking(&self, from: Moment) -> impl Iterator<Item = (Moment, Moment)> {
        days(from).map(|date| {
            let start = match date.weekday() {
                Weekday::Sunday => self.sunday,
                Weekday::Monday
                | Weekday::Tuesday
                | Weekday::Wednesday
                | Weekday::Thursday
                | Weekday::Friday
                | Weekday::Saturday => self.morning,
            };
            (moment(date, start), moment(date, self.evening.max(start)))
        })
    }
}

/// Each day from that of `from` on.
fn days(from: Moment) -> impl Iterator<Item = Date> {
    let first = Timestamp::from_microsecond(from.timestamp_micros())
        .map(|at| BRUSSELS.to_datetime(at).date())
        .unwrap_or_default();
    std::iter::successors(Some(first), |date| date.tomorrow().ok())
}

/// A time of day as a moment; one that summer time skips or repeats is the one jiff calls compatible.
fn moment(date: Date, time: Time) -> Moment {
    BRUSSELS
        .to_timestamp(date.to_datetime(time))
        .ok()
        .and_then(|at| DateTime::from_timestamp_micros(at.as_microsecond()))
        .unwrap_or(Moment::MAX_UTC)
}
