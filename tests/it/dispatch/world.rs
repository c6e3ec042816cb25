//! An invented neighbourhood: 1 000 people who joined, a third of whom help, and what they ask in
//! two years. Every number without a source in `params` is said here.

use std::collections::BTreeMap;

use buurtnet::base::cells::{Zone, snap, walking_minutes, zone_resolution};
use buurtnet::base::clock::Moment;
use buurtnet::base::ids::PersonId;
use buurtnet::help::dispatch::sets::Part;
use buurtnet::help::dispatch::{
    Age, Ask, Candidate, Caps, DayParts, Gender, Home, Languages, Load, Meet, QuietHours, Reach,
    Talents,
};
use buurtnet::help::window::Window;
use chrono::{Datelike as _, TimeDelta, Timelike as _};
use uuid::Uuid;

use super::chance::Chance;
use super::params::{Kind, Params, kinds, params};

/// How many joined, of about 5 000 who live there.
const JOINED: u64 = 1_000;
const LIVE_THERE: f64 = 5_000.0;
const PEOPLE_A_HOUSEHOLD: f64 = 2.3;
const HELPERS_PUSH: f64 = 0.75;
/// A helper does about two tasks a year: one year alone would mostly measure luck.
pub(crate) const DAYS: i64 = 730;
const MIDDLE: (f64, f64) = (51.034, 4.493);

/// Somebody who joined.
pub(crate) struct Neighbour {
    pub(crate) candidate: Candidate,
    pub(crate) point: (f64, f64),
    /// The chance of a yes to an ask that fits in every way: about one in four, very uneven.
    pub(crate) willing: f64,
    helps: bool,
    /// When somebody of trust 1 meets a worker and gets trust 2.
    pub(crate) met: Moment,
}

/// Two years of a neighbourhood.
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) helpers: Vec<Neighbour>,
    pub(crate) asks: Vec<(Ask, (f64, f64))>,
    /// How willing people are, compared with what is believed.
    pub(crate) mildness: f64,
    walks: BTreeMap<(Zone, Zone), f64>,
}

pub(crate) fn first_day() -> Moment {
    "2026-01-05T00:00:00Z".parse().unwrap()
}

impl World {
    pub(crate) fn new(seed: u64, mildness: f64) -> Self {
        let (params, kinds) = (params(), kinds());
        let mut luck = Chance::of(&[seed, 1]);
        let all: Vec<_> = (0..JOINED).map(|at| neighbour(at, &params, &kinds, &mut luck)).collect();
        let asks = years(&all, &params, &kinds, &mut luck);
        let helpers: Vec<_> = all.into_iter().filter(|it| it.helps).collect();
        let mut walks = BTreeMap::new();
        let mut zones: Vec<Zone> = asks.iter().map(|it| it.0.zone).collect();
        zones.extend(helpers.iter().map(|it| it.candidate.zone));
        zones.sort_unstable();
        zones.dedup();
        for (from, to) in zones.iter().flat_map(|from| zones.iter().map(move |to| (*from, *to))) {
            walks.insert((from, to), f64::from(walking_minutes(from, to)));
        }
        Self { seed, helpers, asks, mildness, walks }
    }

    /// The walk to a request, in minutes.
    pub(crate) fn walk(&self, ask: &Ask, who: &Neighbour) -> f64 {
        self.walks[&(ask.zone, who.candidate.zone)]
    }
}

