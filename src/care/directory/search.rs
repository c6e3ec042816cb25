//! Finding a service by what people type: with synonyms, typos and six languages.
//!
//! Every word of the question must say something of a service; where none has them all, those that
//! have the most. What is found by its kind or name comes before what is found by its description;
//! among them who is open comes first, then who can be called. Each find tells why. Never asks the
//! time.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::hours::Local;
use super::kind::ServiceType;
use super::service::Service;
use crate::base::clock::Moment;
use crate::base::words::{Lang, say};

pub mod near;
pub mod terms;

use self::near::{Letters, distance};
use self::terms::{STOP, SYNONYMS, terms};

/// Where a word stands. The order is the weight: what says most comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the name of the service.
    Name,
    /// In the name of its kind, in any language.
    Kind,
    /// Among the words people use for its kind.
    Synonym,
    /// In the name of who runs it, or in its address.
    Around,
    /// In what it says of itself.
    Text,
}

/// How well a word fits. The order is the weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Letter by letter.
    Whole,
    /// It is the beginning.
    Start,
    /// With one or two letters wrong.
    Typo,
}

/// Why a service was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The word of the question.
    pub asked: String,
    /// The word that it fits.
    pub word: String,
    /// Where that stands.
    pub place: Place,
    /// How well.
    pub fit: Fit,
}

/// One find: which service of the shelf, whether its door is open, and why.
#[derive(Clone, Debug)]
pub struct Find<'a> {
    /// The service.
    pub service: &'a Service,
    /// Whether it is open now.
    pub open: bool,
    /// Why, one reason for each word of the question.
    pub why: Vec<Why>,
}

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// What was typed.
    pub words: String,
    /// Only of this kind.
    pub kind: Option<ServiceType>,
    /// Only who helps in this language, with an interpreter or without.
    pub language: Option<String>,
    /// Only whose door is open now.
    pub open_now: bool,
}

/// Services, ready to be searched.
#[derive(Debug, Default)]
pub struct Shelf {
    services: Vec<Service>,
    kinds: Vec<ServiceType>,
    words: Vec<Word>,
    exact: HashSet<String>,
}

#[derive(Debug)]
struct Word {
    text: Letters,
    at: Vec<(usize, Place)>,
}

impl Shelf {
    /// Puts services on a shelf.
    pub fn new(services: Vec<Service>) -> Self {
        let mut all: BTreeMap<String, BTreeMap<usize, Place>> = BTreeMap::new();
        let mut put = |at: usize, text: &str, place: Place| {
            for term in terms(text) {
                let best = all.entry(term).or_default().entry(at).or_insert(place);
                *best = (*best).min(place);
            }
        };
        let kinds = kinds(services.iter().map(|it| it.facts.kind).collect());
        for (at, it) in services.iter().enumerate() {
            put(at, &it.facts.name, Place::Name);
            put(at, &it.facts.organisation, Place::Around);
            put(at, it.facts.address.as_deref().unwrap_or_default(), Place::Around);
            it.facts.description.values().for_each(|text| put(at, text, Place::Text));
            for (text, place) in kinds.get(&it.facts.kind).into_iter().flatten() {
                put(at, text, *place);
            }
        }
        let exact = all.keys().cloned().collect();
        let word = |(text, at): (String, BTreeMap<_, _>)| Word {
            text: Letters::of(text),
            at: at.into_iter().collect(),
        };
        let words = all.into_iter().map(word).collect();
        Self { kinds: kinds.into_keys().collect(), services, words, exact }
    }

    /// Returns the kinds of service that there are.
    pub fn kinds(&self) -> &[ServiceType] {
        &self.kinds
    }

    /// Returns every service.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// Finds services, the best first.
    pub fn search(&self, question: &Question, now: Moment) -> Vec<Find<'_>> {
        let asked = asked(&question.words);
        let local = Local::at(now);
        let hits: Vec<Vec<Option<Hit>>> = asked.iter().map(|it| self.hits(it)).collect();
        let of = |at: usize| hits.iter().filter_map(move |it| it.get(at).copied().flatten());
        let mut ranked: Vec<(Rank<'_>, &Service)> = self
            .services
            .iter()
            .enumerate()
            // Whether a door is open costs most: it is asked only where some word fits.
            .filter(|(at, it)| (asked.is_empty() || of(*at).next().is_some()) && fits(it, question))
            .map(|(at, it)| (rank(it, of(at), local, at), it))
            .filter(|(rank, _)| !rank.closed || !question.open_now)
            .collect();
        let most = ranked.iter().map(|(rank, _)| rank.words).max().unwrap_or_default();
        ranked.retain(|(rank, _)| rank.words == most);
        ranked.sort_by(|a, b| a.0.cmp(&b.0));
        let why = |(asked, hits): (&String, &Vec<Option<Hit>>), at: usize| {
            let hit = hits.get(at).copied().flatten()?;
            let word = self.words.get(hit.word)?.text.word().to_owned();
            Some(Why { asked: asked.clone(), word, place: hit.place, fit: hit.fit })
        };
        let find = |(rank, service): (Rank<'_>, _)| Find {
            service,
            open: !rank.closed,
            why: asked.iter().zip(&hits).filter_map(|it| why(it, rank.at)).collect(),
        };
        ranked.into_iter().map(find).collect()
    }

