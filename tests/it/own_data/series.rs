//! What comes back stands in one's own data, with one's own words while it runs, and who changed it.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{in_short, story};

#[tokio::test]
async fn what_comes_back_is_shown_with_its_words_and_who_changed_it_in_ones_name() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        w.noon();
        let first = (w.now() + TimeDelta::days(1)).date_naive();
        let asked = json!({ "category": "groceries", "text": "Melk en brood",
            "when": { "day": first }, "series": { "every": "week" } });
        assert_eq!(rosa.posts("/help-requests", asked).await.0, 201);
        w.due().await;
        let (_, hers) = an.gets(&format!("/help-series?of={}", rosa.id)).await;
        let id = hers["items"][0]["id"].as_str().unwrap().to_owned();
        let until = (w.now() + TimeDelta::days(20)).date_naive();
        let slept = an.posts(&format!("/help-series/{id}/sleep"), json!({ "until": until })).await;
        assert_eq!(in_short(slept), "200");
        w.due().await;
        let (_, data) = rosa.posts("/me/data/copy", json!({})).await;
        let [one] = &data["series"].as_array().unwrap()[..] else { panic!("{data}") };
        assert_eq!(one["category"], "groceries");
        assert_eq!((&one["every"], &one["words"]), (&json!("week"), &json!("Melk en brood")));
        assert_eq!(one["asleep_until"], json!(until));
        let looks = data["looks"].as_array().unwrap();
        assert!(looks.iter().any(|it| it["what"] == "series_sleep" && it["who"] == "An"), "{data}");
        assert_eq!(jan.gets("/me/data").await.1["series"], json!([]));

        assert_eq!(
            in_short(rosa.posts(&format!("/help-series/{id}/stop"), json!({})).await),
            "200"
        );
        let (_, data) = rosa.gets("/me/data").await;
        let one = &data["series"][0];
        assert_eq!((&one["ended"], &one["words"]), (&json!("stopped"), &Value::Null));
    })
    .await;
}

#[tokio::test]
async fn who_is_forgotten_leaves_a_series_without_words_or_key_that_makes_nothing() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        w.noon();
        let first = (w.now() + TimeDelta::days(1)).date_naive();
        let asked = json!({ "category": "groceries", "text": "Melk en brood",
            "when": { "day": first }, "series": { "every": "week" } });
        assert_eq!(rosa.posts("/help-requests", asked).await.0, 201);
        w.due().await;
        let wordy = "help_series where data_key_id is not null or text is not null";
        assert_eq!(w.counts(wordy).await, 1);
        assert_eq!(rosa.posts("/me/forget", json!({})).await.0, 200);
        for _ in 0..9 {
            w.later(TimeDelta::days(1));
            w.due().await;
        }
        assert_eq!(w.counts("help_series where ended_why = 'left'").await, 1);
        assert_eq!(w.counts(wordy).await, 0);
        assert_eq!(w.counts("help_request where state <> 'closed'").await, 0);
    })
    .await;
}
