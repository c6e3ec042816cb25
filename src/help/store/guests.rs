//! SQL about what somebody was asked in the neighbourhoods next door of where they live: by their offers, and by nothing
//! else.

use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Query, SelectStatement};
use sea_orm::{Condition, FromQueryResult};

use super::lists::{After, Line, Looking, apart, in_order, line_of, stopped};
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use uuid::Uuid;

/// To what somebody said yes next door, and what is asked of them in these neighbourhoods, the newest first.
pub fn query(looking: Looking, asks: &[BuurtId], after: Option<After>) -> SelectStatement {
    let (r, o) = (|it: &'static str| Expr::col(("r", it)), |it: &'static str| Expr::col(("o", it)));
    let same = o("buurt_id").equals(("r", "buurt_id")).and(o("request_id").equals(("r", "id")));
    let theirs = Query::select()
        .from_as("help_offer", "o")
        .join_as(JoinType::InnerJoin, "help_request", "r", same)
        .and_where(o("home_buurt_id").eq(looking.buurt.0))
        .and_where(o("helper_id").eq(looking.person.0))
        .take();
    let asked = Condition::all()
        .add(r("buurt_id").is_in(asks.iter().map(|it| it.0)))
        .add(r("state").eq("open"))
        .add(r("ends_at").gt(looking.now))
        .add(o("state").is_in(["sent", "seen", "lapsed", "superseded"]))
        .add(apart(looking.person).not())
        .add(stopped(looking).not());
    let yes = o("state").is_in(["assigned", "reserve", "done"]);
    let mut query = line_of(theirs, Expr::cust("cast(null as bigint)"));
    query.cond_where(Condition::any().add(yes).add(asked));
    in_order(query, || Expr::col(("r", "asked_at")), after)
}

/// Reads a page of it.
pub async fn lines(
    rows: Rows<'_>,
    looking: Looking,
    asks: &[BuurtId],
    after: Option<After>,
) -> Result<Vec<Line>> {
    rows.list(&query(looking, asks, after)).await
}

/// Two neighbourhoods between which somebody was asked.
#[derive(Debug, FromQueryResult)]
struct Pair {
    buurt_id: Uuid,
    home_buurt_id: Uuid,
}

#[derive(Debug, FromQueryResult)]
struct Guest {
    helper_id: Uuid,
}

/// Questions that stand.
const STAND: [&str; 3] = ["queued", "sent", "seen"];

/// Finds the neighbourhoods of which a question stands to who lives next door: where it was asked, and where they live.
pub async fn pairs(rows: Rows<'_>) -> Result<Vec<(BuurtId, BuurtId)>> {
    let query = Query::select()
        .distinct()
        .columns(["buurt_id", "home_buurt_id"])
        .from("help_offer")
        .and_where(Expr::col("home_buurt_id").is_not_null())
        .and_where(Expr::col("state").is_in(STAND))
        .take();
    let found: Vec<Pair> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| (BuurtId(it.buurt_id), BuurtId(it.home_buurt_id))).collect())
}

/// Finds at most `limit` people of the second to whom a question of the first stands.
pub async fn asked_between(
    rows: Rows<'_>,
    (here, home): (BuurtId, BuurtId),
    limit: u64,
) -> Result<Vec<PersonId>> {
    let query = Query::select()
        .distinct()
        .column("helper_id")
        .from("help_offer")
        .and_where(Expr::col("home_buurt_id").eq(home.0))
        .and_where(Expr::col("buurt_id").eq(here.0))
        .and_where(Expr::col("state").is_in(STAND))
        .limit(limit)
        .take();
    let found: Vec<Guest> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| PersonId(it.helper_id)).collect())
}

/// Finds the neighbourhoods next door in which somebody was asked.
pub async fn of_person(rows: Rows<'_>, home: BuurtId, who: PersonId) -> Result<Vec<BuurtId>> {
    let query = Query::select()
        .distinct()
        .columns(["buurt_id", "home_buurt_id"])
        .from("help_offer")
        .and_where(Expr::col("home_buurt_id").eq(home.0))
        .and_where(Expr::col("helper_id").eq(who.0))
        .take();
    let found: Vec<Pair> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| BuurtId(it.buurt_id)).collect())
}
