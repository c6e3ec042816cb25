//! A worker makes a referral ready, before anybody said yes.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::desk_views::CaseView;
use super::signals::{again, has, here};
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{ServiceId, SignalId};
use crate::buurt::Buurten;
use crate::care::flows::drafting;
use crate::people::Caller;
use crate::web::{Body, Key, Problem, Shape};

/// To which service.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftBody {
    /// Which.
    pub service: ServiceId,
}

impl Shape for DraftBody {
    type Checked = ServiceId;

    fn checked(self) -> Result<ServiceId, Vec<FieldError>> {
        Ok(self.service)
    }
}

/// Makes a referral to a service ready; it hears of nothing until there is a ground.
#[utoipa::path(post, path = "/desk/signals/{id}/drafts", request_body = DraftBody,
    params(("id" = SignalId, Path), ("Idempotency-Key" = String, Header)),
    responses((status = 200, body = CaseView), (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_draft(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    (key, id): (Key, Path<SignalId>),
    body: Body<DraftBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let had = has(&house, &caller, *id).await?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    drafting::make_ready(&house, &buurt, &caller, (once, *id), body.it).await?;
    again(&house, &buurt, &caller, (*id, had)).await
}
