//! SQL about requests. `find` and `lock` answer only to who may: to everybody else nothing exists.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
    Set,
};

use super::{offers, pairs};
use crate::base::cells;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId};
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::help::contact::DoorWish;
use crate::help::found::Found;
use crate::help::question::{Consent, Question, Sealed};
use crate::help::request::{Confirmed, Kind, OwnWords, Reason, Request, State, Why, Word};
use crate::help::window::{Part, Window};
use crate::people::person::Gender;
use crate::people::{Caller, Relation, Role, members, persons};

#[expect(clippy::struct_excessive_bools, unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_request")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub requester_id: Uuid,
        pub by_id: Option<Uuid>,
        pub consent: Option<String>,
        pub category: String,
        pub zone: Option<i64>,
        pub day: Option<String>,
        pub part: Option<String>,
        pub starts_at: DateTimeUtc,
        pub ends_at: DateTimeUtc,
        pub flexible: bool,
        pub places: i16,
        pub min_trust: i16,
        pub door: String,
        pub wish: Option<String>,
        pub languages: Json,
        pub extras: Json,
        pub same_helper: bool,
        pub words: String,
        pub data_key_id: Option<Uuid>,
        pub text: Option<Vec<u8>>,
        pub masked: Option<Vec<u8>>,
        pub held: bool,
        pub reach: i16,
        pub state: String,
        pub since_at: DateTimeUtc,
        pub why: Option<String>,
        pub word: Option<String>,
        pub word_by: Option<Uuid>,
        pub nudged: bool,
        pub confirmed: Option<String>,
        pub card: Option<String>,
        pub reason: Option<String>,
        pub asked_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Counts the requests of somebody that are not over.
pub async fn living(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .filter(row::Column::State.is_in(["review", "open", "matched", "confirming"]));
    rows.count(query).await
}

/// Writes a new request.
pub async fn insert(tx: &Tx, request: &Request, question: &Question) -> Result<()> {
    let row = row_of(request, question)?;
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a request for somebody who may do the route's action to it.
pub async fn find(rows: Rows<'_>, caller: &Caller, id: RequestId) -> Result<(Found, Relation)> {
    let query = row::Entity::find_by_id((caller.buurt.0, id.0));
    let found = whole(rows, rows.one(query).await?).await?;
    admitted(rows, caller, found).await
}

/// Finds a request as [`find`] does, and keeps it and its offers from changing.
pub async fn lock(tx: &Tx, caller: &Caller, id: RequestId) -> Result<(Found, Relation)> {
    let found = lock_any(tx, caller.buurt, id).await?;
    admitted(tx.rows(), caller, found).await
}

/// Finds a request for a job, which nobody calls.
pub async fn load(rows: Rows<'_>, buurt: BuurtId, id: RequestId) -> Result<Found> {
    whole(rows, rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?).await
}

/// Finds a request for a job, and keeps it and its offers from changing.
pub async fn lock_any(tx: &Tx, buurt: BuurtId, id: RequestId) -> Result<Found> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    whole(tx.rows(), tx.rows().one(query).await?).await
}

/// Tells whether somebody never asked before.
pub async fn is_first(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<bool> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .limit(1);
    Ok(rows.one(query).await?.is_none())
}

/// Brings a request from how it was to how it is.
pub async fn advance(tx: &Tx, before: &Request, after: &Request) -> Result<()> {
    let spread = Spread::of(after.state);
    let set = row::ActiveModel {
        starts_at: Set(after.window.start),
        ends_at: Set(after.window.end),
        flexible: Set(after.window.flexible),
        places: Set(after.places.into()),
        min_trust: Set(after.min_trust.into()),
        words: Set(after.words.word().to_owned()),
        held: Set(after.held),
        state: Set(after.kind().word().to_owned()),
        since_at: Set(after.state.since()),
        why: Set(spread.why),
        word: Set(spread.word),
        word_by: Set(spread.word_by),
        nudged: Set(spread.nudged),
        confirmed: Set(spread.confirmed),
        reason: Set(spread.reason),
        ..Default::default()
    };
    change(tx, before, set).await
}

