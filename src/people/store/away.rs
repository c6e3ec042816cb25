//! SQL about who is away.

use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::people::away::Away;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "away")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub from_at: DateTimeUtc,
        pub until_at: Option<DateTimeUtc>,
        pub said_by: Uuid,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes when somebody is away, in place of what was said before.
pub async fn put(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    it: Away,
    by: PersonId,
) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        person_id: person.0,
        from_at: it.from,
        until_at: it.until,
        said_by: by.0,
    };
    let newer = OnConflict::columns([row::Column::BuurtId, row::Column::PersonId])
        .update_columns([row::Column::FromAt, row::Column::UntilAt, row::Column::SaidBy])
        .to_owned();
    row::Entity::insert(row.into_active_model())
        .on_conflict(newer)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// They are back, or do not go.
pub async fn end(tx: &Tx, (buurt, person): (BuurtId, PersonId)) -> Result<()> {
    row::Entity::delete_by_id((buurt.0, person.0)).exec(tx.conn()).await?;
    Ok(())
}

/// Finds when somebody is away.
pub async fn find(rows: Rows<'_>, (buurt, person): (BuurtId, PersonId)) -> Result<Option<Away>> {
    let found = rows.one(row::Entity::find_by_id((buurt.0, person.0))).await?;
    Ok(found.map(|it| Away { from: it.from_at, until: it.until_at }))
}

/// Tells whether somebody is away at this moment: nothing is asked of them by itself.
pub async fn holds(rows: Rows<'_>, who: (BuurtId, PersonId), now: Moment) -> Result<bool> {
    Ok(find(rows, who).await?.is_some_and(|it| it.at(now)))
}

/// Finds who of a neighbourhood is away now or will be, and when.
pub async fn all(rows: Rows<'_>, buurt: BuurtId, now: Moment) -> Result<Vec<(PersonId, Away)>> {
    let until = row::Column::UntilAt.is_null().or(row::Column::UntilAt.gt(now));
    let query = row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).filter(until);
    let read =
        |it: row::Model| (PersonId(it.person_id), Away { from: it.from_at, until: it.until_at });
    Ok(rows.all(query).await?.into_iter().map(read).collect())
}
