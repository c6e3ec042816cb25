//! SQL about keys of homes that neighbours have. `find` and `lock` answer only to who may. What a key is
//! for goes in and out sealed.

use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait as _, LockType, SelectStatement};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select, Set,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DataKeyId, DoorKeyId, PersonId, RequestId};
use crate::help::door_key::{DoorKey, Side, State};
use crate::people::person::Consent;
use crate::people::{Caller, Relation};

mod forgetting;

pub use self::forgetting::{forget, forget_lines, forget_lines_of, lines_over, over_term};

/// So many of one's own are shown.
const SHOWN: u64 = 100;

/// So many are on one page of a desk: who shows it opens twice as many names.
const PAGE: u64 = 20;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "door_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub giver_id: Uuid,
        pub holder_id: Uuid,
        pub request_id: Option<Uuid>,
        pub noted_by: Uuid,
        pub consent: String,
        pub number: i16,
        pub since_day: String,
        pub last_day: Option<String>,
        pub state: String,
        pub changed_at: DateTimeUtc,
        pub said: Option<String>,
        pub over_at: DateTimeUtc,
        pub is_out: bool,
        pub data_key_id: Option<Uuid>,
        pub what: Option<Vec<u8>>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a key is for, sealed; nothing once it is forgotten.
pub type Sealed = Option<(DataKeyId, Vec<u8>)>;

/// A key with what it is for.
pub type Whole = (DoorKey, Sealed);

/// A place in the list of a desk: from when on a key is out too long, and which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From when on.
    pub over: Moment,
    /// Which.
    pub id: Uuid,
}

/// Writes a new one.
pub async fn insert(tx: &Tx, it: &DoorKey, sealed: &Sealed) -> Result<()> {
    let (data_key_id, what) = sealed.clone().map(|(key, what)| (key.0, what)).unzip();
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        giver_id: it.giver.0,
        holder_id: it.holder.0,
        request_id: it.request.map(|it| it.0),
        noted_by: it.noted.0.0,
        consent: it.noted.1.word().to_owned(),
        number: it.number.into(),
        since_day: it.since.to_string(),
        last_day: it.last_day.map(|it| it.to_string()),
        state: it.state.word().to_owned(),
        changed_at: it.changed,
        said: it.said.map(|it| it.word().to_owned()),
        over_at: it.over(),
        is_out: it.state.is_out(),
        data_key_id,
        what,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds one for somebody who may do the route's action to it.
pub async fn find(rows: Rows<'_>, caller: &Caller, id: DoorKeyId) -> Result<(Whole, Relation)> {
    admitted(caller, rows.one(row::Entity::find_by_id((caller.buurt.0, id.0))).await?)
}

/// Finds one as [`find`] does, and keeps it from changing; one's own that is out also where one lived before.
pub async fn lock(tx: &Tx, caller: &Caller, id: DoorKeyId) -> Result<(Whole, Relation)> {
    let query = row::Entity::find_by_id((caller.buurt.0, id.0)).lock_exclusive();
    let mut found = tx.rows().one(query).await?;
    if found.is_none() {
        let own = out_anywhere().filter(names(caller.person)).filter(row::Column::Id.eq(id.0));
        let own = own.lock_exclusive();
        found = tx.rows().one(own).await?;
    }
    admitted(caller, found)
}

/// Finds one for a job, and keeps it from changing.
pub async fn lock_any(tx: &Tx, buurt: BuurtId, id: DoorKeyId) -> Result<DoorKey> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    Ok(whole(tx.rows().one(query).await?.ok_or(Error::NotFound)?)?.0)
}

fn admitted(caller: &Caller, row: Option<row::Model>) -> Result<(Whole, Relation)> {
    let found = whole(row.ok_or(Error::NotFound)?)?;
    let relation = found.0.relation(caller);
    caller.admit(relation)?;
    Ok((found, relation))
}

