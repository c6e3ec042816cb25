//! SQL about who said "ik kom". Sums for whoever organises; a person only to themselves and to the post.

use std::collections::HashMap;

use sea_orm::sea_query::{
    Expr, ExprTrait as _, Func, JoinType, OnConflict, Order, Query, SelectStatement,
};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{ActivityId, BuurtId, PersonId};
use crate::community::activity::People;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "coming")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub activity_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub people: i16,
        pub remind: bool,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    /// To what.
    pub activity: ActivityId,
    /// Who.
    pub person: PersonId,
    /// With how many.
    pub people: People,
    /// Wants to be reminded.
    pub remind: bool,
}

#[derive(FromQueryResult)]
struct Sum {
    activity_id: Uuid,
    people: i64,
}

/// Writes that somebody comes, in place of what they said before.
pub async fn put(tx: &Tx, buurt: BuurtId, it: Coming) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        activity_id: it.activity.0,
        person_id: it.person.0,
        people: it.people.number().into(),
        remind: it.remind,
        since_at: tx.now(),
    };
    let key = [row::Column::BuurtId, row::Column::ActivityId, row::Column::PersonId];
    let newer = OnConflict::columns(key)
        .update_columns([row::Column::People, row::Column::Remind])
        .to_owned();
    row::Entity::insert(row.into_active_model())
        .on_conflict(newer)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Somebody does not come.
pub async fn delete(tx: &Tx, buurt: BuurtId, of: ActivityId, person: PersonId) -> Result<()> {
    row::Entity::delete_by_id((buurt.0, of.0, person.0)).exec(tx.conn()).await?;
    Ok(())
}

/// Finds what somebody said of one activity.
pub async fn find(
    rows: Rows<'_>,
    buurt: BuurtId,
    (of, person): (ActivityId, PersonId),
) -> Result<Option<Coming>> {
    let query = row::Entity::find_by_id((buurt.0, of.0, person.0));
    rows.one(query).await?.map(Coming::try_from).transpose()
}

/// Finds everything to which somebody comes.
pub async fn mine(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Vec<Coming>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .limit(200);
    rows.all(query).await?.into_iter().map(Coming::try_from).collect()
}

/// What somebody said of one activity, for that person.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Said {
    /// What it is.
    pub title: String,
    /// When.
    pub starts_at: Moment,
    /// With how many.
    pub people: i16,
    /// Wants to be reminded.
    pub remind: bool,
}

/// Reads to what somebody said "ik kom", the soonest first.
pub async fn said(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Vec<Said>> {
    let c = |column: &'static str| Expr::col(("c", column));
    let a = |column: &'static str| Expr::col(("a", column));
    let same = c("buurt_id").equals(("a", "buurt_id")).and(c("activity_id").equals(("a", "id")));
    let query = Query::select()
        .columns([("a", "title"), ("a", "starts_at"), ("c", "people"), ("c", "remind")])
        .from_as("coming", "c")
        .join_as(JoinType::InnerJoin, "activity", "a", same)
        .and_where(c("buurt_id").eq(buurt.0))
        .and_where(c("person_id").eq(person.0))
        // Not from the index of all that was ever planned: from what is theirs.
        .order_by_expr(Func::coalesce([a("starts_at"), a("starts_at")]).into(), Order::Asc)
        .limit(200)
        .take();
    rows.list(&query).await
}

/// Sums how many come, where anybody does.
pub async fn sums(
    rows: Rows<'_>,
    buurt: BuurtId,
    of: &[ActivityId],
) -> Result<HashMap<ActivityId, u32>> {
    let all: Vec<Sum> = rows.list(&sum(buurt, of)).await?;
    let read = |it: Sum| Ok((ActivityId(it.activity_id), count(it.people)?));
    all.into_iter().map(read).collect()
}

/// Sums how many others than this person come.
pub async fn others(
    rows: Rows<'_>,
    buurt: BuurtId,
    (of, person): (ActivityId, PersonId),
) -> Result<u32> {
    let mut query = sum(buurt, &[of]);
    query.and_where(Expr::col(row::Column::PersonId).ne(person.0));
    rows.first::<Sum>(&query).await?.map_or(Ok(0), |it| count(it.people))
}

fn sum(buurt: BuurtId, of: &[ActivityId]) -> SelectStatement {
    Query::select()
        .column(row::Column::ActivityId)
        .expr_as(Expr::col(row::Column::People).sum(), "people")
        .from(row::Entity)
        .and_where(Expr::col(row::Column::BuurtId).eq(buurt.0))
        .and_where(Expr::col(row::Column::ActivityId).is_in(of.iter().map(|it| it.0)))
        .group_by_col(row::Column::ActivityId)
        .take()
}

fn count(people: i64) -> Result<u32> {
    u32::try_from(people).map_err(Error::internal)
}

/// Finds who comes, in the order of their names in the database, after the one who was told last.
pub async fn next(
    rows: Rows<'_>,
    buurt: BuurtId,
    (of, after): (ActivityId, Option<PersonId>),
    most: u64,
) -> Result<Vec<Coming>> {
    let mut query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ActivityId.eq(of.0));
    if let Some(after) = after {
        query = query.filter(row::Column::PersonId.gt(after.0));
    }
    let query = query.order_by_asc(row::Column::PersonId).limit(most);
    rows.all(query).await?.into_iter().map(Coming::try_from).collect()
}

/// Forgets who came.
pub async fn forget(tx: &Tx, buurt: BuurtId, of: ActivityId) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ActivityId.eq(of.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

impl TryFrom<row::Model> for Coming {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let people = u8::try_from(row.people).ok().and_then(People::read);
        Ok(Self {
            activity: ActivityId(row.activity_id),
            person: PersonId(row.person_id),
            people: people.ok_or_else(|| Error::corrupt("coming", row.activity_id))?,
            remind: row.remind,
        })
    }
}
