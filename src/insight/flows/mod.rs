//! *Wat buren niet konden doen*: a report is made once, when its quarter is over, and never changes, so
//! that nothing can be found by looking twice. Nobody can switch it off.

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::buurt::category;
use crate::help::request::Reason;
use crate::insight::quarter::Quarter;
use crate::insight::store::{self, Report, Unmet};
use crate::insight::table::{Table, publish};

/// Why neighbours could not do it.
pub const REASONS: [Reason; 4] =
    [Reason::ExpiredUnmatched, Reason::NotDelivered, Reason::OutOfScope, Reason::Referred];

/// So many quarters are shown.
const QUARTERS: u64 = 8;

/// Makes the report of the quarter that is over, where it is not there yet.
pub async fn make(house: &House, buurt: BuurtId, now: Moment) -> Result<()> {
    let quarter = Quarter::before(now);
    let Some(bounds) = quarter.bounds() else { return Ok(()) };
    let rows = house.db.read();
    if store::is_made(rows, buurt, &quarter.to_string()).await? {
        return Ok(());
    }
    let counts = counts(&store::count(rows, buurt, bounds).await?);
    let table = Table {
        categories: category::all().iter().map(|it| it.id.clone()).collect(),
        reasons: REASONS.iter().map(|it| it.word().to_owned()).collect(),
        shown: publish(&counts),
    };
    let report = Report { quarter: quarter.to_string(), table };
    house
        .db
        .write("insight.unmet", async move |tx: &Tx| store::keep(tx, buurt, &report).await)
        .await
}

/// Every kind of help by every reason: a table of one shape, so that its shape tells nothing.
fn counts(told: &[Unmet]) -> Vec<Vec<u32>> {
    let of = |category: &str, reason: Reason| {
        let fits = |it: &&Unmet| it.category == category && it.reason == reason.word();
        told.iter().find(fits).and_then(|it| u32::try_from(it.persons).ok()).unwrap_or(0)
    };
    let row = |id: &str| REASONS.iter().map(|reason| of(id, *reason)).collect();
    category::all().iter().map(|it| row(&it.id)).collect()
}

/// Finds the last reports, the newest first.
pub async fn last(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<(String, Table)>> {
    let all = store::last(rows, buurt, QUARTERS).await?;
    Ok(all.into_iter().map(|it| (it.quarter, it.table)).collect())
}
