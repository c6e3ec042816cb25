//! Every ordered pair of states, against the table of `help.md` written out once more.

use uuid::Uuid;

use super::*;

const NOW: Moment = Moment::UNIX_EPOCH;
const JAN: PersonId = PersonId(Uuid::from_u128(2));
const PLACE: Place = Place(1);

/// Each state, with what may follow it; `Declined` once for each reason.
fn table() -> Vec<(State, Vec<Kind>)> {
    use Kind as K;
    let yes = [K::Assigned, K::Reserve];
    let ends = [K::Assigned, K::Reserve, K::Declined, K::Lapsed, K::Superseded];
    vec![
        (State::Queued, vec![K::Sent, K::Superseded]),
        (State::Sent, [&ends[..], &[K::Seen]].concat()),
        (State::Seen, ends.to_vec()),
        (
            assigned(),
            vec![K::Done, K::Released, K::BackedOutEarly, K::BackedOutLate, K::NoShow, K::Removed],
        ),
        (State::Reserve { asked_until: None }, vec![K::Assigned, K::Released, K::BackedOutEarly]),
        (State::Declined(Decline::NotNow), [&yes[..], &[K::Superseded]].concat()),
        (State::Declined(Decline::NotThisKind), vec![]),
        (State::Declined(Decline::TooHeavy), vec![]),
        (State::Declined(Decline::TooFar), vec![K::Superseded]),
        (State::Lapsed, [&yes[..], &[K::Declined, K::Superseded]].concat()),
        (State::Superseded, [&yes[..], &[K::Sent, K::Declined]].concat()),
        (State::Done { place: PLACE }, vec![]),
        (State::Released, vec![]),
        (State::BackedOutEarly, vec![]),
        (State::BackedOutLate, vec![]),
        (State::NoShow, vec![]),
        (State::Removed, vec![]),
    ]
}

fn assigned() -> State {
    State::Assigned { place: PLACE, contact: Contact::Shown { at: NOW }, again_by: None }
}

fn jans(state: State) -> Offer {
    Offer { helper: JAN, wave: 1, since: NOW, state, worked: None }
}

#[test]
fn every_ordered_pair_is_drawn_or_refused() {
    let table = table();
    for kind in Kind::ALL {
        assert!(table.iter().any(|(state, _)| state.kind() == *kind), "{kind:?} is in the table");
    }
    for (from, drawn) in &table {
        for (to, _) in &table {
            let turned = jans(*from).turn(*to, NOW);
            let expected = if drawn.contains(&to.kind()) {
                Ok(jans(*to))
            } else {
                Err(Refusal::NotPossibleNow)
            };
            assert_eq!(turned, expected, "{from:?} → {to:?}");
        }
    }
}

#[test]
fn an_offer_begins_queued_or_with_a_yes() {
    for (state, _) in table() {
        let begins = matches!(state.kind(), Kind::Queued | Kind::Assigned | Kind::Reserve);
        assert_eq!(Offer::born(JAN, 0, state, NOW).is_ok(), begins, "{state:?}");
    }
}

#[test]
fn every_word_reads_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.word()), Some(*kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
    assert_eq!(Kind::parse("accepted"), None);
}

#[test]
fn backing_out_is_early_only_more_than_a_day_ahead() {
    let start = NOW + TimeDelta::days(3);
    let window = Window { start, end: start + TimeDelta::hours(4), flexible: false };
    let day = TimeDelta::hours(24);
    let just = TimeDelta::seconds(1);
    let out = |state, at| jans(state).back_out(&window, at).unwrap().state;
    assert_eq!(out(assigned(), start - day - just), State::BackedOutEarly);
    assert_eq!(out(assigned(), start - day), State::BackedOutLate);
    assert_eq!(out(assigned(), start + just), State::BackedOutLate);
    assert_eq!(out(State::Reserve { asked_until: None }, start), State::BackedOutEarly);
}

#[test]
fn a_second_no_show_counts_for_ninety_days() {
    let first = NOW;
    let term = TimeDelta::days(90);
    assert!(!is_second_no_show(&[], NOW));
    assert!(is_second_no_show(&[first], first + term - TimeDelta::seconds(1)));
    assert!(!is_second_no_show(&[first], first + term));
}

#[test]
fn the_best_reserve_said_yes_first_and_was_not_asked_yet() {
    let reserve = |n, minutes, asked_until| Offer {
        helper: PersonId(Uuid::from_u128(n)),
        wave: 0,
        since: NOW + TimeDelta::minutes(minutes),
        state: State::Reserve { asked_until },
        worked: None,
    };
    let offers =
        Offers::new(vec![reserve(1, 5, None), reserve(2, 1, Some(NOW)), reserve(3, 3, None)]);
    assert_eq!(offers.best_reserve(), Some(PersonId(Uuid::from_u128(3))));
    assert_eq!(Offers::default().best_reserve(), None);
}

#[test]
fn a_free_place_is_the_lowest_that_nobody_has() {
    let in_place = |n: u8| Offer {
        helper: PersonId(Uuid::from_u128(n.into())),
        wave: 0,
        since: NOW,
        state: State::Assigned {
            place: Place(n),
            contact: Contact::Shown { at: NOW },
            again_by: None,
        },
        worked: None,
    };
    let offers = Offers::new(vec![in_place(1), in_place(3)]);
    assert_eq!(offers.free_place(3), Some(Place(2)));
    assert_eq!(offers.free_place(1), None);
    assert_eq!(Place::try_from(4), Err(4));
}
