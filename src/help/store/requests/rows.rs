//! How a request is spread over its row and read back: a row whose columns do not fit together is
//! named as corrupt. Asks no database.

use std::collections::BTreeMap;

use crate::base::cells;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId};
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::help::contact::DoorWish;
use crate::help::question::{Consent, Question, Sealed};
use crate::help::request::{Confirmed, Kind, OwnWords, Reason, Request, State, Why, Word};
use crate::help::window::{Part, Window};
use crate::people::person::Gender;

#[expect(clippy::struct_excessive_bools, unreachable_pub, reason = "SeaORM derives it so")]
pub(super) mod row {
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

/// A state, spread over its columns.
#[derive(Default)]
pub(super) struct Spread {
    pub(super) why: Option<String>,
    pub(super) word: Option<String>,
    pub(super) word_by: Option<uuid::Uuid>,
    pub(super) nudged: bool,
    pub(super) confirmed: Option<String>,
    pub(super) reason: Option<String>,
}

impl Spread {
    pub(super) fn of(state: State) -> Self {
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

/// Spreads a request over its row.
pub(super) fn row_of(request: &Request, question: &Question) -> Result<row::Model> {
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

/// Reads a request and its question from a row.
pub(super) fn parts(row: &row::Model) -> Result<(Request, Question)> {
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
