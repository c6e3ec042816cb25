//! Places are neither lost nor made up, whatever happens.

use proptest::collection::vec;
use proptest::prelude::{Just, prop_oneof, proptest};
use proptest::strategy::Strategy as _;

use super::{Pace, Protocol, Sign, WHILE_SLOW, Way};

/// A host that has answered once.
fn known(most: usize, protocol: Protocol) -> Pace {
    let mut pace = Pace::new(most, 4);
    pace.take();
    pace.give(Way::Any, Sign::Good(protocol));
    pace
}

fn taken(pace: &mut Pace) -> usize {
    (0..1_000).take_while(|_| pace.take().is_some()).count()
}

#[test]
fn no_more_than_most_are_under_way() {
    for protocol in [Protocol::One, Protocol::Two] {
        let mut pace = known(3, protocol);
        assert_eq!(taken(&mut pace), 3);
        pace.give(Way::Lane(0), Sign::Silent);
        pace.give(Way::Any, Sign::Silent);
        assert_eq!(taken(&mut pace), 1);
    }
}

#[test]
fn until_the_first_answer_one_goes_ahead_alone() {
    for answer in [Sign::Good(Protocol::One), Sign::Enough(Protocol::One)] {
        let mut pace = Pace::new(400, 4);
        assert_eq!(taken(&mut pace), 1);
        pace.give(Way::Any, answer);
        assert!(taken(&mut pace) >= 200);
    }
}

#[test]
fn a_first_answer_that_is_long_in_coming_lets_a_few_through() {
    let mut pace = Pace::new(400, 4);
    taken(&mut pace);
    pace.hurry();
    assert_eq!(taken(&mut pace), WHILE_SLOW - 1);
    pace.give(Way::Any, Sign::Good(Protocol::One));
    assert_eq!(taken(&mut pace), 400 - WHILE_SLOW + 1);
    pace.hurry();
    pace.give(Way::Any, Sign::Silent);
    assert_eq!(taken(&mut pace), 1, "what is known stays known");
}

#[test]
fn a_host_that_shares_connections_gets_few_and_fills_them_alike() {
    let mut pace = known(400, Protocol::Two);
    let lanes: Vec<_> = (0..400).filter_map(|_| pace.take()).collect();
    for at in 0..4 {
        assert_eq!(lanes.iter().filter(|it| **it == Way::Lane(at)).count(), 100);
    }
}

#[test]
fn a_host_that_shares_none_gets_any() {
    let mut pace = known(400, Protocol::One);
    assert!((0..400).all(|_| pace.take() == Some(Way::Any)));
}

#[test]
fn a_host_that_was_lost_is_learned_anew() {
    let mut pace = known(400, Protocol::Two);
    let [one, two] = [pace.take(), pace.take()].map(Option::unwrap);
    pace.give(one, Sign::Lost);
    assert!(matches!(pace.take(), Some(Way::Lane(_))), "another is still under way");
    for way in [one, two] {
        pace.give(way, Sign::Lost);
    }
    assert_eq!(pace.take(), Some(Way::Any));
    assert_eq!(pace.take(), None);
}

#[test]
fn trouble_halves_and_success_grows_again() {
    let good = Sign::Good(Protocol::Two);
    for trouble in [Sign::Enough(Protocol::Two), Sign::Lost] {
        let mut pace = known(100, Protocol::Two);
        for left in [50, 25, 12, 6, 3, 1, 1] {
            pace.take();
            pace.give(Way::Lane(0), trouble);
            assert_eq!(pace.limit, left);
        }
        for grown in [2, 3, 4] {
            pace.take();
            pace.give(Way::Lane(0), good);
            assert_eq!(pace.limit, grown);
        }
        pace.give(Way::Lane(0), Sign::Silent);
        assert_eq!(pace.limit, 4);
    }
}

#[test]
fn a_host_always_keeps_one_place() {
    let mut pace = Pace::new(0, 0);
    for _ in 0..3 {
        assert_eq!(pace.take(), Some(Way::Any));
        pace.give(Way::Any, Sign::Lost);
    }
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Take,
    Give(Sign),
    Hurry,
}

fn sign() -> impl proptest::strategy::Strategy<Value = Sign> {
    let protocol = || prop_oneof![Just(Protocol::One), Just(Protocol::Two)];
    let plain = prop_oneof![Just(Sign::Lost), Just(Sign::Silent)];
    prop_oneof![protocol().prop_map(Sign::Good), protocol().prop_map(Sign::Enough), plain]
}

proptest! {
    #[test]
    fn whatever_happens_the_places_add_up(steps in vec(prop_oneof![
        3 => Just(Step::Take),
        1 => Just(Step::Hurry),
        2 => sign().prop_map(Step::Give),
    ], 0..300)) {
        let mut pace = Pace::new(8, 3);
        let mut under_way: Vec<Way> = Vec::new();
        for step in steps {
            match step {
                Step::Take => {
                    let free = pace.is_free();
                    let way = pace.take();
                    assert_eq!(way.is_some(), free);
                    under_way.extend(way);
                }
                Step::Give(sign) => {
                    if let Some(way) = under_way.pop() {
                        pace.give(way, sign);
                    }
                }
                Step::Hurry => pace.hurry(),
            }
            assert!(under_way.len() <= 8);
            let on = |way| under_way.iter().filter(|it| **it == way).count();
            assert_eq!(pace.plain, on(Way::Any));
            assert_eq!(pace.lanes, (0..3).map(|at| on(Way::Lane(at))).collect::<Vec<_>>());
            assert!(!under_way.is_empty() || pace.is_free(), "an idle host has a place");
        }
    }
}
