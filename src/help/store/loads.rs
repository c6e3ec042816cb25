//! SQL about what neighbours already do: and how often they are
//! asked: for a whole neighbourhood at once, here and next door.

use std::collections::{HashMap, HashSet};

use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Query, SelectStatement};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId, SeriesId};
use crate::help::dispatch::Load;
use crate::help::offer::NO_WAVE;
use crate::help::settings;
use chrono::TimeDelta;

/// One task of the last 28 days, or one that is open.
#[derive(Clone, Debug, FromQueryResult)]
struct Task {
    helper_id: Uuid,
    series_id: Option<Uuid>,
    state: String,
    since_at: Moment,
    category: String,
    minutes: Option<i64>,
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

/// How long the asker said that it takes, on both engines; nothing where nothing was said, or it is forgotten.
const LASTS: &str = r#"cast("r"."extras" ->> 'minutes' as bigint)"#;

/// Whose offers are counted: those of the requests of a neighbourhood, or those of who lives there and was asked next
/// door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// The neighbourhood itself.
    Here,
    /// Another one, of who lives in this one.
    NextDoor,
}

impl Asks {
    /// Both, for what somebody does altogether.
    const ALL: [Self; 2] = [Self::Here, Self::NextDoor];

    fn column(self) -> &'static str {
        match self {
            Self::Here => "buurt_id",
            Self::NextDoor => "home_buurt_id",
        }
    }
}

/// What is open or was done since a moment, by everybody of a neighbourhood.
pub fn recent_query(asks: Asks, buurt: BuurtId, since: Moment) -> SelectStatement {
    Query::select()
        .column(("o", "helper_id"))
        .column(("o", "state"))
        .column(("o", "since_at"))
        .column(("r", "category"))
        .expr_as(Expr::cust(LASTS), "minutes")
        .column(("d", "series_id"))
        .from_as("help_offer", "o")
        .join_as(
            JoinType::InnerJoin,
            "help_request",
            "r",
            sea_orm::Condition::all()
                .add(Expr::col(("r", "buurt_id")).equals(("o", "buurt_id")))
                .add(Expr::col(("r", "id")).equals(("o", "request_id"))),
        )
        .join_as(
            JoinType::LeftJoin,
            "help_series_day",
            "d",
            sea_orm::Condition::all()
                .add(Expr::col(("d", "buurt_id")).equals(("o", "buurt_id")))
                .add(Expr::col(("d", "request_id")).equals(("o", "request_id"))),
        )
        .and_where(Expr::col(("o", asks.column())).eq(buurt.0))
        .and_where(Expr::col(("o", "state")).is_in(["assigned", "done"]))
        .and_where(Expr::col(("o", "since_at")).gte(since))
        .take()
}

/// How often everybody of a neighbourhood ever helped, and when last.
pub fn ever_query(asks: Asks, buurt: BuurtId) -> SelectStatement {
    Query::select()
        .column("helper_id")
        .expr_as(Expr::col("helper_id").count(), "times")
        .expr_as(Expr::col("since_at").max(), "last")
        .from("help_offer")
        .and_where(Expr::col(asks.column()).eq(buurt.0))
        .and_where(Expr::col("state").eq("done"))
        .group_by_col("helper_id")
        .take()
}

/// How often everybody of a neighbourhood was asked in a wave since a moment.
pub fn asked_query(asks: Asks, buurt: BuurtId, since: Moment) -> SelectStatement {
    Query::select()
        .column("helper_id")
        .expr_as(Expr::col("helper_id").count(), "times")
        .from("help_offer")
        .and_where(Expr::col(asks.column()).eq(buurt.0))
        .and_where(Expr::col("wave").gt(i16::from(NO_WAVE)))
        .and_where(Expr::col("asked_at").gt(since))
        .group_by_col("helper_id")
        .take()
}

