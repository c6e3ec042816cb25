//! What neighbours can, told as stories: they say it themselves, and decide whether the worker sees it.

use serde_json::{Value, json};

use crate::world::{Person, in_short, story};

impl Person {
    async fn can(&self, talents: &[&str], shown: bool) -> String {
        let body = json!({ "talents": talents, "shown": shown });
        in_short(self.puts("/me/talents", body).await)
    }

    async fn finds_talents(&self, query: &str) -> Vec<Value> {
        let (status, all) = self.gets(&format!("/desk/talents{query}")).await;
        assert_eq!(status, 200, "{all}");
        all.as_array().unwrap().clone()
    }
}

#[actix_web::test]
async fn a_worker_sees_only_the_talents_of_who_lets_her() {
    story(async |w| {
        let (an, [rosa, jan]) = (w.worker("An").await, w.neighbours(["Rosa", "Jan"]).await);
        assert_eq!(rosa.can(&["garden", "meal"], true).await, "204");
        assert_eq!(jan.can(&["garden"], false).await, "204");
        let found = an.finds_talents("").await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0]["name"], "Rosa Peeters");
        assert_eq!(found[0]["talents"], json!(["garden", "meal"]));
        assert_eq!(an.finds_talents("?category=pets").await, Vec::<Value>::new());
        let near = an.finds_talents("?category=meal&street=spoorlaan").await;
        assert_eq!(near[0]["walk"], "5_to_10", "zone to zone, in words");
        assert_eq!(rosa.can(&["garden"], false).await, "204", "taken back");
        assert_eq!(an.finds_talents("").await, Vec::<Value>::new());
        assert_eq!(rosa.gets("/desk/talents").await.0, 403);
        assert_eq!(w.stranger_worker("Els").await.finds_talents("").await, Vec::<Value>::new());
    })
    .await;
}

#[actix_web::test]
async fn who_asks_is_asked_once_what_they_can_and_promises_nothing() {
    story(async |w| {
        let rosa = w.newcomer("Rosa").await;
        let (_, before) = rosa.gets("/me/helping-settings").await;
        assert_eq!((&before["helping"]["asked"], &before["helps"]), (&json!(false), &json!(false)));
        assert_eq!(rosa.can(&[], false).await, "204", "nothing is an answer too");
        let (_, after) = rosa.gets("/me/helping-settings").await;
        assert_eq!((&after["helping"]["asked"], &after["helps"]), (&json!(true), &json!(false)));
        assert_eq!(rosa.can(&["surgery"], true).await, "422 invalid");
    })
    .await;
}

#[actix_web::test]
async fn what_one_tells_stays_what_dispatch_looks_at() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.can(&["meal", "garden", "meal"], true).await, "204");
        let (_, kept) = rosa.gets("/me/helping-settings").await;
        assert_eq!(kept["helping"]["talents"], json!(["garden", "meal"]));
        assert_eq!(kept["helps"], true, "who helped goes on helping");
    })
    .await;
}
