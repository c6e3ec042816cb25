//! What is over its term is forgotten, and nothing else: every term, the dry run, the key, the chain.

mod chain;
mod key;
mod runs;
mod terms;

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::{PersonId, SignalId};
use buurtnet::care::flows::retaining::{Mode, run};
use buurtnet::care::retention::Report;
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait as _, Statement};

use crate::world::World;
use crate::world::database::on_sqlite;

/// What a story of forgetting needs.
impl World {
    /// One run at this moment.
    pub async fn retains(&self, mode: Mode) -> Report {
        let shared = self.shared();
        let buurt = shared.buurten.get(self.buurt()).unwrap();
        run(&shared.house, &buurt, mode).await.unwrap()
    }

    /// A signal was closed so many days ago, for this reason.
    pub async fn closed(&self, id: SignalId, closure: &str, days: i64) {
        let at = when(self.now() - TimeDelta::days(days));
        let set = format!(
            "update signal set state = 'closed', closure = '{closure}', outcome = 'unknown', \
             since_at = {at}, snoozed_until = null, follow_up_at = null where id = {}",
            name(id.0)
        );
        self.sql(&set).await;
    }

    /// Every referral of a signal ended so many days ago.
    pub async fn referrals_ended(&self, id: SignalId, days: i64) {
        let at = when(self.now() - TimeDelta::days(days));
        let of = name(id.0);
        let set = "update referral set state = 'completed'";
        self.sql(&format!("{set}, since_at = {at} where signal_id = {of}")).await;
    }

    /// Every value of a column of bytes that is not empty.
    pub async fn bytes(&self, table: &str, column: &str) -> Vec<Vec<u8>> {
        let sql = format!("select {column} from {table} where {column} is not null");
        self.selects(&sql).await.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    /// What the database answers.
    pub async fn selects(&self, sql: &str) -> Vec<sea_orm::QueryResult> {
        let db = self.connect().await;
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
        db.close().await.unwrap();
        rows.unwrap()
    }
}

/// A name, as this engine writes it.
pub fn name(id: uuid::Uuid) -> String {
    if on_sqlite() { format!("x'{}'", id.simple()) } else { format!("'{id}'::uuid") }
}

/// A moment, as this engine writes it.
pub fn when(at: Moment) -> String {
    let text = at.to_rfc3339();
    if on_sqlite() { format!("'{text}'") } else { format!("'{text}'::timestamptz") }
}

/// Somebody, as this engine writes them.
pub fn person(id: PersonId) -> String {
    name(id.0)
}
