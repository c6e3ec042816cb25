//! The promises of the scope guard on texts by somebody who had not seen its rules, one bar for each part of the promise.

use serde::Deserialize;

use super::{Lang, READ, Score};
use crate::help::scope::{Decision, judge};

#[derive(Deserialize)]
struct Fresh {
    text: String,
    expected: Expected,
    #[serde(default)]
    alternatives: Vec<String>,
}

#[derive(Deserialize)]
struct Expected {
    decision: String,
    category: Option<String>,
    #[serde(default)]
    banner: Vec<String>,
    #[serde(default)]
    mask: Vec<String>,
}

impl Fresh {
    fn is_emergency(&self) -> bool {
        self.expected.decision == "emergency"
    }

    fn about(&self, got: &str, category: &str) -> bool {
        got == category || self.alternatives.iter().any(|it| it == got)
    }

    fn decided(&self, word: &str) -> bool {
        self.expected.decision == word || self.alternatives.iter().any(|it| it == word)
    }
}

fn fresh(lang: Lang) -> Vec<Fresh> {
    read(lang.code())
}

/// As people in Flanders speak: everything that the guard promises, in one lot.
fn spoken(lang: Lang) -> Vec<Fresh> {
    read(&format!("spoken_{}", lang.code()))
}

macro_rules! files {
    ($($name:literal),*) => {
        &[$(($name, include_str!(concat!("../../../../tests/data/scope/fresh/", $name, ".json")))),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "nl",
    "fr",
    "en",
    "blind_nl",
    "blind_fr",
    "blind_en",
    "hints_nl",
    "hints_fr",
    "hints_en",
    "spoken_nl",
    "spoken_fr",
    "spoken_en",
    "sideways_nl",
    "sideways_fr",
    "sideways_en",
    "everyday_nl",
    "everyday_fr",
    "everyday_en"
];

fn read(name: &str) -> Vec<Fresh> {
    let (_, text) = FILES.iter().find(|(known, _)| *known == name).unwrap();
    serde_json::from_str(text).unwrap()
}

/// The fresh texts, and those that were written later to try what the rules had learnt.
fn all() -> impl Iterator<Item = (Lang, Fresh)> {
    READ.into_iter().flat_map(|lang| {
        let later = ["blind", "hints", "spoken", "sideways", "everyday"]
            .into_iter()
            .flat_map(move |part| read(&format!("{part}_{}", lang.code())));
        fresh(lang).into_iter().chain(later).map(move |it| (lang, it))
    })
}

#[test]
fn every_fresh_emergency_is_recalled_with_its_lines() {
    let missed: Vec<_> = all()
        .filter(|(_, it)| it.is_emergency())
        .filter(|(lang, it)| {
            let got = judge(&it.text, *lang, None);
            let lines = it.expected.banner.iter();
            got.decision != Decision::Emergency
                || !lines.clone().all(|line| got.help_lines.contains(&line.as_str()))
        })
        .map(|(_, it)| it.text)
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn no_fresh_text_raises_a_false_banner() {
    let alarms: Vec<_> = all()
        .filter(|(_, it)| !it.decided("emergency"))
        .map(|(lang, it)| (judge(&it.text, lang, None), it.text))
        .filter(|(got, _)| got.decision == Decision::Emergency)
        .map(|(got, text)| (text, got.because))
        .collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}

#[test]
fn every_fresh_secret_is_hidden() {
    let mut seen = Vec::new();
    for (lang, it) in all() {
        let got = judge(&it.text, lang, None).masked_text;
        seen.extend(it.expected.mask.into_iter().filter(|secret| got.contains(secret.as_str())));
        assert!(!got.is_empty(), "{}", it.text);
    }
    assert!(seen.is_empty(), "{seen:?}");
}

#[test]
fn fresh_decisions_and_categories_reach_90_percent() {
    let everyday = |lang: Lang| read(&format!("everyday_{}", lang.code()));
    let parts = READ
        .into_iter()
        .flat_map(|lang| [(lang, fresh(lang)), (lang, spoken(lang)), (lang, everyday(lang))]);
    for (lang, texts) in parts {
        let mut it = Score { texts: texts.len(), ..Score::default() };
        for text in &texts {
            let got = judge(&text.text, lang, None);
            it.decisions += usize::from(text.decided(got.decision.word()));
            let Some(category) = text.expected.category.as_deref() else { continue };
            it.asked += 1;
            it.categories += usize::from(got.category.is_some_and(|it| text.about(it, category)));
        }
        it.report(&format!("{} of {} fresh", it.texts, lang.code()));
        assert!(Score::rate(it.decisions, it.texts) >= 0.9, "{}", lang.code());
        assert!(Score::rate(it.categories, it.asked) >= 0.9, "{}", lang.code());
    }
}
