//! The people of one wave: who is left, who is near enough, who comes first.

use super::ask::Ask;
use super::candidate::{Candidate, Home, Reach};
use super::eligible::eligible;
use super::plan::Dispatch;
use super::score::{Term, score, why};
use super::wave::{LARGEST, LAST_LEVEL, SMALLEST, next_door_minutes, size};
use crate::base::cells::{Walk, Zone, walking_minutes};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;

/// Somebody who is asked in this wave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who.
    pub person: PersonId,
    /// How the ask goes out.
    pub reach: Reach,
    /// The walk, in coarse words.
    pub walk: Walk,
    /// "Waarom ik?"
    pub why: [Option<Term>; 2],
}

/// Somebody who may be asked. Kept small, and scored only when near enough: there may be a city.
#[derive(Clone, Copy)]
struct Free<'a> {
    who: &'a Candidate,
    near: Near,
}

/// Somebody near enough to be asked in this wave.
#[derive(Clone, Copy)]
struct Scored<'a> {
    free: Free<'a>,
    reach: Reach,
    total: f64,
}

/// What a zone is to the zone of the request; computed once per zone, not per person.
#[derive(Clone, Copy)]
struct Near {
    level: u8,
    minutes: u16,
}

/// The level of a wave and its people.
pub(super) type Picked = (u8, Vec<Asked>);

/// Picks the next wave, at `level` or at the first higher one with enough people.
pub(super) fn pick(
    dispatch: &Dispatch<'_>,
    candidates: &[Candidate],
    level: u8,
    now: Moment,
    seed: u64,
) -> Option<Picked> {
    let free = free(dispatch, candidates, now);
    let size = size(dispatch.round.acceptance.p(now));
    for level in level.clamp(1, LAST_LEVEL)..=LAST_LEVEL {
        let pool = pool(dispatch, &free, level, size);
        // A thin wave is not worth a wait: the next rules apply at once.
        if pool.len() >= usize::from(SMALLEST) || level == LAST_LEVEL {
            let people = first(dispatch, pool, size, seed);
            return (!people.is_empty()).then_some((level, people));
        }
    }
    None
}

/// Everybody who may be asked and was not yet.
fn free<'a>(dispatch: &Dispatch<'_>, candidates: &'a [Candidate], now: Moment) -> Vec<Free<'a>> {
    let Dispatch { ask, round, settings } = *dispatch;
    let quiet = settings.quiet.is_quiet(now);
    let mut zones = Zones { dispatch, known: Vec::new() };
    let may = |who: &&Candidate| {
        eligible(ask, who).is_ok()
            && (!quiet || (ask.urgent && who.urgent_opt_in))
            && !round.asked.contains(&who.person)
    };
    let own = |who: &&Candidate| who.home == Home::Same;
    let mut free: Vec<Free<'_>> = candidates
        .iter()
        .filter(own)
        .filter(may)
        .map(|who| Free { who, near: zones.near(who.zone) })
        .collect();
    // From next door is never nearer than from anywhere here.
    let farthest = free.iter().map(|it| it.near.minutes).max().unwrap_or_default();
    let near = Near { level: LAST_LEVEL, minutes: farthest.max(next_door_minutes()) };
    let guests = candidates.iter().filter(|it| !own(it)).filter(may);
    free.extend(guests.map(|who| Free { who, near }));
    free
}

struct Zones<'a> {
    dispatch: &'a Dispatch<'a>,
    known: Vec<(Zone, Near)>,
}

impl Zones<'_> {
    fn near(&mut self, zone: Zone) -> Near {
        match self.known.binary_search_by_key(&zone, |(known, _)| *known) {
            Ok(at) => self.known.get(at).map_or(Near { level: LAST_LEVEL, minutes: 60 }, |it| it.1),
            Err(at) => {
                let Dispatch { ask, settings, round: _ } = self.dispatch;
                let level = settings.spread.level(ask.zone, zone);
                let near = Near { level, minutes: walking_minutes(ask.zone, zone) };
                self.known.insert(at, (zone, near));
                near
            }
        }
    }
}

/// The people a wave of this level may choose from: as near as fills it.
fn pool<'a>(dispatch: &Dispatch<'_>, free: &[Free<'a>], level: u8, size: u8) -> Vec<Free<'a>> {
    let ask = dispatch.ask;
    let cap = dispatch.settings.ask_cap(level);
    let skills_are_hard = level <= 2;
    let may = |it: &&Free<'_>| {
        (level == LAST_LEVEL || it.who.home == Home::Same)
            && it.who.load.asks < cap
            && (!skills_are_hard || it.who.talents.has(ask.category.number))
    };
    let mut share_by_level = [0.0; LAST_LEVEL as usize];
    for one in free.iter().filter(may) {
        if let Some(sum) = share_by_level.get_mut(usize::from(one.near.level.max(1) - 1)) {
            *sum += one.who.reach.map_or(0.0, Reach::share);
        }
    }
    let mut sum = 0.0;
    let mut reach = LAST_LEVEL;
    for (share, upto) in share_by_level.iter().zip(1..) {
        sum += share;
        if upto >= level && sum >= f64::from(size) {
            reach = upto;
            break;
        }
    }
    free.iter().filter(may).filter(|it| it.near.level <= reach).copied().collect()
}

/// The best of the pool, until enough of them are reachable; never more than twelve.
fn first(dispatch: &Dispatch<'_>, pool: Vec<Free<'_>>, size: u8, seed: u64) -> Vec<Asked> {
    let weights = &dispatch.settings.weights;
    let scored = |free: Free<'_>| score(dispatch.ask, free.who, free.near.minutes, weights, seed);
    let mut pool: Vec<Scored<'_>> = pool
        .into_iter()
        .filter_map(|free| {
            free.who.reach.map(|reach| Scored { free, reach, total: scored(free).total })
        })
        .collect();
    let order = |a: &Scored<'_>, b: &Scored<'_>| {
        b.total.total_cmp(&a.total).then_with(|| a.free.who.person.cmp(&b.free.who.person))
    };
    let largest = usize::from(LARGEST);
    if pool.len() > largest {
        // A city has thousands; twelve of them need an order.
        pool.select_nth_unstable_by(largest, order);
        pool.truncate(largest);
    }
    pool.sort_unstable_by(order);
    let mut sum = 0.0;
    let enough = |it: &&Scored<'_>| {
        let wanted = sum < f64::from(size);
        sum += it.reach.share();
        wanted
    };
    let asked = |it: &Scored<'_>| Asked {
        person: it.free.who.person,
        reach: it.reach,
        walk: Walk::of(it.free.near.minutes),
        why: why(&scored(it.free)),
    };
    pool.iter().take_while(enough).map(asked).collect()
}

/// Tells whether anybody at all may be asked, now or in waking hours.
pub(super) fn anybody(ask: &Ask, asked: &[PersonId], candidates: &[Candidate]) -> bool {
    candidates.iter().any(|who| eligible(ask, who).is_ok() && !asked.contains(&who.person))
}
