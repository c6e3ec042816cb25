//! Forgets suggestions that are over: after 90 days the same cause may speak again.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::care::store::suggestions;
use crate::care::suggestion::KEPT;
use crate::delivery::{self, Kept, Promise};

/// The job that forgets.
pub(super) const FORGET: &str = "care.forget_suggestions";

/// The most that are forgotten in one flow.
const AT_ONCE: u64 = 100;

/// Promises it. At every start: it replaces the one that is there.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(FORGET, &())?.dedupe(FORGET)).await
}

/// Forgets some; the rest a second later, else again tomorrow.
pub(super) async fn forget(house: &House) -> Result<Kept> {
    let flow = async |tx: &Tx| {
        let gone = suggestions::forget(tx, tx.now() - KEPT, AT_ONCE).await?;
        let wait = if gone < AT_ONCE { TimeDelta::days(1) } else { TimeDelta::seconds(1) };
        Ok(Kept::Later(tx.now() + wait))
    };
    house.db.write(FORGET, flow).await
}
