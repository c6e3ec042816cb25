//! Finds which rules a text meets: each word once, each part in a window of 64 words. Decides nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::book::{Phrasebook, Rule, negates};
use super::fold::Token;
use super::source::Reach;

/// Negations that reach over one word: "geen erge pijn", "I don't have pain".
const WIDE: [&str; 15] = [
    "geen", "gene", "zonder", "aucun", "aucune", "sans", "pas", "no", "without", "not", "dont",
    "doesnt", "havent", "hasnt", "isnt",
];

/// One phrase that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Index of its section in the book.
    pub(crate) section: usize,
    /// Which line of the rule files it is.
    pub(crate) line: usize,
    /// How much it counts.
    pub(crate) weight: u8,
    /// Whether the writer says that it is not so.
    pub(crate) negated: bool,
    /// The words of its parts, as indices of tokens.
    pub(crate) words: Vec<Range<usize>>,
}

impl Hit {
    /// Whether it shares a word with these.
    pub(crate) fn touches(&self, other: &[Range<usize>]) -> bool {
        self.words.iter().any(|a| other.iter().any(|b| a.start < b.end && b.start < a.end))
    }

    /// Where it begins and ends, as indices of tokens.
    pub(crate) fn extent(&self) -> Range<usize> {
        let start = self.words.iter().map(|it| it.start).min().unwrap_or(0);
        start..self.words.iter().map(|it| it.end).max().unwrap_or(0)
    }
}

/// What was found in one text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// The phrases, without those that an exception of their section takes away.
    pub(crate) hits: Vec<Hit>,
    /// How many words some rule or word list knows.
    pub(crate) known: usize,
}

struct Match {
    words: Range<usize>,
    negated: bool,
}

impl Phrasebook {
    /// Finds every rule that these tokens meet.
    pub(crate) fn find(&self, tokens: &[Token]) -> Found {
        let sets: Vec<Vec<u32>> = tokens.iter().map(|it| self.sets(&it.text)).collect();
        let mut present = vec![false; self.begins.len()];
        for set in sets.iter().flatten().filter_map(|it| usize::try_from(*it).ok()) {
            if let Some(it) = present.get_mut(set) {
                *it = true;
            }
        }
        let mut matches: BTreeMap<usize, Vec<Match>> = BTreeMap::new();
        for (start, own) in sets.iter().enumerate() {
            for part in own.iter().filter_map(|it| self.begun_by(*it)).flatten().copied() {
                if !self.possible(part, &present) {
                    continue;
                }
                if let Some(words) = self.walk(part, start, tokens, &sets) {
                    let negated = self.is_negated(part, &words, tokens);
                    matches.entry(part).or_default().push(Match { words, negated });
                }
            }
        }
        let lines: BTreeSet<usize> =
            matches.keys().filter_map(|it| self.leads.get(*it)).flatten().copied().collect();
        let (mut hits, mut exceptions) = (Vec::new(), Vec::new());
        for line in lines {
            if let Some(rule) = self.rules.get(line) {
                let into = if rule.exception { &mut exceptions } else { &mut hits };
                meet(line, rule, &matches, tokens, into);
            }
        }
        hits.retain(|hit| {
            !exceptions.iter().any(|it| it.section == hit.section && it.touches(&hit.words))
        });
        let known = tokens
            .iter()
            .zip(&sets)
            .filter(|(it, own)| !own.is_empty() || self.knows(&it.text))
            .count();
        Found { hits, known }
    }

    /// The parts that begin with a word set; each part begins with one.
    fn begun_by(&self, set: u32) -> Option<&[usize]> {
        self.begins.get(usize::try_from(set).ok()?).map(Vec::as_slice)
    }

    /// Whether every word set of a part stands somewhere in the text: a look that spares most walks.
    fn possible(&self, part: usize, present: &[bool]) -> bool {
        let has = |set: u32| {
            usize::try_from(set).is_ok_and(|it| present.get(it).copied().unwrap_or(false))
        };
        self.parts.get(part).is_some_and(|it| it.steps.iter().all(|step| has(step.set)))
    }

    /// Follows the steps of a part from its first word; returns the shortest stretch of words.
    fn walk(
        &self,
        part: usize,
        start: usize,
        tokens: &[Token],
        sets: &[Vec<u32>],
    ) -> Option<Range<usize>> {
        let sentence = tokens.get(start)?.sentence;
        let mut reached = 1_u64;
        for step in self.parts.get(part)?.steps.iter().skip(1) {
            let window = (1..=u32::from(step.gap) + 1)
                .fold(0_u64, |all, far| all | reached.checked_shl(far).unwrap_or(0));
            reached = 0;
            let mut open = window;
            while open != 0 {
                let offset = open.trailing_zeros();
                open &= open - 1;
                let at = start + usize::try_from(offset).ok()?;
                let fits = tokens.get(at).is_some_and(|it| it.sentence == sentence)
                    && sets.get(at).is_some_and(|it| it.binary_search(&step.set).is_ok());
                if fits {
                    reached |= 1 << offset;
                }
            }
        }
        let last = usize::try_from(reached.trailing_zeros()).ok()?;
        (reached != 0).then_some(start..start + last + 1)
    }

    /// "geen pijn", "niet bewusteloos", "slaat hij niet": a negation just before or inside.
    fn is_negated(&self, part: usize, words: &Range<usize>, tokens: &[Token]) -> bool {
        let Some(part) = self.parts.get(part) else { return false };
        if part.negative {
            return false;
        }
        let inside = tokens.get(words.clone()).unwrap_or_default();
        if inside.iter().any(|it| negates(&it.text)) {
            return true;
        }
        let Some(first) = inside.first() else { return false };
        let before = |far: usize| {
            words
                .start
                .checked_sub(far)
                .and_then(|at| tokens.get(at))
                .filter(|it| it.clause == first.clause)
        };
        let near = before(1).is_some_and(|it| negates(&it.text));
        let wide = before(2).is_some_and(|it| WIDE.contains(&it.text.as_str()));
        near || wide
    }
}

/// Adds one hit for each place where all parts of a rule stand within reach.
fn meet(
    line: usize,
    rule: &Rule,
    matches: &BTreeMap<usize, Vec<Match>>,
    tokens: &[Token],
    into: &mut Vec<Hit>,
) {
    if rule.parts.iter().any(|part| !part.iter().any(|it| matches.contains_key(it))) {
        return;
    }
    let of = |spellings: &[usize]| -> Vec<&Match> {
        spellings.iter().filter_map(|it| matches.get(it)).flatten().collect()
    };
    let sentence = |it: &Match| tokens.get(it.words.start).map(|it| it.sentence);
    let mut parts = rule.parts.iter().map(|it| of(it));
    let Some(leads) = parts.next() else { return };
    let others: Vec<_> = parts.collect();
    for lead in leads {
        let mut all = vec![lead];
        for other in &others {
            let found = other
                .iter()
                .filter(|it| rule.reach == Reach::Text || sentence(it) == sentence(lead))
                .min_by_key(|it| (it.negated, it.words.start.abs_diff(lead.words.start)));
            all.extend(found);
        }
        if all.len() == rule.parts.len() {
            into.push(Hit {
                section: rule.section,
                line,
                weight: rule.weight,
                negated: all.iter().any(|it| it.negated),
                words: all.iter().map(|it| it.words.clone()).collect(),
            });
        }
    }
}
