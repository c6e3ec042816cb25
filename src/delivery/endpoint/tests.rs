//! What strangers may give as an endpoint.

use web_push::SubscriptionInfo;

use super::{LONGEST, Refusal, Services, Subscription};

const KEY: &str =
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const SECRET: &str = "BTBZMqHH6r4Tts7J_aSIgg";

fn parse(endpoint: &str, services: &Services) -> Result<Subscription, Refusal> {
    Subscription::parse(SubscriptionInfo::new(endpoint, KEY, SECRET), services)
}

#[track_caller]
fn check(endpoint: &str, origin: &str) {
    let parsed = parse(endpoint, &Services::default()).map_err(|it| format!("{endpoint}: {it:?}"));
    assert_eq!(parsed.unwrap().origin(), origin);
}

#[track_caller]
fn check_refused(endpoint: &str, why: Refusal) {
    let parsed = parse(endpoint, &Services::default());
    assert_eq!(parsed.map(|it| it.expose().endpoint.clone()), Err(why), "{endpoint:?}");
}

#[test]
fn the_services_of_the_browsers_are_known() {
    check("https://fcm.googleapis.com/fcm/send/dQw:APA91bH-x_1", "https://fcm.googleapis.com");
    check(
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABa",
        "https://updates.push.services.mozilla.com",
    );
    check("https://web.push.apple.com/QGuQyavXutnMH", "https://web.push.apple.com");
    check(
        "https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%2bs%2f=",
        "https://wns2-par02p.notify.windows.com",
    );
    check("https://FCM.googleAPIs.com/fcm/send/AbC", "https://fcm.googleapis.com");
    check("HTTPS://fcm.googleapis.com:443/fcm/send/AbC", "https://fcm.googleapis.com");
}

#[test]
fn what_is_kept_is_spelled_as_it_will_be_sent() {
    let kept = parse("https://FCM.googleapis.com:443/a/AbC?x=1", &Services::default()).unwrap();
    assert_eq!(kept.expose().endpoint, "https://fcm.googleapis.com/a/AbC?x=1");
}

#[test]
fn any_other_host_is_refused() {
    for host in [
        "example.com",
        "googleapis.com",
        "evil-fcm.googleapis.com",
        "fcm.googleapis.com.example.com",
        "a.fcm.googleapis.com",
        "push.apple.com",
        "xpush.apple.com",
        "web.push.apple.com.example.com",
        "notify.windows.com",
        "localhost",
        "intranet",
    ] {
        check_refused(&format!("https://{host}/x"), Refusal::Service);
    }
}

#[test]
fn only_https_on_port_443_without_a_name_in_it() {
    check_refused("http://fcm.googleapis.com/x", Refusal::Scheme);
    check_refused("ftp://fcm.googleapis.com/x", Refusal::Scheme);
    check_refused("file:///etc/passwd", Refusal::Scheme);
    check_refused("javascript:alert(1)", Refusal::Scheme);
    check_refused("https://fcm.googleapis.com:8443/x", Refusal::Port);
    check_refused("https://fcm.googleapis.com:80/x", Refusal::Port);
    check_refused("https://fcm.googleapis.com@10.0.0.1/x", Refusal::UserInfo);
    check_refused("https://a:b@fcm.googleapis.com/x", Refusal::UserInfo);
}

#[test]
fn an_address_is_refused_however_it_is_written() {
    for host in ["127.0.0.1", "8.8.8.8", "[::1]", "[2001:db8::1]", "[::ffff:a00:1]"] {
        check_refused(&format!("https://{host}/x"), Refusal::Address);
    }
    for host in ["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "1.2.3.4.", "[::ffff:10.0.0.1]"] {
        check_refused(&format!("https://{host}/x"), Refusal::Spelling);
    }
}

