//! The language of whoever reads the answer: the session's, else `Accept-Language`, else Dutch; and
//! that of the screen, which may be another than the person's own.

use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpMessage as _, HttpRequest};

use crate::base::words::Lang;

/// The language that a session asked for; put on the request by whoever knows the session.
#[derive(Clone, Copy, Debug)]
pub struct Preferred(pub Lang);

/// Tells the language in which to answer.
pub fn language(req: &HttpRequest) -> Lang {
    let preferred = req.extensions().get::<Preferred>().map(|it| it.0);
    preferred.or_else(|| accepted(req)).unwrap_or_default()
}

/// Tells the language that the screen shows, for sentences that stand among its own; without a word
/// about it, that in which to answer.
pub fn screen(req: &HttpRequest) -> Lang {
    accepted(req).unwrap_or_else(|| language(req))
}

fn accepted(req: &HttpRequest) -> Option<Lang> {
    let header = req.headers().get(ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
    header.and_then(Lang::wanted)
}
