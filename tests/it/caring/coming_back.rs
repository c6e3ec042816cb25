//! Referrals come back: answered, declined, withdrawn. Nothing closes by itself.

use buurtnet::care::directory::service::Channel;
use serde_json::{Value, json};

use super::yes_to;
use crate::world::{Person, World, in_short, story};
use buurtnet::base::ids::SignalId;

/// A signal about Rosa that a service has, with its worker.
async fn referred(w: &World) -> (Person, Person, SignalId, Value) {
    let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
    let an = w.worker("An").await;
    let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
    let worry = w.worry(&jan, Some(&rosa), "energy").await;
    assert_eq!(an.talks(worry, yes_to(ocmw)).await, "200 referred");
    w.due().await;
    let case = an.opens_case(worry).await;
    (an, rosa, worry, case)
}

fn referral(case: &Value) -> String {
    case["referrals"][0]["id"].as_str().unwrap().to_owned()
}

async fn notes(an: &Person, case: &Value, body: Value) -> String {
    in_short(an.posts(&format!("/referrals/{}/note", referral(case)), body).await)
}

#[tokio::test]
async fn a_service_that_declines_gives_the_signal_back_with_a_task() {
    story(async |w| {
        let (an, _, worry, case) = referred(&w).await;
        let no = json!({ "codes": ["rejected"], "reason": "no_capacity" });
        assert_eq!(notes(&an, &case, no).await, "204");
        assert_eq!(an.state_of(worry).await, "contact");
        assert_eq!(an.to_do().await, ["referral_answer", "signal_contact"]);
    })
    .await;
}

#[tokio::test]
async fn help_that_was_given_asks_how_it_went_before_anything_closes() {
    story(async |w| {
        let (an, _, worry, case) = referred(&w).await;
        let close = json!({ "act": "close", "closure": "service_helped" });
        assert_eq!(an.works_on(worry, close.clone()).await, "409 signal_waits_for_service");
        let done = json!({ "codes": ["accepted", "in_progress", "completed"] });
        assert_eq!(notes(&an, &case, done).await, "204");
        let case = an.opens_case(worry).await;
        assert_eq!(case["state"], "follow_up");
        assert!(case["follow_up"].is_string());
        assert_eq!(an.works_on(worry, close).await, "200 closed");
    })
    .await;
}

#[tokio::test]
async fn nothing_closes_while_a_service_still_has_it() {
    story(async |w| {
        let (an, _, worry, case) = referred(&w).await;
        assert_eq!(an.talks(worry, json!({ "happened": "called" })).await, "200 contact");
        let close = json!({ "act": "close", "closure": "neighbours_helped" });
        assert_eq!(an.works_on(worry, close.clone()).await, "409 signal_open_referral");
        let no = json!({ "codes": ["rejected"], "reason": "no_capacity" });
        assert_eq!(notes(&an, &case, no).await, "204");
        assert_eq!(an.works_on(worry, close).await, "200 closed");
    })
    .await;
}

#[tokio::test]
async fn who_is_no_longer_in_the_directory_is_not_referred_to() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let gone = w.listed("Oud Huis", Channel::Phone, Some(w.now())).await;
        let worry = w.worry(&jan, None, "energy").await;
        assert_eq!(an.talks(worry, yes_to(gone)).await, "422 invalid");
        assert_eq!(an.state_of(worry).await, "new");
    })
    .await;
}

#[tokio::test]
async fn a_consent_taken_back_ends_its_referrals_at_that_moment() {
    story(async |w| {
        let (an, rosa, worry, case) = referred(&w).await;
        let basis = case["bases"][0]["id"].as_str().unwrap();
        let jan = w.neighbour("Wim").await;
        let path = format!("/bases/{basis}/withdraw");
        assert_eq!(jan.posts(&path, json!({})).await.0, 404);
        assert_eq!(rosa.posts(&path, json!({})).await.0, 204);
        let case = an.opens_case(worry).await;
        assert_eq!(case["referrals"][0]["code"], "cancelled");
        assert_eq!(case["referrals"][0]["reason"], "withdrawn");
        assert!(case["bases"][0]["withdrawn"].is_string());
        assert_eq!(case["state"], "contact");
        w.due().await;
        assert!(an.to_do().await.contains(&"referral_call".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_drawn_or_has_no_basis_changes_nothing() {
    story(async |w| {
        let (an, _, worry, case) = referred(&w).await;
        let service = case["referrals"][0]["service"].clone();
        let jump = json!({ "codes": ["completed"] });
        assert_eq!(notes(&an, &case, jump).await, "409 referral_no_arrow");
        let bare = json!({ "codes": ["rejected"] });
        assert_eq!(notes(&an, &case, bare).await, "409 referral_no_reason");
        let again = yes_to(serde_json::from_value(service.clone()).unwrap());
        assert_eq!(an.talks(worry, again).await, "409 referral_open_already");
        let path = format!("/desk/signals/{worry}/referrals");
        let short = json!({ "service": service, "kind": "vital_interest", "words": "dringend" });
        let (status, told) = an.posts(&path, short).await;
        assert_eq!((status, told["errors"][0]["code"].as_str()), (422, Some("too_short")));
        let nobody = json!({ "service": buurtnet::base::ids::ServiceId::new(w.now()) });
        assert_eq!(an.posts(&path, nobody).await.0, 422);
        assert_eq!(an.state_of(worry).await, "referred");
    })
    .await;
}

#[tokio::test]
async fn what_is_shared_without_a_yes_waits_for_a_coordinator() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, None, "missing").await;
        let path = format!("/desk/signals/{worry}/referrals");
        let vital = json!({ "service": ocmw, "kind": "vital_interest",
            "words": "Al drie dagen niet gezien, antwoordt niet aan de deur." });
        let (status, case) = an.posts(&path, vital).await;
        assert_eq!(status, 200, "{case}");
        assert_eq!(case["state"], "referred");
        assert!(case["bases"][0]["review_due"].is_string());
        assert!(an.to_do().await.contains(&"basis_review".to_owned()));
    })
    .await;
}
