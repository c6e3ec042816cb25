//! A neighbourhood says its kinds of help itself: on the form, in what rings, in the mail, on the phone.

use actix_web::test::{TestRequest, call_and_read_body, init_service};
use buurtnet::buurt::kinds::Kinds;
use buurtnet::delivery::mail::Mail;
use buurtnet::delivery::push::Push;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::person::{Contact, Details};
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

const PATH: &str = "/desk/neighbourhood/kinds";
const POINT: &str =
    "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM";

impl Person {
    async fn says_kind(&self, kind: &str, texts: Value) -> (u16, Value) {
        let (status, seen) = self.gets(PATH).await;
        assert_eq!(status, 200, "{seen}");
        let body = json!({ "version": seen["version"], "kind": kind, "texts": texts });
        self.puts(PATH, body).await
    }

    /// What is said otherwise, as everybody reads it.
    async fn own_words(&self) -> Value {
        self.gets("/neighbourhood").await.1["words"].clone()
    }

    async fn has_a_bell(&self) {
        let endpoint = format!("https://fcm.googleapis.com/fcm/send/{}", self.id);
        let keys = json!({ "p256dh": POINT, "auth": "tBHItJI5svbpez7KI4CCXg" });
        let body = json!({ "endpoint": endpoint, "keys": keys });
        assert_eq!(self.posts("/push/subscriptions", body).await.0, 204);
    }

    async fn appointment(&self, asked: &str) -> String {
        let app = init_service(buurtnet::house!(self.world.shared().clone())).await;
        let request = TestRequest::get().uri(&format!("/api/v1/help-requests/{asked}/calendar"));
        let request = request.insert_header(("cookie", self.cookie())).to_request();
        String::from_utf8(call_and_read_body(&app, request).await.to_vec()).unwrap()
    }
}

/// The last message that rang.
fn rang(w: &World) -> String {
    let Push::Recorder(recorder) = &w.shared().post.push else { panic!("a story sends nothing") };
    recorder.sent().last().unwrap().message.notification.body.clone()
}

#[actix_web::test]
async fn a_kind_is_said_as_the_neighbourhood_says_it_in_that_language_and_in_no_other() {
    story(async |w: World| {
        let (greet, rosa) = (w.coordinator("Greet").await, w.neighbour("Rosa").await);
        let lena = w.coordinator_elsewhere("Lena").await;
        assert_eq!(rosa.own_words().await, json!({}));
        let texts = json!({ "nl": { "name": " Boodschap en apotheek ", "limit": "Nooit je kaart." },
            "fr": { "such": "Par exemple : du pain." }, "ar": { "name": "   " } });
        assert_eq!(in_short(greet.says_kind("groceries", texts).await), "204");
        let garden = json!({ "nl": { "name": "Tuin en balkon" } });
        assert_eq!(in_short(greet.says_kind("garden", garden).await), "204");
        assert_eq!(
            rosa.own_words().await,
            json!({
                "nl": { "cat-groceries": "Boodschap en apotheek",
                    "kind-groceries-limit": "Nooit je kaart.", "cat-garden": "Tuin en balkon" },
                "fr": { "kind-groceries-such": "Par exemple : du pain." },
            }),
            "what is empty is said with the shared words"
        );
        assert_eq!(lena.own_words().await, json!({}), "the next neighbourhood has its own");
        let seen = greet.gets(PATH).await.1;
        let first = &seen["kinds"][0];
        assert_eq!((&seen["version"], &first["id"]), (&json!(3), &json!("groceries")));
        assert_eq!(first["usual"]["nl"]["name"], "Boodschappen");
        assert_eq!(first["own"]["nl"]["name"], "Boodschap en apotheek");
        let line = "audit where action = 'buurt.kinds' and reason = 'groceries'";
        assert_eq!(w.counts(line).await, 1, "the chain names the kind");
        assert_eq!(in_short(greet.says_kind("groceries", json!({})).await), "204");
        assert_eq!(rosa.own_words().await, json!({ "nl": { "cat-garden": "Tuin en balkon" } }));
        assert_eq!(w.counts(line).await, 2, "also when the shared words are back");
        verify(&w.shared().house, w.buurt()).await.unwrap();
    })
    .await;
}

