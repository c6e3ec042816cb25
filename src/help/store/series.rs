//! SQL about series: one row each, and one for each of its days.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Order, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use uuid::Uuid;

mod rows;

use self::rows::{day, row};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, RequestId, SeriesId};
use crate::help::request::OwnWords;
use crate::help::series::{Series, Skipped, Template};

pub use self::rows::{SeriesDay, Stored};

/// Some name, and nothing else.
#[derive(Debug, FromQueryResult)]
struct Named {
    id: Uuid,
}

/// Writes a series that begins.
pub async fn insert(tx: &Tx, it: &Series, asked: &Template) -> Result<()> {
    let row = rows::row_of(it, asked)?;
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a series with what is asked.
pub async fn load(rows: Rows<'_>, buurt: BuurtId, id: SeriesId) -> Result<Stored> {
    let found = rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?;
    found.ok_or(Error::NotFound)?.try_into()
}

/// Finds a series, and keeps it from changing. Who locks requests too locks the series first.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: SeriesId) -> Result<Stored> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Brings a series from how it was to how it is. What has ended needs its words no longer: whoever
/// ends it destroys their key.
pub async fn advance(tx: &Tx, before: &Series, after: &Series) -> Result<()> {
    let ended = after.ended.is_some();
    let mut set = row::ActiveModel {
        first_id: Set(after.first.0),
        published: Set(after.published),
        next_day: Set(after.next.to_string()),
        review_day: Set(after.review.map(|it| it.to_string())),
        review_asked_at: Set(after.asked),
        worker_told: Set(after.told),
        asleep_until: Set(after.asleep_until.map(|it| it.to_string())),
        words: Set(if ended { OwnWords::None } else { after.words }.word().to_owned()),
        ended_at: Set(after.ended.map(|(at, _)| at)),
        ended_why: Set(after.ended.map(|(_, why)| why.word().to_owned())),
        ..Default::default()
    };
    if ended {
        (set.text, set.masked, set.data_key_id) = (Set(None), Set(None), Set(None));
        set.template = Set(serde_json::json!({}));
    }
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::NextDay.eq(before.next.to_string()))
        .filter(row::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked series changed")) }
}

/// Writes what became of a day: its request, or why there is none. The same day twice is refused.
pub async fn handled(
    tx: &Tx,
    (buurt, series): (BuurtId, SeriesId),
    on: NaiveDate,
    what: std::result::Result<RequestId, Skipped>,
) -> Result<()> {
    let row = day::Model {
        buurt_id: buurt.0,
        series_id: series.0,
        day: on.to_string(),
        request_id: what.ok().map(|it| it.0),
        skipped: what.err().map(|it| it.word().to_owned()),
    };
    day::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Reads the days of a series from one on, the first first.
pub async fn days(
    rows: Rows<'_>,
    (buurt, series): (BuurtId, SeriesId),
    from: NaiveDate,
) -> Result<Vec<SeriesDay>> {
    let query = day::Entity::find()
        .filter(day::Column::BuurtId.eq(buurt.0))
        .filter(day::Column::SeriesId.eq(series.0))
        .filter(day::Column::Day.gte(from.to_string()))
        .order_by_asc(day::Column::Day);
    rows.all(query).await?.into_iter().map(SeriesDay::try_from).collect()
}

/// Finds of which series a request is one time.
pub async fn of_request(
    rows: Rows<'_>,
    buurt: BuurtId,
    request: RequestId,
) -> Result<Option<SeriesId>> {
    let query = day::Entity::find()
        .filter(day::Column::BuurtId.eq(buurt.0))
        .filter(day::Column::RequestId.eq(request.0));
    Ok(rows.one(query).await?.map(|it| SeriesId(it.series_id)))
}

/// Finds the requests of somebody that are one time of a series, each with its series.
pub async fn of_asker(
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
) -> Result<HashMap<RequestId, SeriesId>> {
    #[derive(FromQueryResult)]
    struct Pair {
        request_id: Uuid,
        series_id: Uuid,
    }
    let same = Expr::col(("d", "buurt_id"))
        .equals(("s", "buurt_id"))
        .and(Expr::col(("d", "series_id")).equals(("s", "id")));
    let query = Query::select()
        .columns([("d", "request_id"), ("d", "series_id")])
        .from_as("help_series", "s")
        .join_as(JoinType::InnerJoin, "help_series_day", "d", same)
        .and_where(Expr::col(("s", "buurt_id")).eq(buurt.0))
        .and_where(Expr::col(("s", "requester_id")).eq(who.0))
        .and_where(Expr::col(("d", "request_id")).is_not_null())
        .take();
    let found: Vec<Pair> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| (RequestId(it.request_id), SeriesId(it.series_id))).collect())
}

