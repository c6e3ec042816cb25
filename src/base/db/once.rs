//! Answers that were given before: the same question under the same key changes nothing twice.
//!
//! Kept are the ids of the result and never a text. The purge forgets them after 48 hours.

use sea_orm::{EntityTrait as _, IntoActiveModel as _};
use serde_json::Value;

use super::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::PersonId;

/// Under which key somebody asks, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// Who asks.
    pub person: PersonId,
    /// The key that came with the question: 8 to 100 characters.
    pub key: String,
    /// A digest of the question.
    pub fingerprint: Vec<u8>,
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "answer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub flow: String,
        pub fingerprint: Vec<u8>,
        pub ids: Json,
        pub at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Notes the question and its answer. Somebody who noted it before is heard of when this is said: then the
/// flow fails, and nothing is done twice. On PostgreSQL the second of two at once waits there for the first.
pub(super) async fn note(tx: &Tx, once: &Once, flow: &str, ids: Value) -> Result<()> {
    let new = row::Model {
        person_id: once.person.0,
        key: once.key.clone(),
        flow: flow.to_owned(),
        fingerprint: once.fingerprint.clone(),
        ids,
        at: tx.now(),
    };
    row::Entity::insert(new.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds the ids of the answer that was given before to the same question.
pub(super) async fn earlier(rows: Rows<'_>, once: &Once, flow: &str) -> Result<Option<Value>> {
    let earlier = row::Entity::find_by_id((once.person.0, once.key.clone()));
    let Some(earlier) = rows.one(earlier).await? else { return Ok(None) };
    if earlier.fingerprint == once.fingerprint && earlier.flow == flow {
        Ok(Some(earlier.ids))
    } else {
        Err(Error::Refused("idempotency_key_reused"))
    }
}
