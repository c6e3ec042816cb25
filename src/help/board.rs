//! What a helper looks for on the board: a kind, a moment, a walk, a language. Everything is looked for
//! that is not said.
//!
//! Plain values; never a distance, only zones.

use chrono::NaiveDate;

use super::window::Part;
use crate::base::cells::{Walk, Zone};
use crate::base::clock::Moment;
use crate::base::words::Lang;
use crate::buurt::CategoryId;

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// One kind of small help.
    pub category: Option<CategoryId>,
    /// What can be done between these two moments.
    pub between: Option<(Moment, Moment)>,
    /// What can be done in this part of some day.
    pub part: Option<Part>,
    /// What is asked in these zones.
    pub zones: Option<Vec<Zone>>,
    /// What can be done by who speaks this language.
    pub language: Option<Lang>,
}

impl Filter {
    /// Adds a day, a part of any day, or a part of that day; `None` for a day that cannot be.
    #[must_use]
    pub fn at(self, day: Option<NaiveDate>, part: Option<Part>) -> Option<Self> {
        match day {
            Some(day) => {
                let between = part.unwrap_or(Part::Any).on(day)?;
                Some(Self { between: Some(between), ..self })
            }
            None => Some(Self { part: part.filter(|it| *it != Part::Any), ..self }),
        }
    }
}

/// Keeps of some zones those that are at most so far a walk from one's own.
pub fn within(walk: Walk, from: Zone, mut zones: Vec<Zone>) -> Vec<Zone> {
    zones.push(from);
    zones.sort_unstable();
    zones.dedup();
    zones.retain(|it| Walk::between(from, *it) <= walk);
    zones
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::cells::around;

    const HOME: u64 = 0x0891_fa45_4c67_ffff;

    #[test]
    fn a_day_is_the_hours_in_which_one_rings_and_a_part_alone_is_of_any_day() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23);
        let filter = Filter::default().at(day, Some(Part::Morning)).unwrap();
        let at = |it: &str| it.parse::<Moment>().unwrap();
        let morning = (at("2026-11-23T07:00:00Z"), at("2026-11-23T11:00:00Z"));
        assert_eq!((filter.between, filter.part), (Some(morning), None));
        let filter = Filter::default().at(None, Some(Part::Morning)).unwrap();
        assert_eq!((filter.between, filter.part), (None, Some(Part::Morning)));
        assert_eq!(Filter::default().at(None, Some(Part::Any)), Some(Filter::default()));
        assert_eq!(Filter::default().at(NaiveDate::from_ymd_opt(-262_000, 1, 1), None), None);
    }

    #[test]
    fn the_own_zone_is_near_and_one_far_away_is_not() {
        let home = Zone::try_from(HOME).unwrap();
        let far = around(home, 20);
        let near = within(Walk::FiveToTen, home, far.clone());
        assert!(near.contains(&home) && near.len() < far.len(), "{}", near.len());
        assert!(near.iter().all(|it| Walk::between(home, *it) <= Walk::FiveToTen));
        assert_eq!(within(Walk::OverThirty, home, far.clone()).len(), far.len());
    }
}
