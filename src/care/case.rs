//! A case: a signal with what was told of it, sealed, and everything that belongs to it.
//!
//! Plain values; what is sealed opens nowhere in this file.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::ids::{
    BasisId, BuurtId, DataKeyId, PartnerId, PersonId, ReferralId, RequestId, SignalId,
};
use crate::base::seal::Place;
use crate::base::word::word_enum;
use crate::care::signal::{Signal, Source, Worried};
use crate::people::safe::Safe;
use crate::people::{Caller, Relation};

/// A signal as it is loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What the rules look at.
    pub signal: Signal,
    /// What was told of it.
    pub file: File,
}

/// What was told of a signal, sealed under the key of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// How it was born.
    pub source: Source,
    /// How worried the first reporter was.
    pub worried: Option<Worried>,
    /// The help request it came from.
    pub request: Option<RequestId>,
    /// The key; nothing once the case was forgotten.
    pub key: Option<DataKeyId>,
    /// What was told: [`Told`], sealed.
    pub words: Option<Vec<u8>>,
    /// The summary that the person saw, sealed.
    pub summary: Option<Vec<u8>>,
    /// Which other signal it is part of.
    pub merged_into: Option<SignalId>,
}

/// What a reporter told, in the clear only while it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// What was seen or heard: codes of the list of facts.
    pub facts: Vec<String>,
    /// What goes well: codes of the same list.
    pub strengths: Vec<String>,
    /// Own words, at most 200 characters.
    pub text: Option<String>,
    /// About whom, where that is nobody known: "de mevrouw boven de bakker".
    pub about: Option<String>,
    /// The street.
    pub street: Option<String>,
    /// How, when, and never by whom the person may be reached: above every phone number.
    pub safe_contact: Option<String>,
}

/// How to be safe in contact with somebody: what is known of them, and what was told with each worry
/// that came together; none of it gets lost. Once a worker wrote it as a whole, only that counts.
pub fn safe_contact<'a>(known: Option<&Safe>, told: impl Iterator<Item = &'a Told>) -> Vec<String> {
    let own = known.and_then(Safe::sentence).map(str::to_owned);
    let told = told.filter(|_| known.is_none_or(|it| it.seen.is_none()));
    let mut found: Vec<String> = Vec::new();
    for it in own.into_iter().chain(told.filter_map(|it| it.safe_contact.clone())) {
        if !found.iter().any(|known| known.contains(&it)) {
            found.push(it);
        }
    }
    found
}

/// Who told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reporter {
    /// The name of this line.
    pub id: Uuid,
    /// A person, unless the identity was cut.
    pub person: Option<PersonId>,
    /// An *antenne*.
    pub partner: Option<PartnerId>,
    /// How.
    pub source: Source,
    /// How worried.
    pub worried: Option<Worried>,
    /// The worker asks to be called.
    pub call_us: bool,
    /// When.
    pub at: Moment,
}

word_enum!(
    /// What happened to a case.
    Happening {
        /// It was told.
        Raised = "raised",
        /// It moved to another state.
        Moved = "moved",
        /// Somebody took it.
        Claimed = "claimed",
        /// It went back to the queue.
        Released = "released",
        /// Somebody else has it.
        HandedOver = "handed_over",
        /// The urgency changed.
        Weighed = "weighed",
        /// Somebody talked with the person, or tried to.
        Talked = "talked",
        /// A worker noted something.
        Noted = "noted",
        /// A service gave advice; no name was told.
        Advice = "advice",
        /// 112 or 101 was called.
        Emergency = "emergency",
        /// The person was told, or it was put off.
        Informed = "informed",
        /// Somebody waits with it.
        Snoozed = "snoozed",
        /// It became part of another one, or took one in.
        Merged = "merged",
        /// It came out again.
        Unmerged = "unmerged",
        /// The person said yes or no.
        Consent = "consent",
        /// The person took it back.
        Withdrawn = "withdrawn",
        /// Something happened to a referral.
        Referral = "referral",
        /// The summary was written.
        Summary = "summary",
        /// A coordinator looked at a ground.
        Reviewed = "reviewed",
        /// The person put a word beside their file.
        Corrected = "corrected",
        /// Who does not have it opened it, with a reason.
        Opened = "opened",
    }
);

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub id: Uuid,
    /// When.
    pub at: Moment,
    /// By whom; nobody when the house did it, or a service.
    pub by: Option<PersonId>,
    /// What.
    pub what: Happening,
    /// In codes and numbers: no words of anybody.
    pub data: serde_json::Value,
    /// In words, sealed.
    pub words: Option<Vec<u8>>,
}

