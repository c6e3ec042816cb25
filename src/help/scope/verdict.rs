//! What the guard answers. Plain values; never the text itself, except masked.

use std::ops::Range;

/// What happens with a request, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// Visible to the neighbours who are asked.
    Publish,
    /// Visible after masking, or with a tip for the asker.
    PublishWithTip,
    /// Only for screened helpers.
    HoldVerifiedOnly,
    /// A worker reads it first.
    HoldForWorker,
    /// Not small help: services and a human contact.
    Redirect,
    /// Help lines first; never published, never kept.
    Emergency,
}

impl Decision {
    /// Returns the word that is stored and that the API speaks.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::PublishWithTip => "publish_with_tip",
            Self::HoldVerifiedOnly => "hold_verified_only",
            Self::HoldForWorker => "hold_for_worker",
            Self::Redirect => "redirect",
            Self::Emergency => "emergency",
        }
    }
}

/// Something in the text that others must know to handle it with care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// A code, pin or password stood in it.
    AccessCode,
    /// It says where a key lies, or that a door is open.
    KeyPlace,
    /// A key is handed over: it belongs in the record of keys.
    Key,
    /// A phone number stood in it.
    Phone,
    /// A mail address stood in it.
    Mail,
    /// An account, card or register number stood in it.
    Account,
    /// A street address stood in it.
    Address,
    /// A bank card, loan or cash withdrawal.
    BankCard,
    /// A child would be alone with a helper.
    ChildAlone,
    /// The guard cannot read this language: a person reads the words before a neighbour does.
    Unread,
}

impl Flag {
    /// Returns the word that the API speaks.
    pub const fn word(self) -> &'static str {
        match self {
            Self::AccessCode => "access_code_in_text",
            Self::KeyPlace => "key_place_in_text",
            Self::Key => "key",
            Self::Phone => "phone_in_text",
            Self::Mail => "mail_in_text",
            Self::Account => "account_in_text",
            Self::Address => "address_in_text",
            Self::BankCard => "bank_card",
            Self::ChildAlone => "child_alone",
            Self::Unread => "unread",
        }
    }
}

/// Why: the rule's name and where in the text it was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The section of the rule files, such as `chest_pain`.
    pub rule: &'static str,
    /// The stretch of the text, in bytes.
    pub span: Range<usize>,
}

/// The guard's whole answer about one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What happens with the request.
    pub decision: Decision,
    /// What it is about, when that is clear.
    pub category: Option<&'static str>,
    /// The boundaries of small help that it touches, such as `violence`.
    pub boundaries: Vec<&'static str>,
    /// Help lines, the most urgent first.
    pub help_lines: Vec<&'static str>,
    /// Service types, and `buurtwerker` as the human contact.
    pub redirect_to: Vec<&'static str>,
    /// The text as a neighbour may see it.
    pub masked_text: String,
    /// What needs care, each once, in a fixed order.
    pub flags: Vec<Flag>,
    /// Fluent ids of the sentences to show.
    pub sentences: Vec<&'static str>,
    /// The rules that were met.
    pub because: Vec<Reason>,
}

impl Verdict {
    /// Whether the request waits in `review` although its decision would let it out.
    ///
    /// A hold waits, and so do a key, a bank card, a code and a child alone with a helper (`help.md`).
    pub fn waits(&self) -> bool {
        let held = matches!(self.decision, Decision::HoldVerifiedOnly | Decision::HoldForWorker);
        held || self.flags.iter().any(|it| match it {
            Flag::AccessCode | Flag::KeyPlace | Flag::Key | Flag::BankCard | Flag::ChildAlone => {
                true
            }
            Flag::Phone | Flag::Mail | Flag::Account | Flag::Address | Flag::Unread => false,
        })
    }
}
