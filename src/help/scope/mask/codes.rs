//! Finds codes, pins and passwords by the words around them. A number alone is never a code.

use std::ops::Range;

use super::super::verdict::Flag;
use super::digits::{count, date_at, measures, row, timed, total};
use super::lists::lists;
use super::{Found, Read};

/// How far after a code word its number may stand, in words.
const AHEAD: usize = 12;
/// How far before it.
const BEHIND: usize = 9;

pub(super) fn find(read: &Read<'_>, found: &mut Found) {
    for at in 0..read.words.len() {
        if announces(read, at) {
            ahead(read, at, found);
            behind(read, at, found);
            said(read, at, found);
        } else if lists().presses.has(read.word(at)) {
            pressed(read, at, found);
        } else if opens_with(read, at) {
            secret(read, at + 1, true, found);
        }
        dictated(read, at, found);
    }
}

/// "De poort gaat open met 4062": what opens a door is a code.
fn opens_with(read: &Read<'_>, at: usize) -> bool {
    matches!(read.word(at), "met" | "avec" | "with")
        && (1..=3).filter_map(|far| at.checked_sub(far)).any(|it| {
            matches!(read.word(it), "open" | "opent" | "ouvre" | "opens" | "openen")
                && read.sentence(it) == read.sentence(at)
        })
        && total(read, row(read, at + 1)) >= 3
}

/// "Vier nul zes twee": four digits in words, one by one, are always something to remember.
fn dictated(read: &Read<'_>, at: usize, found: &mut Found) {
    let words = row(read, at);
    let one =
        |it: usize| count(read, it) == 1 && read.word(it).bytes().all(|b| b.is_ascii_alphabetic());
    if words.len() >= 4 && words.clone().all(one) {
        found.push((read.span(words), Flag::AccessCode));
    }
}

/// Whether a word announces a secret: "pincode", "poortcode", "geheim nummer".
fn announces(read: &Read<'_>, at: usize) -> bool {
    let word = read.word(at);
    if lists().no_codes.has(word) {
        return false;
    }
    let plain = word.replace(['0', '1', '3'], "");
    let leet = plain.len() != word.len()
        && matches!(unleet(word).as_str(), "code" | "pin" | "pincode" | "kode");
    let tail = [
        "code",
        "kode",
        "codes",
        "wachtwoord",
        "paswoord",
        "password",
        "sleutelkastje",
        "kluisje",
        "slot",
    ];
    let compound = tail.iter().any(|it| word.len() > it.len() + 2 && word.ends_with(it));
    let secret = matches!(word, "nummer" | "numero" | "nummerke" | "number" | "cijfers" | "cijfer")
        && (1..=2)
            .filter_map(|far| at.checked_sub(far))
            .any(|it| read.word(it).starts_with("gehei") || read.word(it) == "secret");
    lists().codes.has(word) || leet || compound || secret
}

fn unleet(word: &str) -> String {
    word.replace('0', "o").replace('1', "i").replace('3', "e")
}

fn ahead(read: &Read<'_>, word: usize, found: &mut Found) {
    let own = read.sentence(word);
    let mut at = word + 1;
    while at < read.words.len() && at <= word + AHEAD {
        let here = read.sentence(at);
        let opens = here != own && at > 0 && read.sentence(at - 1) != here;
        let later = here != own && !opens && count(read, at) == 0;
        if later && at > word + 3 {
            return;
        }
        at = secret(read, at, at == word + 1 || linked(read, word, at), found);
    }
}

/// "code is 7", "code: 7".
fn linked(read: &Read<'_>, word: usize, at: usize) -> bool {
    at == word + 2 && matches!(read.word(word + 1), "is" | "est" | "nr" | "nummer" | "van")
}

