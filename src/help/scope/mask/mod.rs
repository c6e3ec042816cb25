//! Hides what no neighbour may read: codes, key places, numbers, addresses. Never hides a time, an age or a price.
//!
//! | file | what it finds |
//! |---|---|
//! | [`digits`] | rows of digits, also spelled in words; what is a date, a time, a price |
//! | [`numbers`] | phones, accounts, cards, mail addresses |
//! | [`codes`] | codes, pins, passwords |
//! | [`places`] | where a key lies, which door is open |
//! | [`address`] | streets with a number, "nummer 8" |
//! | [`lists`] | the words they look for |

use std::collections::BTreeSet;
use std::ops::Range;

use super::phrase::{Token, tokens};
use super::verdict::Flag;

mod address;
mod codes;
mod digits;
mod lists;
mod numbers;
mod places;

/// What stands where something was hidden.
pub(super) const MASK: &str = "•••";

/// Rounds until nothing is left to hide; each hides at least one word more.
const ROUNDS: usize = 12;

/// A text with its secrets hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Masked {
    /// The text as a neighbour may see it.
    pub(super) text: String,
    /// What was hidden.
    pub(super) flags: BTreeSet<Flag>,
    /// Where, in bytes of the original.
    pub(super) spans: Vec<Range<usize>>,
}

/// One stretch to hide, and why.
type Found = Vec<(Range<usize>, Flag)>;

/// Hides every secret of a text. Masking a masked text changes nothing.
pub(super) fn mask(text: &str) -> Masked {
    let first = round(text);
    let mut flags: BTreeSet<Flag> = first.iter().map(|(_, flag)| *flag).collect();
    let spans = merged(text, &first);
    let mut hidden = replaced(text, &spans);
    for _ in 0..ROUNDS {
        let more = round(&hidden);
        if more.is_empty() {
            break;
        }
        flags.extend(more.iter().map(|(_, flag)| *flag));
        let next = replaced(&hidden, &merged(&hidden, &more));
        if next == hidden {
            break;
        }
        hidden = next;
    }
    Masked { text: hidden, flags, spans }
}

fn round(text: &str) -> Found {
    let words = tokens(text);
    let read = Read { text, words: &words };
    let mut found = Found::new();
    numbers::find(&read, &mut found);
    codes::find(&read, &mut found);
    places::find(&read, &mut found);
    address::find(&read, &mut found);
    found.retain(|(span, _)| !span.is_empty());
    found
}

fn merged(text: &str, found: &Found) -> Vec<Range<usize>> {
    let mut spans: Vec<_> = found.iter().map(|(span, _)| span.clone()).collect();
    spans.sort_by_key(|it| it.start);
    let mut out: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match out.last_mut() {
            Some(last) if span.start <= last.end || joined(text, last.end..span.start) => {
                last.end = last.end.max(span.end);
            }
            _ => out.push(span),
        }
    }
    out
}

/// Two masks with only spaces between them are one.
fn joined(text: &str, between: Range<usize>) -> bool {
    text.get(between).is_some_and(|it| it.chars().all(char::is_whitespace))
}

fn replaced(text: &str, spans: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        out.push_str(text.get(at..span.start).unwrap_or_default());
        out.push_str(MASK);
        at = span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// A text and its tokens, as the finders read it.
struct Read<'a> {
    text: &'a str,
    words: &'a [Token],
}

impl<'a> Read<'a> {
    /// The folded word at an index, or nothing.
    fn word(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |it| it.text.as_str())
    }

    /// The word as it was typed.
    fn raw(&self, at: usize) -> &'a str {
        self.words.get(at).and_then(|it| self.text.get(it.span.clone())).unwrap_or("")
    }

    /// What stands between a word and the word before it.
    fn before(&self, at: usize) -> &'a str {
        let Some(word) = self.words.get(at) else { return "" };
        let from = at.checked_sub(1).and_then(|it| self.words.get(it)).map_or(0, |it| it.span.end);
        self.text.get(from..word.span.start).unwrap_or("")
    }

    /// What stands right after a word, until the next.
    fn after(&self, at: usize) -> &'a str {
        let Some(word) = self.words.get(at) else { return "" };
        let to = self.words.get(at + 1).map_or(self.text.len(), |it| it.span.start);
        self.text.get(word.span.end..to).unwrap_or("")
    }

    /// The bytes from one word up to and including another.
    fn span(&self, words: Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(0, |it| it.span.start);
        let end =
            words.end.checked_sub(1).and_then(|it| self.words.get(it)).map_or(0, |it| it.span.end);
        start..end.max(start)
    }

    fn sentence(&self, at: usize) -> Option<u32> {
        self.words.get(at).map(|it| it.sentence)
    }

    fn clause(&self, at: usize) -> Option<u32> {
        self.words.get(at).map(|it| it.clause)
    }
}
