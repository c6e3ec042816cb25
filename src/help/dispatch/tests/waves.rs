//! What happens next: sizes, rings, waits and ends.

use rstest::rstest;

use super::wave::size;
use super::*;

fn ids(plan: &Plan) -> Vec<u128> {
    match plan {
        Plan::Ask { people, .. } => people.iter().map(|it| it.person.0.as_u128()).collect(),
        Plan::Wait { .. } | Plan::Held | Plan::WhoDoYouKnow(_) | Plan::Unmatched => Vec::new(),
    }
}

fn until(plan: &Plan) -> Moment {
    match plan {
        Plan::Ask { until, .. } | Plan::Wait { until, .. } => *until,
        Plan::Held | Plan::WhoDoYouKnow(_) | Plan::Unmatched => panic!("{plan:?} has no end"),
    }
}

#[rstest]
#[case(1.0 / 9.0, 11)]
#[case(0.25, 5)]
#[case(0.9, 3)]
#[case(0.01, 12)]
#[case(0.0, 12)]
#[case(1.0, 3)]
fn a_wave_is_as_large_as_a_seventy_per_cent_chance_needs(#[case] p: f64, #[case] people: u8) {
    assert_eq!(size(p), people);
}

#[test]
fn acceptance_starts_at_one_in_nine_learns_and_forgets() {
    let day = |days| morning() + TimeDelta::days(days);
    let mut learned = Acceptance::new(day(0));
    assert!((learned.p(day(0)) - 1.0 / 9.0).abs() < 1e-9);
    for asked in 0..27 {
        learned = learned.learn(1.0, asked % 3 == 0, day(0));
    }
    assert!((learned.p(day(0)) - 10.0 / 36.0).abs() < 1e-9);
    assert!((learned.p(day(90)) - 5.5 / 22.5).abs() < 1e-9);
    assert!((learned.p(day(9_000)) - 1.0 / 9.0).abs() < 1e-6);
    // A clock that jumps back neither fades nor revives.
    assert!((learned.p(day(-30)) - learned.p(day(0))).abs() < 1e-9);
}

#[test]
fn somebody_without_the_time_to_answer_hardly_counts() {
    use acceptance::exposure;
    assert!((exposure(1.0, true, 0.1) - 1.0).abs() < 1e-9);
    assert!((exposure(1.0, false, 0.5) - 0.5).abs() < 1e-9);
    assert!((exposure(0.25, false, 7.0) - 0.25).abs() < 1e-9);
}

#[test]
fn the_own_zone_comes_first_and_a_thin_one_widens_at_once() {
    let far: Vec<_> = street(20).into_iter().map(|it| Candidate { zone: ring(2), ..it }).collect();
    let near = Candidate { person: PersonId(Uuid::from_u128(5)), ..jan() };
    let all: Vec<_> = far.iter().copied().chain([near]).collect();
    let first = ids(&check_plan(&rosas(), &round(), &all, morning()));
    assert_eq!((first.first(), first.len()), (Some(&5), 11));
    // With enough in the own zone, nobody further away is asked.
    let tired = Load { month: 3, ..Load::default() };
    let close = street(11).into_iter().map(|it| Candidate { load: tired, ..it });
    let beyond = far.iter().map(|it| Candidate {
        person: PersonId(Uuid::from_u128(it.person.0.as_u128() + 500)),
        ..*it
    });
    let all: Vec<_> = close.chain(beyond).collect();
    assert!(ids(&check_plan(&rosas(), &round(), &all, morning())).iter().all(|it| *it < 500));
}

#[test]
fn a_village_reaches_three_kilometres_at_once() {
    assert_eq!(Spread::Rings.level(home(), ring(3)), 4);
    assert_eq!(Spread::VILLAGE.level(home(), ring(3)), 1);
    assert_eq!(Spread::VILLAGE.level(home(), ring(12)), 4);
}

