//! Finds phones, accounts, cards and mail addresses. Leaves dates, times and short numbers alone.

use std::ops::Range;

use super::super::verdict::Flag;
use super::digits::{count, measures, plain, row, timed, total, without_dates};
use super::lists::lists;
use super::{Found, Read};

/// A Belgian phone number has 9 digits or more; shorter rows need a word such as "gsm" before them.
const PHONE: usize = 9;
const SHORT_PHONE: usize = 6;
/// Cards have 13 to 19 digits, the shortest account 12.
const ACCOUNT: usize = 12;

pub(super) fn find(read: &Read<'_>, found: &mut Found) {
    mails(read, found);
    let mut at = 0;
    while at < read.words.len() {
        if let Some(words) = iban(read, at) {
            found.push((read.span(words.clone()), Flag::Account));
            at = words.end;
            continue;
        }
        let words = row(read, at);
        rows(read, words.clone(), found);
        at = words.end.max(at + 1);
    }
    if found.iter().any(|(_, flag)| *flag == Flag::Account) {
        found.extend((0..read.words.len()).filter_map(|at| expiry(read, at)));
    }
}

/// The month and year in which a card ends, "06/28": only beside an account, for milk has one too.
fn expiry(read: &Read<'_>, at: usize) -> Option<(Range<usize>, Flag)> {
    let two = |at| read.word(at).len() == 2 && read.word(at).bytes().all(|b| b.is_ascii_digit());
    let month = read.word(at).parse::<u8>().is_ok_and(|it| (1..=12).contains(&it));
    let joined = matches!(read.before(at + 1).trim(), "/" | "-" | ".");
    (month && two(at) && two(at + 1) && joined).then(|| (read.span(at..at + 2), Flag::Account))
}

/// Looks at one row of numbers: a phone or an account, unless it is a date, a time or an amount.
fn rows(read: &Read<'_>, words: Range<usize>, found: &mut Found) {
    for part in without_dates(read, words) {
        let digits = total(read, part.clone());
        let plus = read.before(part.start).ends_with('+');
        let called = (1..=5)
            .filter_map(|far| part.start.checked_sub(far))
            .any(|at| lists().calls.has(read.word(at)));
        let written = part.clone().any(|at| plain(read, at)) || digits == part.len();
        let long = digits >= PHONE && written
            || digits >= SHORT_PHONE && (called || plus) && !measures(read, &part);
        if long && !counted(read, &part) {
            let flag = if digits >= ACCOUNT && !plus { Flag::Account } else { Flag::Phone };
            let mut span = read.span(part.clone());
            if plus {
                span.start -= 1;
            }
            found.push((span, flag));
        }
    }
}

/// A long amount, "1 000 000 000 euro".
fn counted(read: &Read<'_>, words: &Range<usize>) -> bool {
    matches!(read.word(words.end), "euro" | "euros")
        && read.after(words.end.saturating_sub(1)).trim().is_empty()
}

/// Two letters, two digits, and at least ten more signs in groups.
fn iban(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    let word = read.word(at);
    let mut letters = word.bytes();
    let country = letters.by_ref().take(2).filter(u8::is_ascii_alphabetic).count() == 2;
    let check = letters.by_ref().take(2).filter(u8::is_ascii_digit).count() == 2;
    let glued = country && check && word.is_ascii();
    let apart = word.len() == 2
        && word.bytes().all(|b| b.is_ascii_alphabetic())
        && plain(read, at + 1)
        && read.word(at + 1).len() >= 2
        && read.raw(at).chars().all(char::is_uppercase);
    if !glued && !apart {
        return None;
    }
    let (mut length, mut digits, mut to) =
        (word.len(), word.bytes().filter(u8::is_ascii_digit).count(), at + 1);
    while length < 34 && near(read.before(to)) && grouped(read, to) {
        length += read.word(to).len();
        digits += read.word(to).bytes().filter(u8::is_ascii_digit).count();
        to += 1;
    }
    (length >= 14 && digits >= 8 && !timed(word)).then_some(at..to)
}

fn near(between: &str) -> bool {
    between.chars().count() <= 2
        && between.chars().all(|c| c == ' ' || ".-/".contains(c) || c == '\u{A0}')
}

fn grouped(read: &Read<'_>, at: usize) -> bool {
    let word = read.word(at);
    let capitals = word.len() == 4
        && word.is_ascii()
        && read.raw(at).chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    !word.is_empty()
        && (word.bytes().all(|b| b.is_ascii_digit())
            || capitals
            || count(read, at) == word.len() && word.len() > 1)
}

/// Everything around an "@", and "naam at gmail punt com".
fn mails(read: &Read<'_>, found: &mut Found) {
    for (at, _) in read.text.char_indices().filter(|&(_, c)| matches!(c, '@' | '＠')) {
        let (head, tail) = read.text.split_at(at);
        let local = |c: char| c.is_alphanumeric() || "._%+-•".contains(c);
        let start = head.len()
            - head.chars().rev().take_while(|&c| local(c)).map(char::len_utf8).sum::<usize>();
        let sign = tail.chars().next().map_or(0, char::len_utf8);
        let rest = tail.get(sign..).unwrap_or("");
        let length: usize = rest.chars().take_while(|&c| local(c)).map(char::len_utf8).sum();
        let domain = rest.get(..length).unwrap_or("").trim_end_matches(['.', '-', '_', '+', '%']);
        if domain.chars().count() >= 2 {
            found.push((start..at + sign + domain.len(), Flag::Mail));
        }
    }
    spoken_mails(read, found);
}

fn spoken_mails(read: &Read<'_>, found: &mut Found) {
    for at in 1..read.words.len() {
        let sign =
            matches!(read.word(at), "at" | "apestaart" | "apestaartje" | "arobase" | "aapje");
        let host = (at + 1..at + 3).find(|&it| lists().mail_hosts.has(read.word(it)));
        let (true, Some(host)) = (sign, host) else { continue };
        let mut start = at - 1;
        while start >= 2 && matches!(read.word(start - 1), "punt" | "point" | "dot" | "streepje") {
            start -= 2;
        }
        let mut end = host + 1;
        if matches!(read.word(end), "punt" | "point" | "dot") {
            end += 2;
        } else if matches!(read.word(end), "com" | "be" | "fr" | "net") {
            end += 1;
        }
        found.push((read.span(start..end.min(read.words.len())), Flag::Mail));
    }
}
