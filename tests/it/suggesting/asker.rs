//! R1: who asks again and again is asked herself, where the assessment of the neighbourhood names it;
//! nobody else knows before her yes.

use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

/// Asks three times for food, and lets it be heard.
pub(crate) async fn asks_thrice(w: &World, rosa: &Person) {
    for category in ["groceries", "meal", "groceries"] {
        rosa.asks_any_time(category).await;
        w.due().await;
    }
}

/// The coordinator names the first rule.
pub(crate) async fn named(w: &World) -> Person {
    let greet = w.steers("Greet").await;
    let body = json!({ "rule": "r1", "on": true, "dpia": "DPIA 2026, 4.2" });
    assert_eq!(in_short(greet.puts("/desk/rules", body).await), "204");
    greet
}

async fn cards(who: &Person) -> Vec<Value> {
    let (status, all) = who.gets("/me/suggestions").await;
    assert_eq!(status, 200, "{all}");
    all.as_array().unwrap().clone()
}

#[tokio::test]
async fn nobody_even_counts_where_the_assessment_does_not_name_it() {
    story(async |w| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        asks_thrice(&w, &rosa).await;
        assert!(cards(&rosa).await.is_empty() && an.suggested().await.is_empty());
        assert_eq!((w.counts("suggestion").await, w.counts("suggestion_rule").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn the_first_rule_goes_on_only_with_the_place_in_the_assessment() {
    story(async |w| {
        let greet = w.steers("Greet").await;
        let bare = json!({ "rule": "r1", "on": true });
        for body in [bare, json!({ "rule": "r1", "on": true, "dpia": " " })] {
            let told = greet.puts("/desk/rules", body).await;
            assert_eq!(in_short(told), "409 rule_needs_dpia");
        }
        named(&w).await;
        let (_, all) = greet.gets("/desk/rules").await;
        assert_eq!((&all[0]["on"], &all[0]["dpia"]), (&json!(true), &json!("DPIA 2026, 4.2")));
        let unnamed = "update suggestion_rule set dpia = null where rule = 'r1'";
        let db = w.connect().await;
        let refused = sea_orm::ConnectionTrait::execute_unprepared(&db, unnamed).await;
        assert!(refused.is_err(), "on without an assessment is unstorable");
        db.close().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_asker_alone_sees_the_card_and_a_no_is_known_to_nobody() {
    story(async |w| {
        named(&w).await;
        let (rosa, jan, an) =
            (w.neighbour("Rosa").await, w.neighbour("Jan").await, w.worker("An").await);
        asks_thrice(&w, &rosa).await;
        let card = cards(&rosa).await.remove(0);
        assert_eq!(card["title"], "Wil je meer hulp?");
        assert!(cards(&jan).await.is_empty() && an.suggested().await.is_empty());
        let id = card["id"].as_str().unwrap();
        for other in [&jan, &an] {
            let told = other.posts(&format!("/me/suggestions/{id}"), json!({ "yes": true })).await;
            assert_eq!(in_short(told), "404 not_found");
        }
        for act in ["take", "dismiss"] {
            let body = if act == "take" { json!({}) } else { json!({ "reason": "known" }) };
            let told = an.posts(&format!("/desk/suggestions/{id}/{act}"), body).await;
            assert_eq!(in_short(told), "404 not_found", "{act}");
        }
        let no = rosa.posts(&format!("/me/suggestions/{id}"), json!({ "yes": false })).await;
        assert_eq!(no.0, 204);
        assert!(cards(&rosa).await.is_empty() && an.suggested().await.is_empty());
        rosa.asks_any_time("groceries").await;
        w.due().await;
        assert!(cards(&rosa).await.is_empty(), "she is not asked again");
    })
    .await;
}

#[tokio::test]
async fn after_her_yes_a_worker_sees_it_and_no_number_of_hers() {
    story(async |w| {
        named(&w).await;
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        asks_thrice(&w, &rosa).await;
        let id = cards(&rosa).await[0]["id"].as_str().unwrap().to_owned();
        let yes = rosa.posts(&format!("/me/suggestions/{id}"), json!({ "yes": true })).await;
        assert_eq!(yes.0, 204);
        let written = "audit where action = 'care.suggestion.yes' and consent = 'written'";
        assert_eq!(w.counts(written).await, 1, "her yes stands in the chain");
        let all = an.suggested().await;
        assert_eq!(
            (&all[0]["rule"], &all[0]["person"]["name"]),
            (&json!("r1"), &json!("Rosa Peeters"))
        );
        let fields: Vec<_> = all[0].as_object().unwrap().keys().cloned().collect();
        let told = ["effect", "id", "person", "raised", "request", "rule", "signal", "title"];
        assert!(told.iter().all(|it| fields.contains(&(*it).to_owned())), "{fields:?}");
        assert_eq!(fields.len(), told.len() + 3, "only type, version and why besides: {fields:?}");
        let (status, led) = an.takes(json!({ "type": "poverty_debt" })).await;
        assert_eq!(status, 200, "{led}");
        let signal = led["signal"].as_str().unwrap().parse().unwrap();
        let case = an.opens_case(signal).await;
        assert_eq!((&case["type"], &case["source"]), (&json!("poverty_debt"), &json!("rule")));
        assert_eq!(case["owner"]["is_me"], true);
    })
    .await;
}
