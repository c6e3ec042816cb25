//! Several people on one device: at most four sign-ins, of which one is chosen; the others wait.
//!
//! ```text
//!   set ──► chosen ──another is chosen, or left──► waiting ──chosen, with the own code──► chosen
//!             └────────── worn code, signed out, run out, sent out ─────────────────► gone
//! ```
//!
//! The device is known by a token that changes each time somebody is chosen: the one before it is a lost
//! answer for a minute, any older one is a copy, and ends everybody. Never waits, never asks the time, never
//! draws a token.

use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{DeviceId, PersonId, SessionId};
use crate::base::word::word_enum;
use crate::people::session::{Kind, Presented, Session};

/// So many people on one device; a CHECK holds it too.
pub const PLACES: u8 = 4;

word_enum!(
    /// What stands beside a first name: a drawing, never a photo. In the order in which they are given.
    #[derive(ToSchema)]
    #[serde(rename_all = "snake_case")]
    Picture {
        /// A flower.
        Flower = "flower",
        /// A paw.
        Paw = "paw",
        /// A cup.
        Cup = "cup",
        /// A book.
        Book = "book",
        /// A leaf.
        Leaf = "leaf",
        /// The sun.
        Noon = "noon",
        /// The moon.
        Evening = "evening",
        /// A pot.
        Pot = "pot",
    }
);

impl Picture {
    /// The first that nobody here has.
    pub fn free(places: &[Place]) -> Self {
        let taken = |it: &Self| places.iter().any(|place| place.picture == *it);
        Self::ALL.iter().copied().find(|it| !taken(it)).unwrap_or(Self::Flower)
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
    /// Whether push messages were on when another was chosen.
    pub rings: bool,
}

word_enum!(
    /// Why somebody is not signed in beside others.
    Refusal {
        /// There are four.
        Full = "device_full",
        /// Who works here is on a device alone.
        Staff = "device_staff_alone",
        /// A device of which everything is forgotten keeps nobody.
        Shared = "device_keeps_nobody",
        /// The code is not theirs.
        WrongCode = "device_code_wrong",
        /// It was tried too often: they sign in anew.
        WornCode = "device_code_worn",
        /// They wished a code and have none yet: they sign in anew.
        OwedCode = "device_code_owed",
        /// They are not signed in there any more.
        Gone = "device_gone",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// Refused, with so many tries left.
impl From<(Refusal, u8)> for Error {
    fn from((refusal, left): (Refusal, u8)) -> Self {
        Self::TriesLeft(refusal.word(), left)
    }
}

impl Device {
    /// Judges a token by its digest.
    pub fn judge(&self, hash: &[u8], now: Moment) -> Presented {
        let before = (self.parent_hash.as_deref(), self.rotated_at);
        Presented::judge(hash, &self.hash, before, now)
    }

    /// Puts the next token in place of the one that was presented; the minute of a lost answer begins once.
    #[must_use]
    pub fn rotate(self, presented: Presented, next: Vec<u8>, now: Moment) -> Self {
        let before = (self.parent_hash, self.rotated_at);
        let (parent_hash, rotated_at) = presented.parent(self.hash, before, now);
        Self { hash: next, parent_hash, rotated_at, ..self }
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
