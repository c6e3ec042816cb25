//! Every status, and every way to say when.

use chrono::{TimeDelta, TimeZone as _, Utc};

use super::{FIRST_WAIT, LONGEST_WAIT, Outcome, judge, wait};
use crate::base::clock::Moment;

fn noon() -> Moment {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

#[test]
fn each_status_has_its_meaning() {
    for (status, outcome) in [
        (200, Outcome::Delivered),
        (201, Outcome::Delivered),
        (202, Outcome::Delivered),
        (404, Outcome::Gone),
        (410, Outcome::Gone),
        (413, Outcome::TooLarge),
        (401, Outcome::Alarm(401)),
        (403, Outcome::Alarm(403)),
        (408, Outcome::Later(FIRST_WAIT)),
        (425, Outcome::Later(FIRST_WAIT)),
        (429, Outcome::Later(FIRST_WAIT)),
        (500, Outcome::Later(FIRST_WAIT)),
        (502, Outcome::Later(FIRST_WAIT)),
        (503, Outcome::Later(FIRST_WAIT)),
        (599, Outcome::Later(FIRST_WAIT)),
        (100, Outcome::Refused(100)),
        (301, Outcome::Refused(301)),
        (302, Outcome::Refused(302)),
        (307, Outcome::Refused(307)),
        (400, Outcome::Refused(400)),
        (405, Outcome::Refused(405)),
        (600, Outcome::Refused(600)),
    ] {
        assert_eq!(judge(status, None, 0, noon()), outcome, "{status}");
    }
}

#[test]
fn only_not_found_and_gone_delete_a_subscription() {
    let gone: Vec<_> =
        (100..=999).filter(|it| judge(*it, None, 0, noon()) == Outcome::Gone).collect();
    assert_eq!(gone, [404, 410]);
}

#[test]
fn a_service_says_when_in_seconds_or_as_a_date() {
    for (said, seconds) in [
        ("120", 120),
        (" 7 ", 7),
        ("Sat, 21 Nov 2026 12:05:00 GMT", 300),
        ("Sat, 21 Nov 2026 11:00:00 GMT", 1),
        ("0", 1),
        ("3601", 3_600),
        ("99999999999999999999", 3_600),
        ("Sat, 21 Nov 2099 12:00:00 GMT", 3_600),
    ] {
        assert_eq!(wait(Some(said), 3, noon()), TimeDelta::seconds(seconds), "{said}");
    }
}

#[test]
fn nonsense_is_as_good_as_nothing() {
    for said in ["", "soon", "-5", "+5", "1.5", "1e9", "Sat, 99 Nov 2026 12:05:00 GMT", "\u{661}"] {
        assert_eq!(wait(Some(said), 0, noon()), FIRST_WAIT, "{said}");
    }
}

#[test]
fn without_a_word_the_wait_doubles_up_to_an_hour() {
    let waits: Vec<_> = (0..9).map(|it| wait(None, it, noon()).num_seconds()).collect();
    assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
    assert_eq!(wait(None, u32::MAX, noon()), LONGEST_WAIT);
}

#[test]
fn a_clock_at_the_end_of_time_panics_nowhere() {
    for now in [Moment::MIN_UTC, Moment::MAX_UTC] {
        let waited = wait(Some("Sat, 21 Nov 2026 12:05:00 GMT"), 0, now);
        assert!(waited >= TimeDelta::seconds(1) && waited <= LONGEST_WAIT, "{now}");
    }
}
