//! A sentence to be said later, in a language that is not known yet: its name and its data.
//!
//! Holds no words of its own: what is stored is translated for whoever reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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

    /// Says it.
    pub fn say(&self, lang: Lang) -> String {
        say(lang, &self.words, &self.args)
    }
}

/// Says the sentence `id` with these values; a value that is a sentence is said in `lang` too, with
/// the numbers and texts among the same values.
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

impl Value {
    fn arg(&self, lang: Lang, plain: &[(&str, Arg)]) -> Arg {
        match self {
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::Text(text.clone()),
            Self::Words(id) => Arg::Text(words::say(lang, id, plain)),
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
}
