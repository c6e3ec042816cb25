//! The promises of the scope guard, on the public texts and on our own.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;

mod alarms;
mod fresh;
mod masks;
mod properties;

/// One labelled text of ours.
#[derive(Debug, Deserialize)]
struct Labelled {
    text: String,
    decision: Vec<String>,
    #[serde(default)]
    category: Vec<String>,
    #[serde(default)]
    banner: Vec<String>,
    #[serde(default)]
    hidden: Vec<String>,
}

#[derive(Debug, Default)]
struct Score {
    texts: usize,
    decisions: usize,
    categories: usize,
    asked: usize,
    misses: Vec<String>,
}

impl Score {
    fn rate(hit: usize, of: usize) -> f64 {
        f64::from(u32::try_from(hit).unwrap()) / f64::from(u32::try_from(of.max(1)).unwrap())
    }

    fn report(&self, name: &str) {
        for miss in &self.misses {
            println!("  {miss}");
        }
        println!(
            "{name}: {} texts, decisions {:.1} %, categories {:.1} %",
            self.texts,
            100.0 * Self::rate(self.decisions, self.texts),
            100.0 * Self::rate(self.categories, self.asked)
        );
    }
}

fn corpus(lang: Lang, part: &str) -> Vec<Labelled> {
    let path =
        format!("{}/tests/data/scope/{}_{part}.json", env!("CARGO_MANIFEST_DIR"), lang.code());
    serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap()
}

fn score(lang: Lang, texts: &[Labelled]) -> Score {
    let mut it = Score { texts: texts.len(), ..Score::default() };
    for text in texts {
        let got = judge(&text.text, lang, None);
        let decided = text.decision.iter().any(|word| word == got.decision.word());
        let name = got.category.unwrap_or("-");
        let asked = !text.category.is_empty();
        let named = text.category.iter().any(|it| it == name);
        it.decisions += usize::from(decided);
        it.asked += usize::from(asked);
        it.categories += usize::from(asked && named);
        if !decided || asked && !named {
            let rules: Vec<_> = got.because.iter().map(|it| it.rule).collect();
            it.misses.push(format!(
                "{:?}/{:?} got {}/{name} {rules:?}: {}",
                text.decision,
                text.category,
                got.decision.word(),
                text.text
            ));
        }
    }
    it
}

const READ: [Lang; 3] = [Lang::Nl, Lang::Fr, Lang::En];

fn both() -> Vec<(Lang, &'static str, Vec<Labelled>)> {
    let mut all = vec![(Lang::Nl, "round4", corpus(Lang::Nl, "round4"))];
    for lang in READ {
        for part in ["held", "tuned", "round2", "round3"] {
            all.push((lang, part, corpus(lang, part)));
        }
    }
    all
}

#[test]
fn every_boundary_has_its_sentence_and_its_services() {
    assert_eq!(facts::facts().boundaries.len(), 19);
    assert_eq!(facts::facts().categories.len(), 18);
    for boundary in &facts::facts().boundaries {
        assert!(sentences::why(&boundary.id).is_some(), "{}", boundary.id);
        let services = boundary.points_to().filter(|id| facts::facts().service(id).is_some());
        let named = services.count() > 0;
        assert_eq!(named, boundary.decision() == Decision::Redirect || named, "{}", boundary.id);
    }
}

#[test]
fn every_rule_file_reads() {
    let source = phrase::source::Source::read(rules::FILES);
    assert_eq!(source.bad, Vec::<String>::new());
    assert!(source.lines.len() > 500, "{}", source.lines.len());
}

#[test]
fn decisions_reach_85_percent_on_our_own_texts() {
    let scores: Vec<_> =
        both().into_iter().map(|(lang, part, texts)| (lang, part, score(lang, &texts))).collect();
    for (lang, part, it) in &scores {
        it.report(&format!("{} {part}", lang.code()));
    }
    for (lang, part, it) in scores {
        assert!(Score::rate(it.decisions, it.texts) >= 0.85, "{} {part}", lang.code());
        assert!(Score::rate(it.categories, it.asked) >= 0.85, "{} {part}", lang.code());
    }
}

#[test]
fn every_emergency_is_recalled() {
    let mut missed = BTreeMap::new();
    for (lang, _, texts) in both() {
        for text in texts.iter().filter(|it| it.decision.iter().any(|it| it == "emergency")) {
            let got = judge(&text.text, lang, None);
            let right = got.decision == Decision::Emergency
                && text.banner.iter().all(|line| got.help_lines.contains(&line.as_str()));
            if !right {
                missed.insert(text.text.clone(), (got.decision, got.help_lines));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn no_banner_on_a_text_that_is_none() {
    let mut alarms = Vec::new();
    for (lang, _, texts) in both() {
        for text in texts.iter().filter(|it| !it.decision.iter().any(|it| it == "emergency")) {
            let got = judge(&text.text, lang, None);
            if got.decision == Decision::Emergency {
                alarms.push((text.text.clone(), got.because));
            }
        }
    }
    assert!(alarms.is_empty(), "{alarms:#?}");
}

#[test]
fn what_must_be_hidden_is_hidden() {
    let mut seen = Vec::new();
    for (lang, _, texts) in both() {
        for text in &texts {
            let got = judge(&text.text, lang, None).masked_text;
            for secret in text.hidden.iter().filter(|it| got.contains(it.as_str())) {
                seen.push((secret.clone(), got.clone()));
            }
            if text.hidden.is_empty() && got != text.text {
                seen.push(("nothing".to_owned(), got));
            }
        }
    }
    assert!(seen.is_empty(), "{seen:#?}");
}

#[derive(Deserialize)]
struct Public {
    items: Vec<PublicItem>,
}

#[derive(Deserialize)]
struct PublicItem {
    kind: String,
    text: String,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    #[serde(default)]
    category: Option<String>,
    #[serde(default)]
    decision: String,
    #[serde(default)]
    banner: Vec<String>,
}

#[test]
fn decisions_reach_85_percent_on_the_public_texts() {
    let path = format!("{}/tests/data/texts_public.json", env!("CARGO_MANIFEST_DIR"));
    let all: Public = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let texts: Vec<Labelled> = all
        .items
        .into_iter()
        .filter(|it| it.kind == "request")
        .map(|it| Labelled {
            text: it.text,
            decision: vec![it.expected.decision],
            category: vec![it.expected.category.unwrap_or_else(|| "-".to_owned())],
            banner: it.expected.banner,
            hidden: Vec::new(),
        })
        .collect();
    let it = score(Lang::Nl, &texts);
    it.report("public");
    assert!(Score::rate(it.decisions, it.texts) >= 0.85);
    assert!(Score::rate(it.categories, it.asked) >= 0.85);
    for text in texts {
        let got = judge(&text.text, Lang::Nl, None);
        let banner = text.decision == ["emergency"];
        assert_eq!(got.decision == Decision::Emergency, banner, "{}", text.text);
        assert!(
            text.banner.iter().all(|it| got.help_lines.contains(&it.as_str())),
            "{}",
            text.text
        );
    }
}
