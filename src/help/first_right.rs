//! The first right of the last helper: before anybody else is asked, who came the last time may say
//! whether they come again. Never asks the time.

use chrono::TimeDelta;

use super::request::SHORT_NOTICE;
use super::window::Window;
use crate::base::clock::Moment;

/// How long it lasts (`help.md`).
pub const FIRST_RIGHT: TimeDelta = TimeDelta::hours(24);

/// Until when it lasts that begins now: a day, or half of the time that is left where that is shorter;
/// nothing where it must be decided at once.
pub fn until(window: &Window, now: Moment) -> Option<Moment> {
    (!window.within(SHORT_NOTICE, now))
        .then(|| (now + FIRST_RIGHT).min(window.fraction_left(2, now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(start: i64, end: i64) -> Window {
        let at = |hours| Moment::UNIX_EPOCH + TimeDelta::hours(hours);
        Window { start: at(start), end: at(end), flexible: false }
    }

    #[test]
    fn it_lasts_a_day_or_half_of_what_is_left_and_never_when_it_is_soon() {
        let now = Moment::UNIX_EPOCH;
        assert_eq!(until(&window(300, 304), now), Some(now + FIRST_RIGHT));
        assert_eq!(until(&window(20, 24), now), Some(now + TimeDelta::hours(12)));
        assert_eq!(until(&window(4, 8), now), None);
    }
}
