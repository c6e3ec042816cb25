//! SQL of which requests somebody is old enough for, as for a yes to them. Adds a condition; reads nothing.

use std::sync::LazyLock;

use chrono::Datelike as _;
use sea_orm::Value;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _};

use crate::base::clock::Moment;
use crate::buurt::category::{self, Youth};
use crate::help::contact::DoorWish;
use crate::help::dispatch::Age;

/// What the young may do of the requests `r`. No value stands in it: one of them may be looked for.
static FOR_THE_YOUNG: LazyLock<String> = LazyLock::new(|| {
    let of = |rule: Youth| {
        let all = category::all().iter().filter(|it| it.youth_16_17 == rule);
        all.map(|it| format!("'{}'", it.id)).collect::<Vec<_>>().join(", ")
    };
    let (door, together) = (of(Youth::Door), of(Youth::Together));
    let outside = DoorWish::MeetingPlace.word();
    format!(
        "(\"r\".\"category\" in ({door}) or (\"r\".\"category\" in ({together}) and \"r\".\"door\" = '{outside}'))"
    )
});

/// Keeps of the requests `r` those for which the person `p` is old enough; who did not say when they were born is.
pub(super) fn old_enough(now: Moment) -> Condition {
    let born = || Expr::col(("p", "birth_year"));
    let [adult, youth] = Age::latest(now.year());
    let young = born().lte(youth).and(Expr::cust(FOR_THE_YOUNG.as_str()));
    Condition::any().add(born().is_null()).add(born().lte(adult)).add(young)
}

/// What differs in it from year to year.
pub(super) fn years(now: Moment) -> [Value; 2] {
    Age::latest(now.year()).map(Value::from)
}
