//! A role that one who steers asks for somebody, and that another who steers confirms.
//!
//! ```text
//!   asked ──another confirms──► in force
//!     ├──taken back, refused──► gone
//!     └──seven days──► gone
//! ```
//!
//! Who steers: the coordinators and administrators of a neighbourhood. What is asked for a mail address waits
//! whether somebody has it or not, and says no name before it is in force. Never asks the time.

use chrono::TimeDelta;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, GrantId, PersonId};
use crate::base::word::word_enum;
use crate::people::permission::Role;

/// So long may another confirm it.
pub const LIFE: TimeDelta = TimeDelta::days(7);

/// Who asks and confirms.
pub const STEERING: [Role; 2] = [Role::Coordinator, Role::Beheerder];

/// What may be asked. Everybody lives here already; who works for a service is of the directory.
pub const ROLES: [Role; 6] = [
    Role::Ambassadeur,
    Role::Buurtwerker,
    Role::Brugfiguur,
    Role::Coordinator,
    Role::Gemeente,
    Role::Beheerder,
];

word_enum!(
    /// Why a role is not granted.
    Refusal {
        /// Nobody else may confirm it: the installation itself lets somebody in by a letter.
        NeedsAnother = "grant_needs_another",
        /// Who asks does not confirm, nor does who gets it.
        NotYours = "grant_not_yours",
        /// Who asked steers here no longer.
        AskerGone = "grant_asker_gone",
        /// It was not confirmed in time, or its last day is over.
        Over = "grant_over",
        /// It waits already.
        Waits = "grant_waits",
        /// Who gets it is not known here.
        Unknown = "grant_person_unknown",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// Who gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Somebody who has a role here already.
    Known(PersonId),
    /// Whoever has a mail address.
    Mail {
        /// The address, sealed.
        sealed: Vec<u8>,
        /// The tag under which it is found.
        tag: Vec<u8>,
        /// Who has it, once that was looked up: nobody, or somebody who was seen here.
        person: Option<PersonId>,
    },
}

/// A role that waits to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Where.
    pub buurt: BuurtId,
    /// Which.
    pub id: GrantId,
    /// Who gets it.
    pub whom: Whom,
    /// What.
    pub role: Role,
    /// When it ends.
    pub until: Moment,
    /// Who asks.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

impl Asked {
    /// When nobody may confirm it any more.
    pub fn lapses(&self) -> Moment {
        (self.at + LIFE).min(self.until)
    }

    /// Tells whether it still waits.
    pub fn waits(&self, now: Moment) -> bool {
        now < self.lapses()
    }

    /// Returns who gets it, as far as that is known.
    pub fn person(&self) -> Option<PersonId> {
        match &self.whom {
            Whom::Known(person) => Some(*person),
            Whom::Mail { person, .. } => *person,
        }
    }

    /// Tells whether somebody who steers may confirm it.
    pub fn is_for(&self, other: PersonId) -> bool {
        self.by != other && self.person() != Some(other)
    }

    /// Says why nobody gets it: of a mail address the same as when its time is over.
    pub fn unknown(&self) -> Refusal {
        match self.whom {
            Whom::Known(_) => Refusal::Unknown,
            Whom::Mail { .. } => Refusal::Over,
        }
    }

    /// Lets it be asked where somebody is there to confirm it.
    pub fn may_be_asked(&self, steering: &[PersonId]) -> Result<(), Refusal> {
        let another = steering.iter().any(|it| self.is_for(*it));
        if another { Ok(()) } else { Err(Refusal::NeedsAnother) }
    }

    /// Lets another confirm it, while who asked steers too; tells who gets it.
    pub fn confirm(
        &self,
        by: PersonId,
        steering: &[PersonId],
        now: Moment,
    ) -> Result<PersonId, Refusal> {
        if !self.waits(now) {
            return Err(Refusal::Over);
        }
        if !self.is_for(by) || !steering.contains(&by) {
            return Err(Refusal::NotYours);
        }
        if !steering.contains(&self.by) {
            return Err(Refusal::AskerGone);
        }
        self.person().ok_or_else(|| self.unknown())
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn person(nth: u128) -> PersonId {
        PersonId(Uuid::from_u128(nth))
    }

    fn asked() -> Asked {
        let at = Moment::UNIX_EPOCH;
        Asked {
            buurt: BuurtId(Uuid::from_u128(9)),
            id: GrantId(Uuid::from_u128(8)),
            whom: Whom::Known(person(3)),
            role: Role::Buurtwerker,
            until: at + TimeDelta::days(300),
            by: person(1),
            at,
        }
    }

    #[test]
    fn another_confirms_never_who_asks_or_gets_it_or_does_not_steer() {
        let (it, now) = (asked(), Moment::UNIX_EPOCH);
        let steering = [person(1), person(2), person(3)];
        for (by, told) in [
            (1, Err(Refusal::NotYours)),
            (2, Ok(person(3))),
            (3, Err(Refusal::NotYours)),
            (4, Err(Refusal::NotYours)),
        ] {
            assert_eq!(it.confirm(person(by), &steering, now), told, "{by}");
        }
        assert_eq!(it.confirm(person(2), &[person(2)], now), Err(Refusal::AskerGone));
    }

    #[test]
    fn an_address_that_nobody_has_is_answered_as_what_is_over() {
        let (steering, now) = ([person(1), person(2)], Moment::UNIX_EPOCH);
        let nobodys = Whom::Mail { sealed: vec![1], tag: vec![2], person: None };
        let it = Asked { whom: nobodys, ..asked() };
        let over = it.confirm(person(2), &steering, now + LIFE);
        assert_eq!(it.confirm(person(2), &steering, now), over);
        assert_eq!(it.may_be_asked(&steering), Ok(()), "it waits like any other");
        let hers = Whom::Mail { sealed: vec![1], tag: vec![2], person: Some(person(2)) };
        let it = Asked { whom: hers, ..asked() };
        assert_eq!(it.confirm(person(2), &steering, now), Err(Refusal::NotYours));
    }

    #[test]
    fn nobody_asks_what_nobody_may_confirm() {
        let it = asked();
        assert_eq!(it.may_be_asked(&[person(1), person(3)]), Err(Refusal::NeedsAnother));
        assert_eq!(it.may_be_asked(&[person(1), person(2)]), Ok(()));
    }

    #[test]
    fn it_waits_for_seven_days_and_never_beyond_its_own_end() {
        let it = asked();
        assert!(it.waits(it.at + LIFE - TimeDelta::seconds(1)));
        assert!(!it.waits(it.at + LIFE));
        let short = Asked { until: it.at + TimeDelta::days(1), ..asked() };
        assert!(!short.waits(it.at + TimeDelta::days(1)));
        let steering = [person(1), person(2)];
        assert_eq!(it.confirm(person(2), &steering, it.at + LIFE), Err(Refusal::Over));
    }

    #[test]
    fn what_may_be_asked_is_no_place_to_live_and_no_service() {
        for role in Role::ALL {
            let own = [Role::Bewoner, Role::Dienst].contains(&role);
            assert_eq!(ROLES.contains(&role), !own, "{role:?}");
        }
    }
}
