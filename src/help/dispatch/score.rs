//! Who is asked first: a sum of terms, each of which can be said aloud.
//!
//! It orders the people of one request and is thrown away: no score of a person is ever kept.

use super::ask::Ask;
use super::candidate::Candidate;
use crate::base::ids::PersonId;
pub use crate::buurt::weights::Weights;

/// One reason to ask somebody sooner or later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// The walk, zone to zone.
    Walk,
    /// Offers this kind of help.
    Talent,
    /// Speaks a language of the asker.
    Language,
    /// Both said "graag opnieuw".
    Again,
    /// Helped lately.
    Tasks,
    /// Was asked lately.
    Asks,
    /// Has not helped for a while.
    Rested,
    /// Is at the first tasks.
    Newcomer,
    /// A little chance, so that equals take turns.
    Chance,
}

impl Term {
    /// Returns the word for it, in the API and in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Self::Walk => "walk",
            Self::Talent => "talent",
            Self::Language => "language",
            Self::Again => "again",
            Self::Tasks => "tasks",
            Self::Asks => "asks",
            Self::Rested => "rested",
            Self::Newcomer => "newcomer",
            Self::Chance => "chance",
        }
    }
}

/// The terms of one person for one request, and their sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// What each term adds.
    pub terms: [(Term, f64); 9],
    /// Their sum; the highest is asked first.
    pub total: f64,
}

/// How long somebody must rest to count as fully rested, in days.
const FULLY_RESTED: u16 = 30;
/// Up to how many tasks somebody is a newcomer.
const FIRST_TASKS: u16 = 3;
/// A walk below this is a reason to be asked, in minutes.
const NEAR: f64 = 15.0;

/// Scores `who` for a request at `minutes` of walking; the same seed gives the same score.
pub fn score(ask: &Ask, who: &Candidate, minutes: u16, weights: &Weights, seed: u64) -> Score {
    let yes = |it: bool| if it { 1.0 } else { 0.0 };
    let rested = who.load.rested.map_or(FULLY_RESTED, |days| days.min(FULLY_RESTED));
    let first = FIRST_TASKS.saturating_sub(who.load.ever);
    let terms = [
        (Term::Walk, weights.walk * f64::from(minutes) / 5.0),
        (Term::Talent, weights.talent * yes(who.talents.has(ask.category.number))),
        (Term::Language, weights.language * yes(who.languages.meets(ask.languages))),
        (Term::Again, weights.again * yes(who.again)),
        (Term::Tasks, weights.tasks * f64::from(who.load.month)),
        (Term::Asks, weights.asks * f64::from(who.load.asks)),
        (Term::Rested, weights.rested * f64::from(rested) / f64::from(FULLY_RESTED)),
        (Term::Newcomer, weights.newcomer * f64::from(first) / f64::from(FIRST_TASKS)),
        (Term::Chance, weights.chance * chance(seed, who.person)),
    ];
    Score { terms, total: terms.iter().map(|(_, adds)| adds).sum() }
}

/// The answer to "Waarom ik?": the two strongest reasons for asking this person.
///
/// A walk counts by how much it is shorter than a quarter of an hour. Chance is no reason to give.
pub fn why(score: &Score) -> [Option<Term>; 2] {
    let mut best = [(None, 0.0), (None, 0.0)];
    for (term, adds) in score.terms {
        let strength = match term {
            Term::Walk => adds + NEAR / 5.0,
            Term::Chance => 0.0,
            Term::Talent
            | Term::Language
            | Term::Again
            | Term::Tasks
            | Term::Asks
            | Term::Rested
            | Term::Newcomer => adds,
        };
        let [first, second] = best;
        if strength > first.1 {
            best = [(Some(term), strength), first];
        } else if strength > second.1 {
            best = [first, (Some(term), strength)];
        }
    }
    best.map(|(term, _)| term)
}

/// Draws a number from 0 to 1 out of the seed and the person (`SplitMix64`).
#[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
fn chance(seed: u64, person: PersonId) -> f64 {
    let (high, low) = person.0.as_u64_pair();
    let mixed = mix(mix(seed ^ high) ^ low);
    (mixed >> 11) as f64 / (1_u64 << 53) as f64
}

fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}
