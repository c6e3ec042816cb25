//! The language of whoever reads the answer: the session's, else `Accept-Language`, else Dutch.

use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpMessage as _, HttpRequest};

use crate::base::words::Lang;

/// The language that a session asked for; put on the request by whoever knows the session.
#[derive(Clone, Copy, Debug)]
pub struct Preferred(pub Lang);

/// Tells the language in which to answer.
pub fn language(req: &HttpRequest) -> Lang {
    let preferred = req.extensions().get::<Preferred>().map(|it| it.0);
    preferred.unwrap_or_else(|| {
        let header = req.headers().get(ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
        Lang::accepted(header.unwrap_or_default())
    })
}
