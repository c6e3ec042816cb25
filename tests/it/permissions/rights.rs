//! Samples of what people do with their own data.

use serde_json::{Value, json};

use crate::world::{Person, World};

/// Makes what the operation needs around `who`; `None` when it is none of these.
pub async fn sample(w: &World, _who: &Person, name: &str) -> Option<(String, Value)> {
    let plain = |path: &str| Some((path.to_owned(), json!({})));
    match name {
        "my_data" => plain("/me/data"),
        "my_data_copy" => plain("/me/data/copy"),
        "correction_say" => {
            Some(("/me/corrections".to_owned(), json!({ "words": "Ik woon op nummer 14." })))
        }
        "corrections" => {
            let ada = w.newcomer("Ada").await;
            Some((format!("/people/{}/corrections", ada.id), json!({})))
        }
        "correction_close" => {
            let ada = w.newcomer("Ada").await;
            let id = crate::own_data::said_wrong(w, &ada).await;
            let path = format!("/people/{}/corrections/{id}/close", ada.id);
            Some((path, json!({ "changed": true })))
        }
        _ => None,
    }
}
