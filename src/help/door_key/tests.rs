//! Every state, every word, everybody who may say it: what is not in the table is refused.

use super::*;
use crate::base::words::{Lang, known};

const GIVER: By = By::Side(Side::Giver);
const HOLDER: By = By::Side(Side::Holder);
const EVERYBODY: [By; 3] = [GIVER, HOLDER, By::Team];

/// Where a key can stand: its state, and who says that it is back.
const STANDS: [(State, Option<Side>); 6] = [
    (State::Given, None),
    (State::Held, None),
    (State::Returning, Some(Side::Giver)),
    (State::Returning, Some(Side::Holder)),
    (State::Returned, None),
    (State::Lost, None),
];

/// Everything that is allowed, and where it leads.
fn allowed(state: State, said: Option<Side>, act: Act, by: By) -> Option<(State, Option<Side>)> {
    use State::{Given, Held, Lost, Returned, Returning};
    let table = [
        (Given, None, Act::Hold, HOLDER, (Held, None)),
        (Given, None, Act::Back, GIVER, (Returning, Some(Side::Giver))),
        (Given, None, Act::Back, HOLDER, (Returning, Some(Side::Holder))),
        (Given, None, Act::Back, By::Team, (Returned, None)),
        (Held, None, Act::Back, GIVER, (Returning, Some(Side::Giver))),
        (Held, None, Act::Back, HOLDER, (Returning, Some(Side::Holder))),
        (Held, None, Act::Back, By::Team, (Returned, None)),
        (Returning, Some(Side::Giver), Act::Back, HOLDER, (Returned, None)),
        (Returning, Some(Side::Giver), Act::Back, By::Team, (Returned, None)),
        (Returning, Some(Side::Giver), Act::NotBack, HOLDER, (Held, None)),
        (Returning, Some(Side::Giver), Act::NotBack, By::Team, (Held, None)),
        (Returning, Some(Side::Holder), Act::Back, GIVER, (Returned, None)),
        (Returning, Some(Side::Holder), Act::Back, By::Team, (Returned, None)),
        (Returning, Some(Side::Holder), Act::NotBack, GIVER, (Held, None)),
        (Returning, Some(Side::Holder), Act::NotBack, By::Team, (Held, None)),
    ];
    if act == Act::Lost && matches!(state, Given | Held | Returning) {
        return Some((Lost, None));
    }
    let row = table.into_iter().find(|it| (it.0, it.1, it.2, it.3) == (state, said, act, by));
    row.map(|it| it.4)
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn key(state: State, said: Option<Side>) -> DoorKey {
    let nobody = uuid::Uuid::nil();
    DoorKey {
        id: DoorKeyId(nobody),
        buurt: BuurtId(nobody),
        giver: PersonId(uuid::Uuid::from_u128(1)),
        holder: PersonId(uuid::Uuid::from_u128(2)),
        request: None,
        noted: (PersonId(uuid::Uuid::from_u128(3)), Consent::Spoken),
        number: 1,
        since: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        last_day: None,
        state,
        changed: at("2026-11-22T10:00:00Z"),
        said,
    }
}

#[test]
fn a_key_goes_only_where_an_arrow_leads() {
    let now = at("2026-11-23T10:00:00Z");
    let mut went = 0;
    for (state, said) in STANDS {
        for act in Act::ALL.iter().copied() {
            for by in EVERYBODY {
                let before = key(state, said);
                let after = before.step(act, by, now);
                let expected = allowed(state, said, act, by);
                let told = after.map(|it| (it.state, it.said)).ok();
                assert_eq!(told, expected, "{state:?} {said:?} {act:?} {by:?}");
                assert_eq!(before.can(by).contains(&act), expected.is_some());
                if let Ok(after) = after {
                    assert_eq!(after.changed, now);
                    assert_eq!(after.said.is_some(), after.state == State::Returning);
                    went += 1;
                }
            }
        }
    }
    assert_eq!(went, 15 + 4 * 3, "every arrow was tried");
}

#[test]
fn no_way_leads_out_of_the_end() {
    for state in [State::Returned, State::Lost] {
        assert!(EVERYBODY.iter().all(|by| key(state, None).can(*by).is_empty()), "{state:?}");
        assert!(!state.is_out());
    }
}

#[test]
fn neither_side_alone_says_that_it_is_over() {
    let now = at("2026-11-23T10:00:00Z");
    for side in Side::ALL.iter().copied() {
        let one = key(State::Held, None).step(Act::Back, By::Side(side), now).unwrap();
        assert_eq!(one.step(Act::Back, By::Side(side), now), Err(Refusal::NotNow));
        assert_eq!(one.step(Act::NotBack, By::Side(side), now), Err(Refusal::NotNow));
        let both = one.step(Act::Back, By::Side(side.other()), now).unwrap();
        assert_eq!(both.state, State::Returned);
    }
}

#[test]
fn it_is_out_too_long_fourteen_whole_days_after_its_last_day() {
    let without = key(State::Held, None);
    assert_eq!(without.over(), at("2026-12-06T23:00:00Z"), "midnight in Brussels");
    let last_day = NaiveDate::from_ymd_opt(2027, 3, 20);
    let with = DoorKey { last_day, ..without };
    assert_eq!(with.over(), at("2027-04-03T22:00:00Z"), "in summer time");
}

#[test]
fn one_of_the_two_speaks_for_themselves_and_a_worker_for_either() {
    assert_eq!(said_by(Relation::Own, None).unwrap(), GIVER);
    assert_eq!(said_by(Relation::Party, None).unwrap(), HOLDER);
    assert_eq!(said_by(Relation::SameBuurt, None).unwrap(), By::Team);
    for side in Side::ALL.iter().copied() {
        assert_eq!(said_by(Relation::SameBuurt, Some(side)).unwrap(), By::Side(side));
        assert!(said_by(Relation::Own, Some(side)).is_err());
        assert!(said_by(Relation::Party, Some(side)).is_err());
    }
    for nothing in [Relation::Asked, Relation::None] {
        assert!(said_by(nothing, None).is_err());
    }
}

#[test]
fn every_refusal_has_words_in_every_language() {
    let codes = Refusal::ALL.iter().map(|it| format!("problem-{}", it.word().replace('_', "-")));
    let fields =
        ["field-key-same-person", "field-key-holder", "field-key-day", "field-only-for-others"];
    for id in codes.chain(fields.map(str::to_owned)) {
        for lang in Lang::ALL {
            assert!(known(lang, &id), "{id} in {}", lang.code());
        }
    }
}
