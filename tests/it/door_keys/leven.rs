//! Real life: whoever goes away, dies, is forgotten, stopped or kept apart, the key is asked back in the
//! same step; and a key that is out too long is asked after once.

use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Person, World, in_short, story};

impl Person {
    async fn acts_on(&self, who: &Self, act: &str, body: serde_json::Value) -> String {
        in_short(self.posts(&format!("/people/{}/{act}", who.id), body).await)
    }
}

/// Whom the worker is told to speak with about a key; nobody where there is no such task.
async fn asked_back(an: &Person) -> Vec<String> {
    let list = an.gets("/tasks?kinds=key_back").await.1;
    let items = list["items"].as_array().unwrap_or_else(|| panic!("{list}"));
    items.iter().map(|it| it["person"]["name"].as_str().unwrap_or("-").to_owned()).collect()
}

#[tokio::test]
async fn who_dies_or_asks_to_be_forgotten_has_their_keys_asked_back_in_that_step() {
    for (act, body) in [("died", json!({})), ("forget", json!({ "consent": "spoken" }))] {
        for (leaves, talks) in [(0, "Jan Peeters"), (1, "Rosa Peeters")] {
            let (act, body) = (act, body.clone());
            story(async move |w| {
                let (rosa, jan, an, key) = w.lent().await;
                let who = if leaves == 0 { &rosa } else { &jan };
                assert_eq!(an.acts_on(who, act, body).await, "204");
                assert_eq!(asked_back(&an).await, [talks], "{act} {leaves}");
                assert_eq!(an.tells(&key, "back").await, "204");
                assert!(asked_back(&an).await.is_empty(), "it is back");
            })
            .await;
        }
    }
}

#[tokio::test]
async fn who_moves_away_has_their_keys_asked_back_and_another_door_has_another_key() {
    story(async |w| {
        let (rosa, jan, an, _) = w.lent().await;
        let within = crate::moving::within(&w);
        assert_eq!(an.acts_on(&jan, "move", within.clone()).await, "204");
        assert!(asked_back(&an).await.is_empty(), "he has it still, from another door");
        assert_eq!(an.acts_on(&rosa, "move", within).await, "204");
        assert_eq!(asked_back(&an).await, ["Jan Peeters"]);
    })
    .await;
    for (moves, talks) in [(0, "Jan Peeters"), (1, "Rosa Peeters")] {
        story(async move |w| {
            let (rosa, jan, an, _) = w.lent().await;
            let bea = w.stranger_worker("Bea").await;
            let who = if moves == 0 { &rosa } else { &jan };
            let body = json!({ "to": bea.buurt, "stays": [], "stops": [], "consent": "spoken" });
            assert_eq!(an.acts_on(who, "move", body).await, "204");
            assert_eq!(asked_back(&an).await, [talks]);
            assert!(asked_back(&bea).await.is_empty());
        })
        .await;
    }
}

#[tokio::test]
async fn two_who_would_rather_not_meet_get_the_key_back_by_a_worker() {
    for blocks in [0, 1] {
        story(async move |w| {
            let (rosa, jan, milk) = w.matched("").await;
            let (an, ida) = (w.worker("An").await, w.neighbour("Ida").await);
            an.gives_key(&rosa, &jan, json!({})).await;
            an.gives_key(&rosa, &ida, json!({})).await;
            let who = if blocks == 0 { &rosa } else { &jan };
            assert_eq!(who.posts("/me/apart", json!({ "request": milk })).await.0, 200);
            assert_eq!(asked_back(&an).await, ["Jan Peeters"], "not the key that Ida has");
            let no = an.posts("/desk/keys", super::given(&rosa, &jan)).await;
            assert_eq!(in_short(no), "422 invalid");
        })
        .await;
    }
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        an.gives_key(&rosa, &jan, json!({})).await;
        let helper = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        assert_eq!(
            rosa.does("refuse-helper", &milk, json!({ "helper": helper })).await,
            "200 open"
        );
        assert_eq!(asked_back(&an).await, ["Jan Peeters"], "she asked for somebody else");
    })
    .await;
}

