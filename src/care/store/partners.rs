//! SQL about *antennes*. A card is found only by the tag of its code.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PartnerId};
use crate::care::partner::{Kind, Partner};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "partner")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub kind: String,
        pub code_tag: Vec<u8>,
        pub made_at: DateTimeUtc,
        pub made_by: Uuid,
        pub ended_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a new partner.
pub async fn insert(tx: &Tx, it: &Partner, by: Actor, code_tag: Vec<u8>) -> Result<()> {
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        name: it.name.clone(),
        kind: it.kind.word().to_owned(),
        code_tag,
        made_at: it.made,
        made_by: by.person.0,
        ended_at: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds the partner whose cards bear a code, while they count.
pub async fn by_code(rows: Rows<'_>, code_tag: &[u8]) -> Result<Partner> {
    let query = row::Entity::find()
        .filter(row::Column::CodeTag.eq(code_tag.to_vec()))
        .filter(row::Column::EndedAt.is_null());
    rows.one(query).await?.ok_or(Error::Refused("card_not_valid"))?.try_into()
}

/// Finds a partner of a neighbourhood.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, id: PartnerId) -> Result<Partner> {
    rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?.ok_or(Error::NotFound)?.try_into()
}

/// Lists the partners of a neighbourhood whose cards count, the newest first; at most 100.
pub async fn list(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Partner>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::EndedAt.is_null())
        .order_by_desc(row::Column::Id)
        .limit(100);
    rows.all(query).await?.into_iter().map(Partner::try_from).collect()
}

/// The cards of a partner count no longer.
pub async fn end(tx: &Tx, buurt: BuurtId, id: PartnerId) -> Result<()> {
    let done = row::Entity::update_many()
        .set(row::ActiveModel { ended_at: Set(Some(tx.now())), ..Default::default() })
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

impl TryFrom<row::Model> for Partner {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            kind: Kind::parse(&row.kind).ok_or_else(|| Error::corrupt("partner", row.id))?,
            id: PartnerId(row.id),
            buurt: BuurtId(row.buurt_id),
            name: row.name,
            made: row.made_at,
            ended: row.ended_at,
        })
    }
}
