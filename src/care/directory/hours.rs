//! Opening hours: whether a door is open at a moment, until when, and when it opens next.
//!
//! A stretch holds on the day on which it begins, also past midnight; a public holiday is closed
//! unless the hours say otherwise, a closing day always. Clock times are those of Brussels, so summer
//! time moves nothing that people see. Never asks the time.

use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::service::{Closing, Hours, Stretch};
use crate::base::calendar::{civil, is_holiday, moment};
use crate::base::clock::Moment;

pub mod said;

/// The minutes of a day.
pub const DAY: u16 = 24 * 60;

/// Further ahead nobody looks for the next opening: a closing of two months is told as no time.
const HORIZON_DAYS: i64 = 62;

static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC));

/// How a door stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doors {
    /// Open, until then; `None` is day and night.
    Open(Option<Moment>),
    /// Closed, and opens then; `None` when that is not in sight.
    Closed(Option<Moment>),
    /// Only by appointment.
    Appointment,
    /// Nobody told.
    Unknown,
}

/// A moment as the clocks in Brussels show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    day: Date,
    minute: u16,
}

impl Local {
    /// Reads the clocks.
    pub fn at(now: Moment) -> Self {
        let shown = Timestamp::from_microsecond(now.timestamp_micros())
            .map(|at| BRUSSELS.to_datetime(at))
            .unwrap_or_default();
        let minute = u16::from(shown.hour().unsigned_abs()) * 60;
        Self { day: shown.date(), minute: minute + u16::from(shown.minute().unsigned_abs()) }
    }
}

impl Hours {
    /// Tells whether the door is open when the clocks show this. Cheap: for thousands at once.
    pub fn is_open(&self, closed: &[Closing], at: Local) -> bool {
        let today = |it: &Stretch| it.from <= at.minute && (at.minute < it.until || it.is_late());
        let late = |it: &Stretch| it.is_late() && at.minute < it.until;
        self.on(closed, at.day).any(|it| today(&it))
            || at.day.yesterday().is_ok_and(|day| self.on(closed, day).any(|it| late(&it)))
    }

    /// Tells how the door stands, and until when.
    pub fn doors(&self, closed: &[Closing], now: Moment) -> Doors {
        if !self.always && self.weekly.is_empty() {
            return if self.appointment { Doors::Appointment } else { Doors::Unknown };
        }
        let mut shifts = self.shifts(closed, Local::at(now).day).filter(|(_, end)| *end > now);
        match shifts.next() {
            // What is always open lasts for as far as anybody looks, unless it closes before.
            Some((start, end)) if start <= now => {
                Doors::Open((!self.always || shifts.next().is_some()).then_some(end))
            }
            Some((start, _)) => Doors::Closed(Some(start)),
            None => Doors::Closed(None),
        }
    }

    /// The stretches from the evening before `day` on, joined where one begins as another ends. Each day
    /// is looked at when it is asked for: mostly the first two say it.
    fn shifts(&self, closed: &[Closing], day: Date) -> impl Iterator<Item = (Moment, Moment)> {
        let days = (-1..HORIZON_DAYS).filter_map(move |more| day.checked_add(more.days()).ok());
        let of = move |day| {
            let mut of: Vec<_> = self.on(closed, day).filter_map(|it| it.on(day)).collect();
            of.sort_unstable();
            of
        };
        let mut all = days.flat_map(of).peekable();
        std::iter::from_fn(move || {
            let (start, mut end) = all.next()?;
            while let Some((_, later)) = all.next_if(|(next, _)| *next <= end) {
                end = end.max(later);
            }
            Some((start, end))
        })
    }

    /// The stretches that begin on a day.
    fn on(&self, closed: &[Closing], day: Date) -> impl Iterator<Item = Stretch> {
        let weekday = day.weekday().to_monday_one_offset().unsigned_abs();
        let rests = closed.iter().any(|it| it.holds(day))
            || (is_holiday(day) && !self.on_holidays && !self.always);
        let whole = Stretch { weekday, from: 0, until: DAY };
        let always = (self.always && !rests).then_some(whole);
        let weekly = self.weekly.iter().copied();
        weekly.filter(move |it| !rests && it.weekday == weekday).chain(always)
    }
}

impl Stretch {
    /// Tells whether it ends on the day after the one on which it begins.
    pub fn is_late(self) -> bool {
        self.until <= self.from
    }

    fn on(self, day: Date) -> Option<(Moment, Moment)> {
        let last = if self.is_late() { day.tomorrow().ok()? } else { day };
        Some((moment(day, self.from)?, moment(last, self.until)?)).filter(|(a, b)| a < b)
    }
}

