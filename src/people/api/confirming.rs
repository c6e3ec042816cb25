//! Newcomers are known: one by one, or from a list.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::people::Caller;
use crate::people::flows::confirming;
use crate::web::{Body, Problem, Shape};

/// Whom to confirm.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmBody {
    /// At most 100.
    #[validate(length(min = 1, max = 100))]
    pub ids: Vec<PersonId>,
}

/// Who was confirmed now; who was known already is not among them.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConfirmedView {
    /// Who.
    pub confirmed: Vec<PersonId>,
}

impl Shape for ConfirmBody {
    type Checked = Vec<PersonId>;

    fn checked(mut self) -> Result<Vec<PersonId>, Vec<FieldError>> {
        self.ids.sort();
        self.ids.dedup();
        Ok(self.ids)
    }
}

/// Confirms a newcomer: somebody saw them.
#[utoipa::path(post, path = "/people/{id}/confirm", params(("id" = PersonId, Path)),
    responses((status = 200, body = ConfirmedView), (status = 404, body = Problem)))]
pub(super) async fn people_confirm(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    let confirmed = confirming::confirm(&house, &caller, vec![id.into_inner()]).await?;
    Ok(HttpResponse::Ok().json(ConfirmedView { confirmed }))
}

/// Confirms newcomers from a list, all or none.
#[utoipa::path(post, path = "/people/confirm", request_body = ConfirmBody,
    responses((status = 200, body = ConfirmedView), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_confirm_all(
    house: Data<House>,
    caller: Caller,
    body: Body<ConfirmBody>,
) -> Result<HttpResponse> {
    let confirmed = confirming::confirm(&house, &caller, body.it).await?;
    Ok(HttpResponse::Ok().json(ConfirmedView { confirmed }))
}
