//! Looking at it: heard, answered, appealed; a helper paused; and what is about a worker.

use buurtnet::base::db::News;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use serde_json::json;

use super::{close, hear};
use crate::world::{Person, story};

async fn sees_nothing(who: &Person) -> bool {
    who.board().await.is_empty()
}

#[tokio::test]
async fn the_other_is_heard_before_the_answer_and_an_appeal_goes_to_the_coordinator() {
    story(async |w| {
        let (rosa, _, milk) = w.met().await;
        let (an, cora) = (w.worker("An").await, w.coordinator("Cora").await);
        let id = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        assert_eq!(an.to_do().await, ["went_wrong"]);
        assert_eq!(cora.opens_complaint(&id).await.0, 404, "it is the worker's");
        assert_eq!(an.judges(&id, close("talked_out")).await, "409 complaint_hear_first");
        assert_eq!(an.judges(&id, hear("spoken")).await, "204");
        assert_eq!(an.opens_complaint(&id).await.1["side"], "Hij zegt dat hij ze terugbracht.");
        assert_eq!(an.judges(&id, close("talked_out")).await, "204");
        assert!(an.to_do().await.is_empty());
        let told = &rosa.heard_of().await[0];
        assert_eq!((&told["state"], &told["may_appeal"]), (&json!("closed"), &json!(true)));

        let (status, after) = rosa.posts(&format!("/me/complaints/{id}/appeal"), json!({})).await;
        assert_eq!((status, &after[0]["state"]), (200, &json!("appealed")));
        assert_eq!(
            (cora.to_do().await, an.to_do().await),
            (vec!["complaint_appeal".to_owned()], vec![])
        );
        assert_eq!(
            an.judges(&id, close("agreed")).await,
            "404 not_found",
            "she answered it before"
        );
        assert_eq!(an.opens_complaint(&id).await.0, 200, "and may read it");
        assert_eq!(cora.opens_complaint(&id).await.1["side"], "Hij zegt dat hij ze terugbracht.");
        assert_eq!(cora.judges(&id, close("put_right")).await, "204");
        assert!(cora.to_do().await.is_empty());
        assert_eq!(rosa.heard_of().await[0]["state"], "decided");
        let opened = "audit where action = 'help.complaint_open'";
        assert_eq!(w.counts(opened).await, 3, "every look is written down, and no refused one");
    })
    .await;
}

#[tokio::test]
async fn who_was_not_safe_is_called_now_and_that_helper_is_in_no_wave_and_does_not_notice() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let (pol, an) = (w.neighbour("Pol").await, w.worker("An").await);
        let bread = pol.asks("").await;
        let id =
            rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        let (_, tasks) = an.gets("/tasks").await;
        assert_eq!(tasks["items"][0]["urgency"], "now");
        w.due().await;
        let asked = format!("help_offer where helper_id = {}", crate::retention::person(jan.id));
        assert_eq!(w.counts(&asked).await, 1, "no wave reaches him; only the first is his");
        assert!(jan.board().await.contains(&bread), "his board is as it was");
        assert_eq!(jan.accepts(&bread).await, "200 reserve", "every yes is kept");
        assert_eq!(pol.sees(&bread).await["state"], "open", "and it is looked for further");
        assert_eq!(an.judges(&id, hear("spoken")).await, "204");
        assert_eq!(an.judges(&id, close("nothing_found")).await, "204");
        assert_eq!(jan.accepts(&bread).await, "200 assigned", "he may help again");
    })
    .await;
}

#[tokio::test]
async fn a_reserve_of_whom_somebody_looks_what_went_wrong_is_passed_over_at_once() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let [pol, els, ada] = w.neighbours(["Pol", "Els", "Ada"]).await;
        let an = w.worker("An").await;
        let bread = pol.asks("").await;
        assert_eq!(els.accepts(&bread).await, "200 assigned");
        for reserve in [&jan, &ada] {
            assert_eq!(reserve.accepts(&bread).await, "200 reserve");
            w.later(TimeDelta::seconds(1));
        }
        rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        assert_eq!(els.acted("back-out", &bread).await, "200 past");
        w.due().await;
        assert!(!jan.heard(&bread, &an).await.contains(&"promote".to_owned()));
        assert!(ada.heard(&bread, &an).await.contains(&"promote".to_owned()), "the next at once");
    })
    .await;
}

