//! When a case is forgotten, and when nobody knows any more who told it.
//!
//! ```text
//!   closed ──30 d──► no concern: forgotten          closed ──90 d──► the reporter is cut
//!          ──6 months──► no service saw it: forgotten
//!          ──12 months──► a service saw it: forgotten
//! ```
//!
//! Only what is closed is ever forgotten, and never while a coordinator must still look at something
//! that was shared without a yes. Never waits, never asks the time; a dry run and a real one ask the
//! same questions here.

use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::word::word_enum;
use crate::buurt::terms::{Term, Terms};
use crate::care::signal::{Closure, Source, State};
use crate::care::visit::{FORM_LIFE, STAY};

/// Why nothing may be kept yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody confirmed the terms; said to who works here.
    #[error("terms_unconfirmed")]
    Unconfirmed,
    /// The same, said to who tells something.
    #[error("worries_not_yet")]
    NotYet,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::Unconfirmed => "terms_unconfirmed",
            Refusal::NotYet => "worries_not_yet",
        })
    }
}

/// No case begins before somebody answers for how long it is kept.
pub fn may_begin(terms: &Terms, source: Source) -> Result<(), Refusal> {
    if terms.confirmed.is_some() {
        return Ok(());
    }
    Err(match source {
        Source::Worker | Source::Rule | Source::Help | Source::Service => Refusal::Unconfirmed,
        Source::Together | Source::Worry | Source::Myself | Source::Antenna => Refusal::NotYet,
    })
}

word_enum!(
    /// By which term a case is forgotten.
    Ground {
        /// It was no concern.
        NotAConcern = "not_a_concern",
        /// No service saw it.
        Unreferred = "unreferred",
        /// A service saw it.
        Referred = "referred",
    }
);

/// A case as this rule looks at it: with every signal that is part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub since: Moment,
    /// Whether something of it went to a service.
    pub referred: bool,
    /// Whether a coordinator must still look at a ground.
    pub waits_for_review: bool,
    /// How many of its reporters are still known.
    pub reporters: u32,
}

/// What must become of a case now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fate {
    /// Nobody knows any more who told it.
    pub cut: bool,
    /// It is forgotten, by this term.
    pub forget: Option<Ground>,
}

/// The moments before which each thing is over its term: drawn once for a whole run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    not_a_concern: Moment,
    unreferred: Moment,
    referred: Moment,
    reporter: Moment,
    /// Links of referrals that ended before this.
    pub links: Moment,
    /// Lines about mails from before this.
    pub mails: Moment,
    /// Visits of a service that began before this.
    pub visits: Moment,
    /// Forms of a service from before this.
    pub forms: Moment,
    /// Lines of the chain from before this.
    pub audit: Moment,
}

/// What a run did, or would do: numbers, and nothing of whom they are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Signals forgotten that were no concern.
    pub not_a_concern: u64,
    /// Signals forgotten that no service saw.
    pub unreferred: u64,
    /// Signals forgotten that a service saw.
    pub referred: u64,
    /// Reporters of whom nobody knows any more who they were.
    pub reporters: u64,
    /// Links of services.
    pub links: u64,
    /// Their visits.
    pub visits: u64,
    /// Their forms.
    pub forms: u64,
    /// Lines about mails.
    pub mails: u64,
    /// Lines of the chain.
    pub audit: u64,
}

impl Cut {
    /// Draws them for a run at this moment.
    pub fn at(terms: &Terms, now: Moment) -> Self {
        let before = |term| terms.before(term, now);
        Self {
            not_a_concern: before(Term::NotAConcern),
            unreferred: before(Term::Unreferred),
            referred: before(Term::Referred),
            reporter: before(Term::Reporter),
            links: before(Term::Link),
            mails: before(Term::Mail),
            visits: now - FORM_LIFE - STAY,
            forms: now - FORM_LIFE * 2,
            audit: before(Term::Audit),
        }
    }

    /// Nothing that ended after this is looked at.
    pub fn latest(&self) -> Moment {
        self.not_a_concern.max(self.unreferred).max(self.referred).max(self.reporter)
    }

    fn of(&self, ground: Ground) -> Moment {
        match ground {
            Ground::NotAConcern => self.not_a_concern,
            Ground::Unreferred => self.unreferred,
            Ground::Referred => self.referred,
        }
    }

    /// Decides what must become of a case.
    pub fn fate(&self, case: &Ended) -> Fate {
        let State::Closed { reason, .. } = case.state else { return Fate::default() };
        let ground = ground(reason, case.referred);
        let over = case.since <= self.of(ground) && !case.waits_for_review;
        Fate {
            cut: case.reporters > 0 && case.since <= self.reporter,
            forget: over.then_some(ground),
        }
    }
}

/// The term of a closed case. What a service saw is kept as long as that, however it was closed.
fn ground(closure: Closure, referred: bool) -> Ground {
    if referred {
        return Ground::Referred;
    }
    if closure == Closure::NotAConcern { Ground::NotAConcern } else { Ground::Unreferred }
}

impl Report {
    /// Counts signals that were forgotten by this term.
    pub fn forgot(&mut self, ground: Ground, signals: u64) {
        match ground {
            Ground::NotAConcern => self.not_a_concern += signals,
            Ground::Unreferred => self.unreferred += signals,
            Ground::Referred => self.referred += signals,
        }
    }

    /// Every number with its name.
    pub const fn lines(&self) -> [(&'static str, u64); 9] {
        [
            ("not_a_concern", self.not_a_concern),
            ("unreferred", self.unreferred),
            ("referred", self.referred),
            ("reporters", self.reporters),
            ("links", self.links),
            ("visits", self.visits),
            ("forms", self.forms),
            ("mails", self.mails),
            ("audit", self.audit),
        ]
    }
}

#[cfg(test)]
mod tests;
