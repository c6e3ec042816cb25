//! Weighs what was found into one decision: the gravest wins. Reads no text itself.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::facts::{Facts, WORKER, facts};
use super::phrase::{Hit, Phrasebook, Section, Token};
use super::verdict::{Decision, Flag};

/// A category needs this much: two weak words or one that tells.
const CLEAR: u32 = 2;

/// Boundaries whose request is about nothing that neighbours do.
const NO_CATEGORY: [&str; 9] = [
    "nursing",
    "personal_care",
    "lifting",
    "debt",
    "legal",
    "violence",
    "medical_emergency",
    "missing_person",
    "dating_sexual",
];

/// Boundaries that an offer for money only seems to touch.
const FOR_SALE_INSTEAD: [&str; 4] =
    ["structural_care", "house_move", "risky_work", "personal_care"];

/// What the phrases of a text come to.
#[derive(Debug, Default)]
pub(super) struct Weighed {
    pub(super) decision: Option<Decision>,
    pub(super) category: Option<&'static str>,
    pub(super) boundaries: Vec<&'static str>,
    pub(super) help_lines: Vec<&'static str>,
    pub(super) services: Vec<&'static str>,
    pub(super) flags: BTreeSet<Flag>,
    pub(super) tips: BTreeSet<&'static str>,
    pub(super) because: Vec<(&'static str, Range<usize>)>,
    /// Somebody wants to speak with a person, not write here.
    private: bool,
}

/// Weighs the hits of one text.
pub(super) fn weigh(book: &'static Phrasebook, hits: &[Hit], tokens: &[Token]) -> Weighed {
    let all = Hits { book, all: hits, tokens };
    let mut it = Weighed::default();
    let mut scores: BTreeMap<&'static str, u32> = BTreeMap::new();
    let mut counted = BTreeSet::new();
    for hit in hits {
        let Some(section) = book.sections.get(hit.section) else { continue };
        if section.outcome == "category" {
            if counted.insert((hit.line, hit.section)) {
                *scores.entry(&section.name).or_default() += u32::from(hit.weight);
            }
        } else {
            it.take(section, hit, &all);
        }
    }
    it.category = best(&scores);
    if let Some(name) = it.category {
        it.because.extend(all.of_category(name));
    }
    if it.private && it.decision == Some(Decision::HoldForWorker) {
        it.category = None;
    }
    if it.boundaries.iter().any(|id| NO_CATEGORY.contains(id))
        && it.decision != Some(Decision::PublishWithTip)
    {
        it.category = None;
    }
    it.settle();
    it
}

struct Hits<'a> {
    book: &'static Phrasebook,
    all: &'a [Hit],
    tokens: &'a [Token],
}

impl Hits<'_> {
    fn of(&self, outcome: &str) -> impl Iterator<Item = &Hit> {
        self.all.iter().filter(move |it| {
            self.book.sections.get(it.section).is_some_and(|it| it.outcome == outcome)
        })
    }

    /// Somebody offers this for money: then it is no request for it.
    fn sells(&self) -> bool {
        self.of("commercial").any(|it| !it.negated && !self.harmless(it))
    }

    fn harmless(&self, hit: &Hit) -> bool {
        self.of("harmless").any(|it| it.touches(&hit.words))
    }

    /// Told as past, and nothing in the sentence says that it is now.
    fn past(&self, hit: &Hit) -> bool {
        let sentence = |it: &Hit| self.tokens.get(it.extent().start).map(|it| it.sentence);
        let same = |outcome| self.of(outcome).any(|it| sentence(it) == sentence(hit));
        same("past") && !same("now")
    }

    fn span(&self, hit: &Hit) -> Range<usize> {
        let words = hit.extent();
        let start = self.tokens.get(words.start).map_or(0, |it| it.span.start);
        start
            ..words
                .end
                .checked_sub(1)
                .and_then(|it| self.tokens.get(it))
                .map_or(start, |it| it.span.end)
    }

    fn of_category(&self, name: &'static str) -> Vec<(&'static str, Range<usize>)> {
        let of = self
            .of("category")
            .filter(|it| self.book.sections.get(it.section).is_some_and(|it| it.name == name));
        of.map(|it| (name, self.span(it))).collect()
    }
}

impl Weighed {
    fn take(&mut self, section: &'static Section, hit: &Hit, all: &Hits<'_>) {
        let outcome = section.outcome.as_str();
        let aside = matches!(outcome, "harmless" | "past" | "now");
        if aside || hit.negated || all.harmless(hit) {
            return;
        }
        if FOR_SALE_INSTEAD.contains(&outcome) && all.sells() {
            return;
        }
        let has = |word: &str| section.words.iter().any(|it| it == word);
        let past = all.past(hit);
        if past && has("past") {
            return;
        }
        let decision = match facts().boundary(outcome) {
            Some(boundary) => {
                self.boundary(&boundary.id);
                if has("hold") || past && has("past-hold") {
                    Decision::HoldForWorker
                } else {
                    boundary.decision()
                }
            }
            None => match outcome {
                "worker" => {
                    self.private = true;
                    Decision::HoldForWorker
                }
                "verified" => Decision::HoldVerifiedOnly,
                "tip" => {
                    self.tips.insert(&section.name);
                    if has("quiet") { Decision::Publish } else { Decision::PublishWithTip }
                }
                _ => Decision::Publish,
            },
        };
        self.words(section, facts());
        self.decision = self.decision.max(Some(decision));
        self.because.push((&section.name, all.span(hit)));
    }

    fn boundary(&mut self, id: &'static str) {
        if !self.boundaries.contains(&id) {
            self.boundaries.push(id);
        }
    }

    /// The words of a section's header: flags, help lines, services.
    fn words(&mut self, section: &'static Section, facts: &'static Facts) {
        for word in &section.words {
            match word.as_str() {
                "flag-bank" => _ = self.flags.insert(Flag::BankCard),
                "flag-child" => _ = self.flags.insert(Flag::ChildAlone),
                "flag-key" => _ = self.flags.insert(Flag::Key),
                _ => {
                    self.services.extend(facts.service(word));
                    if facts.service(word).is_none() {
                        self.help_lines.extend(facts.line(word));
                    }
                }
            }
        }
    }

    /// Adds the services of each boundary and leaves out what the decision does not show.
    fn settle(&mut self) {
        let facts = facts();
        let calm = self.decision != Some(Decision::Emergency);
        for boundary in self.boundaries.iter().filter_map(|id| facts.boundary(id)) {
            let points = boundary.decision() != Decision::Emergency;
            if calm && points {
                self.services.extend(boundary.points_to().filter_map(|id| facts.service(id)));
            }
        }
        if matches!(self.decision, Some(Decision::Redirect | Decision::HoldForWorker)) {
            self.services.push(WORKER);
        }
        once(&mut self.services);
        once(&mut self.help_lines);
    }
}

/// Keeps the first of each.
fn once(list: &mut Vec<&'static str>) {
    let mut seen = BTreeSet::new();
    list.retain(|it| seen.insert(*it));
}

/// The strongest category; at a tie the one that asks more trust of the helper.
fn best(scores: &BTreeMap<&'static str, u32>) -> Option<&'static str> {
    let trust = |id: &str| facts().category(id).map_or(0, |it| it.min_trust);
    scores
        .iter()
        .filter(|&(_, &score)| score >= CLEAR)
        .max_by_key(|&(id, &score)| (score, trust(id)))
        .map(|(id, _)| *id)
}
