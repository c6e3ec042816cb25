//! The offers of one request, as loaded under its lock.
//!
//! Knows what is due for each by itself. Changes only along the arrows of [`State`]; knows no request.

use super::{Kind, NO_WAVE, Offer, Place, State};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::help::contact::Contact;
use crate::help::request::Refusal;

word_enum!(
    /// Something that is due by itself for one helper.
    OfferTimer {
        /// The reserve had time enough to take a place.
        Promotion = "promotion",
        /// The asker had time enough to say yes to the helper's name.
        Contact = "contact",
        /// The helper had time enough to say yes again.
        Again = "again",
    }
);

/// All offers of one request, at most one for each helper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers(Vec<Offer>);

impl Offers {
    /// Takes what the store found.
    pub const fn new(rows: Vec<Offer>) -> Self {
        Self(rows)
    }

    /// Walks over all of them.
    pub fn iter(&self) -> impl Iterator<Item = &Offer> {
        self.0.iter()
    }

    /// Finds the offer of one helper.
    pub fn of(&self, helper: PersonId) -> Option<&Offer> {
        self.0.iter().find(|offer| offer.helper == helper)
    }

    /// Lists who stands in one state.
    pub fn who(&self, kind: Kind) -> Vec<PersonId> {
        self.0.iter().filter(|it| it.state.kind() == kind).map(|it| it.helper).collect()
    }

    /// Lists who need not answer any more, once every place is taken: who was asked and did not say yes, and who
    /// was to take a place.
    pub fn asked_no_more(&self) -> Vec<PersonId> {
        let over = |it: &&Offer| match it.state {
            State::Superseded | State::Lapsed | State::Declined(_) => true,
            State::Reserve { asked_until } => asked_until.is_some(),
            State::Queued
            | State::Sent
            | State::Seen
            | State::Assigned { .. }
            | State::Done { .. }
            | State::Released
            | State::BackedOutEarly
            | State::BackedOutLate
            | State::NoShow
            | State::Removed => false,
        };
        self.0.iter().filter(over).map(|it| it.helper).collect()
    }

    /// Lists whom a search does not ask: everybody who was asked or said yes, except whose question was taken back
    /// and not put again since. `first` names the first wave that went out, or goes out, at or after a moment.
    pub fn not_for(&self, first: impl Fn(Moment) -> u8) -> Vec<PersonId> {
        let asked = |it: &&Offer| !it.may_be_asked_again(first(it.since));
        self.0.iter().filter(asked).map(|it| it.helper).collect()
    }

    /// Tells whether somebody who was asked in this wave may still answer.
    pub fn waits_for(&self, wave: u8) -> bool {
        self.0.iter().any(|it| it.wave == wave && it.state.kind().pending())
    }

    /// Counts the assigned.
    pub fn assigned(&self) -> usize {
        self.0.iter().filter(|it| it.state.kind() == Kind::Assigned).count()
    }

    /// Counts those of whom it is said that they helped.
    pub fn helped(&self) -> usize {
        self.0.iter().filter(|it| it.state.kind() == Kind::Done).count()
    }

    /// Finds the lowest of `places` that nobody has, or had.
    pub fn free_place(&self, places: u8) -> Option<Place> {
        let has = |it: &Offer, place| matches!(it.state, State::Assigned { place: p, .. } | State::Done { place: p } if p == place);
        let taken = |place| self.0.iter().any(|it| has(it, place));
        (1..=places).map(Place).find(|place| !taken(*place))
    }

    /// Finds the reserve who said yes first and was not asked for this place yet.
    pub fn best_reserve(&self) -> Option<PersonId> {
        let waiting = |it: &&Offer| it.state == State::Reserve { asked_until: None };
        self.0.iter().filter(waiting).min_by_key(|it| (it.since, it.helper)).map(|it| it.helper)
    }

    /// Until when all of the places that are free are kept for a reserve who thinks about it.
    pub fn kept_until(&self, places: u8, now: Moment) -> Option<Moment> {
        let until = |it: &Offer| {
            if let State::Reserve { asked_until } = it.state { asked_until } else { None }
        };
        let thinking = || self.0.iter().filter_map(until).filter(|it| *it > now);
        let free = usize::from(places).saturating_sub(self.assigned());
        if thinking().count() < free { None } else { thinking().min() }
    }

    /// Lists what is due by itself, for whom and when.
    pub fn timers(&self) -> Vec<(OfferTimer, PersonId, Moment)> {
        let mut due = Vec::new();
        for Offer { helper, state, .. } in &self.0 {
            if let State::Reserve { asked_until: Some(at) } = state {
                due.push((OfferTimer::Promotion, *helper, *at));
            }
            if let State::Assigned { contact: Contact::Waiting { until }, .. } = state {
                due.push((OfferTimer::Contact, *helper, *until));
            }
            if let State::Assigned { again_by: Some(at), .. } = state {
                due.push((OfferTimer::Again, *helper, *at));
            }
        }
        due
    }

    /// Lists what differs from how it was: what a store must write.
    pub fn changed_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a Offer> {
        self.0.iter().filter(|it| before.of(it.helper) != Some(it))
    }

    /// Adds a helper's first offer.
    pub(in crate::help) fn add(&mut self, offer: Offer) -> Result<(), Refusal> {
        if self.of(offer.helper).is_some() {
            return Err(Refusal::AlreadyAnswered);
        }
        self.0.push(offer);
        Ok(())
    }

    /// Puts a question to somebody: for the first time, or again, where [`Offer::may_be_asked_again`] by a wave or
    /// [`Offer::may_be_named_again`] by a worker.
    pub(in crate::help) fn ask(
        &mut self,
        helper: PersonId,
        wave: u8,
        now: Moment,
    ) -> Result<(), Refusal> {
        let again = |it: &Offer| {
            it.may_be_asked_again(wave) || (wave == NO_WAVE && it.may_be_named_again())
        };
        match self.0.iter_mut().find(|it| it.helper == helper) {
            Some(offer) if again(offer) => {
                offer.wave = wave;
                Ok(())
            }
            _ => self.add(Offer::born(helper, wave, State::Queued, now)?),
        }
    }

    /// Brings one helper's offer along an arrow.
    pub(in crate::help) fn turn(
        &mut self,
        helper: PersonId,
        next: State,
        now: Moment,
    ) -> Result<(), Refusal> {
        let offer = self.one(helper)?;
        *offer = offer.turn(next, now)?;
        Ok(())
    }

    /// Brings everybody who stands in `from` along the same arrow.
    pub(in crate::help) fn turn_all(
        &mut self,
        from: Kind,
        next: State,
        now: Moment,
    ) -> Result<(), Refusal> {
        for offer in self.0.iter_mut().filter(|it| it.state.kind() == from) {
            *offer = offer.turn(next, now)?;
        }
        Ok(())
    }

    /// Gives one helper's offer, to change the data of its state.
    pub(in crate::help) fn one(&mut self, helper: PersonId) -> Result<&mut Offer, Refusal> {
        self.0.iter_mut().find(|it| it.helper == helper).ok_or(Refusal::NotAsked)
    }

    /// Walks over all of them, to change the data of their states.
    pub(in crate::help) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Offer> {
        self.0.iter_mut()
    }
}
