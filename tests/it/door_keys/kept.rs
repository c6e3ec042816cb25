//! How long a key is remembered, and what somebody reads of their own.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::story;

#[tokio::test]
async fn what_it_was_for_goes_thirty_days_after_it_is_back_and_the_rest_after_twelve_months() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        an.gives_key(&rosa, &jan, json!({ "last_day": "2027-11-01" })).await;
        assert_eq!(an.tells(&key, "lost").await, "204");
        w.later(TimeDelta::days(30) - TimeDelta::seconds(1));
        assert_eq!(w.forgets().await.own_words, 0);
        w.later(TimeDelta::seconds(2));
        assert_eq!(w.forgets().await.own_words, 1);
        assert_eq!(w.bytes("door_key", "what").await.len(), 1, "the other is still out");
        let keys = "data_key where id in (select data_key_id from door_key)";
        assert_eq!(w.counts(keys).await, 1);
        assert_eq!(w.counts("door_key").await, 2, "that she had given one stays");
        w.later(TimeDelta::days(330));
        assert_eq!(w.forgets().await.keys, 0);
        w.later(TimeDelta::days(7));
        assert_eq!(w.forgets().await.keys, 1);
        assert_eq!(w.counts("door_key where is_out").await, 1, "what is out is never forgotten");
        assert_eq!(w.counts("door_key").await, 1);
        assert_eq!(w.counts("task where kind = 'key_lost'").await, 0, "nor what was to be done");
    })
    .await;
}

#[tokio::test]
async fn ones_keys_stand_in_the_copy_of_ones_data_without_the_name_of_the_other() {
    story(async |w| {
        let (rosa, jan, _, _) = w.lent().await;
        let (_, hers) = rosa.posts("/me/data/copy", json!({})).await;
        assert_eq!(
            hers["keys"][0],
            json!({ "side": "giver", "what": "De planten water geven.", "number": 2,
                "since": "2026-11-22", "last_day": null, "state": "given" })
        );
        assert!(!hers["keys"].to_string().contains("Jan"));
        assert_eq!(jan.data().await["keys"][0]["side"], "holder");
        assert!(!jan.data().await["keys"].to_string().contains("Rosa"));
    })
    .await;
}
