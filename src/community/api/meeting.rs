//! Where neighbours meet: for everybody, signed in or not, and for oneself.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::bodies::ComeBody;
use super::views::{self, MeetingView};
use crate::base::cells::from_column;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{ActivityId, BuurtId};
use crate::community::activity::Activity;
use crate::community::flows::coming;
use crate::community::store::comings::{self, Coming};
use crate::community::store::{activities, places};
use crate::people::api::caller::Here;
use crate::people::{Caller, members};
use crate::web::{Body, Polled, Problem};

/// Shows where neighbours meet and what happens there, to everybody.
#[utoipa::path(get, path = "/meeting", responses((status = 200, body = MeetingView)))]
pub(super) async fn meeting(house: Data<House>, Here(buurt): Here) -> Result<Polled<MeetingView>> {
    Ok(Polled(show(&house, buurt.id, None).await?))
}

/// Shows the same, with how far one walks, to what one comes, and how many come to what one organises.
#[utoipa::path(get, path = "/me/meeting", responses((status = 200, body = MeetingView)))]
pub(super) async fn meeting_mine(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<MeetingView>> {
    Ok(Polled(show(&house, caller.buurt, Some(&caller)).await?))
}

async fn show(house: &House, buurt: BuurtId, caller: Option<&Caller>) -> Result<MeetingView> {
    let rows = house.db.read();
    let (mut mine, mut zone) = (HashMap::new(), None);
    if let Some(caller) = caller {
        let all = comings::mine(rows, buurt, caller.person).await?;
        mine = all.into_iter().map(|it| (it.activity, it)).collect::<HashMap<_, Coming>>();
        let member = members::find(rows, buurt, caller.person).await?;
        zone = member.zone.and_then(|it| from_column(it.cast_signed()));
    }
    let places = places::of_buurt(rows, buurt).await?;
    let all = activities::ahead(rows, buurt, house.now()).await?;
    let ids: Vec<ActivityId> = all.iter().map(|it| it.id).collect();
    let sums = comings::sums(rows, buurt, &ids).await?;
    let me = caller.map(|it| it.person);
    let view = |it: &Activity| {
        let organises = me.is_some() && it.plan.organiser == me;
        let taken = sums.get(&it.id).copied().unwrap_or(0);
        views::activity(it, taken, (mine.get(&it.id), organises))
    };
    Ok(MeetingView {
        places: places.iter().map(|it| views::place(it, zone)).collect(),
        activities: all.iter().map(view).collect(),
    })
}

/// Says that one comes: alone or with somebody. Said again, the last word counts.
#[utoipa::path(put, path = "/activities/{id}/coming", params(("id" = ActivityId, Path)),
    request_body = ComeBody, responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn activity_come(
    house: Data<House>,
    caller: Caller,
    id: Path<ActivityId>,
    body: Body<ComeBody>,
) -> Result<HttpResponse> {
    coming::come(&house, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes it back.
#[utoipa::path(delete, path = "/activities/{id}/coming", params(("id" = ActivityId, Path)),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn activity_stay_away(
    house: Data<House>,
    caller: Caller,
    id: Path<ActivityId>,
) -> Result<HttpResponse> {
    coming::stay_away(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
