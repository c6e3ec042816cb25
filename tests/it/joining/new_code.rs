//! A new code from the worker: to whom, after what, and what becomes of the old devices.

use buurtnet::delivery::mail::Mail;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::text;
use crate::world::{Person, World, in_short, story};

impl Person {
    async fn gives_code(&self, to: &Self, body: Value) -> (u16, Value) {
        self.posts(&format!("/people/{}/code", to.id), body).await
    }
}

impl World {
    /// Comes in as whoever a code is for.
    async fn joins_as(&self, code: &str) -> (u16, Value) {
        let key = buurtnet::base::random::token::<16>().unwrap();
        self.knocks("join", &key, json!({ "code": code, "language": "nl" })).await
    }
}

fn by_phone(facts: &[&str]) -> Value {
    json!({ "met": "phone", "facts": facts })
}

#[actix_web::test]
async fn a_new_code_lets_in_once_and_ends_the_old_session() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let (status, given) = an.gives_code(&rosa, json!({ "met": "desk" })).await;
        assert_eq!(status, 201, "{given}");
        assert_eq!(rosa.gets("/session").await.0, 200, "until it is used");
        let code = text(&given, "code");
        let (status, told) = w.joins_as(&code).await;
        assert_eq!((status, text(&told, "person")), (201, rosa.id.to_string()));
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
        assert_eq!(in_short(w.joins_as(&code).await), "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn by_phone_two_things_are_asked_that_we_know() {
    story(async |w| {
        let an = w.worker("An").await;
        let mut arrival = w.arrival("Rosa");
        arrival.details.birth_year = None;
        let rosa = w.arrives(arrival).await;
        for few in [&[][..], &["address"], &["address", "address"]] {
            let (status, told) = an.gives_code(&rosa, by_phone(few)).await;
            let code = told.pointer("/errors/0/code");
            assert_eq!((status, code), (422, Some(&json!("two_facts"))), "{few:?}");
        }
        let unknown = an.gives_code(&rosa, by_phone(&["address", "birth_year"])).await;
        assert_eq!(in_short(unknown), "409 fact_not_known");
        assert_eq!(an.gives_code(&rosa, by_phone(&["address", "last_name"])).await.0, 201);
        let written = "select cast(count(*) as integer) from audit \
            where action = 'people.new_code' and reason = 'phone: address, last_name'";
        assert_eq!(w.number(written).await, 1);
    })
    .await;
}

#[actix_web::test]
async fn only_the_newest_code_works_and_for_a_day() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let code = async || text(&an.gives_code(&rosa, json!({ "met": "desk" })).await.1, "code");
        let (first, second) = (code().await, code().await);
        assert_eq!(in_short(w.joins_as(&first).await), "409 invitation_not_valid");
        w.later(TimeDelta::hours(24));
        assert_eq!(in_short(w.joins_as(&second).await), "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn a_lost_device_is_signed_out_at_once() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let lost = json!({ "met": "desk", "device_lost": true });
        assert_eq!(an.gives_code(&rosa, lost).await.0, 201);
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn the_mailbox_of_before_hears_that_a_new_code_was_used() {
    story(async |w| {
        let an = w.worker("An").await;
        let mut arrival = w.arrival("Rosa");
        arrival.details.mail = Some("rosa@huis.example".to_owned());
        let rosa = w.arrives(arrival).await;
        let (_, given) = an.gives_code(&rosa, json!({ "met": "desk" })).await;
        let mails = async || {
            w.due().await;
            let Mail::Recorder(recorder) = &w.shared().post.mail else { panic!("no recorder") };
            recorder.sent()
        };
        assert!(mails().await.is_empty(), "not yet");
        assert_eq!(w.joins_as(&text(&given, "code")).await.0, 201);
        let told = mails().await;
        assert_eq!(told.len(), 1);
        assert!(told.iter().all(|it| it.to.as_str() == "rosa@huis.example"));
        let body = told.first().map(|it| it.body.clone()).unwrap_or_default();
        assert!(body.contains("Was jij dat niet?"), "{body}");
    })
    .await;
}

#[actix_web::test]
async fn nobody_gives_a_code_to_a_colleague_or_to_somebody_of_elsewhere() {
    story(async |w| {
        let (an, bert) = (w.worker("An").await, w.worker("Bert").await);
        let zora = w.stranger("Zora").await;
        let desk = || json!({ "met": "desk" });
        assert_eq!(in_short(an.gives_code(&bert, desk()).await), "409 person_is_staff");
        assert_eq!(in_short(an.gives_code(&zora, desk()).await), "404 not_found");
    })
    .await;
}

#[actix_web::test]
async fn the_same_question_gives_the_same_code() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let path = format!("/people/{}/code", rosa.id);
        let first = an.posts_under("one-code", &path, json!({ "met": "desk" })).await;
        let again = an.posts_under("one-code", &path, json!({ "met": "desk" })).await;
        assert_eq!(first, again);
        assert_eq!(w.counts("invitation").await, 1);
    })
    .await;
}
