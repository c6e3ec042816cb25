//! Who is calling: proof of a living session and of the route's action. Never made by hand outside
//! the sign-in; a handler that takes one cannot be reached by somebody unknown.

use super::permission::{Action, Relation, Role, Standing, may};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PersonId, SessionId};
use crate::base::words::Lang;

/// Somebody who calls, in the neighbourhood in which their session acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub buurt: BuurtId,
    /// Where they live, while they act as a guest of the neighbourhood next door.
    pub home: Option<BuurtId>,
    /// On which device.
    pub session: SessionId,
    /// Being what.
    pub roles: Vec<Role>,
    /// Known how far.
    pub standing: Standing,
    /// The language they read.
    pub language: Lang,
    /// The H3 cell of the zone of their home there.
    pub zone: Option<u64>,
    /// What they are about to do.
    pub action: Action,
    /// Whether a second factor was given a moment ago, or none is asked here: what is sealed may be shown.
    pub fresh: bool,
}

impl Caller {
    /// Returns who acts where.
    pub fn actor(&self) -> Actor {
        Actor { buurt: self.buurt, person: self.person }
    }

    /// Where they live: where they act, or next door.
    pub fn lives(&self) -> BuurtId {
        self.home.unwrap_or(self.buurt)
    }

    /// The same person as a guest next door: without a role, and known for one request alone.
    #[must_use]
    pub fn as_guest(self, buurt: BuurtId) -> Self {
        let (home, roles) = (Some(self.buurt), vec![Role::Bewoner]);
        Self { buurt, home, roles, standing: Standing::Guest, zone: None, ..self }
    }

    /// Tells whether they act as a guest.
    pub fn is_guest(&self) -> bool {
        self.standing == Standing::Guest
    }

    /// Tells whether they have this role here.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Lets through who may do the route's action to an object that is `relation` to them; to
    /// everybody else the object does not exist.
    pub fn admit(&self, relation: Relation) -> Result<()> {
        let allowed = may(&self.roles, self.standing, self.action, relation);
        if allowed { Ok(()) } else { Err(Error::NotFound) }
    }
}
