//! Makes the report of the quarter that is over, once a day looked at.

use chrono::TimeDelta;

use super::flows;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::delivery::{self, Due, Kept, Promise};

/// The job that makes reports.
const UNMET: &str = "insight.unmet";

/// Promises what this room does by itself. At every start: it replaces the one that is there.
pub async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(UNMET, &())?.dedupe(UNMET)).await
}

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    if due.kind != UNMET {
        return Ok(Kept::GiveUp(format!("no job is called {}", due.kind)));
    }
    let now = house.now();
    for buurt in buurten.all() {
        flows::make(house, buurt.id, now).await?;
    }
    Ok(Kept::Later(now + TimeDelta::days(1)))
}
