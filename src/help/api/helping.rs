//! The board, a yes, a no, letting go.

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};

use super::act_bodies::OfferDeclineBody;
use super::acting::Acting;
use super::filtering::BoardQuery;
use super::listing::{PageQuery, Texts, looking, page};
use super::views::{HelpListView, HelpRequestView};
use crate::base::calendar::today;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::buurt::Buurten;
use crate::help::flows::after::{self, Outcome};
use crate::help::flows::helping;
use crate::help::store::lists;
use crate::people::Caller;
use crate::web::{Body, Polled, Problem};

/// Lists what one was asked, then what is open nearby, the soonest end first; only what is looked for.
#[utoipa::path(get, path = "/board", params(BoardQuery),
    responses((status = 200, body = HelpListView), (status = 401, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_board(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    query: Query<BoardQuery>,
) -> Result<Polled<HelpListView>> {
    let after = PageQuery { after: query.after.clone() }.read()?;
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let filter = query.filter(&buurt, caller.zone, today(house.now()))?;
    let looking = looking(&house, &caller);
    let lines = lists::board(house.db.read(), looking, &filter, after).await?;
    Ok(Polled(page(&house, lines, (true, Texts::Masked))?))
}

/// Lists what one said yes to, the newest first.
#[utoipa::path(get, path = "/me/helping", params(PageQuery),
    responses((status = 200, body = HelpListView), (status = 401, body = Problem)))]
pub(super) async fn help_helping(
    house: Data<House>,
    caller: Caller,
    query: Query<PageQuery>,
) -> Result<Polled<HelpListView>> {
    let rows = house.db.read();
    let lines =
        lists::list(rows, &lists::helping_query(looking(&house, &caller), query.read()?)).await?;
    Ok(Polled(page(&house, lines, (false, Texts::Masked))?))
}

/// *Ik help.* The first yes gets the place, every further yes is kept in reserve.
#[utoipa::path(post, path = "/help-requests/{id}/accept", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn offer_accept(on: Acting) -> Result<HttpResponse> {
    helping::accept(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// *Nu niet*, or a reason that holds for good.
#[utoipa::path(post, path = "/help-requests/{id}/decline", request_body = OfferDeclineBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn offer_decline(
    on: Acting,
    body: Body<OfferDeclineBody>,
) -> Result<HttpResponse> {
    helping::decline(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// The question was opened.
#[utoipa::path(post, path = "/help-requests/{id}/seen", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn offer_seen(on: Acting) -> Result<HttpResponse> {
    helping::seen(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// *Ik kan toch niet.*
#[utoipa::path(post, path = "/help-requests/{id}/back-out", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn offer_back_out(on: Acting) -> Result<HttpResponse> {
    helping::back_out(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// *Dit is meer dan klein helpen*: a worker looks along.
#[utoipa::path(post, path = "/help-requests/{id}/more-than-small", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn offer_more_than_small(on: Acting) -> Result<HttpResponse> {
    helping::more_than_small(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// *Het is gelukt*, says the helper.
#[utoipa::path(post, path = "/help-requests/{id}/done", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn offer_done(on: Acting) -> Result<HttpResponse> {
    after::confirm(&on.house, &on.caller, on.id, (Outcome::Worked, None)).await?;
    on.shown().await
}
