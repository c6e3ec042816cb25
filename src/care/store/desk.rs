//! SQL about the list of a desk: straight into what is shown, from an index, page by page.

use sea_orm::FromQueryResult;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId, SignalId};

/// How many lines one page has: whoever shows it opens as many names.
pub const PAGE: u64 = 20;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Line {
    /// Its name.
    pub id: Uuid,
    /// What kind of worry.
    pub kind: String,
    /// How urgent.
    pub urgency: i16,
    /// Where it stands.
    pub state: String,
    /// How it was told.
    pub source: String,
    /// How worried the reporter is.
    pub worried: Option<String>,
    /// Who has it.
    pub owner_id: Option<Uuid>,
    /// Whom it is about.
    pub subject_id: Option<Uuid>,
    /// Until when somebody waits with it.
    pub snoozed_until: Option<DateTimeUtc>,
    /// When somebody asks how it goes.
    pub follow_up_at: Option<DateTimeUtc>,
    /// When it was told.
    pub raised_at: DateTimeUtc,
    /// Since when it stands there.
    pub since_at: DateTimeUtc,
    /// When 112 or 101 was called.
    pub emergency_at: Option<DateTimeUtc>,
}

/// Which signals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All that are open.
    Open,
    /// Those that nobody has.
    Queue,
    /// Those of one worker.
    Of(PersonId),
    /// Those that ended, the latest first.
    Ended,
}

/// A place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The urgency there.
    pub urgency: i16,
    /// The time there.
    pub at: Moment,
    /// The signal there.
    pub id: SignalId,
}

/// The query of one page, and of one line more.
pub fn query(buurt: BuurtId, which: Which, after: Option<Place>) -> SelectStatement {
    let mut query = Query::select();
    query.from("signal").and_where(Expr::col("buurt_id").eq(buurt.0)).limit(PAGE + 1);
    for column in [
        "id",
        "urgency",
        "state",
        "source",
        "worried",
        "owner_id",
        "subject_id",
        "snoozed_until",
        "follow_up_at",
        "raised_at",
        "since_at",
        "emergency_at",
    ] {
        query.column(column);
    }
    query.expr_as(Expr::col("type"), "kind");
    if which == Which::Ended {
        return ended(&mut query, after);
    }
    // Spelled out and not bound, so that both engines see that a partial index fits.
    query.and_where(Expr::cust(
        "state IN ('new', 'triage', 'contact', 'consent', 'referred', 'follow_up')",
    ));
    match which {
        Which::Queue => query.and_where(Expr::col("owner_id").is_null()),
        Which::Of(owner) => query.and_where(Expr::col("owner_id").eq(owner.0)),
        Which::Open | Which::Ended => &mut query,
    };
    if let Some(after) = after {
        let place = Expr::tuple([Expr::col("urgency"), Expr::col("raised_at"), Expr::col("id")]);
        let there =
            Expr::tuple([Expr::val(after.urgency), Expr::val(after.at), Expr::val(after.id.0)]);
        query.and_where(place.gt(there));
    }
    for column in ["urgency", "raised_at", "id"] {
        query.order_by(column, Order::Asc);
    }
    query
}

fn ended(query: &mut SelectStatement, after: Option<Place>) -> SelectStatement {
    query.and_where(Expr::cust("state = 'closed'"));
    query.and_where(Expr::col("forgotten_at").is_null());
    if let Some(after) = after {
        let place = Expr::tuple([Expr::col("since_at"), Expr::col("id")]);
        query.and_where(place.lt(Expr::tuple([Expr::val(after.at), Expr::val(after.id.0)])));
    }
    query.order_by("since_at", Order::Desc).order_by("id", Order::Desc);
    query.to_owned()
}
