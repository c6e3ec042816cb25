//! How many neighbours at once, how far away, and how long they have: the numbers of a wave.

use chrono::TimeDelta;

use super::ask::Ask;
use super::quiet::QuietHours;
use super::score::Weights;
use crate::base::cells::{Zone, kilometres, steps, walk_of};
use crate::base::clock::Moment;
use crate::help::window::Window;

/// The last level: the whole neighbourhood, nothing held back.
pub const LAST_LEVEL: u8 = 4;
/// Nobody is given less time than this, in minutes, unless the request itself ends.
const SHORTEST_WAIT: i64 = 5;

/// What a buurt may set.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// How much each term of the score weighs.
    pub weights: Weights,
    /// When no phone may ring.
    pub quiet: QuietHours,
    /// How reach grows.
    pub spread: Spread,
    /// Below this many confirmed helpers there are no waves at all.
    pub helpers_needed: u32,
    /// The wait after each wave, in minutes.
    pub waits: Vec<u16>,
    /// The same when it is urgent.
    pub urgent_waits: Vec<u16>,
    /// How many asks a week somebody may have had, by level.
    pub ask_caps: [u8; 4],
    /// A request further ahead than this waits for the digest first.
    pub far_ahead: TimeDelta,
    /// How long before a far-ahead window the waves begin.
    pub lead: TimeDelta,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            weights: Weights::default(),
            quiet: QuietHours::default(),
            spread: Spread::Rings,
            helpers_needed: 15,
            waits: vec![30, 60, 120, 180],
            urgent_waits: vec![10, 15, 20],
            ask_caps: [4, 6, 9, 9],
            far_ahead: TimeDelta::days(3),
            lead: TimeDelta::hours(48),
        }
    }
}

impl Settings {
    /// Returns the waits of this request.
    pub fn waits(&self, ask: &Ask) -> &[u16] {
        if ask.urgent { &self.urgent_waits } else { &self.waits }
    }

    /// Returns when the waves may begin: at once, or 48 hours before a window that is far ahead.
    pub fn start(&self, window: &Window, asked_at: Moment) -> Moment {
        let ahead = window.start - asked_at;
        if ahead > self.far_ahead { window.start - self.lead } else { asked_at }
    }

    /// Returns how many asks a week somebody may have had at this level.
    pub fn ask_cap(&self, level: u8) -> u8 {
        let at = usize::from(level.clamp(1, LAST_LEVEL) - 1);
        self.ask_caps.get(at).copied().unwrap_or(u8::MAX)
    }

    /// Returns until when the wave that starts now may run; `sent` were before it.
    ///
    /// When all waits together would not fit before a yes comes too late, they shrink alike.
    pub fn until(&self, ask: &Ask, sent: u8, now: Moment) -> Moment {
        let left: Vec<i64> =
            self.waits(ask).iter().skip(usize::from(sent)).map(|it| i64::from(*it)).collect();
        let needed = TimeDelta::minutes(left.iter().sum());
        let latest = ask.latest();
        let time = if ask.urgent {
            (latest - now).min(needed)
        } else {
            self.quiet.awake(now, latest, needed)
        };
        let share = time.num_seconds().max(0);
        let own = left.first().copied().unwrap_or(0);
        let wait = own * 60 * share / needed.num_seconds().max(1);
        (now + TimeDelta::seconds(wait.max(SHORTEST_WAIT * 60))).min(latest.max(now))
    }
}

/// How reach grows from level to level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// The own zone, those that touch it, the next ring, everything.
    Rings,
    /// A village: everybody within this many kilometres, then everything.
    Village {
        /// From the middle of a zone to the middle of another.
        kilometres: f64,
    },
}

impl Spread {
    /// What a village starts with.
    pub const VILLAGE: Self = Self::Village { kilometres: VILLAGE_KM };

    /// Returns the first level that reaches from zone to zone, 1 to 4.
    pub fn level(self, from: Zone, to: Zone) -> u8 {
        match self {
            Self::Rings => match steps(from, to) {
                0 => 1,
                1 => 2,
                2 => 3,
                _ => LAST_LEVEL,
            },
            Self::Village { kilometres: reach } if kilometres(from, to) <= reach => 1,
            Self::Village { .. } => LAST_LEVEL,
        }
    }
}

/// How far a village reaches, and from how far somebody of next door is thought to come.
const VILLAGE_KM: f64 = 3.0;

/// How long somebody of next door is thought to walk: their zone says nothing here.
pub fn next_door_minutes() -> u16 {
    walk_of(VILLAGE_KM)
}

/// The chance that at least one of a wave says yes.
const TARGET: f64 = 0.70;
/// The smallest wave.
pub const SMALLEST: u8 = 3;
/// The largest wave.
pub const LARGEST: u8 = 12;

/// Computes how many reachable people make a 70 % chance of a yes, 3 to 12.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 3..=12, and `as` saturates"
)]
pub fn size(p: f64) -> u8 {
    let people = ((1.0 - TARGET).ln() / (1.0 - p.clamp(0.001, 0.999)).ln()).ceil();
    people.clamp(f64::from(SMALLEST), f64::from(LARGEST)) as u8
}
