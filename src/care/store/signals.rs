//! SQL about signals. `find` and `lock` answer only to who may: to everybody else nothing exists.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId, SignalId};
use crate::care::case::{Case, File};
use crate::care::signal::{Closure, Outcome, Phase, Signal, Source, State, Worried};
use crate::care::signal_type::{SignalType, Urgency};
use crate::people::{Caller, Relation};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signal")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        #[sea_orm(column_name = "type")]
        pub kind: String,
        pub urgency: i16,
        pub state: String,
        pub since_at: DateTimeUtc,
        pub owner_id: Option<Uuid>,
        pub source: String,
        pub worried: Option<String>,
        pub subject_id: Option<Uuid>,
        pub request_id: Option<Uuid>,
        pub data_key_id: Option<Uuid>,
        pub words: Option<Vec<u8>>,
        pub summary: Option<Vec<u8>>,
        pub snoozed_until: Option<DateTimeUtc>,
        pub follow_up_at: Option<DateTimeUtc>,
        pub no_contact_until: Option<DateTimeUtc>,
        pub informed_at: Option<DateTimeUtc>,
        pub inform_by: Option<DateTimeUtc>,
        pub merged_into: Option<Uuid>,
        pub closure: Option<String>,
        pub outcome: Option<String>,
        pub emergency_at: Option<DateTimeUtc>,
        pub raised_at: DateTimeUtc,
        pub forgotten_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a new signal.
pub async fn insert(tx: &Tx, case: &Case) -> Result<()> {
    let row = row_of(case).into_active_model();
    row::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a signal for somebody who may do the route's action to it.
pub async fn find(rows: Rows<'_>, caller: &Caller, id: SignalId) -> Result<(Case, Relation)> {
    admitted(caller, load(rows, caller.buurt, id).await?)
}

/// Finds a signal as [`find`] does, and keeps it from changing.
pub async fn lock(tx: &Tx, caller: &Caller, id: SignalId) -> Result<(Case, Relation)> {
    admitted(caller, lock_any(tx, caller.buurt, id).await?)
}

/// Finds a signal for a job, which nobody calls. One that was forgotten does not exist.
pub async fn load(rows: Rows<'_>, buurt: BuurtId, id: SignalId) -> Result<Case> {
    rows.one(known(buurt, id)).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds a signal for a job, and keeps it from changing.
pub async fn lock_any(tx: &Tx, buurt: BuurtId, id: SignalId) -> Result<Case> {
    let query = known(buurt, id).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

fn known(buurt: BuurtId, id: SignalId) -> sea_orm::Select<row::Entity> {
    row::Entity::find_by_id((buurt.0, id.0)).filter(row::Column::ForgottenAt.is_null())
}

/// Finds the signals that are part of this one.
pub async fn merged_into(rows: Rows<'_>, buurt: BuurtId, id: SignalId) -> Result<Vec<Case>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::MergedInto.eq(id.0))
        .limit(50);
    rows.all(query).await?.into_iter().map(Case::try_from).collect()
}

/// Finds the signals about somebody, the newest first: at most 50.
pub async fn about(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Case>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SubjectId.eq(who.0))
        .filter(row::Column::ForgottenAt.is_null())
        .order_by_desc(row::Column::Id)
        .limit(50);
    rows.all(query).await?.into_iter().map(Case::try_from).collect()
}

/// Tells whether there is another case about somebody than these.
pub async fn others_about(
    rows: Rows<'_>,
    (buurt, who): (BuurtId, PersonId),
    than: &[uuid::Uuid],
) -> Result<bool> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SubjectId.eq(who.0))
        .filter(row::Column::ForgottenAt.is_null())
        .filter(row::Column::Id.is_not_in(than.iter().copied()));
    Ok(rows.one(query.limit(1)).await?.is_some())
}

/// Brings a signal from how it was to how it is.
pub async fn advance(tx: &Tx, before: &Signal, after: &Signal) -> Result<()> {
    let spread = Spread::of(after.state);
    let set = row::ActiveModel {
        kind: Set(after.kind.as_str().to_owned()),
        urgency: Set(after.urgency.rank().into()),
        state: Set(after.phase().word().to_owned()),
        since_at: Set(after.since),
        owner_id: Set(after.owner.map(|it| it.0)),
        subject_id: Set(after.subject.map(|it| it.0)),
        snoozed_until: Set(after.snoozed_until),
        follow_up_at: Set(after.follow_up),
        no_contact_until: Set(after.no_contact_until),
        informed_at: Set(after.informed),
        inform_by: Set(after.inform_by),
        merged_into: Set(spread.merged_into),
        closure: Set(spread.closure),
        outcome: Set(spread.outcome),
        emergency_at: Set(after.emergency),
        ..Default::default()
    };
    change(tx, before, set).await
}

