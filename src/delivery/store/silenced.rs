//! SQL about to whom nothing goes out any more.

use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait as _, IntoActiveModel as _};

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::PersonId;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "silenced")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes that nothing goes out to somebody; twice is once.
pub(in crate::delivery) async fn insert(tx: &Tx, person: PersonId) -> Result<()> {
    let row = row::Model { person_id: person.0, since_at: tx.now() };
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Takes it back.
pub(in crate::delivery) async fn delete(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_by_id(person.0).exec(tx.conn()).await?;
    Ok(())
}

/// Tells whether nothing goes out to somebody.
pub(in crate::delivery) async fn is(rows: Rows<'_>, person: PersonId) -> Result<bool> {
    Ok(rows.one(row::Entity::find_by_id(person.0)).await?.is_some())
}
