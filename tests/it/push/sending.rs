//! What arrives at the device, and what nobody on the way learns.

use std::sync::Arc;

use buurtnet::delivery::client::Client;
use buurtnet::delivery::declarative::{Notification, Size};
use buurtnet::delivery::outcome::Outcome;
use buurtnet::delivery::push::{Message, Push, Recorder, Urgency, WebPush};
use buurtnet::delivery::vapid::{Key, Vapid};
use chrono::TimeDelta;
use serde_json::Value;
use uuid::Uuid;

use super::{Post, checked, milk, noon, patient};
use crate::fake_push::{Behaviour, FakePush};

#[tokio::test]
async fn a_notice_arrives_with_its_words_its_topic_its_urgency_and_its_time() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    assert_eq!(post.send(&jan, &milk()).await, Outcome::Delivered);

    let [one] = &post.service.inbox(&jan)[..] else { panic!("one message") };
    let shown: Value = serde_json::from_str(&one.text).unwrap();
    assert_eq!(shown["web_push"], 8030);
    assert_eq!(shown["notification"]["body"], "Melk halen, vandaag, vijf minuten stappen.");
    assert_eq!(one.request.header("ttl"), Some("1200"));
    assert_eq!(one.request.header("urgency"), Some("high"));
    assert_eq!(one.request.header("topic").map(str::len), Some(32));
    assert_eq!(post.service.refused(), Vec::<String>::new());
}

#[tokio::test]
async fn every_message_has_the_same_length_on_the_wire() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    for body in ["", "Melk halen.", &"Brood en melk halen. ".repeat(100), &"حليب ".repeat(300)]
    {
        let notification = Notification { body: body.to_owned(), ..milk().notification };
        post.send(&jan, &Message { notification, ..milk() }).await;
    }
    let sealed: Vec<_> = post.service.inbox(&jan).iter().map(|it| it.sealed).collect();
    assert_eq!(sealed, [1_126; 4]);
}

#[tokio::test]
async fn a_message_that_was_too_large_is_sent_again_at_half_the_size() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Status(413, None));
    assert_eq!(post.send(&jan, &milk()).await, Outcome::TooLarge);
    post.service.behave(&jan, Behaviour::Ok);
    let small = Message { size: Size::Small, ..milk() };
    assert_eq!(post.send(&jan, &small).await, Outcome::Delivered);
    assert_eq!(post.service.inbox(&jan)[0].sealed, 614);
}

#[tokio::test]
async fn one_vapid_signature_per_origin() {
    let post = Post::new().await;
    let other = FakePush::start(&post.key, Arc::clone(&post.clock)).await;
    for service in [&post.service, &other] {
        for _ in 0..10 {
            let one = service.subscribe(Behaviour::Ok);
            for _ in 0..5 {
                assert_eq!(post.send(&one, &milk()).await, Outcome::Delivered);
            }
        }
    }
    assert_eq!(post.web().vapid.made(), 2);
    post.clock.advance(TimeDelta::hours(13));
    post.send(&post.service.subscribe(Behaviour::Ok), &milk()).await;
    assert_eq!(post.web().vapid.made(), 3);
    assert_eq!(post.service.refused(), Vec::<String>::new());
}

#[tokio::test]
async fn a_message_of_another_sender_alarms() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    let vapid = Vapid::new(Key::generate().unwrap(), "mailto:a@b.be").unwrap();
    let stranger = WebPush { vapid, client: Arc::new(Client::open(patient()).unwrap()) };
    let answer = Push::Web(stranger).send(&checked(&jan), &milk(), 0, noon()).await;
    assert_eq!(answer, Outcome::Alarm(403));
    assert_eq!(post.service.refused(), ["vapid: another key"]);
}

#[tokio::test]
async fn of_two_messages_about_the_same_a_device_that_was_away_gets_the_newest() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    let found = Notification { title: "Gevonden, dank je".to_owned(), ..milk().notification };
    post.send(&jan, &milk()).await;
    post.send(&jan, &Message { topic: Uuid::from_u128(2), ..milk() }).await;
    post.send(&jan, &Message { notification: found, ..milk() }).await;
    let waiting = post.service.waiting(&jan);
    assert_eq!(waiting.len(), 2);
    assert!(waiting[1].text.contains("Gevonden"), "{}", waiting[1].text);
}

#[tokio::test]
async fn a_push_service_cannot_see_which_devices_hear_of_the_same_thing() {
    let post = Post::new().await;
    let [jan, rosa] = [1, 2].map(|_| post.service.subscribe(Behaviour::Ok));
    for one in [&jan, &rosa] {
        post.send(one, &milk()).await;
    }
    let topic = |of| post.service.inbox(of)[0].request.header("topic").map(str::to_owned);
    assert_ne!(topic(&jan), topic(&rosa));
}

#[tokio::test]
async fn a_time_to_live_is_never_negative_nor_longer_than_four_weeks() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    for ttl in [TimeDelta::MIN, TimeDelta::zero(), TimeDelta::MAX] {
        post.send(&jan, &Message { ttl, urgency: Urgency::Normal, ..milk() }).await;
    }
    let inbox = post.service.inbox(&jan);
    let ttls: Vec<_> = inbox.iter().filter_map(|it| it.request.header("ttl")).collect();
    assert_eq!(ttls, ["0", "0", "2419200"]);
}

#[tokio::test]
async fn what_does_not_fit_is_our_own_fault_and_is_not_sent() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    let navigate = format!("https://b.be/{}", "a".repeat(2_000));
    let notification = Notification { navigate, ..milk().notification };
    let far = Message { notification, ..milk() };
    assert_eq!(post.send(&jan, &far).await, Outcome::Unmade);
    assert_eq!(post.service.connections(), 0);
}

#[tokio::test]
async fn the_recorder_keeps_what_it_is_given_and_answers_as_told() {
    let post = Post::new().await;
    let [jan, rosa] = [1, 2].map(|_| checked(&post.service.subscribe(Behaviour::Ok)));
    let push = Push::Recorder(Recorder::default());
    let Push::Recorder(recorder) = &push else { panic!("made above") };
    recorder.answer(&rosa, Outcome::Gone);
    assert_eq!(push.send(&jan, &milk(), 0, noon()).await, Outcome::Delivered);
    assert_eq!(push.send(&rosa, &milk(), 0, noon()).await, Outcome::Gone);
    let sent = recorder.sent();
    assert_eq!(sent.iter().map(|it| &it.to).collect::<Vec<_>>(), [&jan, &rosa]);
    assert_eq!(sent[0].message, milk());
}

#[tokio::test]
async fn nothing_of_a_message_prints_an_endpoint_a_key_or_a_token() {
    let post = Post::new().await;
    let jan = post.service.subscribe(Behaviour::Ok);
    let request = post.web().prepare(&checked(&jan), &milk(), noon()).unwrap();
    let token = request.headers["authorization"].to_str().unwrap();
    let signature = token.rsplit(['.', ',']).nth(1).unwrap();
    let printed = format!("{request:?} {:?} {:?} {:?}", request.headers, post.web, checked(&jan));
    let secrets = ["/push/", &jan.keys.p256dh, &jan.keys.auth, signature];
    for secret in secrets {
        assert!(!printed.contains(secret), "{printed}");
    }
}
