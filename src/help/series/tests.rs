//! The days of a series, over summer time, the end of the year and holidays; its questions; its end.

use chrono::{Datelike as _, TimeDelta};
use proptest::prelude::*;
use uuid::Uuid;

use super::next::looked_at;
use super::*;
use crate::base::calendar::{self, civil};
use crate::help::request::Kind;
use crate::people::away::Away;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn series(every: Every, first: &str, until: Option<&str>) -> Series {
    let (buurt, who) = (BuurtId(Uuid::nil()), PersonId(Uuid::nil()));
    let rhythm = Rhythm { every, until: until.map(day) };
    let names = (SeriesId(Uuid::nil()), buurt);
    let asked = (RequestId(Uuid::nil()), who);
    Series::begin(names, asked, rhythm, day(first), (OwnWords::None, true)).unwrap()
}

/// Does what a series asks for, at each of these moments; tells the days that were made.
fn plays(mut it: Series, moments: impl IntoIterator<Item = Moment>) -> (Series, Vec<NaiveDate>) {
    let mut made = Vec::new();
    for now in moments {
        loop {
            it = match it.next(now) {
                Next::Make(day) => {
                    made.push(day);
                    it.handled(day).unwrap()
                }
                Next::Skip(day, _) => it.handled(day).unwrap(),
                Next::AskReview => it.question_put(now).unwrap(),
                Next::TellWorker => it.worker_told().unwrap(),
                Next::Over => it.end(End::Over, now),
                Next::Wait(_) | Next::Nothing => break,
            };
        }
    }
    (it, made)
}

#[test]
fn its_next_time_is_made_fourteen_days_ahead_in_the_morning_of_brussels() {
    let it = series(Every::Week, "2026-03-16", None);
    assert_eq!(it.next(at("2026-03-09T08:59:59Z")), Next::Wait(at("2026-03-09T09:00:00Z")));
    assert_eq!(it.next(at("2026-03-09T09:00:00Z")), Next::Make(day("2026-03-23")));
    let it = it.handled(day("2026-03-23")).unwrap().handled(day("2026-03-30")).unwrap();
    let it = it.handled(day("2026-04-06")).unwrap().handled(day("2026-04-13")).unwrap();
    // The clock has gone to summer time meanwhile.
    assert_eq!(it.next(at("2026-04-01T12:00:00Z")), Next::Wait(at("2026-04-06T08:00:00Z")));
}

#[test]
fn what_nobody_has_read_makes_no_other_time_and_ends_with_a_first_that_ended() {
    let read = series(Every::Week, "2026-03-16", None);
    let unread = Series { published: false, words: OwnWords::Waiting, ..read.clone() };
    let table = [
        (Some(Kind::Review), Reading::Waits, Reading::Waits),
        (Some(Kind::Open), Reading::Free, Reading::Waits),
        (Some(Kind::Matched), Reading::Free, Reading::Waits),
        (Some(Kind::Confirming), Reading::Free, Reading::Waits),
        (Some(Kind::Done), Reading::Free, Reading::Next),
        (Some(Kind::Closed), Reading::Free, Reading::Ends),
        (None, Reading::Free, Reading::Ends),
    ];
    for (first, once, not) in table {
        assert_eq!((read.reading(first), unread.reading(first)), (once, not), "{first:?}");
    }
    assert!(unread.hangs_on(unread.first) && !read.hangs_on(read.first));
    let after = unread.published();
    assert_eq!((after.published, after.words), (true, OwnWords::Shown));
}

#[test]
fn it_goes_over_the_end_of_the_year_and_skips_holidays_with_a_word() {
    let it = series(Every::Week, "2026-12-18", None);
    let now = at("2026-12-18T12:00:00Z");
    assert_eq!(it.next(now), Next::Skip(day("2026-12-25"), Skipped::Holiday));
    let it = it.handled(day("2026-12-25")).unwrap();
    assert_eq!(it.next(now), Next::Skip(day("2027-01-01"), Skipped::Holiday));
    let it = it.handled(day("2027-01-01")).unwrap();
    assert_eq!(it.next(now), Next::Wait(at("2026-12-25T09:00:00Z")));
    let ahead: Vec<_> = it.ahead().take(2).collect();
    assert_eq!(ahead, [(day("2027-01-08"), None), (day("2027-01-15"), None)]);
}

