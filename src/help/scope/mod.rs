//! The scope guard: may neighbours do this, and who must hear it first? Pure phrase rules that say why; never asks a clock or a store.
//!
//! | file | its one job |
//! |---|---|
//! | [`verdict`] | what the guard answers |
//! | [`weigh`] | the gravest of what was found wins |
//! | [`sentences`] | which sentences belong to an answer |
//! | [`phrase`] | the engine that finds phrases: word forms, gaps, negation, one typing mistake |
//! | [`mask`] | hides codes, key places, numbers and addresses |
//! | [`rules`] | the rule files in `data/scope/`, for people to read |
//! | [`facts`] | categories, boundaries, help lines and service types |
//!
//! The rules of every language run on every text, for people mix languages and a phone is shared;
//! `lang` only tells what a text we hardly know may be. Dutch is read in full, French and English well.
//! Of Arabic, Turkish and Ukrainian the guard knows numbers, codes, addresses and the phrases of an
//! emergency. Any other text it cannot read is never published unread: with a category the request goes
//! out as its template (category, time) with [`Flag::Unread`], and the words follow when a worker has read
//! them; without a category it waits. So nobody waits for the sake of a language, and no unread word leaks.

use self::phrase::tokens;
use self::weigh::{Weighed, weigh};
use crate::base::words::Lang;

mod facts;
mod mask;
pub(crate) mod phrase;
mod rules;
mod sentences;
mod verdict;
mod weigh;

#[cfg(test)]
mod tests;

pub use facts::WORKER;
pub use verdict::{Decision, Flag, Reason, Verdict};

/// The catch-all category, which a worker always reads first.
const OTHER: &str = "other";

/// Judges what somebody typed, in the language of the screen, under the pictogram that was tapped.
///
/// Takes any text; the border allows 1 000 characters. Linear in its length.
pub fn judge(text: &str, lang: Lang, category: Option<&str>) -> Verdict {
    let words = tokens(text);
    let book = rules::book();
    let found = book.find(&words);
    let masked = mask::mask(text);
    let given = category.and_then(|id| facts::facts().category(id)).map(|it| it.id.as_str());
    let mut weighed = weigh(book, &found.hits, &words);
    weighed.flags.extend(masked.flags.iter().copied());
    if unread(&words, found.known, lang) && weighed.category.is_none() {
        weighed.flags.insert(Flag::Unread);
    }
    let category = chosen(given, &weighed, words.is_empty());
    let decision = decide(category, given, &weighed);
    if decision == Decision::HoldForWorker && !weighed.services.contains(&WORKER) {
        weighed.services.push(WORKER);
    }
    let mut because: Vec<Reason> = std::mem::take(&mut weighed.because)
        .into_iter()
        .map(|(rule, span)| Reason { rule, span })
        .collect();
    because.extend(masked.spans.into_iter().map(|span| Reason { rule: "masked", span }));
    Verdict {
        decision,
        category,
        sentences: sentences::of(decision, &weighed, given == Some(OTHER)),
        boundaries: weighed.boundaries,
        help_lines: weighed.help_lines,
        redirect_to: weighed.services,
        masked_text: masked.text,
        flags: weighed.flags.into_iter().collect(),
        because,
    }
}

/// The tapped category stands, unless the text plainly asks for more trust or the tap said "something else".
fn chosen(given: Option<&'static str>, weighed: &Weighed, empty: bool) -> Option<&'static str> {
    let trust = |id: &str| facts::facts().category(id).map_or(0, |it| it.min_trust);
    match (given, weighed.category) {
        (Some(given), Some(read)) if given == OTHER || trust(read) > trust(given) => Some(read),
        (Some(given), _) => Some(given),
        (None, Some(read)) => Some(read),
        (None, None) if weighed.boundaries.is_empty() && !empty => Some(OTHER),
        (None, None) => None,
    }
}

fn decide(category: Option<&str>, given: Option<&str>, weighed: &Weighed) -> Decision {
    let phrases = weighed.decision.unwrap_or(Decision::Publish);
    let by_category = match category {
        Some("childcare" | "carer_break") => Decision::HoldVerifiedOnly,
        Some(OTHER) if given.is_none() || weighed.category.is_none() => Decision::HoldForWorker,
        None if phrases < Decision::PublishWithTip => Decision::HoldForWorker,
        _ => Decision::Publish,
    };
    let tip = if weighed.flags.is_empty() { Decision::Publish } else { Decision::PublishWithTip };
    phrases.max(by_category).max(tip)
}

/// Reads the rules now instead of at the first text: a tenth of a second that no request should pay.
pub fn prepare() {
    rules::book();
    facts::facts();
}

/// Whether the guard could not read a text: another script, or hardly a word it knows.
fn unread(words: &[phrase::Token], known: usize, lang: Lang) -> bool {
    let letters = words.iter().filter(|it| it.text.chars().any(char::is_alphabetic)).count();
    let foreign = words
        .iter()
        .filter(|it| it.text.chars().any(|c| c.is_alphabetic() && u32::from(c) > 0x24F))
        .count();
    let ours = matches!(lang, Lang::Nl | Lang::Fr | Lang::En);
    let needed = if ours { 4 } else { 2 };
    foreign * 2 > letters || letters >= 4 && known * needed < letters
}
