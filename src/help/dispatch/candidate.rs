//! One neighbour, as far as dispatch needs to know them: numbers of their own load, never a grade.

use super::sets::{DayParts, Languages, Talents};
use crate::base::cells::Zone;
use crate::base::ids::PersonId;

/// What dispatch must know of somebody who may help.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each with its own refusal")]
pub struct Candidate {
    /// Who it is.
    pub person: PersonId,
    /// The zone of the home.
    pub zone: Zone,
    /// Whose neighbour this is.
    pub home: Home,
    /// Whether the membership is confirmed.
    pub confirmed: bool,
    /// Trust, 1 to 3; 0 while unconfirmed.
    pub trust: u8,
    /// Adult or not yet.
    pub age: Age,
    /// Woman or man, if said.
    pub gender: Option<Gender>,
    /// The languages spoken.
    pub languages: Languages,
    /// The categories offered.
    pub talents: Talents,
    /// When free, "vandaag vrij" included.
    pub free: DayParts,
    /// The limits this person chose.
    pub caps: Caps,
    /// What this person already does.
    pub load: Load,
    /// How an ask reaches this person.
    pub reach: Option<Reach>,
    /// Whether asks are paused: by the person, by the worker, after a no-show.
    pub paused: bool,
    /// Whether one of the two blocked the other.
    pub blocked: bool,
    /// Whether asker and helper both said "graag opnieuw".
    pub again: bool,
    /// Whether an urgent ask may come in quiet hours.
    pub urgent_opt_in: bool,
}

/// Whose neighbour somebody is, seen from the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// The same neighbourhood.
    Same,
    /// An adjacent one: both name each other, and this person opted in to help there.
    Adjacent,
    /// Another one.
    Elsewhere,
}

/// How an ask reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A notice on the phone.
    Push,
    /// A mail: one in four is read within the wait.
    Mail,
    /// Neither: it stands in the app, or a worker calls. One in ten knows of it within the wait.
    Seldom,
}

impl Reach {
    /// Returns the share of such people who see an ask within the wait.
    pub fn share(self) -> f64 {
        match self {
            Self::Push => 1.0,
            Self::Mail => 0.25,
            Self::Seldom => 0.1,
        }
    }
}

/// Woman or man, for the asker's wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

/// Adult or not yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// 18 or more.
    Adult,
    /// 16 or 17: the youth rule of the category decides.
    Youth,
    /// Younger: never asked.
    Child,
}

impl Age {
    /// Judges by the year of birth alone, as if the birthday is still to come.
    pub fn of(birth_year: i32, this_year: i32) -> Self {
        match this_year - birth_year - 1 {
            18.. => Self::Adult,
            15..18 => Self::Youth,
            _ => Self::Child,
        }
    }

    /// The last years in which an adult was born, and somebody who is no child.
    pub const fn latest(this_year: i32) -> [i32; 2] {
        [this_year - 19, this_year - 16]
    }
}

/// The limits somebody chose for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// Tasks open at once; a series counts as one.
    pub open: u8,
    /// Tasks a week.
    pub week: u8,
    /// Tasks in 28 days.
    pub month: u8,
    /// Minutes a week, those of series included.
    pub minutes: u16,
}

impl Default for Caps {
    fn default() -> Self {
        Self { open: 1, week: 2, month: 4, minutes: 120 }
    }
}

/// What somebody already does; the caller counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Tasks open now.
    pub open: u8,
    /// Tasks in the last 7 days.
    pub week: u8,
    /// Tasks in the last 28 days.
    pub month: u8,
    /// Minutes in the last 7 days.
    pub minutes: u16,
    /// Asks received in the last 7 days, by push or mail.
    pub asks: u8,
    /// Days since the last help; nothing if never.
    pub rested: Option<u16>,
    /// Tasks ever.
    pub ever: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_years_are_those_in_which_the_ages_begin() {
        let [adult, youth] = Age::latest(2026);
        assert_eq!(
            [adult, adult + 1, youth, youth + 1].map(|it| Age::of(it, 2026)),
            [Age::Adult, Age::Youth, Age::Youth, Age::Child]
        );
    }
}