fn neighbour(at: u64, params: &Params, kinds: &[Kind], luck: &mut Chance) -> Neighbour {
    let point = point(params, luck);
    let bands: Vec<f64> = params.age_bands.iter().map(|it| it.1).collect();
    let (low, high) = params.age_bands[luck.weighted(&bands)].0;
    let age = low + i32::try_from(luck.bits() % 100).unwrap() * (high + 1 - low) / 100;
    // The demo's shares of trust among its helpers.
    let trust = [1, 2, 3][luck.weighted(&[0.25, 0.60, 0.15])];
    // Nearly all helpers of the demo use the app, and a third of those who only ask; over all who
    // joined it is the share of the parameters.
    let helps = luck.happens(params.share_volunteers * if age < 80 { 1.08 } else { 0.1 });
    let (all, volunteers) = (params.share_push_of_registered, params.share_volunteers);
    let push =
        if helps { HELPERS_PUSH } else { (all - volunteers * HELPERS_PUSH) / (1.0 - volunteers) };
    let reach = [Some(Reach::Push), Some(Reach::Mail), None];
    let candidate = Candidate {
        person: PersonId(Uuid::from_u64_pair(luck.bits(), at)),
        zone: zone(point, params),
        home: Home::Same,
        confirmed: true,
        trust,
        age: Age::of(2026 - age, 2026),
        gender: Some(if luck.happens(0.6) { Gender::Woman } else { Gender::Man }),
        languages: languages(luck),
        talents: talents(kinds, trust, luck),
        free: free(luck),
        caps: caps(trust, luck),
        load: Load::default(),
        reach: reach[luck.weighted(&[push, 0.97 - push, 0.03])],
        paused: false,
        blocked: false,
        again: false,
        urgent_opt_in: luck.happens(0.2),
    };
    // Mean 0.25: a third hardly ever, some nearly half of the time.
    let willing = 0.05 + 0.4 * luck.unit().max(0.0);
    let met = first_day() + TimeDelta::days((luck.bits() % 365) as i64);
    Neighbour { candidate, point, willing, helps, met }
}

fn point(params: &Params, luck: &mut Chance) -> (f64, f64) {
    let radius = params.place_radius_km_per_sqrt_1000 * (LIVE_THERE / 1_000.0).sqrt();
    let (far, turn) = (radius * luck.unit().sqrt(), luck.between(0.0, std::f64::consts::TAU));
    (MIDDLE.0 + far * turn.sin() / 111.2, MIDDLE.1 + far * turn.cos() / 69.9)
}

fn zone(point: (f64, f64), params: &Params) -> Zone {
    let radius = params.place_radius_km_per_sqrt_1000 * (LIVE_THERE / 1_000.0).sqrt();
    let households = LIVE_THERE / PEOPLE_A_HOUSEHOLD;
    let density = households / (std::f64::consts::PI * radius * radius);
    snap(point.0, point.1, zone_resolution(density)).unwrap()
}

/// Who reads the app in another language mostly speaks Dutch too.
fn languages(luck: &mut Chance) -> Languages {
    let own = ["nl", "fr", "en", "ar", "tr", "uk", "pl"]
        [luck.weighted(&[84.0, 4.0, 4.0, 3.0, 2.0, 2.0, 1.0])];
    let dutch = luck.happens(0.7).then_some("nl");
    Languages::of([own].into_iter().chain(dutch))
}

/// Most keep what the app proposes; who was screened means to stay with somebody for a while.
fn caps(trust: u8, luck: &mut Chance) -> Caps {
    let usual = Caps::default();
    let minutes = if trust == 3 { 240 } else { usual.minutes };
    match luck.weighted(&[0.7, 0.15, 0.15]) {
        0 => Caps { minutes, ..usual },
        1 => Caps { week: 1, month: 2, minutes, ..usual },
        _ => Caps { open: 2, week: 3, month: 6, minutes: 240 },
    }
}

/// Three to six kinds of help, as they are offered. People are screened because they want to do
/// what needs it: half of them offer each such category.
fn talents(kinds: &[Kind], trust: u8, luck: &mut Chance) -> Talents {
    let mut weights: Vec<f64> = kinds.iter().map(|it| it.supply).collect();
    let mut talents = Talents::default();
    for kind in kinds.iter().filter(|it| it.category.min_trust == 3) {
        if trust == 3 && luck.happens(0.5) {
            talents = talents.with(kind.category.number);
        }
    }
    for _ in 0..3 + luck.bits() % 4 {
        let at = luck.weighted(&weights);
        weights[at] = 0.0;
        talents = talents.with(u8::try_from(at).unwrap());
    }
    talents
}

