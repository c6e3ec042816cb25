//! Antennes: partners with cards, and whoever fills one in without an account.

use actix_web::test::TestRequest;
use buurtnet::web::limits::{Rate, Rates};
use serde_json::{Value, json};

use crate::world::{World, in_short, story, story_in};

/// A partner of this kind, as its worker sees it.
async fn partner(w: &World, kind: &str) -> (crate::world::Person, Value) {
    let an = w.worker("An").await;
    let body = json!({ "name": "Apotheek De Brug", "kind": kind });
    let (status, made) = an.posts("/desk/partners", body).await;
    assert_eq!(status, 201, "{made}");
    (an, made)
}

/// Sends something without a session, from one address.
async fn sends(w: &World, path: &str, key: &str, body: &Value) -> (u16, Value) {
    let request = TestRequest::post()
        .uri(&format!("/api/v1{path}"))
        .peer_addr("198.51.100.9:4000".parse().unwrap())
        .insert_header(("idempotency-key", key))
        .set_json(body);
    w.calls(request).await
}

#[actix_web::test]
async fn a_card_tells_whose_it_is_and_whom_to_call() {
    story(async |w: World| {
        let (_, made) = partner(&w, "secrecy").await;
        let code = made["code"].as_str().unwrap();
        assert!(made["link"].as_str().unwrap().ends_with(&code.replace('-', "")), "{made}");
        let (status, card) =
            sends(&w, "/cards/open", "a-first-key", &json!({ "code": code })).await;
        assert_eq!((status, &card["partner"]), (200, &json!("Apotheek De Brug")));
        assert_eq!(card["kind"], json!("secrecy"));
        assert!(card["phone"].is_string());
        let wrong = sends(&w, "/cards/open", "a-first-key", &json!({ "code": "ABCD-1234" })).await;
        assert_eq!(in_short(wrong), "409 card_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn a_shop_tells_a_street_and_facts_and_never_health() {
    story(async |w: World| {
        let (_, made) = partner(&w, "shop").await;
        let card = |facts: Value| json!({ "code": made["code"], "street": "Kapelhof", "facts": facts });
        let (status, told) = sends(&w, "/cards", "key-number-1", &card(json!(["drinks"]))).await;
        assert_eq!((status, &told["errors"][0]["code"]), (422, &json!("health_fact")), "{told}");
        assert_eq!(w.counts("signal").await, 0);
        for _ in 0..2 {
            let told = sends(&w, "/cards", "key-number-2", &card(json!(["no_food"]))).await;
            assert_eq!(told.0, 204, "a repeated card is the same card");
        }
        assert_eq!(w.counts("signal").await, 1);
        let named = json!({ "code": made["code"], "street": "Kapelhof", "facts": ["no_food"], "name": "Jos" });
        assert_eq!(sends(&w, "/cards", "key-number-3", &named).await.0, 422);
    })
    .await;
}

#[actix_web::test]
async fn who_is_bound_by_secrecy_passes_on_a_yes_and_nothing_else() {
    story(async |w: World| {
        let (_, made) = partner(&w, "secrecy").await;
        let bare = json!({ "code": made["code"], "facts": ["no_food"] });
        assert_eq!(sends(&w, "/cards", "key-number-1", &bare).await.0, 422);
        let yes = json!({ "code": made["code"], "name": "Maria", "reach": "bel na 10 u", "agrees": true });
        for (field, more) in [("facts", json!(["papers"])), ("agrees", json!(false))] {
            let mut odd = yes.clone();
            odd[field] = more;
            let (status, told) = sends(&w, "/cards", "key-number-3", &odd).await;
            let wrong = &told["errors"][0]["pointer"];
            assert_eq!((status, wrong), (422, &json!(format!("/{field}"))), "{told}");
        }
        assert_eq!(sends(&w, "/cards", "key-number-2", &yes).await.0, 204);
        assert_eq!(w.counts("signal_reporter").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn the_cards_of_a_partner_who_stopped_count_no_longer() {
    story(async |w: World| {
        let (an, made) = partner(&w, "shop").await;
        let path = format!("/desk/partners/{}", made["id"].as_str().unwrap());
        assert_eq!(an.gets("/desk/partners").await.1.as_array().unwrap().len(), 1);
        assert_eq!(an.deletes(&path).await.0, 204);
        assert_eq!(in_short(an.deletes(&path).await), "404 not_found");
        let told = sends(&w, "/cards/open", "a-first-key", &json!({ "code": made["code"] })).await;
        assert_eq!(in_short(told), "409 card_not_valid");
        assert_eq!(an.gets("/desk/partners").await.1, json!([]));
    })
    .await;
}

#[actix_web::test]
async fn who_guesses_codes_is_slowed_down() {
    let (plenty, few) = (1_000_000, 5);
    let rate = |it| Rate { per_minute: it, burst: it };
    let rates = Rates { address: rate(plenty), person: rate(plenty), door: rate(few) };
    story_in(World::with(rates).await, async |w: World| {
        let guess = json!({ "code": "ABCD-1234" });
        let mut told = Vec::new();
        for _ in 0..8 {
            told.push(sends(&w, "/cards/open", "a-first-key", &guess).await.0);
        }
        assert_eq!(told, [409, 409, 409, 409, 409, 429, 429, 429]);
    })
    .await;
}
