//! A helper goes who did not let go: refused, kept apart, trusted with less; and how many places are free.

use super::*;

/// Jan and Mia come, Kim is in reserve, and the moment is there; Jan says that it worked.
fn jan_was_there() -> (Step, Moment) {
    let two = play(&open(2), &[JAN, MIA, KIM].map(Act::Accept), noon());
    let now = form(2).window.start;
    (play(&two, &[Act::Worked(By::Helper(JAN))], now), now)
}

#[test]
fn who_is_still_to_come_is_refused_until_all_are_asked_and_nobody_who_was_there() {
    let (step, now) = jan_was_there();
    let mia = play(&step, &[Act::Refuse(MIA)], now);
    let (request, until) = (MILK, now + PROMOTION_SOON);
    let told = [
        Event::HelperRemoved { request, requester: ROSA, helper: MIA },
        Event::Fewer { request },
        Event::PromoteReserve { request, helper: KIM, until },
    ];
    assert_eq!((&mia.events[..], mia.request.state), (&told[..], step.request.state));
    assert_eq!(Act::Refuse(JAN).apply(&step, now), Err(Refusal::NotPossibleNow));
    let all_asked = form(2).window.confirming_at();
    assert_eq!(Act::Refuse(MIA).apply(&step, all_asked), Err(Refusal::NotPossibleNow));
    assert!(Act::Refuse(MIA).apply(&step, all_asked - TimeDelta::seconds(1)).is_ok());
}

#[test]
fn a_reserve_is_refused_too_and_takes_no_place_any_more() {
    let (step, now) = jan_was_there();
    let kim = play(&step, &[Act::Refuse(KIM), Act::BackOut(MIA)], now);
    assert_eq!(offer_kind(&kim, KIM), offer::Kind::Released);
    assert_eq!(kim.events.last(), Some(&Event::Fewer { request: MILK }), "nobody is asked");
}

#[test]
fn with_the_last_to_come_it_ends_as_what_was_said_of_the_others() {
    let (step, now) = jan_was_there();
    for (said, act, ends) in [
        (Act::Worked(By::AskerOf(JAN)), Act::Refuse(MIA), Kind::Done),
        (Act::Worked(By::AskerOf(JAN)), Act::StayAway(MIA), Kind::Done),
        (Act::Worked(By::AskerOf(JAN)), Act::TrustedLess(MIA), Kind::Done),
        (Act::NobodyCame(Some(JAN), None), Act::Refuse(MIA), Kind::Closed),
        (Act::NobodyCame(Some(JAN), None), Act::StayAway(MIA), Kind::Closed),
        (Act::NobodyCame(Some(JAN), None), Act::TrustedLess(MIA), Kind::Closed),
    ] {
        let over = play(&step, &[said, act], now);
        assert_eq!(over.request.kind(), ends, "{said:?} {act:?}");
        let RequestEnd(reason) = RequestEnd::of(&over);
        let by_asker = matches!(act, Act::Refuse(_));
        let why = if by_asker { Reason::Withdrawn } else { Reason::NotDelivered };
        assert_eq!(reason, (ends == Kind::Closed).then_some(why), "{act:?}");
    }
}

/// Why a request ended without help.
struct RequestEnd(Option<Reason>);

impl RequestEnd {
    fn of(step: &Step) -> Self {
        let State::Closed { reason, .. } = step.request.state else { return Self(None) };
        Self(Some(reason))
    }
}

#[test]
fn who_is_trusted_with_less_is_let_go_and_their_question_taken_back() {
    let now = noon();
    let asked = play(&open(2), &[Act::Ask(LEA, 1), Act::Sent(LEA), Act::Accept(JAN)], now);
    let lea = play(&asked, &[Act::TrustedLess(LEA)], now);
    assert_eq!((offer_kind(&lea, LEA), lea.events.len()), (offer::Kind::Superseded, 0));
    let jan = play(&lea, &[Act::TrustedLess(JAN)], now);
    assert_eq!(offer_kind(&jan, JAN), offer::Kind::Released);
    let told = [
        Event::LetGo { request: MILK, helper: JAN },
        Event::Search { request: MILK, urgent: true },
    ];
    assert_eq!(jan.events, told);
    let (step, at) = jan_was_there();
    let jan = play(&step, &[Act::TrustedLess(JAN)], at);
    assert_eq!((offer_kind(&jan, JAN), jan.events.len()), (offer::Kind::Assigned, 0), "was there");
}

#[test]
fn after_another_time_who_is_trusted_with_less_does_not_say_yes_again() {
    let (now, hour) = (noon(), TimeDelta::hours(1));
    let jan = play(&open(1), &[Act::Accept(JAN), Act::Change(TimeDelta::days(3) + hour)], now);
    let (mut request, offers) = (jan.request.clone(), jan.offers.clone());
    request.min_trust = 3;
    let yes = |trust: u8| {
        let by = Helper { trust, ..helper(JAN) };
        request.clone().accept(offers.clone(), &by, now)
    };
    assert_eq!(yes(2), Err(Refusal::NeedsMoreTrust));
    assert!(yes(3).is_ok());
}

/// Of three places one was never found: one makes do with two, and the third is no free one.
#[test]
fn room_is_counted_and_not_looked_for_by_the_number_of_a_place() {
    let three = play(&open(3), &[JAN, MIA, LEA].map(Act::Accept), noon());
    let full = Request { state: State::Open { since: noon() }, ..three.request.clone() };
    assert!(!full.has_room(&three.offers, noon()), "every place is taken");
    let two = play(&three, &[Act::BackOut(JAN)], noon());
    assert!(two.request.has_room(&two.offers, noon()));
    let now = form(3).window.start;
    let asked = play(&two, &[Act::Worked(By::Helper(MIA))], now);
    assert_eq!((asked.request.places, asked.request.kind()), (2, Kind::Confirming));
    assert!(!asked.request.has_room(&asked.offers, now), "both places are taken");
}
