//! The life of a help request (*hulpvraag*).
//!
//! ```text
//!   born       ──► Review | Open | Closed
//!   Review     ──► Open | Closed
//!   Open       ──► Review | Matched | Closed
//!   Matched    ──► Open | Confirming | Closed
//!   Confirming ──► Done | Closed | Open          Done, Closed: no way out
//! ```
//!
//! What is not an arrow cannot happen, and `Matched` ⇔ assigned offers = places. Each step takes
//! the request and its offers and gives back a [`Step`]: both as they are after it, and what must
//! follow. Never waits, never asks the time.
//!
//! Of several helpers one may say that it worked while another is still to come. That one may let go, or be refused,
//! as any other: it stays `Confirming` with who remains, the asker hears it, and a reserve is asked in their place as long
//! as there is time. Nobody else is: somebody was there, and what was asked is looked back on already.

use super::contact::DoorWish;
use super::offer::{self, Offers};
use super::window::Window;
use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId, RequestId};

mod asking;
mod birth;
mod helping;
mod outcome;
mod parting;
mod step;
mod timer;
mod wave;
mod words;

pub use asking::{Change, REOPENING};
pub use birth::Entry;
pub use helping::{Helper, PROMOTION, PROMOTION_SOON, PROMOTION_SOON_WITHIN, SHORT_NOTICE};
pub use outcome::By;
pub use step::Step;
pub use timer::{NUDGE_AFTER, Timer, UNCONFIRMED_AFTER};
pub use words::{Confirmed, Kind, OwnWords, Reason, Refusal, Why};

/// One small thing one resident asks of the neighbourhood, as far as the rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its name.
    pub id: RequestId,
    /// The neighbourhood it belongs to.
    pub buurt: BuurtId,
    /// Who asks; never who typed it for her.
    pub requester: PersonId,
    /// The time in which help is useful.
    pub window: Window,
    /// How many helpers are needed: 1 to 3.
    pub places: u8,
    /// From which trust on neighbours see it: 1 to 3.
    pub min_trust: u8,
    /// Who may come to the door.
    pub door: DoorWish,
    /// Whether neighbours may see the asker's own words.
    pub words: OwnWords,
    /// A worker paused the waves.
    pub held: bool,
    /// Where it stands.
    pub state: State,
}

/// Where a help request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A human reads it first.
    Review {
        /// Why.
        why: Why,
        /// Since when.
        since: Moment,
    },
    /// Places are free.
    Open {
        /// Since when.
        since: Moment,
    },
    /// Every place has a helper.
    Matched {
        /// Since when.
        since: Moment,
    },
    /// Both sides are asked how it went.
    Confirming {
        /// Since when.
        since: Moment,
        /// What a helper said about it.
        word: Option<Word>,
        /// They were asked a second time.
        nudged: bool,
    },
    /// Help was given.
    Done {
        /// When.
        at: Moment,
        /// Who said so.
        confirmed: Confirmed,
        /// The asker said thanks.
        thanked: bool,
    },
    /// It ended without help by this request.
    Closed {
        /// When.
        at: Moment,
        /// Why.
        reason: Reason,
    },
}

/// What a helper said about how it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// *Het is gelukt.*
    Worked(PersonId),
    /// *Niet gelukt.*
    NotWorked(PersonId),
    /// *Niemand deed open*: from here on a human asks, no machine.
    NobodyOpened(PersonId),
}

impl Word {
    /// Returns who said it.
    pub const fn by(self) -> PersonId {
        match self {
            Self::Worked(by) | Self::NotWorked(by) | Self::NobodyOpened(by) => by,
        }
    }
}

impl State {
    /// Returns the state without its data.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Review { .. } => Kind::Review,
            Self::Open { .. } => Kind::Open,
            Self::Matched { .. } => Kind::Matched,
            Self::Confirming { .. } => Kind::Confirming,
            Self::Done { .. } => Kind::Done,
            Self::Closed { .. } => Kind::Closed,
        }
    }

    /// Returns since when it stands so.
    pub const fn since(self) -> Moment {
        match self {
            Self::Review { since, .. }
            | Self::Open { since }
            | Self::Matched { since }
            | Self::Confirming { since, .. } => since,
            Self::Done { at, .. } | Self::Closed { at, .. } => at,
        }
    }
}

impl Request {
    /// Returns where it stands, without the data.
    pub const fn kind(&self) -> Kind {
        self.state.kind()
    }

    /// Tells whether this request and its offers agree: what every step must leave true.
    pub fn agrees_with(&self, offers: &Offers) -> bool {
        let (assigned, places) = (offers.assigned(), usize::from(self.places));
        let helped = offers.helped();
        let asked = offers.iter().any(|it| it.state.kind().pending());
        let waiting = !offers.who(offer::Kind::Reserve).is_empty();
        match self.kind() {
            Kind::Review => assigned == 0 && helped == 0 && !asked,
            Kind::Open => assigned < places && helped == 0,
            Kind::Matched => assigned == places && helped == 0 && !asked,
            Kind::Confirming => assigned > 0 && assigned + helped <= places && !asked,
            Kind::Done | Kind::Closed => assigned == 0 && !asked && !waiting,
        }
    }
}

#[cfg(test)]
mod tests;
