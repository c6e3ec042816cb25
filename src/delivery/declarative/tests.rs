//! One size for all, readable by all.

use proptest::prelude::{any, proptest};
use serde_json::{Value, json};

use super::{Direction, Notification, Size, TooLong};

fn milk() -> Notification {
    Notification {
        title: "Iemand vraagt hulp".to_owned(),
        body: "Melk halen, morgenvoormiddag, vijf minuten stappen.".to_owned(),
        lang: "nl".to_owned(),
        dir: Direction::of("nl"),
        tag: "AZqf2RjHc5mVnDk1cyb4nA".to_owned(),
        navigate: "https://buurtnet.example.org/vragen/0199a5f0".to_owned(),
    }
}

fn read(json: &[u8]) -> Value {
    serde_json::from_slice(json).unwrap()
}

#[test]
fn a_notice_is_a_declarative_message_that_is_never_silent() {
    let written = milk().to_json(Size::Whole).unwrap();
    let expected = json!({
        "web_push": 8030,
        "notification": {
            "title": "Iemand vraagt hulp",
            "body": "Melk halen, morgenvoormiddag, vijf minuten stappen.",
            "lang": "nl",
            "dir": "ltr",
            "tag": "AZqf2RjHc5mVnDk1cyb4nA",
            "navigate": "https://buurtnet.example.org/vragen/0199a5f0",
            "silent": false,
        },
        "mutable": true,
    });
    assert_eq!(read(&written), expected);
}

#[test]
fn every_notice_has_the_same_length() {
    let arabic = Notification {
        title: "جارك يطلب المساعدة".to_owned(),
        body: "إحضار الحليب، غدًا صباحًا، خمس دقائق سيرًا على الأقدام. ".repeat(40),
        lang: "ar".to_owned(),
        dir: Direction::of("ar"),
        ..milk()
    };
    let empty = Notification { title: String::new(), body: String::new(), ..milk() };
    for one in [milk(), arabic, empty] {
        assert_eq!(one.to_json(Size::Whole).unwrap().len(), 1_023);
        assert_eq!(one.to_json(Size::Small).unwrap().len(), 511);
    }
}

#[test]
fn a_long_sentence_is_cut_at_a_word_and_says_so() {
    let long = Notification { body: "Brood en melk halen. ".repeat(80), ..milk() };
    let written = read(&long.to_json(Size::Whole).unwrap());
    let body = written["notification"]["body"].as_str().unwrap();
    let cut = body.strip_suffix('…').unwrap();
    assert!(body.len() > 600, "{}", body.len());
    assert!(long.body.starts_with(&format!("{cut} ")), "{body}");
    assert_eq!(written["notification"]["title"], "Iemand vraagt hulp");
}

#[test]
fn what_cannot_be_shortened_is_an_error() {
    let far = Notification { navigate: format!("https://b.be/{}", "a".repeat(1_000)), ..milk() };
    assert_eq!(far.to_json(Size::Whole), Err(TooLong));
}

#[test]
fn arabic_is_read_from_the_right() {
    for (lang, dir) in [("ar", "rtl"), ("ar-MA", "rtl"), ("nl", "ltr"), ("uk", "ltr"), ("", "ltr")]
    {
        assert_eq!(json!(Direction::of(lang)), dir, "{lang}");
    }
}

proptest! {
    #[test]
    fn any_text_fits_and_is_read_back(title in any::<String>(), body in "\\PC{0,900}|[\"\\\\\n]{0,900}") {
        let one = Notification { title, body, ..milk() };
        for size in [Size::Whole, Size::Small] {
            let json = one.to_json(size).unwrap();
            assert_eq!(json.len(), size.bytes());
            let shown = &read(&json)["notification"];
            let kept = shown["body"].as_str().unwrap();
            assert!(kept == one.body || one.body.starts_with(kept.trim_end_matches('…')));
        }
    }
}
