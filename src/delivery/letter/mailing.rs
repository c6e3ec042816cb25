//! A letter on its way to one mailbox, and when it is tried again. Never sends.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Mailbox, Otherwise, Secrets};
use crate::base::clock::Moment;
use crate::base::ids::BuurtId;
use crate::base::saying::Value;
use crate::base::words::Lang;

/// A letter on its way to one mailbox: what the promise carries. Old ones stay in the table over a
/// change of version, so it only grows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::delivery) struct Mailing {
    /// Its name, the same through every attempt: mail programs that get it twice show it once.
    pub(in crate::delivery) id: Uuid,
    /// The letter; the same for each mailbox.
    pub(in crate::delivery) letter: Uuid,
    /// Which of its mailboxes.
    pub(in crate::delivery) nth: u8,
    pub(in crate::delivery) buurt: BuurtId,
    pub(in crate::delivery) room: String,
    pub(in crate::delivery) subject: Uuid,
    pub(in crate::delivery) kind: String,
    pub(in crate::delivery) args: BTreeMap<String, Value>,
    pub(in crate::delivery) lang: Lang,
    pub(in crate::delivery) since: Moment,
    /// After this it is worth nothing.
    pub(in crate::delivery) until: Moment,
    /// The mailbox and the secrets, sealed with the master key, in base64.
    pub(in crate::delivery) sealed: String,
    pub(in crate::delivery) otherwise: Otherwise,
}

/// What is sealed of a letter.
#[derive(Serialize, Deserialize)]
pub(in crate::delivery) struct Inside {
    pub(in crate::delivery) to: Mailbox,
    #[serde(default)]
    pub(in crate::delivery) secrets: Secrets,
}

impl Mailing {
    /// When it is tried again after a failure: 30 s after the first, then twice as long as it has
    /// been tried, at most 10 h, and at its end in any case, to say so.
    pub(in crate::delivery) fn again(&self, now: Moment) -> Moment {
        const FIRST: TimeDelta = TimeDelta::seconds(30);
        const LONGEST: TimeDelta = TimeDelta::hours(10);
        let age = now.signed_duration_since(self.since).num_seconds().max(0);
        let attempt = (age / 30 + 1).ilog2().min(16);
        (now + (FIRST * 2_i32.pow(attempt)).min(LONGEST)).min(self.until)
    }

    /// When it is tried again because too many mails were under way: soon while it is young.
    pub(in crate::delivery) fn soon(&self, now: Moment) -> Moment {
        let age = now.signed_duration_since(self.since).max(TimeDelta::zero());
        (now + TimeDelta::seconds(2) + age / 16).min(self.until)
    }
}
