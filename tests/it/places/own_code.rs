//! A code of one's own on a phone of the house: it goes away for nobody but who wished it, and who it is of hears
//! how often somebody typed a wrong one.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use actix_web::test::TestRequest;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{JAN, ROSA, phone_of_two};
use crate::world::browser::Browser;
use crate::world::{World, in_short, story};

impl Browser {
    /// What one sees of one's own place here: a code, one that is owed, wrong tries.
    async fn place(&self) -> (bool, bool, u64) {
        let (_, me) = self.gets("/session").await;
        let it = &me["place"];
        let is = |key: &str| it[key].as_bool().unwrap_or_else(|| panic!("{key} in {me}"));
        (is("code"), is("owed"), it["wrong"].as_u64().unwrap())
    }

    /// Whether somebody must come in anew, as whoever holds the device sees it.
    async fn owes(&self, slot: usize) -> bool {
        self.gets("/device").await.1[slot]["owed"] == json!(true)
    }

    /// Says that one saw so many wrong codes, and changes nothing else.
    async fn saw(&self, wrong: u8) -> String {
        let body = json!({ "picture": "cup", "seen": wrong });
        in_short(self.puts("/session/device", body).await)
    }

    /// Types so many wrong codes for the first of the four.
    async fn mistypes(&self, times: u8) {
        for _ in 0..times {
            assert_eq!(self.chooses(0, "9999").await, "409 device_code_wrong");
        }
    }
}

/// Another device on which Rosa comes in, and wishes a code, none, or says nothing of it.
async fn of_rosa(w: &World, wish: Option<&str>) -> Browser {
    let device = w.browser();
    assert_eq!(device.brings(w, ROSA.1).await, "200");
    let said = match wish {
        Some(code) => device.settles("cup", code).await,
        None => device.saw(0).await,
    };
    assert_eq!(said, "204");
    device
}

#[actix_web::test]
async fn who_wished_a_code_is_chosen_by_nobodys_tap_after_a_new_sign_in() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.brings(&w, ROSA.1).await, "200", "she comes in anew on her own device");
        assert_eq!(phone.place().await, (false, true, 0), "and is asked for a code");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert!(phone.owes(0).await && !phone.owes(1).await);
        for typed in ["", "1234"] {
            assert_eq!(phone.chooses(0, typed).await, "409 device_code_owed");
        }
        assert_eq!(phone.who().await, "Jan");

        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.saw(0).await, "204");
        assert_eq!(phone.place().await, (false, true, 0), "a drawing is no answer");
        assert_eq!(phone.settles("cup", "5678").await, "204");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.chooses(0, "1234").await, "409 device_code_wrong", "the one of before");
        assert_eq!(phone.chooses(0, "5678").await, "Rosa");
    })
    .await;
}

#[actix_web::test]
async fn who_says_that_they_wish_no_code_any_more_is_asked_for_none() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.settles("cup", "").await, "204");
        assert_eq!(phone.place().await, (false, false, 0));
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.chooses(0, "").await, "Rosa");
        assert_eq!(phone.brings(&w, JAN.1).await, "200", "who never wished one owes none");
        assert_eq!(phone.place().await, (false, false, 0));
    })
    .await;
}

#[actix_web::test]
async fn who_wished_a_code_owes_one_on_a_device_that_got_another_name() {
    story(async |w| {
        phone_of_two(&w).await;
        // Jan empties the browser, and the device begins anew with him.
        let phone = w.browser();
        assert_eq!(phone.brings(&w, JAN.1).await, "200");
        assert_eq!(phone.settles("paw", "").await, "204");
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.place().await, (false, true, 0), "what she wished holds here too");
        assert_eq!(phone.chooses(0, "").await, "Jan");
        assert!(phone.owes(1).await && !phone.owes(0).await);
        assert_eq!(phone.chooses(1, "").await, "409 device_code_owed", "a tap is not hers");
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.settles("cup", "5678").await, "204");
        assert_eq!(phone.chooses(0, "").await, "Jan");
        assert_eq!(phone.chooses(1, "5678").await, "Rosa");
    })
    .await;
}

#[actix_web::test]
async fn who_wished_a_code_owes_one_as_the_first_of_another_device() {
    story(async |w| {
        phone_of_two(&w).await;
        let tablet = of_rosa(&w, None).await;
        assert_eq!(tablet.place().await, (false, true, 0));
        assert_eq!(tablet.brings(&w, JAN.1).await, "200");
        assert_eq!(tablet.chooses(0, "").await, "409 device_code_owed");
    })
    .await;
}

#[actix_web::test]
async fn who_wishes_a_code_on_no_device_any_more_owes_none_on_the_next() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let tablet = of_rosa(&w, Some("")).await;
        assert_eq!(tablet.place().await, (false, false, 0), "none is needed at home");
        assert_eq!(w.counts("code_wished").await, 1, "on the phone it is wished still");
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(phone.settles("cup", "").await, "204");
        assert_eq!(w.counts("code_wished").await, 0);
        assert_eq!(of_rosa(&w, None).await.place().await, (false, false, 0));
    })
    .await;
}

