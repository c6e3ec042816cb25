//! Passkeys: made, given, copied, replayed, taken away. The device is a real one, but for its screen.

use buurtnet::delivery::Post;
use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};

use super::MAIL;
use super::device::Device;
use crate::world::{Person, World, in_short, story_in};

/// What every answer is that is no good.
const NONE: &str = "409 passkey_not_valid";

impl Person {
    /// Makes a passkey on a device.
    async fn makes_a_passkey(&self, device: &mut Device, name: &str) -> (u16, Value) {
        let (status, question) = self.posts("/me/passkeys/question", json!({})).await;
        assert_eq!(status, 200, "{question}");
        self.keeps(device.makes(&question), name).await
    }

    async fn keeps(&self, answer: Value, name: &str) -> (u16, Value) {
        self.posts("/me/passkeys", json!({ "name": name, "answer": answer })).await
    }

    /// What the device is asked.
    async fn question(&self) -> Value {
        let (status, question) = self.posts("/session/passkey/question", json!({})).await;
        assert_eq!(status, 200, "{question}");
        question
    }

    async fn answers(&self, answer: &Value) -> String {
        in_short(self.posts("/session/passkey", json!({ "answer": answer })).await)
    }

    /// The path of one of theirs.
    async fn passkey(&self, nth: usize) -> String {
        let mine = self.gets("/me/factor").await.1;
        let id = mine.pointer(&format!("/passkeys/{nth}/id")).and_then(Value::as_str);
        format!("/me/passkeys/{}", id.unwrap())
    }
}

#[actix_web::test]
async fn a_passkey_is_a_second_factor_with_a_name_and_a_sheet() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let mut phone = Device::new();
        let (status, told) = an.makes_a_passkey(&mut phone, "Mijn gsm").await;
        assert_eq!((status, told["codes"].as_array().unwrap().len()), (200, 10), "{told}");
        assert_eq!(an.gets("/tasks").await.0, 200, "who made it, gave it");
        let (_, mine) = an.gets("/me/factor").await;
        assert_eq!(mine["passkeys"][0]["name"], json!("Mijn gsm"));
        assert_eq!((&mine["passkeys_on"], &mine["sheet_left"]), (&json!(true), &json!(10)));
        let again = an.makes_a_passkey(&mut Device::new(), "Laptop").await;
        assert_eq!(again, (200, json!({ "codes": [] })), "the sheet stays as it is");
        w.later(TimeDelta::minutes(15));
        assert_eq!(an.gets("/me/factor").await.1["fresh_until"], Value::Null);
        assert_eq!(an.answers(&phone.gives(&an.question().await)).await, "204");
        assert!(an.gets("/me/factor").await.1["fresh_until"].is_string());
        assert_eq!(w.counts("audit where action = 'people.passkey'").await, 2);
    })
    .await;
}

#[actix_web::test]
async fn a_device_is_not_told_who_somebody_is_and_knows_them_again() {
    story_in(World::for_real().await, async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        let holder = async |who: &Person| {
            let (_, question) = who.posts("/me/passkeys/question", json!({})).await;
            question["publicKey"]["user"]["id"].as_str().unwrap().to_owned()
        };
        assert_eq!(holder(&an).await, holder(&an).await, "one place on a device");
        assert_ne!(holder(&an).await, holder(&bo).await);
        let (_, question) = an.posts("/me/passkeys/question", json!({})).await;
        let all = question.to_string();
        assert!(!all.contains(&an.id.to_string()) && !all.contains("Peeters"), "{all}");
        let bytes = an.id.0.as_bytes();
        assert!(!all.contains(&super::device::code(bytes)), "{all}");
    })
    .await;
}

#[actix_web::test]
async fn who_comes_in_by_mail_is_staff_with_a_passkey() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker_with_mail(MAIL).await;
        let mut phone = Device::new();
        an.makes_a_passkey(&mut phone, "Gsm").await;
        let (browser, copy) = (w.in_by_mail(MAIL).await, w.browser());
        copy.copies(&browser);
        let (_, question) = browser.posts("/session/passkey/question", json!({})).await;
        let answer = json!({ "answer": phone.gives(&question) });
        assert_eq!(browser.posts("/session/passkey", answer).await.0, 204);
        let (_, me) = browser.gets("/session").await;
        assert_eq!((&me["kind"], &me["second_factor"]), (&json!("staff"), &json!("given")));
        assert_eq!(browser.gets("/tasks").await.0, 200);
        assert_eq!(in_short(copy.gets("/session").await), "401 not_signed_in", "whoever copied it");
    })
    .await;
}

