//! Bringing the schema up to date, by one process at a time.

use migrations::{Migrator, MigratorTrait as _};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend, Statement};

use super::{Settings, connect};
use crate::base::error::Result;

/// Any number that nothing else locks.
const LOCK: i64 = 0x6275_7572_746e_6574;

/// Every migration that this program knows, in order.
pub fn names() -> Vec<String> {
    Migrator::migrations().iter().map(|it| it.name().to_owned()).collect()
}

/// Applies what is missing. On PostgreSQL an advisory lock keeps a second process waiting; on
/// SQLite there is one process.
pub(super) async fn up_to_date(settings: &Settings) -> Result<()> {
    let conn = connect::single(settings).await?; // an advisory lock belongs to its connection
    if !settings.is_sqlite() {
        conn.execute_unprepared(&format!("select pg_advisory_lock({LOCK})")).await?;
    }
    let done = Migrator::up(&conn, None).await;
    if settings.is_sqlite() {
        forget_counts(&conn).await?;
    } else {
        conn.execute_unprepared(&format!("select pg_advisory_unlock({LOCK})")).await?;
    }
    conn.close().await?;
    Ok(done?)
}

/// SQLite plans by counts of rows, taken at a close. A queue is short by then: whoever claims from it would read all of
/// it each time, however long it has grown. Of a table without a count it takes the index.
async fn forget_counts(conn: &DatabaseConnection) -> Result<()> {
    for table in ["sqlite_stat1", "sqlite_stat4"] {
        let sql = format!("select 1 from sqlite_master where name = '{table}'");
        let there = Statement::from_string(DbBackend::Sqlite, sql);
        if conn.query_one_raw(there).await?.is_some() {
            conn.execute_unprepared(&format!("delete from {table} where tbl = 'promise'")).await?;
        }
    }
    Ok(())
}
