//! What comes back every week or every two weeks: its days as one may see them, and what is done with it.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::{Data, Path, Query};
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::listing::SeriesQuery;
use super::views::HelpRole;
use crate::base::calendar::today;
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{RequestId, SeriesId};
use crate::help::flows::series::{Act, act, admit};
use crate::help::found::Found;
use crate::help::series::{Series, Skipped};
use crate::help::store::series::{self as store, Stored};
use crate::people::{Caller, absences};
use crate::web::{Body, Problem, Shape};

/// So many days are shown.
const DAYS: usize = 5;

/// What comes back.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeriesView {
    /// Which.
    pub id: SeriesId,
    /// The kind of help; absent once it has ended.
    pub category: Option<String>,
    /// The part of the day; absent once it has ended.
    pub part: Option<String>,
    /// `week`, `fortnight`.
    pub every: String,
    /// Its last day; absent where one is asked whether it goes on.
    pub until: Option<String>,
    /// Why it ended: `stopped`, `over`, `worker`, `left`.
    pub ended: Option<String>,
    /// Nothing before this day; for the asker and a worker.
    pub asleep_until: Option<String>,
    /// Somebody reads the first time of it, and makes no other before; for the asker and a worker.
    pub reading: bool,
    /// The question whether it goes on stands; for the asker and a worker.
    pub asked: bool,
    /// The next days, the first first; for the asker and a worker.
    pub days: Vec<SeriesDayView>,
    /// What one can do with it now.
    pub can: Vec<SeriesAct>,
}

/// What comes back, of one person.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeriesListView {
    /// What runs, the oldest first.
    pub items: Vec<SeriesView>,
}

/// What one can do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeriesAct {
    /// No more of it.
    Stop,
    /// Not before a day.
    Sleep,
    /// Awake before that day.
    Wake,
    /// It goes on.
    Renew,
}

/// One of its days.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeriesDayView {
    /// The day, `2026-11-22`.
    pub day: String,
    /// Its request, once it is made.
    pub request: Option<RequestId>,
    /// Why it is skipped: `holiday`, `asleep`, `past`.
    pub skipped: Option<String>,
}

/// Until when it sleeps.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesSleepBody {
    /// The first day on which it is wanted again.
    pub until: NaiveDate,
}

impl Shape for SeriesSleepBody {
    type Checked = NaiveDate;

    fn checked(self) -> Result<NaiveDate, Vec<FieldError>> {
        Ok(self.until)
    }
}

/// Finds of what a request is one time. Who helps learns how often, and nothing of when.
pub(super) async fn of(
    rows: Rows<'_>,
    found: &Found,
    role: HelpRole,
    now: Moment,
) -> Result<Option<SeriesView>> {
    let buurt = found.request.buurt;
    let Some(id) = store::of_request(rows, buurt, found.request.id).await? else { return Ok(None) };
    let it = store::load(rows, buurt, id).await?;
    let whole = matches!(role, HelpRole::Asker | HelpRole::Worker);
    if whole { view(rows, &it, now).await.map(Some) } else { Ok(Some(plain(&it))) }
}

/// What everybody sees of it who sees one of its times.
fn plain(it: &Stored) -> SeriesView {
    let series = &it.series;
    SeriesView {
        id: series.id,
        category: it.asked.as_ref().map(|it| it.question.category.as_str().to_owned()),
        part: it.asked.as_ref().map(|it| it.part.word().to_owned()),
        every: series.rhythm.every.word().to_owned(),
        until: series.rhythm.until.map(|it| it.to_string()),
        ended: series.ended.map(|(_, why)| why.word().to_owned()),
        asleep_until: None,
        reading: false,
        asked: false,
        days: Vec::new(),
        can: Vec::new(),
    }
}

