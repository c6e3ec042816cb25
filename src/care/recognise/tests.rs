//! The promises of recognising, on the public texts and on texts that were written before the rules saw them.

use serde::Deserialize;

use super::*;
use crate::help::phrase::source::Source;

#[derive(Debug, Deserialize)]
struct Told {
    text: String,
    #[serde(default)]
    lang: String,
    expected: Expected,
    /// Other types, or urgencies, that are right as well.
    #[serde(default)]
    also: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Expected {
    accept_as_signal: bool,
    #[serde(rename = "type")]
    kind: Option<String>,
    urgency: String,
    #[serde(default)]
    banner: Vec<String>,
    #[serde(default)]
    destinations: Vec<String>,
}

#[derive(Default)]
struct Score {
    texts: usize,
    accepted: usize,
    types: usize,
    urgencies: usize,
    lines: usize,
    misses: Vec<String>,
}

impl Told {
    fn is(&self, name: &str, expected: &str) -> bool {
        name == expected || self.also.iter().any(|it| it == name)
    }
}

fn score(texts: &[Told]) -> Score {
    let mut all = Score { texts: texts.len(), ..Score::default() };
    for it in texts {
        let got = recognise(&it.text, Lang::read(&it.lang).unwrap_or_default());
        let kind = got.kind.map_or("-", SignalType::as_str);
        let want = it.expected.kind.as_deref().unwrap_or("-");
        let right = [
            got.accept == it.expected.accept_as_signal || it.also.iter().any(|it| it == "accept"),
            it.is(kind, want),
            it.is(got.urgency.word(), &it.expected.urgency),
            it.expected.banner.iter().all(|line| got.help_lines.contains(&line.as_str())),
        ];
        all.accepted += usize::from(right[0]);
        all.types += usize::from(right[1]);
        all.urgencies += usize::from(right[2]);
        all.lines += usize::from(right[3]);
        if right.contains(&false) {
            all.misses.push(format!(
                "want {want}/{}/{} got {kind}/{}/{} {:?} {:?}: {}",
                it.expected.urgency,
                it.expected.accept_as_signal,
                got.urgency.word(),
                got.accept,
                got.help_lines,
                got.because,
                it.text
            ));
        }
    }
    all
}

impl Score {
    fn report(&self, name: &str) {
        for miss in &self.misses {
            println!("  {miss}");
        }
        println!(
            "{name}: {} texts, accepted {}, types {}, urgencies {}, help lines {}",
            self.texts, self.accepted, self.types, self.urgencies, self.lines
        );
    }

    /// Whether so many of a hundred were accepted, typed and weighed as expected.
    fn reaches(&self, part: usize) -> bool {
        [self.accepted, self.types, self.urgencies].iter().all(|it| it * 100 >= self.texts * part)
    }
}

#[derive(Deserialize)]
struct Public {
    items: Vec<PublicItem>,
}

#[derive(Deserialize)]
struct PublicItem {
    kind: String,
    text: String,
    expected: serde_json::Value,
    #[serde(default)]
    rationale: String,
}

fn public() -> Vec<Told> {
    let path = format!("{}/tests/data/texts_public.json", env!("CARGO_MANIFEST_DIR"));
    let all: Public = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let named = ["unsafe_home", "high"];
    let signals = all.items.into_iter().filter(|it| it.kind == "signal");
    signals
        .map(|it| Told {
            also: named
                .into_iter()
                .filter(|n| it.rationale.contains(n))
                .map(str::to_owned)
                .collect(),
            expected: serde_json::from_value(it.expected).unwrap(),
            lang: "nl".to_owned(),
            text: it.text,
        })
        .collect()
}

#[test]
fn every_rule_file_reads_and_means_something() {
    let source = Source::read(book::FILES);
    assert_eq!(source.bad, Vec::<String>::new());
    for section in &source.sections {
        let ours = ["urgency", "calm", "worry", "asks", "good", "fine", "harmless", "past", "now"];
        let known = ours.contains(&section.outcome.as_str())
            || SignalType::read(&section.outcome).is_some();
        assert!(known, "{section:?}");
        if ["urgency", "calm"].contains(&section.outcome.as_str()) {
            assert!(Urgency::read(&section.words[0]).is_some(), "{section:?}");
            let types = section.words.iter().skip(1).flat_map(|it| it.split('|'));
            assert!(types.clone().all(|it| SignalType::read(it).is_some()), "{section:?}");
        }
    }
}

#[test]
fn every_type_can_be_recognised_in_dutch() {
    let source = Source::read(book::FILES);
    for it in crate::care::signal_type::all() {
        assert!(source.sections.iter().any(|section| section.outcome == it.id), "{}", it.id);
    }
}

#[test]
fn the_public_worries_are_all_understood() {
    let texts = public();
    assert_eq!(texts.len(), 12);
    let it = score(&texts);
    it.report("public");
    assert!(it.misses.is_empty());
    for text in &texts {
        let got = recognise(&text.text, Lang::Nl);
        let wanted = &text.expected.destinations;
        assert!(got.destinations.iter().any(|it| wanted.iter().any(|want| want == it)), "{got:?}");
    }
}

fn fresh(round: &str) -> Vec<Told> {
    let path = format!("{}/tests/data/care/{round}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

const ROUNDS: [&str; 5] = ["fresh1", "fresh2", "fresh3", "fresh4", "fresh5"];

#[test]
fn fresh_worries_reach_90_percent_and_every_immediate_one_its_lines() {
    for round in ROUNDS {
        let texts = fresh(round);
        let it = score(&texts);
        it.report(round);
        assert!(it.reaches(90), "{round}");
        for text in texts.iter().filter(|it| !it.expected.banner.is_empty()) {
            let got = recognise(&text.text, Lang::read(&text.lang).unwrap());
            let shown = |line: &String| got.help_lines.contains(&line.as_str());
            assert!(text.expected.banner.iter().all(shown), "{got:?} {}", text.text);
        }
    }
}

/// One calm text in thirty may show a number too many: somebody whose wounds stink, or who hears orders.
#[test]
fn a_calm_worry_hardly_ever_raises_a_banner() {
    let calm = |it: &Told| {
        let said = |word: &str| it.also.iter().any(|it| it == word);
        it.expected.banner.is_empty() && !said("lines") && !said("immediate")
    };
    let texts: Vec<Told> = ROUNDS.into_iter().flat_map(fresh).filter(calm).collect();
    let raised = texts
        .iter()
        .filter(|it| !recognise(&it.text, Lang::read(&it.lang).unwrap()).help_lines.is_empty());
    let raised: Vec<&str> = raised.map(|it| it.text.as_str()).collect();
    assert!(raised.len() * 30 <= texts.len(), "{raised:#?}");
}

#[test]
fn sayings_and_other_peoples_oddities_are_no_worry() {
    for text in [
        "Ik val dood van de honger!",
        "Gij zijt zot, zo'n grote taart!",
        "Hij is niet eenzaam, zijn kleinkinderen komen elke dag.",
        "Die film was om te wenen zo schoon.",
        "Mijn gsm is dood.",
    ] {
        let got = recognise(text, Lang::Nl);
        assert_eq!((got.kind, got.help_lines.len()), (None, 0), "{text}");
    }
}
