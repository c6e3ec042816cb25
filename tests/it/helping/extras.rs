//! What may be told besides: read by who comes, never before somebody read what a newcomer wrote; who may
//! come to the door, asked once; the first time together.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, story};

impl Person {
    /// Asks for the first time, so that what follows waits for no reader.
    async fn asked_before(&self) {
        let asked = self.asks("").await;
        self.does("withdraw", &asked, json!({})).await;
    }

    /// Asks with something told besides.
    async fn asks_with(&self, extras: Value) -> String {
        let (status, view) = self.tries_to_ask("", json!({ "extras": extras })).await;
        assert_eq!(status, 201, "{view}");
        super::id(&view)
    }

    async fn who(&self) -> Value {
        self.gets("/session").await.1
    }
}

#[tokio::test]
async fn the_list_and_the_length_reach_who_may_come() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        rosa.asked_before().await;
        let told = json!({ "list": "2 liter melk\nbruin brood", "minutes": 30 });
        let milk = rosa.asks_with(told.clone()).await;
        assert_eq!(jan.sees(&milk).await["extras"], told);
        for minutes in [json!(5), json!(600), json!("30")] {
            let odd = json!({ "extras": { "minutes": minutes } });
            let (status, wrong) = rosa.tries_to_ask("", odd).await;
            assert_eq!((status, &wrong["errors"][0]["pointer"]), (422, &json!("/extras/minutes")));
        }
    })
    .await;
}

#[tokio::test]
async fn what_a_newcomer_lists_waits_until_somebody_read_it() {
    story(async |w| {
        w.noon();
        let (ada, jan, an) =
            (w.newcomer("Ada").await, w.neighbour("Jan").await, w.worker("An").await);
        let milk = ada.asks_with(json!({ "list": "melk", "minutes": 60 })).await;
        w.due().await;
        let seen = jan.sees(&milk).await;
        assert_eq!(
            (&seen["extras"], &seen["words"]),
            (&json!({ "minutes": 60 }), &json!("waiting"))
        );
        assert_eq!(an.does("publish", &milk, json!({})).await, "200 open");
        let seen = jan.sees(&milk).await;
        assert_eq!((&seen["extras"]["list"], &seen["text"]), (&json!("melk"), &Value::Null));
    })
    .await;
}

#[tokio::test]
async fn what_is_told_of_somebodys_health_is_for_who_comes_only() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        an.screens(&jan).await;
        rosa.asked_before().await;
        let told = json!({ "emergency_contact": "zijn zus Els" });
        let asked = json!({ "category": "carer_break", "extras": told });
        let (status, view) = rosa.tries_to_ask("", asked).await;
        assert_eq!((status, &view["extras"]), (201, &told), "{view}");
        let rest = super::id(&view);
        assert_eq!(jan.sees(&rest).await["extras"], json!({}));
        assert_eq!(jan.gets("/board").await.1["items"][0]["extras"], json!({}));
        assert!(an.does("publish", &rest, json!({})).await.starts_with("200"), "it was read");
        assert_eq!(jan.sees(&rest).await["extras"], json!({}));
        assert_eq!(jan.accepts(&rest).await, "200 assigned");
        assert_eq!(jan.sees(&rest).await["extras"], told);
    })
    .await;
}

#[tokio::test]
async fn who_may_come_to_the_door_is_asked_once_and_remembered() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        assert_eq!(rosa.who().await["door_said"], false);
        rosa.tries_to_ask("", json!({ "door": "name_first" })).await;
        let who = rosa.who().await;
        assert_eq!((&who["door"], &who["door_said"]), (&json!("name_first"), &json!(true)));
        let bread = rosa.asks("").await;
        jan.accepts(&bread).await;
        assert_eq!(jan.sees(&bread).await["asker"]["address"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn a_worker_asks_who_may_come_for_who_is_on_the_phone() {
    story(async |w| {
        w.noon();
        let (an, maria) = (w.worker("An").await, w.neighbour("Maria").await);
        let path = format!("/people/{}", maria.id);
        assert_eq!(an.gets(&path).await.1["door_said"], false);
        let namens =
            json!({ "on_behalf_of": maria.id, "consent": "spoken", "door": "meeting_place" });
        assert_eq!(an.tries_to_ask("", namens).await.0, 201);
        let seen = an.gets(&path).await.1;
        assert_eq!((&seen["door"], &seen["door_said"]), (&json!("meeting_place"), &json!(true)));
    })
    .await;
}

#[tokio::test]
async fn the_first_time_together_is_for_the_team_to_come_along() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let first = "first_together".to_owned();
        let milk = rosa.asks_with(json!({ "together": true })).await;
        w.due().await;
        assert!(!w.tasks(&an).await.contains(&first), "nobody comes yet");
        jan.accepts(&milk).await;
        w.due().await;
        assert!(w.tasks(&an).await.contains(&first));
        jan.does("back-out", &milk, json!({})).await;
        w.due().await;
        assert!(!w.tasks(&an).await.contains(&first), "nobody comes any more");
        let other = rosa.asks_with(json!({ "together": true })).await;
        jan.accepts(&other).await;
        w.after(TimeDelta::days(1) + TimeDelta::hours(3)).await;
        rosa.does("confirm", &other, json!({ "outcome": "worked" })).await;
        w.due().await;
        let an = w.back(&an).await;
        assert!(!w.tasks(&an).await.contains(&first), "it is over");
        let third = rosa.asks_with(json!({ "together": true })).await;
        jan.accepts(&third).await;
        w.due().await;
        assert!(!w.tasks(&an).await.contains(&first), "they know each other");
    })
    .await;
}
