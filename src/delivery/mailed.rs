//! What became of a letter, to each of its mailboxes. Kept for 7 days.
//!
//! Never holds an address, nor what was said.

use chrono::TimeDelta;
use uuid::Uuid;

use crate::base::clock::Moment;

/// How long it is remembered.
pub const KEPT: TimeDelta = TimeDelta::days(7);

/// What became of a letter to one mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailed {
    /// Which letter.
    pub letter: Uuid,
    /// Which of its mailboxes, counted from 0.
    pub nth: u8,
    /// What it said.
    pub kind: String,
    /// What became of it.
    pub state: State,
    /// How often the mailbox could not be reached.
    pub failures: u32,
    /// When it was written.
    pub since: Moment,
    /// When this became of it.
    pub at: Moment,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has not gone out; if what it is about was cancelled, it never will.
    Waiting,
    /// A server took it.
    Delivered,
    /// The mailbox does not exist, or refused it.
    Bounced,
    /// Nobody took it in its time.
    GivenUp,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Delivered, Self::Bounced, Self::GivenUp];

    /// Its word, as it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Bounced => "bounced",
            Self::GivenUp => "given_up",
        }
    }

    /// Reads its word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for state in State::ALL {
            assert_eq!(State::read(state.word()), Some(state));
        }
        assert_eq!(State::read("eaten by the dog"), None);
    }
}
