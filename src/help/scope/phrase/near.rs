//! Finds the known word behind a word with one typing mistake. Never guesses at short words.

use std::collections::HashMap;

/// Shorter words have too many neighbours that mean something else ("sterk", "sterf").
const SHORTEST: usize = 7;

/// Known words by what is left of them when one letter is missing.
#[derive(Debug, Default)]
pub(crate) struct Near {
    by_rest: HashMap<String, Vec<String>>,
}

impl Near {
    /// Indexes the long ones of these words.
    pub(crate) fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut by_rest: HashMap<String, Vec<String>> = HashMap::new();
        for word in words.filter(|it| it.chars().count() >= SHORTEST) {
            for rest in rests(word) {
                by_rest.entry(rest).or_default().push(word.to_owned());
            }
        }
        for words in by_rest.values_mut() {
            words.sort_unstable();
        }
        Self { by_rest }
    }

    /// The known word one mistake away, with the same first letter.
    pub(crate) fn of(&self, word: &str) -> Option<&str> {
        if word.chars().count() < SHORTEST || !word.chars().all(char::is_alphabetic) {
            return None;
        }
        rests(word)
            .filter_map(|rest| self.by_rest.get(&rest))
            .flatten()
            .find(|known| known.chars().next() == word.chars().next() && one_apart(known, word))
            .map(String::as_str)
    }
}

/// The word itself and the word without each of its letters.
fn rests(word: &str) -> impl Iterator<Item = String> + '_ {
    let without = word.char_indices().map(|(at, c)| {
        let (head, tail) = word.split_at(at);
        format!("{head}{}", tail.strip_prefix(c).unwrap_or(tail))
    });
    std::iter::once(word.to_owned()).chain(without)
}

/// Whether one letter was changed, added, forgotten, or swapped with its neighbour.
fn one_apart(a: &str, b: &str) -> bool {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let left = |all: &[char]| all.len().saturating_sub(head + tail);
    match (left(&a), left(&b)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => a.get(head) == b.get(head + 1) && a.get(head + 1) == b.get(head),
        _ => false,
    }
}
