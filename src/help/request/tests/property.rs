//! Whatever people do, in whatever order: what must stay true stays true.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::help::offer::OfferTimer;

fn people() -> impl Strategy<Value = PersonId> {
    select(vec![ROSA, JAN, MIA, KIM, LEA])
}

fn later() -> impl Strategy<Value = Option<TimeDelta>> {
    prop::option::of((1..200_i64).prop_map(TimeDelta::hours))
}

fn by() -> impl Strategy<Value = By> {
    prop_oneof![Just(By::Asker), people().prop_map(By::AskerOf), people().prop_map(By::Helper)]
}

fn acts() -> impl Strategy<Value = Act> {
    let neighbours = prop_oneof![
        6 => people().prop_map(Act::Accept),
        2 => (people(), select(Decline::ALL)).prop_map(|(who, why)| Act::Decline(who, why)),
        1 => people().prop_map(Act::Seen),
        3 => people().prop_map(Act::BackOut),
        1 => people().prop_map(Act::MoreThanSmall),
        1 => people().prop_map(Act::ConfirmAgain),
        2 => people().prop_map(Act::NobodyOpened),
    ];
    let askers = prop_oneof![
        Just(Act::Withdraw),
        later().prop_map(|by| Act::Change(by.unwrap_or_default())),
        people().prop_map(Act::Refuse),
        people().prop_map(Act::StayAway),
        people().prop_map(Act::TrustedLess),
        people().prop_map(Act::ReleaseContact),
        Just(Act::Thank),
        by().prop_map(Act::Worked),
        (by(), later()).prop_map(|(by, again)| Act::NotWorked(by, again)),
        (prop::option::of(people()), later()).prop_map(|(of, again)| Act::NobodyCame(of, again)),
    ];
    let workers = prop_oneof![
        any::<bool>().prop_map(Act::Hold),
        Just(Act::Publish),
        Just(Act::Reconsider),
        select(Reason::ALL).prop_map(Act::Close),
    ];
    let clock = prop_oneof![
        3 => (people(), 0..3_u8).prop_map(|(who, wave)| Act::Ask(who, wave)),
        3 => people().prop_map(Act::Sent),
        1 => (0..3_u8).prop_map(Act::Lapse),
        4 => select(Timer::ALL).prop_map(Act::Due),
        3 => (select(OfferTimer::ALL), people()).prop_map(|(it, who)| Act::OfferDue(it, who)),
    ];
    prop_oneof![8 => neighbours, 3 => askers, 1 => workers, 6 => clock]
}

/// Tells whether drawn arrows lead from one state to the next, in one or more steps.
fn reachable(from: Kind, to: Kind) -> bool {
    from == to
        || Kind::ALL.iter().any(|via| {
            from.may_become(*via)
                && (*via == to || (via.may_become(to) || via.may_become(Kind::Confirming)))
        })
}

fn check_step(before: &Step, after: &Step, act: Act) {
    let (was, is) = (before.request.kind(), after.request.kind());
    assert!(
        after.request.agrees_with(&after.offers),
        "{act:?} left {is:?} with {:?}",
        after.offers
    );
    assert!(!was.ended() || was == is, "{act:?} found a way out of {was:?}");
    assert!(reachable(was, is), "{act:?} went from {was:?} to {is:?}");
    assert!(after.offers.of(ROSA).is_none(), "{act:?} let Rosa help herself");
    let mut places = Vec::new();
    for offer in after.offers.iter() {
        if let OfferState::Assigned { place, .. } | OfferState::Done { place } = offer.state {
            places.push(place.number());
        }
    }
    places.sort_unstable();
    places.dedup();
    let taken = after.offers.assigned() + after.offers.helped();
    assert_eq!(places.len(), taken, "{act:?} gave a place twice");
    assert!(places.len() <= 3);
    for offer in after.offers.changed_since(&before.offers) {
        let next = offer.state.kind();
        let drawn = before.offers.of(offer.helper).map_or(next.may_be_born(), |was| {
            let yes = matches!(next, offer::Kind::Assigned | offer::Kind::Reserve);
            was.state.kind() == next
                || was.state.may_become(next)
                // A yes before the question went out: superseded, then yes.
                || (was.state == OfferState::Queued && yes)
        });
        assert!(drawn, "{act:?}: {:?} → {next:?}", before.offers.of(offer.helper));
    }
    if !after.events.is_empty() {
        let stored = serde_json::to_string(&after.events).unwrap();
        assert_eq!(serde_json::from_str::<Vec<Event>>(&stored).unwrap(), after.events);
    }
}

fn begin(entry: usize, places: u8, door: DoorWish) -> Step {
    let entry = match entry {
        0 => Entry::Publish { first: false },
        1 => Entry::Publish { first: true },
        _ => Entry::Read { why: Why::Key, until: noon() + TimeDelta::hours(4) },
    };
    Request { door, ..form(places) }.born(entry, noon()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn no_sequence_of_acts_reaches_what_cannot_be(
        start in (0..3_usize, 1..=3_u8, select(DoorWish::ALL)),
        acts in prop::collection::vec((acts(), 0..600_i64), 1..60),
    ) {
        let (entry, places, door) = start;
        let mut step = begin(entry, places, door);
        let mut now = noon();
        for (act, minutes) in acts {
            now += TimeDelta::minutes(minutes);
            if let Ok(after) = act.apply(&step, now) {
                check_step(&step, &after, act);
                prop_assert!(after.request.places <= places);
                step = after;
            }
        }
    }

    #[test]
    fn whoever_says_the_same_twice_changes_nothing_the_second_time(
        acts in prop::collection::vec((acts(), 0..600_i64), 1..40),
    ) {
        let mut step = begin(0, 2, DoorWish::NameFirst);
        let mut now = noon();
        for (act, minutes) in acts {
            now += TimeDelta::minutes(minutes);
            let Ok(after) = act.apply(&step, now) else { continue };
            let once = matches!(
                act,
                Act::Accept(_) | Act::Decline(..) | Act::BackOut(_) | Act::Refuse(_) | Act::StayAway(_)
                    | Act::TrustedLess(_) | Act::Withdraw
                    | Act::ReleaseContact(_) | Act::Thank | Act::NobodyOpened(_) | Act::Publish
                    | Act::Worked(_)
            );
            if once {
                let again = act.apply(&after, now).unwrap();
                prop_assert_eq!(&again.request, &after.request, "{:?}", act);
                prop_assert_eq!(&again.offers, &after.offers, "{:?}", act);
                prop_assert!(again.events.is_empty(), "{:?}: {:?}", act, again.events);
            }
            step = after;
        }
    }
}
