//! SQL about suggestions, and about which rules are on. `find` and `lock` answer only to who may: to
//! everybody else nothing exists.
//!
//! A rule is counted, a person never.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, SignalId, SuggestionId};
use crate::care::suggestion::{Dismissal, Kind, Rule, State, Suggestion};
use crate::people::{Caller, Relation};
use crate::tasks::Subject;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "suggestion")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub rule: String,
        pub version: i16,
        pub subject_room: String,
        pub subject_id: Uuid,
        pub person_id: Option<Uuid>,
        pub state: String,
        pub raised_at: DateTimeUtc,
        pub closed_at: Option<DateTimeUtc>,
        pub closed_by: Option<Uuid>,
        pub reason: Option<String>,
        pub signal_id: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The most suggestions that a desk or a person is shown at once.
pub const PAGE: u64 = 20;

/// Writes a new suggestion, unless the same cause gave it already; tells whether it did.
pub async fn insert(tx: &Tx, it: &Suggestion) -> Result<bool> {
    let written = row::Entity::insert(row_of(it)?.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(written == 1)
}

/// Finds a suggestion for somebody who may do the route's action to it.
pub async fn find(rows: Rows<'_>, caller: &Caller, id: SuggestionId) -> Result<Suggestion> {
    admitted(caller, rows.one(row::Entity::find_by_id((caller.buurt.0, id.0))).await?)
}

/// Finds a suggestion as [`find`] does, and keeps it from changing. Its signal is locked before it.
pub async fn lock(tx: &Tx, caller: &Caller, id: SuggestionId) -> Result<Suggestion> {
    let query = row::Entity::find_by_id((caller.buurt.0, id.0)).lock_exclusive();
    admitted(caller, tx.rows().one(query).await?)
}

/// Lists what a desk sees, the newest first. Not by person, and never by how often.
pub async fn open(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Suggestion>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(Expr::cust("state = 'open'"))
        .order_by_desc(row::Column::RaisedAt)
        .order_by_desc(row::Column::Id)
        .limit(PAGE);
    rows.all(query).await?.into_iter().map(Suggestion::try_from).collect()
}

/// Lists the cards of one person, the newest first.
pub async fn cards(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Vec<Suggestion>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(Expr::cust("state = 'asked'"))
        .order_by_desc(row::Column::RaisedAt)
        .limit(PAGE);
    rows.all(query).await?.into_iter().map(Suggestion::try_from).collect()
}

/// Finds what some rules still suggest about something, and keeps it from changing.
pub async fn lock_about(
    tx: &Tx,
    buurt: BuurtId,
    rules: &[Rule],
    cause: &Subject,
) -> Result<Vec<Suggestion>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Rule.is_in(rules.iter().map(|it| it.word())))
        .filter(row::Column::SubjectRoom.eq(&cause.room))
        .filter(row::Column::SubjectId.eq(cause.id))
        .filter(row::Column::State.is_in([Kind::Asked.word(), Kind::Open.word()]))
        .lock_exclusive();
    tx.rows().all(query).await?.into_iter().map(Suggestion::try_from).collect()
}

/// Brings a suggestion from how it was to how it is.
pub async fn advance(tx: &Tx, before: &Suggestion, after: &Suggestion) -> Result<()> {
    let row::Model { state, closed_at, closed_by, reason, signal_id, .. } = row_of(after)?;
    let set = row::ActiveModel {
        state: Set(state),
        closed_at: Set(closed_at),
        closed_by: Set(closed_by),
        reason: Set(reason),
        signal_id: Set(signal_id),
        ..Default::default()
    };
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::State.eq(before.state.kind().word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::internal("a locked suggestion changed"))
    }
}

fn admitted(caller: &Caller, row: Option<row::Model>) -> Result<Suggestion> {
    let it = Suggestion::try_from(row.ok_or(Error::NotFound)?)?;
    let own = it.state.kind() == Kind::Asked && it.person == Some(caller.person);
    let relation = match it.state.kind() {
        Kind::Asked | Kind::Declined => {
            if own {
                Relation::Own
            } else {
                Relation::None
            }
        }
        Kind::Open | Kind::Taken | Kind::Dismissed | Kind::Lapsed => Relation::SameBuurt,
    };
    caller.admit(relation)?;
    Ok(it)
}

fn row_of(it: &Suggestion) -> Result<row::Model> {
    let (at, by, reason, signal) = match it.state {
        State::Asked | State::Open => (None, None, None, None),
        State::Declined { at } | State::Lapsed { at } => (Some(at), None, None, None),
        State::Taken { at, by, signal } => (Some(at), Some(by), None, signal),
        State::Dismissed { at, by, reason } => (Some(at), Some(by), Some(reason), None),
    };
    Ok(row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        rule: it.rule.word().to_owned(),
        version: i16::try_from(it.version).map_err(Error::internal)?,
        subject_room: it.cause.room.clone(),
        subject_id: it.cause.id,
        person_id: it.person.map(|it| it.0),
        state: it.state.kind().word().to_owned(),
        raised_at: it.raised,
        closed_at: at,
        closed_by: by.map(|it| it.0),
        reason: reason.map(|it| it.word().to_owned()),
        signal_id: signal.map(|it| it.0),
    })
}

/// Reads a state from its columns; nothing when they do not fit together.
fn state(row: &row::Model) -> Option<State> {
    Some(match Kind::parse(&row.state)? {
        Kind::Asked => State::Asked,
        Kind::Open => State::Open,
        Kind::Declined => State::Declined { at: row.closed_at? },
        Kind::Lapsed => State::Lapsed { at: row.closed_at? },
        Kind::Taken => State::Taken {
            at: row.closed_at?,
            by: PersonId(row.closed_by?),
            signal: row.signal_id.map(SignalId),
        },
        Kind::Dismissed => State::Dismissed {
            at: row.closed_at?,
            by: PersonId(row.closed_by?),
            reason: Dismissal::parse(row.reason.as_deref()?)?,
        },
    })
}

impl TryFrom<row::Model> for Suggestion {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("suggestion", row.id);
        Ok(Self {
            id: SuggestionId(row.id),
            buurt: BuurtId(row.buurt_id),
            rule: Rule::parse(&row.rule).ok_or_else(corrupt)?,
            version: u16::try_from(row.version).ok().ok_or_else(corrupt)?,
            cause: Subject::new(row.subject_room.clone(), row.subject_id),
            person: row.person_id.map(PersonId),
            raised: row.raised_at,
            state: state(&row).ok_or_else(corrupt)?,
        })
    }
}
