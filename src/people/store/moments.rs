//! SQL about *kennismakingsmomenten*: a code that lives while it is held open, and who came with it.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set, TryInsertResult, UpdateMany,
};

use super::invitations::Secrets;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, InvitationId, PersonId};
use crate::people::invitation::{Invitation, TRIES};
use crate::people::letter::Proof;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "moment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub opened_by: Uuid,
        pub opened_at: DateTimeUtc,
        pub until: DateTimeUtc,
        pub closed_at: Option<DateTimeUtc>,
        pub token_hash: Vec<u8>,
        pub code_tag: Vec<u8>,
        pub half_tag: Vec<u8>,
        pub seats: i32,
        pub used: i32,
        pub wrong_tries: i32,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod guest {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "moment_guest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub moment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub came_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a moment; tells whether the worker had none open.
pub async fn insert(tx: &Tx, it: &Invitation, secrets: &Secrets, by: PersonId) -> Result<bool> {
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        opened_by: by.0,
        opened_at: tx.now(),
        until: it.expires_at,
        closed_at: None,
        token_hash: secrets.token_hash.clone(),
        code_tag: secrets.code_tag.clone(),
        half_tag: secrets.half_tag.clone(),
        seats: i32::try_from(it.seats).map_err(Error::internal)?,
        used: 0,
        wrong_tries: 0,
    };
    // Whichever of its guards says no: another that is open is one of them.
    let inserted = row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(inserted == 1)
}

/// Closes what a worker holds open.
pub async fn close(tx: &Tx, by: Actor) -> Result<()> {
    closing(tx, by).exec(tx.conn()).await?;
    Ok(())
}

/// Closes what a worker held open and ran out.
pub async fn close_over(tx: &Tx, by: Actor) -> Result<()> {
    closing(tx, by).filter(row::Column::Until.lte(tx.now())).exec(tx.conn()).await?;
    Ok(())
}

fn closing(tx: &Tx, by: Actor) -> UpdateMany<row::Entity> {
    row::Entity::update_many()
        .set(row::ActiveModel { closed_at: Set(Some(tx.now())), ..Default::default() })
        .filter(row::Column::BuurtId.eq(by.buurt.0))
        .filter(row::Column::OpenedBy.eq(by.person.0))
        .filter(row::Column::ClosedAt.is_null())
}

/// Finds the moment that a worker holds open.
pub async fn open(rows: Rows<'_>, by: Actor, now: Moment) -> Result<Option<Invitation>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(by.buurt.0))
        .filter(row::Column::OpenedBy.eq(by.person.0))
        .filter(row::Column::ClosedAt.is_null())
        .filter(row::Column::Until.gt(now));
    rows.one(query).await?.map(Invitation::try_from).transpose()
}

/// Finds a moment by what is shown at the door.
pub async fn find(rows: Rows<'_>, proof: &Proof) -> Result<Option<Invitation>> {
    rows.one(by_proof(proof)).await?.map(Invitation::try_from).transpose()
}

/// Finds a moment and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, proof: &Proof) -> Result<Option<Invitation>> {
    tx.rows().one(by_proof(proof).lock_exclusive()).await?.map(Invitation::try_from).transpose()
}

/// Notes that somebody came to a moment that is locked, and how many took a seat of it by now. Who came
/// before is passed over.
pub async fn come(tx: &Tx, it: &Invitation, person: PersonId) -> Result<()> {
    let row = guest::Model {
        buurt_id: it.buurt.0,
        moment_id: it.id.0,
        person_id: person.0,
        came_at: tx.now(),
    };
    let inserted = guest::Entity::insert(row.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.conn())
        .await?;
    if !matches!(inserted, TryInsertResult::Inserted(1..)) {
        return Ok(());
    }
    let used = i32::try_from(it.used).map_err(Error::internal)?;
    row::Entity::update_many()
        .set(row::ActiveModel { used: Set(used), ..Default::default() })
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::Id.eq(it.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Lists who came to a moment, the latest first.
pub async fn guests(
    rows: Rows<'_>,
    buurt: BuurtId,
    id: InvitationId,
) -> Result<Vec<(PersonId, Moment)>> {
    let query = guest::Entity::find()
        .filter(guest::Column::BuurtId.eq(buurt.0))
        .filter(guest::Column::MomentId.eq(id.0))
        .order_by_desc(guest::Column::CameAt)
        .order_by_desc(guest::Column::PersonId);
    let all = rows.all(query).await?;
    Ok(all.into_iter().map(|it| (PersonId(it.person_id), it.came_at)).collect())
}

/// Counts a wrong try on every open moment whose code begins like this; too many close it.
pub async fn count_wrong(tx: &Tx, half: &[u8]) -> Result<()> {
    let tries = i32::try_from(TRIES).map_err(Error::internal)?;
    row::Entity::update_many()
        .col_expr(row::Column::WrongTries, Expr::col(row::Column::WrongTries).add(1))
        .filter(row::Column::HalfTag.eq(half.to_vec()))
        .filter(row::Column::ClosedAt.is_null())
        .exec(tx.conn())
        .await?;
    row::Entity::update_many()
        .set(row::ActiveModel { closed_at: Set(Some(tx.now())), ..Default::default() })
        .filter(row::Column::HalfTag.eq(half.to_vec()))
        .filter(row::Column::ClosedAt.is_null())
        .filter(row::Column::WrongTries.gte(tries))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets a moment and who came to it.
pub async fn forget(tx: &Tx, buurt: BuurtId, id: InvitationId) -> Result<()> {
    guest::Entity::delete_many()
        .filter(guest::Column::BuurtId.eq(buurt.0))
        .filter(guest::Column::MomentId.eq(id.0))
        .exec(tx.conn())
        .await?;
    row::Entity::delete_by_id((buurt.0, id.0)).exec(tx.conn()).await?;
    Ok(())
}

fn by_proof(proof: &Proof) -> sea_orm::Select<row::Entity> {
    match proof {
        Proof::Token(hash) => row::Entity::find().filter(row::Column::TokenHash.eq(hash.clone())),
        Proof::Code { tag, .. } => row::Entity::find().filter(row::Column::CodeTag.eq(tag.clone())),
    }
}

impl TryFrom<row::Model> for Invitation {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("moment", row.id);
        Ok(Self {
            id: InvitationId(row.id),
            buurt: BuurtId(row.buurt_id),
            person: None,
            role: None,
            role_until: None,
            street: None,
            zone: None,
            seats: u32::try_from(row.seats).ok().ok_or_else(corrupt)?,
            used: u32::try_from(row.used).ok().ok_or_else(corrupt)?,
            expires_at: row.until,
            burnt_at: row.closed_at,
            moment: true,
        })
    }
}
