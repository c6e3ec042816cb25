//! SQL about the audit chain. Appending is the last thing a flow does: the head of the chain is
//! locked until it ends.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::people::audit::{Entry, link};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub at: DateTimeUtc,
        pub actor_id: Option<Uuid>,
        pub on_behalf_of: Option<Uuid>,
        pub action: String,
        pub subject_id: Option<Uuid>,
        pub consent: Option<String>,
        pub reason: Option<String>,
        pub hash: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod head_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        pub seq: i64,
        pub hash: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Appends an entry to the chain of its neighbourhood.
pub async fn append(tx: &Tx, entry: &Entry) -> Result<()> {
    append_all(tx, entry.buurt, std::slice::from_ref(entry)).await
}

/// Appends entries to the chain of their neighbourhood: four statements, however many there are.
pub async fn append_all(tx: &Tx, buurt: BuurtId, entries: &[Entry]) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let start = head_row::Model { buurt_id: buurt.0, seq: 0, hash: Vec::new() };
    head_row::Entity::insert(start.clone().into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.conn())
        .await?;
    let head = head_row::Entity::find_by_id(buurt.0).lock_exclusive();
    let mut head = tx.rows().one(head).await?.unwrap_or(start);
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        head.seq += 1;
        head.hash = link(&head.hash, head.seq, entry);
        rows.push(row_of(entry, head.seq, head.hash.clone()).into_active_model());
    }
    row::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    head_row::Entity::update(sea_orm::ActiveModelTrait::reset_all(head.into_active_model()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn row_of(entry: &Entry, seq: i64, hash: Vec<u8>) -> row::Model {
    row::Model {
        buurt_id: entry.buurt.0,
        seq,
        at: entry.at,
        actor_id: entry.actor.map(|it| it.0),
        on_behalf_of: entry.on_behalf_of.map(|it| it.0),
        action: entry.action.clone(),
        subject_id: entry.subject,
        consent: entry.consent.clone(),
        reason: entry.reason.clone(),
        hash,
    }
}

/// Finds where a chain must end: its last number and digest.
pub async fn head(rows: Rows<'_>, buurt: BuurtId) -> Result<Option<(i64, Vec<u8>)>> {
    let head = rows.one(head_row::Entity::find_by_id(buurt.0)).await?;
    Ok(head.map(|it| (it.seq, it.hash)))
}

/// Reads a chain from its start.
pub async fn chain(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<(i64, Entry, Vec<u8>)>> {
    let query =
        row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).order_by_asc(row::Column::Seq);
    let found = rows.all(query).await?;
    Ok(found
        .into_iter()
        .map(|it| {
            let entry = Entry {
                buurt,
                at: it.at,
                actor: it.actor_id.map(PersonId),
                on_behalf_of: it.on_behalf_of.map(PersonId),
                action: it.action,
                subject: it.subject_id,
                consent: it.consent,
                reason: it.reason,
            };
            (it.seq, entry, it.hash)
        })
        .collect())
}
