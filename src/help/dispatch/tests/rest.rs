//! Quiet hours, in winter, in summer and in the night between.

use super::sets::Part;
use super::*;

#[track_caller]
fn check_next(now: &str, expected: &str) {
    let quiet = QuietHours::default();
    assert_eq!(quiet.next_allowed(at(now)), at(expected));
    assert_eq!(quiet.is_quiet(at(now)), now != expected);
}

#[test]
fn no_phone_rings_from_nine_in_the_evening_until_eight() {
    check_next("2026-01-14T09:00:00Z", "2026-01-14T09:00:00Z");
    check_next("2026-01-14T19:59:59Z", "2026-01-14T19:59:59Z");
    check_next("2026-01-14T20:00:00Z", "2026-01-15T07:00:00Z");
    check_next("2026-01-15T02:00:00Z", "2026-01-15T07:00:00Z");
    check_next("2026-07-15T05:30:00Z", "2026-07-15T06:00:00Z");
}

#[test]
fn no_phone_rings_on_sunday_morning() {
    check_next("2026-01-17T21:00:00Z", "2026-01-18T11:00:00Z");
    check_next("2026-01-18T10:59:00Z", "2026-01-18T11:00:00Z");
    check_next("2026-01-18T15:00:00Z", "2026-01-18T15:00:00Z");
}

#[test]
fn the_morning_stays_at_eight_when_the_clock_changes() {
    // In the night to 29 March an hour is skipped, in the night to 25 October one is repeated.
    check_next("2026-03-28T21:00:00Z", "2026-03-29T10:00:00Z");
    check_next("2026-03-29T19:30:00Z", "2026-03-30T06:00:00Z");
    check_next("2026-10-24T20:00:00Z", "2026-10-25T11:00:00Z");
    check_next("2026-10-25T20:00:00Z", "2026-10-26T07:00:00Z");
}

#[test]
fn waking_time_leaves_out_the_night() {
    let quiet = QuietHours::default();
    let (evening, morning) = (at("2026-01-14T19:00:00Z"), at("2026-01-15T08:00:00Z"));
    assert_eq!(quiet.awake(evening, morning, TimeDelta::hours(9)), TimeDelta::hours(2));
    assert_eq!(quiet.awake(evening, morning, TimeDelta::hours(1)), TimeDelta::hours(1));
    assert_eq!(quiet.awake(morning, evening, TimeDelta::hours(9)), TimeDelta::zero());
}

#[test]
fn hours_without_a_day_are_refused() {
    use jiff::civil::time;
    let (eight, nine) = (time(8, 0, 0, 0), time(21, 0, 0, 0));
    assert_eq!(QuietHours::new(nine, eight, eight), None);
    // A neighbourhood may keep the whole Sunday quiet.
    let quiet = QuietHours::new(eight, nine, time(23, 0, 0, 0)).unwrap();
    assert_eq!(quiet.next_allowed(at("2026-01-18T15:00:00Z")), at("2026-01-19T07:00:00Z"));
}

#[test]
fn a_window_touches_the_parts_of_the_days_it_spans() {
    let window = |from, until| Window { start: at(from), end: at(until), flexible: false };
    let early = at("2026-01-01T00:00:00Z");
    // Wednesday 11:00 to 19:00 in Brussels.
    let wide = window("2026-01-14T10:00:00Z", "2026-01-14T18:00:00Z");
    let wednesday =
        DayParts::NONE.with(2, Part::Morning).with(2, Part::Afternoon).with(2, Part::Evening);
    assert_eq!(QuietHours::parts(wide, early), wednesday);
    // What is past of it does not count.
    let later = QuietHours::parts(wide, at("2026-01-14T12:00:00Z"));
    assert_eq!(later, DayParts::NONE.with(2, Part::Afternoon).with(2, Part::Evening));
    let noon = window("2026-01-14T08:00:00Z", "2026-01-14T11:00:00Z");
    assert_eq!(QuietHours::parts(noon, early), DayParts::NONE.with(2, Part::Morning));
    let moment = window("2026-01-14T11:00:00Z", "2026-01-14T11:00:00Z");
    assert_eq!(QuietHours::parts(moment, early), DayParts::NONE.with(2, Part::Afternoon));
    let week = window("2026-01-14T08:00:00Z", "2026-01-22T11:00:00Z");
    assert_eq!(QuietHours::parts(week, early), DayParts::ALL);
}
