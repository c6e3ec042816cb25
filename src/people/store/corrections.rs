//! SQL about what people say is not right about them.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, CorrectionId, PersonId};
use crate::people::correction::{Correction, State};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "correction")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub words: Vec<u8>,
        pub said_at: DateTimeUtc,
        pub state: String,
        pub closed_at: Option<DateTimeUtc>,
        pub closed_by: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// So many are shown of one person.
const SHOWN: u64 = 50;

/// Writes a new one.
pub async fn insert(tx: &Tx, it: &Correction) -> Result<()> {
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        person_id: it.person.0,
        words: it.words.clone(),
        said_at: it.said,
        state: it.state.word().to_owned(),
        closed_at: None,
        closed_by: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds what somebody said, the latest first.
pub async fn of(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Vec<Correction>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_desc(row::Column::SaidAt)
        .order_by_desc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(Correction::try_from).collect()
}

/// Counts what of somebody nobody looked at yet.
pub async fn open(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::State.eq(State::Open.word()));
    rows.count(query).await
}

/// Finds one, and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: CorrectionId) -> Result<Correction> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Writes what became of one that is locked.
pub async fn close(tx: &Tx, it: &Correction, by: PersonId) -> Result<()> {
    let set = row::ActiveModel {
        state: Set(it.state.word().to_owned()),
        closed_at: Set(Some(tx.now())),
        closed_by: Set(Some(by.0)),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::Id.eq(it.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

impl TryFrom<row::Model> for Correction {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let state = State::parse(&row.state);
        Ok(Self {
            id: CorrectionId(row.id),
            buurt: BuurtId(row.buurt_id),
            person: PersonId(row.person_id),
            words: row.words,
            said: row.said_at,
            state: state.ok_or_else(|| Error::corrupt("correction", row.id))?,
        })
    }
}
