//! What the words of a worry are about, and how urgent they sound. A suggestion to the worker, with its
//! reasons; never a decision, and it keeps no text.
//!
//! | file | its one job |
//! |---|---|
//! | [`book`] | the rule files in `data/care/`, for people to read |
//! | [`weigh`] | the strongest type, and its urgency |
//! | [`guess`] | what is answered: sentences, help lines, destinations |
//!
//! Dutch is read in full, French and English well. In Arabic, Turkish and Ukrainian it knows the most
//! dangerous types, and emergencies as the scope guard knows them. A text it cannot read is accepted
//! without a type: a person reads it anyway.

mod book;
mod guess;
mod weigh;

#[cfg(test)]
mod tests;

use crate::base::words::Lang;
use crate::care::signal_type::{SignalType, Urgency};
use crate::help::phrase::tokens;
use crate::help::scope::{Decision, judge};

/// What a text seems to be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Whether it is a worry for the worker; a street lamp, a noise or good news is none.
    pub accept: bool,
    /// The type that fits best; none when the words do not tell.
    pub kind: Option<SignalType>,
    /// How urgent it sounds.
    pub urgency: Urgency,
    /// Help lines to show first, the most urgent first.
    pub help_lines: Vec<&'static str>,
    /// Who may help: ids of service types, of help lines, or `buurtwerk`.
    pub destinations: Vec<&'static str>,
    /// Fluent ids of the sentences: danger, why, what happens.
    pub sentences: Vec<String>,
    /// The rules that were met.
    pub because: Vec<&'static str>,
}

/// Reads a text of at most 1 000 characters. Linear in its length.
pub fn recognise(text: &str, lang: Lang) -> Guess {
    let words = tokens(text);
    let book = book::book();
    let mut weighed = weigh::weigh(book, &book.find(&words).hits, &words);
    let verdict = judge(text, lang, None);
    if verdict.decision == Decision::Emergency {
        weighed.emergency(&verdict.boundaries, &verdict.help_lines);
    }
    let small_help = verdict.category.is_some_and(|it| it != "other")
        && matches!(verdict.decision, Decision::Publish | Decision::PublishWithTip);
    guess::of(weighed, small_help)
}

/// Reads the rules now instead of at the first text.
pub fn prepare() {
    book::book();
}
