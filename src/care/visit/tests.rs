//! The promises of a link and of a visit, one by one.

use uuid::Uuid;

use super::*;
use crate::base::ids::{BasisId, PersonId, ServiceId, SignalId};
use crate::care::basis::{Answer, DEFAULT_TERM, How, Kind, TellBack};
use crate::care::directory::service::Channel;

fn now() -> Moment {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn link() -> Link {
    Link {
        id: Uuid::nil(),
        buurt: BuurtId(Uuid::nil()),
        referral: ReferralId(Uuid::nil()),
        way: Way::Mail,
        mailbox: Some(vec![1]),
        made: now(),
        killed: None,
        wrong: 0,
        closed_until: None,
    }
}

fn visit() -> Visit {
    Visit { id: Uuid::nil(), link: Uuid::nil(), code: vec![], sent: now(), tries: 0, open: None }
}

fn referral(code: Code) -> Referral {
    Referral {
        id: ReferralId(Uuid::nil()),
        buurt: BuurtId(Uuid::nil()),
        signal: SignalId(Uuid::nil()),
        service: ServiceId(Uuid::nil()),
        code,
        since: now(),
        basis: Some(BasisId(Uuid::nil())),
        way: Channel::Mail,
        warm: false,
        why: None,
        stamps: Vec::new(),
    }
}

fn basis() -> Basis {
    Basis {
        id: BasisId(Uuid::nil()),
        buurt: BuurtId(Uuid::nil()),
        signal: SignalId(Uuid::nil()),
        service: ServiceId(Uuid::nil()),
        kind: Kind::Consent,
        answer: Answer::Yes,
        categories: Vec::new(),
        tell_back: TellBack::TakenUp,
        until: Some(now() + DEFAULT_TERM),
        how: Some(How::Spoken),
        duty: None,
        review_due: None,
        reviewed: None,
        by: PersonId(Uuid::nil()),
        given: now(),
        withdrawn: None,
    }
}

/// The default.
const AFTER_END: TimeDelta = TimeDelta::days(30);

#[test]
fn a_link_lives_until_30_days_after_the_end() {
    let alive = |code, at| link().is_alive(&referral(code), &basis(), &Terms::default(), at);
    for code in Code::ALL.iter().filter(|it| it.is_open() && **it != Code::Draft) {
        assert!(alive(*code, now() + TimeDelta::days(100)), "{code:?}");
    }
    for code in [Code::Rejected, Code::Completed, Code::Failed] {
        assert!(alive(code, now() + AFTER_END - TimeDelta::seconds(1)), "{code:?}");
        assert!(!alive(code, now() + AFTER_END), "{code:?}");
    }
    for code in [Code::Draft, Code::Cancelled, Code::EnteredInError] {
        assert!(!alive(code, now()), "{code:?}");
    }
}

#[test]
fn a_link_dies_with_its_ground_and_when_it_is_killed() {
    let open = referral(Code::Accepted);
    let gone = basis().withdraw(now());
    assert!(!link().is_alive(&open, &gone, &Terms::default(), now()));
    assert!(!link().is_alive(&open, &basis(), &Terms::default(), now() + DEFAULT_TERM));
    for why in Killed::ALL {
        let dead = Link { killed: Some((now(), *why)), ..link() };
        assert!(!dead.is_alive(&open, &basis(), &Terms::default(), now()));
    }
}

#[test]
fn the_right_code_opens_for_half_an_hour_and_once() {
    let (opened, after, told) = visit().enter(Link { wrong: 3, ..link() }, true, now());
    assert_eq!((told, after.wrong), (Entered::In, 0));
    assert!(opened.is_open(now() + STAY - TimeDelta::seconds(1)));
    assert!(!opened.is_open(now() + STAY));
    assert_eq!(opened.enter(link(), true, now()).2, Entered::Old);
    assert_eq!(visit().enter(link(), true, now() + CODE_LIFE).2, Entered::Old);
}

#[test]
fn the_sixth_wrong_code_closes_for_an_hour() {
    let (mut visit, mut link) = (visit(), link());
    for n in 1..=5 {
        let told;
        (visit, link, told) = visit.enter(link, false, now());
        assert_eq!(told, Entered::Wrong, "{n}");
    }
    // Five tries were this code's: now even the right one is wrong.
    let (spent, closed, told) = visit.enter(link, true, now());
    assert_eq!((told, spent.open, spent.tries), (Entered::Closed, None, TRIES));
    assert_eq!(closed.closed(now() + CLOSED - TimeDelta::seconds(1)), Some(now() + CLOSED));
    assert_eq!(closed.closed(now() + CLOSED), None);
}

#[test]
fn a_new_code_does_not_give_six_tries_more() {
    let mut at = link();
    for n in 1..=6 {
        let (_, after, told) = visit().enter(at, false, now());
        assert_eq!(told == Entered::Closed, n == 6, "{n}");
        at = after;
    }
    assert_eq!(visit().enter(at, true, now()).2, Entered::Closed);
}
