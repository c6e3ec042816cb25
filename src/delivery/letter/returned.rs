//! What is wanted when a letter cannot be delivered, and what whoever wrote it then hears.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use uuid::Uuid;

/// What happens when a mailbox refuses a letter, or nobody took it in its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// A worker gets a task: given up.
    Task,
    /// The room that wrote it hears it: this is promised, with a [`Returned`] around the payload.
    Promise {
        /// Which job: `room.job`.
        kind: String,
        /// With what.
        payload: Json,
    },
    /// Nothing: it was worth something at that moment only.
    Nothing,
}

/// What the room that wrote a letter hears when a mailbox could not be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned<T> {
    /// Which letter.
    pub letter: Uuid,
    /// Which of its mailboxes, counted from 0.
    pub nth: u8,
    /// Why.
    pub why: Why,
    /// Whether another mailbox of the letter has taken it by now.
    pub reached: bool,
    /// What the room gave along.
    pub about: T,
}

/// Why a mailbox could not be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It does not exist, or it refuses this mail.
    Bounced,
    /// Nobody took it in its time, or nothing can be sent here.
    GivenUp,
}
