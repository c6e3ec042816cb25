//! Who may come to the door, and so when name, phone and address go to the helper.
//!
//! Knows the rule only: opens no sealed value and never asks the time.

use chrono::TimeDelta;

use crate::base::clock::Moment;
use crate::base::word::word_enum;

/// From this trust on, the worker knows the helper.
pub const KNOWN: u8 = 2;
/// So many addresses may one helper see and then let go in [`ADDRESS_TERM`] (`trust.md`).
pub const ADDRESSES: u8 = 3;
/// The term in which those addresses are counted.
pub const ADDRESS_TERM: TimeDelta = TimeDelta::days(7);
/// So long after the end the address stays visible, with the thread.
pub const VISIBLE_AFTER: TimeDelta = TimeDelta::days(7);
/// The asker has one such part of the time that is left; then somebody rings her.
pub const ANSWER_PART: i32 = 4;

word_enum!(
    /// *Wie mag aan je deur komen?*
    DoorWish {
        /// A neighbour whom the worker knows; what one has who never chose.
        Known = "known",
        /// First the name, then my yes.
        NameFirst = "name_first",
        /// Rather at the meeting place: my address goes to nobody.
        MeetingPlace = "meeting_place",
    }
);

/// What a helper is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The asker's name.
    pub name: bool,
    /// Her phone number.
    pub phone: bool,
    /// Her address.
    pub address: bool,
}

/// Where the release of name, phone and address stands, for one assigned helper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// The asker has the helper's name and says yes first; from `until` on, somebody rings her.
    Waiting {
        /// Until when she may answer by herself.
        until: Moment,
    },
    /// The helper sees them.
    Shown {
        /// Since when.
        at: Moment,
    },
}

impl DoorWish {
    /// Tells whether they go to this helper at once, without a yes of the asker.
    ///
    /// `let_go` counts the addresses that this helper saw and then let go, in [`ADDRESS_TERM`]:
    /// who collects addresses gets no further one without somebody looking.
    pub const fn at_once(self, trust: u8, let_go: u8) -> bool {
        match self {
            Self::Known => trust >= KNOWN && let_go < ADDRESSES,
            Self::NameFirst => false,
            // No address goes, so there is nothing to collect.
            Self::MeetingPlace => trust >= KNOWN,
        }
    }

    /// Returns what is shown once it is released.
    pub const fn parts(self) -> Parts {
        match self {
            Self::Known | Self::NameFirst => Parts { name: true, phone: true, address: true },
            Self::MeetingPlace => Parts { name: true, phone: true, address: false },
        }
    }
}

impl Contact {
    /// Tells whether the helper sees them now; `ended` is when the request was done.
    pub fn visible(self, ended: Option<Moment>, now: Moment) -> bool {
        match self {
            Self::Waiting { .. } => false,
            Self::Shown { .. } => ended.is_none_or(|at| now < at + VISIBLE_AFTER),
        }
    }
}

#[cfg(test)]
mod tests {
    //! The table of every door wish.

    use super::*;

    #[test]
    fn every_wish_has_its_answer() {
        let at_once = |wish: DoorWish| [1, 2, 3].map(|trust| wish.at_once(trust, 0));
        assert_eq!(at_once(DoorWish::Known), [false, true, true]);
        assert_eq!(at_once(DoorWish::NameFirst), [false, false, false]);
        assert_eq!(at_once(DoorWish::MeetingPlace), [false, true, true]);
    }

    #[test]
    fn who_lets_three_addresses_go_gets_no_fourth_by_himself() {
        assert!(DoorWish::Known.at_once(3, 2));
        assert!(!DoorWish::Known.at_once(3, 3));
    }

    #[test]
    fn an_address_stays_home_when_one_meets_elsewhere() {
        assert!(!DoorWish::MeetingPlace.parts().address);
        assert!(DoorWish::MeetingPlace.parts().phone);
        assert!(DoorWish::NameFirst.parts().address);
    }

    #[test]
    fn an_address_is_hidden_again_seven_days_after_done() {
        let done = Moment::UNIX_EPOCH;
        let shown = Contact::Shown { at: done };
        assert!(shown.visible(None, done));
        assert!(shown.visible(Some(done), done + TimeDelta::days(7) - TimeDelta::seconds(1)));
        assert!(!shown.visible(Some(done), done + TimeDelta::days(7)));
        assert!(!Contact::Waiting { until: done }.visible(None, done));
    }
}
