//! What must follow a step in this room. Stored as promises: old ones must still load.
//!
//! Does nothing itself: `jobs.rs` reads each and acts on the state of that moment.

use serde::{Deserialize, Serialize};

use super::request::{Confirmed, Reason, Why};
use crate::base::clock::Moment;
use crate::base::ids::{PersonId, RequestId};
use crate::base::word::word_enum;

word_enum!(
    /// Why nobody was found.
    NobodyFound {
        /// The window went by.
        Expired = "expired",
        /// The last wave stayed empty.
        LastWave = "last_wave",
    }
);

word_enum!(
    /// Why a worker should ask whether this is small help.
    Doubt {
        /// Two helpers found it too heavy.
        TooHeavy = "too_heavy",
        /// The helper said: this is more than small help.
        HelperSays = "helper_says",
        /// So many hours in one week that a service may be needed.
        ManyHours = "many_hours",
    }
);

word_enum!(
    /// What the rooms above hear of it: one word, and nothing of what was asked.
    Outward {
        /// Asked and open.
        Asked = "asked",
        /// Turned away as no small help.
        TurnedAway = "turned_away",
        /// The window went by without anybody.
        Expired = "expired",
        /// A helper let go, or did not come.
        Dropped = "dropped",
        /// A helper stood before a closed door.
        NobodyOpened = "nobody_opened",
        /// Perhaps more than small help.
        ScopeDoubt = "scope_doubt",
        /// Somebody comes.
        Found = "found",
        /// It ended in another way.
        Over = "over",
    }
);

/// A word for the rooms above, about one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// What.
    pub what: Outward,
    /// Of which request.
    pub request: RequestId,
}

/// One thing that must follow, in the neighbourhood of its promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields: which request, who is told, until when")]
pub enum Event {
    /// Asked and open: look for neighbours; as a template while the own words wait.
    Asked { request: RequestId, template: bool },
    /// Turned away at birth: the sentence, the service and the human contact.
    TurnedAway { request: RequestId, reason: Reason },
    /// A human must read it first; `until` is the end of the team's term.
    ReviewWanted { request: RequestId, why: Why, until: Moment },
    /// Nobody read it in half of the time: its template went out, tell the worker.
    Unread { request: RequestId },
    /// A newcomer's own words wait for a reader; the template is out.
    WordsWait { request: RequestId },
    /// The own words may be seen: tell who was asked.
    WordsShown { request: RequestId },
    /// A place is free again or for the first time: ask neighbours.
    Search { request: RequestId, urgent: bool },
    /// A yes got a place: tell the asker, thank the helper.
    Matched { request: RequestId, helper: PersonId },
    /// A further yes: thank the helper, who is kept in reserve.
    Reserved { request: RequestId, helper: PersonId },
    /// Ask the asker whether this helper may have her name, phone and address.
    ContactAsked { request: RequestId, helper: PersonId, until: Moment },
    /// The helper sees them now; tell the asker who.
    ContactReleased { request: RequestId, helper: PersonId },
    /// The asker did not answer: somebody rings her.
    ContactWaits { request: RequestId, helper: PersonId },
    /// A helper let go.
    BackedOut { request: RequestId, helper: PersonId, late: bool },
    /// Of several helpers one lets go while one asks already how it was: tell the asker.
    Fewer { request: RequestId },
    /// A place came free: ask this reserve to take it before `until`.
    PromoteReserve { request: RequestId, helper: PersonId, until: Moment },
    /// A place came free within four hours: a worker looks along.
    ShortNotice { request: RequestId },
    /// The asker wants somebody else: neutral words, and block the two.
    HelperRemoved { request: RequestId, requester: PersonId, helper: PersonId },
    /// Time or place changed: ask `again` to say yes again; the next wave may ask `reask` anew.
    Changed { request: RequestId, again: Vec<PersonId>, reask: Vec<PersonId>, until: Moment },
    /// No yes after a change: thank the helper, who is free.
    LetGo { request: RequestId, helper: PersonId },
    /// The asker took it back: tell who counted on it.
    Withdrawn { request: RequestId, reason: Reason, tell: Vec<PersonId> },
    /// A worker ended it: tell the asker, and who counted on it.
    Closed { request: RequestId, reason: Reason, tell: Vec<PersonId> },
    /// A day ahead and nobody yet: *verlengen, opgelost, niet meer nodig?*
    ExpiryQuestion { request: RequestId },
    /// Nobody was found: to care, and to the worker's list.
    Unmatched { request: RequestId, why: NobodyFound },
    /// Ask both how it went.
    ConfirmingDue { request: RequestId },
    /// Nobody answered for a day: ask once more.
    Nudge { request: RequestId },
    /// The helper says that it did not work out: ask the asker, tell the worker.
    HelperDoubts { request: RequestId, helper: PersonId },
    /// It is over: thank the helpers.
    Done { request: RequestId, confirmed: Confirmed, helpers: Vec<PersonId> },
    /// The asker thanks.
    Thanked { request: RequestId, helpers: Vec<PersonId> },
    /// It did not happen: a worker looks what is still needed.
    NotDelivered { request: RequestId, helpers: Vec<PersonId> },
    /// The helper did not come: the private counter.
    NoShow { request: RequestId, helper: PersonId },
    /// The helper stands before a closed door: a welfare task, now.
    NobodyOpened { request: RequestId, helper: PersonId },
    /// Perhaps more than small help: a worker looks.
    ScopeDoubt { request: RequestId, why: Doubt },
}

