//! Every line of SQL about promises. Global: the runner serves every neighbourhood.

use std::collections::HashSet;

use chrono::TimeDelta;
use sea_orm::sea_query::{
    Expr, ExprTrait as _, LockBehavior, LockType, OnConflict, Query, SelectStatement,
};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, DbBackend, EntityTrait as _,
    FromQueryResult, IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    Select, Set,
};
use uuid::Uuid;

use super::super::promise::{Due, Late, Promise};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, PromiseId};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "promise")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub buurt_id: Option<Uuid>,
        pub kind: String,
        pub payload: Json,
        pub run_at: DateTimeUtc,
        pub dedupe_key: Option<String>,
        pub about_id: Option<Uuid>,
        pub person_id: Option<Uuid>,
        pub attempts: i32,
        pub leased_until: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column::{AboutId, Attempts, DedupeKey, Id, Kind, LeasedUntil, PersonId as Person, RunAt};

/// When the next promise is due.
#[derive(Debug, FromQueryResult)]
struct Next {
    at: Option<Moment>,
}

#[derive(Debug, FromQueryResult)]
struct LateRow {
    count: i64,
    oldest: Option<Moment>,
}

/// Counts what is due.
pub(in crate::delivery) async fn late(rows: Rows<'_>, now: Moment) -> Result<Late> {
    let query = Query::select()
        .expr_as(Expr::col(Id).count(), "count")
        .expr_as(Expr::col(RunAt).min(), "oldest")
        .from(row::Entity)
        .and_where(Expr::col(RunAt).lte(now))
        .take();
    let found: Option<LateRow> = rows.first(&query).await?;
    Ok(found.map_or(Late::default(), |it| Late { count: it.count, oldest: it.oldest }))
}

/// Writes promises in one statement, no two of them under one key. One under the same key is replaced
/// and gets the new name, so that whoever acts on the old one records nothing on the new one.
pub(in crate::delivery) async fn insert(tx: &Tx, promises: Vec<Promise>) -> Result<()> {
    let replace = same_key()
        .update_columns([Id, row::Column::BuurtId, Kind, row::Column::Payload])
        .update_columns([RunAt, AboutId, Person, Attempts, LeasedUntil])
        .to_owned();
    write(tx, promises, replace).await
}

/// Writes a promise unless there is one under the same key, which stays as it is.
pub(in crate::delivery) async fn insert_new(tx: &Tx, promise: Promise) -> Result<()> {
    write(tx, vec![promise], same_key().do_nothing().to_owned()).await
}

fn same_key() -> OnConflict {
    let mut same = OnConflict::column(DedupeKey);
    same.target_and_where(Expr::cust("dedupe_key is not null"));
    same
}

