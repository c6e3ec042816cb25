//! What is sent about duty, and what it becomes once checked.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::calendar::{Hours, Term};
use crate::base::error::FieldError;
use crate::base::ids::PersonId;
use crate::buurt::section::Office;
use crate::care::deadline::Kind;
use crate::care::duty::{Absence, Days, Shift};
use crate::care::terms;
use crate::web::Shape;

/// A whole roster.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RosterBody {
    /// Its shifts, at most 60.
    #[validate(length(max = 60), nested)]
    pub shifts: Vec<ShiftBody>,
}

/// One shift: with a weekday, or with a first and a last day.
#[derive(Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShiftBody {
    /// 1 (Monday) to 7.
    #[validate(range(min = 1, max = 7))]
    pub weekday: Option<u8>,
    /// The first day, `YYYY-MM-DD`.
    #[validate(length(max = 10))]
    pub first: Option<String>,
    /// The last day.
    #[validate(length(max = 10))]
    pub last: Option<String>,
    /// From this minute of the day.
    #[validate(range(min = 0, max = 1439))]
    pub from: u16,
    /// Until this minute of the day.
    #[validate(range(min = 1, max = 1440))]
    pub until: u16,
    /// Who.
    pub person: PersonId,
    /// Who when they are away.
    pub deputy: Option<PersonId>,
}

/// Somebody is away.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AbsenceBody {
    /// Who, when a coordinator says it for another.
    pub person: Option<PersonId>,
    /// The first day, `YYYY-MM-DD`.
    #[validate(length(max = 10))]
    pub first: String,
    /// The last day.
    #[validate(length(max = 10))]
    pub last: String,
    /// Who stands in.
    pub deputy: PersonId,
}

/// An absence, once its days are understood.
#[derive(Debug)]
pub struct Away {
    person: Option<PersonId>,
    first: Date,
    last: Date,
    deputy: PersonId,
}

/// When the organisation works.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficeBody {
    /// Its hours, at most 28 stretches.
    #[validate(length(max = 28), nested)]
    pub hours: Vec<HoursBody>,
    /// The days on which it is closed besides holidays, `YYYY-MM-DD`, at most 200.
    #[validate(length(max = 200))]
    pub closed: Vec<String>,
    /// Who hears of what nobody looked after.
    pub contact: Option<PersonId>,
    /// What it promises from now on; as it was where this is absent.
    #[validate(length(max = 4))]
    pub terms: Option<Vec<PromiseTermsBody>>,
}

/// The terms of one promise: `h2` for working hours, `d5` for working days, `next` for the end of the next
/// working day. What is more urgent never takes longer.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseTermsBody {
    /// `first_look`, `contact`, `service_answer` or `follow_up`.
    pub promise: String,
    /// For what is urgent.
    pub u1: String,
    /// For this week.
    pub u2: String,
    /// To follow up.
    pub u3: String,
}

/// When the organisation works, once understood.
#[derive(Clone, Debug)]
pub struct Set {
    office: Office,
    terms: Option<BTreeMap<String, [Term; 3]>>,
}

impl Set {
    /// What stands from now on, over what was known.
    pub fn over(&self, known: Office) -> Office {
        let terms = self.terms.clone().unwrap_or(known.terms);
        Office { terms, ..self.office.clone() }
    }
}

/// One stretch of working time.
#[derive(Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HoursBody {
    /// 1 (Monday) to 7.
    #[validate(range(min = 1, max = 7))]
    pub weekday: u8,
    /// From this minute of the day.
    #[validate(range(min = 0, max = 1439))]
    pub from: u16,
    /// Until this minute of the day.
    #[validate(range(min = 1, max = 1440))]
    pub until: u16,
}

impl Shape for RosterBody {
    type Checked = Vec<Shift>;

    fn checked(self) -> Result<Vec<Shift>, Vec<FieldError>> {
        all(self.shifts.into_iter().enumerate().map(|(n, it)| it.checked(n)))
    }
}

