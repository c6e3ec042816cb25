//! *Liever iemand anders*, and *liever niet ontmoeten*, of one helper of several once another was there.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{Asked, id};
use crate::retention::person;
use crate::world::{Person, World, story};

impl World {
    /// Rosa asks two for tomorrow: Jan and Mia come, the moment is there, and Jan says that it worked.
    async fn jan_was_there(&self) -> ([Person; 3], Asked) {
        self.noon();
        let [rosa, jan, mia] = self.neighbours(["Rosa", "Jan", "Mia"]).await;
        let couch = id(&rosa.tries_to_ask("", json!({ "places": 2 })).await.1);
        for who in [&jan, &mia] {
            assert_eq!(who.accepts(&couch).await, "200 assigned");
        }
        self.after(TimeDelta::hours(26)).await;
        assert_eq!(jan.does("done", &couch, json!({})).await, "200 confirming");
        self.due().await;
        ([rosa, jan, mia], couch)
    }
}

impl Person {
    /// The name of the offer of a helper of theirs.
    async fn helper(&self, asked: &Asked, name: &str) -> Value {
        let view = self.sees(asked).await;
        let one = view["helpers"].as_array().unwrap().iter().find(|it| it["name"] == name);
        one.unwrap_or_else(|| panic!("{view}"))["ref"].clone()
    }

    async fn refuses(&self, asked: &Asked, mark: &Value) -> String {
        self.does("refuse-helper", asked, json!({ "helper": mark })).await
    }

    async fn rather_not_meet(&self, asked: &Asked, helper: Option<&Value>) {
        let (status, all) =
            self.posts("/me/apart", json!({ "request": asked, "helper": helper })).await;
        assert_eq!(status, 200, "{all}");
    }
}

