//! Stories of several people on one device: chosen by drawing and code, waiting, signed out.
//!
//! | file | what is told |
//! |---|---|
//! | `ends` | who is beside nobody, whose cookie opens nothing, and how it ends |
//! | `own_code` | that a code is lost to nobody's tap, and who hears of wrong ones |

mod ends;
mod own_code;

use actix_web::test::TestRequest;
use chrono::TimeDelta;
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::world::browser::Browser;
use crate::world::{World, in_short, story};

/// Rosa and Jan, each with a mailbox of their own.
const ROSA: (&str, &str) = ("Rosa", "rosa@huis.example");
const JAN: (&str, &str) = ("Jan", "jan@huis.example");

impl Browser {
    /// Comes in on this device with a code by mail.
    async fn brings(&self, w: &World, mail: &str) -> String {
        assert_eq!(self.asks(mail).await, "202");
        in_short(self.types(&w.newest_code().await).await)
    }

    async fn settles(&self, picture: &str, code: &str) -> String {
        in_short(self.puts("/session/device", json!({ "picture": picture, "code": code })).await)
    }

    async fn chooses(&self, slot: u8, code: &str) -> String {
        let (status, told) =
            self.posts("/device/choose", json!({ "slot": slot, "code": code })).await;
        match told.pointer("/session/first_name").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => in_short((status, told)),
        }
    }

    /// Who is shown: name, drawing, with a code, chosen.
    async fn shows(&self) -> Vec<(String, String, bool, bool)> {
        let (_, all) = self.gets("/device").await;
        let one = |it: &Value| {
            let text = |key: &str| it.get(key).and_then(Value::as_str).unwrap().to_owned();
            let is = |key: &str| it.get(key).and_then(Value::as_bool).unwrap();
            (text("first_name"), text("picture"), is("code"), is("chosen"))
        };
        all.as_array().unwrap().iter().map(one).collect()
    }

    async fn who(&self) -> String {
        let (status, me) = self.gets("/session").await;
        let name = me.get("first_name").and_then(Value::as_str);
        name.map_or(status.to_string(), str::to_owned)
    }
}

/// A phone of Rosa, with a code, and Jan, without one: Jan came last, and is chosen.
async fn phone_of_two(w: &World) -> Browser {
    w.with_mail(ROSA.0, ROSA.1).await;
    w.with_mail(JAN.0, JAN.1).await;
    let phone = w.browser();
    assert_eq!(phone.brings(w, ROSA.1).await, "200");
    assert_eq!(phone.settles("cup", "1234").await, "204");
    assert_eq!(phone.brings(w, JAN.1).await, "200");
    phone
}

fn shown(name: &str, picture: &str, code: bool, chosen: bool) -> (String, String, bool, bool) {
    (name.to_owned(), picture.to_owned(), code, chosen)
}

#[actix_web::test]
async fn two_people_on_one_phone_choose_who_they_are() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.who().await, "Jan");
        let all = [shown("Rosa", "cup", true, false), shown("Jan", "flower", false, true)];
        assert_eq!(phone.shows().await, all);
        assert_eq!(phone.gets("/session").await.1["place"]["others"], json!(1));

        assert_eq!(phone.chooses(0, "").await, "409 device_code_wrong");
        assert_eq!(phone.who().await, "Jan", "a wrong code chooses nobody");
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(phone.who().await, "Rosa");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.who().await, "Jan");
        assert_eq!(
            w.counts("session where ended_at is null").await,
            4,
            "two of them, and two at home"
        );
    })
    .await;
}

#[actix_web::test]
async fn who_waits_acts_with_no_token_of_before() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        let (copy, thief) = (w.browser(), w.browser());
        copy.copies(&phone);
        assert_eq!(phone.chooses(1, "").await, "Jan");

        assert_eq!(copy.who().await, "401", "the access token that is still valid opens nothing");
        assert_eq!(in_short(copy.posts("/session/refresh", json!({})).await), "401 not_signed_in");
        assert_eq!(phone.chooses(0, "1234").await, "Rosa", "a page that just left ends nothing");
        thief.copies(&phone);
        assert_eq!(phone.chooses(1, "").await, "Jan");
        w.later(TimeDelta::minutes(5));
        assert_eq!(in_short(thief.posts("/session/refresh", json!({})).await), "401 not_signed_in");
        assert_eq!(phone.chooses(0, "1234").await, "409 device_gone", "a copy ends her sign-in");
        assert_eq!(phone.who().await, "Jan", "and nobody else's");
    })
    .await;
}

