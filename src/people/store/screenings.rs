//! SQL about whose extract the organisation saw. Decides nothing.

use std::collections::HashSet;

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
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

/// Finds at most `limit` of everywhere that count at a moment and come after one, by neighbourhood and person.
pub async fn held(
    rows: Rows<'_>,
    now: Moment,
    after: Option<(BuurtId, PersonId)>,
    limit: u64,
) -> Result<Vec<(BuurtId, Screening)>> {
    let mut query = row::Entity::find().filter(row::Column::UntilAt.gt(now));
    if let Some((buurt, person)) = after {
        let place = Expr::tuple([Expr::col("buurt_id"), Expr::col("person_id")]);
        query = query.filter(place.gt(Expr::tuple([Expr::val(buurt.0), Expr::val(person.0)])));
    }
    let query =
        query.order_by_asc(row::Column::BuurtId).order_by_asc(row::Column::PersonId).limit(limit);
    let read = |row: row::Model| Ok((BuurtId(row.buurt_id), Screening::try_from(row)?));
    rows.all(query).await?.into_iter().map(read).collect()
}

/// Finds at most so many people whose screening ended at or before a moment, the longest ago first.
pub async fn ended(
    rows: Rows<'_>,
    buurt: BuurtId,
    (before, limit): (Moment, u64),
) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::UntilAt.lte(before))
        .order_by_asc(row::Column::UntilAt)
        .limit(limit);
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Forgets those of these people that ended at or before a moment; tells how many.
pub async fn forget(tx: &Tx, buurt: BuurtId, of: &[PersonId], before: Moment) -> Result<u64> {
    let gone = row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.is_in(of.iter().map(|it| it.0)))
        .filter(row::Column::UntilAt.lte(before))
        .exec(tx.conn())
        .await?;
    Ok(gone.rows_affected)
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