impl ShiftBody {
    fn checked(self, n: usize) -> Result<Shift, FieldError> {
        let at = |field: &str| format!("/shifts/{n}/{field}");
        let on = match (self.weekday, self.first, self.last) {
            (Some(weekday), None, None) => Days::Weekly(weekday),
            (None, Some(first), Some(last)) => {
                Days::Dates(day(&first, at("first"))?, day(&last, at("last"))?)
            }
            _ => return Err(FieldError::new(at("weekday"), "required")),
        };
        if self.from >= self.until {
            return Err(FieldError::new(at("until"), "out_of_range"));
        }
        let (person, deputy) = (self.person, self.deputy);
        Ok(Shift { on, from: self.from, until: self.until, person, deputy })
    }
}

impl Shape for AbsenceBody {
    type Checked = Away;

    fn checked(self) -> Result<Away, Vec<FieldError>> {
        let days = [(&self.first, "/first"), (&self.last, "/last")];
        let days: Vec<Date> = all(days.into_iter().map(|(it, at)| day(it, at.to_owned())))?;
        let [first, last] = days.as_slice() else { return Err(Vec::new()) };
        Ok(Away { person: self.person, first: *first, last: *last, deputy: self.deputy })
    }
}

impl Away {
    /// The absence, of the caller unless it names another.
    pub fn by(&self, caller: PersonId) -> Absence {
        let person = self.person.unwrap_or(caller);
        Absence { person, first: self.first, last: self.last, deputy: self.deputy }
    }
}

impl Shape for OfficeBody {
    type Checked = Set;

    fn checked(self) -> Result<Set, Vec<FieldError>> {
        let closed = self.closed.iter().enumerate();
        let closed = all(closed.map(|(n, it)| day(it, format!("/closed/{n}"))))?;
        let hours = self.hours.into_iter().enumerate().map(|(n, it)| {
            let (weekday, from, until) = (it.weekday, it.from, it.until);
            let wrong = || FieldError::new(format!("/hours/{n}/until"), "out_of_range");
            (from < until).then_some(Hours { weekday, from, until }).ok_or_else(wrong)
        });
        let mut closed: Vec<String> = closed.iter().map(ToString::to_string).collect();
        closed.sort();
        closed.dedup();
        let office =
            Office { hours: all(hours)?, closed, contact: self.contact, ..Office::default() };
        let terms = self.terms.map(|it| all(it.iter().enumerate().map(|(n, it)| it.checked(n))));
        let terms = terms.transpose()?.map(|it| it.into_iter().collect());
        Ok(Set { office, terms })
    }
}

impl PromiseTermsBody {
    fn checked(&self, n: usize) -> Result<(String, [Term; 3]), FieldError> {
        let wrong = |field: &str, why| FieldError::new(format!("/terms/{n}/{field}"), why);
        let kind = Kind::parse(&self.promise).ok_or_else(|| wrong("promise", "unknown_value"))?;
        let read =
            |field, text: &str| terms::read(text).ok_or_else(|| wrong(field, "unknown_value"));
        let all = [read("u1", &self.u1)?, read("u2", &self.u2)?, read("u3", &self.u3)?];
        if terms::in_order(all) {
            Ok((kind.word().to_owned(), all))
        } else {
            Err(wrong("u1", "out_of_range"))
        }
    }
}

fn day(text: &str, pointer: String) -> Result<Date, FieldError> {
    text.parse().ok().ok_or_else(|| FieldError::new(pointer, "unknown_value"))
}

/// Every one, or everything that is wrong.
fn all<T>(found: impl Iterator<Item = Result<T, FieldError>>) -> Result<Vec<T>, Vec<FieldError>> {
    let (mut good, mut wrong) = (Vec::new(), Vec::new());
    for one in found {
        match one {
            Ok(it) => good.push(it),
            Err(it) => wrong.push(it),
        }
    }
    if wrong.is_empty() { Ok(good) } else { Err(wrong) }
}
