//! Every line of SQL about rosters, absences, and who was told of clocks when.

use jiff::civil::Date;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use uuid::Uuid;

use crate::base::calendar::{civil, naive};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::care::duty::{Absence, Days, Shift};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "duty")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub weekday: Option<i16>,
        pub first_day: Option<Date>,
        pub last_day: Option<Date>,
        pub from_min: i16,
        pub until_min: i16,
        pub person_id: Uuid,
        pub deputy_id: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod absence {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "absence")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub first_day: Date,
        pub last_day: Date,
        pub deputy_id: Uuid,
        pub made_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod told {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "clocks_told")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub buurt_id: Uuid,
        pub at: DateTimeUtc,
        pub waiting: i32,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Reads the roster of a neighbourhood.
pub async fn shifts(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Shift>> {
    let query =
        row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0)).order_by_asc(row::Column::Id);
    rows.all(query).await?.into_iter().map(Shift::try_from).collect()
}

/// Writes a whole roster in place of the one that was there.
pub async fn replace(tx: &Tx, buurt: BuurtId, shifts: &[(Uuid, Shift)]) -> Result<()> {
    let old = row::Entity::delete_many().filter(row::Column::BuurtId.eq(buurt.0));
    old.exec(tx.conn()).await?;
    let rows: Vec<_> = shifts.iter().map(|(id, it)| model(buurt, *id, it)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    row::Entity::insert_many::<row::ActiveModel, _>(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Reads the absences of a neighbourhood that end on this day or later.
pub async fn absences(rows: Rows<'_>, buurt: BuurtId, today: Date) -> Result<Vec<Absence>> {
    let query = absence::Entity::find()
        .filter(absence::Column::BuurtId.eq(buurt.0))
        .filter(absence::Column::LastDay.gte(naive(today)))
        .order_by_asc(absence::Column::FirstDay)
        .order_by_asc(absence::Column::PersonId);
    rows.all(query).await?.into_iter().map(Absence::try_from).collect()
}

/// Writes an absence.
pub async fn insert_absence(tx: &Tx, buurt: BuurtId, it: &Absence) -> Result<()> {
    let row = absence::Model {
        buurt_id: buurt.0,
        person_id: it.person.0,
        first_day: naive(it.first),
        last_day: naive(it.last),
        deputy_id: it.deputy.0,
        made_at: tx.now(),
    };
    absence::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Takes an absence away; tells whether it was there.
pub async fn delete_absence(
    tx: &Tx,
    buurt: BuurtId,
    person: PersonId,
    first: Date,
) -> Result<bool> {
    let query = absence::Entity::delete_by_id((buurt.0, person.0, naive(first)));
    Ok(query.exec(tx.conn()).await?.rows_affected == 1)
}

/// When somebody was last told of clocks, and how many wait to be told together; kept from changing.
pub async fn lock_told(tx: &Tx, person: PersonId) -> Result<Option<(Moment, u32)>> {
    let row = tx.rows().one(told::Entity::find_by_id(person.0).lock_exclusive()).await?;
    Ok(row.map(|row| (row.at, u32::try_from(row.waiting).unwrap_or(0))))
}

/// Writes that.
pub async fn put_told(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    (at, waiting): (Moment, u32),
) -> Result<()> {
    let row = told::Model {
        person_id: person.0,
        buurt_id: buurt.0,
        at,
        waiting: i32::try_from(waiting).unwrap_or(i32::MAX),
    };
    let replace = OnConflict::column(told::Column::PersonId)
        .update_columns([told::Column::BuurtId, told::Column::At, told::Column::Waiting])
        .to_owned();
    told::Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

fn model(buurt: BuurtId, id: Uuid, it: &Shift) -> row::Model {
    let (weekday, first_day, last_day) = match it.on {
        Days::Weekly(weekday) => (Some(weekday.into()), None, None),
        Days::Dates(first, last) => (None, Some(naive(first)), Some(naive(last))),
    };
    let minute = |it: u16| i16::try_from(it).unwrap_or(i16::MAX);
    row::Model {
        buurt_id: buurt.0,
        id,
        weekday,
        first_day,
        last_day,
        from_min: minute(it.from),
        until_min: minute(it.until),
        person_id: it.person.0,
        deputy_id: it.deputy.map(|it| it.0),
    }
}

impl TryFrom<row::Model> for Shift {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("duty", row.id);
        let minute = |it: i16| u16::try_from(it).ok().ok_or_else(corrupt);
        let on = match (row.weekday, row.first_day, row.last_day) {
            (Some(weekday), None, None) => {
                Days::Weekly(u8::try_from(weekday).ok().ok_or_else(corrupt)?)
            }
            (None, Some(first), Some(last)) => {
                let days = civil(first).zip(civil(last)).ok_or_else(corrupt)?;
                Days::Dates(days.0, days.1)
            }
            _ => return Err(corrupt()),
        };
        Ok(Self {
            on,
            from: minute(row.from_min)?,
            until: minute(row.until_min)?,
            person: PersonId(row.person_id),
            deputy: row.deputy_id.map(PersonId),
        })
    }
}

impl TryFrom<absence::Model> for Absence {
    type Error = Error;

    fn try_from(row: absence::Model) -> Result<Self> {
        let days = civil(row.first_day).zip(civil(row.last_day));
        let (first, last) = days.ok_or_else(|| Error::corrupt("absence", row.person_id))?;
        Ok(Self { person: PersonId(row.person_id), first, last, deputy: PersonId(row.deputy_id) })
    }
}
