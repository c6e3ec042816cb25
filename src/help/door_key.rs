//! The key of a home that somebody gives to a neighbour: who has it, since when, for what, and whether it
//! is back.
//!
//! ```text
//!   given ──hold──► held ◄──not back── returning ──back, says the other──► returned
//!     ├──── back, says one of the two ────► ▲ │
//!     │              ├──────────────────────┘ │
//!     └──────────────┴───────── lost ─────────┴──► lost
//! ```
//!
//! Neither side alone says that it is over; a worker who saw it back says so for both at once. Never waits,
//! never asks the time, opens no sealed word.

use chrono::{Days, NaiveDate};

use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, DoorKeyId, PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::text::Line;
use crate::base::word::word_enum;
use crate::people::person::Consent;
use crate::people::{Caller, Relation};

/// What it is for, on one line.
pub type Purpose = Line<1, 80>;

/// So many days after its last day, or after it was given without one, a worker asks after it.
pub const OUT_TOO_LONG: u64 = 14;

/// How far back a key may have been given, and how far ahead its last day may be.
pub const FURTHEST: Days = Days::new(366);

word_enum!(
    /// Where a key stands.
    State {
        /// It was given; who has it did not say so yet.
        Given = "given",
        /// Who has it said so.
        Held = "held",
        /// One side says that it is back.
        Returning = "returning",
        /// It is back.
        Returned = "returned",
        /// Nobody knows where it is.
        Lost = "lost",
    }
);

word_enum!(
    /// One of the two.
    Side {
        /// Whose key it is.
        Giver = "giver",
        /// Who has it.
        Holder = "holder",
    }
);

word_enum!(
    /// What somebody says of it.
    Act {
        /// *Ik heb de sleutel.*
        Hold = "hold",
        /// *Teruggegeven.*
        Back = "back",
        /// *Nog niet terug.*
        NotBack = "not_back",
        /// *Sleutel kwijt.*
        Lost = "lost",
    }
);

word_enum!(
    /// Why it cannot be said.
    Refusal {
        /// No arrow leads there from where it stands.
        NotNow = "key_not_now",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// One of the two, or a worker for them.
    Side(Side),
    /// A worker, who saw it.
    Team,
}

/// A key that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoorKey {
    /// Its name.
    pub id: DoorKeyId,
    /// Where.
    pub buurt: BuurtId,
    /// Whose it is.
    pub giver: PersonId,
    /// Who has it.
    pub holder: PersonId,
    /// For which request, when it was for one.
    pub request: Option<RequestId>,
    /// The worker who wrote it down, and how they agreed.
    pub noted: (PersonId, Consent),
    /// How many.
    pub number: u8,
    /// Since which day.
    pub since: NaiveDate,
    /// The last day, when one was named.
    pub last_day: Option<NaiveDate>,
    /// Where it stands.
    pub state: State,
    /// Since when it stands there.
    pub changed: Moment,
    /// Which of the two says that it is back.
    pub said: Option<Side>,
}

impl State {
    /// Tells whether the key is still with somebody else.
    pub const fn is_out(self) -> bool {
        match self {
            Self::Given | Self::Held | Self::Returning => true,
            Self::Returned | Self::Lost => false,
        }
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Giver => Self::Holder,
            Self::Holder => Self::Giver,
        }
    }
}

impl DoorKey {
    /// Says something of it.
    pub fn step(self, act: Act, by: By, now: Moment) -> Result<Self, Refusal> {
        let next = match act {
            Act::Hold => self.hold(by),
            Act::Back => self.back(by),
            Act::NotBack => self.not_back(by),
            Act::Lost => self.state.is_out().then_some((State::Lost, None)),
        };
        let (state, said) = next.ok_or(Refusal::NotNow)?;
        Ok(Self { state, said, changed: now, ..self })
    }

    fn hold(&self, by: By) -> Option<(State, Option<Side>)> {
        let theirs = self.state == State::Given && by == By::Side(Side::Holder);
        theirs.then_some((State::Held, None))
    }

    fn back(&self, by: By) -> Option<(State, Option<Side>)> {
        match (self.state, by) {
            (State::Given | State::Held, By::Side(side)) => Some((State::Returning, Some(side))),
            (State::Returning, By::Side(side)) => {
                (self.said != Some(side)).then_some((State::Returned, None))
            }
            (State::Given | State::Held | State::Returning, By::Team) => {
                Some((State::Returned, None))
            }
            (State::Returned | State::Lost, By::Side(_) | By::Team) => None,
        }
    }

    fn not_back(&self, by: By) -> Option<(State, Option<Side>)> {
        let other = match by {
            By::Side(side) => self.said != Some(side),
            By::Team => true,
        };
        (self.state == State::Returning && other).then_some((State::Held, None))
    }

    /// What can be said of it now.
    pub fn can(&self, by: By) -> Vec<Act> {
        let may = |it: &Act| self.step(*it, by, self.changed).is_ok();
        Act::ALL.iter().copied().filter(may).collect()
    }

    /// Who one of the two is.
    pub const fn who(&self, side: Side) -> PersonId {
        match side {
            Side::Giver => self.giver,
            Side::Holder => self.holder,
        }
    }

    /// The moment from which it is out too long.
    pub fn over(&self) -> Moment {
        let last = self.last_day.unwrap_or(self.since);
        let day = last.checked_add_days(Days::new(OUT_TOO_LONG + 1));
        let day = day.and_then(calendar::civil).and_then(|it| calendar::moment(it, 0));
        day.unwrap_or(self.changed)
    }

    /// What somebody is to it. A worker who is one of the two is that, and nothing more; who is one of the two
    /// stays that where they move to.
    pub fn relation(&self, caller: &Caller) -> Relation {
        if self.giver == caller.person {
            Relation::Own
        } else if self.holder == caller.person {
            Relation::Party
        } else if self.buurt == caller.buurt {
            Relation::SameBuurt
        } else {
            Relation::None
        }
    }
}

/// Who says it: one of the two says it for themselves alone, a worker for one of them or as who saw it.
pub fn said_by(relation: Relation, namens: Option<Side>) -> Result<By, Error> {
    match (relation, namens) {
        (Relation::Own, None) => Ok(By::Side(Side::Giver)),
        (Relation::Party, None) => Ok(By::Side(Side::Holder)),
        (Relation::Own | Relation::Party, Some(_)) => Err(Error::field("/side", "only_for_others")),
        (Relation::SameBuurt, Some(side)) => Ok(By::Side(side)),
        (Relation::SameBuurt, None) => Ok(By::Team),
        (Relation::Asked | Relation::None, _) => Err(Error::NotFound),
    }
}

/// The place of the sealed line of one.
pub fn place(id: DoorKeyId) -> Place {
    Place::new("door_key", "what", id.0)
}

#[cfg(test)]
mod tests;
