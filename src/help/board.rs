//! What a helper looks for on the board: a kind, a moment, a walk, a language. Everything is looked for
//! that is not said.
//!
//! Plain values; never a distance, only zones.

use chrono::{NaiveDate, TimeDelta};

use super::window::Part;
use crate::base::cells::{Walk, Zone};
use crate::base::clock::Moment;
use crate::base::words::Lang;
use crate::buurt::CategoryId;

/// So far from today one looks, either way: help is asked for days, not for years.
const FURTHEST: TimeDelta = TimeDelta::days(366);

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
    /// Adds a day, a part of any day, or a part of that day; `None` for a day on which nobody asks.
    #[must_use]
    pub fn at(self, day: Option<NaiveDate>, part: Option<Part>, today: NaiveDate) -> Option<Self> {
        match day {
            Some(day) if (day - today).abs() > FURTHEST => None,
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
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let filter = Filter::default().at(day, Some(Part::Morning), today).unwrap();
        let at = |it: &str| it.parse::<Moment>().unwrap();
        let morning = (at("2026-11-23T07:00:00Z"), at("2026-11-23T11:00:00Z"));
        assert_eq!((filter.between, filter.part), (Some(morning), None));
        let filter = Filter::default().at(None, Some(Part::Morning), today).unwrap();
        assert_eq!((filter.between, filter.part), (None, Some(Part::Morning)));
        let any = Filter::default().at(None, Some(Part::Any), today);
        assert_eq!(any, Some(Filter::default()));
    }

    #[test]
    fn a_day_is_looked_for_within_a_year_of_today_and_no_further() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let finds = |day| Filter::default().at(Some(day), None, today).is_some();
        for days in [0, 366, -366] {
            assert!(finds(today + TimeDelta::days(days)), "{days}");
        }
        for days in [367, -367] {
            assert!(!finds(today + TimeDelta::days(days)), "{days}");
        }
        assert!(!finds(NaiveDate::MIN) && !finds(NaiveDate::MAX));
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
