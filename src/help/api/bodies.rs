//! What is sent: plain shapes, and what they become once checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::FieldError;
use crate::base::ids::PersonId;
use crate::base::text::{OwnWords, Prose};
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::help::flows::asking::Asking;
use crate::help::question::Consent;
use crate::help::series::{Every, Rhythm};
use crate::help::window::{Part, When};
use crate::people::person::{Door, Gender};
use crate::web::Shape;

/// The longest text among what is told besides.
const EXTRA_MAX: usize = 500;

/// A text to be judged, before anything is asked.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpPreviewBody {
    /// What was typed so far.
    #[validate(length(max = 1000))]
    pub text: String,
    /// The language of the screen, such as `nl` or `nl-BE`; one that we do not speak is no fault.
    #[validate(length(max = 35))]
    pub lang: Option<String>,
    /// The pictogram that was tapped.
    pub category: Option<String>,
}

/// What is to be judged.
#[derive(Clone, Debug)]
pub struct Previewing {
    /// What was typed so far.
    pub text: String,
    /// The language of the screen.
    pub lang: Option<Lang>,
    /// The pictogram that was tapped.
    pub category: Option<CategoryId>,
}

impl Shape for HelpPreviewBody {
    type Checked = Previewing;

    fn checked(self) -> Result<Previewing, Vec<FieldError>> {
        let text = Prose::<0, 1000>::checked(&self.text, "/text").map_err(|it| vec![it])?;
        let category = self.category.map(|it| category(&it)).transpose().map_err(|it| vec![it])?;
        let lang = self.lang.as_deref().and_then(Lang::read);
        Ok(Previewing { text: text.as_str().to_owned(), lang, category })
    }
}

/// When it suits: `{"day": "2026-11-22", "part": "morning"}` or `{"flexible": true}`.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WhenBody {
    /// On which day.
    pub day: Option<NaiveDate>,
    /// In which part of it: `morning`, `noon`, `afternoon`, `evening`, `any`.
    #[schema(value_type = Option<PartWord>)]
    pub part: Option<Part>,
    /// It does not matter when.
    pub flexible: Option<bool>,
}

/// A part of the day.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "snake_case")]
pub enum PartWord {
    /// 8 to 12.
    Morning,
    /// 12 to 14.
    Noon,
    /// 14 to 18.
    Afternoon,
    /// 18 to 21.
    Evening,
    /// 8 to 21.
    Any,
}

/// How somebody agreed that a worker asks for them.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "snake_case")]
pub enum ConsentWord {
    /// In a conversation.
    Spoken,
    /// On paper.
    Written,
    /// By who represents them.
    Representative,
}

/// Not once, but every week or every two weeks.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeriesBody {
    /// `week`, `fortnight`.
    #[schema(value_type = EveryWord)]
    pub every: Every,
    /// The last day; one is asked in week 8 whether it goes on where there is none.
    pub until: Option<NaiveDate>,
}

/// How often.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "snake_case")]
pub enum EveryWord {
    /// Every week.
    Week,
    /// Every two weeks.
    Fortnight,
}

/// A help request.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpAskBody {
    /// The pictogram that was tapped.
    pub category: String,
    /// When.
    #[validate(nested)]
    pub when: WhenBody,
    /// Own words; may be left out.
    #[validate(length(max = 1000))]
    pub text: Option<String>,
    /// How many helpers are needed: 1 to 3.
    #[validate(range(min = 1, max = 3))]
    pub places: Option<u8>,
    /// Rather a woman or a man.
    pub wish: Option<Gender>,
    /// Languages in which one wants to talk; left out when it does not matter.
    #[validate(length(max = 6))]
    pub languages: Option<Vec<Lang>>,
    /// What is told besides: fields of the category, each a text, a number or yes or no.
    #[schema(value_type = Option<std::collections::HashMap<String, Value>>)]
    pub extras: Option<BTreeMap<String, Value>>,
    /// Rather the neighbour of last time.
    pub same_helper: Option<bool>,
    /// Every week or every two weeks; only for a day, not for any moment.
    #[validate(nested)]
    pub series: Option<SeriesBody>,
    /// For whom a worker asks.
    pub on_behalf_of: Option<PersonId>,
    /// How that person agreed.
    #[schema(value_type = Option<ConsentWord>)]
    pub consent: Option<Consent>,
    /// Who may come to the door: said once, and remembered.
    pub door: Option<Door>,
}

