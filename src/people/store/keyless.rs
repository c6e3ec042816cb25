//! SQL about people whose key is gone while the rest of them is still there: a copy of the data was
//! put back that was taken before they were forgotten.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use uuid::Uuid;

use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::PersonId;

#[derive(sea_orm::FromQueryResult)]
struct Found {
    id: Uuid,
}

/// Finds at most so many of them.
pub async fn find(rows: Rows<'_>, limit: u64) -> Result<Vec<PersonId>> {
    let key = Query::select()
        .expr(Expr::val(1))
        .from("data_key")
        .and_where(Expr::col(("data_key", "id")).equals(("person", "data_key_id")))
        .take();
    let query = Query::select()
        .column("id")
        .from("person")
        .and_where(Expr::col("erased_at").is_null())
        .and_where(Expr::exists(key).not())
        .limit(limit)
        .take();
    Ok(rows.list::<Found>(&query).await?.into_iter().map(|it| PersonId(it.id)).collect())
}
