//! What neighbours could not do, told as stories: how many people, never who, the same for whoever looks.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use actix_web::http::Method;
use buurtnet::insight::api::ROUTES;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, story};

impl World {
    /// So many neighbours ask for something, and nobody comes.
    async fn ask_in_vain(&self, people: usize, category: &str) {
        for n in 0..people {
            let arrival = Arrival { helps: false, ..self.arrival(&format!("Buur {n}")) };
            let who = self.arrives(arrival).await;
            let (status, asked) = who.tries_to_ask("", json!({ "category": category })).await;
            assert_eq!(status, 201, "{asked}");
        }
    }

    /// It is the second of January: the quarter of the stories is over.
    async fn a_quarter_later(&self) {
        self.later(TimeDelta::days(3));
        self.due().await;
        self.later(TimeDelta::days(38));
        buurtnet::app::settle_in(self.shared()).await.unwrap();
        self.due().await;
    }

    async fn works_as(&self, role: Role) -> Person {
        let arrival = self.arrival(role.word());
        self.arrives(Arrival { roles: vec![role], helps: false, home: None, zone: None, ..arrival })
            .await
    }
}

impl Person {
    async fn reads_what_could_not_be_done(&self) -> Value {
        let (status, told) = self.gets("/desk/unmet").await;
        assert_eq!(status, 200, "{told}");
        told
    }
}

/// The numbers of one kind of help, and its total.
fn of<'a>(told: &'a Value, category: &str) -> (&'a Value, &'a Value) {
    let rows = told[0]["rows"].as_array().unwrap();
    let row = rows.iter().find(|it| it["category"] == category).unwrap();
    (&row["persons"], &row["total"])
}

#[actix_web::test]
async fn five_people_are_a_number_and_fewer_are_none() {
    story(async |w| {
        w.ask_in_vain(6, "groceries").await;
        w.ask_in_vain(4, "garden").await;
        w.a_quarter_later().await;
        let told = w.works_as(Role::Buurtwerker).await.reads_what_could_not_be_done().await;
        assert_eq!(told[0]["quarter"], "2026-Q4");
        assert_eq!(told[0]["reasons"][0], "expired_unmatched");
        let hidden = json!([null, null, null, null]);
        assert_eq!(of(&told, "groceries"), (&json!([5, null, null, null]), &Value::Null));
        assert_eq!(of(&told, "garden").0, &hidden);
        assert_eq!(of(&told, "pets").0, &hidden, "nobody looks like few");
        assert_eq!(told[0]["all"], Value::Null);
    })
    .await;
}

#[actix_web::test]
async fn who_asks_often_counts_once() {
    story(async |w| {
        w.ask_in_vain(4, "groceries").await;
        let arrival = Arrival { helps: false, ..w.arrival("Rosa") };
        let rosa = w.arrives(arrival).await;
        for _ in 0..4 {
            assert_eq!(rosa.tries_to_ask("", json!({})).await.0, 201);
        }
        w.a_quarter_later().await;
        let told = w.works_as(Role::Coordinator).await.reads_what_could_not_be_done().await;
        assert_eq!(of(&told, "groceries").0[0], 5, "five persons, eight requests");
    })
    .await;
}

#[actix_web::test]
async fn a_report_never_changes_so_that_looking_twice_finds_nothing() {
    story(async |w| {
        w.ask_in_vain(5, "groceries").await;
        w.a_quarter_later().await;
        let an = w.works_as(Role::Buurtwerker).await;
        let before = an.reads_what_could_not_be_done().await;
        w.sql("update help_request set category = 'garden'").await;
        w.later(TimeDelta::hours(7));
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        w.due().await;
        assert_eq!(an.reads_what_could_not_be_done().await, before);
    })
    .await;
}

#[actix_web::test]
async fn worker_coordinator_and_municipality_see_the_same_and_nobody_else_sees_it() {
    story(async |w| {
        w.ask_in_vain(6, "groceries").await;
        w.a_quarter_later().await;
        let mut told = Vec::new();
        for role in [Role::Buurtwerker, Role::Coordinator, Role::Gemeente] {
            told.push(w.works_as(role).await.reads_what_could_not_be_done().await);
        }
        assert!(told.iter().all(|it| *it == told[0]) && told[0][0].is_object(), "{told:?}");
        assert_eq!(w.neighbour("Jan").await.gets("/desk/unmet").await.0, 403);
        let elsewhere = w.stranger_worker("Els").await;
        assert_eq!(elsewhere.reads_what_could_not_be_done().await, json!([]));
    })
    .await;
}

#[test]
fn nobody_can_switch_it_off() {
    for route in ROUTES {
        assert_eq!(route.method(), Method::GET, "{} sets something", route.name);
    }
}
