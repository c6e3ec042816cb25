//! A second factor: made with an app, given at a sign-in and before what weighs most.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::cookies::Cookies;
use super::mail_codes::digits;
use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::FactorId;
use crate::buurt::Buurten;
use crate::people::Caller;
use crate::people::factor::{STEP_UP, Typed};
use crate::people::flows::factors::{self, Given};
use crate::people::flows::passkeys::{self, Own};
use crate::people::passkey::Site;
use crate::people::store::{factors as stored, sessions};
use crate::people::token::Ring;
use crate::web::limits::{self, Limits};
use crate::web::{Body, Polled, Problem, Shape};

/// A code of the app, or one of the sheet.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FactorBody {
    /// Six digits, or eight letters and digits.
    #[validate(length(min = 1, max = 32))]
    pub code: String,
}

impl Shape for FactorBody {
    type Checked = Typed;

    fn checked(self) -> Result<Typed, Vec<FieldError>> {
        let read = Typed::read(&self.code);
        read.ok_or_else(|| vec![FieldError::new("/code", "not_a_factor_code")])
    }
}

/// The first code that the app shows.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstCodeBody {
    /// Six digits.
    #[validate(length(min = 1, max = 32))]
    pub code: String,
}

/// Six digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstCode(String);

impl Shape for FirstCodeBody {
    type Checked = FirstCode;

    fn checked(self) -> Result<FirstCode, Vec<FieldError>> {
        digits(&self.code).map(FirstCode)
    }
}

/// What one has.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnFactorView {
    /// Since when the app is in use.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub app_since: Option<Moment>,
    /// So many codes of the sheet are left.
    pub sheet_left: u64,
    /// Until when what weighs most may be done on this device without giving it anew.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub fresh_until: Option<Moment>,
    /// Whether this house has an address for which browsers make passkeys.
    pub passkeys_on: bool,
    /// One's passkeys, the oldest first.
    pub passkeys: Vec<PasskeyView>,
}

/// A passkey.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyView {
    /// Which.
    pub id: FactorId,
    /// What one calls it.
    pub name: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub since: Moment,
}

impl From<Own> for PasskeyView {
    fn from(it: Own) -> Self {
        Self { id: it.stored.id, name: it.kept.name, since: it.stored.since }
    }
}

/// What goes into the app. Shown once.
#[derive(Serialize, ToSchema)]
pub struct AppView {
    /// For the camera, as a QR code that the page makes.
    pub link: String,
    /// For the fingers.
    pub typed: String,
}

/// The codes of a sheet. Shown once.
#[derive(Serialize, ToSchema)]
pub struct SheetView {
    /// Each works once, `XXXX-XXXX`.
    pub codes: Vec<String>,
}

/// Gives a second factor on this device.
#[utoipa::path(post, path = "/session/factor", request_body = FactorBody,
    responses((status = 204), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn session_factor(
    req: HttpRequest,
    (house, ring, cookies, limits): (Data<House>, Data<Ring>, Data<Cookies>, Data<Limits>),
    caller: Caller,
    body: Body<FactorBody>,
) -> Result<HttpResponse> {
    at_the_door(&req, &limits)?;
    let told = factors::give(&house, &caller, body.it).await?;
    given(&told, (&ring, &cookies), &caller, house.now())
}

/// Answers that it was given, with the cookies of the session that took the place of the one before.
pub(super) fn given(
    told: &Given,
    (ring, cookies): (&Ring, &Cookies),
    caller: &Caller,
    now: Moment,
) -> Result<HttpResponse> {
    let mut response = HttpResponse::NoContent();
    match told {
        Given::Here => {}
        Given::Anew(signed_in) => {
            let access = ring.sign(caller.person, signed_in.session.id, now)?;
            for cookie in cookies.of(access, signed_in) {
                response.cookie(cookie);
            }
        }
    }
    Ok(response.finish())
}

/// Tells what one has.
#[utoipa::path(get, path = "/me/factor", responses((status = 200, body = OwnFactorView), (status = 401, body = Problem)))]
pub(super) async fn own_factor(
    house: Data<House>,
    site: Data<Site>,
    caller: Caller,
) -> Result<Polled<OwnFactorView>> {
    let rows = house.db.read();
    let session = sessions::find(rows, caller.session).await?.ok_or(Error::NotSignedIn)?;
    let until = session.factor_at.map(|at| at + STEP_UP).filter(|it| house.now() < *it);
    Ok(Polled(OwnFactorView {
        app_since: stored::app(rows, caller.person, true).await?.map(|it| it.made_at),
        sheet_left: stored::left(rows, caller.person).await?,
        fresh_until: until,
        passkeys_on: site.is_on(),
        passkeys: passkeys::all(&house, caller.person).await?.into_iter().map(Into::into).collect(),
    }))
}

/// Begins with an app, in place of the one there is: it counts from its first code on.
#[utoipa::path(post, path = "/me/factor/app",
    responses((status = 200, body = AppView), (status = 403, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn factor_begin(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let shown = factors::begin(&house, &caller, &buurt.identity.name).await?;
    Ok(HttpResponse::Ok().json(AppView { link: shown.link, typed: shown.typed }))
}

/// Takes the app into use with its first code; tells the codes of a new sheet.
#[utoipa::path(post, path = "/me/factor/app/code", request_body = FirstCodeBody,
    responses((status = 200, body = SheetView), (status = 403, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn factor_confirm(
    req: HttpRequest,
    house: Data<House>,
    limits: Data<Limits>,
    caller: Caller,
    body: Body<FirstCodeBody>,
) -> Result<HttpResponse> {
    at_the_door(&req, &limits)?;
    let codes = factors::confirm(&house, &caller, &body.it.0).await?;
    Ok(HttpResponse::Ok().json(SheetView { codes }))
}

/// Makes a new sheet of codes; the one before works no more.
#[utoipa::path(post, path = "/me/factor/sheet",
    responses((status = 200, body = SheetView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn factor_sheet(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    let codes = factors::new_sheet(&house, &caller).await?;
    Ok(HttpResponse::Ok().json(SheetView { codes }))
}

/// Counts somebody who tries at the door.
pub(super) fn at_the_door(req: &HttpRequest, limits: &Limits) -> Result<()> {
    limits::asker(req).map_or(Ok(()), |address| limits.door(address))
}
