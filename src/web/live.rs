//! News as a stream of server-sent events: ids and kinds, never content.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING};
use actix_web::web::Bytes;
use futures_util::stream;
use serde::Serialize;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::timeout;

use super::streams::Seat;
use crate::base::db::News;
use crate::base::error::Error;

/// A comment is sent this often, so that a dead connection is noticed on both sides.
const HEARTBEAT: Duration = Duration::from_secs(25);

/// The last frame.
const END: &[u8] = b"event: end\ndata: {}\n\n";

/// What one listener is told of one piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing: it is not theirs.
    Nothing,
    /// What has changed.
    Changed(Change),
    /// The stream ends.
    End,
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it is, such as `help_request`.
    pub kind: String,
    /// Which one.
    pub id: uuid::Uuid,
}

/// Streams news to one listener. `told` decides what is theirs; who lags hears `resync` and looks
/// again at everything; whose seat is needed hears `end`, and so does whose time is `over`, at the
/// latest with the next heartbeat and never a word later.
pub fn stream(
    (news, seat): (Receiver<News>, Seat),
    over: impl Fn() -> bool + 'static,
    told: impl Fn(&News) -> Told + 'static,
) -> HttpResponse {
    let told = move |one: &News| if over() { Told::End } else { told(one) };
    let start = Some(((news, seat), true));
    let frames = stream::unfold((start, told), |(state, told)| async move {
        let ((mut news, seat), fresh) = state?;
        if fresh {
            let hello = Bytes::from_static(b"retry: 3000\nevent: resync\ndata: {}\n\n");
            return Some((Ok::<_, Error>(hello), (Some(((news, seat), false)), told)));
        }
        loop {
            let heard = tokio::select! {
                biased;
                () = seat.ended() => return Some((Ok(Bytes::from_static(END)), (None, told))),
                heard = timeout(HEARTBEAT, news.recv()) => heard,
            };
            let frame = match heard {
                // Nothing is told here either, once it is over.
                Err(_) => match told(&News::Promised) {
                    Told::End => return Some((Ok(Bytes::from_static(END)), (None, told))),
                    Told::Nothing | Told::Changed(_) => Bytes::from_static(b": still here\n\n"),
                },
                Ok(Err(RecvError::Closed)) => return None,
                Ok(Err(RecvError::Lagged(_))) => Bytes::from_static(b"event: resync\ndata: {}\n\n"),
                Ok(Ok(one)) => match told(&one) {
                    Told::Nothing => continue,
                    Told::Changed(change) => frame(&change),
                    Told::End => return Some((Ok(Bytes::from_static(END)), (None, told))),
                },
            };
            return Some((Ok(frame), (Some(((news, seat), false)), told)));
        }
    });
    HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((CONTENT_ENCODING, "identity")) // a compressor would hold the frames back
        .streaming(Box::pin(frames))
}

fn frame(change: &Change) -> Bytes {
    let data = serde_json::to_string(change).unwrap_or_default();
    Bytes::from(format!("event: changed\ndata: {data}\n\n"))
}