/// What the asker and a worker see of it.
async fn view(rows: Rows<'_>, it: &Stored, now: Moment) -> Result<SeriesView> {
    let series = &it.series;
    let runs = series.ended.is_none();
    let made = store::days(rows, (series.buurt, series.id), today(now)).await?;
    let made = made.iter().map(|it| (it.day, it.request, it.skipped));
    let away = absences::find(rows, (series.buurt, series.requester)).await?;
    let ahead = series.ahead_while(away).map(|(day, skipped)| (day, None, skipped));
    let day = |(day, request, skipped): (NaiveDate, Option<RequestId>, Option<Skipped>)| {
        let skipped = skipped.map(|it| it.word().to_owned());
        SeriesDayView { day: day.to_string(), request, skipped }
    };
    let asleep = series.asleep_until.filter(|it| *it > today(now));
    Ok(SeriesView {
        asleep_until: asleep.map(|it| it.to_string()),
        reading: runs && !series.published,
        asked: runs && series.asked.is_some(),
        days: made.chain(ahead).take(DAYS).map(day).collect(),
        can: can(series, asleep.is_some()),
        ..plain(it)
    })
}

fn can(series: &Series, asleep: bool) -> Vec<SeriesAct> {
    if series.ended.is_some() {
        return Vec::new();
    }
    let turn = if asleep { SeriesAct::Wake } else { SeriesAct::Sleep };
    let renew = series.asked.is_some().then_some(SeriesAct::Renew);
    [SeriesAct::Stop, turn].into_iter().chain(renew).collect()
}

/// Shows what comes back of oneself; to a worker, of somebody.
#[utoipa::path(get, path = "/help-series", params(SeriesQuery), responses((status = 200, body = SeriesListView), (status = 404, body = Problem)))]
pub(super) async fn series_list(
    house: Data<House>,
    caller: Caller,
    query: Query<SeriesQuery>,
) -> Result<HttpResponse> {
    let of = query.of.unwrap_or(caller.person);
    admit(&caller, of)?;
    let (rows, now) = (house.db.read(), house.now());
    let mut items = Vec::new();
    let all = store::whole(rows, caller.buurt, of).await?;
    for it in all.into_iter().filter(|it| it.series.ended.is_none()) {
        items.push(view(rows, &it, now).await?);
    }
    Ok(HttpResponse::Ok().json(SeriesListView { items }))
}

/// Who acts on which series.
#[derive(Debug)]
pub(super) struct On {
    house: Data<House>,
    caller: Caller,
    id: SeriesId,
}

impl On {
    /// Does it, and answers with the series as it is now.
    async fn does(self, what: Act) -> Result<HttpResponse> {
        act(&self.house, &self.caller, self.id, what).await?;
        let rows = self.house.db.read();
        let it = store::load(rows, self.caller.buurt, self.id).await?;
        Ok(HttpResponse::Ok().json(view(rows, &it, self.house.now()).await?))
    }
}

impl FromRequest for On {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let parts = <(Data<House>, Caller, Path<SeriesId>)>::from_request(req, payload);
        Box::pin(async move {
            let (house, caller, id) = parts.await?;
            Ok(Self { house, caller, id: *id })
        })
    }
}

/// Stops it: nothing of it comes any more, and who was to come hears that.
#[utoipa::path(post, path = "/help-series/{id}/stop", params(("id" = SeriesId, Path)),
    responses((status = 200, body = SeriesView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn series_stop(on: On) -> Result<HttpResponse> {
    on.does(Act::Stop).await
}

/// Lets it sleep: nothing of it before a day.
#[utoipa::path(post, path = "/help-series/{id}/sleep", request_body = SeriesSleepBody, params(("id" = SeriesId, Path)),
    responses((status = 200, body = SeriesView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn series_sleep(on: On, body: Body<SeriesSleepBody>) -> Result<HttpResponse> {
    on.does(Act::Sleep(Some(body.it))).await
}

/// Wakes it before that day.
#[utoipa::path(post, path = "/help-series/{id}/wake", params(("id" = SeriesId, Path)),
    responses((status = 200, body = SeriesView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn series_wake(on: On) -> Result<HttpResponse> {
    on.does(Act::Sleep(None)).await
}

/// *Verlengen*: the answer to the question whether it goes on.
#[utoipa::path(post, path = "/help-series/{id}/renew", params(("id" = SeriesId, Path)),
    responses((status = 200, body = SeriesView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn series_renew(on: On) -> Result<HttpResponse> {
    on.does(Act::Renew).await
}
