//! What neighbours do with a request: they say yes or no, and let go.
//!
//! The first yes wins a place, every further yes is kept in reserve; neither is an error.

use chrono::TimeDelta;

use super::{Confirmed, Kind, Refusal, Request, State as RequestState, Step};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::contact::{ANSWER_PART, Contact};
use crate::help::event::{Doubt, Event};
use crate::help::offer::{Decline, Kind as OfferKind, Offer, Offers, Place, State};

/// How long a reserve may think about a place that came free.
pub const PROMOTION: TimeDelta = TimeDelta::minutes(30);
/// How long when it is soon.
pub const PROMOTION_SOON: TimeDelta = TimeDelta::minutes(10);
/// What soon means for [`PROMOTION_SOON`].
pub const PROMOTION_SOON_WITHIN: TimeDelta = TimeDelta::hours(3);
/// Closer than this, a worker looks along when a helper lets go.
pub const SHORT_NOTICE: TimeDelta = TimeDelta::hours(4);

/// A neighbour who says yes, as far as the rules look at one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helper {
    /// Who.
    pub person: PersonId,
    /// Trust, 1 to 3.
    pub trust: u8,
    /// One of the two would rather not meet the other; neither learns it here.
    pub apart: bool,
    /// Somebody looks at what went wrong: every yes is kept in reserve, and nobody learns it here.
    pub paused: bool,
    /// Addresses seen and then let go in the last seven days.
    pub let_go: u8,
}

impl Request {
    /// *Ik help.* Who said so before hears the same answer; a reserve takes a place that is free.
    pub fn accept(self, offers: Offers, by: &Helper, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        step.not_oneself(by.person)?;
        let earlier = step.offers.of(by.person).map(|offer| offer.state);
        let in_reserve = matches!(earlier, Some(State::Reserve { .. }));
        let room = step.request.has_room(&step.offers, now) && now <= step.request.window.end;
        let open = room && (in_reserve || step.request.kind() == Kind::Open);
        if matches!(earlier, Some(State::Assigned { again_by: Some(_), .. })) {
            // For another time one may be trusted with less.
            return if by.trust < step.request.min_trust {
                Err(Refusal::NeedsMoreTrust)
            } else {
                step.request.confirm_again(step.offers, by.person)
            };
        }
        let settled = matches!(earlier, Some(State::Assigned { .. } | State::Done { .. }));
        if settled || (in_reserve && !open) {
            return Ok(step);
        }
        if by.apart || !(open || step.request.kind() == Kind::Matched) {
            return Err(Refusal::NoLongerOpen);
        }
        if by.trust < step.request.min_trust {
            return Err(Refusal::NeedsMoreTrust);
        }
        match step.offers.free_place(step.request.places).filter(|_| open && !by.paused) {
            Some(place) => step.take(by, place, now)?,
            None if in_reserve => {}
            None => step.keep(by.person, now)?,
        }
        step.settle(now)?;
        Ok(step)
    }

    /// *Nu niet*, or a reason that holds for good. Two that find it too heavy make a worker look.
    pub fn decline(
        self,
        offers: Offers,
        by: PersonId,
        why: Decline,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let state = step.offers.one(by)?.state;
        if state == State::Declined(why) {
            return Ok(step);
        }
        if step.request.kind().ended() {
            return Err(Refusal::NoLongerOpen);
        }
        if state == State::Queued {
            return Err(Refusal::NotAsked);
        }
        if state == State::Lapsed && !step.offers.one(by)?.may_have_been_put_again() {
            return Err(Refusal::AlreadyAnswered);
        }
        step.offers.turn(by, State::Declined(why), now).map_err(Refusal::as_answered)?;
        let heavy = State::Declined(Decline::TooHeavy);
        if why == Decline::TooHeavy
            && step.offers.iter().filter(|it| it.state == heavy).count() == 2
        {
            step.tell(Event::ScopeDoubt { request: step.request.id, why: Doubt::TooHeavy });
        }
        Ok(step)
    }

