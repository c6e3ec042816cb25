//! SQL about meeting places.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PlaceId};
use crate::community::place::{Facts, Kind, Place};
use crate::people::{Caller, Relation};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_place")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub kind: String,
        pub street: String,
        pub number: Option<String>,
        pub zone: i64,
        pub hours: Json,
        pub note: Option<String>,
        pub wheelchair: Option<bool>,
        pub made_at: DateTimeUtc,
        pub closed_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The most places of one neighbourhood.
pub const MOST: u64 = 100;

/// Writes a new place.
pub async fn insert(tx: &Tx, place: &Place) -> Result<()> {
    let row = row_of(tx, place)?;
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Counts the places that are there.
pub async fn count(rows: Rows<'_>, buurt: BuurtId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ClosedAt.is_null());
    rows.count(query).await
}

/// Finds the places of a neighbourhood that are there, by name.
pub async fn of_buurt(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Place>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ClosedAt.is_null())
        .order_by_asc(row::Column::Name)
        .order_by_asc(row::Column::Id)
        .limit(MOST);
    rows.all(query).await?.into_iter().map(Place::try_from).collect()
}

/// Finds these places, closed ones too.
pub async fn these(rows: Rows<'_>, buurt: BuurtId, ids: &[PlaceId]) -> Result<Vec<Place>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Id.is_in(ids.iter().map(|it| it.0)))
        .limit(MOST);
    rows.all(query).await?.into_iter().map(Place::try_from).collect()
}

/// Finds a place for somebody who may, and keeps it from changing.
pub async fn lock(tx: &Tx, caller: &Caller, id: PlaceId) -> Result<Place> {
    let query = row::Entity::find_by_id((caller.buurt.0, id.0)).lock_exclusive();
    let found = tx.rows().one(query).await?.ok_or(Error::NotFound)?;
    caller.admit(Relation::SameBuurt)?;
    Place::try_from(found)
}

/// Finds a place of a neighbourhood, and keeps it from closing while something is planned there.
pub async fn lock_any(tx: &Tx, buurt: BuurtId, id: PlaceId) -> Result<Option<Place>> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.map(Place::try_from).transpose()
}

/// Writes what is told of a place that is locked.
pub async fn set(tx: &Tx, place: &Place) -> Result<()> {
    let new = row_of(tx, place)?;
    let set = row::ActiveModel {
        name: Set(new.name),
        kind: Set(new.kind),
        street: Set(new.street),
        number: Set(new.number),
        zone: Set(new.zone),
        hours: Set(new.hours),
        note: Set(new.note),
        wheelchair: Set(new.wheelchair),
        closed_at: Set(new.closed_at),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(place.buurt.0))
        .filter(row::Column::Id.eq(place.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn row_of(tx: &Tx, place: &Place) -> Result<row::Model> {
    let it = place.facts.clone();
    Ok(row::Model {
        buurt_id: place.buurt.0,
        id: place.id.0,
        name: it.name,
        kind: it.kind.word().to_owned(),
        street: it.street,
        number: it.number,
        zone: it.zone.cast_signed(),
        hours: serde_json::to_value(&it.hours).map_err(Error::internal)?,
        note: it.note,
        wheelchair: it.wheelchair,
        made_at: tx.now(),
        closed_at: place.closed,
    })
}

impl TryFrom<row::Model> for Place {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("meeting_place", row.id);
        Ok(Self {
            id: PlaceId(row.id),
            buurt: BuurtId(row.buurt_id),
            facts: Facts {
                name: row.name,
                kind: Kind::parse(&row.kind).ok_or_else(corrupt)?,
                street: row.street,
                number: row.number,
                zone: row.zone.cast_unsigned(),
                hours: serde_json::from_value(row.hours).ok().ok_or_else(corrupt)?,
                note: row.note,
                wheelchair: row.wheelchair,
            },
            closed: row.closed_at,
        })
    }
}
