//! *Rechtenkaartjes*: rights that stand beside what a neighbour can do. Data, read once; the words are
//! in the language files.
//!
//! Nobody's income is asked, computed with or kept. A card that nobody looked over for a year is
//! hidden. Never asks the time.

use std::sync::LazyLock;

use chrono::{Months, NaiveDate};
use serde::Deserialize;
use uuid::Uuid;

use super::directory::ServiceType;

/// One right.
#[derive(Clone, Debug, Deserialize)]
pub struct Right {
    /// Its name, such as `energie`.
    pub id: String,
    /// What a task about it is about.
    pub task: Uuid,
    /// Which kinds of service know about it; the first is who calls back.
    pub partners: Vec<ServiceType>,
    /// The kinds of small help beside which it is shown.
    pub categories: Vec<String>,
    /// The day on which somebody last looked it over.
    pub reviewed_on: NaiveDate,
    /// Where what it says was read.
    pub evidence: Vec<Evidence>,
}

/// Where something was read.
#[derive(Clone, Debug, Deserialize)]
pub struct Evidence {
    /// What it says.
    pub says: String,
    /// The page.
    pub url: String,
}

#[derive(Deserialize)]
struct File {
    rights: Vec<Right>,
}

static ALL: LazyLock<Vec<Right>> = LazyLock::new(|| {
    let file = serde_json::from_str::<File>(include_str!("../../data/care/rights.json"));
    file.map(|it| it.rights).unwrap_or_default() // a test below reads all five
});

/// For how many months a card is shown after somebody looked it over.
const FRESH: Months = Months::new(12);

impl Right {
    /// Tells whether somebody looked it over in the last year.
    pub fn is_fresh(&self, today: NaiveDate) -> bool {
        self.reviewed_on.checked_add_months(FRESH).is_some_and(|last| today <= last)
    }
}

/// Returns the rights that are shown on this day.
pub fn shown(today: NaiveDate) -> impl Iterator<Item = &'static Right> {
    ALL.iter().filter(move |it| it.is_fresh(today))
}

/// Finds one that is shown on this day.
pub fn find(id: &str, today: NaiveDate) -> Option<&'static Right> {
    shown(today).find(|it| it.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::{Lang, known};
    use crate::buurt::CategoryId;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn there_are_five_rights_each_with_words_partners_and_evidence() {
        let all: Vec<_> = ALL.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(all, ["energie", "schoolfactuur", "eten", "mantelzorg", "huur"]);
        for it in ALL.iter() {
            assert!(!it.partners.is_empty() && !it.evidence.is_empty(), "{}", it.id);
            assert!(
                it.evidence.iter().all(|it| it.url.starts_with("https://") && !it.says.is_empty())
            );
            assert!(it.categories.iter().all(|it| CategoryId::read(it).is_some()), "{}", it.id);
            for (lang, part) in Lang::ALL
                .iter()
                .flat_map(|lang| ["title", "what", "where", "with"].map(|part| (*lang, part)))
            {
                assert!(
                    known(lang, &format!("right-{}-{part}", it.id)),
                    "{lang:?} {} {part}",
                    it.id
                );
            }
        }
    }

    #[test]
    fn a_card_that_nobody_looked_over_for_a_year_is_hidden() {
        let right = &ALL[0];
        assert_eq!(right.reviewed_on, day("2026-11-21"));
        assert!(right.is_fresh(day("2026-11-21")) && right.is_fresh(day("2027-11-21")));
        assert!(!right.is_fresh(day("2027-11-22")));
        assert_eq!(shown(day("2027-11-22")).count(), 0);
        assert!(find("energie", day("2027-11-22")).is_none());
    }

    #[test]
    fn food_stands_beside_groceries_and_a_meal() {
        for category in ["groceries", "meal"] {
            let beside = |it: &&Right| it.categories.iter().any(|own| own == category);
            let found: Vec<_> = ALL.iter().filter(beside).map(|it| it.id.as_str()).collect();
            assert_eq!(found, ["eten"], "{category}");
        }
    }
}