    /// *Dit is meer dan klein helpen*, says who helps, is in reserve or is asked. It changes nothing: a worker looks.
    pub fn more_than_small(self, offers: Offers, by: PersonId) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let offer = *step.offers.one(by)?;
        let kind = offer.state.kind();
        let asked = kind.pending() && kind != OfferKind::Queued || offer.may_have_been_put_again();
        let stands = asked || matches!(kind, OfferKind::Assigned | OfferKind::Reserve);
        if step.request.kind().ended() || !stands {
            return Err(Refusal::NoLongerOpen);
        }
        step.tell(Event::ScopeDoubt { request: step.request.id, why: Doubt::HelperSays });
        Ok(step)
    }

    /// *Ik kan toch niet.* A place that comes free goes to the best reserve, else neighbours are
    /// asked anew.
    pub fn back_out(self, offers: Offers, by: PersonId, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let offer = step.offers.one(by)?;
        let was = offer.state.kind();
        let thinking = matches!(offer.state, State::Reserve { asked_until: Some(_) });
        if matches!(was, OfferKind::BackedOutEarly | OfferKind::BackedOutLate) {
            return Ok(step);
        }
        if !matches!(was, OfferKind::Assigned | OfferKind::Reserve) {
            return Err(Refusal::NotAssigned);
        }
        if !step.request.may_let_go(&step.offers, by, now) {
            return Err(Refusal::NotPossibleNow);
        }
        let offer = step.offers.one(by)?;
        *offer = offer.back_out(&step.request.window, now)?;
        let late = offer.state == State::BackedOutLate;
        step.tell(Event::BackedOut { request: step.request.id, helper: by, late });
        if was == OfferKind::Assigned {
            step.vacated(now)?;
        } else if thinking && step.request.has_room(&step.offers, now) {
            step.seek(now)?; // at once, and not when the minutes to think are over
        }
        Ok(step)
    }

    /// The reserve who was chosen for a place is not to be asked now: the next one at once, else
    /// neighbours.
    pub fn passed_over(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let offer = step.offers.one(helper)?;
        if !matches!(offer.state, State::Reserve { asked_until: Some(until) } if until > now) {
            return Ok(step);
        }
        offer.state = State::Reserve { asked_until: Some(now) };
        if step.request.has_room(&step.offers, now) {
            step.seek(now)?;
        }
        Ok(step)
    }

    /// The reserve who was asked to take a place stayed silent: the next one, else neighbours.
    pub fn promotion_missed(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let asked = |it: &Offer| matches!(it.state, State::Reserve { asked_until: Some(until) } if until > now);
        let missed = matches!(
            step.offers.one(helper)?.state,
            State::Reserve { asked_until: Some(until) } if until <= now
        );
        let thinking = step.offers.iter().filter(|it| asked(it)).count();
        let taken = step.offers.assigned() + step.offers.helped();
        let free = usize::from(step.request.places).saturating_sub(taken);
        if missed && step.request.has_room(&step.offers, now) && thinking < free {
            step.seek(now)?;
        }
        Ok(step)
    }

    /// Tells whether a place is free for a reserve: while one looks for neighbours, and, once somebody was there, as
    /// long as there is time.
    pub fn has_room(&self, offers: &Offers, now: Moment) -> bool {
        let free = offers.assigned() + offers.helped() < usize::from(self.places);
        match self.kind() {
            Kind::Open => free,
            Kind::Confirming => now <= self.window.end && free,
            Kind::Review | Kind::Matched | Kind::Done | Kind::Closed => false,
        }
    }

    /// Tells whether who said yes may let go of it. Once one asks how it went, a reserve may, and of several helpers
    /// who is still to come: until all of them are asked, and while another remains.
    pub fn may_let_go(&self, offers: &Offers, by: PersonId, now: Moment) -> bool {
        let Some(offer) = offers.of(by) else { return false };
        let reserve = offer.state.kind() == OfferKind::Reserve;
        if !reserve && offer.state.kind() != OfferKind::Assigned {
            return false;
        }
        match self.state {
            RequestState::Open { .. } | RequestState::Matched { .. } => true,
            RequestState::Confirming { .. } => {
                let comes = self.still_comes(offers, by, now);
                reserve || (comes && offers.assigned() + offers.helped() > 1)
            }
            RequestState::Review { .. }
            | RequestState::Done { .. }
            | RequestState::Closed { .. } => false,
        }
    }

    /// Takes one question back: of who may not be asked any more. Who said yes or no is left as they are.
    pub fn no_longer_asked(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        let kind = step.offers.one(helper)?.state.kind();
        if matches!(kind, OfferKind::Queued | OfferKind::Sent | OfferKind::Seen) {
            step.offers.turn(helper, State::Superseded, now)?;
        } else if kind == OfferKind::Superseded {
            step.offers.one(helper)?.since = now; // one that was put again
        }
        Ok(step)
    }

    /// Tells whether a helper is still to come: their time is not over, and they did not say yet how it went.
    pub fn still_comes(&self, offers: &Offers, helper: PersonId, now: Moment) -> bool {
        let of = offers.of(helper).filter(|it| it.state.kind() == OfferKind::Assigned);
        let said = match self.state {
            RequestState::Confirming { word, .. } => word.is_some_and(|it| it.by() == helper),
            RequestState::Open { .. } | RequestState::Matched { .. } => false,
            RequestState::Review { .. }
            | RequestState::Done { .. }
            | RequestState::Closed { .. } => return false,
        };
        of.is_some_and(|it| it.worked.is_none() && !said) && now < self.window.confirming_at()
    }
}

