//! SQL about what somebody says went wrong. Of whom it is about nobody reads here that it is: only who may
//! look at it.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockType, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, ComplaintId, DataKeyId, PersonId};
use crate::help::complaint::{Complaint, Desk, Outcome, State};

mod desk;
mod rows;

pub use self::desk::{Place, of_desks};
pub use self::rows::{Sealed, Whole};
use self::rows::{row, row_of, whole};

/// So many of one's own are shown.
const SHOWN: u64 = 100;

/// One that is over its term.
#[derive(Clone, Copy, Debug, FromQueryResult)]
struct Over {
    id: Uuid,
    data_key_id: Option<Uuid>,
}

/// Writes a new one.
pub async fn insert(tx: &Tx, it: &Complaint, sealed: &Sealed) -> Result<()> {
    let row = row_of(it, sealed);
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds one.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, id: ComplaintId) -> Result<Whole> {
    let row = rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?;
    whole(row.ok_or(Error::NotFound)?)
}

/// Finds one, and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: ComplaintId) -> Result<Whole> {
    let row = tx.rows().one(row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive()).await?;
    whole(row.ok_or(Error::NotFound)?)
}

/// Finds what somebody told, the latest first.
pub async fn told_by(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<Vec<Whole>> {
    let query = row::Entity::find()
        .filter(here_or_next_door(buurt))
        .filter(row::Column::ById.eq(by.0))
        .order_by_desc(row::Column::ToldAt)
        .order_by_desc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(whole).collect()
}

/// Finds in which neighbourhood next door somebody told it, as a guest.
pub async fn of_guest(rows: Rows<'_>, by: Actor, id: ComplaintId) -> Result<Option<BuurtId>> {
    let query = row::Entity::find()
        .filter(row::Column::HomeBuurtId.eq(by.buurt.0))
        .filter(row::Column::ById.eq(by.person.0))
        .filter(row::Column::Id.eq(id.0));
    Ok(rows.one(query).await?.map(|it| BuurtId(it.buurt_id)))
}

/// Counts what somebody told and nobody answered yet.
pub async fn waiting(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .filter(row::Column::State.is_in(waits()));
    rows.count(query).await
}

/// Finds what is on the desk of the workers and is about somebody, and keeps it from changing.
pub async fn lock_about(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<Vec<Complaint>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::AboutId.eq(person.0))
        .filter(row::Column::Desk.eq(Desk::Worker.word()))
        .order_by_asc(row::Column::Id)
        .lock(LockType::Update);
    tx.rows().all(query).await?.into_iter().map(|it| Ok(whole(it)?.0)).collect()
}

