//! Finds the known word behind a word with one typing mistake. Never guesses at short words.

use std::collections::HashMap;

/// Shorter words have too many neighbours that mean something else ("sterk", "sterf").
const SHORTEST: usize = 7;

/// Known words by their first letter and their length.
#[derive(Debug, Default)]
pub(crate) struct Near {
    alike: HashMap<(char, usize), Vec<Known>>,
}

#[derive(Debug)]
struct Known {
    word: String,
    letters: Vec<char>,
}

impl Near {
    /// Sorts the long ones of these words.
    pub(crate) fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut alike: HashMap<_, Vec<Known>> = HashMap::new();
        for word in words {
            let letters: Vec<char> = word.chars().collect();
            let Some(&first) = letters.first().filter(|_| letters.len() >= SHORTEST) else {
                continue;
            };
            let known = Known { word: word.to_owned(), letters };
            alike.entry((first, known.letters.len())).or_default().push(known);
        }
        for known in alike.values_mut() {
            known.sort_unstable_by(|a, b| a.word.cmp(&b.word));
        }
        Self { alike }
    }

    /// The known word one mistake away, with the same first letter.
    pub(crate) fn of(&self, word: &str) -> Option<&str> {
        let letters: Vec<char> = word.chars().collect();
        let long = letters.len() >= SHORTEST && letters.iter().all(|it| it.is_alphabetic());
        let &first = letters.first().filter(|_| long)?;
        // A forgotten letter first, then one changed or swapped, then one too many.
        [letters.len() + 1, letters.len(), letters.len() - 1]
            .into_iter()
            .filter_map(|length| self.alike.get(&(first, length)))
            .flatten()
            .find(|known| one_apart(&known.letters, &letters))
            .map(|known| known.word.as_str())
    }
}

/// Whether one letter was changed, added, forgotten, or swapped with its neighbour.
fn one_apart(a: &[char], b: &[char]) -> bool {
    let head = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let left = |all: &[char]| all.len().saturating_sub(head + tail);
    match (left(a), left(b)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => a.get(head) == b.get(head + 1) && a.get(head + 1) == b.get(head),
        _ => false,
    }
}
