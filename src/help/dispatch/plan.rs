//! What happens next with a request that looks for somebody.
//!
//! ```text
//!   too few helpers, nobody fits ──► WhoDoYouKnow (a task for the worker, at once)
//!   far ahead, quiet hours ────────► Wait ──► Ask ──► Wait ──► Ask … ──► Unmatched
//! ```
//!
//! The caller acts on the answer, writes down what it did in [`Round`], and comes back at the
//! moment the answer names. A yes ends it; that is the business of the request.

use super::acceptance::Acceptance;
use super::ask::Ask;
use super::candidate::Candidate;
use super::pick::{Asked, anybody, pick};
use super::quiet::QuietHours;
use super::wave::{LAST_LEVEL, Settings};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;

/// A request, what was done for it, and the rules of its buurt.
#[derive(Clone, Copy, Debug)]
pub struct Dispatch<'a> {
    /// The request.
    pub ask: &'a Ask,
    /// What was done so far.
    pub round: &'a Round,
    /// The settings of its buurt.
    pub settings: &'a Settings,
}

/// What was done so far for one request.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// How many waves went out.
    pub sent: u8,
    /// The level of the last one, 0 before the first; a worker who widens raises it.
    pub level: u8,
    /// Until when the last one runs.
    pub until: Option<Moment>,
    /// Everybody who has an offer for this request, asked or not.
    pub asked: Vec<PersonId>,
    /// Whether a worker paused the waves.
    pub held: bool,
    /// The confirmed helpers of the buurt.
    pub helpers: u32,
    /// What the buurt learned about this category.
    pub acceptance: Acceptance,
}

/// What to do now.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// Ask these people; come back at `until`.
    Ask {
        /// The level of this wave, for [`Round::level`].
        level: u8,
        /// Whom, best first.
        people: Vec<Asked>,
        /// When the wave ends.
        until: Moment,
    },
    /// Come back then.
    Wait {
        /// When.
        until: Moment,
        /// Why.
        because: Pause,
    },
    /// A worker paused the waves: do nothing until they go on.
    Held,
    /// No waves: at once a task for the worker, "wie ken je?".
    WhoDoYouKnow(Thin),
    /// The last wave found nobody.
    Unmatched,
}

/// Why a request waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The wave that was sent still runs.
    WaveRuns,
    /// No phone may ring now.
    Quiet,
    /// Help is needed in some days: the daily digest comes first.
    FarAhead,
}

/// Why there are no waves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thin {
    /// The buurt has too few confirmed helpers.
    FewHelpers,
    /// Nobody may be asked for this.
    NobodyEligible,
    /// It must be decided before anybody may be disturbed.
    NoTime,
}

/// Decides what happens next with a request. The same arguments give the same answer.
pub fn plan(dispatch: &Dispatch<'_>, candidates: &[Candidate], now: Moment, seed: u64) -> Plan {
    match must_wait(dispatch, now) {
        Some(answer) => answer,
        None => look(dispatch, candidates, now, seed),
    }
}

/// What can be said without looking at anybody: of how many helpers there are, whether they are enough.
pub fn must_wait(dispatch: &Dispatch<'_>, now: Moment) -> Option<Plan> {
    let Dispatch { ask, round, settings } = *dispatch;
    if round.held {
        return Some(Plan::Held);
    }
    if round.helpers < settings.helpers_needed {
        return Some(Plan::WhoDoYouKnow(Thin::FewHelpers));
    }
    if let Some(until) = round.until.filter(|it| now < *it) {
        return Some(Plan::Wait { until, because: Pause::WaveRuns });
    }
    if now >= ask.latest() {
        return Some(round.nobody(Thin::NoTime));
    }
    if usize::from(round.sent) >= settings.waits(ask).len() {
        return Some(Plan::Unmatched);
    }
    let start = settings.start(&ask.window, ask.asked_at);
    if now < start {
        return Some(Plan::Wait { until: start, because: Pause::FarAhead });
    }
    (!ask.urgent).then(|| quiet(dispatch, now)).flatten()
}

/// Waits for the end of quiet hours, if that is not too late.
fn quiet(dispatch: &Dispatch<'_>, now: Moment) -> Option<Plan> {
    let until = dispatch.settings.quiet.next_allowed(now);
    if until <= now {
        return None;
    }
    if until >= dispatch.ask.latest() {
        return Some(dispatch.round.nobody(Thin::NoTime));
    }
    Some(Plan::Wait { until, because: Pause::Quiet })
}

/// Looks for the people of the next wave.
fn look(dispatch: &Dispatch<'_>, candidates: &[Candidate], now: Moment, seed: u64) -> Plan {
    let Dispatch { ask, round, settings } = *dispatch;
    // The window may have begun: whoever is only free in what is past of it is no use.
    let ask = &Ask { parts: QuietHours::parts(ask.window, now), ..*ask };
    let dispatch = &Dispatch { ask, round, settings };
    let last = usize::from(round.sent) + 1 >= settings.waits(ask).len();
    let level = if last { LAST_LEVEL } else { round.level.saturating_add(1) };
    if let Some((level, people)) = pick(dispatch, candidates, level, now, seed) {
        return Plan::Ask { level, people, until: settings.until(ask, round.sent, now) };
    }
    match quiet(dispatch, now) {
        // Urgent, but at night: those who did not opt in can be asked in the morning.
        Some(later) if anybody(ask, &round.asked, candidates) => later,
        Some(_) | None => round.nobody(Thin::NobodyEligible),
    }
}

impl Round {
    /// Starts looking.
    pub fn new(helpers: u32, acceptance: Acceptance) -> Self {
        let (sent, level, until, asked, held) = (0, 0, None, Vec::new(), false);
        Self { sent, level, until, asked, held, helpers, acceptance }
    }

    /// Writes down that a wave went out.
    pub fn sent(&mut self, level: u8, people: &[Asked], until: Moment) {
        self.sent = self.sent.saturating_add(1);
        self.level = level;
        self.until = Some(until);
        self.asked.extend(people.iter().map(|it| it.person));
    }

    /// What it is called when nobody is left: before the first wave, and after.
    fn nobody(&self, thin: Thin) -> Plan {
        if self.sent == 0 { Plan::WhoDoYouKnow(thin) } else { Plan::Unmatched }
    }
}
