//! Whatever is sent, to whichever operation: a problem with a code and a sentence, never a 5xx.
//!
//! The operations come from the route tables, so a new one is tried from the day it is mounted.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use buurtnet::routes::{PREFIX, operations};
use buurtnet::web::body::LIMIT;
use serde_json::{Value, json};

use crate::answering::Case;
use crate::world::{Person, World, in_short, story};

const UNKNOWN: &str = "01890a5d-ac96-774b-bcce-b302099a8001";

/// Bodies that are no answer to any question.
fn broken_bodies() -> Vec<Vec<u8>> {
    let deep = |open: &str| open.repeat(5000).into_bytes();
    let mut all: Vec<Vec<u8>> = [
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "1e999",
        "{\"a\":1}",
        "{\"category\":\"\\ud800\"}",
        "{\"text\":\"\\u0000\"}",
        "{\"category\":1,\"when\":[],\"places\":1e300}",
        "{\"category\":{\"\":null},\"when\":{\"day\":\"2026-13-45\",\"part\":\"never\"}}",
        "{\"person\":\"x\",\"code\":\"\u{202e}\",\"ids\":[[[]]],\"count\":-1,\"outcome\":\"?\"}",
    ]
    .iter()
    .map(|it| it.as_bytes().to_vec())
    .collect();
    all.extend([vec![0xff, 0xfe], vec![0; 32], deep("["), deep("{\"a\":")]);
    all.push(vec![b' '; LIMIT + 1]);
    all
}

fn fill(path: &str, id: &str) -> String {
    let mut filled = String::new();
    for part in path.split_inclusive('/') {
        match part.strip_prefix('{') {
            Some(_) => {
                filled.push_str(id);
                filled.push_str(if part.ends_with('/') { "/" } else { "" });
            }
            None => filled.push_str(part),
        }
    }
    filled
}

#[track_caller]
fn check_problem(told: &(u16, Value), what: &str) {
    let (status, body) = told;
    assert!(*status < 500, "{what}: {status} {body}");
    if *status >= 400 {
        let title = body.get("title").and_then(Value::as_str).unwrap_or_default();
        assert!(body.get("code").is_some_and(Value::is_string), "{what}: {status} {body}");
        assert!(!title.is_empty() && !title.ends_with("-other"), "{what}: {status} {body}");
    }
}

async fn sends(who: &Person, method: &Method, path: &str, body: Vec<u8>) -> (u16, Value) {
    let request = TestRequest::default().method(method.clone()).set_payload(body);
    let request = request
        .insert_header(("content-type", "application/json"))
        .insert_header(("idempotency-key", "a-key-of-a-test"));
    who.calls(request, path).await
}

