//! SQL about series: one row each, and one for each of its days.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Order, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use uuid::Uuid;

mod rows;

use self::rows::{day, row};
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

/// Finds the last day of a series that has a request: what is told of the series is told of that one.
pub async fn latest(
    rows: Rows<'_>,
    (buurt, series): (BuurtId, SeriesId),
) -> Result<Option<RequestId>> {
    let query = day::Entity::find()
        .filter(day::Column::BuurtId.eq(buurt.0))
        .filter(day::Column::SeriesId.eq(series.0))
        .filter(day::Column::RequestId.is_not_null())
        .order_by_desc(day::Column::Day)
        .limit(1);
    Ok(rows.one(query).await?.and_then(|it| it.request_id).map(RequestId))
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
        .to_owned();
    let found: Vec<Pair> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| (RequestId(it.request_id), SeriesId(it.series_id))).collect())
}

/// Names the series of somebody that run, in the order in which they are locked.
pub async fn running(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<SeriesId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .filter(row::Column::EndedAt.is_null())
        .order_by_asc(row::Column::Id);
    Ok(rows.all(query).await?.into_iter().map(|it| SeriesId(it.id)).collect())
}

/// Names the requests of a series for a day before `until` that somebody still waits for, in the order
/// in which they are locked.
pub async fn waiting(
    rows: Rows<'_>,
    (buurt, series): (BuurtId, SeriesId),
    until: Option<NaiveDate>,
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
    if let Some(until) = until {
        query.and_where(Expr::col(("d", "day")).lt(until.to_string()));
    }
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| RequestId(it.id)).collect())
}

/// Forgets which series a request was one time of; and the series with it, once it has ended and has
/// no other time left.
pub async fn forget(tx: &Tx, buurt: BuurtId, request: RequestId) -> Result<()> {
    let Some(series) = of_request(tx.rows(), buurt, request).await? else { return Ok(()) };
    let of = |table: &'static str, column: &'static str, id: Uuid| {
        let mut gone = Query::delete();
        gone.from_table(table)
            .and_where(Expr::col("buurt_id").eq(buurt.0))
            .and_where(Expr::col(column).eq(id));
        gone
    };
    tx.conn().execute(&of("help_series_day", "request_id", request.0)).await?;
    let there = Query::select()
        .expr_as(Expr::col("series_id"), "id")
        .from("help_series_day")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("series_id").eq(series.0))
        .and_where(Expr::col("request_id").is_not_null())
        .to_owned();
    let found: Option<Named> = tx.rows().first(&there).await?;
    if found.is_some() || load(tx.rows(), buurt, series).await?.series.ended.is_none() {
        return Ok(());
    }
    tx.conn().execute(&of("help_series_day", "series_id", series.0)).await?;
    tx.conn().execute(&of("help_series", "id", series.0)).await?;
    Ok(())
}
