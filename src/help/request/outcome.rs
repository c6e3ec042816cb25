//! How it went: *gelukt*, *niet gelukt*, *niemand gekomen*, *niemand deed open*.
//!
//! One "gelukt" is enough; silence is never counted as one. Of several helpers the asker may say of each how it went: who
//! came is `Done` at once, and one goes on asking about the others. With the last of them it is over: done where somebody
//! came, else not delivered.

use super::{Confirmed, Kind, Reason, Refusal, Request, State, Step, Word};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::event::Event;
use crate::help::offer::{self, Offer, Offers};
use crate::help::window::Window;

/// Who says how it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The asker, or somebody for her, about everybody who is still to be answered for.
    Asker,
    /// The asker, or somebody for her, about one helper.
    AskerOf(PersonId),
    /// A helper.
    Helper(PersonId),
}

impl Request {
    /// Tells whether the moment that was asked for is there, or one asks already how it went.
    pub fn has_begun(&self, now: Moment) -> bool {
        self.kind() == Kind::Confirming || now >= self.window.start
    }

    /// *Het is gelukt.* The asker's ends it; so does a helper's, once the asker had her time to say
    /// otherwise.
    pub fn worked(self, offers: Offers, by: By, now: Moment) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if step.said_before(by) {
            return Ok(step);
        }
        let helper = match by {
            By::Helper(helper) => helper,
            By::AskerOf(helper) if step.goes_on_without(helper, now)? => {
                step.came(helper, now)?;
                return Ok(step);
            }
            By::Asker | By::AskerOf(_) => {
                step.begin_confirming(None, now)?;
                step.finish(Confirmed::Asker, now)?;
                return Ok(step);
            }
        };
        step.may_tell(helper, now)?;
        let early = step.request.kind() != Kind::Confirming;
        step.note(Word::Worked(helper), helper, now)?;
        if now >= step.request.window.confirming_at() {
            step.finish(Confirmed::Helper, now)?;
        } else if early {
            step.tell(Event::ConfirmingDue { request: step.request.id });
        }
        Ok(step)
    }

    /// *Niet gelukt* or *anders*. The asker's ends it, or searches on for another time; a helper's
    /// is asked of the asker.
    pub fn not_worked(
        self,
        offers: Offers,
        by: By,
        again: Option<Window>,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        match by {
            By::AskerOf(helper) if step.stands(helper, offer::Kind::Released) => {}
            By::AskerOf(helper) if step.goes_on_without(helper, now)? => {
                step.answered(helper, offer::State::Released, now)?;
            }
            By::Asker | By::AskerOf(_) => {
                step.undelivered(offer::State::Released, again, now)?;
            }
            By::Helper(helper) => {
                step.may_tell(helper, now)?;
                let request = step.request.id;
                if step.note(Word::NotWorked(helper), helper, now)? {
                    step.tell(Event::HelperDoubts { request, helper });
                }
            }
        }
        Ok(step)
    }

    /// *Niemand gekomen*, or not this one: counted privately, and searched on when there is another time.
    pub fn nobody_came(
        self,
        offers: Offers,
        of: Option<PersonId>,
        again: Option<Window>,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if now < step.request.window.start {
            return Err(Refusal::NotYet);
        }
        let request = step.request.id;
        if let Some(helper) = of {
            if step.stands(helper, offer::Kind::NoShow) {
                return Ok(step);
            }
            if step.goes_on_without(helper, now)? {
                step.answered(helper, offer::State::NoShow, now)?;
                step.tell(Event::NoShow { request, helper });
                return Ok(step);
            }
        }
        let absent = step.offers.who(offer::Kind::Assigned);
        step.undelivered(offer::State::NoShow, again, now)?;
        for helper in absent {
            step.tell(Event::NoShow { request, helper });
        }
        Ok(step)
    }

    /// *Niemand deed open*: never a no-show. A human looks now, and no machine asks further.
    pub fn nobody_opened(
        self,
        offers: Offers,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        step.may_tell(helper, now)?;
        if step.note(Word::NobodyOpened(helper), helper, now)? {
            step.tell(Event::NobodyOpened { request: step.request.id, helper });
        }
        Ok(step)
    }
}

