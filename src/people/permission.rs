//! Who may do what: role × action × standing × relation. The table itself stands in `table`.
//!
//! A route carries its [`Action`]; the caller's role and standing are looked up before the handler
//! runs, and what depends on the object is checked where the object is loaded. What is not in the
//! table is refused.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

mod table;

pub use self::table::Action;

/// What somebody is in a neighbourhood.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Lives there; every member is one.
    Bewoner,
    /// Confirms newcomers of the own street.
    Ambassadeur,
    /// Works for the neighbourhood.
    Buurtwerker,
    /// Goes along, translates, explains.
    Brugfiguur,
    /// Works for a professional service.
    Dienst,
    /// Steers the workers.
    Coordinator,
    /// Sees numbers about groups.
    Gemeente,
    /// Sets up the installation; sees no content.
    Beheerder,
}

/// How far somebody is known.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Lives next door and was asked for one request: never stored, never more than that request.
    Guest,
    /// Came in with a letter.
    Accepted,
    /// Was seen by a worker or an ambassador.
    Confirmed,
}

/// What the caller is to the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It is theirs.
    Own,
    /// They take part: assigned or reserve.
    Party,
    /// They were asked, or may ask themselves: an offer of theirs exists.
    Asked,
    /// It belongs to their neighbourhood and is shown there.
    SameBuurt,
    /// They know of nothing.
    None,
}

/// One cell of the table: this role, from this standing on, for objects in one of these relations.
/// No relation listed: the action has no object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Who.
    pub role: Role,
    /// Known at least so far.
    pub standing: Standing,
    /// Being one of these to the object.
    pub relations: &'static [Relation],
}

impl Action {
    /// Tells whether it asks for no session.
    pub fn is_open(self) -> bool {
        self == Self::Open
    }
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Bewoner,
        Self::Ambassadeur,
        Self::Buurtwerker,
        Self::Brugfiguur,
        Self::Dienst,
        Self::Coordinator,
        Self::Gemeente,
        Self::Beheerder,
    ];

    /// Returns the word for it, in the database and in the API.
    pub fn word(self) -> &'static str {
        match self {
            Self::Bewoner => "bewoner",
            Self::Ambassadeur => "ambassadeur",
            Self::Buurtwerker => "buurtwerker",
            Self::Brugfiguur => "brugfiguur",
            Self::Dienst => "dienst",
            Self::Coordinator => "coordinator",
            Self::Gemeente => "gemeente",
            Self::Beheerder => "beheerder",
        }
    }

    /// Reads the word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// Tells whether somebody in this role works here, and so signs in as staff.
    pub fn is_staff(self) -> bool {
        match self {
            Self::Bewoner | Self::Ambassadeur => false,
            Self::Buurtwerker
            | Self::Brugfiguur
            | Self::Dienst
            | Self::Coordinator
            | Self::Gemeente
            | Self::Beheerder => true,
        }
    }
}

impl Relation {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Own, Self::Party, Self::Asked, Self::SameBuurt, Self::None];
}

impl Grant {
    /// Tells whether it is given to who is known so far. What a guest may is said of guests alone: nobody else has it by
    /// being known better, and they have nothing that is said of others.
    pub fn holds(&self, standing: Standing) -> bool {
        let guest = |it| it == Standing::Guest;
        guest(standing) == guest(self.standing) && standing >= self.standing
    }
}

/// Tells whether any of `roles` may try `action` at all, whatever the object.
pub fn may_try(roles: &[Role], standing: Standing, action: Action) -> bool {
    action.grants().iter().any(|it| roles.contains(&it.role) && it.holds(standing))
}

/// Tells whether any of `roles` may do `action` to an object that is `relation` to them.
pub fn may(roles: &[Role], standing: Standing, action: Action, relation: Relation) -> bool {
    action.grants().iter().any(|it| {
        roles.contains(&it.role) && it.holds(standing) && it.relations.contains(&relation)
    })
}

#[cfg(test)]
mod tests;
