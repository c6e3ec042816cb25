//! What is asked, besides what the rules of a request look at: which kind, when in words, for whom.
//!
//! Plain values; own words are sealed here and open nowhere in this file.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;

use super::window::Part;
use crate::base::cells::Zone;
use crate::base::clock::Moment;
use crate::base::ids::{DataKeyId, PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::word::word_enum;
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::people::person::Gender;

/// The names of what may be told besides, with their values: as the category lists them.
pub type Extras = BTreeMap<String, Value>;

word_enum!(
    /// How somebody agreed that a worker asks for them.
    Consent {
        /// In a conversation.
        Spoken = "spoken",
        /// On paper.
        Written = "written",
        /// By who represents them.
        Representative = "representative",
    }
);

/// What is asked, besides the rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Which kind of small help.
    pub category: CategoryId,
    /// The zone of the asker's home; nothing where no home is known.
    pub zone: Option<Zone>,
    /// The day and the part of it that was chosen; nothing when any moment is good.
    pub on: Option<(NaiveDate, Part)>,
    /// Rather a woman or a man.
    pub wish: Option<Gender>,
    /// Languages in which the asker wants to talk; empty when it does not matter.
    pub languages: Vec<Lang>,
    /// What was told besides.
    pub extras: Extras,
    /// Rather the neighbour of last time.
    pub same_helper: bool,
    /// The worker who asked for her.
    pub by: Option<PersonId>,
    /// How she agreed to that.
    pub consent: Option<Consent>,
    /// Her own words, sealed.
    pub words: Option<Sealed>,
    /// The level that a worker widened to, 0 to 4.
    pub reach: u8,
    /// What she said when it was done: the name of a card.
    pub card: Option<String>,
    /// When it was asked.
    pub asked_at: Moment,
}

/// One's own words, and the same as a neighbour may read them, sealed with the key of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The key.
    pub key: DataKeyId,
    /// As they were typed.
    pub text: Vec<u8>,
    /// Without codes, numbers and addresses.
    pub masked: Vec<u8>,
}

/// The place of a sealed column of a request.
pub fn place(column: &'static str, id: RequestId) -> Place {
    Place::new("help_request", column, id.0)
}
