//! Reads the rule files. Pure; never gives up on a file because of one line: the line is named instead.
//!
//! ```text
//! # a comment: a number sign and a space
//! @kin = vader|moeder|ma        a group of words
//! == wound = nursing            a section: its name and what it means
//! wond* ..3 verzorg*            words in this order, at most 3 others between
//! 3: wassen & @kin              weight 3; both in one sentence, in any order
//! a && b                        both somewhere in the text
//! - wond* genezen               an exception: what it touches does not count
//! ```
//! A file with the line `! all forms` means by a word in "-en" all its forms, but for the group `@fixed`.
//! `a|b` either, `a?` may be missing, `*lamp` and `lamp*` the end and the start of a word, `#` a number (`@number` where a line begins with it).

use std::collections::HashSet;

use super::forms::forms;

/// A section of a rule file: what its phrases mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    /// The rule's name, as it is shown in an explanation.
    pub(crate) name: String,
    /// What it means: a boundary, a category, …
    pub(crate) outcome: String,
    /// Further words of the header, such as help lines.
    pub(crate) words: Vec<String>,
}

/// One phrase of a section.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Which section it belongs to.
    pub(crate) section: usize,
    /// How much it counts.
    pub(crate) weight: u8,
    /// Whether it takes away instead of adding.
    pub(crate) exception: bool,
    /// How far its parts may stand from each other.
    pub(crate) reach: Reach,
    /// Its parts, each a row of steps.
    pub(crate) parts: Vec<Vec<Step>>,
}

/// How far the parts of one phrase may stand from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// In one sentence.
    Sentence,
    /// Anywhere in the text.
    Text,
}

/// One step of a part: one of these words, after at most `gap` others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// The words that fit.
    pub(crate) words: Vec<String>,
    /// How many other words may stand before it.
    pub(crate) gap: u8,
    /// Whether it may be missing.
    pub(crate) optional: bool,
}

/// Everything that stands in the rule files.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// The sections in order.
    pub(crate) sections: Vec<Section>,
    /// Their phrases.
    pub(crate) lines: Vec<Line>,
    /// Lines that could not be read.
    pub(crate) bad: Vec<String>,
    groups: Vec<(String, Vec<String>)>,
    /// Words in "-en" that are no verb and no plural, or whose forms mean something else.
    fixed: HashSet<String>,
    /// Whether words in "-en" of this file stand for all their forms.
    inflects: bool,
}

impl Source {
    /// Reads the files in order; groups of an earlier file are known in a later one.
    pub(crate) fn read(files: &[&str]) -> Self {
        let mut it = Self::default();
        for file in files {
            it.inflects = false;
            for line in file.lines() {
                if it.line(line.trim()).is_none() {
                    it.bad.push(line.to_owned());
                }
            }
        }
        it
    }

    /// The words of a group.
    pub(crate) fn group<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let groups = self.groups.iter().filter(move |(it, _)| it == name);
        groups.flat_map(|(_, words)| words.iter().map(String::as_str))
    }

    fn line(&mut self, line: &str) -> Option<()> {
        if line.is_empty() || line.starts_with("# ") {
            return Some(());
        }
        if line == "! all forms" {
            self.inflects = true;
            return Some(());
        }
        if let Some(rest) = line.strip_prefix("== ") {
            return self.header(rest);
        }
        if line.starts_with('@')
            && let Some((name, words)) = line.split_once(" = ")
        {
            let words = self.words(words.trim())?;
            if name.trim() == "@fixed" {
                self.fixed.extend(words.iter().cloned());
            }
            self.groups.push((name.trim().to_owned(), words));
            return Some(());
        }
        let section = self.sections.len().checked_sub(1)?;
        let (exception, line) = match line.strip_prefix("- ") {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        let (weight, line) = weight(line);
        let (reach, parts) = self.phrase(line)?;
        self.lines.push(Line { section, weight, exception, reach, parts });
        Some(())
    }

    fn header(&mut self, rest: &str) -> Option<()> {
        let (name, meaning) = rest.split_once(" = ")?;
        let mut words = meaning.split_whitespace().map(str::to_owned);
        let outcome = words.next()?;
        self.sections.push(Section {
            name: name.trim().to_owned(),
            outcome,
            words: words.collect(),
        });
        Some(())
    }

    fn phrase(&self, line: &str) -> Option<(Reach, Vec<Vec<Step>>)> {
        let reach = if line.contains("&&") { Reach::Text } else { Reach::Sentence };
        let parts: Option<Vec<_>> =
            line.replace("&&", "&").split('&').map(|part| self.part(part)).collect();
        Some((reach, parts?))
    }

    fn part(&self, part: &str) -> Option<Vec<Step>> {
        let mut steps = Vec::new();
        let mut gap = 0;
        for word in part.split_whitespace() {
            if let Some(count) = word.strip_prefix("..") {
                gap = if count.is_empty() { 3 } else { count.parse().ok()? };
                continue;
            }
            let (word, optional) = match word.strip_suffix('?') {
                Some(word) => (word, true),
                None => (word, false),
            };
            steps.push(Step { words: self.words(word)?, gap, optional });
            gap = 0;
        }
        steps.iter().any(|it| !it.optional).then_some(steps)
    }

    fn words(&self, text: &str) -> Option<Vec<String>> {
        let mut words = Vec::new();
        for word in text.split('|') {
            if word == "@number" {
                words.push("#".to_owned());
            } else if word.starts_with('@') {
                let (_, group) = self.groups.iter().find(|(name, _)| name == word)?;
                words.extend(group.iter().cloned());
            } else if word.trim_matches('*').is_empty() {
                return None;
            } else {
                words.push(word.to_owned());
                if self.inflects && !self.fixed.contains(word) {
                    words.extend(forms(word));
                }
            }
        }
        Some(words)
    }
}

fn weight(line: &str) -> (u8, &str) {
    line.split_once(": ")
        .and_then(|(number, rest)| Some((number.parse().ok()?, rest)))
        .unwrap_or((2, line))
}
