//! Stories of letters: from the printer to the door, and from the door to being known.
//!
//! | file | what is told |
//! |---|---|
//! | `known` | how a newcomer is confirmed, and by whom |
//! | `moments` | a *kennismakingsmoment* |
//! | `new_code` | a new code from the worker |
//! | `refused` | whom a letter does not let in |
//! | `young` | what the year of birth decides |

mod known;
pub mod moments;
mod new_code;
mod refused;
mod young;

use actix_web::test::TestRequest;
use buurtnet::base::ids::PersonId;
use buurtnet::people::session::Kind;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

/// A letter as somebody holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Letter {
    code: String,
    token: String,
}

impl Person {
    /// Has letters printed.
    async fn prints(&self, order: Value) -> Vec<Letter> {
        let (status, batch) = self.posts("/letters", order).await;
        assert_eq!(status, 201, "{batch}");
        letters(&batch)
    }
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn letters(batch: &Value) -> Vec<Letter> {
    let one = |it: &Value| {
        let (home, token) =
            text(it, "link").split_once("/u#").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        assert_eq!(home, "http://localhost:8080");
        Letter { code: text(it, "code"), token }
    };
    batch.get("letters").and_then(Value::as_array).unwrap().iter().map(one).collect()
}

impl World {
    async fn knocks(&self, path: &str, key: &str, body: Value) -> (u16, Value) {
        let request = TestRequest::post().uri(&format!("/api/v1/invitations/{path}"));
        self.calls(request.insert_header(("idempotency-key", key)).set_json(body)).await
    }

    async fn opens(&self, shown: Value) -> (u16, Value) {
        self.knocks("open", "a-key-of-no-use", shown).await
    }

    /// Joins by typed code, under a key of their own.
    async fn joins(&self, code: &str, name: &str) -> (u16, Value) {
        let body = json!({ "code": code, "first_name": name, "language": "nl", "street": "Kapelhof", "number": "3" });
        let key = buurtnet::base::random::token::<16>().unwrap();
        self.knocks("join", &key, body).await
    }

    async fn joined(&self, code: &str, name: &str) -> PersonId {
        let (status, session) = self.joins(code, name).await;
        assert_eq!(status, 201, "{session}");
        text(&session, "person").parse().unwrap()
    }

