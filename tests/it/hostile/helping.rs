//! With a request, or with the list of them.

use buurtnet::people::Standing;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::Gender;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::text;
use crate::world::{Person, World, in_short, story};

impl Person {
    /// Asks for bread, for the day after tomorrow.
    async fn wants_bread(&self, more: Value) -> String {
        let day = (self.world.now() + TimeDelta::days(2)).date_naive().to_string();
        let mut body =
            json!({ "category": "groceries", "when": { "day": day, "part": "morning" } });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (status, asked) = self.posts("/help-requests", body).await;
        assert_eq!(status, 201, "{asked}");
        text(&asked, "id")
    }

    async fn tries(&self, id: &str, act: &str, body: Value) -> (u16, Value) {
        self.posts(&format!("/help-requests/{id}/{act}"), body).await
    }
}

#[actix_web::test]
async fn who_wants_a_woman_at_the_door_gets_no_man() {
    let w = World::new().await;
    let rosa = w.neighbour("Rosa").await;
    let is = |name: &str, gender| {
        let mut arrival = w.arrival(name);
        arrival.details.gender = gender;
        arrival
    };
    let jan = w.arrives(is("Jan", Some(Gender::Man))).await;
    let kim = w.arrives(is("Kim", None)).await;
    let fatma = w.arrives(is("Fatma", Some(Gender::Woman))).await;
    let id = rosa.wants_bread(json!({ "wish": "woman" })).await;
    for (who, name) in [(&jan, "Jan"), (&kim, "Kim")] {
        assert_eq!(in_short(who.tries(&id, "accept", json!({})).await), "404 not_found", "{name}");
        assert_eq!(who.gets(&format!("/help-requests/{id}")).await.0, 404, "{name}");
    }
    assert_eq!(in_short(fatma.tries(&id, "accept", json!({})).await), "200 matched");
}

#[actix_web::test]
async fn who_was_refused_learns_nothing_of_what_follows() {
    let w = World::new().await;
    let [rosa, jan, piet] = w.neighbours(["Rosa", "Jan", "Piet"]).await;
    let id = rosa.wants_bread(json!({ "text": "Brood en melk" })).await;
    jan.tries(&id, "accept", json!({})).await;
    let path = format!("/help-requests/{id}");
    let (_, seen) = rosa.gets(&path).await;
    let jans = seen["helpers"][0]["ref"].clone();
    assert_eq!(rosa.tries(&id, "refuse-helper", json!({ "helper": jans })).await.0, 200);

    let (_, before) = jan.gets(&path).await;
    assert_eq!((text(&before, "state"), text(&before, "role")), ("closed".into(), "past".into()));
    assert!(before["asker"].is_null() && before["text"].is_null());
    assert_eq!(in_short(piet.tries(&id, "accept", json!({})).await), "200 matched");
    let (_, after) = jan.gets(&path).await;
    assert_eq!(before, after, "that another comes instead is not his to know");
}

#[actix_web::test]
async fn a_worker_asks_nobody_by_name_who_may_not_come() {
    let w = World::new().await;
    let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
    let an = w.worker("An").await;
    let newcomer = w.newcomer("Nora").await;
    let gone = Arrival { standing: Standing::Accepted, ..w.arrival("Wim") };
    let wim = w.arrives(gone).await;
    let id = rosa.wants_bread(json!({})).await;
    jan.tries(&id, "accept", json!({})).await;
    let (_, seen) = rosa.gets(&format!("/help-requests/{id}")).await;
    let jans = seen["helpers"][0]["ref"].clone();
    rosa.tries(&id, "refuse-helper", json!({ "helper": jans })).await;

    let other = rosa.wants_bread(json!({})).await;
    for who in [&jan, &newcomer, &wim] {
        let (status, told) = an.tries(&other, "ask-person", json!({ "person": who.id })).await;
        assert!((400..500).contains(&status), "{told}");
        assert_eq!(
            who.gets("/board").await.1["items"].as_array().map(Vec::len),
            Some(if who.id == jan.id { 0 } else { 2 })
        );
    }
}

#[actix_web::test]
async fn a_chain_that_was_cut_at_its_end_is_broken() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        for _ in 0..3 {
            an.letter_for(rosa.id).await;
        }
        let house = &w.shared().house;
        let verify = || buurtnet::people::flows::trail::verify(house, w.buurt());
        assert_eq!(verify().await.unwrap().1, None);
        w.sql("delete from audit where seq = 3").await;
        assert!(verify().await.unwrap().1.is_some());
    })
    .await;
}

