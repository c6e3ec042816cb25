//! Answers that phones ask for again and again: `private, no-cache` with an `ETag`, so that an
//! unchanged list costs a 304 and no bytes.

use actix_web::body::BoxBody;
use actix_web::http::header::{CACHE_CONTROL, ETAG, IF_MATCH, IF_NONE_MATCH};
use actix_web::{HttpRequest, HttpResponse, Responder};
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

use crate::base::error::Error;

/// A view that is polled.
#[derive(Debug)]
pub struct Polled<V>(pub V);

impl<V: Serialize> Responder for Polled<V> {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let Ok(body) = serde_json::to_vec(&self.0) else {
            return HttpResponse::from_error(Error::internal("a view cannot be written"));
        };
        let tag = tag_of(&body);
        let known = req.headers().get(IF_NONE_MATCH).and_then(|it| it.to_str().ok());
        let same = known.is_some_and(|known| known.split(',').any(|it| it.trim() == tag));
        let mut response = if same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response.insert_header((CACHE_CONTROL, "private, no-cache")).insert_header((ETAG, tag));
        if same { response.finish() } else { response.content_type("application/json").body(body) }
    }
}

fn tag_of(body: &[u8]) -> String {
    let tag = digest::digest(&digest::SHA256, body);
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(tag.as_ref().get(..16).unwrap_or_default()))
}

/// The version of a view that somebody had before them when they changed it: `If-Match`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen(Option<String>);

impl Seen {
    /// Reads it from a request.
    pub fn of(req: &HttpRequest) -> Self {
        let said = req.headers().get(IF_MATCH).and_then(|it| it.to_str().ok());
        Self(said.filter(|it| it.trim() != "*").map(str::to_owned))
    }

    /// Tells whether this is still what they saw. Who names no version changes whatever is there.
    pub fn is(&self, view: &impl Serialize) -> bool {
        let Some(seen) = &self.0 else { return true };
        let now = serde_json::to_vec(view).map(|body| tag_of(&body));
        now.is_ok_and(|now| seen.split(',').any(|it| it.trim() == now))
    }
}