/// Finds what waits and names somebody, as who told it or as whom it is about, and keeps it from changing.
pub async fn lock_naming(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<Vec<Complaint>> {
    let named =
        Condition::any().add(row::Column::ById.eq(person.0)).add(row::Column::AboutId.eq(person.0));
    let query = row::Entity::find()
        .filter(here_or_next_door(buurt))
        .filter(row::Column::State.is_in(waits()))
        .filter(named)
        .order_by_asc(row::Column::Id)
        .lock(LockType::Update);
    tx.rows().all(query).await?.into_iter().map(|it| Ok(whole(it)?.0)).collect()
}

/// Writes where one that is locked now stands, and the side of the other where a worker wrote it down.
pub async fn advance(tx: &Tx, it: &Complaint, side: Option<Vec<u8>>) -> Result<()> {
    let mut set = row::ActiveModel {
        desk: Set(it.desk.word().to_owned()),
        state: Set(it.state.word().to_owned()),
        since_at: Set(it.since),
        pauses: Set(it.pauses),
        hearing: Set(it.hearing.map(|it| it.word().to_owned())),
        outcome: Set(it.outcome.map(|it| it.word().to_owned())),
        ..Default::default()
    };
    if side.is_some() {
        set.side = Set(side);
    }
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::Id.eq(it.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Tells whether somebody is asked for nothing until a worker looked.
pub async fn pauses(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<bool> {
    for query in [pausing(buurt), pausing_guests(buurt)] {
        let query = query.filter(row::Column::AboutId.eq(person.0)).limit(1);
        if rows.one(query).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Tells whether somebody helps no more, because that was the answer.
pub async fn stopped(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<bool> {
    for query in [pausing(buurt), pausing_guests(buurt)] {
        let query = query
            .filter(row::Column::AboutId.eq(person.0))
            .filter(row::Column::Outcome.eq(Outcome::Stopped.word()));
        if rows.one(query.limit(1)).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Finds everybody of a neighbourhood who is asked for nothing until a worker looked.
pub async fn paused(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<PersonId>> {
    let mut found = rows.all(pausing(buurt)).await?;
    found.extend(rows.all(pausing_guests(buurt)).await?);
    Ok(found.into_iter().filter_map(|it| it.about_id.map(PersonId)).collect())
}

/// Spelled out and not bound, so that both engines see that the partial index fits.
fn pausing(buurt: BuurtId) -> sea_orm::Select<row::Entity> {
    row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).filter(Expr::cust("pauses"))
}

/// What was told next door of who lives here.
fn pausing_guests(home: BuurtId) -> sea_orm::Select<row::Entity> {
    row::Entity::find().filter(row::Column::HomeBuurtId.eq(home.0)).filter(Expr::cust("pauses"))
}

/// Of the requests of a neighbourhood, and of those next door to which who lives here went.
fn here_or_next_door(buurt: BuurtId) -> Condition {
    Condition::any().add(row::Column::BuurtId.eq(buurt.0)).add(row::Column::HomeBuurtId.eq(buurt.0))
}

fn over(buurt: BuurtId, before: Moment) -> SelectStatement {
    Query::select()
        .columns(["id", "data_key_id"])
        .from("complaint")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("since_at").lte(before))
        .take()
}

/// Counts with how many nothing happened since a moment. Nothing waits for ever: what nobody answered is
/// over its term as well.
pub async fn over_term(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    let all: Vec<Over> = rows.list(&over(buurt, before)).await?;
    Ok(u64::try_from(all.len()).unwrap_or(u64::MAX))
}

/// Forgets at most `limit` of them. Returns their keys, which go with them, and how many they were.
pub async fn forget(
    tx: &Tx,
    buurt: BuurtId,
    before: Moment,
    limit: u64,
) -> Result<(Vec<ComplaintId>, Vec<DataKeyId>)> {
    let some: Vec<Over> = tx.rows().list(over(buurt, before).limit(limit)).await?;
    let mut gone = Query::delete();
    gone.from_table("complaint")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("id").is_in(some.iter().map(|it| it.id)));
    tx.conn().execute(&gone).await?;
    let keys = some.iter().filter_map(|it| it.data_key_id.map(DataKeyId)).collect();
    Ok((some.iter().map(|it| ComplaintId(it.id)).collect(), keys))
}

/// Forgets what somebody wrote, wherever, and what they said when they were heard; that it was told, and what became of it, stays as long as its
/// term says. Returns the keys, which go with it.
pub async fn forget_words(tx: &Tx, by: PersonId, limit: u64) -> Result<Vec<DataKeyId>> {
    let query = Query::select()
        .columns(["id", "data_key_id"])
        .from("complaint")
        .and_where(Expr::col("by_id").eq(by.0))
        .and_where(Expr::col("data_key_id").is_not_null())
        .limit(limit)
        .take();
    let some: Vec<Over> = tx.rows().list(&query).await?;
    let mut blank = Query::update();
    blank.table("complaint").value("data_key_id", Option::<Uuid>::None);
    for column in ["words", "side"] {
        blank.value(column, Option::<Vec<u8>>::None);
    }
    blank
        .and_where(Expr::col("by_id").eq(by.0))
        .and_where(Expr::col("id").is_in(some.iter().map(|it| it.id)));
    tx.conn().execute(&blank).await?;
    forget_sides(tx, by).await?;
    Ok(some.iter().filter_map(|it| it.data_key_id.map(DataKeyId)).collect())
}

/// Forgets what somebody said when they were heard.
async fn forget_sides(tx: &Tx, of: PersonId) -> Result<()> {
    let mut blank = Query::update();
    blank
        .table("complaint")
        .value("side", Option::<Vec<u8>>::None)
        .and_where(Expr::col("about_id").eq(of.0))
        .and_where(Expr::col("side").is_not_null());
    tx.conn().execute(&blank).await?;
    Ok(())
}

fn waits() -> impl Iterator<Item = &'static str> {
    State::ALL.iter().filter(|it| it.waits()).map(|it| it.word())
}
