//! Who tries what is not theirs: in parallel, elsewhere, too often, too late, after all was forgotten.

use actix_web::test::TestRequest;
use buurtnet::web::limits::{Rate, Rates};
use chrono::TimeDelta;
use futures_util::future::join_all;
use serde_json::json;

use super::{MAIL, other_than};
use crate::world::{World, in_short, story};

#[actix_web::test]
async fn of_a_hundred_parallel_guesses_five_are_looked_at() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let phone = w.browser();
        phone.asks(MAIL).await;
        let code = w.newest_code().await;
        let wrong = other_than(&code);
        let guesses = (0..30).map(|_| phone.types(&wrong));
        for told in join_all(guesses).await {
            assert_eq!(in_short(told), "409 mail_code_not_valid");
        }
        assert_eq!(in_short(phone.types(&code).await), "409 mail_code_not_valid", "worn out");
        let tries = w.number("select tries from mail_code").await;
        assert_eq!(tries, 5);
    })
    .await;
}

#[actix_web::test]
async fn the_fifth_try_still_lets_in_and_the_sixth_does_not() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        for (wrong, told) in [(4, "200"), (5, "409 mail_code_not_valid")] {
            let phone = w.browser();
            phone.asks(MAIL).await;
            let code = w.newest_code().await;
            for _ in 0..wrong {
                phone.types(&other_than(&code)).await;
            }
            assert_eq!(in_short(phone.types(&code).await), told, "after {wrong} wrong ones");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_code_does_nothing_in_another_browser_nor_for_another_account() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        w.with_mail("Jan", "jan@huis.example").await;
        let (own, thief) = (w.browser(), w.browser());
        own.asks(MAIL).await;
        let code = w.newest_code().await;
        assert_eq!(in_short(thief.types(&code).await), "409 mail_code_not_valid");
        thief.asks("jan@huis.example").await;
        w.due().await;
        assert_eq!(in_short(thief.types(&code).await), "409 mail_code_not_valid");
        assert_eq!(own.types(&code).await.0, 200);
    })
    .await;
}

#[actix_web::test]
async fn only_the_newest_code_of_a_browser_works() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let phone = w.browser();
        phone.asks(MAIL).await;
        let first = w.newest_code().await;
        let old = w.browser();
        old.copies(&phone);
        phone.asks(MAIL).await;
        let second = w.newest_code().await;
        assert_ne!(first, second, "one in a million runs");
        assert_eq!(in_short(phone.types(&first).await), "409 mail_code_not_valid");
        assert_eq!(in_short(old.types(&first).await), "409 mail_code_not_valid");
        assert_eq!(phone.types(&second).await.0, 200);
    })
    .await;
}

#[actix_web::test]
async fn the_answer_is_the_same_whether_somebody_has_the_address_or_not() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let (known, unknown) = (w.browser(), w.browser());
        for _ in 0..5 {
            assert_eq!(known.asks(MAIL).await, "202");
            assert_eq!(unknown.asks("niemand@huis.example").await, "202");
        }
        let mailed = w.mails().await.len();
        assert_eq!(mailed, 1, "nobody has the other, and a newer code takes the place of an older");
        assert!(unknown.cookie("ask").is_some());
        for phone in [&known, &unknown] {
            assert_eq!(in_short(phone.types("000000").await), "409 mail_code_not_valid");
        }
        for (phone, mail) in [(&known, MAIL), (&unknown, "niemand@huis.example")] {
            assert_eq!(phone.asks(mail).await, "429 too_many", "five in an hour");
        }
        w.later(TimeDelta::minutes(61));
        for (phone, mail) in [(&known, MAIL), (&unknown, "niemand@huis.example")] {
            for _ in 0..5 {
                assert_eq!(phone.asks(mail).await, "202");
            }
        }
        w.later(TimeDelta::minutes(61));
        assert_eq!(known.asks(MAIL).await, "429 too_many", "ten on a day");
        assert_eq!(unknown.asks("niemand@huis.example").await, "429 too_many");
    })
    .await;
}

