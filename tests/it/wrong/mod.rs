//! *Er ging iets mis*: told by both sides, looked at by whose desk it is on, and by nobody else.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod apart;
mod desk;
mod meant;
mod telling;
mod whose;

use buurtnet::people::Role;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short};

fn hear(how: &str) -> Value {
    json!({ "act": "hear", "hearing": how, "side": "Hij zegt dat hij ze terugbracht." })
}

fn close(outcome: &str) -> Value {
    json!({ "act": "close", "outcome": outcome })
}

impl World {
    /// A request of Rosa that Jan said yes to.
    async fn met(&self) -> (Person, Person, String) {
        self.noon();
        let [rosa, jan] = self.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        (rosa, jan, milk)
    }
}

impl Person {
    /// Says that something went wrong; tells the name of it for who looks at it.
    pub async fn complains(&self, body: Value) -> String {
        let (status, all) = self.posts("/complaints", body).await;
        assert_eq!(status, 201, "{all}");
        let newest = all.as_array().unwrap().first();
        newest.map_or_else(String::new, |it| it["id"].as_str().unwrap().to_owned())
    }

    /// Tries to say it.
    async fn tries_to_complain(&self, body: Value) -> String {
        in_short(self.posts("/complaints", body).await)
    }

    /// Where what one told stands, the latest first.
    async fn heard_of(&self) -> Vec<Value> {
        self.gets("/me/complaints").await.1.as_array().unwrap().clone()
    }

    /// Opens one at the desk.
    pub async fn opens_complaint(&self, id: &str) -> (u16, Value) {
        self.posts(&format!("/desk/complaints/{id}/open"), json!({})).await
    }

    /// Does something with one.
    pub async fn judges(&self, id: &str, body: Value) -> String {
        in_short(self.posts(&format!("/desk/complaints/{id}/act"), body).await)
    }

    /// Which ones stand on one's desk.
    async fn complaints(&self) -> Vec<String> {
        let (_, all) = self.gets("/desk/complaints").await;
        let all = all["items"].as_array().cloned().unwrap_or_default();
        all.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }
}

/// Makes what an operation about complaints needs around `who`.
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let quarrel = json!({ "what": "quarrel" });
    let plain = |path: &str| Some((path.to_owned(), json!({})));
    match name {
        "complaint_tell" => Some(("/complaints".to_owned(), quarrel)),
        "complaint_mine" => plain("/me/complaints"),
        "complaint_appeal" => {
            let (an, cora) = (w.worker("An").await, w.coordinator("Cora").await);
            let id = who.complains(quarrel).await;
            let heard = json!({ "act": "hear", "hearing": "nobody" });
            assert_eq!(an.judges(&id, heard).await, "204");
            let answer = json!({ "act": "close", "outcome": "agreed" });
            assert_eq!(an.judges(&id, answer).await, "204");
            drop(cora);
            Some((format!("/me/complaints/{id}/appeal"), json!({})))
        }
        "apart_say" => {
            let milk = met_by(w, who).await;
            Some(("/me/apart".to_owned(), json!({ "request": milk })))
        }
        "apart_mine" => plain("/me/apart"),
        "apart_end" => {
            let milk = met_by(w, who).await;
            let (status, all) = who.posts("/me/apart", json!({ "request": milk })).await;
            assert_eq!(status, 200, "{all}");
            Some((format!("/me/apart/{}", all[0]["id"].as_str().unwrap()), json!({})))
        }
        "desk_complaints" => plain("/desk/complaints"),
        "desk_complaint_open" => {
            Some((format!("/desk/complaints/{}/open", theirs(w, who).await), json!({})))
        }
        "desk_complaint_act" => {
            let body = json!({ "act": "hear", "hearing": "nobody" });
            Some((format!("/desk/complaints/{}/act", theirs(w, who).await), body))
        }
        _ => None,
    }
}

/// Something that the desk of `who` looks at.
async fn theirs(w: &World, who: &Person) -> String {
    let (_, session) = who.gets("/session").await;
    let roles = session["roles"].as_array().cloned().unwrap_or_default();
    let what = if roles.contains(&json!(Role::Coordinator)) { "worker" } else { "quarrel" };
    w.newcomer("Ada").await.complains(json!({ "what": what })).await
}

/// A request of `who` to which somebody said yes.
async fn met_by(w: &World, who: &Person) -> String {
    let milk = who.asks("").await;
    assert_eq!(w.neighbour("Jan").await.accepts(&milk).await, "200 assigned");
    milk
}
