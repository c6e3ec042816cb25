//! Every line of SQL about tasks: here each of them, in `lists` the pages, in `kept` who learns nothing of one.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QuerySelect as _, Select, Set,
};
use uuid::Uuid;

use super::task::{Dismissal, Kind, New, State, Subject, Task, Urgency};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, TaskId};

pub(super) mod kept;
mod lists;

pub(super) use self::lists::{list, list_all};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "task")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub subject_room: String,
        pub subject_id: Uuid,
        pub person_id: Option<Uuid>,
        pub reason: Json,
        pub urgency: i16,
        pub due_at: DateTimeUtc,
        pub owner_id: Option<Uuid>,
        pub raised_at: DateTimeUtc,
        pub state: String,
        pub closed_at: Option<DateTimeUtc>,
        pub closed_by: Option<Uuid>,
        pub dismissed_for: Option<String>,
        pub note: Option<Vec<u8>>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Finds a task of this neighbourhood.
pub(super) async fn find(rows: Rows<'_>, buurt: BuurtId, id: TaskId) -> Result<Task> {
    rows.one(by_id(buurt, id)).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds a task and keeps it from changing until this flow ends.
pub(super) async fn lock(tx: &Tx, buurt: BuurtId, id: TaskId) -> Result<Task> {
    tx.rows().one(by_id(buurt, id).lock_exclusive()).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds the open task that is the same as a new one, and keeps it from changing.
pub(super) async fn lock_same(tx: &Tx, buurt: BuurtId, new: &New) -> Result<Option<Task>> {
    let of_person = match new.person {
        Some(person) => row::Column::PersonId.eq(person.0),
        None => row::Column::PersonId.is_null(),
    };
    let same = open(buurt)
        .filter(row::Column::Kind.eq(new.kind.word()))
        .filter(row::Column::SubjectRoom.eq(&new.subject.room))
        .filter(row::Column::SubjectId.eq(new.subject.id))
        .filter(of_person);
    tx.rows().one(same.lock_exclusive()).await?.map(Task::try_from).transpose()
}

/// Finds the open tasks of some kinds about a subject, and keeps them from changing.
pub(super) async fn lock_about(
    tx: &Tx,
    buurt: BuurtId,
    kinds: &[Kind],
    subject: &Subject,
) -> Result<Vec<Task>> {
    let about = open(buurt)
        .filter(row::Column::Kind.is_in(kinds.iter().map(|it| it.word())))
        .filter(row::Column::SubjectRoom.eq(&subject.room))
        .filter(row::Column::SubjectId.eq(subject.id));
    tasks(tx.rows().all(about.lock_exclusive()).await?)
}

/// Finds the open tasks of one kind about a person, and keeps them from changing.
pub(super) async fn lock_person(
    tx: &Tx,
    buurt: BuurtId,
    kind: Kind,
    person: PersonId,
) -> Result<Vec<Task>> {
    let about = open(buurt)
        .filter(row::Column::Kind.eq(kind.word()))
        .filter(row::Column::PersonId.eq(person.0));
    tasks(tx.rows().all(about.lock_exclusive()).await?)
}

/// Tells whether there is an open task of a kind about a person.
pub(super) async fn waits(
    rows: Rows<'_>,
    buurt: BuurtId,
    kind: Kind,
    person: PersonId,
) -> Result<bool> {
    let about = open(buurt)
        .filter(row::Column::Kind.eq(kind.word()))
        .filter(row::Column::PersonId.eq(person.0));
    Ok(rows.one(about.limit(1)).await?.is_some())
}

/// Tells whether there is an open task of a kind about a subject.
pub(super) async fn waits_about(
    rows: Rows<'_>,
    buurt: BuurtId,
    kind: Kind,
    subject: &Subject,
) -> Result<bool> {
    let about = open(buurt)
        .filter(row::Column::Kind.eq(kind.word()))
        .filter(row::Column::SubjectRoom.eq(&subject.room))
        .filter(row::Column::SubjectId.eq(subject.id));
    Ok(rows.one(about.limit(1)).await?.is_some())
}

/// Finds every task of a kind about a subject, open or not.
pub(super) async fn about(
    rows: Rows<'_>,
    buurt: BuurtId,
    kind: Kind,
    subject: &Subject,
) -> Result<Vec<Task>> {
    let about = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Kind.eq(kind.word()))
        .filter(row::Column::SubjectRoom.eq(&subject.room))
        .filter(row::Column::SubjectId.eq(subject.id));
    tasks(rows.all(about).await?)
}

/// Writes a new task, unless the same is open already; tells whether it did.
pub(super) async fn insert(tx: &Tx, task: &Task) -> Result<bool> {
    let row = row::Model::try_from(task)?.into_active_model();
    let written = row::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(written == 1)
}

/// Brings an open task to its next state, with a sealed note if there is one.
pub(super) async fn advance(tx: &Tx, after: &Task, note: Option<Vec<u8>>) -> Result<()> {
    let row = row::Model { note, ..row::Model::try_from(after)? };
    let done = row::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(row::Column::BuurtId.eq(after.buurt.0))
        .filter(row::Column::Id.eq(after.id.0))
        .filter(row::Column::State.eq("open"))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked task changed")) }
}

/// Counts the open tasks of every neighbourhood, and those of them that are over their time.
pub(super) async fn waiting(rows: Rows<'_>, now: Moment) -> Result<(u64, u64)> {
    let open = || row::Entity::find().filter(row::Column::State.eq("open"));
    let late = rows.count(open().filter(row::Column::DueAt.lt(now))).await?;
    Ok((rows.count(open()).await?, late))
}

/// Forgets at most `limit` tasks that were closed before `before`; tells how many.
pub(super) async fn forget(tx: &Tx, before: Moment, limit: u64) -> Result<u64> {
    let mut old = Query::select();
    old.columns([row::Column::BuurtId, row::Column::Id]).from(row::Entity);
    old.and_where(Expr::col(row::Column::ClosedAt).lt(before)).limit(limit);
    let key = Expr::tuple([Expr::col(row::Column::BuurtId), Expr::col(row::Column::Id)]);
    let gone = row::Entity::delete_many().filter(key.in_subquery(old));
    Ok(gone.exec(tx.conn()).await?.rows_affected)
}

/// Forgets every task about these subjects, and from whom they were kept.
pub(super) async fn forget_about(tx: &Tx, buurt: BuurtId, subjects: &[Uuid]) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SubjectId.is_in(subjects.iter().copied()))
        .exec(tx.conn())
        .await?;
    kept::forget_about(tx, buurt, subjects).await
}

