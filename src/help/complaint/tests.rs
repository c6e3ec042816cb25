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
const ASKER: Option<Stood> = Some(Stood::Asker);

fn told(what: What, desk: Desk) -> Complaint {
    Complaint {
        id: ComplaintId(Uuid::from_u128(4)),
        buurt: BuurtId(Uuid::from_u128(5)),
        by: ROSA,
        noted: None,
        about: Some(JAN),
        request: None,
        home: None,
        what,
        desk,
        pauses: what.pauses(ASKER),
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
        home: None,
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
    assert_eq!(it.clone().close(Outcome::TalkedOut, ASKER, NOW), Err(Refusal::HearFirst));
    let it = it.hear(Hearing::Spoken, NOW).unwrap().close(Outcome::TalkedOut, ASKER, NOW).unwrap();
    assert_eq!((it.state, it.outcome), (State::Closed, Some(Outcome::TalkedOut)));
    assert_eq!(it.clone().close(Outcome::Apart, ASKER, NOW), Err(Refusal::NotNow));
    assert_eq!(it.hear(Hearing::Spoken, NOW), Err(Refusal::NotNow));
}

#[test]
fn who_was_not_safe_with_a_helper_pauses_that_helper_and_nobody_else_does() {
    assert!(What::Unsafe.pauses(ASKER));
    assert!(!What::Unsafe.pauses(Some(Stood::Helper)) && !What::Unsafe.pauses(None));
    for what in What::ALL.iter().filter(|it| **it != What::Unsafe) {
        assert!(!what.pauses(ASKER), "{what:?}");
    }
}

#[test]
fn the_pause_ends_with_the_answer_unless_the_helper_helps_no_more() {
    for outcome in Outcome::ALL.iter().filter(|it| **it != Outcome::Ended) {
        let it = told(What::Unsafe, Desk::Worker).hear(Hearing::NotSafe, NOW).unwrap();
        let it = it.close(*outcome, ASKER, NOW).unwrap();
        assert_eq!(it.pauses, *outcome == Outcome::Stopped, "{outcome:?}");
    }
}

#[test]
fn the_coordinator_is_asked_to_look_again_within_thirty_days_and_once() {
    let heard = told(What::Money, Desk::Worker).hear(Hearing::Spoken, NOW).unwrap();
    assert_eq!(heard.clone().appeal(NOW), Err(Refusal::NotNow));
    let closed = heard.close(Outcome::NothingFound, ASKER, NOW).unwrap();
    assert!(closed.may_appeal(NOW + APPEAL_WITHIN - TimeDelta::seconds(1)));
    assert_eq!(closed.clone().appeal(NOW + APPEAL_WITHIN), Err(Refusal::NotNow));
    let decided = closed.appeal(NOW).unwrap().close(Outcome::PutRight, ASKER, NOW).unwrap();
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
    let it = it.close(Outcome::Agreed, ASKER, NOW).unwrap().appeal(NOW).unwrap();
    assert_eq!(it.relation(&caller(AN, Role::Buurtwerker)), Relation::Party);
    assert_eq!(it.relation(&caller(AN, Role::Coordinator)), Relation::Own);
}

#[test]
fn when_somebody_died_what_waits_ends_and_what_has_an_answer_stays() {
    let it = told(What::Unsafe, Desk::Worker).ended(NOW);
    assert_eq!((it.state, it.outcome, it.pauses), (State::Decided, Some(Outcome::Ended), false));
    let closed = told(What::Money, Desk::Worker).hear(Hearing::Spoken, NOW).unwrap();
    let closed = closed.close(Outcome::PutRight, ASKER, NOW).unwrap();
    assert_eq!(closed.clone().ended(NOW), closed);
}

#[test]
fn a_side_that_was_told_is_written_down_once_and_who_was_not_reached_may_be_heard_later() {
    let it = told(What::Quarrel, Desk::Worker).hear(Hearing::NotReached, NOW).unwrap();
    assert!(it.may_hear());
    let it = it.hear(Hearing::Spoken, NOW).unwrap();
    assert!(!it.may_hear());
    for how in Hearing::ALL {
        assert_eq!(it.clone().hear(*how, NOW), Err(Refusal::HeardBefore), "{how:?}");
    }
    let appealed = it.close(Outcome::Agreed, ASKER, NOW).unwrap().appeal(NOW).unwrap();
    assert_eq!(appealed.hear(Hearing::Spoken, NOW), Err(Refusal::HeardBefore));
}

#[test]
fn what_names_somebody_is_not_about_nobody() {
    let it = told(What::Quarrel, Desk::Worker);
    assert_eq!(it.clone().hear(Hearing::Nobody, NOW), Err(Refusal::Misfit));
    assert!(Complaint { about: None, ..it }.hear(Hearing::Nobody, NOW).is_ok());
}

#[test]
fn an_answer_fits_whom_it_is_about() {
    let heard = told(What::Quarrel, Desk::Worker).hear(Hearing::Spoken, NOW).unwrap();
    let nobody = Complaint { about: None, ..heard.clone() };
    for outcome in Outcome::ALL {
        let parts = matches!(outcome, Outcome::Apart | Outcome::Stopped);
        let ends = *outcome == Outcome::Ended;
        assert_eq!(nobody.clone().close(*outcome, ASKER, NOW).is_ok(), !parts && !ends);
        assert_eq!(heard.clone().close(*outcome, ASKER, NOW).is_ok(), !ends, "{outcome:?}");
    }
    let by_helper = heard.close(Outcome::Stopped, Some(Stood::Helper), NOW);
    assert_eq!(by_helper, Err(Refusal::Misfit), "who asked is stopped by nobody");
}

#[test]
fn what_may_be_about_somebody_who_works_here_is_the_coordinators() {
    let known = |about, works| Known { about, works };
    for (known, what, says, desk, about) in [
        (known(Some(JAN), false), What::Unsafe, false, Desk::Worker, Some(JAN)),
        (known(Some(AN), true), What::Unsafe, false, Desk::Coordinator, Some(AN)),
        (known(Some(AN), true), What::Worker, false, Desk::Coordinator, Some(AN)),
        (known(Some(JAN), false), What::Worker, false, Desk::Coordinator, None),
        (known(None, true), What::Quarrel, false, Desk::Coordinator, None),
        (known(None, false), What::Improper, true, Desk::Coordinator, None),
        (known(None, false), What::Improper, false, Desk::Worker, None),
    ] {
        assert_eq!(known.desk(what, says), (desk, about), "{known:?} {what:?} {says}");
    }
}
