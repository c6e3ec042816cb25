//! What every flow stands on: the database, the clock, the cipher.

use std::sync::Arc;

use super::clock::{Clock, Moment};
use super::db::Db;
use super::seal::Seal;

/// The ground under every flow and job. Cheap to clone.
#[derive(Clone, Debug)]
pub struct House {
    /// The database.
    pub db: Arc<Db>,
    /// The clock; a flow asks `tx.now()` instead.
    pub clock: Arc<Clock>,
    /// The cipher.
    pub seal: Arc<Seal>,
    /// Whether mails go out: a server was named.
    pub mails: bool,
}

impl House {
    /// Tells the current moment.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }
}