/// Forgets what was noted with the tasks about somebody, what was kept from them, and that another neighbourhood
/// was to be asked about them.
pub(super) async fn forget_person(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Kind.eq(Kind::AskBefore.word()))
        .exec(tx.conn())
        .await?;
    row::Entity::update_many()
        .set(row::ActiveModel { note: Set(None), ..Default::default() })
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Note.is_not_null())
        .exec(tx.conn())
        .await?;
    kept::forget_person(tx, person).await
}

fn by_id(buurt: BuurtId, id: TaskId) -> Select<row::Entity> {
    row::Entity::find_by_id((buurt.0, id.0))
}

/// Spelled out and not bound, so that both engines see that a partial index fits.
fn open(buurt: BuurtId) -> Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(Expr::cust("state = 'open'"))
}

fn tasks(rows: Vec<row::Model>) -> Result<Vec<Task>> {
    rows.into_iter().map(Task::try_from).collect()
}

impl TryFrom<&Task> for row::Model {
    type Error = Error;

    fn try_from(it: &Task) -> Result<Self> {
        let (state, at, by, dismissed_for) = match it.state {
            State::Open => ("open", None, None, None),
            State::Done { at, by } => ("done", Some(at), by, None),
            State::Dismissed { at, by, reason } => {
                ("dismissed", Some(at), Some(by), Some(reason.word().to_owned()))
            }
        };
        Ok(Self {
            buurt_id: it.buurt.0,
            id: it.id.0,
            kind: it.what.kind.word().to_owned(),
            subject_room: it.what.subject.room.clone(),
            subject_id: it.what.subject.id,
            person_id: it.what.person.map(|person| person.0),
            reason: serde_json::to_value(&it.what.reason).map_err(Error::internal)?,
            urgency: it.what.urgency.rank().into(),
            due_at: it.what.due,
            owner_id: it.owner.map(|person| person.0),
            raised_at: it.raised,
            state: state.to_owned(),
            closed_at: at,
            closed_by: by.map(|person| person.0),
            dismissed_for,
            note: None,
        })
    }
}

impl TryFrom<row::Model> for Task {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("task", row.id);
        let dismissed_for = row.dismissed_for.as_deref().map(Dismissal::read);
        let state = match (row.state.as_str(), row.closed_at, row.closed_by, dismissed_for) {
            ("open", None, None, None) => State::Open,
            ("done", Some(at), by, None) => State::Done { at, by: by.map(PersonId) },
            ("dismissed", Some(at), Some(by), Some(Some(reason))) => {
                State::Dismissed { at, by: PersonId(by), reason }
            }
            _ => return Err(corrupt()),
        };
        let what = New {
            kind: Kind::read(&row.kind).ok_or_else(corrupt)?,
            subject: Subject::new(row.subject_room, row.subject_id),
            person: row.person_id.map(PersonId),
            reason: serde_json::from_value(row.reason).ok().ok_or_else(corrupt)?,
            urgency: urgency(row.urgency).ok_or_else(corrupt)?,
            due: row.due_at,
        };
        let (id, buurt) = (TaskId(row.id), BuurtId(row.buurt_id));
        Ok(Self {
            id,
            buurt,
            what,
            owner: row.owner_id.map(PersonId),
            raised: row.raised_at,
            state,
        })
    }
}

fn urgency(rank: i16) -> Option<Urgency> {
    Urgency::ranked(u8::try_from(rank).ok()?)
}
