//! How long things of small help and of people are kept: one table, as data. What is shown, what a run
//! forgets and what the documents say are this table.
//!
//! ```text
//!   a request ends ──30 d──► own words and their key ──12 months──► the row: category, month, outcome
//!                            are forgotten                          are counted, and nothing else stays
//! ```
//!
//! Terms of care stand in `care`. Never waits, never asks the time; a dry run and a real one draw the
//! same moments here.

use chrono::{Months, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;
use crate::base::word::word_enum;

word_enum!(
    /// What has a term.
    What {
        /// Own words of a request, what was told besides, and the line of a thank-you: after its end.
        OwnWords = "own_words",
        /// Who asked, who was asked and who helped: after the end of the request.
        Link = "link",
        /// The rounds in which neighbours were asked: how many, how far, when.
        Waves = "waves",
        /// What somebody was told, by which way.
        Ledger = "ledger",
        /// What groceries cost: after the end of the request.
        Amounts = "amounts",
        /// Who came along with a helper: until the thread of the two closes.
        Company = "company",
        /// With whom somebody would gladly do it again: after it was said.
        Again = "again",
        /// Keys that neighbours had: after they are back, or lost.
        Keys = "keys",
        /// What came back every week or every two weeks: after its end.
        Series = "series",
        /// That somebody let go, or was said not to come: only the helper sees it.
        Counters = "counters",
        /// Codes and letters that nobody used.
        Codes = "codes",
        /// That the organisation saw the extract of who helps: after it counts no longer.
        Screening = "screening",
        /// What somebody said went wrong: after the last that happened with it, answered or not.
        Complaints = "complaints",
        /// People without account whom nobody spoke to: they are asked first.
        Assisted = "assisted",
    }
);

/// The unit of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Months of the calendar.
    Months,
}

/// How long something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// What.
    pub what: What,
    /// How long, in its unit.
    pub length: u16,
    /// The unit.
    pub unit: Unit,
}

/// Every term.
pub const TERMS: [Term; 14] = [
    Term { what: What::OwnWords, length: 30, unit: Unit::Days },
    Term { what: What::Link, length: 12, unit: Unit::Months },
    Term { what: What::Waves, length: 90, unit: Unit::Days },
    Term { what: What::Ledger, length: 90, unit: Unit::Days },
    Term { what: What::Amounts, length: 30, unit: Unit::Days },
    Term { what: What::Company, length: 7, unit: Unit::Days },
    Term { what: What::Again, length: 12, unit: Unit::Months },
    Term { what: What::Keys, length: 12, unit: Unit::Months },
    Term { what: What::Series, length: 12, unit: Unit::Months },
    Term { what: What::Counters, length: 90, unit: Unit::Days },
    Term { what: What::Codes, length: 30, unit: Unit::Days },
    Term { what: What::Screening, length: 30, unit: Unit::Days },
    Term { what: What::Complaints, length: 24, unit: Unit::Months },
    Term { what: What::Assisted, length: 24, unit: Unit::Months },
];

/// What ended or happened before this moment is over its term.
pub fn before(what: What, now: Moment) -> Moment {
    let term = TERMS.iter().find(|it| it.what == what);
    let then = term.and_then(|it| match it.unit {
        Unit::Days => now.checked_sub_signed(TimeDelta::days(it.length.into())),
        Unit::Months => now.checked_sub_months(Months::new(it.length.into())),
    });
    then.unwrap_or(Moment::UNIX_EPOCH)
}

/// What a run did, or would do: numbers, and nothing of whom they are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Requests whose own words are forgotten.
    pub own_words: u64,
    /// Requests of which only category, month and outcome stay.
    pub link: u64,
    /// Rounds.
    pub waves: u64,
    /// Lines of the ledger.
    pub ledger: u64,
    /// What groceries cost.
    pub amounts: u64,
    /// Who came along.
    pub company: u64,
    /// Glad words about another.
    pub again: u64,
    /// Keys that neighbours had.
    pub keys: u64,
    /// What came back.
    pub series: u64,
    /// Lines about letting go and not coming.
    pub counters: u64,
    /// Codes and letters.
    pub codes: u64,
    /// Screenings that are over.
    pub screening: u64,
    /// What somebody said went wrong.
    pub complaints: u64,
    /// People about whom a worker is asked.
    pub assisted: u64,
}

impl Report {
    /// Every number with its name.
    pub const fn lines(&self) -> [(&'static str, u64); 14] {
        [
            (What::OwnWords.word(), self.own_words),
            (What::Link.word(), self.link),
            (What::Waves.word(), self.waves),
            (What::Ledger.word(), self.ledger),
            (What::Amounts.word(), self.amounts),
            (What::Company.word(), self.company),
            (What::Again.word(), self.again),
            (What::Keys.word(), self.keys),
            (What::Series.word(), self.series),
            (What::Counters.word(), self.counters),
            (What::Codes.word(), self.codes),
            (What::Screening.word(), self.screening),
            (What::Complaints.word(), self.complaints),
            (What::Assisted.word(), self.assisted),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::ledger;
    use crate::people::invitation;

    #[test]
    fn everything_has_one_term() {
        let listed: Vec<What> = TERMS.iter().map(|it| it.what).collect();
        assert_eq!(listed, What::ALL);
        let counted: Vec<&str> = Report::default().lines().iter().map(|it| it.0).collect();
        assert_eq!(counted, What::ALL.iter().map(|it| it.word()).collect::<Vec<_>>());
    }

    #[test]
    fn the_rooms_below_keep_to_the_same_terms() {
        let now: Moment = "2026-11-22T10:00:00Z".parse().unwrap();
        assert_eq!(now - ledger::KEPT, before(What::Ledger, now));
        assert_eq!(now - invitation::LIFE, before(What::Codes, now));
    }

    #[test]
    fn a_month_is_a_month_of_the_calendar() {
        let now: Moment = "2028-02-29T10:00:00Z".parse().unwrap();
        let year: Moment = "2027-02-28T10:00:00Z".parse().unwrap();
        assert_eq!(before(What::Link, now), year);
    }
}
