//! A zone hides the home, and distances know nothing finer.

use proptest::prelude::*;

use super::*;

const MECHELEN: (f64, f64) = (51.0343, 4.4917);

fn home(lat: f64, lng: f64) -> Zone {
    snap(lat, lng, Resolution::Nine).unwrap()
}

#[test]
fn a_denser_buurt_has_finer_zones_and_none_under_fifty_households() {
    assert_eq!(zone_resolution(USUAL_DENSITY), Resolution::Eight);
    assert_eq!(zone_resolution(2_000.0), Resolution::Nine);
    assert_eq!(zone_resolution(20.0), Resolution::Seven);
    assert_eq!(zone_resolution(0.0), Resolution::Seven);
}

#[test]
fn coordinates_that_cannot_exist_have_no_zone() {
    for (lat, lng) in [(91.0, 4.0), (51.0, 181.0), (f64::NAN, 4.0), (51.0, f64::INFINITY)] {
        assert_eq!(snap(lat, lng, Resolution::Nine), None);
    }
}

#[test]
fn a_zone_survives_its_column() {
    let zone = home(MECHELEN.0, MECHELEN.1);
    assert_eq!(from_column(to_column(zone)), Some(zone));
    assert_eq!(from_column(12), None);
}

#[test]
fn steps_count_rings_also_between_two_densities() {
    let zone = home(MECHELEN.0, MECHELEN.1);
    assert_eq!(steps(zone, zone), 0);
    for near in around(zone, 1).into_iter().filter(|it| *it != zone) {
        assert_eq!(steps(zone, near), 1);
    }
    assert_eq!(steps(zone, zone.parent(Resolution::Eight).unwrap()), 0);
    assert_eq!(around(zone, 2).len(), 19);
}

#[test]
fn a_walk_is_said_in_coarse_words() {
    for (minutes, word) in
        [(1, "under_5"), (5, "5_to_10"), (14, "10_to_15"), (30, "15_to_30"), (31, "over_30")]
    {
        assert_eq!(Walk::of(minutes).word(), word);
    }
    let zone = home(MECHELEN.0, MECHELEN.1);
    assert_eq!(Walk::between(zone, zone), Walk::UnderFive);
}

proptest! {
    #[test]
    fn two_homes_in_one_zone_are_equally_far_from_everybody(
        lat in 51.030..51.040_f64, lng in 4.485..4.500_f64, a in -0.004..0.004_f64, b in -0.004..0.004_f64,
    ) {
        let (one, other, asker) =
            (home(lat, lng), home(lat + a, lng + b), home(MECHELEN.0, MECHELEN.1));
        if one == other {
            prop_assert_eq!(walking_minutes(asker, one), walking_minutes(asker, other));
        }
        prop_assert_eq!(walking_minutes(asker, one), walking_minutes(one, asker));
        prop_assert!(walking_minutes(one, one) <= walking_minutes(one, other));
    }
}
