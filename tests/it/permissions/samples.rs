//! One sample per operation: a path and a body that somebody who may would get through with.

use buurtnet::base::db::Tx;
use buurtnet::base::saying::Saying;
use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use buurtnet::care::suggestion::Rule;
use buurtnet::people::Role;
use buurtnet::tasks::{self, Kind, New, Subject, Urgency};
use serde_json::{Value, json};

use crate::answering::Case;
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
        "own_mail_ask" | "own_mail_confirm" | "own_mail_remove" | "people_new_code" => {
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
        "desk_colleague_cases" => super::somebody::cases(w).await,
        "people_reach" | "people_reach_set" => super::somebody::reach(w).await,
        "files" => plain("/me/file"),
        "file_open" | "file_export" | "file_correct" => {
            let act = name.trim_start_matches("file_");
            let body = if act == "correct" { json!({ "words": "Nee." }) } else { json!({}) };
            Some((format!("/me/file/{}/{act}", crate::own_file::mine(w, who).await), body))
        }
        "desk_terms" => plain("/desk/terms"),
        "desk_terms_set" => with("/desk/terms", terms()),
        "desk_suggestions"
        | "desk_suggestion_take"
        | "desk_suggestion_dismiss"
        | "desk_rules"
        | "desk_rule_set"
        | "suggestion_mine"
        | "suggestion_answer" => suggestion(w, who, name).await,
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
            None => help(w, who, other).await,
        },
    }
}

/// Stricter than the defaults.
fn terms() -> Value {
    json!({ "not_a_concern_days": 14, "unreferred_months": 3, "referred_months": 6,
        "reporter_days": 30, "link_days": 14, "mail_days": 3, "audit_months": 12 })
}

/// What a worker does with a referral of hers; for anybody else, of another worker.
async fn service(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let (_, session) = who.gets("/session").await;
    let roles = session.get("roles").and_then(Value::as_array);
    let works = |role| roles.is_some_and(|it| it.contains(&json!(role)));
    let works = works(Role::Buurtwerker) || works(Role::Coordinator);
    let an = if works { who.clone() } else { w.worker("An").await };
    let case = Case::by(w, &an, TellBack::TakenUp, Channel::Mail).await;
    let of = |act: &str| format!("/referrals/{}/{act}", case.referral);
    Some(match name {
        "referral_script" => (of("script"), json!({})),
        "referral_revoke_links" => (of("revoke-links"), json!({})),
        "referral_send_again" => (of("send-again"), json!({})),
        "referral_by_phone" => (of("by-phone"), json!({})),
        "referral_reply" => (of("reply"), json!({ "words": "Ja, dat kan." })),
        _ => (
            format!("/desk/signals/{}/release-preview", case.signal),
            json!({ "service": case.service, "categories": ["phone"] }),
        ),
    })
}

/// Who is on duty, who is away, when the organisation works.
async fn duty(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let with = |path: &str, body: Value| Some((path.to_owned(), body));
    let away = |deputy: &Person| json!({ "first": "2026-12-01", "last": "2026-12-04", "deputy": deputy.id });
    match name {
        "desk_duty_set" => {
            let shift = json!({ "weekday": 1, "from": 540, "until": 1020, "person": who.id });
            with("/desk/duty", json!({ "shifts": [shift] }))
        }
        "desk_absence" => with("/desk/absence", away(&w.worker("Bo").await)),
        "desk_absence_end" => {
            let (status, _) = who.posts("/desk/absence", away(&w.worker("Bo").await)).await;
            assert_eq!(status, 204);
            Some((format!("/desk/absence/{}/2026-12-01", who.id), json!({})))
        }
        "desk_office" => {
            let hours = json!([{ "weekday": 1, "from": 540, "until": 1020 }]);
            with("/desk/office", json!({ "hours": hours, "closed": ["2026-12-28"] }))
        }
        "desk_duty" => with("/desk/duty", json!({})),
        _ => with("/desk/workload", json!({})),
    }
}

