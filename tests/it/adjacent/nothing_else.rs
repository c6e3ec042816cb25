//! A guest reaches the one request for which they were asked, and nothing else of that neighbourhood.

use actix_web::http::Method;
use serde_json::Value;

use crate::permissions::operations;
use crate::permissions::samples::sample;
use crate::world::story;

/// What a guest may read of the one request.
const OWN: [&str; 4] = ["help_show", "help_talk", "help_calendar", "live"];

#[tokio::test]
async fn who_was_asked_from_next_door_reads_nothing_else_there() {
    story(async |w| {
        let (_, rosa, jan, an, milk) = w.helped_next_door().await;
        for route in operations().filter(|it| it.method() == Method::GET) {
            if !(route.path)().contains('{') || route.action.is_open() {
                continue;
            }
            let (path, body) = sample(&w, &an, route.name).await.unwrap();
            let told = w.tries(Some(&jan), route, &(path.clone(), body)).await;
            assert!([403, 404].contains(&told), "{} {path}: {told}", route.name);
            if path.contains("/help-requests/") && !OWN.contains(&route.name) {
                // The same of the very request for which they come.
                let id = path.split('/').find(|it| it.len() == 36).unwrap();
                let own = path.replace(id, &milk);
                let told = w.tries(Some(&jan), route, &(own.clone(), Value::Null)).await;
                assert!([403, 404].contains(&told), "{} {own}: {told}", route.name);
            }
        }
        let bread = rosa.asks("").await;
        assert_eq!(jan.gets(&format!("/help-requests/{bread}")).await.0, 404, "another of hers");
        assert_eq!(jan.accepts(&bread).await, "404 not_found");
        assert_eq!(jan.board().await, [""; 0], "his board is that of where he lives");
    })
    .await;
}

#[tokio::test]
async fn an_act_that_is_not_the_helpers_is_refused_to_a_guest() {
    story(async |w| {
        let (_, rosa, jan, _, milk) = w.helped_next_door().await;
        let before = rosa.sees(&milk).await;
        for route in operations().filter(|it| it.method() == Method::POST) {
            let path = (route.path)();
            let of_helper = matches!(
                route.name,
                "offer_accept"
                    | "offer_decline"
                    | "offer_seen"
                    | "offer_back_out"
                    | "offer_done"
                    | "offer_more_than_small"
                    | "offer_amount"
                    | "help_confirm"
            );
            if !path.starts_with("/help-requests/{id}/") || of_helper {
                continue;
            }
            let own = path.replace("{id}", &milk);
            let (status, told) = jan.posts(&own, full_body(route.name)).await;
            assert!([403, 404, 422].contains(&status), "{own}: {status} {told}");
        }
        let after = rosa.sees(&milk).await;
        assert_eq!((&before["state"], &before["helpers"]), (&after["state"], &after["helpers"]));
    })
    .await;
}

fn full_body(name: &str) -> Value {
    match name {
        "help_withdraw" => serde_json::json!({ "solved": false }),
        "help_thank" => serde_json::json!({ "card": "heart" }),
        "offer_company" => serde_json::json!({ "name": "Bo" }),
        _ => serde_json::json!({}),
    }
}
