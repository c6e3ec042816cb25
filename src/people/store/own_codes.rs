//! SQL about what a device remembers of the codes of who is or was on it, and who wished one on any device.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{DeviceId, PersonId};
use crate::people::own_code::OwnCode;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "own_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub device_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub wished: bool,
        pub wrong: i32,
        pub of_day: i32,
        pub day_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod wish_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "code_wished")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Finds what a device remembers of somebody. The device is locked where it is to change.
pub async fn find(
    rows: Rows<'_>,
    (device, person): (DeviceId, PersonId),
    now: Moment,
) -> Result<OwnCode> {
    let found = rows.one(row::Entity::find_by_id((device.0, person.0))).await?;
    let Some(row) = found else { return Ok(OwnCode::none(now)) };
    let small =
        |it: i32| u8::try_from(it).ok().ok_or_else(|| Error::corrupt("own_code", row.person_id));
    Ok(OwnCode {
        wished: row.wished,
        wrong: small(row.wrong)?,
        of_day: small(row.of_day)?,
        day_at: row.day_at,
    })
}

/// Writes what a device that is locked remembers of somebody.
pub async fn set(tx: &Tx, (device, person): (DeviceId, PersonId), it: &OwnCode) -> Result<()> {
    let row = row::Model {
        device_id: device.0,
        person_id: person.0,
        wished: it.wished,
        wrong: i32::from(it.wrong),
        of_day: i32::from(it.of_day),
        day_at: it.day_at,
    };
    let mut anew = OnConflict::columns([row::Column::DeviceId, row::Column::PersonId]);
    anew.update_columns([
        row::Column::Wished,
        row::Column::Wrong,
        row::Column::OfDay,
        row::Column::DayAt,
    ]);
    row::Entity::insert(row.into_active_model())
        .on_conflict(anew)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Tells whether somebody wished a code, on whichever device.
pub async fn wishes(rows: Rows<'_>, person: PersonId) -> Result<bool> {
    Ok(rows.one(wish_row::Entity::find_by_id(person.0)).await?.is_some())
}

/// Remembers that somebody wished a code. The wish is written also where it stands, so that who takes it back at the
/// same moment, on another device, waits and then sees this one; or this one waits, and wishes it anew.
pub async fn wish(tx: &Tx, person: PersonId) -> Result<()> {
    let row = wish_row::Model { person_id: person.0 };
    let mut anew = OnConflict::column(wish_row::Column::PersonId);
    anew.update_column(wish_row::Column::PersonId);
    wish_row::Entity::insert(row.into_active_model())
        .on_conflict(anew)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Forgets that somebody wished a code, where no device on which they are remembers it of them. One that others went
/// on with remembers it for itself. Their wish is locked before anything is read.
pub async fn wish_none(tx: &Tx, person: PersonId) -> Result<()> {
    let wished = wish_row::Entity::find_by_id(person.0).lock_exclusive();
    if tx.rows().one(wished).await?.is_none() {
        return Ok(());
    }
    let mut theirs = lived_on();
    theirs.and_where(Expr::col("person_id").eq(person.0));
    let elsewhere = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Wished.eq(true))
        .filter(row::Column::DeviceId.in_subquery(theirs))
        .limit(1);
    if tx.rows().one(elsewhere).await?.is_none() {
        wish_row::Entity::delete_by_id(person.0).exec(tx.conn()).await?;
    }
    Ok(())
}

/// Devices on which somebody is.
fn lived_on() -> SelectStatement {
    Query::select().column("device_id").from("device_place").to_owned()
}

/// Forgets what devices remember on which nobody is left.
pub async fn forget_empty(tx: &Tx) -> Result<()> {
    let gone = row::Entity::delete_many().filter(row::Column::DeviceId.not_in_subquery(lived_on()));
    gone.exec(tx.conn()).await?;
    Ok(())
}
