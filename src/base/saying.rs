//! A sentence to be said later, in a language that is not known yet: its name and its data.
//!
//! Holds no words of its own: what is stored is translated for whoever reads it.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ids::PersonId;
use super::words::{self, Arg, Lang};

/// A sentence by its name, with the values of its placeables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// The sentence, such as `task-review`.
    pub words: String,
    /// Its values, by name.
    #[serde(default)]
    pub args: BTreeMap<String, Value>,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A number: chooses the plural.
    Number(i64),
    /// A text that is the same in every language, such as a clock time.
    Text(String),
    /// Another sentence by its name, such as that of a category or a day part.
    Words(String),
    /// A day: each language has its own way to write one.
    Day(NaiveDate),
    /// Somebody, never by name: a name is said only where it is shown, to who may read it.
    Person(PersonId),
}

impl Saying {
    /// Names a sentence.
    pub fn new(words: impl Into<String>) -> Self {
        Self { words: words.into(), args: BTreeMap::new() }
    }

    /// Gives it a number.
    #[must_use]
    pub fn number(self, name: &str, number: i64) -> Self {
        self.with(name, Value::Number(number))
    }

    /// Gives it a text that is the same in every language.
    #[must_use]
    pub fn text(self, name: &str, text: impl Into<String>) -> Self {
        self.with(name, Value::Text(text.into()))
    }

    /// Gives it another sentence by its name.
    #[must_use]
    pub fn words(self, name: &str, words: impl Into<String>) -> Self {
        self.with(name, Value::Words(words.into()))
    }

    /// Gives it a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: Value) -> Self {
        self.args.insert(name.to_owned(), value);
        self
    }

    /// Gives it somebody.
    #[must_use]
    pub fn person(self, name: &str, person: PersonId) -> Self {
        self.with(name, Value::Person(person))
    }

    /// Says it; whoever it is about stays "a neighbour".
    pub fn say(&self, lang: Lang) -> String {
        say(lang, &self.words, &self.args)
    }

    /// Says it to somebody who may read the name of whom it is about.
    pub fn say_naming(&self, lang: Lang, name: impl Fn(PersonId) -> Option<String>) -> String {
        let named = |(key, value): (&String, &Value)| {
            let name = if let Value::Person(id) = value { name(*id) } else { None };
            (key.clone(), name.map_or_else(|| value.clone(), Value::Text))
        };
        say(lang, &self.words, &self.args.iter().map(named).collect())
    }

    /// Everybody it is about.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        self.args
            .values()
            .filter_map(|it| if let Value::Person(id) = it { Some(*id) } else { None })
    }
}

/// Says the sentence `id` with these values; a value that is a sentence is said in `lang` too, with
/// the other values among the same.
pub fn say(lang: Lang, id: &str, args: &BTreeMap<String, Value>) -> String {
    let plain: Vec<(&str, Arg)> = args
        .iter()
        .filter(|(_, value)| !matches!(value, Value::Words(_)))
        .map(|(name, value)| (name.as_str(), value.arg(lang, &[])))
        .collect();
    let said: Vec<(&str, Arg)> =
        args.iter().map(|(name, value)| (name.as_str(), value.arg(lang, &plain))).collect();
    words::say(lang, id, &said)
}

/// Says a day with its weekday and its month.
fn day(lang: Lang, day: NaiveDate) -> String {
    let weekday = format!("weekday-{}", day.weekday().number_from_monday());
    let month = format!("month-{}", day.month());
    let parts = [
        ("weekday", Arg::Text(words::say(lang, &weekday, &[]))),
        ("day", Arg::Number(day.day().into())),
        ("month", Arg::Text(words::say(lang, &month, &[]))),
    ];
    words::say(lang, "day-in-full", &parts)
}

impl Value {
    fn arg(&self, lang: Lang, plain: &[(&str, Arg)]) -> Arg {
        match self {
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::Text(text.clone()),
            Self::Words(id) => Arg::Text(words::say(lang, id, plain)),
            Self::Day(date) => Arg::Text(day(lang, *date)),
            Self::Person(_) => Arg::Text(words::say(lang, "somebody-near", &[])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_stored_can_be_said() {
        let stored = r#"{"words":"no-such","args":{"n":{"number":2},"w":{"words":"also-no"}}}"#;
        let saying: Saying = serde_json::from_str(stored).unwrap();
        assert_eq!(saying, Saying::new("no-such").number("n", 2).words("w", "also-no"));
        assert_eq!(saying.args["w"].arg(Lang::Tr, &[]), Arg::Text("also-no".to_owned()));
        assert_eq!(saying.say(Lang::Tr), "no-such");
    }

    #[test]
    fn a_day_is_written_as_each_language_writes_it() {
        let sunday = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (lang, said) in [
            (Lang::Nl, "zondag 22 november"),
            (Lang::Fr, "dimanche 22 novembre"),
            (Lang::En, "Sunday 22 November"),
            (Lang::Ar, "الأحد 22 نوفمبر"),
            (Lang::Tr, "22 Kasım Pazar"),
            (Lang::Uk, "неділя, 22 листопада"),
        ] {
            assert_eq!(day(lang, sunday), said);
        }
        let first = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
        assert_eq!(day(Lang::Fr, first), "lundi 1er mars");
    }

    #[test]
    fn a_name_is_said_only_to_who_may_read_it() {
        let jan = PersonId(uuid::Uuid::from_u128(7));
        let saying = Saying::new("phone-matched").person("who", jan);
        let stored = serde_json::to_string(&saying).unwrap();
        assert_eq!(serde_json::from_str::<Saying>(&stored).unwrap(), saying);
        assert!(saying.say(Lang::Nl).contains("een buur"), "{}", saying.say(Lang::Nl));
        let named = saying.say_naming(Lang::Nl, |it| (it == jan).then(|| "Jan".to_owned()));
        assert!(named.contains("Jan"), "{named}");
        assert_eq!(saying.people().collect::<Vec<_>>(), [jan]);
    }
}
