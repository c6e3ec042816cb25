//! The rules of a second factor.

use uuid::Uuid;

use super::*;
use crate::base::ids::{BuurtId, PersonId, SessionId};

const NOW: Moment = Moment::UNIX_EPOCH;

fn session(kind: Kind, factor_at: Option<Moment>) -> Session {
    let (id, person) = (SessionId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
    let who = (id, person, BuurtId(Uuid::from_u128(3)));
    Session { factor_at, ..Session::begin(who, kind, vec![1], NOW) }
}

#[test]
fn there_are_five_tries_in_a_quarter_of_an_hour() {
    let mut tries = Tries::none(NOW);
    for _ in 0..TRIES {
        tries = tries.take((TRIES, WINDOW), NOW + TimeDelta::minutes(1)).unwrap();
    }
    let late = NOW + WINDOW - TimeDelta::seconds(30);
    assert_eq!(tries.take((TRIES, WINDOW), late), Err(Refusal::TooMany(30)));
    let anew = tries.take((TRIES, WINDOW), NOW + WINDOW).unwrap();
    assert_eq!(anew, Tries { count: 1, since: NOW + WINDOW });
}

#[test]
fn on_new_devices_there_are_twenty_tries_a_day_and_where_it_was_given_before_they_keep_nobody_out()
{
    let none = Guesses { here: Tries::none(NOW), whole: Tries::none(NOW) };
    let mut guesses = none;
    for nth in 1..=A_DAY {
        guesses = Guesses { here: none.here, ..guesses }.take(false, NOW).unwrap();
        assert_eq!(guesses.alarms(), nth == TRIES, "{nth}");
    }
    let next = Guesses { here: none.here, ..guesses };
    assert_eq!(next.take(false, NOW), Err(Refusal::TooMany(24 * 60 * 60)));
    assert!(next.take(true, NOW).is_ok());
    assert!(next.take(false, NOW + DAY).is_ok());
}

#[test]
fn a_right_code_forgets_what_was_mistyped_on_its_device_and_nothing_else() {
    let whole = Tries { count: 9, since: NOW };
    let guesses = Guesses { here: Tries { count: 2, since: NOW }, whole };
    let right = guesses.right(NOW);
    assert_eq!((right.here.count, right.whole.count), (0, 7));
}

#[test]
fn it_is_fresh_for_a_quarter_of_an_hour_whatever_the_clock_does() {
    assert!(is_fresh(Some(NOW), NOW + STEP_UP - TimeDelta::seconds(1)));
    assert!(!is_fresh(Some(NOW), NOW + STEP_UP));
    assert!(!is_fresh(Some(NOW), NOW - TimeDelta::days(10)), "the clock jumped back");
    assert!(!is_fresh(Some(NOW), NOW + TimeDelta::days(3)));
    assert!(!is_fresh(None, NOW));
}

#[test]
fn who_works_here_acts_in_the_role_with_a_second_factor_only() {
    for role in Role::ALL {
        let works = role.is_staff();
        let bare = session(Kind::Staff, None);
        assert_eq!(carries(&bare, role, Demand::Staff), !works, "{role:?}");
        assert!(carries(&bare, role, Demand::Nobody), "{role:?}");
        assert!(carries(&session(Kind::Staff, Some(NOW)), role, Demand::Staff), "{role:?}");
        let other = session(Kind::Resident, Some(NOW));
        assert_eq!(carries(&other, role, Demand::Staff), !works, "{role:?}");
    }
}

#[test]
fn a_code_by_mail_alone_makes_no_first_factor_and_an_old_sign_in_changes_none() {
    let may = |kind, at, has| may_change(&session(kind, at), has, NOW);
    assert_eq!(may(Kind::Resident, None, false), Err(Refusal::ByLetter));
    assert_eq!(may(Kind::Staff, None, false), Ok(()));
    assert_eq!(may(Kind::Staff, None, true), Err(Refusal::StepUp));
    assert_eq!(may(Kind::Staff, Some(NOW), true), Ok(()));
    assert_eq!(may(Kind::Staff, Some(NOW - STEP_UP), true), Err(Refusal::StepUp));
    assert_eq!(may(Kind::Shared, Some(NOW), true), Err(Refusal::SharedDevice));
}

#[test]
fn who_gives_it_is_staff_for_twelve_hours_and_giving_it_again_gives_no_more() {
    let first = give(session(Kind::Resident, None), true, NOW);
    assert_eq!((first.kind, first.until), (Kind::Staff, NOW + Kind::Staff.whole()));
    let later = NOW + TimeDelta::hours(6);
    let again = give(first, true, later);
    assert_eq!((again.until, again.factor_at), (NOW + Kind::Staff.whole(), Some(later)));
    let neighbour = give(session(Kind::Resident, None), false, NOW);
    assert_eq!((neighbour.kind, neighbour.until), (Kind::Resident, NOW + Kind::Resident.whole()));
}

#[test]
fn each_is_told_what_to_do_on_this_device() {
    let told = |kind, at, has, demand| duty(&session(kind, at), has, demand);
    assert_eq!(told(Kind::Staff, None, false, Demand::Staff), Duty::Make);
    assert_eq!(told(Kind::Staff, None, true, Demand::Staff), Duty::Give);
    assert_eq!(told(Kind::Staff, Some(NOW), true, Demand::Staff), Duty::Given);
    assert_eq!(told(Kind::Resident, None, true, Demand::Staff), Duty::Give);
    assert_eq!(told(Kind::Resident, None, false, Demand::Staff), Duty::Letter);
    assert_eq!(told(Kind::Staff, None, true, Demand::Nobody), Duty::None, "the demo asks nothing");
    assert_eq!(told(Kind::Shared, None, true, Demand::Staff), Duty::None);
}

#[test]
fn a_code_of_the_app_and_one_of_the_sheet_are_told_apart() {
    assert_eq!(Typed::read(" 012 345"), Some(Typed::App("012345".to_owned())));
    assert_eq!(Typed::read("abcd-efgh"), Some(Typed::Sheet("ABCDEFGH".to_owned())));
    for wrong in ["", "12345", "1234567", "ABCD-EFG", "ABCDEFGU"] {
        assert_eq!(Typed::read(wrong), None, "{wrong}");
    }
}
