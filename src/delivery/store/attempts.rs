//! Every line of SQL about the ledger.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use uuid::Uuid;

use super::super::channel::Way;
use super::super::ledger::{Attempt, Told};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{AttemptId, BuurtId, ChannelId, PersonId};
use crate::tasks::Subject;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub notice_id: Uuid,
        pub person_id: Uuid,
        pub channel_id: Option<Uuid>,
        pub way: String,
        pub subject_room: String,
        pub subject_id: Uuid,
        pub kind: String,
        pub result: String,
        pub at: DateTimeUtc,
        pub wave: Option<i16>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column;

/// How often one person was asked.
#[derive(Debug, FromQueryResult)]
struct Asked {
    person_id: Uuid,
    times: i64,
}

/// The most lines that one subject shows.
const LINES: u64 = 500;

/// Writes a line.
pub(in crate::delivery) async fn insert(tx: &Tx, it: Attempt) -> Result<()> {
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: AttemptId::new(tx.now()).0,
        notice_id: it.notice,
        person_id: it.person.0,
        channel_id: it.channel.map(|channel| channel.0),
        way: it.way.word().to_owned(),
        subject_room: it.subject.room,
        subject_id: it.subject.id,
        kind: it.kind,
        result: it.told.word().to_owned(),
        at: it.at,
        wave: it.wave.map(i16::from),
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds what was tried for one notice.
pub(in crate::delivery) async fn of_notice(
    rows: Rows<'_>,
    buurt: BuurtId,
    notice: Uuid,
) -> Result<Vec<Attempt>> {
    let query =
        row::Entity::find().filter(Column::BuurtId.eq(buurt.0)).filter(Column::NoticeId.eq(notice));
    rows.all(query).await?.into_iter().map(Attempt::try_from).collect()
}

/// Finds who was told what about a subject, oldest first.
pub(in crate::delivery) async fn about(
    rows: Rows<'_>,
    buurt: BuurtId,
    subject: &Subject,
) -> Result<Vec<Attempt>> {
    let query = row::Entity::find()
        .filter(Column::BuurtId.eq(buurt.0))
        .filter(Column::SubjectRoom.eq(&subject.room))
        .filter(Column::SubjectId.eq(subject.id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(LINES);
    rows.all(query).await?.into_iter().map(Attempt::try_from).collect()
}

/// Finds what somebody was told, the latest first.
pub(in crate::delivery) async fn told_to(
    rows: Rows<'_>,
    around: &[BuurtId],
    person: PersonId,
) -> Result<Vec<Attempt>> {
    let query = row::Entity::find()
        .filter(Column::BuurtId.is_in(around.iter().map(|it| it.0)))
        .filter(Column::PersonId.eq(person.0))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(LINES);
    rows.all(query).await?.into_iter().map(Attempt::try_from).collect()
}

/// Counts how often people were asked by push or mail since a moment; who is absent was not.
pub(in crate::delivery) async fn asked(
    rows: Rows<'_>,
    around: &[BuurtId],
    people: &[PersonId],
    since: Moment,
) -> Result<HashMap<PersonId, u32>> {
    let counted = rows.list::<Asked>(&asked_query(around, people, since)).await?;
    let times = |it: Asked| (PersonId(it.person_id), u32::try_from(it.times).unwrap_or(u32::MAX));
    Ok(counted.into_iter().map(times).collect())
}

/// Two devices of one person are asked once.
pub(in crate::delivery) fn asked_query(
    around: &[BuurtId],
    people: &[PersonId],
    since: Moment,
) -> SelectStatement {
    Query::select()
        .column(Column::PersonId)
        .expr_as(Func::count_distinct(Expr::col(Column::NoticeId)), "times")
        .from(row::Entity)
        .and_where(Column::BuurtId.is_in(around.iter().map(|it| it.0)))
        .and_where(Column::PersonId.is_in(people.iter().map(|person| person.0)))
        .and_where(Column::At.gt(since))
        // Spelled out and not bound, so that both engines see that the partial index fits.
        .and_where(Expr::cust(
            "wave is not null and way in ('push', 'mail') and result = 'delivered'",
        ))
        .group_by_col(Column::PersonId)
        .take()
}

fn over(buurt: BuurtId, before: Moment) -> SelectStatement {
    let mut old = Query::select();
    old.columns([Column::BuurtId, Column::Id]).from(row::Entity);
    old.and_where(Column::BuurtId.eq(buurt.0)).and_where(Expr::col(Column::At).lt(before));
    old
}

/// Counts the lines of a neighbourhood from before a moment.
pub(in crate::delivery) async fn before(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
) -> Result<u64> {
    let query =
        row::Entity::find().filter(Column::BuurtId.eq(buurt.0)).filter(Column::At.lt(before));
    rows.count(query).await
}

/// Forgets at most `limit` of them; tells how many.
pub(in crate::delivery) async fn forget_here(
    tx: &Tx,
    buurt: BuurtId,
    before: Moment,
    limit: u64,
) -> Result<u64> {
    let mut old = over(buurt, before);
    old.limit(limit);
    let key = Expr::tuple([Expr::col(Column::BuurtId), Expr::col(Column::Id)]);
    let gone = row::Entity::delete_many().filter(key.in_subquery(old));
    Ok(gone.exec(tx.conn()).await?.rows_affected)
}

/// Forgets at most `limit` lines from before a moment; tells how many.
pub(in crate::delivery) async fn forget(tx: &Tx, before: Moment, limit: u64) -> Result<u64> {
    let mut old = Query::select();
    old.columns([Column::BuurtId, Column::Id]).from(row::Entity);
    old.and_where(Expr::col(Column::At).lt(before)).limit(limit);
    let key = Expr::tuple([Expr::col(Column::BuurtId), Expr::col(Column::Id)]);
    let gone = row::Entity::delete_many().filter(key.in_subquery(old));
    Ok(gone.exec(tx.conn()).await?.rows_affected)
}

impl TryFrom<row::Model> for Attempt {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("attempt", row.id);
        let wave = row.wave.map(u8::try_from).transpose();
        Ok(Self {
            buurt: BuurtId(row.buurt_id),
            notice: row.notice_id,
            person: PersonId(row.person_id),
            way: Way::read(&row.way).ok_or_else(corrupt)?,
            channel: row.channel_id.map(ChannelId),
            subject: Subject::new(row.subject_room, row.subject_id),
            kind: row.kind,
            told: Told::read(&row.result).ok_or_else(corrupt)?,
            at: row.at,
            wave: wave.ok().ok_or_else(corrupt)?,
        })
    }
}
