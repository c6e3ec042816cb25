//! *Ik kom met twee*: by a first name, as far as the asker likes it.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::story;

#[tokio::test]
async fn who_comes_along_is_known_by_a_first_name_to_the_asker() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        assert_eq!(jan.does("company", &milk, json!({ "name": "Lies" })).await, "200 matched");
        w.due().await;
        assert!(rosa.heard(&milk, &an).await.contains(&"company".to_owned()));
        let company = rosa.sees(&milk).await["helpers"][0]["company"].clone();
        assert_eq!(company, json!({ "name": "Lies", "declined": false, "neighbour": null }));
        jan.does("company", &milk, json!({})).await;
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["company"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn the_asker_may_say_rather_not_and_then_the_helper_comes_alone() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        let helper = json!({ "helper": rosa.sees(&milk).await["helpers"][0]["ref"] });
        assert_eq!(
            rosa.does("company-decline", &milk, helper.clone()).await,
            "409 company_not_here"
        );
        jan.does("company", &milk, json!({ "name": "Lies" })).await;
        assert_eq!(rosa.does("company-decline", &milk, helper).await, "200 matched");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"alone".to_owned()));
        let mine = jan.sees(&milk).await;
        assert_eq!(mine["offer"]["company"]["declined"], true);
        assert!(!jan.may("company", &milk).await);
        let other = json!({ "name": "Tom" });
        assert_eq!(jan.does("company", &milk, other).await, "409 company_alone");
    })
    .await;
}

#[tokio::test]
async fn a_number_is_no_name_and_who_does_not_come_brings_nobody() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let ida = w.neighbour("Ida").await;
        assert_eq!(ida.does("company", &milk, json!({ "name": "Tom" })).await, "404 not_found");
        jan.does("company", &milk, json!({ "name": "Lies 0470 12 34 56" })).await;
        let name = rosa.sees(&milk).await["helpers"][0]["company"]["name"].clone();
        assert!(!name.as_str().unwrap().contains("0470"), "{name}");
        let long = json!({ "name": "x".repeat(41) });
        assert_eq!(jan.does("company", &milk, long).await, "422 invalid");
    })
    .await;
}

#[tokio::test]
async fn who_asks_for_one_visitor_is_asked_nothing_and_the_helper_comes_alone() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (_, asked) = rosa.tries_to_ask("", json!({ "extras": { "alone": true } })).await;
        let milk = super::id(&asked);
        jan.accepts(&milk).await;
        assert_eq!(jan.sees(&milk).await["extras"]["alone"], true, "he reads it");
        assert!(!jan.may("company", &milk).await);
        let lies = json!({ "name": "Lies" });
        assert_eq!(jan.does("company", &milk, lies).await, "409 company_alone");
        assert_eq!(w.counts("help_company").await, 0);
        let odd = json!({ "extras": { "alone": "ja" } });
        assert_eq!(rosa.tries_to_ask("", odd).await.0, 422);
    })
    .await;
}

#[tokio::test]
async fn who_lets_go_takes_who_comes_along_with_them() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let ida = w.neighbour("Ida").await;
        jan.does("company", &milk, json!({ "name": "Lies" })).await;
        assert!(rosa.may("company-decline", &milk).await);
        assert_eq!(jan.acted("back-out", &milk).await, "200 past");
        assert_eq!(w.counts("help_company").await, 0, "nobody needs her name any more");
        ida.accepts(&milk).await;
        assert!(!rosa.may("company-decline", &milk).await, "Ida comes alone");
    })
    .await;
}

#[tokio::test]
async fn the_name_goes_when_the_thread_closes() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        jan.does("company", &milk, json!({ "name": "Lies" })).await;
        w.after(TimeDelta::hours(28)).await;
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        let name = async || rosa.sees(&milk).await["helpers"][0]["company"]["name"].clone();
        w.later(TimeDelta::days(7) - TimeDelta::seconds(1));
        assert_eq!(name().await, "Lies");
        assert_eq!(w.forgets().await.company, 0);
        w.later(TimeDelta::seconds(2));
        assert_eq!(name().await, Value::Null, "hidden at once, whenever the run comes by");
        assert_eq!(w.forgets().await.company, 1);
        assert_eq!(w.counts("help_company").await, 0);
    })
    .await;
}
