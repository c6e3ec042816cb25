//! Each hard filter, with its reason.

use super::*;

#[track_caller]
fn check(who: Candidate, ask: Ask, expected: Result<(), Why>) {
    assert_eq!(eligible(&ask, &who), expected);
}

#[test]
fn who_fits_may_be_asked() {
    check(jan(), rosas(), Ok(()));
    check(Candidate { home: Home::Adjacent, ..jan() }, rosas(), Ok(()));
}

#[test]
fn a_stranger_or_a_neighbour_at_rest_is_not_asked() {
    check(Candidate { person: ROSA, ..jan() }, rosas(), Err(Why::Asker));
    check(Candidate { home: Home::Elsewhere, ..jan() }, rosas(), Err(Why::OtherBuurt));
    check(Candidate { confirmed: false, ..jan() }, rosas(), Err(Why::Unconfirmed));
    check(Candidate { trust: 0, ..jan() }, rosas(), Err(Why::Trust));
    check(Candidate { blocked: true, ..jan() }, rosas(), Err(Why::Blocked));
    check(Candidate { paused: true, ..jan() }, rosas(), Err(Why::Paused));
    check(Candidate { reach: None, ..jan() }, rosas(), Err(Why::NoChannel));
}

#[test]
fn a_category_asks_its_own_trust() {
    let screened = Ask { category: Category { min_trust: 3, ..groceries() }, ..rosas() };
    check(jan(), screened, Err(Why::Trust));
    check(Candidate { trust: 3, ..jan() }, screened, Ok(()));
}

#[test]
fn the_youth_rule_of_the_category_decides_for_sixteen_and_seventeen() {
    let youth = Candidate { age: Age::Youth, ..jan() };
    for (rule, meet, with_adult, fits) in [
        (Youth::Door, Meet::Door, false, true),
        (Youth::Door, Meet::MeetingPlace, false, true),
        (Youth::Door, Meet::Inside, false, false),
        (Youth::Door, Meet::Inside, true, false),
        (Youth::Together, Meet::Door, false, false),
        (Youth::Together, Meet::Inside, true, true),
        (Youth::Together, Meet::MeetingPlace, false, true),
        (Youth::No, Meet::MeetingPlace, true, false),
    ] {
        let category = Category { youth: rule, ..groceries() };
        let ask = Ask { category, meet, with_adult, ..rosas() };
        check(youth, ask, if fits { Ok(()) } else { Err(Why::Youth) });
        check(jan(), ask, Ok(()));
        check(Candidate { age: Age::Child, ..jan() }, ask, Err(Why::Youth));
    }
}

#[test]
fn somebody_counts_as_eighteen_the_year_after() {
    assert_eq!(Age::of(2007, 2026), Age::Adult);
    assert_eq!(Age::of(2008, 2026), Age::Youth);
    assert_eq!(Age::of(2010, 2026), Age::Youth);
    assert_eq!(Age::of(2011, 2026), Age::Child);
}

#[test]
fn the_wish_for_a_woman_or_a_man_is_kept() {
    let wish = Ask { wish: Some(Gender::Woman), ..rosas() };
    check(jan(), wish, Err(Why::Wish));
    check(Candidate { gender: None, ..jan() }, wish, Err(Why::Wish));
    check(Candidate { gender: Some(Gender::Woman), ..jan() }, wish, Ok(()));
}

#[test]
fn a_language_is_hard_only_where_talk_is_the_work_and_the_asker_wants_it() {
    let french = Languages::of(["fr"]);
    let talk = Category { needs_talk: true, ..groceries() };
    for (category, wants_language, expected) in
        [(talk, true, Err(Why::Language)), (talk, false, Ok(())), (groceries(), true, Ok(()))]
    {
        let ask = Ask { languages: french, category, wants_language, ..rosas() };
        check(jan(), ask, expected);
        check(Candidate { languages: french, ..jan() }, ask, Ok(()));
    }
}

#[test]
fn only_who_is_free_in_the_window_is_asked() {
    // Rosa's window is Thursday morning and afternoon.
    let only = |day, part| Candidate { free: DayParts::NONE.with(day, part), ..jan() };
    check(only(3, sets::Part::Afternoon), rosas(), Ok(()));
    check(only(3, sets::Part::Evening), rosas(), Err(Why::Window));
    check(only(2, sets::Part::Morning), rosas(), Err(Why::Window));
}

#[test]
fn nobody_is_asked_beyond_their_own_caps() {
    let with = |load| Candidate { load, ..jan() };
    let idle = Load::default();
    check(with(Load { open: 1, ..idle }), rosas(), Err(Why::OpenCap));
    check(with(Load { week: 2, ..idle }), rosas(), Err(Why::WeekCap));
    check(with(Load { month: 4, ..idle }), rosas(), Err(Why::MonthCap));
    check(with(Load { minutes: 81, ..idle }), rosas(), Err(Why::MinutesCap));
    check(with(Load { minutes: 80, week: 1, month: 3, ..idle }), rosas(), Ok(()));
    let eager = Caps { open: 2, ..Caps::default() };
    check(Candidate { caps: eager, ..with(Load { open: 1, ..idle }) }, rosas(), Ok(()));
    check(Candidate { caps: Caps { open: 0, ..eager }, ..jan() }, rosas(), Err(Why::OpenCap));
}
