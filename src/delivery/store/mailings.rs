//! Every line of SQL about letters by mail: what became of each, to which of its mailboxes.

use sea_orm::sea_query::{Expr, ExprTrait as _, Order, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use uuid::Uuid;

use super::super::letter::Mailing;
use super::super::mailed::{Mailed, State};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::BuurtId;
use crate::tasks::Subject;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mailing")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub letter_id: Uuid,
        pub nth: i16,
        pub subject_room: String,
        pub subject_id: Uuid,
        pub kind: String,
        pub state: String,
        pub failures: i32,
        pub since: DateTimeUtc,
        pub changed_at: DateTimeUtc,
        pub dedupe_key: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column;

/// The most lines that one subject shows.
const LINES: u64 = 200;

/// The most subjects of one list.
const SUBJECTS: u64 = 50;

/// Writes that a letter waits for a mailbox, in place of one under the same key that still waits.
pub(in crate::delivery) async fn insert(tx: &Tx, it: &Mailing, key: Option<String>) -> Result<()> {
    if let Some(key) = &key {
        let replaced = row::Entity::delete_many().filter(Column::DedupeKey.eq(key));
        replaced.filter(Column::State.eq(State::Waiting.word())).exec(tx.conn()).await?;
    }
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id,
        letter_id: it.letter,
        nth: i16::from(it.nth),
        subject_room: it.room.clone(),
        subject_id: it.subject,
        kind: it.kind.clone(),
        state: State::Waiting.word().to_owned(),
        failures: 0,
        since: it.since,
        changed_at: it.since,
        dedupe_key: key,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes that a mailbox could not be reached this time.
pub(in crate::delivery) async fn failed(tx: &Tx, it: &Mailing) -> Result<()> {
    let change = row::ActiveModel { changed_at: Set(tx.now()), ..Default::default() };
    row::Entity::update_many()
        .set(change)
        .col_expr(Column::Failures, Expr::col(Column::Failures).add(1))
        .filter(Column::BuurtId.eq(it.buurt.0))
        .filter(Column::Id.eq(it.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes what became of it.
pub(in crate::delivery) async fn end(tx: &Tx, it: &Mailing, state: State) -> Result<()> {
    let change = row::ActiveModel {
        state: Set(state.word().to_owned()),
        changed_at: Set(tx.now()),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(change)
        .filter(Column::BuurtId.eq(it.buurt.0))
        .filter(Column::Id.eq(it.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Tells whether some mailbox of a letter has taken it.
pub(in crate::delivery) async fn reached(
    rows: Rows<'_>,
    buurt: BuurtId,
    letter: Uuid,
) -> Result<bool> {
    let taken = row::Entity::find()
        .filter(Column::BuurtId.eq(buurt.0))
        .filter(Column::LetterId.eq(letter))
        .filter(Column::State.eq(State::Delivered.word()));
    Ok(rows.count(taken).await? > 0)
}

/// Finds what became of the letters about a subject, oldest first.
pub(in crate::delivery) async fn about(
    rows: Rows<'_>,
    buurt: BuurtId,
    subject: &Subject,
) -> Result<Vec<Mailed>> {
    let query = row::Entity::find()
        .filter(Column::BuurtId.eq(buurt.0))
        .filter(Column::SubjectRoom.eq(&subject.room))
        .filter(Column::SubjectId.eq(subject.id))
        .order_by_asc(Column::Since)
        .order_by_asc(Column::Id)
        .limit(LINES);
    rows.all(query).await?.into_iter().map(Mailed::try_from).collect()
}

/// Names the subjects of a room of which a letter came back or was given up, the latest first.
pub(in crate::delivery) async fn undelivered(
    rows: Rows<'_>,
    buurt: BuurtId,
    room: &str,
) -> Result<Vec<Uuid>> {
    let mut query = Query::select();
    query
        .column(Column::SubjectId)
        .from(row::Entity)
        .and_where(Expr::col(Column::BuurtId).eq(buurt.0))
        .and_where(Expr::col(Column::SubjectRoom).eq(room))
        .and_where(Expr::col(Column::State).is_in([State::Bounced.word(), State::GivenUp.word()]))
        .group_by_col(Column::SubjectId)
        .order_by_expr(Expr::cust("max(changed_at)"), Order::Desc)
        .limit(SUBJECTS);
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| it.subject_id).collect())
}

#[derive(FromQueryResult)]
struct Named {
    subject_id: Uuid,
}

/// Forgets at most `limit` lines from before a moment; tells how many.
pub(in crate::delivery) async fn forget(tx: &Tx, before: Moment, limit: u64) -> Result<u64> {
    let mut old = Query::select();
    old.columns([Column::BuurtId, Column::Id]).from(row::Entity);
    old.and_where(Expr::col(Column::Since).lt(before)).limit(limit);
    let key = Expr::tuple([Expr::col(Column::BuurtId), Expr::col(Column::Id)]);
    let gone = row::Entity::delete_many().filter(key.in_subquery(old));
    Ok(gone.exec(tx.conn()).await?.rows_affected)
}

fn of_buurt(buurt: BuurtId, before: Moment) -> sea_orm::Select<row::Entity> {
    row::Entity::find().filter(Column::BuurtId.eq(buurt.0)).filter(Column::Since.lt(before))
}

/// Counts the lines of a neighbourhood from before a moment.
pub(in crate::delivery) async fn count_before(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
) -> Result<u64> {
    rows.count(of_buurt(buurt, before)).await
}

/// Forgets at most `limit` lines of a neighbourhood from before a moment; tells how many.
pub(in crate::delivery) async fn forget_of(
    tx: &Tx,
    buurt: BuurtId,
    before: Moment,
    limit: u64,
) -> Result<u64> {
    let found = tx.rows().all(of_buurt(buurt, before).limit(limit)).await?;
    let ids = found.into_iter().map(|it| it.id);
    let gone = row::Entity::delete_many().filter(Column::BuurtId.eq(buurt.0));
    Ok(gone.filter(Column::Id.is_in(ids)).exec(tx.conn()).await?.rows_affected)
}

impl TryFrom<row::Model> for Mailed {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("mailing", row.id);
        Ok(Self {
            letter: row.letter_id,
            nth: u8::try_from(row.nth).ok().ok_or_else(corrupt)?,
            kind: row.kind,
            state: State::read(&row.state).ok_or_else(corrupt)?,
            failures: u32::try_from(row.failures).ok().ok_or_else(corrupt)?,
            since: row.since,
            at: row.changed_at,
        })
    }
}
