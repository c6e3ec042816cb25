//! How a request begins: what waits for a reader, and what never does.

use super::*;

fn read(why: Why, hours: i64) -> Entry {
    Entry::Read { why, until: noon() + TimeDelta::hours(hours) }
}

#[test]
fn a_first_post_goes_out_at_once_and_its_own_words_follow() {
    let step = form(1).born(Entry::Publish { first: true }, noon()).unwrap();
    assert_eq!(step.request.kind(), Kind::Open);
    assert_eq!(step.request.words, OwnWords::Waiting);
    let asked = Event::Asked { request: MILK, template: true };
    assert_eq!(step.events, [asked, Event::WordsWait { request: MILK }]);

    let step = play(&step, &[Act::Publish], noon());
    assert_eq!(step.request.words, OwnWords::Shown);
    assert_eq!(step.events, [Event::WordsShown { request: MILK }]);
    assert!(play(&step, &[Act::Publish], noon()).events.is_empty(), "read twice is read once");
}

#[test]
fn a_first_post_without_words_waits_for_nobody() {
    let wordless = Request { words: OwnWords::None, ..form(1) };
    let step = wordless.born(Entry::Publish { first: true }, noon()).unwrap();
    assert_eq!(step.events, [Event::Asked { request: MILK, template: false }]);
}

#[test]
fn every_reason_to_read_first_leads_to_review() {
    for why in Why::ALL {
        let step = form(1).born(read(*why, 4), noon()).unwrap();
        assert_eq!(step.request.state, State::Review { why: *why, since: noon() });
        assert_eq!(step.request.words, OwnWords::Waiting);
        let until = noon() + TimeDelta::hours(4);
        assert_eq!(step.events, [Event::ReviewWanted { request: MILK, why: *why, until }]);
        let known = if *why == Why::HoldVerifiedOnly { 2 } else { 1 };
        assert_eq!(step.request.min_trust, known, "{why:?}");
    }
}

#[test]
fn a_template_goes_to_known_neighbours_when_reading_would_take_half_of_the_time() {
    // 52 hours are left: reading may take 26.
    let half = 26;
    assert_eq!(form(1).born(read(Why::Key, half), noon()).unwrap().request.kind(), Kind::Review);
    let step = form(1).born(read(Why::Key, half + 1), noon()).unwrap();
    assert_eq!(step.request.kind(), Kind::Open);
    assert_eq!((step.request.min_trust, step.request.words), (2, OwnWords::Waiting));
    let until = noon() + TimeDelta::hours(27);
    let wanted = Event::ReviewWanted { request: MILK, why: Why::Key, until };
    assert_eq!(step.events, [Event::Asked { request: MILK, template: true }, wanted]);
}

#[test]
fn what_needs_screened_neighbours_keeps_needing_them() {
    let child = Request { min_trust: 3, ..form(1) };
    let step = child.born(read(Why::ChildAlone, 27), noon()).unwrap();
    assert_eq!(step.request.min_trust, 3);
}

#[test]
fn nothing_expires_in_review() {
    let (step, _) = standing(Kind::Review);
    let half = noon() + TimeDelta::hours(26);
    let early = Act::Due(Timer::Unread).apply(&step, half - TimeDelta::seconds(1)).unwrap();
    assert_eq!(early.request, step.request);
    let step = Act::Due(Timer::Unread).apply(&step, half).unwrap();
    assert_eq!((step.request.kind(), step.request.min_trust), (Kind::Open, 2));
    assert_eq!(step.request.words, OwnWords::Waiting);
    let asked = Event::Asked { request: MILK, template: true };
    assert_eq!(step.events, [Event::Unread { request: MILK }, asked]);
}

#[test]
fn who_is_turned_away_is_told_and_nobody_is_asked() {
    for reason in Reason::ALL {
        let born = form(1).born(Entry::TurnAway(*reason), noon());
        let told = born.map(|step| (step.request.kind(), step.events));
        let expected = match reason {
            Reason::Referred | Reason::OutOfScope | Reason::Rejected => {
                Ok((Kind::Closed, vec![Event::TurnedAway { request: MILK, reason: *reason }]))
            }
            Reason::Withdrawn
            | Reason::SolvedElsewhere
            | Reason::ExpiredUnmatched
            | Reason::Duplicate
            | Reason::NotDelivered => Err(Refusal::NotPossibleNow),
        };
        assert_eq!(told, expected, "{reason:?}");
    }
}

#[test]
fn nobody_is_asked_while_it_is_read_again() {
    let asked = play(&open(1), &[Act::Ask(MIA, 1), Act::Sent(MIA), Act::Ask(KIM, 1)], noon());
    let step = play(&asked, &[Act::Reconsider], noon());
    assert_eq!(offer_kind(&step, MIA), offer::Kind::Superseded);
    assert_eq!(offer_kind(&step, KIM), offer::Kind::Superseded);
}
