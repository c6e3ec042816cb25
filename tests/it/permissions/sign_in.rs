//! Samples of what is about codes: one's own address, a new code from the worker, a second factor.

use serde_json::{Value, json};

use crate::world::{Person, World};

/// Makes what the operation needs around `who`; `None` when it is about something else.
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let own = |path: &str, body: Value| Some((path.to_owned(), body));
    match name {
        "own_mail_ask" => own("/me/mail", json!({ "mail": format!("{}@huis.example", who.id) })),
        "own_mail_confirm" => own("/me/mail/code", json!({ "code": "012345" })),
        "own_mail_remove" => own("/me/mail", json!({})),
        "own_factor" => own("/me/factor", json!({})),
        "factor_begin" => own("/me/factor/app", json!({})),
        "factor_confirm" => own("/me/factor/app/code", json!({ "code": "012345" })),
        "factor_sheet" => own("/me/factor/sheet", json!({})),
        "passkey_begin" => own("/me/passkeys/question", json!({})),
        "passkey_make" => {
            let answer = json!({ "id": "AA", "rawId": "AA", "type": "public-key",
                "response": { "attestationObject": "AA", "clientDataJSON": "AA" } });
            own("/me/passkeys", json!({ "name": "Gsm", "answer": answer }))
        }
        "passkey_remove" => own(&format!("/me/passkeys/{}", w.buurt()), json!({})),
        "passkey_ask" => own("/session/passkey/question", json!({})),
        "passkey_give" => {
            let answer = json!({ "id": "AA", "rawId": "AA", "type": "public-key",
                "response": { "authenticatorData": "AA", "clientDataJSON": "AA",
                    "signature": "AA", "userHandle": null } });
            own("/session/passkey", json!({ "answer": answer }))
        }
        "session_factor" => own("/session/factor", json!({ "code": "012345" })),
        "device_settle" => own("/session/device", json!({ "picture": "paw" })),
        "device_wait" => own("/session/wait", json!({})),
        "session_share" => own("/session/shared", json!({})),
        "people_new_code" => {
            let path = format!("/people/{}/code", w.newcomer("Ada").await.id);
            Some((path, json!({ "met": "desk" })))
        }
        _ => None,
    }
}
