//! The stream of news: who hears what, and until when.

use actix_web::body::MessageBody;
use actix_web::dev::ServiceResponse;
use actix_web::test::{self, TestRequest};
use buurtnet::base::db::{News, Tx};
use chrono::TimeDelta;
use futures_util::FutureExt as _;
use serde_json::json;
use uuid::Uuid;

use super::wire::next;
use crate::retention::{person, when};
use crate::suggesting::asker::{asks_thrice, named};
use crate::world::{Person, World, in_short};

const END: &str = "event: end\ndata: {}\n\n";

impl World {
    /// Something changes of which every desk hears.
    async fn changes(&self) {
        let news = News::Changed {
            buurt: self.buurt(),
            kind: "signal".to_owned(),
            id: Uuid::from_u128(7),
            people: Vec::new(),
            desk: true,
        };
        let flow = async move |tx: &Tx| {
            tx.announce(news);
            Ok(())
        };
        self.shared().house.db.write("a test", flow).await.unwrap();
    }
}

fn live(who: &Person) -> TestRequest {
    TestRequest::get().uri("/api/v1/live").insert_header(("cookie", who.cookie()))
}

/// The stream of an answer, once it said that it is open.
async fn opened<B: MessageBody + Unpin>(answer: ServiceResponse<B>) -> B {
    let mut body = answer.into_body();
    assert!(next(&mut body).await.contains("resync"), "it is open");
    body
}

#[actix_web::test]
async fn a_coordinator_hears_the_desk_and_nobody_a_word_after_a_mandate_or_a_session_ended() {
    let w = World::new().await;
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let (greet, an, els) =
        (w.coordinator("Greet").await, w.worker("An").await, w.worker("Els").await);
    let jan = w.neighbour("Jan").await;
    let ends = when(w.now() + TimeDelta::hours(1));
    let who = person(greet.id);
    w.sql(&format!("update role_grant set until = {ends} where person_id = {who}")).await;
    let listens =
        async |who: &Person| opened(test::call_service(&app, live(who).to_request()).await).await;
    let mut hers = listens(&greet).await;
    let mut ans = listens(&an).await;
    let mut els_hears = listens(&els).await;
    let mut jans = listens(&jan).await;
    w.changes().await;
    for heard in [&mut hers, &mut ans, &mut els_hears] {
        assert!(next(heard).await.contains("changed"));
    }
    assert!(next(&mut jans).now_or_never().is_none(), "a neighbour hears nothing of the desk");

    assert_eq!(els.deletes("/session").await.0, 204);
    assert_eq!(next(&mut els_hears).await, END, "a session that ended");
    w.later(TimeDelta::hours(1));
    w.changes().await;
    assert_eq!(next(&mut hers).await, END, "a mandate that ended");
    assert!(next(&mut ans).await.contains("changed"));
    w.later(TimeDelta::hours(12));
    w.changes().await;
    assert_eq!(next(&mut ans).await, END, "a session that is over by itself");
}

/// Everything that a stream has said by now.
fn so_far(body: &mut (impl MessageBody + Unpin)) -> String {
    std::iter::from_fn(|| next(body).now_or_never()).collect()
}

#[actix_web::test]
async fn a_card_for_the_asker_alone_is_no_news_to_the_desk() {
    let w = World::new().await;
    named(&w).await;
    let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let listens =
        async |who: &Person| opened(test::call_service(&app, live(who).to_request()).await).await;
    let mut hers = listens(&rosa).await;
    let mut ans = listens(&an).await;
    asks_thrice(&w, &rosa).await;
    assert!(so_far(&mut hers).contains("suggestion"), "the card is hers");
    let heard = so_far(&mut ans);
    assert!(heard.contains("help_request") && !heard.contains("suggestion"), "{heard}");
}

#[actix_web::test]
async fn a_stream_ends_in_the_step_that_takes_the_work_of_somebody_away() {
    let w = World::new().await;
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let (greet, an, els) =
        (w.coordinator("Greet").await, w.worker("An").await, w.worker("Els").await);
    let mut ans = opened(test::call_service(&app, live(&an).to_request()).await).await;
    let mut els_hears = opened(test::call_service(&app, live(&els).to_request()).await).await;
    let leaves = async |by: &Person, who: &Person| {
        by.posts(&format!("/desk/colleagues/{}/leave", who.id), json!({})).await
    };
    assert_eq!(in_short(leaves(&els, &an).await), "403 not_allowed");
    assert_eq!(in_short(leaves(&greet, &greet).await), "409 not_yourself");
    assert!(next(&mut ans).now_or_never().is_none(), "nothing happened to her");

    assert_eq!(leaves(&greet, &an).await.0, 204);
    assert_eq!(next(&mut ans).await, END, "at once: nothing else was said since");
    assert_eq!(an.gets("/desk/signals").await.0, 403);
    assert_eq!(in_short(leaves(&greet, &an).await), "409 works_here_no_longer");
    let ended = "audit where action = 'people.mandate_end'";
    assert_eq!(w.counts(ended).await, 1);
    w.changes().await;
    assert!(next(&mut els_hears).await.contains("changed"), "a colleague goes on listening");

    // She is a neighbour still, and hears as one from now on.
    let mut anew = opened(test::call_service(&app, live(&an).to_request()).await).await;
    w.changes().await;
    assert!(next(&mut anew).now_or_never().is_none(), "nothing of the desk");
}

#[actix_web::test]
async fn who_goes_to_another_neighbourhood_listens_anew_there() {
    let w = World::new().await;
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let an = w.worker("An").await;
    let mut ans = opened(test::call_service(&app, live(&an).to_request()).await).await;
    let body = json!({ "buurt": w.buurt() });
    assert_eq!(an.posts("/session/buurt", body).await.0, 204);
    assert_eq!(next(&mut ans).await, END);
}
