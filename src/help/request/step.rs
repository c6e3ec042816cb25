//! One step of a request and its offers together, and what must follow it.
//!
//! The only place that changes a state: along the arrows, and so that the two agree.

use super::{Confirmed, Kind, Reason, Refusal, Request, State};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::event::Event;
use crate::help::offer::{self, Offers};

/// A request and its offers after a step, and what must follow. A step that was taken before
/// leaves both as they were and has no events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The request.
    pub request: Request,
    /// Its offers.
    pub offers: Offers,
    /// What must follow, in this order.
    pub events: Vec<Event>,
}

impl Step {
    /// Starts from how it stands.
    pub(super) const fn of(request: Request, offers: Offers) -> Self {
        Self { request, offers, events: Vec::new() }
    }

    /// Adds what must follow.
    pub(super) fn tell(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Goes along an arrow of the request.
    pub(super) fn turn(&mut self, next: State) -> Result<(), Refusal> {
        if !self.request.kind().may_become(next.kind()) {
            return Err(Refusal::NotPossibleNow);
        }
        self.request.state = next;
        Ok(())
    }

    /// Lets `Matched` ⇔ assigned = places be true again after an offer changed.
    pub(super) fn settle(&mut self, now: Moment) -> Result<(), Refusal> {
        let full = self.offers.assigned() == usize::from(self.request.places);
        if full && self.request.kind() == Kind::Open {
            self.turn(State::Matched { since: now })?;
            self.unask(now)?;
        } else if !full && self.request.kind() == Kind::Matched {
            self.turn(State::Open { since: now })?;
        }
        Ok(())
    }

    /// Makes do with the helpers there are, when some came and others were never found.
    pub(super) fn make_do(&mut self, now: Moment) -> Result<(), Refusal> {
        if self.request.kind() == Kind::Open {
            let found = self.offers.assigned();
            if found == 0 {
                return Err(Refusal::NotPossibleNow);
            }
            self.request.places = u8::try_from(found).unwrap_or(self.request.places);
            self.settle(now)?;
        }
        Ok(())
    }

    /// Takes every standing question back, one that was put again once more. Whoever is no longer needed may be asked
    /// again, also who did not answer before.
    pub(super) fn unask(&mut self, now: Moment) -> Result<(), Refusal> {
        for offer in self.offers.iter_mut().filter(|it| it.may_have_been_put_again()) {
            if offer.state == offer::State::Lapsed {
                *offer = offer.turn(offer::State::Superseded, now)?;
            }
            offer.since = now;
        }
        for kind in [offer::Kind::Queued, offer::Kind::Sent, offer::Kind::Seen] {
            self.offers.turn_all(kind, offer::State::Superseded, now)?;
        }
        Ok(())
    }

    /// Takes back the question to one of them.
    pub(super) fn unask_one(&mut self, helper: PersonId, now: Moment) -> Result<(), Refusal> {
        let offer = self.offers.one(helper)?;
        if offer.state == offer::State::Superseded {
            offer.since = now;
            return Ok(());
        }
        self.offers.turn(helper, offer::State::Superseded, now)
    }

    /// Ends as done, with thanks to the reserve. Where the asker said of somebody that they came, it is her word.
    pub(super) fn finish(&mut self, confirmed: Confirmed, now: Moment) -> Result<(), Refusal> {
        let confirmed = if self.offers.helped() > 0 { Confirmed::Asker } else { confirmed };
        self.turn(State::Done { at: now, confirmed, thanked: false })?;
        for offer in self.offers.iter_mut() {
            if let offer::State::Assigned { place, .. } = offer.state {
                *offer = offer.turn(offer::State::Done { place }, now)?;
            }
        }
        self.release(now)?;
        let helpers = self.offers.who(offer::Kind::Done);
        self.tell(Event::Done { request: self.request.id, confirmed, helpers });
        Ok(())
    }

    /// Ends otherwise, and answers who counted on it.
    pub(super) fn close(&mut self, reason: Reason, now: Moment) -> Result<Vec<PersonId>, Refusal> {
        if !reason.may_close(self.request.kind()) {
            return Err(Refusal::NotPossibleNow);
        }
        self.turn(State::Closed { at: now, reason })?;
        let tell = self.offers.who(offer::Kind::Assigned);
        self.release(now)?;
        Ok(tell)
    }

    /// Leaves no offer open: assigned and reserve are thanked, questions are taken back.
    fn release(&mut self, now: Moment) -> Result<(), Refusal> {
        self.offers.turn_all(offer::Kind::Assigned, offer::State::Released, now)?;
        self.offers.turn_all(offer::Kind::Reserve, offer::State::Released, now)?;
        self.unask(now)
    }
}