#[test]
fn a_mail_counts_for_a_quarter_but_never_more_than_twelve_are_asked() {
    let mail: Vec<_> =
        street(40).into_iter().map(|it| Candidate { reach: Some(Reach::Mail), ..it }).collect();
    assert_eq!(ids(&check_plan(&rosas(), &round(), &mail, morning())).len(), 12);
    let mut willing = round();
    (willing.acceptance.asked, willing.acceptance.yes) = (100.0, 90.0);
    assert_eq!(ids(&check_plan(&rosas(), &willing, &mail, morning())).len(), 12);
    assert_eq!(ids(&check_plan(&rosas(), &willing, &street(40), morning())).len(), 3);
}

#[test]
fn skills_are_hard_in_the_first_two_waves_and_soft_after() {
    let unskilled: Vec<_> =
        street(30).into_iter().map(|it| Candidate { talents: Talents::default(), ..it }).collect();
    let skilled = (0..4).map(|it| Candidate { person: PersonId(Uuid::from_u128(it + 5)), ..jan() });
    let all: Vec<_> = unskilled.iter().copied().chain(skilled).collect();
    let first = check_plan(&rosas(), &round(), &all, morning());
    assert_eq!(ids(&first).len(), 4);
    assert!(ids(&first).iter().all(|it| *it < 100));
    // Without any skilled neighbour the first wave already has the rules of the third.
    let soft = check_plan(&rosas(), &round(), &unskilled, morning());
    assert!(matches!(soft, Plan::Ask { level: 3, .. }), "{soft:?}");
}

#[rstest]
#[case(1, 3)]
#[case(2, 5)]
#[case(3, 8)]
#[case(4, 8)]
fn the_weekly_cap_of_asks_gives_way_wave_by_wave(#[case] wave: u8, #[case] most: u8) {
    let people: Vec<_> = street(10)
        .into_iter()
        .zip(0..)
        .map(|(it, asks)| Candidate { load: Load { asks, ..Load::default() }, ..it })
        .collect();
    let before = Round { sent: wave - 1, level: wave - 1, ..round() };
    let asked = ids(&check_plan(&rosas(), &before, &people, morning()));
    assert_eq!(asked.iter().max(), Some(&(100 + u128::from(most))));
}

#[test]
fn the_waits_are_thirty_sixty_two_hours_and_three() {
    let people = street(60);
    let mut round = round();
    let mut now = morning();
    for minutes in [30, 60, 120, 180] {
        let Plan::Ask { level, people, until } = check_plan(&rosas(), &round, &people, now) else {
            panic!("nobody asked")
        };
        assert_eq!(until - now, TimeDelta::minutes(minutes));
        round.sent(level, &people, until);
        let half = now + TimeDelta::minutes(minutes / 2);
        let waits = Plan::Wait { until, because: Pause::WaveRuns };
        assert_eq!(check_plan(&rosas(), &round, &street(60), half), waits);
        now = until;
    }
    assert_eq!(check_plan(&rosas(), &round, &people, now), Plan::Unmatched);
}

#[test]
fn an_urgent_request_waits_ten_fifteen_and_twenty() {
    let until_two = morning() + TimeDelta::hours(5);
    let window = Window { start: morning(), end: until_two, flexible: false };
    let urgent = Ask { urgent: true, window, ..rosas() };
    for (sent, minutes) in [(0, 10), (1, 15), (2, 20)] {
        let round = Round { sent, ..round() };
        let plan = check_plan(&urgent, &round, &street(30), morning());
        // The last of the three reaches as far as the last of four.
        let level = if sent == 2 { 4 } else { 1 };
        assert!(matches!(plan, Plan::Ask { level: it, .. } if it == level), "{plan:?}");
        assert_eq!(until(&plan) - morning(), TimeDelta::minutes(minutes));
    }
    let spent = Round { sent: 3, ..round() };
    assert_eq!(check_plan(&urgent, &spent, &street(30), morning()), Plan::Unmatched);
}

