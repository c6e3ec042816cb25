//! A coordinator who would judge what is about themselves, or be the only one left.

use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use futures_util::future::join;
use serde_json::json;

use crate::world::{Person, World, in_short, story};

/// A coordinator who lives here and helps.
async fn neighbour(w: &World, name: &str) -> Person {
    w.arrives(Arrival { roles: vec![Role::Coordinator], ..w.arrival(name) }).await
}

#[tokio::test]
async fn the_task_of_what_is_said_about_a_coordinator_is_not_theirs_to_see_or_to_end() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let (cora, dora) = (neighbour(&w, "Cora").await, w.coordinator("Dora").await);
        let milk = rosa.asks("").await;
        assert_eq!(cora.accepts(&milk).await, "200 assigned");
        let id = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        assert!(cora.to_do().await.is_empty(), "nor does she see who told it");
        let (_, tasks) = dora.gets("/tasks").await;
        assert_eq!(tasks["items"][0]["kind"], "worker_complaint");
        let task = tasks["items"][0]["id"].as_str().unwrap().to_owned();
        let acts = [
            ("take", json!({})),
            ("done", json!({})),
            ("dismiss", json!({ "reason": "not_needed" })),
        ];
        for (act, body) in &acts {
            let told = cora.posts(&format!("/tasks/{task}/{act}"), body.clone()).await;
            assert_eq!(in_short(told), "404 not_found", "{act}");
        }
        for (act, body) in &acts[1..] {
            let told = dora.posts(&format!("/tasks/{task}/{act}"), body.clone()).await;
            assert_eq!(in_short(told), "409 task_by_answer", "{act}");
        }
        let heard = json!({ "act": "hear", "hearing": "spoken", "side": "Het was anders." });
        assert_eq!(dora.judges(&id, heard).await, "204");
        assert_eq!(dora.judges(&id, json!({ "act": "close", "outcome": "agreed" })).await, "204");
        assert!(dora.to_do().await.is_empty(), "the answer ends it");
    })
    .await;
}

#[tokio::test]
async fn what_a_coordinator_tells_is_looked_at_by_another() {
    story(async |w| {
        let (cora, dora) = (neighbour(&w, "Cora").await, w.coordinator("Dora").await);
        cora.complains(json!({ "what": "worker" })).await;
        assert!(cora.to_do().await.is_empty());
        assert_eq!(dora.to_do().await, ["worker_complaint"]);
    })
    .await;
}

#[tokio::test]
async fn what_nobody_here_may_judge_says_so_and_waits_for_another_coordinator() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let cora = neighbour(&w, "Cora").await;
        let milk = rosa.asks("").await;
        assert_eq!(cora.accepts(&milk).await, "200 assigned");
        let id = rosa.complains(json!({ "what": "worker", "request": milk })).await;
        let says = async || rosa.gets("/me/complaints").await.1[0]["says"].clone();
        assert_eq!(says().await, "wrong-says-nobody");
        let dora = w.coordinator("Dora").await;
        assert_eq!(says().await, "wrong-says-coordinator");
        assert_eq!(dora.to_do().await, ["worker_complaint"], "it was kept for who comes");
        assert_eq!(dora.opens_complaint(&id).await.0, 200);
    })
    .await;
}

#[tokio::test]
async fn what_went_wrong_between_neighbours_ends_by_its_answer_too() {
    story(async |w| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        rosa.complains(json!({ "what": "quarrel" })).await;
        let (_, tasks) = an.gets("/tasks").await;
        let wrong = tasks["items"].as_array().unwrap().iter();
        let wrong = wrong.filter(|it| it["kind"] == "went_wrong");
        for task in wrong.map(|it| it["id"].as_str().unwrap()) {
            let told = an.posts(&format!("/tasks/{task}/done"), json!({})).await;
            assert_eq!(in_short(told), "409 task_by_answer");
        }
    })
    .await;
}

impl Person {
    async fn ends_work_of(&self, who: &Self) -> String {
        in_short(self.posts(&format!("/desk/colleagues/{}/leave", who.id), json!({})).await)
    }
}

#[tokio::test]
async fn coordinators_do_not_end_each_other_until_nobody_or_only_one_is_left() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        assert_eq!(cora.ends_work_of(&dora).await, "409 no_other_coordinator");
        let greet = w.coordinator("Greet").await;
        let told = join(cora.ends_work_of(&dora), dora.ends_work_of(&cora)).await;
        let mut told = [told.0, told.1];
        told.sort();
        assert_eq!(told, ["204", "403 not_allowed"], "whoever was ended ends nobody");
        let left = "role_grant where role = 'coordinator' and until is null";
        assert_eq!(w.counts(left).await, 2);
        let stays = if greet.ends_work_of(&cora).await == "409 works_here_no_longer" {
            &dora
        } else {
            &cora
        };
        assert_eq!(greet.ends_work_of(stays).await, "409 no_other_coordinator");
        assert_eq!(w.counts(left).await, 2);
        assert_eq!(greet.ends_work_of(&w.worker("An").await).await, "204");
    })
    .await;
}
