//! Name, phone and address; liever iemand anders; another time or place.

use super::*;

fn accepted(door: DoorWish, by: Helper) -> Step {
    let wish = Request { door, ..open(1).request };
    wish.accept(Offers::default(), &by, noon()).unwrap()
}

fn contact(step: &Step) -> Contact {
    let OfferState::Assigned { contact, .. } = state_of(step, JAN) else {
        panic!("Jan is assigned")
    };
    contact
}

#[test]
fn a_known_neighbour_sees_the_address_at_once() {
    let step = accepted(DoorWish::Known, helper(JAN));
    assert_eq!(contact(&step), Contact::Shown { at: noon() });
    let told = [
        Event::Matched { request: MILK, helper: JAN },
        Event::ContactReleased { request: MILK, helper: JAN },
    ];
    assert_eq!(step.events, told);
}

#[test]
fn the_asker_says_yes_first_when_she_wants_or_the_helper_is_not_known() {
    let new = Helper { trust: 1, ..helper(JAN) };
    let collector = Helper { let_go: 3, ..helper(JAN) };
    // 52 hours are left: a quarter is 13.
    let until = noon() + TimeDelta::hours(13);
    let table =
        [(DoorWish::NameFirst, helper(JAN)), (DoorWish::Known, new), (DoorWish::Known, collector)];
    for (door, by) in table {
        let step = accepted(door, by);
        assert_eq!(contact(&step), Contact::Waiting { until }, "{door:?} {by:?}");
        let asked = Event::ContactAsked { request: MILK, helper: JAN, until };
        assert_eq!(step.events.last(), Some(&asked));

        let yes = play(&step, &[Act::ReleaseContact(JAN)], noon());
        assert_eq!(contact(&yes), Contact::Shown { at: noon() });
        assert_eq!(yes.events, [Event::ContactReleased { request: MILK, helper: JAN }]);
        assert!(play(&yes, &[Act::ReleaseContact(JAN)], until).events.is_empty(), "said twice");
    }
}

#[test]
fn nothing_stays_sealed_because_nobody_pressed_a_button() {
    let step = accepted(DoorWish::NameFirst, helper(JAN));
    let due = Act::OfferDue(offer::OfferTimer::Contact, JAN);
    let quarter = noon() + TimeDelta::hours(13);
    assert!(play(&step, &[due], quarter - TimeDelta::seconds(1)).events.is_empty());
    let rung = [Event::ContactWaits { request: MILK, helper: JAN }];
    assert_eq!(play(&step, &[due], quarter).events, rung);
    let released = play(&step, &[Act::ReleaseContact(JAN)], noon());
    assert!(play(&released, &[due], quarter).events.is_empty());
}

#[test]
fn the_asker_may_want_somebody_else_before_and_after_contact() {
    for door in [DoorWish::NameFirst, DoorWish::Known] {
        let matched = accepted(door, helper(JAN));
        let step = play(&matched, &[Act::Refuse(JAN)], noon());
        assert_eq!(offer_kind(&step, JAN), offer::Kind::Removed);
        assert_eq!(step.request.kind(), Kind::Open);
        let removed = Event::HelperRemoved { request: MILK, requester: ROSA, helper: JAN };
        let search = Event::Search { request: MILK, urgent: true };
        assert_eq!(step.events, [removed, search]);
        assert!(play(&step, &[Act::Refuse(JAN)], noon()).events.is_empty(), "said twice");
        assert_eq!(Act::Accept(JAN).apply(&step, noon()), Err(Refusal::NoLongerOpen));
    }
}

#[test]
fn a_reserve_is_let_go_with_thanks_and_the_helper_stays() {
    let matched = play(&open(1), &[Act::Accept(JAN), Act::Accept(MIA)], noon());
    let step = play(&matched, &[Act::Refuse(MIA)], noon());
    assert_eq!(offer_kind(&step, MIA), offer::Kind::Released);
    assert_eq!(step.request.kind(), Kind::Matched);
    assert!(play(&step, &[Act::Refuse(MIA)], noon()).events.is_empty(), "said twice");
    assert_eq!(Act::Accept(MIA).apply(&step, noon()), Err(Refusal::NoLongerOpen));
}

