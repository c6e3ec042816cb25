//! Forget me; and a worker who forgets somebody, says that somebody died, or takes that back.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::people::departure::Departure;
use crate::people::person::Consent;
use crate::people::{Caller, factors};
use crate::rights::flows::leaving;
use crate::web::{Body, Problem, Shape};

/// Until when one may come back.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForgottenView {
    /// On this day everything is forgotten; signing in before it means staying.
    #[schema(value_type = String, format = DateTime)]
    pub until: Moment,
}

/// How somebody agreed that a worker asks it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ForgetBody {
    /// `spoken`, `written`, `representative`.
    pub consent: Consent,
}

/// Whether somebody leaves.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepartureView {
    /// `forget` or `died`; nothing: they stay.
    pub kind: Option<String>,
    /// Since when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub since: Option<Moment>,
    /// When they are forgotten.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

/// Somebody who is leaving.
#[derive(Debug, Serialize, ToSchema)]
pub struct LeavingView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// `forget` or `died`.
    pub kind: String,
    /// When they are forgotten.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

impl Shape for ForgetBody {
    type Checked = Consent;

    fn checked(self) -> Result<Consent, Vec<FieldError>> {
        Ok(self.consent)
    }
}

/// Asks to be forgotten: one is signed out everywhere at once, and forgotten in seven days. Who has a second factor
/// gives it anew: what they steer ends with it.
#[utoipa::path(post, path = "/me/forget", responses(
    (status = 200, body = ForgottenView), (status = 403, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn forget_me(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    factors::anew_if_any(&house, &caller).await?;
    let until = leaving::forget_me(&house, &caller).await?;
    Ok(HttpResponse::Ok().json(ForgottenView { until }))
}

/// Lists who of the neighbourhood is leaving and may still come back, the latest first.
#[utoipa::path(get, path = "/desk/leaving", responses((status = 200, body = Vec<LeavingView>)))]
pub(super) async fn people_leaving(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    let view = |(it, name): (Departure, String)| LeavingView {
        person: it.person,
        name,
        kind: it.kind.word().to_owned(),
        until: it.due,
    };
    let all = leaving::all(&house, &caller).await?;
    Ok(HttpResponse::Ok().json(all.into_iter().map(view).collect::<Vec<_>>()))
}

/// Shows whether somebody is leaving.
#[utoipa::path(get, path = "/people/{id}/departure", params(("id" = PersonId, Path)), responses(
    (status = 200, body = DepartureView), (status = 404, body = Problem)))]
pub(super) async fn departure(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    let found = leaving::of(&house, &caller, *id).await?;
    let kind = found.as_ref().map(|it| it.kind.word().to_owned());
    let since = found.as_ref().map(|it| it.since);
    let until = found.and_then(|it| it.due);
    Ok(HttpResponse::Ok().json(DepartureView { kind, since, until }))
}

/// Asks for somebody that they are forgotten.
#[utoipa::path(post, path = "/people/{id}/forget", request_body = ForgetBody,
    params(("id" = PersonId, Path)), responses((status = 204), (status = 404, body = Problem),
    (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_forget(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<ForgetBody>,
) -> Result<HttpResponse> {
    leaving::forget_for(&house, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says that somebody died: from now on nothing is asked of them or told to them.
#[utoipa::path(post, path = "/people/{id}/died", params(("id" = PersonId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn people_died(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    leaving::died(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// They stay after all, as they stood before; what was ended stays ended.
#[utoipa::path(post, path = "/people/{id}/stay", params(("id" = PersonId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn people_stay(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    leaving::stays(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
