//! Compiles rule files into one index that is read for every text. Built once; never changes after.

use std::collections::HashMap;

use super::near::Near;
use super::small;
use super::source::{Line, Reach, Section, Source, Step};

/// Words that turn a phrase around, in the languages with a full lexicon.
const NEGATORS: [&str; 25] = [
    "geen",
    "niet",
    "nooit",
    "niks",
    "zonder",
    "nie",
    "gene",
    "noch",
    "nimmer",
    "geenszins",
    "pas",
    "jamais",
    "aucun",
    "aucune",
    "sans",
    "ni",
    "not",
    "no",
    "never",
    "without",
    "dont",
    "doesnt",
    "isnt",
    "havent",
    "hasnt",
];

/// One step: the word set it takes and the gap before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Take {
    pub(crate) set: u32,
    pub(crate) gap: u8,
}

/// One row of steps without optional ones.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) steps: Vec<Take>,
    /// It says itself what is not so ("ademt niet"), so a negation does not undo it.
    pub(crate) negative: bool,
}

/// One phrase.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) section: usize,
    pub(crate) weight: u8,
    pub(crate) exception: bool,
    pub(crate) reach: Reach,
    /// For each of its parts the spellings, as indices of parts.
    pub(crate) parts: Vec<Vec<usize>>,
}

/// All phrases, indexed by the first word set of each part.
#[derive(Debug, Default)]
pub(crate) struct Phrasebook {
    pub(crate) sections: Vec<Section>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) parts: Vec<Part>,
    /// Part → the rule whose first part it is.
    pub(crate) leads: Vec<Vec<usize>>,
    /// Word set → the parts that begin with it.
    pub(crate) begins: Vec<Vec<usize>>,
    exact: HashMap<String, Vec<u32>>,
    prefix: HashMap<String, Vec<u32>>,
    suffix: HashMap<String, Vec<u32>>,
    number: Vec<u32>,
    near: Near,
}

impl Phrasebook {
    /// Compiles what was read.
    pub(crate) fn new(source: Source) -> Self {
        let mut maker = Maker::default();
        let rules = source.lines.iter().map(|line| maker.rule(line)).collect::<Vec<_>>();
        let mut it = maker.book;
        it.leads.resize_with(it.parts.len(), Vec::new);
        it.begins.resize_with(maker.sets.len(), Vec::new);
        for (at, rule) in rules.iter().enumerate() {
            for part in rule.parts.iter().take(1).flatten() {
                if let Some(leads) = it.leads.get_mut(*part) {
                    leads.push(at);
                }
            }
        }
        for (at, part) in it.parts.iter().enumerate() {
            let set = part.steps.first().and_then(|it| usize::try_from(it.set).ok());
            let begins = set.and_then(|set| it.begins.get_mut(set));
            if let Some(begins) = begins {
                begins.push(at);
            }
        }
        for word in source.group("@common") {
            it.exact.entry(folded(word)).or_default();
        }
        it.near = Near::new(it.exact.keys().map(String::as_str));
        it.rules = rules;
        it.sections = source.sections;
        it
    }

    /// The word sets that hold this folded word, sorted.
    pub(crate) fn sets(&self, word: &str) -> Vec<u32> {
        let mut sets = self.plain_sets(word);
        if sets.is_empty() && self.knows(word) {
            return sets;
        }
        if sets.is_empty() && mixed(word) {
            sets = self.plain_sets(&unleet(word));
        }
        if sets.is_empty()
            && let Some(stem) = word.strip_suffix('s').filter(|it| it.len() >= 3)
        {
            // "The pan's gone up", "mama's": the bare word is meant.
            sets = self.plain_sets(stem);
        }
        if sets.is_empty() {
            let of = |it: &&str| !self.plain_sets(it).is_empty();
            sets = small::stems(word).into_iter().find(of).map_or(sets, |it| self.plain_sets(it));
        }
        if sets.is_empty()
            && let Some(meant) = self.near.of(word)
        {
            sets = self.plain_sets(meant);
        }
        sets.sort_unstable();
        sets.dedup();
        sets
    }

