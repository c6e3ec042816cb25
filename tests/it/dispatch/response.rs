//! How invented neighbours answer. These are beliefs, not measurements; `docs/dispatch.md` lists
//! them, and the simulation is repeated with less willing neighbours.

use buurtnet::help::dispatch::{Ask, Reach};
use chrono::TimeDelta;

use super::chance::Chance;
use super::world::{Neighbour, World};

/// What lately happened to somebody.
pub(crate) struct Mood {
    /// Asks in the last 7 days.
    pub(crate) asks: usize,
    /// Tasks in the last 14 days.
    pub(crate) tasks: usize,
}

/// An answer, and how long it takes to come.
pub(crate) struct Answer {
    pub(crate) yes: bool,
    pub(crate) after: TimeDelta,
}

/// Half of those who would not come say so; the others say nothing.
pub(crate) fn answer(
    (world, ask): (&World, &Ask),
    who: &Neighbour,
    mood: &Mood,
    luck: &mut Chance,
) -> Option<Answer> {
    let yes = luck.happens(chance_of_yes((world, ask), who, mood));
    let says_no = luck.happens(0.5);
    let median = match who.candidate.reach {
        Some(Reach::Push) if ask.urgent => 12.0,
        Some(Reach::Push) => 20.0,
        Some(Reach::Mail | Reach::Seldom) | None => 240.0,
    };
    let after = TimeDelta::minutes(luck.lognormal(median, 1.2).clamp(1.0, 5_000.0) as i64);
    (yes || says_no).then_some(Answer { yes, after })
}

/// One in sixteen looks at the board or the digest on a day (Hoplr: 72 % a week).
pub(crate) const LOOKS: f64 = 0.06;

/// Whoever looks is half as ready as when asked by name.
pub(crate) fn takes_from_board(
    at: (&World, &Ask),
    who: &Neighbour,
    mood: &Mood,
    luck: &mut Chance,
) -> bool {
    luck.happens(0.5 * chance_of_yes(at, who, mood))
}

/// Over all who may be asked it is one in nine: the design's prior.
pub(crate) fn chance_of_yes((world, ask): (&World, &Ask), who: &Neighbour, mood: &Mood) -> f64 {
    let candidate = &who.candidate;
    let talent = if candidate.talents.has(ask.category.number) { 1.0 } else { 0.4 };
    let language = if candidate.languages.meets(ask.languages) { 1.0 } else { 0.6 };
    let near = (-(world.walk(ask, who) - 5.0).max(0.0) / 25.0).exp();
    // The third ask in a week begins to annoy, a task done lately is a good excuse.
    let asked = 0.88_f64.powf(mood.asks.saturating_sub(2) as f64);
    let helped = 0.7_f64.powf(mood.tasks as f64);
    world.mildness * who.willing * talent * language * near * asked * helped
}
