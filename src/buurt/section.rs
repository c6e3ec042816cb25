//! What is set per neighbourhood, one struct per section; each is stored as one versioned row.
//!
//! Every field has a value that is right for a neighbourhood that set nothing. Never waits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::weights::Weights;
pub use crate::base::calendar::{Hours, Term};
use crate::base::ids::PersonId;
use crate::base::text::folded;
use crate::base::words::Lang;

/// Who the neighbourhood is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// Its name, as people say it.
    pub name: String,
    /// The municipality.
    pub municipality: String,
    /// Its postcode.
    pub postcode: String,
    /// Languages that are spoken there, the first the most.
    pub languages: Vec<Lang>,
    /// Whether everything in it is invented.
    pub demo: bool,
}

/// The team of workers, as residents reach it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Team {
    /// First name of the worker that residents know.
    pub worker: String,
    /// Phone number, in international form.
    pub phone: String,
    /// Mail address.
    pub mail: String,
    /// Where one can walk in.
    pub address: String,
    /// A word of welcome to who is new, in the team's own words; may be empty.
    pub welcome: String,
}

/// When the neighbourhood rests, and when the team works. Local time, Europe/Brussels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rhythm {
    /// Pushes stop at this minute of the day.
    pub quiet_from: u16,
    /// Pushes may go out again from this minute of the day.
    pub quiet_until: u16,
    /// On Sunday they may go out from this minute of the day.
    pub sunday_from: u16,
    /// When the team works: weekday 1 (Monday) to 7, from and until as minutes of the day.
    pub hours: Vec<Hours>,
    /// Days on which the team does not work, `YYYY-MM-DD`.
    pub closed: Vec<String>,
}

/// When the organisation behind a neighbourhood works: by this time every promise of care is counted,
/// not by the hours of a meeting place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Office {
    /// When it works: weekday 1 (Monday) to 7, from and until as minutes of the day.
    pub hours: Vec<Hours>,
    /// Days on which it is closed besides holidays, `YYYY-MM-DD`: closing weeks.
    pub closed: Vec<String>,
    /// Who hears of what nobody looked after.
    pub contact: Option<PersonId>,
    /// What it promised, by the word of each promise: its terms for *dringend*, *deze week* and
    /// *opvolgen*. What is not there is as `care` has it.
    pub terms: BTreeMap<String, [Term; 3]>,
}

/// Where it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// Households per km²: decides how fine the zones are.
    pub households_per_km2: f64,
    /// A village: people reach each other over a wider circle.
    pub village: bool,
    /// Streets with their zone.
    pub streets: Vec<Street>,
}

/// A street, or the part of it with these numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Street {
    /// Its name.
    pub name: String,
    /// Its first number.
    pub from: u16,
    /// Its last number.
    pub to: u16,
    /// The H3 cell of its zone.
    pub zone: u64,
}

/// How help is looked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Helping {
    /// Below so many confirmed helpers the worker is asked "wie ken je?" at once.
    pub few_helpers: u32,
    /// Categories that are switched off.
    pub categories_off: Vec<String>,
    /// The most that groceries may cost, in euro.
    pub groceries_max_eur: u32,
    /// How much each reason to ask somebody weighs.
    pub weights: Weights,
    /// Neighbourhoods next door, by their names in addresses: each helps the other where both name each other.
    pub adjacent: Vec<String>,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self {
            quiet_from: 21 * 60,
            quiet_until: 8 * 60,
            sunday_from: 12 * 60,
            hours: nine_to_five(),
            closed: Vec::new(),
        }
    }
}

impl Default for Office {
    fn default() -> Self {
        Self { hours: nine_to_five(), closed: Vec::new(), contact: None, terms: BTreeMap::new() }
    }
}

/// Monday to Friday.
fn nine_to_five() -> Vec<Hours> {
    (1..=5).map(|weekday| Hours { weekday, from: 9 * 60, until: 17 * 60 }).collect()
}

impl Default for Place {
    fn default() -> Self {
        Self { households_per_km2: 150.0, village: false, streets: Vec::new() }
    }
}

impl Default for Helping {
    fn default() -> Self {
        Self {
            few_helpers: 15,
            categories_off: Vec::new(),
            groceries_max_eur: 50,
            weights: Weights::default(),
            adjacent: Vec::new(),
        }
    }
}

impl Place {
    /// Finds a street as the neighbourhood writes it.
    pub fn street(&self, typed: &str) -> Option<&str> {
        let typed = folded(typed);
        let found = self.streets.iter().find(|it| folded(&it.name) == typed);
        found.map(|it| it.name.as_str())
    }

    /// Finds the zone of a house. A street that is there only in parts answers by number.
    pub fn zone(&self, street: &str, number: Option<u16>) -> Option<u64> {
        let fits = |it: &&Street| {
            it.name.eq_ignore_ascii_case(street)
                && number.is_none_or(|number| (it.from..=it.to).contains(&number))
        };
        self.streets.iter().find(fits).map(|it| it.zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_that_sets_nothing_is_whole() {
        let rhythm: Rhythm = serde_json::from_str("{}").unwrap();
        assert_eq!(rhythm, Rhythm::default());
        assert_eq!(rhythm.hours.len(), 5);
    }

    #[test]
    fn a_house_lies_in_the_zone_of_its_part_of_the_street() {
        let part = |from, to, zone| Street { name: "Molenpad".to_owned(), from, to, zone };
        let place = Place { streets: vec![part(1, 49, 7), part(50, 99, 8)], ..Place::default() };
        assert_eq!(place.zone("molenpad", Some(48)), Some(7));
        assert_eq!(place.zone("Molenpad", Some(75)), Some(8));
        assert_eq!(place.zone("Molenpad", Some(100)), None);
        assert_eq!(place.zone("Nergens", None), None);
    }
}
