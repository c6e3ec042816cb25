//! The signed token of a session: HS256, ten minutes, ours alone.
//!
//! A ring of keys, each with a name (`kid`): the first signs, all verify, so that a key can be
//! replaced while tokens are about. Never looks at a database: the session is looked up after.

use std::fmt;

use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode,
};
use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::ids::{PersonId, SessionId};

/// How long a token is valid, in seconds.
pub const LIFE: i64 = 600;

/// How far two clocks may differ, in seconds.
const LEEWAY: i64 = 5;

const ISSUER: &str = "buurtnet";
const AUDIENCE: &str = "buurtnet-api";
const TYPE: &str = "at+jwt";

/// What a token says.
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: PersonId,
    sid: SessionId,
    exp: i64,
}

/// The keys that sign and verify.
pub struct Ring(Vec<Key>);

struct Key {
    kid: String,
    signs: EncodingKey,
    verifies: DecodingKey,
}

impl Ring {
    /// Makes a ring of named secrets, each of at least 32 bytes; the first signs.
    pub fn new(secrets: &[(String, Vec<u8>)]) -> Result<Self> {
        if secrets.is_empty() || secrets.iter().any(|(_, secret)| secret.len() < 32) {
            return Err(Error::internal("a session secret is missing or shorter than 32 bytes"));
        }
        let key = |(kid, secret): &(String, Vec<u8>)| Key {
            kid: kid.clone(),
            signs: EncodingKey::from_secret(secret),
            verifies: DecodingKey::from_secret(secret),
        };
        Ok(Self(secrets.iter().map(key).collect()))
    }

    /// Signs a token for a session.
    pub fn sign(&self, person: PersonId, session: SessionId, now: Moment) -> Result<String> {
        let key = self.0.first().ok_or_else(|| Error::internal("no session secret"))?;
        let header = Header {
            typ: Some(TYPE.to_owned()),
            kid: Some(key.kid.clone()),
            ..Header::new(Algorithm::HS256)
        };
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: person,
            sid: session,
            exp: now.timestamp() + LIFE,
        };
        encode(&header, &claims, &key.signs).map_err(Error::internal)
    }

    /// Reads a token; whatever is wrong with it, nobody is signed in.
    pub fn read(&self, token: &str, now: Moment) -> Result<(PersonId, SessionId)> {
        let header = decode_header(token).ok().ok_or(Error::NotSignedIn)?;
        if header.typ.as_deref() != Some(TYPE) {
            return Err(Error::NotSignedIn);
        }
        let named = self.0.iter().find(|it| header.kid.as_deref() == Some(it.kid.as_str()));
        let key = named.ok_or(Error::NotSignedIn)?;
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_issuer(&[ISSUER]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        rules.validate_exp = false; // by our own clock, below: a test holds it still
        let claims =
            decode::<Claims>(token, &key.verifies, &rules).ok().ok_or(Error::NotSignedIn)?.claims;
        if claims.exp + LEEWAY < now.timestamp() {
            return Err(Error::NotSignedIn);
        }
        Ok((claims.sub, claims.sid))
    }
}

impl fmt::Debug for Ring {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Ring({} keys)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use uuid::Uuid;

    use super::*;

    const NOW: Moment = Moment::UNIX_EPOCH;
    const JAN: PersonId = PersonId(Uuid::from_u128(1));
    const PHONE: SessionId = SessionId(Uuid::from_u128(2));

    fn ring(names: &[&str]) -> Ring {
        let secret = |name: &&str| ((*name).to_owned(), name.repeat(40).into_bytes());
        Ring::new(&names.iter().map(secret).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn a_token_lives_ten_minutes_and_outlives_the_change_of_keys() {
        let token = ring(&["a"]).sign(JAN, PHONE, NOW).unwrap();
        let read = |names: &[&str], at| ring(names).read(&token, at).ok();

        assert_eq!(read(&["b", "a"], NOW), Some((JAN, PHONE)));
        assert_eq!(read(&["b"], NOW), None);
        assert_eq!(read(&["a"], NOW + TimeDelta::seconds(LIFE + LEEWAY)), Some((JAN, PHONE)));
        assert_eq!(read(&["a"], NOW + TimeDelta::seconds(LIFE + LEEWAY + 1)), None);
    }

    #[test]
    fn a_token_that_was_touched_is_no_token() {
        let token = ring(&["a"]).sign(JAN, PHONE, NOW).unwrap();
        for at in 0..token.len() {
            let mut touched = token.clone().into_bytes();
            touched[at] = if touched[at] == b'A' { b'B' } else { b'A' };
            let touched = String::from_utf8(touched).unwrap();
            let read = ring(&["a"]).read(&touched, NOW);
            // the last character of a base64 part holds bits that mean nothing
            assert!(read.is_err() || at + 1 == token.len(), "at {at}");
        }
    }

    #[test]
    fn a_short_secret_makes_no_ring() {
        assert!(Ring::new(&[("a".to_owned(), vec![1; 31])]).is_err());
        assert!(Ring::new(&[]).is_err());
    }
}
