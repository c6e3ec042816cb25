//! The ledger: who was told what, when, and by which way. Kept for 90 days.
//!
//! Never holds what was said: the kind of notice is enough to say it again.

use chrono::TimeDelta;
use uuid::Uuid;

use super::channel::Way;
use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, ChannelId, PersonId};
use crate::tasks::Subject;

/// How long the ledger remembers.
pub const KEPT: TimeDelta = TimeDelta::days(90);

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// In which neighbourhood.
    pub buurt: BuurtId,
    /// Which notice; the same for each device of a person.
    pub notice: Uuid,
    /// Whom.
    pub person: PersonId,
    /// By which way.
    pub way: Way,
    /// On which device, for a push message.
    pub channel: Option<ChannelId>,
    /// What it was about.
    pub subject: Subject,
    /// What was said.
    pub kind: String,
    /// What became of it.
    pub told: Told,
    /// When.
    pub at: Moment,
    /// Of which wave, if it asked for help.
    pub wave: Option<u8>,
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// A push service or a mail server took the message.
    Delivered,
    /// It stands in the app.
    InApp,
    /// It stands on the phone list.
    OnThePhoneList,
    /// The device is no longer there, and is forgotten; or there is no address any more.
    Gone,
    /// The push service or the mail server did not take the message.
    Refused,
    /// The push service did not believe who we are.
    Mistrusted,
    /// Its time was over before it could be told.
    Expired,
    /// Nothing goes out to this person by itself any more: somebody calls.
    Hushed,
}

impl Told {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Delivered,
        Self::InApp,
        Self::OnThePhoneList,
        Self::Gone,
        Self::Refused,
        Self::Mistrusted,
        Self::Expired,
        Self::Hushed,
    ];

    /// Its word, as it is stored and sent.
    pub fn word(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::InApp => "in_app",
            Self::OnThePhoneList => "on_the_phone_list",
            Self::Gone => "gone",
            Self::Refused => "refused",
            Self::Mistrusted => "mistrusted",
            Self::Expired => "expired",
            Self::Hushed => "hushed",
        }
    }

    /// Reads its word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// Tells whether the person can know it now, or a worker will tell them.
    pub fn reached(self) -> bool {
        match self {
            Self::Delivered | Self::InApp | Self::OnThePhoneList => true,
            Self::Gone | Self::Refused | Self::Mistrusted | Self::Expired | Self::Hushed => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for told in Told::ALL {
            assert_eq!(Told::read(told.word()), Some(told));
        }
        assert_eq!(Told::read("shouted"), None);
    }
}
