//! How a neighbourhood itself says its kinds of help: a name, examples and a limit, in each language.
//!
//! What is not there is said with the shared words. Never waits, never keeps anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::bounds::{Fault, Wrong};
use super::category::{self, CategoryId};
use crate::base::saying::Value;
use crate::base::words::{self, Lang};

/// The longest name: it stands on a tile and in a notice.
pub const LONGEST_NAME: usize = 40;
/// The longest examples or limit.
pub const LONGEST_TEXT: usize = 160;

/// How one kind of help is said in one language; what is empty is as the shared words have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct KindText {
    /// Its name, at most 40 characters.
    pub name: String,
    /// What one may ask, such as `Bijvoorbeeld: …`, at most 160 characters.
    pub such: String,
    /// What a neighbour does not do, at most 160 characters.
    pub limit: String,
}

/// How one kind of help is said, by language.
pub type Spoken = BTreeMap<Lang, KindText>;

/// How a neighbourhood says its kinds of help, by the word of each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kinds(BTreeMap<String, Spoken>);

impl KindText {
    fn tidy(self) -> Self {
        let trim = |it: String| it.trim().to_owned();
        Self { name: trim(self.name), such: trim(self.such), limit: trim(self.limit) }
    }

    /// Each text with the sentence it stands for.
    fn sentences(&self, kind: &str) -> [(String, &str); 3] {
        let [name, such, limit] = sentences(kind);
        [(name, &self.name), (such, &self.such), (limit, &self.limit)]
    }
}

/// The shared sentences of a kind: its name, its examples, its limit.
fn sentences(kind: &str) -> [String; 3] {
    [format!("cat-{kind}"), format!("kind-{kind}-such"), format!("kind-{kind}-limit")]
}

/// Says a kind of help with the shared words.
pub fn usual(kind: CategoryId, lang: Lang) -> KindText {
    let [name, such, limit] = sentences(kind.as_str()).map(|it| words::say(lang, &it, &[]));
    KindText { name, such, limit }
}

/// Names everything that is wrong with how one kind is said.
pub fn wrong(texts: &Spoken) -> Vec<Fault> {
    let mut wrong = Wrong::default();
    for (lang, it) in texts {
        let fields = [
            ("name", &it.name, LONGEST_NAME),
            ("such", &it.such, LONGEST_TEXT),
            ("limit", &it.limit, LONGEST_TEXT),
        ];
        for (field, text, most) in fields {
            let at = format!("texts.{}.{field}", lang.code());
            wrong.unless(text.chars().count() <= most, &at, "too_long");
            wrong.unless(!text.chars().any(strange), &at, "control_characters");
        }
    }
    wrong.0
}