fn behind(read: &Read<'_>, word: usize, found: &mut Found) {
    let mut at = word.saturating_sub(BEHIND);
    while at > 0 && count(read, at) > 0 && count(read, at - 1) > 0 {
        at -= 1;
    }
    while at < word {
        at = if read.sentence(at) == read.sentence(word) {
            secret(read, at, false, found)
        } else {
            at + 1
        };
    }
}

/// Hides the number that begins here, if it can be a secret; returns where to read on.
fn secret(read: &Read<'_>, at: usize, short: bool, found: &mut Found) -> usize {
    let mut words = row(read, at);
    if words.is_empty() {
        if odd(read, at) {
            found.push((widened(read, read.span(at..at + 1)), Flag::AccessCode));
        }
        return at + 1;
    }
    if let Some(taken) = date_at(read, at) {
        return at + taken;
    }
    // "een" and "un" are articles far more often than digits.
    while words.len() > 1 && article(read, words.start) && count(read, words.start + 1) != 1 {
        words.start += 1;
    }
    if measures(read, &words) {
        // "code 4471 2 keer": only the last number counts something.
        words.end -= 1;
    }
    let digits = total(read, words.clone());
    let alone = words.len() == 1 && article(read, words.start);
    if digits >= 3 || digits >= 1 && short && !alone && !words.is_empty() {
        found.push((widened(read, read.span(words.clone())), Flag::AccessCode));
    }
    words.end.max(at + 1)
}

fn article(read: &Read<'_>, at: usize) -> bool {
    matches!(read.word(at), "een" | "un" | "one")
}

/// Letters and digits mixed, and not a time: "12A4B", "zon2024".
fn odd(read: &Read<'_>, at: usize) -> bool {
    let word = read.word(at);
    let digits = word.chars().filter(char::is_ascii_digit).count();
    digits > 0 && digits < word.chars().count() && !timed(word)
}

/// Takes along the signs of a keypad: "2580#", "*44*".
fn widened(read: &Read<'_>, span: Range<usize>) -> Range<usize> {
    let sign = |c: &char| matches!(c, '#' | '*' | '!' | '$' | '&' | '_');
    let before = read
        .text
        .get(..span.start)
        .unwrap_or("")
        .chars()
        .rev()
        .take_while(|c| matches!(c, '#' | '*'))
        .count();
    let after = read.text.get(span.end..).unwrap_or("").chars().take_while(sign).count();
    let bang = read.text.get(span.end..).is_some_and(|it| it.starts_with('!'));
    span.start - before..span.end + if bang { 0 } else { after }
}

/// "wachtwoord is Zonnebloem": a word that stands where a secret stands.
fn said(read: &Read<'_>, word: usize, found: &mut Found) {
    let link = matches!(read.word(word + 1), "is" | "est" | "luidt" | "c")
        && read.sentence(word + 1) == read.sentence(word);
    let mut at = word + 1;
    if link {
        at += 1;
        if read.word(at) == "est" {
            at += 1;
        }
    } else if !read.after(word).trim_start().starts_with([':', '=', '"']) {
        return;
    }
    if read.before(at).contains('•') || read.before(word + 1).contains('•') {
        return; // it was hidden already
    }
    let value = read.word(at);
    let secret = !value.is_empty()
        && !lists().not_a_secret.has(value)
        && count(read, at) == 0
        && !timed(value);
    if secret && read.sentence(at) == read.sentence(word) {
        found.push((widened(read, read.span(at..at + 1)), Flag::AccessCode));
    }
}

/// "tik 1379 in", "duw 2580# aan de poort".
fn pressed(read: &Read<'_>, word: usize, found: &mut Found) {
    for at in word + 1..=word + 3 {
        let words = row(read, at);
        if words.is_empty()
            || read.sentence(at) != read.sentence(word)
            || date_at(read, at).is_some()
        {
            continue;
        }
        let digits = total(read, words.clone());
        if digits >= 3 && !measures(read, &words) {
            found.push((widened(read, read.span(words)), Flag::AccessCode));
        }
        return;
    }
}
