//! What a neighbour can have seen or heard, and what goes well: a short list, as data. Facts, no
//! diagnoses; never decides.

use std::sync::LazyLock;

use serde::Deserialize;

use super::signal_type::SignalType;

/// Something that was seen or heard.
#[derive(Debug, Deserialize)]
pub struct Fact {
    /// Its name; its words are in the language files.
    pub id: String,
    /// The kind of worry that it belongs to.
    #[serde(rename = "type")]
    pub kind: String,
    /// The domain of life under which it is shown.
    pub domain: String,
    /// About somebody's health: a shop does not pass it on.
    #[serde(default)]
    pub health: bool,
}

#[derive(Default, Deserialize)]
struct File {
    facts: Vec<Fact>,
    strengths: Vec<String>,
}

static ALL: LazyLock<File> = LazyLock::new(|| {
    let file = serde_json::from_str(include_str!("../../data/care/facts.json"));
    file.unwrap_or_default() // a test below reads them all
});

/// Every fact, in the order in which they are shown.
pub fn all() -> &'static [Fact] {
    &ALL.facts
}

/// What may go well.
pub fn strengths() -> &'static [String] {
    &ALL.strengths
}

/// The fact with this name.
pub fn find(id: &str) -> Option<&'static Fact> {
    ALL.facts.iter().find(|it| it.id == id)
}

impl Fact {
    /// The kind of worry that it belongs to.
    pub fn signal_type(&self) -> Option<SignalType> {
        SignalType::read(&self.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::{Lang, known};
    use crate::care::signal_type::DOMAINS;

    #[test]
    fn every_fact_has_a_type_a_domain_and_words() {
        assert_eq!((all().len(), strengths().len()), (29, 6));
        for it in all() {
            assert!(it.signal_type().is_some(), "{}", it.id);
            assert!(DOMAINS.contains(&it.domain.as_str()), "{}", it.id);
        }
        for id in all().iter().map(|it| &it.id).chain(strengths()) {
            assert!(known(Lang::Nl, &format!("fact-{}", id.replace('_', "-"))), "{id}");
        }
    }

    #[test]
    fn what_is_about_health_is_marked() {
        let health = all().iter().filter(|it| it.domain == "gezondheid");
        assert!(health.clone().count() >= 5 && health.clone().all(|it| it.health));
    }
}
