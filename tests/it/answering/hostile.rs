//! Scanners, guessers and whatever else comes along: nothing is shown, nothing is changed.

use actix_web::test::TestRequest;
use buurtnet::care::basis::DEFAULT_TERM;
use chrono::TimeDelta;

use super::case::{Case, MAILBOX, OTHER};
use super::visitor::{calls, gets, posts, sends};
use crate::world::{World, story};

#[actix_web::test]
async fn a_thousand_looks_of_a_mail_scanner_show_and_change_nothing() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        let counts = async || {
            let mut all = vec![case.mails().len().try_into().unwrap()];
            for table in ["referral_link", "referral_visit", "referral_form", "promise", "audit"] {
                all.push(w.counts(table).await);
            }
            all
        };
        let before = counts().await;
        let app = actix_web::test::init_service(buurtnet::house!(w.shared().clone())).await;
        for n in 0..1000 {
            let request = if n % 3 == 0 {
                TestRequest::default().method(actix_web::http::Method::HEAD)
            } else {
                TestRequest::get()
            };
            let told = actix_web::test::call_service(&app, request.uri(&link).to_request()).await;
            assert_eq!(told.status().as_u16(), 200, "{n}");
        }
        assert_eq!(counts().await, before);
        let page = gets(&w, &link).await;
        page.hides("Maria").hides("3220000099").hides("000 00 99").hides(&case.reference().await);
        for step in ["toon", "code", "antwoord", "hulp", "nieuw"] {
            assert_eq!(gets(&w, &format!("{link}/{step}")).await.status, 303, "{step}");
        }
        assert_eq!(counts().await, before);
    })
    .await;
}

#[actix_web::test]
async fn a_page_says_the_same_whether_its_link_exists() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let shape = |html: &str, link: &str, form: &str| {
            html.replace(link.trim_start_matches("/d/"), "").replace(form, "")
        };
        let real = case.link(MAILBOX);
        let made_up = format!("/d/{}", "A".repeat(43));
        let (one, other) = (gets(&w, &real).await, gets(&w, &made_up).await);
        assert_eq!((one.status, other.status), (200, 200));
        let one_shape = shape(&one.html, &real, &one.form(""));
        assert_eq!(one_shape, shape(&other.html, &made_up, &other.form("")));

        let mails = case.mails().len();
        let toon = posts(&w, &format!("{made_up}/toon"), &[("form", &other.form(""))]).await;
        assert_eq!(toon.status, 410);
        let asked = posts(&w, &format!("{made_up}/nieuw"), &[("form", &toon.form(""))]).await;
        asked.says("Kijk in uw mailbox");
        w.due().await;
        assert_eq!(case.mails().len(), mails);
        for odd in ["x", "%00", "%ff", "..%2f..", "%3Cscript%3E"] {
            let page = gets(&w, &format!("/d/{odd}")).await;
            assert!((400..500).contains(&page.status), "{odd}");
            page.hides("<script");
        }
    })
    .await;
}

#[actix_web::test]
async fn the_sixth_wrong_code_closes_the_link_for_an_hour() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        let mut page = case.knocks(&link).await;
        let (code, visit) = (case.code(MAILBOX), page.visit());
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for n in 1..=5 {
            page = case.types(&link, &page, wrong).await;
            assert_eq!(page.status, 422, "{n}");
            page.says("Deze code klopt niet.");
        }
        let closed = case.types(&link, &page, wrong).await;
        assert_eq!(closed.status, 429);
        closed.says("Te veel foute codes").hides("Maria");
        let form = page.form("");
        let right = [("form", form.as_str()), ("visit", &visit), ("code", &code)];
        assert_ne!(posts(&w, &format!("{link}/code"), &right).await.status, 200);
        assert_eq!(case.knocks(&link).await.status, 429, "no new code either");

        w.later(TimeDelta::minutes(61));
        let (_, page) = case.comes_in(MAILBOX).await;
        page.says("Maria");
    })
    .await;
}

#[actix_web::test]
async fn codes_are_asked_at_most_five_times_an_hour() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        for n in 1..=6 {
            let status = case.knocks(&link).await.status;
            assert_eq!(status, if n <= 5 { 200 } else { 429 }, "{n}");
        }
        w.later(TimeDelta::minutes(61));
        assert_eq!(case.knocks(&link).await.status, 200);
    })
    .await;
}

#[actix_web::test]
async fn each_mailbox_has_a_link_and_codes_of_its_own() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (one, other) = (case.link(MAILBOX), case.link(OTHER));
        assert_ne!(one, other);
        let page = case.knocks(&one).await;
        page.says("on…@dienst.example").hides("team");
        assert!(case.mail(MAILBOX).subject.contains("code"));
        assert!(!case.mail(OTHER).subject.contains("code"));
        let code = case.code(MAILBOX);
        // The key and the code of one visit open nothing at the other link.
        let there = case.knocks(&other).await;
        let (form, visit) = (there.form(""), page.visit());
        let fields = [("form", form.as_str()), ("visit", &visit), ("code", &code)];
        let told = posts(&w, &format!("{other}/code"), &fields).await;
        assert_eq!(told.status, 409);
        told.hides("Maria");
    })
    .await;
}

