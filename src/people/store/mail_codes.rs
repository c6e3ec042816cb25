//! SQL about codes by mail. Found only by the tag of the device that asked.

use chrono::NaiveDate;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
    Set,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{MailCodeId, PersonId};
use crate::people::mail_code::{DAY_MAX, MailCode};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub holder_tag: Option<Vec<u8>>,
        pub person_id: Option<Uuid>,
        pub address: Vec<u8>,
        pub address_tag: Vec<u8>,
        pub day: Date,
        pub nth: i32,
        pub code_tag: Option<Vec<u8>>,
        pub tries: i32,
        pub made_at: DateTimeUtc,
        pub used_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column;

/// Writes a code that was asked as the `nth` of its day, in place of the one that the same device asked
/// before. False when the address had its ten of today, or another was asked for it at this very moment.
pub async fn insert(tx: &Tx, holder: &[u8], it: &MailCode, nth: u64) -> Result<bool> {
    let mut void = row::ActiveModel { holder_tag: Set(None), ..Default::default() };
    void.used_at = Set(Some(tx.now()));
    row::Entity::update_many()
        .set(void)
        .filter(Column::HolderTag.eq(holder.to_vec()))
        .exec(tx.conn())
        .await?;
    if nth > DAY_MAX {
        return Ok(false);
    }
    let row = row::Model {
        id: it.id.0,
        holder_tag: Some(holder.to_vec()),
        person_id: it.person.map(|it| it.0),
        address: it.address.clone(),
        address_tag: it.address_tag.clone(),
        day: it.made_at.date_naive(),
        nth: i32::try_from(nth).map_err(Error::internal)?,
        code_tag: it.code_tag.clone(),
        tries: i32::from(it.tries),
        made_at: it.made_at,
        used_at: it.used_at,
    };
    // Whichever of its unique columns is taken: SeaORM's own "do nothing" looks at the key only.
    let anything = OnConflict::new().do_nothing().to_owned();
    let written = row::Entity::insert(row.into_active_model()).on_conflict(anything);
    Ok(written.exec_without_returning(tx.conn()).await? == 1)
}

/// Counts the codes for an address since a moment.
pub async fn since(rows: Rows<'_>, address: &[u8], from: Moment, to: Moment) -> Result<u64> {
    let query = row::Entity::find()
        .filter(Column::AddressTag.eq(address.to_vec()))
        .filter(Column::MadeAt.between(from, to));
    rows.count(query).await
}

/// Tells which one of its day the next code for an address would be. Asked before anything else is counted:
/// whatever another flow commits after it takes this number, and then nothing is written here.
pub async fn next(rows: Rows<'_>, address: &[u8], day: NaiveDate) -> Result<u64> {
    let query = row::Entity::find()
        .filter(Column::AddressTag.eq(address.to_vec()))
        .filter(Column::Day.eq(day));
    Ok(rows.count(query).await? + 1)
}

/// Finds a code.
pub async fn find(rows: Rows<'_>, id: MailCodeId) -> Result<Option<MailCode>> {
    rows.one(row::Entity::find_by_id(id.0)).await?.map(MailCode::try_from).transpose()
}

/// Finds the code that a device asked, and keeps it from changing until this flow ends.
pub async fn lock_of(tx: &Tx, holder: &[u8]) -> Result<Option<MailCode>> {
    let query = row::Entity::find().filter(Column::HolderTag.eq(holder.to_vec())).lock_exclusive();
    tx.rows().one(query).await?.map(MailCode::try_from).transpose()
}

/// Writes how often somebody tried.
pub async fn set_tries(tx: &Tx, it: &MailCode) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel { tries: Set(i32::from(it.tries)), ..Default::default() })
        .filter(Column::Id.eq(it.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes that it was used; false when it was before.
pub async fn use_up(tx: &Tx, id: MailCodeId) -> Result<bool> {
    let done = row::Entity::update_many()
        .set(row::ActiveModel { used_at: Set(Some(tx.now())), ..Default::default() })
        .filter(Column::Id.eq(id.0))
        .filter(Column::UsedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Gives it the tag of its code; false when it has one.
pub async fn set_code(tx: &Tx, id: MailCodeId, tag: Vec<u8>) -> Result<bool> {
    let done = row::Entity::update_many()
        .set(row::ActiveModel { code_tag: Set(Some(tag)), ..Default::default() })
        .filter(Column::Id.eq(id.0))
        .filter(Column::CodeTag.is_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Forgets codes that were asked before a moment.
pub async fn forget(tx: &Tx, before: Moment) -> Result<()> {
    row::Entity::delete_many().filter(Column::MadeAt.lt(before)).exec(tx.conn()).await?;
    Ok(())
}

impl TryFrom<row::Model> for MailCode {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            id: MailCodeId(row.id),
            person: row.person_id.map(PersonId),
            address: row.address,
            address_tag: row.address_tag,
            code_tag: row.code_tag,
            tries: u8::try_from(row.tries)
                .ok()
                .ok_or_else(|| Error::corrupt("mail_code", row.id))?,
            made_at: row.made_at,
            used_at: row.used_at,
        })
    }
}
