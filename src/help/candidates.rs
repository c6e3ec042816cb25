//! Neighbours as dispatch looks at them. Builds from what was read; reads nothing itself.

use std::collections::{HashMap, HashSet};

use super::dispatch::{
    Age, Candidate, Caps, DayParts, Home, Languages, Load, Reach, Talents, sets::Part,
};
use super::settings;
use crate::base::calendar::day_of;
use crate::base::cells::from_column;
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::buurt::CategoryId;
use crate::delivery::Way;
use crate::people::helping::{Helping, Slot};
use crate::people::members::Member;
use crate::people::screening::SCREENED;
use crate::people::{Standing, persons::Sealed};
use chrono::Datelike as _;

/// Everything that was read about the neighbours of one request.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Persons, sealed: only what stands in the clear is looked at.
    pub persons: HashMap<PersonId, Sealed>,
    /// What they already do.
    pub loads: HashMap<PersonId, Load>,
    /// How often they were asked by push or mail in the last week.
    pub asked: HashMap<PersonId, u32>,
    /// By which way each would be told now.
    pub ways: HashMap<PersonId, Way>,
    /// Who would rather not meet the asker.
    pub apart: Vec<PersonId>,
    /// With whom the asker would gladly do it again, where they said so too.
    pub again: HashSet<PersonId>,
    /// Who is screened until the end of the request.
    pub screened: HashSet<PersonId>,
    /// Who is asked for nothing: away then, or until a worker looked at what went wrong.
    pub paused: Vec<PersonId>,
}

/// Makes a candidate of everybody whose zone is known.
/// `start` is that of the request.
pub fn all(members: &[Member], known: &Known, start: Moment, now: Moment) -> Vec<Candidate> {
    members.iter().filter_map(|it| candidate(it, known, start, now)).collect()
}

fn candidate(member: &Member, known: &Known, start: Moment, now: Moment) -> Option<Candidate> {
    let person = known.persons.get(&member.person)?;
    let helping = &member.helping;
    let mut load = known.loads.get(&member.person).copied().unwrap_or_default();
    let asked = known.asked.get(&member.person).copied().unwrap_or_default();
    load.asks = u8::try_from(asked).unwrap_or(u8::MAX);
    let reach = reach(known.ways.get(&member.person));
    Some(Candidate {
        person: member.person,
        zone: from_column(member.zone?.cast_signed())?,
        home: Home::Same,
        confirmed: member.standing == Some(Standing::Confirmed),
        trust: if known.screened.contains(&member.person) { SCREENED } else { member.trust },
        age: person.birth_year.map_or(Age::Adult, |it| Age::of(it, now.year())),
        gender: person.gender.and_then(settings::gender),
        languages: languages(helping, person),
        talents: talents(helping),
        free: free(helping, start, now),
        caps: Caps {
            open: helping.open_max,
            week: helping.week_max,
            month: helping.month_max,
            minutes: helping.minutes_week_max,
        },
        load,
        reach: Some(reach),
        paused: helping.paused_until.is_some_and(|it| it > now)
            || known.paused.contains(&member.person),
        blocked: known.apart.contains(&member.person),
        again: known.again.contains(&member.person),
        urgent_opt_in: helping.urgent,
    })
}

/// How soon who is told by a way sees it.
pub fn reach(way: Option<&Way>) -> Reach {
    match way {
        Some(Way::Push) => Reach::Push,
        Some(Way::Mail) => Reach::Mail,
        Some(Way::App | Way::Phone) | None => Reach::Seldom,
    }
}

fn languages(helping: &Helping, person: &Sealed) -> Languages {
    let own = std::iter::once(person.language.code());
    Languages::of(helping.languages.iter().map(|it| it.code()).chain(own))
}

fn talents(helping: &Helping) -> Talents {
    let known = helping.talents.iter().filter_map(|it| CategoryId::read(it));
    known.fold(Talents::default(), |all, it| all.with(settings::number(it)))
}

/// The parts of the week in which somebody can: those of their weekdays, and today's for who is free
/// today, where the request begins before that ends.
pub fn free(helping: &Helping, start: Moment, now: Moment) -> DayParts {
    let given = given(&helping.available);
    if helping.free_until.is_none_or(|until| until <= start.max(now)) {
        return given;
    }
    let today = day_of(now).weekday().to_monday_zero_offset().unsigned_abs();
    [Part::Morning, Part::Afternoon, Part::Evening]
        .into_iter()
        .fold(given, |free, part| free.with(today, part))
}

/// The parts of the week that somebody gave; who gave none is always free.
fn given(slots: &[Slot]) -> DayParts {
    if slots.is_empty() {
        return DayParts::ALL;
    }
    let mut free = DayParts::NONE;
    for Slot { weekday, from, until } in slots {
        let day = weekday.saturating_sub(1);
        let parts = [(Part::Morning, 0, 12), (Part::Afternoon, 12, 18), (Part::Evening, 18, 24)];
        for (part, start, end) in parts {
            if *from < end && *until > start {
                free = free.with(day, part);
            }
        }
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_touches_the_parts_of_its_hours() {
        let slot = |weekday, from, until| Slot { weekday, from, until };
        let monday = given(&[slot(1, 9, 13)]);
        assert!(monday.meets(DayParts::NONE.with(0, Part::Morning)));
        assert!(monday.meets(DayParts::NONE.with(0, Part::Afternoon)));
        assert!(!monday.meets(DayParts::NONE.with(0, Part::Evening)));
        assert!(!monday.meets(DayParts::NONE.with(1, Part::Morning)));
        assert_eq!(given(&[]), DayParts::ALL);
    }

    #[test]
    fn a_mail_is_counted_only_for_whom_one_goes() {
        let all = [Way::Push, Way::Mail, Way::App, Way::Phone];
        let all = all.map(|it| reach(Some(&it)));
        assert_eq!(all, [Reach::Push, Reach::Mail, Reach::Seldom, Reach::Seldom]);
    }

    #[test]
    fn who_is_free_today_is_free_until_midnight_and_no_longer() {
        let sunday: Moment = "2026-11-22T10:00:00Z".parse().unwrap();
        let midnight: Moment = "2026-11-22T23:00:00Z".parse().unwrap();
        let available = vec![Slot { weekday: 1, from: 9, until: 12 }];
        let helping = Helping { available, free_until: Some(midnight), ..Helping::default() };
        let today = DayParts::NONE.with(6, Part::Evening);
        assert!(free(&helping, sunday, sunday).meets(today));
        assert!(free(&helping, sunday, sunday).meets(DayParts::NONE.with(0, Part::Morning)));
        assert!(!free(&helping, sunday, sunday).meets(DayParts::NONE.with(1, Part::Morning)));
        assert!(!free(&helping, sunday, midnight).meets(today));
        let next_week = sunday + chrono::TimeDelta::days(7);
        assert!(!free(&helping, next_week, sunday).meets(today), "today is not next Sunday");
    }
}
