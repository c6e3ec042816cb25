//! SQL about who would gladly do it again with whom: a row of each who said so. Decides nothing.

use std::collections::HashSet;

use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, OnConflict, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _,
};
use uuid::Uuid;

use super::retention::count;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{AgainId, BuurtId, PersonId};
use crate::help::again::Word;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_again")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub by_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub other_id: Uuid,
        pub id: Uuid,
        pub said_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(Debug, FromQueryResult)]
struct Named {
    other_id: Uuid,
}

/// Writes that somebody would gladly do it again with somebody. Said again it is kept from then on.
pub async fn say(tx: &Tx, buurt: BuurtId, by: PersonId, other: PersonId) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        by_id: by.0,
        other_id: other.0,
        id: AgainId::new(tx.now()).0,
        said_at: tx.now(),
    };
    let key = [row::Column::BuurtId, row::Column::ById, row::Column::OtherId];
    let newer = OnConflict::columns(key).update_column(row::Column::SaidAt).to_owned();
    row::Entity::insert(row.into_active_model())
        .on_conflict(newer)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Takes back what somebody said of somebody, if they did.
pub async fn unsay(tx: &Tx, buurt: BuurtId, by: PersonId, other: PersonId) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .filter(row::Column::OtherId.eq(other.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes back one word of somebody, by its name.
pub async fn take_back(tx: &Tx, buurt: BuurtId, by: PersonId, id: AgainId) -> Result<()> {
    let gone = row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    if gone.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Finds what somebody said, the latest first.
pub async fn said(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<Vec<Word>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0));
    let read = |it: row::Model| Word {
        id: AgainId(it.id),
        other: PersonId(it.other_id),
        since: it.said_at,
    };
    let mut all: Vec<Word> = rows.all(query).await?.into_iter().map(read).collect();
    all.sort_unstable_by_key(|it| std::cmp::Reverse(it.id.0));
    Ok(all)
}

/// Finds everybody of whom somebody said it and who said it of them.
pub async fn mutual(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<HashSet<PersonId>> {
    let found: Vec<Named> = rows.list(&mutual_query(buurt, who)).await?;
    Ok(found.into_iter().map(|it| PersonId(it.other_id)).collect())
}

fn mutual_query(buurt: BuurtId, who: PersonId) -> SelectStatement {
    let (a, b) = (|it| Expr::col(("a", it)), |it| Expr::col(("b", it)));
    let back = b("buurt_id")
        .equals(("a", "buurt_id"))
        .and(b("by_id").equals(("a", "other_id")))
        .and(b("other_id").equals(("a", "by_id")));
    Query::select()
        .column(("a", "other_id"))
        .from_as("help_again", "a")
        .join_as(JoinType::InnerJoin, "help_again", "b", back)
        .and_where(a("buurt_id").eq(buurt.0))
        .and_where(a("by_id").eq(who.0))
        .take()
}

fn old(buurt: BuurtId, before: Moment) -> SelectStatement {
    Query::select()
        .from("help_again")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("said_at").lte(before))
        .take()
}

/// Counts what was said at or before a moment.
pub async fn over_term(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, old(buurt, before)).await
}

/// Forgets at most `limit` of it; tells how many.
pub async fn forget(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let key = ["buurt_id", "by_id", "other_id"];
    let mut old = old(buurt, before);
    old.columns(key).limit(limit);
    let mut gone = Query::delete();
    gone.from_table("help_again").and_where(Expr::tuple(key.map(Expr::col)).in_subquery(old));
    Ok(tx.conn().execute(&gone).await?.rows_affected())
}

/// Forgets what was said by and of somebody who leaves a neighbourhood, or is no more.
pub async fn forget_here(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    let mut gone = Query::delete();
    gone.from_table("help_again")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(either(person));
    tx.conn().execute(&gone).await?;
    Ok(())
}

/// Forgets it wherever they lived.
pub async fn forget_of(tx: &Tx, person: PersonId) -> Result<()> {
    let mut gone = Query::delete();
    gone.from_table("help_again").and_where(either(person));
    tx.conn().execute(&gone).await?;
    Ok(())
}

fn either(person: PersonId) -> Expr {
    Expr::col("by_id").eq(person.0).or(Expr::col("other_id").eq(person.0))
}
