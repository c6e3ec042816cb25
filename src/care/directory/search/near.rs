//! How far two words are apart: letters added, left out, replaced, or two swapped. Bounded, so that
//! most pairs are told apart by a glance. Knows no service.

/// A word with its letters, and a glance at which they are that never says no to what is near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    word: String,
    chars: Vec<char>,
    seen: u64,
}

impl Letters {
    /// Takes a word apart.
    pub fn of(word: String) -> Self {
        let chars: Vec<char> = word.chars().collect();
        let seen = chars.iter().fold(0, |seen, it| seen | 1 << (u32::from(*it) % 64));
        Self { word, chars, seen }
    }

    /// Returns the word.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Counts its letters.
    pub fn count(&self) -> usize {
        self.chars.len()
    }

    /// Tells by a glance whether this may be that word: its beginning, or with letters wrong.
    pub fn may_be(&self, word: &Self) -> bool {
        let missing = (self.seen & !word.seen).count_ones() as usize;
        let most = allowed(self.count());
        missing == 0 || (missing <= most && self.count().abs_diff(word.count()) <= most)
    }
}

/// How many letters may be wrong in a word of so many.
pub fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// Counts what is wrong; nothing when it is more than `most`.
pub fn distance(a: &Letters, b: &Letters, most: usize) -> Option<usize> {
    let (a, b) = (&a.chars, &b.chars);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Three lines of the table: the one before the last is for two letters swapped.
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut line = before.clone();
    for (row, letter) in a.iter().enumerate() {
        line.clear();
        line.push(row + 1);
        let mut left = row + 1;
        for (at, other) in b.iter().enumerate() {
            let of = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let replaced = of(&last, at) + usize::from(letter != other);
            left = replaced.min(of(&last, at + 1) + 1).min(left + 1);
            let swapped =
                row > 0 && at > 0 && a.get(row - 1) == Some(other) && b.get(at - 1) == Some(letter);
            if swapped {
                left = left.min(of(&before, at - 1) + 1);
            }
            line.push(left);
        }
        if line.iter().min().is_none_or(|it| *it > most) {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut line);
    }
    last.last().copied().filter(|it| *it <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(word: &str) -> Letters {
        Letters::of(word.to_owned())
    }

    #[test]
    fn what_is_wrong_is_counted() {
        for (a, b, apart) in [
            ("dokter", "dokter", 0),
            ("doktor", "dokter", 1),
            ("dotker", "dokter", 1),
            ("dkter", "dokter", 1),
            ("dokkter", "dokter", 1),
            ("psygoloog", "psycholoog", 2),
            ("طبب", "طبيب", 1),
        ] {
            assert_eq!(distance(&of(a), &of(b), 3), Some(apart), "{a} {b}");
            assert_eq!(distance(&of(b), &of(a), 3), Some(apart), "{b} {a}");
        }
        assert_eq!(distance(&of("huur"), &of("kuren"), 1), None);
    }

    proptest! {
        #[test]
        fn a_glance_never_says_no_to_what_is_near(a in "[a-zé]{1,12}", b in "[a-zé]{1,12}") {
            let (one, other) = (of(&a), of(&b));
            let near = b.starts_with(&a) || distance(&one, &other, allowed(one.count())).is_some();
            let glance = one.may_be(&other);
            prop_assert!(glance || !near, "{a} {b}");
        }
    }
}
