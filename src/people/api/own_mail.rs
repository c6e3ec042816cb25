//! One's own mail address: asked, confirmed by a code, taken away.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::mail_codes::{MailBody, digits};
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::people::Caller;
use crate::people::flows::own_mail;
use crate::web::limits::{self, Limits};
use crate::web::{Body, Problem, Shape};

/// The code that came to the new address.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnMailCodeBody {
    /// Six digits.
    #[validate(length(min = 1, max = 32))]
    pub code: String,
}

/// The six digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digits(String);

impl Shape for OwnMailCodeBody {
    type Checked = Digits;

    fn checked(self) -> Result<Digits, Vec<FieldError>> {
        digits(&self.code).map(Digits)
    }
}

/// Asks a code to the address that one wants.
#[utoipa::path(post, path = "/me/mail", request_body = MailBody,
    responses((status = 202), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn own_mail_ask(
    req: HttpRequest,
    house: Data<House>,
    limits: Data<Limits>,
    caller: Caller,
    body: Body<MailBody>,
) -> Result<HttpResponse> {
    if let Some(address) = limits::asker(&req) {
        limits.door(address)?;
    }
    limits.own_mail(caller.person.0)?;
    own_mail::ask(&house, (caller.actor(), caller.session), &body.it).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Makes the address one's own, with the code that came there.
#[utoipa::path(post, path = "/me/mail/code", request_body = OwnMailCodeBody,
    responses((status = 204), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn own_mail_confirm(
    req: HttpRequest,
    house: Data<House>,
    limits: Data<Limits>,
    caller: Caller,
    body: Body<OwnMailCodeBody>,
) -> Result<HttpResponse> {
    if let Some(address) = limits::asker(&req) {
        limits.door(address)?;
    }
    own_mail::confirm(&house, (caller.actor(), caller.session), &body.it.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes one's address away.
#[utoipa::path(delete, path = "/me/mail", responses((status = 204), (status = 401, body = Problem)))]
pub(super) async fn own_mail_remove(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    own_mail::remove(&house, caller.actor()).await?;
    Ok(HttpResponse::NoContent().finish())
}
