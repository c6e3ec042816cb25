//! A request as it is loaded, with its offers, and what somebody who calls is to it.

use uuid::Uuid;

use super::offer::{Kind as OfferKind, Offer, Offers};
use super::question::Question;
use super::request::{Kind, Request};
use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId};
use crate::people::{Caller, Relation, Role};

/// A request with everything about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What the rules look at.
    pub request: Request,
    /// What is asked.
    pub question: Question,
    /// Every offer.
    pub offers: Vec<Answer>,
    /// Who calls and who asks would rather not meet: to them it is over, and nothing says why.
    pub apart: bool,
}

/// An offer, with what is known about it besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What the rules look at.
    pub offer: Offer,
    /// Its name for others: nobody's name in it.
    pub mark: Uuid,
    /// The walk, as a word.
    pub walk: Option<String>,
    /// "Waarom ik?", as words.
    pub why: Vec<String>,
    /// Since when the helper could see name, phone and address.
    pub shown_at: Option<Moment>,
    /// When it was asked last, or began with a yes.
    pub asked_at: Moment,
    /// Where the helper lives, when that is the neighbourhood next door.
    pub home: Option<BuurtId>,
}

impl Answer {
    /// Tells where the offer stands for who looks: a question that was put again stands.
    pub fn stands(&self) -> OfferKind {
        let kind = self.offer.state.kind();
        let again = self.offer.may_have_been_put_again() && self.asked_at > self.offer.since;
        if again { OfferKind::Sent } else { kind }
    }
}

impl Found {
    /// Returns the offers as the rules take them.
    pub fn offers(&self) -> Offers {
        Offers::new(self.offers.iter().map(|it| it.offer).collect())
    }

    /// Finds the offer of somebody, with what is known about it.
    pub fn answer(&self, person: PersonId) -> Option<&Answer> {
        self.offers.iter().find(|it| it.offer.helper == person)
    }

    /// Where a helper lives: here, or next door.
    pub fn home_of(&self, person: PersonId) -> BuurtId {
        let home = self.answer(person).and_then(|it| it.home);
        home.unwrap_or(self.request.buurt)
    }

    /// Tells whether somebody comes from the neighbourhood next door.
    pub fn is_guest(&self, person: PersonId) -> bool {
        self.home_of(person) != self.request.buurt
    }

    /// Finds an offer by its name for others.
    pub fn marked(&self, mark: Uuid) -> Option<&Answer> {
        self.offers.iter().find(|it| it.mark == mark)
    }

    /// Tells what somebody is to it. To a neighbour who has no offer it exists while it stands open;
    /// whether the two may meet is asked of the store.
    pub fn relation(&self, caller: &Caller) -> Relation {
        if self.request.buurt != caller.buurt {
            return Relation::None;
        }
        if self.is_of_another(caller) {
            return Relation::None;
        }
        if self.request.requester == caller.person && !caller.is_guest() {
            return Relation::Own;
        }
        match self.answer(caller.person).map(|it| it.offer.state.kind()) {
            Some(
                OfferKind::Assigned
                | OfferKind::Reserve
                | OfferKind::Done
                | OfferKind::Released
                | OfferKind::BackedOutEarly
                | OfferKind::BackedOutLate
                | OfferKind::NoShow,
            ) => Relation::Party,
            Some(
                OfferKind::Sent
                | OfferKind::Seen
                | OfferKind::Declined
                | OfferKind::Lapsed
                | OfferKind::Superseded
                | OfferKind::Removed,
            ) => Relation::Asked,
            Some(OfferKind::Queued) | None => self.of_a_neighbour(caller),
        }
    }

    /// Tells whether somebody let go of it, or was let go: nothing of the asker is shown to them.
    pub fn is_over_for(&self, person: PersonId) -> bool {
        self.answer(person).is_some_and(|it| match it.offer.state.kind() {
            OfferKind::Released
            | OfferKind::BackedOutEarly
            | OfferKind::BackedOutLate
            | OfferKind::NoShow
            | OfferKind::Removed => true,
            OfferKind::Queued
            | OfferKind::Sent
            | OfferKind::Seen
            | OfferKind::Assigned
            | OfferKind::Reserve
            | OfferKind::Declined
            | OfferKind::Lapsed
            | OfferKind::Superseded
            | OfferKind::Done => false,
        })
    }

    /// Tells whether it reads as over to who was only asked, or let go of: the words of every day.
    pub fn is_closed_for(&self, person: PersonId) -> bool {
        self.answer(person).is_some_and(|it| match it.offer.state.kind() {
            OfferKind::Removed => true,
            OfferKind::Assigned | OfferKind::Done => false,
            OfferKind::Queued
            | OfferKind::Sent
            | OfferKind::Seen
            | OfferKind::Reserve
            | OfferKind::Declined
            | OfferKind::Lapsed
            | OfferKind::Superseded
            | OfferKind::Released
            | OfferKind::BackedOutEarly
            | OfferKind::BackedOutLate
            | OfferKind::NoShow => self.apart,
        })
    }

    /// A guest is what the offer says that was made to them where they live; without it they are nobody.
    fn is_of_another(&self, caller: &Caller) -> bool {
        let mine = || self.answer(caller.person).and_then(|it| it.home);
        caller.is_guest() && (caller.home.is_none() || mine() != caller.home)
    }

    fn of_a_neighbour(&self, caller: &Caller) -> Relation {
        if caller.is_guest() {
            return Relation::None;
        }
        let searching = matches!(self.request.kind(), Kind::Open | Kind::Matched);
        let shown = caller.is(Role::Buurtwerker) || searching;
        if shown { Relation::SameBuurt } else { Relation::None }
    }
}
