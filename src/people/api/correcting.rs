//! Somebody says what is not right about them; a worker reads it and says what became of it.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{CorrectionId, PersonId};
use crate::buurt::Buurten;
use crate::people::Caller;
use crate::people::correction::{Correction, Words};
use crate::people::flows::correcting;
use crate::web::{Body, Key, Problem, Shape};

/// What is not right.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SayWrongBody {
    /// In one's own words, at most 500 characters.
    #[validate(length(max = 500))]
    pub words: String,
}

/// What became of it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetRightBody {
    /// Whether it was set right; else it stays as it is.
    pub changed: bool,
}

/// What somebody says is not right about them.
#[derive(Debug, Serialize, ToSchema)]
pub struct SaidWrongView {
    /// Its name.
    pub id: CorrectionId,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// In their words.
    pub words: String,
    /// `open`, `changed`, `kept`.
    pub state: String,
}

impl Shape for SayWrongBody {
    type Checked = Words;

    fn checked(self) -> Result<Words, Vec<FieldError>> {
        Words::checked(&self.words, "/words").map_err(|it| vec![it])
    }
}

impl Shape for SetRightBody {
    type Checked = bool;

    fn checked(self) -> Result<bool, Vec<FieldError>> {
        Ok(self.changed)
    }
}

/// Makes one ready to be shown.
pub fn view((it, words): (Correction, String)) -> SaidWrongView {
    SaidWrongView { id: it.id, at: it.said, words, state: it.state.word().to_owned() }
}

/// Says what is not right about oneself: nothing changes, and a worker reads it.
#[utoipa::path(post, path = "/me/corrections", request_body = SayWrongBody,
    params(("Idempotency-Key" = String, Header)), responses(
    (status = 204), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn correction_say(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    key: Key,
    body: Body<SayWrongBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    correcting::say(&house, &buurt, &caller, once, &body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Lists what somebody says is not right about them, the latest first.
#[utoipa::path(get, path = "/people/{id}/corrections", params(("id" = PersonId, Path)), responses(
    (status = 200, body = Vec<SaidWrongView>), (status = 404, body = Problem)))]
pub(super) async fn corrections(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    let all = correcting::said_of(&house, &caller, *id).await?;
    Ok(HttpResponse::Ok().json(all.into_iter().map(view).collect::<Vec<_>>()))
}

/// Says what became of one; who comes second changes nothing.
#[utoipa::path(post, path = "/people/{id}/corrections/{correction}/close", request_body = SetRightBody,
    params(("id" = PersonId, Path), ("correction" = CorrectionId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn correction_close(
    house: Data<House>,
    caller: Caller,
    path: Path<(PersonId, CorrectionId)>,
    body: Body<SetRightBody>,
) -> Result<HttpResponse> {
    correcting::close(&house, &caller, path.into_inner(), body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
