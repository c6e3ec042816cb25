//! What the asker does with her request, herself or by somebody who acts for her.
//!
//! Who may act for whom is not known here.

use chrono::TimeDelta;

use super::{Kind, Reason, Refusal, Request, State as RequestState, Step};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::contact::{ANSWER_PART, Contact, DoorWish};
use crate::help::event::Event;
use crate::help::offer::{Decline, Kind as OfferKind, Offer, Offers, State};
use crate::help::window::{FLEXIBLE, QUESTION_AHEAD, Window};

/// So long after its end a request may be taken up again, as a linked new one.
pub const REOPENING: TimeDelta = TimeDelta::days(7);

/// What the asker changes about a request that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Another time.
    pub window: Option<Window>,
    /// Another place: at home or at the meeting place.
    pub door: Option<DoorWish>,
}

impl Request {
    /// *Niet meer nodig* or *opgelost*, at any time; said twice it is the same.
    pub fn withdraw(self, offers: Offers, solved: bool, now: Moment) -> Result<Step, Refusal> {
        let reason = if solved { Reason::SolvedElsewhere } else { Reason::Withdrawn };
        let mut step = Step::of(self, offers);
        if let RequestState::Closed {
            reason: Reason::Withdrawn | Reason::SolvedElsewhere, ..
        } = step.request.state
        {
            return Ok(step);
        }
        let tell = step.close(reason, now).map_err(|_ended| Refusal::NoLongerOpen)?;
        step.tell(Event::Withdrawn { request: step.request.id, reason, tell });
        Ok(step)
    }

    /// A worker ends it, with a reason that is not the asker's own.
    pub fn close(self, offers: Offers, reason: Reason, now: Moment) -> Result<Step, Refusal> {
        if matches!(reason, Reason::Withdrawn | Reason::SolvedElsewhere | Reason::ExpiredUnmatched)
        {
            return Err(Refusal::NotPossibleNow);
        }
        let mut step = Step::of(self, offers);
        if matches!(step.request.state, RequestState::Closed { reason: r, .. } if r == reason) {
            return Ok(step);
        }
        let tell = step.close(reason, now)?;
        step.tell(Event::Closed { request: step.request.id, reason, tell });
        Ok(step)
    }

    /// Another time or place: who helps is asked to say yes again; one searches anew, also among those who could
    /// not at the old time, or found the old place too far. *Verlengen* is a later time.
    pub fn change(self, offers: Offers, change: Change, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if !matches!(step.request.kind(), Kind::Review | Kind::Open | Kind::Matched) {
            return Err(Refusal::NotPossibleNow);
        }
        let window = change.window.filter(|window| *window != step.request.window);
        let door = change.door.filter(|door| *door != step.request.door);
        if window.is_none() && door.is_none() {
            return Ok(step);
        }
        if window.is_some_and(|window| window.end <= now) {
            return Err(Refusal::WhenPast);
        }
        let sooner = window.is_some_and(|it| it.start < step.request.window.start);
        step.request.window = window.unwrap_or(step.request.window);
        step.request.door = door.unwrap_or(step.request.door);
        let (again, until) = step.again(now);
        let reask = step.matters_to((window.is_some(), door.is_some()), now)?;
        let anew = window.is_some() || !reask.is_empty();
        step.tell(Event::Changed { request: step.request.id, again, reask, until });
        if anew && step.request.kind() == Kind::Open {
            step.request.state = RequestState::Open { since: now };
            // Who asks for later waits for the wave that runs.
            step.tell(Event::Search { request: step.request.id, urgent: sooner });
        }
        Ok(step)
    }

    /// She lives elsewhere in the neighbourhood: who helps is asked to say yes again, and who is asked from
    /// now on lives near her new door.
    pub fn moved(self, offers: Offers, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if !matches!(step.request.kind(), Kind::Review | Kind::Open | Kind::Matched) {
            return Err(Refusal::NotPossibleNow);
        }
        let (again, until) = step.again(now);
        let (request, reask) = (step.request.id, step.matters_to((false, true), now)?);
        let anew = !reask.is_empty();
        step.tell(Event::Changed { request, again, reask, until });
        if step.request.kind() == Kind::Open {
            if anew {
                step.request.state = RequestState::Open { since: now };
            }
            step.tell(Event::Search { request, urgent: false });
        }
        Ok(step)
    }

