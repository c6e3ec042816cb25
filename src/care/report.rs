//! A worry as a neighbour tells it: what it must hold, what kind it seems to be and how urgent, before a
//! worker looks. Never waits, keeps nothing.

use super::facts::{self, Fact};
use super::recognise::Guess;
use super::signal::{Source, Worried};
use super::signal_type::{SignalType, Urgency};
use crate::base::error::Error;

/// A worry for the desk when neither words nor facts tell what it is about: the mildest of all.
const UNTOLD: &str = "loneliness";

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How.
    pub source: Source,
    /// What the teller says it is about.
    pub kind: Option<SignalType>,
    /// What was seen or heard: names of facts.
    pub facts: Vec<String>,
    /// What goes well.
    pub strengths: Vec<String>,
    /// Own words, at most 200 characters.
    pub text: Option<String>,
    /// How worried.
    pub worried: Option<Worried>,
    /// The person it is about agrees that the worker calls.
    pub agrees: bool,
    /// The help lines were shown, and it is told to the worker too.
    pub lines_seen: bool,
}

/// Why it is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Who helps accepts the discretion agreement before the first worry.
    #[error("discretion_first")]
    DiscretionFirst,
    /// It sounds like danger now: the help lines come first. Nothing was kept.
    #[error("signal_danger_first")]
    DangerFirst,
    /// A street lamp, a noise, good news: nothing for a worker.
    #[error("signal_elsewhere")]
    Elsewhere,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::DiscretionFirst => "discretion_first",
            Refusal::DangerFirst => "signal_danger_first",
            Refusal::Elsewhere => "signal_elsewhere",
        })
    }
}

impl Report {
    /// Weighs what is told together with what its words seem to say.
    ///
    /// `discreet` tells whether the teller accepted the agreement; about oneself nobody has to.
    pub fn weigh(
        &self,
        guess: Option<&Guess>,
        discreet: bool,
    ) -> Result<(SignalType, Urgency), Refusal> {
        if !discreet && self.source != Source::Myself {
            return Err(Refusal::DiscretionFirst);
        }
        if let Some(guess) = guess {
            if guess.urgency == Urgency::Immediate && !self.lines_seen {
                return Err(Refusal::DangerFirst);
            }
            let told = !self.facts.is_empty() || self.kind.is_some();
            if !guess.accept && !told && self.source == Source::Worry {
                return Err(Refusal::Elsewhere);
            }
        }
        let facts: Vec<&Fact> = self.facts.iter().filter_map(|it| facts::find(it)).collect();
        let of_facts = || gravest(facts.iter().filter_map(|it| it.signal_type()));
        let said = guess.and_then(|it| it.kind);
        let kind = self.kind.or(said).or_else(of_facts).or_else(|| SignalType::read(UNTOLD));
        let kind = kind.ok_or(Refusal::Elsewhere)?;
        let all = guess.map(|it| it.urgency).into_iter().chain(of_facts().map(told));
        let urgency = all.min().unwrap_or_else(|| told(kind));
        Ok((kind, self.raised(urgency)))
    }

    /// *Heel ongerust* is never only followed up.
    fn raised(&self, urgency: Urgency) -> Urgency {
        let very = self.worried == Some(Worried::Very);
        if very { urgency.min(Urgency::Normal) } else { urgency }
    }
}

/// A ticked fact is no cry for help: whoever ticks one is shown the help lines, and a worker looks first.
fn told(kind: SignalType) -> Urgency {
    kind.urgency().max(Urgency::High)
}

fn gravest(kinds: impl Iterator<Item = SignalType>) -> Option<SignalType> {
    kinds.min_by_key(|it| it.urgency())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::Lang;
    use crate::care::recognise::recognise;

    fn report(source: Source, facts: &[&str]) -> Report {
        Report {
            source,
            kind: None,
            facts: facts.iter().map(|it| (*it).to_owned()).collect(),
            strengths: Vec::new(),
            text: None,
            worried: None,
            agrees: false,
            lines_seen: false,
        }
    }

    fn weighed(it: &Report) -> (&'static str, Urgency) {
        let (kind, urgency) = it.weigh(None, true).unwrap();
        (kind.as_str(), urgency)
    }

    #[test]
    fn nobody_tells_of_another_before_the_agreement() {
        for source in [Source::Worry, Source::Together] {
            let refused = report(source, &["cries"]).weigh(None, false);
            assert_eq!(refused, Err(Refusal::DiscretionFirst));
        }
        assert!(report(Source::Myself, &[]).weigh(None, false).is_ok());
    }

    #[test]
    fn danger_in_words_shows_the_lines_first_and_is_taken_after() {
        let guess = recognise("Mijn buurman wil niet meer leven.", Lang::Nl);
        let told = report(Source::Worry, &[]);
        assert_eq!(told.weigh(Some(&guess), true), Err(Refusal::DangerFirst));
        let again = Report { lines_seen: true, ..told };
        let (kind, urgency) = again.weigh(Some(&guess), true).unwrap();
        assert_eq!((kind.as_str(), urgency), ("suicide", Urgency::Immediate));
    }

    #[test]
    fn facts_without_words_tell_the_kind_and_the_gravest_wins() {
        assert_eq!(weighed(&report(Source::Worry, &["papers"])), ("rights", Urgency::Low));
        assert_eq!(
            weighed(&report(Source::Worry, &["papers", "no_food"])),
            ("food", Urgency::High)
        );
        assert_eq!(weighed(&report(Source::Worry, &["not_seen"])), ("missing", Urgency::High));
        assert_eq!(weighed(&report(Source::Myself, &[])), ("loneliness", Urgency::Normal));
    }

    #[test]
    fn very_worried_is_never_only_followed_up() {
        let very = Report { worried: Some(Worried::Very), ..report(Source::Worry, &["papers"]) };
        assert_eq!(weighed(&very), ("rights", Urgency::Normal));
    }

    #[test]
    fn a_lamp_in_the_street_is_not_taken_as_a_worry() {
        let guess = recognise("De straatlamp is stuk.", Lang::Nl);
        assert_eq!(report(Source::Worry, &[]).weigh(Some(&guess), true), Err(Refusal::Elsewhere));
    }
}
