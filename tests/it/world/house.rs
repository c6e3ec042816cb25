//! The ground of every flow on a database of its own, with a clock that stands still.

use std::sync::Arc;

use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::db::{Db, Settings, Tx};
use buurtnet::base::error::Result;
use buurtnet::base::house::House;
use buurtnet::base::ids::{BuurtId, PersonId};
use buurtnet::base::seal::Seal;
use buurtnet::base::words::Lang;
use buurtnet::delivery;
use chrono::{DateTime, TimeDelta};

use super::database::Database;

/// A house, and the database that goes with it.
pub struct Ground {
    pub house: House,
    pub buurt: BuurtId,
    pub database: Database,
}

/// Says whether somebody would rather be called.
pub async fn prefers_calls(house: &House, who: PersonId, wanted: bool) {
    let flow = async move |tx: &Tx| delivery::prefer_calls(tx, who, Lang::Nl, wanted).await;
    house.db.write("a test", flow).await.unwrap();
}

impl Ground {
    pub async fn new() -> Self {
        Self::under(Clock::still(morning())).await
    }

    /// One whose clock goes by itself.
    pub async fn in_real_time() -> Self {
        Self::under(Clock::System).await
    }

    /// One whose database is set up otherwise.
    pub async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        Self::set_up(Clock::still(morning()), change).await
    }

    async fn under(clock: Clock) -> Self {
        Self::set_up(clock, |_| {}).await
    }

    async fn set_up(clock: Clock, change: impl FnOnce(&mut Settings)) -> Self {
        let database = Database::new().await;
        let mut settings = database.settings();
        change(&mut settings);
        let house = house(settings, Arc::new(clock)).await;
        Self { buurt: BuurtId::new(house.now()), house, database }
    }

    /// A second process on the same database and clock.
    pub async fn beside(&self) -> House {
        house(self.database.settings(), Arc::clone(&self.house.clock)).await
    }

    pub fn person(&self) -> PersonId {
        PersonId::new(self.house.now())
    }

    pub fn later(&self, by: TimeDelta) {
        self.house.clock.advance(by);
    }

    /// Runs a flow that must succeed.
    pub async fn flow<T, F>(&self, body: F) -> T
    where
        T: Send + 'static,
        F: for<'a> buurtnet::base::db::Body<'a, T> + Send + 'static,
    {
        self.house.db.write("a test", body).await.unwrap()
    }

    /// Runs a flow that is taken back at its end.
    pub async fn taken_back<F>(&self, body: F)
    where
        F: for<'a> buurtnet::base::db::Body<'a, ()> + Send + 'static,
    {
        let flow = async move |tx: &Tx| -> Result<()> {
            body(tx).await?;
            Err(buurtnet::base::error::Error::NotFound)
        };
        assert!(self.house.db.write("a test", flow).await.is_err());
    }
}

async fn house(settings: Settings, clock: Arc<Clock>) -> House {
    let db = Arc::new(Db::open(settings, Arc::clone(&clock)).await.unwrap());
    House { db, clock, seal: Arc::new(Seal::new(&[7; 32]).unwrap()), mails: true }
}

fn morning() -> Moment {
    DateTime::from_timestamp(1_795_334_400, 0).unwrap() // a Saturday in November, 08:00 in UTC
}