impl Closing {
    fn holds(self, day: Date) -> bool {
        civil(self.from).is_some_and(|from| from <= day)
            && civil(self.until).is_some_and(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn hours(text: &str) -> Hours {
        said::read(text).unwrap()
    }

    fn doors(text: &str, now: &str) -> Doors {
        let told = hours(text).doors(&[], at(now));
        let open = hours(text).is_open(&[], Local::at(at(now)));
        assert_eq!(matches!(told, Doors::Open(_)), open, "both ways say the same");
        told
    }

    const WEEK: &str = "ma-vr 9-12, 13-17; za 10-13";

    #[test]
    fn a_door_is_open_between_its_hours_and_told_until_when() {
        let until = |it| Doors::Open(Some(at(it)));
        assert_eq!(doors(WEEK, "2026-11-23T08:00:00Z"), until("2026-11-23T11:00:00Z"));
        let noon = Doors::Closed(Some(at("2026-11-23T12:00:00Z")));
        assert_eq!(doors(WEEK, "2026-11-23T11:00:00Z"), noon);
        assert_eq!(doors(WEEK, "2026-11-21T11:59:00Z"), until("2026-11-21T12:00:00Z"));
    }

    #[test]
    fn on_sunday_it_opens_on_monday() {
        let monday = Doors::Closed(Some(at("2026-11-23T08:00:00Z")));
        assert_eq!(doors(WEEK, "2026-11-22T09:00:00Z"), monday);
        assert_eq!(doors(WEEK, "2026-11-21T12:00:00Z"), monday);
    }

    #[test]
    fn on_a_public_holiday_it_is_closed_unless_it_says_otherwise() {
        // Wednesday 11 November 2026.
        let thursday = Doors::Closed(Some(at("2026-11-12T08:00:00Z")));
        assert_eq!(doors(WEEK, "2026-11-11T09:00:00Z"), thursday);
        let open = Doors::Open(Some(at("2026-11-11T11:00:00Z")));
        assert_eq!(doors("ma-vr 9-12; ook op feestdagen", "2026-11-11T09:00:00Z"), open);
        assert_eq!(doors("24/7", "2026-12-25T03:00:00Z"), Doors::Open(None));
        // Easter Monday and Whit Monday move.
        assert!(matches!(doors(WEEK, "2027-03-29T08:00:00Z"), Doors::Closed(_)));
        assert!(matches!(doors(WEEK, "2027-05-17T08:00:00Z"), Doors::Closed(_)));
    }

    #[test]
    fn a_night_that_begins_on_saturday_ends_on_sunday() {
        let night = "za 22-6; zo 23-24";
        let until = Doors::Open(Some(at("2026-11-22T05:00:00Z")));
        assert_eq!(doors(night, "2026-11-21T22:30:00Z"), until);
        assert_eq!(doors(night, "2026-11-22T04:59:00Z"), until);
        let evening = Doors::Closed(Some(at("2026-11-22T22:00:00Z")));
        assert_eq!(doors(night, "2026-11-22T05:00:00Z"), evening);
        // Joined at midnight: one opening.
        let joined = Doors::Open(Some(at("2026-11-23T01:00:00Z")));
        assert_eq!(doors("zo 20-24; ma 0-2", "2026-11-22T20:00:00Z"), joined);
    }

    #[test]
    fn summer_time_moves_nothing_that_people_see() {
        // The night of 25 October 2026 has an hour twice, that of 29 March 2026 lacks one.
        let week = "zo 1-10; ma-za 9-12";
        let ends = Doors::Open(Some(at("2026-10-25T09:00:00Z")));
        for twice in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T08:59:00Z"] {
            assert_eq!(doors(week, twice), ends, "{twice}");
        }
        let ends = Doors::Open(Some(at("2026-03-29T08:00:00Z")));
        assert_eq!(doors(week, "2026-03-29T01:30:00Z"), ends);
        // The clock jumps from 2 to 3: what opens at half past two opens then.
        let gap = doors("zo 2:30-5", "2026-03-29T00:59:00Z");
        assert_eq!(gap, Doors::Closed(Some(at("2026-03-29T01:30:00Z"))));
    }

    #[test]
    fn a_closing_day_closes_even_what_is_always_open() {
        let day = |text: &str| text.parse().unwrap();
        let week = [Closing { from: day("2026-12-24"), until: day("2027-01-03") }];
        let opens = |text, now| hours(text).doors(&week, at(now));
        let back = Doors::Closed(Some(at("2027-01-04T08:00:00Z")));
        assert_eq!(opens(WEEK, "2026-12-28T09:00:00Z"), back);
        let back = Doors::Closed(Some(at("2027-01-03T23:00:00Z")));
        assert_eq!(opens("24/7", "2026-12-28T09:00:00Z"), back);
        assert_eq!(
            opens("24/7", "2026-12-23T09:00:00Z"),
            Doors::Open(Some(at("2026-12-23T23:00:00Z")))
        );
    }

    #[test]
    fn by_appointment_and_not_told_are_told_apart() {
        let now = at("2026-11-23T09:00:00Z");
        assert_eq!(Hours::default().doors(&[], now), Doors::Unknown);
        assert_eq!(doors("op afspraak", "2026-11-23T09:00:00Z"), Doors::Appointment);
        let mixed = doors("op afspraak; do 9-12", "2026-11-23T09:00:00Z");
        assert_eq!(mixed, Doors::Closed(Some(at("2026-11-26T08:00:00Z"))));
    }
}
