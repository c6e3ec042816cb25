//! What happens to a request by itself, and when: it is asked after, runs out, or ends in silence.
//!
//! Never waits: it names the moments, and looks again at what stands when one has come.

use chrono::TimeDelta;

use super::{Confirmed, Kind, OwnWords, Reason, Refusal, Request, State, Step, Word};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::help::contact::KNOWN;
use crate::help::event::{Event, NobodyFound};
use crate::help::offer::{self, Offer, OfferTimer, Offers};
use crate::help::window::QUESTION_AHEAD;

/// Silence is asked about once more after so long.
pub const NUDGE_AFTER: TimeDelta = TimeDelta::hours(24);
/// Silence is over after so long: done, never counted as confirmed.
pub const UNCONFIRMED_AFTER: TimeDelta = TimeDelta::hours(72);

word_enum!(
    /// Something that is due by itself.
    Timer {
        /// Half of its time went by in review.
        Unread = "unread",
        /// *Verlengen, opgelost, niet meer nodig?*
        ExpiryQuestion = "expiry_question",
        /// The window is over and places are free.
        Expire = "expire",
        /// The window is over: how did it go?
        Confirming = "confirming",
        /// Ask once more.
        Nudge = "nudge",
        /// The end of asking.
        Finish = "finish",
    }
);

impl Request {
    /// Lists what is due by itself from where it stands, and when.
    pub fn timers(&self) -> Vec<(Timer, Moment)> {
        let end = self.window.end;
        match self.state {
            State::Review { since, .. } => vec![(Timer::Unread, self.half_time(since))],
            State::Open { since } => {
                let question = end - QUESTION_AHEAD;
                // Who asks for today or tomorrow was asked just now.
                let asked = (question > since).then_some((Timer::ExpiryQuestion, question));
                asked.into_iter().chain([(Timer::Expire, end)]).collect()
            }
            State::Matched { .. } => vec![(Timer::Confirming, self.window.confirming_at())],
            State::Confirming { since, word, nudged } => {
                let nudge = (!nudged).then_some((Timer::Nudge, since + NUDGE_AFTER));
                let finish = (Timer::Finish, since + UNCONFIRMED_AFTER);
                match word {
                    None | Some(Word::NotWorked(_)) => nudge.into_iter().chain([finish]).collect(),
                    // The asker has until the usual moment to say otherwise, at most a day.
                    Some(Word::Worked(_)) => {
                        let usual = self.window.confirming_at().min(since + NUDGE_AFTER);
                        vec![(Timer::Finish, usual.max(since))]
                    }
                    Some(Word::NobodyOpened(_)) => Vec::new(),
                }
            }
            State::Done { .. } | State::Closed { .. } => Vec::new(),
        }
    }

    /// Does what is due; nothing when it is not, or no longer.
    pub fn due(self, offers: Offers, timer: Timer, now: Moment) -> Result<Step, Refusal> {
        let is_due = self.timers().into_iter().any(|(it, at)| it == timer && at <= now);
        let mut step = Step::of(self, offers);
        if !is_due {
            return Ok(step);
        }
        let request = step.request.id;
        match timer {
            Timer::Unread => step.unread(now)?,
            Timer::ExpiryQuestion => {
                if now < step.request.window.end && step.offers.assigned() == 0 {
                    step.tell(Event::ExpiryQuestion { request });
                }
            }
            Timer::Expire => step.expire(now)?,
            Timer::Confirming => {
                step.begin_confirming(None, now)?;
                step.tell(Event::ConfirmingDue { request });
            }
            Timer::Nudge => {
                if let State::Confirming { nudged, .. } = &mut step.request.state {
                    *nudged = true;
                }
                step.tell(Event::Nudge { request });
            }
            Timer::Finish => step.end_of_asking(now)?,
        }
        Ok(step)
    }

    /// Does what is due for one helper; nothing when it is not, or no longer.
    pub fn offer_due(
        self,
        offers: Offers,
        timer: OfferTimer,
        helper: PersonId,
        now: Moment,
    ) -> Result<Step, Refusal> {
        match timer {
            OfferTimer::Promotion => self.promotion_missed(offers, helper, now),
            OfferTimer::Contact => self.contact_waits(offers, helper, now),
            OfferTimer::Again => self.again_missed(offers, helper, now),
        }
    }
}

impl Step {
    /// Nothing expires in review: the template goes to neighbours whom the worker knows.
    fn unread(&mut self, now: Moment) -> Result<(), Refusal> {
        let request = self.request.id;
        self.turn(State::Open { since: now })?;
        self.request.min_trust = self.request.min_trust.max(KNOWN);
        let template = self.request.words == OwnWords::Waiting;
        self.tell(Event::Unread { request });
        self.tell(Event::Asked { request, template });
        Ok(())
    }

    fn expire(&mut self, now: Moment) -> Result<(), Refusal> {
        if self.request.kind() == Kind::Open && self.offers.assigned() > 0 {
            return self.make_do(now);
        }
        self.close(Reason::ExpiredUnmatched, now)?;
        self.tell(Event::Unmatched { request: self.request.id, why: NobodyFound::Expired });
        Ok(())
    }

    fn end_of_asking(&mut self, now: Moment) -> Result<(), Refusal> {
        let State::Confirming { word, .. } = self.request.state else { return Ok(()) };
        // Who was let go said it of another time.
        let comes = |it: &Offer| it.state.kind() == offer::Kind::Assigned;
        let says = self.offers.iter().any(|it| comes(it) && it.worked.is_some());
        let worked = says || self.offers.helped() > 0;
        match word {
            None => self.finish(Confirmed::Nobody, now),
            Some(Word::Worked(_)) => self.finish(Confirmed::Helper, now),
            // One "gelukt" is enough, whatever another helper says after it.
            Some(Word::NotWorked(_)) if worked => self.finish(Confirmed::Helper, now),
            Some(Word::NotWorked(_)) => {
                let helpers = self.offers.who(offer::Kind::Assigned);
                self.close(Reason::NotDelivered, now)?;
                self.tell(Event::NotDelivered { request: self.request.id, helpers });
                Ok(())
            }
            Some(Word::NobodyOpened(_)) => Ok(()),
        }
    }
}
