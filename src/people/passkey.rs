//! Passkeys: the device itself shows that somebody is there, by a finger, a face or a PIN, and signs for one
//! address only. Which address that is, what is kept of a passkey, and for how long an answer is waited for.
//!
//! Never draws a challenge, never asks the time, never keeps anything.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use url::Url;
use webauthn_rs::prelude::Passkey;
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::word::word_enum;

/// So many may somebody have.
pub const MOST: usize = 5;

/// How long a device may take to answer.
pub const PATIENCE: TimeDelta = TimeDelta::minutes(5);

/// How far the clocks of two processes may differ.
const LEEWAY: TimeDelta = TimeDelta::minutes(1);

/// The address for which passkeys sign; none where no browser would make one, such as `127.0.0.1`.
#[derive(Debug)]
pub struct Site(Option<Webauthn>);

word_enum!(
    /// Why a passkey does nothing.
    Refusal {
        /// This house has an address for which there are none.
        Off = "passkeys_off",
        /// It is wrong, or of somebody else, or was answered before, or too late: always the same.
        NotValid = "passkey_not_valid",
        /// It counts behind what it counted before: there is another like it.
        Copied = "passkey_copied",
        /// There are enough.
        Enough = "passkeys_enough",
        /// It is the last second factor.
        Last = "factor_last",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

word_enum!(
    /// What is done with a passkey.
    Act {
        /// It is made.
        Make = "make",
        /// It is given.
        Give = "give",
    }
);

/// What is kept of a passkey, sealed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// What its holder calls it.
    pub name: String,
    /// Its public half.
    pub key: Passkey,
}

impl Site {
    /// Reads it from the address of the house.
    pub fn of(public_url: &str) -> Self {
        let origin = Url::parse(public_url).ok();
        let site = origin.as_ref().and_then(|it| {
            WebauthnBuilder::new(it.domain()?, it).ok()?.rp_name("Buurtnet").build().ok()
        });
        Self(site)
    }

    /// Tells whether there are passkeys here.
    pub fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Returns what makes and checks them.
    pub fn it(&self) -> Result<&Webauthn, Refusal> {
        self.0.as_ref().ok_or(Refusal::Off)
    }
}

/// Tells whether an answer still comes in time. A clock that jumps back makes it no longer awaited.
pub fn is_awaited(asked: Moment, now: Moment) -> bool {
    (-LEEWAY..PATIENCE).contains(&(now - asked))
}

/// Tells whether a device counts on, or never counts: what many phones do, for whom one passkey is on several.
pub fn counts_on(before: i64, now: i64) -> bool {
    now > before || (now, before) == (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_passkeys_and_a_number_has_none() {
        for on in ["http://localhost:8080", "https://buurt.example", "https://buurt.example/"] {
            assert!(Site::of(on).is_on(), "{on}");
        }
        for off in ["http://127.0.0.1:8080", "http://[::1]:8080", "https://192.0.2.7", "", "no"] {
            assert!(!Site::of(off).is_on(), "{off}");
        }
    }

    #[test]
    fn an_answer_is_awaited_for_five_minutes_whatever_the_clock_does() {
        let start = Moment::UNIX_EPOCH;
        assert!(is_awaited(start, start + PATIENCE - TimeDelta::seconds(1)));
        assert!(!is_awaited(start, start + PATIENCE));
        assert!(!is_awaited(start, start - TimeDelta::days(10)));
    }

    #[test]
    fn a_counter_that_stands_still_or_goes_back_is_a_copy_unless_it_never_counts() {
        for (before, now, on) in
            [(0, 0, true), (0, 1, true), (7, 8, true), (7, 7, false), (7, 6, false), (7, 0, false)]
        {
            assert_eq!(counts_on(before, now), on, "{before} {now}");
        }
    }
}
