//! *Wat buren niet konden doen*, the same for whoever may see it.

use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use crate::base::error::Result;
use crate::base::house::House;
use crate::insight::flows;
use crate::insight::table::Table;
use crate::people::Caller;
use crate::web::{Polled, Problem};

/// One quarter: persons whom neighbours could not help, rounded to five.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnmetView {
    /// Which quarter, such as `2026-Q3`.
    pub quarter: String,
    /// Why, in the order of the numbers: `expired_unmatched`, `not_delivered`, `out_of_scope`, `referred`.
    pub reasons: Vec<String>,
    /// By kind of help.
    pub rows: Vec<UnmetRowView>,
    /// The total of each reason; nothing where it could betray a hidden number.
    pub totals: Vec<Option<u32>>,
    /// The total of all; nothing where it could betray a hidden number.
    pub all: Option<u32>,
}

/// One kind of help.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnmetRowView {
    /// Which kind.
    pub category: String,
    /// Persons by reason; nothing for fewer than five, none included.
    pub persons: Vec<Option<u32>>,
    /// The total; nothing where it could betray a hidden number.
    pub total: Option<u32>,
}

/// Shows the last quarters, the newest first.
#[utoipa::path(get, path = "/desk/unmet", responses(
    (status = 200, body = Vec<UnmetView>), (status = 403, body = Problem)))]
pub(super) async fn desk_unmet(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<UnmetView>>> {
    let all = flows::last(house.db.read(), caller.buurt).await?;
    Ok(Polled(all.into_iter().map(view).collect()))
}

fn view((quarter, table): (String, Table)) -> UnmetView {
    let shown = table.shown;
    let rows = table.categories.into_iter().zip(shown.cells).zip(shown.rows);
    let rows = rows.map(|((category, persons), total)| UnmetRowView { category, persons, total });
    UnmetView {
        quarter,
        reasons: table.reasons,
        rows: rows.collect(),
        totals: shown.columns,
        all: shown.all,
    }
}
