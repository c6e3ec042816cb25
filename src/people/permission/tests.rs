//! What nobody, and what only some, may ever do.

use super::*;

#[test]
fn nobody_may_anything_to_what_they_know_nothing_of() {
    let nothing = |it: &Action| !may(&Role::ALL, Standing::Confirmed, *it, Relation::None);
    assert!(Action::ALL.iter().all(nothing));
}

#[test]
fn only_a_worker_sees_the_people_of_a_neighbourhood() {
    for role in Role::ALL {
        let sees = may(&[role], Standing::Confirmed, Action::PeopleShow, Relation::SameBuurt);
        assert_eq!(sees, role == Role::Buurtwerker, "{role:?}");
    }
}

#[test]
fn who_is_not_confirmed_asks_but_does_not_help() {
    assert!(may_try(&[Role::Bewoner], Standing::Accepted, Action::HelpAsk));
    assert!(!may_try(&[Role::Bewoner], Standing::Accepted, Action::OfferAccept));
}

#[test]
fn the_municipality_and_the_administrator_see_no_request() {
    for role in [Role::Gemeente, Role::Beheerder, Role::Dienst] {
        for relation in Relation::ALL {
            assert!(!may(&[role], Standing::Confirmed, Action::HelpShow, relation));
        }
    }
}

#[test]
fn every_role_is_read_as_it_is_written() {
    assert!(Role::ALL.iter().all(|it| Role::read(it.word()) == Some(*it)));
}
