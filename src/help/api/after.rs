//! The asker goes on with her request; who helped says how it went.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::act_bodies::{HelpConfirmBody, HelpThankBody, HelpWithdrawBody, HelperBody};
use super::showing::shown;
use super::views::HelpRequestView;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::buurt::Buurten;
use crate::help::flows::after;
use crate::people::Caller;
use crate::web::{Body, Problem};

/// *Niet meer nodig*, or *opgelost*.
#[utoipa::path(post, path = "/help-requests/{id}/withdraw", request_body = HelpWithdrawBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_withdraw(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
    body: Body<HelpWithdrawBody>,
) -> Result<HttpResponse> {
    after::withdraw(&house, &caller, *id, body.it).await?;
    shown(&house, &buurten, &caller, *id).await
}

/// Says how it went.
#[utoipa::path(post, path = "/help-requests/{id}/confirm", request_body = HelpConfirmBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_confirm(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
    body: Body<HelpConfirmBody>,
) -> Result<HttpResponse> {
    after::confirm(&house, &caller, *id, body.it).await?;
    shown(&house, &buurten, &caller, *id).await
}

/// Says thank you with a card.
#[utoipa::path(post, path = "/help-requests/{id}/thank", request_body = HelpThankBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_thank(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
    body: Body<HelpThankBody>,
) -> Result<HttpResponse> {
    after::thank(&house, &caller, *id, body.it).await?;
    shown(&house, &buurten, &caller, *id).await
}

/// *Liever iemand anders*, without a reason.
#[utoipa::path(post, path = "/help-requests/{id}/refuse-helper", request_body = HelperBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_refuse_helper(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
    body: Body<HelperBody>,
) -> Result<HttpResponse> {
    after::refuse_helper(&house, &caller, *id, body.it).await?;
    shown(&house, &buurten, &caller, *id).await
}

/// Gives name, phone and address to this helper.
#[utoipa::path(post, path = "/help-requests/{id}/release-contact", request_body = HelperBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_release_contact(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
    body: Body<HelperBody>,
) -> Result<HttpResponse> {
    after::release_contact(&house, &caller, *id, body.it).await?;
    shown(&house, &buurten, &caller, *id).await
}
