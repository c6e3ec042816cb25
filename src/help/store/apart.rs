//! SQL about who would rather not meet whom. Two are apart while one of them wishes it: there is a row of
//! each who does, and no other list beside it. A wish that nobody knows the name of is taken back by nobody.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::again;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{ApartId, BuurtId, PersonId};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "apart")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub by_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub other_id: Uuid,
        pub id: Option<Uuid>,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody wishes not to meet somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Its name.
    pub id: ApartId,
    /// Whom.
    pub other: PersonId,
    /// Since when.
    pub since: Moment,
}

/// Keeps two people apart because one of them wishes it; said twice it is the same. That they would gladly do it again
/// ends; what the other said of that is the other's, and counts for nothing. Who locks requests too locks those first.
pub async fn wish(tx: &Tx, buurt: BuurtId, by: PersonId, other: PersonId) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        by_id: by.0,
        other_id: other.0,
        id: Some(ApartId::new(tx.now()).0),
        since_at: tx.now(),
    };
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    again::unsay(tx, buurt, by, other).await
}

/// Takes a wish of somebody back. They may meet again, unless the other wishes not to.
pub async fn take_back(tx: &Tx, buurt: BuurtId, by: PersonId, id: ApartId) -> Result<()> {
    let gone = row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    if gone.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Finds whom somebody wishes not to meet, the latest first.
pub async fn wishes(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<Vec<Wish>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .order_by_desc(row::Column::Id);
    let read = |it: row::Model| {
        let id = it.id.map(ApartId)?;
        Some(Wish { id, other: PersonId(it.other_id), since: it.since_at })
    };
    Ok(rows.all(query).await?.into_iter().filter_map(read).collect())
}

/// Tells whether two people are kept apart.
pub async fn are(rows: Rows<'_>, buurt: BuurtId, a: PersonId, b: PersonId) -> Result<bool> {
    let one = |by: PersonId, other: PersonId| {
        Condition::all().add(row::Column::ById.eq(by.0)).add(row::Column::OtherId.eq(other.0))
    };
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(Condition::any().add(one(a, b)).add(one(b, a)))
        .limit(1);
    Ok(rows.one(query).await?.is_some())
}

/// Finds everybody who is kept apart from somebody.
pub async fn from(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Vec<PersonId>> {
    let either =
        Condition::any().add(row::Column::ById.eq(person.0)).add(row::Column::OtherId.eq(person.0));
    let query = row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).filter(either);
    let other = |it: row::Model| if it.by_id == person.0 { it.other_id } else { it.by_id };
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(other(it))).collect())
}

/// Keeps apart in another neighbourhood too whom somebody who moves there is kept apart from here.
pub async fn take_along(tx: &Tx, from: BuurtId, to: BuurtId, person: PersonId) -> Result<()> {
    let either =
        Condition::any().add(row::Column::ById.eq(person.0)).add(row::Column::OtherId.eq(person.0));
    let query = row::Entity::find().filter(row::Column::BuurtId.eq(from.0)).filter(either);
    for it in tx.rows().all(query).await? {
        let there = row::Model { buurt_id: to.0, ..it };
        row::Entity::insert(there.into_active_model())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx.conn())
            .await?;
    }
    Ok(())
}

/// Forgets every wish, wherever, of or about somebody who is forgotten.
pub async fn forget(tx: &Tx, person: PersonId) -> Result<()> {
    let mut gone = Query::delete();
    let either = Expr::col("by_id").eq(person.0).or(Expr::col("other_id").eq(person.0));
    gone.from_table("apart").and_where(either);
    tx.conn().execute(&gone).await?;
    Ok(())
}
