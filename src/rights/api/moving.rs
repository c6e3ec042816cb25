//! Somebody moves: a worker says where to, and of each thing that they asked whether it is still needed there.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::buurt::{Buurt, Buurten};
use crate::help::api::away::{StillAskedView, still_asked};
use crate::people::Caller;
use crate::people::api::fields::{Address, Fields};
use crate::people::person::Consent;
use crate::rights::flows::moving::{self, Move};
use crate::web::{Body, Problem, Shape};

/// What a move asks.
#[derive(Debug, Serialize, ToSchema)]
pub struct MovingView {
    /// What they asked: of each is said whether it is still needed.
    pub asked: Vec<StillAskedView>,
    /// Where they may move to: this neighbourhood first.
    pub places: Vec<PlaceView>,
}

/// A neighbourhood of this installation.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceView {
    /// Which.
    pub id: BuurtId,
    /// Its name.
    pub name: String,
    /// Its streets.
    pub streets: Vec<String>,
}

/// Where somebody moves to.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveBody {
    /// To which neighbourhood: this one, or another.
    pub to: BuurtId,
    /// The street there; in another neighbourhood nothing while nobody knows.
    #[validate(length(max = 80))]
    pub street: Option<String>,
    /// The house number there.
    #[validate(length(max = 12))]
    pub number: Option<String>,
    /// What is still needed there.
    #[validate(length(max = 20))]
    pub stays: Vec<RequestId>,
    /// What is no longer needed. What stands in neither list refuses the move.
    #[validate(length(max = 20))]
    pub stops: Vec<RequestId>,
    /// How they agreed.
    pub consent: Consent,
}

/// A move with its address as it was typed.
#[derive(Clone, Debug)]
pub struct Checked(Move, Address);

impl Shape for MoveBody {
    type Checked = Checked;

    fn checked(self) -> Result<Checked, Vec<FieldError>> {
        let mut fields = Fields::default();
        let address = fields.address(self.street.as_deref(), self.number.as_deref());
        let Self { to, stays, stops, consent, .. } = self;
        fields.end(Some(Checked(Move { to, home: (None, None), stays, stops, consent }, address)))
    }
}

fn place(it: &Buurt) -> PlaceView {
    let mut streets: Vec<String> = it.place.streets.iter().map(|it| it.name.clone()).collect();
    streets.sort();
    streets.dedup();
    PlaceView { id: it.id, name: it.identity.name.clone(), streets }
}

/// Shows what a move asks.
#[utoipa::path(get, path = "/people/{id}/moving", params(("id" = PersonId, Path)), responses(
    (status = 200, body = MovingView), (status = 404, body = Problem)))]
pub(super) async fn people_moving(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    let asked = moving::asked(&house, &caller, *id).await?;
    let mut all = buurten.all();
    all.sort_by_key(|it| (it.id != caller.buurt, it.identity.name.clone()));
    let places = all.iter().map(|it| place(it)).collect();
    let asked = asked.iter().map(still_asked).collect();
    Ok(HttpResponse::Ok().json(MovingView { asked, places }))
}

/// Says that somebody moves. In another neighbourhood they are new: what they asked is asked there anew where it
/// is still needed, what they promised here is let go, and a case stays with who has it.
#[utoipa::path(post, path = "/people/{id}/move", request_body = MoveBody, params(("id" = PersonId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem),
    (status = 422, body = Problem)))]
pub(super) async fn people_move(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<MoveBody>,
) -> Result<HttpResponse> {
    let Checked(going, address) = body.it;
    let unknown = || Error::field("/to", "unknown_value");
    let home = address.home(&*buurten.get(going.to).ok_or_else(unknown)?)?;
    moving::go(&house, &buurten, &caller, *id, Move { home, ..going }).await?;
    Ok(HttpResponse::NoContent().finish())
}
