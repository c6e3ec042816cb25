//! Every line of SQL about channels. Global: a person is reached wherever they are a neighbour.

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
};

use super::super::channel::{Channel, Device, Way};
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{ChannelId, PersonId, SessionId};
use crate::base::words::Lang;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "channel")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub session_id: Option<Uuid>,
        pub kind: String,
        pub preferred: bool,
        pub language: String,
        pub address: Option<Vec<u8>>,
        pub address_tag: Option<Vec<u8>>,
        pub created_at: DateTimeUtc,
        pub refused_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column::{
    AddressTag, Id, Kind, Language, PersonId as Person, RefusedAt, SessionId as Session,
};

/// A sealed address, and the tag under which it is found.
#[derive(Debug)]
pub(in crate::delivery) struct Sealed {
    pub(in crate::delivery) address: Vec<u8>,
    pub(in crate::delivery) tag: Vec<u8>,
}

/// Finds every way to reach a person, in the order of their making.
pub(in crate::delivery) async fn of(rows: Rows<'_>, person: PersonId) -> Result<Vec<Channel>> {
    let query = row::Entity::find().filter(Person.eq(person.0)).order_by_asc(Id);
    rows.all(query).await?.into_iter().map(Channel::try_from).collect()
}

/// Finds every way to reach these people, in the order of their making; who has none is absent.
pub(in crate::delivery) async fn of_all(
    rows: Rows<'_>,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Vec<Channel>>> {
    let theirs = Person.is_in(people.iter().map(|it| it.0));
    let mut all: HashMap<PersonId, Vec<Channel>> = HashMap::new();
    for row in rows.all(row::Entity::find().filter(theirs).order_by_asc(Id)).await? {
        let one = Channel::try_from(row)?;
        all.entry(one.person).or_default().push(one);
    }
    Ok(all)
}

/// Finds a device with its sealed address; `None` when it went with its session.
pub(in crate::delivery) async fn device(
    rows: Rows<'_>,
    id: ChannelId,
) -> Result<Option<(Channel, Vec<u8>)>> {
    let Some(mut row) = rows.one(row::Entity::find_by_id(id.0)).await? else { return Ok(None) };
    let address = row.address.take().ok_or_else(|| Error::corrupt("channel", id))?;
    Ok(Some((row.try_into()?, address)))
}

/// Finds the devices of a person with their sealed addresses.
pub(in crate::delivery) async fn devices(
    rows: Rows<'_>,
    person: PersonId,
) -> Result<Vec<(Channel, Vec<u8>)>> {
    let query = row::Entity::find().filter(Person.eq(person.0)).filter(Kind.eq(Way::Push.word()));
    let found = rows.all(query.order_by_asc(Id)).await?.into_iter();
    found
        .map(|mut row| {
            let address = row.address.take();
            let address = address.ok_or_else(|| Error::corrupt("channel", row.id))?;
            Ok((row.try_into()?, address))
        })
        .collect()
}

