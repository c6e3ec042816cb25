//! What stands in a notice, and what does not.

use super::*;

fn notice() -> Notice {
    Notice::new("asked", TimeDelta::minutes(30), "/helpen/1")
}

#[test]
fn a_notice_has_no_room_for_a_name() {
    assert!(notice().digits("time", "14:30").words("what", "category-x").check().is_ok());
    assert!(notice().digits("who", "Rosa").check().is_err());
    assert!(notice().digits("where", "Lindestraat 3").check().is_err());
    assert!(notice().digits("who", "روزا").check().is_err());
}

#[test]
fn what_a_device_shows_leads_home() {
    let shown = notice().notification(Lang::Ar, Uuid::nil(), "https://buurt.example/");
    assert_eq!(shown.navigate, "https://buurt.example/helpen/1");
    assert_eq!((shown.lang.as_str(), shown.dir), ("ar", Direction::Rtl));
}

#[test]
fn the_wait_between_attempts_doubles_with_the_age_of_a_message() {
    let since = Moment::UNIX_EPOCH;
    let telling = Telling {
        id: Uuid::nil(),
        buurt: BuurtId(Uuid::nil()),
        person: PersonId(Uuid::nil()),
        room: "help".to_owned(),
        subject: Uuid::nil(),
        notice: notice(),
        since,
        until: since,
    };
    let attempt = |seconds| telling.attempt(None, since + TimeDelta::seconds(seconds));
    assert_eq!([-9, 0, 29, 30, 89, 90, 210].map(attempt), [0, 0, 0, 1, 1, 2, 3]);
}

#[test]
fn an_old_payload_still_loads() {
    let stored = r#"{"kind":"asked","urgency":"high","ttl":1800,"navigate":"/helpen/1"}"#;
    assert_eq!(serde_json::from_str::<Notice>(stored).unwrap(), notice().urgent());
}
