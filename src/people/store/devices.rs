//! SQL about devices on which several people are signed in. A device is found by its name only; whether the token
//! is right, the rule says.

use sea_orm::sea_query::Query;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{DeviceId, PersonId, SessionId};
use crate::people::places::{Device, Picture, Place};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "device")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub token_hash: Vec<u8>,
        pub parent_hash: Option<Vec<u8>>,
        pub rotated_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod place_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "device_place")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub device_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub slot: i32,
        pub person_id: Uuid,
        pub session_id: Uuid,
        pub picture: String,
        pub code_tag: Option<Vec<u8>>,
        pub rings: bool,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use place_row::Column as Of;

/// Finds a device.
pub async fn find(rows: Rows<'_>, id: DeviceId) -> Result<Option<Device>> {
    Ok(rows.one(row::Entity::find_by_id(id.0)).await?.map(Device::from))
}

/// Finds a device and keeps it, and who is on it, from changing until this flow ends.
pub async fn lock(tx: &Tx, id: DeviceId) -> Result<Option<Device>> {
    let query = row::Entity::find_by_id(id.0).lock_exclusive();
    Ok(tx.rows().one(query).await?.map(Device::from))
}

/// Writes a device that is new.
pub async fn insert(tx: &Tx, it: &Device) -> Result<()> {
    let row = row_of(it).into_active_model();
    row::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes the token of a device that is locked.
pub async fn update(tx: &Tx, it: &Device) -> Result<()> {
    let row = row_of(it).into_active_model().reset_all();
    let query = row::Entity::update_many().set(row).filter(row::Column::Id.eq(it.id.0));
    query.exec(tx.conn()).await?;
    Ok(())
}

/// Finds who is on a device, in their order.
pub async fn places(rows: Rows<'_>, id: DeviceId) -> Result<Vec<Place>> {
    let query = place_row::Entity::find().filter(Of::DeviceId.eq(id.0)).order_by_asc(Of::Slot);
    rows.all(query).await?.into_iter().map(Place::try_from).collect()
}

/// Finds on which device a sign-in is.
pub async fn of_session(rows: Rows<'_>, session: SessionId) -> Result<Option<DeviceId>> {
    let query = place_row::Entity::find().filter(Of::SessionId.eq(session.0));
    Ok(rows.one(query).await?.map(|it| DeviceId(it.device_id)))
}

/// Tells whether others are on the device of a sign-in too.
pub async fn has_others(rows: Rows<'_>, session: SessionId) -> Result<bool> {
    match of_session(rows, session).await? {
        Some(device) => Ok(places(rows, device).await?.len() > 1),
        None => Ok(false),
    }
}

/// Finds the sign-ins of somebody on devices where others are too.
pub async fn of_person(rows: Rows<'_>, person: PersonId) -> Result<Vec<SessionId>> {
    let query = place_row::Entity::find().filter(Of::PersonId.eq(person.0));
    Ok(rows.all(query).await?.into_iter().map(|it| SessionId(it.session_id)).collect())
}

/// Gives somebody a place on a device that is locked, in place of who had it.
pub async fn put(tx: &Tx, id: DeviceId, it: &Place) -> Result<()> {
    place_row::Entity::delete_by_id((id.0, i32::from(it.slot))).exec(tx.conn()).await?;
    let row = place_row::ActiveModel {
        device_id: Set(id.0),
        slot: Set(i32::from(it.slot)),
        person_id: Set(it.person.0),
        session_id: Set(it.session.0),
        picture: Set(it.picture.word().to_owned()),
        code_tag: Set(it.code_tag.clone()),
        rings: Set(it.rings),
    };
    place_row::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Forgets the place of a sign-in.
pub async fn forget(tx: &Tx, session: SessionId) -> Result<()> {
    let gone = place_row::Entity::delete_many().filter(Of::SessionId.eq(session.0));
    gone.exec(tx.conn()).await?;
    Ok(())
}

/// Forgets every device on which nobody is left.
pub async fn forget_empty(tx: &Tx) -> Result<()> {
    let of = Query::select().column(Of::DeviceId).from(place_row::Entity).to_owned();
    let gone = row::Entity::delete_many().filter(row::Column::Id.not_in_subquery(of));
    gone.exec(tx.conn()).await?;
    Ok(())
}

fn row_of(it: &Device) -> row::Model {
    row::Model {
        id: it.id.0,
        token_hash: it.hash.clone(),
        parent_hash: it.parent_hash.clone(),
        rotated_at: it.rotated_at,
    }
}

impl From<row::Model> for Device {
    fn from(row: row::Model) -> Self {
        Self {
            id: DeviceId(row.id),
            hash: row.token_hash,
            parent_hash: row.parent_hash,
            rotated_at: row.rotated_at,
        }
    }
}

impl TryFrom<place_row::Model> for Place {
    type Error = Error;

    fn try_from(row: place_row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("device_place", row.session_id);
        Ok(Self {
            slot: u8::try_from(row.slot).ok().ok_or_else(corrupt)?,
            person: PersonId(row.person_id),
            session: SessionId(row.session_id),
            picture: Picture::parse(&row.picture).ok_or_else(corrupt)?,
            code_tag: row.code_tag,
            rings: row.rings,
        })
    }
}
