//! Keys of homes that neighbours have: who gave one, who has it, and whether it is back.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod giving;
mod kept;
mod leven;
mod moved;
mod stored;
mod telling;

use buurtnet::people::Role;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short};

/// A key that somebody gives to somebody, as a worker writes it down.
fn given(giver: &Person, holder: &Person) -> Value {
    json!({ "giver": giver.id, "holder": holder.id, "what": "De planten water geven.",
        "number": 2, "consent": "spoken" })
}

impl Person {
    /// Writes down that somebody gave a key to somebody; tells its name.
    async fn gives_key(&self, giver: &Self, holder: &Self, more: Value) -> String {
        let mut body = given(giver, holder);
        for (name, value) in more.as_object().unwrap() {
            body[name] = value.clone();
        }
        let (status, made) = self.posts("/desk/keys", body).await;
        assert_eq!(status, 201, "{made}");
        made["id"].as_str().unwrap().to_owned()
    }

    /// Says something of a key.
    async fn tells(&self, key: &str, act: &str) -> String {
        in_short(self.posts(&format!("/keys/{key}/act"), json!({ "act": act })).await)
    }

    /// Says something of a key as a worker, for one of the two.
    async fn tells_for(&self, side: &str, key: &str, act: &str) -> String {
        let body = json!({ "act": act, "side": side });
        in_short(self.posts(&format!("/keys/{key}/act"), body).await)
    }

    /// The keys that one gave and has, what is out first.
    async fn keys(&self) -> Vec<Value> {
        let (status, all) = self.gets("/me/keys").await;
        assert_eq!(status, 200, "{all}");
        all.as_array().unwrap().clone()
    }

    /// The keys that are out, as the desk lists them.
    async fn keys_out(&self) -> Vec<Value> {
        let (status, page) = self.gets("/desk/keys").await;
        assert_eq!(status, 200, "{page}");
        page["items"].as_array().unwrap().clone()
    }
}

impl World {
    /// Rosa, Jan and the worker An; Jan has a key of Rosa.
    async fn lent(&self) -> (Person, Person, Person, String) {
        self.noon();
        let [rosa, jan] = self.neighbours(["Rosa", "Jan"]).await;
        let an = self.worker("An").await;
        let key = an.gives_key(&rosa, &jan, json!({})).await;
        (rosa, jan, an, key)
    }
}

/// Makes what an operation about keys needs around `who`.
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    match name {
        "key_mine" => Some(("/me/keys".to_owned(), json!({}))),
        "key_act" => {
            Some((format!("/keys/{}/act", theirs(w, who).await), json!({ "act": "lost" })))
        }
        "desk_keys" => Some(("/desk/keys".to_owned(), json!({}))),
        "desk_key_give" => {
            let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
            Some(("/desk/keys".to_owned(), given(&rosa, &jan)))
        }
        "desk_key_show" => Some((format!("/desk/keys/{}", theirs(w, who).await), json!({}))),
        _ => None,
    }
}

/// A key that `who` gave; for a worker, one that somebody else gave.
async fn theirs(w: &World, who: &Person) -> String {
    let (_, session) = who.gets("/session").await;
    let works =
        session["roles"].as_array().is_some_and(|it| it.contains(&json!(Role::Buurtwerker)));
    let giver = if works { w.neighbour("Rosa").await } else { who.clone() };
    let jan = w.neighbour("Jan").await;
    w.worker("An").await.gives_key(&giver, &jan, json!({})).await
}
