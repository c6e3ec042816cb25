//! The table of every day and part, in winter and summer.

use super::*;

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

#[track_caller]
fn check(day: &str, part: Part, now: &str, expected: Result<(&str, &str), Refusal>) {
    let window = When::On { day: day.parse().unwrap(), part }.window(at(now));
    let expected =
        expected.map(|(start, end)| Window { start: at(start), end: at(end), flexible: false });
    assert_eq!(window, expected, "{day} {part:?} at {now}");
}

#[test]
fn every_part_of_a_winter_day_is_an_hour_behind_brussels() {
    let now = "2026-11-21T18:00:00Z";
    let day = |hours: (&str, &str)| {
        (format!("2026-11-22T{}:00:00Z", hours.0), format!("2026-11-22T{}:00:00Z", hours.1))
    };
    let table = [("07", "11"), ("11", "13"), ("13", "17"), ("17", "20"), ("07", "20")];
    assert_eq!(Part::ALL.len(), table.len());
    for (part, hours) in Part::ALL.iter().zip(table) {
        let (start, end) = day(hours);
        check("2026-11-22", *part, now, Ok((&start, &end)));
    }
}

#[test]
fn a_summer_day_is_two_hours_behind_and_the_change_is_known() {
    let now = "2026-10-24T18:00:00Z";
    check(
        "2026-07-01",
        Part::Morning,
        "2026-06-30T12:00:00Z",
        Ok(("2026-07-01T06:00:00Z", "2026-07-01T10:00:00Z")),
    );
    check(
        "2026-10-24",
        Part::Any,
        "2026-10-24T05:00:00Z",
        Ok(("2026-10-24T06:00:00Z", "2026-10-24T19:00:00Z")),
    );
    check("2026-10-25", Part::Morning, now, Ok(("2026-10-25T07:00:00Z", "2026-10-25T11:00:00Z")));
}

#[test]
fn what_has_begun_is_what_remains_and_what_is_over_is_refused() {
    check(
        "2026-11-21",
        Part::Afternoon,
        "2026-11-21T15:30:00Z",
        Ok(("2026-11-21T15:30:00Z", "2026-11-21T17:00:00Z")),
    );
    check("2026-11-21", Part::Afternoon, "2026-11-21T17:00:00Z", Err(Refusal::Past));
    check("2026-11-20", Part::Any, "2026-11-21T07:00:00Z", Err(Refusal::Past));
}

#[test]
fn ninety_days_ahead_is_far_enough() {
    let now = "2026-11-21T12:00:00Z";
    check("2027-02-19", Part::Noon, now, Ok(("2027-02-19T11:00:00Z", "2027-02-19T13:00:00Z")));
    check("2027-02-20", Part::Noon, now, Err(Refusal::TooFar));
}

#[test]
fn flexible_is_a_week_and_counts_to_its_end() {
    let now = at("2026-11-21T12:00:00Z");
    let window = When::Flexible.window(now).unwrap();
    assert_eq!((window.start, window.end), (now, now + TimeDelta::days(7)));
    assert_eq!(window.appointed(), window.end);
    assert!(!window.within(TimeDelta::hours(24), now));
}

#[test]
fn a_day_that_no_calendar_knows_is_refused_and_does_not_panic() {
    let now = at("2026-11-21T12:00:00Z");
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        assert!(When::On { day, part: Part::Any }.window(now).is_err());
    }
}

#[test]
fn a_fraction_of_no_time_is_now() {
    let window = Window {
        start: at("2026-11-21T07:00:00Z"),
        end: at("2026-11-21T11:00:00Z"),
        flexible: false,
    };
    assert_eq!(window.fraction_left(4, window.start), at("2026-11-21T08:00:00Z"));
    assert_eq!(window.fraction_left(2, at("2026-11-21T12:00:00Z")), at("2026-11-21T12:00:00Z"));
    assert_eq!(window.confirming_at(), at("2026-11-21T13:00:00Z"));
}
