//! SQL about who volunteers for which organisation. Decides nothing but which row is whose.

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, VolunteeringId};
use crate::people::volunteer::{Body, Volunteer};

mod body {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "volunteer_body")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub note: String,
        pub version: i32,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "volunteer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub body_id: Uuid,
        pub invited_by: Uuid,
        pub invited_at: DateTimeUtc,
        pub version: Option<i32>,
        pub accepted_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// So many organisations have volunteers in one neighbourhood at most.
pub const BODIES: u64 = 50;

/// Lists the organisations of a neighbourhood, by name.
pub async fn bodies(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Body>> {
    let query = body::Entity::find()
        .filter(body::Column::BuurtId.eq(buurt.0))
        .order_by_asc(body::Column::Name)
        .order_by_asc(body::Column::Id)
        .limit(BODIES);
    rows.all(query).await?.into_iter().map(Body::try_from).collect()
}

/// Finds one.
pub async fn body(rows: Rows<'_>, buurt: BuurtId, id: VolunteeringId) -> Result<Body> {
    let found = rows.one(body::Entity::find_by_id((buurt.0, id.0))).await?;
    found.ok_or(Error::NotFound)?.try_into()
}

/// Finds one, and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: VolunteeringId) -> Result<Body> {
    let query = body::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Writes an organisation in place of what was known of it.
pub async fn put_body(tx: &Tx, it: &Body) -> Result<()> {
    let row = body::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        name: it.name.clone(),
        note: it.note.clone(),
        version: number(it.version)?,
        since_at: it.since,
    };
    let over =
        [body::Column::Name, body::Column::Note, body::Column::Version, body::Column::SinceAt];
    body::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([body::Column::BuurtId, body::Column::Id])
                .update_columns(over)
                .to_owned(),
        )
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Lists who was asked by an organisation, or by any.
pub async fn all(
    rows: Rows<'_>,
    buurt: BuurtId,
    of: Option<VolunteeringId>,
) -> Result<Vec<Volunteer>> {
    let mut query = row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0));
    if let Some(of) = of {
        query = query.filter(row::Column::BodyId.eq(of.0));
    }
    let query = query.order_by_asc(row::Column::InvitedAt).order_by_asc(row::Column::PersonId);
    rows.all(query).await?.into_iter().map(Volunteer::try_from).collect()
}

/// Finds for whom somebody was asked to volunteer.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Option<Volunteer>> {
    let found = rows.one(row::Entity::find_by_id((buurt.0, person.0))).await?;
    found.map(Volunteer::try_from).transpose()
}

/// Writes somebody in place of what was known of them.
pub async fn put(tx: &Tx, buurt: BuurtId, it: &Volunteer) -> Result<()> {
    let (version, accepted_at) = it.accepted.unzip();
    let row = row::Model {
        buurt_id: buurt.0,
        person_id: it.person.0,
        body_id: it.body.0,
        invited_by: it.by.0,
        invited_at: it.invited,
        version: version.map(number).transpose()?,
        accepted_at,
    };
    let over = [
        row::Column::BodyId,
        row::Column::InvitedBy,
        row::Column::InvitedAt,
        row::Column::Version,
        row::Column::AcceptedAt,
    ];
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

/// Somebody volunteers no longer.
pub async fn delete(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    row::Entity::delete_by_id((buurt.0, person.0)).exec(tx.conn()).await?;
    Ok(())
}

/// For which organisation each of these people volunteers, having accepted the note that stands; who is
/// absent helps as a neighbour.
pub async fn names(
    rows: Rows<'_>,
    buurt: BuurtId,
    people: &[PersonId],
) -> Result<HashMap<PersonId, String>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::AcceptedAt.is_not_null())
        .filter(row::Column::PersonId.is_in(people.iter().map(|it| it.0)));
    let accepted: Vec<Volunteer> =
        rows.all(query).await?.into_iter().map(Volunteer::try_from).collect::<Result<_>>()?;
    if accepted.is_empty() {
        return Ok(HashMap::new());
    }
    let bodies = bodies(rows, buurt).await?;
    let of = |it: Volunteer| {
        let body = bodies.iter().find(|body| it.holds(body))?;
        Some((it.person, body.name.clone()))
    };
    Ok(accepted.into_iter().filter_map(of).collect())
}

fn number(version: u32) -> Result<i32> {
    i32::try_from(version).map_err(Error::internal)
}

impl TryFrom<body::Model> for Body {
    type Error = Error;

    fn try_from(row: body::Model) -> Result<Self> {
        let version = u32::try_from(row.version).ok();
        Ok(Self {
            buurt: BuurtId(row.buurt_id),
            id: VolunteeringId(row.id),
            name: row.name,
            note: row.note,
            version: version.ok_or_else(|| Error::corrupt("volunteer_body", row.id))?,
            since: row.since_at,
        })
    }
}

impl TryFrom<row::Model> for Volunteer {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("volunteer", row.person_id);
        let version =
            row.version.map(|it| u32::try_from(it).ok().ok_or_else(corrupt)).transpose()?;
        Ok(Self {
            person: PersonId(row.person_id),
            body: VolunteeringId(row.body_id),
            by: PersonId(row.invited_by),
            invited: row.invited_at,
            accepted: version.zip(row.accepted_at),
        })
    }
}