/// Counts how often everybody was asked in a wave since a moment, also when their phone has not rung
/// for it yet. Who was not is absent.
pub async fn asked(
    rows: Rows<'_>,
    buurt: BuurtId,
    since: Moment,
) -> Result<HashMap<PersonId, u32>> {
    let mut all: HashMap<PersonId, u32> = HashMap::new();
    for asks in Asks::ALL {
        for it in rows.list::<Asked>(&asked_query(asks, buurt, since)).await? {
            let times = all.entry(PersonId(it.helper_id)).or_default();
            *times = times.saturating_add(u32::try_from(it.times).unwrap_or(u32::MAX));
        }
    }
    Ok(all)
}

/// Counts what everybody of a neighbourhood does, besides other times of the series that is asked about.
/// Who does nothing is absent.
pub async fn of_buurt(
    rows: Rows<'_>,
    buurt: BuurtId,
    now: Moment,
    besides: Option<SeriesId>,
) -> Result<HashMap<PersonId, Load>> {
    let since = now - TimeDelta::days(90); // whoever is assigned for later was so before
    let mut tasks = Vec::new();
    for asks in Asks::ALL {
        tasks.extend(rows.list::<Task>(&recent_query(asks, buurt, since)).await?);
    }
    tasks.retain(|it| besides.is_none() || it.series_id != besides.map(|it| it.0));
    let mut loads = counted(&tasks, now);
    for asks in Asks::ALL {
        for ever in rows.list::<Ever>(&ever_query(asks, buurt)).await? {
            let load = loads.entry(PersonId(ever.helper_id)).or_default();
            load.ever = load.ever.saturating_add(u16::try_from(ever.times).unwrap_or(u16::MAX));
            let rested = ever.last.and_then(|at| u16::try_from((now - at).num_days()).ok());
            load.rested = load.rested.into_iter().chain(rested).min();
        }
    }
    Ok(loads)
}

/// Counts tasks: what is open of one series is one task, and its minutes are those of one time, as the asker said
/// or else as usual.
fn counted(tasks: &[Task], now: Moment) -> HashMap<PersonId, Load> {
    let mut loads: HashMap<PersonId, Load> = HashMap::new();
    let (mut open_of, mut week_of) = (HashSet::new(), HashSet::new());
    for task in tasks {
        let load = loads.entry(PersonId(task.helper_id)).or_default();
        let said = task.minutes.and_then(|it| u16::try_from(it).ok());
        let minutes = settings::minutes_of(&task.category, said);
        let series = task.series_id.map(|it| (task.helper_id, it));
        let open = task.state == "assigned";
        let one_open = open && series.is_none_or(|it| open_of.insert(it));
        if one_open {
            load.open = load.open.saturating_add(1);
        }
        let lately = open || now - task.since_at <= TimeDelta::days(7);
        if lately && series.is_none_or(|it| week_of.insert(it)) {
            load.week = load.week.saturating_add(1);
            load.minutes = load.minutes.saturating_add(minutes);
        }
        if one_open || (!open && now - task.since_at <= TimeDelta::days(28)) {
            load.month = load.month.saturating_add(1);
        }
    }
    loads
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::buurt::CategoryId;

    fn task(series: Option<u128>, state: &str, days_ago: i64) -> Task {
        Task {
            helper_id: Uuid::nil(),
            series_id: series.map(Uuid::from_u128),
            state: state.to_owned(),
            since_at: Moment::UNIX_EPOCH - TimeDelta::days(days_ago),
            category: "groceries".to_owned(),
            minutes: None,
        }
    }

    #[test]
    fn a_series_is_one_open_task_and_counts_by_the_minutes_of_one_time() {
        let groceries = settings::category(CategoryId::read("groceries").unwrap()).minutes;
        let tasks = [
            task(Some(7), "assigned", 1),
            task(Some(7), "assigned", 1),
            task(Some(7), "done", 3),
            task(Some(7), "done", 10),
            task(None, "assigned", 2),
        ];
        let load = counted(&tasks, Moment::UNIX_EPOCH)[&PersonId(Uuid::nil())];
        assert_eq!((load.open, load.week, load.minutes), (2, 2, 2 * groceries));
        assert_eq!(load.month, 4, "what was done is done");
    }
}
