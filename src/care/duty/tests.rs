//! A week of a small team.

use uuid::Uuid;

use super::*;
use crate::base::calendar::Hours;

const fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

const AN: PersonId = person(1);
const BO: PersonId = person(2);
const CAS: PersonId = person(3);

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn office() -> Calendar {
    let hours = |weekday| Hours { weekday, from: 540, until: 1020 };
    Calendar::new(&(1..=5).map(hours).collect::<Vec<_>>(), &["2026-11-24".to_owned()])
}

fn weekly(weekday: u8, from: u16, until: u16, person: PersonId) -> Shift {
    let on = Days::Weekly(weekday);
    Shift { on, from: from * 60, until: until * 60, person, deputy: None }
}

fn away(person: PersonId, (first, last): (&str, &str), deputy: PersonId) -> Absence {
    Absence { person, first: day(first), last: day(last), deputy }
}

/// Monday An in the morning and Bo in the afternoon, Wednesday An.
fn roster() -> Vec<Shift> {
    vec![weekly(1, 9, 12, AN), weekly(1, 12, 17, BO), weekly(3, 9, 12, AN)]
}

fn who(shifts: &[Shift], absences: &[Absence], now: &str) -> Option<PersonId> {
    on_duty(shifts, absences, &office(), at(now)).map(|it| it.person)
}

#[test]
fn the_roster_tells_who_is_there_until_when_and_who_comes_next() {
    let monday = at("2026-11-23T09:00:00Z"); // 10:00 in Brussels
    let now = on_duty(&roster(), &[], &office(), monday).unwrap();
    assert_eq!((now.person, now.until), (AN, at("2026-11-23T11:00:00Z")));
    let next = next_duty(&roster(), &[], &office(), monday).unwrap();
    assert_eq!((next.person, next.from), (BO, at("2026-11-23T11:00:00Z")));
    assert_eq!(who(&roster(), &[], "2026-11-23T16:00:00Z"), None, "17:00 is after the last minute");
    let night = next_duty(&roster(), &[], &office(), at("2026-11-23T20:00:00Z")).unwrap();
    assert_eq!((night.person, night.from), (AN, at("2026-11-25T08:00:00Z")));
}

#[test]
fn a_weekly_shift_rests_on_closed_days_and_holidays_and_a_dated_one_does_not() {
    let tuesday = [weekly(2, 9, 17, AN)];
    assert_eq!(who(&tuesday, &[], "2026-11-24T10:00:00Z"), None);
    let holiday = [weekly(3, 9, 17, AN)];
    assert_eq!(who(&holiday, &[], "2026-11-11T10:00:00Z"), None);
    let on = Days::Dates(day("2026-11-11"), day("2026-11-11"));
    let dated = [Shift { on, ..weekly(1, 9, 17, BO) }];
    assert_eq!(who(&dated, &[], "2026-11-11T10:00:00Z"), Some(BO));
    assert_eq!(who(&dated, &[], "2026-11-12T10:00:00Z"), None);
}

#[test]
fn who_is_away_is_replaced_and_where_all_are_away_nobody_reads() {
    let monday = "2026-11-23T09:00:00Z";
    let gone = away(AN, ("2026-11-23", "2026-11-24"), CAS);
    assert_eq!(who(&roster(), &[gone], monday), Some(CAS));
    assert_eq!(who(&roster(), &[gone], "2026-11-25T09:00:00Z"), Some(AN), "she is back");
    let shift = [Shift { deputy: Some(BO), ..weekly(1, 9, 12, AN) }];
    assert_eq!(who(&shift, &[gone], monday), Some(BO), "the deputy of the shift comes first");
    let bo_too = away(BO, ("2026-11-20", "2026-11-30"), AN);
    assert_eq!(who(&shift, &[gone, bo_too], monday), Some(CAS));
    let all = [gone, bo_too, away(CAS, ("2026-11-23", "2026-11-23"), AN)];
    assert_eq!(who(&shift, &all, monday), None);
}

#[test]
fn a_night_shift_on_the_day_that_summer_time_begins_ends_in_time() {
    let night = [weekly(7, 0, 6, AN)];
    let now = on_duty(&night, &[], &office(), at("2026-03-29T00:30:00Z")).unwrap();
    assert_eq!((now.from, now.until), (at("2026-03-28T23:00:00Z"), at("2026-03-29T04:00:00Z")));
}

#[test]
fn nobody_is_ever_on_duty_where_no_roster_is() {
    assert_eq!(who(&[], &[], "2026-11-23T09:00:00Z"), None);
    assert_eq!(next_duty(&[], &[], &office(), at("2026-11-23T09:00:00Z")), None);
}

#[test]
fn an_absence_has_days_ahead_and_somebody_else_as_deputy() {
    let today = day("2026-11-23");
    let known = [away(AN, ("2026-12-01", "2026-12-05"), BO)];
    let check = |person, days, deputy| away(person, days, deputy).check(&known, today);
    assert_eq!(check(AN, ("2026-11-23", "2026-11-30"), BO), Ok(()));
    assert_eq!(check(BO, ("2026-12-01", "2026-12-05"), AN), Ok(()));
    assert_eq!(check(AN, ("2026-12-05", "2026-12-09"), BO), Err(Refusal::AbsentAlready));
    assert_eq!(check(AN, ("2026-11-10", "2026-11-22"), BO), Err(Refusal::BadDays));
    assert_eq!(check(AN, ("2026-11-25", "2026-11-24"), BO), Err(Refusal::BadDays));
    assert_eq!(check(AN, ("2026-11-25", "2028-11-24"), BO), Err(Refusal::BadDays));
    assert_eq!(check(AN, ("2026-11-25", "2026-11-26"), AN), Err(Refusal::NoDeputy));
}

#[test]
fn a_shift_ends_after_it_begins() {
    assert_eq!(weekly(1, 9, 12, AN).check(), Ok(()));
    for wrong in [weekly(0, 9, 12, AN), weekly(8, 9, 12, AN), weekly(1, 12, 12, AN)] {
        assert_eq!(wrong.check(), Err(Refusal::BadDays));
    }
    assert_eq!(weekly(1, 9, 25, AN).check(), Err(Refusal::BadDays));
    let self_made = Shift { deputy: Some(AN), ..weekly(1, 9, 12, AN) };
    assert_eq!(self_made.check(), Err(Refusal::NoDeputy));
}
