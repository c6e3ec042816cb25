//! Places, reserves and what happens when somebody lets go.

use super::*;

#[test]
fn the_first_yes_wins_and_every_further_yes_is_a_reserve() {
    for places in 1..=3_u8 {
        let mut step = open(places);
        for n in 0..30_u128 {
            let who = PersonId(Uuid::from_u128(100 + n));
            step = play(&step, &[Act::Accept(who)], noon());
            let assigned = n < u128::from(places);
            let expected = if assigned { offer::Kind::Assigned } else { offer::Kind::Reserve };
            assert_eq!(offer_kind(&step, who), expected, "yes {n} of {places} places");
        }
        assert_eq!(step.offers.assigned(), usize::from(places));
        assert_eq!(step.request.kind(), Kind::Matched);
    }
}

#[test]
fn a_yes_said_before_hears_the_same_answer() {
    let first = play(&open(1), &[Act::Accept(JAN), Act::Accept(MIA)], noon());
    for who in [JAN, MIA] {
        let again = play(&first, &[Act::Accept(who)], noon() + TimeDelta::hours(1));
        assert_eq!((&again.request, &again.offers), (&first.request, &first.offers));
        assert!(again.events.is_empty());
    }
}

#[test]
fn a_yes_before_the_question_went_out_counts() {
    let queued = play(&open(1), &[Act::Ask(MIA, 1)], noon());
    let step = play(&queued, &[Act::Accept(MIA)], noon());
    assert_eq!(offer_kind(&step, MIA), offer::Kind::Assigned);
}

#[test]
fn who_was_no_longer_needed_is_asked_again_once_when_the_yes_falls_away() {
    let ask = |wave| Act::Ask(MIA, wave);
    let matched = play(&open(1), &[ask(1), Act::Sent(MIA), Act::Accept(JAN)], noon());
    assert_eq!(ask(2).apply(&matched, noon()), Err(Refusal::NoLongerOpen));
    let later = noon() + TimeDelta::hours(1);
    let search = play(&matched, &[Act::BackOut(JAN)], later);
    assert_eq!(search.offers.not_for(|_| 2), [JAN], "who let go is not asked for it again");
    assert_eq!(ask(1).apply(&search, later), Err(Refusal::AlreadyAnswered), "that wave was hers");
    assert_eq!(Act::Ask(JAN, 2).apply(&search, later), Err(Refusal::AlreadyAnswered));
    let again = play(&search, &[ask(2)], later);
    assert_eq!(state_of(&again, MIA), OfferState::Superseded, "it stands without an arrow");
    assert_eq!(again.offers.of(MIA).map(|it| it.wave), Some(2));
    assert_eq!(again.offers.not_for(|_| 2), [MIA, JAN], "once for each search");
    assert_eq!(again.offers.changed_since(&search.offers).count(), 1, "the store writes it");
    assert_eq!(offer_kind(&play(&again, &[Act::Accept(MIA)], later), MIA), offer::Kind::Assigned);
    let taken = play(&again, &[Act::Accept(KIM)], later + TimeDelta::hours(1));
    let since = taken.offers.of(MIA).map(|it| it.since);
    assert_eq!(since, Some(later + TimeDelta::hours(1)), "her question is taken back once more");
}

#[test]
fn who_said_no_or_nothing_is_not_asked_again() {
    for end in [Act::Decline(MIA, Decline::NotNow), Act::Lapse(1)] {
        let acts = [Act::Ask(MIA, 1), Act::Sent(MIA), end, Act::Accept(JAN), Act::BackOut(JAN)];
        let search = play(&open(1), &acts, noon());
        assert_eq!(search.offers.not_for(|_| 2), [MIA, JAN], "{end:?}");
        assert_eq!(Act::Ask(MIA, 2).apply(&search, noon()), Err(Refusal::AlreadyAnswered));
    }
}

