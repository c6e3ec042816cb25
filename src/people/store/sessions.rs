//! SQL about sign-ins.

pub mod ending;

use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, Iterable as _, QueryFilter as _, QuerySelect as _, Set,
};

use super::members;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Text, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, SessionId};
use crate::base::words::Lang;
use crate::people::permission::{Role, Standing};
use crate::people::session::{Kind, Session};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub buurt_id: Uuid,
        pub kind: String,
        pub refresh_hash: Vec<u8>,
        pub parent_hash: Option<Vec<u8>>,
        pub rotated_at: DateTimeUtc,
        pub created_at: DateTimeUtc,
        pub used_at: DateTimeUtc,
        pub until: DateTimeUtc,
        pub ended_at: Option<DateTimeUtc>,
        pub ended_why: Option<String>,
        pub factor_at: Option<DateTimeUtc>,
        pub parked_at: Option<DateTimeUtc>,
        pub asked_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What must be known of whoever calls, found in one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The session.
    pub session: Session,
    /// How far they are known there; `None` when suspended or gone.
    pub standing: Option<Standing>,
    /// The roles that are in force, besides being a resident.
    pub roles: Vec<Role>,
    /// The language they read.
    pub language: Lang,
    /// The H3 cell of the zone of their home there.
    pub zone: Option<u64>,
}

#[derive(FromQueryResult)]
struct KnownRow {
    #[sea_orm(nested)]
    session: row::Model,
    state: String,
    zone: Option<i64>,
    language: String,
    role: Option<String>,
    role_until: Option<Moment>,
}

/// Finds who calls with a session, where, and being what: one row for each role.
pub async fn known(rows: Rows<'_>, id: SessionId, now: Moment) -> Result<Option<Known>> {
    static TEXT: Text = Text::new();
    let found: Vec<KnownRow> = rows.alike(&TEXT, || of_session(id), [id.0.into()]).await?;
    let Some(first) = found.first() else { return Ok(None) };
    let corrupt = || Error::corrupt("session", id);
    let in_force = found.iter().filter(|it| it.role_until.is_none_or(|until| now < until));
    let roles = in_force.filter_map(|it| it.role.as_deref());
    Ok(Some(Known {
        standing: members::standing(&first.state).ok_or_else(corrupt)?,
        roles: roles.map(|it| Role::read(it).ok_or_else(corrupt)).collect::<Result<_>>()?,
        language: Lang::read(&first.language).ok_or_else(corrupt)?,
        zone: first.zone.map(i64::cast_unsigned),
        session: first.session.clone().try_into()?,
    }))
}

fn of_session(id: SessionId) -> SelectStatement {
    let (session, member, grant) = (row::Entity, "membership", "role_grant");
    let here = |table: &'static str, column: &'static str, of: row::Column| {
        Expr::col((table, column)).equals((session, of))
    };
    let at = |table| {
        here(table, "buurt_id", row::Column::BuurtId).and(here(
            table,
            "person_id",
            row::Column::PersonId,
        ))
    };
    Query::select()
        .columns(row::Column::iter().map(|it| (session, it)))
        .column((member, "state"))
        .column((member, "zone"))
        .column(("person", "language"))
        .column((grant, "role"))
        .expr_as(Expr::col((grant, "until")), "role_until")
        .from(session)
        .inner_join(member, at(member))
        .inner_join("person", here("person", "id", row::Column::PersonId))
        .left_join(grant, at(grant))
        .and_where(Expr::col((session, row::Column::Id)).eq(id.0))
        .take()
}

/// Writes a new session.
pub async fn insert(tx: &Tx, session: &Session) -> Result<()> {
    let mut row = row_of(session);
    row.created_at = tx.now();
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Lets the sessions of somebody that act in a neighbourhood act in another.
pub async fn act_in(tx: &Tx, person: PersonId, (from, to): (BuurtId, BuurtId)) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel { buurt_id: Set(to.0), ..Default::default() })
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::BuurtId.eq(from.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Finds a session.
pub async fn find(rows: Rows<'_>, id: SessionId) -> Result<Option<Session>> {
    rows.one(row::Entity::find_by_id(id.0)).await?.map(Session::try_from).transpose()
}

/// Finds for whom a session is, and when somebody signed in with it.
pub async fn begun(rows: Rows<'_>, id: SessionId) -> Result<Option<(Kind, Moment)>> {
    let Some(row) = rows.one(row::Entity::find_by_id(id.0)).await? else { return Ok(None) };
    let began = row.created_at;
    Ok(Some((Session::try_from(row)?.kind, began)))
}

/// Finds a session and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, id: SessionId) -> Result<Option<Session>> {
    let query = row::Entity::find_by_id(id.0).lock_exclusive();
    tx.rows().one(query).await?.map(Session::try_from).transpose()
}

/// Writes what became of a session that is locked.
pub async fn update(tx: &Tx, session: &Session) -> Result<()> {
    let mut row = row_of(session).into_active_model().reset_all();
    row.created_at = sea_orm::NotSet;
    row.ended_why = sea_orm::NotSet;
    row.asked_at = sea_orm::NotSet;
    row::Entity::update_many()
        .set(row)
        .filter(row::Column::Id.eq(session.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Ends a session.
pub async fn end(tx: &Tx, id: SessionId, why: &str) -> Result<()> {
    let over = row::ActiveModel {
        ended_at: Set(Some(tx.now())),
        ended_why: Set(Some(why.to_owned())),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(over)
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Finds sessions that ran out and were not ended yet.
pub async fn run_out(rows: Rows<'_>, now: Moment, limit: u64) -> Result<Vec<SessionId>> {
    let mut over = Condition::any().add(row::Column::Until.lte(now));
    for kind in [Kind::Resident, Kind::Staff, Kind::Shared] {
        let idle = row::Column::UsedAt.lte(now - kind.idle());
        let idle = idle.or(row::Column::UsedAt.gte(now + kind.idle())); // before the clock was set back
        over = over.add(row::Column::Kind.eq(kind.word()).and(idle));
    }
    let query =
        row::Entity::find().filter(row::Column::EndedAt.is_null()).filter(over).limit(limit);
    Ok(rows.all(query).await?.into_iter().map(|it| SessionId(it.id)).collect())
}

/// Finds every living session of somebody.
pub async fn of_person(rows: Rows<'_>, person: PersonId) -> Result<Vec<Session>> {
    let query = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::EndedAt.is_null());
    rows.all(query).await?.into_iter().map(Session::try_from).collect()
}

fn row_of(it: &Session) -> row::Model {
    row::Model {
        id: it.id.0,
        person_id: it.person.0,
        buurt_id: it.buurt.0,
        kind: it.kind.word().to_owned(),
        refresh_hash: it.refresh_hash.clone(),
        parent_hash: it.parent_hash.clone(),
        rotated_at: it.rotated_at,
        created_at: it.rotated_at,
        used_at: it.used_at,
        until: it.until,
        ended_at: it.ended_at,
        ended_why: None,
        factor_at: it.factor_at,
        parked_at: it.parked_at,
        asked_at: None,
    }
}

impl TryFrom<row::Model> for Session {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            id: SessionId(row.id),
            person: PersonId(row.person_id),
            buurt: BuurtId(row.buurt_id),
            kind: Kind::read(&row.kind).ok_or_else(|| Error::corrupt("session", row.id))?,
            refresh_hash: row.refresh_hash,
            parent_hash: row.parent_hash,
            rotated_at: row.rotated_at,
            used_at: row.used_at,
            until: row.until,
            ended_at: row.ended_at,
            factor_at: row.factor_at,
            parked_at: row.parked_at,
        })
    }
}
