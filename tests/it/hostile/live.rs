//! The stream of news: who hears what, and until when.

use actix_web::test::{self, TestRequest};
use buurtnet::base::db::{News, Tx};
use chrono::TimeDelta;
use futures_util::FutureExt as _;
use uuid::Uuid;

use super::wire::next;
use crate::retention::{person, when};
use crate::world::{Person, World};

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
    let listens = async |who: &Person| {
        let request =
            TestRequest::get().uri("/api/v1/live").insert_header(("cookie", who.cookie()));
        let mut body = test::call_service(&app, request.to_request()).await.into_body();
        assert!(next(&mut body).await.contains("resync"), "it is open");
        body
    };
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