impl Step {
    /// Refuses that one helps oneself.
    pub(super) fn not_oneself(&self, person: PersonId) -> Result<(), Refusal> {
        if person == self.request.requester { Err(Refusal::OwnRequest) } else { Ok(()) }
    }

    /// Refuses who is not an assigned helper.
    pub(super) fn assigned(&self, helper: PersonId) -> Result<(), Refusal> {
        let helps = self.offers.of(helper).is_some_and(|it| it.state.kind() == OfferKind::Assigned);
        if helps { Ok(()) } else { Err(Refusal::NotAssigned) }
    }

    /// After a helper went: open again, a reserve or neighbours are asked, a worker when it is soon. Where one asks
    /// already how it was, the asker hears that one less comes.
    pub(super) fn vacated(&mut self, now: Moment) -> Result<(), Refusal> {
        if self.request.kind() == Kind::Confirming {
            self.tell(Event::Fewer { request: self.request.id });
            if self.offers.assigned() == 0 {
                return self.finish(Confirmed::Asker, now); // the asker answered for all who came
            }
            return if self.request.has_room(&self.offers, now) { self.seek(now) } else { Ok(()) };
        }
        self.settle(now)?;
        self.seek(now)?;
        if self.request.window.within(SHORT_NOTICE, now) {
            self.tell(Event::ShortNotice { request: self.request.id });
        }
        Ok(())
    }

    /// Asks the best reserve to take a place, else neighbours, unless one asks already how it was.
    pub(super) fn seek(&mut self, now: Moment) -> Result<(), Refusal> {
        let request = self.request.id;
        let Some(helper) = self.offers.best_reserve() else {
            if self.request.kind() == Kind::Open {
                self.tell(Event::Search { request, urgent: true });
            }
            return Ok(());
        };
        let soon = self.request.window.within(PROMOTION_SOON_WITHIN, now);
        let until = now + if soon { PROMOTION_SOON } else { PROMOTION };
        self.offers.one(helper)?.state = State::Reserve { asked_until: Some(until) };
        self.tell(Event::PromoteReserve { request, helper, until });
        Ok(())
    }

    fn take(&mut self, by: &Helper, place: Place, now: Moment) -> Result<(), Refusal> {
        let (request, helper) = (self.request.id, by.person);
        let at_once = self.request.door.at_once(by.trust, by.let_go);
        let until = self.request.window.fraction_left(ANSWER_PART, now);
        let contact = if at_once { Contact::Shown { at: now } } else { Contact::Waiting { until } };
        self.say_yes(helper, State::Assigned { place, contact, again_by: None }, now)?;
        self.tell(Event::Matched { request, helper });
        self.tell(match contact {
            Contact::Shown { .. } => Event::ContactReleased { request, helper },
            Contact::Waiting { until } => Event::ContactAsked { request, helper, until },
        });
        Ok(())
    }

    fn keep(&mut self, helper: PersonId, now: Moment) -> Result<(), Refusal> {
        self.say_yes(helper, State::Reserve { asked_until: None }, now)?;
        self.tell(Event::Reserved { request: self.request.id, helper });
        Ok(())
    }

    /// Brings a helper to a yes. Whose question had not gone out yet no longer needs it.
    fn say_yes(&mut self, helper: PersonId, yes: State, now: Moment) -> Result<(), Refusal> {
        let Some(before) = self.offers.of(helper).map(|offer| offer.state.kind()) else {
            return self.offers.add(Offer::born(helper, 0, yes, now)?);
        };
        // Who was refused hears what everybody hears.
        if matches!(before, OfferKind::Removed | OfferKind::Released) {
            return Err(Refusal::NoLongerOpen);
        }
        if before == OfferKind::Queued {
            self.offers.turn(helper, State::Superseded, now)?;
        }
        self.offers.turn(helper, yes, now).map_err(Refusal::as_answered)
    }
}

impl Refusal {
    /// Words a missing arrow of an offer for the neighbour whose offer it is.
    fn as_answered(self) -> Self {
        if self == Self::NotPossibleNow { Self::AlreadyAnswered } else { self }
    }
}
