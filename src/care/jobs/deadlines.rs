//! Looks every minute at the clocks that are due: one standing promise, however many there are.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::care::flows::ladder::{self, AT_ONCE, SWEEP};
use crate::delivery::{self, Kept, Promise};

/// How often one looks.
const EVERY: TimeDelta = TimeDelta::seconds(60);

/// The most flows of one sweep; what is left waits for the next, a second later.
const FLOWS: u32 = 100;

/// Promises the sweep. At every start: it replaces the one that is there.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(SWEEP, &())?.dedupe(SWEEP)).await
}

/// One sweep: flow after flow, until nothing is due.
pub(super) async fn sweep(house: &House, buurten: &Buurten) -> Result<Kept> {
    for _ in 0..FLOWS {
        if ladder::sweep(house, buurten).await? < AT_ONCE {
            return Ok(Kept::Later(house.now() + EVERY));
        }
    }
    Ok(Kept::Later(house.now()))
}
