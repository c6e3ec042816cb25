//! How somebody may be reached safely: above every number at the desk.

use actix_web::web::{Data, Path};
use serde::Serialize;
use utoipa::ToSchema;

use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::care::flows::reaching;
use crate::people::Caller;
use crate::web::{Polled, Problem};

/// How somebody may be reached safely.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReachView {
    /// How, when, and never by whom; in the words in which it was told. Nothing: nobody said.
    pub safely: Vec<String>,
}

/// Shows how somebody may be reached safely, and nothing else of any case.
#[utoipa::path(get, path = "/people/{id}/reach", params(("id" = PersonId, Path)), responses(
    (status = 200, body = ReachView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn people_reach(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<Polled<ReachView>> {
    Ok(Polled(ReachView { safely: reaching::safely(&house, &caller, *id).await? }))
}