#[tokio::test]
async fn who_helps_no_more_after_a_complaint_gives_back_what_they_have_and_keeps_what_they_gave() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let (an, ida) = (w.worker("An").await, w.neighbour("Ida").await);
        an.gives_key(&rosa, &jan, json!({})).await;
        an.gives_key(&jan, &ida, json!({})).await;
        let id = rosa.complains(json!({ "what": "quarrel", "request": milk })).await;
        let heard = json!({ "act": "hear", "hearing": "not_reached" });
        assert_eq!(an.judges(&id, heard).await, "204");
        assert!(asked_back(&an).await.is_empty());
        assert_eq!(an.judges(&id, json!({ "act": "close", "outcome": "stopped" })).await, "204");
        assert_eq!(asked_back(&an).await, ["Jan Peeters"]);
    })
    .await;
}

#[tokio::test]
async fn of_who_is_forgotten_no_name_stays_with_the_key_and_nobody_waits() {
    for leaves in [0, 1] {
        story(async move |w| {
            let (rosa, jan, an, key) = w.lent().await;
            let (who, stays) = if leaves == 0 { (&rosa, &jan) } else { (&jan, &rosa) };
            assert_eq!(who.posts("/me/forget", json!({})).await.0, 200);
            w.later(TimeDelta::days(7) + TimeDelta::seconds(1));
            w.due().await;
            let an = w.back(&an).await;
            let line = an.keys_out().await[0].clone();
            let side = if leaves == 0 { "giver" } else { "holder" };
            assert_eq!((&line[side], &line["what"]), (&json!(null), &json!(null)));
            assert!(w.bytes("door_key", "what").await.is_empty(), "and its line is gone");
            let house = &w.shared().house;
            let signed_in = begin(house, stays.id, stays.buurt, Kind::Resident).await.unwrap();
            let stays = Person { signed_in, ..stays.clone() };
            assert_eq!(stays.keys().await[0]["other"], json!(null));
            assert_eq!(an.tells(&key, "back").await, "204", "a worker ends it");
        })
        .await;
    }
}

impl World {
    /// Lets a day go by, and what is due then happen.
    async fn a_day(&self) {
        self.after(TimeDelta::days(1)).await;
    }
}

#[tokio::test]
async fn a_key_that_is_out_too_long_is_asked_after_once_and_not_again_each_day() {
    story(async |w| {
        let (rosa, jan, an, _) = w.lent().await;
        an.gives_key(&rosa, &jan, json!({ "last_day": "2026-11-29" })).await;
        for _ in 0..14 {
            w.a_day().await;
        }
        let an = w.back(&an).await;
        assert!(asked_back(&an).await.is_empty(), "fourteen days are not too long");
        w.a_day().await;
        let back = w.back(&an).await;
        let list = back.gets("/tasks?kinds=key_back").await.1;
        let said = "Een sleutel is al lang weg. Vraag ernaar bij Jan.";
        assert_eq!(list["items"][0]["reason"], said);
        let id = list["items"][0]["id"].as_str().unwrap().to_owned();
        assert_eq!(back.posts(&format!("/tasks/{id}/done"), json!({})).await.0, 204);
        for _ in 0..6 {
            w.a_day().await;
        }
        let an = w.back(&an).await;
        assert!(asked_back(&an).await.is_empty(), "the other has a last day");
        w.a_day().await;
        let an = w.back(&an).await;
        assert_eq!(asked_back(&an).await.len(), 1, "and the first is not asked after again");
        assert_eq!(w.counts("task where kind = 'key_back'").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_key_that_is_back_is_never_asked_after() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        assert_eq!(rosa.tells(&key, "back").await, "204");
        assert_eq!(jan.tells(&key, "back").await, "204");
        assert_eq!(w.counts("promise where kind = 'help.key_over'").await, 0);
        w.after(TimeDelta::days(20)).await;
        let an = w.back(&an).await;
        assert!(asked_back(&an).await.is_empty());
    })
    .await;
}
