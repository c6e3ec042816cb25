//! A worker finds signals and opens a case.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::desk_views::{CaseView, SignalLineView, SignalsQuery, SignalsView};
use super::showing::{self, Names};
use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, SignalId};
use crate::buurt::{Buurt, Buurten};
use crate::care::flows::opening::{self, Why};
use crate::care::signal_type::Urgency;
use crate::care::store::desk::{self, Line, PAGE, Place, Which};
use crate::care::store::signals;
use crate::people::{Caller, Relation, keeping};
use crate::web::{Body, Polled, Problem, Shape};

/// Lists the signals of the neighbourhood, the most urgent first.
#[utoipa::path(get, path = "/desk/signals", params(SignalsQuery),
    responses((status = 200, body = SignalsView), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_signals(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    wanted: Query<SignalsQuery>,
) -> Result<Polled<SignalsView>> {
    let which = match wanted.which.as_deref() {
        None | Some("open") => Which::Open,
        Some("queue") => Which::Queue,
        Some("mine") => Which::Of(caller.person),
        Some("ended") => Which::Ended,
        Some(_) => return Err(Error::field("/which", "unknown_value")),
    };
    let after = wanted.after.as_deref().map(place).transpose()?;
    let rows = house.db.read();
    let mut lines: Vec<Line> = rows.list(&desk::query(caller.buurt, which, after)).await?;
    let more = lines.len() as u64 > PAGE;
    lines.truncate(usize::try_from(PAGE).unwrap_or_default());
    let next = lines.last().filter(|_| more).map(|it| cursor(it, which));
    let mut people: Vec<PersonId> =
        lines.iter().filter_map(|it| it.owner_id).map(PersonId).collect();
    people.extend(
        lines.iter().filter(|it| shows(it, &caller)).filter_map(|it| it.subject_id).map(PersonId),
    );
    let names = keeping::open_all(&house, rows, &people).await?;
    let names = Names { names: &names, me: caller.person };
    let items = lines.into_iter().map(|it| line(it, &caller, &names)).collect::<Result<_>>()?;
    let terms_confirmed = here(&buurten, &caller)?.terms.confirmed.is_some();
    Ok(Polled(SignalsView { items, next, terms_confirmed }))
}

/// The name of the person concerned stands in the list for whoever has it, and while nobody has.
fn shows(line: &Line, caller: &Caller) -> bool {
    line.owner_id.is_none_or(|it| it == caller.person.0)
}

fn line(it: Line, caller: &Caller, names: &Names<'_>) -> Result<SignalLineView> {
    let urgency = u8::try_from(it.urgency).ok().and_then(Urgency::ranked);
    let subject = it.subject_id.filter(|_| shows(&it, caller));
    Ok(SignalLineView {
        id: SignalId(it.id),
        kind: it.kind,
        urgency: urgency.ok_or_else(|| Error::corrupt("signal", it.id))?,
        state: it.state,
        source: it.source,
        worried: it.worried,
        subject: subject.and_then(|who| names.subject(PersonId(who))),
        owner: it.owner_id.map(|who| names.worker(PersonId(who))),
        snoozed_until: it.snoozed_until,
        follow_up: it.follow_up_at,
        raised: it.raised_at,
        since: it.since_at,
        emergency: it.emergency_at,
    })
}

fn cursor(it: &Line, which: Which) -> String {
    let at = if which == Which::Ended { it.since_at } else { it.raised_at };
    format!("{}.{}.{}", it.urgency, at.timestamp_micros(), it.id)
}

fn place(text: &str) -> Result<Place> {
    let read = || {
        let mut parts = text.splitn(3, '.');
        let urgency = parts.next()?.parse().ok().filter(|it| (0..4).contains(it))?;
        let micros = parts.next()?.parse().ok().filter(|it| (0..=LAST).contains(it))?;
        let at = Moment::from_timestamp_micros(micros)?;
        Some(Place { urgency, at, id: SignalId(Uuid::try_parse(parts.next()?).ok()?) })
    };
    read().ok_or_else(|| Error::field("/after", "unknown_value"))
}

/// The end of the year 9999, in microseconds: no database knows every moment that a number can name.
const LAST: i64 = 253_402_300_799_999_999;

/// Why one opens a case that is not one's own.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseOpenBody {
    /// 20 to 500 characters; needed when a colleague has the case. A coordinator hears of it.
    pub reason: Option<String>,
}

impl Shape for CaseOpenBody {
    type Checked = Option<Why>;

    fn checked(self) -> Result<Option<Why>, Vec<FieldError>> {
        let reason = self.reason.filter(|it| !it.trim().is_empty());
        reason.map(|it| Why::checked(&it, "/reason")).transpose().map_err(|it| vec![it])
    }
}

/// Opens a case: first a line in the chain, then the content.
#[utoipa::path(post, path = "/desk/signals/{id}/open", request_body = CaseOpenBody, params(("id" = SignalId, Path)),
    responses((status = 200, body = CaseView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_open(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<SignalId>,
    body: Body<CaseOpenBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let opened = opening::open(&house, &buurt, &caller, *id, body.it).await?;
    Ok(HttpResponse::Ok().json(showing::case(&house, &buurt, &caller, opened).await?))
}

/// The neighbourhood in which somebody acts.
pub(super) fn here(buurten: &Buurten, caller: &Caller) -> Result<Buurt> {
    Ok(buurten.get(caller.buurt).ok_or(Error::NotFound)?.as_ref().clone())
}

/// Tells whether somebody has a case, before an act.
pub(super) async fn has(house: &House, caller: &Caller, id: SignalId) -> Result<bool> {
    let (_, relation) = signals::find(house.db.read(), caller, id).await?;
    Ok(relation == Relation::Own)
}

/// Shows a case again after an act: nothing to who no longer has it, and nothing without a second factor given
/// a moment ago. Who did not have it before the act opens it now, with its line in the chain.
pub(super) async fn again(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (id, had): (SignalId, bool),
) -> Result<HttpResponse> {
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    if !caller.fresh || case.signal.owner.is_some_and(|it| it != caller.person) {
        return Ok(HttpResponse::NoContent().finish());
    }
    let opened = if had {
        opening::content(house, case).await?
    } else {
        opening::open(house, buurt, caller, id, None).await?
    };
    Ok(HttpResponse::Ok().json(showing::case(house, buurt, caller, opened).await?))
}
