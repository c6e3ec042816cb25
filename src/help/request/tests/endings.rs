//! How it ends: gelukt, stilte, niemand, niet meer nodig, dank je.

use super::*;
use crate::help::event::NobodyFound;

fn matched() -> Step {
    play(&open(1), &[Act::Accept(JAN), Act::Accept(MIA)], noon())
}

fn after() -> Moment {
    form(1).window.confirming_at()
}

fn done(step: &Step) -> Option<Confirmed> {
    let State::Done { confirmed, .. } = step.request.state else { return None };
    Some(confirmed)
}

/// Who says that it worked.
fn said(step: &Step) -> Vec<PersonId> {
    step.offers.iter().filter(|it| it.worked.is_some()).map(|it| it.helper).collect()
}

#[test]
fn both_are_asked_two_hours_after_the_window() {
    let early = Act::Due(Timer::Confirming).apply(&matched(), after() - TimeDelta::seconds(1));
    assert_eq!(early.unwrap().request.kind(), Kind::Matched);
    let step = Act::Due(Timer::Confirming).apply(&matched(), after()).unwrap();
    assert_eq!(step.request.kind(), Kind::Confirming);
    assert_eq!(step.events, [Event::ConfirmingDue { request: MILK }]);
}

#[test]
fn one_gelukt_is_enough() {
    let asked = play(&matched(), &[Act::Due(Timer::Confirming)], after());
    for (by, confirmed) in [(By::Asker, Confirmed::Asker), (By::Helper(JAN), Confirmed::Helper)] {
        let step = play(&asked, &[Act::Worked(by)], after());
        assert_eq!(done(&step), Some(confirmed));
        assert_eq!(offer_kind(&step, JAN), offer::Kind::Done);
        assert_eq!(offer_kind(&step, MIA), offer::Kind::Released);
        assert_eq!(step.events, [Event::Done { request: MILK, confirmed, helpers: vec![JAN] }]);
        assert!(play(&step, &[Act::Worked(by)], after()).events.is_empty(), "said twice");
    }
}

#[test]
fn the_helpers_early_gelukt_leaves_the_asker_her_time() {
    let now = form(1).window.start;
    let step = play(&matched(), &[Act::Worked(By::Helper(JAN))], now);
    assert_eq!(step.request.kind(), Kind::Confirming);
    assert_eq!(step.events, [Event::ConfirmingDue { request: MILK }]);
    assert!(play(&step, &[Act::Worked(By::Helper(JAN))], now).events.is_empty(), "said twice");
    assert_eq!(done(&play(&step, &[Act::Worked(By::Asker)], now)), Some(Confirmed::Asker));
    let refuted = play(&step, &[Act::NotWorked(By::Asker, None)], now);
    assert_eq!(refuted.request.kind(), Kind::Closed);
    let early = Act::Due(Timer::Finish).apply(&step, after() - TimeDelta::seconds(1)).unwrap();
    assert_eq!(done(&early), None);
    let silent = play(&step, &[Act::Due(Timer::Finish)], after());
    assert_eq!(done(&silent), Some(Confirmed::Helper));
}

#[test]
fn a_helper_says_gelukt_only_once_it_began() {
    let (began, second) = (form(1).window.start, TimeDelta::seconds(1));
    let early = Act::Worked(By::Helper(JAN)).apply(&matched(), began - second);
    assert_eq!(early, Err(Refusal::NotYet));
    let stranger = Act::Worked(By::Helper(KIM)).apply(&matched(), began - second);
    assert_eq!(stranger, Err(Refusal::NotAssigned));
    let step = play(&matched(), &[Act::Worked(By::Helper(JAN))], began);
    assert_eq!(said(&step), [JAN]);
}

