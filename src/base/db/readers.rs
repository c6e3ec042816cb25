//! Connections to SQLite that only read, kept by ourselves. Never writes, never opens the file for anybody else.
//!
//! Who is done lays the connection down, and the next one takes it up.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::{ConnAcquireErr, DatabaseConnection, DbErr, QueryResult, Statement};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use super::sqlite::Sqlite;
use super::{Settings, Shown, connect};
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
    settings: Settings,
    seats: Semaphore,
    free: Mutex<Vec<Sqlite>>,
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
    pub(super) fn open(settings: Settings, said: &Arc<AtomicU64>) -> Result<Self> {
        let most = usize::try_from(settings.connections).unwrap_or(usize::MAX);
        let (seats, free, said) = (Semaphore::new(most), Mutex::default(), Arc::clone(said));
        let own = Self { settings, seats, free, said };
        own.lay_down(own.another()?);
        Ok(own)
    }

    /// Reads at most one row.
    pub(super) async fn one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let (conn, _seat) = self.take().await?;
        let found = conn.one(statement);
        self.lay_down(conn);
        found
    }

    /// Reads every row.
    pub(super) async fn all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let (conn, _seat) = self.take().await?;
        let found = conn.all(statement);
        self.lay_down(conn);
        found
    }

    /// Reads every row straight into what is shown.
    pub(super) async fn shown<V: Shown>(&self, statement: Statement) -> Result<Vec<V>, DbErr> {
        let (conn, _seat) = self.take().await?;
        let found = conn.each(statement, usize::MAX, V::shown);
        self.lay_down(conn);
        found
    }

    async fn take(&self) -> Result<(Sqlite, SemaphorePermit<'_>), DbErr> {
        let seat = timeout(self.settings.patience, self.seats.acquire()).await;
        let seat = seat.ok().ok_or(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?;
        let closed = DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed);
        let seat = seat.ok().ok_or(closed)?;
        let free = self.free().pop();
        Ok((free.map_or_else(|| self.another(), Ok)?, seat))
    }

    fn another(&self) -> Result<Sqlite, DbErr> {
        Sqlite::open(&self.settings, &connect::READS, &self.said)
    }

    async fn close(&self) -> Result<()> {
        let all = self.seats.acquire_many(self.settings.connections).await;
        all.map_err(Error::internal)?.forget();
        self.seats.close();
        let free = std::mem::take(&mut *self.free());
        free.into_iter().try_for_each(|conn| Ok(conn.close()?))
    }

    fn lay_down(&self, conn: Sqlite) {
        self.free().push(conn);
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<Sqlite>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use sea_orm::DbBackend;

    use super::*;

    #[tokio::test]
    async fn who_waits_too_long_for_a_connection_is_told_busy_and_the_next_reads() {
        let home = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", home.path().join("buurtnet.db").display());
        let patience = Duration::from_millis(20);
        let settings = Settings { connections: 1, patience, ..Settings::new(url) };
        let readers = Readers::open(settings, &Arc::default()).unwrap();
        let one = || readers.one(Statement::from_string(DbBackend::Sqlite, "select 1 as it"));
        let taken = readers.take().await.unwrap();
        let waited = one().await.map_err(Error::from);
        assert!(matches!(waited, Err(Error::Busy)), "{waited:?}");
        readers.lay_down(taken.0);
        drop(taken.1);
        assert_eq!(one().await.unwrap().unwrap().try_get::<i64>("", "it").unwrap(), 1);
    }

    #[tokio::test]
    async fn a_row_is_read_straight_and_nothing_is_only_an_option() {
        let home = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", home.path().join("buurtnet.db").display());
        let readers = Readers::open(Settings::new(url), &Arc::default()).unwrap();
        let sql = "select 1 as one, 'x' as text, null as none";
        let found = readers.one(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap();
        assert_eq!(found.unwrap().try_get::<Option<i64>>("", "none").unwrap(), None);
        let (conn, _seat) = readers.take().await.unwrap();
        let read = conn.each(Statement::from_string(DbBackend::Sqlite, sql), 1, |row| {
            assert_eq!(row.get::<i64>("one")?, 1);
            assert_eq!(row.get::<Option<String>>("text")?.as_deref(), Some("x"));
            assert_eq!(row.get::<Option<String>>("none")?, None);
            assert!(row.get::<String>("none").is_err());
            assert!(row.get::<i32>("one").is_err(), "what is computed has 64 bits");
            assert!(row.get::<i64>("other").is_err());
            Ok(())
        });
        assert_eq!(read.unwrap().len(), 1);
    }
}
