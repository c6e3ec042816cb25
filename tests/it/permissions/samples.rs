//! One sample per operation: a path and a body that somebody who may would get through with.

use buurtnet::base::db::Tx;
use buurtnet::base::saying::Saying;
use buurtnet::tasks::{self, Kind, New, Subject, Urgency};
use serde_json::{Value, json};

use super::caring::{duty, service, suggestion};
use crate::world::{Person, World};

/// Makes what the operation needs around `who`; `None` when it has no sample.
#[expect(clippy::too_many_lines, clippy::cognitive_complexity, reason = "one line an operation")]
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let plain = |path: &str| Some((path.to_owned(), json!({})));
    let with = |path: &str, body: Value| Some((path.to_owned(), body));
    match name {
        "session" | "session_end" => plain("/session"),
        "session_buurt" => with("/session/buurt", json!({ "buurt": who.buurt })),
        "live" => plain("/live"),
        "push_key" => plain("/push/key"),
        "push_subscribe" => with("/push/subscriptions", subscription()),
        "push_unsubscribe" => plain("/push/subscriptions"),
        "tasks_list" => plain("/tasks"),
        "task_take" => Some((format!("/tasks/{}/take", task(w, who).await), json!({}))),
        "task_done" => Some((format!("/tasks/{}/done", task(w, who).await), json!({}))),
        "task_dismiss" => {
            let body = json!({ "reason": "not_needed" });
            Some((format!("/tasks/{}/dismiss", task(w, who).await), body))
        }
        "letters_make" => with("/letters", json!({ "count": 1 })),
        "letters_list" => plain("/letters"),
        "moment_open" => with("/desk/moment", json!({ "minutes": 60 })),
        "moment_now" => plain("/desk/moment"),
        "moment_close" | "moment_here" => crate::joining::moments::sample(w, who, name).await,
        "people_find" => plain("/people?q=a"),
        "people_newcomers" => plain("/people/newcomers"),
        "people_make" => {
            let body = json!({ "first_name": "Ada", "street": "Kapelhof", "number": "7",
                "consent": "spoken", "somebody_else": true });
            with("/people", body)
        }
        "people_show" => Some((format!("/people/{}", w.newcomer("Ada").await.id), json!({}))),
        "people_correct" => Some((format!("/people/{}", w.newcomer("Ada").await.id), somebody())),
        "people_confirm" => {
            Some((format!("/people/{}/confirm", w.newcomer("Ada").await.id), json!({})))
        }
        "people_confirm_all" => {
            with("/people/confirm", json!({ "ids": [w.newcomer("Ada").await.id] }))
        }
        "profile" => plain("/me/profile"),
        "profile_set" => with(
            "/me/profile",
            json!({ "first_name": "Ada", "language": "fr", "contact": "app", "door": "name_first" }),
        ),
        "own_mail_ask" | "own_mail_confirm" | "own_mail_remove" | "people_new_code"
        | "session_share" | "device_settle" | "device_wait" | "own_factor" | "factor_begin"
        | "factor_confirm" | "factor_sheet" | "session_factor" | "passkey_begin"
        | "passkey_make" | "passkey_remove" | "passkey_ask" | "passkey_give" => {
            super::sign_in::sample(w, who, name).await
        }
        "helping" => plain("/me/helping-settings"),
        "helping_set" => {
            let body = json!({ "helps": true, "helping": { "talents": [], "languages": ["nl"] } });
            with("/me/helping-settings", body)
        }
        "signal_preview" => with("/signals/preview", json!({ "text": "Hij is veel alleen." })),
        "right_call" => with("/rights/call", json!({ "right": "eten", "consent": true })),
        "services_kept" => plain("/desk/services"),
        "service_set" => {
            let (path, body) = (crate::directory::one(w).await, json!({ "sla_days": 2 }));
            Some((format!("/services/{path}/overrides"), body))
        }
        "directory_preview" => with("/directory/preview", crate::directory::table()),
        "directory_apply" => {
            Some(("/directory/apply".to_owned(), crate::directory::looked(w).await))
        }
        "directory_export" => plain("/directory/export?format=csv"),
        "referral_script"
        | "referral_revoke_links"
        | "referral_send_again"
        | "referral_by_phone"
        | "referral_reply"
        | "release_preview" => service(w, who, name).await,
        "desk_duty" | "desk_duty_set" | "desk_absence" | "desk_absence_end" | "desk_office"
        | "desk_workload" => duty(w, who, name).await,
        "desk_colleague_leave" => super::somebody::leaves(w).await,
        "desk_colleague_cases" => super::somebody::cases(w).await,
        "people_reach" | "people_reach_set" => super::somebody::reach(w).await,
        "files" => plain("/me/file"),
        "file_open" | "file_export" | "file_correct" => {
            let act = name.trim_start_matches("file_");
            let body = if act == "correct" { json!({ "words": "Nee." }) } else { json!({}) };
            Some((format!("/me/file/{}/{act}", crate::own_file::mine(w, who).await), body))
        }
        "desk_buurt"
        | "desk_buurt_team"
        | "desk_buurt_rhythm"
        | "desk_buurt_helping"
        | "desk_buurt_kinds"
        | "desk_buurt_kind"
        | "desk_streets"
        | "desk_streets_preview"
        | "desk_streets_apply" => crate::setting::sample(w, name).await,
        "desk_terms" => plain("/desk/terms"),
        "desk_terms_set" => with("/desk/terms", terms()),
        "desk_suggestions"
        | "desk_suggestion_take"
        | "desk_suggestion_dismiss"
        | "desk_rules"
        | "desk_rule_set"
        | "suggestion_mine"
        | "suggestion_answer" => suggestion(w, who, name).await,
        "desk_roles" => plain("/desk/roles"),
        "desk_role_ask" | "desk_role_confirm" | "desk_role_refuse" => {
            crate::second_factor::granting::sample(w, name).await
        }
        "desk_role_end" => crate::second_factor::ending::sample(w).await,
        "own_role_end" => crate::second_factor::ending::own(w, who).await,
        "volunteering_mine" => plain("/me/volunteering"),
        "desk_volunteering" => plain("/desk/volunteering"),
        "desk_volunteering_make" => with("/desk/volunteering", crate::volunteering::note()),
        "volunteering_accept"
        | "desk_volunteering_write"
        | "desk_volunteer_ask"
        | "desk_volunteer_end" => crate::volunteering::sample(w, who, name).await,
        "people_screening" | "people_screen" | "people_screening_end" | "screening_mine" => {
            crate::screening::sample(w, name).await
        }
        "discretion" => plain("/me/discretion"),
        "discretion_accept" => with("/me/discretion", json!({ "version": 1 })),
        "signal_facts" => plain("/signal-facts"),
        "signal_tell" => with("/signals", json!({ "source": "self", "reach": "overdag" })),
        "signal_mine" => plain("/me/signals"),
        "card_open" => with("/cards/open", json!({ "code": partner(w, "shop").await.1 })),
        "card_fill_in" => {
            let code = partner(w, "shop").await.1;
            let card = json!({ "code": code, "street": "Kapelhof", "facts": ["no_food"] });
            with("/cards", card)
        }
        "partner_list" => plain("/desk/partners"),
        "partner_make" => with("/desk/partners", json!({ "name": "Apotheek", "kind": "secrecy" })),
        "partner_end" => {
            Some((format!("/desk/partners/{}", partner(w, "shop").await.0), json!({})))
        }
        other => match super::rights::sample(w, who, other).await {
            Some(mine) => Some(mine),
            None => super::helping::help(w, who, other).await,
        },
    }
}