#[actix_web::test]
async fn codes_asked_at_once_for_one_address_are_not_more_than_five() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let phones: Vec<_> = (0..20).map(|_| w.browser()).collect();
        let asked = join_all(phones.iter().map(|it| it.asks(MAIL))).await;
        let told = |what: &str| asked.iter().filter(|it| *it == what).count();
        assert!((1..=5).contains(&told("202")), "{asked:?}");
        assert_eq!(told("202") + told("429 too_many"), 20, "{asked:?}");
    })
    .await;
}

#[actix_web::test]
async fn a_code_is_over_after_ten_minutes_and_after_a_clock_that_jumped() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let phone = w.browser();
        for (jump, told) in [
            (TimeDelta::seconds(599), "200"),
            (TimeDelta::minutes(10), "409 mail_code_not_valid"),
            (TimeDelta::days(3), "409 mail_code_not_valid"),
            (TimeDelta::days(-10), "409 mail_code_not_valid"),
        ] {
            w.later(TimeDelta::hours(25));
            assert_eq!(phone.asks(MAIL).await, "202", "{jump}");
            let code = w.newest_code().await;
            w.later(jump);
            assert_eq!(in_short(phone.types(&code).await), told, "{jump}");
        }
        assert_eq!(phone.asks(MAIL).await, "202", "ten days back, and in again");
        assert_eq!(phone.types(&w.newest_code().await).await.0, 200);
    })
    .await;
}

#[actix_web::test]
async fn who_is_forgotten_or_sent_out_gets_no_code_and_no_way_in() {
    story(async |w| {
        for gone in [
            "update person set erased_at = '2026-11-22T08:00:00+00:00'",
            "update membership set state = 'suspended'",
        ] {
            w.sql("delete from mail_code").await;
            w.with_mail("Rosa", MAIL).await;
            let (early, late) = (w.browser(), w.browser());
            early.asks(MAIL).await;
            let code = w.newest_code().await;
            let before = w.mails().await.len();
            w.sql(gone).await;
            assert_eq!(in_short(early.types(&code).await), "409 mail_code_not_valid", "{gone}");
            assert_eq!(late.asks(MAIL).await, "202");
            assert_eq!(w.mails().await.len(), before, "{gone}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_code_and_a_mailbox_stand_nowhere_to_be_read() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let phone = w.browser();
        phone.asks(MAIL).await;
        let code = w.newest_code().await;
        for column in ["address", "address_tag", "code_tag", "holder_tag"] {
            let stored = w.bytes("mail_code", column).await.concat();
            let stored = String::from_utf8_lossy(&stored).to_lowercase();
            assert!(!stored.contains("rosa") && !stored.contains(&code), "{column}");
        }
    })
    .await;
}

#[actix_web::test]
async fn one_address_asks_no_more_than_the_door_lets_it() {
    let plenty = Rate { per_minute: 1_000_000, burst: 1_000_000 };
    let door = Rate { per_minute: 1, burst: 2 };
    let w = World::with(Rates { address: plenty, person: plenty, door }).await;
    let asks = async |mail: String| {
        let request = TestRequest::post().uri("/api/v1/sign-in/mail");
        let from = "192.0.2.7:1000".parse().unwrap();
        w.calls(request.peer_addr(from).set_json(json!({ "mail": mail }))).await.0
    };
    assert_eq!(asks("a@huis.example".to_owned()).await, 202);
    assert_eq!(asks("b@huis.example".to_owned()).await, 202);
    assert_eq!(asks("c@huis.example".to_owned()).await, 429);
}

#[actix_web::test]
async fn codes_for_all_mailboxes_together_are_counted() {
    story(async |w| {
        let phone = w.browser();
        let mut told = Vec::new();
        for n in 0..120 {
            told.push(phone.asks(&format!("m{n}@huis.example")).await);
        }
        assert_eq!(told[0], "202");
        assert_eq!(told[119], "429 too_many");
    })
    .await;
}