#[test]
fn a_close_end_shortens_all_waits_alike_and_no_wave_outlasts_it() {
    // 120 minutes are left for a yes, the waits would be 390.
    let window =
        Window { start: morning(), end: morning() + TimeDelta::minutes(160), flexible: false };
    let ask = Ask { window, ..rosas() };
    let first = until(&check_plan(&ask, &round(), &street(30), morning()));
    assert_eq!((first - morning()).num_seconds(), 30 * 60 * 120 / 390);
    let late = ask.latest() - TimeDelta::minutes(2);
    assert_eq!(until(&check_plan(&ask, &round(), &street(30), late)), ask.latest());
    let too_late = Plan::WhoDoYouKnow(Thin::NoTime);
    assert_eq!(check_plan(&ask, &round(), &street(30), ask.latest()), too_late);
}

#[test]
fn more_than_three_days_ahead_the_waves_begin_two_days_before() {
    let from = morning() + TimeDelta::days(5);
    let window = Window { start: from, end: from + TimeDelta::hours(4), flexible: false };
    let ask = Ask { window, ..rosas() };
    let start = from - TimeDelta::hours(48);
    let wait = Plan::Wait { until: start, because: Pause::FarAhead };
    assert_eq!(check_plan(&ask, &round(), &street(30), morning()), wait);
    let early = start - TimeDelta::hours(20);
    assert_eq!(check_plan(&ask, &round(), &street(30), early), wait);
    assert_eq!(ids(&check_plan(&ask, &round(), &street(30), start)).len(), 11);
}

#[test]
fn quiet_hours_wait_for_the_morning_unless_that_is_too_late() {
    let night = at("2026-01-14T22:00:00Z");
    let morning = at("2026-01-15T07:00:00Z");
    let waits = Plan::Wait { until: morning, because: Pause::Quiet };
    assert_eq!(check_plan(&rosas(), &round(), &street(30), night), waits);
    let window = Window { start: night, end: morning, flexible: false };
    let before_breakfast = Ask { window, ..rosas() };
    let no_time = Plan::WhoDoYouKnow(Thin::NoTime);
    assert_eq!(check_plan(&before_breakfast, &round(), &street(30), night), no_time);
}

#[test]
fn at_night_an_urgent_request_reaches_only_those_who_opted_in() {
    let night = at("2026-01-14T22:00:00Z");
    let window = Window { start: night, end: at("2026-01-15T12:00:00Z"), flexible: false };
    let urgent = Ask { urgent: true, window, ..rosas() };
    let opted = (0..3).map(|it| Candidate {
        person: PersonId(Uuid::from_u128(it + 5)),
        urgent_opt_in: true,
        ..jan()
    });
    let all: Vec<_> = street(30).into_iter().chain(opted).collect();
    let mut asked = ids(&check_plan(&urgent, &round(), &all, night));
    asked.sort_unstable();
    assert_eq!(asked, [5, 6, 7]);
    let waits = Plan::Wait { until: at("2026-01-15T07:00:00Z"), because: Pause::Quiet };
    assert_eq!(check_plan(&urgent, &round(), &street(30), night), waits);
}

#[test]
fn a_small_buurt_or_nobody_who_fits_makes_a_task_at_once() {
    let few = Round { helpers: 14, ..round() };
    let who = Plan::WhoDoYouKnow(Thin::FewHelpers);
    assert_eq!(check_plan(&rosas(), &few, &street(14), morning()), who);
    let nobody = Plan::WhoDoYouKnow(Thin::NobodyEligible);
    assert_eq!(check_plan(&rosas(), &round(), &[], morning()), nobody);
    let asked = Round { sent: 1, asked: vec![JAN], ..round() };
    assert_eq!(check_plan(&rosas(), &asked, &[jan()], morning()), Plan::Unmatched);
}

#[test]
fn a_worker_who_pauses_the_waves_stops_them() {
    let held = Round { held: true, ..round() };
    assert_eq!(check_plan(&rosas(), &held, &street(30), morning()), Plan::Held);
}