#[test]
fn another_time_asks_the_helper_to_say_yes_again() {
    let matched = play(&open(1), &[Act::Accept(JAN)], noon());
    let step = play(&matched, &[Act::Change(TimeDelta::days(3))], noon());
    // 76 hours are left: a quarter is 19.
    let until = noon() + TimeDelta::hours(19);
    let told = Event::Changed { request: MILK, again: vec![JAN], reask: vec![], until };
    assert_eq!(step.events, [told]);
    assert_eq!(step.request.kind(), Kind::Matched);
    for yes in [Act::ConfirmAgain(JAN), Act::Accept(JAN)] {
        let kept = play(&step, &[yes, Act::OfferDue(offer::OfferTimer::Again, JAN)], until);
        assert_eq!(offer_kind(&kept, JAN), offer::Kind::Assigned);
    }
    let silent = play(&step, &[Act::OfferDue(offer::OfferTimer::Again, JAN)], until);
    assert_eq!(offer_kind(&silent, JAN), offer::Kind::Released);
    assert_eq!(silent.request.kind(), Kind::Open);
    assert_eq!(silent.events.first(), Some(&Event::LetGo { request: MILK, helper: JAN }));
}

#[test]
fn another_time_and_another_place_take_back_the_no_of_those_for_whom_each_matters() {
    let no = |who, why| [Act::Ask(who, 1), Act::Sent(who), Act::Decline(who, why)];
    let mut step = play(&open(1), &no(MIA, Decline::NotNow), noon());
    step = play(&step, &no(KIM, Decline::TooHeavy), noon());
    step = play(&step, &no(JAN, Decline::TooFar), noon());
    let at = noon() + TimeDelta::minutes(5);
    let changed = |change| {
        let (it, all) = (step.request.clone(), step.offers.clone());
        let step = it.change(all, change, at).unwrap();
        let Some(Event::Changed { reask, .. }) = step.events.first() else { panic!("{step:?}") };
        let waits: Vec<_> = step.offers.who(offer::Kind::Superseded);
        assert_eq!(&waits, reask);
        assert_eq!(step.request.state, State::Open { since: at }, "one searches anew");
        let next = step.offers.not_for(|_| 2);
        assert!(next.iter().all(|it| !reask.contains(it)), "the next wave may ask them");
        waits
    };
    let later = Some(window(noon() + TimeDelta::days(4)));
    let there = Some(DoorWish::MeetingPlace);
    assert_eq!(changed(Change { window: later, door: None }), [MIA]);
    assert_eq!(changed(Change { window: None, door: there }), [JAN]);
    assert_eq!(changed(Change { window: later, door: there }), [MIA, JAN]);
    let moved = step.request.clone().moved(step.offers.clone(), at).unwrap();
    assert_eq!(moved.offers.who(offer::Kind::Superseded), [JAN], "her door is elsewhere");
}

#[test]
fn another_place_is_no_new_search_for_nobody() {
    let step = play(&open(1), &[Act::Ask(MIA, 1), Act::Sent(MIA)], noon());
    let change = Change { window: None, door: Some(DoorWish::MeetingPlace) };
    let at = noon() + TimeDelta::minutes(5);
    let after = step.request.clone().change(step.offers.clone(), change, at).unwrap();
    assert_eq!(after.request.state, step.request.state);
}

#[test]
fn a_change_that_changes_nothing_is_no_news_and_the_past_is_refused() {
    let step = play(&open(1), &[Act::Accept(JAN)], noon());
    let change = |window| {
        step.request.clone().change(step.offers.clone(), Change { window, door: None }, noon())
    };
    assert!(change(Some(step.request.window)).unwrap().events.is_empty());
    let past = window(noon() - TimeDelta::hours(4));
    assert_eq!(change(Some(past)), Err(Refusal::WhenPast));
}