#[actix_web::test]
async fn who_wishes_none_is_believed_also_where_a_device_of_others_remembers_one() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        let leaves = TestRequest::delete();
        assert_eq!(phone.calls(leaves, "/session").await.0, 204, "the phone is Jan's now");
        of_rosa(&w, Some("")).await;
        assert_eq!(w.counts("code_wished").await, 0, "she said so wherever she is");
        assert_eq!(of_rosa(&w, None).await.place().await, (false, false, 0));
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.place().await, (false, true, 0), "that phone remembers it by itself");
    })
    .await;
}

#[actix_web::test]
async fn wrong_codes_on_one_device_lock_nobody_out_on_another() {
    story(async |w| {
        let (phone, tablet) = (phone_of_two(&w).await, of_rosa(&w, Some("4321")).await);
        phone.mistypes(4).await;
        assert_eq!(phone.chooses(0, "9999").await, "409 device_code_worn");
        assert_eq!(tablet.who().await, "Rosa");
        assert_eq!(tablet.place().await, (true, false, 0));
        assert_eq!(tablet.brings(&w, JAN.1).await, "200");
        assert_eq!(tablet.chooses(0, "4321").await, "Rosa");
    })
    .await;
}

#[actix_web::test]
async fn five_wrong_codes_leave_nobody_without_a_code_and_are_told() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        phone.mistypes(4).await;
        assert_eq!(phone.chooses(0, "9999").await, "409 device_code_worn");
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.place().await, (false, true, 5), "she hears of all five");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.chooses(0, "").await, "409 device_code_owed");
    })
    .await;
}

#[actix_web::test]
async fn a_right_code_forgives_nothing_until_whose_it_is_saw_how_often_it_was_wrong() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        phone.mistypes(3).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(phone.place().await, (true, false, 3));
        assert_eq!(phone.chooses(1, "").await, "Jan");
        phone.mistypes(1).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa", "the fifth may still be right");
        assert_eq!(phone.place().await.2, 4);
        assert_eq!(phone.saw(3).await, "204");
        assert_eq!(phone.place().await.2, 1, "one that she did not see yet");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        phone.mistypes(3).await;
        assert_eq!(phone.chooses(0, "9999").await, "409 device_code_worn");
    })
    .await;
}

#[actix_web::test]
async fn a_wrong_code_tells_how_many_tries_are_left() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let types = json!({ "slot": 0, "code": "9999" });
        for left in (1..5).rev() {
            let (_, told) = phone.posts("/device/choose", types.clone()).await;
            let tries = if left == 1 { "één keer".to_owned() } else { format!("{left} keer") };
            let said = format!("Dat is niet juist. Je mag het nog {tries} proberen.");
            assert_eq!((&told["left"], &told["title"]), (&json!(left), &json!(said)), "{told}");
        }
        let (_, told) = phone.posts("/device/choose", types).await;
        assert_eq!((&told["code"], &told["left"]), (&json!("device_code_worn"), &Value::Null));
    })
    .await;
}

#[actix_web::test]
async fn ten_wrong_codes_in_a_day_are_the_end_also_where_she_saw_them() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        for wrong in [4, 4] {
            phone.mistypes(wrong).await;
            assert_eq!(phone.chooses(0, "1234").await, "Rosa");
            assert_eq!(phone.saw(wrong).await, "204");
            assert_eq!(phone.chooses(1, "").await, "Jan");
        }
        phone.mistypes(1).await;
        assert_eq!(phone.chooses(0, "9999").await, "409 device_code_worn", "the tenth");
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        let anew = json!({ "picture": "cup", "code": "5678", "seen": 2 });
        assert_eq!(phone.puts("/session/device", anew).await.0, 204);
        w.later(TimeDelta::hours(25));
        assert_eq!(phone.chooses(1, "").await, "Jan");
        assert_eq!(phone.chooses(0, "5678").await, "Rosa", "the day after it begins anew");
    })
    .await;
}

#[actix_web::test]
async fn nothing_is_remembered_of_who_is_forgotten_or_of_a_device_on_which_nobody_is_left() {
    story(async |w: World| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(w.counts("own_code where wished").await, 1);
        let (_, copy) = phone.posts("/me/data/copy", json!({})).await;
        assert_ne!(copy, Value::Null);
        assert_eq!(phone.posts("/me/forget", json!({})).await.0, 200);
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(w.counts("own_code where wished").await, 0);
        assert_eq!(w.counts("code_wished").await, 0);
        w.later(TimeDelta::days(181));
        assert!(phone.shows().await.is_empty());
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        w.due().await;
        assert_eq!((w.counts("own_code").await, w.counts("device").await), (0, 0));
    })
    .await;
}

#[actix_web::test]
async fn who_wishes_a_code_here_and_none_there_at_the_same_moment_wishes_one() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.settles("cup", "1234").await, "204");
        let tablet = of_rosa(&w, Some("")).await;
        let (mut with, mut without) = (&phone, &tablet);
        for round in 0..12 {
            let (none, one) =
                futures_util::future::join(with.settles("cup", ""), without.settles("cup", "5678"))
                    .await;
            assert_eq!((none.as_str(), one.as_str()), ("204", "204"));
            assert_eq!(w.counts("code_wished").await, 1, "round {round}: one of them wishes it");
            std::mem::swap(&mut with, &mut without);
        }
    })
    .await;
}
