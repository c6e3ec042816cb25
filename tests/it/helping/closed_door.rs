//! Nobody opens the door: a task for now, and no no-show.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Person, story};

#[tokio::test]
async fn nobody_who_opens_is_a_task_for_now_and_no_no_show() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        w.after(TimeDelta::hours(25)).await;
        let body = json!({ "outcome": "not_worked", "nobody_opened": true });
        assert_eq!(jan.does("confirm", &milk, body).await, "200 confirming");
        w.due().await;
        let an = w.back(&an).await;
        assert_eq!(w.urgency(&an, "nobody_opened").await, "now");
        let task = an.gets("/tasks?kinds=nobody_opened").await.1["items"][0].clone();
        assert_eq!(task["person"]["id"], json!(rosa.id), "whom one calls");
        assert_eq!(task["reason"], "Jan staat voor een gesloten deur. Bel nu.");
        let heard = rosa.heard(&milk, &an).await;
        w.after(TimeDelta::days(5)).await;
        let an = w.back(&an).await;
        assert_eq!(rosa.heard(&milk, &an).await, heard, "no machine asks her further");
        assert_eq!(rosa.sees(&milk).await["state"], "confirming");
        assert_eq!(w.counts("help_offer where state = 'no_show'").await, 0);
    })
    .await;
}

#[tokio::test]
async fn nobody_who_opens_is_said_once_also_when_another_spoke_and_the_task_is_done() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let an = w.worker("An").await;
        let couch = rosa.tries_to_ask("", json!({ "places": 2 })).await.1["id"]
            .as_str()
            .unwrap()
            .to_owned();
        for who in [&jan, &mia] {
            assert_eq!(who.accepts(&couch).await, "200 assigned");
        }
        w.after(TimeDelta::hours(26)).await;
        let an = w.back(&an).await;
        let body = json!({ "outcome": "not_worked", "nobody_opened": true });
        let says = async |who: &Person| {
            assert_eq!(who.does("confirm", &couch, body.clone()).await, "200 confirming");
            w.due().await;
        };
        let tasks = "task where kind = 'nobody_opened'";
        says(&jan).await;
        says(&jan).await;
        assert_eq!(w.counts(tasks).await, 1);
        let done = async || {
            let list = an.gets("/tasks?kinds=nobody_opened").await.1;
            let task = format!("/tasks/{}/done", list["items"][0]["id"].as_str().unwrap());
            assert_eq!(an.posts(&task, json!({})).await.0, 204);
        };
        done().await;
        says(&jan).await;
        assert_eq!(w.counts(tasks).await, 1, "it was seen to");
        says(&mia).await;
        assert_eq!(w.counts(tasks).await, 2, "at another hour nobody opens for another");
        done().await;
        says(&jan).await;
        says(&mia).await;
        assert_eq!(w.counts(tasks).await, 2, "each said it once");
    })
    .await;
}
