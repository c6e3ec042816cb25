//! Asking, and who sees what of it.

use serde_json::json;

use crate::world::{in_short, story};

#[tokio::test]
async fn a_first_post_never_waits_and_its_own_words_do() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("Wie brengt twee liter melk mee van de winkel?").await;
        let seen = jan.sees(&milk).await;
        assert_eq!((&seen["state"], &seen["text"]), (&json!("open"), &json!(null)));
        assert_eq!(an.does("publish", &milk, json!({})).await, "200 open");
        assert_eq!(jan.sees(&milk).await["text"], "Wie brengt twee liter melk mee van de winkel?");
    })
    .await;
}

#[tokio::test]
async fn an_emergency_is_not_stored_at_all() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let text = "Ik heb pijn op de borst en krijg geen lucht";
        assert_eq!(in_short(rosa.tries_to_ask(text, json!({})).await), "409 emergency");
        // That it happened is counted, and nothing of whom.
        let others = "promise where kind <> 'help.danger' or person_id is not null";
        for table in ["help_request", "answer", others] {
            assert_eq!(w.counts(table).await, 0, "{table}");
        }
        w.due().await;
        assert_eq!(w.counts("promise").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_preview_stores_nothing() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let body = json!({ "text": "Melk graag, mijn deurcode is 1234", "lang": "nl", "category": "groceries" });
        let (status, said) = rosa.posts("/help-requests/preview", body).await;
        assert_eq!((status, &said["decision"]), (200, &json!("publish_with_tip")));
        assert!(!said["masked_text"].as_str().unwrap().contains("1234"));
        assert_eq!(w.counts("help_request").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_was_lost_may_be_asked_for_again() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let form = json!({ "category": "groceries", "when": { "flexible": true } });
        let (_, first) = rosa.posts_under("once-and-again", "/help-requests", form.clone()).await;
        let (status, again) = rosa.posts_under("once-and-again", "/help-requests", form).await;
        assert_eq!((status, &again["id"]), (201, &first["id"]));
        assert_eq!(w.counts("help_request").await, 1);
        let other = json!({ "category": "garden", "when": { "flexible": true } });
        let told = rosa.posts_under("once-and-again", "/help-requests", other).await;
        assert_eq!(in_short(told), "422 idempotency_key_reused");
    })
    .await;
}

#[tokio::test]
async fn a_request_of_another_neighbourhood_does_not_exist() {
    story(async |w| {
        w.noon();
        let (rosa, stranger) = (w.neighbour("Rosa").await, w.stranger("Piet").await);
        let milk = rosa.asks("").await;
        assert_eq!(
            in_short(stranger.gets(&format!("/help-requests/{milk}")).await),
            "404 not_found"
        );
        assert_eq!(stranger.accepts(&milk).await, "404 not_found");
        assert!(stranger.board().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_persons_id_stands_in_no_view_of_a_neighbour() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        let of_jan = jan.sees(&milk).await.to_string();
        assert!(!of_jan.contains(&rosa.id.to_string()));
        assert!(!rosa.sees(&milk).await.to_string().contains(&jan.id.to_string()));
        let board = jan.gets("/me/helping").await.1.to_string();
        assert!(board.contains(&milk) && !board.contains(&rosa.id.to_string()));
    })
    .await;
}

#[tokio::test]
async fn each_wrong_field_is_named_and_nothing_is_stored() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let form = json!({
            "category": "surgery", "when": { "part": "morning" }, "consent": "spoken",
        });
        let (status, problem) = rosa.posts("/help-requests", form).await;
        let mut pointers: Vec<_> =
            problem["errors"].as_array().unwrap().iter().map(|it| it["pointer"].clone()).collect();
        pointers.sort_by_key(ToString::to_string);
        assert_eq!(status, 422);
        assert_eq!(pointers, [json!("/category"), json!("/consent"), json!("/when/day")]);
        assert_eq!(w.counts("help_request").await, 0);
    })
    .await;
}
