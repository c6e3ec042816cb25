//! Samples of what people do with their own data.

use serde_json::{Value, json};

use crate::retention::{person, when};
use crate::world::{Person, World};

/// Makes what the operation needs around `who`; `None` when it is none of these.
#[expect(clippy::cognitive_complexity, reason = "one arm for each route")]
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
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
        "forget_me" => {
            // Who works here ends that first.
            let (day, it) = (when(w.now()), person(who.id));
            w.sql(&format!("update role_grant set until = {day} where person_id = {it}")).await;
            plain("/me/forget")
        }
        "people_leaving" => plain("/desk/leaving"),
        "departure" => of(w, "departure", json!({})).await,
        "people_forget" => of(w, "forget", json!({ "consent": "spoken" })).await,
        "people_died" => of(w, "died", json!({})).await,
        "people_stay" => {
            let ada = w.newcomer("Ada").await;
            assert_eq!(ada.posts("/me/forget", json!({})).await.0, 200);
            Some((format!("/people/{}/stay", ada.id), json!({})))
        }
        "people_moving" => of(w, "moving", json!({})).await,
        "people_move" => of(w, "move", crate::moving::within(w)).await,
        other => match crate::wrong::sample(w, who, other).await {
            Some(mine) => Some(mine),
            None => match crate::away::sample(w, other).await {
                Some(away) => Some(away),
                None => match crate::door_keys::sample(w, who, other).await {
                    Some(keys) => Some(keys),
                    None => crate::meeting::sample(w, other).await,
                },
            },
        },
    }
}

/// Something that a worker does about somebody new.
async fn of(w: &World, act: &str, body: Value) -> Option<(String, Value)> {
    Some((format!("/people/{}/{act}", w.newcomer("Ada").await.id), body))
}
