//! A form that a plain page sends: `application/x-www-form-urlencoded`, read within 16 KiB and
//! 10 seconds, at most 24 fields, each once. The only body of the house that is no JSON.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest};
use aws_lc_rs::digest;
use tokio::time::timeout;
use url::form_urlencoded;

use super::body::{self, PATIENCE};
use crate::base::error::{Error, Result};

/// The largest form that anybody has reason to send: 16 KiB.
pub const LIMIT: usize = 16 * 1024;

/// The most fields of a form.
const FIELDS: usize = 24;

/// A form as it came: nothing of it is checked but its size and shape.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    /// SHA-256 of the bytes, to know a repetition.
    pub digest: Vec<u8>,
}

impl Form {
    /// What stands in a field; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, text)| text.as_str())
    }

    /// Tells whether a box was ticked, or a field filled in.
    pub fn has(&self, name: &str) -> bool {
        !self.text(name).trim().is_empty()
    }

    fn read(bytes: &[u8]) -> Result<Self> {
        let broken = || Error::Refused("form_broken");
        std::str::from_utf8(bytes).ok().ok_or_else(broken)?;
        let mut fields: Vec<(String, String)> = Vec::new();
        for (name, text) in form_urlencoded::parse(bytes) {
            let known = fields.iter().any(|(known, _)| *known == name);
            if known || fields.len() == FIELDS || text.contains('\u{fffd}') {
                return Err(broken());
            }
            fields.push((name.into_owned(), text.replace("\r\n", "\n")));
        }
        Ok(Self { fields, digest: digest::digest(&digest::SHA256, bytes).as_ref().to_vec() })
    }
}

impl FromRequest for Form {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let told = req.headers().get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or("");
        let kind = told.split(';').next().unwrap_or_default().trim();
        let form = kind.eq_ignore_ascii_case("application/x-www-form-urlencoded");
        let payload = payload.take();
        Box::pin(async move {
            if !form {
                return Err(Error::Refused("not_a_form"));
            }
            let bytes = timeout(PATIENCE, body::read(payload, LIMIT)).await;
            Self::read(&bytes.ok().ok_or(Error::Refused("body_too_slow"))??)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_it_was_filled_in() {
        let form = Form::read("who=An+%C3%A9&words=a%0D%0Ab&tick=".as_bytes()).unwrap();
        assert_eq!((form.text("who"), form.text("words")), ("An é", "a\nb"));
        assert!(form.has("who") && !form.has("tick") && !form.has("none"));
    }

    #[test]
    fn a_broken_form_is_none() {
        let many = (0..25).map(|n| format!("a{n}=1")).collect::<Vec<_>>().join("&");
        for broken in [b"a=1&a=2".as_slice(), b"a=%ff", b"\xff=1", many.as_bytes()] {
            assert!(Form::read(broken).is_err(), "{broken:?}");
        }
    }
}
