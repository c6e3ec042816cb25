//! Whom one would rather not meet again: said, listed and taken back by oneself. Nobody else learns it.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{ApartId, RequestId};
use crate::help::flows::apart;
use crate::people::Caller;
use crate::web::{Body, Polled, Problem, Shape};

/// Whom one would rather not meet: somebody of a request.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApartBody {
    /// The request in which one met.
    pub request: RequestId,
    /// For who asked: which helper of it, by the name of their offer; needed where several came.
    pub helper: Option<Uuid>,
}

impl Shape for ApartBody {
    type Checked = (RequestId, Option<Uuid>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        Ok((self.request, self.helper))
    }
}

/// Somebody one would rather not meet.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApartView {
    /// The name of the wish.
    pub id: ApartId,
    /// First name.
    pub name: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub since: Moment,
}

/// Would rather not meet somebody: from now on neither is asked for the other, and neither learns why.
#[utoipa::path(post, path = "/me/apart", request_body = ApartBody, responses(
    (status = 200, body = [ApartView]), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn apart_say(
    house: Data<House>,
    caller: Caller,
    body: Body<ApartBody>,
) -> Result<HttpResponse> {
    apart::say(&house, &caller, body.it).await?;
    Ok(HttpResponse::Ok().json(all(&house, &caller).await?))
}

/// Lists whom one would rather not meet, the latest first.
#[utoipa::path(get, path = "/me/apart", responses(
    (status = 200, body = [ApartView]), (status = 401, body = Problem)))]
pub(super) async fn apart_mine(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<ApartView>>> {
    Ok(Polled(all(&house, &caller).await?))
}

/// May meet again after all. Whether the other wishes it too, nobody learns.
#[utoipa::path(delete, path = "/me/apart/{id}", params(("id" = ApartId, Path)), responses(
    (status = 200, body = [ApartView]), (status = 404, body = Problem)))]
pub(super) async fn apart_end(
    house: Data<House>,
    caller: Caller,
    id: Path<ApartId>,
) -> Result<HttpResponse> {
    apart::take_back(&house, &caller, *id).await?;
    Ok(HttpResponse::Ok().json(all(&house, &caller).await?))
}

async fn all(house: &House, caller: &Caller) -> Result<Vec<ApartView>> {
    let all = apart::mine(house, caller).await?;
    Ok(all.into_iter().map(|(it, name)| ApartView { id: it.id, name, since: it.since }).collect())
}
