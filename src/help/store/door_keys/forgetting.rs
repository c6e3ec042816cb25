//! SQL that forgets keys whose time is over, and what they were for. Decides nothing.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use uuid::Uuid;

use super::super::retention::count;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, DataKeyId, PersonId};

/// One that is forgotten, whole or its line.
#[derive(Clone, Copy, Debug, FromQueryResult)]
struct Gone {
    id: Uuid,
    data_key_id: Option<Uuid>,
}

/// What is no longer out since a moment; `told` those of which it still says for what it was.
fn over(buurt: BuurtId, before: Moment, told: bool) -> SelectStatement {
    let mut query = Query::select();
    query
        .from("door_key")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("changed_at").lte(before))
        .and_where(Expr::cust("not is_out"));
    if told {
        query.and_where(Expr::col("data_key_id").is_not_null());
    }
    query
}

/// Counts keys that are back or lost since a moment.
pub async fn over_term(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, over(buurt, before, false)).await
}

/// Counts those of which it still says for what they were.
pub async fn lines_over(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, over(buurt, before, true)).await
}

/// Forgets at most `limit` of them. Names them, and the keys of their lines.
pub async fn forget(
    tx: &Tx,
    buurt: BuurtId,
    before: Moment,
    limit: u64,
) -> Result<(Vec<Uuid>, Vec<DataKeyId>)> {
    let mut query = over(buurt, before, false);
    let some: Vec<Gone> = tx.rows().list(query.columns(["id", "data_key_id"]).limit(limit)).await?;
    let ids: Vec<Uuid> = some.iter().map(|it| it.id).collect();
    let mut gone = Query::delete();
    gone.from_table("door_key")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("id").is_in(ids.clone()));
    tx.conn().execute(&gone).await?;
    Ok((ids, keys_of(&some)))
}

/// Forgets at most `limit` lines of them; names the keys, which go with them.
pub async fn forget_lines(
    tx: &Tx,
    buurt: BuurtId,
    before: Moment,
    limit: u64,
) -> Result<Vec<DataKeyId>> {
    let mut query = over(buurt, before, true);
    let some = tx.rows().list(query.columns(["id", "data_key_id"]).limit(limit)).await?;
    blank(tx, &some).await?;
    Ok(keys_of(&some))
}

/// Forgets at most `limit` lines of what somebody gave or has, wherever; names the keys.
pub async fn forget_lines_of(tx: &Tx, who: PersonId, limit: u64) -> Result<Vec<DataKeyId>> {
    let query = Query::select()
        .columns(["id", "data_key_id"])
        .from("door_key")
        .and_where(Expr::col("giver_id").eq(who.0).or(Expr::col("holder_id").eq(who.0)))
        .and_where(Expr::col("data_key_id").is_not_null())
        .limit(limit)
        .take();
    let some = tx.rows().list(&query).await?;
    blank(tx, &some).await?;
    Ok(keys_of(&some))
}

async fn blank(tx: &Tx, some: &[Gone]) -> Result<()> {
    let mut blank = Query::update();
    blank
        .table("door_key")
        .value("data_key_id", Option::<Uuid>::None)
        .value("what", Option::<Vec<u8>>::None)
        .and_where(Expr::col("id").is_in(some.iter().map(|it| it.id)));
    tx.conn().execute(&blank).await?;
    Ok(())
}

fn keys_of(some: &[Gone]) -> Vec<DataKeyId> {
    some.iter().filter_map(|it| it.data_key_id.map(DataKeyId)).collect()
}
