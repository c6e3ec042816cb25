//! Whose desk it is, what fits as an answer, and what of it is forgotten with whom.

use buurtnet::base::db::Tx;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::{Role, mandates};
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{close, hear};
use crate::world::story;

#[tokio::test]
async fn what_may_be_about_somebody_who_works_here_never_lies_on_the_desk_of_the_workers() {
    story(async |w| {
        let (rosa, _, milk) = w.met().await;
        let (an, cora) = (w.worker("An").await, w.coordinator("Cora").await);
        // It is about somebody who works here, says who tells it.
        rosa.complains(json!({ "what": "improper", "works_here": true })).await;
        assert!(an.complaints().await.is_empty());
        // A worker asked for her: nobody else is named.
        let ada = w.newcomer("Ada").await;
        let form = json!({ "on_behalf_of": ada.id, "consent": "spoken" });
        let (status, soup) = an.tries_to_ask("", form).await;
        assert_eq!(status, 201, "{soup}");
        ada.complains(json!({ "what": "quarrel", "request": soup["id"] })).await;
        assert!(an.complaints().await.is_empty());
        // With the one helper who came it is the worker's, also when a worker had joined the two.
        let mark = rosa.sees(&milk).await["talks"][0]["ref"].as_str().unwrap().to_owned();
        assert_eq!(an.posts(&format!("/talks/{mark}/join"), json!({})).await.0, 200);
        let quarrel = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        assert_eq!(an.complaints().await, [quarrel]);
        assert_eq!(cora.complaints().await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_came_with_a_worker_among_them_it_is_the_coordinators() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let roles = vec![Role::Buurtwerker];
        let an = w.arrives(Arrival { roles, ..w.arrival("An") }).await;
        let (_, view) = rosa.tries_to_ask("", json!({ "places": 2 })).await;
        let couch = view["id"].as_str().unwrap().to_owned();
        for helper in [&jan, &an] {
            assert_eq!(helper.accepts(&couch).await, "200 assigned");
        }
        let els = w.worker("Els").await;
        let cora = w.coordinator("Cora").await;
        rosa.complains(json!({ "what": "unsafe", "request": couch, "lines_seen": true })).await;
        assert!(els.complaints().await.is_empty() && an.complaints().await.is_empty());
        assert_eq!(cora.complaints().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_who_is_also_a_worker_never_judges_what_is_about_herself() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let roles = vec![Role::Buurtwerker, Role::Coordinator];
        let cora = w.arrives(Arrival { roles, ..w.arrival("Cora") }).await;
        let other = w.coordinator("Greet").await;
        let milk = rosa.asks("").await;
        assert_eq!(cora.accepts(&milk).await, "200 assigned");
        let id = rosa.complains(json!({ "what": "worker", "request": milk })).await;
        assert!(cora.complaints().await.is_empty());
        assert_eq!(cora.opens_complaint(&id).await.0, 404);
        assert_eq!(other.opens_complaint(&id).await.1["about"]["name"], "Cora Peeters");
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_who_joined_the_talk_as_a_worker_judges_nothing_of_it() {
    story(async |w| {
        let (rosa, _, milk) = w.met().await;
        let roles = vec![Role::Buurtwerker, Role::Coordinator];
        let cora = w.arrives(Arrival { roles, ..w.arrival("Cora") }).await;
        let dora = w.coordinator("Dora").await;
        let mark = rosa.sees(&milk).await["talks"][0]["ref"].as_str().unwrap().to_owned();
        assert_eq!(cora.posts(&format!("/talks/{mark}/join"), json!({})).await.0, 200);
        let body = json!({ "what": "worker", "request": milk });
        let id = rosa.complains(body).await;
        assert!(cora.complaints().await.is_empty() && cora.to_do().await.is_empty());
        assert_eq!(cora.opens_complaint(&id).await.0, 404);
        let heard = json!({ "act": "hear", "hearing": "not_reached" });
        assert_eq!(cora.judges(&id, heard.clone()).await, "404 not_found");
        assert_eq!(dora.complaints().await, std::slice::from_ref(&id));
        assert_eq!(dora.judges(&id, heard).await, "204");
    })
    .await;
}

#[tokio::test]
async fn what_was_told_about_a_neighbour_moves_to_the_coordinator_when_they_come_to_work_here() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let (an, cora) = (w.worker("An").await, w.coordinator("Cora").await);
        let id = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        assert_eq!(an.to_do().await, ["went_wrong"]);
        let who = (w.buurt(), jan.id);
        let works =
            async move |tx: &Tx| mandates::grant(tx, who, (Role::Buurtwerker, None), None).await;
        w.shared().house.db.write("a test", works).await.unwrap();
        w.due().await;
        assert!(an.complaints().await.is_empty() && an.to_do().await.is_empty());
        assert_eq!(an.opens_complaint(&id).await.0, 404);
        assert_eq!(cora.to_do().await, ["worker_complaint"]);
        assert_eq!(cora.opens_complaint(&id).await.0, 200);
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_does_not_fit_and_a_second_side_are_refused_and_nothing_changes() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        let nobody = rosa.complains(json!({ "what": "other" })).await;
        assert_eq!(an.judges(&nobody, json!({ "act": "hear", "hearing": "nobody" })).await, "204");
        for outcome in ["apart", "stopped"] {
            assert_eq!(an.judges(&nobody, close(outcome)).await, "409 complaint_misfit");
        }
        let by_jan = jan.complains(json!({ "what": "quarrel", "request": milk })).await;
        let nobody = json!({ "act": "hear", "hearing": "nobody" });
        assert_eq!(an.judges(&by_jan, nobody).await, "409 complaint_misfit", "it names Rosa");
        let unheard = json!({ "act": "hear", "hearing": "not_reached", "side": "Toch gehoord." });
        assert_eq!(an.judges(&by_jan, unheard).await, "422 invalid");
        let not_reached = json!({ "act": "hear", "hearing": "not_reached" });
        assert_eq!(an.judges(&by_jan, not_reached).await, "204");
        assert_eq!(an.judges(&by_jan, hear("spoken")).await, "204", "heard later");
        let second = json!({ "act": "hear", "hearing": "spoken", "side": "Iets anders." });
        assert_eq!(an.judges(&by_jan, second).await, "409 complaint_heard_before");
        let opened = an.opens_complaint(&by_jan).await.1;
        assert_eq!(opened["side"], "Hij zegt dat hij ze terugbracht.");
        assert_eq!(opened["can"], json!(["close"]));
        assert!(!opened["outcomes"].as_array().unwrap().contains(&json!("stopped")));
        assert_eq!(an.judges(&by_jan, close("stopped")).await, "409 complaint_misfit", "she asked");
        assert_eq!(an.judges(&by_jan, close("apart")).await, "204");
    })
    .await;
}

#[tokio::test]
async fn the_desk_reads_page_by_page_who_may_be_in_danger_first() {
    story(async |w| {
        let (rosa, _, milk) = w.met().await;
        let an = w.worker("An").await;
        let body = json!({ "what": "unsafe", "request": milk, "lines_seen": true });
        let unsafe_one = rosa.complains(body).await;
        for teller in 0..6 {
            let ada = w.newcomer(&format!("Ada {teller}")).await;
            for _ in 0..10 {
                w.later(TimeDelta::seconds(1));
                ada.complains(json!({ "what": "other" })).await;
            }
        }
        let (_, first) = an.gets("/desk/complaints").await;
        let ids = |page: &Value| -> Vec<String> {
            let items = page["items"].as_array().unwrap().iter();
            items.map(|it| it["id"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(ids(&first)[0], unsafe_one, "the oldest, and the first to be read");
        let next = first["next"].as_str().unwrap();
        let (_, second) = an.gets(&format!("/desk/complaints?after={next}")).await;
        let mut all = [ids(&first), ids(&second)].concat();
        assert_eq!((all.len(), &second["next"]), (61, &json!(null)));
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 61, "each once");
    })
    .await;
}

#[tokio::test]
async fn when_somebody_is_forgotten_what_they_told_pauses_nobody_and_what_they_said_is_gone() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let (pol, an) = (w.neighbour("Pol").await, w.worker("An").await);
        rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        let bread = pol.asks("").await;
        assert_eq!(jan.accepts(&bread).await, "200 reserve");
        assert_eq!(rosa.posts("/me/forget", json!({})).await.0, 200);
        assert_eq!(jan.accepts(&bread).await, "200 reserve", "she may come back");
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(w.counts("complaint where pauses").await, 0);
        assert_eq!(w.counts("complaint where outcome = 'ended'").await, 1);
        assert!(!w.back(&an).await.to_do().await.contains(&"went_wrong".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn the_side_of_who_is_forgotten_is_gone_and_what_the_other_wrote_stays() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        let words = "Mijn fiets is weg.";
        let told = json!({ "what": "money", "request": milk, "words": words });
        let id = rosa.complains(told).await;
        assert_eq!(an.judges(&id, hear("spoken")).await, "204");
        assert_eq!(w.counts("complaint where side is not null").await, 1);
        assert_eq!(jan.posts("/me/forget", json!({})).await.0, 200);
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(w.counts("complaint where side is not null").await, 0);
        let kept = format!("kept_from where person_id = {}", crate::retention::person(jan.id));
        assert_eq!(w.counts(&kept).await, 0, "nor what was kept from him");
        assert_eq!(w.counts("complaint where words is not null").await, 1);
        assert_eq!(w.back(&an).await.opens_complaint(&id).await.1["words"], words);
    })
    .await;
}
