//! Four numbers that say whether a policy is good for those who ask and for those who help.

use std::fmt::{self, Display, Formatter};

use buurtnet::help::dispatch::Settings;
use chrono::TimeDelta;

use super::run::Run;

/// The four numbers, and two that explain them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    /// Matched within 48 hours of the moment the waves may begin, in per cent.
    pub(crate) matched: f64,
    /// The median time to a match in minutes, nights included, unmatched as endless.
    pub(crate) median: f64,
    /// Pushes per request.
    pub(crate) pushes: f64,
    /// How unevenly tasks are spread: 0 is even, 1 is all on one.
    pub(crate) gini: f64,
    /// Pushes and mails per request.
    pub(crate) asked: f64,
    /// Tasks per helper.
    pub(crate) tasks: f64,
}

impl Measure {
    /// The words above the numbers.
    pub(crate) const HEAD: &str =
        "matched in 48 h | median | pushes | Gini | pushes and mails | tasks per helper";

    /// Whether all four promises of the design hold.
    pub(crate) fn keeps_all(&self) -> bool {
        self.matched >= 99.0 && self.median <= 60.0 && self.pushes <= 12.0 && self.gini <= 0.45
    }

    pub(crate) fn of(run: &Run<'_>) -> Self {
        let asks = run.world.asks.iter().map(|it| &it.0);
        let settings = Settings::default();
        let mut waits: Vec<f64> = Vec::new();
        let mut matched = 0;
        for (ask, fate) in asks.zip(&run.fates) {
            let start = settings.start(&ask.window, ask.asked_at);
            let wait = fate.matched.map(|at| at - start);
            matched += u32::from(wait.is_some_and(|it| it <= TimeDelta::hours(48)));
            // A far-ahead request waits for the digest on purpose: its hours say nothing.
            if start == ask.asked_at {
                waits.push(wait.map_or(f64::INFINITY, |it| it.num_seconds() as f64 / 60.0));
            }
        }
        waits.sort_by(f64::total_cmp);
        let all = run.fates.len() as f64;
        // Somebody whom nothing can reach can have no task: out of the comparison.
        let tasks: Vec<usize> = run
            .world
            .helpers
            .iter()
            .zip(&run.tasks)
            .filter(|(it, _)| it.candidate.reach.is_some())
            .map(|(_, tasks)| tasks.len())
            .collect();
        Self {
            matched: 100.0 * f64::from(matched) / all,
            median: waits[waits.len() / 2],
            pushes: run.fates.iter().map(|it| f64::from(it.pushes)).sum::<f64>() / all,
            gini: gini(&tasks),
            asked: run.fates.iter().map(|it| f64::from(it.asked)).sum::<f64>() / all,
            tasks: tasks.iter().sum::<usize>() as f64 / tasks.len() as f64,
        }
    }

    /// The mean over several years.
    pub(crate) fn mean(all: &[Self]) -> Self {
        let mean = |it: fn(&Self) -> f64| all.iter().map(it).sum::<f64>() / all.len() as f64;
        Self {
            matched: mean(|it| it.matched),
            median: mean(|it| it.median),
            pushes: mean(|it| it.pushes),
            gini: mean(|it| it.gini),
            asked: mean(|it| it.asked),
            tasks: mean(|it| it.tasks),
        }
    }
}

impl Display for Measure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { matched, median, pushes, gini, asked, tasks } = self;
        write!(f, "{matched:.1} % | {median:.0} min | {pushes:.1} | {gini:.2} | ")?;
        write!(f, "{asked:.1} | {tasks:.1}")
    }
}

/// Half of the mean difference between two, over the mean.
fn gini(tasks: &[usize]) -> f64 {
    let mut sorted = tasks.to_vec();
    sorted.sort_unstable();
    let n = sorted.len() as f64;
    let sum: f64 = sorted.iter().map(|it| *it as f64).sum();
    let ranked: f64 = sorted.iter().zip(1..).map(|(it, rank)| *it as f64 * f64::from(rank)).sum();
    2.0 * ranked / (n * sum) - (n + 1.0) / n
}
