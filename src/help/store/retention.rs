//! SQL about what of small help is over its term, and what stays of it: how many requests of a category
//! ended how in which month, and nothing about anybody. Decides nothing.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Order, Query, SelectStatement};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, DataKeyId, RequestId};

/// A request that ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Which.
    pub id: RequestId,
    /// The key of its own words.
    pub key: Option<DataKeyId>,
}

#[derive(Debug, FromQueryResult)]
struct EndedRow {
    id: Uuid,
    data_key_id: Option<Uuid>,
}

#[derive(Debug, FromQueryResult)]
struct Outcome {
    category: String,
    state: String,
    reason: Option<String>,
    confirmed: Option<String>,
    since_at: Moment,
}

#[derive(Debug, FromQueryResult)]
struct Counted {
    n: i64,
}

pub(super) fn ended(buurt: BuurtId, before: Moment, after: Option<RequestId>) -> SelectStatement {
    let mut query = Query::select();
    query
        .columns(["id", "data_key_id"])
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("state").is_in(["done", "closed"]))
        .and_where(Expr::col("since_at").lte(before))
        .order_by("id", Order::Asc);
    if let Some(after) = after {
        query.and_where(Expr::col("id").gt(after.0));
    }
    query
}

async fn read(rows: Rows<'_>, query: &SelectStatement) -> Result<Vec<Ended>> {
    let found: Vec<EndedRow> = rows.list(query).await?;
    let one = |it: EndedRow| Ended { id: RequestId(it.id), key: it.data_key_id.map(DataKeyId) };
    Ok(found.into_iter().map(one).collect())
}

/// Finds requests that ended at or before a moment and of which something is still told in words, in
/// the order of their names, after this one.
pub async fn with_words(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
    (after, limit): (Option<RequestId>, u64),
) -> Result<Vec<Ended>> {
    let told = Expr::col("extras").cast_as("text").ne("{}");
    let mut query = ended(buurt, before, after);
    query.and_where(Expr::col("data_key_id").is_not_null().or(told)).limit(limit);
    read(rows, &query).await
}

/// Finds requests that ended at or before a moment, likewise.
pub async fn over(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
    (after, limit): (Option<RequestId>, u64),
) -> Result<Vec<Ended>> {
    read(rows, ended(buurt, before, after).limit(limit)).await
}

/// Counts a request by category, month and outcome, and forgets the rest of it.
pub async fn tally(tx: &Tx, buurt: BuurtId, id: RequestId) -> Result<()> {
    let here =
        |column: &'static str| Expr::col("buurt_id").eq(buurt.0).and(Expr::col(column).eq(id.0));
    let query = Query::select()
        .columns(["category", "state", "reason", "confirmed", "since_at"])
        .from("help_request")
        .and_where(here("id"))
        .take();
    let Some(it) = tx.rows().first::<Outcome>(&query).await? else { return Ok(()) };
    let outcome = it.reason.or(it.confirmed).unwrap_or(it.state);
    let month = it.since_at.format("%Y-%m").to_string();
    let mut count = Query::insert();
    count
        .into_table("help_tally")
        .columns(["buurt_id", "month", "category", "outcome", "n"])
        .values_panic([
            buurt.0.into(),
            month.into(),
            it.category.into(),
            outcome.into(),
            1_i64.into(),
        ])
        .on_conflict(
            OnConflict::columns(["buurt_id", "month", "category", "outcome"])
                .value("n", Expr::col(("help_tally", "n")).add(1))
                .to_owned(),
        );
    tx.conn().execute(&count).await?;
    super::series::forget(tx, buurt, id).await?;
    for table in [
        "help_wave",
        "help_first_right",
        "help_company",
        "help_amount",
        "help_thanks",
        "help_offer",
    ] {
        let mut gone = Query::delete();
        gone.from_table(table).and_where(here("request_id"));
        tx.conn().execute(&gone).await?;
    }
    let mut gone = Query::delete();
    gone.from_table("help_request").and_where(here("id"));
    tx.conn().execute(&gone).await?;
    Ok(())
}

pub(super) async fn count(rows: Rows<'_>, mut query: SelectStatement) -> Result<u64> {
    let query = query.expr_as(Expr::cust("count(*)"), "n");
    let found: Option<Counted> = rows.first(query).await?;
    Ok(found.map_or(0, |it| u64::try_from(it.n).unwrap_or(0)))
}

fn waves_over(buurt: BuurtId, before: Moment) -> SelectStatement {
    Query::select()
        .from("help_wave")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("until_at").lt(before))
        .take()
}

/// Counts rounds that were over before a moment.
pub async fn waves(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, waves_over(buurt, before)).await
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget_waves(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let key = ["buurt_id", "request_id", "number"];
    let mut old = waves_over(buurt, before);
    old.columns(key).limit(limit);
    let mut gone = Query::delete();
    gone.from_table("help_wave").and_where(Expr::tuple(key.map(Expr::col)).in_subquery(old));
    Ok(tx.conn().execute(&gone).await?.rows_affected())
}

fn counters_over(buurt: BuurtId, before: Moment) -> SelectStatement {
    Query::select()
        .from("help_offer")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("state").is_in(["no_show", "backed_out_early", "backed_out_late"]))
        .and_where(Expr::col("since_at").lt(before))
        .take()
}

/// Counts offers that still say that somebody let go or did not come, from before a moment.
pub async fn counters(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, counters_over(buurt, before)).await
}

/// Lets at most `limit` of them say that it ended, and no more; tells how many.
pub async fn forget_counters(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let key = ["buurt_id", "request_id", "helper_id"];
    let mut old = counters_over(buurt, before);
    old.columns(key).limit(limit);
    let mut plain = Query::update();
    plain
        .table("help_offer")
        .value("state", "released")
        .and_where(Expr::tuple(key.map(Expr::col)).in_subquery(old));
    Ok(tx.conn().execute(&plain).await?.rows_affected())
}
