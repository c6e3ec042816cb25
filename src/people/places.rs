//! Several people on one device: at most four sign-ins, of which one is chosen; the others wait.
//!
//! ```text
//!   set ──► chosen ──another is chosen, or left──► waiting ──chosen, with the own code──► chosen
//!             └────────── five wrong codes, signed out, run out, sent out ──────────► gone
//! ```
//!
//! The device is known by a token that changes each time somebody is chosen: the one before it is a lost
//! answer for a minute, any older one is a copy, and ends everybody. Never waits, never asks the time, never
//! draws a token.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{DeviceId, PersonId, SessionId};
use crate::people::session::{GRACE, Kind, Presented, Session};

/// So many people on one device; a CHECK holds it too.
pub const PLACES: u8 = 4;

/// So many tries of one's own code, the right one counted too; a CHECK holds it too.
pub const TRIES: u8 = 5;

/// A code has so many digits.
pub const DIGITS: usize = 4;

/// What stands beside a first name: a drawing, never a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// A flower.
    Flower,
    /// A paw.
    Paw,
    /// A cup.
    Cup,
    /// A book.
    Book,
    /// A leaf.
    Leaf,
    /// The sun.
    Noon,
    /// The moon.
    Evening,
    /// A pot.
    Pot,
}

impl Picture {
    /// All of them, in the order in which they are given.
    pub const ALL: [Self; 8] = [
        Self::Flower,
        Self::Paw,
        Self::Cup,
        Self::Book,
        Self::Leaf,
        Self::Noon,
        Self::Evening,
        Self::Pot,
    ];

    /// Returns the word for it, which is the name of the drawing.
    pub fn word(self) -> &'static str {
        match self {
            Self::Flower => "flower",
            Self::Paw => "paw",
            Self::Cup => "cup",
            Self::Book => "book",
            Self::Leaf => "leaf",
            Self::Noon => "noon",
            Self::Evening => "evening",
            Self::Pot => "pot",
        }
    }

    /// Reads the word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// The first that nobody here has.
    pub fn free(places: &[Place]) -> Self {
        let taken = |it: &Self| places.iter().any(|place| place.picture == *it);
        Self::ALL.into_iter().find(|it| !taken(it)).unwrap_or(Self::Flower)
    }
}

/// A device on which people are signed in side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Its name.
    pub id: DeviceId,
    /// The digest of the token that is valid now.
    pub hash: Vec<u8>,
    /// The digest of the one before it.
    pub parent_hash: Option<Vec<u8>>,
    /// When the token before it was used.
    pub rotated_at: Moment,
}

/// Somebody on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which of the four, counted from 0.
    pub slot: u8,
    /// Whose.
    pub person: PersonId,
    /// Their sign-in.
    pub session: SessionId,
    /// The drawing they chose.
    pub picture: Picture,
    /// The tag of their own code, when they want one.
    pub code_tag: Option<Vec<u8>>,
    /// How often it was tried since it was last right.
    pub tries: u8,
    /// Whether push messages were on when another was chosen.
    pub rings: bool,
}

/// What a try of one's own code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It is theirs, or they have none.
    Right,
    /// It is not.
    Wrong,
    /// It was not, and it was the last: they sign in anew.
    Worn,
}

/// Why somebody is not signed in beside others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There are four.
    Full,
    /// Who works here is on a device alone.
    Staff,
    /// A device of which everything is forgotten keeps nobody.
    Shared,
    /// The code is not theirs.
    WrongCode,
    /// It was tried too often: they sign in anew.
    WornCode,
    /// They are not signed in there any more.
    Gone,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Full => Self::Refused("device_full"),
            Refusal::Staff => Self::Refused("device_staff_alone"),
            Refusal::Shared => Self::Refused("device_keeps_nobody"),
            Refusal::WrongCode => Self::Refused("device_code_wrong"),
            Refusal::WornCode => Self::Refused("device_code_worn"),
            Refusal::Gone => Self::Refused("device_gone"),
        }
    }
}

impl Device {
    /// Judges a token by its digest.
    pub fn judge(&self, hash: &[u8], now: Moment) -> Presented {
        if self.hash == hash {
            Presented::Current
        } else if self.parent_hash.as_deref() == Some(hash)
            && (now - self.rotated_at).abs() <= GRACE
        {
            Presented::Lost
        } else {
            Presented::Replayed
        }
    }

    /// Puts the next token in place of the one that was presented; the minute of a lost answer begins once.
    #[must_use]
    pub fn rotate(self, presented: Presented, next: Vec<u8>, now: Moment) -> Self {
        match presented {
            Presented::Current => {
                Self { parent_hash: Some(self.hash), hash: next, rotated_at: now, ..self }
            }
            Presented::Lost | Presented::Replayed | Presented::Over => Self { hash: next, ..self },
        }
    }
}

impl Place {
    /// Takes a try, with the tag of what was typed.
    #[must_use]
    pub fn attempt(self, typed: Option<&[u8]>) -> (Self, Tried) {
        if self.tries >= TRIES {
            return (self, Tried::Worn);
        }
        let right = self.code_tag.is_none() || self.code_tag.as_deref() == typed;
        if right {
            return (Self { tries: 0, ..self }, Tried::Right);
        }
        let counted = Self { tries: self.tries + 1, ..self };
        let worn = counted.tries >= TRIES;
        (counted, if worn { Tried::Worn } else { Tried::Wrong })
    }
}

/// Tells which place somebody takes who comes in: their own when they have one. Who works here is beside
/// nobody, and a device that forgets everything keeps nobody.
pub fn place_for(places: &[Place], session: &Session, works: bool) -> Result<u8, Refusal> {
    match session.kind {
        Kind::Staff => return Err(Refusal::Staff),
        Kind::Shared => return Err(Refusal::Shared),
        Kind::Resident if works => return Err(Refusal::Staff),
        Kind::Resident => {}
    }
    let own = places.iter().find(|it| it.person == session.person).map(|it| it.slot);
    let free = || (0..PLACES).find(|slot| places.iter().all(|it| it.slot != *slot));
    own.or_else(free).ok_or(Refusal::Full)
}

/// Lets a sign-in wait: no token has a digest of no bytes, so nobody holds one. Who presents the one of before
/// within a minute left a moment ago, and gets nothing by it; later it is a copy.
#[must_use]
pub fn park(session: Session, now: Moment) -> Session {
    Session {
        parent_hash: Some(session.refresh_hash),
        refresh_hash: Vec::new(),
        rotated_at: now,
        parked_at: Some(now),
        ..session
    }
}

/// Takes a sign-in up again, with a token that has no parent.
#[must_use]
pub fn take_up(session: &Session, next: Vec<u8>, now: Moment) -> Session {
    Session {
        parent_hash: None,
        refresh_hash: next,
        rotated_at: now,
        used_at: now,
        parked_at: None,
        ..session.clone()
    }
}

#[cfg(test)]
mod tests;
