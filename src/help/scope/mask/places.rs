//! Finds where a key lies and which door stands open. A key that is lost or broken is no secret.

use std::ops::Range;

use super::super::verdict::Flag;
use super::lists::lists;
use super::{Found, Read};

/// How far after the key its place may stand, in words.
const AHEAD: usize = 7;
/// How long a place can be, in words.
const LONGEST: usize = 10;

pub(super) fn find(read: &Read<'_>, found: &mut Found) {
    let mut key = None;
    for at in 0..read.words.len() {
        if is_key(read.word(at)) {
            key = Some(at);
            named(read, at, found);
            turned(read, at, found);
        } else if let Some(before) = key.filter(|&it| at - it <= 20)
            && read.sentence(before) != read.sentence(at)
        {
            referred(read, at, found);
        }
        if lists().doors.has(read.word(at)) {
            open_door(read, at, found);
        }
    }
}

fn is_key(word: &str) -> bool {
    let tail = word.ends_with("sleutel")
        || word.ends_with("sleuteltje")
        || word.ends_with("sleutelke")
        || word.ends_with("sleutels");
    let start = lists().keys.begin(word);
    let not = [
        "sleutelhanger",
        "sleutelbriefje",
        "sleutelkast",
        "sleutelkluis",
        "sleutelbox",
        "sleutelbos",
        "sleutelmaker",
        "sleutelen",
        "sleutelstuk",
    ];
    (tail || start || lists().key_words.has(word))
        && !not.iter().any(|it| word.starts_with(it))
        && !matches!(
            word,
            "fietssleutel" | "inbussleutel" | "moersleutel" | "steeksleutel" | "schroefsleutel"
        )
}

/// "de sleutel ligt onder de mat", "sleutel onder de mat", "the key is under the mat".
fn named(read: &Read<'_>, key: usize, found: &mut Found) {
    let near = key + 1..(key + 1 + AHEAD).min(read.words.len());
    if near
        .clone()
        .any(|at| read.sentence(at) == read.sentence(key) && lists().gone.has(read.word(at)))
    {
        return;
    }
    let mut lies =
        (1..=3).filter_map(|far| key.checked_sub(far)).any(|at| lists().leaves.has(read.word(at)));
    for at in near {
        let word = read.word(at);
        let same = read.sentence(at) == read.sentence(key);
        if !same && at > key + 1 {
            return;
        }
        lies |= lists().lies.has(word);
        let close = at <= key + 3;
        let strong = matches!(
            word,
            "onder"
                | "sous"
                | "under"
                | "behind"
                | "achter"
                | "derriere"
                | "underneath"
                | "beneath"
                | "تحت"
                | "під"
        );
        if lists().at.has(word) && (lies || strong || close && !loose(word)) {
            found.push((read.span(place(read, at)), Flag::KeyPlace));
            return;
        }
    }
}

/// Small words that follow a key for many reasons ("sleutel op tafel", "sleutel in bewaring").
fn loose(word: &str) -> bool {
    matches!(
        word,
        "op" | "in" | "aan" | "with" | "on" | "at" | "sur" | "bij" | "chez" | "next" | "near"
    )
}

/// The words of a place, up to the end of the clause.
fn place(read: &Read<'_>, from: usize) -> Range<usize> {
    let mut to = from + 1;
    while to < read.words.len()
        && to < from + LONGEST
        && read.clause(to) == read.clause(from)
        && !lists().place_ends.has(read.word(to))
    {
        to += 1;
    }
    from..to
}

/// "onder de mat ligt de sleutel".
fn turned(read: &Read<'_>, key: usize, found: &mut Found) {
    let verb = (1..=4).filter_map(|far| key.checked_sub(far)).find(|&at| {
        matches!(
            read.word(at),
            "ligt" | "hangt" | "zit" | "steekt" | "vind" | "vindt" | "staat" | "trouve" | "is"
        )
    });
    let Some(verb) = verb.filter(|&it| read.sentence(it) == read.sentence(key)) else { return };
    let start = (1..=6)
        .filter_map(|far| verb.checked_sub(far))
        .take_while(|&at| read.sentence(at) == read.sentence(verb))
        .find(|&at| lists().at.has(read.word(at)));
    if let Some(start) = start {
        found.push((read.span(start..verb), Flag::KeyPlace));
    }
}

/// "… de sleutel. Hij ligt onder de bloempot."
fn referred(read: &Read<'_>, at: usize, found: &mut Found) {
    let lies = matches!(
        read.word(at),
        "ligt" | "hangt" | "zit" | "steekt" | "leg" | "hang" | "lies" | "hangs" | "cachee"
    );
    let opens = at > 0 && read.sentence(at - 1) != read.sentence(at);
    let start = if lies {
        (at + 1..at + 4)
            .find(|&it| read.sentence(it) == read.sentence(at) && lists().at.has(read.word(it)))
    } else {
        (opens
            && matches!(
                read.word(at),
                "onder" | "achter" | "sous" | "derriere" | "under" | "behind"
            ))
        .then_some(at)
    };
    if let Some(start) = start {
        found.push((read.span(place(read, start)), Flag::KeyPlace));
    }
}

/// "de achterdeur is altijd open", "de poort staat los", "deur is niet op slot".
fn open_door(read: &Read<'_>, door: usize, found: &mut Found) {
    let mut stands = (1..=3)
        .filter_map(|far| door.checked_sub(far))
        .any(|it| matches!(read.word(it), "laat" | "doe" | "leave" | "laisse"));
    for at in door + 1..(door + 7).min(read.words.len()) {
        if read.sentence(at) != read.sentence(door) {
            return;
        }
        let word = read.word(at);
        stands |= lists().stands.has(word);
        let not = matches!(word, "niet" | "pas" | "not" | "never");
        let locked = not
            && (at + 1..at + 4).any(|it| {
                matches!(read.word(it), "slot" | "locked" | "fermee" | "toe" | "gesloten")
            });
        if not && !locked {
            return;
        }
        if stands && (lists().open.has(word) || locked) {
            if matches!(read.word(at + 1), "voor" | "pour" | "for") {
                return;
            }
            let end = if locked { place(read, at).end } else { at + 1 };
            found.push((read.span(door..end), Flag::KeyPlace));
            return;
        }
    }
}
