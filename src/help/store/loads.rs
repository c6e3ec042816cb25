//! SQL about what neighbours already do: and how often they are
//! asked: one statement each for a whole neighbourhood.

use std::collections::HashMap;

use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Query, SelectStatement};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::buurt::CategoryId;
use crate::help::dispatch::Load;
use crate::help::settings;
use chrono::TimeDelta;

/// One task of the last 28 days, or one that is open.
#[derive(Clone, Debug, FromQueryResult)]
struct Task {
    helper_id: Uuid,
    state: String,
    since_at: Moment,
    category: String,
}

/// All tasks of one neighbour.
#[derive(Clone, Debug, FromQueryResult)]
struct Ever {
    helper_id: Uuid,
    times: i64,
    last: Option<Moment>,
}

/// How often one neighbour was asked.
#[derive(Clone, Debug, FromQueryResult)]
struct Asked {
    helper_id: Uuid,
    times: i64,
}

/// What is open or was done since a moment, by everybody of a neighbourhood.
pub fn recent_query(buurt: BuurtId, since: Moment) -> SelectStatement {
    Query::select()
        .column(("o", "helper_id"))
        .column(("o", "state"))
        .column(("o", "since_at"))
        .column(("r", "category"))
        .from_as("help_offer", "o")
        .join_as(
            JoinType::InnerJoin,
            "help_request",
            "r",
            sea_orm::Condition::all()
                .add(Expr::col(("r", "buurt_id")).equals(("o", "buurt_id")))
                .add(Expr::col(("r", "id")).equals(("o", "request_id"))),
        )
        .and_where(Expr::col(("o", "buurt_id")).eq(buurt.0))
        .and_where(Expr::col(("o", "state")).is_in(["assigned", "done"]))
        .and_where(Expr::col(("o", "since_at")).gte(since))
        .to_owned()
}

/// How often everybody of a neighbourhood ever helped, and when last.
pub fn ever_query(buurt: BuurtId) -> SelectStatement {
    Query::select()
        .column("helper_id")
        .expr_as(Expr::col("helper_id").count(), "times")
        .expr_as(Expr::col("since_at").max(), "last")
        .from("help_offer")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("state").eq("done"))
        .group_by_col("helper_id")
        .to_owned()
}

/// How often everybody of a neighbourhood was asked in a wave since a moment.
pub fn asked_query(buurt: BuurtId, since: Moment) -> SelectStatement {
    Query::select()
        .column("helper_id")
        .expr_as(Expr::col("helper_id").count(), "times")
        .from("help_offer")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("wave").gt(0))
        .and_where(Expr::col("asked_at").gt(since))
        .group_by_col("helper_id")
        .to_owned()
}

/// Counts how often everybody was asked in a wave since a moment, also when their phone has not rung
/// for it yet. Who was not is absent.
pub async fn asked(
    rows: Rows<'_>,
    buurt: BuurtId,
    since: Moment,
) -> Result<HashMap<PersonId, u32>> {
    let counted = rows.list::<Asked>(&asked_query(buurt, since)).await?;
    let times = |it: Asked| (PersonId(it.helper_id), u32::try_from(it.times).unwrap_or(u32::MAX));
    Ok(counted.into_iter().map(times).collect())
}

/// Counts what everybody of a neighbourhood does. Who does nothing is absent.
pub async fn of_buurt(
    rows: Rows<'_>,
    buurt: BuurtId,
    now: Moment,
) -> Result<HashMap<PersonId, Load>> {
    let mut loads: HashMap<PersonId, Load> = HashMap::new();
    let month = now - TimeDelta::days(90); // whoever is assigned for later was so before
    for task in rows.list::<Task>(&recent_query(buurt, month)).await? {
        let load = loads.entry(PersonId(task.helper_id)).or_default();
        let minutes =
            CategoryId::read(&task.category).map_or(60, |it| settings::category(it).minutes);
        let open = task.state == "assigned";
        if open {
            load.open = load.open.saturating_add(1);
        }
        if open || now - task.since_at <= TimeDelta::days(7) {
            load.week = load.week.saturating_add(1);
            load.minutes = load.minutes.saturating_add(minutes);
        }
        if open || now - task.since_at <= TimeDelta::days(28) {
            load.month = load.month.saturating_add(1);
        }
    }
    for ever in rows.list::<Ever>(&ever_query(buurt)).await? {
        let load = loads.entry(PersonId(ever.helper_id)).or_default();
        load.ever = u16::try_from(ever.times).unwrap_or(u16::MAX);
        load.rested = ever.last.and_then(|at| u16::try_from((now - at).num_days()).ok());
    }
    Ok(loads)
}
