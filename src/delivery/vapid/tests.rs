//! Signatures are counted, dated and verified with the public key alone.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{TimeDelta, TimeZone as _, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::Value;

use super::{Error, KEPT, Key, ORIGINS, Vapid};
use crate::base::clock::Moment;

/// The example key of RFC 8291, section 5: the application server's.
const RAW: &str = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
const PUBLIC: &str =
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

fn noon() -> Moment {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn vapid() -> Vapid {
    Vapid::new(Key::read(RAW).unwrap(), "mailto:buurt@example.org").unwrap()
}

/// The claims of a token, if its signature is by `public`; times are not looked at.
fn verified(token: &str, public: &[u8]) -> Option<Value> {
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = false;
    rules.validate_aud = false;
    rules.required_spec_claims.clear();
    decode(token, &DecodingKey::from_ec_der(public), &rules).ok().map(|it| it.claims)
}

#[test]
fn one_vapid_signature_per_origin() {
    let vapid = vapid();
    let first = vapid.signature("https://web.push.apple.com", noon()).unwrap();
    for second in 0..1_000 {
        let now = noon() + TimeDelta::seconds(second);
        assert_eq!(vapid.signature("https://web.push.apple.com", now).unwrap(), first);
    }
    assert_eq!(vapid.made(), 1);
    let other = vapid.signature("https://fcm.googleapis.com", noon()).unwrap();
    assert_ne!(other.auth_t, first.auth_t);
    assert_eq!(vapid.made(), 2);
}

#[test]
fn a_signature_names_the_origin_with_its_port_the_contact_and_an_end_within_a_day() {
    let signed = vapid().signature("http://127.0.0.1:8088", noon()).unwrap();
    let claims = verified(&signed.auth_t, &signed.auth_k).unwrap();
    assert_eq!(claims["aud"], "http://127.0.0.1:8088");
    assert_eq!(claims["sub"], "mailto:buurt@example.org");
    let left = claims["exp"].as_i64().unwrap() - noon().timestamp();
    assert!(left > KEPT.num_seconds() && left < 24 * 3_600, "{left}");
    assert!(verified(&signed.auth_t, &Key::generate().unwrap().public).is_none());
}

#[test]
fn a_signature_is_made_anew_after_twelve_hours_and_when_the_clock_was_set_back() {
    let vapid = vapid();
    let at = |now| vapid.signature("https://a.example.org", now).unwrap();
    at(noon());
    at(noon() + KEPT - TimeDelta::seconds(1));
    assert_eq!(vapid.made(), 1);
    at(noon() + KEPT);
    assert_eq!(vapid.made(), 2);
    at(noon() - TimeDelta::days(10));
    assert_eq!(vapid.made(), 3);
    at(Moment::MAX_UTC);
    at(Moment::MIN_UTC);
    assert_eq!(vapid.made(), 5);
}

#[test]
fn the_memory_of_signatures_is_bounded() {
    let vapid = vapid();
    for origin in 0..ORIGINS + 10 {
        vapid.signature(&format!("https://{origin}.notify.windows.com"), noon()).unwrap();
        assert!(vapid.kept.lock().unwrap().signatures.len() <= ORIGINS);
    }
}

#[test]
fn a_key_is_read_from_its_number_and_from_its_own_file() {
    let raw = Key::read(RAW).unwrap();
    assert_eq!(raw.public(), PUBLIC);
    assert_eq!(Key::read(&raw.to_pem()).unwrap().public(), PUBLIC);
    assert_eq!(Key::read(&format!("\n{}\n", &*raw.to_pem())).unwrap().public(), PUBLIC);
    assert!(raw.to_pem().lines().all(|line| line.len() <= 64));

    let [one, two] = [1, 2].map(|_| Key::generate().unwrap());
    assert_ne!(one.public(), two.public());
    assert_eq!(URL_SAFE_NO_PAD.decode(one.public()).unwrap().len(), 65);
    assert_eq!(Key::read(&one.to_pem()).unwrap().public(), one.public());
}

#[test]
fn a_bad_key_or_contact_is_an_error() {
    let zero = URL_SAFE_NO_PAD.encode([0; 32]);
    let too_big = URL_SAFE_NO_PAD.encode([255; 32]);
    let cut = Key::read(RAW).unwrap().to_pem().replace("MI", "");
    let public = "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----";
    for text in ["", "foo", "AAAA", PUBLIC, &zero, &too_big, &cut, public, "-----BEGIN"] {
        assert_eq!(Key::read(text).unwrap_err(), Error::Key, "{text}");
    }
    for contact in ["", "foo", "mailto:", "https://", "http://a.be", "a@b.be"] {
        let refused = Vapid::new(Key::read(RAW).unwrap(), contact);
        assert_eq!(refused.unwrap_err(), Error::Contact, "{contact}");
    }
}

#[test]
fn a_key_never_prints_its_private_half() {
    let vapid = vapid();
    vapid.signature("https://web.push.apple.com", noon()).unwrap();
    let printed = format!("{vapid:?} {:?}", vapid.key);
    assert!(printed.contains(PUBLIC));
    let pkcs8: Vec<_> = vapid.key.pkcs8[20..24].iter().map(ToString::to_string).collect();
    for secret in [RAW, "eyJ", &pkcs8.join(", ")] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
