//! Rows of digits in a text, also in words, and what is a date, a time or a price. Hides nothing itself.

use std::ops::Range;

use super::Read;
use super::lists::{lists, spelled};

/// How many digits a word stands for; 0 when it is no number.
pub(super) fn count(read: &Read<'_>, at: usize) -> usize {
    let word = read.word(at);
    if word.is_empty() {
        return 0;
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return word.len();
    }
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let alike = word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'o' | b'l' | b'i'));
    let hidden = digits == 1 && word.len() == 2 && !word.starts_with(|c: char| c.is_ascii_digit());
    if alike && (digits >= 2 || hidden) {
        return word.len();
    }
    spelled(word)
}

/// Whether a word is written in digits only.
pub(super) fn plain(read: &Read<'_>, at: usize) -> bool {
    let word = read.word(at);
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

/// The row of numbers that begins at a word: no word and no comma between them.
pub(super) fn row(read: &Read<'_>, from: usize) -> Range<usize> {
    let mut to = from;
    while count(read, to) > 0 && (to == from || glued(read.before(to))) {
        to += 1;
    }
    from..to
}

fn glued(between: &str) -> bool {
    between.chars().count() <= 3
        && between.chars().all(|c| c.is_whitespace() || ".-/()+–_•".contains(c) || c == '\u{200B}')
        && !between.contains("••")
        && !between.contains('\n')
}

/// How many digits a row holds.
pub(super) fn total(read: &Read<'_>, row: Range<usize>) -> usize {
    row.map(|at| count(read, at)).sum()
}

/// The words of a row that are neither date nor time, as stretches.
pub(super) fn without_dates(read: &Read<'_>, row: Range<usize>) -> Vec<Range<usize>> {
    let mut left: Vec<Range<usize>> = Vec::new();
    let mut at = row.start;
    while at < row.end {
        let taken = date_in(read, at, row.end).or_else(|| time(read, at, row.end)).unwrap_or(0);
        if taken > 0 {
            at += taken;
            continue;
        }
        match left.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => left.push(at..at + 1),
        }
        at += 1;
    }
    left
}

/// Whether a date begins here; returns how many words it has.
pub(super) fn date_at(read: &Read<'_>, at: usize) -> Option<usize> {
    date_in(read, at, read.words.len())
}

/// 3/12/2026, 03-12-26, 2026-12-03, 3/12.
fn date_in(read: &Read<'_>, at: usize, end: usize) -> Option<usize> {
    let number = |at: usize| -> Option<u32> {
        if at < end && plain(read, at) { read.word(at).parse().ok() } else { None }
    };
    let (a, b) = (number(at)?, number(at + 1)?);
    let sign = read.before(at + 1);
    if !matches!(sign, "/" | "-" | ".") {
        return None;
    }
    let third = number(at + 2).filter(|_| read.before(at + 2) == sign);
    let day_month = (1..=31).contains(&a) && (1..=12).contains(&b);
    match third {
        Some(c)
            if day_month
                && (c < 100 && read.word(at + 2).len() == 2 || (1900..2100).contains(&c)) =>
        {
            let longer = number(at + 3).is_some() && read.before(at + 3) == sign;
            (!longer).then_some(3)
        }
        Some(c) if (1900..2100).contains(&a) && b <= 12 && (1..=31).contains(&c) => Some(3),
        None if day_month && sign == "/" => Some(2),
        _ => None,
    }
}

/// 14.30 and nothing glued to it.
fn time(read: &Read<'_>, at: usize, end: usize) -> Option<usize> {
    let hour: u32 = read.word(at).parse().ok()?;
    let minute: u32 = read.word(at + 1).parse().ok()?;
    let alone = at + 2 >= end || read.before(at + 2) != ".";
    let first = !read.before(at).ends_with('.');
    let fits = at + 1 < end && hour < 24 && minute < 60 && minute.is_multiple_of(5);
    let written = read.word(at + 1).len() == 2 && read.before(at + 1) == ".";
    (fits && written && alone && first && read.word(at).len() <= 2).then_some(2)
}

/// Whether a number counts or measures something: "14u", "2 bakken", "€ 50", "14:30", "om 9".
pub(super) fn measures(read: &Read<'_>, words: &Range<usize>) -> bool {
    let last = words.end.saturating_sub(1);
    let unit = |at: usize| lists().units.has(read.word(at));
    let near = read.sentence(words.end) == read.sentence(last)
        && unit(words.end)
        && !read.after(last).contains(',');
    let money = read.before(words.start).ends_with(['€', '$'])
        || read.before(words.start).ends_with("€ ")
        || read.after(last).trim_start().starts_with(['€', '%', '°']);
    let clock = read.after(last) == ":" && minutes(read.word(words.end))
        || read.before(words.start).ends_with(':')
            && minutes(read.word(words.start))
            && words.start > 0
            && plain(read, words.start - 1)
            && read.word(words.start - 1).len() <= 2;
    near || money || clock || suffixed(read, words)
}

fn minutes(word: &str) -> bool {
    word.len() == 2 && word.parse::<u32>().is_ok_and(|it| it < 60)
}

/// "15u30", "2de", "10h", "3x": letters that belong to the number.
fn suffixed(read: &Read<'_>, words: &Range<usize>) -> bool {
    words.len() == 1 && timed(read.word(words.start))
}

/// Whether a word is a number with its unit written to it.
pub(super) fn timed(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let Some(unit) = word.strip_prefix(digits) else { return false };
    if digits.is_empty() {
        return false;
    }
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return digits.len() <= 5
            && matches!(
                unit,
                "u" | "h"
                    | "am"
                    | "pm"
                    | "x"
                    | "e"
                    | "de"
                    | "ste"
                    | "st"
                    | "nd"
                    | "rd"
                    | "th"
                    | "eme"
                    | "er"
                    | "ere"
                    | "m"
                    | "cm"
                    | "mm"
                    | "km"
                    | "kg"
                    | "g"
                    | "gr"
                    | "l"
                    | "cl"
                    | "ml"
                    | "eur"
                    | "euro"
                    | "min"
                    | "uur"
                    | "jaar"
                    | "j"
                    | "w"
                    | "v"
                    | "gb"
            );
    }
    let mut halves = digits.split(['u', 'h']);
    let both = |it: Option<&str>| {
        it.is_some_and(|it| it.parse::<u32>().is_ok_and(|n| n < 60) && it.len() <= 2)
    };
    unit.is_empty() && both(halves.next()) && both(halves.next()) && halves.next().is_none()
}
