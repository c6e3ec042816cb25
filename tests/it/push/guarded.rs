//! Where the one client for outgoing HTTP never goes, and what it never takes along.

use buurtnet::delivery::client::{Client, Names, Request, Settings};
use buurtnet::delivery::outcome::Fault;
use reqwest::header::HeaderMap;

use super::{Post, milk, patient, table};
use crate::fake_push::Behaviour;
use crate::tree::{below, code, relative};

async fn post_to(url: &str, settings: Settings) -> Result<u16, Fault> {
    let request = Request { url: url.to_owned(), headers: HeaderMap::new(), body: Vec::new() };
    Client::open(settings).unwrap().send(request).await.map(|it| it.status)
}

#[tokio::test]
async fn a_name_that_leads_home_is_not_followed() {
    let post = Post::new().await;
    let door = post.service.address().port();
    for inside in ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "10.0.0.1", "169.254.169.254"] {
        let names = table(&[("web.push.apple.com", &format!("{inside}:{door}"))]);
        let settings = Settings { names, loopback: false, ..patient() };
        let answer = post_to("https://web.push.apple.com/x", settings).await;
        assert_eq!(answer, Err(Fault::Address), "{inside}");
    }
    assert_eq!(post.service.connections(), 0);
}

#[tokio::test]
async fn the_machines_own_resolver_is_checked_too() {
    let settings = Settings { names: Names::System, loopback: false, ..patient() };
    assert_eq!(post_to("https://localhost/x", settings).await, Err(Fault::Address));
}

#[tokio::test]
async fn only_the_public_address_of_a_name_that_has_both_is_tried() {
    let post = Post::new().await;
    let home = post.service.address().to_string();
    // 192.0.2.1 would be public to nobody; here loopback stands for the public network.
    let names = table(&[("push.example.org", "10.0.0.1:9"), ("push.example.org", &home)]);
    let answer = post_to("https://push.example.org/x", Settings { names, ..patient() }).await;
    assert_eq!(answer, Err(Fault::Connect), "it reached the service, which speaks no TLS");
    assert_eq!(post.service.connections(), 1);
}

#[tokio::test]
async fn an_address_in_place_of_a_name_is_refused_without_asking() {
    for url in [
        "https://10.0.0.1/x",
        "https://8.8.8.8/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://2130706433/x",
        "http://127.0.0.1:8080/x",
        "http://push.example.org/x",
        "file:///etc/passwd",
        "data:text/plain,x",
        "x",
    ] {
        let settings = Settings { loopback: false, ..patient() };
        assert_eq!(post_to(url, settings).await, Err(Fault::Address), "{url}");
    }
    for url in ["http://10.0.0.1:8080/x", "http://push.example.org/x", "https://8.8.8.8/x"] {
        assert_eq!(post_to(url, patient()).await, Err(Fault::Address), "{url}");
    }
}

#[tokio::test]
async fn a_name_that_does_not_exist_is_no_connection() {
    let answer = post_to("https://push.example.org/x", patient()).await;
    assert_eq!(answer, Err(Fault::Connect));
}

#[tokio::test]
async fn it_brings_no_cookie_back_and_asks_for_nothing_packed() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    for _ in 0..2 {
        post.send(&jan, &milk()).await;
    }
    let inbox = post.service.inbox(&jan);
    assert_eq!(inbox.len(), 2);
    for header in ["cookie", "accept-encoding", "referer"] {
        assert!(inbox.iter().all(|it| it.request.header(header).is_none()), "{header}");
    }
}

#[tokio::test]
async fn many_messages_share_a_few_connections() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    for _ in 0..40 {
        post.send(&jan, &milk()).await;
    }
    assert_eq!(post.service.inbox(&jan).len(), 40);
    assert!(post.service.connections() <= patient().lanes, "{}", post.service.connections());
}

#[test]
fn only_the_one_client_connects_outward() {
    for file in below("src", "rs") {
        let name = relative(&file);
        if name.starts_with("src/delivery/client") {
            continue;
        }
        for (n, line) in code(&file) {
            for word in ["reqwest::Client", "ClientBuilder", "TcpStream::connect", "lookup_host"] {
                assert!(!line.contains(word), "{name}:{n} may not say {word}: {line}");
            }
        }
    }
}
