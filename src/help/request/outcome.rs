//! How it went: *gelukt*, *niet gelukt*, *niemand gekomen*, *niemand deed open*.
//!
//! One "gelukt" is enough; silence is never counted as one.

use super::{Confirmed, Kind, Reason, Refusal, Request, State, Step, Word};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::event::Event;
use crate::help::offer::{self, Offers};
use crate::help::window::Window;

/// Who says how it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The asker, or somebody for her.
    Asker,
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
        if step.request.kind() == Kind::Done && step.said_before(by) {
            return Ok(step);
        }
        let By::Helper(helper) = by else {
            step.begin_confirming(None, now)?;
            step.finish(Confirmed::Asker, now)?;
            return Ok(step);
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
            By::Asker => step.undelivered(offer::State::Released, again, now)?,
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

    /// *Niemand gekomen*: counted privately, and searched on when there is another time.
    pub fn nobody_came(
        self,
        offers: Offers,
        again: Option<Window>,
        now: Moment,
    ) -> Result<Step, Refusal> {
        let mut step = Step::of(self, offers);
        if now < step.request.window.start {
            return Err(Refusal::NotYet);
        }
        let request = step.request.id;
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
            By::Asker => true,
            By::Helper(helper) => self.offers.who(offer::Kind::Done).contains(&helper),
        }
    }
}