word_enum!(
    /// Who says something about a referral.
    Side {
        /// The service.
        Service = "service",
        /// The worker.
        Worker = "worker",
    }
);

word_enum!(
    /// What is said about a referral.
    Message {
        /// The service asks something.
        Question = "question",
        /// The worker answers.
        Answer = "answer",
        /// The service tells back how it went.
        Feedback = "feedback",
        /// A remark.
        Note = "note",
    }
);

impl Message {
    /// Tells whether the service asked something and the worker did not answer yet; the earliest first.
    pub fn waits(said: impl Iterator<Item = Self>) -> bool {
        said.filter(|it| matches!(it, Self::Question | Self::Answer)).last() == Some(Self::Question)
    }
}

/// A referral with what the rules do not look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// What the rules look at.
    pub referral: crate::care::referral::Referral,
    /// The short code that both sides say on the phone, such as `K7-204`.
    pub reference: String,
    /// Who goes along.
    pub companion: Option<PersonId>,
    /// Which data are released.
    pub categories: Vec<crate::care::release::Category>,
    /// The data, frozen at sending and sealed under the key of the case.
    pub released: Option<Vec<u8>>,
    /// The reason in words, sealed.
    pub reason_words: Option<Vec<u8>>,
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub made: Moment,
}

impl Case {
    /// What it is to somebody who calls: whose it is, or of the same neighbourhood.
    pub fn relation(&self, caller: &Caller) -> Relation {
        if self.signal.buurt != caller.buurt {
            Relation::None
        } else if self.signal.owner == Some(caller.person) {
            Relation::Own
        } else {
            Relation::SameBuurt
        }
    }
}

/// The place of a sealed column of a signal.
pub fn of_signal(column: &'static str, id: SignalId) -> Place {
    Place::new("signal", column, id.0)
}

/// The place of the words of something that happened.
pub fn of_event(id: Uuid) -> Place {
    Place::new("signal_event", "words", id)
}

/// The place of the words of a ground.
pub fn of_basis(id: BasisId) -> Place {
    Place::new("basis", "words", id.0)
}

/// The place of a sealed column of a referral.
pub fn of_referral(column: &'static str, id: ReferralId) -> Place {
    Place::new("referral", column, id.0)
}

/// The place of a sealed column of a message.
pub fn of_message(column: &'static str, id: Uuid) -> Place {
    Place::new("referral_message", column, id)
}

/// Which neighbourhood a case lives in, with its name.
pub type Key = (BuurtId, SignalId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_safe_is_read_of_every_worry_and_said_once() {
        let told =
            |it: Option<&str>| Told { safe_contact: it.map(str::to_owned), ..Told::default() };
        let all = [
            told(None),
            told(Some("Nooit 's avonds.")),
            told(Some("Nooit 's avonds.")),
            told(Some("Via de zus.")),
        ];
        assert_eq!(safe_contact(None, all.iter()), ["Nooit 's avonds.", "Via de zus."]);
        assert_eq!(safe_contact(None, [told(None)].iter()), [""; 0]);
        let known = Safe { how: "Bel na 18 u. · Via de zus.".to_owned(), ..Safe::default() };
        let both = ["Bel na 18 u. · Via de zus.", "Nooit 's avonds."];
        assert_eq!(safe_contact(Some(&known), all.iter()), both);
        let whole = Safe { seen: Some(Moment::UNIX_EPOCH), ..known };
        assert_eq!(safe_contact(Some(&whole), all.iter()), both[..1]);
    }
}
