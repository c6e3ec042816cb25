//! What is open, once a day at five, for who ticked it; and *vandaag vrij*, until midnight.

use buurtnet::base::db::Tx;
use buurtnet::delivery;
use buurtnet::delivery::push::{Push, Recorded};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::{Contact, Details};
use buurtnet::tasks::Subject;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, story};

const POINT: &str =
    "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM";

impl Person {
    /// Sets something of how they want to help.
    pub(super) async fn helps(&self, name: &str, value: Value) {
        let mut all = self.gets("/me/helping-settings").await.1;
        all["helping"][name] = value;
        assert_eq!(self.puts("/me/helping-settings", all).await.0, 204);
    }

    /// Turns messages on, on a phone of their own.
    async fn has_a_phone(&self) {
        let endpoint = format!("https://fcm.googleapis.com/fcm/send/{}", self.id);
        let keys = json!({ "p256dh": POINT, "auth": "tBHItJI5svbpez7KI4CCXg" });
        let body = json!({ "endpoint": endpoint, "keys": keys });
        assert_eq!(self.posts("/push/subscriptions", body).await.0, 204);
    }

    /// Asks for Friday: too far ahead for a wave.
    async fn asks_for_friday(&self, category: &str) -> Asked {
        let when = json!({ "day": "2026-11-27", "part": "afternoon" });
        let form = json!({ "category": category, "when": when });
        let (status, view) = self.tries_to_ask("", form).await;
        assert_eq!(status, 201, "{view}");
        view["id"].as_str().unwrap().to_owned()
    }

    /// How often the digest reached them.
    async fn told(&self) -> usize {
        let rows = self.world.shared().house.db.read();
        let about = Subject::new("help", self.id.0);
        let told = delivery::told_about(rows, self.buurt, &about).await.unwrap();
        told.iter().filter(|it| it.kind.starts_with("digest") && it.told.reached()).count()
    }
}

/// The service starts.
async fn starts(w: &World) {
    let flow = async |tx: &Tx| buurtnet::help::jobs::standing(tx).await;
    w.shared().house.db.write("a test", flow).await.unwrap();
}

fn rung(w: &World) -> Vec<Recorded> {
    match &w.shared().post.push {
        Push::Recorder(recorder) => recorder.sent(),
        Push::Web(_) => panic!("a story sends nothing"),
    }
}

#[tokio::test]
async fn who_has_no_device_that_rings_reads_it_in_the_mail_and_once_a_day() {
    story(async |w| {
        w.noon();
        starts(&w).await;
        let (rosa, jan) = (w.neighbour("Rosa").await, with_mail(&w, "Jan", Contact::App).await);
        let els = with_mail(&w, "Els", Contact::Phone).await;
        let ida = with_mail(&w, "Ida", Contact::Mail).await;
        for helper in [&jan, &els, &ida] {
            helper.helps("digest", json!(true)).await;
        }
        delivery_hushes(&w, &ida).await;
        rosa.asks_for_friday("groceries").await;
        w.after(TimeDelta::minutes(241)).await;
        let mailed = async |who: &Person| {
            let rows = w.shared().house.db.read();
            let about = Subject::new("help", who.id.0);
            let all = delivery::mailed(rows, who.buurt, &about).await.unwrap();
            all.iter().map(|it| it.kind.clone()).collect::<Vec<_>>()
        };
        assert_eq!(mailed(&jan).await, ["digest-one"]);
        assert_eq!(mailed(&els).await, [""; 0], "she would rather be called");
        assert_eq!(mailed(&ida).await, [""; 0], "nothing goes out to her by itself");
        assert_eq!(rung(&w).len(), 0);
        starts(&w).await;
        w.after(TimeDelta::minutes(5)).await;
        assert_eq!(mailed(&jan).await.len(), 1, "a day that was told is not told again");
    })
    .await;
}

/// A helper with a mail address and no device that rings.
async fn with_mail(w: &World, name: &str, contact: Contact) -> Person {
    let arrival = w.arrival(name);
    let mail = Some(format!("{}@example.be", name.to_lowercase()));
    let details = Details { mail, contact, ..arrival.details.clone() };
    w.arrives(Arrival { details, ..arrival }).await
}

async fn delivery_hushes(w: &World, who: &Person) {
    let person = who.id;
    let flow = async move |tx: &Tx| delivery::hush(tx, person, true).await;
    w.shared().house.db.write("a test", flow).await.unwrap();
}

