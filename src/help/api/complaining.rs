//! *Er ging iets mis*: told, read back by who told it, and looked at by whose desk it is on.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::complaint_views::{
    ComplaintActBody, ComplaintBody, ComplaintLineView, ComplaintView, MyComplaintView, can, mine,
    outcomes,
};
use crate::base::db::Once;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::ComplaintId;
use crate::buurt::Buurten;
use crate::help::complaint::Complaint;
use crate::help::flows::{complaining, judging};
use crate::help::store::requests;
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
    complaining::tell(&house, &buurten, &caller, once, body.it).await?;
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
    complaining::appeal(&house, &buurten, &caller, *id).await?;
    Ok(HttpResponse::Ok().json(all(&house, &caller).await?))
}

async fn all(house: &House, caller: &Caller) -> Result<Vec<MyComplaintView>> {
    let (lang, now) = (caller.language, house.now());
    let all = complaining::mine(house, caller).await?;
    Ok(all.into_iter().map(|it| mine(it, lang, now)).collect())
}

/// Lists what one's desk looks at, what waits first; nobody is named.
#[utoipa::path(get, path = "/desk/complaints", responses(
    (status = 200, body = [ComplaintLineView]), (status = 403, body = Problem)))]
pub(super) async fn desk_complaints(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<ComplaintLineView>>> {
    let all = judging::list(&house, &caller).await?;
    Ok(Polled(all.into_iter().map(ComplaintLineView::from).collect()))
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
    let asked = match it.request {
        Some(request) => match requests::load(rows, it.buurt, request).await {
            Ok(found) => Some(found),
            Err(Error::NotFound) => None, // a year later it is forgotten
            Err(other) => return Err(other),
        },
        None => None,
    };
    let by_helper = asked.as_ref().is_some_and(|found| found.request.requester != it.by);
    Ok(ComplaintView {
        by: people.get(&it.by).map(TaskPersonView::from),
        about: it.about.and_then(|who| people.get(&who)).map(TaskPersonView::from),
        request: asked.as_ref().map(|found| found.request.id),
        category: asked.map(|found| found.question.category.as_str().to_owned()),
        by_helper,
        on_behalf: it.noted.is_some(),
        pauses: it.pauses,
        words,
        hearing: it.hearing.map(|it| it.word().to_owned()),
        side,
        outcome: it.outcome.map(|it| it.word().to_owned()),
        can: can(&it, acts(&it, caller), house.now()),
        outcomes: outcomes(&it, by_helper),
        line: it.into(),
    })
}

/// Whether who looks may also do something.
fn acts(it: &Complaint, caller: &Caller) -> bool {
    let acting = Caller { action: Action::ComplaintAct, ..caller.clone() };
    acting.admit(it.relation(&acting)).is_ok()
}