    /// Takes the device of somebody who is there.
    async fn signs_in(&self, id: PersonId) -> Person {
        let house = &self.shared().house;
        let begun =
            buurtnet::people::flows::signing_in::begin(house, id, self.buurt(), Kind::Resident);
        Person { world: self.clone(), id, buurt: self.buurt(), signed_in: begun.await.unwrap() }
    }
}

#[actix_web::test]
async fn a_letter_leads_to_a_confirmed_neighbour() {
    story(async |w| {
        let an = w.worker("An").await;
        let letter = an.prints(json!({ "count": 3, "street": "kapelhof" })).await.remove(0);
        let (status, opened) = w.opens(json!({ "token": letter.token })).await;
        let shown = json!({ "buurt": "dijlehoek", "street": "Kapelhof", "first_name": null, "seats_left": 4,
            "moment": false });
        assert_eq!((status, opened), (200, shown));

        let maria = w.joined(&letter.code.to_lowercase().replace('-', " "), "Maria").await;
        let (_, found) = an.gets("/people?state=accepted").await;
        assert_eq!(text(&found[0], "id"), maria.to_string());
        let (_, tasks) = an.gets("/tasks").await;
        assert_eq!(text(&tasks["items"][0], "kind"), "confirm_newcomer");

        let told = an.posts(&format!("/people/{maria}/confirm"), json!({})).await;
        assert_eq!(told, (200, json!({ "confirmed": [maria] })));
        let (_, shown) = an.gets(&format!("/people/{maria}")).await;
        assert_eq!((text(&shown, "standing"), shown["trust"].clone()), ("confirmed".to_owned(), json!(2)));
        assert_eq!(an.gets("/tasks").await.1["items"], json!([]));
        let again = an.posts(&format!("/people/{maria}/confirm"), json!({})).await;
        assert_eq!(again, (200, json!({ "confirmed": [] })));
    })
    .await;
}

#[actix_web::test]
async fn the_same_question_prints_the_same_letters() {
    story(async |w| {
        let an = w.worker("An").await;
        let order = json!({ "count": 2 });
        let (_, first) = an.posts_under("print-one", "/letters", order.clone()).await;
        let (_, again) = an.posts_under("print-one", "/letters", order).await;
        assert_eq!(first, again);
        let (_, batches) = an.gets("/letters").await;
        assert_eq!(batches.as_array().map(Vec::len), Some(1));
        assert_eq!(
            (batches[0]["letters"].clone(), batches[0]["seats"].clone()),
            (json!(2), json!(8))
        );
        let other = an.posts_under("print-one", "/letters", json!({ "count": 3 })).await;
        assert_eq!(in_short(other), "422 idempotency_key_reused");
    })
    .await;
}

#[actix_web::test]
async fn a_house_number_is_not_needed_to_join() {
    story(async |w| {
        let an = w.worker("An").await;
        let letter = an.prints(json!({ "count": 1, "street": "Kapelhof" })).await.remove(0);
        let body = json!({ "code": letter.code, "first_name": "Ada", "language": "nl" });
        let (status, session) = w.knocks("join", "the-key-of-ada", body).await;
        assert_eq!(status, 201, "{session}");
        let found = an.gets("/people?q=ada").await.1;
        assert_eq!(found.pointer("/0/street"), Some(&json!("Kapelhof")));
        assert_eq!(found.pointer("/0/number"), Some(&json!("")));
    })
    .await;
}

#[actix_web::test]
async fn joining_again_under_the_same_key_takes_no_second_seat() {
    story(async |w| {
        let an = w.worker("An").await;
        let letter = an.prints(json!({ "count": 1, "seats": 1 })).await.remove(0);
        let body = json!({ "code": letter.code, "first_name": "Maria", "language": "ar" });
        let (first, me) = w.knocks("join", "the-key-of-maria", body.clone()).await;
        let (again, same) = w.knocks("join", "the-key-of-maria", body).await;
        assert_eq!((first, again), (201, 201));
        assert_eq!(me, same);
        assert_eq!(an.gets("/people?q=maria").await.1.as_array().map(Vec::len), Some(1));
        let other = json!({ "code": letter.code, "first_name": "Eva", "language": "nl" });
        let (status, told) = w.knocks("join", "the-key-of-maria", other).await;
        assert_eq!(in_short((status, told)), "422 idempotency_key_reused");
    })
    .await;
}

#[actix_web::test]
async fn somebodys_own_letter_signs_in_as_them_and_ends_what_was_before() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let order = json!({ "count": 1, "person": rosa.id });
        let old = an.prints(order.clone()).await.remove(0);
        let letter = an.prints(order).await.remove(0);
        assert_eq!(
            in_short(w.opens(json!({ "code": old.code })).await),
            "409 invitation_not_valid"
        );

        let (_, opened) = w.opens(json!({ "token": letter.token })).await;
        assert_eq!(
            (text(&opened, "first_name"), opened["seats_left"].clone()),
            ("Rosa".to_owned(), json!(1))
        );
        assert_eq!(rosa.gets("/session").await.0, 200, "opening changes nothing");
        let body = json!({ "token": letter.token, "language": "nl" });
        let (status, session) = w.knocks("join", "a-new-tablet", body).await;
        assert_eq!((status, text(&session, "person")), (201, rosa.id.to_string()));
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
        assert_eq!(
            in_short(w.opens(json!({ "token": letter.token })).await),
            "409 invitation_not_valid"
        );
    })
    .await;
}

#[actix_web::test]
async fn signing_out_forgets_the_device() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let point = "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM";
        let body = json!({ "endpoint": "https://fcm.googleapis.com/fcm/send/abc", "expirationTime": null,
            "keys": { "p256dh": point, "auth": "tBHItJI5svbpez7KI4CCXg" } });
        assert_eq!(in_short(rosa.posts("/push/subscriptions", body).await), "204");
        assert_eq!(w.counts("channel").await, 2, "the device and the app");
        assert_eq!(rosa.deletes("/session").await.0, 204);
        assert_eq!(w.counts("channel").await, 0);
        let again = w.signs_in(rosa.id).await;
        assert_eq!(again.gets("/session").await.0, 200);
    })
    .await;
}
