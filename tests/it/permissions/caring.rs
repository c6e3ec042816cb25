//! One sample per operation of the room care: a referral, who is on duty, a suggestion, a case.

use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use buurtnet::care::suggestion::Rule;
use buurtnet::people::Role;
use serde_json::{Value, json};

use crate::answering::Case;
use crate::world::{Person, World};

/// What a worker does with a referral of hers; for anybody else, of another worker.
pub async fn service(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
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
pub async fn duty(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
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
pub async fn suggestion(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
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

/// An act on a case of a neighbour: one's own, for who is no worker.
pub async fn case(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
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
