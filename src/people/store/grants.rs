//! SQL about roles that wait to be confirmed. Decides nothing.

use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, GrantId, PersonId};
use crate::people::grant::Asked;
use crate::people::permission::Role;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "grant_request")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub role: String,
        pub until: DateTimeUtc,
        pub asked_by: Uuid,
        pub asked_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The most that are shown.
const SHOWN: u64 = 100;

/// Finds what waits in a neighbourhood, the oldest first: at most 100.
pub async fn all(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Asked>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .order_by_asc(row::Column::AskedAt)
        .order_by_asc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(Asked::try_from).collect()
}

/// Finds one, and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: GrantId) -> Result<Asked> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds the one that waits for the same role of the same person.
pub async fn same(rows: Rows<'_>, it: &Asked) -> Result<Option<Asked>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::PersonId.eq(it.person.0))
        .filter(row::Column::Role.eq(it.role.word()));
    rows.one(query).await?.map(Asked::try_from).transpose()
}

/// Finds some that were asked before a moment, or that would be over.
pub async fn over(
    rows: Rows<'_>,
    (before, now): (Moment, Moment),
    limit: u64,
) -> Result<Vec<Asked>> {
    let gone =
        Condition::any().add(row::Column::AskedAt.lte(before)).add(row::Column::Until.lte(now));
    let query = row::Entity::find().filter(gone).order_by_asc(row::Column::AskedAt).limit(limit);
    rows.all(query).await?.into_iter().map(Asked::try_from).collect()
}

/// Writes one.
pub async fn insert(tx: &Tx, it: &Asked) -> Result<()> {
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        person_id: it.person.0,
        role: it.role.word().to_owned(),
        until: it.until,
        asked_by: it.by.0,
        asked_at: it.at,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Takes one away: it is granted, taken back, refused or over. False when it was gone.
pub async fn delete(tx: &Tx, it: &Asked) -> Result<bool> {
    let gone = row::Entity::delete_by_id((it.buurt.0, it.id.0)).exec(tx.conn()).await?;
    Ok(gone.rows_affected == 1)
}

impl TryFrom<row::Model> for Asked {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            buurt: BuurtId(row.buurt_id),
            id: GrantId(row.id),
            person: PersonId(row.person_id),
            role: Role::read(&row.role).ok_or_else(|| Error::corrupt("grant_request", row.id))?,
            until: row.until,
            by: PersonId(row.asked_by),
            at: row.asked_at,
        })
    }
}
