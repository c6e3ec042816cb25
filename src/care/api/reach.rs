//! How somebody may be reached safely: above every number at the desk, and written there.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::base::text::Line;
use crate::care::flows::reaching;
use crate::people::person::{Contact, DayPart};
use crate::people::{self, Caller, Relation};
use crate::web::{Body, Polled, Problem, Shape};

/// How somebody may be reached safely.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReachView {
    /// How, when, and never by whom; in the words in which it was told. Nothing: nobody said.
    pub safely: Vec<String>,
    /// Whether messages may go out by themselves; else a worker calls.
    pub automatic: bool,
    /// How they want to hear from us.
    pub contact: Option<Contact>,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
}

/// How somebody may be reached safely, in place of all that was known of it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReachBody {
    /// How, when, and never by whom: at most 400 characters. Nothing: there is nothing to mind.
    pub safely: Option<String>,
    /// Whether messages may go out by themselves all the same.
    #[serde(default)]
    pub automatic: bool,
}

impl Shape for ReachBody {
    type Checked = (String, bool);

    fn checked(self) -> Result<(String, bool), Vec<FieldError>> {
        let Some(how) = self.safely.filter(|it| !it.trim().is_empty()) else {
            return Ok((String::new(), self.automatic));
        };
        let how = Line::<1, 400>::checked(&how, "/safely").map_err(|it| vec![it])?;
        Ok((how.as_str().to_owned(), self.automatic))
    }
}

/// Shows how somebody may be reached safely, and nothing else of any case.
#[utoipa::path(get, path = "/people/{id}/reach", params(("id" = PersonId, Path)), responses(
    (status = 200, body = ReachView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn people_reach(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<Polled<ReachView>> {
    let known = reaching::safely(&house, &caller, *id).await?;
    let (contact, part) = known.wished.unzip();
    Ok(Polled(ReachView {
        safely: known.sentences,
        automatic: known.automatic,
        contact,
        part: part.flatten(),
    }))
}

/// Writes how somebody may be reached safely. Until a worker says otherwise, nothing goes out to them by
/// itself.
#[utoipa::path(put, path = "/people/{id}/reach", params(("id" = PersonId, Path)),
    request_body = ReachBody, responses((status = 204), (status = 403, body = Problem),
    (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_reach_set(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<ReachBody>,
) -> Result<HttpResponse> {
    caller.admit(Relation::SameBuurt)?;
    people::reaching::set(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
