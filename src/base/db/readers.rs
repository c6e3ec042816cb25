//! Connections to SQLite that only read, kept by ourselves. Never writes, never opens the file for anybody else.
//!
//! A pool asks a connection that comes back whether it still lives. For a file in the same process that
//! is a second trip to another thread for each statement (what it cost: docs/performance.md). Here who is
//! done lays the connection down, and the next one takes it up.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sea_orm::sqlx::query::Query;
use sea_orm::sqlx::sqlite::{Sqlite, SqliteConnectOptions, SqliteConnection};
use sea_orm::sqlx::{self, AssertSqlSafe, ConnectOptions as _, Connection as _};
use sea_orm::{
    ConnAcquireErr, DatabaseConnection, DbErr, QueryResult, RuntimeErr, Statement, Values,
};
use sea_query_sqlx::SqlxValues;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use crate::base::error::{Error, Result};

/// Whoever only reads: connections of our own to SQLite, or a pool to PostgreSQL.
#[derive(Debug)]
pub(super) enum Reader {
    /// SQLite.
    Own(Box<Readers>),
    /// PostgreSQL.
    Pool(DatabaseConnection),
}

/// The connections, and how many may be in use at once.
#[derive(Debug)]
pub struct Readers {
    options: SqliteConnectOptions,
    most: u32,
    seats: Semaphore,
    free: Mutex<Vec<SqliteConnection>>,
    wait: Duration,
    said: Arc<AtomicU64>,
}

impl Reader {
    /// Closes every connection, once nobody uses it.
    pub(super) async fn close(&self) -> Result<()> {
        match self {
            Self::Own(own) => own.close().await,
            Self::Pool(pool) => Ok(pool.clone().close().await?),
        }
    }
}

impl Readers {
    /// Opens the first connection; the others are opened when they are needed.
    pub(super) async fn open(
        options: SqliteConnectOptions,
        (most, wait): (u32, Duration),
        said: Arc<AtomicU64>,
    ) -> Result<Self> {
        let options = options.disable_statement_logging();
        let first = options.connect().await.map_err(failed)?;
        Ok(Self {
            options,
            most,
            seats: Semaphore::new(usize::try_from(most).unwrap_or(usize::MAX)),
            free: Mutex::new(vec![first]),
            wait,
            said,
        })
    }

    /// Reads at most one row.
    pub(super) async fn one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let mut taken = self.take().await?;
        let found = query(statement).fetch_optional(taken.conn()?).await;
        taken.told(found.map(|row| row.map(Into::into)))
    }

    /// Reads every row.
    pub(super) async fn all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let mut taken = self.take().await?;
        let found = query(statement).fetch_all(taken.conn()?).await;
        taken.told(found.map(|rows| rows.into_iter().map(Into::into).collect()))
    }

    async fn take(&self) -> Result<Taken<'_>, DbErr> {
        let seat = timeout(self.wait, self.seats.acquire()).await;
        let seat = seat.ok().ok_or(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?;
        let closed = DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed);
        let seat = seat.ok().ok_or(closed)?;
        self.said.fetch_add(1, Ordering::Relaxed);
        let free = self.free().pop();
        let conn = match free {
            Some(conn) => conn,
            None => self.options.connect().await.map_err(failed)?,
        };
        Ok(Taken { of: self, conn: Some(conn), answered: false, _seat: seat })
    }

    async fn close(&self) -> Result<()> {
        let all = self.seats.acquire_many(self.most).await.map_err(Error::internal)?;
        all.forget();
        self.seats.close();
        let free = std::mem::take(&mut *self.free());
        for conn in free {
            conn.close().await.map_err(failed)?;
        }
        Ok(())
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<SqliteConnection>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection in use; it is laid down when this ends, also when nobody waits for the answer any more: then below
/// the others, for it may still be reading.
struct Taken<'a> {
    of: &'a Readers,
    conn: Option<SqliteConnection>,
    answered: bool,
    _seat: SemaphorePermit<'a>,
}

impl Taken<'_> {
    fn conn(&mut self) -> Result<&mut SqliteConnection, DbErr> {
        self.conn.as_mut().ok_or(DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed))
    }

    /// A connection whose thread is gone is not laid down again.
    fn told<T>(&mut self, found: sqlx::Result<T>) -> Result<T, DbErr> {
        self.answered = true;
        if matches!(&found, Err(sqlx::Error::WorkerCrashed)) {
            self.conn = None;
        }
        found.map_err(failed)
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take() {
            let mut free = self.of.free();
            let place = if self.answered { free.len() } else { 0 };
            free.insert(place, conn);
        }
    }
}

/// What was built, with its values bound.
fn query(statement: Statement) -> Query<'static, Sqlite, SqlxValues> {
    let values = statement.values.unwrap_or(Values(Vec::new()));
    sqlx::query_with(AssertSqlSafe(statement.sql), SqlxValues(values))
}

fn failed(cause: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(Arc::new(cause)))
}
