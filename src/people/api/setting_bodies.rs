//! What is sent to set something of the neighbourhood, and what it becomes once checked: by the rules of
//! its file.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::FieldError;
use crate::base::text::Phone;
use crate::buurt::Section;
use crate::buurt::bounds::Fault;
use crate::buurt::section::{Helping, Hours, Rhythm, Team};
use crate::buurt::weights::{BOUNDS, Weights};
use crate::web::Shape;

/// The team, as residents reach it. With the version that was seen, it is what is set.
#[derive(Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamSet {
    /// The version that was seen.
    #[validate(range(min = 0))]
    pub version: i32,
    /// First name of the worker that residents know.
    #[validate(length(max = 120))]
    pub worker: String,
    /// Phone number.
    #[validate(length(max = 30))]
    pub phone: String,
    /// Mail address.
    #[validate(length(max = 120))]
    pub mail: String,
    /// Where one can walk in.
    #[validate(length(max = 120))]
    pub address: String,
    /// A word of welcome to who is new; may be empty.
    #[validate(length(max = 240))]
    pub welcome: String,
}

/// When the team works, and when phones keep still, in minutes of the day. With the version that was
/// seen, it is what is set.
#[derive(Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RhythmSet {
    /// The version that was seen.
    #[validate(range(min = 0))]
    pub version: i32,
    /// No message from here on.
    #[validate(range(min = 0, max = 1440))]
    pub quiet_from: u16,
    /// Messages may go out again from here on.
    #[validate(range(min = 0, max = 1440))]
    pub quiet_until: u16,
    /// On Sunday from here on.
    #[validate(range(min = 0, max = 1440))]
    pub sunday_from: u16,
    /// When the team works, at most 28 stretches.
    #[validate(length(max = 28), nested)]
    pub hours: Vec<TeamHours>,
    /// Days on which it does not, `YYYY-MM-DD`, at most 200.
    #[validate(length(max = 200))]
    pub closed: Vec<String>,
}

/// One stretch of working time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamHours {
    /// 1 (Monday) to 7 (Sunday).
    #[validate(range(min = 1, max = 7))]
    pub weekday: u8,
    /// First minute of the day.
    #[validate(range(min = 0, max = 1439))]
    pub from: u16,
    /// The minute after the last.
    #[validate(range(min = 1, max = 1440))]
    pub until: u16,
}

/// How help is looked for from now on.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpingSet {
    /// The version that was seen.
    #[validate(range(min = 0))]
    pub version: i32,
    /// Below so many confirmed helpers the worker is asked "wie ken je?" at once.
    #[validate(range(min = 1, max = 100))]
    pub few_helpers: u32,
    /// The most that groceries may cost, in euro.
    #[validate(range(min = 10, max = 200))]
    pub groceries_max_eur: u32,
    /// Categories that are switched off.
    #[validate(length(max = 40))]
    pub categories_off: Vec<String>,
    /// How much each reason to ask somebody weighs.
    pub weights: Weights,
    /// Neighbourhoods next door, by their names in addresses; none where it is left out.
    #[serde(default)]
    #[validate(length(max = 12))]
    pub adjacent: Vec<String>,
}

/// What somebody sets, and which version of it they saw.
pub type Set = (Section, i32);

impl Shape for TeamSet {
    type Checked = Set;

    fn checked(self) -> Result<Set, Vec<FieldError>> {
        let trim = |it: &str| it.trim().to_owned();
        let phone = Phone::read(&self.phone);
        let team = Team {
            worker: trim(&self.worker),
            phone: phone.map_or_else(|_| trim(&self.phone), |it| it.as_str().to_owned()),
            mail: trim(&self.mail),
            address: trim(&self.address),
            welcome: trim(&self.welcome),
        };
        told(team.wrong())?;
        Ok((Section::Team(team), self.version))
    }
}

impl Shape for RhythmSet {
    type Checked = Set;

    fn checked(self) -> Result<Set, Vec<FieldError>> {
        let hours = self.hours.iter();
        let mut closed = self.closed;
        closed.sort();
        closed.dedup();
        let rhythm = Rhythm {
            quiet_from: self.quiet_from,
            quiet_until: self.quiet_until,
            sunday_from: self.sunday_from,
            hours: hours
                .map(|it| Hours { weekday: it.weekday, from: it.from, until: it.until })
                .collect(),
            closed,
        };
        told(rhythm.wrong())?;
        Ok((Section::Rhythm(rhythm), self.version))
    }
}

impl Shape for HelpingSet {
    type Checked = Set;

    fn checked(self) -> Result<Set, Vec<FieldError>> {
        let mut categories_off = self.categories_off;
        categories_off.sort();
        categories_off.dedup();
        let (few_helpers, groceries_max_eur) = (self.few_helpers, self.groceries_max_eur);
        let (weights, mut adjacent) = (self.weights, self.adjacent);
        adjacent.sort();
        adjacent.dedup();
        let helping = Helping { few_helpers, categories_off, groceries_max_eur, weights, adjacent };
        told(helping.wrong())?;
        Ok((Section::Helping(helping), self.version))
    }
}

/// Every fault as a problem tells it, with the numbers of its sentence.
fn told(faults: Vec<Fault>) -> Result<(), Vec<FieldError>> {
    if faults.is_empty() { Ok(()) } else { Err(faults.into_iter().map(one).collect()) }
}

fn one((field, code): Fault) -> FieldError {
    let bound = field.strip_prefix("weights.").and_then(|word| {
        let bound = BOUNDS.iter().find(|it| it.word == word)?;
        Some(vec![
            ("min".to_owned(), bound.least.to_string()),
            ("max".to_owned(), bound.most.to_string()),
        ])
    });
    let (code, params) = match (code, bound) {
        ("range", Some(params)) => ("out_of_range", params),
        ("unknown", _) => ("unknown_value", Vec::new()),
        (other, _) => (other, Vec::new()),
    };
    let pointer = format!("/{}", field.replace('.', "/"));
    FieldError { params, ..FieldError::new(pointer, code) }
}
