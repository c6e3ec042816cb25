//! SQL about what somebody who leaves asked, promised and wrote.

use chrono::TimeDelta;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Order, Query, SelectStatement};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId};
use crate::people::screening::KNOWN;

/// How far one looks back for who came often.
pub const A_YEAR: TimeDelta = TimeDelta::days(365);

/// So many visits are often.
pub const OFTEN: i64 = 3;

/// Some name, and nothing else.
#[derive(Debug, FromQueryResult)]
struct Named {
    id: Uuid,
}

/// A request, and where it was asked.
#[derive(Debug, FromQueryResult)]
struct Placed {
    buurt_id: Uuid,
    id: Uuid,
}

#[derive(Debug, FromQueryResult)]
struct Wordy {
    buurt_id: Uuid,
    id: Uuid,
    data_key_id: Option<Uuid>,
}

#[derive(Debug, FromQueryResult)]
struct Thread {
    buurt_id: Uuid,
    request_id: Uuid,
    helper_id: Uuid,
    data_key_id: Uuid,
    of_request: Option<Uuid>,
}

/// Names the requests of somebody that are not over, in the order in which they are locked.
pub async fn living(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<RequestId>> {
    let query = Query::select()
        .column("id")
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("requester_id").eq(who.0))
        .and_where(Expr::col("state").is_in(["review", "open", "matched", "confirming"]))
        .take();
    let mut found: Vec<Named> = rows.list(&query).await?;
    found.sort_unstable_by_key(|it| it.id);
    Ok(found.into_iter().map(|it| RequestId(it.id)).collect())
}

/// Names the requests to which somebody who lives in a neighbourhood said yes and that are not over, there and next
/// door; likewise those of the neighbourhood to which a guest did.
pub async fn promised(
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
) -> Result<Vec<(BuurtId, RequestId)>> {
    with_offers(rows, (buurt, who), &["assigned", "reserve"]).await
}

/// Names the requests of the neighbourhoods next door of which the question to somebody stands, in the order in which they are locked.
pub async fn asked_next_door(
    rows: Rows<'_>,
    home: BuurtId,
    who: PersonId,
) -> Result<Vec<(BuurtId, RequestId)>> {
    const OPEN: [&str; 5] = ["queued", "sent", "seen", "lapsed", "superseded"];
    let all = with_offers(rows, (home, who), &OPEN).await?;
    Ok(all.into_iter().filter(|(buurt, _)| *buurt != home).collect())
}

