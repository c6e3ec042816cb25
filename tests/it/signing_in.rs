//! Stories of sessions: who one is, for how long, and who is not.

use actix_web::test::TestRequest;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{in_short, story};

#[actix_web::test]
async fn a_session_knows_who_and_where() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let (status, me) = rosa.gets("/session").await;
        assert_eq!(status, 200);
        assert_eq!(me.get("first_name"), Some(&json!("Rosa")));
        assert_eq!(me.get("roles"), Some(&json!(["bewoner"])));
    })
    .await;
}

#[actix_web::test]
async fn signing_out_counts_from_the_next_request_on() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.deletes("/session").await.0, 204);
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
        assert_eq!(in_short(rosa.posts("/session/refresh", json!({})).await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn a_session_ends_when_it_is_not_used() {
    story(async |w| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        w.later(TimeDelta::hours(8));
        assert_eq!(in_short(an.gets("/session").await), "401 not_signed_in");
        assert_eq!(rosa.gets("/session").await.0, 200);
        w.later(TimeDelta::days(180));
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn a_copied_refresh_token_ends_the_session_for_both() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.posts("/session/refresh", json!({})).await.0, 204);
        assert_eq!(rosa.posts("/session/refresh", json!({})).await.0, 204, "a lost answer");
        w.later(TimeDelta::minutes(5));
        assert_eq!(in_short(rosa.posts("/session/refresh", json!({})).await), "401 not_signed_in");
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn nobody_acts_in_a_buurt_where_they_have_no_place() {
    story(async |w| {
        let (rosa, zora) = (w.neighbour("Rosa").await, w.stranger("Zora").await);
        let there = json!({ "buurt": zora.buurt });
        assert_eq!(in_short(rosa.posts("/session/buurt", there).await), "404 not_found");
        let nowhere = json!({ "buurt": "01890a5d-ac96-774b-bcce-b302099a8001" });
        assert_eq!(in_short(rosa.posts("/session/buurt", nowhere).await), "404 not_found");
    })
    .await;
}

#[actix_web::test]
async fn another_site_may_not_send_in_somebodys_name() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let from = |name: &'static str, value: &'static str| {
            TestRequest::delete().insert_header((name, value))
        };
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ] {
            let told = rosa.calls(from(name, value), "/session").await;
            assert_eq!(told.0, 403, "{name}: {value}");
        }
        assert_eq!(rosa.gets("/session").await.0, 200);
        assert_eq!(rosa.calls(from("sec-fetch-site", "same-origin"), "/session").await.0, 204);
    })
    .await;
}

#[actix_web::test]
async fn whatever_is_no_token_is_nobody() {
    story(async |w| {
        for cookie in ["at=", "at=x.y.z", "at=eyJhbGciOiJub25lIn0.e30.", "rt=AAAA", "at=\u{0}"] {
            let asks = TestRequest::get().uri("/api/v1/session");
            let Ok(value) = actix_web::http::header::HeaderValue::from_bytes(cookie.as_bytes())
            else {
                continue;
            };
            let told = w.calls(asks.insert_header(("cookie", value))).await;
            assert_eq!(in_short(told), "401 not_signed_in", "{cookie}");
        }
    })
    .await;
}