#[actix_web::test]
async fn a_refresh_goes_on_after_choosing_and_a_copy_still_ends_it() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        let copy = w.browser();
        copy.copies(&phone);
        for _ in 0..3 {
            w.later(TimeDelta::minutes(10));
            assert_eq!(phone.posts("/session/refresh", json!({})).await.0, 204);
            assert_eq!(phone.who().await, "Rosa");
        }
        assert_eq!(in_short(copy.posts("/session/refresh", json!({})).await), "401 not_signed_in");
        assert_eq!(phone.who().await, "401");
        assert_eq!(phone.shows().await, [shown("Jan", "flower", false, false)]);
        assert_eq!(phone.chooses(1, "").await, "Jan");
    })
    .await;
}

#[actix_web::test]
async fn five_wrong_codes_at_once_or_one_by_one_end_that_one_only() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let guesses = (0..20).map(|n| {
            let copy = w.browser();
            copy.copies(&phone);
            async move { copy.chooses(0, &format!("{:04}", 2000 + n)).await }
        });
        let told = join_all(guesses).await;
        let count = |code: &str| told.iter().filter(|it| *it == code).count();
        assert_eq!(
            (count("409 device_code_wrong"), count("409 device_code_worn")),
            (4, 1),
            "{told:?}"
        );
        assert_eq!(count("409 device_gone"), 15);
        assert_eq!(
            phone.chooses(0, "1234").await,
            "409 device_gone",
            "the right one comes too late"
        );
        assert_eq!(phone.who().await, "Jan");
        assert_eq!(phone.brings(&w, ROSA.1).await, "200", "she signs in anew");
        assert_eq!(phone.shows().await.len(), 2);
    })
    .await;
}

#[actix_web::test]
async fn the_code_is_kept_nowhere_as_it_was_typed() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(w.counts("device_place where code_tag is not null").await, 1);
        assert_eq!(phone.chooses(0, "١٢٣٤").await, "Rosa", "digits of any script");
        let wrong =
            phone.puts("/session/device", json!({ "picture": "paw", "code": "12345" })).await;
        assert_eq!((wrong.0, &wrong.1["errors"][0]["pointer"]), (422, &json!("/code")));
        let kept = phone.puts("/session/device", json!({ "picture": "paw" })).await;
        assert_eq!(kept.0, 204);
        assert_eq!(phone.shows().await[0], shown("Rosa", "paw", true, true), "the code stays");
        assert_eq!(phone.settles("paw", "").await, "204");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.chooses(0, "").await, "Rosa", "she wants none any more");
    })
    .await;
}

#[actix_web::test]
async fn a_fifth_is_refused_and_the_code_by_mail_is_not_used_up() {
    story(async |w| {
        let phone = w.browser();
        for n in 0..4 {
            let mail = format!("p{n}@huis.example");
            w.with_mail(&format!("P{n}"), &mail).await;
            assert_eq!(phone.brings(&w, &mail).await, "200");
            if n == 0 {
                assert_eq!(phone.settles("cup", "").await, "204");
            }
        }
        assert_eq!(phone.shows().await.len(), 4);
        w.with_mail("Vijf", "vijf@huis.example").await;
        assert_eq!(phone.asks("vijf@huis.example").await, "202");
        let code = w.newest_code().await;
        assert_eq!(in_short(phone.types(&code).await), "409 device_full");
        assert_eq!(phone.who().await, "P3", "nobody is signed out by it");
        assert_eq!(phone.calls(TestRequest::delete(), "/session").await.0, 204);
        assert_eq!(phone.types(&code).await.0, 200, "there is room now");
        assert_eq!(phone.shows().await.len(), 4);
    })
    .await;
}

#[actix_web::test]
async fn who_signs_out_leaves_the_others_and_everybody_can_be_signed_out() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.calls(TestRequest::delete(), "/session").await.0, 204);
        assert_eq!(phone.cookie("in").as_deref(), Some("2"), "the page asks who it is");
        assert_eq!(phone.shows().await, [shown("Rosa", "cup", true, false)]);
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        let copy = w.browser();
        copy.copies(&phone);
        assert_eq!(phone.calls(TestRequest::delete(), "/device").await.0, 204);
        assert_eq!(
            (phone.cookie("dev"), phone.cookie("rt"), phone.cookie("in")),
            (None, None, None)
        );
        assert_eq!(copy.who().await, "401");
        assert_eq!(copy.shows().await, []);
        assert_eq!(w.counts("device_place").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn who_waits_leaves_the_device_to_whoever_is_chosen() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.posts("/session/wait", json!({})).await.0, 204);
        assert_eq!((phone.who().await.as_str(), phone.cookie("rt")), ("401", None));
        assert_eq!(phone.shows().await.iter().filter(|it| it.3).count(), 0);
        assert_eq!(phone.chooses(1, "").await, "Jan");
        let rosa = w.neighbour("Alleen").await;
        let told = rosa.posts("/session/wait", json!({})).await;
        assert_eq!(in_short(told), "409 device_gone", "who is alone has nobody to wait for");
    })
    .await;
}
