//! The faults of a push service, each with what becomes of the message, and how soon we know.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use buurtnet::delivery::client::Settings;
use buurtnet::delivery::outcome::{FIRST_WAIT, Fault, Outcome};
use chrono::TimeDelta;
use futures_util::future::join_all;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use super::{Post, checked, milk, patient, table};
use crate::fake_push::{Behaviour, FakePush};

/// A limit that is there to be met.
const SHORT: Duration = Duration::from_millis(200);

/// Long enough for a busy machine, and far below what a hanging service would take.
const SOON: Duration = Duration::from_secs(5);

async fn soon<T>(what: impl Future<Output = T>) -> T {
    timeout(SOON, what).await.expect("bounded time")
}

#[tokio::test]
async fn each_status_of_a_push_service_has_its_outcome() {
    let post = Post::new().await;
    for (status, after, outcome) in [
        (201, None, Outcome::Delivered),
        (404, None, Outcome::Gone),
        (410, None, Outcome::Gone),
        (413, None, Outcome::TooLarge),
        (401, None, Outcome::Alarm(401)),
        (403, None, Outcome::Alarm(403)),
        (429, Some("120"), Outcome::Later(TimeDelta::seconds(120))),
        (429, Some("Sat, 21 Nov 2026 12:05:00 GMT"), Outcome::Later(TimeDelta::minutes(5))),
        (429, Some("86400"), Outcome::Later(TimeDelta::hours(1))),
        (500, None, Outcome::Later(FIRST_WAIT)),
        (503, Some("7"), Outcome::Later(TimeDelta::seconds(7))),
        (400, None, Outcome::Refused(400)),
    ] {
        assert_eq!(post.meets(Behaviour::Status(status, after)).await, outcome, "{status}");
    }
}

#[tokio::test]
async fn a_push_service_that_hangs_costs_no_more_than_the_limit() {
    let post = Post::with(Settings { total: SHORT, ..patient() }).await;
    let timed_out = Outcome::Transport(Fault::Timeout);
    assert_eq!(soon(post.meets(Behaviour::Hang)).await, timed_out);
}

#[tokio::test]
async fn a_push_service_that_drips_costs_no_more_than_the_limit() {
    let post = Post::with(Settings { total: SHORT, ..patient() }).await;
    let timed_out = Outcome::Transport(Fault::Timeout);
    assert_eq!(soon(post.meets(Behaviour::DripHead)).await, timed_out);

    // Its status came, so it was delivered; but the wait for its body has an end.
    let post = Post::with(Settings { total: Duration::from_secs(1), ..patient() }).await;
    assert_eq!(soon(post.meets(Behaviour::DripBody)).await, Outcome::Delivered);
}

#[tokio::test]
async fn of_an_endless_body_four_kilobytes_are_heard() {
    let post = Post::new().await;
    assert_eq!(soon(post.meets(Behaviour::EndlessBody)).await, Outcome::Delivered);

    let one = checked(&post.service.subscribe(Behaviour::EndlessBody));
    let request = post.web().prepare(&one, &milk(), post.clock.now()).unwrap();
    let answer = soon(post.web().client.send(request)).await.unwrap();
    assert_eq!((answer.status, answer.body.len(), answer.whole), (201, 4_096, false));
}

#[tokio::test]
async fn an_endless_head_breaks_the_connection() {
    let post = Post::new().await;
    let broken = Outcome::Transport(Fault::Broken);
    assert_eq!(soon(post.meets(Behaviour::EndlessHead)).await, broken);
}

#[tokio::test]
async fn a_push_service_that_says_429_is_asked_again_when_it_says() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Status(429, Some("60")));
    assert_eq!(post.send(&jan, &milk()).await, Outcome::Later(TimeDelta::seconds(60)));
    post.service.behave(&jan, Behaviour::Ok);
    assert_eq!(post.send(&jan, &milk()).await, Outcome::Delivered);
}

#[tokio::test]
async fn a_redirect_inward_is_not_followed() {
    let post = Post::new().await;
    let inside = FakePush::start(&post.key, Arc::clone(&post.clock)).await;
    let door = inside.subscribe(Behaviour::Ok);
    for place in [door.endpoint.as_str(), "http://169.254.169.254/latest/meta-data/", "/push/1"] {
        let outcome = soon(post.meets(Behaviour::Redirect(place.to_owned()))).await;
        assert_eq!(outcome, Outcome::Refused(307), "{place}");
    }
    assert_eq!(inside.connections(), 0);
    assert_eq!(post.service.busiest(), 1);
}

#[tokio::test]
async fn noise_and_a_closed_door_delete_nothing() {
    let post = Post::new().await;
    let broken = Outcome::Transport(Fault::Broken);
    assert_eq!(soon(post.meets(Behaviour::Noise)).await, broken);
    assert_eq!(soon(post.meets(Behaviour::Close)).await, broken);

    let gone = post.service.subscribe(Behaviour::Ok);
    let away = Post::new().await;
    let mut nobody = gone.clone();
    nobody.endpoint = nobody.endpoint.replace(&away_port(&post), &free_port().await);
    assert_eq!(soon(away.send(&nobody, &milk())).await, Outcome::Transport(Fault::Connect));
}

