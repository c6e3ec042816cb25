//! *Uittreksel gezien*: the organisation saw the extract (model 596.2) of somebody who helps, on a day, until a
//! day, by one who works here. Only those are kept: of the document nothing is.
//!
//! ```text
//!   known ──seen──► screened ──the last day is over, or taken back──► known
//!                     └──seen anew──► screened
//! ```
//!
//! It gives trust 3 until midnight in Brussels after its last day; the date decides, whoever comes late. Who is to
//! come is screened until the end of what is asked. Never asks the time.

use chrono::TimeDelta;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;

use super::Standing;
use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError};
use crate::base::ids::PersonId;
use crate::base::word::word_enum;

/// The trust that it gives.
pub const SCREENED: u8 = 3;

/// The most that somebody is trusted without.
pub const KNOWN: u8 = 2;

/// It counts for no longer than so many years after the day on which it was seen. Ours: the law names no term.
pub const YEARS: i32 = 3;

/// So long before its end the desk and who helps are told.
pub const AHEAD: TimeDelta = TimeDelta::days(30);

/// So long after its end it is forgotten, as the table of terms says.
pub const FORGOTTEN: TimeDelta = TimeDelta::days(30);

/// Who is screened is of age; by the year of birth alone, as if the birthday is still to come.
const OF_AGE: i32 = 18;

/// That it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    /// Whose.
    pub person: PersonId,
    /// On which day it was seen.
    pub seen: Date,
    /// Until which moment it counts.
    pub until: Moment,
    /// Who saw it.
    pub by: PersonId,
    /// When that was written down.
    pub noted: Moment,
}

/// Why it is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ScreeningEnd)]
pub enum Why {
    /// The person asks it.
    Asked,
    /// It was written down by mistake.
    Mistake,
    /// The organisation no longer stands for it.
    Doubt,
}

impl Why {
    /// Returns the word for it, as the chain says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Mistake => "mistake",
            Self::Doubt => "doubt",
        }
    }
}

word_enum!(
    /// Why somebody cannot be screened.
    Refusal {
        /// Nobody screens themselves.
        Yourself = "not_yourself",
        /// Nobody got to know them yet.
        NotKnown = "screening_not_known",
        /// They do not help.
        DoesNotHelp = "does_not_help",
        /// They are not of age.
        TooYoung = "screening_too_young",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// Tells until which moment it counts; or which of the two days cannot be.
pub fn until(seen: Date, last: Date, now: Moment) -> Result<Moment, FieldError> {
    let today = calendar::day_of(now);
    if seen > today {
        return Err(FieldError::new("/seen_on", "screening_not_seen_yet"));
    }
    let wrong = |code| Err(FieldError::new("/until", code));
    if last < seen {
        return wrong("screening_reversed");
    }
    if last < today {
        return wrong("screening_over");
    }
    match (seen.checked_add(YEARS.years()), calendar::moment(last, 24 * 60)) {
        (Ok(furthest), Some(midnight)) if last <= furthest => Ok(midnight),
        _ => wrong("screening_too_long"),
    }
}

/// Refuses who cannot be screened by whom.
pub fn may(
    (by, person): (PersonId, PersonId),
    (standing, helps): (Option<Standing>, bool),
    (born, this_year): (Option<i32>, i32),
) -> Result<(), Refusal> {
    if by == person {
        return Err(Refusal::Yourself);
    }
    if standing != Some(Standing::Confirmed) {
        return Err(Refusal::NotKnown);
    }
    if !helps {
        return Err(Refusal::DoesNotHelp);
    }
    if born.is_some_and(|it| this_year - it <= OF_AGE) {
        return Err(Refusal::TooYoung);
    }
    Ok(())
}

impl Screening {
    /// Tells whether it counts at this moment.
    pub fn holds(&self, now: Moment) -> bool {
        now < self.until
    }

    /// Its last day.
    pub fn last(&self) -> Date {
        calendar::day_of(self.until - TimeDelta::seconds(1))
    }

    /// Tells when one is told that it ends; nothing when that moment is behind us.
    pub fn told_at(&self, now: Moment) -> Option<Moment> {
        Some(self.until - AHEAD).filter(|it| *it > now)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    const AN: PersonId = PersonId(Uuid::from_u128(1));
    const JAN: PersonId = PersonId(Uuid::from_u128(2));

    fn now() -> Moment {
        "2026-11-22T23:30:00Z".parse().unwrap() // in Brussels it is the 23rd
    }

    fn says(seen: Date, last: Date) -> String {
        match until(seen, last, now()) {
            Ok(it) => it.to_rfc3339(),
            Err(it) => format!("{} {}", it.pointer, it.code),
        }
    }

    #[test]
    fn it_counts_to_midnight_in_brussels_after_its_last_day() {
        let today = date(2026, 11, 23);
        assert_eq!(says(today, date(2027, 7, 31)), "2027-07-31T22:00:00+00:00");
        assert_eq!(says(today, today), "2026-11-23T23:00:00+00:00", "the last day may be today");
        let it = Screening {
            person: JAN,
            seen: today,
            until: until(today, today, now()).unwrap(),
            by: AN,
            noted: now(),
        };
        assert_eq!(it.last(), today);
        assert!(it.holds(it.until - TimeDelta::seconds(1)) && !it.holds(it.until));
        assert_eq!(it.told_at(now()), None, "who writes it down knows");
        assert_eq!(it.told_at(now() - AHEAD), Some(it.until - AHEAD));
    }

    #[test]
    fn a_day_that_cannot_be_is_told_by_its_name() {
        let today = date(2026, 11, 23);
        assert_eq!(says(date(2026, 11, 24), date(2027, 1, 1)), "/seen_on screening_not_seen_yet");
        assert_eq!(says(today, date(2026, 11, 22)), "/until screening_reversed");
        assert_eq!(says(date(2026, 11, 1), date(2026, 11, 22)), "/until screening_over");
        assert_eq!(says(today, date(2029, 11, 24)), "/until screening_too_long");
        assert!(until(today, date(2029, 11, 23), now()).is_ok());
        assert_eq!(
            says(date(2020, 1, 1), today),
            "/until screening_too_long",
            "too old an extract"
        );
    }

    #[test]
    fn only_a_known_adult_who_helps_is_screened_and_nobody_by_themselves() {
        let known = (Some(Standing::Confirmed), true);
        assert_eq!(may((AN, JAN), known, (Some(1980), 2026)), Ok(()));
        assert_eq!(may((AN, JAN), known, (None, 2026)), Ok(()), "as everywhere, an adult");
        assert_eq!(may((AN, AN), known, (None, 2026)), Err(Refusal::Yourself));
        let new = (Some(Standing::Accepted), true);
        assert_eq!(may((AN, JAN), new, (None, 2026)), Err(Refusal::NotKnown));
        assert_eq!(may((AN, JAN), (None, true), (None, 2026)), Err(Refusal::NotKnown));
        let idle = (Some(Standing::Confirmed), false);
        assert_eq!(may((AN, JAN), idle, (None, 2026)), Err(Refusal::DoesNotHelp));
        assert_eq!(may((AN, JAN), known, (Some(2008), 2026)), Err(Refusal::TooYoung));
        assert_eq!(may((AN, JAN), known, (Some(2007), 2026)), Ok(()));
    }
}
