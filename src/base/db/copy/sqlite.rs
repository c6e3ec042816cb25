//! SQLite: `VACUUM INTO` takes one moment without holding up who writes.
//!
//! It goes twice: beside the database, where the keys are taken out, and from there to where the copy
//! is kept. So no byte of a key is ever on that disk, not even in a page that was let go.

use std::fs;
use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait as _, DatabaseConnection};

use super::rows::{quoted, rows, text};
use super::{
    AT_ONCE, Contents, HISTORY, KEYS, KeyRow, contents, keys, put_keys, same, sign_out, single,
};
use crate::base::clock::Moment;
use crate::base::db::Settings;
use crate::base::error::{Error, Result};

fn at(path: &Path) -> Settings {
    Settings::new(format!("sqlite:{}", path.display()))
}

pub(super) async fn take(settings: &Settings, to: &Path) -> Result<(Contents, Vec<KeyRow>)> {
    let live = settings.file().ok_or_else(|| Error::internal("no file"))?;
    let beside = &PathBuf::from(format!("{}.copied", live.display()));
    remove(beside)?;
    let live = single(settings).await?;
    let taken = vacuum_into(&live, beside).await;
    live.close().await?;
    taken?;
    let answer = apart(beside, to).await;
    remove(beside)?;
    let answer = answer?;
    fs::File::open(to).and_then(|it| it.sync_all()).map_err(Error::internal)?;
    Ok(answer)
}

/// Reads the keys out of a copy, forgets them there, and writes what is left to `to`.
async fn apart(beside: &Path, to: &Path) -> Result<(Contents, Vec<KeyRow>)> {
    let settings = at(beside);
    let copy = single(&settings).await?;
    let keys = keys(&copy).await?;
    copy.execute_unprepared(&format!("delete from {KEYS}")).await?;
    let found = contents(&copy, &settings).await?;
    vacuum_into(&copy, to).await?;
    copy.close().await?;
    Ok((found, keys))
}

async fn vacuum_into(conn: &DatabaseConnection, to: &Path) -> Result<()> {
    let to = to.display().to_string().replace('\'', "''");
    conn.execute_unprepared(&format!("vacuum into '{to}'")).await?;
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    for rest in ["", "-wal", "-shm"] {
        let left = PathBuf::from(format!("{}{rest}", path.display()));
        if left.exists() {
            fs::remove_file(left).map_err(Error::internal)?;
        }
    }
    Ok(())
}

pub(super) async fn put(
    settings: &Settings,
    from: &Path,
    expected: &Contents,
    keys: &[KeyRow],
    now: Moment,
) -> Result<()> {
    let whole = settings.file().ok_or_else(|| Error::internal("no file"))?;
    let partial = PathBuf::from(format!("{}.partial", whole.display()));
    remove(&partial)?;
    fs::copy(from, &partial).map_err(Error::internal)?;
    let copy = at(&partial);
    let conn = single(&copy).await?;
    let filled = fill(&conn, &copy, expected, keys, now).await;
    conn.close().await?;
    filled?;
    if Path::new(&format!("{}-wal", partial.display())).exists() {
        return Err(Error::internal("what was put back did not all reach its file"));
    }
    fs::File::open(&partial).and_then(|it| it.sync_all()).map_err(Error::internal)?;
    fs::rename(&partial, &whole).map_err(Error::internal)
}

async fn fill(
    conn: &DatabaseConnection,
    settings: &Settings,
    expected: &Contents,
    keys: &[KeyRow],
    now: Moment,
) -> Result<()> {
    let checked = rows(conn, "pragma integrity_check").await?;
    let said = checked.first().map(text).transpose()?.unwrap_or_default();
    if said != "ok" {
        return Err(Error::internal(format!("the copy is damaged: {said}")));
    }
    same(&contents(conn, settings).await?, expected)?;
    put_keys(conn, keys).await?;
    sign_out(conn, expected, now).await
}

pub(super) async fn tables(conn: &DatabaseConnection) -> Result<Vec<String>> {
    let asked = format!(
        "select name from sqlite_master where type = 'table' \
         and name not like 'sqlite_%' and name <> '{HISTORY}' order by name"
    );
    rows(conn, asked).await?.iter().map(text).collect()
}

/// Gives every row of a table as one line: its columns as SQLite itself would write them.
pub(super) async fn each(
    conn: &DatabaseConnection,
    table: &str,
    mut line: impl FnMut(&str) -> Result<()>,
) -> Result<()> {
    let asked = format!("select name from pragma_table_info('{table}') order by cid");
    let columns: Result<Vec<_>> = rows(conn, asked).await?.iter().map(text).collect();
    let columns: Vec<_> = columns?.iter().map(|it| format!("quote({})", quoted(it))).collect();
    let (table, all) = (quoted(table), columns.join(" || ',' || "));
    let mut after = i64::MIN;
    loop {
        // The number is computed, so that it is read with 64 bits.
        let asked = format!(
            "select rowid + 0 as at, {all} as line from {table} where rowid > {after} \
             order by rowid limit {AT_ONCE}"
        );
        let page = rows(conn, asked).await?;
        for row in &page {
            line(&row.try_get::<String>("", "line")?)?;
        }
        let Some(last) = page.last() else { return Ok(()) };
        after = last.try_get("", "at")?;
    }
}
