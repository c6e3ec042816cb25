//! The life of a letter that lets people in.
//!
//! ```text
//!   made ──► opened (any number of times, nothing changes) ──► joined, up to its seats
//!     └────► burnt by ten wrong tries, or worn out after 30 days
//! ```
//!
//! Opening asks "Ben jij …?" and consumes nothing; only joining does. Never waits, never asks the
//! time.

use chrono::TimeDelta;

use super::permission::Role;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, InvitationId, PersonId};

/// How long a letter can be used.
pub const LIFE: TimeDelta = TimeDelta::days(30);

/// So many wrong tries burn it.
pub const TRIES: u32 = 10;

/// So many people may come to one *kennismakingsmoment*.
pub const GUESTS: u32 = 60;

/// A letter or card that lets people in; or the code of a *kennismakingsmoment*, which does the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its name.
    pub id: InvitationId,
    /// Where it lets people in.
    pub buurt: BuurtId,
    /// For whom, when the worker knows; else for whoever lives there.
    pub person: Option<PersonId>,
    /// A role that it grants, for staff.
    pub role: Option<Role>,
    /// Until when that role is in force; until it is ended when nothing is said.
    pub role_until: Option<Moment>,
    /// The street it was made for.
    pub street: Option<String>,
    /// The zone of that street.
    pub zone: Option<u64>,
    /// So many people may join with it.
    pub seats: u32,
    /// So many did.
    pub used: u32,
    /// After this moment it lets nobody in.
    pub expires_at: Moment,
    /// When it was burnt, or closed.
    pub burnt_at: Option<Moment>,
    /// Whether a worker holds it open at a *kennismakingsmoment*, and sees who came.
    pub moment: bool,
}

/// Why a letter lets nobody in. All of them are told as one, so that a guess learns nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is used up, burnt, worn out, or never was.
    NotValid,
}

impl Refusal {
    /// Returns the word that the API answers.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotValid => "invitation_not_valid",
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.code())
    }
}

impl Invitation {
    /// Tells whether somebody can still join with it.
    pub fn check(&self, now: Moment) -> Result<(), Refusal> {
        if self.used < self.seats { self.lives(now) } else { Err(Refusal::NotValid) }
    }

    /// Tells whether it is neither burnt nor worn out, whatever its seats.
    pub fn lives(&self, now: Moment) -> Result<(), Refusal> {
        let lives = self.burnt_at.is_none() && now < self.expires_at;
        if lives { Ok(()) } else { Err(Refusal::NotValid) }
    }

    /// Takes one of its seats.
    pub fn join(self, now: Moment) -> Result<Self, Refusal> {
        self.check(now)?;
        Ok(Self { used: self.used + 1, ..self })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const NOW: Moment = Moment::UNIX_EPOCH;

    fn letter() -> Invitation {
        Invitation {
            id: InvitationId(Uuid::from_u128(1)),
            buurt: BuurtId(Uuid::from_u128(2)),
            person: None,
            role: None,
            role_until: None,
            street: None,
            zone: None,
            seats: 2,
            used: 0,
            expires_at: NOW + LIFE,
            burnt_at: None,
            moment: false,
        }
    }

    #[test]
    fn a_letter_lets_in_as_many_as_it_has_seats() {
        let two = letter().join(NOW).unwrap().join(NOW).unwrap();
        assert_eq!(two.join(NOW), Err(Refusal::NotValid));
    }

    #[test]
    fn a_letter_is_worn_out_after_thirty_days_or_burnt_before() {
        let last = NOW + LIFE - TimeDelta::seconds(1);
        assert!(letter().join(last).is_ok());
        assert_eq!(letter().join(NOW + LIFE), Err(Refusal::NotValid));
        let burnt = Invitation { burnt_at: Some(NOW), ..letter() };
        assert_eq!(burnt.join(NOW), Err(Refusal::NotValid));
    }
}
