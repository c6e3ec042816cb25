//! With the requests themselves.

use std::future::poll_fn;
use std::pin::Pin;

use actix_web::body::{MessageBody, to_bytes};
use actix_web::test::{self, TestRequest};
use actix_web::web::Data;
use buurtnet::web::limits::{Proxies, Rate, Rates};
use buurtnet::web::streams::MOST;
use futures_util::FutureExt as _;
use serde_json::json;

use crate::world::{Person, World, story};

#[actix_web::test]
async fn a_refusal_at_the_door_carries_our_headers_and_words() {
    let w = World::new().await;
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let request = TestRequest::delete()
        .uri("/api/v1/session")
        .insert_header(("sec-fetch-site", "cross-site"))
        .to_request();
    let response = test::call_service(&app, request).await;
    assert_eq!(response.status().as_u16(), 403);
    for name in ["content-security-policy", "x-content-type-options", "cache-control"] {
        assert!(response.headers().contains_key(name), "{name}");
    }
    let body = to_bytes(response.into_body()).await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains("other_origin"));
}

#[actix_web::test]
async fn an_odd_spelling_of_a_path_is_counted_too() {
    let (few, plenty) = (Rate { per_minute: 1, burst: 1 }, Rate { per_minute: 9_000, burst: 900 });
    let w = World::with(Rates { address: few, person: plenty, door: plenty }).await;
    let asks = |path: &str| {
        let from = "192.0.2.7:1000".parse().unwrap();
        w.calls(TestRequest::get().uri(path).peer_addr(from))
    };
    assert_eq!(asks("/api/v1/neighbourhood").await.0, 200);
    for odd in ["/api/v1/neighbourhood", "/%61pi/v1/neighbourhood", "/ap%69/v1/neighbourhood"] {
        assert_ne!(asks(odd).await.0, 200, "{odd}");
    }
}

#[actix_web::test]
async fn behind_our_proxy_each_caller_is_counted_alone() {
    let (few, plenty) = (Rate { per_minute: 1, burst: 1 }, Rate { per_minute: 9_000, burst: 900 });
    let w = World::with(Rates { address: plenty, person: plenty, door: few }).await;
    let mut shared = w.shared().clone();
    shared.proxies = Data::new(Proxies(vec!["127.0.0.1".parse().unwrap()]));
    let app = test::init_service(buurtnet::house!(shared)).await;
    let knocks = async |peer: &str, told: &str| {
        let request = TestRequest::post()
            .uri("/api/v1/invitations/open")
            .peer_addr(peer.parse().unwrap())
            .insert_header(("x-forwarded-for", told))
            .set_json(json!({ "code": "ABCD-1234" }));
        test::call_service(&app, request.to_request()).await.status().as_u16()
    };
    let ours = "127.0.0.1:9";
    assert_eq!(knocks(ours, "192.0.2.1").await, 409);
    assert_eq!(knocks(ours, "192.0.2.2").await, 409, "a guesser keeps nobody else out");
    assert_eq!(knocks(ours, "192.0.2.2").await, 429);
    assert_eq!(
        knocks(ours, "203.0.113.9, 192.0.2.2").await,
        429,
        "what stands before is not believed"
    );
    assert_eq!(knocks("198.51.100.1:9", "192.0.2.3").await, 409);
    assert_eq!(knocks("198.51.100.1:9", "192.0.2.4").await, 429, "nor what a stranger says");
    assert_eq!(
        knocks("[::ffff:198.51.100.1]:9", "").await,
        429,
        "the same address, spelled as IPv6"
    );
    assert_eq!(knocks("[::ffff:198.51.100.2]:9", "").await, 409);
}

#[actix_web::test]
async fn no_place_in_a_list_is_too_far_for_us() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let id = rosa.id;
        for at in ["-8000000000000000000", "8000000000000000000", "-210000000000000000"] {
            for path in ["/board", "/me/help-requests", "/me/helping"] {
                let (status, _) = rosa.gets(&format!("{path}?after=0.{at}.{id}")).await;
                assert!(status < 500, "{path} {at}: {status}");
            }
            let (status, _) = an.gets(&format!("/desk/help-requests?after=0.{at}.{id}")).await;
            assert!(status < 500, "desk {at}: {status}");
            for place in [format!("{at}.0"), format!("0.{at}")] {
                let (status, _) = an.gets(&format!("/tasks?after=1.{place}.{id}")).await;
                assert!(status < 500, "tasks {at}: {status}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn a_seventh_stream_of_one_person_ends_the_oldest() {
    let w = World::new().await;
    let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let listens = async |who: &Person| {
        let request =
            TestRequest::get().uri("/api/v1/live").insert_header(("cookie", who.cookie()));
        let mut body = test::call_service(&app, request.to_request()).await.into_body();
        assert!(next(&mut body).await.contains("resync"), "it is open");
        body
    };
    let streams = &w.shared().limits.streams;
    let mut jans = listens(&jan).await;
    let mut open = Vec::new();
    for _ in 0..MOST {
        open.push(listens(&rosa).await);
    }
    assert!(next(open.first_mut().unwrap()).now_or_never().is_none(), "six are heard");
    open.push(listens(&rosa).await);
    assert_eq!(streams.of(rosa.id.0), MOST);
    assert_eq!(next(open.first_mut().unwrap()).await, "event: end\ndata: {}\n\n");
    assert!(next(open.last_mut().unwrap()).now_or_never().is_none());
    assert!(next(&mut jans).now_or_never().is_none(), "another's is left alone");
    drop(open);
    assert_eq!((streams.of(rosa.id.0), streams.of(jan.id.0)), (0, 1));
}

/// The next frame of a stream.
pub(super) async fn next(body: &mut (impl MessageBody + Unpin)) -> String {
    let frame = poll_fn(|cx| Pin::new(&mut *body).poll_next(cx)).await;
    let frame = frame.unwrap().unwrap_or_else(|_| panic!("a broken stream"));
    String::from_utf8(frame.to_vec()).unwrap()
}
