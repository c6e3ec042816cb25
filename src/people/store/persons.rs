//! SQL about persons and the keys that seal what is known of them.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use uuid::Uuid;

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{DataKeyId, PersonId};
use crate::base::seal::Wrapped;
use crate::base::words::Lang;
use crate::people::person::{Contact, DayPart, Door, Gender};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod key_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "data_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub wrapped: Vec<u8>,
        pub created_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub data_key_id: Uuid,
        pub language: String,
        pub birth_year: Option<i32>,
        pub name: Vec<u8>,
        pub phone: Option<Vec<u8>>,
        pub phone_tag: Option<Vec<u8>>,
        pub mail: Option<Vec<u8>>,
        pub mail_tag: Option<Vec<u8>>,
        pub contact: String,
        pub contact_part: Option<String>,
        pub door: String,
        pub door_said_at: Option<DateTimeUtc>,
        pub wish: Option<String>,
        pub gender: Option<String>,
        pub safe_contact: Option<Vec<u8>>,
        pub created_at: DateTimeUtc,
        pub created_by: Option<Uuid>,
        pub erased_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person as they are stored: sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Their name in the database.
    pub id: PersonId,
    /// The key that seals the rest.
    pub key: DataKeyId,
    /// The language they read.
    pub language: Lang,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Their name, sealed.
    pub name: Vec<u8>,
    /// Phone, sealed, and the tag under which it is found.
    pub phone: Option<(Vec<u8>, Vec<u8>)>,
    /// Mail, sealed, and the tag under which it is found.
    pub mail: Option<(Vec<u8>, Vec<u8>)>,
    /// How they want to hear from us.
    pub contact: Contact,
    /// In which part of the day.
    pub part: Option<DayPart>,
    /// Who may come to their door.
    pub door: Door,
    /// Rather a woman or a man.
    pub wish: Option<Gender>,
    /// Being one.
    pub gender: Option<Gender>,
    /// How they may be reached safely, sealed.
    pub safe: Option<Vec<u8>>,
}

/// Writes a data key.
pub async fn insert_key(tx: &Tx, key: &Wrapped) -> Result<()> {
    let row = key_row::Model { id: key.id.0, wrapped: key.bytes.clone(), created_at: tx.now() };
    key_row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds data keys; a key that was destroyed is simply not there.
pub async fn keys(rows: Rows<'_>, ids: &[DataKeyId]) -> Result<Vec<Wrapped>> {
    let query =
        key_row::Entity::find().filter(key_row::Column::Id.is_in(ids.iter().map(|it| it.0)));
    let found = rows.all(query).await?;
    Ok(found.into_iter().map(|it| Wrapped { id: DataKeyId(it.id), bytes: it.wrapped }).collect())
}

/// Destroys a data key: everything under it is forgotten.
pub async fn delete_key(tx: &Tx, id: DataKeyId) -> Result<()> {
    key_row::Entity::delete_by_id(id.0).exec(tx.conn()).await?;
    Ok(())
}

/// Writes a new person.
pub async fn insert(tx: &Tx, person: &Sealed, by: Option<PersonId>) -> Result<()> {
    let row = row_of(person, tx, by);
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes what is now known of a person in place of what was read; tells whether it did. Every
/// sealing of a name is another, so the name that was read tells whether it is still the one there.
pub async fn update(tx: &Tx, person: &Sealed, read: &[u8]) -> Result<bool> {
    let mut row = row_of(person, tx, None).into_active_model().reset_all();
    row.created_at = sea_orm::NotSet;
    row.created_by = sea_orm::NotSet;
    row.door_said_at = sea_orm::NotSet; // see `say_door`
    let done = row::Entity::update_many()
        .set(row)
        .filter(row::Column::Id.eq(person.id.0))
        .filter(row::Column::Name.eq(read.to_vec()))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes who may come to somebody's door, as they said it themselves or to a worker.
pub async fn say_door(tx: &Tx, id: PersonId, door: Door) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::Door, Expr::val(door.word()))
        .col_expr(row::Column::DoorSaidAt, Expr::val(tx.now()))
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Tells whether somebody ever said who may come to their door.
pub async fn said_door(rows: Rows<'_>, id: PersonId) -> Result<bool> {
    let said = row::Entity::find_by_id(id.0).filter(row::Column::DoorSaidAt.is_not_null());
    Ok(rows.count(said).await? > 0)
}

/// Finds a person.
pub async fn find(rows: Rows<'_>, id: PersonId) -> Result<Sealed> {
    rows.one(row::Entity::find_by_id(id.0)).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds several persons.
pub async fn find_all(rows: Rows<'_>, ids: &[PersonId]) -> Result<Vec<Sealed>> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().map(|it| it.0)));
    rows.all(query).await?.into_iter().map(Sealed::try_from).collect()
}

/// Keeps of these people those who are forgotten: without their key nothing of them opens any more.
pub async fn forgotten(rows: Rows<'_>, ids: Vec<PersonId>) -> Result<Vec<PersonId>> {
    let there = find_all(rows, &ids).await?;
    let named: Vec<DataKeyId> = there.iter().map(|it| it.key).collect();
    let living: Vec<DataKeyId> = keys(rows, &named).await?.into_iter().map(|it| it.id).collect();
    let lives = |id: &PersonId| there.iter().any(|it| it.id == *id && living.contains(&it.key));
    Ok(ids.into_iter().filter(|it| !lives(it)).collect())
}

/// Finds whoever has this phone number, by its tag.
pub async fn by_phone(rows: Rows<'_>, tag: &[u8]) -> Result<Vec<PersonId>> {
    let query = row::Entity::find().filter(row::Column::PhoneTag.eq(tag.to_vec()));
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.id)).collect())
}

