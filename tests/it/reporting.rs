//! Worries, as they come in: what a text is about, who says what, and what the reporter hears.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::world::{World, story};

/// Asks what a text seems to be about, without a session.
async fn previews(w: &World, text: &str, lang: &str) -> (u16, Value) {
    let request = TestRequest::post()
        .uri("/api/v1/signals/preview")
        .peer_addr("198.51.100.7:4000".parse().unwrap())
        .set_json(json!({ "text": text, "lang": lang }));
    w.calls(request).await
}

fn words(it: &Value, field: &str) -> Vec<String> {
    let all = it.get(field).and_then(Value::as_array).unwrap();
    all.iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn anybody_may_ask_what_a_worry_is_about_and_nothing_is_kept() {
    story(async |w: World| {
        let before = w.counts("audit").await;
        let text = "Ik heb mevrouw al vier dagen niet gezien en haar brievenbus puilt uit.";
        let (status, it) = previews(&w, text, "en").await;
        assert_eq!(status, 200, "{it}");
        assert_eq!(
            (it["type"].as_str(), it["urgency"].as_str()),
            (Some("missing"), Some("immediate"))
        );
        assert_eq!(words(&it, "help_lines"), ["112", "101"]);
        assert_eq!(it["accept_as_signal"], json!(true));
        assert!(words(&it, "destinations").contains(&"aanbellen".to_owned()));
        let said = words(&it, "sentences");
        assert!(said[0].starts_with("Is there danger now?"), "{said:?}");
        assert_eq!(said.len(), words(&it, "sentence_ids").len());
        assert_eq!(w.counts("audit").await, before);
    })
    .await;
}

#[actix_web::test]
async fn a_noise_goes_elsewhere_and_good_news_is_no_worry() {
    story(async |w: World| {
        let (_, it) = previews(&w, "De straatlamp aan nummer 5 is stuk.", "nl").await;
        assert_eq!((&it["accept_as_signal"], &it["type"]), (&json!(false), &json!("public_space")));
        assert_eq!(words(&it, "destinations"), ["gemeente_meldpunt"]);
        let (_, it) = previews(&w, "Het gaat heel goed met Rosa, ze lacht weer!", "nl").await;
        assert_eq!((&it["accept_as_signal"], &it["type"]), (&json!(false), &Value::Null));
    })
    .await;
}

#[actix_web::test]
async fn a_text_to_preview_has_bounds_and_so_has_the_asking() {
    story(async |w: World| {
        for text in ["", &"a".repeat(1001)] {
            assert_eq!(previews(&w, text, "nl").await.0, 422);
        }
        let mut refused = 0;
        for _ in 0..80 {
            refused += u16::from(previews(&w, "Hij is veel alleen.", "nl").await.0 == 429);
        }
        assert!(refused > 0);
    })
    .await;
}
