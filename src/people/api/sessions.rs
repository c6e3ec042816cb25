//! Who am I, refresh, switch, sign out.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::cookies::Cookies;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::people::Caller;
use crate::people::factor::{self, Demand, Duty};
use crate::people::flows::{choosing, devices as beside, keeping, signing_in};
use crate::people::permission::{Role, Standing};
use crate::people::person::{Contact, Door};
use crate::people::places::Picture;
use crate::people::session::{Kind, Session};
use crate::people::store::{devices, factors, members, own_codes, persons, roles, sessions};
use crate::people::token::Ring;
use crate::web::{Body, Polled, Problem, Shape};

/// Who is signed in on this device, and where.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionView {
    /// One's own name in the outbox of this device; never shown to others.
    pub person: PersonId,
    /// First name.
    pub first_name: String,
    /// The language one reads.
    pub language: Lang,
    /// In which neighbourhood one acts.
    pub buurt: BuurtId,
    /// Its name.
    pub buurt_name: String,
    /// Every neighbourhood in which one has a place.
    pub buurten: Vec<PlaceView>,
    /// What one is there.
    pub roles: Vec<Role>,
    /// Known how far.
    pub standing: Standing,
    /// Whether one wants to help.
    pub helps: bool,
    /// How one wants to hear from us.
    pub contact: Contact,
    /// Who may come to one's door.
    pub door: Door,
    /// Whether one said so oneself, or to a worker: it is asked once.
    pub door_said: bool,
    /// For whom the session is.
    pub kind: Kind,
    /// What one must do about a second factor on this device, working here.
    pub second_factor: Duty,
    /// How one is found on this device, where several people are signed in side by side.
    pub place: Option<SessionPlaceView>,
}

/// How one is found on a device.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionPlaceView {
    /// One's drawing.
    pub picture: Picture,
    /// Whether one has a code of one's own.
    pub code: bool,
    /// Whether one wished a code and has none yet.
    pub owed: bool,
    /// So many wrong codes somebody typed since one last saw it.
    pub wrong: u8,
    /// So many others are there.
    pub others: usize,
}

/// A neighbourhood in which one has a place.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceView {
    /// Which.
    pub id: BuurtId,
    /// Its name.
    pub name: String,
}

/// In which neighbourhood to act.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SwitchBody {
    /// Which.
    pub buurt: BuurtId,
}

impl Shape for SwitchBody {
    type Checked = BuurtId;

    fn checked(self) -> Result<BuurtId, Vec<FieldError>> {
        Ok(self.buurt)
    }
}

/// Tells who is signed in on this device.
#[utoipa::path(get, path = "/session", responses((status = 200, body = SessionView), (status = 401, body = Problem)))]
pub(super) async fn session(
    house: Data<House>,
    buurten: Data<Buurten>,
    demand: Data<Demand>,
    caller: Caller,
) -> Result<Polled<SessionView>> {
    let session = sessions::find(house.db.read(), caller.session).await?;
    let session = session.ok_or(Error::NotSignedIn)?;
    Ok(Polled(view(&house, (&buurten, **demand), &session).await?))
}

/// Shows a session to whom it belongs.
pub(super) async fn view(
    house: &House,
    (buurten, demand): (&Buurten, Demand),
    session: &Session,
) -> Result<SessionView> {
    let rows = house.db.read();
    let person = keeping::open(house, rows, session.person).await?;
    let member = members::find(rows, session.buurt, session.person).await?;
    let places = members::of_person(rows, session.person).await?;
    let mut roles = roles::of(rows, session.buurt, session.person, house.now()).await?;
    let second_factor = if roles.iter().any(|it| it.is_staff()) {
        let has = factors::has(rows, session.person).await?;
        factor::duty(session, has, demand)
    } else {
        Duty::None
    };
    roles.retain(|it| factor::carries(session, *it, demand));
    roles.push(Role::Bewoner);
    let name = |id| buurten.get(id).map(|it| it.identity.name.clone()).unwrap_or_default();
    let buurten = places.iter().filter(|it| it.standing.is_some());
    let buurten = buurten.map(|it| PlaceView { id: it.buurt, name: name(it.buurt) }).collect();
    Ok(SessionView {
        person: session.person,
        first_name: person.details.name.first,
        language: person.details.language,
        buurt: session.buurt,
        buurt_name: name(session.buurt),
        buurten,
        roles,
        standing: member.standing.ok_or(Error::NotSignedIn)?,
        helps: member.helps,
        contact: person.details.contact,
        door: person.details.door,
        door_said: persons::said_door(rows, session.person).await?,
        kind: session.kind,
        second_factor,
        place: place(house, session).await?,
    })
}

async fn place(house: &House, session: &Session) -> Result<Option<SessionPlaceView>> {
    let rows = house.db.read();
    let Some(device) = devices::of_session(rows, session.id).await? else { return Ok(None) };
    let all = devices::places(rows, device).await?;
    let others = all.len().saturating_sub(1);
    let own = own_codes::find(rows, (device, session.person), house.now()).await?;
    let place = all.into_iter().find(|it| it.session == session.id);
    Ok(place.map(|it| SessionPlaceView {
        picture: it.picture,
        code: it.code_tag.is_some(),
        owed: own.is_owed(it.code_tag.as_deref()),
        wrong: own.wrong,
        others,
    }))
}

/// Gives the next pair of tokens for the refresh token in the cookie.
#[utoipa::path(post, path = "/session/refresh", responses((status = 204), (status = 401, body = Problem)))]
pub(super) async fn session_refresh(
    req: HttpRequest,
    house: Data<House>,
    ring: Data<Ring>,
    cookies: Data<Cookies>,
) -> Result<HttpResponse> {
    let presented = cookies.refresh(&req).ok_or(Error::NotSignedIn)?;
    let signed_in = signing_in::refresh(&house, &presented).await?;
    let access = ring.sign(signed_in.session.person, signed_in.session.id, house.now())?;
    let mut response = HttpResponse::NoContent();
    for cookie in cookies.of(access, &signed_in) {
        response.cookie(cookie);
    }
    Ok(response.finish())
}

/// Signs out on this device; who is signed in beside stays so.
#[utoipa::path(delete, path = "/session", responses((status = 204), (status = 401, body = Problem)))]
pub(super) async fn session_end(
    req: HttpRequest,
    house: Data<House>,
    cookies: Data<Cookies>,
    caller: Caller,
) -> Result<HttpResponse> {
    signing_in::end(&house, caller.session).await?;
    let mut response = HttpResponse::NoContent();
    let others = match beside::held(cookies.device(&req)) {
        Some(held) => !choosing::people(&house, &held).await?.is_empty(),
        None => false,
    };
    for cookie in cookies.left(others) {
        response.cookie(cookie);
    }
    Ok(response.finish())
}

/// Acts in another neighbourhood from here on.
#[utoipa::path(post, path = "/session/buurt", request_body = SwitchBody, responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn session_buurt(
    house: Data<House>,
    caller: Caller,
    body: Body<SwitchBody>,
) -> Result<HttpResponse> {
    signing_in::switch(&house, caller.session, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