impl Shape for HelpAskBody {
    type Checked = Asking;

    fn checked(self) -> Result<Asking, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let category = category(&self.category).map_err(|it| wrong.push(it)).ok();
        let when = when(&self.when).map_err(|it| wrong.push(it)).ok();
        let text = self.text.filter(|it| !it.trim().is_empty());
        let text = text.map(|it| OwnWords::checked(&it, "/text")).transpose();
        let text = text.map_err(|it| wrong.push(it)).ok().flatten();
        let extras = extras(self.extras.unwrap_or_default()).map_err(|it| wrong.extend(it)).ok();
        if self.wish == Some(Gender::Other) {
            wrong.push(FieldError::new("/wish", "unknown_value"));
        }
        if self.consent.is_some() && self.on_behalf_of.is_none() {
            wrong.push(FieldError::new("/consent", "only_on_behalf"));
        }
        let rhythm = |it: SeriesBody| Rhythm { every: it.every, until: it.until };
        let series = self.series.map(rhythm);
        let first = when.and_then(When::on).map(|(day, _)| day);
        match (&series, first) {
            (Some(_), None) if when.is_some() => {
                wrong.push(FieldError::new("/when/day", "required"));
            }
            (Some(it), Some(first)) if !it.fits(first) => {
                wrong.push(FieldError::new("/series/until", "out_of_range"));
            }
            (Some(_) | None, _) => {}
        }
        let (Some(category), Some(when), Some(extras), true) =
            (category, when, extras, wrong.is_empty())
        else {
            return Err(wrong);
        };
        Ok(Asking {
            category,
            when,
            text,
            places: self.places.unwrap_or(1),
            wish: self.wish,
            languages: self.languages.unwrap_or_default(),
            extras,
            same_helper: self.same_helper.unwrap_or_default(),
            series,
            on_behalf_of: self.on_behalf_of,
            consent: self.consent,
            door: self.door,
        })
    }
}

fn category(name: &str) -> Result<CategoryId, FieldError> {
    CategoryId::read(name).ok_or_else(|| FieldError::new("/category", "unknown_value"))
}

pub(super) fn when(it: &WhenBody) -> Result<When, FieldError> {
    match (it.day, it.part, it.flexible.unwrap_or_default()) {
        (None, None, true) => Ok(When::Flexible),
        (Some(day), part, false) => Ok(When::On { day, part: part.unwrap_or(Part::Any) }),
        (Some(_), _, true) | (None, Some(_), true) => {
            Err(FieldError::new("/when/flexible", "one_of_two"))
        }
        (None, _, false) => Err(FieldError::new("/when/day", "required")),
    }
}

/// Texts are bounded and plain; lists and objects are no extras.
fn extras(all: BTreeMap<String, Value>) -> Result<BTreeMap<String, Value>, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let mut checked = BTreeMap::new();
    for (name, value) in all {
        let pointer = format!("/extras/{}", name.replace('~', "~0").replace('/', "~1"));
        let value = match value {
            Value::String(text) => Prose::<0, EXTRA_MAX>::checked(&text, &pointer)
                .map(|it| Value::String(it.as_str().to_owned())),
            // A longer number is a phone number or an account, which only a text would have masked.
            Value::Number(ref number) if number.as_f64().is_none_or(|it| it.abs() >= 10_000.0) => {
                Err(FieldError::new(pointer, "out_of_range"))
            }
            Value::Bool(_) | Value::Number(_) => Ok(value),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                Err(FieldError::new(pointer, "wrong_type"))
            }
        };
        match value {
            Ok(value) => {
                checked.insert(name, value);
            }
            Err(error) => wrong.push(error),
        }
    }
    if wrong.is_empty() { Ok(checked) } else { Err(wrong) }
}