#[actix_web::test]
async fn a_withdrawal_closes_the_page_at_that_moment() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let asked = case.knocks(&case.link(OTHER)).await;
        let code = case.code(OTHER);
        case.withdraws().await;

        let late = case.does((&link, &page), "accept", &[]).await;
        assert_eq!(late.status, 409);
        late.hides("Maria");
        let typed = case.types(&case.link(OTHER), &asked, &code).await;
        assert_eq!(typed.status, 410);
        typed.hides("Maria");
        assert_eq!(case.state().await, "cancelled");
        assert_eq!(w.counts("referral_message").await, 0);
        w.due().await;
        assert!(case.mail(MAILBOX).subject.ends_with("is gestopt"));
        assert!(!case.mail(MAILBOX).body.contains("/d/"));
        let again = posts(&w, &format!("{link}/nieuw"), &[("form", &typed.form(""))]).await;
        again.says("Kijk in uw mailbox");
        w.due().await;
        assert!(case.mail(MAILBOX).subject.ends_with("is gestopt"), "no new link");
    })
    .await;
}

#[actix_web::test]
async fn a_withdrawal_after_the_end_closes_the_page_too() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let page = case.does((&link, &page), "accept", &[]).await;
        let page = case.does((&link, &page), "finish", &[]).await;
        page.says("Maria");
        case.withdraws().await;
        assert_eq!(case.state().await, "completed");
        assert_eq!(case.knocks(&link).await.status, 410);
    })
    .await;
}

#[actix_web::test]
async fn a_link_lives_until_thirty_days_after_the_end() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        case.does((&link, &page), "reject", &[("reason", "no_capacity")]).await;
        w.later(TimeDelta::days(29));
        assert_eq!(case.knocks(&link).await.status, 200);
        w.later(TimeDelta::days(2));
        assert_eq!(case.knocks(&link).await.status, 410);
    })
    .await;
}

#[actix_web::test]
async fn a_page_closes_when_the_consent_ends() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        w.later(DEFAULT_TERM - TimeDelta::days(1));
        assert_eq!(case.knocks(&link).await.status, 200);
        w.later(TimeDelta::days(1));
        assert_eq!(case.knocks(&link).await.status, 410);
    })
    .await;
}

#[actix_web::test]
async fn what_is_no_form_is_a_clear_page_and_never_a_fault_of_ours() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let bomb = format!("form={}", "%41".repeat(20_000));
        let many = (0..5000).map(|n| format!("{n}=")).collect::<Vec<_>>().join("&");
        let bodies: [(&[u8], u16); 6] = [
            (bomb.as_bytes(), 413),
            (many.as_bytes(), 413),
            (&many.as_bytes()[..2000], 400),
            (b"form=1&form=2", 400),
            (b"form=%ff%fe", 400),
            (b"\xff\xfe\x00", 400),
        ];
        for step in ["toon", "code", "antwoord", "hulp", "nieuw"] {
            let path = format!("{link}/{step}");
            for (body, status) in &bodies {
                let told = sends(&w, &path, body.to_vec()).await;
                assert_eq!(told.status, *status, "{step}");
                told.says("Dit konden we niet lezen");
            }
            let json = TestRequest::post().uri(&path).set_json(serde_json::json!({}));
            assert_eq!(calls(&w, json).await.status, 415, "{step}");
            let empty = sends(&w, &path, "").await;
            assert!(empty.status < 500, "{step}: {}", empty.status);
        }
        for (act, name, text) in [
            ("accept", "who", ""),
            ("accept", "who", "\u{202e}Els Maes"),
            ("accept", "who", "Els\u{0}Maes"),
            ("ask", "words", "a"),
            ("nothing", "words", "iets anders"),
        ] {
            let told = case.does((&link, &page), act, &[(name, text)]).await;
            assert_eq!(told.status, 422, "{act} {name}");
        }
        let script = "<script>alert(1)</script>";
        let told = case.does((&link, &page), "ask", &[("words", script)]).await;
        assert_eq!(told.status, 200);
        told.says(script).hides("<script");
        assert_eq!(case.state().await, "requested");
    })
    .await;
}

#[actix_web::test]
async fn another_site_sends_nothing_and_the_page_runs_nothing() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        let page = gets(&w, &link).await;
        let header = |name: &str| page.headers.get(name).unwrap().to_str().unwrap().to_owned();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("script"), "{policy}");
        // With `no-referrer` a browser would send its forms from nowhere.
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("cache-control"), "no-store");
        page.hides("<script").hides("style=").hides("onclick");
        assert!(page.headers.get("set-cookie").is_none());

        let body = format!("form={}", page.form(""));
        let sent = |name: &'static str, value: &'static str| {
            TestRequest::post()
                .uri(&format!("{link}/toon"))
                .insert_header(("content-type", "application/x-www-form-urlencoded"))
                .insert_header((name, value))
                .set_payload(body.clone())
        };
        let mails = case.mails().len();
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")]
        {
            assert_eq!(calls(&w, sent(name, value)).await.status, 403, "{value}");
        }
        w.due().await;
        assert_eq!(case.mails().len(), mails);
        assert_eq!(calls(&w, sent("sec-fetch-site", "same-origin")).await.status, 200);
    })
    .await;
}
