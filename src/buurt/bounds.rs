//! What each section of a neighbourhood may hold: one rule for the file and for the screen.
//!
//! Every fault is told by its field and a stable word. Never waits, never keeps anything.

use super::CategoryId;
use super::section::{Helping, Rhythm, Team};
use crate::base::text::Phone;

/// The end of a day, as a minute of it.
const END_OF_DAY: u16 = 24 * 60;
/// The longest name or address.
const LONGEST: usize = 120;
/// The longest word of welcome.
pub const LONGEST_WELCOME: usize = 240;
/// How few confirmed helpers can be too few for waves.
pub const FEW_HELPERS: (u32, u32) = (1, 100);
/// What groceries may cost at most, in euro.
pub const GROCERIES_EUR: (u32, u32) = (10, 200);

/// How many neighbourhoods may be named as next door.
pub const MOST_ADJACENT: usize = 12;

/// A field, and the stable word for what is wrong with it.
pub type Fault = (String, &'static str);

/// Collects what is wrong.
#[derive(Debug, Default)]
pub(super) struct Wrong(pub Vec<Fault>);

impl Wrong {
    pub(super) fn unless(&mut self, right: bool, field: &str, code: &'static str) {
        if !right {
            self.0.push((field.to_owned(), code));
        }
    }

    /// A line that must be there.
    pub(super) fn line(&mut self, field: &str, text: &str) {
        self.unless(!text.trim().is_empty() && !strange(text), field, "required");
        self.unless(text.chars().count() <= LONGEST, field, "too_long");
    }
}

fn strange(text: &str) -> bool {
    text.chars().any(char::is_control)
}

impl Team {
    /// Names everything that is wrong with it.
    pub fn wrong(&self) -> Vec<Fault> {
        let mut wrong = Wrong::default();
        wrong.line("worker", &self.worker);
        wrong.line("address", &self.address);
        let phone = Phone::read(&self.phone).is_ok_and(|it| it.as_str() == self.phone);
        wrong.unless(phone, "phone", "not_a_phone_number");
        let mail = self.mail.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.'));
        let mail = mail && self.mail.chars().count() <= LONGEST && !strange(&self.mail);
        wrong.unless(mail, "mail", "not_a_mail_address");
        wrong.unless(!strange(&self.welcome), "welcome", "control_characters");
        let short = self.welcome.chars().count() <= LONGEST_WELCOME;
        wrong.unless(short, "welcome", "too_long");
        wrong.0
    }
}

impl Rhythm {
    /// Names everything that is wrong with it.
    pub fn wrong(&self) -> Vec<Fault> {
        let mut wrong = Wrong::default();
        let day = |it: u16| it <= END_OF_DAY;
        // An ordinary day without an hour in which a phone may ring would leave everybody unasked.
        let rings = self.quiet_until < self.quiet_from && day(self.quiet_from);
        wrong.unless(rings, "quiet_from", "no_hour_left");
        wrong.unless(day(self.sunday_from), "sunday_from", "not_a_time");
        let open = |it: &super::section::Hours| {
            (1..=7).contains(&it.weekday) && it.from < it.until && day(it.until)
        };
        wrong.unless(self.hours.iter().all(open), "hours", "range");
        for day in &self.closed {
            wrong.unless(day.parse::<jiff::civil::Date>().is_ok(), "closed", "not_a_day");
        }
        wrong.0
    }
}

impl Helping {
    /// Names everything that is wrong with it.
    pub fn wrong(&self) -> Vec<Fault> {
        let mut wrong = Wrong::default();
        for id in &self.categories_off {
            wrong.unless(CategoryId::read(id).is_some(), "categories_off", "unknown");
        }
        let within = |it: u32, (least, most): (u32, u32)| (least..=most).contains(&it);
        wrong.unless(within(self.few_helpers, FEW_HELPERS), "few_helpers", "range");
        wrong.unless(within(self.groceries_max_eur, GROCERIES_EUR), "groceries_max_eur", "range");
        let named = |it: &String| {
            let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
            (1..=LONGEST).contains(&it.len()) && it.chars().all(fits)
        };
        wrong.unless(self.adjacent.iter().all(named), "adjacent", "unknown");
        wrong.unless(self.adjacent.len() <= MOST_ADJACENT, "adjacent", "too_long");
        for word in self.weights.wrong() {
            wrong.unless(false, &format!("weights.{word}"), "range");
        }
        wrong.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_keeps_an_hour_in_which_phones_may_ring() {
        let all_day = Rhythm { quiet_from: 8 * 60, quiet_until: 8 * 60, ..Rhythm::default() };
        assert_eq!(all_day.wrong(), [("quiet_from".to_owned(), "no_hour_left")]);
        assert_eq!(Rhythm::default().wrong(), []);
    }

    #[test]
    fn a_word_of_welcome_may_be_left_out_and_is_one_line() {
        let team = Team {
            worker: "An".to_owned(),
            phone: "+3220000099".to_owned(),
            mail: "team@buurt.example".to_owned(),
            address: "Schoolplein 1".to_owned(),
            welcome: String::new(),
        };
        assert_eq!(team.wrong(), []);
        let two = Team { welcome: "Dag\nallemaal".to_owned(), ..team };
        assert_eq!(two.wrong(), [("welcome".to_owned(), "control_characters")]);
    }
}
