//! What groceries cost: said by who helps, seen by both, paid by a yes of who asked.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, story};

impl Person {
    async fn spends(&self, asked: &String, cents: u32) -> String {
        self.does("amount", asked, json!({ "cents": cents })).await
    }
}

#[tokio::test]
async fn the_helper_types_the_amount_both_see_it_and_the_asker_says_that_it_is_paid() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        assert_eq!(jan.sees(&milk).await["money"], json!({ "payment": null, "most": 50 }));
        assert_eq!(jan.spends(&milk, 1250).await, "200 matched");
        w.due().await;
        assert!(rosa.heard(&milk, &an).await.contains(&"amount".to_owned()));
        let seen = rosa.sees(&milk).await;
        let (helper, amount) = (&seen["helpers"][0]["ref"], &seen["helpers"][0]["amount"]);
        assert_eq!((&amount["cents"], &amount["paid_at"]), (&json!(1250), &Value::Null));
        assert!(rosa.may("paid", &milk).await);
        assert_eq!(jan.spends(&milk, 1300).await, "200 matched", "typed wrong, typed again");
        let paid = json!({ "helper": helper });
        assert_eq!(rosa.does("paid", &milk, paid).await, "200 matched");
        let mine = jan.sees(&milk).await["offer"]["amount"].clone();
        assert_eq!(mine["cents"], 1300);
        assert!(mine["paid_at"].is_string(), "{mine}");
        assert_eq!(jan.spends(&milk, 1400).await, "409 amount_settled");
    })
    .await;
}

#[tokio::test]
async fn more_than_the_ceiling_of_the_neighbourhood_is_refused_and_says_how_much_may() {
    story(async |w| {
        let (_, jan, milk) = w.matched("").await;
        let path = format!("/help-requests/{milk}/amount");
        let (status, wrong) = jan.posts(&path, json!({ "cents": 5001 })).await;
        let error = &wrong["errors"][0];
        assert_eq!((status, &error["code"]), (422, &json!("amount_too_high")), "{wrong}");
        assert!(error["title"].as_str().unwrap().contains("50"), "{error}");
        assert_eq!(jan.spends(&milk, 5000).await, "200 matched");
        for cents in [0, 20_001] {
            assert_eq!(jan.spends(&milk, cents).await, "422 invalid");
        }
    })
    .await;
}

#[tokio::test]
async fn only_who_comes_says_an_amount_and_only_where_something_is_bought() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let ida = w.neighbour("Ida").await;
        assert_eq!(ida.spends(&milk, 1250).await, "404 not_found");
        assert_eq!(rosa.spends(&milk, 1250).await, "404 not_found");
        let already = json!({ "extras": { "payment": "paid" } });
        let bread = super::id(&rosa.tries_to_ask("", already).await.1);
        assert_eq!(jan.accepts(&bread).await, "200 assigned");
        assert_eq!(jan.spends(&bread, 1250).await, "409 amount_not_here");
        let chat = super::id(&rosa.tries_to_ask("", json!({ "category": "errand" })).await.1);
        assert_eq!(jan.accepts(&chat).await, "200 assigned");
        assert_eq!(jan.sees(&chat).await["money"], Value::Null);
        assert_eq!(jan.spends(&chat, 1250).await, "409 amount_not_here");
    })
    .await;
}

#[tokio::test]
async fn how_it_is_paid_is_for_who_comes_alone_and_before_the_yes_there_is_the_ceiling() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let told = json!({ "extras": { "payment": "exact", "max_eur": 30 } });
        let milk = super::id(&rosa.tries_to_ask("", told).await.1);
        let ceiling = json!({ "max_eur": 30 });
        for when in ["on the board", "once asked"] {
            let seen = jan.sees(&milk).await;
            assert_eq!(seen["extras"], ceiling, "{when}");
            assert_eq!(seen["money"], json!({ "payment": null, "most": 50 }), "{when}");
            assert_eq!(jan.gets("/board").await.1["items"][0]["extras"], ceiling, "{when}");
            w.due().await;
        }
        assert_eq!(jan.sees(&milk).await["role"], "asked");
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(ida.accepts(&milk).await, "200 reserve");
        assert_eq!(jan.sees(&milk).await["money"]["payment"], "exact");
        assert_eq!(ida.sees(&milk).await["money"]["payment"], Value::Null, "she waits");
    })
    .await;
}

#[tokio::test]
async fn a_worker_says_namens_that_it_is_paid_and_it_is_written_down() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        let helper = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        let body = json!({ "helper": helper });
        assert_eq!(an.does("paid", &milk, body.clone()).await, "409 amount_missing");
        jan.spends(&milk, 1250).await;
        let before = w.counts("audit").await;
        assert_eq!(an.does("paid", &milk, body.clone()).await, "200 matched");
        assert_eq!(an.does("paid", &milk, body).await, "200 matched", "twice is once");
        assert_eq!(w.counts("audit").await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn nobody_asks_to_spend_more_than_the_ceiling() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let dear = json!({ "extras": { "max_eur": 51 } });
        let (status, wrong) = rosa.tries_to_ask("", dear).await;
        let error = &wrong["errors"][0];
        assert_eq!((status, &error["pointer"]), (422, &json!("/extras/max_eur")));
        assert_eq!(error["code"], "amount_too_high");
    })
    .await;
}

#[tokio::test]
async fn thirty_days_after_the_end_no_amount_is_left() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        jan.spends(&milk, 1250).await;
        rosa.does("withdraw", &milk, json!({})).await;
        w.due().await;
        w.later(TimeDelta::days(30) - TimeDelta::seconds(1));
        assert_eq!(w.forgets().await.amounts, 0);
        w.later(TimeDelta::seconds(2));
        assert_eq!(w.forgets().await.amounts, 1);
        assert_eq!(w.counts("help_amount").await, 0);
    })
    .await;
}