/// Writes the device of a session, in place of the one it had, and of whoever had this device.
pub(in crate::delivery) async fn subscribe(
    tx: &Tx,
    id: ChannelId,
    device: Device,
    sealed: Sealed,
) -> Result<()> {
    unsubscribe(tx, device.session).await?;
    row::Entity::delete_many().filter(AddressTag.eq(sealed.tag.clone())).exec(tx.conn()).await?;
    let row = row::Model {
        address: Some(sealed.address),
        address_tag: Some(sealed.tag),
        ..of_session(tx, id, device, Way::Push)
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Forgets the device of a session.
pub(in crate::delivery) async fn unsubscribe(tx: &Tx, session: SessionId) -> Result<()> {
    let gone = row::Entity::delete_many().filter(Session.eq(session.0));
    gone.filter(Kind.eq(Way::Push.word())).exec(tx.conn()).await?;
    Ok(())
}

/// Tells whether a session has a device that rings.
pub(in crate::delivery) async fn rings(rows: Rows<'_>, session: SessionId) -> Result<bool> {
    let query = row::Entity::find().filter(Session.eq(session.0)).filter(Kind.eq(Way::Push.word()));
    Ok(rows.count(query).await? > 0)
}

/// Notes that a person has the app open somewhere; a second time it only renews the language.
pub(in crate::delivery) async fn open_app(tx: &Tx, device: Device) -> Result<()> {
    let row = of_session(tx, ChannelId::new(tx.now()), device, Way::App);
    let renew = OnConflict::columns([Session, Kind])
        .target_and_where(sea_orm::sea_query::Expr::cust("session_id is not null"))
        .update_columns([Person, Language])
        .to_owned();
    let new = row::Entity::insert(row.into_active_model()).on_conflict(renew);
    new.exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Changes the language of a session.
pub(in crate::delivery) async fn speak(tx: &Tx, session: SessionId, lang: Lang) -> Result<()> {
    row::Entity::update_many()
        .col_expr(Language, sea_orm::sea_query::Expr::val(lang.code()))
        .filter(Session.eq(session.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes a way of a person that no session brings, in place of what was noted of it.
pub(in crate::delivery) async fn own(
    tx: &Tx,
    person: PersonId,
    (way, preferred): (Way, bool),
    lang: Lang,
) -> Result<()> {
    not(tx, person, way).await?;
    let row = row::Model {
        id: ChannelId::new(tx.now()).0,
        person_id: person.0,
        session_id: None,
        kind: way.word().to_owned(),
        preferred,
        language: lang.code().to_owned(),
        address: None,
        address_tag: None,
        created_at: tx.now(),
        refused_at: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Notes that this is no way of a person.
pub(in crate::delivery) async fn not(tx: &Tx, person: PersonId, way: Way) -> Result<()> {
    let gone = row::Entity::delete_many().filter(Person.eq(person.0));
    gone.filter(Kind.eq(way.word())).exec(tx.conn()).await?;
    Ok(())
}

/// Notes that a way of a person refused what it was given for good, until that way is noted anew.
pub(in crate::delivery) async fn refused(tx: &Tx, person: PersonId, way: Way) -> Result<()> {
    row::Entity::update_many()
        .col_expr(RefusedAt, sea_orm::sea_query::Expr::val(tx.now()))
        .filter(Person.eq(person.0))
        .filter(Kind.eq(way.word()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets a device.
pub(in crate::delivery) async fn forget(tx: &Tx, id: ChannelId) -> Result<()> {
    row::Entity::delete_by_id(id.0).exec(tx.conn()).await?;
    Ok(())
}

/// Forgets what belongs to a session.
pub(in crate::delivery) async fn forget_session(tx: &Tx, session: SessionId) -> Result<()> {
    row::Entity::delete_many().filter(Session.eq(session.0)).exec(tx.conn()).await?;
    Ok(())
}

/// Forgets every way to reach a person.
pub(in crate::delivery) async fn forget_person(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_many().filter(Person.eq(person.0)).exec(tx.conn()).await?;
    Ok(())
}

fn of_session(tx: &Tx, id: ChannelId, device: Device, way: Way) -> row::Model {
    row::Model {
        id: id.0,
        person_id: device.person.0,
        session_id: Some(device.session.0),
        kind: way.word().to_owned(),
        preferred: false,
        language: device.lang.code().to_owned(),
        address: None,
        address_tag: None,
        created_at: tx.now(),
        refused_at: None,
    }
}

impl TryFrom<row::Model> for Channel {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("channel", row.id);
        Ok(Self {
            id: ChannelId(row.id),
            person: PersonId(row.person_id),
            way: Way::read(&row.kind).ok_or_else(corrupt)?,
            preferred: row.preferred,
            refused: row.refused_at.is_some(),
            lang: Lang::read(&row.language).ok_or_else(corrupt)?,
        })
    }
}