#[test]
fn who_said_nothing_is_asked_once_more_by_name_and_who_said_no_is_not() {
    let asked = |end| play(&open(1), &[Act::Ask(MIA, 1), Act::Sent(MIA), end], noon());
    let by_name = |step: &Step| {
        step.request.clone().ask_by_name(step.offers.clone(), MIA, noon() + TimeDelta::hours(1))
    };
    let no = asked(Act::Decline(MIA, Decline::NotNow));
    assert_eq!(by_name(&no), Err(Refusal::AlreadyAnswered));
    let again = by_name(&asked(Act::Lapse(1))).unwrap();
    assert_eq!(state_of(&again, MIA), OfferState::Lapsed, "it stands without an arrow");
    assert_eq!(by_name(&again), Err(Refusal::AlreadyAnswered), "once");
    assert_eq!(again.offers.not_for(|_| 2), [MIA], "no wave asks her besides");
    let later = noon() + TimeDelta::hours(2);
    let no = [Act::Decline(MIA, Decline::NotNow), Act::Accept(JAN), Act::BackOut(JAN)];
    let said_no = play(&again, &no, later);
    assert_eq!(said_no.offers.not_for(|_| 2), [MIA, JAN], "her no stays one");
    assert_eq!(by_name(&said_no), Err(Refusal::AlreadyAnswered));
    let search = play(&again, &[Act::Accept(JAN), Act::BackOut(JAN)], later);
    assert_eq!(
        search.offers.not_for(|_| 2),
        [JAN],
        "taken back, a wave of a new search may ask her"
    );
    assert_eq!(by_name(&by_name(&search).unwrap()), Err(Refusal::AlreadyAnswered), "or a worker");
    assert_eq!(offer_kind(&play(&again, &[Act::Accept(MIA)], later), MIA), offer::Kind::Assigned);
}

#[test]
fn not_now_leaves_room_for_a_yes_and_the_other_reasons_do_not() {
    for why in Decline::ALL {
        let acts = [Act::Ask(MIA, 1), Act::Sent(MIA), Act::Decline(MIA, *why)];
        let declined = play(&open(1), &acts, noon());
        let again = Act::Decline(MIA, *why).apply(&declined, noon()).unwrap();
        assert_eq!(again.offers, declined.offers, "said twice is said once");
        let yes = Act::Accept(MIA).apply(&declined, noon()).map(|it| offer_kind(&it, MIA));
        let expected = match why {
            Decline::NotNow => Ok(offer::Kind::Assigned),
            Decline::NotThisKind | Decline::TooHeavy | Decline::TooFar => {
                Err(Refusal::AlreadyAnswered)
            }
        };
        assert_eq!(yes, expected, "{why:?}");
    }
}

#[test]
fn a_yes_needs_trust_time_and_no_block() {
    let late = form(1).window.end + TimeDelta::seconds(1);
    let careful = Request { min_trust: 3, ..form(1) };
    let open = open(1);
    let say = |request: &Request, by: Helper, now| {
        request.clone().accept(open.offers.clone(), &by, now).map(|it| it.request.kind())
    };
    let apart = Helper { apart: true, ..helper(JAN) };
    assert_eq!(say(&careful, helper(JAN), noon()), Err(Refusal::NeedsMoreTrust));
    assert_eq!(say(&open.request, apart, noon()), Err(Refusal::NoLongerOpen));
    assert_eq!(say(&open.request, helper(JAN), late), Err(Refusal::NoLongerOpen));
    assert_eq!(say(&open.request, helper(JAN), form(1).window.end), Ok(Kind::Matched));
}

#[test]
fn letting_go_early_or_late_is_told_apart_at_a_day() {
    let start = form(1).window.start;
    let matched = play(&open(1), &[Act::Accept(JAN)], noon());
    for (ahead, late) in [(25, false), (24, true), (3, true)] {
        let now = start - TimeDelta::hours(ahead);
        let step = play(&matched, &[Act::BackOut(JAN)], now);
        assert_eq!(step.request.kind(), Kind::Open);
        let told = Event::BackedOut { request: MILK, helper: JAN, late };
        assert_eq!(step.events.first(), Some(&told), "{ahead} h ahead");
        let searched = Event::Search { request: MILK, urgent: true };
        assert_eq!(step.events.get(1), Some(&searched));
        let short = step.events.contains(&Event::ShortNotice { request: MILK });
        assert_eq!(short, ahead <= 4, "{ahead} h ahead");
        assert!(play(&step, &[Act::BackOut(JAN)], now).events.is_empty(), "said twice");
    }
}

