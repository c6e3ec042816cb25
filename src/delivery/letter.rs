//! A letter: what a mailbox is told by mail, as words and data, before it is said in a language.
//!
//! Its words are `mail-<kind>-subject` and `mail-<kind>-body`. Its data are numbers, dates and names of
//! other sentences; of all names only those in [`NAMES`] have a place in it, and [`Letter::check`]
//! refuses every other text with letters. Links and codes are secrets, which are stored sealed only.
//! Mail is plain text: it opens everywhere, is read aloud well, and has nothing that could hide
//! where a link leads. Never seals, never sends.

use std::collections::BTreeMap;
use std::fmt;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::base::error::{Error, Result};
use crate::base::ids::BuurtId;
use crate::base::saying::{Saying, Value, say};
use crate::base::words::Lang;
use crate::tasks::Subject;

mod inside;
mod mailbox;
mod mailing;
mod returned;

pub use self::inside::NAMES;
use self::inside::{fits, is_secret};
pub use self::mailbox::Mailbox;
pub(super) use self::mailing::{Inside, Mailing};
pub use self::returned::{Otherwise, Returned, Why};

/// How long a letter is tried unless it says otherwise.
const LIFE: TimeDelta = TimeDelta::hours(24);

/// The most mailboxes of one letter.
const MAILBOXES: usize = 5;

/// The longest subject, in characters; longer ones are cut off in lists of mails.
pub const LONGEST_SUBJECT: usize = 78;

/// One of each kind that this room writes, for the test that a letter says nothing about anybody.
pub const MAIL_SAMPLES: &[fn() -> Letter] = &[trial];

/// Tells whoever runs the service that its mails arrive.
pub fn trial() -> Letter {
    let nobody = Subject::new("delivery", Uuid::nil());
    Letter::new("trial", Lang::Nl, BuurtId(Uuid::nil()), nobody).or_nothing()
}

/// What a mailbox is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What it says, such as `trial`: its words are named after it.
    pub kind: String,
    /// To which mailboxes; each gets a mail of its own.
    pub to: Vec<Mailbox>,
    /// In which language.
    pub lang: Lang,
    /// The values in its words that anybody may see.
    pub args: BTreeMap<String, Value>,
    /// The values in its words that only the mailbox may see.
    pub secrets: Secrets,
    /// For which neighbourhood.
    pub buurt: BuurtId,
    /// What it is about: `delivery::cancel_about` takes back what has not gone out.
    pub about: Subject,
    /// Under which key an earlier one that has not gone out is replaced.
    pub dedupe: Option<String>,
    /// For how long it is tried.
    pub life: TimeDelta,
    /// What happens when a mailbox could not be reached.
    pub otherwise: Otherwise,
}

/// Links and codes, by name. They never print.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secrets(BTreeMap<String, Zeroizing<String>>);

impl fmt::Debug for Secrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.0.keys()).finish()
    }
}

impl Letter {
    /// Makes one to nobody yet: about something of a room, in a neighbourhood.
    pub fn new(kind: impl Into<String>, lang: Lang, buurt: BuurtId, about: Subject) -> Self {
        Self {
            kind: kind.into(),
            to: Vec::new(),
            lang,
            args: BTreeMap::new(),
            secrets: Secrets::default(),
            buurt,
            about,
            dedupe: None,
            life: LIFE,
            otherwise: Otherwise::Task,
        }
    }

    /// To this mailbox too.
    #[must_use]
    pub fn to(mut self, mailbox: Mailbox) -> Self {
        if !self.to.contains(&mailbox) {
            self.to.push(mailbox);
        }
        self
    }

    /// Gives it a number.
    #[must_use]
    pub fn number(self, name: &str, number: i64) -> Self {
        self.with(name, Value::Number(number))
    }

    /// Gives it a text without letters: a date, a clock time, a phone number.
    #[must_use]
    pub fn digits(self, name: &str, digits: impl Into<String>) -> Self {
        self.with(name, Value::Text(digits.into()))
    }

    /// Gives it another sentence by its name.
    #[must_use]
    pub fn words(self, name: &str, words: impl Into<String>) -> Self {
        self.with(name, Value::Words(words.into()))
    }

    /// Gives it one of the names in [`NAMES`].
    #[must_use]
    pub fn name(self, name: &str, text: impl Into<String>) -> Self {
        self.with(name, Value::Text(text.into()))
    }

    /// Gives it a link or a code, which is stored sealed only.
    #[must_use]
    pub fn secret(mut self, name: &str, text: impl Into<String>) -> Self {
        self.secrets.0.insert(name.to_owned(), Zeroizing::new(text.into()));
        self
    }

    /// Replaces an earlier one under the same key, to the same mailbox, that has not gone out.
    #[must_use]
    pub fn dedupe(self, key: impl Into<String>) -> Self {
        Self { dedupe: Some(key.into()), ..self }
    }

    /// It is worth something for this long only.
    #[must_use]
    pub fn within(self, life: TimeDelta) -> Self {
        Self { life, ..self }
    }

    /// When a mailbox could not be reached, this is promised: the job gets a [`Returned`].
    pub fn or_promise(self, kind: &str, payload: &impl Serialize) -> Result<Self> {
        let payload = serde_json::to_value(payload).map_err(Error::internal)?;
        Ok(Self { otherwise: Otherwise::Promise { kind: kind.to_owned(), payload }, ..self })
    }

    /// When a mailbox could not be reached, nobody need know.
    #[must_use]
    pub fn or_nothing(self) -> Self {
        Self { otherwise: Otherwise::Nothing, ..self }
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.args.insert(name.to_owned(), value);
        self
    }

    /// Refuses a letter to nobody, and a value in which something could hide: a name that is not
    /// allowed, a line break, a link that is no secret.
    pub fn check(&self) -> Result<()> {
        let wrong = |what: &str| Err(Error::internal(format!("letter {}: {what}", self.kind)));
        if !(1..=MAILBOXES).contains(&self.to.len()) {
            return wrong("too few or too many mailboxes");
        }
        for (name, value) in &self.args {
            if let Value::Text(text) = value
                && !fits(name, text)
            {
                return wrong(&format!("{name} is no such text"));
            }
        }
        match self.secrets.0.iter().find(|(_, secret)| !is_secret(secret)) {
            Some((name, _)) => wrong(&format!("{name} is no link and no code")),
            None => Ok(()),
        }
    }

    /// The names of its sentences: subject and body.
    pub fn sentences(&self) -> [String; 2] {
        sentences(&self.kind)
    }

    /// Its links and codes.
    pub fn secret_values(&self) -> impl Iterator<Item = &str> {
        self.secrets.0.values().map(|it| it.as_str())
    }

    /// What the mailbox reads: subject and body.
    pub fn said(&self) -> [String; 2] {
        said(&self.kind, self.lang, &self.args, &self.secrets)
    }
}

fn sentences(kind: &str) -> [String; 2] {
    [format!("mail-{kind}-subject"), format!("mail-{kind}-body")]
}

/// Says a letter: subject and body. Every body ends with the same words about answering.
pub(super) fn said(
    kind: &str,
    lang: Lang,
    args: &BTreeMap<String, Value>,
    secrets: &Secrets,
) -> [String; 2] {
    let mut all = args.clone();
    all.extend(secrets.0.iter().map(|(name, it)| (name.clone(), Value::Text((**it).clone()))));
    let [subject, body] = sentences(kind).map(|id| say(lang, &id, &all));
    [subject, format!("{}\n\n{}\n", body.trim_end(), Saying::new("mail-automatic").say(lang))]
}

#[cfg(test)]
mod tests;
