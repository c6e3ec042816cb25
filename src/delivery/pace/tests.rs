//! Places are neither lost nor made up, whatever happens.

use proptest::collection::vec;
use proptest::prelude::{Just, prop_oneof, proptest};
use proptest::strategy::Strategy as _;

use std::time::Instant;

use super::{OPEN, Pace, Sign};

/// A host with one connection that is open.
fn opened(most: usize, now: Instant) -> Pace {
    let mut pace = Pace::new(most, 1);
    pace.take(now);
    pace.give(0, Sign::Good, now);
    pace
}

fn taken(pace: &mut Pace, now: Instant) -> usize {
    (0..1_000).take_while(|_| pace.take(now).is_some()).count()
}

#[test]
fn no_more_than_most_are_under_way() {
    let now = Instant::now();
    let mut pace = opened(3, now);
    assert_eq!(taken(&mut pace, now), 3);
    pace.give(0, Sign::Good, now);
    assert_eq!(taken(&mut pace, now), 1);
}

#[test]
fn a_lane_without_an_answer_carries_one_message() {
    let now = Instant::now();
    let mut pace = Pace::new(400, 4);
    assert_eq!(taken(&mut pace, now), 4);
    pace.give(2, Sign::Good, now);
    assert_eq!(taken(&mut pace, now), 100, "one lane is open");
    pace.hurry(now);
    assert_eq!(taken(&mut pace, now), 297, "all are");
}

#[test]
fn a_lane_is_shut_when_its_connection_was_lost_or_may_be_gone() {
    let now = Instant::now();
    let mut lost = opened(400, now);
    lost.take(now);
    lost.give(0, Sign::Lost, now);
    assert_eq!(taken(&mut lost, now), 1);

    let mut at_rest = opened(400, now);
    assert_eq!(taken(&mut at_rest.clone(), now + OPEN / 2), 400);
    assert_eq!(taken(&mut at_rest, now + OPEN), 1);

    let mut busy = opened(400, now);
    busy.take(now);
    assert_eq!(taken(&mut busy, now + OPEN), 399, "it is in use");
}

#[test]
fn open_lanes_are_filled_alike() {
    let now = Instant::now();
    let mut pace = Pace::new(8, 4);
    assert_eq!(taken(&mut pace, now), 4);
    pace.hurry(now);
    assert_eq!((0..4).filter_map(|_| pace.take(now)).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert_eq!(pace.take(now), None);
}

#[test]
fn trouble_halves_and_success_grows_again() {
    let now = Instant::now();
    for trouble in [Sign::Enough, Sign::Lost] {
        let mut pace = opened(100, now);
        for left in [50, 25, 12, 6, 3, 1, 1] {
            pace.take(now);
            pace.give(0, trouble, now);
            assert_eq!(pace.limit, left);
        }
        for grown in [2, 3, 4] {
            pace.take(now);
            pace.give(0, Sign::Good, now);
            assert_eq!(pace.limit, grown);
        }
        pace.give(0, Sign::Silent, now);
        assert_eq!(pace.limit, 4);
    }
}

#[test]
fn a_host_always_keeps_one_place() {
    let now = Instant::now();
    let mut pace = Pace::new(0, 0);
    assert_eq!(pace.take(now), Some(0));
    pace.give(0, Sign::Lost, now);
    assert_eq!(pace.take(now), Some(0));
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Take,
    Give(Sign),
    Hurry,
}

proptest! {
    #[test]
    fn whatever_happens_the_places_add_up(steps in vec(prop_oneof![
        3 => Just(Step::Take),
        1 => Just(Step::Hurry),
        2 => prop_oneof![Just(Sign::Good), Just(Sign::Enough), Just(Sign::Lost), Just(Sign::Silent)]
            .prop_map(Step::Give),
    ], 0..300)) {
        let now = Instant::now();
        let mut pace = Pace::new(8, 3);
        let mut under_way: Vec<usize> = Vec::new();
        for step in steps {
            match step {
                Step::Take => {
                    let free = pace.is_free(now);
                    let lane = pace.take(now);
                    assert_eq!(lane.is_some(), free);
                    under_way.extend(lane);
                }
                Step::Give(sign) => {
                    if let Some(lane) = under_way.pop() {
                        pace.give(lane, sign, now);
                    }
                }
                Step::Hurry => pace.hurry(now),
            }
            assert!(under_way.len() <= 8);
            let counted: Vec<_> = pace.lanes.iter().map(|it| it.busy).collect();
            let real = |at| under_way.iter().filter(|it| **it == at).count();
            assert_eq!(counted, (0..3).map(real).collect::<Vec<_>>());
            assert!(!under_way.is_empty() || pace.is_free(now), "an idle host has a place");
        }
    }
}
