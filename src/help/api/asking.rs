//! Preview, ask, one's own, one request.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};

use super::bodies::{HelpAskBody, HelpPreviewBody};
use super::guests;
use super::listing::{PageQuery, Texts, looking, page};
use super::showing::{show, verdict};
use super::views::{HelpListView, HelpPreviewView, HelpRequestView};
use crate::base::db::Once;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::buurt::Buurten;
use crate::help::flows::asking;
use crate::help::store::lists;
use crate::people::Caller;
use crate::web::{Body, Key, Polled, Problem};

/// Says what would happen with a text. Stores nothing.
#[utoipa::path(post, path = "/help-requests/preview", request_body = HelpPreviewBody,
    responses((status = 200, body = HelpPreviewView), (status = 401, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_preview(
    caller: Caller,
    body: Body<HelpPreviewBody>,
) -> Result<HttpResponse> {
    let lang = body.it.lang.unwrap_or(caller.language);
    let judged = asking::preview(&body.it.text, lang, body.it.category);
    Ok(HttpResponse::Ok().json(verdict(&judged, lang)))
}

/// Asks for help, or a worker for somebody. The same key gives the same request.
#[utoipa::path(post, path = "/help-requests", request_body = HelpAskBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = HelpRequestView), (status = 401, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_ask(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    key: Key,
    body: Body<HelpAskBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let id = asking::ask(&house, &buurten, &caller, once, body.it).await?;
    Ok(HttpResponse::Created().json(show(&house, &buurten, &caller, id).await?))
}

/// Lists what one asked, the newest first.
#[utoipa::path(get, path = "/me/help-requests", params(PageQuery),
    responses((status = 200, body = HelpListView), (status = 401, body = Problem)))]
pub(super) async fn help_mine(
    house: Data<House>,
    caller: Caller,
    query: Query<PageQuery>,
) -> Result<Polled<HelpListView>> {
    let rows = house.db.read();
    let lines =
        lists::list(rows, &lists::mine_query(looking(&house, &caller), query.read()?)).await?;
    Ok(Polled(page(&house, lines, (false, Texts::Closed))?))
}

/// Shows one request, as far as one may see it.
#[utoipa::path(get, path = "/help-requests/{id}", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn help_show(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
) -> Result<Polled<HelpRequestView>> {
    let caller = guests::on_request(&house, &buurten, caller, *id).await?;
    Ok(Polled(show(&house, &buurten, &caller, *id).await?))
}
