//! PostgreSQL: every row as the server itself writes it, one line each, in one moment of its own.
//!
//! No other program is needed. A line goes back in as it came out: the server reads it as a row of
//! its table. Which row names which is checked once all are there.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::Path;

use migrations::{Migrator, MigratorTrait as _};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend, Statement};
use serde::{Deserialize, Serialize};

use super::rows::{quoted, rows, text};
use super::{
    AT_ONCE, Contents, HISTORY, KEYS, KeyRow, contents, keys, put_keys, same, sign_out, single,
};
use crate::base::clock::Moment;
use crate::base::db::{Settings, migrations};
use crate::base::error::{Error, Result};

/// Rows are written the same whatever the server's settings are.
const PLAIN: &str = "set local timezone to 'UTC'; set local datestyle to 'ISO, MDY'; \
    set local intervalstyle to 'postgres'; set local bytea_output to 'hex'; \
    set local extra_float_digits to 1; set local statement_timeout to 0";

/// A line of the file: a table, or a row of the table before it.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    Table { table: String },
    Row(String),
}

pub(super) async fn tables(conn: &DatabaseConnection) -> Result<Vec<String>> {
    let asked = format!(
        "select tablename::text from pg_tables \
         where schemaname = current_schema() and tablename <> '{HISTORY}' order by 1"
    );
    rows(conn, asked).await?.iter().map(text).collect()
}

/// Holds one moment still, for reading.
pub(super) async fn begin(conn: &DatabaseConnection) -> Result<()> {
    conn.execute_unprepared("begin transaction isolation level repeatable read read only").await?;
    conn.execute_unprepared(PLAIN).await?;
    Ok(())
}

pub(super) async fn take(settings: &Settings, to: &Path) -> Result<(Contents, Vec<KeyRow>)> {
    let conn = single(settings).await?;
    begin(&conn).await?;
    let answer = written(&conn, settings, to).await;
    conn.execute_unprepared("rollback").await?;
    conn.close().await?;
    answer
}

async fn written(
    conn: &DatabaseConnection,
    settings: &Settings,
    to: &Path,
) -> Result<(Contents, Vec<KeyRow>)> {
    let file = File::create_new(to).map_err(Error::internal)?;
    let mut out = BufWriter::new(file);
    let mut say = |line: &Line| {
        serde_json::to_writer(&mut out, line).map_err(Error::internal)?;
        out.write_all(b"\n").map_err(Error::internal)
    };
    for table in tables(conn).await?.into_iter().filter(|it| it != KEYS) {
        say(&Line::Table { table: table.clone() })?;
        each(conn, &table, |row| say(&Line::Row(row.to_owned()))).await?;
    }
    let file = out.into_inner().map_err(|it| Error::internal(it.into_error()))?;
    file.sync_all().map_err(Error::internal)?;
    Ok((contents(conn, settings).await?, keys(conn).await?))
}

/// Gives every row of a table as one line, inside a transaction.
pub(super) async fn each(
    conn: &DatabaseConnection,
    table: &str,
    mut line: impl FnMut(&str) -> Result<()>,
) -> Result<()> {
    let asked = format!("select t::text from {} t", quoted(table));
    conn.execute_unprepared(&format!("declare rows_out no scroll cursor for {asked}")).await?;
    loop {
        let page = rows(conn, format!("fetch {AT_ONCE} from rows_out")).await?;
        for row in &page {
            line(&text(row)?)?;
        }
        if page.is_empty() {
            break;
        }
    }
    conn.execute_unprepared("close rows_out").await?;
    Ok(())
}

pub(super) async fn put(
    settings: &Settings,
    from: &Path,
    expected: &Contents,
    keys: &[KeyRow],
    now: Moment,
) -> Result<()> {
    let conn = single(settings).await?;
    let grown = grow(&conn, &expected.migrations).await;
    if grown.is_ok() {
        conn.execute_unprepared("begin").await?;
        let filled = fill(&conn, settings, (from, expected), keys, now).await;
        let end = if filled.is_ok() { "commit" } else { "rollback" };
        conn.execute_unprepared(end).await?;
        filled?;
    }
    conn.close().await?;
    grown
}

/// Brings the schema to where it was when the copy was taken.
async fn grow(conn: &DatabaseConnection, to: &[String]) -> Result<()> {
    let before = migrations().iter().filter(|it| to.contains(it)).count();
    let done = Migrator::get_applied_migrations(conn).await?.len();
    let steps = u32::try_from(before.saturating_sub(done)).unwrap_or(u32::MAX);
    Ok(Migrator::up(conn, Some(steps)).await?)
}

async fn fill(
    conn: &DatabaseConnection,
    settings: &Settings,
    (from, expected): (&Path, &Contents),
    keys: &[KeyRow],
    now: Moment,
) -> Result<()> {
    conn.execute_unprepared(PLAIN).await?;
    let foreign = foreign(conn).await?;
    for (table, name) in &foreign {
        let later =
            format!("alter table {table} alter constraint {name} deferrable initially deferred");
        conn.execute_unprepared(&later).await?;
    }
    read_in(conn, from).await?;
    put_keys(conn, keys).await?;
    conn.execute_unprepared("set constraints all immediate").await?;
    for (table, name) in &foreign {
        conn.execute_unprepared(&format!(
            "alter table {table} alter constraint {name} not deferrable"
        ))
        .await?;
    }
    same(&contents(conn, settings).await?, expected)?;
    sign_out(conn, expected, now).await
}

/// Every column that names a row of a table: the table and the name of the rule, as statements say it.
async fn foreign(conn: &DatabaseConnection) -> Result<Vec<(String, String)>> {
    let asked = "select conrelid::regclass::text, quote_ident(conname) from pg_constraint \
        where contype = 'f' and connamespace = current_schema()::regnamespace";
    let found = rows(conn, asked).await?;
    found.iter().map(|it| Ok((text(it)?, it.try_get_by_index(1)?))).collect()
}

async fn read_in(conn: &DatabaseConnection, from: &Path) -> Result<()> {
    let known = tables(conn).await?;
    let (mut table, mut waiting) = (String::new(), Vec::new());
    let file = File::open(from).map_err(Error::internal)?;
    for line in BufReader::new(file).lines() {
        let line = line.map_err(Error::internal)?;
        match serde_json::from_str(&line).map_err(Error::internal)? {
            Line::Table { table: next } => {
                insert(conn, &table, &mut waiting).await?;
                if !known.contains(&next) || next == KEYS {
                    return Err(Error::internal(format!("there is no table {next} to put back")));
                }
                table = next;
            }
            Line::Row(row) => waiting.push(row),
        }
        if u64::try_from(waiting.len()).unwrap_or(AT_ONCE) >= AT_ONCE {
            insert(conn, &table, &mut waiting).await?;
        }
    }
    insert(conn, &table, &mut waiting).await
}

async fn insert(conn: &DatabaseConnection, table: &str, waiting: &mut Vec<String>) -> Result<()> {
    if waiting.is_empty() {
        return Ok(());
    }
    let table = quoted(table);
    // Without `offset 0` the server would read each line once for every column.
    let sql = format!(
        "insert into {table} select (one.it).* from \
         (select line::{table} as it from json_array_elements_text($1::json) as line offset 0) one"
    );
    let lines = serde_json::to_string(waiting).map_err(Error::internal)?;
    waiting.clear();
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, [lines.into()]);
    conn.execute_raw(statement).await?;
    Ok(())
}
