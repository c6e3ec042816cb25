//! SQL about what is kept of one person in this room: what they asked, whom they helped, and which
//! neighbours saw their name, phone and address. For that person only.

use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Order, Query, SelectStatement};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};

/// The most lines of one list: years of small help.
const MOST: u64 = 500;

/// One thing that was asked.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Asked {
    /// Which.
    pub id: Uuid,
    /// Its kind.
    pub category: String,
    /// Not before.
    pub starts_at: Moment,
    /// Not after.
    pub ends_at: Moment,
    /// What was told besides.
    pub extras: sea_orm::JsonValue,
    /// The key of the own words.
    pub data_key_id: Option<Uuid>,
    /// The own words, sealed.
    pub text: Option<Vec<u8>>,
    /// Where it stands.
    pub state: String,
    /// Why it ended.
    pub reason: Option<String>,
    /// The worker who asked it in their name.
    pub by_id: Option<Uuid>,
    /// When it was asked.
    pub asked_at: Moment,
}

/// What one was to somebody else's request.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Helped {
    /// Which request.
    pub request_id: Uuid,
    /// The kind of help.
    pub category: String,
    /// When it was for.
    pub starts_at: Moment,
    /// Where the offer stands.
    pub state: String,
    /// Why one could not.
    pub declined_for: Option<String>,
    /// Since when it stands so.
    pub since_at: Moment,
}

/// A neighbour who saw name, phone and address.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Shown {
    /// Who.
    pub helper_id: Uuid,
    /// For which request.
    pub request_id: Uuid,
    /// Its kind.
    pub category: String,
    /// Since when.
    pub shown_at: Moment,
}

fn r(column: &'static str) -> Expr {
    Expr::col(("r", column))
}

fn o(column: &'static str) -> Expr {
    Expr::col(("o", column))
}

/// Offers with the request that they are about.
fn offers(buurt: BuurtId) -> SelectStatement {
    offers_by(r("buurt_id").eq(buurt.0))
}

fn offers_by(of: Expr) -> SelectStatement {
    let same = o("buurt_id").equals(("r", "buurt_id")).and(o("request_id").equals(("r", "id")));
    Query::select()
        .column(("r", "category"))
        .from_as("help_request", "r")
        .join_as(JoinType::InnerJoin, "help_offer", "o", same)
        .and_where(of)
        .limit(MOST)
        .take()
}

/// Reads what somebody asked, the latest first.
pub async fn asked(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Asked>> {
    const COLUMNS: [&str; 11] = [
        "id",
        "category",
        "starts_at",
        "ends_at",
        "extras",
        "data_key_id",
        "text",
        "state",
        "reason",
        "by_id",
        "asked_at",
    ];
    let query = Query::select()
        .columns(COLUMNS)
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("requester_id").eq(who.0))
        .order_by("asked_at", Order::Desc)
        .limit(MOST)
        .take();
    rows.list(&query).await
}

/// Reads what somebody was to the requests of others, here and next door, the latest first. A question that never went
/// out is nothing that they know of.
pub async fn helped(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Helped>> {
    let mut all = helped_at(rows, offers(buurt), who).await?;
    let next_door = offers_by(o("home_buurt_id").eq(buurt.0));
    all.extend(helped_at(rows, next_door, who).await?);
    all.sort_by_key(|it| std::cmp::Reverse(it.since_at));
    Ok(all)
}

async fn helped_at(
    rows: Rows<'_>,
    mut query: SelectStatement,
    who: PersonId,
) -> Result<Vec<Helped>> {
    query
        .column(("r", "starts_at"))
        .columns([("o", "request_id"), ("o", "state"), ("o", "declined_for"), ("o", "since_at")])
        .and_where(o("helper_id").eq(who.0))
        .and_where(o("state").ne("queued"))
        .order_by(("o", "since_at"), Order::Desc);
    rows.list(&query).await
}

/// Reads which neighbours saw somebody's name, phone and address, the latest first.
pub async fn shown(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Shown>> {
    let theirs = Query::select()
        .column("id")
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("requester_id").eq(who.0))
        .take();
    let mut query = offers(buurt);
    query
        .columns([("o", "helper_id"), ("o", "request_id"), ("o", "shown_at")])
        .and_where(r("requester_id").eq(who.0))
        .and_where(o("request_id").in_subquery(theirs)) // or SQLite looks at every offer there is
        .and_where(o("shown_at").is_not_null())
        .order_by(("o", "shown_at"), Order::Desc);
    rows.list(&query).await
}