    /// Whether any rule knows this word exactly.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.exact.contains_key(word)
    }

    fn plain_sets(&self, word: &str) -> Vec<u32> {
        let mut sets = Vec::new();
        if let Some(more) = self.exact.get(word) {
            sets.extend(more);
        }
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            sets.extend(&self.number);
        }
        for (at, _) in word.char_indices().skip(2) {
            let (head, tail) = word.split_at(at);
            if let Some(more) = self.prefix.get(head) {
                sets.extend(more);
            }
            if let Some(more) = self.suffix.get(tail) {
                sets.extend(more);
            }
        }
        for whole in [self.prefix.get(word), self.suffix.get(word)].into_iter().flatten() {
            sets.extend(whole);
        }
        sets
    }
}

/// Letters and digits in one word, as in "c0de"; a time such as "15u30" is none.
fn mixed(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2 && letters < word.chars().count()
}

fn unleet(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            other => other,
        })
        .collect()
}

#[derive(Default)]
struct Maker {
    book: Phrasebook,
    /// A word as a rule file writes it → its place in `spelt`: most words stand in many rules.
    words: HashMap<String, u32>,
    /// The folded words.
    spelt: Vec<String>,
    sets: HashMap<Vec<u32>, u32>,
    parts: HashMap<Vec<Take>, usize>,
}

impl Maker {
    fn rule(&mut self, line: &Line) -> Rule {
        let parts = line
            .parts
            .iter()
            .map(|steps| spellings(steps).iter().map(|it| self.part(it)).collect())
            .collect();
        Rule {
            section: line.section,
            weight: line.weight,
            exception: line.exception,
            reach: line.reach,
            parts,
        }
    }

    fn part(&mut self, steps: &[Step]) -> usize {
        let negative =
            steps.iter().flat_map(|it| &it.words).any(|it| NEGATORS.contains(&it.as_str()));
        let steps: Vec<Take> =
            steps.iter().map(|it| Take { set: self.set(&it.words), gap: it.gap }).collect();
        if let Some(&known) = self.parts.get(&steps) {
            return known;
        }
        let id = self.book.parts.len();
        self.parts.insert(steps.clone(), id);
        self.book.parts.push(Part { steps, negative });
        id
    }

    fn set(&mut self, words: &[String]) -> u32 {
        let mut key: Vec<u32> = words.iter().map(|it| self.word(it)).collect();
        key.sort_unstable();
        key.dedup();
        if let Some(&known) = self.sets.get(&key) {
            return known;
        }
        let id = number(self.sets.len());
        let spelt = key.iter().filter_map(|&it| self.spelt.get(usize::try_from(it).ok()?));
        for word in spelt {
            let (into, rest) = if word == "#" {
                self.book.number.push(id);
                continue;
            } else if let Some(tail) = word.strip_prefix('*') {
                (&mut self.book.suffix, tail)
            } else if let Some(head) = word.strip_suffix('*') {
                (&mut self.book.prefix, head)
            } else {
                (&mut self.book.exact, word.as_str())
            };
            into.entry(rest.to_owned()).or_default().push(id);
        }
        self.sets.insert(key, id);
        id
    }

    fn word(&mut self, written: &str) -> u32 {
        if let Some(&known) = self.words.get(written) {
            return known;
        }
        let folded = folded(written);
        let id = if let Some(&known) = self.words.get(&folded) {
            known
        } else {
            let id = number(self.spelt.len());
            self.spelt.push(folded.clone());
            self.words.insert(folded, id);
            id
        };
        self.words.insert(written.to_owned(), id);
        id
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Folds a word of a rule as a word of a text is folded; stars and the number sign stay.
fn folded(word: &str) -> String {
    if word == "#" {
        return word.to_owned();
    }
    let (front, back) = (word.starts_with('*'), word.ends_with('*'));
    let inner: String =
        super::fold::tokens(word).into_iter().map(|it| it.text).collect::<Vec<_>>().concat();
    format!("{}{inner}{}", if front { "*" } else { "" }, if back { "*" } else { "" })
}

/// Every way to write a part once its optional steps are there or not.
fn spellings(steps: &[Step]) -> Vec<Vec<Step>> {
    let mut all: Vec<Vec<Step>> = vec![Vec::new()];
    for step in steps {
        let with = all.iter().map(|it| {
            let mut it = it.clone();
            it.push(Step { optional: false, ..step.clone() });
            it
        });
        let mut next: Vec<_> = with.collect();
        if step.optional {
            next.extend(all);
        }
        all = next;
    }
    all
}

/// Whether a folded word turns a phrase around.
pub(crate) fn negates(word: &str) -> bool {
    NEGATORS.contains(&word)
}
