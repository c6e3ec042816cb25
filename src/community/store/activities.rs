//! SQL about activities.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select, Set,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{ActivityId, BuurtId, PersonId, PlaceId};
use crate::community::activity::{Activity, Kind, LONGEST, Plan, State};
use crate::people::{Caller, Relation};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub place_id: Uuid,
        pub title: String,
        pub kind: String,
        pub note: Option<String>,
        pub starts_at: DateTimeUtc,
        pub ends_at: DateTimeUtc,
        pub capacity: Option<i16>,
        pub organiser_id: Option<Uuid>,
        pub made_at: DateTimeUtc,
        pub made_by: Uuid,
        pub cancelled_at: Option<DateTimeUtc>,
        pub came: Option<i32>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The most lines of one list.
pub const PAGE: u64 = 100;

/// Writes a new activity.
pub async fn insert(tx: &Tx, it: &Activity, by: PersonId) -> Result<()> {
    let plan = it.plan.clone();
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        place_id: plan.place.0,
        title: plan.title,
        kind: plan.kind.word().to_owned(),
        note: plan.note,
        starts_at: plan.starts,
        ends_at: plan.ends,
        capacity: capacity(plan.capacity)?,
        organiser_id: plan.organiser.map(|it| it.0),
        made_at: tx.now(),
        made_by: by.0,
        cancelled_at: None,
        came: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds what ends after `since`, the soonest first.
pub async fn ahead(rows: Rows<'_>, buurt: BuurtId, since: Moment) -> Result<Vec<Activity>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::EndsAt.gt(since))
        .filter(row::Column::StartsAt.gt(since - LONGEST)) // what was long ago is not looked at
        .order_by_asc(row::Column::StartsAt)
        .order_by_asc(row::Column::Id)
        .limit(PAGE);
    rows.all(query).await?.into_iter().map(Activity::try_from).collect()
}

/// Counts what is planned at a place and not over.
pub async fn planned_at(
    rows: Rows<'_>,
    buurt: BuurtId,
    place: PlaceId,
    now: Moment,
) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PlaceId.eq(place.0))
        .filter(row::Column::EndsAt.gt(now))
        .filter(row::Column::CancelledAt.is_null());
    rows.count(query).await
}

/// Finds an activity for somebody who may, and keeps it from changing: whoever comes waits here.
pub async fn lock(tx: &Tx, caller: &Caller, id: ActivityId) -> Result<Activity> {
    let found = tx.rows().one(one(caller.buurt, id).lock_exclusive()).await?;
    let found = found.ok_or(Error::NotFound)?;
    caller.admit(Relation::SameBuurt)?;
    Activity::try_from(found)
}

/// Finds it likewise, for a job.
pub async fn lock_any(tx: &Tx, buurt: BuurtId, id: ActivityId) -> Result<Activity> {
    let found = tx.rows().one(one(buurt, id).lock_exclusive()).await?;
    found.ok_or(Error::NotFound)?.try_into()
}

fn one(buurt: BuurtId, id: ActivityId) -> Select<row::Entity> {
    row::Entity::find_by_id((buurt.0, id.0))
}

/// Writes an activity that is locked.
pub async fn set(tx: &Tx, it: &Activity) -> Result<()> {
    let plan = it.plan.clone();
    let (cancelled, came) = match it.state {
        State::Planned => (None, None),
        State::Cancelled { at } => (Some(at), None),
        State::Over { came } => (None, Some(i32::try_from(came).map_err(Error::internal)?)),
    };
    let set = row::ActiveModel {
        place_id: Set(plan.place.0),
        title: Set(plan.title),
        kind: Set(plan.kind.word().to_owned()),
        note: Set(plan.note),
        starts_at: Set(plan.starts),
        ends_at: Set(plan.ends),
        capacity: Set(capacity(plan.capacity)?),
        organiser_id: Set(plan.organiser.map(|it| it.0)),
        cancelled_at: Set(cancelled),
        came: Set(came),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::Id.eq(it.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn capacity(most: Option<u16>) -> Result<Option<i16>> {
    most.map(i16::try_from).transpose().map_err(Error::internal)
}

impl TryFrom<row::Model> for Activity {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("activity", row.id);
        let small = |it: i16| u16::try_from(it).ok().ok_or_else(corrupt);
        let came = row.came.map(|it| u32::try_from(it).ok().ok_or_else(corrupt)).transpose()?;
        let state = match (row.cancelled_at, came) {
            (Some(at), _) => State::Cancelled { at },
            (None, Some(came)) => State::Over { came },
            (None, None) => State::Planned,
        };
        Ok(Self {
            id: ActivityId(row.id),
            buurt: BuurtId(row.buurt_id),
            plan: Plan {
                place: PlaceId(row.place_id),
                title: row.title,
                kind: Kind::parse(&row.kind).ok_or_else(corrupt)?,
                note: row.note,
                starts: row.starts_at,
                ends: row.ends_at,
                capacity: row.capacity.map(small).transpose()?,
                organiser: row.organiser_id.map(PersonId),
            },
            state,
        })
    }
}
