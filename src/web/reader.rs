//! The language of whoever reads the answer: the session's, else `Accept-Language`, else Dutch; and
//! that of the screen, which may be another than the person's own.

use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpMessage as _, HttpRequest};
use tokio::sync::oneshot;

use crate::base::error::Result;
use crate::base::words::Lang;

/// The language that a session asked for; put on the request by whoever knows the session.
#[derive(Clone, Copy, Debug)]
pub struct Preferred(pub Lang);

/// That who asks is being looked up. What is wrong with a body is told after it: in the language of
/// who sent it, and to nobody who may not send it.
#[derive(Debug)]
pub struct Knowing(oneshot::Receiver<()>);

impl Knowing {
    /// Begins; who asks is known once what is returned is let go.
    pub fn begin(req: &HttpRequest) -> oneshot::Sender<()> {
        let (end, known) = oneshot::channel();
        req.extensions_mut().insert(Self(known));
        end
    }

    /// What was begun for this request, once.
    pub fn of(req: &HttpRequest) -> Option<Self> {
        req.extensions_mut().remove()
    }

    /// Tells what was read; where that is a fault, once who asks is known.
    pub async fn before_fault<T>(
        this: Option<Self>,
        read: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let read = read.await;
        if let (Err(_), Some(Self(known))) = (&read, this) {
            known.await.ok();
        }
        read
    }
}

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
