//! A database taken out whole, and put back whole: what `buurtnet backup` and `restore` stand on.
//!
//! What was taken is one moment, whoever writes meanwhile. The keys of data come out apart from the
//! data, so that a copy of the data alone can be read by nobody, and the key of who was forgotten is
//! in no later copy. Every row is digested on the way out and again on the way in. Never opens what
//! is sealed, never writes where something is already.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, QueryResult, Statement};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::rows::{number, quoted, rows, text};
use super::Settings;
use super::connect::single;
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};

mod digest;
mod postgres;
mod rows;
mod sqlite;

/// The table that never stands in a copy of the data.
const KEYS: &str = "data_key";

/// The table in which the schema notes its own history.
const HISTORY: &str = "seaql_migrations";

/// So many rows are read, and written, at once.
const AT_ONCE: u64 = 500;

/// What stands in a database, without its keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// `sqlite` or `postgres`: a copy goes back where it came from.
    pub engine: String,
    /// The migrations it went through, in order.
    pub migrations: Vec<String>,
    /// Its tables, by name.
    pub tables: Vec<Table>,
    /// Where the audit chain of each neighbourhood ended.
    pub chains: Vec<Chain>,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// How many rows it has.
    pub rows: u64,
    /// The sum of the SHA-256 digests of its rows, in hexadecimal; their order does not matter.
    pub digest: String,
}

/// The end of an audit chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// Whose.
    pub buurt: Uuid,
    /// The number of its last entry.
    pub seq: i64,
    /// The digest of that entry, in base64url, as the log says it too.
    pub hash: String,
}

/// The key of somebody's data, wrapped by the master key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRow {
    /// Its name.
    pub id: Uuid,
    /// The wrapped key, in hexadecimal.
    pub wrapped: String,
    /// When it was made.
    pub created_at: Moment,
}

impl KeyRow {
    /// Returns the wrapped key.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        digest::unhex(&self.wrapped).ok_or_else(|| Error::corrupt(KEYS, self.id))
    }
}

/// Takes everything out: the data into the new file `to`, the keys as an answer.
pub async fn take(settings: &Settings, to: &Path) -> Result<(Contents, Vec<KeyRow>)> {
    if settings.is_sqlite() {
        sqlite::take(settings, to).await
    } else {
        postgres::take(settings, to).await
    }
}

/// Puts data and keys into a database in which nothing is, checks that every row arrived, and then signs
/// everybody out as of `now`: who was signed out after the copy is not let in again by it.
pub async fn put(
    settings: &Settings,
    from: &Path,
    expected: &Contents,
    keys: &[KeyRow],
    now: Moment,
) -> Result<()> {
    if settings.is_sqlite() {
        sqlite::put(settings, from, expected, keys, now).await
    } else {
        postgres::put(settings, from, expected, keys, now).await
    }
}

/// Tells what stands in a database now.
pub async fn look(settings: &Settings) -> Result<Contents> {
    let conn = single(settings).await?;
    if !settings.is_sqlite() {
        postgres::begin(&conn).await?;
    }
    let found = contents(&conn, settings).await;
    conn.close().await?;
    found
}

/// Tells whether there is nothing yet: no file, no table, or no row in any table.
pub async fn is_empty(settings: &Settings) -> Result<bool> {
    if let Some(file) = settings.file() {
        return Ok(!file.exists());
    }
    let conn = single(settings).await?;
    let mut empty = true;
    for name in postgres::tables(&conn).await? {
        let one = format!("select 1 from {} limit 1", quoted(&name));
        empty &= rows(&conn, one).await?.is_empty();
    }
    conn.close().await?;
    Ok(empty)
}

/// Tells how many others are connected to the same PostgreSQL database. On SQLite a lock file tells.
pub async fn others(settings: &Settings) -> Result<i64> {
    if settings.is_sqlite() {
        return Ok(0);
    }
    let conn = single(settings).await?;
    let asked = "select count(*) from pg_stat_activity \
        where datname = current_database() and pid <> pg_backend_pid()";
    let others = number(rows(&conn, asked).await?.first())?;
    conn.close().await?;
    Ok(others)
}