fn of_person(buurt: BuurtId, who: PersonId) -> sea_orm::Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .order_by_asc(row::Column::Id)
}

/// Names the series of somebody that run, in the order in which they are locked.
pub async fn running(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<SeriesId>> {
    let query = of_person(buurt, who).filter(row::Column::EndedAt.is_null());
    Ok(rows.all(query).await?.into_iter().map(|it| SeriesId(it.id)).collect())
}

/// Reads the series of somebody, the oldest first, also those that ended.
pub async fn whole(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Stored>> {
    rows.all(of_person(buurt, who)).await?.into_iter().map(Stored::try_from).collect()
}

/// Names the requests of a series that somebody still waits for, in the order in which they are locked:
/// for a day from the first of these on, and before the second.
pub async fn waiting(
    rows: Rows<'_>,
    (buurt, series): (BuurtId, SeriesId),
    (from, until): (Option<NaiveDate>, Option<NaiveDate>),
) -> Result<Vec<RequestId>> {
    let same = Expr::col(("d", "buurt_id"))
        .equals(("r", "buurt_id"))
        .and(Expr::col(("d", "request_id")).equals(("r", "id")));
    let mut query = Query::select();
    query
        .column(("r", "id"))
        .from_as("help_series_day", "d")
        .join_as(JoinType::InnerJoin, "help_request", "r", same)
        .and_where(Expr::col(("d", "buurt_id")).eq(buurt.0))
        .and_where(Expr::col(("d", "series_id")).eq(series.0))
        .and_where(Expr::col(("r", "state")).is_in(["review", "open", "matched"]))
        .order_by(("r", "id"), Order::Asc);
    if let Some(from) = from {
        query.and_where(Expr::col(("d", "day")).gte(from.to_string()));
    }
    if let Some(until) = until {
        query.and_where(Expr::col(("d", "day")).lt(until.to_string()));
    }
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| RequestId(it.id)).collect())
}

/// Forgets which series a request was one time of.
pub async fn forget(tx: &Tx, buurt: BuurtId, request: RequestId) -> Result<()> {
    day::Entity::delete_many()
        .filter(day::Column::BuurtId.eq(buurt.0))
        .filter(day::Column::RequestId.eq(request.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn over(buurt: BuurtId, before: Moment) -> sea_orm::Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::EndedAt.lte(before))
}

/// Counts series that ended at or before a moment.
pub async fn ended(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    rows.count(over(buurt, before)).await
}

/// Forgets at most `limit` of them, with their days; names them.
pub async fn forget_ended(
    tx: &Tx,
    buurt: BuurtId,
    before: Moment,
    limit: u64,
) -> Result<Vec<SeriesId>> {
    let found = tx.rows().all(over(buurt, before).limit(limit)).await?;
    let gone: Vec<Uuid> = found.iter().map(|it| it.id).collect();
    day::Entity::delete_many()
        .filter(day::Column::BuurtId.eq(buurt.0))
        .filter(day::Column::SeriesId.is_in(gone.iter().copied()))
        .exec(tx.conn())
        .await?;
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Id.is_in(gone.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(gone.into_iter().map(SeriesId).collect())
}