/// Finds whoever has this mail address, by its tag, in the order of their coming: at most four. Who is
/// forgotten has none.
pub async fn by_mail(rows: Rows<'_>, tag: &[u8]) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::MailTag.eq(tag.to_vec()))
        .filter(row::Column::ErasedAt.is_null())
        .order_by_asc(row::Column::Id)
        .limit(4);
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.id)).collect())
}

fn row_of(it: &Sealed, tx: &Tx, by: Option<PersonId>) -> row::Model {
    let (phone, phone_tag) = it.phone.clone().unzip();
    let (mail, mail_tag) = it.mail.clone().unzip();
    row::Model {
        id: it.id.0,
        data_key_id: it.key.0,
        language: it.language.code().to_owned(),
        birth_year: it.birth_year,
        name: it.name.clone(),
        phone,
        phone_tag,
        mail,
        mail_tag,
        contact: it.contact.word().to_owned(),
        contact_part: it.part.map(|it| it.word().to_owned()),
        door: it.door.word().to_owned(),
        door_said_at: None,
        wish: it.wish.map(|it| it.word().to_owned()),
        gender: it.gender.map(|it| it.word().to_owned()),
        safe_contact: it.safe.clone(),
        created_at: tx.now(),
        created_by: by.map(|it| it.0),
        erased_at: None,
    }
}

impl TryFrom<row::Model> for Sealed {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("person", row.id);
        let gender =
            |word: Option<String>| word.map(|it| Gender::read(&it).ok_or_else(corrupt)).transpose();
        let part = row.contact_part.map(|it| DayPart::read(&it).ok_or_else(corrupt));
        Ok(Self {
            id: PersonId(row.id),
            key: DataKeyId(row.data_key_id),
            language: Lang::read(&row.language).ok_or_else(corrupt)?,
            birth_year: row.birth_year,
            phone: row.phone.zip(row.phone_tag),
            mail: row.mail.zip(row.mail_tag),
            contact: Contact::read(&row.contact).ok_or_else(corrupt)?,
            part: part.transpose()?,
            door: Door::read(&row.door).ok_or_else(corrupt)?,
            wish: gender(row.wish)?,
            gender: gender(row.gender)?,
            safe: row.safe_contact,
            name: row.name,
        })
    }
}

/// The place of a person's column, for sealing.
pub fn place(column: &'static str, id: Uuid) -> crate::base::seal::Place {
    crate::base::seal::Place::new("person", column, id)
}
