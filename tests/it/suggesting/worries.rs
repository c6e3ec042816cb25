//! What is told at the desk and to it becomes a suggestion: very worried, turned down by two;
//! and a place on a waiting list wakes on its day.

use buurtnet::base::ids::{ServiceId, SignalId};
use buurtnet::care::directory::service::Channel;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::caring::yes_to;
use crate::world::{Person, World, in_short, story};

async fn tells(who: &Person, worried: &str) {
    let body = json!({ "source": "worry", "worried": worried, "text": "Hij is veel alleen." });
    assert_eq!(who.posts("/signals", body).await.0, 201);
}

#[tokio::test]
async fn very_worried_is_suggested_and_a_little_is_not_until_somebody_has_it() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        tells(&jan, "little").await;
        assert!(an.suggested().await.is_empty());
        tells(&jan, "very").await;
        let all = an.suggested().await;
        assert_eq!((all.len(), &all[0]["rule"]), (1, &json!("r5")));
        assert_eq!(all[0]["person"], Value::Null, "of a signal the case says whom it is about");
        let id = all[0]["signal"].as_str().unwrap().parse().unwrap();
        assert_eq!(an.works_on(id, json!({ "act": "claim" })).await, "200 triage");
        assert!(an.suggested().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn taking_a_suggestion_about_a_signal_leads_to_it_and_makes_no_second() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        tells(&jan, "very").await;
        let signal = an.suggested().await[0]["signal"].clone();
        let (status, led) = an.takes(json!({})).await;
        assert_eq!((status, &led["signal"]), (200, &signal));
        assert_eq!(w.counts("signal").await, 1);
        let id = signal.as_str().unwrap().parse().unwrap();
        assert_eq!(an.opens_case(id).await["owner"]["is_me"], true);
        assert_eq!(an.counted("r5").await, [1, 1, 0]);
    })
    .await;
}

/// Refers to a service, which says no.
async fn refused(an: &Person, worry: SignalId, service: ServiceId, no: Value) {
    an.talks(worry, yes_to(service)).await;
    an.world.due().await;
    let case = an.opens_case(worry).await;
    let all = case["referrals"].as_array().unwrap();
    let open = all.iter().find(|it| it["service"] == json!(service)).unwrap();
    let path = format!("/referrals/{}/note", open["id"].as_str().unwrap());
    assert_eq!(in_short(an.posts(&path, no).await), "204");
}

async fn about_rosa(w: &World) -> (Person, Person, SignalId) {
    let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
    let an = w.worker("An").await;
    let worry = w.worry(&jan, Some(&rosa), "energy").await;
    (an, rosa, worry)
}

#[tokio::test]
async fn two_services_that_say_no_are_suggested_and_closing_ends_that() {
    story(async |w| {
        let (an, _, worry) = about_rosa(&w).await;
        let no = json!({ "codes": ["rejected"], "reason": "no_capacity" });
        for (name, speaks) in [("OCMW", 0), ("CAW", 1)] {
            let service = w.service(name, Channel::Phone).await;
            refused(&an, worry, service, no.clone()).await;
            assert_eq!(an.suggested().await.len(), speaks, "{name}");
        }
        assert_eq!(an.rules_that_speak().await, ["r10"]);
        assert_eq!(an.state_of(worry).await, "contact", "a rule closes nothing");
        let close = json!({ "act": "close", "closure": "person_declined" });
        assert_eq!(an.works_on(worry, close).await, "200 closed");
        assert!(an.suggested().await.is_empty());
    })
    .await;
}

fn in_ten_days(w: &World) -> Value {
    let day = (w.now() + TimeDelta::days(10)).date_naive();
    json!({ "codes": ["rejected"], "reason": "waitlist", "until": day })
}

async fn woken(an: &Person) -> Vec<Value> {
    let (_, list) = an.gets("/tasks?kinds=waitlist_over").await;
    list["items"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_place_on_a_waiting_list_wakes_on_its_day() {
    story(async |w| {
        let (an, rosa, worry) = about_rosa(&w).await;
        let service = w.service("OCMW", Channel::Phone).await;
        refused(&an, worry, service, in_ten_days(&w)).await;
        w.after(TimeDelta::days(9)).await;
        assert!(woken(&w.back(&an).await).await.is_empty());
        w.after(TimeDelta::days(1)).await;
        let an = w.back(&an).await;
        let tasks = woken(&an).await;
        assert_eq!((tasks.len(), &tasks[0]["person"]["id"]), (1, &json!(rosa.id)));
        assert_eq!(tasks[0]["owner"]["is_me"], true);
    })
    .await;
}

#[tokio::test]
async fn a_place_that_nobody_wants_any_more_sleeps_on() {
    story(async |w| {
        for ends in ["closed", "withdrawn"] {
            let (an, _, worry) = about_rosa(&w).await;
            let service = w.service("OCMW", Channel::Phone).await;
            refused(&an, worry, service, in_ten_days(&w)).await;
            if ends == "closed" {
                let close = json!({ "act": "close", "closure": "person_declined" });
                assert_eq!(an.works_on(worry, close).await, "200 closed");
            } else {
                let basis = an.opens_case(worry).await["bases"][0]["id"].clone();
                let path = format!("/bases/{}/withdraw", basis.as_str().unwrap());
                assert_eq!(an.posts(&path, json!({})).await.0, 204, "{path}");
            }
            w.after(TimeDelta::days(11)).await;
            assert!(woken(&w.back(&an).await).await.is_empty(), "{ends}");
        }
    })
    .await;
}

#[tokio::test]
async fn danger_in_words_shows_the_lines_and_counts_and_tells_no_worker() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let text = "Mijn buurman zei dat hij niet meer wil leven.";
        let mut worry = json!({ "source": "worry", "worried": "little", "text": text });
        assert_eq!(in_short(jan.posts("/signals", worry.clone()).await), "409 signal_danger_first");
        assert_eq!(an.counted("r4").await, [1, 0, 0]);
        assert_eq!((w.counts("signal").await, w.counts("suggestion").await), (0, 0));
        worry["lines_seen"] = json!(true);
        assert_eq!(jan.posts("/signals", worry).await.0, 201);
        assert_eq!(w.counts("signal").await, 1, "after the author's yes");
    })
    .await;
}
