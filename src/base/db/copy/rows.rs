//! Rows as they come, and names as a statement says them.

use sea_orm::{ConnectionTrait as _, DatabaseConnection, QueryResult, Statement};

use crate::base::error::{Error, Result};

pub(super) async fn rows(
    conn: &DatabaseConnection,
    sql: impl Into<String>,
) -> Result<Vec<QueryResult>> {
    let asked = Statement::from_string(conn.get_database_backend(), sql);
    Ok(conn.query_all_raw(asked).await?)
}

pub(super) fn text(row: &QueryResult) -> Result<String> {
    Ok(row.try_get_by_index(0)?)
}

pub(super) fn number(row: Option<&QueryResult>) -> Result<i64> {
    let row = row.ok_or_else(|| Error::internal("no row"))?;
    Ok(row.try_get_by_index(0)?)
}

/// A name as it stands in a statement.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
