//! Who uses this device: others too, or up to four people side by side.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::cookies::Cookies;
use super::sessions::{self, SessionView};
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::people::Caller;
use crate::people::factor::Demand;
use crate::people::flows::choosing::{self, Beside};
use crate::people::flows::devices::{self, Wish};
use crate::people::flows::keeping;
use crate::people::mail_code;
use crate::people::own_code::DIGITS;
use crate::people::places::Picture;
use crate::people::token::Ring;
use crate::web::limits::{self, Limits};
use crate::web::{Body, Problem, Shape};

/// Somebody on this device, as whoever holds it sees them.
#[derive(Debug, Serialize, ToSchema)]
pub struct DevicePersonView {
    /// Which of the four, counted from 0.
    pub slot: u8,
    /// First name.
    pub first_name: String,
    /// The drawing they chose.
    pub picture: Picture,
    /// Whether they have a code of their own.
    pub code: bool,
    /// Whether they are chosen now.
    pub chosen: bool,
    /// Whether they wished a code and have none yet: they come in anew, and nobody chooses them.
    pub owed: bool,
}

/// Who it is.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeviceChooseBody {
    /// Which of the four, counted from 0.
    #[validate(range(max = 3))]
    pub slot: u8,
    /// Their own code, as it was typed: four digits.
    #[validate(length(max = 32))]
    pub code: Option<String>,
}

/// How one wants to be found on this device.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DevicePlaceBody {
    /// One's drawing.
    pub picture: Picture,
    /// A code of four digits; empty for none, left out to keep the one there is.
    #[validate(length(max = 32))]
    pub code: Option<String>,
    /// So many wrong codes one saw that somebody typed: they count no more.
    #[serde(default)]
    #[validate(range(max = 5))]
    pub seen: u8,
}

/// Who was chosen.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeviceChosenView {
    /// Who is signed in on this device from now on.
    pub session: SessionView,
    /// Whether push messages were on when they left: the page turns them on again.
    pub rings: bool,
}

impl Shape for DeviceChooseBody {
    type Checked = (u8, Option<String>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let typed = self.code.filter(|it| !it.trim().is_empty());
        Ok((self.slot, typed.map(|it| digits(&it)).transpose()?))
    }
}

impl Shape for DevicePlaceBody {
    type Checked = Wish;

    fn checked(self) -> Result<Wish, Vec<FieldError>> {
        let code = |it: String| if it.trim().is_empty() { Ok(None) } else { digits(&it).map(Some) };
        let code = self.code.map(code).transpose()?;
        Ok(Wish { picture: self.picture, code, seen: self.seen })
    }
}

/// Reads a code of one's own: four digits of any of our scripts.
fn digits(typed: &str) -> Result<String, Vec<FieldError>> {
    let wrong = || vec![FieldError::new("/code", "not_a_device_code")];
    mail_code::read_digits(typed, DIGITS).ok_or_else(wrong)
}

/// Others use this device too from now on: a quarter of an hour unused signs out, nothing rings, nothing is kept.
/// Signing in anew is the only way back.
#[utoipa::path(post, path = "/session/shared",
    responses((status = 204), (status = 401, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn session_share(
    (house, ring, cookies): (Data<House>, Data<Ring>, Data<Cookies>),
    caller: Caller,
) -> Result<HttpResponse> {
    let signed_in = devices::share(&house, caller.session).await?;
    let access = ring.sign(caller.person, signed_in.session.id, house.now())?;
    let mut response = HttpResponse::NoContent();
    for cookie in cookies.of(access, &signed_in) {
        response.cookie(cookie);
    }
    Ok(response.finish())
}

/// Tells who is signed in on this device, side by side. Nobody where it has no name.
#[utoipa::path(get, path = "/device", responses((status = 200, body = Vec<DevicePersonView>)))]
pub(super) async fn device_people(
    req: HttpRequest,
    (house, cookies): (Data<House>, Data<Cookies>),
) -> Result<HttpResponse> {
    let mut views = Vec::new();
    if let Some(held) = devices::held(cookies.device(&req)) {
        for Beside { place, chosen, owed } in choosing::people(&house, &held).await? {
            let person = keeping::open(&house, house.db.read(), place.person).await?;
            views.push(DevicePersonView {
                slot: place.slot,
                first_name: person.details.name.first,
                picture: place.picture,
                code: place.code_tag.is_some(),
                chosen,
                owed,
            });
        }
    }
    Ok(HttpResponse::Ok().json(views))
}

/// What choosing stands on.
type Ground = (Data<House>, Data<Buurten>, Data<Ring>, Data<Cookies>, Data<Limits>, Data<Demand>);

/// Chooses somebody on this device: the others wait.
#[utoipa::path(post, path = "/device/choose", request_body = DeviceChooseBody,
    responses((status = 200, body = DeviceChosenView), (status = 401, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn device_choose(
    req: HttpRequest,
    ground: Ground,
    body: Body<DeviceChooseBody>,
) -> Result<HttpResponse> {
    let (house, buurten, ring, cookies, limits, demand) = ground;
    if let Some(address) = limits::asker(&req) {
        limits.door(address)?;
    }
    let held = devices::held(cookies.device(&req)).ok_or(Error::NotSignedIn)?;
    let chosen = choosing::choose(&house, held, body.it).await?;
    let session = &chosen.signed_in.session;
    let access = ring.sign(session.person, session.id, house.now())?;
    let view = sessions::view(&house, (&buurten, **demand), session).await?;
    let mut response = HttpResponse::Ok();
    for cookie in cookies.of(access, &chosen.signed_in) {
        response.cookie(cookie);
    }
    response.cookie(cookies.device_of(chosen.device));
    Ok(response.json(DeviceChosenView { session: view, rings: chosen.rings }))
}

/// Signs everybody out of this device; who waits there with a code of their own stays.
#[utoipa::path(delete, path = "/device", responses((status = 204)))]
pub(super) async fn device_empty(
    req: HttpRequest,
    (house, cookies): (Data<House>, Data<Cookies>),
) -> Result<HttpResponse> {
    let left = match devices::held(cookies.device(&req)) {
        Some(held) => choosing::empty(&house, held).await?,
        None => false,
    };
    let mut response = HttpResponse::NoContent();
    for cookie in cookies.left(left) {
        response.cookie(cookie);
    }
    Ok(response.finish())
}

/// Chooses one's drawing and one's own code on this device: from here on others may be signed in beside.
#[utoipa::path(put, path = "/session/device", request_body = DevicePlaceBody,
    responses((status = 204), (status = 401, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn device_settle(
    req: HttpRequest,
    (house, cookies): (Data<House>, Data<Cookies>),
    caller: Caller,
    body: Body<DevicePlaceBody>,
) -> Result<HttpResponse> {
    let held = devices::held(cookies.device(&req));
    let token = devices::settle(&house, caller.session, held, body.it).await?;
    Ok(HttpResponse::NoContent().cookie(cookies.device_of(token)).finish())
}

/// Lets oneself wait on this device, and nobody is chosen.
#[utoipa::path(post, path = "/session/wait",
    responses((status = 204), (status = 401, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn device_wait(
    (house, cookies): (Data<House>, Data<Cookies>),
    caller: Caller,
) -> Result<HttpResponse> {
    choosing::wait(&house, caller.session).await?;
    let mut response = HttpResponse::NoContent();
    for cookie in cookies.left(true) {
        response.cookie(cookie);
    }
    Ok(response.finish())
}
