//! Whom a letter does not let in.

use chrono::TimeDelta;
use futures_util::future::join_all;
use serde_json::{Value, json};

use super::text;
use crate::world::{in_short, story};

#[actix_web::test]
async fn the_fifth_of_a_letter_for_four_is_refused() {
    story(async |w| {
        let letter = w.worker("An").await.prints(json!({ "count": 1 })).await.remove(0);
        for name in ["Ada", "Bo", "Cem", "Dina"] {
            w.joined(&letter.code, name).await;
        }
        assert_eq!(in_short(w.joins(&letter.code, "Eva").await), "409 invitation_not_valid");
        assert_eq!(
            in_short(w.opens(json!({ "code": letter.code })).await),
            "409 invitation_not_valid"
        );
    })
    .await;
}

#[actix_web::test]
async fn who_has_no_seat_is_told_so_before_any_form_is_filled_in() {
    story(async |w| {
        let an = w.worker("An").await;
        let letter = an.prints(json!({ "count": 1, "seats": 1 })).await.remove(0);
        w.joined(&letter.code, "Ada").await;
        let nameless = json!({ "code": letter.code, "language": "nl", "street": "Nergens" });
        let told = w.knocks("join", "the-key-of-bo", nameless).await;
        assert_eq!(in_short(told), "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn five_at_one_letter_at_once_are_four() {
    story(async |w| {
        let letter = w.worker("An").await.prints(json!({ "count": 1 })).await.remove(0);
        let all = ["Ada", "Bo", "Cem", "Dina", "Eva"].map(|name| w.joins(&letter.code, name));
        let mut told: Vec<u16> = join_all(all).await.into_iter().map(|it| it.0).collect();
        told.sort_unstable();
        assert_eq!(told, [201, 201, 201, 201, 409]);
    })
    .await;
}

#[actix_web::test]
async fn ten_wrong_tries_burn_a_letter_and_nine_do_not() {
    story(async |w| {
        let an = w.worker("An").await;
        let letters = an.prints(json!({ "count": 2 })).await;
        let wrong = |code: &str, number: usize| {
            let tail = format!("{number:04}");
            format!("{}{tail}", code.split('-').next().unwrap())
        };
        for (letter, tries, then) in [(&letters[0], 9, 200), (&letters[1], 10, 409)] {
            let codes: Vec<_> =
                (0..tries).map(|it| json!({ "code": wrong(&letter.code, it) })).collect();
            for (status, _) in join_all(codes.into_iter().map(|it| w.opens(it))).await {
                assert_eq!(status, 409);
            }
            assert_eq!(w.opens(json!({ "code": letter.code })).await.0, then);
            assert_eq!(w.opens(json!({ "token": letter.token })).await.0, then);
        }
    })
    .await;
}

#[actix_web::test]
async fn a_letter_is_worn_out_after_thirty_days() {
    story(async |w| {
        let letter = w.worker("An").await.prints(json!({ "count": 1 })).await.remove(0);
        w.later(TimeDelta::days(30) - TimeDelta::seconds(1));
        assert_eq!(w.opens(json!({ "code": letter.code })).await.0, 200);
        w.later(TimeDelta::seconds(1));
        let gone = w.opens(json!({ "code": letter.code })).await;
        let never = w.opens(json!({ "code": "ABCD-1234" })).await;
        assert_eq!(gone, never, "the same answer, whether it ever was or not");
        assert_eq!(in_short(gone), "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn what_is_told_at_the_door_is_checked() {
    story(async |w| {
        let letter = w.worker("An").await.prints(json!({ "count": 1 })).await.remove(0);
        let with = |more: Value| {
            let mut body = json!({ "code": letter.code, "first_name": "Tim", "language": "nl" });
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        for (more, pointer, code) in [
            (json!({ "birth_year": 2011 }), "/birth_year", "too_young"),
            (json!({ "birth_year": 0 }), "/birth_year", "not_a_birth_year"),
            (json!({ "birth_year": 2027 }), "/birth_year", "not_a_birth_year"),
            (json!({ "birth_year": i32::MIN }), "/birth_year", "not_a_birth_year"),
            (json!({ "street": "Nergens", "number": "1" }), "/street", "unknown_street"),
            (json!({ "street": "Kapelhof", "number": "900" }), "/number", "not_in_this_street"),
            (json!({ "street": "Kapelhof", "number": "x" }), "/number", "not_a_house_number"),
            (json!({ "phone": "112" }), "/phone", "not_a_phone_number"),
            (json!({ "first_name": " " }), "/first_name", "required"),
            (json!({ "code": "ABC" }), "/code", "not_a_code"),
            (json!({ "token": letter.token }), "/code", "one_of_two"),
        ] {
            let (status, told) = w.knocks("join", "the-key-of-tim", with(more)).await;
            let error = &told["errors"][0];
            assert_eq!(
                (status, text(error, "pointer"), text(error, "code")),
                (422, pointer.to_owned(), code.to_owned())
            );
        }
        let (_, opened) = w.opens(json!({ "code": letter.code })).await;
        assert_eq!(opened["seats_left"], json!(4), "nothing was consumed");
        assert_eq!(
            w.knocks("join", "the-key-of-tim", with(json!({ "birth_year": 2010 }))).await.0,
            201
        );
    })
    .await;
}

#[actix_web::test]
async fn nobody_steps_in_as_a_colleague() {
    story(async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        for who in [an.id, bo.id] {
            let told = an.posts("/letters", json!({ "count": 1, "person": who })).await;
            assert_eq!(in_short(told), "409 person_is_staff");
        }
    })
    .await;
}