/// Stricter than the defaults.
fn terms() -> Value {
    json!({ "not_a_concern_days": 14, "unreferred_months": 3, "referred_months": 6,
        "reporter_days": 30, "link_days": 14, "mail_days": 3, "audit_months": 12 })
}

/// An *antenne* with the code on its cards.
async fn partner(w: &World, kind: &str) -> (String, String) {
    let body = json!({ "name": "Kapper Lou", "kind": kind });
    let (status, made) = w.worker("An").await.posts("/desk/partners", body).await;
    assert_eq!(status, 201, "{made}");
    let text = |name: &str| made.get(name).and_then(Value::as_str).unwrap().to_owned();
    (text("id"), text("code"))
}

/// Statuses besides success that show that somebody got through: refused by a rule of the room, or
/// there is no push service in this world.
pub fn may_answer(name: &str) -> &'static [u16] {
    match name {
        "push_key" | "passkey_remove" => &[404],
        "own_mail_confirm" | "session_share" | "device_settle" | "device_wait"
        | "session_factor" | "factor_begin" | "factor_confirm" | "passkey_begin"
        | "passkey_make" | "passkey_ask" | "passkey_give" => &[409],
        "factor_sheet" => &[404, 409], // who has no factor has no sheet
        name if name.starts_with("help_")
            || name.starts_with("offer_")
            || name.starts_with("series_")
            || name.starts_with("desk_") =>
        {
            &[409]
        }
        _ => &[],
    }
}

fn somebody() -> Value {
    json!({ "first_name": "Ada", "street": "Kapelhof", "number": "7" })
}

fn subscription() -> Value {
    let point =
        "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM";
    json!({ "endpoint": "https://fcm.googleapis.com/fcm/send/abc",
        "keys": { "p256dh": point, "auth": "tBHItJI5svbpez7KI4CCXg" } })
}

/// A task of the neighbourhood of `who`.
async fn task(w: &World, who: &Person) -> String {
    let (buurt, now) = (who.buurt, w.now());
    let new = New {
        kind: Kind::Welfare,
        subject: Subject::new("people", who.id.0),
        person: None,
        reason: Saying::new("task-confirm-newcomer"),
        urgency: Urgency::Soon,
        due: now,
    };
    let flow = async move |tx: &Tx| tasks::raise(tx, buurt, new).await;
    w.shared().house.db.write("a test", flow).await.unwrap().to_string()
}
