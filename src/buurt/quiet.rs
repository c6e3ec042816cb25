//! When no phone may ring, in the time of Brussels, summer and winter. Pure: never asks the time.

use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta};
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday, time};
use jiff::tz::TimeZone;

use super::section::Rhythm;
use crate::base::clock::Moment;

static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC));

/// The hours in which nobody is asked or told what can wait; a setting of the buurt.
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

impl Rhythm {
    /// Returns when no phone may ring; the usual hours where an ordinary day would have none left.
    pub fn quiet(&self) -> QuietHours {
        let [morning, evening, sunday] =
            [self.quiet_until, self.quiet_from, self.sunday_from].map(minute);
        QuietHours::new(morning, evening, sunday).unwrap_or_default()
    }
}

/// A minute of the day as a time; the last one for what lies behind it.
fn minute(it: u16) -> Time {
    let hour = i8::try_from(it / 60).unwrap_or(i8::MAX);
    let rest = i8::try_from(it % 60).unwrap_or(0);
    Time::new(hour, rest, 0, 0).unwrap_or(Time::MAX)
}

/// Each day from that of `from` on.
pub fn days(from: Moment) -> impl Iterator<Item = Date> {
    let first = Timestamp::from_microsecond(from.timestamp_micros())
        .map(|at| BRUSSELS.to_datetime(at).date())
        .unwrap_or_default();
    std::iter::successors(Some(first), |date| date.tomorrow().ok())
}

/// A time of day as a moment; one that summer time skips or repeats is the one jiff calls compatible.
pub fn moment(date: Date, time: Time) -> Moment {
    BRUSSELS
        .to_timestamp(date.to_datetime(time))
        .ok()
        .and_then(|at| DateTime::from_timestamp_micros(at.as_microsecond()))
        .unwrap_or(Moment::MAX_UTC)
}