impl Step {
    /// Brings it to where both are asked, with the helpers there are.
    pub(super) fn begin_confirming(
        &mut self,
        word: Option<Word>,
        now: Moment,
    ) -> Result<(), Refusal> {
        if self.request.kind() == Kind::Confirming {
            return Ok(());
        }
        self.make_do(now)?;
        self.turn(State::Confirming { since: now, word, nudged: false })
    }

    /// Tells whether another is still to be answered for once the asker said how it went with this one.
    fn goes_on_without(&self, helper: PersonId, now: Moment) -> Result<bool, Refusal> {
        self.assigned(helper)?;
        if self.request.has_begun(now) {
            Ok(self.offers.assigned() > 1)
        } else {
            Err(Refusal::NotYet)
        }
    }

    fn stands(&self, helper: PersonId, kind: offer::Kind) -> bool {
        self.offers.of(helper).is_some_and(|it| it.state.kind() == kind)
    }

    /// This one of several came: the asker says so.
    fn came(&mut self, helper: PersonId, now: Moment) -> Result<(), Refusal> {
        let offer::State::Assigned { place, .. } = self.offers.one(helper)?.state else {
            return Err(Refusal::NotAssigned);
        };
        self.answered(helper, offer::State::Done { place }, now)
    }

    /// The asker answered for one of several: one asks about the others only, and what this one said is no word about them.
    fn answered(
        &mut self,
        helper: PersonId,
        next: offer::State,
        now: Moment,
    ) -> Result<(), Refusal> {
        self.begin_confirming(None, now)?;
        self.offers.turn(helper, next, now)?;
        let says = |it: &&Offer| it.state.kind() == offer::Kind::Assigned && it.worked.is_some();
        let another = self.offers.iter().find(says).map(|it| Word::Worked(it.helper));
        if let State::Confirming { word, .. } = &mut self.request.state
            && word.is_some_and(|it| it.by() == helper)
        {
            *word = another;
        }
        Ok(())
    }

    /// No helper tells how it went before the moment that was asked for.
    fn may_tell(&mut self, helper: PersonId, now: Moment) -> Result<(), Refusal> {
        self.assigned(helper)?;
        if self.request.has_begun(now) { Ok(()) } else { Err(Refusal::NotYet) }
    }

    /// Writes a helper's word down, beside what another said; false when it was said before.
    fn note(&mut self, said: Word, helper: PersonId, now: Moment) -> Result<bool, Refusal> {
        self.assigned(helper)?;
        let offer = self.offers.one(helper)?;
        let worked = matches!(said, Word::Worked(_));
        if worked && offer.worked.is_some() {
            return Ok(false);
        }
        offer.worked = worked.then_some(now);
        let said = Some(said);
        let State::Confirming { word, .. } = &mut self.request.state else {
            self.begin_confirming(said, now)?;
            return Ok(true);
        };
        if worked && matches!(word, Some(Word::Worked(_))) {
            return Ok(true); // one is enough: no second takes its place
        }
        Ok(std::mem::replace(word, said) != said)
    }

    /// It did not happen: lets the helpers go, and ends or searches on.
    fn undelivered(
        &mut self,
        helpers_become: offer::State,
        again: Option<Window>,
        now: Moment,
    ) -> Result<(), Refusal> {
        let request = self.request.id;
        let helpers = self.offers.who(offer::Kind::Assigned);
        if helpers.is_empty() {
            return Err(Refusal::NotPossibleNow);
        }
        if again.is_some_and(|window| window.end <= now) {
            return Err(Refusal::WhenPast);
        }
        self.offers.turn_all(offer::Kind::Assigned, helpers_become, now)?;
        if self.offers.helped() > 0 {
            return self.finish(Confirmed::Asker, now);
        }
        let Some(window) = again else {
            self.close(Reason::NotDelivered, now)?;
            self.tell(Event::NotDelivered { request, helpers });
            return Ok(());
        };
        self.request.window = window;
        if self.request.kind() != Kind::Open {
            self.turn(State::Open { since: now })?;
        }
        self.seek(now)
    }

    fn said_before(&self, by: By) -> bool {
        match by {
            By::Asker => self.request.kind() == Kind::Done,
            By::AskerOf(helper) | By::Helper(helper) => self.stands(helper, offer::Kind::Done),
        }
    }
}
