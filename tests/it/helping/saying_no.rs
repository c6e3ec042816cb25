//! Neighbours who say no, who are asked too often, who sleep; a worker who widens.

use buurtnet::help::offer::Decline;
use chrono::TimeDelta;
use serde_json::json;

use super::Asked;
use crate::world::{Person, World, story};

/// Where a second ring of streets lies.
const FAR: u64 = 0x0891_fa45_489b_ffff;

impl World {
    /// A neighbour who likes to bring groceries.
    async fn shopper(&self, name: &str, zone: Option<u64>) -> Person {
        let mut arrival = self.arrival(name);
        arrival.helping.talents = vec!["groceries".to_owned()];
        arrival.zone = zone.or(arrival.zone);
        self.arrives(arrival).await
    }
}

/// How often somebody was asked, over all these requests.
async fn times(an: &Person, who: &Person, all: &[Asked]) -> usize {
    let mut times = 0;
    for asked in all {
        times += who.heard(asked, an).await.iter().filter(|it| *it == "asked").count();
    }
    times
}

#[tokio::test]
async fn every_no_is_kept_with_its_reason_and_only_not_now_leaves_room_for_a_yes() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for why in Decline::ALL {
            let jan = w.neighbour("Jan").await;
            let milk = rosa.asks("").await;
            an.does("ask-person", &milk, json!({ "person": jan.id })).await;
            let no = json!({ "reason": why.word() });
            assert_eq!(jan.does("decline", &milk, no.clone()).await, "200 open", "{why:?}");
            assert_eq!(jan.does("decline", &milk, no).await, "200 open", "once more: {why:?}");
            let view = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
            assert_eq!(view["offers"][0]["declined_for"], why.word());
            let yes = if *why == Decline::NotNow { "200 assigned" } else { "409 already_answered" };
            assert_eq!(jan.accepts(&milk).await, yes, "{why:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn two_who_find_it_too_heavy_make_a_worker_look_and_one_does_not() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        let heavy = json!({ "reason": "too_heavy" });
        for (who, doubts) in [(&jan, 0), (&els, 1)] {
            assert_eq!(who.does("decline", &milk, heavy.clone()).await, "200 open");
            w.due().await;
            let kinds = w.tasks(&an).await;
            assert_eq!(kinds.iter().filter(|it| *it == "scope_doubt").count(), doubts);
        }
    })
    .await;
}

#[tokio::test]
async fn more_than_small_help_is_said_by_who_helps_or_is_asked_and_a_worker_looks() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let an = w.worker("An").await;
        for (who, state, may) in [(&els, "open", "decline"), (&jan, "matched", "back-out")] {
            let milk = rosa.asks("").await;
            w.due().await;
            if state == "matched" {
                assert_eq!(who.accepts(&milk).await, "200 assigned");
                w.due().await;
            }
            assert!(!rosa.may("more-than-small", &milk).await);
            assert!(who.may("more-than-small", &milk).await, "{state}");
            let told = rosa.heard(&milk, &an).await;
            for _ in 0..2 {
                let said = who.does("more-than-small", &milk, json!({})).await;
                assert_eq!(said, format!("200 {state}"), "nothing of it changes");
                w.due().await;
            }
            assert!(who.may(may, &milk).await, "one's own answer stands, or is still to come");
            assert_eq!(rosa.heard(&milk, &an).await, told, "she is told nothing");
            let kinds = w.tasks(&an).await;
            assert_eq!(kinds.iter().filter(|it| *it == "scope_doubt").count(), 1, "said twice");
            let list = an.gets("/tasks").await.1.to_string();
            assert!(list.contains("Een buur zegt: dit is meer dan klein helpen."), "{list}");
            assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
            w.due().await;
            assert!(!w.tasks(&an).await.contains(&"scope_doubt".to_owned()), "it ended");
            let late = who.does("more-than-small", &milk, json!({})).await;
            assert_eq!(late, "409 no_longer_open");
        }
    })
    .await;
}

#[tokio::test]
async fn too_heavy_counts_once_for_each_also_of_who_was_asked_again() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let milk = rosa.asks("").await;
        w.due().await;
        w.nobody_answers().await;
        let an = w.worker("An").await;
        let heavy = json!({ "reason": "too_heavy" });
        for (who, doubts) in [(&jan, 0), (&els, 1)] {
            let named = an.does("ask-person", &milk, json!({ "person": who.id })).await;
            assert_eq!(named, "200 open");
            w.due().await;
            w.later(TimeDelta::minutes(1));
            assert!(who.may("decline", &milk).await);
            for _ in 0..2 {
                assert_eq!(who.does("decline", &milk, heavy.clone()).await, "200 open");
                w.due().await;
                let kinds = w.tasks(&an).await;
                assert_eq!(kinds.iter().filter(|it| *it == "scope_doubt").count(), doubts);
            }
            assert_eq!(who.accepts(&milk).await, "409 already_answered", "it holds for good");
        }
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_widens_reaches_further_at_once() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for number in 0..12 {
            w.shopper(&format!("Buur {number}"), None).await;
        }
        let far = w.shopper("Fien", Some(FAR)).await;
        let milk = rosa.asks("").await;
        w.due().await;
        w.after(TimeDelta::minutes(5)).await;
        assert_eq!(far.sees(&milk).await["role"], "neighbour", "the first wave stays near");
        assert_eq!(an.does("widen", &milk, json!({})).await, "200 open");
        w.due().await;
        assert_eq!(far.sees(&milk).await["role"], "asked");
        let view = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
        assert_eq!((&view["reach"], view["waves"].as_array().unwrap().len()), (&json!(1), 2));
    })
    .await;
}

#[tokio::test]
async fn a_phone_rings_for_four_first_waves_a_week_and_for_nine_waves_at_most() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let jan = w.shopper("Jan", None).await;
        assert_eq!(jan.turns_push_on().await, "204");
        for name in ["Els", "Tom", "Mia"] {
            w.shopper(name, None).await;
        }
        let mut all = Vec::new();
        for number in 1..=11 {
            all.push(rosa.asks("").await);
            w.due().await;
            assert_eq!(times(&an, &jan, &all).await, number.min(4), "first waves: {number}");
        }
        w.after(TimeDelta::hours(1)).await;
        assert_eq!(times(&an, &jan, &all).await, 9, "later waves give way");
        w.after(TimeDelta::hours(3)).await;
        assert_eq!(times(&an, &jan, &all).await, 9, "and then no more");
    })
    .await;
}

#[tokio::test]
async fn on_a_sunday_morning_no_phone_rings_before_noon() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        w.due().await;
        w.after(TimeDelta::minutes(179)).await; // 11:59
        assert_eq!(jan.sees(&milk).await["role"], "neighbour");
        w.after(TimeDelta::minutes(1)).await;
        assert_eq!(jan.sees(&milk).await["role"], "asked");
    })
    .await;
}
