//! What is shown about duty.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::base::calendar::{Hours, day_of, holidays};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::buurt::Buurt;
use crate::care::deadline::Kind;
use crate::care::duty::{Days, Shift};
use crate::care::terms::{self, Pace};

/// Whether anybody reads this now.
#[derive(Debug, Serialize, ToSchema)]
pub struct DutyView {
    /// Whether somebody is on duty.
    pub on_duty: bool,
    /// Their first name.
    pub first_name: Option<String>,
    /// Until when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// Otherwise when somebody is again; absent when nobody knows.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next: Option<Moment>,
    /// When the organisation works: then it reads what is told.
    #[schema(value_type = Vec<crate::people::api::neighbourhood::HoursView>)]
    pub hours: Vec<Hours>,
}

/// The roster, who is away, who works here, and when the organisation does.
#[derive(Debug, Serialize, ToSchema)]
pub struct RosterView {
    /// Its shifts.
    pub shifts: Vec<ShiftView>,
    /// Who is away, today or later.
    pub absences: Vec<AbsenceView>,
    /// Who works here.
    pub staff: Vec<StaffView>,
    /// When the organisation works.
    pub office: OfficeView,
    /// Whether the caller may speak for others, and for the organisation.
    pub steers: bool,
}

/// One shift.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShiftView {
    /// 1 (Monday) to 7, for one that comes back every week.
    pub weekday: Option<u8>,
    /// Its first day, for one with dates.
    pub first: Option<String>,
    /// Its last day.
    pub last: Option<String>,
    /// From this minute of the day.
    pub from: u16,
    /// Until this minute of the day.
    pub until: u16,
    /// Who.
    pub person: PersonId,
    /// Who when they are away.
    pub deputy: Option<PersonId>,
}

/// Somebody is away.
#[derive(Debug, Serialize, ToSchema)]
pub struct AbsenceView {
    /// Who.
    pub person: PersonId,
    /// The first day.
    pub first: String,
    /// The last day.
    pub last: String,
    /// Who stands in.
    pub deputy: PersonId,
}

/// Somebody who works here.
#[derive(Debug, Serialize, ToSchema)]
pub struct StaffView {
    /// Who.
    pub id: PersonId,
    /// Their first name.
    pub first_name: String,
    /// Whether that is the caller.
    pub is_me: bool,
}

/// When the organisation works.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfficeView {
    /// Its hours.
    #[schema(value_type = Vec<crate::people::api::neighbourhood::HoursView>)]
    pub hours: Vec<Hours>,
    /// The days on which it is closed besides holidays.
    pub closed: Vec<String>,
    /// Who hears of what nobody looked after.
    pub contact: Option<PersonId>,
    /// What it promised, for each promise of care.
    pub terms: Vec<PromiseTermsView>,
    /// The next holidays: it is closed then by itself.
    pub holidays: Vec<HolidayView>,
}

/// The terms of one promise: `h2` for working hours, `d5` for working days, `next` for the end of the next
/// working day.
#[derive(Debug, Serialize, ToSchema)]
pub struct PromiseTermsView {
    /// `first_look`, `contact`, `service_answer` or `follow_up`.
    pub promise: String,
    /// For what is urgent.
    pub u1: String,
    /// For this week.
    pub u2: String,
    /// To follow up.
    pub u3: String,
}

/// A holiday.
#[derive(Debug, Serialize, ToSchema)]
pub struct HolidayView {
    /// The day.
    pub day: String,
    /// Its name in Dutch.
    pub name: String,
}

/// What somebody has on their hands, in numbers.
#[derive(Debug, Serialize, ToSchema)]
pub struct LoadView {
    /// Who; absent for what nobody has.
    pub person: Option<PersonId>,
    /// Their first name.
    pub first_name: Option<String>,
    /// Whether they work here; else a coordinator gives their cases to somebody who does.
    pub works: bool,
    /// So many signals wait.
    pub signals: i64,
    /// So many things must be done within seven days, late ones too.
    pub this_week: i64,
    /// So many are late.
    pub late: i64,
}

pub(super) fn shift_view(it: &Shift) -> ShiftView {
    let (weekday, first, last) = match it.on {
        Days::Weekly(weekday) => (Some(weekday), None, None),
        Days::Dates(first, last) => (None, Some(first.to_string()), Some(last.to_string())),
    };
    let (from, until) = (it.from, it.until);
    ShiftView { weekday, first, last, from, until, person: it.person, deputy: it.deputy }
}

/// The holidays of about a year.
const HOLIDAYS: usize = 12;

pub(super) fn office_view(buurt: &Buurt, now: Moment) -> OfficeView {
    let it = &buurt.office;
    let pace = Pace::of(it);
    let terms = |kind: &Kind| {
        let [u1, u2, u3] = pace.terms.of(*kind).map(terms::word);
        PromiseTermsView { promise: kind.word().to_owned(), u1, u2, u3 }
    };
    let holiday =
        |(day, name): (Date, &str)| HolidayView { day: day.to_string(), name: name.to_owned() };
    OfficeView {
        hours: it.hours.clone(),
        closed: it.closed.clone(),
        contact: it.contact,
        terms: Kind::ALL.iter().map(terms).collect(),
        holidays: holidays(day_of(now), HOLIDAYS).map(holiday).collect(),
    }
}
