//! The rows that a fill writes, table by table, many in one statement; and where it writes them.

use std::collections::BTreeMap;

use buurtnet::base::clock::Moment;
use buurtnet::base::db::{Settings, single};
use buurtnet::base::ids::SignalId;
use sea_orm::sea_query::{Expr, Query, Value};
use sea_orm::{ConnectionTrait as _, DatabaseConnection};
use tempfile::TempDir;
use uuid::Uuid;

/// One row: each value becomes what its column holds.
macro_rules! row {
    ($($value:expr),+ $(,)?) => { vec![$($value.into()),+] };
}

pub(crate) use row;

/// A table with the columns that are filled, with a space between them.
pub(crate) type Table = (&'static str, &'static str);

/// What waits to be written, and where.
pub(crate) struct Tables {
    pub(crate) db: DatabaseConnection,
    all: &'static [Table],
    waiting: BTreeMap<&'static str, Vec<Vec<Value>>>,
    written: BTreeMap<&'static str, usize>,
}

impl Tables {
    /// Opens a connection of its own, in one transaction until [`Tables::ends`]. Of `all`, those come
    /// first that others point at.
    pub(crate) async fn open(url: &str, all: &'static [Table]) -> Self {
        let db = single(&Settings::new(url)).await.unwrap();
        db.execute_unprepared("begin").await.unwrap();
        Self { db, all, waiting: BTreeMap::new(), written: BTreeMap::new() }
    }

    pub(crate) fn put(&mut self, table: &'static str, row: Vec<Value>) {
        self.waiting.entry(table).or_default().push(row);
    }

    /// Writes everything, once some table has more than `most` rows waiting.
    pub(crate) async fn writes(&mut self, most: usize) {
        if self.waiting.values().all(|it| it.len() <= most) {
            return;
        }
        for (name, columns) in self.all {
            let rows = self.waiting.remove(name).unwrap_or_default();
            *self.written.entry(name).or_default() += rows.len();
            for some in rows.chunks(500) {
                let mut insert = Query::insert();
                insert.into_table(*name).columns(columns.split(' '));
                for row in some {
                    insert.values_panic(row.iter().cloned().map(Expr::value));
                }
                self.db.execute(&insert).await.unwrap();
            }
        }
    }

    /// Commits, lets the engine count what it has, and tells it.
    pub(crate) async fn ends(mut self) -> String {
        self.writes(0).await;
        self.db.execute_unprepared("commit").await.unwrap();
        self.db.execute_unprepared("analyze").await.unwrap();
        self.db.close().await.unwrap();
        let told = self.written.iter().map(|(name, many)| format!("{many} {name}"));
        told.collect::<Vec<_>>().join(", ")
    }
}

/// A SQLite file, or a database on the server that `TEST_POSTGRES` names.
pub(crate) async fn url(home: &TempDir) -> String {
    let Ok(server) = std::env::var("TEST_POSTGRES") else {
        return format!("sqlite:{}", home.path().join("buurtnet.db").display());
    };
    let name = format!("bench_{}", std::process::id());
    let admin = single(&Settings::new(&server)).await.unwrap();
    admin.execute_unprepared(&format!("create database {name}")).await.unwrap();
    admin.close().await.unwrap();
    let mut url = url::Url::parse(&server).unwrap();
    url.set_path(&name);
    url.into()
}

/// A name for a row, dated as all of ours.
pub(crate) fn name(at: Moment) -> Uuid {
    SignalId::new(at).0
}

pub(crate) fn json(value: serde_json::Value) -> Value {
    Value::Json(Some(Box::new(value)))
}
