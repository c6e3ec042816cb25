//! *Ik ben even weg*: said by oneself, or by a worker for somebody; and what one asked for then.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::talk_views::when_view;
use super::views::WhenView;
use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::help::flows::away;
use crate::help::found::Found;
use crate::people::Caller;
use crate::people::away::Away;
use crate::web::{Body, Polled, Problem, Shape};

/// When somebody is away.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AwayBody {
    /// The first day, such as `2026-11-23`.
    #[validate(length(max = 10))]
    pub first: String,
    /// The last day; nothing while nobody knows.
    #[validate(length(max = 10))]
    pub last: Option<String>,
}

impl Shape for AwayBody {
    type Checked = Away;

    fn checked(self) -> Result<Away, Vec<FieldError>> {
        let day = |text: &str, pointer: &str| {
            let read = text.parse::<Date>().ok();
            read.ok_or_else(|| vec![FieldError::new(pointer, "unknown_value")])
        };
        let first = day(&self.first, "/first")?;
        let last = self.last.as_deref().map(|it| day(it, "/last")).transpose()?;
        Away::of(first, last).map_err(|it| vec![it])
    }
}

/// When somebody is away, and what they asked for then.
#[derive(Debug, Serialize, ToSchema)]
pub struct AwayView {
    /// From when; nothing: they are here.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub from: Option<Moment>,
    /// Until when; nothing while nobody knows.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// What they asked that falls in it: each is kept or stopped.
    pub asked: Vec<StillAskedView>,
}

/// Something that was asked, of which must be said whether it is still needed.
#[derive(Debug, Serialize, ToSchema)]
pub struct StillAskedView {
    /// Which request.
    pub id: RequestId,
    /// Its kind; the words are `cat-<category>`.
    pub category: String,
    /// When.
    pub when: WhenView,
    /// Somebody said yes to it.
    pub matched: bool,
}

fn view((it, asked): away::Now) -> AwayView {
    AwayView {
        from: it.map(|it| it.from),
        until: it.and_then(|it| it.until),
        asked: asked.iter().map(still_asked).collect(),
    }
}

/// Something of which must be said whether it is still needed.
pub(crate) fn still_asked(found: &Found) -> StillAskedView {
    StillAskedView {
        id: found.request.id,
        category: found.question.category.as_str().to_owned(),
        when: when_view(found),
        matched: found.offers().assigned() > 0,
    }
}

async fn shown(house: &House, caller: &Caller, person: PersonId) -> Result<AwayView> {
    Ok(view(away::of(house, caller, person).await?))
}

/// Shows when one is away oneself.
#[utoipa::path(get, path = "/me/away", responses(
    (status = 200, body = AwayView), (status = 401, body = Problem)))]
pub(super) async fn away_mine(house: Data<House>, caller: Caller) -> Result<Polled<AwayView>> {
    Ok(Polled(shown(&house, &caller, caller.person).await?))
}

/// Says that one is away: nothing is asked of one meanwhile, and what one promised then is let go.
#[utoipa::path(put, path = "/me/away", request_body = AwayBody, responses(
    (status = 200, body = AwayView), (status = 422, body = Problem)))]
pub(super) async fn away_say(
    house: Data<House>,
    caller: Caller,
    body: Body<AwayBody>,
) -> Result<HttpResponse> {
    away::say(&house, &caller, caller.person, body.it).await?;
    Ok(HttpResponse::Ok().json(shown(&house, &caller, caller.person).await?))
}

/// One is back.
#[utoipa::path(delete, path = "/me/away", responses((status = 200, body = AwayView)))]
pub(super) async fn away_back(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    away::back(&house, &caller, caller.person).await?;
    Ok(HttpResponse::Ok().json(shown(&house, &caller, caller.person).await?))
}

/// Shows when somebody is away.
#[utoipa::path(get, path = "/people/{id}/away", params(("id" = PersonId, Path)), responses(
    (status = 200, body = AwayView), (status = 404, body = Problem)))]
pub(super) async fn people_away(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<Polled<AwayView>> {
    Ok(Polled(shown(&house, &caller, *id).await?))
}

/// Says it for somebody.
#[utoipa::path(put, path = "/people/{id}/away", request_body = AwayBody, params(("id" = PersonId, Path)), responses(
    (status = 200, body = AwayView), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_away_say(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<AwayBody>,
) -> Result<HttpResponse> {
    away::say(&house, &caller, *id, body.it).await?;
    Ok(HttpResponse::Ok().json(shown(&house, &caller, *id).await?))
}

/// They are back.
#[utoipa::path(delete, path = "/people/{id}/away", params(("id" = PersonId, Path)), responses(
    (status = 200, body = AwayView), (status = 404, body = Problem)))]
pub(super) async fn people_away_back(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    away::back(&house, &caller, *id).await?;
    Ok(HttpResponse::Ok().json(shown(&house, &caller, *id).await?))
}
