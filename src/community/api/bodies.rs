//! What is sent about places and activities, and what it becomes once checked.

use chrono::TimeDelta;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::calendar::{Hours, moment};
use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError, Result};
use crate::base::ids::{PersonId, PlaceId};
use crate::base::text::{Line, Name};
use crate::buurt::Buurt;
use crate::community::activity::{Kind as ActivityKind, People, Plan};
use crate::community::place::{Facts, Kind as PlaceKind};
use crate::web::Shape;

/// One says that one comes.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ComeBody {
    /// With how many, oneself too: 1 or 2.
    #[validate(range(min = 1, max = 2))]
    pub people: u8,
    /// Whether one wants to be reminded; not unless one says so.
    #[serde(default)]
    pub remind: bool,
}

impl Shape for ComeBody {
    type Checked = (People, bool);

    fn checked(self) -> Result<(People, bool), Vec<FieldError>> {
        let people = People::read(self.people);
        let people = people.ok_or_else(|| vec![FieldError::new("/people", "out_of_range")])?;
        Ok((people, self.remind))
    }
}

/// A place, as the team tells it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingPlaceBody {
    /// Its name, as people say it.
    #[validate(length(min = 1, max = 80))]
    pub name: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// A street of the neighbourhood.
    #[validate(length(min = 1, max = 80))]
    pub street: String,
    /// The number there.
    #[validate(length(max = 12))]
    pub number: Option<String>,
    /// When its door is open, at most 28 stretches.
    #[validate(length(max = 28), nested)]
    pub hours: Vec<OpenHoursBody>,
    /// What there is, in one line.
    #[validate(length(max = 200))]
    pub note: Option<String>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<bool>,
}

/// One stretch of opening hours.
#[derive(Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenHoursBody {
    /// 1 (Monday) to 7 (Sunday).
    #[validate(range(min = 1, max = 7))]
    pub weekday: u8,
    /// From this minute of the day.
    #[validate(range(min = 0, max = 1439))]
    pub from: u16,
    /// Until this minute of the day.
    #[validate(range(min = 1, max = 1440))]
    pub until: u16,
}

/// A place, checked but for its street, which only the neighbourhood knows.
#[derive(Clone, Debug)]
pub struct Told(Facts);

impl Shape for MeetingPlaceBody {
    type Checked = Told;

    fn checked(self) -> Result<Told, Vec<FieldError>> {
        let turned = self.hours.iter().enumerate().filter(|(_, it)| it.from >= it.until);
        let pointer = |n: usize| format!("/hours/{n}/until");
        let mut wrong: Vec<_> =
            turned.map(|(n, _)| FieldError::new(pointer(n), "out_of_range")).collect();
        let mut take =
            |it: Result<String, FieldError>| it.map_err(|why| wrong.push(why)).unwrap_or_default();
        let name = take(Name::checked(&self.name, "/name").map(Into::into));
        let street = take(Name::checked(&self.street, "/street").map(Into::into));
        let number = take(line::<12>(self.number.as_deref(), "/number"));
        let note = take(line::<200>(self.note.as_deref(), "/note"));
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let hours = self.hours.iter();
        let hours = hours.map(|it| Hours { weekday: it.weekday, from: it.from, until: it.until });
        Ok(Told(Facts {
            name,
            kind: self.kind,
            street,
            number: some(number),
            zone: 0,
            hours: hours.collect(),
            note: some(note),
            wheelchair: self.wheelchair,
        }))
    }
}

impl Told {
    /// Finds its street in the list of the neighbourhood, and the zone of the house there.
    pub(super) fn within(self, buurt: &Buurt) -> Result<Facts> {
        let typed = self.0.street.as_str();
        let street = buurt.place.street(typed);
        let street = street.ok_or_else(|| Error::field("/street", "unknown_street"))?.to_owned();
        let number = match self.0.number.as_deref().map(house_number) {
            Some(None) => return Err(Error::field("/number", "not_a_house_number")),
            Some(number) => number,
            None => None,
        };
        let zone = buurt.place.zone(&street, number);
        let zone = zone.ok_or_else(|| Error::field("/number", "not_in_this_street"))?;
        Ok(Facts { street, zone, ..self.0 })
    }
}

