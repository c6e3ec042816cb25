//! The connection of a flow. Says everything in its order; what needs no answer goes with what is said next.
//!
//! A trip to SQLite costs more than most statements: it goes to another thread and back, and the threads
//! of a busy machine are waited for. What is written [behind](Conn::behind) waits until something is asked
//! or the flow ends, and is then said in one trip. An error of it is an error of the flow, told later.
//! PostgreSQL hears one statement at a time, in the same order.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use sea_orm::prelude::async_trait::async_trait;
use sea_orm::sqlx::sqlite::SqliteQueryResult;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement,
    Values,
};

use super::fault;
use crate::base::error::Error;

/// No more than this waits.
const MOST: usize = 16;

/// A transaction as one flow says it.
#[derive(Debug)]
pub struct Conn {
    whole: Arc<DatabaseTransaction>,
    waiting: Mutex<Vec<Statement>>,
    fault: OnceLock<Error>,
}

/// The same for what needs no answer: it says that nothing was changed, for nothing was yet.
#[derive(Debug)]
pub struct Behind<'a>(&'a Conn);

impl Conn {
    pub(super) fn new(whole: Arc<DatabaseTransaction>) -> Self {
        Self { whole, waiting: Mutex::default(), fault: OnceLock::new() }
    }

    /// For what is written and needs no answer.
    pub fn behind(&self) -> Behind<'_> {
        Behind(self)
    }

    /// Says what waits; on SQLite with `then` after it. Tells whether anything waited.
    pub(super) async fn catch_up(&self, then: &str) -> Result<bool, DbErr> {
        let waiting = std::mem::take(&mut *self.waiting());
        if waiting.is_empty() {
            return Ok(false);
        }
        if self.get_database_backend() == DbBackend::Sqlite {
            self.heard(self.whole.execute_raw(together(waiting, then)).await)?;
        } else {
            for one in waiting {
                self.heard(self.whole.execute_raw(one).await)?;
            }
        }
        Ok(true)
    }

    /// What is asked, after what waits: SQLite answers both in one trip.
    async fn after_what_waits(&self, statement: Statement) -> Result<Statement, DbErr> {
        if self.get_database_backend() != DbBackend::Sqlite {
            self.catch_up("").await?;
            return Ok(statement);
        }
        let mut all = std::mem::take(&mut *self.waiting());
        if all.is_empty() {
            return Ok(statement);
        }
        all.push(statement);
        Ok(together(all, ""))
    }

    /// The failure of the engine that this flow met, which spoils more than the flow: told from where it arose,
    /// for a flow may say by itself that it must be asked again.
    pub(super) fn fault(&self) -> Option<Error> {
        self.fault.get().cloned()
    }

    fn heard<T>(&self, told: Result<T, DbErr>) -> Result<T, DbErr> {
        if let Some(why) = told.as_ref().err().and_then(fault::meaning) {
            self.fault.get_or_init(|| why);
        }
        told
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Statement>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Several statements as one text, the values of the first before those of the next.
fn together(all: Vec<Statement>, then: &str) -> Statement {
    let (mut texts, mut values) = (Vec::new(), Vec::new());
    for Statement { sql, values: its, .. } in all {
        texts.push(sql);
        values.extend(its.map_or_else(Vec::new, |Values(its)| its));
    }
    if !then.is_empty() {
        texts.push(then.to_owned());
    }
    Statement::from_sql_and_values(DbBackend::Sqlite, texts.join("; "), values)
}

#[async_trait]
impl ConnectionTrait for Conn {
    fn get_database_backend(&self) -> DbBackend {
        self.whole.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.catch_up("").await?;
        self.heard(self.whole.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.catch_up("").await?;
        self.heard(self.whole.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let statement = self.after_what_waits(statement).await?;
        self.heard(self.whole.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let statement = self.after_what_waits(statement).await?;
        self.heard(self.whole.query_all_raw(statement).await)
    }
}

#[async_trait]
impl ConnectionTrait for Behind<'_> {
    fn get_database_backend(&self) -> DbBackend {
        self.0.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let many = {
            let mut waiting = self.0.waiting();
            waiting.push(statement);
            waiting.len()
        };
        if many >= MOST {
            self.0.catch_up("").await?;
        }
        Ok(SqliteQueryResult::default().into())
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.0.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.0.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.0.query_all_raw(statement).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_together_keeps_its_order_and_its_values() {
        let one = |sql: &str, values: Vec<i64>| {
            let values = values.into_iter().map(Into::into);
            Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)
        };
        let both = vec![one("insert ?, ?", vec![1, 2]), one("delete ?", vec![3])];
        assert_eq!(
            together(both, "release flow"),
            one("insert ?, ?; delete ?; release flow", vec![1, 2, 3])
        );
    }
}
