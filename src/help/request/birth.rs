//! How a request begins: read first, out at once, or turned away kindly.
//!
//! Reads no text: the guard did, and its verdict comes in as an [`Entry`].

use super::{Kind, OwnWords, Reason, Refusal, Request, State, Step, Why};
use crate::base::clock::Moment;
use crate::help::contact::KNOWN;
use crate::help::event::Event;
use crate::help::offer::Offers;

/// What is known about a request when it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// It may go out.
    Publish {
        /// The asker's first: her own words follow when somebody has read them.
        first: bool,
    },
    /// A human reads it first.
    Read {
        /// Why.
        why: Why,
        /// When the team's term for it ends: four working hours.
        until: Moment,
    },
    /// Not for neighbours: a service and a human contact are named instead.
    TurnAway(Reason),
}

impl Entry {
    /// Returns where a request begins that enters so.
    const fn kind(self) -> Kind {
        match self {
            Self::Publish { .. } => Kind::Open,
            Self::Read { .. } => Kind::Review,
            Self::TurnAway(_) => Kind::Closed,
        }
    }
}

impl Request {
    /// Begins. `self.state` and `self.words` are as the form left them and are set here.
    ///
    /// A first post never waits. Neither does a request that would be read only after half of its
    /// time: its template (category, when, extras) goes to neighbours whom the worker knows.
    pub fn born(mut self, entry: Entry, now: Moment) -> Result<Step, Refusal> {
        let request = self.id;
        let late = matches!(entry, Entry::Read { until, .. } if until > self.half_time(now));
        let (mut events, mut told) = (Vec::new(), None);
        self.state = match entry {
            Entry::Publish { first } => {
                self.words = self.words.read_first(first);
                State::Open { since: now }
            }
            Entry::Read { why, until } => {
                self.words = self.words.read_first(true);
                if late || why == Why::HoldVerifiedOnly {
                    self.min_trust = self.min_trust.max(KNOWN);
                }
                told = Some(Event::ReviewWanted { request, why, until });
                if late { State::Open { since: now } } else { State::Review { why, since: now } }
            }
            Entry::TurnAway(reason) => {
                if !matches!(reason, Reason::OutOfScope | Reason::Referred | Reason::Rejected) {
                    return Err(Refusal::NotPossibleNow);
                }
                events.push(Event::TurnedAway { request, reason });
                State::Closed { at: now, reason }
            }
        };
        let waits = self.words == OwnWords::Waiting;
        if self.kind() == Kind::Open {
            events.push(Event::Asked { request, template: waits });
        }
        if entry.kind() == Kind::Open && waits {
            events.push(Event::WordsWait { request });
        }
        // Last: what goes out settles what was to be read, and this is still to be read.
        events.extend(told);
        Ok(Step { request: self, offers: Offers::default(), events })
    }

    /// A worker or ambassador has read it: out of review, and the own words may be seen.
    pub fn publish(self, offers: Offers, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let request = step.request.id;
        let waited = step.request.words == OwnWords::Waiting;
        if step.request.kind() == Kind::Review {
            step.turn(State::Open { since: now })?;
            step.tell(Event::Asked { request, template: false });
        } else if step.request.kind().ended() {
            return Err(Refusal::NoLongerOpen);
        } else if waited {
            step.tell(Event::WordsShown { request });
        }
        if waited {
            step.request.words = OwnWords::Shown;
        }
        Ok(step)
    }

    /// Back to a reader, after other words: only while nobody counts on it.
    pub fn reconsider(self, offers: Offers, entry: Entry, now: Moment) -> Result<Step, Refusal> {
        let Entry::Read { why, until } = entry else { return Err(Refusal::NotPossibleNow) };
        let mut step = Step::of(self, offers);
        if step.offers.assigned() > 0 {
            return Err(Refusal::NotPossibleNow);
        }
        step.turn(State::Review { why, since: now })?;
        step.unask(now)?;
        step.request.words = step.request.words.read_first(true);
        step.tell(Event::ReviewWanted { request: step.request.id, why, until });
        Ok(step)
    }

    /// Returns when half of the time that is left after `from` has gone by.
    pub(super) fn half_time(&self, from: Moment) -> Moment {
        self.window.fraction_left(2, from)
    }
}

impl OwnWords {
    /// Lets them wait for a reader, or not; words that are not there wait for nobody.
    const fn read_first(self, first: bool) -> Self {
        match (self, first) {
            (Self::None, _) => Self::None,
            (Self::Waiting | Self::Shown, true) => Self::Waiting,
            (Self::Waiting | Self::Shown, false) => Self::Shown,
        }
    }
}
