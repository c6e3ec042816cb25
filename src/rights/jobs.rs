//! What happens later: who leaves is forgotten when the time to come back is over, and once a day what is
//! over its term is.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::care::Mode;
use crate::delivery::{self, Due, Kept, Promise};
use crate::rights::flows::leaving::{self, FORGET, Forgetting};
use crate::rights::flows::retaining;

/// The job that forgets what is over its term.
const RETAIN: &str = "rights.retain";

/// How often it does.
const EVERY: TimeDelta = TimeDelta::days(1);

/// Promises what this room does by itself. At every start: it replaces the one that is there.
pub async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(RETAIN, &())?.dedupe(RETAIN)).await
}

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    match due.kind.as_str() {
        FORGET => {
            let Forgetting { person } = due.read()?;
            leaving::forget(house, person).await?;
            Ok(Kept::Done)
        }
        RETAIN => {
            for buurt in buurten.all() {
                let report = retaining::run(house, &buurt, Mode::Real).await?;
                tracing::info!(buurt = buurt.slug, ?report, "what is over its term is forgotten");
            }
            Ok(Kept::Later(house.now() + EVERY))
        }
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    }
}
