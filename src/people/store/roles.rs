//! SQL about who does what in a neighbourhood besides living there: roles, from when until when.

use chrono::TimeDelta;
use sea_orm::sea_query::{Condition, Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::people::permission::Role;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_grant")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub role: String,
        pub organisation_id: Option<Uuid>,
        pub granted_by: Option<Uuid>,
        pub since: DateTimeUtc,
        pub until: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How far the clocks of two flows at once may differ.
const SOON: TimeDelta = TimeDelta::minutes(1);

/// Grants a role until a moment, or until it is ended; one that was granted before is granted anew.
pub async fn grant(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    (role, until): (Role, Option<Moment>),
    by: Option<PersonId>,
) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        person_id: person.0,
        role: role.word().to_owned(),
        organisation_id: None,
        granted_by: by.map(|it| it.0),
        since: tx.now(),
        until,
    };
    let key = [row::Column::BuurtId, row::Column::PersonId, row::Column::Role];
    let anew = [
        row::Column::OrganisationId,
        row::Column::GrantedBy,
        row::Column::Since,
        row::Column::Until,
    ];
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::columns(key).update_columns(anew).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Ends these roles of somebody at this moment, where they are in force; tells how many.
pub async fn end(tx: &Tx, (buurt, person): (BuurtId, PersonId), which: &[Role]) -> Result<u64> {
    let ended = row::Entity::update_many()
        .col_expr(row::Column::Until, Expr::value(tx.now()))
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Role.is_in(which.iter().map(|it| it.word())))
        .filter(in_force(tx.now()))
        .exec(tx.conn())
        .await?;
    Ok(ended.rows_affected)
}

/// Finds the roles of somebody that are in force, besides being a resident.
pub async fn of(
    rows: Rows<'_>,
    buurt: BuurtId,
    person: PersonId,
    now: Moment,
) -> Result<Vec<Role>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(in_force(now));
    let found = rows.all(query).await?;
    found
        .iter()
        .map(|it| Role::read(&it.role).ok_or_else(|| Error::corrupt("role_grant", it.person_id)))
        .collect()
}

/// Finds when a role of somebody that is in force ends; nothing when it does not, or is none.
pub async fn ends(
    rows: Rows<'_>,
    (buurt, person): (BuurtId, PersonId),
    role: Role,
    now: Moment,
) -> Result<Option<Moment>> {
    let query = row::Entity::find_by_id((buurt.0, person.0, role.word().to_owned()));
    Ok(rows.one(query.filter(in_force(now))).await?.and_then(|it| it.until))
}

/// Finds the roles of somebody that are in force, in every neighbourhood.
pub async fn everywhere(
    rows: Rows<'_>,
    person: PersonId,
    now: Moment,
) -> Result<Vec<(BuurtId, Role)>> {
    let query = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(in_force(now))
        .order_by_asc(row::Column::BuurtId);
    let read = |it: row::Model| {
        let role = Role::read(&it.role).ok_or_else(|| Error::corrupt("role_grant", it.person_id));
        Ok((BuurtId(it.buurt_id), role?))
    };
    rows.all(query).await?.into_iter().map(read).collect()
}

/// Finds when the first of somebody's roles that are in force ends.
pub async fn first_end(
    rows: Rows<'_>,
    (buurt, person): (BuurtId, PersonId),
    now: Moment,
) -> Result<Option<Moment>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Until.gt(now))
        .order_by_asc(row::Column::Until);
    Ok(rows.one(query).await?.and_then(|it| it.until))
}

/// Tells whether somebody works in any neighbourhood.
pub async fn is_staff(rows: Rows<'_>, person: PersonId, now: Moment) -> Result<bool> {
    let staff = Role::ALL.into_iter().filter(|it| it.is_staff()).map(Role::word);
    let query = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Role.is_in(staff))
        .filter(in_force(now));
    Ok(rows.count(query).await? > 0)
}

/// Finds who has which role in a neighbourhood, and until when: at most 500.
pub async fn of_buurt(
    rows: Rows<'_>,
    buurt: BuurtId,
    now: Moment,
) -> Result<Vec<(PersonId, Role, Option<Moment>)>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(in_force(now))
        .order_by_asc(row::Column::PersonId)
        .order_by_asc(row::Column::Role)
        .limit(500);
    let read = |it: row::Model| {
        let role = Role::read(&it.role).ok_or_else(|| Error::corrupt("role_grant", it.person_id));
        Ok((PersonId(it.person_id), role?, it.until))
    };
    rows.all(query).await?.into_iter().map(read).collect()
}

/// Finds everybody with a role in a neighbourhood.
pub async fn with_role(
    rows: Rows<'_>,
    buurt: BuurtId,
    role: Role,
    now: Moment,
) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Role.eq(role.word()))
        .filter(in_force(now))
        .order_by_asc(row::Column::PersonId);
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Finds everybody with a role in a neighbourhood, and keeps that from changing until this flow ends. A role that
/// ends within the minute is none any more: of two flows at once, one may have ended it a moment later than the
/// other began.
pub async fn lock_with_role(tx: &Tx, buurt: BuurtId, role: Role) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Role.eq(role.word()))
        .filter(in_force(tx.now() + SOON))
        .order_by_asc(row::Column::PersonId)
        .lock_exclusive();
    Ok(tx.rows().all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

fn in_force(now: Moment) -> Condition {
    Condition::any().add(row::Column::Until.is_null()).add(row::Column::Until.gt(now))
}
