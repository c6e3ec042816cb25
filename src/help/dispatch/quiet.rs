//! Which parts of the week what is left of a window touches.

use chrono::TimeDelta;
use jiff::civil::{Time, time};

use super::sets::{DayParts, Part};
use crate::base::clock::Moment;
pub use crate::buurt::QuietHours;
use crate::buurt::quiet::{days, moment};
use crate::help::window::Window;

impl QuietHours {
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
}