/// What a rule suggests: to a worker, or to the person.
async fn suggestion(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let with = |path: String, body: Value| Some((path, body));
    match name {
        "desk_suggestions" => with("/desk/suggestions".to_owned(), json!({})),
        "desk_rules" => with("/desk/rules".to_owned(), json!({})),
        "desk_rule_set" => with("/desk/rules".to_owned(), json!({ "rule": "r2", "on": false })),
        "suggestion_mine" => with("/me/suggestions".to_owned(), json!({})),
        "suggestion_answer" => {
            let id = w.suggests(Rule::R1, who).await;
            with(format!("/me/suggestions/{id}"), json!({ "yes": true }))
        }
        _ => {
            let id = w.suggests(Rule::R6, &w.neighbour("Rosa").await).await;
            let take = name == "desk_suggestion_take";
            let body = if take { json!({}) } else { json!({ "reason": "known" }) };
            let act = if take { "take" } else { "dismiss" };
            with(format!("/desk/suggestions/{id}/{act}"), body)
        }
    }
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
        "push_key" => &[404],
        "own_mail_confirm" => &[409],
        name if name.starts_with("help_")
            || name.starts_with("offer_")
            || name.starts_with("desk_") =>
        {
            &[409]
        }
        _ => &[],
    }
}

/// The operations of the room help: about a request of one's own, of somebody one said yes to, or of
/// anybody of the neighbourhood.
async fn help(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let plain = |path: &str| Some((path.to_owned(), json!({})));
    match name {
        "help_preview" => Some(("/help-requests/preview".to_owned(), json!({ "text": "melk" }))),
        "help_ask" => Some(("/help-requests".to_owned(), request())),
        "help_mine" => plain("/me/help-requests"),
        "help_helping" => plain("/me/helping"),
        "help_board" => plain("/board"),
        "help_show" => Some((format!("/help-requests/{}", own(w, who).await), json!({}))),
        "help_refuse_helper" => helper_of(w, who, "refuse-helper").await,
        "help_release_contact" => helper_of(w, who, "release-contact").await,
        "signal_types" => plain("/signal-types"),
        "desk_signals" => plain("/desk/signals"),
        "desk_colleagues" => plain("/desk/colleagues"),
        "desk_reviews" => plain("/desk/reviews"),
        "desk_overdue" => plain("/desk/overdue"),
        "desk_failed_deliveries" => plain("/desk/failed-deliveries"),
        "desk_signal_tell" => {
            let told = json!({ "type": "energy", "street": "Kapelhof", "text": "Het is er koud." });
            Some(("/desk/signals".to_owned(), told))
        }
        "desk_signal_open"
        | "desk_signal_act"
        | "desk_signal_merge"
        | "desk_signal_talk"
        | "desk_signal_refer"
        | "desk_signal_draft"
        | "desk_signal_services"
        | "desk_referral"
        | "desk_basis_review"
        | "referral_note"
        | "basis_withdraw" => case(w, who, name).await,
        "desk_help" => plain("/desk/help-requests"),
        "desk_help_show" => Some((format!("/desk/help-requests/{}", asked(w).await), json!({}))),
        other => act(w, who, other).await,
    }
}

/// The acts on one request: its path, what it is to who acts, and the body.
async fn act(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let (id, act, body) = match name {
        "help_withdraw" => (own(w, who).await, "withdraw", json!({})),
        "help_confirm" => (own(w, who).await, "confirm", json!({ "outcome": "worked" })),
        "help_thank" => (own(w, who).await, "thank", json!({ "card": "sun" })),
        "offer_accept" => (asked(w).await, "accept", json!({})),
        "offer_decline" => (accepted(w, who).await, "decline", json!({ "reason": "not_now" })),
        "offer_seen" => (accepted(w, who).await, "seen", json!({})),
        "offer_back_out" => (accepted(w, who).await, "back-out", json!({})),
        "offer_done" => (accepted(w, who).await, "done", json!({})),
        steered => {
            let (act, body) = steering(w, steered).await?;
            (asked(w).await, act, body)
        }
    };
    Some((format!("/help-requests/{id}/{act}"), body))
}

