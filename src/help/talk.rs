//! *Praten*: the thread between who asks and who helps, and a worker who visibly joined.
//!
//! ```text
//!   assigned ──► open ──► closed (7 days after done; at once when the helper no longer helps)
//!                            └──► gone (30 days after the end, by a job)
//! ```
//!
//! Who may write when, and whether a device rings. Reads no sealed value, never asks the time.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::contact::VISIBLE_AFTER;
use super::found::Found;
use super::offer::State as Offer;
use super::request::State;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::base::words::Lang;
use crate::people::{Caller, Relation, Role};

pub mod quick;

/// So long after the end of a request nothing of what was said is left.
pub const GONE_AFTER: TimeDelta = TimeDelta::days(30);
/// Who has unread messages is told again after so long, not with every line.
pub const RING_AGAIN: TimeDelta = TimeDelta::hours(1);
/// As many messages as one visit can need; whoever says more had better call.
pub const LONGEST: u64 = 180;

word_enum!(
    /// In which part somebody speaks.
    Voice {
        /// Who asked.
        Asker = "asker",
        /// Who helps.
        Helper = "helper",
        /// Who works here, and said so in the thread.
        Worker = "worker",
    }
);

word_enum!(
    /// Why something cannot be said.
    Refusal {
        /// The thread is closed.
        Closed = "talk_closed",
        /// A worker joins first, and everybody sees it.
        JoinFirst = "talk_join_first",
        /// It is full: calling is better.
        Full = "talk_full",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// What is said, as it is sealed: old ones must still load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "snake_case")]
pub enum Said {
    /// A ready sentence, which each reads in their own language.
    Quick {
        /// Which, as [`quick::ALL`] names it.
        quick: String,
        /// Its number: minutes, pieces, a floor, cents.
        #[serde(default)]
        number: Option<u32>,
        /// Its time on the clock, such as `14:30`.
        #[serde(default)]
        time: Option<String>,
    },
    /// Own words.
    Own {
        /// As they were typed.
        text: String,
        /// In which language the screen was.
        lang: Lang,
    },
    /// A worker reads along from here on.
    Joined,
}

/// Whether one may still write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// One may; until then, when the end is known.
    Open {
        /// Seven days after done.
        until: Option<Moment>,
    },
    /// One may only read.
    Closed,
}

/// Tells in which part somebody speaks in the thread with this helper; nothing for everybody else.
pub fn voice(relation: Relation, helper: PersonId, caller: &Caller) -> Option<Voice> {
    match relation {
        Relation::Own => Some(Voice::Asker),
        Relation::Party if caller.person == helper => Some(Voice::Helper),
        Relation::Party | Relation::Asked | Relation::SameBuurt if caller.person != helper => {
            caller.is(Role::Buurtwerker).then_some(Voice::Worker)
        }
        Relation::Party | Relation::Asked | Relation::SameBuurt | Relation::None => None,
    }
}

/// Tells how the thread with a helper stands; there is none with who never got a place.
pub fn stands(found: &Found, helper: PersonId, now: Moment) -> Option<Stands> {
    match found.answer(helper)?.offer.state {
        Offer::Assigned { .. } => Some(Stands::Open { until: None }),
        Offer::Done { .. } => Some(match found.request.state {
            State::Done { at, .. } if now < at + VISIBLE_AFTER => {
                Stands::Open { until: Some(at + VISIBLE_AFTER) }
            }
            // Of several one was there, and one asks about the others.
            State::Confirming { .. } => Stands::Open { until: None },
            State::Done { .. }
            | State::Closed { .. }
            | State::Review { .. }
            | State::Open { .. }
            | State::Matched { .. } => Stands::Closed,
        }),
        Offer::Released
        | Offer::BackedOutEarly
        | Offer::BackedOutLate
        | Offer::NoShow
        | Offer::Removed => Some(Stands::Closed),
        Offer::Queued
        | Offer::Sent
        | Offer::Seen
        | Offer::Reserve { .. }
        | Offer::Declined(_)
        | Offer::Lapsed
        | Offer::Superseded => None,
    }
}

/// What one side knows of a thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// When they last looked.
    pub seen: Option<Moment>,
    /// When they were last told that something was said.
    pub told: Option<Moment>,
}

impl Side {
    /// Tells whether a new message rings: not while an earlier one waits to be read, unless that is
    /// long ago.
    pub fn rings(self, now: Moment) -> bool {
        match (self.told, self.seen) {
            (None, _) => true,
            (Some(told), Some(seen)) if seen >= told => true,
            (Some(told), _) => now - told >= RING_AGAIN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Moment {
        Moment::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    #[test]
    fn a_device_rings_once_until_one_looked_or_an_hour_went_by() {
        let side =
            |seen: Option<i64>, told: Option<i64>| Side { seen: seen.map(at), told: told.map(at) };
        assert!(side(None, None).rings(at(0)));
        assert!(!side(None, Some(0)).rings(at(59)));
        assert!(side(None, Some(0)).rings(at(60)));
        assert!(side(Some(1), Some(0)).rings(at(2)));
        assert!(!side(Some(0), Some(1)).rings(at(2)));
    }

    #[test]
    fn what_was_sealed_before_still_opens() {
        let read = |stored: &str| serde_json::from_str::<Said>(stored).unwrap();
        let quick = |number, time: Option<&str>| Said::Quick {
            quick: "there_in".to_owned(),
            number,
            time: time.map(str::to_owned),
        };
        assert_eq!(read(r#"{"said":"quick","quick":"there_in"}"#), quick(None, None));
        assert_eq!(
            read(r#"{"said":"quick","quick":"there_in","number":10,"time":"14:30"}"#),
            quick(Some(10), Some("14:30"))
        );
        let own = Said::Own { text: "Ja".to_owned(), lang: Lang::Nl };
        assert_eq!(read(r#"{"said":"own","text":"Ja","lang":"nl"}"#), own);
        assert_eq!(read(r#"{"said":"joined"}"#), Said::Joined);
    }
}
