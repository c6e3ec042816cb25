//! SQL about who accepted which text of the discretion agreement.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::people::discretion::holds;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "discretion")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i16,
        pub accepted_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Finds the newest text that somebody accepted, and when.
pub async fn find(
    rows: Rows<'_>,
    buurt: BuurtId,
    person: PersonId,
) -> Result<Option<(u16, Moment)>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_desc(row::Column::Version);
    let newest = rows.one(query).await?;
    newest
        .map(|it| Ok((u16::try_from(it.version).map_err(Error::internal)?, it.accepted_at)))
        .transpose()
}

/// Tells whether somebody accepted the text that is asked now.
pub async fn accepted(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<bool> {
    Ok(holds(find(rows, buurt, person).await?.map(|it| it.0)))
}

/// Writes that somebody accepted a text. Twice is once.
pub async fn accept(tx: &Tx, by: Actor, version: u16) -> Result<()> {
    let row = row::Model {
        buurt_id: by.buurt.0,
        person_id: by.person.0,
        version: i16::try_from(version).map_err(Error::internal)?,
        accepted_at: tx.now(),
    };
    row::Entity::insert(row.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
