//! What an organisation promises: how long each promise of care may take, by urgency.
//!
//! The table of `care.md` unless the organisation set its own. Never counts, never asks the time.

use crate::base::calendar::{Calendar, Term};
use crate::buurt::section::Office;
use crate::care::deadline::Kind;
use crate::care::signal_type::Level;

/// By what every clock is counted: when the organisation works, and what it promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// When it works.
    pub cal: Calendar,
    /// What it promised.
    pub terms: Terms,
}

/// How long each promise may take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(Vec<(Kind, [Term; 3])>);

/// The most working hours of a term.
const MOST_HOURS: u32 = 40;

/// The most working days of a term.
const MOST_DAYS: u32 = 60;

/// Minutes of a working day, to compare terms of different kinds.
const DAY: u32 = 8 * 60;

/// The terms of a promise: the table of `care.md`; for the next step, which it leaves open, ours.
pub const fn usual(kind: Kind) -> [Term; 3] {
    match kind {
        Kind::FirstLook => [Term::Minutes(120), Term::Days(1), Term::Days(3)],
        Kind::Contact => [Term::NextDay, Term::Days(3), Term::Days(10)],
        Kind::ServiceAnswer => [Term::Days(1), Term::Days(5), Term::Days(10)],
        Kind::FollowUp => [Term::Days(3), Term::Days(5), Term::Days(10)],
    }
}

impl Pace {
    /// Reads what an organisation set.
    pub fn of(office: &Office) -> Self {
        let set = |kind: Kind| Some((kind, *office.terms.get(kind.word())?));
        let terms = Terms(Kind::ALL.iter().copied().filter_map(set).collect());
        Self { cal: office.calendar(), terms }
    }

    /// The term of a promise.
    pub fn term(&self, kind: Kind, level: Level) -> Term {
        let [u1, u2, u3] = self.terms.of(kind);
        match level {
            Level::U1 => u1,
            Level::U2 => u2,
            Level::U3 => u3,
        }
    }
}

impl From<Calendar> for Pace {
    fn from(cal: Calendar) -> Self {
        Self { cal, terms: Terms::default() }
    }
}

impl Terms {
    /// The three terms of a promise, the most urgent first.
    pub fn of(&self, kind: Kind) -> [Term; 3] {
        let set = self.0.iter().find(|it| it.0 == kind);
        set.map_or_else(|| usual(kind), |it| it.1)
    }
}

/// Writes a term as one word: `h2` for working hours, `d5` for working days, `next` for the end of the
/// next working day.
pub fn word(term: Term) -> String {
    match term {
        Term::Minutes(minutes) => format!("h{}", minutes.div_ceil(60)),
        Term::Days(days) => format!("d{days}"),
        Term::NextDay => "next".to_owned(),
    }
}

/// Reads that word.
pub fn read(word: &str) -> Option<Term> {
    if word == "next" {
        return Some(Term::NextDay);
    }
    let (unit, number) = word.split_at_checked(1)?;
    let number: u32 = number.parse().ok()?;
    match unit {
        "h" if (1..=MOST_HOURS).contains(&number) => Some(Term::Minutes(number * 60)),
        "d" if (1..=MOST_DAYS).contains(&number) => Some(Term::Days(number)),
        _ => None,
    }
}

/// Tells whether what is more urgent never takes longer.
pub fn in_order(terms: [Term; 3]) -> bool {
    terms.map(weight).is_sorted()
}

fn weight(term: Term) -> u32 {
    match term {
        Term::Minutes(minutes) => minutes,
        Term::NextDay => DAY + 1,
        Term::Days(days) => days * DAY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_read_as_it_is_written() {
        for it in ["h1", "h2", "h40", "next", "d1", "d60"] {
            assert_eq!(word(read(it).unwrap()), it);
        }
        for it in ["", "h", "h0", "h41", "d0", "d61", "w1", "d-1", "\u{e9}1"] {
            assert_eq!(read(it), None, "{it}");
        }
    }

    #[test]
    fn every_usual_table_is_in_order_and_what_is_urgent_never_waits_longer() {
        for kind in Kind::ALL {
            assert!(in_order(usual(*kind)), "{kind:?}");
        }
        assert!(in_order([Term::Minutes(480), Term::NextDay, Term::Days(2)]));
        assert!(!in_order([Term::Days(2), Term::Days(1), Term::Days(3)]));
    }

    #[test]
    fn an_organisation_sets_one_promise_and_keeps_the_others() {
        let own = [Term::Minutes(60), Term::Days(2), Term::Days(4)];
        let mut office = Office::default();
        office.terms.insert("first_look".to_owned(), own);
        let pace = Pace::of(&office);
        assert_eq!(pace.term(Kind::FirstLook, Level::U2), Term::Days(2));
        assert_eq!(pace.term(Kind::Contact, Level::U1), Term::NextDay);
    }
}
