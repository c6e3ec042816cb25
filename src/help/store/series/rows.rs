//! How a series is spread over its row and read back: a row whose columns do not fit together is named
//! as corrupt. Asks no database.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::cells;
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId, SeriesId};
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::help::contact::DoorWish;
use crate::help::question::{Consent, Extras, Question, Sealed};
use crate::help::request::OwnWords;
use crate::help::series::{End, Every, Rhythm, Series, Skipped, Template};
use crate::help::window::Part;
use crate::people::person::Gender;

pub(super) mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_series")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub requester_id: Uuid,
        pub first_id: Uuid,
        pub published: bool,
        pub by_id: Option<Uuid>,
        pub consent: Option<String>,
        pub every: String,
        pub until_day: Option<String>,
        pub next_day: String,
        pub review_day: Option<String>,
        pub review_asked_at: Option<DateTimeUtc>,
        pub worker_told: bool,
        pub asleep_until: Option<String>,
        pub template: Json,
        pub words: String,
        pub data_key_id: Option<Uuid>,
        pub text: Option<Vec<u8>>,
        pub masked: Option<Vec<u8>>,
        pub began_at: DateTimeUtc,
        pub ended_at: Option<DateTimeUtc>,
        pub ended_why: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod day {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_series_day")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub series_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: String,
        pub request_id: Option<Uuid>,
        pub skipped: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A series as it is loaded.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// What the rules look at.
    pub series: Series,
    /// What is asked; gone once it has ended.
    pub asked: Option<Template>,
    /// When it was asked.
    pub began: Moment,
}

/// What became of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeriesDay {
    /// The day.
    pub day: NaiveDate,
    /// Its request.
    pub request: Option<RequestId>,
    /// Why there is none.
    pub skipped: Option<Skipped>,
}

/// What is asked each time, as it stands in its column. Old ones must still load.
#[derive(Serialize, Deserialize)]
struct Asked {
    category: String,
    zone: Option<i64>,
    part: Part,
    places: u8,
    min_trust: u8,
    door: DoorWish,
    wish: Option<Gender>,
    languages: Vec<Lang>,
    extras: Extras,
    same_helper: bool,
}

/// Spreads a series over its row.
pub(super) fn row_of(it: &Series, asked: &Template) -> Result<row::Model> {
    let question = &asked.question;
    let template = Asked {
        category: question.category.as_str().to_owned(),
        zone: question.zone.map(cells::to_column),
        part: asked.part,
        places: asked.places,
        min_trust: asked.min_trust,
        door: asked.door,
        wish: question.wish,
        languages: question.languages.clone(),
        extras: question.extras.clone(),
        same_helper: question.same_helper,
    };
    let words = question.words.clone();
    Ok(row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        requester_id: it.requester.0,
        first_id: it.first.0,
        published: it.published,
        by_id: question.by.map(|it| it.0),
        consent: question.consent.map(|it| it.word().to_owned()),
        every: it.rhythm.every.word().to_owned(),
        until_day: it.rhythm.until.map(|it| it.to_string()),
        next_day: it.next.to_string(),
        review_day: it.review.map(|it| it.to_string()),
        review_asked_at: it.asked,
        worker_told: it.told,
        asleep_until: it.asleep_until.map(|it| it.to_string()),
        template: serde_json::to_value(template).map_err(Error::internal)?,
        words: it.words.word().to_owned(),
        data_key_id: words.as_ref().map(|it| it.key.0),
        masked: words.as_ref().map(|it| it.masked.clone()),
        text: words.map(|it| it.text),
        began_at: question.asked_at,
        ended_at: it.ended.map(|(at, _)| at),
        ended_why: it.ended.map(|(_, why)| why.word().to_owned()),
    })
}

impl TryFrom<row::Model> for Stored {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("help_series", row.id);
        let series = series(&row).ok_or_else(corrupt)?;
        let asked = match series.ended {
            Some(_) => None,
            None => Some(template(&row).ok_or_else(corrupt)?),
        };
        Ok(Self { series, asked, began: row.began_at })
    }
}

/// Reads a day that may be absent.
fn day_of(text: Option<&String>) -> std::result::Result<Option<NaiveDate>, chrono::ParseError> {
    text.map(|it| it.parse()).transpose()
}

fn series(row: &row::Model) -> Option<Series> {
    let ended = match (row.ended_at, row.ended_why.as_deref()) {
        (Some(at), Some(why)) => Some((at, End::parse(why)?)),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return None,
    };
    let until = day_of(row.until_day.as_ref()).ok()?;
    Some(Series {
        id: SeriesId(row.id),
        buurt: BuurtId(row.buurt_id),
        requester: PersonId(row.requester_id),
        rhythm: Rhythm { every: Every::parse(&row.every)?, until },
        first: RequestId(row.first_id),
        published: row.published,
        next: row.next_day.parse().ok()?,
        review: day_of(row.review_day.as_ref()).ok()?,
        asked: row.review_asked_at,
        told: row.worker_told,
        asleep_until: day_of(row.asleep_until.as_ref()).ok()?,
        words: OwnWords::parse(&row.words)?,
        ended,
    })
}

fn template(row: &row::Model) -> Option<Template> {
    let it: Asked = serde_json::from_value(row.template.clone()).ok()?;
    let words = match (row.data_key_id, &row.text, &row.masked) {
        (Some(key), Some(text), Some(masked)) => {
            Some(Sealed { key: DataKeyId(key), text: text.clone(), masked: masked.clone() })
        }
        _ => None,
    };
    let zone = match it.zone {
        Some(raw) => Some(cells::from_column(raw)?),
        None => None,
    };
    Some(Template {
        part: it.part,
        places: it.places,
        min_trust: it.min_trust,
        door: it.door,
        question: Question {
            category: CategoryId::read(&it.category)?,
            zone,
            on: None,
            wish: it.wish,
            languages: it.languages,
            extras: it.extras,
            same_helper: it.same_helper,
            by: row.by_id.map(PersonId),
            consent: row.consent.as_deref().and_then(Consent::parse),
            words,
            reach: 0,
            card: None,
            asked_at: row.began_at,
        },
    })
}

impl TryFrom<day::Model> for SeriesDay {
    type Error = Error;

    fn try_from(row: day::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("help_series_day", row.series_id);
        let skipped = match row.skipped.as_deref() {
            Some(word) => Some(Skipped::parse(word).ok_or_else(corrupt)?),
            None => None,
        };
        let day = row.day.parse().ok().ok_or_else(corrupt)?;
        Ok(Self { day, request: row.request_id.map(RequestId), skipped })
    }
}
