//! Every pair of phases, and what each act asks.

use chrono::TimeDelta;
use uuid::Uuid;

use super::*;

const OWNER: PersonId = PersonId(Uuid::from_u128(1));
const OTHER: PersonId = PersonId(Uuid::from_u128(2));

fn now() -> Moment {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn state(phase: Phase) -> State {
    match phase {
        Phase::New => State::New,
        Phase::Triage => State::Triage,
        Phase::Contact => State::Contact,
        Phase::Consent => State::Consent,
        Phase::Referred => State::Referred,
        Phase::FollowUp => State::FollowUp,
        Phase::Closed => State::Closed { reason: Closure::NotAConcern, outcome: Outcome::Unknown },
        Phase::Merged => State::Merged { into: SignalId(Uuid::from_u128(9)) },
    }
}

fn signal(phase: Phase) -> Signal {
    Signal {
        id: SignalId(Uuid::from_u128(7)),
        buurt: BuurtId(Uuid::nil()),
        kind: SignalType::read("loneliness").unwrap(),
        urgency: Urgency::Normal,
        state: state(phase),
        since: now(),
        owner: (phase != Phase::New).then_some(OWNER),
        subject: None,
        snoozed_until: None,
        follow_up: None,
        no_contact_until: None,
        informed: None,
        inform_by: None,
        emergency: None,
        raised: now(),
    }
}

#[test]
fn twenty_six_of_fifty_six_pairs_are_drawn() {
    let drawn: usize = Phase::ALL.iter().map(|it| it.arrows().len()).sum();
    assert_eq!(drawn, 26);
    assert!(Phase::ALL.iter().all(|it| !it.arrows().contains(it)));
}

#[test]
fn no_act_leads_where_no_arrow_does() {
    for from in Phase::ALL {
        for to in Phase::ALL {
            let it = || signal(*from);
            let other = Signal { id: SignalId(Uuid::from_u128(8)), ..signal(Phase::Triage) };
            let ends = [
                it().advance(*to, now()),
                it().close((Closure::MovedOrDeceased, Outcome::Unknown), 0, now()),
                it().merge(other, now()).map(|(gone, _)| gone),
                it().reopen(OTHER, now()),
                it().unmerge(OTHER, now()),
                Signal { owner: None, ..it() }.claim(OTHER, now()),
                it().release(now()),
                it().hand_over(OTHER, now()),
            ];
            for end in ends.into_iter().flatten() {
                let stays = end.phase() == *from;
                assert!(stays || from.arrows().contains(&end.phase()), "{from:?} → {end:?}");
            }
            let went = it().advance(*to, now()).is_ok();
            let plain = !matches!(to, Phase::Closed | Phase::Merged) && from.is_open();
            assert_eq!(went, plain && from.arrows().contains(to), "{from:?} → {to:?}");
        }
    }
}

#[test]
fn every_arrow_can_be_walked_by_some_act() {
    let other = || Signal { id: SignalId(Uuid::from_u128(8)), ..signal(Phase::Triage) };
    for from in Phase::ALL {
        for to in from.arrows() {
            let it = signal(*from);
            let end = match (from, to) {
                (_, Phase::Closed) => {
                    it.close((Closure::MovedOrDeceased, Outcome::Unknown), 0, now())
                }
                (_, Phase::Merged) => it.merge(other(), now()).map(|(gone, _)| gone),
                (Phase::Closed, _) => it.reopen(OTHER, now()),
                (Phase::Merged, _) => it.unmerge(OTHER, now()),
                (Phase::Triage, Phase::New) => it.release(now()),
                (Phase::New, Phase::Triage) => it.claim(OTHER, now()),
                _ => it.advance(*to, now()),
            };
            assert_eq!(end.map(|it| it.phase()), Ok(*to), "{from:?} → {to:?}");
        }
    }
}

#[test]
fn what_a_service_has_closes_only_for_three_reasons() {
    for reason in Closure::ALL {
        let end = signal(Phase::Referred).close((*reason, Outcome::Unknown), 0, now());
        let may = matches!(
            reason,
            Closure::MovedOrDeceased | Closure::EmergencyHandedOver | Closure::PersonDeclined
        );
        assert_eq!(end.is_ok(), may, "{reason:?}");
    }
    let open = signal(Phase::FollowUp).close((Closure::ServiceHelped, Outcome::Better), 1, now());
    assert_eq!(open, Err(Refusal::OpenReferral));
}

#[test]
fn who_claims_has_it_and_nobody_else_can() {
    let claimed = signal(Phase::New).claim(OWNER, now()).unwrap();
    assert_eq!((claimed.phase(), claimed.owner), (Phase::Triage, Some(OWNER)));
    assert_eq!(claimed.clone().claim(OWNER, now()), Ok(claimed.clone()));
    assert_eq!(claimed.clone().claim(OTHER, now()), Err(Refusal::Taken));
    assert_eq!(claimed.held_by(OTHER), Err(Refusal::Taken));
    let free = claimed.release(now()).unwrap();
    assert_eq!((free.phase(), free.owner), (Phase::New, None));
    assert_eq!(free.held_by(OWNER), Err(Refusal::Ownerless));
}

#[test]
fn a_merge_keeps_the_higher_urgency_and_can_be_undone() {
    let gone = Signal { urgency: Urgency::High, ..signal(Phase::New) };
    let kept = Signal { id: SignalId(Uuid::from_u128(8)), ..signal(Phase::Contact) };
    let (gone, kept) = gone.merge(kept, now()).unwrap();
    assert_eq!(gone.state, State::Merged { into: kept.id });
    assert_eq!(kept.urgency, Urgency::High);
    let back = gone.unmerge(OWNER, now()).unwrap();
    assert_eq!((back.phase(), back.owner), (Phase::Triage, Some(OWNER)));
    let own = signal(Phase::Triage);
    assert_eq!(own.clone().merge(own, now()), Err(Refusal::NoMerge));
    let over = Signal { id: SignalId(Uuid::from_u128(8)), ..signal(Phase::Closed) };
    assert_eq!(signal(Phase::Triage).merge(over, now()), Err(Refusal::NoMerge));
}

#[test]
fn a_case_that_opens_again_is_of_who_had_it() {
    let again = signal(Phase::Closed).reopen(OTHER, now()).unwrap();
    assert_eq!(again.owner, Some(OWNER));
    let apart = signal(Phase::Merged).unmerge(OTHER, now()).unwrap();
    assert_eq!(apart.owner, Some(OWNER));
    let nobodys = Signal { owner: None, ..signal(Phase::Closed) };
    assert_eq!(nobodys.reopen(OTHER, now()).unwrap().owner, Some(OTHER));
}

#[test]
fn a_day_to_wait_for_lies_ahead_and_not_too_far() {
    let it = || signal(Phase::Contact);
    assert_eq!(it().snooze(now(), now()), Err(Refusal::BadDay));
    assert_eq!(it().snooze(now() + TimeDelta::days(185), now()), Err(Refusal::BadDay));
    let later = now() + TimeDelta::days(7);
    assert_eq!(it().snooze(later, now()).unwrap().snoozed_until, Some(later));
    assert_eq!(signal(Phase::Closed).snooze(later, now()), Err(Refusal::Over));
}

#[test]
fn an_emergency_is_noted_on_every_open_signal_and_is_the_most_urgent() {
    for phase in Phase::ALL {
        let noted = signal(*phase).emergency(now()).map(|it| it.urgency);
        let want = if phase.is_open() { Ok(Urgency::Immediate) } else { Err(Refusal::Over) };
        assert_eq!(noted, want, "{phase:?}");
    }
}

#[test]
fn a_reporter_hears_the_same_whatever_happened() {
    for phase in Phase::ALL {
        let told = Told::of(*phase);
        assert_eq!(told == Told::Received, *phase == Phase::New);
        assert_ne!(told, Told::CallUs, "only a worker asks to be called");
    }
}
