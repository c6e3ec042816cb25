//! SQL about letters that nobody used, and about people without account. Decides nothing.

use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Order, Query, SelectStatement};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};

#[derive(Debug, FromQueryResult)]
struct Counted {
    n: i64,
}

#[derive(Debug, FromQueryResult)]
struct Named {
    person_id: Uuid,
}

fn unused_query(buurt: BuurtId, before: Moment) -> SelectStatement {
    Query::select()
        .from("invitation")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("made_at").lte(before))
        .and_where(Expr::col("used").eq(0))
        .take()
}

/// Counts letters that were made at or before a moment and that nobody used.
pub async fn unused(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    let mut query = unused_query(buurt, before);
    let found: Option<Counted> = rows.first(query.expr_as(Expr::cust("count(*)"), "n")).await?;
    Ok(found.map_or(0, |it| u64::try_from(it.n).unwrap_or(0)))
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget_unused(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let key = ["buurt_id", "id"];
    let mut old = unused_query(buurt, before);
    old.columns(key).limit(limit);
    let mut gone = Query::delete();
    gone.from_table("invitation").and_where(Expr::tuple(key.map(Expr::col)).in_subquery(old));
    Ok(tx.conn().execute(&gone).await?.rows_affected())
}

/// Finds people whom a worker wrote down at or before a moment and who never signed in, in the order
/// of their names, after this one.
pub async fn assisted(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
    (after, limit): (Option<PersonId>, u64),
) -> Result<Vec<PersonId>> {
    let m = |column: &'static str| Expr::col(("m", column));
    let signed_in = Query::select()
        .expr(Expr::val(1))
        .from_as("session", "s")
        .and_where(Expr::col(("s", "person_id")).equals(("m", "person_id")))
        .take();
    let mut query = Query::select();
    query
        .column(("m", "person_id"))
        .from_as("membership", "m")
        .join_as(
            JoinType::InnerJoin,
            "person",
            "p",
            Expr::col(("p", "id")).equals(("m", "person_id")),
        )
        .and_where(m("buurt_id").eq(buurt.0))
        .and_where(m("state").is_in(["accepted", "confirmed"]))
        .and_where(m("joined_at").lte(before))
        .and_where(Expr::col(("p", "created_by")).is_not_null())
        .and_where(Expr::exists(signed_in).not())
        .order_by(("m", "person_id"), Order::Asc)
        .limit(limit);
    if let Some(after) = after {
        query.and_where(m("person_id").gt(after.0));
    }
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| PersonId(it.person_id)).collect())
}