/// An activity, as the team plans it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityBody {
    /// At which place.
    pub place: PlaceId,
    /// What it is called.
    #[validate(length(min = 1, max = 80))]
    pub title: String,
    /// What people do there.
    pub kind: ActivityKind,
    /// One line more.
    #[validate(length(max = 200))]
    pub note: Option<String>,
    /// The day, `YYYY-MM-DD`.
    #[validate(length(max = 10))]
    pub day: String,
    /// From this minute of that day.
    #[validate(range(min = 0, max = 1439))]
    pub from: u16,
    /// Until this minute of that day.
    #[validate(range(min = 1, max = 1440))]
    pub until: u16,
    /// At most so many people.
    #[validate(range(min = 1, max = 500))]
    pub capacity: Option<u16>,
    /// Who organises it, and so sees how many come.
    pub organiser: Option<PersonId>,
    /// So many weeks, one after the other; only for something new.
    #[validate(range(min = 1, max = 12))]
    pub weeks: Option<u8>,
}

/// An activity, checked: once for each week.
#[derive(Clone, Debug)]
pub struct Plans(Vec<Plan>);

impl Plans {
    /// All of them.
    pub(super) fn all(self) -> Vec<Plan> {
        self.0
    }

    /// The one and only.
    pub(super) fn only(self) -> Result<Plan> {
        let mut all = self.0.into_iter();
        match (all.next(), all.next()) {
            (Some(plan), None) => Ok(plan),
            _ => Err(Error::field("/weeks", "out_of_range")),
        }
    }
}

impl Shape for ActivityBody {
    type Checked = Plans;

    fn checked(self) -> Result<Plans, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let mut take =
            |it: Result<String, FieldError>| it.map_err(|why| wrong.push(why)).unwrap_or_default();
        let title = take(Name::checked(&self.title, "/title").map(Into::into));
        let note = some(take(line::<200>(self.note.as_deref(), "/note")));
        let first: Option<Date> = self.day.parse().ok();
        if first.is_none() {
            wrong.push(FieldError::new("/day", "unknown_value"));
        }
        if self.from >= self.until {
            wrong.push(FieldError::new("/until", "out_of_range"));
        }
        let (Some(first), true) = (first, wrong.is_empty()) else { return Err(wrong) };
        let one = |week: u8| {
            let (starts, ends) = stretch(first, week, (self.from, self.until))?;
            Some(Plan {
                place: self.place,
                title: title.clone(),
                kind: self.kind,
                note: note.clone(),
                starts,
                ends,
                capacity: self.capacity,
                organiser: self.organiser,
            })
        };
        let plans: Option<Vec<Plan>> = (0..self.weeks.unwrap_or(1)).map(one).collect();
        plans.map(Plans).ok_or_else(|| vec![FieldError::new("/day", "out_of_range")])
    }
}

/// The same minutes, so many weeks after a day, in the time of Brussels.
fn stretch(first: Date, week: u8, (from, until): (u16, u16)) -> Option<(Moment, Moment)> {
    let day = first.checked_add(i64::from(week).weeks()).ok()?;
    let (starts, ends) = (moment(day, from)?, moment(day, until)?);
    // The hour that summer time skips lasts no time at all.
    Some((starts, if ends > starts { ends } else { starts + TimeDelta::minutes(1) }))
}

/// The digits that a house number begins with.
fn house_number(typed: &str) -> Option<u16> {
    typed.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

fn line<const MAX: usize>(text: Option<&str>, pointer: &str) -> Result<String, FieldError> {
    Line::<0, MAX>::checked(text.unwrap_or_default(), pointer).map(Into::into)
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|it| !it.is_empty())
}
