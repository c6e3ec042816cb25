//! One request, as far as dispatch needs to know it: no title, no words, no name.

use chrono::TimeDelta;

use super::candidate::Gender;
use super::sets::{DayParts, Languages};
use crate::base::cells::Zone;
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::window::Window;

/// What dispatch must know of a request.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    /// Who asks.
    pub asker: PersonId,
    /// The zone where help is needed.
    pub zone: Zone,
    /// The rules of its category.
    pub category: Category,
    /// How long it takes, in minutes; [`Category::minutes`] unless the asker said it.
    pub lasts: u16,
    /// How long it counts for who helps, in minutes.
    pub minutes: u16,
    /// When it was asked.
    pub asked_at: Moment,
    /// When help is needed.
    pub window: Window,
    /// The parts of the week that what is left of the window touches ([`QuietHours::parts`]).
    ///
    /// [`QuietHours::parts`]: super::quiet::QuietHours::parts
    pub parts: DayParts,
    /// Whether it cannot wait: short waits, and people who opted in also in quiet hours.
    pub urgent: bool,
    /// The languages of the asker.
    pub languages: Languages,
    /// Whether the asker wants a shared language; decides only where the category needs talk.
    pub wants_language: bool,
    /// The asker's wish for a woman or a man.
    pub wish: Option<Gender>,
    /// Where the two meet.
    pub meet: Meet,
    /// Whether an adult helper is already coming along.
    pub with_adult: bool,
}

/// The rules of a category of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its place in the list of categories: the bit in [`Talents`](super::sets::Talents).
    pub number: u8,
    /// The trust a helper needs, 1 to 3.
    pub min_trust: u8,
    /// What helpers of 16 and 17 may do.
    pub youth: Youth,
    /// Whether a shared language matters for the work itself.
    pub needs_talk: bool,
    /// How long it usually takes, in minutes.
    pub minutes: u16,
}

/// What helpers of 16 and 17 may do in a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Youth {
    /// At the door, outside or at a meeting place; never inside.
    Door,
    /// At a meeting place, or with an adult helper.
    Together,
    /// Nothing.
    No,
}

impl Youth {
    /// Reads the word of a category list; an unknown one allows nothing.
    pub fn from_word(word: &str) -> Self {
        match word {
            "door" => Self::Door,
            "together" => Self::Together,
            _ => Self::No,
        }
    }
}

/// Where asker and helper meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meet {
    /// At the door or outside.
    Door,
    /// Inside a home.
    Inside,
    /// At a meeting place of the neighbourhood.
    MeetingPlace,
}

impl Ask {
    /// Returns the last moment at which a yes is still of use.
    pub fn latest(&self) -> Moment {
        let start = self.window.end - TimeDelta::minutes(i64::from(self.lasts));
        start.max(self.window.start)
    }
}
