//! SQL about the audit chain. Appending is the last thing a flow does: the head of the chain is
//! locked until it ends.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::people::audit::{CHECKPOINT, Entry, RETAINED, link, voucher};

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

/// Finds where every chain must end.
pub async fn heads(rows: Rows<'_>) -> Result<Vec<(BuurtId, i64, Vec<u8>)>> {
    let heads = rows.all(head_row::Entity::find().order_by_asc(head_row::Column::BuurtId)).await?;
    Ok(heads.into_iter().map(|it| (BuurtId(it.buurt_id), it.seq, it.hash)).collect())
}

/// Reads a chain from its start.
pub async fn chain(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<(i64, Entry, Vec<u8>)>> {
    let query =
        row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).order_by_asc(row::Column::Seq);
    let found = rows.all(query).await?;
    Ok(found.into_iter().map(|it| (it.seq, it.hash.clone(), it)).map(linked).collect())
}

fn linked((seq, hash, row): (i64, Vec<u8>, row::Model)) -> (i64, Entry, Vec<u8>) {
    (seq, entry(row), hash)
}

fn entry(it: row::Model) -> Entry {
    Entry {
        buurt: BuurtId(it.buurt_id),
        at: it.at,
        actor: it.actor_id.map(PersonId),
        on_behalf_of: it.on_behalf_of.map(PersonId),
        action: it.action,
        subject: it.subject_id,
        consent: it.consent,
        reason: it.reason,
    }
}

/// Reads what was done to these subjects, the latest first; at most `limit`.
pub async fn about(
    rows: Rows<'_>,
    buurt: BuurtId,
    subjects: &[uuid::Uuid],
    limit: u64,
) -> Result<Vec<Entry>> {
    let theirs = Query::select()
        .column("seq")
        .from("audit")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("subject_id").is_in(subjects.iter().copied()))
        .take();
    // Not from the end of the chain back to the first that fits: it is long, and they may be few.
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Seq.in_subquery(theirs))
        .order_by_desc(row::Column::Seq)
        .limit(limit);
    Ok(rows.all(query).await?.into_iter().map(entry).collect())
}

/// Tells whether somebody did this to a subject since a moment.
pub async fn did(
    rows: Rows<'_>,
    by: Actor,
    (action, subject): (&str, uuid::Uuid),
    since: Moment,
) -> Result<bool> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(by.buurt.0))
        .filter(row::Column::SubjectId.eq(subject))
        .filter(row::Column::Action.eq(action))
        .filter(row::Column::ActorId.eq(by.person.0))
        .filter(row::Column::At.gt(since))
        .limit(1);
    Ok(rows.one(query).await?.is_some())
}

/// Counts how often somebody did one of these to others since a moment.
pub async fn count_of_others(
    rows: Rows<'_>,
    by: Actor,
    actions: &[String],
    since: Moment,
) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(by.buurt.0))
        .filter(row::Column::Action.is_in(actions))
        .filter(row::Column::ActorId.eq(by.person.0))
        .filter(row::Column::SubjectId.ne(by.person.0))
        .filter(row::Column::At.gt(since));
    rows.count(query).await
}

/// Finds which entries at the start of a chain are from before a moment: the first number and the
/// last. Nothing where only entries are that vouch for a checkpoint: they wait until there is more.
pub async fn over(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<Option<(i64, i64)>> {
    let of_buurt = || row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0));
    let young = of_buurt().filter(row::Column::At.gte(before));
    let young = young.filter(row::Column::Action.ne(CHECKPOINT)).order_by_asc(row::Column::Seq);
    let old = of_buurt().filter(row::Column::Action.ne(CHECKPOINT));
    let old = old.order_by_asc(row::Column::Seq).limit(1);
    let Some(first) = rows.one(old).await?.map(|it| it.seq) else { return Ok(None) };
    let last = match rows.one(young.limit(1)).await? {
        Some(it) => it.seq.saturating_sub(1),
        None => head(rows, buurt).await?.map_or(0, |(seq, _)| seq),
    };
    let telling = of_buurt().filter(row::Column::Seq.between(first, last));
    let telling = telling.filter(row::Column::Action.is_not_in([RETAINED, CHECKPOINT]));
    Ok((rows.count(telling).await? > 0).then_some((first, last)))
}

/// Removes the start of a chain up to this number. In its place stands a checkpoint, for which a new
/// entry vouches.
pub async fn retain(tx: &Tx, buurt: BuurtId, last: i64) -> Result<()> {
    let at = |seq| row::Entity::find_by_id((buurt.0, seq));
    let Some(kept) = tx.rows().one(at(last)).await? else { return Ok(()) };
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Seq.lt(last))
        .exec(tx.conn())
        .await?;
    let said = voucher(last, &kept.hash);
    let nothing = Entry {
        buurt,
        at: tx.now(),
        actor: None,
        on_behalf_of: None,
        action: CHECKPOINT.to_owned(),
        subject: None,
        consent: None,
        reason: None,
    };
    let checkpoint = row_of(&nothing, last, kept.hash).into_active_model();
    row::Entity::update(sea_orm::ActiveModelTrait::reset_all(checkpoint)).exec(tx.conn()).await?;
    let vouches = Entry { action: RETAINED.to_owned(), reason: Some(said), ..nothing };
    append(tx, &vouches).await
}
