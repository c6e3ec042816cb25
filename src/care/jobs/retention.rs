//! Forgets once a day what is over its term: one standing promise, however many neighbourhoods.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::care::flows::retaining::{self, Mode};
use crate::delivery::{self, Kept, Promise};

/// The job that forgets.
pub(super) const RETAIN: &str = "care.retain";

/// How often it does.
const EVERY: TimeDelta = TimeDelta::days(1);

/// Promises it. At every start: it replaces the one that is there.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(RETAIN, &())?.dedupe(RETAIN)).await
}

/// One run in every neighbourhood. The numbers go to the log and to the coordinator's screen.
pub(super) async fn retain(house: &House, buurten: &Buurten) -> Result<Kept> {
    for buurt in buurten.all() {
        let report = retaining::run(house, &buurt, Mode::Real).await?;
        let confirmed = buurt.terms.confirmed.is_some();
        tracing::info!(
            buurt = buurt.slug,
            confirmed,
            ?report,
            "what is over its term is forgotten"
        );
    }
    Ok(Kept::Later(house.now() + EVERY))
}
