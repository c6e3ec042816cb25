//! Somebody works here no longer, or is away: no case stays behind, and a consent is taken back by who
//! answers for the case.

use buurtnet::base::ids::SignalId;
use buurtnet::care::directory::service::Channel;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::yes_to;
use crate::retention::{person, when};
use crate::world::{Person, World, in_short, story};

impl World {
    /// The mandate of somebody ends at this moment.
    async fn ends_mandate(&self, who: &Person) {
        let now = when(self.now());
        let who = person(who.id);
        self.sql(&format!("update role_grant set until = {now} where person_id = {who}")).await;
    }
}

impl Person {
    async fn gives_all_of(&self, from: &Self, to: &Self) -> (u16, Value) {
        self.posts(&format!("/desk/colleagues/{}/cases", from.id), json!({ "to": to.id })).await
    }

    /// Takes the only consent of a case back.
    async fn takes_back(&self, basis: &str) -> u16 {
        self.posts(&format!("/bases/{basis}/withdraw"), json!({})).await.0
    }

    async fn works(&self, whose: &str) -> Value {
        let (_, all) = self.gets("/desk/workload").await;
        let one = all.as_array().unwrap().iter().find(|it| it["first_name"] == whose);
        one.unwrap_or_else(|| panic!("{all}"))["works"].clone()
    }
}

#[tokio::test]
async fn a_coordinator_who_is_alone_takes_over_every_case_of_who_left() {
    story(async |w| {
        let (jan, an, greet) =
            (w.neighbour("Jan").await, w.worker("An").await, w.coordinator("Greet").await);
        let mut all = Vec::new();
        for kind in ["energy", "grief", "food"] {
            let worry = w.worry(&jan, None, kind).await;
            assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
            all.push(worry);
        }
        let close = json!({ "act": "close", "closure": "not_a_concern" });
        assert_eq!(an.works_on(all[2], close).await, "200 closed");
        let queue = w.worry(&jan, None, "energy").await;
        assert_eq!(greet.works("An").await, true);
        assert_eq!(in_short(greet.gives_all_of(&an, &greet).await), "409 still_works_here");
        assert_eq!(in_short(an.gives_all_of(&greet, &an).await), "403 not_allowed");

        w.ends_mandate(&an).await;
        assert_eq!(greet.works("An").await, false);
        assert_eq!(greet.gives_all_of(&an, &jan).await.0, 422, "a neighbour has no cases");
        assert_eq!(greet.gives_all_of(&an, &greet).await, (200, json!({ "given": 2 })));
        for worry in &all[..2] {
            assert_eq!(greet.opens_case(*worry).await["owner"]["is_me"], true);
        }
        assert_eq!(w.counts("signal where owner_id is null").await, 1, "{queue} waits for anybody");
        assert_eq!(greet.gives_all_of(&an, &greet).await, (200, json!({ "given": 0 })));
        assert_eq!(w.counts("audit where action = 'care.hand_over'").await, 2);
    })
    .await;
}

/// A case of An with a yes on which a service is asked, and the name of that yes.
async fn with_a_yes(w: &World, an: &Person) -> (SignalId, String) {
    let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
    let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
    let worry = w.worry(&jan, Some(&rosa), "energy").await;
    assert_eq!(an.talks(worry, yes_to(ocmw)).await, "200 referred");
    let basis = an.opens_case(worry).await["bases"][0]["id"].as_str().unwrap().to_owned();
    (worry, basis)
}

#[tokio::test]
async fn a_withdrawal_that_another_worker_hears_is_asked_of_who_has_the_case_at_once() {
    story(async |w| {
        let (an, els) = (w.worker("An").await, w.worker("Els").await);
        let (worry, basis) = with_a_yes(&w, &an).await;
        assert_eq!(els.takes_back(&basis).await, 202);
        let case = an.opens_case(worry).await;
        assert_eq!(case["bases"][0]["withdrawn"], Value::Null);
        assert_eq!(case["referrals"][0]["code"], "requested");
        let (_, list) = an.gets("/tasks?kinds=consent_withdrawn").await;
        let task = &list["items"][0];
        assert_eq!((&task["urgency"], &task["owner"]["is_me"]), (&json!("now"), &json!(true)));
        assert_eq!(an.takes_back(&basis).await, 204);
        assert_eq!(an.opens_case(worry).await["referrals"][0]["code"], "cancelled");
        let (_, list) = an.gets("/tasks?kinds=consent_withdrawn").await;
        assert_eq!(list["items"], json!([]), "it is done");
    })
    .await;
}

#[tokio::test]
async fn who_stands_in_takes_a_consent_back_while_a_colleague_is_away_and_a_coordinator_always() {
    story(async |w| {
        let (an, els) = (w.worker("An").await, w.worker("Els").await);
        let (_, basis) = with_a_yes(&w, &an).await;
        let today = w.now().date_naive();
        let away = json!({ "first": today, "last": today, "deputy": els.id });
        assert_eq!(an.posts("/desk/absence", away).await.0, 204);
        assert_eq!(w.worker("Bo").await.takes_back(&basis).await, 202);
        assert_eq!(els.takes_back(&basis).await, 204);
        w.later(TimeDelta::days(1));
        let (an, greet) = (w.back(&an).await, w.coordinator("Greet").await);
        let (_, basis) = with_a_yes(&w, &an).await;
        assert_eq!(w.back(&els).await.takes_back(&basis).await, 202, "An is there again");
        assert_eq!(greet.takes_back(&basis).await, 204);
    })
    .await;
}
