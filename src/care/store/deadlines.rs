//! Every line of SQL about the clocks of signals.

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DeadlineId, PersonId, ReferralId, SignalId};
use crate::care::deadline::{About, Deadline, Kind, State};
use crate::care::ladder::Rung;
use crate::care::signal_type::Level;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub signal_id: Uuid,
        pub referral_id: Option<Uuid>,
        pub kind: String,
        pub level: String,
        pub owner_id: Option<Uuid>,
        pub state: String,
        pub rung: i16,
        pub allowed_min: i32,
        pub left_min: Option<i32>,
        pub started_at: DateTimeUtc,
        pub due_at: Option<DateTimeUtc>,
        pub next_at: Option<DateTimeUtc>,
        pub ended_at: Option<DateTimeUtc>,
        pub counted_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column;

/// A clock that only climbs is not counted anew.
const COUNTED: &str = "case when excluded.due_at is distinct from deadline.due_at \
    then excluded.counted_at else deadline.counted_at end";

/// Writes a clock, new or changed.
pub async fn put(tx: &Tx, buurt: BuurtId, it: &Deadline) -> Result<()> {
    let row = row::Model { counted_at: Some(tx.now()), ..model(buurt, it) };
    let replace = OnConflict::columns([Column::BuurtId, Column::Id])
        .update_columns([Column::Level, Column::OwnerId, Column::State, Column::Rung])
        .update_columns([Column::AllowedMin, Column::LeftMin, Column::DueAt])
        .update_columns([Column::NextAt, Column::EndedAt])
        .value(Column::CountedAt, Expr::cust(COUNTED))
        .to_owned();
    row::Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Finds every clock of a signal, the oldest first.
pub async fn of_signal(rows: Rows<'_>, buurt: BuurtId, signal: SignalId) -> Result<Vec<Deadline>> {
    rows.all(about(buurt, signal)).await?.into_iter().map(Deadline::try_from).collect()
}

/// Finds the clocks of a signal that run or stand still, and keeps them from changing.
pub async fn lock_alive(tx: &Tx, buurt: BuurtId, signal: SignalId) -> Result<Vec<Deadline>> {
    let alive = about(buurt, signal).filter(alive()).lock_exclusive();
    tx.rows().all(alive).await?.into_iter().map(Deadline::try_from).collect()
}

/// Finds at most `limit` clocks that want to be looked at, the earliest first, and keeps them from
/// changing. What another process looks at is skipped.
pub async fn lock_due(tx: &Tx, now: Moment, limit: u64) -> Result<Vec<(BuurtId, Deadline)>> {
    use sea_orm::sea_query::{LockBehavior, LockType};
    let query = due(now, limit).lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let rows = tx.rows().all(query).await?;
    rows.into_iter().map(|row| Ok((BuurtId(row.buurt_id), row.try_into()?))).collect()
}

/// Spelled out and not bound, so that both engines see that the partial index fits.
fn due(now: Moment, limit: u64) -> Select<row::Entity> {
    row::Entity::find()
        .filter(Expr::cust("next_at is not null"))
        .filter(Column::NextAt.lte(now))
        .order_by_asc(Column::NextAt)
        .order_by_asc(Column::Id)
        .limit(limit)
}

/// Names at most `limit` signals with a clock that runs and was counted before a moment.
pub async fn counted_before(
    rows: Rows<'_>,
    buurt: BuurtId,
    (since, limit): (Moment, u64),
) -> Result<Vec<SignalId>> {
    let query = row::Entity::find()
        .select_only()
        .column(Column::SignalId)
        .distinct()
        .filter(Column::BuurtId.eq(buurt.0))
        .filter(Expr::cust("state = 'due'"))
        .filter(
            Expr::expr(Func::coalesce([
                Expr::col(Column::CountedAt),
                Expr::col(Column::StartedAt),
            ]))
            .lt(since),
        )
        .order_by_asc(Column::SignalId)
        .limit(limit)
        .into_query();
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| SignalId(it.signal_id)).collect())
}

