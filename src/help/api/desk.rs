//! What a worker sees and steers.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};

use super::act_bodies::{DeskAskPersonBody, DeskRejectBody};
use super::acting::Acting;
use super::desk_views::{
    DeskLineView, DeskListView, DeskOfferView, DeskRequestView, ToldView, WaveView,
};
use super::listing::{DeskQuery, PageQuery, Texts, cut, keys, looking, view as line_view};
use super::showing::view;
use super::sides::{names, next_door};
use super::views::HelpRequestView;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::base::ids::RequestId;
use crate::buurt::Buurten;
use crate::delivery;
use crate::help::flows::steering;
use crate::help::found::Answer;
use crate::help::offer::State as OfferState;
use crate::help::request::{OwnWords, State};
use crate::help::store::{lists, requests, waves};
use crate::people::Caller;
use crate::tasks::Subject;
use crate::web::{Body, Polled, Problem};

/// Lists the requests of the neighbourhood, the newest first.
#[utoipa::path(get, path = "/desk/help-requests", params(DeskQuery),
    responses((status = 200, body = DeskListView), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_help(
    house: Data<House>,
    caller: Caller,
    wanted: Query<DeskQuery>,
) -> Result<Polled<DeskListView>> {
    let rows = house.db.read();
    let after = PageQuery { after: wanted.after.clone() }.read()?;
    let living = !wanted.all.unwrap_or_default();
    let query = lists::desk_query(looking(&house, &caller), living, after);
    let (lines, next) = cut(lists::list(rows, &query).await?, false);
    let (keys, now) = (keys(&house, &lines, Texts::Masked)?, house.now());
    let askers: Vec<PersonId> = lines.iter().map(|it| PersonId(it.requester_id)).collect();
    let names = names(&house, rows, &askers).await?;
    let items = lines
        .iter()
        .map(|it| {
            let person = PersonId(it.requester_id);
            Ok(DeskLineView {
                line: line_view(it, &keys, now)?,
                asker: names.get(&person).cloned().unwrap_or_default(),
                person,
                review: it.why.clone(),
                held: it.held,
                words_wait: it.words == OwnWords::Waiting.word(),
                on_behalf: it.by_id.is_some(),
                since: it.since_at,
            })
        })
        .collect::<Result<_>>()?;
    Ok(Polled(DeskListView { items, next }))
}

/// Shows one request with its waves, its offers, and who was told.
#[utoipa::path(get, path = "/desk/help-requests/{id}", params(("id" = RequestId, Path)),
    responses((status = 200, body = DeskRequestView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn desk_help_show(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<RequestId>,
) -> Result<Polled<DeskRequestView>> {
    let rows = house.db.read();
    let (found, relation) = requests::find(rows, &caller, *id).await?;
    let told = delivery::told_about(rows, caller.buurt, &Subject::new("help", id.0)).await?;
    let waves = waves::of_request(rows, caller.buurt, *id).await?;
    let mut people: Vec<PersonId> = found.offers.iter().map(|it| it.offer.helper).collect();
    people.extend(told.iter().map(|it| it.person));
    let names = names(&house, rows, &people).await?;
    let name = |it: PersonId| names.get(&it).cloned().unwrap_or_default();
    Ok(Polled(DeskRequestView {
        review: match found.request.state {
            State::Review { why, .. } => Some(why.word().to_owned()),
            State::Open { .. }
            | State::Matched { .. }
            | State::Confirming { .. }
            | State::Done { .. }
            | State::Closed { .. } => None,
        },
        held: found.request.held,
        min_trust: found.request.min_trust,
        reach: found.question.reach,
        consent: found.question.consent.map(|it| it.word().to_owned()),
        waves: waves.iter().map(wave).collect(),
        offers: found
            .offers
            .iter()
            .map(|it| offer(it, (name(it.offer.helper), next_door(&buurten, it))))
            .collect(),
        told: told
            .iter()
            .map(|it| ToldView {
                person: it.person,
                name: name(it.person),
                kind: it.kind.clone(),
                way: it.way.word().to_owned(),
                result: it.told.word().to_owned(),
                wave: it.wave,
                at: it.at,
            })
            .collect(),
        request: view(&house, &buurten, &caller, (&found, relation)).await?,
    }))
}

fn wave(it: &waves::Wave) -> WaveView {
    let waves::Wave { number, level, people, sent, until } = *it;
    WaveView { number, level, people, sent_at: sent, until }
}

fn offer(it: &Answer, (name, from): (String, Option<String>)) -> DeskOfferView {
    let declined_for = if let OfferState::Declined(why) = it.offer.state {
        Some(why.word().to_owned())
    } else {
        None
    };
    DeskOfferView {
        mark: it.mark,
        person: it.offer.helper,
        name,
        from,
        wave: it.offer.wave,
        state: it.stands().word().to_owned(),
        declined_for,
        since: it.offer.since,
        why: it.why.clone(),
        walk: it.walk.clone(),
    }
}

/// Pauses the waves.
#[utoipa::path(post, path = "/help-requests/{id}/hold", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_help_hold(on: Acting) -> Result<HttpResponse> {
    steering::hold(&on.house, &on.caller, on.id, true).await?;
    on.shown().await
}

/// Lets the waves go on.
#[utoipa::path(post, path = "/help-requests/{id}/unhold", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_help_unhold(on: Acting) -> Result<HttpResponse> {
    steering::hold(&on.house, &on.caller, on.id, false).await?;
    on.shown().await
}

/// Lets the next wave reach further, at once.
#[utoipa::path(post, path = "/help-requests/{id}/widen", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_help_widen(on: Acting) -> Result<HttpResponse> {
    steering::widen(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// Asks somebody by name.
#[utoipa::path(post, path = "/help-requests/{id}/ask-person", request_body = DeskAskPersonBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_help_ask_person(
    on: Acting,
    body: Body<DeskAskPersonBody>,
) -> Result<HttpResponse> {
    steering::ask_person(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// It was read: neighbours may see it.
#[utoipa::path(post, path = "/help-requests/{id}/publish", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_help_publish(on: Acting) -> Result<HttpResponse> {
    steering::publish(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// Ends it, for a reason.
#[utoipa::path(post, path = "/help-requests/{id}/reject", request_body = DeskRejectBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_help_reject(
    on: Acting,
    body: Body<DeskRejectBody>,
) -> Result<HttpResponse> {
    steering::reject(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}