impl Event {
    /// What the rooms above hear of it; nothing where that is of this room alone.
    pub fn outward(&self) -> Option<Outward> {
        Some(match self {
            Self::Asked { .. } => Outward::Asked,
            Self::TurnedAway { reason: Reason::OutOfScope, .. } => Outward::TurnedAway,
            Self::Unmatched { why: NobodyFound::Expired, .. } => Outward::Expired,
            Self::BackedOut { .. } | Self::NoShow { .. } => Outward::Dropped,
            Self::NobodyOpened { .. } => Outward::NobodyOpened,
            Self::ScopeDoubt { .. } => Outward::ScopeDoubt,
            Self::Matched { .. } => Outward::Found,
            Self::Withdrawn { .. } | Self::Closed { .. } | Self::Done { .. } => Outward::Over,
            Self::TurnedAway { .. }
            | Self::Unmatched { .. }
            | Self::ReviewWanted { .. }
            | Self::Unread { .. }
            | Self::WordsWait { .. }
            | Self::WordsShown { .. }
            | Self::Search { .. }
            | Self::Reserved { .. }
            | Self::ContactAsked { .. }
            | Self::ContactReleased { .. }
            | Self::ContactWaits { .. }
            | Self::Fewer { .. }
            | Self::PromoteReserve { .. }
            | Self::ShortNotice { .. }
            | Self::HelperRemoved { .. }
            | Self::Changed { .. }
            | Self::LetGo { .. }
            | Self::ExpiryQuestion { .. }
            | Self::ConfirmingDue { .. }
            | Self::Nudge { .. }
            | Self::HelperDoubts { .. }
            | Self::Thanked { .. }
            | Self::NotDelivered { .. } => return None,
        })
    }

    /// Returns the request it is about.
    pub const fn request(&self) -> RequestId {
        match self {
            Self::Asked { request, .. }
            | Self::TurnedAway { request, .. }
            | Self::ReviewWanted { request, .. }
            | Self::Unread { request, .. }
            | Self::WordsWait { request, .. }
            | Self::WordsShown { request, .. }
            | Self::Search { request, .. }
            | Self::Matched { request, .. }
            | Self::Reserved { request, .. }
            | Self::ContactAsked { request, .. }
            | Self::ContactReleased { request, .. }
            | Self::ContactWaits { request, .. }
            | Self::BackedOut { request, .. }
            | Self::Fewer { request }
            | Self::PromoteReserve { request, .. }
            | Self::ShortNotice { request, .. }
            | Self::HelperRemoved { request, .. }
            | Self::Changed { request, .. }
            | Self::LetGo { request, .. }
            | Self::Withdrawn { request, .. }
            | Self::Closed { request, .. }
            | Self::ExpiryQuestion { request, .. }
            | Self::Unmatched { request, .. }
            | Self::ConfirmingDue { request, .. }
            | Self::Nudge { request, .. }
            | Self::HelperDoubts { request, .. }
            | Self::Done { request, .. }
            | Self::Thanked { request, .. }
            | Self::NotDelivered { request, .. }
            | Self::NoShow { request, .. }
            | Self::NobodyOpened { request, .. }
            | Self::ScopeDoubt { request, .. } => *request,
        }
    }
}

#[cfg(test)]
mod tests;