/// What a worker does with a request.
async fn steering(w: &World, name: &str) -> Option<(&'static str, Value)> {
    Some(match name {
        "desk_help_hold" => ("hold", json!({})),
        "desk_help_unhold" => ("unhold", json!({})),
        "desk_help_widen" => ("widen", json!({})),
        "desk_help_publish" => ("publish", json!({})),
        "desk_help_reject" => ("reject", json!({ "reason": "out_of_scope" })),
        "desk_help_ask_person" => ("ask-person", json!({ "person": w.neighbour("Jan").await.id })),
        _ => return None,
    })
}

/// An act on a case of a neighbour: one's own, for who is no worker.
async fn case(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let (jan, service) = (w.neighbour("Jan").await, w.service("OCMW", Channel::Phone).await);
    let signal = w.worry(&jan, Some(who), "energy").await;
    let here = |rest: &str| format!("/desk/signals/{signal}/{rest}");
    let body = match name {
        "desk_signal_services" => return Some((here("services"), json!({}))),
        "desk_signal_open" => return Some((here("open"), json!({}))),
        "desk_signal_act" => return Some((here("act"), json!({ "act": "claim" }))),
        "desk_signal_talk" => return Some((here("talk"), json!({ "happened": "called" }))),
        "desk_signal_refer" => return Some((here("referrals"), json!({ "service": service }))),
        "desk_signal_draft" => return Some((here("drafts"), json!({ "service": service }))),
        "desk_signal_merge" => {
            let into = w.worry(&jan, None, "food").await;
            return Some((here("merge"), json!({ "into": into })));
        }
        "referral_note" => json!({ "codes": ["accepted"] }),
        "desk_basis_review" => json!({ "fine": true }),
        _ => json!({}),
    };
    let role = [Role::Buurtwerker, Role::Coordinator];
    let (_, session) = who.gets("/session").await;
    let roles = session.get("roles").and_then(Value::as_array);
    let works = roles.is_some_and(|all| role.iter().any(|it| all.contains(&json!(it))));
    let worker = if works { who.clone() } else { w.worker("An").await };
    let path = here("referrals");
    let (status, case) = worker.posts(&path, json!({ "service": service })).await;
    assert_eq!(status, 200, "{case}");
    let id = |pointer: &str| case.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let path = match name {
        "referral_note" => format!("/referrals/{}/note", id("/referrals/0/id")?),
        "desk_referral" => format!("/desk/referrals/{}", id("/referrals/0/id")?),
        "desk_basis_review" => format!("/bases/{}/review", id("/bases/0/id")?),
        _ => format!("/bases/{}/withdraw", id("/bases/0/id")?),
    };
    Some((path, body))
}

fn request() -> Value {
    json!({ "category": "groceries", "when": { "flexible": true } })
}

fn id_of((status, made): (u16, Value)) -> String {
    assert_eq!(status, 201, "{made}");
    made.get("id").and_then(Value::as_str).unwrap().to_owned()
}

/// A request of one's own; for a worker, of somebody of the neighbourhood.
async fn own(w: &World, who: &Person) -> String {
    let (_, session) = who.gets("/session").await;
    let roles = session.get("roles").and_then(Value::as_array);
    let worker = roles.is_some_and(|it| it.contains(&json!(Role::Buurtwerker)));
    let asker = if worker { w.neighbour("Rosa").await } else { who.clone() };
    id_of(asker.posts("/help-requests", request()).await)
}

/// A request of somebody else, whose first wave has gone out.
async fn asked(w: &World) -> String {
    let id = id_of(w.neighbour("Rosa").await.posts("/help-requests", request()).await);
    w.due().await;
    id
}

/// A request to which `who` said yes.
async fn accepted(w: &World, who: &Person) -> String {
    let id = asked(w).await;
    who.posts(&format!("/help-requests/{id}/accept"), json!({})).await;
    id
}

/// A request of `who` with a helper, about whom it is.
async fn helper_of(w: &World, who: &Person, act: &str) -> Option<(String, Value)> {
    let (id, jan) = (own(w, who).await, w.neighbour("Jan").await);
    w.due().await;
    jan.posts(&format!("/help-requests/{id}/accept"), json!({})).await;
    let (_, seen) = who.gets(&format!("/help-requests/{id}")).await;
    let helper = seen.pointer("/helpers/0/ref").unwrap_or_else(|| panic!("{seen}")).clone();
    Some((format!("/help-requests/{id}/{act}"), json!({ "helper": helper })))
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
