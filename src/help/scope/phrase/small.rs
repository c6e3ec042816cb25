//! The word inside a Dutch diminutive: "lampke", "lampeke" and "lampje" are a lamp. Knows no dictionary, so whoever asks looks the stems up.

/// What makes a word small, in the north and in Flanders; the shortest first.
const TAILS: [&str; 12] =
    ["ke", "je", "kes", "jes", "eke", "ske", "tje", "pje", "ekes", "skes", "tjes", "pjes"];

/// A shorter stem is a chance likeness ("welke", "elke").
const SHORTEST: usize = 4;

/// The stems that a small word may have, the longest first; nothing for other words.
pub(super) fn stems(word: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for tail in TAILS {
        let Some(stem) = word.strip_suffix(tail).filter(|it| it.len() >= SHORTEST) else {
            continue;
        };
        all.push(stem);
        // "plannekes": the doubled letter is single again.
        if let Some(single) = undoubled(stem) {
            all.push(single);
        }
    }
    all
}

fn undoubled(stem: &str) -> Option<&str> {
    let mut back = stem.chars().rev();
    let (last, before) = (back.next()?, back.next()?);
    let single = stem.strip_suffix(last)?;
    (last == before && single.len() >= SHORTEST - 1).then_some(single)
}

#[cfg(test)]
mod tests {
    use super::stems;

    #[test]
    fn a_small_word_gives_back_its_own() {
        for (word, stem) in [
            ("lampke", "lamp"),
            ("batterijke", "batterij"),
            ("brievenbuske", "brievenbus"),
            ("plannekes", "plan"),
            ("kamertje", "kamer"),
            ("boekskes", "boek"),
        ] {
            assert!(stems(word).contains(&stem), "{word}: {:?}", stems(word));
        }
        assert_eq!(stems("welke"), Vec::<&str>::new());
        assert_eq!(stems("fornuis"), Vec::<&str>::new());
    }
}
