//! SQL about passkeys: those that are kept, and the one that is being made or given. Opens nothing.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    Set,
};

use super::factors::row as kept;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{FactorId, PersonId, SessionId};
use crate::base::seal::Place;
use crate::people::passkey::Act;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkey_asked")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub session_id: Uuid,
        pub person_id: Uuid,
        pub act: String,
        pub state: Vec<u8>,
        pub asked_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The word for a passkey.
const PASSKEY: &str = "passkey";

/// A passkey as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Its name.
    pub id: FactorId,
    /// What is kept of it, sealed.
    pub secret: Vec<u8>,
    /// Since when.
    pub since: Moment,
    /// How far it counted.
    pub counter: i64,
}

/// What a device is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What it must answer to, sealed.
    pub state: Vec<u8>,
    /// When.
    pub at: Moment,
}

/// The place of what a device is asked, for sealing.
pub fn place(session: SessionId) -> Place {
    Place::new("passkey_asked", "state", session.0)
}

/// Finds every passkey of somebody, the oldest first.
pub async fn all(rows: Rows<'_>, person: PersonId) -> Result<Vec<Sealed>> {
    let query = kept::Entity::find()
        .filter(kept::Column::PersonId.eq(person.0))
        .filter(kept::Column::Kind.eq(PASSKEY))
        .order_by_asc(kept::Column::Id);
    let read = |it: kept::Model| Sealed {
        id: FactorId(it.id),
        secret: it.secret,
        since: it.made_at,
        counter: it.last_step.unwrap_or_default(),
    };
    Ok(rows.all(query).await?.into_iter().map(read).collect())
}

/// Writes a passkey.
pub async fn insert(tx: &Tx, person: PersonId, it: Sealed) -> Result<()> {
    let row = kept::Model {
        id: it.id.0,
        person_id: person.0,
        kind: PASSKEY.to_owned(),
        secret: it.secret,
        made_at: it.since,
        confirmed_at: Some(it.since),
        last_step: Some(it.counter),
    };
    kept::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes that a passkey counted on, and what is now kept of it; false when it is gone, or counted on meanwhile.
pub async fn count_on(
    tx: &Tx,
    id: FactorId,
    (before, now): (i64, i64),
    secret: Vec<u8>,
) -> Result<bool> {
    let set =
        kept::ActiveModel { secret: Set(secret), last_step: Set(Some(now)), ..Default::default() };
    let done = kept::Entity::update_many()
        .set(set)
        .filter(kept::Column::Id.eq(id.0))
        .filter(kept::Column::LastStep.eq(before))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a passkey away; false when it was none of theirs.
pub async fn remove(tx: &Tx, person: PersonId, id: FactorId) -> Result<bool> {
    let gone = kept::Entity::delete_many()
        .filter(kept::Column::Id.eq(id.0))
        .filter(kept::Column::PersonId.eq(person.0))
        .filter(kept::Column::Kind.eq(PASSKEY))
        .exec(tx.conn())
        .await?;
    Ok(gone.rows_affected == 1)
}

/// Writes what the device of a session must answer to, in place of what it was asked before.
pub async fn ask(
    tx: &Tx,
    (session, person): (SessionId, PersonId),
    act: Act,
    state: Vec<u8>,
) -> Result<()> {
    let row = row::Model {
        session_id: session.0,
        person_id: person.0,
        act: act.word().to_owned(),
        state,
        asked_at: tx.now(),
    };
    let anew = [row::Column::PersonId, row::Column::Act, row::Column::State, row::Column::AskedAt];
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(row::Column::SessionId).update_columns(anew).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Takes what the device of a session was asked: it is answered once, right or wrong.
pub async fn take(
    tx: &Tx,
    (session, person): (SessionId, PersonId),
    act: Act,
) -> Result<Option<Asked>> {
    let query = row::Entity::find_by_id(session.0)
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Act.eq(act.word()));
    let Some(found) = tx.rows().one(query).await? else { return Ok(None) };
    let gone = row::Entity::delete_by_id(session.0).exec(tx.conn()).await?;
    let asked = Asked { state: found.state, at: found.asked_at };
    Ok((gone.rows_affected == 1).then_some(asked))
}

/// Forgets what was asked before a moment and never answered.
pub async fn forget(tx: &Tx, before: Moment) -> Result<()> {
    row::Entity::delete_many().filter(row::Column::AskedAt.lt(before)).exec(tx.conn()).await?;
    Ok(())
}
