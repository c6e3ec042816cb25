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

/// Jan and Mia come, Kim is in reserve, and the moment is there.
fn two() -> (Step, Moment) {
    (play(&open(2), &[JAN, MIA, KIM].map(Act::Accept), noon()), form(2).window.start)
}

fn confirmed(step: &Step) -> Option<Confirmed> {
    let State::Done { confirmed, .. } = step.request.state else { return None };
    Some(confirmed)
}

#[test]
fn the_asker_says_of_each_helper_how_it_went() {
    let (two, now) = two();
    let jan = play(&two, &[Act::Worked(By::AskerOf(JAN))], now);
    assert_eq!(
        (offer_kind(&jan, JAN), offer_kind(&jan, MIA)),
        (offer::Kind::Done, offer::Kind::Assigned)
    );
    assert_eq!((jan.request.kind(), jan.events.len()), (Kind::Confirming, 0), "one asks about Mia");
    assert!(play(&jan, &[Act::Worked(By::AskerOf(JAN))], now).events.is_empty(), "said twice");
    let over = play(&jan, &[Act::NobodyCame(Some(MIA), None)], now);
    assert_eq!(
        (confirmed(&over), offer_kind(&over, MIA)),
        (Some(Confirmed::Asker), offer::Kind::NoShow)
    );
    let done = Event::Done { request: MILK, confirmed: Confirmed::Asker, helpers: vec![JAN] };
    assert_eq!(over.events, [done, Event::NoShow { request: MILK, helper: MIA }]);
}

#[test]
fn who_did_not_come_is_counted_at_once_and_the_other_is_still_asked_about() {
    let (two, now) = two();
    let mia = play(&two, &[Act::NobodyCame(Some(MIA), None)], now);
    assert_eq!(mia.events, [Event::NoShow { request: MILK, helper: MIA }]);
    assert_eq!(
        (mia.request.kind(), offer_kind(&mia, JAN)),
        (Kind::Confirming, offer::Kind::Assigned)
    );
    assert!(play(&mia, &[Act::NobodyCame(Some(MIA), None)], now).events.is_empty(), "said twice");
    let both = play(&mia, &[Act::NotWorked(By::AskerOf(JAN), None)], now);
    assert_eq!(both.events, [Event::NotDelivered { request: MILK, helpers: vec![JAN] }]);
    assert_eq!(both.request.kind(), Kind::Closed, "with nobody it worked");
}

#[test]
fn without_a_name_the_asker_answers_for_all_who_are_left() {
    let (two, now) = two();
    let jan = play(&two, &[Act::Worked(By::AskerOf(JAN))], now);
    let worked = play(&jan, &[Act::Worked(By::Asker)], now);
    assert_eq!(worked.offers.who(offer::Kind::Done), [JAN, MIA]);
    let not = play(&jan, &[Act::NotWorked(By::Asker, None)], now);
    assert_eq!(
        (confirmed(&not), offer_kind(&not, MIA)),
        (Some(Confirmed::Asker), offer::Kind::Released)
    );
    let silent = play(&jan, &[Act::Due(Timer::Finish)], now + UNCONFIRMED_AFTER);
    assert_eq!(confirmed(&silent), Some(Confirmed::Asker), "she said of Jan that he came");
}

#[test]
fn the_word_of_who_was_answered_for_is_no_word_about_the_other() {
    let (two, now) = two();
    let said = play(&two, &[Act::Worked(By::Helper(JAN))], now);
    let refuted = play(&said, &[Act::NobodyCame(Some(JAN), None)], now);
    let State::Confirming { word, .. } = refuted.request.state else {
        panic!("one asks about Mia")
    };
    assert_eq!(word, None);
    let both = play(&said, &[Act::Worked(By::Helper(MIA)), Act::NobodyCame(Some(JAN), None)], now);
    let State::Confirming { word, .. } = both.request.state else { panic!("one asks about Mia") };
    assert_eq!(word, Some(Word::Worked(MIA)));
}

#[test]
fn of_one_of_several_nothing_is_said_before_the_moment_nor_of_who_does_not_help() {
    let (two, now) = two();
    for act in [Act::Worked(By::AskerOf(JAN)), Act::NotWorked(By::AskerOf(JAN), None)] {
        assert_eq!(act.apply(&two, now - TimeDelta::seconds(1)), Err(Refusal::NotYet));
    }
    for act in [Act::Worked(By::AskerOf(KIM)), Act::NobodyCame(Some(KIM), None)] {
        assert_eq!(act.apply(&two, now), Err(Refusal::NotAssigned));
    }
}

#[test]
fn when_the_last_lets_go_after_the_asker_answered_for_the_other_it_is_done() {
    let (two, now) = two();
    let left = play(&two, &[Act::Worked(By::AskerOf(JAN)), Act::BackOut(MIA)], now);
    assert_eq!(
        (confirmed(&left), offer_kind(&left, KIM)),
        (Some(Confirmed::Asker), offer::Kind::Released)
    );
    assert!(
        left.events.contains(&Event::Fewer { request: MILK }),
        "she hears that Mia does not come"
    );
}