#[actix_web::test]
async fn a_phone_number_does_not_go_to_the_board_as_a_number() {
    let w = World::new().await;
    let rosa = w.neighbour("Rosa").await;
    let body = json!({ "category": "groceries", "when": { "flexible": true },
        "extras": { "max_eur": 470_123_456 } });
    let (status, told) = rosa.posts("/help-requests", body).await;
    assert_eq!((status, text(&told["errors"][0], "pointer")), (422, "/extras/max_eur".to_owned()));
    rosa.wants_bread(json!({ "extras": { "max_eur": 50 } })).await;
}

#[actix_web::test]
async fn nobody_asks_the_whole_neighbourhood_without_end() {
    story(async |w: World| {
        let rosa = w.neighbour("Rosa").await;
        for _ in 0..20 {
            rosa.wants_bread(json!({})).await;
        }
        let day = (w.now() + TimeDelta::days(2)).date_naive().to_string();
        let more = json!({ "category": "groceries", "when": { "day": day, "part": "morning" } });
        let told = rosa.posts("/help-requests", more).await;
        assert_eq!(in_short(told), "409 too_many_living");
    })
    .await;
}

#[actix_web::test]
async fn what_nobody_has_read_yet_is_not_for_neighbours_in_no_field() {
    story(async |w: World| {
        let (nora, jan) = (w.newcomer("Nora").await, w.neighbour("Jan").await);
        let told = json!({ "text": "Graag bruin brood.", "extras": { "list": "Bel mij, ik heb geld", "max_eur": 20 } });
        let bread = nora.wants_bread(told).await;

        let (status, seen) = jan.gets(&format!("/help-requests/{bread}")).await;
        assert_eq!(status, 200, "{seen}");
        assert_eq!(seen.get("extras"), Some(&json!({ "max_eur": 20 })), "{seen}");
        assert_eq!(seen.get("text"), Some(&Value::Null));
        let (_, board) = jan.gets("/board").await;
        assert!(!board.to_string().contains("Bel mij"), "{board}");
    })
    .await;
}

#[actix_web::test]
async fn who_was_refused_once_keeps_no_way_in_through_another_request() {
    let w = World::new().await;
    let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
    let asks = async || rosa.wants_bread(json!({ "text": "Brood en melk" })).await;
    let (bread, milk, soup) = (asks().await, asks().await, asks().await);
    for id in [&bread, &milk] {
        assert_eq!(in_short(jan.tries(id, "accept", json!({})).await), "200 matched");
    }
    assert_eq!(rosa.tries(&soup, "withdraw", json!({})).await.0, 200);
    let (_, seen) = rosa.gets(&format!("/help-requests/{bread}")).await;
    let jans = json!({ "helper": seen["helpers"][0]["ref"] });
    assert_eq!(rosa.tries(&bread, "refuse-helper", jans).await.0, 200);

    let (_, mine) = rosa.gets(&format!("/help-requests/{milk}")).await;
    assert_eq!(text(&mine, "state"), "open", "he does not come with the milk either");
    for id in [&bread, &milk] {
        let (_, his) = jan.gets(&format!("/help-requests/{id}")).await;
        assert_eq!(text(&his, "role"), "past");
        assert!(his["asker"].is_null() && his["text"].is_null(), "{his}");
    }
    assert_eq!(jan.gets("/me/helping").await.1["items"], json!([]));
    assert_eq!(jan.gets("/board").await.1["items"], json!([]));
}

#[actix_web::test]
async fn what_he_once_helped_with_shows_no_way_to_her_to_who_is_refused_later() {
    let w = World::new().await;
    let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
    let done = rosa.wants_bread(json!({})).await;
    jan.tries(&done, "accept", json!({})).await;
    w.later(TimeDelta::days(2) + TimeDelta::hours(12));
    w.due().await;
    assert_eq!(
        in_short(rosa.tries(&done, "confirm", json!({ "outcome": "worked" })).await),
        "200 done"
    );
    let path = format!("/help-requests/{done}");
    assert!(!jan.gets(&path).await.1["asker"].is_null(), "for seven days he can find her");

    let bread = rosa.wants_bread(json!({})).await;
    jan.tries(&bread, "accept", json!({})).await;
    let (_, seen) = rosa.gets(&format!("/help-requests/{bread}")).await;
    let jans = json!({ "helper": seen["helpers"][0]["ref"] });
    assert_eq!(rosa.tries(&bread, "refuse-helper", jans).await.0, 200);
    let (status, his) = jan.gets(&path).await;
    assert_eq!((status, &*text(&his, "state")), (200, "done"), "he does not notice");
    for part in ["name", "phone", "address"] {
        assert!(his["asker"][part].is_null(), "and from now on he cannot: {his}");
    }
    assert_eq!(jan.gets("/me/helping").await.1["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(rosa.gets(&path).await.0, 200);
}