#[tokio::test]
async fn who_helps_no_more_lets_go_of_all_and_is_asked_for_nothing() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let (pol, an) = (w.neighbour("Pol").await, w.worker("An").await);
        assert_eq!(pol.accepts(&milk).await, "200 reserve");
        let id =
            rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        let not_safe = json!({ "act": "hear", "hearing": "not_safe" });
        assert_eq!(an.judges(&id, not_safe).await, "204");
        assert_eq!(an.judges(&id, close("stopped")).await, "204");
        w.due().await;
        let promoted = "help_offer where state = 'reserve' and asked_until is not null";
        assert_eq!(w.counts(promoted).await, 1, "the reserve is asked in his place");
        let bread = pol.asks("").await;
        assert!(w.neighbour("Ada").await.board().await.contains(&bread));
        assert!(sees_nothing(&jan).await, "he knows it");
        assert_eq!(jan.accepts(&bread).await, "404 not_found");
        assert_eq!(an.opens_complaint(&id).await.1["pauses"], true);
    })
    .await;
}

#[tokio::test]
async fn two_who_are_kept_apart_by_the_answer_do_not_meet_again() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        let id = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        assert_eq!(an.judges(&id, hear("spoken")).await, "204");
        assert_eq!(an.judges(&id, close("apart")).await, "204");
        let bread = rosa.asks("").await;
        assert_eq!(jan.accepts(&bread).await, "404 not_found");
        assert!(!jan.board().await.contains(&bread));
    })
    .await;
}

#[tokio::test]
async fn what_is_about_a_worker_is_the_coordinators_alone_in_tasks_in_streams_and_in_copies() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let (an, els, cora) =
            (w.worker("An").await, w.worker("Els").await, w.coordinator("Cora").await);
        let mut news = w.shared().house.db.listen();
        let words = "An vertelde aan mijn buurvrouw wat ik haar zei.";
        let id = rosa.complains(json!({ "what": "worker", "words": words })).await;
        let mut told = Vec::new();
        while let Ok(heard) = news.try_recv() {
            if let News::Changed { people, desk, kind, .. } = heard {
                assert!(!desk, "{kind} is told to the whole desk");
                assert!(!people.contains(&an.id) && !people.contains(&els.id), "{kind}");
                told.push((kind, people.contains(&cora.id)));
            }
        }
        assert!(told.contains(&("complaint".to_owned(), true)), "the coordinator hears: {told:?}");
        for worker in [&an, &els] {
            assert!(worker.to_do().await.is_empty());
            assert!(worker.complaints().await.is_empty());
            assert_eq!(worker.opens_complaint(&id).await.0, 404);
            assert_eq!(worker.judges(&id, hear("spoken")).await, "404 not_found");
            let copy = worker.posts("/me/data/copy", json!({})).await.1.to_string();
            assert!(!copy.contains("buurvrouw"), "{copy}");
        }
        let (_, tasks) = cora.gets("/tasks").await;
        assert_eq!(tasks["items"][0]["kind"], "worker_complaint");
        let task = tasks["items"][0]["id"].as_str().unwrap();
        for act in ["take", "done"] {
            let told = an.posts(&format!("/tasks/{task}/{act}"), json!({})).await;
            assert_eq!(told.0, 404, "{act}");
        }
        assert_eq!(cora.complaints().await, std::slice::from_ref(&id));
        assert_eq!(cora.opens_complaint(&id).await.1["words"], words);
        assert_eq!(cora.judges(&id, hear("spoken")).await, "204");
        assert_eq!(cora.judges(&id, close("agreed")).await, "204");
        assert_eq!(rosa.heard_of().await[0]["may_appeal"], false, "there is no further desk");
    })
    .await;
}

#[tokio::test]
async fn a_neighbour_who_works_here_is_a_worker_also_when_she_helps() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let arrival = w.arrival("An");
        let roles = vec![buurtnet::people::Role::Buurtwerker];
        let an = w.arrives(Arrival { roles, ..arrival }).await;
        let (els, cora) = (w.worker("Els").await, w.coordinator("Cora").await);
        let milk = rosa.asks("").await;
        assert_eq!(an.accepts(&milk).await, "200 assigned");
        let id = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        for worker in [&an, &els] {
            assert_eq!(worker.opens_complaint(&id).await.0, 404);
        }
        assert_eq!(cora.opens_complaint(&id).await.1["about"]["name"], "An Peeters");
    })
    .await;
}

#[tokio::test]
async fn when_somebody_died_nobody_is_heard_any_more_about_what_went_wrong() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        jan.complains(json!({ "what": "money", "request": milk })).await;
        assert_eq!(an.posts(&format!("/people/{}/died", rosa.id), json!({})).await.0, 204);
        assert!(!an.to_do().await.contains(&"went_wrong".to_owned()));
        assert_eq!(w.counts("complaint where outcome = 'ended' and not pauses").await, 2);
        w.later(TimeDelta::minutes(1));
    })
    .await;
}
