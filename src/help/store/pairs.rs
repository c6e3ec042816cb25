//! SQL about who would rather not meet. Silent and mutual: neither learns it.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};

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

/// Keeps two people apart; said twice it is the same.
pub async fn block(tx: &Tx, buurt: BuurtId, a: PersonId, b: PersonId) -> Result<()> {
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
