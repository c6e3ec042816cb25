//! What workers are told about clocks: that something waits on their list, and how much. Neutral
//! words: a phone is read over somebody's shoulder.
//!
//! Builds; never sends.

use chrono::TimeDelta;

use crate::care::ladder::Rung;
use crate::delivery::Notice;

/// What a message about the list is worth: a working day.
const A_DAY: TimeDelta = TimeDelta::hours(10);

/// Tells that so many things wait, at this rung.
pub fn clocks(rung: Rung, many: u32) -> Notice {
    let kind = match rung {
        Rung::Ground | Rung::Owner => "clocks-soon",
        Rung::Team => "clocks-late",
        Rung::Coordinator | Rung::Organisation => "clocks-higher",
    };
    let notice = Notice::new(kind, A_DAY, "/desk").number("n", many.into());
    if rung >= Rung::Team { notice.urgent() } else { notice }
}

/// Tells what gathered in an hour.
pub fn together(many: u32) -> Notice {
    Notice::new("clocks-together", A_DAY, "/desk").number("n", many.into())
}

/// One of each, for the test of what they say.
pub const SAMPLES: &[fn() -> Notice] = &[
    || clocks(Rung::Owner, 1),
    || clocks(Rung::Team, 2),
    || clocks(Rung::Coordinator, 3),
    || together(12),
];
