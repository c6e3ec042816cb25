//! How long flows take and how much they say, by name: a flow that grows is seen before its callers feel it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How often one flow ran, and how long that took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    /// How often.
    pub count: u64,
    /// All runs together.
    pub total: Duration,
    /// The shortest run: what it costs when nothing else is in the way.
    pub shortest: Duration,
    /// The longest run.
    pub longest: Duration,
    /// The most statements of one run: what it costs on any machine.
    pub statements: u64,
}

#[derive(Debug, Default)]
pub(super) struct Timings(Mutex<BTreeMap<&'static str, Timing>>);

impl Timings {
    pub(super) fn add(&self, name: &'static str, took: Duration, said: u64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let one = all.entry(name).or_default();
        one.shortest = if one.count == 0 { took } else { one.shortest.min(took) };
        one.count += 1;
        one.total += took;
        one.longest = one.longest.max(took);
        one.statements = one.statements.max(said);
    }

    pub(super) fn all(&self) -> Vec<(&'static str, Timing)> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().map(|(name, timing)| (*name, *timing)).collect()
    }
}
