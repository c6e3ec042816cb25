//! A *kennismakingsmoment*: opened, watched and closed by a worker; scanned by who is here already.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::door::OpenLetterBody;
use crate::base::code;
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::people::flows::finding::Known;
use crate::people::flows::moments::{self, Held};
use crate::people::letter::Letter;
use crate::people::{Caller, Standing};
use crate::web::limits::Limits;
use crate::web::origin::OurOrigin;
use crate::web::{Body, Key, Polled, Problem, Shape};

/// For how long to open a moment.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MomentBody {
    /// In minutes: at least a quarter of an hour, at most two hours.
    #[validate(range(min = 15, max = 120))]
    pub minutes: u16,
}

impl Shape for MomentBody {
    type Checked = u16;

    fn checked(self) -> Result<u16, Vec<FieldError>> {
        Ok(self.minutes)
    }
}

/// What a worker sees: the moment that is open, or none.
#[derive(Debug, Serialize, ToSchema)]
pub struct MomentNowView {
    /// The moment that this worker holds open.
    pub moment: Option<MomentView>,
}

/// A moment that is open.
#[derive(Debug, Serialize, ToSchema)]
pub struct MomentView {
    /// The code to type, `XXXX-XXXX`.
    pub code: String,
    /// Where its QR code leads.
    pub link: String,
    /// Until when it lets people in.
    pub until: DateTime<Utc>,
    /// So many may still come.
    pub seats_left: u32,
    /// Who came, the latest first.
    pub guests: Vec<GuestView>,
}

/// Somebody who came.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuestView {
    /// Who.
    pub id: PersonId,
    /// Name, as the worker writes it.
    pub name: String,
    /// Street.
    pub street: Option<String>,
    /// House number.
    pub number: Option<String>,
    /// Known how far.
    pub standing: Option<Standing>,
    /// When they scanned.
    pub came_at: DateTime<Utc>,
}

/// Opens a moment. One at a time.
#[utoipa::path(post, path = "/desk/moment", request_body = MomentBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = MomentNowView), (status = 401, body = Problem),
    (status = 403, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn moment_open(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
    key: Key,
    body: Body<MomentBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    moments::open(&house, caller.actor(), once, body.it).await?;
    let held = moments::held(&house, caller.actor()).await?;
    Ok(HttpResponse::Created().json(view(&req, &house, held)))
}

/// Shows the moment that is open, with its code and who came.
#[utoipa::path(get, path = "/desk/moment", responses((status = 200, body = MomentNowView),
    (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn moment_now(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<MomentNowView>> {
    let held = moments::held(&house, caller.actor()).await?;
    Ok(Polled(view(&req, &house, held)))
}

/// Closes the moment that is open: its code lets nobody in any more.
#[utoipa::path(delete, path = "/desk/moment", responses((status = 204),
    (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn moment_close(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    moments::close(&house, caller.actor()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Somebody who is here already says that they are there.
#[utoipa::path(post, path = "/moment/here", request_body = OpenLetterBody, responses((status = 204),
    (status = 401, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem),
    (status = 429, body = Problem)))]
pub(super) async fn moment_here(
    req: HttpRequest,
    house: Data<House>,
    limits: Data<Limits>,
    caller: Caller,
    body: Body<OpenLetterBody>,
) -> Result<HttpResponse> {
    let proof = body.proof(&req, &limits, &house.seal)?;
    moments::here(&house, caller.actor(), &proof).await?;
    Ok(HttpResponse::NoContent().finish())
}

fn view(req: &HttpRequest, house: &House, held: Option<Held>) -> MomentNowView {
    let home = req.app_data::<OurOrigin>().map(|it| it.0.clone()).unwrap_or_default();
    let shown = |it: Held| {
        let letter = Letter::of(&house.seal, it.moment.id);
        MomentView {
            code: code::printed(&letter.code),
            link: format!("{home}/u#{}", letter.token),
            until: it.moment.expires_at,
            seats_left: it.moment.seats.saturating_sub(it.moment.used),
            guests: it.guests.into_iter().map(guest).collect(),
        }
    };
    MomentNowView { moment: held.map(shown) }
}

fn guest((it, came_at): (Known, DateTime<Utc>)) -> GuestView {
    let (street, number) = it.home.map(|it| (it.street, it.number)).unzip();
    GuestView {
        id: it.person.id,
        name: it.person.details.name.whole(),
        street,
        number,
        standing: it.member.standing,
        came_at,
    }
}