/// Of whom the asker may say it, as she reads it.
async fn refusable(rosa: &Person, asked: &Asked) -> Vec<String> {
    let view = rosa.sees(asked).await;
    let may = view["can"].as_array().unwrap().contains(&json!("refuse-helper"));
    let all = view["helpers"].as_array().unwrap().iter();
    let all: Vec<String> = all
        .filter(|it| it["refusable"] == true)
        .map(|it| it["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(may, !all.is_empty(), "{view}");
    all
}

#[tokio::test]
async fn who_is_still_to_come_can_be_refused_after_another_was_there() {
    story(async |w| {
        let ([rosa, jan, mia], couch) = w.jan_was_there().await;
        let an = w.worker("An").await;
        let [his, hers] = [rosa.helper(&couch, "Jan").await, rosa.helper(&couch, "Mia").await];
        assert_eq!(refusable(&rosa, &couch).await, ["Mia"], "Jan was there");
        assert_eq!(rosa.refuses(&couch, &his).await, "409 not_possible_now");
        assert_eq!(rosa.refuses(&couch, &hers).await, "200 confirming");
        assert_eq!(rosa.refuses(&couch, &hers).await, "200 confirming", "said twice");
        w.due().await;
        assert_eq!(refusable(&rosa, &couch).await, [""; 0]);
        assert!(mia.heard(&couch, &an).await.contains(&"withdrawn".to_owned()));
        assert!(rosa.heard(&couch, &an).await.contains(&"fewer".to_owned()));
        let seen = mia.sees(&couch).await;
        assert_eq!((&seen["state"], &seen["asker"]), (&json!("closed"), &Value::Null));
        let bread = rosa.asks("").await;
        assert_eq!(mia.accepts(&bread).await, "404 not_found", "the two are kept apart");
        w.after(TimeDelta::hours(6)).await;
        assert_eq!(rosa.sees(&couch).await["state"], "done");
        assert_eq!(jan.sees(&couch).await["role"], "assigned");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_refused_once_all_are_asked_how_it_was() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let couch = id(&rosa.tries_to_ask("", json!({ "places": 2 })).await.1);
        for who in [&jan, &mia] {
            assert_eq!(who.accepts(&couch).await, "200 assigned");
        }
        assert_eq!(refusable(&rosa, &couch).await, ["Jan", "Mia"]);
        w.after(TimeDelta::hours(31)).await;
        assert_eq!(rosa.sees(&couch).await["state"], "confirming");
        assert_eq!(refusable(&rosa, &couch).await, [""; 0]);
        let hers = rosa.helper(&couch, "Mia").await;
        assert_eq!(rosa.refuses(&couch, &hers).await, "409 not_possible_now");
    })
    .await;
}

#[tokio::test]
async fn a_wish_not_to_meet_lets_go_of_who_is_still_to_come() {
    for by_asker in [true, false] {
        story(async move |w| {
            let ([rosa, _, mia], couch) = w.jan_was_there().await;
            let an = w.worker("An").await;
            if by_asker {
                let hers = rosa.helper(&couch, "Mia").await;
                rosa.rather_not_meet(&couch, Some(&hers)).await;
            } else {
                mia.rather_not_meet(&couch, None).await;
            }
            w.due().await;
            let view = rosa.sees(&couch).await;
            assert_eq!(
                (&view["state"], view["helpers"].as_array().map(Vec::len)),
                (&json!("confirming"), Some(1))
            );
            assert!(rosa.heard(&couch, &an).await.contains(&"fewer".to_owned()));
            let state = if by_asker { "removed" } else { "backed_out_late" };
            assert_eq!(w.counts(&format!("help_offer where state = '{state}'")).await, 1);
        })
        .await;
    }
}

#[tokio::test]
async fn with_the_last_who_was_still_to_come_it_is_over() {
    for (came, by_asker, ends) in [
        (true, true, "done"),
        (true, false, "done"),
        (false, true, "closed"),
        (false, false, "closed"),
    ] {
        story(async move |w| {
            let ([rosa, _, mia], couch) = w.jan_was_there().await;
            let [his, hers] = [rosa.helper(&couch, "Jan").await, rosa.helper(&couch, "Mia").await];
            let said = if came { "worked" } else { "not_worked" };
            let body = json!({ "outcome": said, "helper": his });
            assert_eq!(rosa.does("confirm", &couch, body).await, "200 confirming");
            if by_asker {
                assert_eq!(rosa.refuses(&couch, &hers).await, format!("200 {ends}"));
            } else {
                mia.rather_not_meet(&couch, None).await;
            }
            w.due().await;
            let view = rosa.sees(&couch).await;
            assert_eq!(view["state"], ends, "{view}");
            if !came {
                let why = if by_asker { "withdrawn" } else { "not_delivered" };
                assert_eq!(view["reason"], why);
            }
            assert_eq!(w.counts("help_offer where state = 'assigned'").await, 0);
        })
        .await;
    }
}

#[tokio::test]
async fn a_reserve_who_is_kept_apart_from_the_asker_is_passed_over() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, kim] = w.neighbours(["Rosa", "Jan", "Els", "Kim"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        for who in [&els, &kim] {
            assert_eq!(who.accepts(&milk).await, "200 reserve");
            w.later(TimeDelta::seconds(1));
        }
        // As where she lived before: no act here let go of what they had planned.
        let them = person(els.id);
        w.sql(&format!(
            "insert into apart (buurt_id, by_id, other_id, id, since_at)
            select buurt_id, helper_id, requester_id, mark, since_at from help_offer where helper_id = {them}"
        ))
        .await;
        assert_eq!(jan.acted("back-out", &milk).await, "200 past");
        w.due().await;
        assert!(!els.heard(&milk, &an).await.contains(&"promote".to_owned()));
        assert!(kim.heard(&milk, &an).await.contains(&"promote".to_owned()), "the next at once");
    })
    .await;
}

#[tokio::test]
async fn a_reserve_who_is_refused_while_they_think_makes_room_for_the_next_at_once() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, kim] = w.neighbours(["Rosa", "Jan", "Els", "Kim"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        for who in [&els, &kim] {
            assert_eq!(who.accepts(&milk).await, "200 reserve");
            w.later(TimeDelta::seconds(1));
        }
        assert_eq!(jan.acted("back-out", &milk).await, "200 past");
        w.due().await;
        let view = an.sees(&milk).await;
        let mut all = view["helpers"].as_array().unwrap().iter();
        let hers = all.find(|it| it["person"] == json!(els.id)).unwrap()["ref"].clone();
        assert_eq!(an.refuses(&milk, &hers).await, "200 open", "she rang, and would rather not");
        w.due().await;
        assert!(kim.heard(&milk, &an).await.contains(&"promote".to_owned()));
    })
    .await;
}
