//! How a helper goes who did not let go of it: refused by the asker, kept apart from her, or trusted with less than it
//! asks. Nobody gives a reason.
//!
//! Once one asks how it was this is of who is still to come. With the last of them it is over: done where somebody
//! came, taken back where the asker would rather have nobody.

use super::{Kind, Reason, Refusal, Request, Step};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::event::Event;
use crate::help::offer::{Kind as OfferKind, Offers, State};

impl Request {
    /// *Liever iemand anders*, without a reason, before or after contact. A reserve is let go.
    pub fn refuse_helper(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let was = step.offers.one(helper)?.state;
        let let_go = was.kind() == OfferKind::Released && !step.request.kind().ended();
        if was.kind() == OfferKind::Removed || let_go {
            return Ok(step);
        }
        if !matches!(was.kind(), OfferKind::Assigned | OfferKind::Reserve) {
            return Err(Refusal::NotAssigned);
        }
        if !step.request.may_be_refused(&step.offers, helper, now) {
            return Err(Refusal::NotPossibleNow);
        }
        let had_place = was.kind() == OfferKind::Assigned;
        let next = if had_place { State::Removed } else { State::Released };
        step.offers.turn(helper, next, now)?;
        let (request, requester) = (step.request.id, step.request.requester);
        step.tell(Event::HelperRemoved { request, requester, helper });
        step.without(was, helper, (Reason::Withdrawn, now))?;
        Ok(step)
    }

    /// Tells whether the asker may still say *liever iemand anders* of who said yes: once one asks how it was, of a
    /// reserve, and of who is still to come.
    pub fn may_be_refused(&self, offers: &Offers, helper: PersonId, now: Moment) -> bool {
        let stands = offers.of(helper).map(|it| it.state.kind());
        match self.kind() {
            Kind::Open | Kind::Matched => {
                matches!(stands, Some(OfferKind::Assigned | OfferKind::Reserve))
            }
            Kind::Confirming => {
                stands == Some(OfferKind::Reserve) || self.still_comes(offers, helper, now)
            }
            Kind::Review | Kind::Done | Kind::Closed => false,
        }
    }

    /// The helper would rather not meet the asker: lets go, also as the last who is still to come. Where nobody came, a
    /// worker looks what is still needed.
    pub fn stay_away(self, offers: Offers, helper: PersonId, now: Moment) -> Result<Step, Refusal> {
        let last = self.kind() == Kind::Confirming && self.still_comes(&offers, helper, now);
        if !last || self.may_let_go(&offers, helper, now) {
            return self.back_out(offers, helper, now);
        }
        let mut step = Step::of(self, offers);
        let offer = step.offers.one(helper)?;
        let was = offer.state;
        *offer = offer.back_out(&step.request.window, now)?;
        let late = offer.state == State::BackedOutLate;
        step.tell(Event::BackedOut { request: step.request.id, helper, late });
        step.without(was, helper, (Reason::NotDelivered, now))?;
        Ok(step)
    }

    /// Somebody is trusted with less than this asks: who is to come, or to take a place, is let go with the words of
    /// every day, and a question that waits for them is taken back. It is no fault of theirs.
    pub fn trusted_less(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let offer = *step.offers.one(helper)?;
        if step.request.kind().ended() {
            return Ok(step);
        }
        if offer.state.kind().pending() || offer.may_have_been_put_again() {
            step.unask_one(helper, now)?;
        } else if step.request.may_be_refused(&step.offers, helper, now) {
            step.offers.turn(helper, State::Released, now)?;
            step.tell(Event::LetGo { request: step.request.id, helper });
            step.without(offer.state, helper, (Reason::NotDelivered, now))?;
        }
        Ok(step)
    }

    /// *Liever niet*, of a neighbour who was to come along: let go with the words of every day, and nobody is kept
    /// apart.
    pub fn rather_without(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        step.assigned(helper)?;
        if !matches!(step.request.kind(), Kind::Open | Kind::Matched) {
            return Err(Refusal::NotPossibleNow);
        }
        step.offers.turn(helper, State::Released, now)?;
        step.tell(Event::LetGo { request: step.request.id, helper });
        step.vacated(now)?;
        Ok(step)
    }
}

impl Step {
    /// After somebody with a yes went: in their place another is asked. Where nobody came and nobody is left who would,
    /// it ends for this reason.
    fn without(
        &mut self,
        was: State,
        helper: PersonId,
        (last, now): (Reason, Moment),
    ) -> Result<(), Refusal> {
        if let State::Reserve { asked_until } = was {
            let thought = asked_until.is_some() && self.request.has_room(&self.offers, now);
            return if thought { self.seek(now) } else { Ok(()) };
        }
        let left = self.offers.assigned() + self.offers.helped();
        if self.request.kind() != Kind::Confirming || left > 0 {
            return self.vacated(now);
        }
        let (request, reason) = (self.request.id, last);
        let tell = self.close(reason, now)?;
        self.tell(if reason == Reason::Withdrawn {
            Event::Withdrawn { request, reason, tell }
        } else {
            Event::NotDelivered { request, helpers: vec![helper] }
        });
        Ok(())
    }
}
