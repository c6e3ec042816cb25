//! Who is on duty in a neighbourhood, who is away, and who stands in for them.
//!
//! A weekly shift rests on holidays and closed days; one with dates does not. Somebody who is away is
//! replaced by the deputy of the shift, else by who stands in for them; where everybody is away nobody
//! is on duty, and that is said. Never asks the time.

use jiff::civil::Date;

use crate::base::calendar::{Calendar, day_of, moment};
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::PersonId;

/// One line of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// On which days.
    pub on: Days,
    /// From this minute of the day.
    pub from: u16,
    /// Until this minute of the day, at most 1440.
    pub until: u16,
    /// Who.
    pub person: PersonId,
    /// Who else, when they are away.
    pub deputy: Option<PersonId>,
}

/// The days of a shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// Every week, 1 (Monday) to 7.
    Weekly(u8),
    /// Every day from the first to the last.
    Dates(Date, Date),
}

/// Somebody is away, from one day to another, and somebody stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Who is away.
    pub person: PersonId,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// Who stands in.
    pub deputy: PersonId,
}

/// Somebody on duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnDuty {
    /// Who.
    pub person: PersonId,
    /// Since when.
    pub from: Moment,
    /// Until when.
    pub until: Moment,
}

/// Why something about duty was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It ends before it begins, or lies in the past or too far.
    #[error("duty_bad_days")]
    BadDays,
    /// Who stands in works here no longer, or is the same person.
    #[error("duty_no_deputy")]
    NoDeputy,
    /// There is an absence in those days already.
    #[error("duty_absent_already")]
    AbsentAlready,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::BadDays => "duty_bad_days",
            Refusal::NoDeputy => "duty_no_deputy",
            Refusal::AbsentAlready => "duty_absent_already",
        })
    }
}

/// Further ahead no roster is read.
const AHEAD: usize = 35;

/// The longest absence: a year and a bit.
const LONGEST: i64 = 400;

impl Absence {
    /// Checks a new absence against those that are there.
    pub fn check(&self, known: &[Self], today: Date) -> Result<(), Refusal> {
        let days =
            |from: Date, to: Date| from.until(to).map_or(i64::MAX, |it| it.get_days().into());
        let far = days(today, self.last) > LONGEST;
        if self.first > self.last || self.last < today || far {
            return Err(Refusal::BadDays);
        }
        if self.deputy == self.person {
            return Err(Refusal::NoDeputy);
        }
        let same = |it: &&Self| it.person == self.person;
        let meets = |it: &Self| it.first <= self.last && self.first <= it.last;
        if known.iter().filter(same).any(meets) { Err(Refusal::AbsentAlready) } else { Ok(()) }
    }

    fn covers(&self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// Who answers for somebody at a moment: themselves, or who stands in, or who stands in for those.
/// Nobody, when they stand in for each other.
pub fn stands_in(person: PersonId, absences: &[Absence], now: Moment) -> Option<PersonId> {
    let today = day_of(now);
    let mut seen = vec![person];
    let mut who = person;
    while let Some(away) = absences.iter().find(|it| it.person == who && it.covers(today)) {
        who = away.deputy;
        if seen.contains(&who) {
            return None;
        }
        seen.push(who);
    }
    Some(who)
}

/// Finds who is on duty now; of several, who stays the longest.
pub fn on_duty(
    shifts: &[Shift],
    absences: &[Absence],
    cal: &Calendar,
    now: Moment,
) -> Option<OnDuty> {
    let today = ahead(shifts, absences, cal, now).filter(|it| it.from <= now);
    today.max_by_key(|it| it.until)
}

/// Finds when somebody is on duty next.
pub fn next_duty(
    shifts: &[Shift],
    absences: &[Absence],
    cal: &Calendar,
    now: Moment,
) -> Option<OnDuty> {
    ahead(shifts, absences, cal, now).filter(|it| it.from > now).min_by_key(|it| it.from)
}

/// Every turn that is not over, of each day in order.
fn ahead<'a>(
    shifts: &'a [Shift],
    absences: &'a [Absence],
    cal: &'a Calendar,
    now: Moment,
) -> impl Iterator<Item = OnDuty> + 'a {
    let days = std::iter::successors(Some(day_of(now)), |day| day.tomorrow().ok()).take(AHEAD);
    let turns = days.flat_map(move |day| {
        let on = shifts.iter().filter(move |it| it.is_on(day, cal));
        on.filter_map(move |it| it.turn(day, absences))
    });
    turns.filter(move |it| it.until > now)
}

impl Shift {
    /// Checks one line of a roster.
    pub fn check(&self) -> Result<(), Refusal> {
        let days = match self.on {
            Days::Weekly(weekday) => (1..=7).contains(&weekday),
            Days::Dates(first, last) => first <= last,
        };
        if !days || self.from >= self.until || self.until > 1440 {
            return Err(Refusal::BadDays);
        }
        if self.deputy == Some(self.person) { Err(Refusal::NoDeputy) } else { Ok(()) }
    }

    fn is_on(&self, day: Date, cal: &Calendar) -> bool {
        match self.on {
            Days::Weekly(weekday) => {
                let same = day.weekday().to_monday_one_offset().unsigned_abs() == weekday;
                same && !cal.is_closed(day)
            }
            Days::Dates(first, last) => (first..=last).contains(&day),
        }
    }

    fn turn(&self, day: Date, absences: &[Absence]) -> Option<OnDuty> {
        let (from, until) = (moment(day, self.from)?, moment(day, self.until)?);
        let away = |who: PersonId| absences.iter().any(|it| it.person == who && it.covers(day));
        let person = match self.deputy.filter(|_| away(self.person)) {
            Some(deputy) if !away(deputy) => deputy,
            Some(_) | None => stands_in(self.person, absences, from)?,
        };
        Some(OnDuty { person, from, until })
    }
}

#[cfg(test)]
mod tests;
