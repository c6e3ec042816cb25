//! The life of a code by mail: to sign in with, or to show that a new address is one's own.
//!
//! ```text
//!   asked ──mailed──► open ──right──► used
//!                      └──5 tries, 10 minutes──► over
//! ```
//!
//! Every try counts, the right one too, before it is looked at: who guesses in parallel gains nothing. Never
//! knows the code: its tag only. Never draws one, never asks the time.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use chrono::TimeDelta;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{MailCodeId, PersonId};

/// How long a code may be typed.
pub const LIFE: TimeDelta = TimeDelta::minutes(10);

/// How often one may try.
pub const TRIES: u8 = 5;

/// So many codes for one address in an hour.
pub const HOUR_MAX: u64 = 5;

/// So many codes for one address on one day (UTC); a CHECK holds it too.
pub const DAY_MAX: u64 = 10;

/// So many people may have the same mailbox: a household shares one.
pub const ACCOUNTS: usize = 4;

/// How many digits it has.
pub const DIGITS: usize = 6;

/// How far the clocks of two processes may differ.
const LEEWAY: TimeDelta = TimeDelta::minutes(1);

/// A code that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailCode {
    /// Its name.
    pub id: MailCodeId,
    /// Whose address it is to become; nobody when it is to sign in with.
    pub person: Option<PersonId>,
    /// The mailbox, sealed.
    pub address: Vec<u8>,
    /// The tag under which the mailbox is found.
    pub address_tag: Vec<u8>,
    /// The tag of the code; none when no mail went out.
    pub code_tag: Option<Vec<u8>>,
    /// How often somebody tried.
    pub tries: u8,
    /// When it was asked.
    pub made_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

/// Why a code does nothing; always the same, whatever is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotValid;

impl From<NotValid> for Error {
    fn from(NotValid: NotValid) -> Self {
        Self::Refused("mail_code_not_valid")
    }
}

impl MailCode {
    /// Tells whether its time goes on. A clock that jumped back makes a code no longer lived.
    pub fn is_young(&self, now: Moment) -> bool {
        (-LEEWAY..LIFE).contains(&(now - self.made_at))
    }

    /// Takes one try.
    pub fn attempt(self, now: Moment) -> Result<Self, NotValid> {
        let open = self.used_at.is_none() && self.tries < TRIES && self.is_young(now);
        if open { Ok(Self { tries: self.tries + 1, ..self }) } else { Err(NotValid) }
    }

    /// Tells whether this is the tag of its code, in the same time whatever the answer.
    pub fn is(&self, tag: &[u8]) -> bool {
        self.code_tag.as_deref().is_some_and(|it| verify_slices_are_equal(it, tag).is_ok())
    }
}

/// Spells random bytes as a code. Some codes are likelier by 1 in 10¹³.
pub fn spell(drawn: [u8; 8]) -> String {
    format!("{:06}", u64::from_be_bytes(drawn) % 1_000_000)
}

/// Reads a typed code as it was meant.
pub fn read(typed: &str) -> Option<String> {
    read_digits(typed, DIGITS)
}

/// Reads so many digits of any of our scripts, without spaces or dashes.
pub fn read_digits(typed: &str, count: usize) -> Option<String> {
    let digit = |it: char| match it {
        '0'..='9' => Some(it),
        '٠'..='٩' => char::from_digit(u32::from(it) - u32::from('٠'), 10),
        '۰'..='۹' => char::from_digit(u32::from(it) - u32::from('۰'), 10),
        _ => None,
    };
    let meant = typed.chars().filter(|it| !it.is_whitespace() && *it != '-');
    let digits: String = meant.map(digit).collect::<Option<_>>()?;
    (digits.len() == count).then_some(digits)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const NOW: Moment = Moment::UNIX_EPOCH;

    fn asked() -> MailCode {
        MailCode {
            id: MailCodeId(Uuid::from_u128(1)),
            person: None,
            address: vec![1],
            address_tag: vec![2],
            code_tag: Some(vec![3]),
            tries: 0,
            made_at: NOW,
            used_at: None,
        }
    }

    #[test]
    fn there_are_five_tries_and_not_one_more() {
        let mut code = asked();
        for _ in 0..TRIES {
            code = code.attempt(NOW).unwrap();
        }
        assert_eq!(code.attempt(NOW), Err(NotValid));
    }

    #[test]
    fn a_code_lives_ten_minutes_and_is_used_once() {
        assert!(asked().attempt(NOW + LIFE - TimeDelta::seconds(1)).is_ok());
        assert_eq!(asked().attempt(NOW + LIFE), Err(NotValid));
        assert_eq!(MailCode { used_at: Some(NOW), ..asked() }.attempt(NOW), Err(NotValid));
    }

    #[test]
    fn a_clock_that_jumps_back_makes_no_code_live_longer() {
        assert!(asked().attempt(NOW - TimeDelta::seconds(30)).is_ok());
        assert_eq!(asked().attempt(NOW - TimeDelta::days(10)), Err(NotValid));
    }

    #[test]
    fn a_code_that_was_never_mailed_is_no_code() {
        let silent = MailCode { code_tag: None, ..asked() };
        assert!(!silent.is(&[]) && !silent.is(&[3]));
        assert!(asked().is(&[3]) && !asked().is(&[4]) && !asked().is(&[]));
    }

    #[test]
    fn a_code_is_read_as_it_was_meant() {
        for typed in ["012345", " 012 345 ", "012-345", "٠١٢٣٤٥", "۰۱۲۳۴۵"] {
            assert_eq!(read(typed).as_deref(), Some("012345"), "{typed}");
        }
        for typed in ["", "12345", "1234567", "12345a", "¹²³⁴⁵⁶", "𝟎𝟏𝟐𝟑𝟒𝟓"]
        {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_code_has_six_digits() {
        for drawn in [[0; 8], [255; 8], [0, 0, 0, 0, 0, 0, 0, 7]] {
            assert_eq!(read(&spell(drawn)), Some(spell(drawn)));
        }
    }
}
