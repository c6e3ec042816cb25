//! How somebody wants to help: with what, when, how much. One's own choice, and nobody's score.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::words::Lang;

/// How somebody wants to help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "independent choices, each its own question")]
pub struct Helping {
    /// Categories they are good at or like: names of `categories.json`.
    pub talents: Vec<String>,
    /// Whether the worker may see their talents; not unless they say so.
    pub shown: bool,
    /// Whether they answered "wat kun jij?": whoever asks for help is asked that once.
    pub asked: bool,
    /// Languages they speak.
    pub languages: Vec<Lang>,
    /// Weekdays (1 to 7) and parts of the day on which they can; empty: always.
    pub available: Vec<Slot>,
    /// At most so many open tasks.
    pub open_max: u8,
    /// At most so many tasks a week.
    pub week_max: u8,
    /// At most so many tasks a month.
    pub month_max: u8,
    /// At most so many minutes a week.
    pub minutes_week_max: u16,
    /// May be asked at once, also in quiet hours, when it is urgent.
    pub urgent: bool,
    /// Wants a line a day, at five, about what is open.
    pub digest: bool,
    /// *Vandaag vrij*: can help until this moment, whatever their weekdays say.
    #[schema(value_type = Option<chrono::DateTime<chrono::Utc>>)]
    pub free_until: Option<Moment>,
    /// Whether neighbours of the neighbourhood next door may ask them too; not unless they say so.
    pub next_door: bool,
    /// Not asked before this moment.
    #[schema(value_type = Option<chrono::DateTime<chrono::Utc>>)]
    pub paused_until: Option<Moment>,
}

/// A part of a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Slot {
    /// 1 (Monday) to 7 (Sunday).
    pub weekday: u8,
    /// First hour, 0 to 23, local time.
    pub from: u8,
    /// The hour after the last, 1 to 24.
    pub until: u8,
}

impl Slot {
    /// Tells whether there is such a part of a week.
    pub fn is_real(self) -> bool {
        (1..=7).contains(&self.weekday) && self.from < self.until && self.until <= 24
    }
}

impl Default for Helping {
    fn default() -> Self {
        Self {
            talents: Vec::new(),
            shown: false,
            asked: false,
            languages: Vec::new(),
            available: Vec::new(),
            open_max: 1,
            week_max: 2,
            month_max: 4,
            minutes_week_max: 120,
            urgent: false,
            digest: false,
            free_until: None,
            next_door: false,
            paused_until: None,
        }
    }
}
