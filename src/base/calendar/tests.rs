//! Working time, counted by hand and by chance.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

/// Monday to Friday, 9 to 17.
fn office() -> Calendar {
    Calendar::new(&week(9, 17), &[])
}

fn week(from: u16, until: u16) -> Vec<Hours> {
    (1..=5).map(|weekday| Hours { weekday, from: from * 60, until: until * 60 }).collect()
}

#[test]
fn the_holidays_of_six_years_are_known() {
    assert_eq!(HOLIDAYS.len(), 6 * 12);
    for day in ["2026-11-01", "2026-11-11", "2027-03-29", "2030-12-25"] {
        assert!(is_holiday(day.parse().unwrap()), "{day}");
    }
    assert!(!is_holiday("2026-11-02".parse().unwrap()));
}

#[test]
fn working_hours_go_over_the_weekend() {
    let add = |from| office().add(at(from), 240);
    assert_eq!(add("2026-11-18T08:30:00Z"), at("2026-11-18T12:30:00Z")); // Wednesday 9:30
    assert_eq!(add("2026-11-20T14:00:00Z"), at("2026-11-23T10:00:00Z")); // Friday 15:00
    assert_eq!(add("2026-11-21T08:00:00Z"), at("2026-11-23T12:00:00Z")); // Saturday
}

#[test]
fn a_holiday_is_no_working_day() {
    // Wednesday 11 November 2026; Easter Monday, 29 March 2027, the day after summer time began.
    assert_eq!(office().add(at("2026-11-10T15:30:00Z"), 60), at("2026-11-12T08:30:00Z"));
    assert_eq!(office().add(at("2027-03-26T15:30:00Z"), 60), at("2027-03-30T07:30:00Z"));
    assert!(!office().is_working(at("2026-11-11T10:00:00Z")));
    // All Saints on a Sunday takes no Monday along.
    assert!(office().is_working(at("2026-11-02T10:00:00Z")));
    // On a Monday it does.
    let monday = office().add(at("2027-10-29T15:00:00Z"), 60 + 60);
    assert_eq!(monday, at("2027-11-02T10:00:00Z"));
}

#[test]
fn a_closing_week_is_skipped_whole() {
    let closed: Vec<String> = (23..=27).map(|day| format!("2026-11-{day}")).collect();
    let calendar = Calendar::new(&week(9, 17), &closed);
    assert_eq!(calendar.add(at("2026-11-20T15:00:00Z"), 120), at("2026-11-30T09:00:00Z"));
    let monday = calendar.end(at("2026-11-21T08:00:00Z"), Term::NextDay);
    assert_eq!(monday, at("2026-11-30T16:00:00Z"));
}

#[test]
fn the_hour_that_summer_time_takes_is_not_worked_and_the_one_it_gives_is() {
    let night = |weekday| Calendar::new(&[Hours { weekday, from: 0, until: 24 * 60 }], &[]);
    let minutes = |from: &str, to: &str| night(7).between(at(from), at(to));
    // Sunday 28 March 2027 is 23 hours long, Sunday 25 October 2026 25 hours.
    assert_eq!(minutes("2027-03-27T12:00:00Z", "2027-03-29T12:00:00Z"), 0, "it is Easter");
    assert_eq!(minutes("2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z"), 23 * 60);
    assert_eq!(minutes("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z"), 25 * 60);
    assert_eq!(office().add(at("2026-10-23T14:00:00Z"), 120), at("2026-10-26T09:00:00Z"));
}

#[test]
fn overlapping_hours_count_once_and_a_day_may_end_at_midnight() {
    let hours = |from: u16, until: u16| Hours { weekday: 1, from: from * 60, until: until * 60 };
    let calendar = Calendar::new(&[hours(9, 12), hours(11, 13), hours(20, 24)], &[]);
    let monday = (at("2026-11-22T23:00:00Z"), at("2026-11-23T23:00:00Z"));
    assert_eq!(calendar.between(monday.0, monday.1), 8 * 60);
    assert!(calendar.is_working(at("2026-11-23T22:59:00Z")));
    assert_eq!(calendar.between(monday.1, monday.0), 0);
}

