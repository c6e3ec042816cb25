//! SQL about the visits of a service: a code, and the page that it opens.

use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::BuurtId;
use crate::care::visit::{Link, Visit};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "referral_visit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub link_id: Uuid,
        pub key_hash: Vec<u8>,
        pub code_tag: Vec<u8>,
        pub sent_at: DateTimeUtc,
        pub tries: i16,
        pub opened_at: Option<DateTimeUtc>,
        pub opened_until: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a visit whose code was just sent, with the hash of its key.
pub async fn begin(tx: &Tx, buurt: BuurtId, it: &Visit, key: Vec<u8>) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        id: it.id,
        link_id: it.link,
        key_hash: key,
        code_tag: it.code.clone(),
        sent_at: it.sent,
        tries: it.tries.into(),
        opened_at: None,
        opened_until: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Counts the codes that were sent for a link since a moment.
pub async fn codes_since(rows: Rows<'_>, link: &Link, since: Moment) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(link.buurt.0))
        .filter(row::Column::LinkId.eq(link.id))
        .filter(row::Column::SentAt.gt(since));
    rows.count(query).await
}

/// Finds a visit by the hash of its key.
pub async fn find(rows: Rows<'_>, link: &Link, key: Vec<u8>) -> Result<Option<Visit>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(link.buurt.0))
        .filter(row::Column::LinkId.eq(link.id))
        .filter(row::Column::KeyHash.eq(key));
    rows.one(query).await?.map(Visit::try_from).transpose()
}

/// Finds a visit by its name.
pub async fn by_id(rows: Rows<'_>, link: &Link, id: Uuid) -> Result<Option<Visit>> {
    let query = row::Entity::find_by_id((link.buurt.0, id));
    rows.one(query).await?.map(Visit::try_from).transpose()
}

/// Writes what a typed code did to a visit.
pub async fn entered(tx: &Tx, buurt: BuurtId, it: &Visit) -> Result<()> {
    let set = row::ActiveModel {
        tries: Set(it.tries.into()),
        opened_at: Set(it.open.map(|(at, _)| at)),
        opened_until: Set(it.open.map(|(_, until)| until)),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Id.eq(it.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets the visits of a link from before a moment.
pub async fn forget(tx: &Tx, link: &Link, before: Moment) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(link.buurt.0))
        .filter(row::Column::LinkId.eq(link.id))
        .filter(row::Column::SentAt.lt(before))
        .exec(tx.conn())
        .await?;
    Ok(())
}

impl TryFrom<row::Model> for Visit {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            id: row.id,
            link: row.link_id,
            code: row.code_tag,
            sent: row.sent_at,
            tries: u8::try_from(row.tries)
                .ok()
                .ok_or_else(|| Error::corrupt("referral_visit", row.id))?,
            open: row.opened_at.zip(row.opened_until),
        })
    }
}