/// Writes the summary that the person saw.
pub async fn summarise(tx: &Tx, signal: &Signal, summary: Vec<u8>) -> Result<()> {
    let set = row::ActiveModel { summary: Set(Some(summary)), ..Default::default() };
    change(tx, signal, set).await
}

async fn change(tx: &Tx, before: &Signal, set: row::ActiveModel) -> Result<()> {
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::State.eq(before.phase().word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked signal changed")) }
}

fn admitted(caller: &Caller, case: Case) -> Result<(Case, Relation)> {
    let relation = case.relation(caller);
    caller.admit(relation)?;
    Ok((case, relation))
}

/// A state, spread over its columns.
#[derive(Default)]
struct Spread {
    merged_into: Option<uuid::Uuid>,
    closure: Option<String>,
    outcome: Option<String>,
}

impl Spread {
    fn of(state: State) -> Self {
        match state {
            State::New
            | State::Triage
            | State::Contact
            | State::Consent
            | State::Referred
            | State::FollowUp => Self::default(),
            State::Closed { reason, outcome } => Self {
                closure: Some(reason.word().to_owned()),
                outcome: Some(outcome.word().to_owned()),
                ..Self::default()
            },
            State::Merged { into } => Self { merged_into: Some(into.0), ..Self::default() },
        }
    }
}

/// Reads a state from its columns; nothing when they do not fit together.
fn state(row: &row::Model) -> Option<State> {
    Some(match Phase::parse(&row.state)? {
        Phase::New => State::New,
        Phase::Triage => State::Triage,
        Phase::Contact => State::Contact,
        Phase::Consent => State::Consent,
        Phase::Referred => State::Referred,
        Phase::FollowUp => State::FollowUp,
        Phase::Closed => State::Closed {
            reason: Closure::parse(row.closure.as_deref()?)?,
            outcome: Outcome::parse(row.outcome.as_deref()?)?,
        },
        Phase::Merged => State::Merged { into: SignalId(row.merged_into?) },
    })
}

fn row_of(Case { signal, file }: &Case) -> row::Model {
    let spread = Spread::of(signal.state);
    row::Model {
        buurt_id: signal.buurt.0,
        id: signal.id.0,
        kind: signal.kind.as_str().to_owned(),
        urgency: signal.urgency.rank().into(),
        state: signal.phase().word().to_owned(),
        since_at: signal.since,
        owner_id: signal.owner.map(|it| it.0),
        source: file.source.word().to_owned(),
        worried: file.worried.map(|it| it.word().to_owned()),
        subject_id: signal.subject.map(|it| it.0),
        request_id: file.request.map(|it| it.0),
        data_key_id: file.key.map(|it| it.0),
        words: file.words.clone(),
        summary: file.summary.clone(),
        snoozed_until: signal.snoozed_until,
        follow_up_at: signal.follow_up,
        no_contact_until: signal.no_contact_until,
        informed_at: signal.informed,
        inform_by: signal.inform_by,
        merged_into: spread.merged_into,
        closure: spread.closure,
        outcome: spread.outcome,
        emergency_at: signal.emergency,
        raised_at: signal.raised,
        forgotten_at: None,
    }
}

impl TryFrom<row::Model> for Case {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("signal", row.id);
        let signal = Signal {
            id: SignalId(row.id),
            buurt: BuurtId(row.buurt_id),
            kind: SignalType::read(&row.kind).ok_or_else(corrupt)?,
            urgency: u8::try_from(row.urgency)
                .ok()
                .and_then(Urgency::ranked)
                .ok_or_else(corrupt)?,
            state: state(&row).ok_or_else(corrupt)?,
            since: row.since_at,
            owner: row.owner_id.map(PersonId),
            subject: row.subject_id.map(PersonId),
            snoozed_until: row.snoozed_until,
            follow_up: row.follow_up_at,
            no_contact_until: row.no_contact_until,
            informed: row.informed_at,
            inform_by: row.inform_by,
            emergency: row.emergency_at,
            raised: row.raised_at,
        };
        let file = File {
            source: Source::parse(&row.source).ok_or_else(corrupt)?,
            worried: row.worried.as_deref().and_then(Worried::parse),
            request: row.request_id.map(RequestId),
            key: row.data_key_id.map(DataKeyId),
            words: row.words,
            summary: row.summary,
            merged_into: row.merged_into.map(SignalId),
        };
        Ok(Self { signal, file })
    }
}
