//! The life of an activity: planned → cancelled | over. Never asks the time, never knows who comes.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::calendar::{day_of, moment};
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{ActivityId, BuurtId, PersonId, PlaceId};

/// What people do there: decides beside which question it is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ActivityKind)]
pub enum Kind {
    /// Meeting people, beside a question for company and at a first question.
    Meet,
    /// Practising a language, beside a question to learn.
    Language,
    /// Making or mending something together.
    Doing,
    /// Who looks after somebody meets others who do.
    Carers,
}

/// So far ahead something is planned.
const AHEAD: TimeDelta = TimeDelta::days(366);

/// Nothing takes longer.
pub const LONGEST: TimeDelta = TimeDelta::hours(14);

/// Who wants to is told at this minute of the evening before.
const EVENING: u16 = 17 * 60;

/// Who said it later is told so long before.
const SHORTLY: TimeDelta = TimeDelta::hours(2);

/// Who came is forgotten so long after the end.
pub const FORGOTTEN_AFTER: TimeDelta = TimeDelta::hours(24);

/// An activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its name in the database.
    pub id: ActivityId,
    /// Where.
    pub buurt: BuurtId,
    /// What is planned.
    pub plan: Plan,
    /// Where it stands.
    pub state: State,
}

/// What is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// At which place.
    pub place: PlaceId,
    /// What it is called.
    pub title: String,
    /// What people do there.
    pub kind: Kind,
    /// One line more.
    pub note: Option<String>,
    /// From.
    pub starts: Moment,
    /// Until.
    pub ends: Moment,
    /// At most so many people.
    pub capacity: Option<u16>,
    /// Who organises it, and so may know how many come.
    pub organiser: Option<PersonId>,
}

/// Where an activity stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It will be, or is now.
    Planned,
    /// It will not be.
    Cancelled {
        /// Since when.
        at: Moment,
    },
    /// It was.
    Over {
        /// So many said they would come.
        came: u32,
    },
}

/// With how many somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// Alone.
    One,
    /// With somebody.
    Two,
}

/// Why something about an activity was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no place for so many.
    Full,
    /// It is over.
    Over,
    /// It will not be.
    Cancelled,
    /// It ends before it begins, lies in the past, or too far ahead.
    BadTime,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Meet, Self::Language, Self::Doing, Self::Carers];

    /// Returns the word for it, in the database and in the API.
    pub fn word(self) -> &'static str {
        match self {
            Self::Meet => "meet",
            Self::Language => "language",
            Self::Doing => "doing",
            Self::Carers => "carers",
        }
    }

    /// Reads such a word back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl People {
    /// Reads a number of people.
    pub fn read(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            _ => None,
        }
    }

    /// Returns the number of people.
    pub fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

impl Plan {
    /// Lets it be planned at this moment.
    pub fn check(&self, now: Moment) -> Result<(), Refusal> {
        let lasts = self.ends - self.starts;
        let real = lasts > TimeDelta::zero() && lasts <= LONGEST;
        let soon = self.starts > now && self.starts - now <= AHEAD;
        if real && soon { Ok(()) } else { Err(Refusal::BadTime) }
    }

    /// Tells whether there is a place for so many more.
    pub fn has_room(&self, taken: u32, more: u8) -> bool {
        self.capacity.is_none_or(|most| taken + u32::from(more) <= u32::from(most))
    }

    /// Tells whether who comes must hear of it: another time, or another place.
    pub fn moves(&self, to: &Self) -> bool {
        self.starts != to.starts || self.ends != to.ends || self.place != to.place
    }
}

impl Activity {
    /// Lets somebody come, where so many others said they would.
    pub fn come(&self, others: u32, people: People, now: Moment) -> Result<(), Refusal> {
        self.is_ahead(now)?;
        let fits = self.plan.has_room(others, people.number());
        if fits { Ok(()) } else { Err(Refusal::Full) }
    }

    /// Plans it otherwise.
    pub fn change(self, plan: Plan, now: Moment) -> Result<Self, Refusal> {
        self.is_ahead(now)?;
        plan.check(now)?;
        Ok(Self { plan, ..self })
    }

    /// It will not be.
    pub fn cancel(self, now: Moment) -> Result<Self, Refusal> {
        self.is_ahead(now)?;
        Ok(Self { state: State::Cancelled { at: now }, ..self })
    }

    /// It was: what stays is how many said they would come.
    pub fn end(self, came: u32, now: Moment) -> Result<Self, Refusal> {
        match self.state {
            State::Planned if now >= self.plan.ends => {
                Ok(Self { state: State::Over { came }, ..self })
            }
            State::Planned => Err(Refusal::BadTime),
            State::Cancelled { .. } => Err(Refusal::Cancelled),
            State::Over { .. } => Err(Refusal::Over),
        }
    }

