//! One sample per operation of the room help: about a request of one's own, of somebody one said yes
//! to, or of anybody of the neighbourhood.

use buurtnet::people::Role;
use serde_json::{Value, json};

use super::caring::case;
use crate::world::{Person, World};

/// The operations of the room help: about a request of one's own, of somebody one said yes to, or of
/// anybody of the neighbourhood.
pub async fn help(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let plain = |path: &str| Some((path.to_owned(), json!({})));
    match name {
        "help_preview" => Some(("/help-requests/preview".to_owned(), json!({ "text": "melk" }))),
        "help_ask" => Some(("/help-requests".to_owned(), request())),
        "help_mine" => plain("/me/help-requests"),
        "help_helping" => plain("/me/helping"),
        "help_next_door" => plain("/me/next-door"),
        "help_board" => plain("/board"),
        "help_show" => Some((format!("/help-requests/{}", own(w, who).await), json!({}))),
        "help_refuse_helper" => helper_of(w, who, "refuse-helper").await,
        "help_talk" | "help_talk_say" | "help_talk_seen" | "help_talk_join" => {
            talk(w, who, name).await
        }
        "again_end" => Some((format!("/me/again/{}", word(w, who).await), json!({}))),
        "help_paid" => helper_of(w, who, "paid").await,
        "help_company_decline" => helper_of(w, who, "company-decline").await,
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
        "series_list" => plain("/help-series"),
        name if name.starts_with("series_") => series(w, who, name).await,
        "desk_help" => plain("/desk/help-requests"),
        "desk_help_show" => Some((format!("/desk/help-requests/{}", asked(w).await), json!({}))),
        other => act(w, who, other).await,
    }
}

/// The acts on one request: its path, what it is to who acts, and the body.
#[expect(clippy::cognitive_complexity, reason = "one line an operation")]
async fn act(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let (id, act, body) = match name {
        "help_withdraw" => (own(w, who).await, "withdraw", json!({})),
        "help_confirm" => (own(w, who).await, "confirm", json!({ "outcome": "worked" })),
        "help_change" => (own(w, who).await, "change", json!({ "place": "meeting_place" })),
        "help_extend" => (own(w, who).await, "extend", json!({})),
        "help_calendar" => (accepted(w, who).await, "calendar", json!({})),
        "help_thank" => (own(w, who).await, "thank", json!({ "card": "sun" })),
        "help_again" => (own(w, who).await, "again", json!({ "again": true })),
        "offer_accept" => (asked(w).await, "accept", json!({})),
        "offer_decline" => (accepted(w, who).await, "decline", json!({ "reason": "not_now" })),
        "offer_seen" => (accepted(w, who).await, "seen", json!({})),
        "offer_back_out" => (accepted(w, who).await, "back-out", json!({})),
        "offer_more_than_small" => (accepted(w, who).await, "more-than-small", json!({})),
        "offer_amount" => (accepted(w, who).await, "amount", json!({ "cents": 1250 })),
        "offer_company" => (accepted(w, who).await, "company", json!({ "name": "Lies" })),
        "offer_company_choices" => (accepted(w, who).await, "company", json!({})),
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

fn request() -> Value {
    json!({ "category": "groceries", "when": { "flexible": true } })
}

fn id_of((status, made): (u16, Value)) -> String {
    assert_eq!(status, 201, "{made}");
    made.get("id").and_then(Value::as_str).unwrap().to_owned()
}

/// A request of one's own; for a worker, of somebody of the neighbourhood.
async fn own(w: &World, who: &Person) -> String {
    owned(w, who, request()).await
}

/// The acts on what comes back every week.
async fn series(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let until = (w.now() + chrono::TimeDelta::days(20)).date_naive();
    let (act, body) = match name {
        "series_stop" => ("stop", json!({})),
        "series_sleep" => ("sleep", json!({ "until": until })),
        "series_wake" => ("wake", json!({})),
        "series_renew" => ("renew", json!({})),
        _ => return None,
    };
    let day = (w.now() + chrono::TimeDelta::days(1)).date_naive();
    let asked =
        json!({ "category": "groceries", "when": { "day": day }, "series": { "every": "week" } });
    let asked = owned(w, who, asked).await;
    let (_, seen) = who.gets(&format!("/help-requests/{asked}")).await;
    let id = seen.pointer("/series/id").and_then(Value::as_str).unwrap().to_owned();
    Some((format!("/help-series/{id}/{act}"), body))
}

async fn owned(w: &World, who: &Person, asked: Value) -> String {
    let (_, session) = who.gets("/session").await;
    let roles = session.get("roles").and_then(Value::as_array);
    let worker = roles.is_some_and(|it| it.contains(&json!(Role::Buurtwerker)));
    let person = if worker { w.neighbour("Rosa").await } else { who.clone() };
    id_of(person.posts("/help-requests", asked).await)
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

/// The thread of `who`, or for a worker of somebody, with a helper.
async fn talk(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let (path, body) = helper_of(w, who, "talk").await?;
    drop(path);
    let mark = body.get("helper").and_then(Value::as_str)?;
    Some(match name {
        "help_talk" => (format!("/talks/{mark}"), json!({})),
        "help_talk_say" => (format!("/talks/{mark}/messages"), json!({ "text": "Dank je." })),
        other => (format!("/talks/{mark}/{}", other.trim_start_matches("help_talk_")), json!({})),
    })
}

/// A word of `who` about somebody who helped them.
async fn word(w: &World, who: &Person) -> String {
    let id = id_of(who.posts("/help-requests", request()).await);
    assert_eq!(w.neighbour("Jan").await.accepts(&id).await, "200 assigned");
    let acts = [("confirm", json!({ "outcome": "worked" })), ("again", json!({ "again": true }))];
    for (act, body) in acts {
        assert_eq!(who.does(act, &id, body).await, "200 done");
    }
    let (_, kept) = who.gets("/me/data").await;
    kept.pointer("/again/0/id").and_then(Value::as_str).unwrap().to_owned()
}
