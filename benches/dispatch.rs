//! How long it takes to choose a wave: out of one neighbourhood, and out of a whole city at once.
//!
//! `cargo bench --bench dispatch`. The promise is 5 ms for 100 000 residents.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a bench prints, and may fail loudly"
)]

#[path = "common/told.rs"]
mod told;

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use buurtnet::base::cells::{Zone, around, snap, zone_resolution};
use buurtnet::base::clock::Moment;
use buurtnet::base::ids::PersonId;
use buurtnet::help::dispatch::{
    Acceptance, Age, Ask, Candidate, Caps, Category, DayParts, Dispatch, Gender, Home, Languages,
    Load, Meet, Plan, QuietHours, Reach, Round, Settings, Talents, Youth, plan,
};
use buurtnet::help::window::Window;
use chrono::TimeDelta;
use uuid::Uuid;

const ROUNDS: u64 = 200;
const PROMISED: Duration = Duration::from_millis(5);

fn main() {
    println!("residents  in reach  µs median    µs p99  promise");
    for residents in [1_000, 10_000, 100_000, 1_000_000] {
        let city = city(residents);
        let ask = ask(&city);
        let by_zone = by_zone(&city);
        let near: Vec<Candidate> = around(ask.zone, 3)
            .iter()
            .filter_map(|it| by_zone.get(it))
            .flatten()
            .copied()
            .collect();
        report(residents, &ask, &near);
        let whole = report(residents, &ask, &city);
        if residents == 100_000 {
            told::put("rank_us_100k", told::round(whole));
        }
    }
}

/// Tells the median, in microseconds.
fn report(residents: u64, ask: &Ask, people: &[Candidate]) -> f64 {
    let settings = Settings::default();
    let round = Round::new(1_000, Acceptance::new(now()));
    let dispatch = Dispatch { ask, round: &round, settings: &settings };
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|seed| {
            let start = Instant::now();
            let answer = plan(black_box(&dispatch), black_box(people), now(), seed);
            let time = start.elapsed();
            let Plan::Ask { people, .. } = answer else { panic!("nobody was asked") };
            black_box(people);
            time
        })
        .collect();
    times.sort_unstable();
    let at = |part: usize| times.get((times.len() - 1) * part / 100).copied().unwrap();
    let kept = if at(50) <= PROMISED { "kept" } else { "over" };
    let micros = |part| at(part).as_secs_f64() * 1e6;
    println!("{residents:9} {:9} {:10.0} {:9.0}  {kept}", people.len(), micros(50), micros(99));
    micros(50)
}

fn now() -> Moment {
    "2026-01-14T09:00:00Z".parse().unwrap()
}

/// As many residents as said, spread as densely as in a town; every one of them may be asked.
fn city(residents: u64) -> Vec<Candidate> {
    let side = (f64::from(u32::try_from(residents).unwrap()) / 2_000.0).sqrt();
    let fineness = zone_resolution(900.0);
    let mut seed = 7_u64;
    let mut draw = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        f64::from(u32::try_from(seed >> 32).unwrap()) / f64::from(u32::MAX)
    };
    (0..residents)
        .map(|id| {
            let (lat, lng) = (51.03 + side * draw() / 111.2, 4.48 + side * draw() / 69.9);
            let talents =
                if draw() < 0.3 { Talents::default().with(0) } else { Talents::default() };
            resident(id, snap(lat, lng, fineness).unwrap(), talents)
        })
        .collect()
}

fn resident(id: u64, zone: Zone, talents: Talents) -> Candidate {
    Candidate {
        person: PersonId(Uuid::from_u64_pair(id.wrapping_mul(0x9E37_79B9_7F4A_7C15), id)),
        zone,
        home: Home::Same,
        confirmed: true,
        trust: 2,
        age: Age::Adult,
        gender: Some(Gender::Woman),
        languages: Languages::of(["nl"]),
        talents,
        free: DayParts::ALL,
        caps: Caps::default(),
        load: Load { ever: u16::try_from(id % 5).unwrap(), ..Load::default() },
        reach: Some(if id.is_multiple_of(3) { Reach::Mail } else { Reach::Push }),
        paused: false,
        blocked: false,
        again: false,
        urgent_opt_in: false,
    }
}

fn ask(city: &[Candidate]) -> Ask {
    let start = now() + TimeDelta::hours(23);
    let window = Window { start, end: start + TimeDelta::hours(8), flexible: false };
    let middle = city.get(city.len() / 2).unwrap();
    let (youth, needs_talk) = (Youth::Door, false);
    Ask {
        asker: PersonId(Uuid::nil()),
        zone: middle.zone,
        category: Category { number: 0, min_trust: 1, youth, needs_talk, minutes: 40 },
        lasts: 40,
        minutes: 40,
        asked_at: now(),
        window,
        parts: QuietHours::parts(window, now()),
        urgent: false,
        languages: middle.languages,
        wants_language: true,
        wish: None,
        meet: Meet::Door,
        with_adult: false,
    }
}

fn by_zone(city: &[Candidate]) -> HashMap<Zone, Vec<Candidate>> {
    let mut zones: HashMap<Zone, Vec<Candidate>> = HashMap::new();
    for one in city {
        zones.entry(one.zone).or_default().push(*one);
    }
    zones
}