/// Finds what somebody gave and what they have, what is out first, and of that the latest. What is out, and what is
/// lost, they see wherever they live by now.
pub async fn of_person(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Whole>> {
    let lost = row::Column::State.eq(State::Lost.word());
    let here = Expr::col("buurt_id").eq(buurt.0).or(Expr::cust("is_out")).or(lost);
    let query = row::Entity::find()
        .filter(here)
        .filter(names(who))
        .order_by_desc(row::Column::IsOut)
        .order_by_desc(row::Column::ChangedAt)
        .order_by_desc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(whole).collect()
}

/// The query of one page of what is out, and of one line more.
pub fn out_query(buurt: BuurtId, after: Option<Place>) -> SelectStatement {
    page_of(buurt, after).into_query()
}

fn page_of(buurt: BuurtId, after: Option<Place>) -> Select<row::Entity> {
    let mut query = out(buurt);
    if let Some(Place { over, id }) = after {
        let place = Expr::tuple([Expr::col("over_at"), Expr::col("id")]);
        query = query.filter(place.gt(Expr::tuple([Expr::val(over), Expr::val(id)])));
    }
    query.order_by_asc(row::Column::OverAt).order_by_asc(row::Column::Id).limit(PAGE + 1)
}

/// Finds one page of what is out, what is out too long first; tells where the next page begins.
pub async fn page(
    rows: Rows<'_>,
    buurt: BuurtId,
    after: Option<Place>,
) -> Result<(Vec<Whole>, Option<Place>)> {
    let found = rows.all(page_of(buurt, after)).await?;
    let mut all: Vec<Whole> = found.into_iter().map(whole).collect::<Result<_>>()?;
    let size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = all.len() > size;
    all.truncate(size);
    let last = all.last().filter(|_| more);
    let next = last.map(|(it, _)| Place { over: it.over(), id: it.id.0 });
    Ok((all, next))
}

/// Finds what is out and names somebody, and keeps it from changing: what they gave, what they have, or both.
pub async fn lock_out(
    tx: &Tx,
    buurt: BuurtId,
    who: PersonId,
    side: Option<Side>,
) -> Result<Vec<DoorKey>> {
    let whose = match side {
        Some(Side::Giver) => Condition::all().add(row::Column::GiverId.eq(who.0)),
        Some(Side::Holder) => Condition::all().add(row::Column::HolderId.eq(who.0)),
        None => names(who),
    };
    locked(tx, out(buurt).filter(whose)).await
}

/// Finds what is out and names somebody, wherever it was given, and keeps it from changing.
pub async fn lock_out_anywhere(tx: &Tx, who: PersonId) -> Result<Vec<DoorKey>> {
    locked(tx, out_anywhere().filter(names(who))).await
}

/// Finds what is lost and names somebody, and keeps it from changing.
pub async fn lock_lost(tx: &Tx, buurt: BuurtId, who: PersonId) -> Result<Vec<DoorKey>> {
    locked(tx, lost().filter(row::Column::BuurtId.eq(buurt.0)).filter(names(who))).await
}

/// Finds what is lost and names somebody, wherever it was given, and keeps it from changing.
pub async fn lock_lost_anywhere(tx: &Tx, who: PersonId) -> Result<Vec<DoorKey>> {
    locked(tx, lost().filter(names(who))).await
}

/// Finds them always in the same order, and keeps them from changing.
async fn locked(tx: &Tx, query: Select<row::Entity>) -> Result<Vec<DoorKey>> {
    let query = query.order_by_asc(row::Column::Id).lock(LockType::Update);
    tx.rows().all(query).await?.into_iter().map(|it| Ok(whole(it)?.0)).collect()
}

/// Brings one that is locked from how it was to how it is.
pub async fn advance(tx: &Tx, before: &DoorKey, after: &DoorKey) -> Result<()> {
    let set = row::ActiveModel {
        state: Set(after.state.word().to_owned()),
        changed_at: Set(after.changed),
        said: Set(after.said.map(|it| it.word().to_owned())),
        is_out: Set(after.state.is_out()),
        ..Default::default()
    };
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::State.eq(before.state.word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked key changed")) }
}

fn out(buurt: BuurtId) -> Select<row::Entity> {
    out_anywhere().filter(row::Column::BuurtId.eq(buurt.0))
}

/// Spelled out and not bound, so that both engines see that the partial index fits.
fn out_anywhere() -> Select<row::Entity> {
    row::Entity::find().filter(Expr::cust("is_out"))
}

fn lost() -> Select<row::Entity> {
    row::Entity::find().filter(row::Column::State.eq(State::Lost.word()))
}

fn names(who: PersonId) -> Condition {
    Condition::any().add(row::Column::GiverId.eq(who.0)).add(row::Column::HolderId.eq(who.0))
}

fn whole(row: row::Model) -> Result<Whole> {
    let corrupt = || Error::corrupt("door_key", row.id);
    let day = |text: &String| text.parse::<NaiveDate>().ok().ok_or_else(corrupt);
    let said = row.said.as_deref().map(|it| Side::parse(it).ok_or_else(corrupt)).transpose()?;
    let key = DoorKey {
        id: DoorKeyId(row.id),
        buurt: BuurtId(row.buurt_id),
        giver: PersonId(row.giver_id),
        holder: PersonId(row.holder_id),
        request: row.request_id.map(RequestId),
        noted: (PersonId(row.noted_by), Consent::read(&row.consent).ok_or_else(corrupt)?),
        number: u8::try_from(row.number).ok().ok_or_else(corrupt)?,
        since: day(&row.since_day)?,
        last_day: row.last_day.as_ref().map(day).transpose()?,
        state: State::parse(&row.state).ok_or_else(corrupt)?,
        changed: row.changed_at,
        said,
    };
    Ok((key, row.data_key_id.map(DataKeyId).zip(row.what)))
}
