//! The table of the terms, and what becomes of one clock.

use uuid::Uuid;

use super::*;
use crate::base::calendar::Hours;

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

/// Monday to Friday, 9 to 17; in November that is 8 to 16 in UTC.
fn office() -> Calendar {
    let day = |weekday| Hours { weekday, from: 9 * 60, until: 17 * 60 };
    Calendar::new(&(1..=5).map(day).collect::<Vec<_>>(), &[])
}

fn about(kind: Kind) -> About {
    About { signal: SignalId(Uuid::nil()), referral: None, kind }
}

fn start(kind: Kind, level: Level, now: &str) -> Deadline {
    Deadline::start(DeadlineId(Uuid::nil()), about(kind), level, at(now), &office().into())
}

fn due(it: &Deadline) -> Moment {
    match it.state {
        State::Due { at, .. } => at,
        State::Paused { .. } | State::Met { .. } | State::Breached { .. } => panic!("{it:?}"),
    }
}

const WEDNESDAY: &str = "2026-11-18T10:00:00Z";
const FRIDAY: &str = "2026-11-20T15:00:00Z";

#[test]
fn the_terms_are_those_of_the_table() {
    for (kind, level, wednesday, friday) in [
        (Kind::FirstLook, Level::U1, "2026-11-18T12:00:00Z", "2026-11-23T09:00:00Z"),
        (Kind::FirstLook, Level::U2, "2026-11-19T10:00:00Z", "2026-11-23T15:00:00Z"),
        (Kind::FirstLook, Level::U3, "2026-11-23T10:00:00Z", "2026-11-25T15:00:00Z"),
        (Kind::Contact, Level::U1, "2026-11-19T16:00:00Z", "2026-11-23T16:00:00Z"),
        (Kind::Contact, Level::U2, "2026-11-23T10:00:00Z", "2026-11-25T15:00:00Z"),
        (Kind::Contact, Level::U3, "2026-12-02T10:00:00Z", "2026-12-04T15:00:00Z"),
        (Kind::ServiceAnswer, Level::U1, "2026-11-19T10:00:00Z", "2026-11-23T15:00:00Z"),
        (Kind::ServiceAnswer, Level::U2, "2026-11-25T10:00:00Z", "2026-11-27T15:00:00Z"),
        (Kind::ServiceAnswer, Level::U3, "2026-12-02T10:00:00Z", "2026-12-04T15:00:00Z"),
    ] {
        assert_eq!(due(&start(kind, level, WEDNESDAY)), at(wednesday), "{kind:?} {level:?}");
        assert_eq!(due(&start(kind, level, FRIDAY)), at(friday), "{kind:?} {level:?}, Friday");
    }
}

#[test]
fn a_term_over_a_holiday_is_a_day_longer() {
    let it = start(Kind::FirstLook, Level::U2, "2026-11-10T10:00:00Z");
    assert_eq!(due(&it), at("2026-11-12T10:00:00Z"));
}

#[test]
fn a_pause_keeps_what_is_left_and_a_late_clock_cannot_be_paused() {
    let it = start(Kind::FirstLook, Level::U1, WEDNESDAY);
    let still = it.clone().pause(None, at("2026-11-18T11:00:00Z"), &office());
    assert_eq!(still.state, State::Paused { left: 60, until: None });
    assert_eq!(due(&still.resume(at(FRIDAY), &office())), at("2026-11-20T16:00:00Z"));
    let late = it.clone().pause(None, at("2026-11-18T12:01:00Z"), &office());
    assert_eq!(late, it);
}

