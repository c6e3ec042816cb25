//! The asker goes on with her request; who helped says how it went.

use actix_web::HttpResponse;

use super::act_bodies::{HelpConfirmBody, HelpThankBody, HelpWithdrawBody, HelperBody};
use super::acting::Acting;
use super::showing::verdict;
use super::views::HelpRequestView;
use crate::base::error::Result;
use crate::base::ids::RequestId;
use crate::help::flows::{after, thanking};
use crate::web::{Body, Problem};

/// *Niet meer nodig*, or *opgelost*.
#[utoipa::path(post, path = "/help-requests/{id}/withdraw", request_body = HelpWithdrawBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_withdraw(
    on: Acting,
    body: Body<HelpWithdrawBody>,
) -> Result<HttpResponse> {
    after::withdraw(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// Says how it went.
#[utoipa::path(post, path = "/help-requests/{id}/confirm", request_body = HelpConfirmBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_confirm(on: Acting, body: Body<HelpConfirmBody>) -> Result<HttpResponse> {
    after::confirm(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// Says thank you with a card, and one line if one likes.
#[utoipa::path(post, path = "/help-requests/{id}/thank", request_body = HelpThankBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_thank(on: Acting, body: Body<HelpThankBody>) -> Result<HttpResponse> {
    let lang = on.caller.language;
    let danger = thanking::danger(&body.it.1, lang);
    thanking::thank(&on.house, &on.caller, on.id, body.it).await?;
    let mut view = on.view().await?;
    if let Some(it) = danger {
        view.instead = Some(verdict(&it, lang)); // the help lines, told once and kept nowhere
    }
    Ok(HttpResponse::Ok().json(view))
}

/// *Liever iemand anders*, without a reason.
#[utoipa::path(post, path = "/help-requests/{id}/refuse-helper", request_body = HelperBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_refuse_helper(on: Acting, body: Body<HelperBody>) -> Result<HttpResponse> {
    after::refuse_helper(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// Gives name, phone and address to this helper.
#[utoipa::path(post, path = "/help-requests/{id}/release-contact", request_body = HelperBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_release_contact(
    on: Acting,
    body: Body<HelperBody>,
) -> Result<HttpResponse> {
    after::release_contact(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}
