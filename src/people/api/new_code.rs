//! A new code for somebody who cannot come in: the worker says it.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::code;
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::people::Caller;
use crate::people::flows::new_code;
use crate::people::identified::{Fact, Identified, Met};
use crate::people::permission::Relation;
use crate::web::{Body, Key, Problem, Shape};

/// How the worker knows that it is they who ask.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCodeBody {
    /// Where the worker met them.
    pub met: Met,
    /// What they told and was right; by phone two things.
    #[serde(default)]
    #[validate(length(max = 4))]
    pub facts: Vec<Fact>,
    /// Whether the device they had is lost: it is signed out at once.
    #[serde(default)]
    pub device_lost: bool,
}

/// What the worker says.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewCodeView {
    /// The code to type, `XXXX-XXXX`.
    pub code: String,
    /// Until when it works, once.
    pub until: DateTime<Utc>,
}

/// A [`NewCodeBody`], checked.
#[derive(Clone, Debug)]
pub struct Asked {
    how: Identified,
    lost: bool,
}

impl Shape for NewCodeBody {
    type Checked = Asked;

    fn checked(self) -> Result<Asked, Vec<FieldError>> {
        let how = Identified::new(self.met, self.facts);
        let how = how.map_err(|code| vec![FieldError::new("/facts", code)])?;
        Ok(Asked { how, lost: self.device_lost })
    }
}

/// Gives somebody a new code. Asked again under the same key, it is the same.
#[utoipa::path(post, path = "/people/{id}/code", request_body = NewCodeBody,
    params(("id" = PersonId, Path), ("Idempotency-Key" = String, Header)),
    responses((status = 201, body = NewCodeView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_new_code(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
    key: Key,
    body: Body<NewCodeBody>,
) -> Result<HttpResponse> {
    caller.admit(Relation::SameBuurt)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    let asked = (id.into_inner(), body.it.how, body.it.lost);
    let given = new_code::give(&house, caller.actor(), once, asked).await?;
    let code = code::printed(&given.letter.code);
    Ok(HttpResponse::Created().json(NewCodeView { code, until: given.until }))
}
