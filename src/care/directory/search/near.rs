//! How far two words are apart: letters added, left out, replaced, or two swapped. Bounded, so that
//! most pairs are told apart by a glance. Knows no service.

/// Which letters a word has, roughly: a glance that never says no to what is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters(u64);

impl Letters {
    /// Glances at a word.
    pub fn of(word: &str) -> Self {
        Self(word.chars().fold(0, |seen, it| seen | 1 << (u32::from(it) % 64)))
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

/// Tells by a glance whether a word may fit: as its beginning, or with letters wrong.
pub fn may(asked: Letters, word: Letters, text: &str, other: &str) -> bool {
    let missing = (asked.0 & !word.0).count_ones() as usize;
    let most = allowed(text.chars().count());
    missing == 0 || (missing <= most && text.len().abs_diff(other.len()) <= most * 4)
}

/// Counts what is wrong; nothing when it is more than `most`.
pub fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Three lines of the table: the one before the last is for two letters swapped.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut line = vec![row + 1];
        for (at, other) in b.iter().enumerate() {
            let of = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let replaced = of(&last, at) + usize::from(letter != other);
            let mut fewest = replaced.min(of(&last, at + 1) + 1).min(of(&line, at) + 1);
            let swapped =
                row > 0 && at > 0 && a.get(row - 1) == Some(other) && b.get(at - 1) == Some(letter);
            if swapped {
                fewest = fewest.min(of(&before, at - 1) + 1);
            }
            line.push(fewest);
        }
        if line.iter().min().is_none_or(|it| *it > most) {
            return None;
        }
        before = std::mem::replace(&mut last, line);
    }
    last.last().copied().filter(|it| *it <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
            assert_eq!(distance(a, b, 3), Some(apart), "{a} {b}");
            assert_eq!(distance(b, a, 3), Some(apart), "{b} {a}");
        }
        assert_eq!(distance("huur", "kuren", 1), None);
    }

    proptest! {
        #[test]
        fn a_glance_never_says_no_to_what_is_near(a in "[a-zé]{1,12}", b in "[a-zé]{1,12}") {
            let most = allowed(a.chars().count());
            let near = b.starts_with(&a) || distance(&a, &b, most).is_some();
            let glance = may(Letters::of(&a), Letters::of(&b), &a, &b);
            prop_assert!(glance || !near, "{a} {b}");
        }
    }
}
