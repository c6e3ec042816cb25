//! With whom a worker can go on: the services that fit a signal, and colleagues.

use std::collections::HashMap;

use actix_web::web::{Data, Path};
use serde::Serialize;
use utoipa::ToSchema;

use super::desk_views::WorkerView;
use super::showing::Names;
use super::signals::here;
use crate::base::calendar::today;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{PersonId, ReferralId, ServiceId, SignalId};
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::care::basis::Answer;
use crate::care::directory::hours::Doors;
use crate::care::directory::service::Service;
use crate::care::fit::{Before, Fit};
use crate::care::flows::steps;
use crate::care::referral::Code;
use crate::care::signal::Refusal;
use crate::care::store::{bases, referrals, services, signals};
use crate::people::{Caller, Role, keeping, roles};
use crate::web::{Polled, Problem};

/// A service, and how it fits.
#[derive(Debug, Serialize, ToSchema)]
pub struct FitView {
    /// Its name with us.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub organisation: String,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its number.
    pub phone: Option<String>,
    /// Who may come, in its own words.
    pub eligibility: Option<String>,
    /// What it asks at first, in its own words.
    pub intake: Option<String>,
    /// How a referral reaches it first: `phone`, `mail`, `card`.
    pub channel: String,
    /// Which duty binds who works there: `beroepsgeheim`, `discretieplicht`, `geen`.
    pub secrecy: String,
    /// Within how many working days it answers.
    pub sla_days: u8,
    /// Whether it is among the first to think of.
    pub likely: bool,
    /// Why it stands here: `often_helps`, `speaks_language`, `open_now`, `limited`, `full`, `agreement_over`,
    /// `reads_little`, `asked_already`, `said_no`, `person_said_no`.
    pub reasons: Vec<&'static str>,
    /// What it may read at most: categories of data.
    pub may_read: Vec<&'static str>,
}

/// Lists the services that work here, the likely ones for this signal first, each with why.
#[utoipa::path(get, path = "/desk/signals/{id}/services", params(("id" = SignalId, Path)),
    responses((status = 200, body = [FitView]), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_signal_services(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<SignalId>,
) -> Result<Polled<Vec<FitView>>> {
    let (rows, buurt) = (house.db.read(), here(&buurten, &caller)?);
    let (case, _) = signals::find(rows, &caller, *id).await?;
    if case.signal.owner.is_some_and(|it| it != caller.person) {
        return Err(Refusal::Taken.into());
    }
    let mut before: HashMap<ServiceId, Before> = HashMap::new();
    let key = steps::key(&case.signal);
    for it in referrals::of_signal(rows, key).await? {
        let of = before.entry(it.referral.service).or_default();
        of.asked |= it.referral.code.is_open();
        of.declined |= matches!(it.referral.code, Code::Rejected | Code::Failed);
    }
    for (it, _) in bases::of_signal(rows, key).await? {
        before.entry(it.service).or_default().refused |= it.answer == Answer::No;
    }
    let who = case.signal.subject;
    let known = keeping::open_all(&house, rows, who.as_slice()).await?;
    // Of whom nothing is known, the language neither: somebody forgotten, or never named.
    let known = who.and_then(|it| known.get(&it));
    let language = known.map_or(Lang::default(), |it| it.details.language).code();
    let now = house.now();
    let fit = |it: &Service| {
        let before = before.get(&it.id).copied().unwrap_or_default();
        let open = matches!(it.facts.hours.doors(&it.facts.closed, now), Doors::Open(_));
        Fit::of(case.signal.kind, &it.facts, (before, language), (today(now), open))
    };
    let all = services::for_buurt(rows, &buurt).await?;
    let mut all: Vec<(Fit, Service)> = all.into_iter().map(|it| (fit(&it), it)).collect();
    all.sort_by_cached_key(|(fit, it)| (fit.place(), it.facts.name.to_lowercase()));
    Ok(Polled(all.into_iter().map(|(fit, it)| view(&fit, it)).collect()))
}

fn view(fit: &Fit, it: Service) -> FitView {
    let facts = it.facts;
    FitView {
        id: it.id,
        name: facts.name,
        organisation: facts.organisation,
        kind: facts.kind.as_str().to_owned(),
        phone: facts.phone,
        eligibility: facts.eligibility,
        intake: facts.intake,
        channel: facts.channel.word().to_owned(),
        secrecy: facts.secrecy.word().to_owned(),
        sla_days: facts.sla_days,
        likely: fit.is_likely(),
        reasons: fit.reasons.iter().map(|it| it.word()).collect(),
        may_read: fit.may_read.iter().map(|it| it.word()).collect(),
    }
}

/// Of which signal a referral is.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReferralOfView {
    /// The signal.
    pub signal: SignalId,
    /// The short code that both sides say on the phone.
    pub reference: String,
}

/// Tells of which signal a referral is: a task may be about either.
#[utoipa::path(get, path = "/desk/referrals/{id}", params(("id" = ReferralId, Path)),
    responses((status = 200, body = ReferralOfView), (status = 404, body = Problem)))]
pub(super) async fn desk_referral(
    house: Data<House>,
    caller: Caller,
    id: Path<ReferralId>,
) -> Result<Polled<ReferralOfView>> {
    let rows = house.db.read();
    let found = referrals::find(rows, caller.buurt, *id).await?;
    let (case, _) = signals::find(rows, &caller, found.referral.signal).await?;
    Ok(Polled(ReferralOfView { signal: case.signal.id, reference: found.reference }))
}

/// Lists who works with cases in this neighbourhood.
#[utoipa::path(get, path = "/desk/colleagues",
    responses((status = 200, body = [WorkerView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_colleagues(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<WorkerView>>> {
    let rows = house.db.read();
    let mut people: Vec<PersonId> = Vec::new();
    for role in [Role::Buurtwerker, Role::Coordinator] {
        people.extend(roles::with_role(rows, caller.buurt, role, house.now()).await?);
    }
    people.sort_unstable();
    people.dedup();
    let names = keeping::open_all(&house, rows, &people).await?;
    let names = Names { names: &names, me: caller.person };
    let mut all: Vec<WorkerView> = people.into_iter().map(|it| names.worker(it)).collect();
    all.sort_by(|a, b| a.first_name.cmp(&b.first_name));
    Ok(Polled(all))
}
