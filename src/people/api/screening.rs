//! *Uittreksel gezien*: at the desk, and for who helps.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::TimeDelta;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::people::flows::{keeping, looking, screening as flows};
use crate::people::permission::Relation;
use crate::people::screening::{Screening, Why};
use crate::people::store::{members, screenings};
use crate::people::{Caller, Standing};
use crate::web::{Body, Polled, Problem, Shape};

/// That one saw it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreeningBody {
    /// On which day, such as `2026-11-23`.
    #[validate(length(max = 10))]
    pub seen_on: String,
    /// The last day on which it counts.
    #[validate(length(max = 10))]
    pub until: String,
}

/// That it is taken back.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreeningEndBody {
    /// Why.
    pub reason: Why,
}

/// Whether it was seen, as the desk shows it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScreeningView {
    /// On which day it was seen; nothing when it never was, or is forgotten.
    pub seen_on: Option<String>,
    /// The last day on which it counts.
    pub until: Option<String>,
    /// First name of who saw it, where they are still here.
    pub by: Option<String>,
    /// Whether it counts now.
    pub holds: bool,
    /// Whether it ends within a month, or did.
    pub ends: bool,
    /// Whether who looks may write that they saw it: nobody does of themselves, nor of who does not help, is not
    /// known, or is not of age.
    pub may: bool,
}

/// Whether one is screened.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyScreeningView {
    /// The last day; nothing when one is not.
    pub until: Option<String>,
}

impl Shape for ScreeningBody {
    type Checked = (Date, Date);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let day = |text: &str, pointer: &str| {
            let read = text.parse::<Date>().ok();
            read.ok_or_else(|| FieldError::new(pointer, "not_a_day"))
        };
        match (day(&self.seen_on, "/seen_on"), day(&self.until, "/until")) {
            (Ok(seen), Ok(until)) => Ok((seen, until)),
            (seen, until) => Err(seen.err().into_iter().chain(until.err()).collect()),
        }
    }
}

impl Shape for ScreeningEndBody {
    type Checked = Why;

    fn checked(self) -> Result<Why, Vec<FieldError>> {
        Ok(self.reason)
    }
}

/// Lets through who may know of somebody of their neighbourhood.
async fn admit(house: &House, caller: &Caller, person: PersonId) -> Result<members::Member> {
    let member = members::at_home(house.db.read(), caller.buurt, person).await?;
    caller.admit(Relation::SameBuurt)?;
    Ok(member)
}

/// Shows whether the extract of somebody was seen. That one looked stands in the chain, and the person reads it.
#[utoipa::path(get, path = "/people/{id}/screening", params(("id" = PersonId, Path)),
    responses((status = 200, body = ScreeningView), (status = 404, body = Problem)))]
pub(super) async fn people_screening(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<Polled<ScreeningView>> {
    let (rows, now) = (house.db.read(), house.now());
    let member = admit(&house, &caller, *id).await?;
    looking::note(&house, caller.actor(), *id).await?;
    let may = match flows::may(rows, caller.person, &member, now).await {
        Ok(()) => true,
        Err(Error::Refused(_)) => false,
        Err(other) => return Err(other),
    };
    let it = screenings::find(rows, (caller.buurt, *id)).await?;
    let by = match &it {
        Some(it) => keeping::open_all(&house, rows, &[it.by]).await?.remove(&it.by),
        None => None,
    };
    Ok(Polled(ScreeningView {
        seen_on: it.as_ref().map(|it| it.seen.to_string()),
        until: it.as_ref().map(|it| it.last().to_string()),
        by: by.map(|it| it.details.name.first),
        holds: it.as_ref().is_some_and(|it| it.holds(now)),
        ends: it.as_ref().is_some_and(|it| it.told_at(now + TimeDelta::seconds(1)).is_none()),
        may,
    }))
}

/// Writes that one saw it. Of the document nothing is kept.
#[utoipa::path(put, path = "/people/{id}/screening", request_body = ScreeningBody,
    params(("id" = PersonId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_screen(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<ScreeningBody>,
) -> Result<HttpResponse> {
    admit(&house, &caller, *id).await?;
    flows::note(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes it back, from this moment on.
#[utoipa::path(post, path = "/people/{id}/screening/end", request_body = ScreeningEndBody,
    params(("id" = PersonId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_screening_end(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<ScreeningEndBody>,
) -> Result<HttpResponse> {
    admit(&house, &caller, *id).await?;
    flows::take_back(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Shows whether one is screened oneself, and until when.
#[utoipa::path(get, path = "/me/screening", responses((status = 200, body = MyScreeningView)))]
pub(super) async fn screening_mine(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<MyScreeningView>> {
    let it = screenings::find(house.db.read(), (caller.buurt, caller.person)).await?;
    let known = caller.standing == Standing::Confirmed;
    let holds = |it: &Screening| known && it.holds(house.now());
    Ok(Polled(MyScreeningView { until: it.filter(holds).map(|it| it.last().to_string()) }))
}
