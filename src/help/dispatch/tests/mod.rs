//! A request and a neighbour who fits it; each test changes what it is about.

mod filters;
mod order;
mod promises;
mod rest;
mod waves;

use chrono::TimeDelta;
use uuid::Uuid;

use super::*;
use crate::base::cells::{Zone, around, snap};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::window::Window;

const ROSA: PersonId = PersonId(Uuid::from_u128(1));
const JAN: PersonId = PersonId(Uuid::from_u128(2));

/// A Wednesday in winter, 10:00 in Brussels.
fn morning() -> Moment {
    "2026-01-14T09:00:00Z".parse().unwrap()
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn home() -> Zone {
    snap(51.0343, 4.4917, h3o::Resolution::Nine).unwrap()
}

/// The zone `ring` steps away.
fn ring(ring: u32) -> Zone {
    around(home(), ring)
        .into_iter()
        .find(|it| crate::base::cells::steps(home(), *it) == ring)
        .unwrap()
}

fn groceries() -> Category {
    Category { number: 0, min_trust: 1, youth: Youth::Door, needs_talk: false, minutes: 40 }
}

/// Rosa asks for groceries, tomorrow between 9 and 17.
fn rosas() -> Ask {
    let from = morning() + TimeDelta::hours(23);
    let window = Window { start: from, end: from + TimeDelta::hours(8), flexible: false };
    Ask {
        asker: ROSA,
        zone: home(),
        category: groceries(),
        lasts: 40,
        minutes: 40,
        asked_at: morning(),
        window,
        parts: QuietHours::parts(window, morning()),
        urgent: false,
        languages: Languages::of(["nl"]),
        wants_language: true,
        wish: None,
        meet: Meet::Door,
        with_adult: false,
    }
}

fn jan() -> Candidate {
    Candidate {
        person: JAN,
        zone: home(),
        home: Home::Same,
        confirmed: true,
        trust: 2,
        age: Age::Adult,
        gender: Some(Gender::Man),
        languages: Languages::of(["nl", "tr"]),
        talents: Talents::default().with(0),
        free: DayParts::ALL,
        caps: Caps::default(),
        load: Load::default(),
        reach: Some(Reach::Push),
        paused: false,
        blocked: false,
        again: false,
        urgent_opt_in: false,
    }
}

/// `count` neighbours like Jan.
fn street(count: u128) -> Vec<Candidate> {
    (100..100 + count)
        .map(|it| Candidate { person: PersonId(Uuid::from_u128(it)), ..jan() })
        .collect()
}

fn round() -> Round {
    Round::new(30, Acceptance::new(morning()))
}

#[track_caller]
fn check_plan(ask: &Ask, round: &Round, people: &[Candidate], now: Moment) -> Plan {
    let settings = Settings::default();
    plan(&Dispatch { ask, round, settings: &settings }, people, now, 7)
}
