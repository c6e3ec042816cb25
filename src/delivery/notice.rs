//! A notice: what a person is told, as words and data, before it is known in which language or by
//! which way.
//!
//! Its words are `push-<kind>-title` and `push-<kind>-body`, and `phone-<kind>` for who calls. Its
//! data are numbers, clock times and names of other sentences: a name, an address or somebody's own
//! words have no place in it, and [`Notice::check`] refuses them. Never sends.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::declarative::{Direction, Notification};
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::base::saying::{Saying, Value, say};
use crate::base::words::Lang;
use crate::buurt::{Buurten, QuietHours};
use crate::tasks::Subject;

/// The age up to which a message may be tried; nothing is told for longer.
const A_WEEK: TimeDelta = TimeDelta::days(7);

/// What a person is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it says, such as `asked`: its words are named after it.
    pub kind: String,
    /// The values in its words.
    #[serde(default)]
    pub args: BTreeMap<String, Value>,
    /// How urgent: high only for today.
    pub urgency: Urgency,
    /// For how many seconds from its moment it is worth anything.
    pub ttl: i64,
    /// Where a tap leads: a path of our own.
    pub navigate: String,
    /// Not before this moment: the end of quiet hours.
    #[serde(default)]
    pub not_before: Option<Moment>,
    /// Of which wave, if it asks for help.
    #[serde(default)]
    pub wave: Option<u8>,
    /// A worker calls them about it in any case: by phone it is not said twice.
    #[serde(default)]
    pub called: bool,
    /// Nobody calls them: whom no other way reaches finds it in the app.
    #[serde(default)]
    pub uncalled: bool,
}

/// How urgent a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// When the device is awake anyway.
    Normal,
    /// Now: it is about today.
    High,
}

impl Notice {
    /// Makes one of normal urgency, worth something for `ttl`, that leads to the path `navigate`.
    pub fn new(kind: impl Into<String>, ttl: TimeDelta, navigate: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            args: BTreeMap::new(),
            urgency: Urgency::Normal,
            ttl: ttl.num_seconds(),
            navigate: navigate.into(),
            not_before: None,
            wave: None,
            called: false,
            uncalled: false,
        }
    }

    /// It is about today.
    #[must_use]
    pub fn urgent(self) -> Self {
        Self { urgency: Urgency::High, ..self }
    }

    /// It waits for the end of quiet hours.
    #[must_use]
    pub fn not_before(self, at: Moment) -> Self {
        Self { not_before: Some(at), ..self }
    }

    /// It asks for help, in this wave: it counts for the caps on being asked.
    #[must_use]
    pub fn wave(self, wave: u8) -> Self {
        Self { wave: Some(wave), ..self }
    }

    /// A worker calls them about it in any case.
    #[must_use]
    pub fn called(self) -> Self {
        Self { called: true, ..self }
    }

    /// Nobody calls them about it: whom no other way reaches finds it in the app.
    #[must_use]
    pub fn uncalled(self) -> Self {
        Self { uncalled: true, ..self }
    }

    /// Gives it a number.
    #[must_use]
    pub fn number(self, name: &str, number: i64) -> Self {
        self.with(name, Value::Number(number))
    }

    /// Gives it a time or an amount in digits, the same in every language.
    #[must_use]
    pub fn digits(self, name: &str, digits: impl Into<String>) -> Self {
        self.with(name, Value::Text(digits.into()))
    }

    /// Gives it another sentence by its name: a category, a day part, a distance in words.
    #[must_use]
    pub fn words(self, name: &str, words: impl Into<String>) -> Self {
        self.with(name, Value::Words(words.into()))
    }

    /// Gives it a day, which each language writes in its own way.
    #[must_use]
    pub fn day(self, name: &str, day: NaiveDate) -> Self {
        self.with(name, Value::Day(day))
    }

    /// Gives it somebody, whom only the phone list names, to the worker who reads it there.
    #[must_use]
    pub fn person(self, name: &str, person: PersonId) -> Self {
        self.with(name, Value::Person(person))
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.args.insert(name.to_owned(), value);
        self
    }

    /// Refuses a value in which a name or an address could hide: a text with letters in it.
    pub fn check(&self) -> Result<()> {
        let letters = |value: &Value| match value {
            Value::Text(text) => text.chars().any(char::is_alphabetic),
            Value::Number(_) | Value::Words(_) | Value::Day(_) | Value::Person(_) => false,
        };
        match self.args.iter().find(|(_, value)| letters(value)) {
            Some((name, _)) => {
                Err(Error::internal(format!("notice {}: {name} has letters", self.kind)))
            }
            None => Ok(()),
        }
    }

    /// The names of its sentences: title and body of a push message, and what is said on the phone.
    pub fn sentences(&self) -> [String; 3] {
        let kind = &self.kind;
        [format!("push-{kind}-title"), format!("push-{kind}-body"), format!("phone-{kind}")]
    }

    /// What a device shows, in a language.
    pub fn notification(&self, lang: Lang, tag: Uuid, public_url: &str) -> Notification {
        let [title, body, _] = self.sentences();
        Notification {
            title: say(lang, &title, &self.args),
            body: say(lang, &body, &self.args),
            lang: lang.code().to_owned(),
            dir: Direction::of(lang.code()),
            tag: tag.to_string(),
            navigate: format!("{}{}", public_url.trim_end_matches('/'), self.navigate),
        }
    }

    /// What a mailbox reads: the same words as a device shows, where they lead, and how to hear it otherwise.
    pub fn mail(&self, lang: Lang, public_url: &str) -> [String; 2] {
        let shown = self.notification(lang, Uuid::nil(), public_url);
        let body = Saying::new("mail-notice").text("what", shown.body).text("link", shown.navigate);
        let ends = Saying::new("mail-automatic").say(lang);
        [shown.title, format!("{}\n\n{ends}\n", body.say(lang).trim_end())]
    }

    /// What a worker says on the phone.
    pub fn spoken(&self) -> Saying {
        let [_, _, phone] = self.sentences();
        Saying { words: phone, args: self.args.clone() }
    }
}

/// A notice on its way to a person: what the jobs of this room carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Telling {
    /// Its name, the same through every attempt.
    pub(super) id: Uuid,
    pub(super) buurt: BuurtId,
    pub(super) person: PersonId,
    /// The room that knows what it is about.
    pub(super) room: String,
    /// What it is about.
    pub(super) subject: Uuid,
    pub(super) notice: Notice,
    /// When it was to be told first.
    pub(super) since: Moment,
    /// After this it is worth nothing.
    pub(super) until: Moment,
}

impl Telling {
    pub(super) fn about(&self) -> Subject {
        Subject::new(&self.room, self.subject)
    }

    /// How often a message was tried, as its age tells: 30 s, 60 s, 120 s… In the hours in which it keeps still it
    /// grows no older.
    pub(super) fn attempt(&self, quiet: Option<&QuietHours>, now: Moment) -> u32 {
        let age = match quiet {
            Some(quiet) => quiet.awake(self.since, now, A_WEEK),
            None => now.signed_duration_since(self.since),
        };
        (age.num_seconds().max(0) / 30 + 1).ilog2()
    }

    /// Which hours it keeps still in: what is about today goes out in all of them.
    pub(super) fn quiet(&self, buurten: &Buurten) -> Option<QuietHours> {
        let waits = self.notice.urgency == Urgency::Normal;
        buurten.get(self.buurt).filter(|_| waits).map(|it| it.rhythm.quiet())
    }
}

#[cfg(test)]
mod tests;
