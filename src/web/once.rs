//! The key under which a question may be repeated without being done twice.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use crate::base::error::{Error, Result};

/// The value of `Idempotency-Key`: 8 to 100 visible ASCII characters, chosen by the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(pub String);

impl FromRequest for Key {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let sent = req.headers().get("idempotency-key").and_then(|it| it.to_str().ok());
        ready(match sent {
            None => Err(Error::Refused("idempotency_key_missing")),
            Some(key)
                if (8..=100).contains(&key.len())
                    && key.bytes().all(|it| it.is_ascii_graphic()) =>
            {
                Ok(Self(key.to_owned()))
            }
            Some(_) => Err(Error::Refused("idempotency_key_malformed")),
        })
    }
}