async fn contents(conn: &DatabaseConnection, settings: &Settings) -> Result<Contents> {
    let lite = settings.is_sqlite();
    let names = if lite { sqlite::tables(conn).await? } else { postgres::tables(conn).await? };
    let mut tables = Vec::with_capacity(names.len());
    for name in names.into_iter().filter(|it| it != KEYS) {
        let mut sum = digest::Sum::default();
        let add = |line: &str| {
            sum.add(line);
            Ok(())
        };
        if lite {
            sqlite::each(conn, &name, add).await?;
        } else {
            postgres::each(conn, &name, add).await?;
        }
        tables.push(sum.table(name));
    }
    Ok(Contents {
        engine: if lite { "sqlite" } else { "postgres" }.to_owned(),
        migrations: history(conn).await?,
        tables,
        chains: chains(conn).await?,
    })
}

async fn history(conn: &DatabaseConnection) -> Result<Vec<String>> {
    let found = rows(conn, format!("select version from {HISTORY} order by version")).await?;
    found.iter().map(text).collect()
}

async fn chains(conn: &DatabaseConnection) -> Result<Vec<Chain>> {
    let found = rows(conn, "select buurt_id, seq, hash from audit_head order by buurt_id").await?;
    let one = |row: &QueryResult| {
        Ok(Chain {
            buurt: row.try_get("", "buurt_id")?,
            seq: row.try_get("", "seq")?,
            hash: URL_SAFE_NO_PAD.encode(row.try_get::<Vec<u8>>("", "hash")?),
        })
    };
    found.iter().map(one).collect()
}

async fn keys(conn: &DatabaseConnection) -> Result<Vec<KeyRow>> {
    let asked = format!("select id, wrapped, created_at from {KEYS} order by id");
    let one = |row: &QueryResult| {
        Ok(KeyRow {
            id: row.try_get("", "id")?,
            wrapped: digest::hex(&row.try_get::<Vec<u8>>("", "wrapped")?),
            created_at: row.try_get("", "created_at")?,
        })
    };
    rows(conn, asked).await?.iter().map(one).collect()
}

async fn put_keys(conn: &DatabaseConnection, keys: &[KeyRow]) -> Result<()> {
    let backend = conn.get_database_backend();
    let sql = if backend == sea_orm::DbBackend::Sqlite {
        format!("insert into {KEYS} (id, wrapped, created_at) values (?, ?, ?)")
    } else {
        format!("insert into {KEYS} (id, wrapped, created_at) values ($1, $2, $3)")
    };
    for key in keys {
        let values = [key.id.into(), key.bytes()?.into(), key.created_at.into()];
        conn.execute_raw(Statement::from_sql_and_values(backend, &sql, values)).await?;
    }
    Ok(())
}

/// Ends every session, and forgets who was beside whom on a device, their codes there and every code by mail, where
/// the copy knows of them. Only after [`same`].
async fn sign_out(conn: &DatabaseConnection, expected: &Contents, now: Moment) -> Result<()> {
    let has = |table: &str| expected.tables.iter().any(|it| it.name == table);
    if has("session") {
        let mut over = Query::update();
        over.table("session")
            .value("ended_at", now)
            .value("ended_why", "restored")
            .and_where(Expr::col("ended_at").is_null());
        conn.execute(&over).await?;
    }
    for table in ["own_code", "device_place", "mail_code"] {
        if has(table) {
            let mut gone = Query::delete();
            gone.from_table(table);
            conn.execute(&gone).await?;
        }
    }
    Ok(())
}

/// What arrived must be what was taken.
fn same(found: &Contents, expected: &Contents) -> Result<()> {
    for (one, other) in found.tables.iter().zip(&expected.tables) {
        if one != other {
            let why = format!("the copy is damaged: {} is not as it was taken", other.name);
            return Err(Error::internal(why));
        }
    }
    let whole = found == expected;
    whole.then_some(()).ok_or_else(|| Error::internal("the copy is damaged"))
}