#[test]
fn odd_spellings_are_refused() {
    for endpoint in [
        "https://fcm.googleapis.com./x",
        "https://fcm.googleapis.com",
        "https://fcm.googleapis.com\\x",
        "https:\\\\fcm.googleapis.com/x",
        "https:/fcm.googleapis.com/x",
        "https:fcm.googleapis.com/x",
        "https:///fcm.googleapis.com/x",
        " https://fcm.googleapis.com/x",
        "https://fcm.googleapis.com/x\n",
        "https://fcm.goo\tgleapis.com/x",
        "https://fcm.googleapis.com/x y",
        "https://fcm.googleapis.com/x\u{0}",
        "https://fcm.googleapis.com/x/../y",
        "https://fcm.googleapis.com/%2e%2e/y",
        "https://fcm.googleapis.com/x#y",
        "https://fcm%2egoogleapis.com/x",
        "https://fcm.googleapis.com%00.example.com/x",
        "https://ｆcm.googleapis.com/x",
        "https://fcm。googleapis.com/x",
        "https://fcm.googleapis.com:0443/x",
        "https://fcm.googleapis.com:/x",
        "https://fcm.googleapis.com/é",
        "https://\u{430}.push.apple.com/x",
        "https://xn--80a.push.apple.com/x",
        "https://a_b.push.apple.com/x",
        "https://-a.push.apple.com/x",
        "https://a..push.apple.com/x",
        "https://.push.apple.com/x",
        "//fcm.googleapis.com/x",
        "fcm.googleapis.com/x",
        "x",
    ] {
        check_refused(endpoint, Refusal::Spelling);
    }
}

#[test]
fn an_endpoint_has_a_length() {
    check_refused("", Refusal::Length);
    let start = "https://fcm.googleapis.com/";
    let longest = format!("{start}{}", "a".repeat(LONGEST - start.len()));
    check(&longest, "https://fcm.googleapis.com");
    check_refused(&format!("{longest}a"), Refusal::Length);
}

#[test]
fn loopback_is_for_tests_and_the_demo_only() {
    let demo = Services::default().allow_loopback_http();
    for own in ["http://127.0.0.1:8088/push/1", "http://localhost:8088/push/1"] {
        check_refused(own, Refusal::Scheme);
        let origin = own.strip_suffix("/push/1").unwrap();
        assert_eq!(parse(own, &demo).unwrap().origin(), origin);
    }
    for (other, why) in [
        ("http://127.0.0.1/x", Refusal::Address),
        ("http://127.0.0.2:8088/x", Refusal::Address),
        ("http://10.0.0.1:8088/x", Refusal::Address),
        ("http://[::1]:8088/x", Refusal::Address),
        ("https://127.0.0.1:8088/x", Refusal::Address),
        ("http://fcm.googleapis.com:8088/x", Refusal::Scheme),
        ("http://localhost.example.com:8088/x", Refusal::Scheme),
        ("https://localhost:8088/x", Refusal::Service),
    ] {
        assert_eq!(parse(other, &demo).unwrap_err(), why, "{other}");
    }
}

#[test]
fn the_keys_are_a_point_on_the_curve_and_sixteen_bytes() {
    let refused = |key: &str, secret: &str| {
        let given = SubscriptionInfo::new("https://web.push.apple.com/x", key, secret);
        Subscription::parse(given, &Services::default()).unwrap_err()
    };
    let off_the_curve = KEY.replace("w4", "w0");
    let padded = format!("{KEY}=");
    let cut = KEY.strip_suffix("oIAiw4").unwrap();
    let standard = KEY.replace('_', "/").replace('-', "+");
    for key in ["", "AA", &off_the_curve, &padded, &standard, cut, &format!("{KEY}AAAA")] {
        assert_eq!(refused(key, SECRET), Refusal::Key, "{key}");
    }
    for secret in ["", "AAAA", "BTBZMqHH6r4Tts7J_aSIgg==", "BTBZMqHH6r4Tts7J_aSIggAA", "\u{e9}"] {
        assert_eq!(refused(KEY, secret), Refusal::Secret, "{secret}");
    }
}

#[test]
fn the_list_of_services_is_checked_itself() {
    let list = |name: &str| Services::new(&[name.to_owned()]);
    assert!(list("push.example.org").is_ok());
    assert!(list("*.push.example.org").is_ok());
    for name in ["", "*", "*.", "*.com", "com", "https://a.be", "*.*.be", "A.be", "a.be/", "a.be."]
    {
        assert_eq!(list(name), Err(name.to_owned()));
    }
    let own = list("*.push.example.org").unwrap();
    assert!(parse("https://a.push.example.org/x", &own).is_ok());
    assert_eq!(parse("https://fcm.googleapis.com/x", &own).unwrap_err(), Refusal::Service);
}

#[test]
fn a_subscription_never_prints_its_secrets() {
    let printed = format!("{:?}", parse("https://web.push.apple.com/Qx7", &Services::default()));
    assert!(printed.contains("web.push.apple.com"));
    for secret in ["Qx7", KEY, SECRET] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