/// The sorts of availability that the demo's people wrote down.
fn free(luck: &mut Chance) -> DayParts {
    let (week, weekend, all) = (0..5, 5..7, 0..7);
    let (morning, afternoon, evening) = (Part::Morning, Part::Afternoon, Part::Evening);
    let (days, parts): (Vec<u8>, Vec<Part>) = match luck.weighted(&[4., 4., 4., 4., 2., 2., 2.]) {
        0 => return DayParts::ALL,
        1 => (all.collect(), vec![evening]),
        2 => (weekend.collect(), vec![morning, afternoon, evening]),
        3 => (week.collect(), vec![morning, afternoon, evening]),
        4 => (week.collect(), vec![morning]),
        5 => (week.collect(), vec![afternoon]),
        _ => (vec![1, 3, 5], vec![morning, afternoon, evening]),
    };
    let each = |day: u8| parts.iter().map(move |part| (day, *part));
    days.into_iter().flat_map(each).fold(DayParts::NONE, |all, (day, part)| all.with(day, part))
}

/// What is asked in two years, in order.
fn years(
    people: &[Neighbour],
    params: &Params,
    kinds: &[Kind],
    luck: &mut Chance,
) -> Vec<(Ask, (f64, f64))> {
    let mut asks = Vec::new();
    let usual = params.requests_per_resident_year / 365.0;
    for day in 0..DAYS {
        let date = first_day() + TimeDelta::days(day);
        let month = params.month_weights[date.month0() as usize] * 12.0 / 99.5;
        let weekday = params.weekday_weights[date.weekday().num_days_from_monday() as usize] * 0.07;
        for asker in people {
            if luck.happens(usual * month * weekday) {
                let hour = i64::try_from(luck.weighted(&params.hour_of_day_weights)).unwrap();
                let minute = i64::try_from(luck.bits() % 60).unwrap();
                // The weights are in local time; winter time is near enough.
                let at = date + TimeDelta::minutes((hour - 1) * 60 + minute);
                asks.push((ask(asker, at, kinds, luck), asker.point));
            }
        }
    }
    asks.sort_by_key(|it| it.0.asked_at);
    asks
}

fn ask(asker: &Neighbour, at: Moment, kinds: &[Kind], luck: &mut Chance) -> Ask {
    let demand: Vec<f64> = kinds.iter().map(|it| it.demand).collect();
    let category = kinds[luck.weighted(&demand)].category;
    let (window, urgent) = window(at, luck);
    let wish = [None, Some(Gender::Woman), Some(Gender::Man)][luck.weighted(&[0.9, 0.07, 0.03])];
    let meet = [Meet::Door, Meet::Inside, Meet::MeetingPlace][luck.weighted(&[0.4, 0.5, 0.1])];
    Ask {
        asker: asker.candidate.person,
        zone: asker.candidate.zone,
        category,
        lasts: category.minutes,
        minutes: category.minutes,
        asked_at: at,
        window,
        parts: QuietHours::parts(window, at),
        urgent,
        languages: asker.candidate.languages,
        wants_language: luck.happens(0.5),
        wish,
        meet,
        with_adult: false,
    }
}

/// When: still today 8 %, a day part of one of the next days 57 %, some time this week 20 %, a
/// day part more than three days ahead 15 %.
fn window(at: Moment, luck: &mut Chance) -> (Window, bool) {
    let quiet = QuietHours::default();
    let part = |days: i64, luck: &mut Chance| {
        let midnight = at - TimeDelta::seconds(i64::from(at.num_seconds_from_midnight()));
        let hour = [8, 14, 18][luck.weighted(&[0.4, 0.4, 0.2])];
        let from = midnight + TimeDelta::hours(days * 24 + hour - 1);
        // Nobody is told on Saturday night that Sunday at eight is possible.
        let awake = quiet.awake(at, from, TimeDelta::hours(3)) >= TimeDelta::hours(3);
        let from = if awake { from } else { from + TimeDelta::days(1) };
        Window { start: from, end: from + TimeDelta::hours(4), flexible: false }
    };
    match luck.weighted(&[8.0, 57.0, 20.0, 15.0]) {
        0 => {
            let from = quiet.next_allowed(at);
            (Window { start: from, end: from + TimeDelta::hours(5), flexible: false }, true)
        }
        1 => (part(1 + luck.weighted(&[0.6, 0.4]) as i64, luck), false),
        2 => (Window { start: at, end: at + TimeDelta::days(5), flexible: false }, false),
        _ => (part(4 + luck.weighted(&[1.0; 5]) as i64, luck), false),
    }
}
