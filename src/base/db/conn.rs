//! The connection of a flow, on either engine; it remembers the failure of the engine that the flow met.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use sea_orm::prelude::async_trait::async_trait;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement,
};

use super::fault;
use super::sqlite::Sqlite;
use crate::base::error::Error;

/// A transaction as one flow says it.
#[derive(Debug)]
pub struct Conn {
    whole: Whole,
    fault: OnceLock<Error>,
    said: AtomicU64,
}

/// What a flow is part of.
#[derive(Clone, Debug)]
pub(super) enum Whole {
    /// SQLite: the group that is being written.
    Group(Arc<Sqlite>),
    /// PostgreSQL: a transaction of its own.
    Alone(Arc<DatabaseTransaction>),
}

impl Whole {
    /// Tells whether a failure of the engine ended the transaction: always on PostgreSQL; SQLite mostly takes back
    /// the one statement.
    fn is_over(&self) -> bool {
        match self {
            Self::Group(group) => group.is_over(),
            Self::Alone(_) => true,
        }
    }
}

impl Conn {
    pub(super) fn new(whole: Whole) -> Self {
        Self { whole, fault: OnceLock::new(), said: AtomicU64::new(0) }
    }

    /// How many statements the flow said.
    pub(super) fn said(&self) -> u64 {
        self.said.load(Ordering::Relaxed)
    }

    /// The failure of the engine that this flow met, which spoils more than the flow: told from where it arose,
    /// for a flow may say by itself that it must be asked again.
    pub(super) fn fault(&self) -> Option<Error> {
        self.fault.get().cloned()
    }

    /// Nothing is said any more after a fault: on SQLite it would be durable by itself.
    fn sound(&self) -> Result<&Whole, DbErr> {
        self.said.fetch_add(1, Ordering::Relaxed);
        let refused = |why: &Error| Err(DbErr::Custom(why.to_string()));
        self.fault.get().map_or(Ok(&self.whole), refused)
    }

    fn heard<T>(&self, told: Result<T, DbErr>) -> Result<T, DbErr> {
        if let Some(why) = told.as_ref().err().and_then(fault::meaning)
            && self.whole.is_over()
        {
            self.fault.get_or_init(|| why);
        }
        told
    }
}

#[async_trait]
impl ConnectionTrait for Conn {
    fn get_database_backend(&self) -> DbBackend {
        match &self.whole {
            Whole::Group(_) => DbBackend::Sqlite,
            Whole::Alone(own) => own.get_database_backend(),
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.heard(match self.sound()? {
            Whole::Group(group) => group.say(statement).map(ExecResult::from),
            Whole::Alone(own) => own.execute_raw(statement).await,
        })
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.heard(match self.sound()? {
            Whole::Group(group) => {
                let said = Statement::from_string(DbBackend::Sqlite, sql);
                group.say(said).map(ExecResult::from)
            }
            Whole::Alone(own) => own.execute_unprepared(sql).await,
        })
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.heard(match self.sound()? {
            Whole::Group(group) => group.one(statement),
            Whole::Alone(own) => own.query_one_raw(statement).await,
        })
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.heard(match self.sound()? {
            Whole::Group(group) => group.all(statement),
            Whole::Alone(own) => own.query_all_raw(statement).await,
        })
    }
}
