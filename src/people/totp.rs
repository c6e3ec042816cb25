//! Codes of an app: six digits that change every half minute (RFC 6238, SHA-1, as every app knows it).
//!
//! A code of the half minute before or after counts too: phones differ. That none is taken twice is for
//! whoever keeps the last step. Pure.

use totp_rs::{Builder, Secret, Totp};

use crate::base::clock::Moment;
use crate::base::error::{Error, Result};

/// Bytes of a secret, as RFC 4226 asks.
pub const SECRET: usize = 20;

/// What is shown once, to put in the app.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown {
    /// For the camera.
    pub link: String,
    /// For the fingers: base32.
    pub typed: String,
}

/// Shows a secret for an account; neither name may hold a colon.
pub fn show(secret: &[u8], issuer: &str, account: &str) -> Result<Shown> {
    let plain = |it: &str| it.replace(':', " ");
    let totp = Builder::new()
        .with_secret(secret)
        .with_issuer(Some(plain(issuer)))
        .with_account_name(plain(account))
        .build()
        .map_err(Error::internal)?;
    let link = totp.to_url().map_err(Error::internal)?;
    let typed = link.split(['?', '&']).find_map(|it| it.strip_prefix("secret="));
    let typed = typed.ok_or_else(|| Error::internal("a link without a secret"))?.to_owned();
    Ok(Shown { link, typed })
}

/// Reads a secret as it was typed.
pub fn secret(typed: &str) -> Result<Vec<u8>> {
    let read = Secret::try_from_base32(typed).map_err(Error::internal)?;
    Ok(read.as_bytes().to_vec())
}

/// Finds the half minute to which a code belongs, if any.
pub fn step(secret: &[u8], code: &str, now: Moment) -> Option<i64> {
    let totp: Totp = Builder::new().with_secret(secret).build().ok()?;
    let step = totp.check(code, u64::try_from(now.timestamp()).ok()?)?;
    i64::try_from(step).ok()
}

impl std::fmt::Debug for Shown {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Shown(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of the test vectors of RFC 6238.
    const VECTOR: &[u8; SECRET] = b"12345678901234567890";

    fn at(seconds: i64) -> Moment {
        chrono::DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            assert_eq!(step(VECTOR, code, at(seconds)), Some(seconds / 30), "{code}");
        }
        assert_eq!(step(VECTOR, "287083", at(59)), None);
    }

    #[test]
    fn a_phone_may_be_half_a_minute_late_and_no_more() {
        assert_eq!(step(VECTOR, "287082", at(59 + 30)), Some(1));
        assert_eq!(step(VECTOR, "287082", at(59 + 61)), None);
        assert_eq!(step(VECTOR, "287082", at(0)), Some(1), "early by as much");
    }

    #[test]
    fn what_is_shown_names_the_house_and_holds_the_secret() {
        let shown = show(VECTOR, "Buurt: net", "An").unwrap();
        assert!(shown.link.starts_with("otpauth://totp/"), "{}", shown.link);
        assert_eq!(shown.typed, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