fn away_port(post: &Post) -> String {
    post.service.address().port().to_string()
}

/// A port of this machine where nobody listens.
async fn free_port() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap().port().to_string()
}

#[tokio::test]
async fn broken_tls_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let mut serving = JoinSet::new();
    serving.spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            // Who goes away before it is said is as good.
            drop(stream.write_all(b"\x16\x03\x03\x00\x05hello, this is no TLS").await);
        }
    });
    let names = table(&[("fcm.googleapis.com", &address)]);
    let post = Post::with(Settings { names, ..patient() }).await;
    let mut jan = post.service.subscribe(Behaviour::Ok);
    jan.endpoint = "https://fcm.googleapis.com/fcm/send/1".to_owned();
    assert_eq!(soon(post.send(&jan, &milk())).await, Outcome::Transport(Fault::Connect));
}

#[tokio::test]
async fn tls_that_never_answers_costs_no_more_than_the_limit_of_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let names = table(&[("fcm.googleapis.com", &listener.local_addr().unwrap().to_string())]);
    let post = Post::with(Settings { names, connect: SHORT, ..patient() }).await;
    let mut jan = post.service.subscribe(Behaviour::Ok);
    jan.endpoint = "https://fcm.googleapis.com/fcm/send/1".to_owned();
    assert_eq!(soon(post.send(&jan, &milk())).await, Outcome::Transport(Fault::Timeout));
}

#[tokio::test]
async fn one_bad_endpoint_never_delays_another() {
    let settings = Settings { per_host: 8, ..patient() };
    let post = Arc::new(Post::with(settings).await);
    let good = FakePush::start(&post.key, Arc::clone(&post.clock)).await;
    let mut sending = JoinSet::new();
    for behaviour in [Behaviour::Hang, Behaviour::DripHead, Behaviour::DripBody] {
        for _ in 0..10 {
            let (post, bad) = (Arc::clone(&post), post.service.subscribe(behaviour.clone()));
            sending.spawn(async move { post.send(&bad, &milk()).await });
        }
    }
    // The bad host is full: as many as it may have are under way, the others wait.
    until_busy(&post, 8).await;
    let everybody: Vec<_> = (0..50).map(|_| good.subscribe(Behaviour::Ok)).collect();
    let start = Instant::now();
    let outcomes = join_all(
        everybody.iter().map(|it| async { (post.send(it, &milk()).await, start.elapsed()) }),
    );
    for (outcome, after) in soon(outcomes).await {
        assert_eq!(outcome, Outcome::Delivered);
        assert!(after < Duration::from_secs(1), "{after:?}");
    }
    assert_eq!(post.service.busiest(), 8);
    assert!(sending.try_join_next().is_none(), "the bad ones are still under way");
}

#[tokio::test]
async fn a_bad_endpoint_beside_a_good_one_on_the_same_host_does_not_delay_it() {
    let post = Arc::new(Post::new().await);
    let mut sending = hanging(&post, 20);
    until_busy(&post, 1).await;
    let start = Instant::now();
    assert_eq!(soon(post.meets(Behaviour::Ok)).await, Outcome::Delivered);
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert!(sending.try_join_next().is_none(), "the bad ones are still under way");
}

#[tokio::test]
async fn a_host_that_is_full_keeps_the_schedule() {
    let settings = Settings { queue: SHORT, per_host: 1, ..patient() };
    let post = Arc::new(Post::with(settings).await);
    let _sending = hanging(&post, 1);
    until_busy(&post, 1).await;
    assert_eq!(soon(post.meets(Behaviour::Ok)).await, Outcome::Later(FIRST_WAIT));
}

#[tokio::test]
async fn a_host_in_trouble_gets_less_at_a_time() {
    for trouble in
        [Behaviour::Status(429, Some("1")), Behaviour::Status(503, None), Behaviour::Close]
    {
        let settings = Settings { queue: SHORT, per_host: 8, ..patient() };
        let post = Arc::new(Post::with(settings).await);
        post.meets(Behaviour::Ok).await;
        for _ in 0..3 {
            post.meets(trouble.clone()).await;
        }
        let mut sending = hanging(&post, 5);
        for _ in 0..4 {
            let full = soon(sending.join_next()).await.unwrap().unwrap();
            assert_eq!(full, Outcome::Later(FIRST_WAIT), "{trouble:?}");
        }
        assert_eq!(post.service.busy(), 1, "{trouble:?}");
    }
}

/// So many messages for which the service will not answer.
fn hanging(post: &Arc<Post>, count: usize) -> JoinSet<Outcome> {
    let mut sending = JoinSet::new();
    for _ in 0..count {
        let (post, bad) = (Arc::clone(post), post.service.subscribe(Behaviour::Hang));
        sending.spawn(async move { post.send(&bad, &milk()).await });
    }
    sending
}

/// Waits until the service has so many messages in hand.
async fn until_busy(post: &Post, count: usize) {
    soon(async {
        while post.service.busy() < count {
            tokio::task::yield_now().await;
        }
    })
    .await;
}
