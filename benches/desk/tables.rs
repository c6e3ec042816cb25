//! The rows that a fill writes, table by table, many in one statement.

use std::collections::BTreeMap;

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::SignalId;
use sea_orm::sea_query::{Expr, Query, Value};
use sea_orm::{ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection};
use uuid::Uuid;

/// One row: each value becomes what its column holds.
macro_rules! row {
    ($($value:expr),+ $(,)?) => { vec![$($value.into()),+] };
}

pub(crate) use row;

/// The tables, those that others point at first; each with the columns that are filled.
const TABLES: [(&str, &str); 7] = [
    (
        "signal",
        "buurt_id id type urgency state since_at owner_id source worried subject_id data_key_id \
         words closure outcome raised_at",
    ),
    ("signal_reporter", "buurt_id signal_id id person_id source call_us at"),
    ("signal_event", "buurt_id signal_id id at by_id kind data"),
    (
        "deadline",
        "buurt_id id signal_id kind level owner_id state rung allowed_min started_at due_at next_at \
         ended_at",
    ),
    (
        "task",
        "buurt_id id kind subject_room subject_id person_id reason urgency due_at owner_id \
         raised_at state closed_at",
    ),
    (
        "basis",
        "buurt_id id signal_id service_id kind answer categories tell_back until how text_version \
         by_id given_at",
    ),
    (
        "referral",
        "buurt_id id signal_id service_id state since_at basis_id channel warm reference categories \
         released stamps made_at by_id",
    ),
];

/// What waits to be written, and where.
pub(crate) struct Tables {
    db: DatabaseConnection,
    waiting: BTreeMap<&'static str, Vec<Vec<Value>>>,
    written: BTreeMap<&'static str, usize>,
}

impl Tables {
    /// Opens a connection of its own, in one transaction until [`Tables::ends`].
    pub(crate) async fn open(url: &str) -> Self {
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        let db = Database::connect(options).await.unwrap();
        db.execute_unprepared("begin").await.unwrap();
        Self { db, waiting: BTreeMap::new(), written: BTreeMap::new() }
    }

    /// The id of some service of the directory.
    pub(crate) async fn service(&self) -> Uuid {
        let query = Query::select().column("id").from("service").limit(1).to_owned();
        self.db.query_one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    pub(crate) fn put(&mut self, table: &'static str, row: Vec<Value>) {
        self.waiting.entry(table).or_default().push(row);
    }

    /// Writes everything, once some table has more than `most` rows waiting.
    pub(crate) async fn writes(&mut self, most: usize) {
        if self.waiting.values().all(|it| it.len() <= most) {
            return;
        }
        for (name, columns) in TABLES {
            let rows = self.waiting.remove(name).unwrap_or_default();
            *self.written.entry(name).or_default() += rows.len();
            for some in rows.chunks(500) {
                let mut insert = Query::insert();
                insert.into_table(name).columns(columns.split(' '));
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

/// A name for a row, dated as all of ours.
pub(crate) fn name(at: Moment) -> Uuid {
    SignalId::new(at).0
}

pub(crate) fn json(value: serde_json::Value) -> Value {
    Value::Json(Some(Box::new(value)))
}