#[test]
fn a_term_of_days_ends_at_the_same_time_of_day() {
    let end = |from, days| office().end(at(from), Term::Days(days));
    assert_eq!(end("2026-11-18T09:30:00Z", 1), at("2026-11-19T09:30:00Z"));
    assert_eq!(end("2026-11-20T09:30:00Z", 3), at("2026-11-25T09:30:00Z")); // Friday
    assert_eq!(end("2026-11-21T09:30:00Z", 1), at("2026-11-23T16:00:00Z")); // Saturday: all Monday
    assert_eq!(end("2026-11-10T09:30:00Z", 1), at("2026-11-12T09:30:00Z")); // over 11 November
    assert_eq!(end("2026-11-18T09:30:00Z", 0), at("2026-11-18T09:30:00Z"));
}

#[test]
fn the_same_or_the_next_day_ends_when_that_closes() {
    let end = |from| office().end(at(from), Term::NextDay);
    assert_eq!(end("2026-11-18T09:30:00Z"), at("2026-11-19T16:00:00Z"));
    assert_eq!(end("2026-11-20T09:30:00Z"), at("2026-11-23T16:00:00Z")); // Friday
    assert_eq!(end("2026-11-21T09:30:00Z"), at("2026-11-23T16:00:00Z")); // Saturday
}

#[test]
fn who_never_works_still_has_an_end() {
    let never = Calendar::new(&[], &[]);
    let from = at("2026-11-21T08:00:00Z");
    assert_eq!(never.add(from, 60), at("2026-11-21T09:00:00Z"));
    assert_eq!(never.end(from, Term::Days(3)), at("2026-11-24T08:00:00Z"));
    assert_eq!(never.end(from, Term::NextDay), at("2026-11-22T08:00:00Z"));
    assert_eq!(never.between(from, at("2026-11-21T09:00:00Z")), 60);
    assert_eq!((never.next_open(from), never.is_working(from)), (None, false));
    let backwards = Calendar::new(&[Hours { weekday: 1, from: 600, until: 600 }], &[]);
    assert_eq!(backwards, never);
}

pub(super) fn anybody() -> impl Strategy<Value = Calendar> {
    let hours = (1..=7_u8, 0..1300_u16, 120..=1440_u16).prop_map(|(weekday, from, long)| Hours {
        weekday,
        from,
        until: from + long,
    });
    let closed = (1..=30_u8).prop_map(|day| format!("2026-11-{day:02}"));
    (vec(hours, 0..6), vec(closed, 0..10))
        .prop_map(|(hours, closed)| Calendar::new(&hours, &closed))
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (0..800 * 1440_i64).prop_map(|minutes| at("2025-10-01T00:00:00Z") + TimeDelta::minutes(minutes))
}

proptest! {
    #[test]
    fn what_is_added_is_counted_back(who in anybody(), from in any_moment(), minutes in 0..3000_u32) {
        let end = who.add(from, minutes);
        prop_assert!(end >= from);
        prop_assert_eq!(who.between(from, end), minutes);
    }

    #[test]
    fn a_longer_term_never_ends_earlier(who in anybody(), from in any_moment(), days in 0..12_u32) {
        prop_assert!(who.end(from, Term::Days(days)) >= from);
        prop_assert!(who.end(from, Term::Days(days)) <= who.end(from, Term::Days(days + 1)));
        prop_assert!(who.end(from, Term::NextDay) > from);
    }

    #[test]
    fn a_later_beginning_never_ends_earlier(who in anybody(), from in any_moment(), wait in 0..5000_i64) {
        let later = from + TimeDelta::minutes(wait);
        prop_assert!(who.add(from, 300) <= who.add(later, 300));
    }
}
