//! The same help every week stops when the asker says so, or one time of it does; it sleeps, and it ends
//! with what a worker ends and with who leaves.

use serde_json::{Value, json};

use crate::world::story;

#[tokio::test]
async fn who_stops_it_takes_back_every_time_and_who_was_to_come_hears_it() {
    story(async |w| {
        let ([rosa, jan, an], [milk, next]) = w.weekly("Melk").await;
        assert_eq!(jan.accepts(&next).await, "200 assigned");
        w.due().await;
        assert_eq!(jan.lets("stop", &next, json!({})).await, "404 not_found");
        assert_eq!(rosa.lets("stop", &milk, json!({})).await, "200");
        w.due().await;
        assert_eq!(jan.sees(&next).await["state"], "closed");
        assert!(jan.heard(&next, &an).await.contains(&"withdrawn".to_owned()));
        assert_eq!(rosa.lets("stop", &milk, json!({})).await, "200");
        assert_eq!(w.counts("help_series where text is not null").await, 0, "its words are gone");
        let before = w.requests().await;
        w.days_go_by(15).await;
        assert_eq!(w.requests().await, before);
    })
    .await;
}

#[tokio::test]
async fn one_time_is_stopped_and_the_others_stay() {
    story(async |w| {
        let ([rosa, jan, an], [milk, next]) = w.weekly("").await;
        jan.accepts(&milk).await;
        w.due().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        w.due().await;
        assert_eq!(rosa.sees(&next).await["state"], "open");
        let heard = jan.heard(&milk, &an).await;
        assert!(heard.contains(&"resting".to_owned()), "not needed this time: {heard:?}");
        assert!(!heard.contains(&"withdrawn".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn while_it_sleeps_nobody_comes_and_then_it_goes_on() {
    story(async |w| {
        let ([rosa, jan, an], [milk, next]) = w.weekly("").await;
        jan.accepts(&next).await;
        w.due().await;
        let until = json!({ "until": "2026-12-14" });
        assert_eq!(an.lets("sleep", &milk, until).await, "200");
        w.due().await;
        assert!(jan.heard(&next, &an).await.contains(&"resting".to_owned()));
        let seen = rosa.sees(&milk).await;
        assert_eq!(seen["series"]["asleep_until"], "2026-12-14");
        assert_eq!(rosa.days(&milk).await[2], ("2026-12-07".to_owned(), "asleep".to_owned()));
        let past = json!({ "until": "2026-11-20" });
        assert_eq!(rosa.lets("sleep", &milk, past).await, "422 invalid");
        w.days_go_by(9).await;
        let rosa = w.back(&rosa).await;
        assert_eq!(w.counts("help_series_day where skipped = 'asleep'").await, 1);
        assert_eq!(rosa.on(&milk, "2026-12-14").await.len(), 36, "awake again, it is made");
        assert_eq!(rosa.lets("wake", &milk, json!({})).await, "200");
        assert_eq!(rosa.sees(&milk).await["series"]["asleep_until"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn what_a_worker_ends_as_too_big_ends_the_whole_series() {
    story(async |w| {
        let ([rosa, _, an], [milk, next]) = w.weekly("").await;
        let why = json!({ "reason": "out_of_scope" });
        assert_eq!(an.does("reject", &milk, why).await, "200 closed");
        w.due().await;
        assert_eq!(rosa.sees(&milk).await["series"]["ended"], "worker");
        assert_eq!(rosa.sees(&next).await["state"], "closed");
    })
    .await;
}

#[tokio::test]
async fn who_leaves_has_no_series_and_none_of_its_words() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        rosa.asks_every("week", None, "Melk").await;
        w.due().await;
        let keys = w.counts("data_key").await;
        let (buurt, who) = (w.buurt(), rosa.id);
        let flow = async move |tx: &buurtnet::base::db::Tx| {
            buurtnet::help::leaving::stop(tx, buurt, who).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        assert_eq!(w.counts("help_series where ended_why = 'left'").await, 1);
        assert_eq!(w.counts("help_request where state <> 'closed'").await, 0);
        assert_eq!(w.counts("data_key").await, keys - 1, "the key of the series is destroyed");
    })
    .await;
}
