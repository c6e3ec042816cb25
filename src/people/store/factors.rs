//! SQL about second factors: the apps, and the codes of the sheet.

use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{FactorId, PersonId};
use crate::base::seal::Place;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
pub(super) mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "factor")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub kind: String,
        pub secret: Vec<u8>,
        pub made_at: DateTimeUtc,
        pub confirmed_at: Option<DateTimeUtc>,
        pub last_step: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod sheet_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub tag: Vec<u8>,
        pub made_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column;

/// The word for an app that shows codes.
const APP: &str = "totp";

/// An app that shows codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    /// Its name.
    pub id: FactorId,
    /// Its secret, sealed.
    pub secret: Vec<u8>,
    /// When it was made.
    pub made_at: Moment,
}

/// The place of a secret, for sealing.
pub fn place(id: FactorId) -> Place {
    Place::new("factor", "secret", id.0)
}

/// Tells whether somebody has a second factor that counts.
pub async fn has(rows: Rows<'_>, person: PersonId) -> Result<bool> {
    Ok(rows.count(of(person).filter(Column::ConfirmedAt.is_not_null())).await? > 0)
}

/// Finds the app of somebody: the one in use, or the one that waits to be shown.
pub async fn app(rows: Rows<'_>, person: PersonId, in_use: bool) -> Result<Option<App>> {
    let apps = of(person).filter(Column::Kind.eq(APP));
    let apps = if in_use {
        apps.filter(Column::ConfirmedAt.is_not_null())
    } else {
        apps.filter(Column::ConfirmedAt.is_null())
    };
    let read = |it: row::Model| App { id: FactorId(it.id), secret: it.secret, made_at: it.made_at };
    Ok(rows.one(apps).await?.map(read))
}

/// Writes an app that waits to be shown, in place of one that waited.
pub async fn insert(tx: &Tx, person: PersonId, it: App) -> Result<()> {
    row::Entity::delete_many()
        .filter(Column::PersonId.eq(person.0))
        .filter(Column::Kind.eq(APP))
        .filter(Column::ConfirmedAt.is_null())
        .exec(tx.conn())
        .await?;
    let row = row::Model {
        id: it.id.0,
        person_id: person.0,
        kind: APP.to_owned(),
        secret: it.secret,
        made_at: it.made_at,
        confirmed_at: None,
        last_step: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Makes the app that waited the one in use, with the code that showed it; false when it waits no more.
pub async fn confirm(tx: &Tx, person: PersonId, id: FactorId, step: i64) -> Result<bool> {
    row::Entity::delete_many()
        .filter(Column::PersonId.eq(person.0))
        .filter(Column::Kind.eq(APP))
        .filter(Column::ConfirmedAt.is_not_null())
        .exec(tx.conn())
        .await?;
    let set = row::ActiveModel {
        confirmed_at: Set(Some(tx.now())),
        last_step: Set(Some(step)),
        ..Default::default()
    };
    let done = row::Entity::update_many()
        .set(set)
        .filter(Column::Id.eq(id.0))
        .filter(Column::ConfirmedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Forgets every factor of somebody, and their sheet.
pub async fn forget(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.conn()).await?;
    sheet_row::Entity::delete_many()
        .filter(sheet_row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes the code of a half minute; false when it, or one after it, was taken before.
pub async fn take_step(tx: &Tx, id: FactorId, step: i64) -> Result<bool> {
    let done = row::Entity::update_many()
        .set(row::ActiveModel { last_step: Set(Some(step)), ..Default::default() })
        .filter(Column::Id.eq(id.0))
        .filter(Column::LastStep.lt(step))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes a new sheet of codes, in place of the one before.
pub async fn set_sheet(tx: &Tx, person: PersonId, tags: Vec<Vec<u8>>) -> Result<()> {
    sheet_row::Entity::delete_many()
        .filter(sheet_row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    let row = |tag| sheet_row::Model { person_id: person.0, tag, made_at: tx.now() };
    let all = tags.into_iter().map(|it| row(it).into_active_model());
    sheet_row::Entity::insert_many(all).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Uses a code of the sheet up; false when it is none, or was used.
pub async fn use_sheet(tx: &Tx, person: PersonId, tag: &[u8]) -> Result<bool> {
    let gone = sheet_row::Entity::delete_by_id((person.0, tag.to_vec())).exec(tx.conn()).await?;
    Ok(gone.rows_affected == 1)
}

/// Counts the codes that are left on a sheet.
pub async fn left(rows: Rows<'_>, person: PersonId) -> Result<u64> {
    let query = sheet_row::Entity::find().filter(sheet_row::Column::PersonId.eq(person.0));
    rows.count(query).await
}

fn of(person: PersonId) -> sea_orm::Select<row::Entity> {
    row::Entity::find().filter(Column::PersonId.eq(person.0))
}
