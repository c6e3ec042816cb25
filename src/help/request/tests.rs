//! A small world for the tables: Rosa asks, neighbours answer, and every act has a name.

use chrono::TimeDelta;
use uuid::Uuid;

use super::*;
use crate::help::contact::Contact;
use crate::help::event::Event;
use crate::help::offer::{Decline, State as OfferState};

mod acts;
mod births;
mod contacts;
mod endings;
mod parting;
mod places;
mod property;
mod several;

const ROSA: PersonId = PersonId(Uuid::from_u128(1));
const JAN: PersonId = PersonId(Uuid::from_u128(2));
const MIA: PersonId = PersonId(Uuid::from_u128(3));
const KIM: PersonId = PersonId(Uuid::from_u128(4));
const LEA: PersonId = PersonId(Uuid::from_u128(5));
const MILK: RequestId = RequestId(Uuid::from_u128(7));

/// One thing that somebody, or the clock, may do.
#[derive(Clone, Copy, Debug)]
enum Act {
    Accept(PersonId),
    Decline(PersonId, Decline),
    Seen(PersonId),
    BackOut(PersonId),
    MoreThanSmall(PersonId),
    Ask(PersonId, u8),
    Sent(PersonId),
    Lapse(u8),
    Hold(bool),
    Publish,
    Reconsider,
    Withdraw,
    Close(Reason),
    Change(TimeDelta),
    ConfirmAgain(PersonId),
    Refuse(PersonId),
    StayAway(PersonId),
    TrustedLess(PersonId),
    ReleaseContact(PersonId),
    Thank,
    Worked(By),
    NotWorked(By, Option<TimeDelta>),
    NobodyCame(Option<PersonId>, Option<TimeDelta>),
    NobodyOpened(PersonId),
    Due(Timer),
    OfferDue(offer::OfferTimer, PersonId),
}

impl Act {
    fn apply(self, on: &Step, now: Moment) -> Result<Step, Refusal> {
        let (it, all) = (on.request.clone(), on.offers.clone());
        let later = |by: TimeDelta| window(now + by);
        match self {
            Self::Accept(who) => it.accept(all, &helper(who), now),
            Self::Decline(who, why) => it.decline(all, who, why, now),
            Self::Seen(who) => it.seen(all, who, now),
            Self::BackOut(who) => it.back_out(all, who, now),
            Self::MoreThanSmall(who) => it.more_than_small(all, who),
            Self::Ask(who, wave) => it.ask(all, &[who], wave, now),
            Self::Sent(who) => it.sent(all, who, now),
            Self::Lapse(wave) => it.lapse(all, wave, now),
            Self::Hold(held) => it.hold(all, held),
            Self::Publish => it.publish(all, now),
            Self::Reconsider => {
                let until = now + TimeDelta::hours(4);
                it.reconsider(all, Entry::Read { why: Why::HoldForWorker, until }, now)
            }
            Self::Withdraw => it.withdraw(all, false, now),
            Self::Close(reason) => it.close(all, reason, now),
            Self::Change(by) => it.change(all, Change { window: Some(later(by)), door: None }, now),
            Self::ConfirmAgain(who) => it.confirm_again(all, who),
            Self::Refuse(who) => it.refuse_helper(all, who, now),
            Self::StayAway(who) => it.stay_away(all, who, now),
            Self::TrustedLess(who) => it.trusted_less(all, who, now),
            Self::ReleaseContact(who) => it.release_contact(all, who, now),
            Self::Thank => it.thank(all),
            Self::Worked(by) => it.worked(all, by, now),
            Self::NotWorked(by, again) => it.not_worked(all, by, again.map(later), now),
            Self::NobodyCame(of, again) => it.nobody_came(all, of, again.map(later), now),
            Self::NobodyOpened(who) => it.nobody_opened(all, who, now),
            Self::Due(timer) => it.due(all, timer, now),
            Self::OfferDue(timer, who) => it.offer_due(all, timer, who, now),
        }
    }
}

fn noon() -> Moment {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

/// Four hours from `start`.
fn window(start: Moment) -> Window {
    Window { start, end: start + TimeDelta::hours(4), flexible: false }
}

fn helper(person: PersonId) -> Helper {
    Helper { person, trust: 2, apart: false, paused: false, let_go: 0 }
}

/// What Rosa's form holds: milk, in two days.
fn form(places: u8) -> Request {
    Request {
        id: MILK,
        buurt: BuurtId(Uuid::from_u128(9)),
        requester: ROSA,
        window: window(noon() + TimeDelta::days(2)),
        places,
        min_trust: 1,
        door: DoorWish::Known,
        words: OwnWords::Shown,
        held: false,
        state: State::Open { since: noon() },
    }
}

fn open(places: u8) -> Step {
    form(places).born(Entry::Publish { first: false }, noon()).unwrap()
}

/// Plays acts one after another, all at the same moment.
fn play(from: &Step, acts: &[Act], now: Moment) -> Step {
    acts.iter().fold(from.clone(), |step, act| act.apply(&step, now).unwrap())
}

/// Rosa's milk, with Mia asked and Jan on his way where that fits the state.
fn standing(kind: Kind) -> (Step, Moment) {
    let asked = play(&open(1), &[Act::Ask(MIA, 1), Act::Sent(MIA)], noon());
    let matched = play(&asked, &[Act::Accept(JAN)], noon());
    let after = form(1).window.confirming_at();
    let confirming = Act::Due(Timer::Confirming).apply(&matched, after).unwrap();
    let read = Entry::Read { why: Why::Key, until: noon() + TimeDelta::hours(4) };
    match kind {
        Kind::Review => (form(1).born(read, noon()).unwrap(), noon()),
        Kind::Open => (asked, noon()),
        Kind::Matched => (matched, noon()),
        Kind::Confirming => (confirming, after),
        Kind::Done => (play(&confirming, &[Act::Worked(By::Asker)], after), after),
        Kind::Closed => (play(&matched, &[Act::Withdraw], noon()), noon()),
    }
}

fn state_of(step: &Step, who: PersonId) -> OfferState {
    step.offers.of(who).unwrap().state
}

fn offer_kind(step: &Step, who: PersonId) -> offer::Kind {
    state_of(step, who).kind()
}