#[actix_web::test]
async fn an_answer_counts_once_in_its_session_in_time_and_from_our_address_only() {
    story_in(World::for_real().await, async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        let (mut phone, mut other) = (Device::new(), Device::new());
        an.makes_a_passkey(&mut phone, "Gsm").await;
        bo.makes_a_passkey(&mut other, "Gsm").await;
        let answer = phone.gives(&an.question().await);
        assert_eq!(an.answers(&answer).await, "204");
        assert_eq!(an.answers(&answer).await, NONE, "once");
        let answer = phone.gives(&an.question().await);
        bo.question().await;
        assert_eq!(bo.answers(&answer).await, NONE, "in another session");
        let answer = other.gives(&an.question().await);
        assert_eq!(an.answers(&answer).await, NONE, "of somebody else");
        let question = an.question().await;
        w.later(TimeDelta::minutes(5));
        assert_eq!(an.answers(&phone.gives(&question)).await, NONE, "too late");
        phone.origin = "https://evil.example";
        let answer = phone.gives(&an.question().await);
        assert_eq!(an.answers(&answer).await, NONE, "from another address");
        phone.origin = "http://localhost:8080";
        assert_eq!(an.answers(&phone.gives(&an.question().await)).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn an_answer_sent_twice_at_once_is_taken_once() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let mut phone = Device::new();
        an.makes_a_passkey(&mut phone, "Gsm").await;
        let answer = phone.gives(&an.question().await);
        let (one, other) = join(an.answers(&answer), an.answers(&answer)).await;
        let mut told = [one, other];
        told.sort();
        assert_eq!(told, ["204", NONE]);
    })
    .await;
}

#[actix_web::test]
async fn what_a_device_made_is_kept_once_and_only_from_our_address() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let question = async || an.posts("/me/passkeys/question", json!({})).await.1;
        let mut evil = Device::new();
        evil.origin = "https://evil.example";
        let made = evil.makes(&question().await);
        assert_eq!(in_short(an.keeps(made, "Gsm").await), NONE, "from another address");
        let made = Device::new().makes(&question().await);
        assert_eq!(an.keeps(made.clone(), "Gsm").await.0, 200);
        assert_eq!(in_short(an.keeps(made, "Gsm").await), NONE, "once");
        let late = Device::new().makes(&question().await);
        w.later(TimeDelta::minutes(5));
        assert_eq!(in_short(an.keeps(late, "Gsm").await), NONE, "too late");
        assert_eq!(w.counts("factor").await, 1);
        let asked = question().await;
        let told = in_short(an.keeps(Device::new().makes(&asked), " ").await);
        assert_eq!(told, "422 invalid", "it has a name");
        for nth in 1..5 {
            assert_eq!(an.makes_a_passkey(&mut Device::new(), "Nog een").await.0, 200, "{nth}");
        }
        let told = an.posts("/me/passkeys/question", json!({})).await;
        assert_eq!(in_short(told), "409 passkeys_enough");
    })
    .await;
}

#[actix_web::test]
async fn a_passkey_that_counts_back_is_refused_and_its_holder_hears_of_it() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let mut phone = Device::new();
        an.makes_a_passkey(&mut phone, "Gsm").await;
        for _ in 0..2 {
            assert_eq!(an.answers(&phone.gives(&an.question().await)).await, "204");
        }
        let (noted, told) = (
            "audit where action = 'people.passkey_copied'",
            "promise where dedupe_key like 'notice/%/passkey-copied'",
        );
        assert_eq!((w.counts(noted).await, w.counts(told).await), (0, 0));
        phone.counter = 0;
        let answer = phone.gives(&an.question().await);
        assert_eq!(an.answers(&answer).await, "409 passkey_copied");
        assert_eq!((w.counts(noted).await, w.counts(told).await), (1, 1));
        phone.counter = 2;
        assert_eq!(an.answers(&phone.gives(&an.question().await)).await, "204", "hers goes on");
    })
    .await;
}

