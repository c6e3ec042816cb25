//! *Er ging iets mis*: told, read back by who told it, and looked at by whose desk it is on.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};

use super::complaint_bodies::{ComplaintActBody, ComplaintBody};
use super::complaint_views::{
    ComplaintPageView, ComplaintView, MyComplaintView, can, mine, outcomes, page,
};
use super::guests;
use super::listing::PageQuery;
use crate::base::db::Once;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::ComplaintId;
use crate::buurt::Buurten;
use crate::help::complaint::{Complaint, Stood};
use crate::help::flows::{complaining, judging, met};
use crate::help::store::complaints::Place;
use crate::help::store::lists::After;
use crate::people::api::tasks::TaskPersonView;
use crate::people::{Action, Caller, keeping};
use crate::web::{Body, Key, Polled, Problem};

/// Says that something went wrong. What sounds like danger is refused until the help lines were shown,
/// and nothing of it is kept.
#[utoipa::path(post, path = "/complaints", request_body = ComplaintBody,
    params(("Idempotency-Key" = String, Header)), responses(
    (status = 201, body = [MyComplaintView]), (status = 401, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn complaint_tell(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    key: Key,
    body: Body<ComplaintBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let by = match body.it.request {
        Some(id) => guests::on_request(&house, &buurten, caller.clone(), id).await?,
        None => caller.clone(),
    };
    complaining::tell(&house, &buurten, &by, once, body.it).await?;
    Ok(HttpResponse::Created().json(all(&house, &caller).await?))
}

/// Lists what one said went wrong oneself, the latest first.
#[utoipa::path(get, path = "/me/complaints", responses(
    (status = 200, body = [MyComplaintView]), (status = 401, body = Problem)))]
pub(super) async fn complaint_mine(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<MyComplaintView>>> {
    Ok(Polled(all(&house, &caller).await?))
}

/// Asks the coordinator to look again.
#[utoipa::path(post, path = "/me/complaints/{id}/appeal", params(("id" = ComplaintId, Path)), responses(
    (status = 200, body = [MyComplaintView]), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn complaint_appeal(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<ComplaintId>,
) -> Result<HttpResponse> {
    let by = guests::on_complaint(&house, &buurten, caller.clone(), *id).await?;
    complaining::appeal(&house, &buurten, &by, *id).await?;
    Ok(HttpResponse::Ok().json(all(&house, &caller).await?))
}

async fn all(house: &House, caller: &Caller) -> Result<Vec<MyComplaintView>> {
    let all = complaining::mine(house, caller).await?;
    Ok(all.into_iter().map(|it| mine(it, house.now())).collect())
}

/// Lists what one's desk looks at, what waits first, and of that who may be in danger; nobody is named.
#[utoipa::path(get, path = "/desk/complaints", params(PageQuery), responses(
    (status = 200, body = ComplaintPageView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn desk_complaints(
    house: Data<House>,
    caller: Caller,
    query: Query<PageQuery>,
) -> Result<Polled<ComplaintPageView>> {
    let after = query.read()?.map(|After { rank, at, id }| Place { rank, at, id });
    Ok(Polled(page(judging::list(&house, &caller, after).await?)))
}

/// Opens one; that one looked is written down.
#[utoipa::path(post, path = "/desk/complaints/{id}/open", params(("id" = ComplaintId, Path)), responses(
    (status = 200, body = ComplaintView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn desk_complaint_open(
    house: Data<House>,
    caller: Caller,
    id: Path<ComplaintId>,
) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(shown(&house, &caller, *id).await?))
}

/// Hears the other, answers it, or passes on that who told it wants the coordinator to look again.
#[utoipa::path(post, path = "/desk/complaints/{id}/act", request_body = ComplaintActBody,
    params(("id" = ComplaintId, Path)), responses(
    (status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_complaint_act(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<ComplaintId>,
    body: Body<ComplaintActBody>,
) -> Result<HttpResponse> {
    judging::act(&house, &buurten, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

async fn shown(house: &House, caller: &Caller, id: ComplaintId) -> Result<ComplaintView> {
    let rows = house.db.read();
    let (it, words, side) = judging::open(house, caller, id).await?;
    let ids: Vec<_> = std::iter::once(it.by).chain(it.about).collect();
    let people = keeping::open_all(house, rows, &ids).await?;
    let asked = met::request_of(rows, &it).await?;
    let told_by = asked.as_ref().map(|found| met::stood(&it, found));
    Ok(ComplaintView {
        by: people.get(&it.by).map(TaskPersonView::from),
        about: it.about.and_then(|who| people.get(&who)).map(TaskPersonView::from),
        request: asked.as_ref().map(|found| found.request.id),
        category: asked.map(|found| found.question.category.as_str().to_owned()),
        by_helper: told_by == Some(Stood::Helper),
        on_behalf: it.noted.is_some(),
        pauses: it.pauses,
        words,
        hearing: it.hearing.map(|it| it.word().to_owned()),
        side,
        outcome: it.outcome.map(|it| it.word().to_owned()),
        can: can(&it, acts(&it, caller), house.now()),
        outcomes: outcomes(&it, told_by),
        line: it.into(),
    })
}

/// Whether who looks may also do something.
fn acts(it: &Complaint, caller: &Caller) -> bool {
    let acting = Caller { action: Action::ComplaintAct, ..caller.clone() };
    acting.admit(it.relation(&acting)).is_ok()
}