#[test]
fn a_free_place_goes_to_the_reserve_who_said_yes_first() {
    let start = form(1).window.start;
    let yeses = [Act::Accept(JAN), Act::Accept(MIA)];
    let later =
        play(&play(&open(1), &yeses, noon()), &[Act::Accept(KIM)], noon() + TimeDelta::hours(1));
    for (ahead, minutes) in [(30, 30), (3, 10), (1, 10)] {
        let now = start - TimeDelta::hours(ahead);
        let until = now + TimeDelta::minutes(minutes);
        let step = play(&later, &[Act::BackOut(JAN)], now);
        assert!(step.events.contains(&Event::PromoteReserve { request: MILK, helper: MIA, until }));

        let missed = Act::OfferDue(offer::OfferTimer::Promotion, MIA);
        assert!(play(&step, &[missed], now).events.is_empty(), "not before {until}");
        let next = play(&step, &[missed], until);
        let [Event::PromoteReserve { helper: KIM, .. }] = next.events[..] else {
            panic!("the next reserve is asked: {:?}", next.events)
        };
        assert!(play(&next, &[missed], until).events.is_empty(), "one free place, one asked");
        let nobody = play(&next, &[Act::OfferDue(offer::OfferTimer::Promotion, KIM)], start);
        assert_eq!(nobody.events, [Event::Search { request: MILK, urgent: true }]);

        let yes = play(&nobody, &[Act::Accept(MIA)], start);
        assert_eq!(yes.request.kind(), Kind::Matched);
        assert_eq!(offer_kind(&yes, MIA), offer::Kind::Assigned);
    }
}

#[test]
fn two_who_find_it_too_heavy_make_a_worker_look_once() {
    let heavy = |who| [Act::Ask(who, 1), Act::Sent(who), Act::Decline(who, Decline::TooHeavy)];
    let one = play(&open(1), &heavy(JAN), noon());
    assert!(one.events.is_empty());
    let two = play(&one, &heavy(MIA), noon());
    let doubt = Event::ScopeDoubt { request: MILK, why: crate::help::event::Doubt::TooHeavy };
    assert_eq!(two.events, [doubt]);
    assert!(play(&two, &heavy(KIM), noon()).events.is_empty());
}

#[test]
fn a_held_request_sends_no_wave_but_hears_a_yes() {
    let held = play(&open(1), &[Act::Ask(MIA, 1), Act::Hold(true)], noon());
    assert_eq!(Act::Sent(MIA).apply(&held, noon()), Err(Refusal::Held));
    assert_eq!(Act::Ask(KIM, 2).apply(&held, noon()), Err(Refusal::Held));
    assert!(Act::Ask(KIM, 0).apply(&held, noon()).is_ok(), "a worker asks by name");
    assert_eq!(play(&held, &[Act::Accept(JAN)], noon()).request.kind(), Kind::Matched);
    let resumed = play(&held, &[Act::Hold(false)], noon());
    assert_eq!(resumed.events, [Event::Search { request: MILK, urgent: false }]);
}

#[test]
fn who_stays_silent_lapses_with_his_own_wave_only() {
    let acts = [Act::Ask(MIA, 1), Act::Sent(MIA), Act::Seen(MIA), Act::Ask(KIM, 2), Act::Sent(KIM)];
    let step = play(&play(&open(1), &acts, noon()), &[Act::Lapse(1)], noon());
    assert_eq!(offer_kind(&step, MIA), offer::Kind::Lapsed);
    assert_eq!(offer_kind(&step, KIM), offer::Kind::Sent);
    assert_eq!(Act::Ask(MIA, 3).apply(&step, noon()), Err(Refusal::AlreadyAnswered));
}

#[test]
fn a_found_helper_takes_every_question_back() {
    let acts = [Act::Ask(MIA, 1), Act::Sent(MIA), Act::Ask(KIM, 1), Act::Accept(JAN)];
    let step = play(&open(1), &acts, noon());
    for who in [MIA, KIM] {
        assert_eq!(offer_kind(&step, who), offer::Kind::Superseded);
    }
    assert_eq!(offer_kind(&play(&step, &[Act::Accept(MIA)], noon()), MIA), offer::Kind::Reserve);
}
