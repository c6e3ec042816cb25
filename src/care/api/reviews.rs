//! What was shared without a yes, and waits for a coordinator.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::signals::here;
use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BasisId, PersonId, SignalId};
use crate::buurt::Buurten;
use crate::care::flows::reviewing;
use crate::care::flows::triage::Note;
use crate::care::store::{bases, services};
use crate::people::{Caller, keeping};
use crate::web::{Body, Polled, Problem, Shape};

/// One ground that waits for a coordinator; its reason is read in the case.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewView {
    /// Its name.
    pub id: BasisId,
    /// Of which signal.
    pub signal: SignalId,
    /// `vital_interest` or `legal_duty`.
    pub kind: String,
    /// The ground of a duty.
    pub duty: Option<String>,
    /// The name of the service.
    pub service_name: String,
    /// Which data.
    pub categories: Vec<String>,
    /// The first name of who shared it.
    pub by: String,
    /// Whether that is the caller: then a colleague looks at it.
    pub is_mine: bool,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub given: Moment,
    /// By when somebody looks at it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub due: Option<Moment>,
}

/// Lists what was shared without a yes and waits for a coordinator, the earliest first.
#[utoipa::path(get, path = "/desk/reviews",
    responses((status = 200, body = [ReviewView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_reviews(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<Polled<Vec<ReviewView>>> {
    let (rows, buurt) = (house.db.read(), here(&buurten, &caller)?);
    let waiting = bases::waiting(rows, caller.buurt).await?;
    let people: Vec<PersonId> = waiting.iter().map(|it| it.by).collect();
    let names = keeping::open_all(&house, rows, &people).await?;
    let known = services::find_all(rows, buurt.organisation).await?;
    let known: HashMap<_, _> = known.into_iter().map(|it| (it.id, it.facts.name)).collect();
    let view = |it: crate::care::basis::Basis| ReviewView {
        id: it.id,
        signal: it.signal,
        kind: it.kind.word().to_owned(),
        duty: it.duty.map(|it| it.word().to_owned()),
        service_name: known.get(&it.service).cloned().unwrap_or_default(),
        categories: it.categories.iter().map(|it| it.word().to_owned()).collect(),
        by: names.get(&it.by).map(|who| who.details.name.first.clone()).unwrap_or_default(),
        is_mine: it.by == caller.person,
        given: it.given,
        due: it.review_due,
    };
    Ok(Polled(waiting.into_iter().map(view).collect()))
}

/// What a coordinator thinks of it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BasisReviewBody {
    /// Whether it was right to share this.
    pub fine: bool,
    /// In words, for colleagues: at most 2 000 characters; needed where it was not.
    pub words: Option<String>,
}

impl Shape for BasisReviewBody {
    type Checked = (bool, Option<Note>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let words = self.words.as_deref().filter(|it| !it.trim().is_empty());
        let words = words.map(|it| Note::checked(it, "/words")).transpose();
        let words = words.map_err(|it| vec![it])?;
        if !self.fine && words.is_none() {
            return Err(vec![FieldError::new("/words", "required")]);
        }
        Ok((self.fine, words))
    }
}

/// Notes that a coordinator looked at it.
#[utoipa::path(post, path = "/bases/{id}/review", request_body = BasisReviewBody, params(("id" = BasisId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_basis_review(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<BasisId>,
    body: Body<BasisReviewBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    reviewing::review(&house, &buurt, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
