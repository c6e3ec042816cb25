//! Working time: opening hours, closed days and Belgian holidays, in the time of Brussels with its
//! summer time. Counts forward and backward. Never asks the time, never knows whose hours they are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::clock::Moment;

/// One stretch of working time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// 1 (Monday) to 7 (Sunday).
    pub weekday: u8,
    /// First minute of the day.
    pub from: u16,
    /// The minute after the last, at most 1440.
    pub until: u16,
}

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// So many minutes of working time.
    Minutes(u32),
    /// So many working days: the same time of day, so many working days later.
    Days(u32),
    /// The same working day or the next one: until that one ends.
    NextDay,
}

/// When somebody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    hours: Vec<Hours>,
    closed: BTreeSet<Date>,
}

/// Further ahead nobody looks: who never works counts plain time instead.
const HORIZON_DAYS: usize = 400;

/// The minutes of a day.
const MIDNIGHT: u16 = 24 * 60;

static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC));

#[derive(Deserialize)]
struct File {
    public: BTreeMap<String, String>,
}

static HOLIDAYS: LazyLock<BTreeMap<Date, String>> = LazyLock::new(|| {
    let file = serde_json::from_str::<File>(include_str!("../../data/care/holidays_be.json"));
    let days = file.map(|it| it.public).unwrap_or_default(); // a test below counts them
    days.into_iter().filter_map(|(day, name)| Some((day.parse().ok()?, name))).collect()
});

/// Tells whether Belgium rests on this day.
pub fn is_holiday(day: Date) -> bool {
    HOLIDAYS.contains_key(&day)
}

/// Names the holidays from this day on, at most so many, the first first.
pub fn holidays(from: Date, most: usize) -> impl Iterator<Item = (Date, &'static str)> {
    HOLIDAYS.range(from..).take(most).map(|(day, name)| (*day, name.as_str()))
}

/// Tells which day it is in Brussels.
pub fn day_of(at: Moment) -> Date {
    let at = Timestamp::from_microsecond(at.timestamp_micros());
    at.map(|at| BRUSSELS.to_datetime(at).date()).unwrap_or_default()
}

/// Tells which day it is in Brussels, as rows and forms write a day.
pub fn today(now: Moment) -> NaiveDate {
    naive(day_of(now))
}

/// A day of the calendar, as rows and forms write it.
pub fn naive(day: Date) -> NaiveDate {
    let part = |it: i8| u32::from(it.unsigned_abs());
    NaiveDate::from_ymd_opt(day.year().into(), part(day.month()), part(day.day()))
        .unwrap_or_default() // both know the same days
}

/// A day as rows and forms write it, in the calendar; nothing beyond its years.
pub fn civil(day: NaiveDate) -> Option<Date> {
    let part = |it: u32| i8::try_from(it).ok();
    Date::new(i16::try_from(day.year()).ok()?, part(day.month())?, part(day.day())?).ok()
}