#[actix_web::test]
async fn what_rings_is_mailed_read_on_the_phone_and_kept_in_a_calendar_says_it_likewise() {
    story(async |w: World| {
        w.noon();
        let (greet, an) = (w.coordinator("Greet").await, w.worker("An").await);
        let jan = w.neighbour("Jan").await;
        jan.has_a_bell().await;
        let arrival = w.arrival("Els");
        let phone = Some("+3220000031".to_owned());
        let details = Details { contact: Contact::Phone, phone, ..arrival.details.clone() };
        let els = w.arrives(Arrival { details, helps: false, ..arrival }).await;
        let own = json!({ "nl": { "name": "Boodschap { $walk } & apotheek" } });
        assert_eq!(in_short(greet.says_kind("groceries", own).await), "204");
        let milk = els.asks("").await;
        w.due().await;
        assert!(rang(&w).starts_with("Boodschap { $walk } & apotheek, "), "{}", rang(&w));
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        let list = an.gets("/tasks?kinds=call").await.1;
        let said = list["items"][0]["reason"].as_str().unwrap_or_else(|| panic!("{list}"));
        assert!(said.contains("Boodschap { $walk } & apotheek, "), "{said}");
        let file = jan.appointment(&milk).await;
        assert!(file.contains("SUMMARY:Boodschap { $walk } & apotheek"), "{file}");
    })
    .await;
}

#[actix_web::test]
async fn the_mail_of_what_is_open_says_it_likewise() {
    story(async |w: World| {
        w.noon();
        let start = async |tx: &buurtnet::base::db::Tx| buurtnet::help::jobs::standing(tx).await;
        w.shared().house.db.write("a test", start).await.unwrap();
        let (greet, rosa) = (w.coordinator("Greet").await, w.neighbour("Rosa").await);
        let arrival = w.arrival("Jan");
        let mail = Some("jan@example.be".to_owned());
        let details = Details { mail, ..arrival.details.clone() };
        let jan = w.arrives(Arrival { details, ..arrival }).await;
        let mut all = jan.gets("/me/helping-settings").await.1;
        all["helping"]["digest"] = json!(true);
        assert_eq!(jan.puts("/me/helping-settings", all).await.0, 204);
        let own = json!({ "nl": { "name": "Boodschap en apotheek" } });
        assert_eq!(in_short(greet.says_kind("groceries", own).await), "204");
        let friday = json!({ "when": { "day": "2026-11-27", "part": "afternoon" } });
        assert_eq!(rosa.tries_to_ask("", friday).await.0, 201);
        w.after(chrono::TimeDelta::minutes(241)).await;
        let Mail::Recorder(recorder) = &w.shared().post.mail else { panic!("nothing is sent") };
        let sent = recorder.sent();
        let [mail] = &sent[..] else { panic!("{sent:?}") };
        assert!(mail.body.contains("Boodschap en apotheek"), "{}", mail.body);
        assert_eq!(rosa.tries_to_ask("", json!({})).await.0, 201);
        w.due().await;
        let sent = recorder.sent();
        let [_, question] = &sent[..] else { panic!("{sent:?}") };
        assert!(question.body.contains("Boodschap en apotheek, "), "{}", question.body);
    })
    .await;
}

#[actix_web::test]
async fn a_text_is_short_and_one_line_and_of_two_who_set_it_the_second_looks_again() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let texts = json!({ "nl": { "name": "a".repeat(41), "such": "b".repeat(161) },
            "ar": { "limit": "a\u{202e}b" } });
        assert_eq!(
            super::wrong(&greet.says_kind("groceries", texts).await),
            [
                ("/texts/nl/name", "too_long"),
                ("/texts/nl/such", "too_long"),
                ("/texts/ar/limit", "control_characters"),
            ]
        );
        let unknown = greet.says_kind("surgery", json!({})).await;
        assert_eq!(super::wrong(&unknown), [("/kind", "unknown_value")]);
        let dutch = greet.says_kind("groceries", json!({ "xx": { "name": "a" } })).await;
        assert_eq!(dutch.0, 422, "{dutch:?}");
        assert_eq!(w.counts("audit where action = 'buurt.kinds'").await, 0, "nothing is written");
        let old = json!({ "version": 0, "kind": "garden", "texts": {} });
        let own = json!({ "nl": { "name": "Kort" } });
        assert_eq!(in_short(greet.says_kind("groceries", own).await), "204");
        assert_eq!(in_short(greet.puts(PATH, old).await), "409 neighbourhood_changed");
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for who in [&rosa, &an] {
            assert_eq!(in_short(who.gets(PATH).await), "403 not_allowed");
        }
        assert_ne!(w.shared().buurten.get(w.buurt()).unwrap().kinds, Kinds::default());
    })
    .await;
}
