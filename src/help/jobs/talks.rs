//! Forgets what was said, 30 days after the end of a request. One standing promise; one thread a flow.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::delivery::{self, Kept, Promise};
use crate::help::flows::talking;

/// The job that forgets what was said.
pub(super) const TALKS: &str = "help.talks";

/// How often it looks.
const EVERY: TimeDelta = TimeDelta::hours(6);
/// So many threads are forgotten before others have their turn.
const AT_ONCE: u8 = 50;

/// Promises it. At every start: it replaces the one that is there.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(TALKS, &())?.dedupe(TALKS)).await
}

/// One look.
pub(super) async fn forget(house: &House) -> Result<Kept> {
    for _ in 0..AT_ONCE {
        if !talking::forget_one(house).await? {
            return Ok(Kept::Later(house.now() + EVERY));
        }
    }
    Ok(Kept::Later(house.now() + TimeDelta::seconds(1)))
}