    /// The helper says yes again after a change.
    pub fn confirm_again(self, offers: Offers, by: PersonId) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        step.assigned(by)?;
        if let State::Assigned { again_by, .. } = &mut step.offers.one(by)?.state {
            *again_by = None;
        }
        Ok(step)
    }

    /// No yes after a change: one does not count on this helper any longer.
    pub fn again_missed(self, offers: Offers, by: PersonId, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let state = step.offers.one(by)?.state;
        let missed = matches!(state, State::Assigned { again_by: Some(at), .. } if at <= now);
        if missed && matches!(step.request.kind(), Kind::Open | Kind::Matched) {
            step.offers.turn(by, State::Released, now)?;
            step.tell(Event::LetGo { request: step.request.id, helper: by });
            step.vacated(now)?;
        }
        Ok(step)
    }

    /// Her yes to the name she saw: name, phone and address go to this helper.
    pub fn release_contact(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        step.assigned(helper)?;
        if let State::Assigned { contact, .. } = &mut step.offers.one(helper)?.state
            && matches!(contact, Contact::Waiting { .. })
        {
            *contact = Contact::Shown { at: now };
            step.tell(Event::ContactReleased { request: step.request.id, helper });
        }
        Ok(step)
    }

    /// She did not answer in a quarter of the time: somebody rings her.
    pub fn contact_waits(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if let State::Assigned { contact: Contact::Waiting { until }, .. } =
            step.offers.one(helper)?.state
            && until <= now
        {
            step.tell(Event::ContactWaits { request: step.request.id, helper });
        }
        Ok(step)
    }

    /// *Dank je*, once. No stars, no points.
    pub fn thank(mut self, offers: Offers) -> Result<Step, Refusal> {
        let RequestState::Done { thanked, .. } = &mut self.state else {
            return Err(Refusal::NotPossibleNow);
        };
        let first = !std::mem::replace(thanked, true);
        let mut step = Step::of(self, offers);
        if first {
            let helpers = step.offers.who(OfferKind::Done);
            step.tell(Event::Thanked { request: step.request.id, helpers });
        }
        Ok(step)
    }

    /// *Zoek nog een week*: from now on any moment is good, while nobody was found.
    pub fn extend(self, offers: Offers, now: Moment) -> Result<Step, Refusal> {
        if !self.may_be_extended(offers.assigned(), now) {
            return Err(Refusal::NotPossibleNow);
        }
        let window = Window { start: now, end: now + FLEXIBLE, flexible: true };
        self.change(offers, Change { window: Some(window), door: None }, now)
    }

    /// Tells whether the asker is asked what to do: nobody was found, and the end is near.
    pub fn may_be_extended(&self, assigned: usize, now: Moment) -> bool {
        let near = self.window.end - QUESTION_AHEAD <= now && now < self.window.end;
        self.kind() == Kind::Open && assigned == 0 && near
    }

    /// Tells whether it may be taken up again, as a linked new request.
    pub fn may_be_linked(&self, now: Moment) -> Result<(), Refusal> {
        if !self.kind().ended() {
            return Err(Refusal::NotPossibleNow);
        }
        if now - self.state.since() > REOPENING { Err(Refusal::TooLongAgo) } else { Ok(()) }
    }
}

impl Step {
    /// Asks who helps to say yes again; tells whom, and until when.
    fn again(&mut self, now: Moment) -> (Vec<PersonId>, Moment) {
        let until = self.request.window.fraction_left(ANSWER_PART, now);
        for offer in self.offers.iter_mut() {
            if let State::Assigned { again_by, .. } = &mut offer.state {
                *again_by = Some(until);
            }
        }
        (self.offers.who(OfferKind::Assigned), until)
    }

    /// Takes back the no of those for whom the change matters: who could not at the old time, where that is another,
    /// and who found the old place too far. The next wave may ask them, if they fit now. Any other no stands. Tells
    /// whom.
    fn matters_to(
        &mut self,
        (time, place): (bool, bool),
        now: Moment,
    ) -> Result<Vec<PersonId>, Refusal> {
        let matters = |it: &&Offer| {
            (time && it.state == State::Declined(Decline::NotNow))
                || (place && it.state == State::Declined(Decline::TooFar))
        };
        let whom: Vec<PersonId> = self.offers.iter().filter(matters).map(|it| it.helper).collect();
        for helper in &whom {
            self.offers.turn(*helper, State::Superseded, now)?;
        }
        Ok(whom)
    }
}
