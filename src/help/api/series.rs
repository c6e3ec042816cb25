//! What comes back every week or every two weeks: its days as one may see them, and what is done with it.

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::acting::Acting;
use super::views::{HelpAct, HelpRequestView, HelpRole};
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::{FieldError, Result};
use crate::base::ids::RequestId;
use crate::help::flows::series::{Act, act};
use crate::help::found::Found;
use crate::help::series::today;
use crate::help::store::series::{self as store};
use crate::web::{Body, Problem, Shape};

/// So many days are shown.
const DAYS: usize = 5;

/// What comes back.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeriesView {
    /// `week`, `fortnight`.
    pub every: String,
    /// Its last day; absent where one is asked whether it goes on.
    pub until: Option<String>,
    /// Why it ended: `stopped`, `over`, `worker`, `left`.
    pub ended: Option<String>,
    /// Nothing before this day; for the asker and a worker.
    pub asleep_until: Option<String>,
    /// The question whether it goes on stands; for the asker and a worker.
    pub asked: bool,
    /// The next days, the first first; for the asker and a worker.
    pub days: Vec<SeriesDayView>,
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
    let series = store::load(rows, buurt, id).await?.series;
    let whole = matches!(role, HelpRole::Asker | HelpRole::Worker);
    let mut days = Vec::new();
    if whole {
        let made = store::days(rows, (buurt, id), today(now)).await?;
        days.extend(made.iter().map(|it| SeriesDayView {
            day: it.day.to_string(),
            request: it.request,
            skipped: it.skipped.map(|it| it.word().to_owned()),
        }));
        days.extend(series.ahead().take(DAYS).map(|(day, skipped)| SeriesDayView {
            day: day.to_string(),
            request: None,
            skipped: skipped.map(|it| it.word().to_owned()),
        }));
        days.truncate(DAYS);
    }
    let asleep = series.asleep_until.filter(|it| whole && *it > today(now));
    Ok(Some(SeriesView {
        every: series.rhythm.every.word().to_owned(),
        until: series.rhythm.until.map(|it| it.to_string()),
        ended: series.ended.map(|(_, why)| why.word().to_owned()),
        asleep_until: asleep.map(|it| it.to_string()),
        asked: whole && series.asked.is_some() && series.ended.is_none(),
        days,
    }))
}

/// What the asker, or a worker for her, can do with it now.
pub(super) fn can(series: Option<&SeriesView>, role: HelpRole) -> Vec<HelpAct> {
    let Some(it) = series.filter(|it| it.ended.is_none()) else { return Vec::new() };
    if !matches!(role, HelpRole::Asker | HelpRole::Worker) {
        return Vec::new();
    }
    let asleep = it.asleep_until.is_some();
    let turn = if asleep { HelpAct::SeriesWake } else { HelpAct::SeriesSleep };
    let mut can = vec![HelpAct::SeriesStop, turn];
    if it.asked {
        can.push(HelpAct::SeriesRenew);
    }
    can
}

/// Stops it: nothing of it comes any more, and who was to come hears that.
#[utoipa::path(post, path = "/help-requests/{id}/series-stop", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn series_stop(on: Acting) -> Result<HttpResponse> {
    act(&on.house, &on.caller, on.id, Act::Stop).await?;
    on.shown().await
}

/// Lets it sleep: nothing of it before a day.
#[utoipa::path(post, path = "/help-requests/{id}/series-sleep", request_body = SeriesSleepBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn series_sleep(on: Acting, body: Body<SeriesSleepBody>) -> Result<HttpResponse> {
    act(&on.house, &on.caller, on.id, Act::Sleep(Some(body.it))).await?;
    on.shown().await
}

/// Wakes it before that day.
#[utoipa::path(post, path = "/help-requests/{id}/series-wake", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn series_wake(on: Acting) -> Result<HttpResponse> {
    act(&on.house, &on.caller, on.id, Act::Sleep(None)).await?;
    on.shown().await
}

/// *Verlengen*: the answer to the question whether it goes on.
#[utoipa::path(post, path = "/help-requests/{id}/series-renew", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn series_renew(on: Acting) -> Result<HttpResponse> {
    act(&on.house, &on.caller, on.id, Act::Renew).await?;
    on.shown().await
}
