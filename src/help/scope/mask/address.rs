//! Finds street addresses and house numbers. A street or square without a number stays.

use std::ops::Range;

use super::super::verdict::Flag;
use super::digits::{count, measures, plain, timed};
use super::lists::lists;
use super::{Found, Read};

pub(super) fn find(read: &Read<'_>, found: &mut Found) {
    for at in 0..read.words.len() {
        let words = street(read, at)
            .or_else(|| glued(read, at))
            .or_else(|| french(read, at))
            .or_else(|| english(read, at))
            .or_else(|| slavic(read, at))
            .or_else(|| number(read, at))
            .or_else(|| home(read, at));
        if let Some(words) = words {
            found.push((read.span(words), Flag::Address));
        }
    }
}

/// "Wilgenstraat 45", "kerkstraat nr. 12 bus 3", "Grote Markt, 4".
fn street(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    let word = read.word(at);
    let ends = lists().street_ends.end(word, 0);
    if !ends {
        return None;
    }
    let capital = read.raw(at).chars().next().is_some_and(char::is_uppercase) && at > 0;
    let bare = lists().bare_ends.has(word);
    let mut start = at;
    while start > 0
        && start + 3 > at
        && named(read, start - 1)
        && read.sentence(start - 1) == read.sentence(at)
        && read.before(start).trim().is_empty()
    {
        start -= 1;
    }
    let long = lists().sure_ends.end_longer(word, 3);
    if start == at && !capital && (bare || !long) {
        let lives = (1..=4)
            .filter_map(|far| at.checked_sub(far))
            .any(|it| lists().lives.has(read.word(it)));
        if !lives {
            return None;
        }
    }
    let (from, end) = house(read, at + 1)?;
    (from <= at + 3).then_some(start..end)
}

/// "kerkstraat12".
fn glued(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    let word = read.word(at);
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let street = name.len() < word.len() && lists().street_ends.end_longer(name, 4);
    street.then(|| at..tail(read, at + 1))
}

/// A capital inside a sentence, or the first half of a street's name.
fn named(read: &Read<'_>, at: usize) -> bool {
    let capital = read.raw(at).chars().next().is_some_and(char::is_uppercase);
    let opens = at == 0 || read.sentence(at - 1) != read.sentence(at);
    capital
        && (!opens
            || matches!(
                read.word(at),
                "grote" | "oude" | "kleine" | "lange" | "korte" | "nieuwe" | "sint"
            ))
        || matches!(read.word(at), "grote" | "oude" | "sint" | "korte")
}

/// The house number at or just after a word: where it begins and where the address ends.
fn house(read: &Read<'_>, mut at: usize) -> Option<(usize, usize)> {
    let begin = at;
    while at < begin + 2
        && matches!(
            read.word(at),
            "nummer" | "nr" | "n" | "no" | "numero" | "number" | "op" | "huisnummer" | "num"
        )
    {
        at += 1;
    }
    let between = read.before(begin);
    if between.chars().count() > 4
        || read.sentence(at) != read.sentence(begin.saturating_sub(1))
            && !between.trim().is_empty()
            && !between.contains('.')
    {
        return None;
    }
    let number = count(read, at) > 0
        && !matches!(read.word(at), "een" | "un" | "one")
        && count(read, at) <= 4
        || lettered(read.word(at));
    if !number || unit(read, at) {
        return None;
    }
    Some((at, tail(read, at + 1)))
}

fn unit(read: &Read<'_>, at: usize) -> bool {
    measures(read, &(at..at + 1))
        || timed(read.word(at)) && !lettered(read.word(at))
        || lists().units.has(read.word(at + 1)) && read.sentence(at) == read.sentence(at + 1)
}

/// "12b", and not "14u" or "10h".
fn lettered(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let letter = word.get(digits.len()..).unwrap_or("");
    (1..=4).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && letter.len() == 1
        && !matches!(letter, "u" | "h" | "x" | "m" | "l")
}

/// "bus 3", "A", "bte 2": what belongs to a house number.
fn tail(read: &Read<'_>, mut at: usize) -> usize {
    loop {
        let open =
            read.before(at).chars().all(|c| c.is_whitespace() || c == ',' || c == '/' || c == '-')
                && read.before(at).chars().count() <= 2;
        let word = read.word(at);
        if !open || word.is_empty() {
            return at;
        }
        if matches!(
            word,
            "bus" | "bte" | "boite" | "box" | "bis" | "app" | "appartement" | "apt" | "flat" | "ap"
        ) && (count(read, at + 1) > 0
            || read.word(at + 1).len() <= 2 && !read.word(at + 1).is_empty()
            || word == "bis"
            || lettered(read.word(at + 1)))
        {
            at += if word == "bis" { 1 } else { 2 };
        } else if word.len() == 1
            && read.raw(at).chars().all(|c| matches!(c, 'A'..='H' | 'a'..='f'))
            && !matches!(read.raw(at), "a")
        {
            at += 1;
        } else {
            return at;
        }
    }
}

