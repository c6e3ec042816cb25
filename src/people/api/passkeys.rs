//! Passkeys over HTTP: the question for the device, and its answer. What is in either, the browser and the
//! flow understand between them.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential};

use super::cookies::Cookies;
use super::factors::{SheetView, at_the_door, given};
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::FactorId;
use crate::base::text::Line;
use crate::people::Caller;
use crate::people::flows::passkeys;
use crate::people::passkey::Site;
use crate::people::token::Ring;
use crate::web::limits::Limits;
use crate::web::{Body, Problem, Shape};

/// What a device answered that made a passkey, and what one calls it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPasskeyBody {
    /// Such as "mijn gsm".
    #[validate(length(min = 1, max = 40))]
    pub name: String,
    /// As the browser writes it in JSON.
    #[schema(value_type = Object)]
    pub answer: RegisterPublicKeyCredential,
}

/// What a device answered that gave one.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasskeyBody {
    /// As the browser writes it in JSON.
    #[schema(value_type = Object)]
    pub answer: PublicKeyCredential,
}

impl Shape for NewPasskeyBody {
    type Checked = (String, RegisterPublicKeyCredential);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let name = Line::<1, 40>::checked(&self.name, "/name").map_err(|wrong| vec![wrong])?;
        Ok((name.as_str().to_owned(), self.answer))
    }
}

impl Shape for PasskeyBody {
    type Checked = PublicKeyCredential;

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        Ok(self.answer)
    }
}

/// Asks the device to make a passkey: what the browser is told.
#[utoipa::path(post, path = "/me/passkeys/question",
    responses((status = 200, body = Object), (status = 403, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn passkey_begin(
    house: Data<House>,
    site: Data<Site>,
    caller: Caller,
) -> Result<HttpResponse> {
    let question: Value = passkeys::begin(&house, &site, &caller).await?;
    Ok(HttpResponse::Ok().json(question))
}

/// Keeps the passkey that the device made; with the first factor comes a sheet of codes.
#[utoipa::path(post, path = "/me/passkeys", request_body = NewPasskeyBody,
    responses((status = 200, body = SheetView), (status = 403, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn passkey_make(
    house: Data<House>,
    site: Data<Site>,
    caller: Caller,
    body: Body<NewPasskeyBody>,
) -> Result<HttpResponse> {
    let codes = passkeys::finish(&house, &site, &caller, body.it).await?;
    Ok(HttpResponse::Ok().json(SheetView { codes }))
}

/// Takes a passkey away; the last factor stays.
#[utoipa::path(delete, path = "/me/passkeys/{id}", params(("id" = FactorId, Path)),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn passkey_remove(
    house: Data<House>,
    caller: Caller,
    id: Path<FactorId>,
) -> Result<HttpResponse> {
    passkeys::remove(&house, &caller, id.into_inner()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Asks the device to give a passkey: what the browser is told.
#[utoipa::path(post, path = "/session/passkey/question",
    responses((status = 200, body = Object), (status = 409, body = Problem)))]
pub(super) async fn passkey_ask(
    house: Data<House>,
    site: Data<Site>,
    caller: Caller,
) -> Result<HttpResponse> {
    let question: Value = passkeys::begin_giving(&house, &site, &caller).await?;
    Ok(HttpResponse::Ok().json(question))
}

/// What giving stands on.
type Ground = (Data<House>, Data<Site>, Data<Ring>, Data<Cookies>, Data<Limits>);

/// Gives the second factor with a passkey.
#[utoipa::path(post, path = "/session/passkey", request_body = PasskeyBody,
    responses((status = 204), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn passkey_give(
    req: HttpRequest,
    (house, site, ring, cookies, limits): Ground,
    caller: Caller,
    body: Body<PasskeyBody>,
) -> Result<HttpResponse> {
    at_the_door(&req, &limits)?;
    let told = passkeys::give(&house, &site, &caller, body.it).await?;
    given(&told, (&ring, &cookies), &caller, house.now())
}