/// What no line of text holds: it would break it, or turn what stands beside it around.
fn strange(it: char) -> bool {
    it.is_control() || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Takes the spaces around each text, and what is empty.
pub fn tidy(texts: Spoken) -> Spoken {
    let texts = texts.into_iter().map(|(lang, it)| (lang, it.tidy()));
    texts.filter(|(_, it)| *it != KindText::default()).collect()
}

impl Kinds {
    /// How one is said here; nothing where the shared words are right.
    pub fn of(&self, kind: &str) -> Spoken {
        self.0.get(kind).cloned().unwrap_or_default()
    }

    /// Puts how one is said in place of what was there.
    #[must_use]
    pub fn with(mut self, kind: CategoryId, texts: Spoken) -> Self {
        let texts = tidy(texts);
        if texts.is_empty() {
            self.0.remove(kind.as_str());
        } else {
            self.0.insert(kind.as_str().to_owned(), texts);
        }
        self
    }

    /// The same without spaces around a text, and without what is empty.
    #[must_use]
    pub fn tidied(self) -> Self {
        let all = self.0.into_iter().map(|(kind, texts)| (kind, tidy(texts)));
        Self(all.filter(|(_, texts)| !texts.is_empty()).collect())
    }

    /// Names everything that is wrong with it.
    pub fn wrong(&self) -> Vec<Fault> {
        let mut all = Wrong::default();
        for (kind, texts) in &self.0 {
            all.unless(CategoryId::read(kind).is_some(), &format!("kinds.{kind}"), "unknown");
            let told = wrong(texts).into_iter();
            all.0.extend(told.map(|(field, code)| {
                (format!("kinds.{kind}.{}", field.trim_start_matches("texts.")), code)
            }));
        }
        all.0
    }

    /// Every sentence that is said otherwise here, by the code of its language and its name.
    pub fn words(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for one in category::all() {
            for (lang, it) in self.0.get(&one.id).into_iter().flatten() {
                let said = it.sentences(&one.id).into_iter().filter(|(_, text)| !text.is_empty());
                let own = said.map(|(id, text)| (id, text.to_owned()));
                all.entry(lang.code().to_owned()).or_default().extend(own);
            }
        }
        all
    }

    /// The name of a kind as it is said here; nothing where the shared word is right.
    fn name(&self, lang: Lang, sentence: &str) -> Option<&str> {
        let it = self.0.get(sentence.strip_prefix("cat-")?)?.get(&lang)?;
        Some(it.name.as_str()).filter(|it| !it.is_empty())
    }

    /// Says a kind by its name.
    pub fn say(&self, lang: Lang, kind: CategoryId) -> String {
        let id = format!("cat-{kind}");
        self.name(lang, &id).map_or_else(|| words::say(lang, &id, &[]), str::to_owned)
    }

    /// Puts the names that are said otherwise here in place of the shared ones, among what a sentence says.
    pub fn put(&self, lang: Lang, args: &mut BTreeMap<String, Value>) {
        for value in args.values_mut() {
            let own = if let Value::Words(id) = &*value { self.name(lang, id) } else { None };
            if let Some(own) = own {
                *value = Value::Text(own.to_owned());
            }
        }
    }
}

/// Two texts to begin with, for the file that shows everything that can be said.
pub fn example() -> Kinds {
    let text = KindText {
        name: "Boodschappen en apotheek".to_owned(),
        such: "Bijvoorbeeld: brood van de bakker op het plein.".to_owned(),
        limit: String::new(),
    };
    Kinds(BTreeMap::from([("groceries".to_owned(), BTreeMap::from([(Lang::Nl, text)]))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::saying::say;

    fn all() -> impl Iterator<Item = CategoryId> {
        category::all().iter().filter_map(|it| CategoryId::read(&it.id))
    }

    #[test]
    fn the_shared_words_would_fit_themselves_and_none_is_missing() {
        for (kind, lang) in all().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            let it = usual(kind, lang);
            assert_eq!(wrong(&BTreeMap::from([(lang, it.clone())])), [], "{kind} {lang:?}");
            assert!(it.sentences(kind.as_str()).iter().all(|(id, text)| id != text), "{it:?}");
        }
    }

    #[test]
    fn what_is_said_here_comes_in_place_of_the_shared_word_in_its_language_alone() {
        let groceries = CategoryId::read("groceries").unwrap();
        let kinds = example();
        let said = |lang| {
            let mut args = BTreeMap::from([
                ("what".to_owned(), Value::Words("cat-groceries".to_owned())),
                ("when".to_owned(), Value::Words("slot-flexible".to_owned())),
            ]);
            kinds.put(lang, &mut args);
            (kinds.say(lang, groceries), say(lang, "push-asked-body", &args))
        };
        let (name, push) = said(Lang::Nl);
        assert_eq!(name, "Boodschappen en apotheek");
        assert!(!push.is_empty(), "{push}");
        assert_eq!(said(Lang::Fr).0, usual(groceries, Lang::Fr).name);
        assert_eq!(kinds.words()["nl"].len(), 2, "what is empty is not said otherwise");
    }

    #[test]
    fn what_is_empty_is_gone_and_the_shared_words_are_back() {
        let groceries = CategoryId::read("groceries").unwrap();
        let blank = KindText { name: "  ".to_owned(), ..KindText::default() };
        let kinds = example().with(groceries, BTreeMap::from([(Lang::Nl, blank)]));
        assert_eq!(kinds, Kinds::default());
    }

    #[test]
    fn a_text_is_one_line_that_turns_nothing_around_and_has_an_end() {
        let text = |name: &str| KindText { name: name.to_owned(), ..KindText::default() };
        let texts = Spoken::from([
            (Lang::Nl, text(&"a".repeat(41))),
            (Lang::Fr, text("a\nb")),
            (Lang::Ar, text("a\u{202e}b")),
        ]);
        let told = wrong(&texts);
        let told: Vec<_> = told.iter().map(|(field, code)| (field.as_str(), *code)).collect();
        assert_eq!(
            told,
            [
                ("texts.nl.name", "too_long"),
                ("texts.fr.name", "control_characters"),
                ("texts.ar.name", "control_characters"),
            ]
        );
        let unknown = Kinds(BTreeMap::from([("surgery".to_owned(), Spoken::new())]));
        assert_eq!(unknown.wrong(), [("kinds.surgery".to_owned(), "unknown")]);
    }
}
