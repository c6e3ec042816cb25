//! How neighbours are asked: a wave is chosen, goes out, is opened, and lapses.
//!
//! Chooses nobody: `dispatch` does, or a worker by name.

use super::{Kind, Refusal, Request, Step};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::event::Event;
use crate::help::offer::{Kind as OfferKind, NO_WAVE, Offer, Offers, State};

impl Request {
    /// A wave is chosen, of neighbours who were not asked, or whose question a yes took back that has
    /// fallen away since. A person asked by name by a worker is a wave of one, also while held; see
    /// [`Self::ask_by_name`].
    pub fn ask(
        self,
        offers: Offers,
        people: &[PersonId],
        wave: u8,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if step.request.kind() != Kind::Open {
            return Err(Refusal::NoLongerOpen);
        }
        if step.request.held && wave != NO_WAVE {
            return Err(Refusal::Held);
        }
        for person in people {
            step.not_oneself(*person)?;
            step.offers.ask(*person, wave, now)?;
        }
        Ok(step)
    }

    /// A worker asks somebody by name, and the question goes out: also to who did not answer a wave, once more, and to
    /// who was no longer needed.
    pub fn ask_by_name(
        self,
        offers: Offers,
        person: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let step = self.ask(offers, &[person], NO_WAVE, now)?;
        // Put again to who did not answer, it stands without an arrow; who was no longer needed has one to `Sent`.
        let again = step.offers.of(person).is_some_and(|it| it.state == State::Lapsed);
        if again { Ok(step) } else { step.request.sent(step.offers, person, now) }
    }

    /// The question to this neighbour goes out.
    pub fn sent(self, offers: Offers, to: PersonId, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let wave = step.offers.one(to)?.wave;
        if step.request.held && wave != NO_WAVE {
            return Err(Refusal::Held);
        }
        if step.request.kind() != Kind::Open {
            return Err(Refusal::NotPossibleNow);
        }
        step.offers.turn(to, State::Sent, now)?;
        Ok(step)
    }

    /// A wave has waited long enough: who said nothing is no longer waited for.
    pub fn lapse(self, offers: Offers, wave: u8, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let silent = |it: &&Offer| {
            it.wave == wave && matches!(it.state.kind(), OfferKind::Sent | OfferKind::Seen)
        };
        let silent: Vec<_> = step.offers.iter().filter(silent).map(|it| it.helper).collect();
        for helper in silent {
            step.offers.turn(helper, State::Lapsed, now)?;
        }
        Ok(step)
    }

    /// The neighbour opened the question; later than that it tells nothing new.
    pub fn seen(self, offers: Offers, by: PersonId, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let kind = step.offers.one(by)?.state.kind();
        if kind == OfferKind::Queued {
            return Err(Refusal::NotAsked);
        }
        if kind == OfferKind::Sent {
            step.offers.turn(by, State::Seen, now)?;
        }
        Ok(step)
    }

    /// A worker pauses the waves, or lets them go on. A yes is heard all the same.
    pub fn hold(mut self, offers: Offers, held: bool) -> Result<Step, Refusal> {
        if self.kind().ended() {
            return Err(Refusal::NoLongerOpen);
        }
        let resumed = self.held && !held && self.kind() == Kind::Open;
        self.held = held;
        let mut step = Step::of(self, offers);
        if resumed {
            step.tell(Event::Search { request: step.request.id, urgent: false });
        }
        Ok(step)
    }
}
