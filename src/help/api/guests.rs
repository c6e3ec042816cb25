//! Who lives next door acts on a request as the guest whom an offer made of them: on that request, and nowhere else.
//! Everybody else stays who they are.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::{Data, Path, Query};
use actix_web::{FromRequest, HttpRequest};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::listing::{PageQuery, Texts, looking, page};
use super::views::HelpListView;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, ComplaintId, RequestId};
use crate::buurt::Buurten;
use crate::help::offer::Kind;
use crate::help::store::offers::{self, Which};
use crate::help::store::{complaints, guests};
use crate::people::permission::may_try;
use crate::people::{Caller, Role, Standing, members};
use crate::web::{Polled, Problem};

/// Who talks in which thread.
#[derive(Debug)]
pub(super) struct Talking {
    /// Who: as a guest where the thread is of a request next door.
    pub(super) caller: Caller,
    /// The offer whose thread it is.
    pub(super) mark: Uuid,
}

impl FromRequest for Talking {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let parts = <(Data<House>, Data<Buurten>, Caller, Path<Uuid>)>::from_request(req, payload);
        Box::pin(async move {
            let (house, buurten, caller, mark) = parts.await?;
            let caller = as_one_is(&house, &buurten, caller, Which::Offer(*mark)).await?;
            Ok(Self { caller, mark: *mark })
        })
    }
}

/// Finds out as whom somebody acts on a request: as who they are here, or as its guest.
pub(super) async fn on_request(
    house: &House,
    buurten: &Buurten,
    caller: Caller,
    id: RequestId,
) -> Result<Caller> {
    as_one_is(house, buurten, caller, Which::Request(id)).await
}

async fn as_one_is(
    house: &House,
    buurten: &Buurten,
    caller: Caller,
    which: Which,
) -> Result<Caller> {
    if !may_be_one(buurten, &caller) {
        return Ok(caller);
    }
    let found = offers::of_guest(house.db.read(), caller.actor(), which).await?;
    let Some((buurt, kind)) = found else { return Ok(caller) };
    // To what one said yes one stays true; a question is one only while both neighbourhoods and the helper wish it.
    if said_yes(kind) || is_open(house, buurten, &caller, buurt).await? {
        return Ok(caller.as_guest(buurt));
    }
    Ok(caller)
}

/// Finds out as whom somebody goes on with what they told.
pub(super) async fn on_complaint(
    house: &House,
    buurten: &Buurten,
    caller: Caller,
    id: ComplaintId,
) -> Result<Caller> {
    if !may_be_one(buurten, &caller) {
        return Ok(caller);
    }
    let found = complaints::of_guest(house.db.read(), caller.actor(), id).await?;
    Ok(match found {
        Some(buurt) => caller.as_guest(buurt),
        None => caller,
    })
}

fn may_be_one(buurten: &Buurten, caller: &Caller) -> bool {
    caller.standing == Standing::Confirmed
        && buurten.are_several()
        && may_try(&[Role::Bewoner], Standing::Guest, caller.action)
}

fn said_yes(kind: Kind) -> bool {
    match kind {
        Kind::Assigned
        | Kind::Reserve
        | Kind::Done
        | Kind::Released
        | Kind::BackedOutEarly
        | Kind::BackedOutLate
        | Kind::NoShow
        | Kind::Removed => true,
        Kind::Queued
        | Kind::Sent
        | Kind::Seen
        | Kind::Declined
        | Kind::Lapsed
        | Kind::Superseded => false,
    }
}

async fn is_open(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    buurt: BuurtId,
) -> Result<bool> {
    if !buurten.are_next_door(caller.buurt, buurt) {
        return Ok(false);
    }
    let member = members::find(house.db.read(), caller.buurt, caller.person).await?;
    Ok(member.helps && member.helping.next_door)
}

/// What is asked of somebody next door.
#[derive(Debug, Serialize, ToSchema)]
pub struct NextDoorView {
    /// The names of the neighbourhoods next door whose neighbours one may help.
    pub neighbourhoods: Vec<String>,
    /// What one was asked there and what one said yes to, the newest first.
    #[serde(flatten)]
    pub list: HelpListView,
}

/// Lists what one was asked in the neighbourhoods next door, and what one said yes to there, the newest first.
#[utoipa::path(get, path = "/me/next-door", params(PageQuery),
    responses((status = 200, body = NextDoorView), (status = 401, body = Problem)))]
pub(super) async fn help_next_door(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    query: Query<PageQuery>,
) -> Result<Polled<NextDoorView>> {
    let after = query.read()?;
    let around = buurten.next_door(caller.buurt);
    let open: Vec<BuurtId> = around.iter().map(|it| it.id).collect();
    let rows = house.db.read();
    let mut list = HelpListView { items: Vec::new(), next: None };
    if buurten.are_several() {
        let asks = asks(&house, &caller, &open).await?;
        let lines = guests::lines(rows, looking(&house, &caller), asks, after).await?;
        let named: Vec<Option<String>> =
            lines.iter().map(|it| name(&buurten, it.buurt_id)).collect();
        list = page(&house, lines, (false, Texts::Masked))?;
        for (line, name) in list.items.iter_mut().zip(named) {
            line.next_door = name;
        }
    }
    let neighbourhoods = around.iter().map(|it| it.identity.name.clone()).collect();
    Ok(Polled(NextDoorView { neighbourhoods, list }))
}

fn name(buurten: &Buurten, buurt: Uuid) -> Option<String> {
    buurten.get(BuurtId(buurt)).map(|it| it.identity.name.clone())
}

/// Where questions stand: nowhere for who does not wish to be asked next door.
async fn asks<'a>(house: &House, caller: &Caller, open: &'a [BuurtId]) -> Result<&'a [BuurtId]> {
    let member = members::find(house.db.read(), caller.buurt, caller.person).await?;
    let wishes = member.helps && member.helping.next_door;
    Ok(if wishes && caller.standing == Standing::Confirmed { open } else { &[] })
}
