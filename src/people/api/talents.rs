//! "Wat kun jij?": asked once of whoever asks for help; nobody has to promise anything.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::buurt::CategoryId;
use crate::people::Caller;
use crate::people::flows::settings;
use crate::web::{Body, Problem, Shape};

/// What one can, and who may know; nothing at all is an answer too.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TalentsBody {
    /// Kinds of help, at most 18.
    #[validate(length(max = 18))]
    pub talents: Vec<String>,
    /// Whether the worker may see them.
    pub shown: bool,
}

impl Shape for TalentsBody {
    type Checked = (Vec<String>, bool);

    fn checked(mut self) -> Result<(Vec<String>, bool), Vec<FieldError>> {
        self.talents.sort();
        self.talents.dedup();
        if self.talents.iter().any(|it| CategoryId::read(it).is_none()) {
            return Err(vec![FieldError::new("/talents", "unknown_value")]);
        }
        Ok((self.talents, self.shown))
    }
}

/// Answers "wat kun jij?"; one is not asked again.
#[utoipa::path(put, path = "/me/talents", request_body = TalentsBody,
    responses((status = 204), (status = 422, body = Problem)))]
pub(super) async fn talents_set(
    house: Data<House>,
    caller: Caller,
    body: Body<TalentsBody>,
) -> Result<HttpResponse> {
    settings::set_talents(&house, caller.actor(), body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
