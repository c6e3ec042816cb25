//! Samples of what is about codes: one's own address, and a new code from the worker.

use serde_json::{Value, json};

use crate::world::{Person, World};

/// Makes what the operation needs around `who`; `None` when it is about something else.
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let own = |path: &str, body: Value| Some((path.to_owned(), body));
    match name {
        "own_mail_ask" => own("/me/mail", json!({ "mail": format!("{}@huis.example", who.id) })),
        "own_mail_confirm" => own("/me/mail/code", json!({ "code": "012345" })),
        "own_mail_remove" => own("/me/mail", json!({})),
        "people_new_code" => {
            let path = format!("/people/{}/code", w.newcomer("Ada").await.id);
            Some((path, json!({ "met": "desk" })))
        }
        _ => None,
    }
}