/// Writes the level to which a worker widened.
pub async fn widen(tx: &Tx, request: &Request, reach: u8) -> Result<()> {
    let set = row::ActiveModel { reach: Set(reach.into()), ..Default::default() };
    change(tx, request, set).await
}

/// Writes the card with which the asker thanks.
pub async fn thank(tx: &Tx, request: &Request, card: &str) -> Result<()> {
    let set = row::ActiveModel { card: Set(Some(card.to_owned())), ..Default::default() };
    change(tx, request, set).await
}

async fn change(tx: &Tx, before: &Request, set: row::ActiveModel) -> Result<()> {
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::State.eq(before.kind().word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked request changed")) }
}

async fn whole(rows: Rows<'_>, row: Option<row::Model>) -> Result<Found> {
    let row = row.ok_or(Error::NotFound)?;
    let (request, question) = parts(&row)?;
    let offers = offers::of_request(rows, request.buurt, request.id).await?;
    Ok(Found { request, question, offers })
}

/// Lets through who may; a neighbour without an offer must also be one to whom it is shown, and who
/// is kept apart from the asker sees what ended for them, and nothing else of hers.
async fn admitted(rows: Rows<'_>, caller: &Caller, found: Found) -> Result<(Found, Relation)> {
    let relation = found.relation(caller);
    caller.admit(relation)?;
    if relation == Relation::Own || caller.is(Role::Buurtwerker) {
        return Ok((found, relation));
    }
    let Request { buurt, requester, min_trust, .. } = found.request;
    if !found.is_over_for(caller.person)
        && pairs::blocked(rows, buurt, caller.person, requester).await?
    {
        return Err(Error::NotFound);
    }
    if relation == Relation::SameBuurt {
        let member = members::find(rows, buurt, caller.person).await?;
        if member.trust < min_trust {
            return Err(Error::NotFound);
        }
        // As on the board: who wants a woman at the door is not shown to a man.
        if let Some(wish) = found.question.wish
            && persons::find(rows, caller.person).await?.gender != Some(wish)
        {
            return Err(Error::NotFound);
        }
    }
    Ok((found, relation))
}

/// A state, spread over its columns.
#[derive(Default)]
struct Spread {
    why: Option<String>,
    word: Option<String>,
    word_by: Option<uuid::Uuid>,
    nudged: bool,
    confirmed: Option<String>,
    reason: Option<String>,
}

impl Spread {
    fn of(state: State) -> Self {
        let none = Self::default();
        match state {
            State::Review { why, .. } => Self { why: Some(why.word().to_owned()), ..none },
            State::Open { .. } | State::Matched { .. } => none,
            State::Confirming { word, nudged, .. } => {
                let said = word.map(|it| match it {
                    Word::Worked(by) => ("worked", by),
                    Word::NotWorked(by) => ("not_worked", by),
                    Word::NobodyOpened(by) => ("nobody_opened", by),
                });
                let (word, word_by) = said.map(|(word, by)| (word.to_owned(), by.0)).unzip();
                Self { word, word_by, nudged, ..none }
            }
            State::Done { confirmed, .. } => {
                Self { confirmed: Some(confirmed.word().to_owned()), ..none }
            }
            State::Closed { reason, .. } => Self { reason: Some(reason.word().to_owned()), ..none },
        }
    }
}

/// Reads a state from its columns; nothing when they do not fit together.
fn state(row: &row::Model) -> Option<State> {
    let since = row.since_at;
    Some(match Kind::parse(&row.state)? {
        Kind::Review => State::Review { why: Why::parse(row.why.as_deref()?)?, since },
        Kind::Open => State::Open { since },
        Kind::Matched => State::Matched { since },
        Kind::Confirming => {
            let by = row.word_by.map(PersonId);
            let word = match (row.word.as_deref(), by) {
                (None, None) => None,
                (Some("worked"), Some(by)) => Some(Word::Worked(by)),
                (Some("not_worked"), Some(by)) => Some(Word::NotWorked(by)),
                (Some("nobody_opened"), Some(by)) => Some(Word::NobodyOpened(by)),
                _ => return None,
            };
            State::Confirming { since, word, nudged: row.nudged }
        }
        Kind::Done => State::Done {
            at: since,
            confirmed: Confirmed::parse(row.confirmed.as_deref()?)?,
            thanked: row.card.is_some(),
        },
        Kind::Closed => State::Closed { at: since, reason: Reason::parse(row.reason.as_deref()?)? },
    })
}

fn row_of(request: &Request, question: &Question) -> Result<row::Model> {
    let spread = Spread::of(request.state);
    let (day, part) =
        question.on.map(|(day, part)| (day.to_string(), part.word().to_owned())).unzip();
    let words = question.words.clone();
    Ok(row::Model {
        buurt_id: request.buurt.0,
        id: request.id.0,
        requester_id: request.requester.0,
        by_id: question.by.map(|it| it.0),
        consent: question.consent.map(|it| it.word().to_owned()),
        category: question.category.as_str().to_owned(),
        zone: question.zone.map(cells::to_column),
        day,
        part,
        starts_at: request.window.start,
        ends_at: request.window.end,
        flexible: request.window.flexible,
        places: request.places.into(),
        min_trust: request.min_trust.into(),
        door: request.door.word().to_owned(),
        wish: question.wish.map(|it| it.word().to_owned()),
        languages: serde_json::to_value(&question.languages).map_err(Error::internal)?,
        extras: serde_json::to_value(&question.extras).map_err(Error::internal)?,
        same_helper: question.same_helper,
        words: request.words.word().to_owned(),
        data_key_id: words.as_ref().map(|it| it.key.0),
        masked: words.as_ref().map(|it| it.masked.clone()),
        text: words.map(|it| it.text),
        held: request.held,
        reach: question.reach.into(),
        state: request.kind().word().to_owned(),
        since_at: request.state.since(),
        why: spread.why,
        word: spread.word,
        word_by: spread.word_by,
        nudged: spread.nudged,
        confirmed: spread.confirmed,
        card: question.card.clone(),
        reason: spread.reason,
        asked_at: question.asked_at,
    })
}

fn parts(row: &row::Model) -> Result<(Request, Question)> {
    let corrupt = || Error::corrupt("help_request", row.id);
    let read = || {
        let (places, min_trust) =
            (u8::try_from(row.places).ok()?, u8::try_from(row.min_trust).ok()?);
        let window = Window { start: row.starts_at, end: row.ends_at, flexible: row.flexible };
        Some(Request {
            id: RequestId(row.id),
            buurt: BuurtId(row.buurt_id),
            requester: PersonId(row.requester_id),
            window,
            places,
            min_trust,
            door: DoorWish::parse(&row.door)?,
            words: OwnWords::parse(&row.words)?,
            held: row.held,
            state: state(row)?,
        })
    };
    let request = read().ok_or_else(corrupt)?;
    Ok((request, asked(row).ok_or_else(corrupt)?))
}

fn asked(row: &row::Model) -> Option<Question> {
    let on = match (&row.day, &row.part) {
        (Some(day), Some(part)) => Some((day.parse().ok()?, Part::parse(part)?)),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return None,
    };
    let words = match (row.data_key_id, &row.text, &row.masked) {
        (Some(key), Some(text), Some(masked)) => {
            Some(Sealed { key: DataKeyId(key), text: text.clone(), masked: masked.clone() })
        }
        _ => None,
    };
    let zone = match row.zone {
        Some(raw) => Some(cells::from_column(raw)?),
        None => None,
    };
    Some(Question {
        category: CategoryId::read(&row.category)?,
        zone,
        on,
        wish: row.wish.as_deref().and_then(Gender::read),
        languages: serde_json::from_value::<Vec<Lang>>(row.languages.clone()).ok()?,
        extras: serde_json::from_value::<BTreeMap<_, _>>(row.extras.clone()).ok()?,
        same_helper: row.same_helper,
        by: row.by_id.map(PersonId),
        consent: row.consent.as_deref().and_then(Consent::parse),
        words,
        reach: u8::try_from(row.reach).ok()?,
        card: row.card.clone(),
        asked_at: row.asked_at,
    })
}