    /// Tells whether one can still come, or it can still be changed.
    fn is_ahead(&self, now: Moment) -> Result<(), Refusal> {
        match self.state {
            State::Planned if now < self.plan.ends => Ok(()),
            State::Planned | State::Over { .. } => Err(Refusal::Over),
            State::Cancelled { .. } => Err(Refusal::Cancelled),
        }
    }
}

/// When somebody who wants it is reminded: the evening before, else two hours ahead, else not at all.
pub fn remind_at(starts: Moment, now: Moment) -> Option<Moment> {
    let evening = day_of(starts).yesterday().ok().and_then(|day| moment(day, EVENING));
    evening.into_iter().chain([starts - SHORTLY]).find(|at| *at > now)
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Over, Self::Cancelled, Self::BadTime];

    /// Returns the code of the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "activity_full",
            Self::Over => "activity_over",
            Self::Cancelled => "activity_cancelled",
            Self::BadTime => "activity_bad_time",
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.code())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    /// Tuesday 24 November 2026, noon in Brussels, for three.
    fn soup() -> Activity {
        Activity {
            id: ActivityId(Uuid::nil()),
            buurt: BuurtId(Uuid::nil()),
            plan: Plan {
                place: PlaceId(Uuid::nil()),
                title: "Soep".to_owned(),
                kind: Kind::Meet,
                note: None,
                starts: at("2026-11-24T11:00:00Z"),
                ends: at("2026-11-24T13:00:00Z"),
                capacity: Some(3),
                organiser: None,
            },
            state: State::Planned,
        }
    }

    #[test]
    fn who_fits_may_come_until_it_is_over() {
        let (now, late) = (at("2026-11-22T08:00:00Z"), at("2026-11-24T13:00:00Z"));
        assert_eq!(soup().come(1, People::Two, now), Ok(()));
        assert_eq!(soup().come(2, People::Two, now), Err(Refusal::Full));
        assert_eq!(soup().come(2, People::One, late - TimeDelta::minutes(1)), Ok(()));
        assert_eq!(soup().come(0, People::One, late), Err(Refusal::Over));
        let cancelled = soup().cancel(now).unwrap();
        assert_eq!(cancelled.come(0, People::One, now), Err(Refusal::Cancelled));
        assert_eq!(cancelled.cancel(now), Err(Refusal::Cancelled));
    }

    #[test]
    fn it_is_planned_ahead_and_ends_after_it_begins() {
        let (now, plan) = (at("2026-11-22T08:00:00Z"), soup().plan);
        let late = Plan { starts: now, ..plan.clone() };
        let turned = Plan { ends: plan.starts, ..plan.clone() };
        let far = plan.starts + TimeDelta::days(400);
        let far = Plan { starts: far, ends: far + TimeDelta::hours(1), ..plan.clone() };
        for wrong in [late, turned, far] {
            assert_eq!(wrong.check(now), Err(Refusal::BadTime));
        }
        assert_eq!(plan.check(now), Ok(()));
    }

    #[test]
    fn who_comes_hears_of_another_time_or_place_and_of_nothing_else() {
        let plan = soup().plan;
        let named = Plan { title: "Soep en brood".to_owned(), capacity: None, ..plan.clone() };
        assert!(!plan.moves(&named));
        assert!(plan.moves(&Plan { starts: plan.starts + TimeDelta::hours(1), ..plan.clone() }));
    }

    #[test]
    fn a_reminder_comes_the_evening_before_else_two_hours_ahead() {
        let starts = at("2026-11-24T11:00:00Z");
        let evening = at("2026-11-23T16:00:00Z");
        assert_eq!(remind_at(starts, at("2026-11-22T08:00:00Z")), Some(evening));
        assert_eq!(remind_at(starts, evening), Some(at("2026-11-24T09:00:00Z")));
        assert_eq!(remind_at(starts, at("2026-11-24T09:00:00Z")), None);
    }

    proptest! {
        /// Whatever happens in whatever order, it is never both cancelled and over, and never fuller
        /// than it may be.
        #[test]
        fn no_order_of_events_overfills_it_or_ends_it_twice(
            acts in prop::collection::vec((0_u8..4, 0_i64..96, any::<bool>()), 0..30),
        ) {
            let mut it = soup();
            let (mut taken, mut ended) = (0, 0);
            for (act, hour, two) in acts {
                let now = at("2026-11-22T08:00:00Z") + TimeDelta::hours(hour);
                let people = if two { People::Two } else { People::One };
                let next = match act {
                    0 => {
                        if it.come(taken, people, now).is_ok() {
                            taken += u32::from(people.number());
                        }
                        continue;
                    }
                    1 => it.clone().cancel(now),
                    2 => it.clone().end(taken, now),
                    _ => it.clone().change(it.plan.clone(), now),
                };
                if let Ok(next) = next {
                    ended += i32::from(next.state != State::Planned);
                    it = next;
                }
                prop_assert!(taken <= 3 && ended <= 1);
            }
        }
    }
}
