//! What ends for a guest, and what goes on.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::story;

#[tokio::test]
async fn who_wishes_it_no_more_is_asked_no_more_and_comes_where_they_said_yes() {
    story(async |w| {
        let (_, rosa, jan, an, milk) = w.helped_next_door().await;
        let bread = rosa.asks("").await;
        jan.wishes(false).await;
        w.due().await;
        assert_eq!(jan.stands_next_door().await, ["assigned"]);
        assert_eq!(jan.gets(&format!("/help-requests/{milk}")).await.0, 200);
        assert_eq!(an.offer_to(&jan, &bread).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_question_is_taken_back_when_the_helper_wishes_it_no_more() {
    story(async |w| {
        let (_, _, jan, an, milk) = w.asked_next_door().await;
        jan.wishes(false).await;
        assert_eq!(jan.gets(&format!("/help-requests/{milk}")).await.0, 404, "at once");
        w.due().await;
        assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some("superseded"));
        assert_eq!(jan.accepts(&milk).await, "404 not_found");
        assert_eq!(jan.stands_next_door().await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_question_is_taken_back_when_one_neighbourhood_names_the_other_no_more() {
    story(async |w| {
        let (there, _, jan, an, milk) = w.asked_next_door().await;
        let eva = w.coordinator_of(there, "Eva").await;
        let (_, seen) = eva.gets("/desk/neighbourhood").await;
        let helping = &seen["helping"];
        let one = &helping["adjacent"][0];
        assert_eq!(
            (&one["slug"], &one["on"], &one["back"]),
            (&json!("dijlehoek"), &json!(true), &json!(true))
        );
        let weights: serde_json::Map<_, _> = helping["weights"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| (it["word"].as_str().unwrap().to_owned(), it["value"].clone()))
            .collect();
        let body = json!({ "version": helping["version"], "few_helpers": 1, "groceries_max_eur": 50,
            "categories_off": [], "weights": weights, "adjacent": [] });
        assert_eq!(eva.puts("/desk/neighbourhood/helping", body).await.0, 204);
        assert_eq!(jan.accepts(&milk).await, "404 not_found", "at once");
        w.due().await;
        assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some("superseded"));
    })
    .await;
}

#[tokio::test]
async fn who_is_forgotten_lets_go_next_door_too() {
    story(async |w| {
        let (_, rosa, jan, an, milk) = w.helped_next_door().await;
        let left = jan.posts("/me/forget", json!({})).await;
        assert!(left.0 < 300, "{left:?}");
        w.due().await;
        assert_eq!(rosa.sees(&milk).await["state"], "open");
        assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some("backed_out_early"));
    })
    .await;
}

#[tokio::test]
async fn of_who_died_a_question_next_door_is_taken_back() {
    story(async |w| {
        let (there, _, jan, an, milk) = w.asked_next_door().await;
        let eva = w.worker_of(there, "Eva").await;
        let died = eva.posts(&format!("/people/{}/died", jan.id), json!({})).await;
        assert!(died.0 < 300, "{died:?}");
        w.due().await;
        assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some("superseded"));
    })
    .await;
}

#[tokio::test]
async fn who_is_away_lets_go_next_door_too() {
    story(async |w| {
        let (_, rosa, jan, _, milk) = w.helped_next_door().await;
        let today = w.now().date_naive().to_string();
        let away = jan.puts("/me/away", json!({ "first": today, "last": null })).await;
        assert!(away.0 < 300, "{away:?}");
        w.due().await;
        assert_eq!(rosa.sees(&milk).await["state"], "open");
    })
    .await;
}

#[tokio::test]
async fn who_moves_lets_go_next_door_and_is_asked_nothing_there() {
    for helps in [false, true] {
        story(async |w| {
            let (there, _, jan, an, milk) = w.asked_next_door().await;
            if helps {
                assert_eq!(jan.accepts(&milk).await, "200 assigned");
            }
            let eva = w.worker_of(there, "Eva").await;
            let elsewhere = w.stranger("Wim").await.buurt;
            let body = json!({ "to": elsewhere, "street": "Spoorlaan", "number": "7", "stays": [],
                "stops": [], "consent": "spoken" });
            let moved = eva.posts(&format!("/people/{}/move", jan.id), body).await;
            assert_eq!(moved.0, 204, "{moved:?}");
            w.due().await;
            let stands = if helps { "backed_out_early" } else { "superseded" };
            assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some(stands));
            assert_eq!(jan.gets(&format!("/help-requests/{milk}")).await.0, 404);
            assert_eq!(jan.stands_next_door().await, [""; 0]);
        })
        .await;
    }
}

#[tokio::test]
async fn what_one_was_told_and_thanked_for_next_door_is_in_ones_own_copy() {
    story(async |w| {
        let (_, rosa, jan, _, milk) = w.helped_next_door().await;
        w.after(TimeDelta::hours(26)).await;
        assert_eq!(jan.acted("done", &milk).await, "200 assigned");
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        let thanks = json!({ "card": "sun", "line": "Dank je wel!" });
        assert_eq!(rosa.does("thank", &milk, thanks).await, "200 done");
        w.due().await;
        let kept = jan.gets("/me/data").await.1;
        let told = kept["told"].as_array().unwrap_or_else(|| panic!("{kept}"));
        assert!(told.iter().any(|it| it["kind"] == "asked-next-door"), "{told:?}");
        assert!(kept.to_string().contains("Dank je wel!"), "{kept}");
        let saw = rosa.gets("/me/data").await.1["looks"].to_string();
        assert!(saw.contains("Jan"), "she reads who saw her address: {saw}");
    })
    .await;
}
