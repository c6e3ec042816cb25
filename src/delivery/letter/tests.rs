//! What a letter may say, and when it is tried again.

use serde_json::Value as Json;

use super::*;
use crate::base::clock::Moment;

fn letter() -> Letter {
    let about = Subject::new("care", Uuid::nil());
    Letter::new("trial", Lang::Nl, BuurtId(Uuid::nil()), about)
        .to(Mailbox::read("post@dienst.example").unwrap())
}

#[test]
fn a_mailbox_is_an_address_that_every_server_takes() {
    let read = |typed: &str| Mailbox::read(typed).map(String::from);
    assert_eq!(read(" Onthaal@Dienst.Example "), Ok("Onthaal@dienst.example".to_owned()));
    for typed in [
        "",
        "dienst.example",
        "a@b@c.example",
        "a b@c.example",
        "a@c.example\r\nRCPT TO:<x@y.example>",
        "a@c.example\nBcc: x@y.example",
        "a@c.example>\u{0}",
        "\"a\r\nb\"@c.example",
        "zorgé@dienst.example",
        "a@dïenst.example",
    ] {
        assert_eq!(read(typed), Err("not_a_mail_address"), "{typed:?}");
    }
    assert_eq!(read(&format!("a@{}.example", "b".repeat(250))), Err("not_a_mail_address"));
}

#[test]
fn a_letter_has_no_room_for_the_name_of_somebody_helped() {
    assert!(letter().check().is_ok());
    assert!(
        letter().digits("date", "27/11/2026").digits("phone", "+32 16 00 00 01").check().is_ok()
    );
    assert!(
        letter().name("worker", "An").name("municipality", "Sint-Joost-ten-Node").check().is_ok()
    );
    assert!(letter().name("worker", "فاطمة").name("municipality", "Київ").check().is_ok());
    assert!(letter().digits("who", "Rosa").check().is_err());
    assert!(letter().digits("where", "Lindestraat 3").check().is_err());
    assert!(letter().name("person", "Rosa").check().is_err());
    assert!(letter().name("worker", "kijk op https://boos.example").check().is_err());
    assert!(letter().name("worker", "www.boos.example").check().is_err());
    assert!(letter().name("worker", "a@b.example").check().is_err());
    assert!(letter().name("worker", "An".repeat(50)).check().is_err());
}

#[test]
fn no_value_can_break_a_line() {
    for bad in ["1\r\nBcc: x@y.example", "1\n2", "1\r2", "1\u{0}", "1\u{2028}2", "1\u{202e}2"] {
        assert!(letter().digits("date", bad).check().is_err(), "{bad:?}");
        assert!(letter().name("worker", bad).check().is_err(), "{bad:?}");
        assert!(letter().secret("link", bad).check().is_err(), "{bad:?}");
    }
}

#[test]
fn a_letter_goes_to_some_mailboxes_each_once() {
    let box_of = |n: usize| Mailbox::read(&format!("a{n}@b.example")).unwrap();
    let to = |count| (0..count).fold(letter(), |letter, n| letter.to(box_of(n)));
    assert_eq!(to(4).to(box_of(0)).to.len(), 5);
    assert!(to(4).check().is_ok());
    assert!(to(5).check().is_err());
    assert!(Letter { to: Vec::new(), ..letter() }.check().is_err());
}

#[test]
fn addresses_links_and_codes_never_print() {
    let printed = format!("{:?}", letter().secret("link", "https://b.example/d#geheim"));
    assert!(!printed.contains("dienst.example") && !printed.contains("geheim"), "{printed}");
    assert!(printed.contains("link"));
}

fn mailing() -> Mailing {
    let since = Moment::UNIX_EPOCH;
    Mailing {
        id: Uuid::nil(),
        letter: Uuid::nil(),
        nth: 0,
        buurt: BuurtId(Uuid::nil()),
        room: "care".to_owned(),
        subject: Uuid::nil(),
        kind: "trial".to_owned(),
        args: BTreeMap::new(),
        lang: Lang::Nl,
        since,
        until: since + LIFE,
        sealed: String::new(),
        otherwise: Otherwise::Task,
    }
}

#[test]
fn the_wait_doubles_from_half_a_minute_to_ten_hours_and_ends_with_the_day() {
    let it = mailing();
    let (mut at, mut waits) = (it.since, Vec::new());
    while at < it.until {
        let next = it.again(at);
        waits.push((next - at).num_seconds());
        at = next;
    }
    assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 30720, 24990]);
    let long = Mailing { until: it.since + TimeDelta::days(9), ..it };
    let at = long.since + TimeDelta::days(2);
    assert_eq!(long.again(at) - at, TimeDelta::hours(10));
    assert_eq!(
        long.again(long.since - TimeDelta::days(1)),
        long.since - TimeDelta::days(1) + TimeDelta::seconds(30)
    );
}

#[test]
fn a_young_mail_that_found_no_place_is_tried_within_seconds() {
    let it = mailing();
    assert_eq!(it.soon(it.since) - it.since, TimeDelta::seconds(2));
    let at = it.since + TimeDelta::minutes(8);
    assert_eq!(it.soon(at) - at, TimeDelta::seconds(32));
    assert_eq!(it.soon(it.until), it.until);
}

#[test]
fn an_old_payload_still_loads() {
    let nil = Uuid::nil();
    let stored = format!(
        r#"{{"id":"{nil}","letter":"{nil}","nth":0,"buurt":"{nil}","room":"care","subject":"{nil}",
        "kind":"trial","args":{{}},"lang":"nl","since":"1970-01-01T00:00:00Z",
        "until":"1970-01-02T00:00:00Z","sealed":"","otherwise":"task"}}"#
    );
    assert_eq!(serde_json::from_str::<Mailing>(&stored).unwrap(), mailing());
    let hook = r#"{"promise":{"kind":"care.mail_returned","payload":1}}"#;
    let hook: Otherwise = serde_json::from_str(hook).unwrap();
    let payload = Json::from(1);
    assert_eq!(hook, Otherwise::Promise { kind: "care.mail_returned".to_owned(), payload });
}
