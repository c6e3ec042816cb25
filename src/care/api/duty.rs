//! Who is on duty: for everybody as one honest line, for who works here as a roster.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::duty_bodies::{AbsenceBody, OfficeBody, RosterBody};
use super::duty_views::{
    AbsenceView, DutyView, LoadView, RosterView, StaffView, office_view, shift_view,
};
use crate::base::calendar::day_of;
use crate::base::db::Once;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::Buurten;
use crate::care::duty::{next_duty, on_duty};
use crate::care::flows::{duty as flows, office};
use crate::care::store::{duty, load};
use crate::people::api::caller::Here;
use crate::people::{Caller, Role, keeping};
use crate::web::{Body, Key, Polled, Problem};

/// Tells whether anybody is on duty now: until when, or when next.
#[utoipa::path(get, path = "/duty", responses((status = 200, body = DutyView)))]
pub(super) async fn duty_now(house: Data<House>, Here(buurt): Here) -> Result<Polled<DutyView>> {
    let (rows, now) = (house.db.read(), house.now());
    let absences = duty::absences(rows, buurt.id, day_of(now)).await?;
    let staff = flows::staff(rows, buurt.id, now).await?;
    let mut shifts = duty::shifts(rows, buurt.id).await?;
    shifts.retain(|it| staff.contains(&it.person));
    let cal = buurt.office.calendar();
    let here = on_duty(&shifts, &absences, &cal, now).filter(|it| staff.contains(&it.person));
    let next = next_duty(&shifts, &absences, &cal, now).map(|it| it.from);
    let name = match here {
        Some(it) => Some(keeping::open(&house, rows, it.person).await?.details.name.first),
        None => None,
    };
    Ok(Polled(DutyView {
        on_duty: here.is_some(),
        first_name: name,
        until: here.map(|it| it.until),
        next: next.filter(|_| here.is_none()),
        hours: buurt.office.hours.clone(),
    }))
}

/// Shows the roster, who is away and who works here.
#[utoipa::path(get, path = "/desk/duty", responses(
    (status = 200, body = RosterView), (status = 403, body = Problem)))]
pub(super) async fn desk_duty(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<Polled<RosterView>> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let (rows, now) = (house.db.read(), house.now());
    let staff = flows::staff(rows, buurt.id, now).await?;
    let mut names = names(&house, &staff).await?;
    let absences = duty::absences(rows, buurt.id, day_of(now)).await?;
    let shifts = duty::shifts(rows, buurt.id).await?;
    let staff = staff.into_iter().map(|id| StaffView {
        id,
        first_name: names.remove(&id).unwrap_or_default(),
        is_me: id == caller.person,
    });
    Ok(Polled(RosterView {
        staff: staff.collect(),
        shifts: shifts.iter().map(shift_view).collect(),
        absences: absences
            .iter()
            .map(|it| AbsenceView {
                person: it.person,
                first: it.first.to_string(),
                last: it.last.to_string(),
                deputy: it.deputy,
            })
            .collect(),
        office: office_view(&buurt, now),
        steers: caller.is(Role::Coordinator),
    }))
}

/// Writes the whole roster in place of the one before.
#[utoipa::path(put, path = "/desk/duty", request_body = RosterBody, responses(
    (status = 204), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_duty_set(
    house: Data<House>,
    caller: Caller,
    body: Body<RosterBody>,
) -> Result<HttpResponse> {
    flows::set_roster(&house, &caller, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says that one is away from one day to another, and who stands in.
#[utoipa::path(post, path = "/desk/absence", request_body = AbsenceBody,
    params(("Idempotency-Key" = String, Header)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_absence(
    house: Data<House>,
    caller: Caller,
    key: Key,
    body: Body<AbsenceBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    flows::be_absent(&house, &caller, once, body.by(caller.person)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes an absence away.
#[utoipa::path(delete, path = "/desk/absence/{person}/{first}", params(
    ("person" = uuid::Uuid, Path), ("first" = String, Path, description = "Its first day.")), responses(
    (status = 204), (status = 404, body = Problem)))]
pub(super) async fn desk_absence_end(
    house: Data<House>,
    caller: Caller,
    path: Path<(PersonId, String)>,
) -> Result<HttpResponse> {
    let (person, first) = path.into_inner();
    let first = first.parse().ok().ok_or(Error::NotFound)?;
    flows::be_back(&house, &caller, person, first).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says when the organisation works, for all its neighbourhoods.
#[utoipa::path(put, path = "/desk/office", request_body = OfficeBody, responses(
    (status = 204), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_office(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    body: Body<OfficeBody>,
) -> Result<HttpResponse> {
    office::set_office(&house, &buurten, &caller, move |known| body.it.over(known)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Counts what each worker has on their hands. Numbers, and nothing of whom they are about.
#[utoipa::path(get, path = "/desk/workload", responses(
    (status = 200, body = Vec<LoadView>), (status = 403, body = Problem)))]
pub(super) async fn desk_workload(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<LoadView>>> {
    let now = house.now();
    let week = now + chrono::TimeDelta::days(7);
    let loads = load::load(house.db.read(), caller.buurt, (now, week)).await?;
    let owners: Vec<_> = loads.iter().filter_map(|it| it.owner_id.map(PersonId)).collect();
    let here = flows::staff(house.db.read(), caller.buurt, now).await?;
    let mut names = names(&house, &owners).await?;
    let view = |it: load::Load| LoadView {
        person: it.owner_id.map(PersonId),
        first_name: it.owner_id.and_then(|id| names.remove(&PersonId(id))),
        works: it.owner_id.is_none_or(|id| here.contains(&PersonId(id))),
        signals: it.signals,
        this_week: it.soon,
        late: it.late,
    };
    Ok(Polled(loads.into_iter().map(view).collect()))
}

async fn names(house: &House, ids: &[PersonId]) -> Result<HashMap<PersonId, String>> {
    let people = keeping::open_all(house, house.db.read(), ids).await?;
    Ok(people.into_iter().map(|(id, it)| (id, it.details.name.first)).collect())
}
