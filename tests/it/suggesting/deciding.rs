//! What people do with a suggestion: taken up once, put away with a reason, switched off for all.

use buurtnet::care::suggestion::Rule;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{in_short, story};

#[tokio::test]
async fn taking_up_makes_one_signal_however_often_it_is_sent() {
    story(async |w| {
        let (rosa, an, bo) =
            (w.neighbour("Rosa").await, w.worker("An").await, w.worker("Bo").await);
        let id = w.suggests(Rule::R6, &rosa).await;
        let path = format!("/desk/suggestions/{id}/take");
        let (status, first) = an.posts_under("take-it-once", &path, json!({})).await;
        assert_eq!(status, 200, "{first}");
        assert_eq!(an.posts_under("take-it-once", &path, json!({})).await.1, first);
        assert_eq!(an.posts(&path, json!({})).await.1, first, "by another key");
        assert_eq!(w.counts("signal").await, 1);
        assert_eq!(in_short(bo.posts(&path, json!({})).await), "409 suggestion_over");
        let signal = first["signal"].as_str().unwrap().parse().unwrap();
        let case = an.opens_case(signal).await;
        assert_eq!((&case["type"], &case["urgency"]), (&json!("missing"), &json!("high")));
        assert_eq!((&case["source"], &case["state"]), (&json!("rule"), &json!("triage")));
        assert!(an.suggested().await.is_empty());
        assert_eq!(an.counted("r6").await, [1, 1, 0]);
    })
    .await;
}

#[tokio::test]
async fn an_unknown_kind_of_worry_is_refused_and_nothing_is_made() {
    story(async |w| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        w.suggests(Rule::R6, &rosa).await;
        assert_eq!(an.takes(json!({ "type": "laziness" })).await.0, 422);
        assert_eq!((w.counts("signal").await, an.suggested().await.len()), (0, 1));
    })
    .await;
}

#[tokio::test]
async fn one_tap_and_a_reason_put_it_away_for_good() {
    story(async |w| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let id = w.suggests(Rule::R6, &rosa).await;
        let path = format!("/desk/suggestions/{id}/dismiss");
        assert_eq!(an.posts(&path, json!({})).await.0, 422, "a reason is needed");
        assert_eq!(an.posts(&path, json!({ "reason": "bored" })).await.0, 422);
        assert_eq!(an.posts(&path, json!({ "reason": "known" })).await.0, 204);
        assert!(an.suggested().await.is_empty());
        let again = an.posts(&path, json!({ "reason": "known" })).await;
        assert_eq!(in_short(again), "409 suggestion_over");
        assert_eq!(w.counts("suggestion where state = 'dismissed' and reason = 'known'").await, 1);
        assert_eq!((w.counts("signal").await, an.counted("r6").await), (0, [1, 0, 1]));
        let noted = "audit where action = 'care.suggestion.dismiss'";
        assert_eq!(w.counts(noted).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_rule_that_is_off_suggests_nothing_and_others_go_on() {
    story(async |w| {
        let (greet, an, jan) =
            (w.steers("Greet").await, w.worker("An").await, w.neighbour("Jan").await);
        let off = json!({ "rule": "r5", "on": false });
        assert_eq!(in_short(greet.puts("/desk/rules", off.clone()).await), "204");
        let told = json!({ "source": "worry", "worried": "very", "text": "Hij is veel alleen." });
        assert_eq!(jan.posts("/signals", told.clone()).await.0, 201, "the worry itself arrives");
        assert_eq!((an.suggested().await.len(), an.counted("r5").await), (0, [0, 0, 0]));
        assert_eq!(an.puts("/desk/rules", off).await.0, 403, "a worker does not switch");
        let on = json!({ "rule": "r5", "on": true });
        assert_eq!(in_short(greet.puts("/desk/rules", on).await), "204");
        assert_eq!(jan.posts("/signals", told).await.0, 201);
        assert_eq!(an.rules_that_speak().await, ["r5"]);
    })
    .await;
}

#[tokio::test]
async fn the_rules_that_stay_on_and_the_one_that_waits_refuse_a_switch() {
    story(async |w| {
        let greet = w.steers("Greet").await;
        let codes = [("r4", "rule_always_on"), ("r8", "rule_always_on"), ("r7", "rule_not_ready")];
        for (rule, code) in codes {
            let told = greet.puts("/desk/rules", json!({ "rule": rule, "on": true })).await;
            assert_eq!(in_short(told), format!("409 {code}"), "{rule}");
        }
        let unknown = json!({ "rule": "r11", "on": true });
        assert_eq!(greet.puts("/desk/rules", unknown).await.0, 422);
        let (_, all) = greet.gets("/desk/rules").await;
        let on: Vec<_> = all.as_array().unwrap().iter().map(|it| it["on"] == json!(true)).collect();
        assert_eq!(on, [false, true, true, true, true, true, false, true, true, true]);
    })
    .await;
}

#[tokio::test]
async fn what_is_over_is_forgotten_after_90_days_and_what_is_open_is_not() {
    story(async |w| {
        let (rosa, jan, an) =
            (w.neighbour("Rosa").await, w.neighbour("Jan").await, w.worker("An").await);
        let id = w.suggests(Rule::R6, &rosa).await;
        w.suggests(Rule::R6, &jan).await;
        let known = json!({ "reason": "known" });
        an.posts(&format!("/desk/suggestions/{id}/dismiss"), known).await;
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        w.after(TimeDelta::days(89)).await;
        assert_eq!(w.counts("suggestion").await, 2);
        w.after(TimeDelta::days(2)).await;
        assert_eq!(w.counts("suggestion").await, 1);
        assert_eq!(w.counts("suggestion where state = 'open'").await, 1, "silence closes nothing");
    })
    .await;
}
