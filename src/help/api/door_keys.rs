//! Keys of homes that neighbours have: written down by a worker, told of by both sides.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};

use super::door_key_bodies::{KeyActBody, KeyGiveBody};
use super::door_key_views::{
    DeskKeyPageView, DeskKeyView, KeySlipView, MyKeyView, both, desk, mine, next, slip,
};
use super::listing::PageQuery;
use crate::base::db::Once;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::DoorKeyId;
use crate::help::flows::door_keys::{self, reading};
use crate::help::store::door_keys::{self as store, Place};
use crate::people::{Action, Caller, keeping};
use crate::web::{Body, Key, Polled, Problem};

/// Lists which keys one gave to neighbours, and which one has; what is out first.
#[utoipa::path(get, path = "/me/keys", responses(
    (status = 200, body = [MyKeyView]), (status = 401, body = Problem)))]
pub(super) async fn key_mine(house: Data<House>, caller: Caller) -> Result<Polled<Vec<MyKeyView>>> {
    let all = reading::mine(&house, &caller).await?;
    let people = keeping::open_all(&house, house.db.read(), &both(&all)).await?;
    let me = (caller.person, house.now());
    let calls = reading::called(&house, &all).await?;
    let view = |it: reading::Opened| {
        let calls = calls.get(&it.0.id).copied();
        mine((it, calls), me, &people)
    };
    Ok(Polled(all.into_iter().map(view).collect()))
}

/// Says of a key that one has it, that it is back or not yet, that it is lost; a worker says it for one of
/// the two, or as who saw it.
#[utoipa::path(post, path = "/keys/{id}/act", request_body = KeyActBody,
    params(("id" = DoorKeyId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn key_act(
    house: Data<House>,
    caller: Caller,
    id: Path<DoorKeyId>,
    body: Body<KeyActBody>,
) -> Result<HttpResponse> {
    door_keys::act(&house, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Lists the keys that are with neighbours, what is out too long first.
#[utoipa::path(get, path = "/desk/keys", params(PageQuery), responses(
    (status = 200, body = DeskKeyPageView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn desk_keys(
    house: Data<House>,
    caller: Caller,
    query: Query<PageQuery>,
) -> Result<Polled<DeskKeyPageView>> {
    let after = query.read()?.map(|it| Place { over: it.at, id: it.id });
    let (all, place) = store::page(house.db.read(), caller.buurt, after).await?;
    let all = reading::opened(&house, all).await?;
    let people = reading::named(&house, caller.buurt, &both(&all)).await?;
    let me = (caller.person, house.now());
    let items = all.into_iter().map(|it| desk(it, me, &people)).collect();
    Ok(Polled(DeskKeyPageView { items, next: next(place) }))
}

/// Writes down that a resident gave a key to a helper.
#[utoipa::path(post, path = "/desk/keys", request_body = KeyGiveBody,
    params(("Idempotency-Key" = String, Header)), responses(
    (status = 201, body = DeskKeyView), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_key_give(
    house: Data<House>,
    caller: Caller,
    key: Key,
    body: Body<KeyGiveBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let id = door_keys::give(&house, &caller, once, body.it).await?;
    let shows = Caller { action: Action::DeskKeyShow, ..caller };
    let (made, people) = reading::slip(&house, &shows, id).await?;
    let me = (shows.person, house.now());
    Ok(HttpResponse::Created().json(desk(made, me, &people)))
}

/// Shows one, for its slip.
#[utoipa::path(get, path = "/desk/keys/{id}", params(("id" = DoorKeyId, Path)), responses(
    (status = 200, body = KeySlipView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn desk_key_show(
    house: Data<House>,
    caller: Caller,
    id: Path<DoorKeyId>,
) -> Result<Polled<KeySlipView>> {
    let (one, people) = reading::slip(&house, &caller, *id).await?;
    Ok(Polled(slip(one, &people, house.now())))
}
