//! SQL about whose extract the organisation saw. Decides nothing.

use std::collections::HashSet;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
};

use super::members::Member;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::people::screening::{SCREENED, Screening};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "screening")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub seen_on: String,
        pub until_at: DateTimeUtc,
        pub noted_by: Uuid,
        pub noted_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes that it was seen, in place of what was written before.
pub async fn put(tx: &Tx, buurt: BuurtId, it: &Screening) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        person_id: it.person.0,
        seen_on: it.seen.to_string(),
        until_at: it.until,
        noted_by: it.by.0,
        noted_at: it.noted,
    };
    let over =
        [row::Column::SeenOn, row::Column::UntilAt, row::Column::NotedBy, row::Column::NotedAt];
    row::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([row::Column::BuurtId, row::Column::PersonId])
                .update_columns(over)
                .to_owned(),
        )
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Takes it back; tells whether there was one.
pub async fn delete(tx: &Tx, (buurt, person): (BuurtId, PersonId)) -> Result<bool> {
    let gone = row::Entity::delete_by_id((buurt.0, person.0)).exec(tx.conn()).await?;
    Ok(gone.rows_affected > 0)
}

/// Finds what was written of somebody, also when it is over.
pub async fn find(
    rows: Rows<'_>,
    (buurt, person): (BuurtId, PersonId),
) -> Result<Option<Screening>> {
    let found = rows.one(row::Entity::find_by_id((buurt.0, person.0))).await?;
    found.map(Screening::try_from).transpose()
}

/// How far somebody is trusted with what lasts until a moment, 0 to 3: by the date, whoever comes late.
pub async fn trust(rows: Rows<'_>, of: &Member, until: Moment) -> Result<u8> {
    let it = find(rows, (of.buurt, of.person)).await?;
    Ok(if it.is_some_and(|it| it.until >= until) { SCREENED } else { of.trust })
}

/// Finds who of a neighbourhood is screened until a moment.
pub async fn until(rows: Rows<'_>, buurt: BuurtId, until: Moment) -> Result<HashSet<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::UntilAt.gte(until));
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Counts those that ended at or before a moment.
pub async fn over(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    rows.count(ended(buurt, before)).await
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget_over(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let some = tx.rows().all(ended(buurt, before).limit(limit)).await?;
    let people = some.iter().map(|it| it.person_id);
    let gone = row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.is_in(people))
        .filter(row::Column::UntilAt.lte(before))
        .exec(tx.conn())
        .await?;
    Ok(gone.rows_affected)
}

fn ended(buurt: BuurtId, before: Moment) -> sea_orm::Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::UntilAt.lte(before))
}

impl TryFrom<row::Model> for Screening {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let seen = row.seen_on.parse().ok();
        Ok(Self {
            person: PersonId(row.person_id),
            seen: seen.ok_or_else(|| Error::corrupt("screening", row.person_id))?,
            until: row.until_at,
            by: PersonId(row.noted_by),
            noted: row.noted_at,
        })
    }
}
