//! Every line of SQL about whom nothing goes out to by itself. Global, as channels are.

use std::collections::HashSet;

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::PersonId;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "hush")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Notes that nothing goes out to somebody by itself; a second time changes nothing.
pub(in crate::delivery) async fn set(tx: &Tx, person: PersonId) -> Result<()> {
    let row = row::Model { person_id: person.0, since_at: tx.now() };
    let once = OnConflict::column(row::Column::PersonId).do_nothing().to_owned();
    let new = row::Entity::insert(row.into_active_model()).on_conflict(once);
    new.exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Notes that it may again.
pub(in crate::delivery) async fn lift(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_by_id(person.0).exec(tx.conn()).await?;
    Ok(())
}

/// Tells whether nothing goes out to somebody by itself.
pub(in crate::delivery) async fn is_set(rows: Rows<'_>, person: PersonId) -> Result<bool> {
    Ok(rows.one(row::Entity::find_by_id(person.0)).await?.is_some())
}

/// Finds to whom of these people nothing does.
pub(in crate::delivery) async fn of(
    rows: Rows<'_>,
    people: &[PersonId],
) -> Result<HashSet<PersonId>> {
    let ids = people.iter().map(|it| it.0);
    let query = row::Entity::find().filter(row::Column::PersonId.is_in(ids));
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}
