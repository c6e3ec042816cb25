//! SQL about who would rather not meet. Silent and mutual: neither learns it; who wished it takes it back.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{ApartId, BuurtId, PersonId};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "block")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub one_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub other_id: Uuid,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod wish {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "avoided")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub by_id: Uuid,
        pub other_id: Uuid,
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

/// Keeps two people apart because one of them wishes it; said twice it is the same.
pub async fn avoid(tx: &Tx, buurt: BuurtId, by: PersonId, other: PersonId) -> Result<()> {
    let row = wish::Model {
        buurt_id: buurt.0,
        id: ApartId::new(tx.now()).0,
        by_id: by.0,
        other_id: other.0,
        since_at: tx.now(),
    };
    wish::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    block(tx, buurt, by, other).await
}

/// Takes a wish of somebody back. They may meet again, unless the other wishes not to.
pub async fn meet(tx: &Tx, buurt: BuurtId, by: PersonId, id: ApartId) -> Result<()> {
    let query = wish::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    let mine = tx.rows().one(query).await?.filter(|it| it.by_id == by.0);
    let other = PersonId(mine.ok_or(Error::NotFound)?.other_id);
    wish::Entity::delete_by_id((buurt.0, id.0)).exec(tx.conn()).await?;
    let theirs = wish::Entity::find()
        .filter(wish::Column::BuurtId.eq(buurt.0))
        .filter(wish::Column::ById.eq(other.0))
        .filter(wish::Column::OtherId.eq(by.0));
    if tx.rows().one(theirs).await?.is_none() {
        let (one, other) = (by.min(other), by.max(other));
        row::Entity::delete_by_id((buurt.0, one.0, other.0)).exec(tx.conn()).await?;
    }
    Ok(())
}

/// Finds whom somebody wishes not to meet, the latest first.
pub async fn wishes(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<Vec<Wish>> {
    let query = wish::Entity::find()
        .filter(wish::Column::BuurtId.eq(buurt.0))
        .filter(wish::Column::ById.eq(by.0))
        .order_by_desc(wish::Column::Id);
    let read = |it: wish::Model| Wish {
        id: ApartId(it.id),
        other: PersonId(it.other_id),
        since: it.since_at,
    };
    Ok(rows.all(query).await?.into_iter().map(read).collect())
}

/// Keeps two people apart; said twice it is the same.
async fn block(tx: &Tx, buurt: BuurtId, a: PersonId, b: PersonId) -> Result<()> {
    let (one, other) = (a.min(b), a.max(b));
    let row =
        row::Model { buurt_id: buurt.0, one_id: one.0, other_id: other.0, since_at: tx.now() };
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Tells whether two people are kept apart.
pub async fn blocked(rows: Rows<'_>, buurt: BuurtId, a: PersonId, b: PersonId) -> Result<bool> {
    let (one, other) = (a.min(b), a.max(b));
    Ok(rows.one(row::Entity::find_by_id((buurt.0, one.0, other.0))).await?.is_some())
}

/// Finds everybody who is kept apart from somebody.
pub async fn apart(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Vec<PersonId>> {
    let either = Condition::any()
        .add(row::Column::OneId.eq(person.0))
        .add(row::Column::OtherId.eq(person.0));
    let query = row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).filter(either);
    let found = rows.all(query).await?;
    let other = |it: row::Model| if it.one_id == person.0 { it.other_id } else { it.one_id };
    Ok(found.into_iter().map(|it| PersonId(other(it))).collect())
}
