//! The discretion agreement: its words, whether one accepted them, and accepting them.

use actix_web::HttpRequest;
use actix_web::web::Data;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::words::say;
use crate::people::discretion::{TEXT, VERSION, holds};
use crate::people::{Caller, flows, store};
use crate::web::{Body, Polled, Problem, Shape, reader};

/// Which text is accepted.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DiscretionBody {
    /// The number of the text that was read.
    #[validate(range(min = 1, max = 30_000))]
    pub version: u16,
}

impl Shape for DiscretionBody {
    type Checked = u16;

    fn checked(self) -> Result<u16, Vec<FieldError>> {
        Ok(self.version)
    }
}

/// The agreement, and how far one is with it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DiscretionView {
    /// The number of the text that is asked now.
    pub version: u16,
    /// Its sentences, in the language of the reader.
    pub text: Vec<String>,
    /// Whether one accepted this text.
    pub accepted: bool,
    /// When.
    pub accepted_at: Option<DateTime<Utc>>,
}

/// Shows the discretion agreement.
#[utoipa::path(get, path = "/me/discretion",
    responses((status = 200, body = DiscretionView), (status = 401, body = Problem)))]
pub(super) async fn discretion(
    house: Data<House>,
    req: HttpRequest,
    caller: Caller,
) -> Result<Polled<DiscretionView>> {
    shown(&house, &req, &caller).await
}

/// Accepts the discretion agreement.
#[utoipa::path(post, path = "/me/discretion", request_body = DiscretionBody,
    responses((status = 200, body = DiscretionView), (status = 401, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn discretion_accept(
    house: Data<House>,
    req: HttpRequest,
    caller: Caller,
    body: Body<DiscretionBody>,
) -> Result<Polled<DiscretionView>> {
    flows::discretion::accept(&house, caller.actor(), body.it).await?;
    shown(&house, &req, &caller).await
}

async fn shown(
    house: &House,
    req: &HttpRequest,
    caller: &Caller,
) -> Result<Polled<DiscretionView>> {
    let lang = reader::screen(req);
    let known = store::discretion::find(house.db.read(), caller.buurt, caller.person).await?;
    let accepted = known.filter(|it| holds(Some(it.0)));
    Ok(Polled(DiscretionView {
        version: VERSION,
        text: TEXT.iter().map(|id| say(lang, id, &[])).collect(),
        accepted: accepted.is_some(),
        accepted_at: accepted.map(|it| it.1),
    }))
}
