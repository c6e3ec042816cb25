//! What a service is made of: its duty of secrecy, its channel, its room, its hours, its languages.
//!
//! Plain values; decides nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::word::word_enum;

word_enum!(
    /// Which duty binds who works there. It limits what may be released to the service.
    Secrecy {
        /// *Beroepsgeheim*: bound by the criminal code.
        Professional = "beroepsgeheim",
        /// *Discretieplicht*: bound by contract.
        Discretion = "discretieplicht",
        /// Nothing binds them.
        None = "geen",
    }
);

word_enum!(
    /// How a referral reaches the service first.
    Channel {
        /// By phone, with a "wat zeg ik?" card.
        Phone = "phone",
        /// By a mail with a link.
        Mail = "mail",
        /// By the printed *doorverwijskaart*.
        Card = "card",
    }
);

word_enum!(
    /// Whether it can take somebody now.
    Capacity {
        /// There is room.
        Open = "open",
        /// It takes some time.
        Limited = "limited",
        /// Nobody new for the moment.
        Full = "full",
    }
);

/// When a service is open, in the time of Brussels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Hours {
    /// Day and night, every day, holidays too.
    pub always: bool,
    /// Only, or also, by appointment.
    pub appointment: bool,
    /// The hours of the week hold on public holidays too.
    pub on_holidays: bool,
    /// The stretches of a week.
    pub weekly: Vec<Stretch>,
}

/// One stretch of opening time.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
pub struct Stretch {
    /// The weekday on which it begins: 1 (Monday) to 7 (Sunday).
    pub weekday: u8,
    /// First minute of the day.
    pub from: u16,
    /// The minute after the last, at most 1 440; not after `from` when it ends on the next day.
    pub until: u16,
}

/// Days on which a service is closed, both included.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
pub struct Closing {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// A language in which one is helped.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct Spoken {
    /// ISO 639-1 code.
    pub code: String,
    /// With an interpreter.
    #[serde(default)]
    pub interpreter: bool,
}
