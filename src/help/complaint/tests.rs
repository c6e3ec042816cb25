//! What becomes of a complaint, and who may look at it.

use uuid::Uuid;

use super::*;
use crate::base::ids::SessionId;
use crate::base::words::Lang;
use crate::people::{Action, Standing};

const ROSA: PersonId = PersonId(Uuid::from_u128(1));
const JAN: PersonId = PersonId(Uuid::from_u128(2));
const AN: PersonId = PersonId(Uuid::from_u128(3));
const NOW: Moment = Moment::UNIX_EPOCH;

fn told(what: What, desk: Desk) -> Complaint {
    Complaint {
        id: ComplaintId(Uuid::from_u128(4)),
        buurt: BuurtId(Uuid::from_u128(5)),
        by: ROSA,
        noted: None,
        about: Some(JAN),
        request: None,
        what,
        desk,
        pauses: what.pauses(Some(Side::Asker)),
        told: NOW,
        state: State::Told,
        since: NOW,
        hearing: None,
        outcome: None,
    }
}

fn caller(person: PersonId, role: Role) -> Caller {
    Caller {
        person,
        buurt: BuurtId(Uuid::from_u128(5)),
        session: SessionId(Uuid::from_u128(6)),
        roles: vec![Role::Bewoner, role],
        standing: Standing::Confirmed,
        zone: None,
        language: Lang::Nl,
        action: Action::ComplaintOpen,
        fresh: true,
    }
}

#[test]
fn nothing_is_answered_before_the_other_was_heard() {
    let it = told(What::Quarrel, Desk::Worker);
    assert_eq!(it.clone().close(Outcome::TalkedOut, NOW), Err(Refusal::HearFirst));
    let it = it.hear(Hearing::Spoken, NOW).unwrap().close(Outcome::TalkedOut, NOW).unwrap();
    assert_eq!((it.state, it.outcome), (State::Closed, Some(Outcome::TalkedOut)));
    assert_eq!(it.clone().close(Outcome::Apart, NOW), Err(Refusal::NotNow));
    assert_eq!(it.hear(Hearing::Spoken, NOW), Err(Refusal::NotNow));
}

#[test]
fn who_was_not_safe_with_a_helper_pauses_that_helper_and_nobody_else_does() {
    assert!(What::Unsafe.pauses(Some(Side::Asker)));
    assert!(!What::Unsafe.pauses(Some(Side::Helper)) && !What::Unsafe.pauses(None));
    for what in What::ALL.iter().filter(|it| **it != What::Unsafe) {
        assert!(!what.pauses(Some(Side::Asker)), "{what:?}");
    }
}

#[test]
fn the_pause_ends_with_the_answer_unless_the_helper_helps_no_more() {
    for outcome in Outcome::ALL {
        let it = told(What::Unsafe, Desk::Worker).hear(Hearing::NotSafe, NOW).unwrap();
        let it = it.close(*outcome, NOW).unwrap();
        assert_eq!(it.pauses, *outcome == Outcome::Stopped, "{outcome:?}");
    }
}

#[test]
fn the_coordinator_is_asked_to_look_again_within_thirty_days_and_once() {
    let heard = told(What::Money, Desk::Worker).hear(Hearing::Spoken, NOW).unwrap();
    assert_eq!(heard.clone().appeal(NOW), Err(Refusal::NotNow));
    let closed = heard.close(Outcome::NothingFound, NOW).unwrap();
    assert!(closed.may_appeal(NOW + APPEAL_WITHIN - TimeDelta::seconds(1)));
    assert_eq!(closed.clone().appeal(NOW + APPEAL_WITHIN), Err(Refusal::NotNow));
    let decided = closed.appeal(NOW).unwrap().close(Outcome::PutRight, NOW).unwrap();
    assert_eq!(decided.state, State::Decided);
    assert_eq!(decided.appeal(NOW), Err(Refusal::NotNow), "there is no further road");
}

#[test]
fn a_complaint_about_a_worker_is_the_coordinators_alone() {
    let it = told(What::Worker, Desk::Coordinator);
    for role in Role::ALL {
        let expected = if role == Role::Coordinator { Relation::Own } else { Relation::None };
        assert_eq!(it.relation(&caller(AN, role)), expected, "{role:?}");
    }
}

#[test]
fn who_is_named_in_it_judges_nothing_of_it_in_whatever_role() {
    for desk in Desk::ALL {
        for person in [ROSA, JAN] {
            for role in [Role::Buurtwerker, Role::Coordinator] {
                let it = told(What::Quarrel, *desk);
                assert_eq!(it.relation(&caller(person, role)), Relation::None);
            }
        }
    }
}

#[test]
fn an_appeal_is_decided_by_the_coordinator_and_only_read_by_the_worker() {
    let it = told(What::Quarrel, Desk::Worker).hear(Hearing::Spoken, NOW).unwrap();
    assert_eq!(it.relation(&caller(AN, Role::Buurtwerker)), Relation::SameBuurt);
    let it = it.close(Outcome::Agreed, NOW).unwrap().appeal(NOW).unwrap();
    assert_eq!(it.relation(&caller(AN, Role::Buurtwerker)), Relation::Party);
    assert_eq!(it.relation(&caller(AN, Role::Coordinator)), Relation::Own);
}

#[test]
fn when_somebody_died_what_waits_ends_and_what_has_an_answer_stays() {
    let it = told(What::Unsafe, Desk::Worker).ended(NOW);
    assert_eq!((it.state, it.outcome, it.pauses), (State::Decided, Some(Outcome::Ended), false));
    let closed = told(What::Money, Desk::Worker).hear(Hearing::Spoken, NOW).unwrap();
    let closed = closed.close(Outcome::PutRight, NOW).unwrap();
    assert_eq!(closed.clone().ended(NOW), closed);
}
