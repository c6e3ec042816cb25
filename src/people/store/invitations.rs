//! SQL about letters. Found only by the digest of a token or the tag of a code.

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Set,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, InvitationId, PersonId};
use crate::people::invitation::{Invitation, TRIES};
use crate::people::letter::Proof;
use crate::people::permission::Role;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub batch_id: Uuid,
        pub token_hash: Vec<u8>,
        pub code_tag: Vec<u8>,
        pub half_tag: Vec<u8>,
        pub person_id: Option<Uuid>,
        pub role: Option<String>,
        pub street: Option<String>,
        pub zone: Option<i64>,
        pub seats: i32,
        pub used: i32,
        pub wrong_tries: i32,
        pub made_at: DateTimeUtc,
        pub made_by: Option<Uuid>,
        pub expires_at: DateTimeUtc,
        pub burnt_at: Option<DateTimeUtc>,
        pub role_until: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is written beside a new letter and never read back.
#[derive(Clone, Debug)]
pub struct Secrets {
    /// The batch it is printed with.
    pub batch: Uuid,
    /// The digest of its token.
    pub token_hash: Vec<u8>,
    /// The tag of its code.
    pub code_tag: Vec<u8>,
    /// The tag of the first half of its code.
    pub half_tag: Vec<u8>,
    /// Who made it.
    pub by: Option<PersonId>,
}

/// A batch of letters, as the worker sees it.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Batch {
    /// Its name.
    pub batch_id: Uuid,
    /// When it was made.
    pub made_at: Moment,
    /// The street it is for.
    pub street: Option<String>,
    /// So many letters.
    pub letters: i64,
    /// So many people may join with them.
    pub seats: i64,
    /// So many people joined.
    pub joined: i64,
    /// Until when they can be used.
    pub expires_at: Moment,
}

/// Writes the letters of a batch.
pub async fn insert_all(tx: &Tx, letters: Vec<(Invitation, Secrets)>) -> Result<()> {
    let row = |(letter, secrets): (Invitation, Secrets)| {
        Ok::<_, Error>(
            row::Model {
                buurt_id: letter.buurt.0,
                id: letter.id.0,
                batch_id: secrets.batch,
                token_hash: secrets.token_hash,
                code_tag: secrets.code_tag,
                half_tag: secrets.half_tag,
                person_id: letter.person.map(|it| it.0),
                role: letter.role.map(|it| it.word().to_owned()),
                street: letter.street,
                zone: letter.zone.map(u64::cast_signed),
                seats: i32::try_from(letter.seats).map_err(Error::internal)?,
                used: i32::try_from(letter.used).map_err(Error::internal)?,
                wrong_tries: 0,
                made_at: tx.now(),
                made_by: secrets.by.map(|it| it.0),
                expires_at: letter.expires_at,
                burnt_at: letter.burnt_at,
                role_until: letter.role_until,
            }
            .into_active_model(),
        )
    };
    let rows: Vec<_> = letters.into_iter().map(row).collect::<Result<_>>()?;
    row::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a letter.
pub async fn find(rows: Rows<'_>, proof: &Proof) -> Result<Option<Invitation>> {
    rows.one(by_proof(proof)).await?.map(Invitation::try_from).transpose()
}

/// Finds a letter and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, proof: &Proof) -> Result<Option<Invitation>> {
    tx.rows().one(by_proof(proof).lock_exclusive()).await?.map(Invitation::try_from).transpose()
}

/// Writes how many have joined with a letter that is locked.
pub async fn set_used(tx: &Tx, letter: &Invitation) -> Result<()> {
    let used = i32::try_from(letter.used).map_err(Error::internal)?;
    row::Entity::update_many()
        .set(row::ActiveModel { used: Set(used), ..Default::default() })
        .filter(row::Column::BuurtId.eq(letter.buurt.0))
        .filter(row::Column::Id.eq(letter.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Counts a wrong try on every letter whose code begins like this; too many burn it.
pub async fn count_wrong(tx: &Tx, half: &[u8]) -> Result<()> {
    let more = Expr::col(row::Column::WrongTries).add(1);
    row::Entity::update_many()
        .col_expr(row::Column::WrongTries, more)
        .filter(row::Column::HalfTag.eq(half.to_vec()))
        .filter(row::Column::BurntAt.is_null())
        .exec(tx.conn())
        .await?;
    let burnt = row::ActiveModel { burnt_at: Set(Some(tx.now())), ..Default::default() };
    let tries = i32::try_from(TRIES).map_err(Error::internal)?;
    row::Entity::update_many()
        .set(burnt)
        .filter(row::Column::HalfTag.eq(half.to_vec()))
        .filter(row::Column::BurntAt.is_null())
        .filter(row::Column::WrongTries.gte(tries))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes back the letters of somebody that nobody used yet: only the newest lets in.
pub async fn burn_of_person(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel { burnt_at: Set(Some(tx.now())), ..Default::default() })
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::BurntAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Finds the letters of a batch, in the order of their making.
pub async fn of_batch(rows: Rows<'_>, buurt: BuurtId, batch: Uuid) -> Result<Vec<Invitation>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::BatchId.eq(batch))
        .order_by_asc(row::Column::Id);
    rows.all(query).await?.into_iter().map(Invitation::try_from).collect()
}

/// Lists the batches of a neighbourhood, the newest first, at most 50.
pub async fn batches(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Batch>> {
    let query = row::Entity::find()
        .select_only()
        .column(row::Column::BatchId)
        .column_as(row::Column::MadeAt.min(), "made_at")
        .column(row::Column::Street)
        .column_as(row::Column::Id.count(), "letters")
        .column_as(row::Column::Seats.sum(), "seats")
        .column_as(row::Column::Used.sum(), "joined")
        .column_as(row::Column::ExpiresAt.max(), "expires_at")
        .filter(row::Column::BuurtId.eq(buurt.0))
        // All letters of a batch are for one street: as a column and not as its least, its type is told and not guessed.
        .group_by(row::Column::BatchId)
        .group_by(row::Column::Street)
        .order_by_desc(row::Column::BatchId)
        .order_by_desc(row::Column::Street) // the order of the index
        .limit(50)
        .into_query();
    rows.list(&query).await
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
        let corrupt = || Error::corrupt("invitation", row.id);
        let role = row.role.map(|it| Role::read(&it).ok_or_else(corrupt)).transpose()?;
        Ok(Self {
            id: InvitationId(row.id),
            buurt: BuurtId(row.buurt_id),
            person: row.person_id.map(PersonId),
            role,
            role_until: row.role_until,
            zone: row.zone.map(i64::cast_unsigned),
            seats: u32::try_from(row.seats).ok().ok_or_else(corrupt)?,
            used: u32::try_from(row.used).ok().ok_or_else(corrupt)?,
            expires_at: row.expires_at,
            burnt_at: row.burnt_at,
            street: row.street,
            moment: false,
        })
    }
}