    /// Which services a word fits, and how: the best hit of each.
    fn hits(&self, asked: &str) -> Vec<Option<Hit>> {
        let asked = Letters::of(asked.to_owned());
        let is_word = self.exact.contains(asked.word());
        let mut best: Vec<Option<Hit>> = vec![None; self.services.len()];
        for (word, it) in self.words.iter().enumerate() {
            let Some(fit) = fit(&asked, &it.text) else { continue };
            if fit == Fit::Typo && is_word {
                continue; // nothing to correct
            }
            for (at, place) in &it.at {
                let hit = Hit { fit, place: *place, word };
                if let Some(known) = best.get_mut(*at)
                    && known.is_none_or(|it| hit < it)
                {
                    *known = Some(hit);
                }
            }
        }
        best
    }
}

/// A word that fits; the order is the weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    fit: Fit,
    place: Place,
    word: usize,
}

/// What comes first: by kind or name before by description, open before closed, a phone before none,
/// then the better fit, then the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank<'a> {
    weak: bool,
    closed: bool,
    mute: bool,
    fit: Option<(Fit, Place)>,
    name: &'a str,
    at: usize,
    words: usize,
}

/// The words of a question that say something; all of them when none does.
fn asked(words: &str) -> BTreeSet<String> {
    let all: BTreeSet<String> = terms(words).collect();
    let saying: BTreeSet<String> =
        all.iter().filter(|it| !STOP.contains(&it.as_str())).cloned().collect();
    if saying.is_empty() { all } else { saying }
}

fn fits(it: &Service, question: &Question) -> bool {
    let speaks = |code: &String| it.facts.languages.iter().any(|own| own.code == *code);
    question.kind.is_none_or(|kind| kind == it.facts.kind)
        && question.language.as_ref().is_none_or(speaks)
}

fn fit(asked: &Letters, word: &Letters) -> Option<Fit> {
    if !asked.may_be(word) {
        return None;
    }
    if asked.word() == word.word() {
        return Some(Fit::Whole);
    }
    if asked.count() >= 3 && word.word().starts_with(asked.word()) {
        return Some(Fit::Start);
    }
    let most = near::allowed(asked.count());
    (most > 0 && distance(asked, word, most).is_some()).then_some(Fit::Typo)
}

fn rank(it: &Service, hits: impl Iterator<Item = Hit>, local: Local, at: usize) -> Rank<'_> {
    let (mut words, mut weak, mut worst) = (0, false, None);
    for hit in hits {
        words += 1;
        weak |= hit.place >= Place::Around;
        worst = worst.max(Some((hit.fit, hit.place)));
    }
    let closed = !it.facts.hours.is_open(&it.facts.closed, local);
    let mute = it.facts.phone.is_none();
    Rank { weak, closed, mute, fit: worst, name: &it.facts.name, at, words }
}

/// The words of each kind that is there.
fn kinds(present: BTreeSet<ServiceType>) -> BTreeMap<ServiceType, Vec<(String, Place)>> {
    let of = |kind: ServiceType| {
        let id = format!("service-type-{}", kind.as_str().replace('_', "-"));
        let named = Lang::ALL.into_iter().map(|lang| (say(lang, &id, &[]), Place::Kind));
        let facts = kind.kind();
        let own = facts.into_iter().map(|it| (it.nl.clone(), Place::Kind));
        let does = facts.into_iter().map(|it| (it.does_nl.clone(), Place::Text));
        let others = SYNONYMS.iter().filter(|it| it.kind == kind);
        let others = others.flat_map(|it| it.words.split('|')).map(|said| {
            // A word of "gratis dokter" alone says less than a word that stands by itself.
            let place = if said.contains(' ') { Place::Text } else { Place::Synonym };
            (said.to_owned(), place)
        });
        named.chain(own).chain(does).chain(others).collect()
    };
    present.into_iter().map(|kind| (kind, of(kind))).collect()
}

#[cfg(test)]
mod tests;
