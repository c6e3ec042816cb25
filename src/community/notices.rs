//! What somebody who said "ik kom" is told: a day and an hour, never what it is or who else comes.
//!
//! Builds; never sends.

use chrono::TimeDelta;

use super::activity::Plan;
use crate::base::calendar::{clock_of, today};
use crate::base::clock::Moment;
use crate::delivery::Notice;

/// Where a tap leads.
const THERE: &str = "/ontmoeten";

/// It will not be.
pub fn cancelled(plan: &Plan, now: Moment) -> Notice {
    told("meet-cancelled", plan, now)
}

/// It will be at another time or place.
pub fn moved(plan: &Plan, now: Moment) -> Notice {
    told("meet-moved", plan, now)
}

/// It is soon, and they wanted to hear it.
pub fn soon(plan: &Plan, now: Moment) -> Notice {
    told("meet-soon", plan, now)
}

fn told(kind: &str, plan: &Plan, now: Moment) -> Notice {
    let left = (plan.starts - now).max(TimeDelta::hours(1));
    let notice = Notice::new(kind, left, THERE)
        .day("day", today(plan.starts))
        .digits("time", clock_of(plan.starts));
    if left <= TimeDelta::hours(12) { notice.urgent() } else { notice }
}

fn sample() -> Plan {
    use uuid::Uuid;

    use super::activity::Kind;
    use crate::base::ids::PlaceId;

    let starts = Moment::UNIX_EPOCH + TimeDelta::days(20_726); // a Wednesday in September: the longest
    Plan {
        place: PlaceId(Uuid::nil()),
        title: "Soep".to_owned(),
        kind: Kind::Meet,
        note: None,
        starts,
        ends: starts + TimeDelta::hours(2),
        capacity: None,
        organiser: None,
    }
}

/// One of each, for the test of what they say.
pub const SAMPLES: &[fn() -> Notice] = &[
    || cancelled(&sample(), Moment::UNIX_EPOCH),
    || moved(&sample(), Moment::UNIX_EPOCH),
    || soon(&sample(), Moment::UNIX_EPOCH),
];
