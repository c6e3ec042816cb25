//! SQL about the waves that went out, and what a neighbourhood learned from them.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, RequestId};
use crate::buurt::CategoryId;
use crate::help::dispatch::Acceptance;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_wave")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i16,
        pub level: i16,
        pub people: i16,
        pub sent_at: DateTimeUtc,
        pub until_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod learned {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "acceptance")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub category: String,
        pub asked: f64,
        pub yes: f64,
        pub at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A wave that went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wave {
    /// 1 for the first.
    pub number: u8,
    /// How far it reached, 1 to 4.
    pub level: u8,
    /// How many were asked.
    pub people: u8,
    /// When.
    pub sent: Moment,
    /// Until when it runs.
    pub until: Moment,
}

/// Writes a wave that goes out.
pub async fn insert(tx: &Tx, (buurt, request): (BuurtId, RequestId), wave: Wave) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        request_id: request.0,
        number: wave.number.into(),
        level: wave.level.into(),
        people: wave.people.into(),
        sent_at: wave.sent,
        until_at: wave.until,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds the waves of a request, the first first.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<Vec<Wave>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(request.0))
        .order_by_asc(row::Column::Number);
    rows.all(query).await?.into_iter().map(Wave::try_from).collect()
}

/// Finds what a neighbourhood learned about a category.
pub async fn acceptance(
    rows: Rows<'_>,
    buurt: BuurtId,
    category: CategoryId,
    now: Moment,
) -> Result<Acceptance> {
    let key = (buurt.0, category.as_str().to_owned());
    let found = rows.one(learned::Entity::find_by_id(key)).await?;
    Ok(found.map_or_else(
        || Acceptance::new(now),
        |it| Acceptance { asked: it.asked, yes: it.yes, at: it.at },
    ))
}

/// Writes what a neighbourhood learned about a category.
pub async fn learn(tx: &Tx, buurt: BuurtId, category: CategoryId, it: Acceptance) -> Result<()> {
    let row = learned::Model {
        buurt_id: buurt.0,
        category: category.as_str().to_owned(),
        asked: it.asked,
        yes: it.yes,
        at: it.at,
    };
    let key = [learned::Column::BuurtId, learned::Column::Category];
    let newer = OnConflict::columns(key)
        .update_columns([learned::Column::Asked, learned::Column::Yes, learned::Column::At])
        .to_owned();
    learned::Entity::insert(row.into_active_model())
        .on_conflict(newer)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

impl TryFrom<row::Model> for Wave {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let small = |it: i16| {
            u8::try_from(it).ok().ok_or_else(|| Error::corrupt("help_wave", row.request_id))
        };
        Ok(Self {
            number: small(row.number)?,
            level: small(row.level)?,
            people: small(row.people)?,
            sent: row.sent_at,
            until: row.until_at,
        })
    }
}
