//! What a database has already, asked alike of SQLite and PostgreSQL: a migration that was cut off
//! before it was noted goes on where it stopped.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, Statement};

/// Tells whether there is a table of this name.
pub(crate) async fn has_table(schema: &SchemaManager<'_>, table: &str) -> Result<bool, DbErr> {
    if schema.get_database_backend() != DbBackend::Sqlite {
        return schema.has_table(table).await;
    }
    let sql = "select name from sqlite_master where type = 'table' and name = ?";
    any(schema, sql, &[table]).await
}

/// Tells whether the table has a column of this name.
pub(crate) async fn has_column(
    schema: &SchemaManager<'_>,
    table: &str,
    column: &str,
) -> Result<bool, DbErr> {
    if schema.get_database_backend() != DbBackend::Sqlite {
        return schema.has_column(table, column).await;
    }
    any(schema, "select name from pragma_table_info(?) where name = ?", &[table, column]).await
}

/// SeaORM asks SQLite of its own driver only.
async fn any(schema: &SchemaManager<'_>, sql: &str, names: &[&str]) -> Result<bool, DbErr> {
    let values = names.iter().copied().map(Value::from);
    let asked = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
    Ok(schema.get_connection().query_one_raw(asked).await?.is_some())
}
