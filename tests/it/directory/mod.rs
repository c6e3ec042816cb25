//! The directory of services: looked in by everybody; and the rights that stand beside it.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use actix_web::test::TestRequest;
use buurtnet::base::db::Once;
use buurtnet::base::ids::{Actor, PersonId};
use buurtnet::care::flows::directory::{Format, Import, apply, preview};
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

mod importing;

/// The example that the documentation shows.
const EXAMPLE_CSV: &str = include_str!("../../data/directory/diensten.csv");

/// A table of two services, as a body.
pub fn table() -> Value {
    json!({ "format": "csv", "document": two(), "whole": true })
}

fn two() -> String {
    "id,type,name,phone,hours\n\
     V01,ocmw,Sociaal Huis,+3220000101,ma-vr 9-12\n\
     V02,ldc,De Sluis,+3220000102,ma-za 9-17\n"
        .to_owned()
}

fn import(document: &str) -> Import {
    Import { format: Format::Csv, document: document.to_owned(), whole: true }
}

/// The body of an import that was looked at.
pub async fn looked(w: &World) -> Value {
    let buurt = w.shared().buurten.get(w.buurt()).unwrap();
    let seen = preview(&w.shared().house, &buurt, &import(&two())).await.unwrap();
    let mut body = table();
    body["fingerprint"] = json!(seen.fingerprint.unwrap());
    body
}

/// Imports two services, unless they are there; names the first.
pub async fn one(w: &World) -> String {
    let (house, buurten) = (&w.shared().house, &w.shared().buurten);
    let buurt = buurten.get(w.buurt()).unwrap();
    let seen = preview(house, &buurt, &import(&two())).await.unwrap();
    if !seen.plan.is_empty() {
        let who = w.coordinator("Greet").await.id;
        let (actor, print) = (Actor { buurt: w.buurt(), person: who }, seen.fingerprint.unwrap());
        let once = once(who, &print);
        apply(house, buurten, actor, once, (import(&two()), print)).await.unwrap();
    }
    let (_, found) = w.asks("/services?q=sociaal+huis").await;
    found["items"][0]["id"].as_str().unwrap().to_owned()
}

fn once(person: PersonId, key: &str) -> Once {
    Once { person, key: key.to_owned(), fingerprint: Vec::new() }
}

impl World {
    /// Who keeps the directory.
    pub async fn coordinator(&self, name: &str) -> Person {
        let arrival = self.arrival(name);
        let roles = vec![Role::Coordinator];
        self.arrives(Arrival { roles, helps: false, home: None, zone: None, ..arrival }).await
    }

    /// What somebody without an account hears.
    async fn asks(&self, path: &str) -> (u16, Value) {
        self.calls(TestRequest::get().uri(&format!("/api/v1{path}"))).await
    }
}

fn names(all: &Value) -> Vec<&str> {
    all.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn everybody_finds_a_service_without_an_account() {
    story(async |w: World| {
        w.coordinator("Greet").await.imports(EXAMPLE_CSV).await;

        let (status, found) = w.asks("/services?q=ik+heb+schuldn").await;
        assert_eq!((status, names(&found["items"])), (200, vec!["Sociaal Huis Voorbeeld"]));
        assert_eq!(found["items"][0]["why"][0]["fit"], "typo");
        // It is Sunday.
        assert_eq!(found["items"][0]["doors"]["state"], "closed");
        assert_eq!(found["items"][0]["doors"]["at"], "2026-11-23T08:00:00Z");
        let (_, open) = w.asks("/services?open_now=true").await;
        assert_eq!(names(&open["items"]), ["Thuisverpleging Voorbeeld"]);
        let (_, kind) = w.asks("/services?type=ldc").await;
        assert_eq!((kind["count"].as_u64(), kind["types"].as_array().unwrap().len()), (Some(1), 3));

        let id = found["items"][0]["id"].as_str().unwrap();
        let (_, one) = w.asks(&format!("/services/{id}")).await;
        assert_eq!(one["phone"], "+3220000101");
        assert!(one.get("mailboxes").is_none() && one.get("secrecy").is_none(), "{one}");
        assert_eq!(in_short(w.asks("/services?type=kapper").await), "404 not_found");
        let unknown = "/services/01890a5d-ac96-774b-bcce-b302099a8001";
        assert_eq!(in_short(w.asks(unknown).await), "404 not_found");
    })
    .await;
}

#[actix_web::test]
async fn rights_are_shown_for_a_year_and_a_call_is_asked_with_consent_only() {
    story(async |w: World| {
        one(&w).await;
        let (rosa, an) = (w.newcomer("Rosa").await, w.worker("An").await);
        let (_, shown) = w.asks("/rights").await;
        assert_eq!(shown.as_array().unwrap().len(), 5);
        assert_eq!(names(&shown[0]["services"]), ["Sociaal Huis"]);

        let no = rosa.posts("/rights/call", json!({ "right": "eten", "consent": false })).await;
        assert_eq!(in_short(no), "422 invalid");
        let asks = json!({ "right": "eten", "consent": true });
        for _ in 0..2 {
            assert_eq!(rosa.posts("/rights/call", asks.clone()).await.0, 204);
        }
        let (_, tasks) = an.gets("/tasks").await;
        let tasks: Vec<_> = tasks["items"].as_array().unwrap().iter().collect();
        assert_eq!(tasks.len(), 1, "asking twice is one task");
        assert_eq!(
            (&tasks[0]["kind"], &tasks[0]["person"]["name"]),
            (&json!("right_call"), &json!("Rosa Peeters"))
        );
        let unknown = rosa.posts("/rights/call", json!({ "right": "goud", "consent": true })).await;
        assert_eq!(in_short(unknown), "422 invalid");

        w.later(TimeDelta::days(366));
        assert_eq!(w.asks("/rights").await.1, json!([]), "nobody looked them over for a year");
    })
    .await;
}
