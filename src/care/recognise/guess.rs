//! What is answered about a text: accepted or not, help lines, destinations, sentences. Decides nothing
//! for the worker.

use super::Guess;
use super::weigh::Weighed;
use crate::care::signal_type::{SignalType, Urgency};

/// Help lines that a type shows, the most urgent first; the second list when it is immediate.
const LINES: [(&str, &[&str], &[&str]); 6] = [
    ("suicide", &["1813", "112"], &["1813", "112"]),
    ("partner_violence", &["1712", "101"], &["101", "112", "1712"]),
    ("elder_abuse", &["1712"], &["101", "112", "1712"]),
    ("child_safety", &["1712"], &["101", "112", "1712"]),
    ("missing", &["112", "101"], &["112", "101"]),
    ("unsafe_home", &["112"], &["112"]),
];

/// What our own rules weigh themselves.
const VIOLENCE: [&str; 3] = ["partner_violence", "elder_abuse", "child_safety"];

/// About a thing or a quarrel, not about somebody who needs help: the right desk instead of a signal.
const ELSEWHERE: [&str; 2] = ["neighbour_conflict", "public_space"];

/// What happens with a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// A worker hears of it.
    Worker,
    /// Good news needs nobody.
    GoodNews,
    /// Neighbours can be asked.
    SmallHelp,
    /// Another desk than ours.
    Elsewhere,
}

pub(super) fn of(it: Weighed, small_help: bool) -> Guess {
    let urgency = urgency(&it);
    let nothing = it.kind.is_none() && it.danger.is_none() && !it.worried;
    let elsewhere = it.kind.is_some_and(|it| ELSEWHERE.contains(&it.as_str()));
    let next = if nothing && it.good {
        Next::GoodNews
    } else if nothing && small_help && it.asks {
        Next::SmallHelp
    } else if elsewhere && urgency >= Urgency::Normal {
        Next::Elsewhere
    } else {
        Next::Worker
    };
    let urgency = if nothing && next != Next::Worker { Urgency::Low } else { urgency };
    let help_lines = lines(&it, urgency);
    Guess {
        accept: next == Next::Worker,
        kind: it.kind,
        urgency,
        destinations: destinations(&it, next),
        sentences: sentences(&it, urgency, !help_lines.is_empty(), next),
        help_lines,
        because: it.because,
    }
}

fn urgency(it: &Weighed) -> Urgency {
    if it.danger.is_some() && !told_calmly(it) {
        return Urgency::Immediate;
    }
    it.urgency.unwrap_or(Urgency::Normal)
}

/// The guard cannot tell violence that is told from violence that happens now, nor gas that is left on
/// again and again from gas that leaks; our own rules can.
fn told_calmly(it: &Weighed) -> bool {
    let told = |types: &[&str]| it.told.is_some_and(|it| types.contains(&it.as_str()));
    let body = it.danger.as_ref().is_some_and(|it| it.body);
    told(&VIOLENCE) && !body || told(&["cognitive"]) && it.because.contains(&"left_on")
}

fn lines(it: &Weighed, urgency: Urgency) -> Vec<&'static str> {
    let heard = it.danger.as_ref().filter(|_| !told_calmly(it));
    let mut all = heard.map_or_else(Vec::new, |it| it.lines.clone());
    let of_type = it.kind.and_then(|kind| LINES.iter().find(|it| it.0 == kind.as_str()));
    if let Some((_, calm, now)) = of_type {
        all.extend(if urgency == Urgency::Immediate { *now } else { *calm });
    } else if urgency == Urgency::Immediate {
        all.extend(["112", "101"]);
    }
    once(all)
}

fn destinations(it: &Weighed, next: Next) -> Vec<&'static str> {
    match it.kind.and_then(SignalType::facts) {
        Some(facts) => facts.default_destinations.iter().map(String::as_str).collect(),
        None if it.danger.is_some() => vec!["112", "huisarts", "buurtwerk"],
        None if next == Next::Worker => vec!["buurtwerk"],
        None => Vec::new(),
    }
}

fn sentences(it: &Weighed, urgency: Urgency, lines: bool, next: Next) -> Vec<String> {
    let mut all = Vec::new();
    if lines {
        let now = urgency == Urgency::Immediate;
        all.push(if now { "worry-call-first" } else { "worry-call-too" }.to_owned());
    }
    if let Some(kind) = it.kind {
        all.push(format!("worry-why-{}", kind.as_str().replace('_', "-")));
    }
    let then = match (next, urgency) {
        (Next::GoodNews, _) => "worry-next-good-news",
        (Next::SmallHelp, _) => "worry-next-small-help",
        (Next::Elsewhere, _) => "worry-next-elsewhere",
        (Next::Worker, Urgency::Immediate | Urgency::High) => "worry-next-soon",
        (Next::Worker, Urgency::Normal) => "worry-next-week",
        (Next::Worker, Urgency::Low) => "worry-next-later",
    };
    all.push(then.to_owned());
    all
}

/// Keeps the first of each.
fn once(mut all: Vec<&'static str>) -> Vec<&'static str> {
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|it| seen.insert(*it));
    all
}