#[derive(FromQueryResult)]
struct Named {
    signal_id: Uuid,
}

/// Writes that the clocks of a signal are counted by the working time of now.
pub async fn counted(tx: &Tx, (buurt, signal): (BuurtId, SignalId), at: Moment) -> Result<()> {
    row::Entity::update_many()
        .col_expr(Column::CountedAt, Expr::val(at))
        .filter(Column::BuurtId.eq(buurt.0))
        .filter(Column::SignalId.eq(signal.0))
        .filter(alive())
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn about(buurt: BuurtId, signal: SignalId) -> Select<row::Entity> {
    row::Entity::find()
        .filter(Column::BuurtId.eq(buurt.0))
        .filter(Column::SignalId.eq(signal.0))
        .order_by_asc(Column::StartedAt)
        .order_by_asc(Column::Id)
}

fn alive() -> Expr {
    Expr::cust("state in ('due', 'paused')")
}

fn model(buurt: BuurtId, it: &Deadline) -> row::Model {
    let minutes = |it: u32| i32::try_from(it).unwrap_or(i32::MAX);
    let (state, due_at, left_min, ended_at) = match it.state {
        State::Due { at, .. } => ("due", Some(at), None, None),
        State::Paused { left, .. } => ("paused", None, Some(minutes(left)), None),
        State::Met { due, at } => ("met", due, None, Some(at)),
        State::Breached { due, at } => ("breached", Some(due), None, Some(at)),
    };
    row::Model {
        buurt_id: buurt.0,
        id: it.id.0,
        signal_id: it.about.signal.0,
        referral_id: it.about.referral.map(|it| it.0),
        kind: it.about.kind.word().to_owned(),
        level: it.level.word().to_owned(),
        owner_id: it.owner.map(|it| it.0),
        state: state.to_owned(),
        rung: it.rung.rank().into(),
        allowed_min: minutes(it.allowed),
        left_min,
        started_at: it.started,
        due_at,
        next_at: it.next(),
        ended_at,
        counted_at: None,
    }
}

impl TryFrom<row::Model> for Deadline {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("deadline", row.id);
        let minutes = |it: i32| u32::try_from(it).ok().ok_or_else(corrupt);
        let state = match (row.state.as_str(), row.due_at, row.left_min, row.ended_at) {
            ("due", Some(at), None, None) => State::Due { at, next: row.next_at },
            ("paused", _, Some(left), None) => {
                State::Paused { left: minutes(left)?, until: row.next_at }
            }
            ("met", due, None, Some(at)) => State::Met { due, at },
            ("breached", Some(due), None, Some(at)) => State::Breached { due, at },
            _ => return Err(corrupt()),
        };
        let rung = u8::try_from(row.rung).ok().and_then(Rung::ranked);
        Ok(Self {
            id: DeadlineId(row.id),
            about: About {
                signal: SignalId(row.signal_id),
                referral: row.referral_id.map(ReferralId),
                kind: Kind::parse(&row.kind).ok_or_else(corrupt)?,
            },
            level: Level::read(&row.level).ok_or_else(corrupt)?,
            owner: row.owner_id.map(PersonId),
            started: row.started_at,
            allowed: minutes(row.allowed_min)?,
            rung: rung.ok_or_else(corrupt)?,
            state,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::clock::Clock;
    use crate::base::db::{Db, Settings};

    #[tokio::test]
    async fn what_is_due_is_read_from_its_index_and_not_sorted() {
        let home = tempfile::TempDir::new().unwrap();
        let url = format!("sqlite:{}", home.path().join("buurtnet.db").display());
        let clock = Arc::new(Clock::still(Moment::UNIX_EPOCH));
        let db = Db::open(Settings::new(url), clock).await.unwrap();
        let query = due(Moment::UNIX_EPOCH, 200).into_query();
        let steps = db.read().explain(&query).await.unwrap().join("; ");
        assert!(steps.contains("USING INDEX deadline_next (next_at"), "{steps}");
        assert!(!steps.contains("TEMP B-TREE"), "{steps}");
        db.close().await.unwrap();
    }
}