#[tokio::test]
async fn who_ticked_it_hears_at_five_what_is_open_and_nobody_else_does() {
    story(async |w| {
        w.noon();
        starts(&w).await;
        let [rosa, jan, els, piet] = w.neighbours(["Rosa", "Jan", "Els", "Piet"]).await;
        for helper in [&jan, &els, &piet] {
            helper.has_a_phone().await;
        }
        jan.helps("digest", json!(true)).await;
        jan.helps("talents", json!(["pets"])).await;
        piet.helps("digest", json!(true)).await;
        piet.helps("paused_until", json!(w.now() + TimeDelta::days(30))).await;
        for kind in ["groceries", "garden", "errand", "pets"] {
            rosa.asks_for_friday(kind).await;
        }
        w.after(TimeDelta::minutes(239)).await;
        assert_eq!(rung(&w).len(), 0, "it is not five yet");
        w.after(TimeDelta::minutes(1)).await;
        let all = rung(&w);
        let [one] = &all[..] else { panic!("{all:?}") };
        let shown = &one.message.notification;
        assert_eq!(shown.title, "Open vragen in je buurt");
        assert_eq!(
            shown.body, "Gevraagd: Huisdier, Boodschappen en Tuin. Kijk of er iets bij is.",
            "what he likes first, and three at most"
        );
        assert_eq!(shown.navigate, "http://localhost:8080/helpen");
        assert_eq!([jan.told().await, els.told().await, piet.told().await], [1, 0, 0]);
        starts(&w).await;
        w.due().await;
        assert_eq!(jan.told().await, 1, "a restart does not tell it again");
        w.after(TimeDelta::days(1)).await;
        assert_eq!(jan.told().await, 2, "tomorrow it does");
    })
    .await;
}

#[tokio::test]
async fn a_question_rings_without_a_name_that_says_something_of_somebodys_life() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let jan = w.neighbour("Jan").await;
        w.worker("An").await.screens(&jan).await;
        jan.has_a_phone().await;
        let (_, plain) = rosa.tries_to_ask("", json!({})).await;
        w.due().await;
        assert!(rung(&w)[0].message.notification.body.starts_with("Boodschappen, "));
        rosa.does("withdraw", &super::id(&plain), json!({})).await;
        w.due().await;
        for kind in ["carer_break", "childcare"] {
            let (status, view) = rosa.tries_to_ask("", json!({ "category": kind })).await;
            assert_eq!(status, 201, "{view}");
            w.due().await;
            let all = rung(&w);
            let last = &all.last().unwrap().message.notification;
            assert_eq!(last.title, "Help je een buur?");
            assert!(last.body.starts_with("Een kleine hulpvraag, "), "{}", last.body);
            let asked = super::id(&view);
            assert_eq!(jan.sees(&asked).await["category"], kind, "on the page it is named");
            rosa.does("withdraw", &asked, json!({})).await;
            w.due().await;
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_hears_of_a_board_on_which_nothing_fits() {
    story(async |w| {
        w.noon();
        starts(&w).await;
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        jan.has_a_phone().await;
        jan.helps("digest", json!(true)).await;
        w.after(TimeDelta::hours(4)).await;
        assert_eq!(jan.told().await, 0, "nothing is open");
        rosa.asks_for_friday("garden").await;
        jan.helps("available", json!([{ "weekday": 2, "from": 8, "until": 12 }])).await;
        w.after(TimeDelta::days(1)).await;
        assert_eq!(jan.told().await, 0, "he cannot on a Friday");
        jan.helps("available", json!([{ "weekday": 5, "from": 8, "until": 20 }])).await;
        w.after(TimeDelta::days(1)).await;
        assert_eq!(jan.told().await, 1, "he can, and hears of the same garden");
    })
    .await;
}

#[tokio::test]
async fn who_is_free_today_is_asked_until_midnight_whatever_their_weekdays_say() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        jan.helps("available", json!([{ "weekday": 2, "from": 8, "until": 12 }])).await;
        jan.helps("free_until", json!(w.now() + TimeDelta::days(9))).await;
        let until = jan.gets("/me/helping-settings").await.1["helping"]["free_until"].clone();
        assert_eq!(until, "2026-11-22T23:00:00Z", "midnight in Brussels, however long one says");
        let when = json!({ "when": { "day": "2026-11-22", "part": "evening" } });
        let (_, milk) = rosa.tries_to_ask("", when).await;
        let (_, tomorrow) = rosa.tries_to_ask("", json!({})).await;
        w.due().await;
        let offer = |it: Value| it["offer"]["state"].clone();
        let id = |it: &Value| it["id"].as_str().unwrap().to_owned();
        assert_eq!(offer(jan.sees(&id(&milk)).await), "sent");
        assert_eq!(offer(jan.sees(&id(&tomorrow)).await), Value::Null);
    })
    .await;
}

#[tokio::test]
async fn who_is_away_reads_no_digest_and_reads_it_again_when_they_are_back() {
    story(async |w| {
        w.noon();
        starts(&w).await;
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        for helper in [&jan, &els] {
            helper.has_a_phone().await;
            helper.helps("digest", json!(true)).await;
        }
        let today = json!({ "first": "2026-11-22", "last": "2026-11-22" });
        assert_eq!(jan.puts("/me/away", today).await.0, 200);
        rosa.asks_for_friday("groceries").await;
        w.after(TimeDelta::minutes(241)).await;
        assert_eq!((jan.told().await, els.told().await), (0, 1));
        w.after(TimeDelta::days(1)).await;
        assert_eq!(jan.told().await, 1, "he is back");
    })
    .await;
}
