//! What a coordinator looks after: what is late, and what did not arrive. Names workers and services,
//! and nobody whom a case is about.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::desk_views::WorkerView;
use super::showing::Names;
use super::signals::here;
use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, ReferralId, SignalId};
use crate::buurt::Buurten;
use crate::care::flows::{leaving, steering};
use crate::care::store::{load, services, signals};
use crate::people::{Caller, keeping};
use crate::web::{Body, Polled, Problem, Shape};

/// One promise that is late.
#[derive(Debug, Serialize, ToSchema)]
pub struct LateView {
    /// Of which signal.
    pub signal: SignalId,
    /// What kind of worry.
    #[serde(rename = "type")]
    pub kind: String,
    /// What was promised: `first_look`, `contact`, `service_answer`, `follow_up`.
    pub promise: String,
    /// How urgent: `u1`, `u2`, `u3`.
    pub level: String,
    /// By when it had to be.
    #[schema(value_type = String, format = DateTime)]
    pub due: Moment,
    /// Who has the signal; nobody while absent.
    pub owner: Option<WorkerView>,
}

/// One referral of which no mail arrived.
#[derive(Debug, Serialize, ToSchema)]
pub struct FailedDeliveryView {
    /// Which.
    pub referral: ReferralId,
    /// Of which signal.
    pub signal: SignalId,
    /// The short code that both sides say.
    pub reference: String,
    /// The name of the service.
    pub service_name: String,
    /// Its number.
    pub service_phone: Option<String>,
    /// `bounced`: the mailbox refused it. `given_up`: nobody took it in its time.
    pub state: String,
    /// When that became of it.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// Who has the signal; nobody while absent.
    pub owner: Option<WorkerView>,
}

/// Lists what is late, the longest first: at most 100.
#[utoipa::path(get, path = "/desk/overdue",
    responses((status = 200, body = [LateView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_overdue(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<LateView>>> {
    let rows = house.db.read();
    let late = load::late(rows, caller.buurt, house.now()).await?;
    let owners: Vec<PersonId> = late.iter().filter_map(|it| it.owner_id.map(PersonId)).collect();
    let known = keeping::open_all(&house, rows, &owners).await?;
    let names = Names { names: &known, me: caller.person };
    let view = |it: load::Late| LateView {
        signal: SignalId(it.signal_id),
        kind: it.worry,
        promise: it.kind,
        level: it.level,
        due: it.due_at,
        owner: it.owner_id.map(|who| names.worker(PersonId(who))),
    };
    Ok(Polled(late.into_iter().map(view).collect()))
}

/// Lists the open referrals of which no mail arrived, the latest first: at most 50.
#[utoipa::path(get, path = "/desk/failed-deliveries",
    responses((status = 200, body = [FailedDeliveryView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_failed_deliveries(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<Polled<Vec<FailedDeliveryView>>> {
    let (rows, buurt) = (house.db.read(), here(&buurten, &caller)?);
    let failed = steering::failed(rows, buurt.id).await?;
    let mut owners: HashMap<SignalId, PersonId> = HashMap::new();
    for (it, _) in &failed {
        let signal = signals::load(rows, buurt.id, it.referral.signal).await?.signal;
        owners.extend(signal.owner.map(|owner| (signal.id, owner)));
    }
    let people: Vec<PersonId> = owners.values().copied().collect();
    let known = keeping::open_all(&house, rows, &people).await?;
    let names = Names { names: &known, me: caller.person };
    let mut all = Vec::new();
    for (it, last) in failed {
        let to = services::find(rows, &buurt, it.referral.service).await?.facts;
        all.push(FailedDeliveryView {
            referral: it.referral.id,
            signal: it.referral.signal,
            reference: it.reference,
            service_name: to.name,
            service_phone: to.phone,
            state: last.state.word().to_owned(),
            at: last.at,
            owner: owners.get(&it.referral.signal).map(|who| names.worker(*who)),
        });
    }
    Ok(Polled(all))
}

/// To whom.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveAllBody {
    /// Somebody who works here; it may be the caller.
    pub to: PersonId,
}

impl Shape for GiveAllBody {
    type Checked = PersonId;

    fn checked(self) -> Result<PersonId, Vec<FieldError>> {
        Ok(self.to)
    }
}

/// How many cases somebody else has now.
#[derive(Debug, Serialize, ToSchema)]
pub struct GivenView {
    /// So many.
    pub given: u32,
}

/// Ends the work of somebody here, at once: they open no case any more, and their streams of news end.
#[utoipa::path(post, path = "/desk/colleagues/{id}/leave", params(("id" = PersonId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_colleague_leave(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<HttpResponse> {
    leaving::end(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Gives every open case of somebody who works here no longer to somebody who does, without opening one.
#[utoipa::path(post, path = "/desk/colleagues/{id}/cases", params(("id" = PersonId, Path)),
    request_body = GiveAllBody,
    responses((status = 200, body = GivenView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_colleague_cases(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<GiveAllBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let given = leaving::give_all(&house, &buurt, &caller, (*id, body.it)).await?;
    Ok(HttpResponse::Ok().json(GivenView { given }))
}

/// The mail does not arrive: from now on a worker calls the service.
#[utoipa::path(post, path = "/referrals/{id}/by-phone", params(("id" = ReferralId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn referral_by_phone(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<ReferralId>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    steering::by_phone(&house, &buurt, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
