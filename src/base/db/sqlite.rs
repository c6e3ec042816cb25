//! One connection to SQLite, on the thread that asks.
//!
//! What a statement costs is less than what it costs to have another thread say it, and to be woken by the
//! answer (docs/performance.md). So nothing is handed over: who asks holds the connection for as long as the
//! statement takes. Nobody holds up others for longer than `patience`: a flow with all that it says, and who
//! reads with each statement.

mod values;

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{CachedStatement, Connection, OpenFlags};
use sea_orm::prelude::async_trait::async_trait;
use sea_orm::{
    DbErr, ProxyDatabaseTrait, ProxyExecResult, ProxyRow, QueryResult, Statement, Values,
};

pub use self::values::Row;
use self::values::{Bound, Column, for_seaorm};
use super::fault::{told, too_long};
use super::{Settings, connect};

/// The statements whose plan a connection keeps.
const KEPT: usize = 256;

/// How many steps of the engine lie between two looks at the time: some milliseconds.
const STEPS: i32 = 100_000;

/// No end is set.
const NEVER: u64 = u64::MAX;

/// A connection.
pub(super) struct Sqlite {
    conn: Mutex<Connection>,
    /// When what is said now must have ended, in milliseconds since `began`; [`NEVER`] between flows.
    until: Arc<AtomicU64>,
    began: Instant,
    patience: Duration,
    said: Arc<AtomicU64>,
}

impl fmt::Debug for Sqlite {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Sqlite").finish_non_exhaustive()
    }
}

impl Sqlite {
    /// Opens the file with what every connection needs, and `more`; counts in `said` what is said.
    pub(super) fn open(
        settings: &Settings,
        more: &[(&str, &str)],
        said: &Arc<AtomicU64>,
    ) -> Result<Self, DbErr> {
        let file = settings.file().ok_or_else(|| DbErr::Custom("no file".to_owned()))?;
        let conn = connected(&file, more).map_err(told)?;
        let (until, began) = (Arc::new(AtomicU64::new(NEVER)), Instant::now());
        let ends = Arc::clone(&until);
        let too_long = move || millis(began.elapsed()) > ends.load(Ordering::Relaxed);
        conn.progress_handler(STEPS, Some(too_long)).map_err(told)?;
        let (conn, patience, said) = (Mutex::new(conn), settings.patience, Arc::clone(said));
        Ok(Self { conn, until, began, patience, said })
    }

    /// Reads at most one row.
    pub(super) fn one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        Ok(self.found(statement, 1)?.pop().map(QueryResult::from))
    }

    /// Reads every row.
    pub(super) fn all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let found = self.found(statement, usize::MAX)?;
        Ok(found.into_iter().map(QueryResult::from).collect())
    }

    /// Says what changes something, or several statements without values; tells how many rows.
    pub(super) fn say(&self, statement: Statement) -> Result<ProxyExecResult, DbErr> {
        self.within(|conn| {
            if statement.values.is_none() {
                conn.execute_batch(&statement.sql).map_err(told)?;
            } else {
                let mut said = prepared(conn, statement)?;
                let mut rows = said.raw_query();
                while rows.next().map_err(told)?.is_some() {}
            }
            let id = conn.last_insert_rowid().cast_unsigned();
            Ok(ProxyExecResult::new(id, conn.changes()))
        })
    }

    /// Says what only frames the flows, which is not counted and may take its time.
    pub(super) fn frame(&self, sql: &'static str) -> Result<(), DbErr> {
        let conn = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        self.until.store(NEVER, Ordering::Relaxed);
        let mut said = conn.prepare_cached(sql).map_err(told)?;
        said.raw_execute().map(drop).map_err(told)
    }

    /// A flow begins: until the next frame all that is said shares one `patience`.
    pub(super) fn begins(&self) {
        let until = self.began.elapsed().saturating_add(self.patience);
        self.until.store(millis(until), Ordering::Relaxed);
    }

    /// Tells whether the transaction is over that was begun here: a full disk, or what cannot be read or written,
    /// ends it.
    pub(super) fn is_over(&self) -> bool {
        self.conn.lock().unwrap_or_else(PoisonError::into_inner).is_autocommit()
    }

    /// Reads at most so many rows, each straight into what `make` makes of it.
    pub(super) fn each<T>(
        &self,
        statement: Statement,
        most: usize,
        make: impl Fn(&Row<'_>) -> Result<T, DbErr>,
    ) -> Result<Vec<T>, DbErr> {
        self.within(|conn| {
            let mut said = prepared(conn, statement)?;
            let columns = Column::of(&said)?;
            let (mut rows, mut found) = (said.raw_query(), Vec::new());
            while found.len() < most
                && let Some(row) = rows.next().map_err(told)?
            {
                found.push(make(&Row { columns: &columns, row })?);
            }
            Ok(found)
        })
    }

    /// Closes it; what cannot be closed is let go.
    pub(super) fn close(self) -> Result<(), DbErr> {
        let conn = self.conn.into_inner().unwrap_or_else(PoisonError::into_inner);
        conn.close().map_err(|(_, cause)| told(cause))
    }

    fn found(&self, statement: Statement, most: usize) -> Result<Vec<ProxyRow>, DbErr> {
        self.each(statement, most, for_seaorm)
    }

    fn within<T>(&self, work: impl FnOnce(&Connection) -> Result<T, DbErr>) -> Result<T, DbErr> {
        let conn = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        self.said.fetch_add(1, Ordering::Relaxed);
        let until = self.until.load(Ordering::Relaxed);
        if until != NEVER {
            // The engine looks at the time within a statement, and not at how many there are.
            let in_time = millis(self.began.elapsed()) <= until;
            return if in_time { work(&conn) } else { Err(too_long()) };
        }
        self.begins();
        let done = work(&conn);
        self.until.store(NEVER, Ordering::Relaxed);
        done
    }
}

/// For what is no flow.
#[async_trait]
impl ProxyDatabaseTrait for Sqlite {
    async fn query(&self, statement: Statement) -> Result<Vec<ProxyRow>, DbErr> {
        self.found(statement, usize::MAX)
    }

    async fn execute(&self, statement: Statement) -> Result<ProxyExecResult, DbErr> {
        self.say(statement)
    }
}

fn connected(file: &Path, more: &[(&str, &str)]) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(file, flags)?;
    conn.busy_timeout(connect::LOCKED)?;
    for (name, value) in connect::PRAGMAS.iter().chain(more) {
        conn.pragma_update(None, name, value)?;
    }
    conn.set_prepared_statement_cache_capacity(KEPT);
    Ok(conn)
}

fn prepared(conn: &Connection, statement: Statement) -> Result<CachedStatement<'_>, DbErr> {
    tracing::trace!(target: "buurtnet::said", sql = statement.sql); // without its values
    let mut said = conn.prepare_cached(&statement.sql).map_err(told)?;
    let Values(values) = statement.values.unwrap_or(Values(Vec::new()));
    for (at, value) in (1..).zip(values) {
        said.raw_bind_parameter(at, Bound(value)).map_err(told)?;
    }
    Ok(said)
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