/// "rue de la Gare 12", "12, rue de la Gare".
fn french(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    let short = matches!(read.word(at), "av" | "bd" | "bld");
    if !short && !lists().street_words.has(read.word(at)) {
        return None;
    }
    if let Some(number) = at.checked_sub(1).filter(|&it| {
        (plain(read, it) || lettered(read.word(it)) || matches!(read.word(it), "bis"))
            && read.before(at).chars().count() <= 2
    }) {
        let number = if read.word(number) == "bis" { number.saturating_sub(1) } else { number };
        let mut to = at + 1;
        while to < at + 6
            && read.clause(to) == read.clause(at)
            && (matches!(read.word(to), "de" | "la" | "du" | "des" | "l" | "d" | "le" | "les")
                || to <= at + 1
                || named(read, to)
                || to > 0 && matches!(read.word(to - 1), "de" | "la" | "du" | "des" | "l" | "d"))
        {
            to += 1;
        }
        return Some(number..to.min(read.words.len()));
    }
    let number = (at + 2..at + 8)
        .take_while(|&it| read.sentence(it) == read.sentence(at))
        .find(|&it| plain(read, it) || lettered(read.word(it)))?;
    (!unit(read, number)).then(|| at..tail(read, number + 1))
}

/// "12 Church Street".
fn english(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    if !plain(read, at) && !lettered(read.word(at)) || read.word(at).len() > 5 {
        return None;
    }
    let end = (at + 2..at + 4).find(|&it| lists().street_tails.has(read.word(it)))?;
    (read.sentence(end) == read.sentence(at) && !unit(read, at)).then_some(at..end + 1)
}

/// "вулиця Шевченка 12", "شارع الجامعة 12".
fn slavic(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    if !matches!(
        read.word(at),
        "вулиця"
            | "вулиці"
            | "вул"
            | "شارع"
            | "улица"
            | "sokak"
            | "caddesi"
            | "cadde"
            | "mahallesi"
    ) {
        return None;
    }
    let number = (at + 1..at + 6).find(|&it| plain(read, it) || lettered(read.word(it)))?;
    (!unit(read, number)).then(|| at..tail(read, number + 1))
}

/// "op nummer 8", "van nr 22", "appartement 3B", "at number 8".
fn number(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    let word = read.word(at);
    let before = |far: usize| at.checked_sub(far).map_or("", |it| read.word(it));
    let counted = count(read, at + 1) > 0
        && count(read, at + 1) <= 4
        && !matches!(read.word(at + 1), "een" | "un" | "one")
        || lettered(read.word(at + 1));
    if !counted || read.before(at + 1).chars().count() > 3 || unit(read, at + 1) {
        return None;
    }
    let house =
        matches!(word, "nummer" | "nr" | "huisnummer" | "numero" | "number" | "huis" | "no");
    let flat = matches!(
        word,
        "appartement" | "flat" | "apartment" | "studio" | "app" | "appart" | "busnummer"
    );
    let placed =
        matches!(
            before(1),
            "op" | "van"
                | "bij"
                | "aan"
                | "in"
                | "het"
                | "au"
                | "at"
                | "from"
                | "huis"
                | "of"
                | "naar"
                | "du"
                | "to"
                | "tot"
        ) || matches!(before(2), "woon" | "woont" | "wonen" | "habite" | "live" | "adres" | "huis")
            || word == "huisnummer";
    let line = (1..=3).any(|far| {
        matches!(
            before(far),
            "bus"
                | "lijn"
                | "tram"
                | "maat"
                | "lied"
                | "kamer"
                | "trein"
                | "ligne"
                | "spoor"
                | "ploeg"
        )
    });
    ((house && placed || flat) && !line).then(|| at..tail(read, at + 2))
}

/// "ik woon Ter Elst 5", "mijn adres: De Vaart 5 bus 2": a name and a number after a word of living.
fn home(read: &Read<'_>, at: usize) -> Option<Range<usize>> {
    let word = read.word(at);
    if !lists().lives.has(word) || word == "kom" {
        return None;
    }
    let reach = if word.starts_with("adres") || word == "address" { 8 } else { 7 };
    let number = (at + 1..at + reach)
        .take_while(|&it| read.clause(it) == read.clause(at) || read.before(at + 1).contains(':'))
        .find(|&it| {
            (plain(read, it) && read.word(it).len() <= 4 || lettered(read.word(it)))
                && !unit(read, it)
        })?;
    if number > at + 1
        && matches!(
            read.word(number - 1),
            "al" | "hier"
                | "sinds"
                | "met"
                | "depuis"
                | "avec"
                | "since"
                | "for"
                | "with"
                | "ben"
                | "van"
                | "om"
        )
    {
        return None;
    }
    // A postcode before a town is no house number.
    if read.word(number).len() == 4 && matches!(read.word(number - 1), "in" | "a" | "te") {
        return None;
    }
    let start = (at + 1..number).find(|&it| {
        !matches!(
            read.word(it),
            "in" | "op"
                | "aan"
                | "is"
                | "de"
                | "het"
                | "est"
                | "au"
                | "a"
                | "at"
                | "zelf"
                | "ook"
                | "wij"
                | "ik"
                | "van"
                | "mijn"
        )
    });
    Some(start.unwrap_or(number)..tail(read, number + 1))
}
