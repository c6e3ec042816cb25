//! Who comes first, and what is said about it.

use super::score::why;
use super::*;

fn terms(who: &Candidate, minutes: u16) -> Score {
    score(&rosas(), who, minutes, &Weights::default(), 7)
}

#[track_caller]
fn check_term(who: Candidate, term: Term, expected: f64) {
    let got = terms(&who, 10).terms.into_iter().find(|it| it.0 == term).unwrap().1;
    assert!((got - expected).abs() < 1e-9, "{term:?} adds {got}, not {expected}");
}

#[test]
fn each_term_adds_what_the_design_says() {
    let with = |load| Candidate { load, ..jan() };
    let idle = Load::default();
    check_term(jan(), Term::Walk, -2.0);
    check_term(jan(), Term::Talent, 1.5);
    check_term(Candidate { talents: Talents::default(), ..jan() }, Term::Talent, 0.0);
    check_term(jan(), Term::Language, 0.8);
    check_term(Candidate { languages: Languages::of(["fr"]), ..jan() }, Term::Language, 0.0);
    check_term(Candidate { again: true, ..jan() }, Term::Again, 0.7);
    check_term(with(Load { month: 2, ..idle }), Term::Tasks, -2.0);
    check_term(with(Load { asks: 3, ..idle }), Term::Asks, -1.8);
    check_term(jan(), Term::Rested, 1.0);
    check_term(with(Load { rested: Some(6), ..idle }), Term::Rested, 0.2);
    check_term(with(Load { rested: Some(90), ..idle }), Term::Rested, 1.0);
    check_term(jan(), Term::Newcomer, 3.0);
    check_term(with(Load { ever: 2, ..idle }), Term::Newcomer, 1.0);
    check_term(with(Load { ever: 3, ..idle }), Term::Newcomer, 0.0);
}

#[test]
fn the_total_is_the_sum_and_chance_is_small() {
    let score = terms(&jan(), 10);
    assert!((score.total - score.terms.iter().map(|it| it.1).sum::<f64>()).abs() < 1e-9);
    let mut seen = Vec::new();
    for who in street(200) {
        let chance = terms(&who, 10).terms[8];
        assert_eq!(chance.0, Term::Chance);
        assert!((0.0..0.2).contains(&chance.1));
        seen.push(chance.1.to_bits());
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 200);
}

#[test]
fn why_me_names_the_two_strongest_reasons_and_never_chance() {
    let old_hand = Load { ever: 9, rested: Some(3), asks: 2, ..Load::default() };
    let jan = Candidate { load: old_hand, ..jan() };
    assert_eq!(why(&terms(&jan, 3)), [Some(Term::Walk), Some(Term::Talent)]);
    assert_eq!(why(&terms(&jan, 40)), [Some(Term::Talent), Some(Term::Language)]);
    let stranger =
        Candidate { talents: Talents::default(), languages: Languages::default(), ..jan };
    let tired = Candidate { load: Load { rested: Some(0), ..old_hand }, ..stranger };
    assert_eq!(why(&terms(&tired, 40)), [None, None]);
}

#[test]
fn the_nearer_zone_is_asked_first_and_within_a_zone_nobody_is_nearer() {
    let far = Candidate { zone: ring(1), person: PersonId(Uuid::from_u128(3)), ..jan() };
    let near = cells_minutes(home());
    assert!(terms(&jan(), near).total > terms(&far, cells_minutes(far.zone)).total);
    let twin = Candidate { person: PersonId(Uuid::from_u128(4)), ..jan() };
    assert_eq!(terms(&jan(), near).terms[0], terms(&twin, near).terms[0]);
}

fn cells_minutes(zone: Zone) -> u16 {
    crate::base::cells::walking_minutes(home(), zone)
}