/// Tells the time in Brussels, as a clock shows it: `14:05`.
pub fn clock_of(at: Moment) -> String {
    let at = Timestamp::from_microsecond(at.timestamp_micros());
    let at = at.map(|at| BRUSSELS.to_datetime(at)).unwrap_or_default();
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// The minute of a day as a moment; one that summer time skips or repeats is the one jiff calls
/// compatible. Nothing beyond the end of the calendar.
pub fn moment(day: Date, minute: u16) -> Option<Moment> {
    let day = if minute >= MIDNIGHT { day.tomorrow().ok()? } else { day };
    let minute = minute % MIDNIGHT;
    let (hour, rest) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let at = BRUSSELS.to_timestamp(day.at(hour, rest, 0, 0)).ok()?;
    DateTime::from_timestamp_micros(at.as_microsecond())
}

impl Calendar {
    /// Makes one of weekly hours and closed days, `YYYY-MM-DD`; holidays are closed by themselves.
    pub fn new(hours: &[Hours], closed: &[String]) -> Self {
        let closed = closed.iter().filter_map(|it| it.parse().ok()).collect();
        Self { hours: hours.iter().copied().filter(|it| it.from < it.until).collect(), closed }
    }

    /// Returns when so many minutes of working time have gone by after `from`.
    pub fn add(&self, from: Moment, minutes: u32) -> Moment {
        self.after(from, TimeDelta::minutes(i64::from(minutes)))
    }

    /// Counts the whole minutes of working time between two moments; none when they are reversed.
    pub fn between(&self, from: Moment, to: Moment) -> u32 {
        let mut sum = TimeDelta::zero();
        if self.next_open(from).is_none() {
            sum = (to - from).max(sum);
        }
        for (start, end) in self.shifts(from).take_while(|(start, _)| *start < to) {
            sum += end.min(to) - start.max(from);
        }
        u32::try_from(sum.num_minutes()).unwrap_or(u32::MAX)
    }

    /// Moves a moment by which something was promised from the working time of before to this one:
    /// what was left of it stays left. What ends when the doors open goes on ending then.
    pub fn moved(&self, before: &Self, now: Moment, at: Moment) -> Moment {
        if at <= now || self.next_open(now).is_none() {
            return at;
        }
        let left = before.worked(now, at);
        let opens = self.touches(at) || !before.touches(at);
        if opens && left == self.worked(now, at) {
            return at;
        }
        let end = self.after(now, left);
        if before.opens(at) { self.shift_after(end).unwrap_or(end) } else { end }
    }

    /// Exactly how much working time lies between two moments.
    fn worked(&self, from: Moment, to: Moment) -> TimeDelta {
        let shifts = self.shifts(from).take_while(|(start, _)| *start < to);
        shifts.map(|(start, end)| end.min(to) - start.max(from)).sum()
    }

    /// When exactly so much working time has gone by.
    fn after(&self, from: Moment, mut left: TimeDelta) -> Moment {
        let mut last = from;
        for (start, end) in self.shifts(from) {
            let start = start.max(from);
            if end - start >= left {
                return start + left;
            }
            left -= end - start;
            last = end;
        }
        last + left
    }

    /// Tells whether somebody works at this moment, or just stops.
    pub fn touches(&self, at: Moment) -> bool {
        self.on(day_of(at)).iter().any(|(start, end)| (*start..=*end).contains(&at))
    }

    /// Tells whether the doors open at this moment.
    fn opens(&self, at: Moment) -> bool {
        self.on(day_of(at)).iter().any(|(start, _)| *start == at)
    }

    /// The next opening of the doors, where a moment lies at their closing.
    fn shift_after(&self, at: Moment) -> Option<Moment> {
        self.shifts(at).next().map(|(start, _)| start.max(at))
    }

    /// Returns the end of a term that begins at `from`.
    pub fn end(&self, from: Moment, term: Term) -> Moment {
        match term {
            Term::Minutes(minutes) => self.add(from, minutes),
            Term::Days(days) => self.after_days(from, days),
            Term::NextDay => {
                let mut next = self.working_days(day_of(from));
                let end = next.next().and_then(|day| day.last().map(|(_, end)| *end));
                end.unwrap_or(from + TimeDelta::days(1))
            }
        }
    }

    /// Tells whether somebody works at this moment.
    pub fn is_working(&self, now: Moment) -> bool {
        self.next_open(now) == Some(now)
    }

    /// Returns the first moment from `from` on at which somebody works; nothing when nobody ever does.
    pub fn next_open(&self, from: Moment) -> Option<Moment> {
        self.shifts(from).next().map(|(start, _)| start.max(from))
    }

    /// Tells whether a day is closed, by itself or as a holiday.
    pub fn is_closed(&self, day: Date) -> bool {
        self.closed.contains(&day) || is_holiday(day)
    }

    /// So many working days later at the same time of day, as working minutes: a term that begins
    /// before the doors open ends when they close the evening before.
    fn after_days(&self, from: Moment, days: u32) -> Moment {
        let Some(start) = self.next_open(from) else { return from + TimeDelta::days(days.into()) };
        let nth = usize::try_from(days).unwrap_or(usize::MAX);
        let day = match nth.checked_sub(1) {
            None => return start,
            Some(skipped) => self.working_days(day_of(start)).nth(skipped),
        };
        let ends = day.as_deref().and_then(|day| day.first().zip(day.last()));
        let Some(((opens, _), (_, closes))) = ends else {
            return start + TimeDelta::days(days.into());
        };
        let at = minute_of(start);
        let same = moment(day_of(*opens), at).unwrap_or(*opens);
        self.add(start, self.between(start, same.clamp(*opens, *closes)))
    }

    /// The stretches of each working day after `day`.
    fn working_days(&self, day: Date) -> impl Iterator<Item = Vec<(Moment, Moment)>> {
        days(day).skip(1).map(|day| self.on(day)).filter(|it| !it.is_empty())
    }

    /// The stretches of working time that end after `from`, in order.
    fn shifts(&self, from: Moment) -> impl Iterator<Item = (Moment, Moment)> {
        let looked = if self.hours.is_empty() { 0 } else { HORIZON_DAYS };
        let days = days(day_of(from)).take(looked);
        days.flat_map(|day| self.on(day)).filter(move |(_, end)| *end > from)
    }

    /// The stretches of one day, none overlapping another.
    fn on(&self, day: Date) -> Vec<(Moment, Moment)> {
        if self.is_closed(day) {
            return Vec::new();
        }
        let weekday = day.weekday().to_monday_one_offset().unsigned_abs();
        let today = self.hours.iter().filter(|it| it.weekday == weekday);
        let mut all: Vec<_> = today
            .filter_map(|it| Some((moment(day, it.from)?, moment(day, it.until.min(MIDNIGHT))?)))
            .filter(|(start, end)| start < end)
            .collect();
        all.sort_unstable();
        all.into_iter().fold(Vec::new(), |mut whole: Vec<(Moment, Moment)>, (start, end)| {
            match whole.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                Some(_) | None => whole.push((start, end)),
            }
            whole
        })
    }
}

/// Each day from this one on, as far as anybody looks.
fn days(first: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |day| day.tomorrow().ok()).take(HORIZON_DAYS)
}

fn minute_of(at: Moment) -> u16 {
    let local = Timestamp::from_microsecond(at.timestamp_micros())
        .map(|at| BRUSSELS.to_datetime(at))
        .unwrap_or_default();
    u16::from(local.hour().unsigned_abs()) * 60 + u16::from(local.minute().unsigned_abs())
}

#[cfg(test)]
mod tests;
