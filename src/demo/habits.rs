//! What the demo file says of somebody's habits, in the words of the program: talents as categories,
//! "wo NM, za" as parts of weekdays. Pure.

use crate::people::helping::Slot;

/// What somebody likes to do, and the categories it is good for.
const TALENTS: &[(&str, &[&str])] = &[
    ("klusjes", &["odd_job"]),
    ("boormachine", &["odd_job"]),
    ("loodgieterij", &["odd_job"]),
    ("schilderen", &["odd_job"]),
    ("houtbewerking", &["odd_job"]),
    ("elektronica", &["odd_job", "digital"]),
    ("ladder", &["odd_job"]),
    ("auto", &["transport", "groceries"]),
    ("containerpark", &["transport"]),
    ("boodschappen", &["groceries", "errand"]),
    ("pakjes", &["errand"]),
    ("fiets", &["errand"]),
    ("sterk", &["groceries"]),
    ("tuin", &["garden"]),
    ("haagschaar", &["garden"]),
    ("gras", &["garden"]),
    ("honden", &["pets"]),
    ("katten", &["pets"]),
    ("luisteren", &["company"]),
    ("bezoek", &["company"]),
    ("wandelen", &["company"]),
    ("yoga", &["company"]),
    ("lezen", &["company"]),
    ("computer", &["digital"]),
    ("gsm", &["digital"]),
    ("papieren", &["paperwork"]),
    ("brieven", &["paperwork"]),
    ("meegaan", &["accompany"]),
    ("vertalen", &["accompany", "paperwork"]),
    ("koken", &["meal"]),
    ("bakken", &["meal"]),
    ("kinderen", &["childcare"]),
    ("oppas", &["childcare"]),
    ("voorlezen", &["childcare", "paperwork"]),
    ("huiswerk", &["learning"]),
    ("frans", &["learning"]),
    ("taal", &["learning"]),
    ("naaien", &["light_household"]),
    ("dementievriendelijk", &["carer_break"]),
];

const DAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

/// Names the categories that somebody's talents are good for, each once.
pub fn talents(told: &[String]) -> Vec<String> {
    let words = told.iter().flat_map(|it| it.split_whitespace()).map(str::to_lowercase);
    let mut found: Vec<String> = words
        .flat_map(|word| TALENTS.iter().filter(move |(talent, _)| word == *talent))
        .flat_map(|(_, categories)| categories.iter().map(|it| (*it).to_owned()))
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Reads when somebody can: days, ranges of days, "wk" for weekdays, parts of the day, hours. Nothing
/// that can be read means always.
pub fn available(told: &str) -> Vec<Slot> {
    told.split(',').flat_map(stretch).collect()
}

fn stretch(told: &str) -> Vec<Slot> {
    let mut days: Vec<u8> = Vec::new();
    let mut hours = None;
    for word in told.split_whitespace() {
        match word {
            "wk" => days.extend(1..=5),
            "VM" => hours = Some((8, 13)),
            "NM" => hours = Some((13, 18)),
            "avond" => hours = Some((17, 22)),
            other => {
                let (first, last) = other.split_once('-').unwrap_or((other, other));
                match (day(first), day(last)) {
                    (Some(first), Some(last)) => days.extend(first..=last),
                    _ => hours = first.parse().ok().zip(last.parse().ok()).or(hours),
                }
            }
        }
    }
    if days.is_empty() && hours.is_some() {
        days.extend(1..=7);
    }
    let (from, until) = hours.unwrap_or((8, 22));
    days.into_iter().map(|weekday| Slot { weekday, from, until }).collect()
}

fn day(word: &str) -> Option<u8> {
    DAYS.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(words: &str) -> Vec<(u8, u8, u8)> {
        available(words).iter().map(|it| (it.weekday, it.from, it.until)).collect()
    }

    #[test]
    fn when_somebody_can_is_read_as_it_is_told() {
        assert_eq!(told("di-do VM"), [(2, 8, 13), (3, 8, 13), (4, 8, 13)]);
        assert_eq!(told("wo NM,za"), [(3, 13, 18), (6, 8, 22)]);
        assert_eq!(told("ma-vr 9-15").first(), Some(&(1, 9, 15)));
        assert_eq!(told("avond").len(), 7);
        assert_eq!(told("alle dagen"), []);
        assert_eq!(told("-"), []);
    }

    #[test]
    fn a_talent_is_good_for_a_category_that_exists() {
        for (_, categories) in TALENTS {
            for category in *categories {
                assert!(crate::buurt::CategoryId::read(category).is_some(), "{category}");
            }
        }
        let told = ["boodschappen per fiets".to_owned(), "kaarten".to_owned()];
        assert_eq!(talents(&told), ["errand", "groceries"]);
    }
}