#[test]
fn the_gelukt_of_a_second_helper_takes_nothing_from_the_first() {
    let two = play(&open(2), &[Act::Accept(JAN), Act::Accept(MIA)], noon());
    let now = form(2).window.start;
    let (jans, mias) = (Act::Worked(By::Helper(JAN)), Act::Worked(By::Helper(MIA)));
    let both = play(&two, &[jans, mias], now);
    assert_eq!(said(&both), [JAN, MIA]);
    assert_eq!(play(&both, &[jans], now).request, both.request, "said twice");
    let doubts = play(&both, &[Act::NotWorked(By::Helper(MIA), None)], now);
    assert_eq!(said(&doubts), [JAN], "each says it for themselves");
    let silent = play(&doubts, &[Act::Due(Timer::Finish)], after() + UNCONFIRMED_AFTER);
    assert_eq!(done(&silent), Some(Confirmed::Helper), "one is enough");
}

#[test]
fn silence_is_asked_once_more_and_never_counted_as_confirmed() {
    let asked = play(&matched(), &[Act::Due(Timer::Confirming)], after());
    let second = TimeDelta::seconds(1);
    let nudge = Act::Due(Timer::Nudge);
    assert!(play(&asked, &[nudge], after() + NUDGE_AFTER - second).events.is_empty());
    let nudged = play(&asked, &[nudge], after() + TimeDelta::hours(24));
    assert_eq!(nudged.events, [Event::Nudge { request: MILK }]);
    assert!(play(&nudged, &[nudge], after() + TimeDelta::hours(25)).events.is_empty());
    let finish = Act::Due(Timer::Finish);
    assert_eq!(done(&play(&nudged, &[finish], after() + TimeDelta::hours(72) - second)), None);
    let silent = play(&nudged, &[finish], after() + TimeDelta::hours(72));
    assert_eq!(done(&silent), Some(Confirmed::Nobody));
}

#[test]
fn a_helpers_not_worked_is_asked_of_the_asker() {
    let asked = play(&matched(), &[Act::Due(Timer::Confirming)], after());
    let step = play(&asked, &[Act::NotWorked(By::Helper(JAN), None)], after());
    assert_eq!(step.events, [Event::HelperDoubts { request: MILK, helper: JAN }]);
    let silent = play(&step, &[Act::Due(Timer::Finish)], after() + TimeDelta::hours(72));
    let closed = State::Closed { at: after() + TimeDelta::hours(72), reason: Reason::NotDelivered };
    assert_eq!(silent.request.state, closed);
}

#[test]
fn the_gelukt_of_who_was_let_go_says_nothing_of_who_came_after_them() {
    let jan = play(&open(1), &[Act::Accept(JAN)], noon());
    let now = form(1).window.start;
    let refuted = [
        Act::Worked(By::Helper(JAN)),
        Act::NotWorked(By::Asker, Some(TimeDelta::days(2))),
        Act::Accept(KIM),
    ];
    let kim = play(&jan, &refuted, now);
    let now = kim.request.window.start;
    let doubts = play(&kim, &[Act::NotWorked(By::Helper(KIM), None)], now);
    let silent = play(&doubts, &[Act::Due(Timer::Finish)], now + UNCONFIRMED_AFTER);
    assert_eq!(done(&silent), None);
    assert_eq!(silent.request.kind(), Kind::Closed, "it did not work out, as Kim said");
}

#[test]
fn a_closed_door_is_a_welfare_task_and_no_machine_asks_further() {
    let now = form(1).window.start;
    let step = play(&matched(), &[Act::NobodyOpened(JAN)], now);
    assert_eq!(step.events, [Event::NobodyOpened { request: MILK, helper: JAN }]);
    assert_eq!(offer_kind(&step, JAN), offer::Kind::Assigned, "never a no-show");
    assert_eq!(step.request.timers(), []);
    assert!(play(&step, &[Act::NobodyOpened(JAN)], now).events.is_empty(), "said twice");
    let opened = play(&step, &[Act::Worked(By::Helper(JAN))], after());
    assert_eq!(done(&opened), Some(Confirmed::Helper));
}

