//! A role is ended: one's own, or somebody's by one who steers.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::people::Caller;
use crate::people::flows::{factors, granting};
use crate::people::grant::ROLES;
use crate::people::permission::Role;
use crate::web::{Body, Problem, Shape};

/// A role of somebody.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleEndBody {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub role: Role,
}

/// A role of one's own.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnRoleEndBody {
    /// Which.
    pub role: Role,
}

/// A role that is given here, and so can be ended.
#[derive(Clone, Copy, Debug)]
pub struct Given(Role);

impl Shape for RoleEndBody {
    type Checked = (PersonId, Role);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        given(self.role).map(|it| (self.person, it.0))
    }
}

impl Shape for OwnRoleEndBody {
    type Checked = Given;

    fn checked(self) -> Result<Given, Vec<FieldError>> {
        given(self.role)
    }
}

fn given(role: Role) -> Result<Given, Vec<FieldError>> {
    let wrong = || vec![FieldError::new("/role", "unknown_value")];
    if ROLES.contains(&role) { Ok(Given(role)) } else { Err(wrong()) }
}

/// Ends a role that somebody has here, at once: one's own, or as one who steers. Never so that nobody steers.
#[utoipa::path(post, path = "/desk/roles/end", request_body = RoleEndBody,
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_role_end(
    house: Data<House>,
    caller: Caller,
    body: Body<RoleEndBody>,
) -> Result<HttpResponse> {
    granting::end(&house, caller.actor(), body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Gives up a role of one's own, at once; never as the last who steers. Who has a second factor gives it anew; who
/// has none never had the role in hand.
#[utoipa::path(post, path = "/me/roles/end", request_body = OwnRoleEndBody,
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn own_role_end(
    house: Data<House>,
    caller: Caller,
    body: Body<OwnRoleEndBody>,
) -> Result<HttpResponse> {
    factors::anew_if_any(&house, &caller).await?;
    granting::end(&house, caller.actor(), (caller.person, body.it.0)).await?;
    Ok(HttpResponse::NoContent().finish())
}
