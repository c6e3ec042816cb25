//! How somebody may be reached safely: how, when, and never by whom. It belongs to the person and stands
//! above every number of theirs. Plain values; at rest they are sealed.

use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;

/// So many characters at most: what a worker can read above a number, and write anew.
pub const LONGEST: usize = 400;

/// How somebody may be reached safely.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Safe {
    /// In the words in which it was told; empty: nothing is to be minded any more.
    pub how: String,
    /// Whether messages may go out by themselves all the same. No machine reads the words, so nothing
    /// does until a worker who talked with the person says that it may.
    pub automatic: bool,
    /// When a worker last wrote it as a whole: what was told before stands in it, or no longer counts.
    pub seen: Option<Moment>,
}

impl Safe {
    /// Adds what somebody tells to what is known; nothing of it gets lost, and nothing goes out by
    /// itself any more. `None` where it is known already.
    pub fn with(known: Option<&Self>, told: &str) -> Option<Self> {
        let Some(known) = known.filter(|it| !it.how.is_empty()) else {
            let seen = known.and_then(|it| it.seen);
            return Some(Self { how: told.to_owned(), automatic: false, seen });
        };
        let how = format!("{} · {told}", known.how);
        if known.how.contains(told) {
            None
        } else if how.chars().count() <= LONGEST {
            Some(Self { how, automatic: false, seen: known.seen })
        } else {
            // It stands in its case, which is read above the number too.
            known.automatic.then(|| Self { automatic: false, ..known.clone() })
        }
    }

    /// What stands above the number.
    pub fn sentence(&self) -> Option<&str> {
        (!self.how.is_empty()).then_some(self.how.as_str())
    }

    /// Whether it was only told: it goes with the last case in which it was. What a worker wrote stays.
    pub fn was_only_told(&self) -> bool {
        self.seen.is_none()
    }

    /// Whether nothing goes out by itself.
    pub fn hushes(&self) -> bool {
        !self.how.is_empty() && !self.automatic
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_added_once_and_hushes_until_a_worker_says_otherwise() {
        let first = Safe::with(None, "Bel na 18 u.").unwrap();
        assert!(first.hushes());
        assert_eq!(Safe::with(Some(&first), "Bel na 18 u."), None);
        let fine = Safe { automatic: true, ..first };
        assert!(!fine.hushes());
        let both = Safe::with(Some(&fine), "Nooit via de zoon.").unwrap();
        assert_eq!(both.sentence(), Some("Bel na 18 u. · Nooit via de zoon."));
        assert!(both.hushes(), "what is new was not weighed yet");
    }

    #[test]
    fn what_is_told_over_and_over_stays_short_enough_to_be_read_and_written() {
        let long = "x".repeat(200);
        let mut safe = Safe { automatic: true, ..Safe::with(None, "Bel na 18 u.").unwrap() };
        for nth in 0..5 {
            safe = Safe::with(Some(&safe), &format!("{nth}{long}")).unwrap_or(safe);
        }
        assert!(safe.how.chars().count() <= LONGEST, "{}", safe.how);
        let full = Safe { automatic: true, ..safe };
        assert!(Safe::with(Some(&full), &format!("9{long}")).unwrap().hushes());
    }

    #[test]
    fn nothing_to_mind_hushes_nothing() {
        let none = Safe { seen: Some(Moment::UNIX_EPOCH), ..Safe::default() };
        assert!(!none.hushes());
        assert_eq!(none.sentence(), None);
        let again = Safe::with(Some(&none), "Bel na 18 u.").unwrap();
        assert_eq!((again.hushes(), again.seen), (true, none.seen));
    }

    #[test]
    fn an_old_one_still_loads() {
        let old: Safe = serde_json::from_str(r#"{"how":"Bel na 18 u."}"#).unwrap();
        assert!(old.hushes());
    }
}