#[test]
fn nobody_came_is_counted_and_the_reserve_is_asked_for_another_time() {
    let now = after();
    let over = play(&matched(), &[Act::NobodyCame(None, None)], now);
    assert_eq!(offer_kind(&over, JAN), offer::Kind::NoShow);
    assert_eq!(offer_kind(&over, MIA), offer::Kind::Released);
    let none = Event::NotDelivered { request: MILK, helpers: vec![JAN] };
    assert_eq!(over.events, [none, Event::NoShow { request: MILK, helper: JAN }]);

    let again = play(&matched(), &[Act::NobodyCame(None, Some(TimeDelta::days(2)))], now);
    assert_eq!(again.request.kind(), Kind::Open);
    assert_eq!(again.request.window, window(now + TimeDelta::days(2)));
    let until = now + TimeDelta::minutes(30);
    let reserve = Event::PromoteReserve { request: MILK, helper: MIA, until };
    assert_eq!(again.events, [reserve, Event::NoShow { request: MILK, helper: JAN }]);
}

#[test]
fn the_question_comes_a_day_ahead_and_only_when_nobody_is_found() {
    let end = form(1).window.end;
    let ask = Act::Due(Timer::ExpiryQuestion);
    let day_ahead = end - TimeDelta::hours(24);
    let asked = [Event::ExpiryQuestion { request: MILK }];
    assert!(play(&open(1), &[ask], day_ahead - TimeDelta::seconds(1)).events.is_empty());
    assert_eq!(play(&open(1), &[ask], day_ahead).events, asked);
    let one_of_two = play(&open(2), &[Act::Accept(JAN)], noon());
    assert!(play(&one_of_two, &[ask], day_ahead).events.is_empty());
    let today = Request { window: window(noon()), ..form(1) };
    let today = today.born(Entry::Publish { first: false }, noon()).unwrap();
    assert_eq!(today.request.timers(), [(Timer::Expire, noon() + TimeDelta::hours(4))]);
    assert!(play(&open(1), &[Act::Change(TimeDelta::days(3)), ask], day_ahead).events.is_empty());
}

#[test]
fn nobody_found_in_time_is_told_to_care() {
    let end = form(1).window.end;
    let step = play(&open(1), &[Act::Due(Timer::Expire)], end);
    let closed = State::Closed { at: end, reason: Reason::ExpiredUnmatched };
    assert_eq!(step.request.state, closed);
    assert_eq!(step.events, [Event::Unmatched { request: MILK, why: NobodyFound::Expired }]);
}

#[test]
fn two_of_three_helpers_make_do() {
    let end = form(3).window.end;
    let two = play(&open(3), &[Act::Accept(JAN), Act::Accept(MIA)], noon());
    assert_eq!(two.request.kind(), Kind::Open);
    let step = play(&two, &[Act::Due(Timer::Expire)], end);
    assert_eq!((step.request.kind(), step.request.places), (Kind::Matched, 2));
    assert_eq!(done(&play(&two, &[Act::Worked(By::Asker)], end)), Some(Confirmed::Asker));
}

#[test]
fn taken_back_tells_who_counted_on_it_once() {
    for (solved, reason) in [(false, Reason::Withdrawn), (true, Reason::SolvedElsewhere)] {
        let it = matched();
        let step = it.request.withdraw(it.offers, solved, noon()).unwrap();
        let told = Event::Withdrawn { request: MILK, reason, tell: vec![JAN] };
        assert_eq!(step.events, [told]);
        assert_eq!(offer_kind(&step, MIA), offer::Kind::Released);
        assert!(play(&step, &[Act::Withdraw], noon()).events.is_empty(), "said twice");
    }
}

#[test]
fn thanks_are_said_once() {
    let (step, now) = standing(Kind::Done);
    let thanked = play(&step, &[Act::Thank], now);
    assert_eq!(thanked.events, [Event::Thanked { request: MILK, helpers: vec![JAN] }]);
    assert!(play(&thanked, &[Act::Thank], now).events.is_empty());
}

#[test]
fn what_ended_may_be_taken_up_again_for_a_week() {
    let (step, now) = standing(Kind::Done);
    let week = now + TimeDelta::days(7);
    assert_eq!(step.request.may_be_linked(week), Ok(()));
    assert_eq!(step.request.may_be_linked(week + TimeDelta::seconds(1)), Err(Refusal::TooLongAgo));
    assert_eq!(matched().request.may_be_linked(now), Err(Refusal::NotPossibleNow));
}
