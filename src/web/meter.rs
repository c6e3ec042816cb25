//! How often each route is asked, how it answers, and how long that takes.
//!
//! Counts by the route as it is mounted (`/api/v1/people/{id}`), never by the path that was asked: a path
//! may hold a name or a token. Knows no person and no address.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;

/// The upper bounds of the classes of duration, in milliseconds.
pub const BOUNDS_MS: [u64; 9] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500];

/// What was asked for and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind {
    /// `GET`, `POST`…
    pub method: String,
    /// The route, as it is mounted; `other` for what no route knows.
    pub route: String,
    /// The first digit of the status.
    pub class: u16,
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Requests by kind.
    pub requests: BTreeMap<Kind, u64>,
    /// How many took at most the bound of the same place; the others are in `all` only.
    pub within: [u64; BOUNDS_MS.len()],
    /// How many there were.
    pub all: u64,
    /// How long they took together.
    pub total: Duration,
}

/// Counts requests; one per process.
#[derive(Debug, Default)]
pub struct Meter(Mutex<Counted>);

impl Meter {
    fn add(&self, kind: Kind, took: Duration) {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counted.requests.entry(kind).or_default() += 1;
        for (within, bound) in counted.within.iter_mut().zip(BOUNDS_MS) {
            *within += u64::from(took <= Duration::from_millis(bound));
        }
        counted.all += 1;
        counted.total += took;
    }

    /// Tells what was counted so far.
    pub fn counted(&self) -> Counted {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Counts a request when it is answered; a stream when it begins.
pub async fn measured<B: MessageBody + 'static>(
    req: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let begun = Instant::now();
    let response = next.call(req).await?;
    let asked = response.request();
    if let Some(meter) = asked.app_data::<Data<Meter>>() {
        let kind = Kind {
            method: known(asked.method()).to_owned(),
            route: asked.match_pattern().unwrap_or_else(|| "other".to_owned()),
            class: response.status().as_u16() / 100,
        };
        meter.add(kind, begun.elapsed());
    }
    Ok(response)
}

/// A method that somebody made up is no row of its own: what is counted stays as long as the routes.
fn known(method: &Method) -> &str {
    match method.as_str() {
        it @ ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS") => it,
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_was_made_up_is_no_row_of_its_own() {
        let odd = Method::from_bytes(b"AAAA1").unwrap();
        assert_eq!((known(&odd), known(&Method::PATCH)), ("other", "PATCH"));
    }

    #[test]
    fn a_request_is_counted_once_and_in_every_class_it_fits() {
        let meter = Meter::default();
        let kind = |class| Kind { method: "GET".to_owned(), route: "/x/{id}".to_owned(), class };
        meter.add(kind(2), Duration::from_millis(7));
        meter.add(kind(2), Duration::from_secs(9));
        meter.add(kind(4), Duration::from_millis(1));
        let counted = meter.counted();
        assert_eq!(counted.requests, BTreeMap::from([(kind(2), 2), (kind(4), 1)]));
        assert_eq!(counted.within, [1, 2, 2, 2, 2, 2, 2, 2, 2]);
        assert_eq!((counted.all, counted.total), (3, Duration::from_millis(9008)));
    }
}