#[test]
fn another_urgency_never_grants_more() {
    let hasty =
        start(Kind::Contact, Level::U3, WEDNESDAY).relevel(Level::U2, at(FRIDAY), &office().into());
    assert_eq!(due(&hasty), at("2026-11-25T15:00:00Z"), "three days from now");
    let calm = hasty.clone().relevel(Level::U3, at(FRIDAY), &office().into());
    assert_eq!((due(&calm), calm.level), (due(&hasty), Level::U3));
    let nearly = at("2026-12-01T10:00:00Z");
    let same =
        start(Kind::Contact, Level::U3, WEDNESDAY).relevel(Level::U2, nearly, &office().into());
    assert_eq!(due(&same), at("2026-12-02T10:00:00Z"), "less was left than the new term");
    let still = start(Kind::Contact, Level::U3, WEDNESDAY).pause(None, at(WEDNESDAY), &office());
    let still = still.relevel(Level::U2, at(WEDNESDAY), &office().into());
    assert_eq!(still.state, State::Paused { left: 3 * 480, until: None });
}

#[test]
fn what_is_done_in_time_is_met_and_what_is_not_is_breached() {
    let it = start(Kind::FirstLook, Level::U1, WEDNESDAY);
    let (noon, later) = (due(&it), at("2026-11-18T12:00:01Z"));
    assert_eq!(it.clone().end(noon).state, State::Met { due: Some(noon), at: noon });
    let breached = State::Breached { due: noon, at: later };
    assert_eq!(it.clone().end(later).state, breached);
    assert_eq!(it.end(later).end(noon).state, breached, "an end is an end");
}

#[test]
fn the_ladder_is_climbed_in_order() {
    let cal = office();
    let it = start(Kind::Contact, Level::U2, WEDNESDAY); // until Monday 23 November, 10:00
    let mut told = Vec::new();
    let mut climbing = it.clone();
    while let Some(next) = climbing.next() {
        let (after, rungs) = climbing.climb(next, &cal);
        told.extend(rungs.into_iter().map(|rung| (rung, next)));
        climbing = after;
    }
    let expected = [
        (Rung::Owner, at("2026-11-20T12:00:00Z")), // 3/4 of 24 working hours
        (Rung::Team, at("2026-11-23T10:00:00Z")),
        (Rung::Coordinator, at("2026-11-24T10:00:00Z")),
        (Rung::Organisation, at("2026-11-26T10:00:00Z")),
    ];
    assert_eq!(told, expected);
    assert!(climbing.is_alive(), "it still wants to be done");
    // Whoever was not there for a week hears of all of it once.
    let (_, all) = it.climb(at("2026-12-01T10:00:00Z"), &cal);
    assert_eq!(all.len(), 4);
}

#[test]
fn an_urgent_one_climbs_in_half_steps() {
    let it = start(Kind::ServiceAnswer, Level::U1, WEDNESDAY); // until Thursday, 10:00
    let thursday = it.climb(at("2026-11-19T10:00:00Z"), &office()).0;
    assert_eq!(thursday.next(), Some(at("2026-11-19T14:00:00Z")));
    let (coordinator, _) = thursday.climb(at("2026-11-19T14:00:00Z"), &office());
    assert_eq!(coordinator.next(), Some(at("2026-11-20T14:00:00Z")));
}

#[test]
fn where_nobody_ever_works_plain_time_counts() {
    let never = Calendar::new(&[], &[]);
    let now = at("2026-11-21T10:00:00Z");
    let id = DeadlineId(Uuid::nil());
    let it = Deadline::start(id, about(Kind::Contact), Level::U2, now, &never.clone().into());
    assert_eq!(due(&it), at("2026-11-24T10:00:00Z"));
    assert_eq!(it.next(), Some(at("2026-11-23T16:00:00Z")), "three quarters of three days");
    let (late, _) = it.climb(at("2026-11-24T10:00:00Z"), &never);
    assert_eq!(late.next(), Some(at("2026-11-25T10:00:00Z")));
}

#[test]
fn every_term_has_an_end_after_its_beginning() {
    for kind in Kind::ALL {
        for level in [Level::U1, Level::U2, Level::U3] {
            let it = start(*kind, level, FRIDAY);
            assert!(due(&it) > at(FRIDAY) && it.next() <= Some(due(&it)), "{it:?}");
        }
    }
}
