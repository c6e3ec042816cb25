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
use crate::base::ids::{BuurtId, ComplaintId, DataKeyId, PersonId, RequestId};
use crate::help::complaint::{Complaint, Desk, Hearing, Outcome, State, What};
use crate::people::person::Consent;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "complaint")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub by_id: Uuid,
        pub noted_by: Option<Uuid>,
        pub consent: Option<String>,
        pub about_id: Option<Uuid>,
        pub request_id: Option<Uuid>,
        pub what: String,
        pub desk: String,
        pub pauses: bool,
        pub told_at: DateTimeUtc,
        pub state: String,
        pub since_at: DateTimeUtc,
        pub hearing: Option<String>,
        pub outcome: Option<String>,
        pub data_key_id: Option<Uuid>,
        pub words: Option<Vec<u8>>,
        pub side: Option<Vec<u8>>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// So many are shown at once.
const SHOWN: u64 = 100;

/// What was written with a complaint, sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    /// With which key; none once they are forgotten.
    pub key: Option<DataKeyId>,
    /// The words of who told it.
    pub words: Option<Vec<u8>>,
    /// The side of the other, as a worker wrote it down.
    pub side: Option<Vec<u8>>,
}

/// A complaint with what was written with it.
pub type Whole = (Complaint, Sealed);

/// One that is over its term.
#[derive(Clone, Copy, Debug, FromQueryResult)]
struct Over {
    id: Uuid,
    data_key_id: Option<Uuid>,
}

/// Writes a new one.
pub async fn insert(tx: &Tx, it: &Complaint, sealed: &Sealed) -> Result<()> {
    let (noted_by, consent) = it.noted.map(|(by, how)| (by.0, how.word().to_owned())).unzip();
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        by_id: it.by.0,
        noted_by,
        consent,
        about_id: it.about.map(|it| it.0),
        request_id: it.request.map(|it| it.0),
        what: it.what.word().to_owned(),
        desk: it.desk.word().to_owned(),
        pauses: it.pauses,
        told_at: it.told,
        state: it.state.word().to_owned(),
        since_at: it.since,
        hearing: it.hearing.map(|it| it.word().to_owned()),
        outcome: it.outcome.map(|it| it.word().to_owned()),
        data_key_id: sealed.key.map(|it| it.0),
        words: sealed.words.clone(),
        side: sealed.side.clone(),
    };
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
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .order_by_desc(row::Column::ToldAt)
        .order_by_desc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(whole).collect()
}

/// Counts what somebody told and nobody answered yet.
pub async fn waiting(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ById.eq(by.0))
        .filter(row::Column::State.is_in(waits()));
    rows.count(query).await
}

/// Finds what a desk looks at, what waits first; the coordinator's also what was appealed.
pub async fn of_desk(rows: Rows<'_>, buurt: BuurtId, desk: Desk) -> Result<Vec<Complaint>> {
    let mut mine = Condition::any().add(row::Column::Desk.eq(desk.word()));
    if desk == Desk::Coordinator {
        mine = mine.add(row::Column::State.is_in(["appealed", "decided"]));
    }
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(mine)
        .order_by_desc(Expr::col(row::Column::State).is_in(waits()))
        .order_by_desc(row::Column::ToldAt)
        .order_by_desc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(|it| Ok(whole(it)?.0)).collect()
}

/// Finds what waits and names somebody, as who told it or as whom it is about, and keeps it from changing.
pub async fn lock_naming(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<Vec<Complaint>> {
    let named =
        Condition::any().add(row::Column::ById.eq(person.0)).add(row::Column::AboutId.eq(person.0));
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::State.is_in(waits()))
        .filter(named)
        .order_by_asc(row::Column::Id)
        .lock(LockType::Update);
    tx.rows().all(query).await?.into_iter().map(|it| Ok(whole(it)?.0)).collect()
}

/// Writes where one that is locked now stands, and the side of the other where a worker wrote it down.
pub async fn advance(tx: &Tx, it: &Complaint, side: Option<Vec<u8>>) -> Result<()> {
    let mut set = row::ActiveModel {
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
    let query = pausing(buurt).filter(row::Column::AboutId.eq(person.0)).limit(1);
    Ok(rows.one(query).await?.is_some())
}

/// Finds everybody of a neighbourhood who is asked for nothing until a worker looked.
pub async fn paused(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<PersonId>> {
    let found = rows.all(pausing(buurt)).await?;
    Ok(found.into_iter().filter_map(|it| it.about_id.map(PersonId)).collect())
}

/// Spelled out and not bound, so that both engines see that the partial index fits.
fn pausing(buurt: BuurtId) -> sea_orm::Select<row::Entity> {
    row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).filter(Expr::cust("pauses"))
}

fn over(buurt: BuurtId, before: Moment) -> SelectStatement {
    Query::select()
        .columns(["id", "data_key_id"])
        .from("complaint")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("state").is_in(["closed", "decided"]))
        .and_where(Expr::col("since_at").lte(before))
        .to_owned()
}

/// Counts what was answered at or before a moment.
pub async fn answered(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
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

/// Forgets what somebody wrote, wherever; that it was told, and what became of it, stays as long as its
/// term says. Returns the keys, which go with it.
pub async fn forget_words(tx: &Tx, by: PersonId, limit: u64) -> Result<Vec<DataKeyId>> {
    let query = Query::select()
        .columns(["id", "data_key_id"])
        .from("complaint")
        .and_where(Expr::col("by_id").eq(by.0))
        .and_where(Expr::col("data_key_id").is_not_null())
        .limit(limit)
        .to_owned();
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
    Ok(some.iter().filter_map(|it| it.data_key_id.map(DataKeyId)).collect())
}

fn waits() -> impl Iterator<Item = &'static str> {
    State::ALL.iter().filter(|it| it.waits()).map(|it| it.word())
}

fn whole(row: row::Model) -> Result<Whole> {
    let corrupt = || Error::corrupt("complaint", row.id);
    let consent = row.consent.as_deref().map(|it| Consent::read(it).ok_or_else(corrupt));
    let noted = row.noted_by.map(PersonId).zip(consent.transpose()?);
    let hearing = row.hearing.as_deref().map(|it| Hearing::parse(it).ok_or_else(corrupt));
    let outcome = row.outcome.as_deref().map(|it| Outcome::parse(it).ok_or_else(corrupt));
    let complaint = Complaint {
        id: ComplaintId(row.id),
        buurt: BuurtId(row.buurt_id),
        by: PersonId(row.by_id),
        noted,
        about: row.about_id.map(PersonId),
        request: row.request_id.map(RequestId),
        what: What::parse(&row.what).ok_or_else(corrupt)?,
        desk: Desk::parse(&row.desk).ok_or_else(corrupt)?,
        pauses: row.pauses,
        told: row.told_at,
        state: State::parse(&row.state).ok_or_else(corrupt)?,
        since: row.since_at,
        hearing: hearing.transpose()?,
        outcome: outcome.transpose()?,
    };
    Ok((
        complaint,
        Sealed { key: row.data_key_id.map(DataKeyId), words: row.words, side: row.side },
    ))
}