#[test]
fn a_series_without_end_is_reviewed_in_week_eight_and_silence_ends_nothing() {
    let it = series(Every::Week, "2026-01-05", None);
    assert_eq!(it.review, Some(day("2026-03-02")));
    let days = |from: i64, to: i64| {
        (from..to).map(|n| at("2026-01-05T12:00:00Z") + TimeDelta::days(n)).collect::<Vec<_>>()
    };
    let (it, _) = plays(it, days(0, 56));
    assert_eq!((it.asked, it.told), (None, false));
    let (it, _) = plays(it, days(56, 63));
    assert_eq!((it.asked, it.told), (Some(at("2026-03-02T12:00:00Z")), false));
    let (it, made) = plays(it, days(63, 80));
    assert_eq!((it.told, it.ended), (true, None), "nobody answered, and it goes on");
    assert!(!made.is_empty());
    let it = it.renew(at("2026-03-20T12:00:00Z")).unwrap();
    assert_eq!((it.review, it.asked), (Some(day("2026-05-15")), None));
    assert_eq!(it.renew(at("2026-03-20T12:00:00Z")), Err(Refusal::NotPossibleNow));
}

#[test]
fn one_with_an_end_before_week_eight_is_not_reviewed_and_ends_after_its_last_day() {
    let it = series(Every::Fortnight, "2026-01-05", Some("2026-02-02"));
    assert_eq!(it.review, None);
    let days = (0..40).map(|n| at("2026-01-05T12:00:00Z") + TimeDelta::days(n));
    let (it, made) = plays(it, days);
    assert_eq!(made, [day("2026-01-19"), day("2026-02-02")]);
    assert_eq!(it.ended, Some((at("2026-02-03T12:00:00Z"), End::Over)));
    assert_eq!(it.ahead().count(), 0);
}

#[test]
fn a_last_day_before_the_second_time_or_after_a_year_does_not_fit() {
    let fits =
        |until| Rhythm { every: Every::Week, until: Some(day(until)) }.fits(day("2026-01-05"));
    assert!(!fits("2026-01-11"));
    assert!(fits("2026-01-12"));
    assert!(fits("2027-01-06"));
    assert!(!fits("2027-01-07"));
}

#[test]
fn while_it_sleeps_no_day_is_made_and_then_it_goes_on() {
    let now = at("2026-01-05T12:00:00Z");
    let it = series(Every::Week, "2026-01-05", None);
    let it = it.sleep(Some(day("2026-01-19")), now).unwrap();
    assert_eq!(it.next(now), Next::Skip(day("2026-01-12"), Skipped::Asleep));
    let it = it.handled(day("2026-01-12")).unwrap();
    assert_eq!(it.next(now), Next::Make(day("2026-01-19")));
    assert_eq!(it.clone().sleep(Some(day("2026-01-05")), now), Err(Refusal::Day));
    assert_eq!(it.sleep(None, now).unwrap().asleep_until, None);
}

#[test]
fn what_ended_stays_ended() {
    let now = at("2026-01-05T12:00:00Z");
    let it = series(Every::Week, "2026-01-05", None).end(End::Stopped, now);
    assert_eq!(it.next(now), Next::Nothing);
    assert_eq!(it.clone().end(End::Over, now).ended, Some((now, End::Stopped)));
    for refused in [it.clone().handled(it.next), it.clone().renew(now), it.sleep(None, now)] {
        assert_eq!(refused, Err(Refusal::NotPossibleNow));
    }
}

