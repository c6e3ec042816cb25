//! The team makes places and plans activities.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::TimeDelta;
use serde::Serialize;
use utoipa::ToSchema;

use super::bodies::{ActivityBody, MeetingPlaceBody};
use super::views::{self, DeskActivityView, DeskMeetingView, OrganiserView};
use crate::base::db::Once;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ActivityId, PersonId, PlaceId};
use crate::buurt::Buurten;
use crate::community::activity::{Activity, State};
use crate::community::flows::{activities as flows, places as place_flows};
use crate::community::store::{activities, comings, places};
use crate::people::{Caller, keeping};
use crate::web::{Body, Key, Polled, Problem};

/// What is over stays on the list so long.
const BACK: TimeDelta = TimeDelta::days(14);

/// What was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadePlaceView {
    /// The place.
    pub id: PlaceId,
}

/// What was planned.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlannedView {
    /// One for each week.
    pub ids: Vec<ActivityId>,
}

/// Shows the places, and the activities of the last fortnight and to come, with how many come.
#[utoipa::path(get, path = "/desk/meeting", responses(
    (status = 200, body = DeskMeetingView), (status = 403, body = Problem)))]
pub(super) async fn desk_meeting(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<Polled<DeskMeetingView>> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let rows = house.db.read();
    let all = activities::ahead(rows, buurt.id, house.now() - BACK).await?;
    let ids: Vec<ActivityId> = all.iter().map(|it| it.id).collect();
    let sums = comings::sums(rows, buurt.id, &ids).await?;
    let mut there = places::of_buurt(rows, buurt.id).await?;
    let mut gone: Vec<PlaceId> = all.iter().map(|it| it.plan.place).collect();
    gone.retain(|id| !there.iter().any(|it| it.id == *id));
    there.extend(places::these(rows, buurt.id, &gone).await?);
    let organisers: Vec<PersonId> = all.iter().filter_map(|it| it.plan.organiser).collect();
    let names = keeping::open_all(&house, rows, &organisers).await?;
    let name = |id: PersonId| names.get(&id).map(|it| it.details.name.whole());
    let view = |it: &Activity| DeskActivityView {
        activity: views::activity(it, sums.get(&it.id).copied().unwrap_or(0), (None, true)),
        organiser: it.plan.organiser.and_then(|id| Some(OrganiserView { id, name: name(id)? })),
        came: if let State::Over { came } = it.state { Some(came) } else { None },
    };
    let mut streets: Vec<String> = buurt.place.streets.iter().map(|it| it.name.clone()).collect();
    streets.sort();
    streets.dedup();
    Ok(Polled(DeskMeetingView {
        places: there.iter().map(|it| views::place(it, None)).collect(),
        activities: all.iter().map(view).collect(),
        streets,
    }))
}

/// Makes a place.
#[utoipa::path(post, path = "/desk/meeting-places", request_body = MeetingPlaceBody,
    params(("Idempotency-Key" = String, Header)), responses(
    (status = 201, body = MadePlaceView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_place_make(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    key: Key,
    body: Body<MeetingPlaceBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    let facts = body.it.within(&buurt)?;
    let id = place_flows::make(&house, &caller, once, facts).await?;
    Ok(HttpResponse::Created().json(MadePlaceView { id }))
}

/// Tells something else of a place.
#[utoipa::path(put, path = "/desk/meeting-places/{id}", params(("id" = PlaceId, Path)),
    request_body = MeetingPlaceBody, responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_place_change(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<PlaceId>,
    body: Body<MeetingPlaceBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let facts = body.it.within(&buurt)?;
    place_flows::change(&house, &caller, *id, facts).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Closes a place for good; not while something is planned there.
#[utoipa::path(delete, path = "/desk/meeting-places/{id}", params(("id" = PlaceId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_place_close(
    house: Data<House>,
    caller: Caller,
    id: Path<PlaceId>,
) -> Result<HttpResponse> {
    place_flows::close(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Plans an activity, or the same one for some weeks.
#[utoipa::path(post, path = "/desk/activities", request_body = ActivityBody,
    params(("Idempotency-Key" = String, Header)), responses(
    (status = 201, body = PlannedView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_activity_plan(
    house: Data<House>,
    caller: Caller,
    key: Key,
    body: Body<ActivityBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    let ids = flows::plan(&house, &caller, once, body.it.all()).await?;
    Ok(HttpResponse::Created().json(PlannedView { ids }))
}

/// Plans it otherwise; who comes hears of another time or place.
#[utoipa::path(put, path = "/desk/activities/{id}", params(("id" = ActivityId, Path)),
    request_body = ActivityBody, responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_activity_change(
    house: Data<House>,
    caller: Caller,
    id: Path<ActivityId>,
    body: Body<ActivityBody>,
) -> Result<HttpResponse> {
    flows::change(&house, &caller, *id, body.it.only()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Cancels it; who comes is told.
#[utoipa::path(post, path = "/desk/activities/{id}/cancel", params(("id" = ActivityId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_activity_cancel(
    house: Data<House>,
    caller: Caller,
    id: Path<ActivityId>,
) -> Result<HttpResponse> {
    flows::cancel(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
