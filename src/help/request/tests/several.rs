//! Several helpers for one request: each comes, lets go, and is answered for by themselves.

use super::*;
use crate::help::offer::OfferTimer;

/// Jan and Mia come, Kim and Lea are in reserve, and the moment is there; Jan says that it worked.
fn jan_was_there() -> (Step, Moment) {
    let yes = [JAN, MIA, KIM, LEA].map(Act::Accept);
    let two = play(&open(2), &yes, noon());
    let now = form(2).window.start;
    (play(&two, &[Act::Worked(By::Helper(JAN))], now), now)
}

fn let_go(step: &Step, who: PersonId, now: Moment) -> Result<Step, Refusal> {
    Act::BackOut(who).apply(step, now)
}

#[test]
fn who_is_still_to_come_may_let_go_after_the_other_was_there() {
    let (step, now) = jan_was_there();
    let left = let_go(&step, MIA, now).unwrap();
    assert_eq!(left.request.state, step.request.state, "somebody was there: it stays asked");
    assert_eq!(offer_kind(&left, MIA), offer::Kind::BackedOutLate);
    assert_eq!(offer_kind(&left, JAN), offer::Kind::Assigned);
    let (request, until) = (MILK, now + PROMOTION_SOON);
    let told = [
        Event::BackedOut { request, helper: MIA, late: true },
        Event::Fewer { request },
        Event::PromoteReserve { request, helper: KIM, until },
    ];
    assert_eq!(left.events, told);
    assert!(let_go(&left, MIA, now).unwrap().events.is_empty(), "said twice");
}

#[test]
fn who_was_there_and_who_is_the_last_do_not_let_go_once_one_asks_how_it_was() {
    let (step, now) = jan_was_there();
    assert_eq!(let_go(&step, JAN, now), Err(Refusal::NotPossibleNow), "Jan says that it worked");
    let alone = let_go(&step, MIA, now).unwrap();
    assert_eq!(let_go(&alone, JAN, now), Err(Refusal::NotPossibleNow));
    let all_asked = form(2).window.confirming_at();
    assert_eq!(let_go(&step, MIA, all_asked), Err(Refusal::NotPossibleNow), "she tells how it was");
    assert!(let_go(&step, MIA, all_asked - TimeDelta::seconds(1)).is_ok());
    let door = play(&open(2), &[Act::Accept(JAN), Act::Accept(MIA)], noon());
    let door = play(&door, &[Act::NobodyOpened(JAN)], now);
    assert_eq!(let_go(&door, JAN, now), Err(Refusal::NotPossibleNow), "Jan stood at the door");
    assert!(let_go(&door, MIA, now).is_ok());
}

#[test]
fn a_reserve_takes_that_place_as_long_as_there_is_time_and_nobody_else_does() {
    let (step, now) = jan_was_there();
    let left = let_go(&step, MIA, now).unwrap();
    let end = form(2).window.end;
    let kim = play(&left, &[Act::Accept(KIM)], end);
    assert_eq!(
        (offer_kind(&kim, KIM), kim.request.kind()),
        (offer::Kind::Assigned, Kind::Confirming)
    );
    assert_eq!(offer_kind(&play(&kim, &[Act::Accept(LEA)], end), LEA), offer::Kind::Reserve);
    let late = play(&left, &[Act::Accept(KIM)], end + TimeDelta::seconds(1));
    assert_eq!((&late.offers, late.events.len()), (&left.offers, 0), "the time is over");
    let stranger = PersonId(Uuid::from_u128(6));
    assert_eq!(Act::Accept(stranger).apply(&left, now), Err(Refusal::NoLongerOpen));

    let missed = Act::OfferDue(OfferTimer::Promotion, KIM);
    let next = play(&left, &[missed], now + PROMOTION_SOON);
    assert!(matches!(next.events[..], [Event::PromoteReserve { helper: LEA, .. }]));
    assert!(play(&next, &[missed], now + PROMOTION_SOON).events.is_empty(), "one free place");
    let no = play(&next, &[Act::BackOut(LEA)], now + PROMOTION_SOON);
    let told = [Event::BackedOut { request: MILK, helper: LEA, late: false }];
    assert_eq!(no.events, told, "no neighbour is asked, and the asker heard it of Mia");
}

#[test]
fn after_the_moment_nobody_is_asked_in_the_place_of_who_lets_go() {
    let (step, _) = jan_was_there();
    let after = form(2).window.end + TimeDelta::seconds(1);
    let left = let_go(&step, MIA, after).unwrap();
    assert_eq!(left.events.last(), Some(&Event::Fewer { request: MILK }));
    assert_eq!(left.request.kind(), Kind::Confirming);
    let done = play(&left, &[Act::Due(Timer::Finish)], form(2).window.confirming_at());
    assert_eq!(done.offers.who(offer::Kind::Done), [JAN]);
}
