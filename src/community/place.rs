//! A place where neighbours meet, and when its door is open. Pure.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::calendar::Hours;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PlaceId};

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MeetingPlaceKind)]
pub enum Kind {
    /// A point of the team, where somebody answers questions.
    Buurtpunt,
    /// A garden.
    Garden,
    /// A corner where people happen to meet.
    Informal,
    /// Anything else.
    Other,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its name in the database.
    pub id: PlaceId,
    /// Where.
    pub buurt: BuurtId,
    /// What is told of it.
    pub facts: Facts,
    /// Since when it is no longer there.
    pub closed: Option<Moment>,
}

/// What is told of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Its name, as people say it.
    pub name: String,
    /// What kind of place it is.
    pub kind: Kind,
    /// Its street, one of the neighbourhood's.
    pub street: String,
    /// The number there.
    pub number: Option<String>,
    /// The zone of that house.
    pub zone: u64,
    /// When its door is open.
    pub hours: Vec<Hours>,
    /// What there is, in one line.
    pub note: Option<String>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<bool>,
}

/// Why something about a place was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no longer there.
    Closed,
    /// Something is still planned there.
    InUse,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Buurtpunt, Self::Garden, Self::Informal, Self::Other];

    /// Returns the word for it, in the database and in the API.
    pub fn word(self) -> &'static str {
        match self {
            Self::Buurtpunt => "buurtpunt",
            Self::Garden => "garden",
            Self::Informal => "informal",
            Self::Other => "other",
        }
    }

    /// Reads such a word back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl Place {
    /// Lets something happen here.
    pub fn open(&self) -> Result<(), Refusal> {
        if self.closed.is_none() { Ok(()) } else { Err(Refusal::Closed) }
    }

    /// Closes it for good; not while something is planned there.
    pub fn close(self, planned: u64, now: Moment) -> Result<Self, Refusal> {
        self.open()?;
        if planned > 0 { Err(Refusal::InUse) } else { Ok(Self { closed: Some(now), ..self }) }
    }
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Closed, Self::InUse];

    /// Returns the code of the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Closed => "place_closed",
            Self::InUse => "place_in_use",
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.code())
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn garden() -> Place {
        Place {
            id: PlaceId(Uuid::nil()),
            buurt: BuurtId(Uuid::nil()),
            facts: Facts {
                name: "Samentuin".to_owned(),
                kind: Kind::Garden,
                street: "Kleine Weide".to_owned(),
                number: None,
                zone: 7,
                hours: Vec::new(),
                note: None,
                wheelchair: None,
            },
            closed: None,
        }
    }

    #[test]
    fn a_place_closes_once_and_not_under_an_activity() {
        let now = Moment::UNIX_EPOCH;
        assert_eq!(garden().close(1, now), Err(Refusal::InUse));
        let closed = garden().close(0, now).unwrap();
        assert_eq!(closed.open(), Err(Refusal::Closed));
        assert_eq!(closed.close(0, now), Err(Refusal::Closed));
    }
}
