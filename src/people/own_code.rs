//! One's own code on a device of several people: whether it was wished, and how often it was typed wrong.
//!
//! ```text
//!   no code ──wish──► code ──signs in anew──► owed ──a new code, or none──► code | no code
//! ```
//!
//! A device remembers it of each person, whichever sign-in they have there: who wished a code is chosen by nobody's
//! tap. Who comes in on another device wished it there too, until they say otherwise on each device on which they are.
//! A right code forgives nothing: whose code it is sees how often it was typed wrong. Who types a wrong one hears how
//! many tries are left. Never waits, never asks the time.

use chrono::TimeDelta;

use crate::base::clock::Moment;

/// A code has so many digits.
pub const DIGITS: usize = 4;

/// So many wrong tries that whose code it is did not see; a CHECK holds it too.
pub const TRIES: u8 = 5;

/// So many wrong tries in a day, seen or not; a CHECK holds it too.
pub const OF_DAY: u8 = 10;

const DAY: TimeDelta = TimeDelta::hours(24);

/// What a device remembers of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnCode {
    /// They wished a code of their own.
    pub wished: bool,
    /// Wrong tries since they last saw how many there were.
    pub wrong: u8,
    /// Wrong tries of a day.
    pub of_day: u8,
    /// When that day began.
    pub day_at: Moment,
}

/// What a try is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It is theirs, or they wish none.
    Right,
    /// It is not; so many tries are left.
    Wrong(u8),
    /// It was not, and it was the last: they sign in anew.
    Worn,
    /// They wished one and have none yet: they sign in anew.
    Owed,
}

impl OwnCode {
    /// Of somebody of whom nothing is remembered.
    pub fn none(now: Moment) -> Self {
        Self { wished: false, wrong: 0, of_day: 0, day_at: now }
    }

    /// Tells whether they must make a code, or say that they wish none, before they are chosen again.
    pub fn is_owed(self, tag: Option<&[u8]>) -> bool {
        self.wished && tag.is_none()
    }

    /// Takes a try: the tag of their code, if they have one, and of what was typed.
    #[must_use]
    pub fn attempt(self, tag: Option<&[u8]>, typed: Option<&[u8]>, now: Moment) -> (Self, Tried) {
        let Some(tag) = tag else {
            return (self, if self.wished { Tried::Owed } else { Tried::Right });
        };
        let it = self.on(now);
        if it.is_worn() {
            return (it, Tried::Worn);
        }
        if typed == Some(tag) {
            return (it, Tried::Right);
        }
        let it = Self { wrong: it.wrong + 1, of_day: it.of_day + 1, ..it };
        (it, if it.is_worn() { Tried::Worn } else { Tried::Wrong(it.left()) })
    }

    /// They come in on this device; `wishes` tells that they wished a code on any.
    #[must_use]
    pub fn comes_in(self, wishes: bool) -> Self {
        Self { wished: self.wished || wishes, ..self }
    }

    /// They chose: a code, none, or what there was; and saw so many wrong tries.
    #[must_use]
    pub fn settled(self, code: Option<bool>, seen: u8) -> Self {
        let wished = code.unwrap_or(self.wished);
        Self { wished, wrong: self.wrong.saturating_sub(seen), ..self }
    }

    /// How many tries are left: unseen ones, or of this day.
    fn left(self) -> u8 {
        TRIES.saturating_sub(self.wrong).min(OF_DAY.saturating_sub(self.of_day))
    }

    fn is_worn(self) -> bool {
        self.left() == 0
    }

    /// A day that is over counts no more, nor one that a clock put back makes begin later than now.
    fn on(self, now: Moment) -> Self {
        let today = self.day_at <= now && now - self.day_at < DAY;
        if today { self } else { Self { of_day: 0, day_at: now, ..self } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::UNIX_EPOCH;
    const TAG: Option<&[u8]> = Some(&[7]);
    const OTHER: Option<&[u8]> = Some(&[8]);

    fn wished() -> OwnCode {
        OwnCode::none(NOW).settled(Some(true), 0)
    }

    fn wrong(it: OwnCode, times: u8, now: Moment) -> OwnCode {
        (0..times).fold(it, |it, _| it.attempt(TAG, OTHER, now).0)
    }

    #[test]
    fn five_wrong_codes_wear_it_out_and_the_fifth_may_still_be_right() {
        assert_eq!(wished().attempt(TAG, OTHER, NOW).1, Tried::Wrong(TRIES - 1));
        let four = wrong(wished(), TRIES - 1, NOW);
        assert_eq!(four.attempt(TAG, TAG, NOW).1, Tried::Right);
        let (worn, tried) = four.attempt(TAG, None, NOW);
        assert_eq!((worn.wrong, tried), (TRIES, Tried::Worn), "nothing typed is a try too");
        assert_eq!(worn.attempt(TAG, TAG, NOW).1, Tried::Worn, "then the right one is too late");
    }

    #[test]
    fn a_right_code_forgives_nothing_and_who_saw_them_does() {
        let three = wrong(wished(), 3, NOW);
        let (three, tried) = three.attempt(TAG, TAG, NOW);
        assert_eq!((three.wrong, tried), (3, Tried::Right));
        assert_eq!(three.settled(None, 2).wrong, 1, "one came after what was shown");
        assert_eq!(three.settled(None, 9).wrong, 0);
    }

    #[test]
    fn in_a_day_ten_are_the_end_whoever_saw_them_and_the_day_after_it_begins_anew() {
        let mut it = wished();
        for _ in 0..2 {
            it = wrong(it, 4, NOW).settled(None, 4);
        }
        let (it, tried) = it.attempt(TAG, OTHER, NOW);
        assert_eq!(tried, Tried::Wrong(1), "one of this day, whatever she saw");
        let (it, tried) = it.attempt(TAG, OTHER, NOW + TimeDelta::hours(23));
        assert_eq!((it.of_day, tried), (OF_DAY, Tried::Worn));
        let seen = it.settled(None, 2);
        assert_eq!(seen.attempt(TAG, TAG, NOW + TimeDelta::hours(23)).1, Tried::Worn);
        assert_eq!(seen.attempt(TAG, TAG, NOW + TimeDelta::hours(24)).1, Tried::Right);
        let back = NOW - TimeDelta::days(9);
        assert_eq!(seen.attempt(TAG, OTHER, back).0.of_day, 1, "a clock that was put back");
    }

    #[test]
    fn a_code_that_was_wished_on_any_device_is_owed_on_the_next_one() {
        let new = OwnCode::none(NOW).comes_in(true);
        assert!(new.is_owed(None));
        assert!(wished().comes_in(false).is_owed(None), "this device remembers it by itself");
        assert!(!OwnCode::none(NOW).comes_in(false).is_owed(None));
    }

    #[test]
    fn who_wished_a_code_and_has_none_is_chosen_by_nobodys_tap() {
        for typed in [None, OTHER] {
            assert_eq!(wished().attempt(None, typed, NOW).1, Tried::Owed);
        }
        assert!(wished().is_owed(None) && !wished().is_owed(TAG));
        let none = wished().settled(Some(false), 0);
        assert_eq!(none.attempt(None, None, NOW).1, Tried::Right, "who wishes none is asked none");
        assert_eq!(wished().settled(None, 0).attempt(None, None, NOW).1, Tried::Owed);
    }
}
