//! A worker works on a case: opens, talks, waits, hands over, brings together, ends.

use serde_json::json;

use super::yes_to;
use crate::world::story;
use buurtnet::care::directory::service::Channel;

#[tokio::test]
async fn one_form_after_a_talk_brings_a_new_signal_to_the_service() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, Some(&rosa), "loneliness").await;
        assert_eq!(an.to_do().await, ["signal_look"]);
        assert_eq!(an.talks(worry, yes_to(ocmw)).await, "200 referred");
        let case = an.opens_case(worry).await;
        assert_eq!(case["state"], "referred");
        assert_eq!(case["owner"]["is_me"], true);
        assert_eq!(case["referrals"][0]["code"], "requested");
        let released = case["referrals"][0]["released"].as_array().unwrap();
        let kinds: Vec<_> = released.iter().map(|it| it["category"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["first_name", "phone", "safe_contact", "summary"]);
        assert_eq!(case["bases"][0]["answer"], "yes");
        let moved: Vec<_> = case["events"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|it| it["kind"] == "moved")
            .map(|it| it["data"]["to"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(moved, ["referred", "consent", "contact", "triage"]);
        w.due().await;
        assert_eq!(an.to_do().await, ["referral_call", "signal_follow"]);
    })
    .await;
}

#[tokio::test]
async fn a_case_of_a_colleague_opens_with_a_reason_and_the_coordinator_hears_of_it() {
    story(async |w| {
        let (jan, an, els) =
            (w.neighbour("Jan").await, w.worker("An").await, w.worker("Els").await);
        let worry = w.worry(&jan, None, "energy").await;
        assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
        let path = format!("/desk/signals/{worry}/open");
        let (status, told) = els.posts(&path, json!({})).await;
        assert_eq!((status, told["code"].as_str()), (409, Some("case_not_yours")));
        let (status, told) = els.posts(&path, json!({ "reason": "te kort" })).await;
        assert_eq!((status, told["errors"][0]["pointer"].as_str()), (422, Some("/reason")));
        let why = json!({ "reason": "An is ziek en de familie belt nu." });
        assert_eq!(els.posts(&path, why).await.0, 200);
        assert!(an.to_do().await.contains(&"case_opened".to_owned()));
        assert_eq!(
            els.works_on(worry, json!({ "act": "note", "words": "x" })).await,
            "409 signal_taken"
        );
    })
    .await;
}

#[tokio::test]
async fn who_has_a_case_waits_hands_over_and_ends_it() {
    story(async |w| {
        let (jan, an, els) =
            (w.neighbour("Jan").await, w.worker("An").await, w.worker("Els").await);
        let worry = w.worry(&jan, None, "grief").await;
        let until = w.now() + chrono::TimeDelta::days(3);
        let snooze = json!({ "act": "snooze", "until": until, "words": "Ze is bij haar dochter." });
        assert_eq!(an.works_on(worry, snooze).await, "200 triage");
        let past = json!({ "act": "snooze", "until": w.now(), "words": "Te vroeg." });
        assert_eq!(an.works_on(worry, past).await, "409 signal_bad_day");
        assert_eq!(
            an.works_on(worry, json!({ "act": "hand_over", "to": jan.id })).await,
            "422 invalid"
        );
        assert_eq!(an.works_on(worry, json!({ "act": "hand_over", "to": els.id })).await, "204");
        let close = json!({ "act": "close", "closure": "neighbours_helped", "outcome": "better" });
        assert_eq!(an.works_on(worry, close.clone()).await, "409 signal_taken");
        assert_eq!(els.works_on(worry, close).await, "200 closed");
        assert_eq!(els.to_do().await, [""; 0]);
        assert_eq!(
            els.works_on(worry, json!({ "act": "note", "words": "Nog iets." })).await,
            "409 signal_over"
        );
        assert_eq!(els.works_on(worry, json!({ "act": "reopen" })).await, "200 triage");
        assert_eq!(els.state_of(worry).await, "triage");
    })
    .await;
}

#[tokio::test]
async fn two_signals_come_together_with_every_reporter_and_apart_again() {
    story(async |w| {
        let [jan, fatma, rosa] = w.neighbours(["Jan", "Fatma", "Rosa"]).await;
        let an = w.worker("An").await;
        let first = w.worry(&jan, Some(&rosa), "loneliness").await;
        let second = w.worry(&fatma, Some(&rosa), "food").await;
        let path = format!("/desk/signals/{second}/merge");
        let (status, kept) = an.posts(&path, json!({ "into": first })).await;
        assert_eq!(status, 200, "{kept}");
        assert_eq!(kept["urgency"], "high");
        let names: Vec<_> =
            kept["reporters"].as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
        assert_eq!(names, [json!("Jan"), json!("Fatma")]);
        assert_eq!(kept["parts"][0]["type"], "food");
        assert_eq!(an.posts(&path, json!({ "into": first })).await.0, 409);
        assert_eq!(an.works_on(second, json!({ "act": "unmerge" })).await, "200 triage");
        assert_eq!(an.state_of(second).await, "triage");
        assert_eq!(an.opens_case(first).await["parts"], json!([]));
    })
    .await;
}

#[tokio::test]
async fn nobody_but_staff_of_this_neighbourhood_sees_a_signal() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let worry = w.worry(&jan, Some(&rosa), "loneliness").await;
        for who in [&jan, &rosa] {
            assert_eq!(who.gets("/desk/signals").await.0, 403);
            assert_eq!(who.posts(&format!("/desk/signals/{worry}/open"), json!({})).await.0, 403);
        }
        let other = w.stranger_worker("Piet").await;
        assert_eq!(other.posts(&format!("/desk/signals/{worry}/open"), json!({})).await.0, 404);
        assert_eq!(other.works_on(worry, json!({ "act": "claim" })).await, "404 not_found");
    })
    .await;
}
