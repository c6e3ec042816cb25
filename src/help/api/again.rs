//! *Graag opnieuw*: said by who asked or who came, once it worked out, and taken back whenever. The other never reads it.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::acting::Acting;
use super::views::HelpRequestView;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{AgainId, RequestId};
use crate::help::flows::again::{self, Saying};
use crate::people::Caller;
use crate::web::{Body, Problem, Shape};

/// Gladly again, or not so after all.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgainBody {
    /// Whether one would gladly do it again; `false` takes it back.
    pub again: bool,
    /// For who asked: `ref` of the helper; needed where several came.
    pub helper: Option<Uuid>,
}

impl Shape for AgainBody {
    type Checked = Saying;

    fn checked(self) -> Result<Saying, Vec<FieldError>> {
        Ok(Saying { helper: self.helper, again: self.again })
    }
}

/// *Liefst nog eens dezelfde*, *graag opnieuw*: dispatch knows it where both said so; neither reads it of the other.
#[utoipa::path(post, path = "/help-requests/{id}/again", request_body = AgainBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_again(on: Acting, body: Body<AgainBody>) -> Result<HttpResponse> {
    again::say(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// Takes back a word of one's own: which ones there are stands in everything that is kept about oneself.
#[utoipa::path(delete, path = "/me/again/{id}", params(("id" = AgainId, Path)),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn again_end(
    house: Data<House>,
    caller: Caller,
    id: Path<AgainId>,
) -> Result<HttpResponse> {
    again::take_back(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
