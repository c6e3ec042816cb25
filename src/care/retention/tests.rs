//! When a case is forgotten: each term on its day, and never what is open.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::base::ids::SignalId;
use crate::care::signal::Outcome;

fn now() -> Moment {
    "2026-11-22T03:00:00Z".parse().unwrap()
}

fn closed(reason: Closure, days: i64) -> Ended {
    Ended {
        state: State::Closed { reason, outcome: Outcome::Unknown },
        since: now() - TimeDelta::days(days),
        referred: false,
        waits_for_review: false,
        reporters: 0,
    }
}

fn cut() -> Cut {
    Cut::at(&Terms::default(), now())
}

#[test]
fn each_kind_of_case_has_its_own_term() {
    let forget = |it: Ended| cut().fate(&it).forget;
    let seen = |days| Ended { referred: true, ..closed(Closure::ServiceHelped, days) };
    assert_eq!(forget(closed(Closure::NotAConcern, 29)), None);
    assert_eq!(forget(closed(Closure::NotAConcern, 30)), Some(Ground::NotAConcern));
    assert_eq!(forget(closed(Closure::NeighboursHelped, 183)), None);
    assert_eq!(forget(closed(Closure::NeighboursHelped, 184)), Some(Ground::Unreferred));
    assert_eq!(forget(seen(364)), None);
    assert_eq!(forget(seen(365)), Some(Ground::Referred));
}

#[test]
fn what_a_service_saw_is_kept_its_whole_term_whatever_it_was_closed_as() {
    let seen = |days| Ended { referred: true, ..closed(Closure::NotAConcern, days) };
    assert_eq!(cut().fate(&seen(300)).forget, None);
    assert_eq!(cut().fate(&seen(365)).forget, Some(Ground::Referred));
}

#[test]
fn a_reporter_is_cut_ninety_days_after_the_close_and_once() {
    let told = |days, reporters| Ended { reporters, ..closed(Closure::NoContact, days) };
    assert!(!cut().fate(&told(89, 1)).cut);
    assert!(cut().fate(&told(90, 1)).cut);
    assert!(!cut().fate(&told(90, 0)).cut, "there is nobody left to cut");
}

#[test]
fn what_a_coordinator_must_still_look_at_is_not_forgotten() {
    let waits = Ended { waits_for_review: true, reporters: 1, ..closed(Closure::NoContact, 900) };
    assert_eq!(cut().fate(&waits), Fate { cut: true, forget: None });
}

proptest! {
    #[test]
    fn silence_forgets_nothing(days in 0_i64..4000, at in 0_usize..7, reporters in 0_u32..5) {
        let into = SignalId(uuid::Uuid::nil());
        let states = [State::New, State::Triage, State::Contact, State::Consent, State::Referred,
            State::FollowUp, State::Merged { into }];
        let open = Ended { state: states[at], reporters, ..closed(Closure::NoContact, days) };
        prop_assert_eq!(cut().fate(&open), Fate::default());
    }

    #[test]
    fn nothing_is_looked_at_too_late(days in 0_i64..800, referred: bool, reporters in 0_u32..3,
        reason in prop::sample::select(Closure::ALL)) {
        let case = Ended { referred, reporters, ..closed(reason, days) };
        let fate = cut().fate(&case);
        prop_assert!(fate == Fate::default() || case.since <= cut().latest());
    }

    #[test]
    fn what_is_over_stays_over(days in 0_i64..800, more in 0_i64..800, referred: bool,
        reason in prop::sample::select(Closure::ALL)) {
        let case = Ended { referred, ..closed(reason, days) };
        let later = Cut::at(&Terms::default(), now() + TimeDelta::days(more));
        prop_assert!(cut().fate(&case).forget.is_none() || later.fate(&case).forget.is_some());
    }
}