#[actix_web::test]
async fn a_passkey_that_counted_on_elsewhere_since_it_was_asked_is_a_copy() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let mut phone = Device::new();
        an.makes_a_passkey(&mut phone, "Gsm").await;
        let tablet = w.by_mail(&an).await;
        let waits = tablet.question().await;
        phone.counter = 6;
        assert_eq!(an.answers(&phone.gives(&an.question().await)).await, "204");
        phone.counter = 3;
        assert_eq!(tablet.answers(&phone.gives(&waits)).await, "409 passkey_copied");
    })
    .await;
}

#[actix_web::test]
async fn a_passkey_is_taken_away_with_a_fresh_factor_and_the_last_one_stays() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let (mut phone, mut laptop) = (Device::new(), Device::new());
        an.makes_a_passkey(&mut phone, "Gsm").await;
        an.makes_a_passkey(&mut laptop, "Laptop").await;
        let (first, second) = (an.passkey(0).await, an.passkey(1).await);
        w.later(TimeDelta::minutes(15));
        assert_eq!(in_short(an.deletes(&first).await), "403 step_up_needed");
        assert_eq!(an.answers(&laptop.gives(&an.question().await)).await, "204");
        let bo = w.worker("Bo").await;
        bo.makes_a_factor().await;
        assert_eq!(in_short(bo.deletes(&first).await), "404 not_found", "it is not hers");
        let before = an.question().await;
        assert_eq!(an.deletes(&first).await.0, 204);
        assert_eq!(an.answers(&phone.gives(&before)).await, NONE, "it was there when it was asked");
        assert_eq!(in_short(an.deletes(&first).await), "404 not_found");
        assert_eq!(in_short(an.deletes(&second).await), "409 factor_last");
        assert_eq!(an.answers(&phone.gives(&an.question().await)).await, NONE, "it is gone");
        an.makes_a_factor().await;
        assert_eq!(an.deletes(&second).await.0, 204, "she has an app");
        let told = an.posts("/session/passkey/question", json!({})).await;
        assert_eq!(in_short(told), NONE, "there is none to give");
    })
    .await;
}

#[actix_web::test]
async fn of_two_last_passkeys_taken_away_at_once_one_stays() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        for name in ["Gsm", "Laptop"] {
            an.makes_a_passkey(&mut Device::new(), name).await;
        }
        let (first, second) = (an.passkey(0).await, an.passkey(1).await);
        let (one, other) = join(an.deletes(&first), an.deletes(&second)).await;
        let mut told = [in_short(one), in_short(other)];
        told.sort();
        assert_eq!(told, ["204", "409 factor_last"]);
        assert_eq!(w.counts("factor").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn a_code_by_mail_alone_makes_no_passkey_and_nor_does_who_lives_here() {
    story_in(World::for_real().await, async |w| {
        w.worker_with_mail(MAIL).await;
        let browser = w.in_by_mail(MAIL).await;
        let told = browser.posts("/me/passkeys/question", json!({})).await;
        assert_eq!(in_short(told), "409 factor_by_letter");
        let rosa = w.neighbour("Rosa").await;
        let told = rosa.posts("/me/passkeys/question", json!({})).await;
        assert_eq!(in_short(told), "409 factor_for_staff");
    })
    .await;
}

#[actix_web::test]
async fn a_house_whose_address_is_a_number_has_no_passkeys_and_says_so() {
    let w = World::with_post(Post::recorder("http://127.0.0.1:8080")).await;
    story_in(w, async |w| {
        let an = w.worker("An").await;
        let told = an.posts("/me/passkeys/question", json!({})).await;
        assert_eq!(in_short(told), "409 passkeys_off");
        assert_eq!(an.gets("/me/factor").await.1["passkeys_on"], json!(false));
    })
    .await;
}

#[actix_web::test]
async fn what_a_device_was_asked_and_never_answered_is_forgotten() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        an.posts("/me/passkeys/question", json!({})).await;
        w.later(TimeDelta::minutes(4));
        w.due().await;
        assert_eq!(w.counts("passkey_asked").await, 1);
        w.later(TimeDelta::minutes(6));
        w.due().await;
        assert_eq!(w.counts("passkey_asked").await, 0);
    })
    .await;
}
