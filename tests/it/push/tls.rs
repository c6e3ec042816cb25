//! HTTP/2 over TLS, as the real push services have it: who is believed, and how few connections it takes.

use buurtnet::delivery::client::{Roots, Settings};
use buurtnet::delivery::outcome::{Fault, Outcome};
use futures_util::future::join_all;
use web_push::SubscriptionInfo;

use super::{Post, milk, patient, table};
use crate::fake_push::{Behaviour, Secure};

const NAME: &str = "web.push.apple.com";

/// The same subscription, through the second door under a public name.
fn at(name: &str, given: SubscriptionInfo) -> SubscriptionInfo {
    let path = given.endpoint.find("/push/").unwrap();
    let endpoint = format!("https://{name}{}", given.endpoint.split_at(path).1);
    SubscriptionInfo { endpoint, ..given }
}

/// A sender that looks for `name` at this door.
fn towards(name: &str, door: &Secure, roots: Vec<String>) -> Settings {
    let names = table(&[(name, &door.address.to_string())]);
    Settings { names, roots: Roots::Only(roots), ..patient() }
}

#[tokio::test]
async fn three_hundred_messages_at_once_share_a_few_connections() {
    let mut post = Post::new().await;
    let door = post.service.secure(NAME).await;
    let settings = towards(NAME, &door, vec![door.certificate.clone()]);
    let lanes = settings.lanes;
    post.through(settings);
    let jan = at(NAME, post.service.subscribe(Behaviour::Ok));
    // The first shows that the host shares connections; the others come at once.
    assert_eq!(post.send(&jan, &milk()).await, Outcome::Delivered);
    let message = milk();
    let outcomes = join_all((0..300).map(|_| post.send(&jan, &message))).await;
    assert!(outcomes.iter().all(|it| *it == Outcome::Delivered), "{:?}", outcomes.first());
    assert_eq!(post.service.inbox(&jan).len(), 301);
    assert_eq!(post.service.refused(), Vec::<String>::new());
    assert!(door.connections() <= 1 + lanes, "{} connections", door.connections());
    assert_eq!(post.web().vapid.made(), 1);
}

#[tokio::test]
async fn a_first_burst_does_not_make_a_connection_for_each_message() {
    let mut post = Post::new().await;
    let door = post.service.secure(NAME).await;
    post.through(towards(NAME, &door, vec![door.certificate.clone()]));
    let jan = at(NAME, post.service.subscribe(Behaviour::Ok));
    let message = milk();
    let outcomes = join_all((0..300).map(|_| post.send(&jan, &message))).await;
    assert!(outcomes.iter().all(|it| *it == Outcome::Delivered), "{:?}", outcomes.first());
    // Five, unless this machine is so slow that the first answer takes half a second.
    assert!(door.connections() <= 40, "{} connections", door.connections());
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_no_connection() {
    let mut post = Post::new().await;
    let door = post.service.secure(NAME).await;
    post.through(towards(NAME, &door, Vec::new()));
    let jan = at(NAME, post.service.subscribe(Behaviour::Ok));
    assert_eq!(post.send(&jan, &milk()).await, Outcome::Transport(Fault::Connect));
    assert_eq!(post.service.inbox(&jan).len(), 0);
    assert!(door.connections() > 0, "it was tried");
}

#[tokio::test]
async fn a_certificate_of_another_host_is_no_connection() {
    let mut post = Post::new().await;
    let door = post.service.secure("another.push.apple.com").await;
    post.through(towards(NAME, &door, vec![door.certificate.clone()]));
    let jan = at(NAME, post.service.subscribe(Behaviour::Ok));
    assert_eq!(post.send(&jan, &milk()).await, Outcome::Transport(Fault::Connect));
    assert_eq!(post.service.inbox(&jan).len(), 0);
}
