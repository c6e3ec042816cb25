//! Whose working time is which: of the team of a neighbourhood, of the organisation behind it.
//!
//! Never asks the time.

use super::section::{Office, Rhythm};
use crate::base::calendar::Calendar;
use crate::base::clock::Moment;

impl Rhythm {
    /// Returns when the team works.
    pub fn calendar(&self) -> Calendar {
        Calendar::new(&self.hours, &self.closed)
    }

    /// Returns when so many minutes of the team's working time have gone by after `from`.
    pub fn working(&self, from: Moment, minutes: u32) -> Moment {
        self.calendar().add(from, minutes)
    }
}

impl Office {
    /// Returns when the organisation works.
    pub fn calendar(&self) -> Calendar {
        Calendar::new(&self.hours, &self.closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn a_team_rests_on_its_closed_days_and_on_holidays() {
        let rhythm = Rhythm { closed: vec!["2026-11-23".to_owned()], ..Rhythm::default() };
        assert_eq!(rhythm.working(at("2026-11-21T08:00:00Z"), 60), at("2026-11-24T09:00:00Z"));
        assert_eq!(rhythm.working(at("2026-11-11T08:00:00Z"), 60), at("2026-11-12T09:00:00Z"));
    }

    #[test]
    fn an_organisation_that_set_nothing_works_from_nine_to_five() {
        let office = Office::default().calendar();
        assert_eq!(office, Rhythm::default().calendar());
        assert!(office.is_working(at("2026-11-24T09:00:00Z")));
    }
}
