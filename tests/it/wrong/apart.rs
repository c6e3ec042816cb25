//! Two who would rather not meet: silent, mutual, and taken back by who wished it.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Person, in_short, story};

impl Person {
    /// Would rather not meet whom they met in a request; tells the names of all such wishes.
    async fn rather_not(&self, milk: &str) -> Vec<String> {
        let (status, all) = self.posts("/me/apart", json!({ "request": milk })).await;
        assert_eq!(status, 200, "{all}");
        all.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }

    /// What they see of a request, in short.
    async fn looks_at(&self, asked: &str) -> String {
        in_short(self.gets(&format!("/help-requests/{asked}")).await)
    }
}

#[tokio::test]
async fn neither_is_asked_for_the_other_or_sees_what_the_other_asks() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        assert_eq!(rosa.rather_not(&milk).await.len(), 1);
        let (hers, his) = (rosa.asks("").await, jan.asks("").await);
        w.due().await;
        for (who, other) in [(&jan, &hers), (&rosa, &his)] {
            assert!(!who.board().await.contains(other));
            assert_eq!(who.looks_at(other).await, "404 not_found");
            assert_eq!(who.accepts(other).await, "404 not_found");
        }
        let offers = "help_offer where state in ('queued', 'sent', 'seen')";
        assert_eq!(w.counts(offers).await, 0, "no wave reaches either");
        let an = w.worker("An").await;
        let asked = an.does("ask-person", &hers, json!({ "person": jan.id })).await;
        assert_eq!(asked, "409 not_possible_now", "nor by name");
    })
    .await;
}

#[tokio::test]
async fn what_the_two_had_planned_ends_with_the_words_of_every_day() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        rosa.rather_not(&milk).await;
        w.due().await;
        assert_eq!(rosa.looks_at(&milk).await, "200 open", "it is asked anew");
        let seen = jan.sees(&milk).await;
        assert_eq!(
            (&seen["state"], &seen["offer"]["state"]),
            (&json!("closed"), &json!("released"))
        );
        assert!(jan.heard(&milk, &an).await.contains(&"withdrawn".to_owned()));

        let bread = jan.asks("").await;
        let pol = w.neighbour("Pol").await;
        assert_eq!(pol.accepts(&bread).await, "200 assigned");
        pol.rather_not(&bread).await;
        w.due().await;
        assert_eq!(jan.looks_at(&bread).await, "200 open", "as when a helper cannot come");
        assert_eq!(jan.heard(&bread, &an).await.last().map(String::as_str), Some("searching"));
    })
    .await;
}

#[tokio::test]
async fn who_is_kept_apart_hears_nothing_and_reads_what_everybody_reads_of_what_never_was() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        w.after(TimeDelta::hours(24)).await;
        assert_eq!(jan.does("done", &milk, json!({})).await, "200 confirming");
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        let mark = jan.sees(&milk).await["talks"][0]["ref"].as_str().unwrap().to_owned();
        w.due().await;
        let before = w.counts("attempt").await;
        let wish = rosa.rather_not(&milk).await;
        w.due().await;
        assert_eq!(w.counts("attempt").await, before, "nobody is told");
        assert_eq!(jan.looks_at(&milk).await, "404 not_found");
        let thread = in_short(jan.gets(&format!("/talks/{mark}")).await);
        assert_eq!(thread, "404 not_found", "the same words as for what never was");
        assert_eq!(jan.gets("/me/apart").await.1, json!([]), "her list is hers");
        assert_eq!(in_short(jan.deletes(&format!("/me/apart/{}", wish[0])).await), "404 not_found");
        let copy = jan.posts("/me/data/copy", json!({})).await.1.to_string();
        assert!(!copy.contains("apart"), "{copy}");

        // The other way round: she writes, he hears nothing, and she learns nothing of that.
        let bread = rosa.asks("").await;
        let pol = w.neighbour("Pol").await;
        assert_eq!(pol.accepts(&bread).await, "200 assigned");
        w.due().await;
        w.after(TimeDelta::hours(24)).await;
        assert_eq!(pol.does("done", &bread, json!({})).await, "200 confirming");
        assert_eq!(rosa.does("confirm", &bread, json!({ "outcome": "worked" })).await, "200 done");
        let thread = rosa.sees(&bread).await["talks"][0]["ref"].as_str().unwrap().to_owned();
        pol.rather_not(&bread).await;
        let path = format!("/talks/{thread}/messages");
        assert_eq!(rosa.posts(&path, json!({ "text": "Dank je!" })).await.0, 201);
        w.due().await;
        let an = w.worker("An").await;
        assert!(!pol.heard(&bread, &an).await.contains(&"talk".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn who_wished_it_takes_it_back_and_not_what_the_other_wishes() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        let hers = rosa.rather_not(&milk).await;
        assert_eq!(rosa.rather_not(&milk).await, hers, "said twice it is the same");
        let his = jan.rather_not(&milk).await;
        let bread = rosa.asks("").await;
        let (status, left) = rosa.deletes(&format!("/me/apart/{}", hers[0])).await;
        assert_eq!((status, left), (200, json!([])));
        assert_eq!(jan.looks_at(&bread).await, "404 not_found", "he wishes it too");
        assert_eq!(jan.deletes(&format!("/me/apart/{}", his[0])).await.0, 200);
        assert_eq!(jan.looks_at(&bread).await, "200 open");
    })
    .await;
}

#[tokio::test]
async fn a_refusal_of_a_helper_is_the_same_wish_and_is_taken_back_like_it() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let mark = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        assert_eq!(rosa.does("refuse-helper", &milk, json!({ "helper": mark })).await, "200 open");
        let (_, mine) = rosa.gets("/me/apart").await;
        assert_eq!(mine[0]["name"], "Jan");
        let id = mine[0]["id"].as_str().unwrap();
        assert_eq!(rosa.deletes(&format!("/me/apart/{id}")).await.0, 200);
        let bread = rosa.asks("").await;
        assert_eq!(jan.looks_at(&bread).await, "200 open");
    })
    .await;
}

#[tokio::test]
async fn a_fourth_address_within_a_week_waits_for_the_askers_own_yes() {
    story(async |w| {
        w.noon();
        let jan = w.neighbour("Jan").await;
        let shown = async |nth: usize| {
            let rosa = w.neighbour(&format!("Buur {nth}")).await;
            let asked = rosa.asks("").await;
            assert_eq!(jan.accepts(&asked).await, "200 assigned");
            let address = jan.sees(&asked).await["asker"]["address"].clone();
            assert!(jan.acted("back-out", &asked).await.starts_with("200"));
            address.is_string()
        };
        for nth in 0..3 {
            assert!(shown(nth).await, "address {nth}");
        }
        assert!(!shown(3).await, "who collects addresses gets no fourth");
        w.later(TimeDelta::days(7) + TimeDelta::minutes(1));
        let day = w.neighbour("Ada").await;
        let asked = day.asks("").await;
        assert_eq!(jan.accepts(&asked).await, "200 assigned");
        assert!(
            jan.sees(&asked).await["asker"]["address"].is_string(),
            "a week later it is as before"
        );
    })
    .await;
}
