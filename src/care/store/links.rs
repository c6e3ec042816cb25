//! SQL about the links to the page of a service; never about who came in by them.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, ReferralId};
use crate::care::visit::{Killed, Link, Way};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "referral_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub referral_id: Uuid,
        pub kind: String,
        pub hash: Vec<u8>,
        pub mailbox_tag: Option<Vec<u8>>,
        pub made_at: DateTimeUtc,
        pub killed_at: Option<DateTimeUtc>,
        pub killed_why: Option<String>,
        pub wrong: i16,
        pub closed_until: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a new link, with the hash of its token.
pub async fn insert(tx: &Tx, it: &Link, hash: Vec<u8>) -> Result<()> {
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id,
        referral_id: it.referral.0,
        kind: it.way.word().to_owned(),
        hash,
        mailbox_tag: it.mailbox.clone(),
        made_at: it.made,
        killed_at: it.killed.map(|(at, _)| at),
        killed_why: it.killed.map(|(_, why)| why.word().to_owned()),
        wrong: it.wrong.into(),
        closed_until: it.closed_until,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a link by the hash of its token, wherever it lives.
pub async fn find(rows: Rows<'_>, hash: Vec<u8>) -> Result<Option<Link>> {
    let query = row::Entity::find().filter(row::Column::Hash.eq(hash));
    rows.one(query).await?.map(Link::try_from).transpose()
}

/// Finds a link, and keeps it from changing.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: Uuid) -> Result<Link> {
    let query = row::Entity::find_by_id((buurt.0, id)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Counts the links that were made for the same mailbox of the same referral since a moment.
pub async fn made_since(rows: Rows<'_>, it: &Link, since: Moment) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::ReferralId.eq(it.referral.0))
        .filter(row::Column::MailboxTag.eq(it.mailbox.clone()))
        .filter(row::Column::MadeAt.gt(since));
    rows.count(query).await
}

/// Finds the link behind the printed card of a referral.
pub async fn card(rows: Rows<'_>, buurt: BuurtId, of: ReferralId) -> Result<Option<Link>> {
    let query = living(buurt, of)
        .filter(row::Column::Kind.eq(Way::Card.word()))
        .order_by_desc(row::Column::Id);
    rows.one(query.limit(1)).await?.map(Link::try_from).transpose()
}

/// Counts the links of a referral that nobody killed.
pub async fn count(rows: Rows<'_>, buurt: BuurtId, of: ReferralId) -> Result<u64> {
    rows.count(living(buurt, of)).await
}

fn living(buurt: BuurtId, of: ReferralId) -> sea_orm::Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ReferralId.eq(of.0))
        .filter(row::Column::KilledAt.is_null())
}

/// Writes how often a wrong code came in a row, and until when the link is closed.
pub async fn count_wrong(tx: &Tx, it: &Link) -> Result<()> {
    let set = row::ActiveModel {
        wrong: Set(it.wrong.into()),
        closed_until: Set(it.closed_until),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::Id.eq(it.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Kills the links of a referral; of one mailbox only where its tag is given.
pub async fn kill(
    tx: &Tx,
    (buurt, of): (BuurtId, ReferralId),
    mailbox: Option<&[u8]>,
    why: Killed,
) -> Result<()> {
    let set = row::ActiveModel {
        killed_at: Set(Some(tx.now())),
        killed_why: Set(Some(why.word().to_owned())),
        ..Default::default()
    };
    let mut change = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ReferralId.eq(of.0))
        .filter(row::Column::KilledAt.is_null());
    if let Some(mailbox) = mailbox {
        change = change.filter(row::Column::MailboxTag.eq(mailbox.to_vec()));
    }
    change.exec(tx.conn()).await?;
    Ok(())
}

impl TryFrom<row::Model> for Link {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("referral_link", row.id);
        let killed = match (row.killed_at, row.killed_why.as_deref()) {
            (Some(at), Some(why)) => Some((at, Killed::parse(why).ok_or_else(corrupt)?)),
            _ => None,
        };
        Ok(Self {
            id: row.id,
            buurt: BuurtId(row.buurt_id),
            referral: ReferralId(row.referral_id),
            way: Way::parse(&row.kind).ok_or_else(corrupt)?,
            mailbox: row.mailbox_tag,
            made: row.made_at,
            killed,
            wrong: u8::try_from(row.wrong).ok().ok_or_else(corrupt)?,
            closed_until: row.closed_until,
        })
    }
}