proptest! {
    /// Whatever the clock does, forward or back: no day twice, all on the same weekday, never a
    /// holiday, never further ahead than fourteen days, and always an end or a question.
    #[test]
    fn a_clock_that_jumps_makes_no_day_twice(
        start in 0_u64..2000,
        fortnight: bool,
        jumps in proptest::collection::vec(-40_i64..60, 1..30),
    ) {
        let first = day("2025-01-06").checked_add_days(Days::new(start)).unwrap();
        let every = if fortnight { Every::Fortnight } else { Every::Week };
        let it = series(every, &first.to_string(), None);
        let mut now = looked_at(first);
        let mut made = Vec::new();
        let mut it = it;
        for jump in jumps {
            now += TimeDelta::days(jump);
            let (after, days) = plays(it, [now]);
            for day in &days {
                prop_assert!(*day >= today(now) && *day <= plus(today(now), AHEAD));
                prop_assert!(!civil(*day).is_some_and(calendar::is_holiday));
            }
            made.extend(days);
            it = after;
            prop_assert!(it.review.is_some() || it.rhythm.until.is_some());
        }
        for pair in made.windows(2) {
            prop_assert!(pair[0] < pair[1], "{made:?}");
        }
        prop_assert!(made.iter().all(|it| it.weekday() == first.weekday()));
    }
}

/// Away on these days; with no last one, nobody knows until when.
fn away(first: &str, last: Option<&str>) -> Option<Away> {
    Away::of(first.parse().unwrap(), last.map(|it| it.parse().unwrap())).ok()
}

#[test]
fn no_time_is_made_for_a_day_on_which_who_asks_is_away() {
    let (it, now) = (series(Every::Week, "2026-03-16", None), at("2026-03-09T09:00:00Z"));
    assert_eq!(it.next_while(None, now), Next::Make(day("2026-03-23")));
    let skipped = Next::Skip(day("2026-03-23"), Skipped::Asleep);
    assert_eq!(it.next_while(away("2026-03-20", Some("2026-03-23")), now), skipped);
    let back = away("2026-03-20", Some("2026-03-22"));
    assert_eq!(it.next_while(back, now), Next::Make(day("2026-03-23")));
    let rests: Vec<_> = it.ahead_while(away("2026-03-30", None)).take(2).collect();
    assert_eq!(rests, [(day("2026-03-23"), None), (day("2026-03-30"), Some(Skipped::Asleep))]);
}

#[test]
fn while_nobody_knows_until_when_a_day_waits_for_its_turn_and_is_made_for_who_is_back() {
    let (it, gone) = (series(Every::Week, "2026-03-16", None), away("2026-03-20", None));
    let now = at("2026-03-21T09:00:00Z");
    assert_eq!(it.next_while(gone, now), Next::Wait(at("2026-03-22T09:00:00Z")));
    assert_eq!(it.next_while(None, now), Next::Make(day("2026-03-23")));
    let past = Next::Skip(day("2026-03-23"), Skipped::Past);
    assert_eq!(it.next_while(gone, at("2026-03-24T09:00:00Z")), past);
    let over = it.end(End::Stopped, now);
    assert_eq!(over.next_while(gone, now), Next::Nothing);
}

#[test]
fn who_is_away_is_not_asked_whether_it_goes_on_before_they_are_back() {
    let it = Series { review: Some(day("2026-03-10")), ..series(Every::Week, "2026-03-16", None) };
    let now = at("2026-03-10T09:00:00Z");
    let it = it.handled(day("2026-03-23")).unwrap();
    assert_eq!(it.next_while(None, now), Next::AskReview);
    let gone = away("2026-03-10", Some("2026-03-11"));
    assert_eq!(it.next_while(gone, now), Next::Wait(at("2026-03-11T23:00:00Z")));
    assert_eq!(it.next_while(gone, at("2026-03-11T23:00:00Z")), Next::AskReview);
    let unknown = it.next_while(away("2026-03-10", None), now);
    assert_eq!(unknown, Next::Wait(at("2026-03-16T09:00:00Z")), "the next day's turn, no question");
    let put = it.question_put(at("2026-03-01T09:00:00Z")).unwrap();
    assert_eq!(put.next_while(None, now), Next::TellWorker);
    assert_eq!(put.next_while(gone, now), Next::Wait(at("2026-03-11T23:00:00Z")), "nor by phone");
}
