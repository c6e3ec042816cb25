//! Two helpers for one request: each comes, lets go, and is answered for by themselves.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, story};

impl World {
    /// Rosa asks two for tomorrow: Jan and Mia come, and the moment is there.
    async fn two(&self, [rosa, jan, mia]: [&Person; 3]) -> Asked {
        let asked = rosa.tries_to_ask("", json!({ "places": 2 })).await.1;
        let couch = super::id(&asked);
        for who in [jan, mia] {
            assert_eq!(who.accepts(&couch).await, "200 assigned");
        }
        self.due().await;
        couch
    }
}

/// Who comes or came, as the asker reads it.
fn names(view: &Value) -> Vec<&str> {
    view["helpers"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn of_two_helpers_the_other_can_still_let_go_and_the_reserve_takes_the_place() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia, els] = w.neighbours(["Rosa", "Jan", "Mia", "Els"]).await;
        let an = w.worker("An").await;
        let couch = w.two([&rosa, &jan, &mia]).await;
        assert_eq!(els.accepts(&couch).await, "200 reserve");
        w.after(TimeDelta::hours(26)).await;
        let an = w.back(&an).await;
        assert_eq!(jan.does("done", &couch, json!({})).await, "200 confirming");
        assert!(!jan.may("back-out", &couch).await, "who was there");
        assert!(!els.may("accept", &couch).await, "both places have somebody");
        assert!(mia.may("back-out", &couch).await);
        assert_eq!(mia.acted("back-out", &couch).await, "200 past");
        w.due().await;
        assert_eq!(rosa.heard(&couch, &an).await.last().map(String::as_str), Some("fewer"));
        let seen = rosa.sees(&couch).await;
        assert_eq!((names(&seen), &seen["state"]), (vec!["Jan"], &json!("confirming")));
        assert!(els.heard(&couch, &an).await.contains(&"promote".to_owned()));
        assert!(els.may("accept", &couch).await);
        assert_eq!(els.accepts(&couch).await, "200 assigned");
        assert_eq!(names(&rosa.sees(&couch).await), ["Jan", "Els"]);
        assert_eq!(rosa.does("confirm", &couch, json!({ "outcome": "worked" })).await, "200 done");
    })
    .await;
}

#[tokio::test]
async fn who_is_still_to_come_is_not_asked_how_it_was_because_another_was_there() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let an = w.worker("An").await;
        let couch = w.two([&rosa, &jan, &mia]).await;
        w.after(TimeDelta::hours(26)).await;
        let an = w.back(&an).await;
        assert_eq!(jan.does("done", &couch, json!({})).await, "200 confirming");
        w.due().await;
        for who in [&jan, &mia] {
            assert!(!who.heard(&couch, &an).await.contains(&"confirm-helper".to_owned()));
            let mine = who.gets("/me/helping").await.1;
            assert_eq!(mine["items"][0]["asks_how"], json!(false));
        }
        assert!(rosa.heard(&couch, &an).await.contains(&"confirm".to_owned()));
        assert!(mia.may("done", &couch).await && mia.may("back-out", &couch).await);
        let doubts = json!({ "outcome": "not_worked" });
        assert_eq!(mia.does("confirm", &couch, doubts).await, "200 confirming");
        let mine = mia.gets("/me/helping").await.1;
        assert_eq!(
            mine["items"][0]["asks_how"],
            json!(true),
            "who was there, and may still say so"
        );
    })
    .await;
}

#[tokio::test]
async fn who_asked_says_of_each_of_two_helpers_whether_they_came() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia, els] = w.neighbours(["Rosa", "Jan", "Mia", "Els"]).await;
        let couch = w.two([&rosa, &jan, &mia]).await;
        w.after(TimeDelta::hours(26)).await;
        let view = rosa.sees(&couch).await;
        let [jans, mias] = [0, 1].map(|at| view["helpers"][at]["ref"].clone());
        let worked = json!({ "outcome": "worked", "helper": jans });
        assert_eq!(els.does("confirm", &couch, worked.clone()).await, "404 not_found");
        assert_eq!(mia.does("confirm", &couch, worked.clone()).await, "409 not_possible_now");
        assert_eq!(rosa.does("confirm", &couch, worked.clone()).await, "200 confirming");
        assert_eq!(rosa.does("confirm", &couch, worked).await, "200 confirming", "said twice");
        let seen = rosa.sees(&couch).await;
        let states = [0, 1].map(|at| seen["helpers"][at]["state"].clone());
        assert_eq!(states, [json!("done"), json!("assigned")]);
        assert!(!jan.may("confirm", &couch).await && !jan.may("back-out", &couch).await);
        assert!(jan.sees(&couch).await["asker"]["name"].is_string(), "as after any help");
        assert!(mia.may("done", &couch).await && mia.may("back-out", &couch).await);
        let absent = json!({ "outcome": "not_worked", "nobody_came": true, "helper": mias });
        assert_eq!(rosa.does("confirm", &couch, absent).await, "200 done");
        assert_eq!(names(&rosa.sees(&couch).await), ["Jan"]);
        assert_eq!(w.counts("help_offer where state = 'no_show'").await, 1);
        assert_eq!(w.counts("help_offer where state = 'done'").await, 1);
    })
    .await;
}
