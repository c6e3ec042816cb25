//! SQL that forgets a thread whose time is over, with everything said in it.

use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Query, SelectStatement};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, FromQueryResult, QueryFilter as _};
use uuid::Uuid;

use super::{message, row};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::ids::DataKeyId;

/// A thread whose time is over.
#[derive(Debug, FromQueryResult)]
struct Over {
    buurt_id: Uuid,
    request_id: Uuid,
    helper_id: Uuid,
    data_key_id: Uuid,
    of_request: Option<Uuid>,
}

/// Names the threads of requests that ended at or before a moment.
pub fn over_query(before: Moment, limit: u64) -> SelectStatement {
    let same = Condition::all()
        .add(Expr::col(("r", "buurt_id")).equals(("t", "buurt_id")))
        .add(Expr::col(("r", "id")).equals(("t", "request_id")));
    Query::select()
        .column(("t", "buurt_id"))
        .column(("t", "request_id"))
        .column(("t", "helper_id"))
        .column(("t", "data_key_id"))
        .expr_as(Expr::col(("r", "data_key_id")), "of_request")
        .from_as("talk", "t")
        .join_as(JoinType::InnerJoin, "help_request", "r", same)
        .and_where(Expr::col(("r", "state")).is_in(["done", "closed"]))
        .and_where(Expr::col(("r", "since_at")).lte(before))
        .limit(limit)
        .take()
}

/// Forgets one thread of a request that ended at or before a moment. Names its key when that was of
/// the thread alone; tells whether there was one.
pub async fn forget(tx: &Tx, before: Moment) -> Result<Option<Option<DataKeyId>>> {
    let Some(it) = tx.rows().first::<Over>(&over_query(before, 1)).await? else { return Ok(None) };
    message::Entity::delete_many()
        .filter(message::Column::BuurtId.eq(it.buurt_id))
        .filter(message::Column::RequestId.eq(it.request_id))
        .filter(message::Column::HelperId.eq(it.helper_id))
        .exec(tx.conn())
        .await?;
    row::Entity::delete_by_id((it.buurt_id, it.request_id, it.helper_id)).exec(tx.conn()).await?;
    let own = it.of_request != Some(it.data_key_id);
    Ok(Some(own.then_some(DataKeyId(it.data_key_id))))
}
