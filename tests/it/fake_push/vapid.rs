//! Is the sender who it says it is, and is it meant for us (RFC 8292)?

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use buurtnet::base::clock::Moment;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde::Deserialize;

use super::Request;

#[derive(Deserialize)]
struct Claims {
    aud: String,
    exp: i64,
    sub: String,
}

/// Checks the Authorization header: 401 for none, 403 for a wrong one, and why.
pub(super) fn check(
    request: &Request,
    sender: &[u8],
    origins: &[String],
    now: Moment,
) -> Result<(), (u16, String)> {
    let none = || (401, "no vapid header".to_owned());
    let header = request.header("authorization").and_then(|it| it.strip_prefix("vapid "));
    let (token, key) = header.and_then(|it| it.split_once(',')).ok_or_else(none)?;
    let token = token.trim().strip_prefix("t=").ok_or_else(none)?;
    let key = key.trim().strip_prefix("k=").ok_or_else(none)?;

    let wrong = |what: &str| Err((403, format!("vapid: {what}")));
    if URL_SAFE_NO_PAD.decode(key).ok().as_deref() != Some(sender) {
        return wrong("another key");
    }
    // The times are compared with the clock of the test, below.
    let mut rules = Validation::new(Algorithm::ES256);
    rules.validate_exp = false;
    rules.validate_aud = false;
    rules.required_spec_claims.clear();
    let Ok(token) = decode::<Claims>(token, &DecodingKey::from_ec_der(sender), &rules) else {
        return wrong("signature");
    };
    let left = token.claims.exp - now.timestamp();
    if !origins.contains(&token.claims.aud) {
        return wrong("audience");
    }
    if !(1..=24 * 3_600).contains(&left) {
        return wrong("end");
    }
    let contact = ["mailto:", "https://"].iter().any(|it| token.claims.sub.starts_with(it));
    if contact { Ok(()) } else { wrong("contact") }
}