async fn with_offers(
    rows: Rows<'_>,
    (buurt, who): (BuurtId, PersonId),
    states: &[&'static str],
) -> Result<Vec<(BuurtId, RequestId)>> {
    let mut all = Vec::new();
    for column in ["buurt_id", "home_buurt_id"] {
        let query = Query::select()
            .column("buurt_id")
            .expr_as(Expr::col("request_id"), "id")
            .from("help_offer")
            .and_where(Expr::col(column).eq(buurt.0))
            .and_where(Expr::col("helper_id").eq(who.0))
            .and_where(Expr::col("state").is_in(states.iter().copied()))
            .take();
        let found: Vec<Placed> = rows.list(&query).await?;
        all.extend(found.into_iter().map(|it| (BuurtId(it.buurt_id), RequestId(it.id))));
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Names the requests that only who is screened may do, that are not over, and at which somebody who lives in a
/// neighbourhood is asked or said yes, there and next door, in the order in which they are locked.
pub async fn asks_screening(
    rows: Rows<'_>,
    home: BuurtId,
    who: PersonId,
) -> Result<Vec<(BuurtId, RequestId)>> {
    let o = |column: &'static str| Expr::col(("o", column));
    let r = |column: &'static str| Expr::col(("r", column));
    let same = || r("buurt_id").equals(("o", "buurt_id")).and(r("id").equals(("o", "request_id")));
    let again = || o("state").is_in(["superseded", "lapsed"]).and(o("asked_at").gt(o("since_at")));
    let stands = || o("state").is_in(["queued", "sent", "seen", "assigned", "reserve"]);
    let mut all = Vec::new();
    for column in ["buurt_id", "home_buurt_id"] {
        let query = Query::select()
            .expr_as(o("buurt_id"), "buurt_id")
            .expr_as(o("request_id"), "id")
            .from_as("help_offer", "o")
            .join_as(JoinType::InnerJoin, "help_request", "r", same())
            .and_where(o(column).eq(home.0))
            .and_where(o("helper_id").eq(who.0))
            .and_where(stands().or(again()))
            .and_where(r("min_trust").gt(i16::from(KNOWN)))
            .and_where(r("state").is_in(["open", "matched", "confirming"]))
            .take();
        let found: Vec<Placed> = rows.list(&query).await?;
        all.extend(found.into_iter().map(|it| (BuurtId(it.buurt_id), RequestId(it.id))));
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Finds requests of somebody, wherever, of which something is still told in words.
pub async fn with_words(
    rows: Rows<'_>,
    who: PersonId,
    limit: u64,
) -> Result<Vec<(BuurtId, RequestId, Option<DataKeyId>)>> {
    let empty = Expr::col("extras").cast_as("text").eq("{}");
    let query = Query::select()
        .columns(["buurt_id", "id", "data_key_id"])
        .from("help_request")
        .and_where(Expr::col("requester_id").eq(who.0))
        .and_where(Expr::col("data_key_id").is_not_null().or(empty.not()))
        .limit(limit)
        .take();
    let found: Vec<Wordy> = rows.list(&query).await?;
    let one = |it: Wordy| (BuurtId(it.buurt_id), RequestId(it.id), it.data_key_id.map(DataKeyId));
    Ok(found.into_iter().map(one).collect())
}

/// Forgets what was told with a request; its key is destroyed by whoever asks this.
pub async fn forget_words(tx: &Tx, buurt: BuurtId, id: RequestId) -> Result<()> {
    let mut blank = Query::update();
    blank
        .table("help_request")
        .value("words", "none")
        .value("text", Option::<Vec<u8>>::None)
        .value("masked", Option::<Vec<u8>>::None)
        .value("data_key_id", Option::<Uuid>::None)
        .value("extras", serde_json::json!({}))
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("id").eq(id.0));
    tx.conn().execute(&blank).await?;
    Ok(())
}

/// Forgets at most `limit` threads, wherever, in which somebody talked as asker or as helper, with all
/// that was said in them. For each of them, names its key when that was of the thread alone.
pub async fn forget_talks(tx: &Tx, who: PersonId, limit: u64) -> Result<Vec<Option<DataKeyId>>> {
    let mut gone = Vec::new();
    for it in tx.rows().list::<Thread>(&talks(who, limit)).await? {
        // What was said names its thread: it goes first.
        for table in ["talk_message", "talk"] {
            let mut query = Query::delete();
            query
                .from_table(table)
                .and_where(Expr::col("buurt_id").eq(it.buurt_id))
                .and_where(Expr::col("request_id").eq(it.request_id))
                .and_where(Expr::col("helper_id").eq(it.helper_id));
            tx.conn().execute(&query).await?;
        }
        let own = it.of_request != Some(it.data_key_id);
        gone.push(own.then_some(DataKeyId(it.data_key_id)));
    }
    Ok(gone)
}

fn talks(who: PersonId, limit: u64) -> SelectStatement {
    let same = Expr::col(("r", "buurt_id"))
        .equals(("t", "buurt_id"))
        .and(Expr::col(("r", "id")).equals(("t", "request_id")));
    let theirs = Expr::col(("r", "requester_id")).eq(who.0);
    Query::select()
        .column(("t", "buurt_id"))
        .column(("t", "request_id"))
        .column(("t", "helper_id"))
        .column(("t", "data_key_id"))
        .expr_as(Expr::col(("r", "data_key_id")), "of_request")
        .from_as("talk", "t")
        .join_as(JoinType::InnerJoin, "help_request", "r", same)
        .and_where(theirs.or(Expr::col(("t", "helper_id")).eq(who.0)))
        .limit(limit)
        .take()
}

/// Finds who came so often to somebody since a moment, or is assigned now.
pub async fn came_often(
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
    (since, often): (Moment, i64),
) -> Result<Vec<PersonId>> {
    let same = Expr::col(("o", "buurt_id"))
        .equals(("r", "buurt_id"))
        .and(Expr::col(("o", "request_id")).equals(("r", "id")));
    let state = || Expr::col(("o", "state"));
    let came = state().eq("done").and(Expr::col(("o", "since_at")).gte(since));
    let now = Expr::cust("max(case when \"o\".\"state\" = 'assigned' then 1 else 0 end)");
    let query = Query::select()
        .expr_as(Expr::col(("o", "helper_id")), "id")
        .from_as("help_request", "r")
        .join_as(JoinType::InnerJoin, "help_offer", "o", same)
        .and_where(Expr::col(("r", "buurt_id")).eq(buurt.0))
        .and_where(Expr::col(("r", "requester_id")).eq(who.0))
        .and_where(came.or(state().eq("assigned")))
        .group_by_col(("o", "helper_id"))
        .and_having(Expr::cust("count(*)").gte(often).or(now.eq(1)))
        .order_by(("o", "helper_id"), Order::Asc)
        .take();
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| PersonId(it.id)).collect())
}
