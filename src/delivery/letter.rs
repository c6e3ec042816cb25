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
use lettre::Address;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::ids::BuurtId;
use crate::base::saying::{Saying, Value, say};
use crate::base::words::Lang;
use crate::tasks::Subject;

/// The values that may be a name: of the municipality, of the organisation or service that writes or
/// is written to, and the first name of the worker to call.
pub const NAMES: [&str; 4] = ["municipality", "organisation", "service", "worker"];

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

/// The address of a mailbox, which never prints.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mailbox(String);

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

impl Mailbox {
    /// Reads an address as people write it; `not_a_mail_address` when it is none, or when not every
    /// server can take it (letters beyond ASCII).
    pub fn read(typed: &str) -> Result<Self, &'static str> {
        let typed = typed.trim();
        let plain = typed.bytes().all(|it| it.is_ascii_graphic()) && typed.len() <= 254;
        let address: Address = typed.parse().ok().filter(|_| plain).ok_or("not_a_mail_address")?;
        // The part before the @ may mean capitals; the part behind it never does.
        Ok(Self(format!("{}@{}", address.user(), address.domain().to_ascii_lowercase())))
    }

    /// Returns the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Mailbox {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text)
    }
}

impl From<Mailbox> for String {
    fn from(mailbox: Mailbox) -> Self {
        mailbox.0
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Mailbox(…)")
    }
}

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

/// Tells whether a text may stand under a name: without letters, or one of the names.
fn fits(name: &str, text: &str) -> bool {
    let (letters, most) = if NAMES.contains(&name) { (true, 80) } else { (false, 40) };
    let welcome = |it: char| {
        let sign =
            matches!(it, ' ' | '-' | '\'' | '’' | '.' | ',' | '(' | ')' | '&' | '+' | '/' | ':');
        it.is_ascii_digit() || sign || (letters && (it.is_alphanumeric() || is_mark(it)))
    };
    // A link or an address in a name would be one that nobody checked.
    let link = letters && (text.contains("//") || text.contains("www."));
    !text.trim().is_empty() && text.chars().count() <= most && text.chars().all(welcome) && !link
}

/// Vowels and accents that some scripts write beside the letter.
fn is_mark(it: char) -> bool {
    unicode_normalization::char::is_combining_mark(it)
}

fn is_secret(text: &str) -> bool {
    !text.is_empty() && text.len() <= 500 && text.bytes().all(|it| it.is_ascii_graphic())
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

/// A letter on its way to one mailbox: what the promise carries. Old ones stay in the table over a
/// change of version, so it only grows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mailing {
    /// Its name, the same through every attempt: mail programs that get it twice show it once.
    pub(super) id: Uuid,
    /// The letter; the same for each mailbox.
    pub(super) letter: Uuid,
    /// Which of its mailboxes.
    pub(super) nth: u8,
    pub(super) buurt: BuurtId,
    pub(super) room: String,
    pub(super) subject: Uuid,
    pub(super) kind: String,
    pub(super) args: BTreeMap<String, Value>,
    pub(super) lang: Lang,
    pub(super) since: Moment,
    /// After this it is worth nothing.
    pub(super) until: Moment,
    /// The mailbox and the secrets, sealed with the master key, in base64.
    pub(super) sealed: String,
    pub(super) otherwise: Otherwise,
}

/// What is sealed of a letter.
#[derive(Serialize, Deserialize)]
pub(super) struct Inside {
    pub(super) to: Mailbox,
    #[serde(default)]
    pub(super) secrets: Secrets,
}

impl Mailing {
    /// When it is tried again after a failure: 30 s after the first, then twice as long as it has
    /// been tried, at most 10 h, and at its end in any case, to say so.
    pub(super) fn again(&self, now: Moment) -> Moment {
        const FIRST: TimeDelta = TimeDelta::seconds(30);
        const LONGEST: TimeDelta = TimeDelta::hours(10);
        let age = now.signed_duration_since(self.since).num_seconds().max(0);
        let attempt = (age / 30 + 1).ilog2().min(16);
        (now + (FIRST * 2_i32.pow(attempt)).min(LONGEST)).min(self.until)
    }

    /// When it is tried again because too many mails were under way: soon while it is young.
    pub(super) fn soon(&self, now: Moment) -> Moment {
        let age = now.signed_duration_since(self.since).max(TimeDelta::zero());
        (now + TimeDelta::seconds(2) + age / 16).min(self.until)
    }
}

#[cfg(test)]
mod tests;
