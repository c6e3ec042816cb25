//! The *daily digest*: once a day, at five, at most three open requests, for who ticked it. A pull
//! channel: it names no wave and counts for no cap.
//!
//! Says when it goes out and what of the board it names. Never asks the time.

use chrono::TimeDelta;

use super::window::Window;
use crate::base::calendar;
use crate::base::clock::Moment;
use crate::buurt::CategoryId;

/// Seventeen o'clock.
const FIVE: u16 = 17 * 60;
/// So many requests at most.
pub const MOST: usize = 3;
/// Whoever starts again within this time after five still sends it.
const LATE: TimeDelta = TimeDelta::hours(2);
/// So long it is worth anything.
pub const TTL: TimeDelta = TimeDelta::hours(4);

/// Kinds whose name says something of somebody's life: they stand on the board, and no notice names them.
const UNNAMED: [&str; 2] = ["carer_break", "childcare"];

/// One open request, as the digest looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Which kind of small help.
    pub category: CategoryId,
    /// When.
    pub window: Window,
}

/// Returns the next five o'clock after a moment, on the clock of Brussels.
pub fn next(now: Moment) -> Moment {
    let day = calendar::day_of(now);
    let at = |day| calendar::moment(day, FIVE);
    let today = at(day).filter(|it| *it > now);
    let tomorrow = || day.tomorrow().ok().and_then(at);
    today.or_else(tomorrow).unwrap_or(now + TimeDelta::days(1))
}

/// Tells since when today's is due; nothing before five and long after it.
pub fn due(now: Moment) -> Option<Moment> {
    let five = calendar::moment(calendar::day_of(now), FIVE)?;
    (five <= now && now - five < LATE).then_some(five)
}

/// Tells whether a notice may name a kind: it is read over somebody's shoulder.
pub fn may_name(category: CategoryId) -> bool {
    !UNNAMED.contains(&category.as_str())
}

/// Chooses what is named: what somebody likes to do first, then the soonest end; `open` is in that order
/// already. A kind is named once.
pub fn pick(open: &[Open], likes: impl Fn(CategoryId) -> bool) -> Vec<CategoryId> {
    let mut named: Vec<CategoryId> = Vec::new();
    let first = open.iter().filter(|it| likes(it.category));
    let rest = open.iter().filter(|it| !likes(it.category));
    for it in first.chain(rest) {
        let may = may_name(it.category) && !named.contains(&it.category);
        if may && named.len() < MOST {
            named.push(it.category);
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(it: &str) -> Moment {
        it.parse().unwrap()
    }

    #[test]
    fn it_goes_out_at_five_in_summer_and_in_winter() {
        assert_eq!(next(at("2026-11-22T12:00:00Z")), at("2026-11-22T16:00:00Z"));
        assert_eq!(next(at("2026-11-22T16:00:00Z")), at("2026-11-23T16:00:00Z"));
        assert_eq!(next(at("2026-07-01T12:00:00Z")), at("2026-07-01T15:00:00Z"));
        // The night in which the clock goes back.
        assert_eq!(next(at("2026-10-24T16:00:00Z")), at("2026-10-25T16:00:00Z"));
    }

    #[test]
    fn who_starts_soon_after_five_still_sends_it_and_in_the_night_nobody_does() {
        let five = at("2026-11-22T16:00:00Z");
        assert_eq!(due(five), Some(five));
        assert_eq!(due(at("2026-11-22T17:59:00Z")), Some(five));
        assert_eq!(due(at("2026-11-22T18:00:00Z")), None);
        assert_eq!(due(at("2026-11-22T15:59:59Z")), None);
        assert_eq!(due(at("2026-11-23T01:00:00Z")), None);
    }

    #[test]
    fn three_kinds_at_most_and_those_one_likes_first() {
        let now = at("2026-11-22T12:00:00Z");
        let window = Window { start: now, end: now + TimeDelta::hours(3), flexible: false };
        let named = ["groceries", "groceries", "errand", "garden", "pets"];
        let open = named.map(|it| Open { category: CategoryId::read(it).unwrap(), window });
        let pick = |likes: &str| -> Vec<&str> {
            pick(&open, |it| it.as_str() == likes).iter().map(|it| it.as_str()).collect()
        };
        assert_eq!(pick(""), ["groceries", "errand", "garden"]);
        assert_eq!(pick("pets"), ["pets", "groceries", "errand"]);
        let carer = Open { category: CategoryId::read("carer_break").unwrap(), window };
        assert_eq!(super::pick(&[carer], |_| true), []);
    }
}