#[actix_web::test]
async fn no_broken_body_is_a_fault_of_ours() {
    story(async |w: World| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for (method, path) in operations() {
            if [Method::GET, Method::DELETE].contains(&method) {
                continue;
            }
            for who in [&rosa, &an] {
                for body in broken_bodies() {
                    let start =
                        String::from_utf8_lossy(body.get(..40).unwrap_or(&body)).into_owned();
                    let told = sends(who, &method, &fill(&path, UNKNOWN), body).await;
                    check_problem(&told, &format!("{method} {path} {start}"));
                }
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn no_odd_path_is_a_fault_of_ours_nor_tells_anything() {
    story(async |w: World| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for (method, path) in operations() {
            if !path.contains('{') {
                continue;
            }
            for id in
                ["x", "%00", "%ff", "..%2f..", UNKNOWN, "00000000-0000-0000-0000-000000000000"]
            {
                for who in [&rosa, &an] {
                    let told = sends(who, &method, &fill(&path, id), b"{}".to_vec()).await;
                    check_problem(&told, &format!("{method} {path} {id}"));
                    assert!(told.0 >= 400, "{method} {path} {id}: {}", told.0);
                }
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn no_odd_question_is_a_fault_of_ours() {
    story(async |w: World| {
        let an = w.worker("An").await;
        for (method, path) in operations() {
            if method != Method::GET || path == "/live" {
                continue;
            }
            for query in
                ["?q=%00", "?q=%ff", "?cursor=x", "?limit=-1&limit=2", "?state=?&q=%E2%80%AE"]
            {
                let told = an.gets(&format!("{}{query}", fill(&path, UNKNOWN))).await;
                check_problem(&told, &format!("{path}{query}"));
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn what_is_no_json_or_too_large_is_said_so_in_the_readers_language() {
    story(async |w: World| {
        let path = format!("{PREFIX}/demo/sign-in");
        let sent = |body: Vec<u8>, kind: &'static str| {
            let request = TestRequest::post().uri(&path).set_payload(body);
            w.calls(
                request
                    .insert_header(("content-type", kind))
                    .insert_header(("accept-language", "fr")),
            )
        };
        assert_eq!(in_short(sent(b"{}".to_vec(), "text/plain").await), "415 not_json");
        let (status, told) = sent(vec![b' '; LIMIT + 1], "application/json").await;
        assert_eq!((status, told.get("code")), (413, Some(&json!("body_too_large"))));
        let dutch = buurtnet::base::words::say(
            buurtnet::base::words::Lang::Nl,
            "problem-body-too-large",
            &[],
        );
        assert_ne!(told.get("title"), Some(&json!(dutch)));
    })
    .await;
}

#[actix_web::test]
async fn a_refusal_is_said_in_the_language_of_the_screen() {
    story(async |w: World| {
        let rosa = w.neighbour("Rosa").await;
        let told = async |screen: &str| {
            let request = TestRequest::get().insert_header(("accept-language", screen));
            rosa.calls(request, "/nowhere").await.1["title"].clone()
        };
        let hers = told("xx").await;
        assert_eq!(told("nl").await, hers, "her own, where the screen says nothing");
        assert_ne!(told("fr").await, hers);
    })
    .await;
}

#[actix_web::test]
async fn sentences_among_those_of_the_screen_are_said_in_its_language() {
    story(async |w: World| {
        let (rosa, case) = (w.neighbour("Rosa").await, Case::new(&w).await);
        let talk = json!({ "source": "self", "reach": "overdag" });
        assert_eq!(rosa.posts("/signals", talk).await.0, 201);
        let told = async |who: &Person, path: &str, screen: &str, at: &str| {
            let request = TestRequest::get().insert_header(("accept-language", screen));
            let (status, it) = who.calls(request, path).await;
            assert_eq!(status, 200, "{it}");
            it.pointer(at).and_then(Value::as_str).unwrap_or_else(|| panic!("{it}")).to_owned()
        };
        let script = format!("/referrals/{}/script", case.referral);
        for (who, path, at) in [
            (&rosa, "/me/discretion", "/text/0"),
            (&rosa, "/me/signals", "/0/sentence"),
            (&case.an, script.as_str(), "/say/0"),
            (&case.an, script.as_str(), "/released/0/label"),
        ] {
            let hers = told(who, path, "xx", at).await;
            assert_eq!(
                told(who, path, "nl", at).await,
                hers,
                "her own, where the screen says nothing"
            );
            assert_ne!(told(who, path, "fr", at).await, hers, "{path}");
        }
    })
    .await;
}

#[actix_web::test]
async fn another_method_is_told_from_an_unknown_path() {
    story(async |w: World| {
        let rosa = w.neighbour("Rosa").await;
        let put = || TestRequest::put().set_json(json!({}));
        assert_eq!(in_short(rosa.calls(put(), "/session").await), "405 method_not_allowed");
        assert_eq!(in_short(rosa.calls(put(), "/nothing").await), "404 not_found");
        assert_eq!(in_short(rosa.gets("/session/").await), "404 not_found");
        assert_eq!(in_short(rosa.gets("//session").await), "404 not_found");
    })
    .await;
}
