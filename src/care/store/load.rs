//! SQL about clocks as who steers sees them: who has how much, and what is late. Straight into what is shown.

use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Order, Query};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId, SignalId};

/// What somebody has on their hands, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Load {
    /// Who; nobody for what is in the queue.
    pub owner_id: Option<Uuid>,
    /// So many signals wait.
    pub signals: i64,
    /// So many clocks end before a moment.
    pub soon: i64,
    /// So many are late.
    pub late: i64,
}

/// One clock that is late, with what its signal is about.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Late {
    /// Which signal.
    pub signal_id: Uuid,
    /// What kind of worry.
    pub worry: String,
    /// What was promised.
    pub kind: String,
    /// How urgent.
    pub level: String,
    /// Who has the signal.
    pub owner_id: Option<Uuid>,
    /// By when it had to be.
    pub due_at: Moment,
}

#[derive(Debug, FromQueryResult)]
struct Held {
    id: Uuid,
}

/// The most lines of that list.
const LINES: u64 = 100;

/// Finds what is late in a neighbourhood, the longest first; of one signal its latest promise.
pub async fn late(rows: Rows<'_>, buurt: BuurtId, now: Moment) -> Result<Vec<Late>> {
    let (clock, signal) = ("deadline", "signal");
    let of = |table: &'static str, column: &'static str| Expr::col((table, column));
    let mut query = Query::select();
    for column in ["signal_id", "kind", "level", "due_at"] {
        query.column((clock, column));
    }
    query
        .expr_as(of(signal, "type"), "worry")
        .expr_as(of(signal, "owner_id"), "owner_id")
        .from(clock)
        .inner_join(
            signal,
            of(signal, "id")
                .equals((clock, "signal_id"))
                .and(of(signal, "buurt_id").equals((clock, "buurt_id"))),
        )
        .and_where(of(clock, "buurt_id").eq(buurt.0))
        .and_where(Expr::cust("\"deadline\".\"state\" = 'due'")) // as its index says it
        .and_where(of(clock, "due_at").lt(now))
        .order_by((clock, "due_at"), Order::Asc)
        .order_by((clock, "id"), Order::Asc)
        .limit(LINES);
    rows.list(&query).await
}

/// Names the open signals that somebody has.
pub async fn held_by(rows: Rows<'_>, buurt: BuurtId, owner: PersonId) -> Result<Vec<SignalId>> {
    let mut query = Query::select();
    query
        .column("id")
        .from("signal")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("owner_id").eq(owner.0))
        .and_where(Expr::col("state").is_not_in(["closed", "merged"]))
        .order_by("id", Order::Asc);
    let found: Vec<Held> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| SignalId(it.id)).collect())
}

/// Counts what each worker of a neighbourhood has, and what nobody has.
pub async fn load(
    rows: Rows<'_>,
    buurt: BuurtId,
    (now, soon): (Moment, Moment),
) -> Result<Vec<Load>> {
    let before =
        |at: Moment| Expr::from(Func::sum(Expr::case(Expr::col("due_at").lt(at), 1).finally(0)));
    let mut query = Query::select();
    query
        .column("owner_id")
        .expr_as(Expr::cust("count(distinct signal_id)"), "signals")
        .expr_as(before(soon), "soon")
        .expr_as(before(now), "late")
        .from("deadline")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::cust("state in ('due', 'paused')"))
        .group_by_col("owner_id");
    rows.list(&query).await
}
