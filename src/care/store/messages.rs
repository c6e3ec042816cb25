//! SQL about what is said about a referral.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, ReferralId};
use crate::care::case::{Message, Side};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "referral_message")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub referral_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub at: DateTimeUtc,
        pub side: String,
        pub kind: String,
        pub who: Option<Vec<u8>>,
        pub words: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One thing that was said, sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its name.
    pub id: Uuid,
    /// About which referral.
    pub referral: ReferralId,
    /// When.
    pub at: Moment,
    /// By whom.
    pub side: Side,
    /// What it is.
    pub kind: Message,
    /// Name and function of who says it for the service, sealed.
    pub who: Option<Vec<u8>>,
    /// The words, sealed.
    pub words: Vec<u8>,
}

/// Writes what was said.
pub async fn insert(tx: &Tx, buurt: BuurtId, said: &Said) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        referral_id: said.referral.0,
        id: said.id,
        at: said.at,
        side: said.side.word().to_owned(),
        kind: said.kind.word().to_owned(),
        who: said.who.clone(),
        words: said.words.clone(),
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Reads what was said about referrals, the earliest first; at most 200.
pub async fn of(rows: Rows<'_>, buurt: BuurtId, referrals: &[ReferralId]) -> Result<Vec<Said>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ReferralId.is_in(referrals.iter().map(|it| it.0)))
        .order_by_asc(row::Column::Id)
        .limit(200);
    let read = |it: row::Model| {
        let corrupt = || Error::corrupt("referral_message", it.id);
        Ok(Said {
            id: it.id,
            referral: ReferralId(it.referral_id),
            at: it.at,
            side: Side::parse(&it.side).ok_or_else(corrupt)?,
            kind: Message::parse(&it.kind).ok_or_else(corrupt)?,
            who: it.who,
            words: it.words,
        })
    };
    rows.all(query).await?.into_iter().map(read).collect()
}
