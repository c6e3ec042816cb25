//! Weighs what was found into one type and one urgency, danger before all else. Reads no text itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::care::signal_type::{SignalType, Urgency};
use crate::help::phrase::{Hit, Phrasebook, Section, Token};

/// A type needs this much: one clear phrase.
const CLEAR: u32 = 2;

/// "All is well" undoes no more than this: one phrase, not three.
const UNDONE: u32 = 3;

/// What danger weighs more than any number of words about something else, in points.
const DANGER: [(&str, u32); 7] = [
    ("suicide", 12),
    ("unsafe_home", 4),
    ("child_safety", 5),
    ("partner_violence", 5),
    ("elder_abuse", 5),
    ("missing", 3),
    // Who cares for somebody tells of the illness too.
    ("carer_overload", 3),
];

/// An emergency, as the scope guard heard it.
#[derive(Debug)]
pub(super) struct Danger {
    /// Its help lines, the most urgent first.
    pub(super) lines: Vec<&'static str>,
    /// One of body or fire.
    pub(super) body: bool,
}

/// What the phrases of a text come to.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that was heard")]
pub(super) struct Weighed {
    pub(super) kind: Option<SignalType>,
    pub(super) urgency: Option<Urgency>,
    /// The emergency that the scope guard heard.
    pub(super) danger: Option<Danger>,
    /// The type that our own rules found, before the guard was heard.
    pub(super) told: Option<SignalType>,
    /// Somebody says that they worry.
    pub(super) worried: bool,
    /// Good news, and nothing else.
    pub(super) good: bool,
    /// Somebody asks for something, as one asks neighbours.
    pub(super) asks: bool,
    pub(super) because: Vec<&'static str>,
    at_least: Vec<(Urgency, Vec<&'static str>)>,
    at_most: Vec<(Urgency, Vec<&'static str>)>,
    scores: BTreeMap<&'static str, u32>,
    /// It says itself that all is well: that undoes what is no danger.
    fine: bool,
}

/// Weighs the hits of one text.
pub(super) fn weigh(book: &'static Phrasebook, hits: &[Hit], tokens: &[Token]) -> Weighed {
    let of = |outcome: &'static str| {
        let same =
            move |it: &&Hit| book.sections.get(it.section).is_some_and(|it| it.outcome == outcome);
        hits.iter().filter(same)
    };
    let sentence = |it: &Hit| tokens.get(it.extent().start).map(|it| it.sentence);
    let mut it = Weighed::default();
    let mut counted = BTreeSet::new();
    for hit in hits.iter().filter(|it| !it.negated) {
        let Some(section) = book.sections.get(hit.section) else { continue };
        if of("harmless").any(|it| it.touches(&hit.words))
            || !counted.insert((hit.line, hit.section))
        {
            continue;
        }
        it.take(section, hit);
        if section.outcome == "fine" && of("past").all(|it| sentence(it) != sentence(hit)) {
            it.fine = true;
        }
    }
    it.settle();
    it
}

impl Weighed {
    fn take(&mut self, section: &'static Section, hit: &Hit) {
        let mut words = section.words.iter().map(String::as_str);
        match section.outcome.as_str() {
            "urgency" | "calm" => {
                let Some(level) = words.next().and_then(Urgency::read) else { return };
                let types = words.flat_map(|it| it.split('|')).collect();
                let into =
                    if section.outcome == "calm" { &mut self.at_most } else { &mut self.at_least };
                into.push((level, types));
            }
            "worry" => self.worried = true,
            "asks" => self.asks = true,
            "good" | "fine" => self.good = true,
            name => {
                let Some(kind) = SignalType::read(name) else { return };
                *self.scores.entry(kind.as_str()).or_default() += u32::from(hit.weight);
                if let Some(level) = words.next().and_then(Urgency::read) {
                    self.at_least.push((level, vec![kind.as_str()]));
                }
            }
        }
        if !self.because.contains(&section.name.as_str()) {
            self.because.push(&section.name);
        }
    }

    /// The guard heard an emergency: its lines come first, and it is immediate.
    pub(super) fn emergency(&mut self, boundaries: &[&'static str], lines: &[&'static str]) {
        // "She no longer opens her letters": our own rules know better who is missing.
        let other = self.kind.is_some_and(|it| it.as_str() != "missing");
        let grave = ["medical_emergency", "suicide", "violence"];
        if other && !boundaries.iter().any(|it| grave.contains(it)) {
            return;
        }
        let body = boundaries.contains(&"medical_emergency");
        self.danger = Some(Danger { lines: lines.to_vec(), body });
        self.told = self.kind;
        for boundary in boundaries {
            let name = match *boundary {
                "suicide" => "suicide",
                "violence" => "partner_violence",
                "missing_person" => "missing",
                _ => continue,
            };
            *self.scores.entry(name).or_default() += CLEAR;
        }
        self.settle();
    }

    fn settle(&mut self) {
        let danger = |id: &str| DANGER.iter().find(|(it, _)| *it == id).map_or(0, |it| it.1);
        let best = self
            .scores
            .iter()
            .filter(|&(_, &score)| score >= CLEAR)
            .max_by_key(|&(id, &score)| (score + danger(id), danger(id)));
        self.kind = best.and_then(|(id, _)| SignalType::read(id));
        let Some(kind) = self.kind else { return };
        let weak = best.is_none_or(|(_, &score)| score <= UNDONE);
        if self.fine && weak && danger(kind.as_str()) == 0 && !self.worried {
            self.kind = None;
            return;
        }
        let mine = |types: &Vec<&str>| types.is_empty() || types.contains(&kind.as_str());
        let raised = self.at_least.iter().filter(|it| mine(&it.1)).map(|it| it.0).min();
        let calmed = self.at_most.iter().filter(|it| mine(&it.1)).map(|it| it.0).max();
        let base = start(kind);
        let urgency = match (raised, calmed) {
            (Some(raised), _) if raised < base => raised,
            (_, Some(calmed)) => base.max(calmed),
            (_, None) => base,
        };
        self.urgency = Some(urgency);
    }
}

/// How urgent a type is before its words are weighed. Violence that is told, and does not happen at
/// this moment, is urgent with help lines; the rules say which words mean "now".
fn start(kind: SignalType) -> Urgency {
    match kind.as_str() {
        "partner_violence" => Urgency::High,
        _ => kind.urgency(),
    }
}
