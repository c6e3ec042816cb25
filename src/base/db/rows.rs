//! What can be read: selects, and nothing else.

use std::sync::OnceLock;

use sea_orm::prelude::async_trait::async_trait;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, EntityTrait, ExecResult,
    FromQueryResult, PaginatorTrait as _, QueryResult, Select, SelectModel, Statement, Value,
};

use super::conn::Conn;
use super::readers::{Reader, Readers};
use super::shapes::Shapes;
use super::shown::Shown;
use crate::base::error::Result;

/// The text of one statement, as each engine reads it.
#[derive(Debug, Default)]
pub struct Text {
    sqlite: OnceLock<String>,
    postgres: OnceLock<String>,
}

impl Text {
    /// Of a statement that was not made yet.
    pub const fn new() -> Self {
        Self { sqlite: OnceLock::new(), postgres: OnceLock::new() }
    }

    fn on(&self, engine: DbBackend) -> &OnceLock<String> {
        if engine == DbBackend::Sqlite { &self.sqlite } else { &self.postgres }
    }
}

/// Something that can be read: the reader, or what a flow has written so far.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a>(Face<'a>);

#[derive(Clone, Copy, Debug)]
enum Face<'a> {
    Reader(&'a Reader),
    Flow(&'a Conn),
}

impl<'a> Rows<'a> {
    pub(super) fn reader(reader: &'a Reader) -> Self {
        Self(Face::Reader(reader))
    }

    pub(super) fn flow(conn: &'a Conn) -> Self {
        Self(Face::Flow(conn))
    }

    /// Finds at most one row.
    pub async fn one<E: EntityTrait>(self, query: Select<E>) -> Result<Option<E::Model>> {
        Ok(query.one(&self.executor()).await?)
    }

    /// Finds every row.
    pub async fn all<E: EntityTrait>(self, query: Select<E>) -> Result<Vec<E::Model>> {
        Ok(query.all(&self.executor()).await?)
    }

    /// Reads a list straight into what is shown.
    pub async fn list<V: FromQueryResult + Send + Sync>(
        self,
        query: &SelectStatement,
    ) -> Result<Vec<V>> {
        let executor = self.executor();
        let statement = executor.get_database_backend().build(query);
        Ok(V::find_by_statement(statement).all(&executor).await?)
    }

    /// The same with a statement that is alike each time but for its values, in the order in which it names
    /// them: its text is made once.
    pub async fn alike<V: FromQueryResult + Send + Sync>(
        self,
        text: &Text,
        query: impl FnOnce() -> SelectStatement,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<V>> {
        let executor = self.executor();
        let engine = executor.get_database_backend();
        let sql = text.on(engine).get_or_init(|| engine.build(&query()).sql);
        let statement = Statement::from_sql_and_values(engine, sql, values);
        Ok(V::find_by_statement(statement).all(&executor).await?)
    }

    /// Reads a list whose statement comes in a few shapes that differ in the `given` values alone.
    pub async fn shaped<V: Shown + Send + Sync>(
        self,
        shapes: &Shapes,
        shape: (u64, &[Value]),
        query: impl Fn() -> SelectStatement,
    ) -> Result<Vec<V>> {
        let executor = self.executor();
        let statement = shapes.say(executor.get_database_backend(), shape, query);
        if let Executor::Own(own) = executor {
            return Ok(own.shown(statement).await?);
        }
        Ok(V::find_by_statement(statement).all(&executor).await?)
    }

    /// Reads the first row of a list straight into what is shown.
    pub async fn first<V: FromQueryResult + Send + Sync>(
        self,
        query: &SelectStatement,
    ) -> Result<Option<V>> {
        let executor = self.executor();
        let statement = executor.get_database_backend().build(query);
        Ok(V::find_by_statement(statement).one(&executor).await?)
    }

    /// Counts rows.
    pub async fn count<E>(self, query: Select<E>) -> Result<u64>
    where
        E: EntityTrait,
        E::Model: FromQueryResult + Sized + Send + Sync,
        Select<E>:
            for<'db> sea_orm::PaginatorTrait<'db, Executor<'db>, Selector = SelectModel<E::Model>>,
    {
        Ok(query.count(&self.executor()).await?)
    }

    /// Tells how SQLite would find the rows, one line a step. For tests that forbid a full scan.
    pub async fn explain(self, query: &SelectStatement) -> Result<Vec<String>> {
        let executor = self.executor();
        let mut statement = executor.get_database_backend().build(query);
        statement.sql = format!("explain query plan {}", statement.sql);
        let steps = executor.query_all_raw(statement).await?;
        steps.iter().map(|step| Ok(step.try_get::<String>("", "detail")?)).collect()
    }

    fn executor(&self) -> Executor<'_> {
        match self.0 {
            Face::Reader(Reader::Own(own)) => Executor::Own(own),
            Face::Reader(Reader::Pool(pool)) => Executor::Pool(pool),
            Face::Flow(conn) => Executor::Flow(conn),
        }
    }
}

/// Who says a statement, and writes nothing.
#[derive(Debug)]
pub enum Executor<'a> {
    /// A pool of PostgreSQL.
    Pool(&'a DatabaseConnection),
    /// Connections of our own to SQLite.
    Own(&'a Readers),
    /// That of a flow.
    Flow(&'a Conn),
}

#[async_trait]
impl ConnectionTrait for Executor<'_> {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pool(pool) => pool.get_database_backend(),
            Self::Own(_) => DbBackend::Sqlite,
            Self::Flow(conn) => conn.get_database_backend(),
        }
    }

    async fn execute_raw(&self, _: Statement) -> Result<ExecResult, DbErr> {
        Err(reads_only())
    }

    async fn execute_unprepared(&self, _: &str) -> Result<ExecResult, DbErr> {
        Err(reads_only())
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pool(pool) => pool.query_one_raw(statement).await,
            Self::Own(own) => own.one(statement).await,
            Self::Flow(conn) => conn.query_one_raw(statement).await,
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pool(pool) => pool.query_all_raw(statement).await,
            Self::Own(own) => own.all(statement).await,
            Self::Flow(conn) => conn.query_all_raw(statement).await,
        }
    }
}

fn reads_only() -> DbErr {
    DbErr::Custom("what only reads was told to write".to_owned())
}