async fn write(tx: &Tx, promises: Vec<Promise>, known: OnConflict) -> Result<()> {
    if promises.is_empty() {
        return Ok(());
    }
    let row = |promise: Promise| row::Model {
        id: PromiseId::new(tx.now()).0,
        buurt_id: promise.buurt.map(|it| it.0),
        kind: promise.kind.into_owned(),
        payload: promise.payload,
        run_at: promise.at.unwrap_or(tx.now()),
        dedupe_key: promise.key,
        about_id: promise.about,
        person_id: promise.person.map(|it| it.0),
        attempts: 0,
        leased_until: None,
    };
    let rows = promises.into_iter().map(|it| row(it).into_active_model());
    let new = row::Entity::insert_many(rows).on_conflict(known);
    new.exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Forgets the promise under a key; tells whether there was one.
pub(in crate::delivery) async fn take_back(tx: &Tx, key: &str) -> Result<bool> {
    let gone = row::Entity::delete_many().filter(DedupeKey.eq(key));
    Ok(gone.exec(tx.conn()).await?.rows_affected > 0)
}

/// Tells whether a promise that is acted on still stands, and keeps it from being taken back; with it what is promised
/// under the name of telling it otherwise, which whoever acts on either may write.
pub(in crate::delivery) async fn stands(
    tx: &Tx,
    promise: PromiseId,
    otherwise: &str,
) -> Result<bool> {
    let both = Condition::any().add(Id.eq(promise.0)).add(DedupeKey.eq(otherwise));
    Ok(hold(tx, both).await?.contains(&promise.0))
}

/// Keeps these from being acted on or taken back, in the order of their keys, which stay when one is replaced; names them.
async fn hold(tx: &Tx, these: Condition) -> Result<Vec<Uuid>> {
    let query = row::Entity::find().filter(these).order_by_asc(DedupeKey).order_by_asc(Id);
    let held = tx.rows().all(query.lock_exclusive()).await?;
    Ok(held.into_iter().map(|it| it.id).collect())
}

/// Forgets the promises under these keys, and those about a thing whose keys begin so; tells whether there were any.
pub(in crate::delivery) async fn take_back_all(
    tx: &Tx,
    about: Uuid,
    (keys, beginnings): (&[String], &[String]),
) -> Result<bool> {
    let begins = Condition::any();
    let begins = beginnings.iter().fold(begins, |all, it| all.add(DedupeKey.starts_with(it)));
    let begins = Condition::all().add(AboutId.eq(about)).add(begins);
    let gone = Condition::any().add(DedupeKey.is_in(keys)).add(begins);
    if !one_writes(tx) {
        hold(tx, gone.clone()).await?;
    }
    Ok(forget_all(tx, gone).await? > 0)
}

/// Forgets all of these; tells how many. Where several write at once, who acts on one of them may promise another in its
/// place meanwhile: it is said until nothing more goes.
async fn forget_all(tx: &Tx, these: Condition) -> Result<u64> {
    let mut all = 0;
    loop {
        let gone = row::Entity::delete_many().filter(these.clone()).exec(tx.conn()).await?;
        all += gone.rows_affected;
        if one_writes(tx) || gone.rows_affected == 0 {
            return Ok(all);
        }
    }
}

fn one_writes(tx: &Tx) -> bool {
    tx.conn().get_database_backend() == DbBackend::Sqlite
}

/// Makes at most `limit` waiting promises of a kind due now, the oldest first.
pub(in crate::delivery) async fn wake(tx: &Tx, kind: &str, limit: u64) -> Result<()> {
    let mut waiting = Query::select();
    waiting.column(Id).from(row::Entity);
    waiting.and_where(Expr::col(Kind).eq(kind)).and_where(Expr::col(RunAt).gt(tx.now()));
    waiting.and_where(Expr::col(LeasedUntil).is_null());
    waiting.order_by(Id, sea_orm::Order::Asc).limit(limit);
    let change = row::ActiveModel { run_at: Set(tx.now()), ..Default::default() };
    row::Entity::update_many()
        .set(change)
        .filter(Expr::col(Id).in_subquery(waiting))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Makes what recurs due now, unless somebody acts on it: what is known under the name of its kind.
pub(in crate::delivery) async fn wake_standing(tx: &Tx) -> Result<()> {
    let change = row::ActiveModel { run_at: Set(tx.now()), ..Default::default() };
    row::Entity::update_many()
        .set(change)
        .filter(Expr::col(DedupeKey).eq(Expr::col(Kind)))
        .filter(RunAt.gt(tx.now()))
        .filter(LeasedUntil.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Tells whether a promise of one of these kinds waits in a neighbourhood.
pub(in crate::delivery) async fn some_wait(
    rows: Rows<'_>,
    kinds: &[&str],
    buurt: BuurtId,
) -> Result<bool> {
    let waiting = row::Entity::find().filter(Kind.is_in(kinds.iter().copied()));
    Ok(rows.count(waiting.filter(row::Column::BuurtId.eq(buurt.0))).await? > 0)
}

/// Finds under which of these keys something is promised.
pub(in crate::delivery) async fn waiting(
    rows: Rows<'_>,
    keys: &[String],
) -> Result<HashSet<String>> {
    let query = row::Entity::find().filter(DedupeKey.is_in(keys));
    Ok(rows.all(query).await?.into_iter().filter_map(|it| it.dedupe_key).collect())
}

/// Forgets the promises under these keys.
pub(in crate::delivery) async fn cancel(tx: &Tx, keys: &[String]) -> Result<()> {
    forget_all(tx, Condition::all().add(DedupeKey.is_in(keys))).await.map(|_| ())
}

/// Forgets every promise about a thing.
pub(in crate::delivery) async fn cancel_about(tx: &Tx, about: Uuid) -> Result<()> {
    forget_all(tx, Condition::all().add(AboutId.eq(about))).await.map(|_| ())
}

/// Forgets every promise for a person.
pub(in crate::delivery) async fn cancel_person(tx: &Tx, person: PersonId) -> Result<()> {
    forget_all(tx, Condition::all().add(Person.eq(person.0))).await.map(|_| ())
}

/// Forgets every promise for a person in one neighbourhood.
pub(in crate::delivery) async fn cancel_person_in(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
) -> Result<()> {
    let here = row::Column::BuurtId.eq(buurt.0);
    forget_all(tx, Condition::all().add(Person.eq(person.0)).add(here)).await.map(|_| ())
}

/// Leases at most `limit` due promises. Commit before acting on them: the lease protects them.
pub(in crate::delivery) async fn claim(tx: &Tx, lease: TimeDelta, limit: u64) -> Result<Vec<Due>> {
    let now = tx.now();
    let rows = tx.rows().all(due(now, limit)).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    row::Entity::update_many()
        .set(row::ActiveModel { leased_until: Set(Some(now + lease)), ..Default::default() })
        .col_expr(Attempts, Expr::col(Attempts).add(1))
        .filter(Id.is_in(rows.iter().map(|row| row.id)))
        .exec(tx.conn())
        .await?;
    let leased = rows.into_iter().map(|row| row::Model { leased_until: Some(now + lease), ..row });
    leased.map(Due::try_from).collect()
}

/// Forgets promises that were claimed together, having failed as often; tells how many. What was replaced,
/// cancelled or claimed again is not among them.
pub(in crate::delivery) async fn forget(tx: &Tx, together: &[&Due]) -> Result<u64> {
    let Some(one) = together.first() else { return Ok(0) };
    let claimed = still(one, together.iter().map(|it| it.id.0));
    Ok(row::Entity::delete_many().filter(claimed).exec(tx.conn()).await?.rows_affected)
}

/// Makes a claimed promise due again; nothing happens when it was replaced, cancelled or claimed again.
pub(in crate::delivery) async fn again(tx: &Tx, due: &Due, at: Moment, failed: u32) -> Result<()> {
    let attempts = i32::try_from(failed).unwrap_or(i32::MAX);
    let change = row::ActiveModel {
        run_at: Set(at),
        attempts: Set(attempts),
        leased_until: Set(None),
        ..Default::default()
    };
    row::Entity::update_many().set(change).filter(still(due, [due.id.0])).exec(tx.conn()).await?;
    Ok(())
}

/// Tells when the next promise is due, in the past when one is due already.
pub(in crate::delivery) async fn next_at(rows: Rows<'_>) -> Result<Option<Moment>> {
    let [free, leased] = next();
    let (free, leased) = (rows.first::<Next>(&free).await?, rows.first::<Next>(&leased).await?);
    Ok([free, leased].into_iter().flatten().filter_map(|it| it.at).min())
}

/// What is due and nobody's; other processes skip what one has locked.
pub(super) fn due(now: Moment, limit: u64) -> Select<row::Entity> {
    row::Entity::find()
        .filter(RunAt.lte(now))
        .filter(LeasedUntil.is_null().or(LeasedUntil.lte(now)))
        .order_by_asc(RunAt)
        .order_by_asc(Id)
        .limit(limit)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
}

/// The first that nobody acts on, and the end of the first lease.
pub(super) fn next() -> [SelectStatement; 2] {
    let mut free = Query::select();
    free.expr_as(Expr::col("run_at"), "at").from("promise");
    free.and_where(Expr::col("leased_until").is_null());
    free.order_by("run_at", sea_orm::Order::Asc).limit(1);
    let mut leased = Query::select();
    leased.expr_as(Expr::col("leased_until").min(), "at").from("promise");
    leased.and_where(Expr::col("leased_until").is_not_null());
    [free, leased]
}

/// Finds everything promised and not kept, in the order of its making.
pub(in crate::delivery) async fn open(rows: Rows<'_>) -> Result<Vec<Due>> {
    let found = rows.all(row::Entity::find().order_by_asc(Id)).await?;
    found.into_iter().map(Due::try_from).collect()
}

/// Those that are still claimed as this one is.
fn still(due: &Due, ids: impl IntoIterator<Item = Uuid>) -> Condition {
    let attempts = i32::try_from(due.failed).unwrap_or(i32::MAX).saturating_add(1);
    Condition::all()
        .add(Id.is_in(ids))
        .add(Attempts.eq(attempts))
        .add(LeasedUntil.eq(due.leased_until))
}

impl TryFrom<row::Model> for Due {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("promise", row.id);
        Ok(Self {
            id: PromiseId(row.id),
            buurt: row.buurt_id.map(BuurtId),
            kind: row.kind,
            payload: row.payload,
            failed: u32::try_from(row.attempts).ok().ok_or_else(corrupt)?,
            at: row.run_at,
            leased_until: row.leased_until,
        })
    }
}
