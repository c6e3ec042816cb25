//! The agreement that who helps keeps to themselves what they see and hear: which text, and when it is
//! needed. Pure; the words stand in the language files, one set for each version.

/// The text that is asked now. A new text gets a new number, and everybody is asked again.
pub const VERSION: u16 = 1;

/// The sentences of the text, as Fluent ids.
pub const TEXT: [&str; 5] = [
    "discretion-1-quiet",
    "discretion-1-facts",
    "discretion-1-ask",
    "discretion-1-danger",
    "discretion-1-stop",
];

/// Tells whether somebody who accepted this version has accepted the text that is asked now.
pub const fn holds(accepted: Option<u16>) -> bool {
    matches!(accepted, Some(VERSION))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_text_and_none_at_all_are_asked_again() {
        assert!(holds(Some(VERSION)));
        assert!(!holds(None));
        assert!(!holds(Some(VERSION - 1)));
    }
}
