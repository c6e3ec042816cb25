//! What people are told by mail: who chose that, and who has no device that rings.

mod night;
mod server;
mod staying;

use buurtnet::base::db::Tx;
use buurtnet::delivery::endpoint::KNOWN;
use buurtnet::delivery::mail::{Mail, Message, Recorder};
use buurtnet::delivery::push::Push;
use buurtnet::delivery::{self, Mailbox, Notice};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::{Contact, Details};
use buurtnet::tasks::Subject;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, story};

const POINT: &str =
    "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM";

impl World {
    /// A neighbour with a mail address, who wants to hear things so.
    async fn mailed(&self, name: &str, contact: Contact) -> Person {
        let arrival = self.arrival(name);
        let mail = Some(format!("{}@post.example", name.to_lowercase()));
        let details = Details { mail, contact, ..arrival.details.clone() };
        self.arrives(Arrival { details, ..arrival }).await
    }

    fn office(&self) -> &Recorder {
        match &self.shared().post.mail {
            Mail::Recorder(office) => office,
            other @ (Mail::Smtp(_) | Mail::Kept | Mail::Nowhere) => panic!("{other:?}"),
        }
    }

    /// What came in the mailbox of somebody.
    fn box_of(&self, name: &str) -> Vec<Message> {
        let mut all = self.office().sent();
        all.retain(|it| it.to == address(name));
        all
    }

    /// Tells somebody something, as a room does.
    async fn is_told(&self, who: &Person, notice: Notice) {
        let (buurt, person) = (who.buurt, who.id);
        let about = Subject::new("help", person.0);
        let flow = async move |tx: &Tx| delivery::notify(tx, buurt, person, &about, notice).await;
        self.shared().house.db.write("a test", flow).await.unwrap();
    }

    fn rung(&self) -> usize {
        match &self.shared().post.push {
            Push::Recorder(recorder) => recorder.sent().len(),
            Push::Web(_) => panic!("a story sends nothing"),
        }
    }
}

impl Person {
    /// Turns messages on, on a phone of their own.
    async fn rings(&self) {
        let endpoint = format!("https://{}/fcm/send/{}", KNOWN.first().unwrap(), self.id);
        let keys = json!({ "p256dh": POINT, "auth": "tBHItJI5svbpez7KI4CCXg" });
        let body = json!({ "endpoint": endpoint, "keys": keys });
        assert_eq!(self.posts("/push/subscriptions", body).await.0, 204);
    }

    /// By which way, and what became of it, somebody was told of a request.
    async fn ways(&self, asked: &String, an: &Self) -> Vec<String> {
        let view = an.gets(&format!("/desk/help-requests/{asked}")).await.1;
        let told = view.get("told").and_then(Value::as_array).unwrap_or_else(|| panic!("{view}"));
        let mine = told.iter().filter(|it| it["person"] == json!(self.id));
        mine.map(|it| format!("{} {}", word(&it["way"]), word(&it["result"]))).collect()
    }

    /// Writes how they want to hear things.
    async fn would_rather(&self, contact: &str) {
        let body = json!({
            "first_name": "Jan", "language": "nl", "contact": contact, "door": "known_neighbour",
            "phone": "+3220000099",
        });
        assert_eq!(self.puts("/me/profile", body).await.0, 204);
    }
}

fn word(it: &Value) -> &str {
    it.as_str().unwrap()
}

fn address(name: &str) -> Mailbox {
    Mailbox::read(&format!("{}@post.example", name.to_lowercase())).unwrap()
}

#[tokio::test]
async fn who_chose_mail_is_told_by_mail_of_every_thing_and_says_yes_in_the_app() {
    story(async |w| {
        w.noon();
        let (rosa, jan) =
            (w.mailed("Rosa", Contact::Mail).await, w.mailed("Jan", Contact::Mail).await);
        let els = w.mailed("Els", Contact::App).await;
        let an = w.worker("An").await;
        jan.rings().await;
        els.rings().await;
        let milk = rosa.asks("Twee liter melk voor Rosa").await;
        w.due().await;
        assert_eq!(jan.ways(&milk, &an).await, ["mail delivered"], "though his phone rings too");
        assert_eq!(els.ways(&milk, &an).await, ["push delivered"]);
        assert_eq!((w.box_of("Jan").len(), w.box_of("Els").len(), w.rung()), (1, 0, 1));
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert_eq!(w.box_of("Rosa").len(), 1, "a yes");
        let day = (w.now() + TimeDelta::days(3)).date_naive();
        rosa.does("change", &milk, json!({ "when": { "day": day, "part": "evening" } })).await;
        w.due().await;
        let heard = jan.heard(&milk, &an).await;
        assert!(heard.contains(&"again".to_owned()), "a change: {heard:?}");
        assert_eq!(w.box_of("Jan").len(), heard.len());
        jan.acted("accept", &milk).await;
        jan.acted("back-out", &milk).await;
        w.due().await;
        let heard = rosa.heard(&milk, &an).await;
        assert!(heard.len() >= 2, "somebody lets go: {heard:?}");
        assert_eq!(w.box_of("Rosa").len(), heard.len(), "each by mail");
        assert_eq!(w.box_of("Els"), [], "who hears it on a phone gets no mail");
        for mail in w.office().sent() {
            let said = format!("{} {}", mail.subject, mail.body);
            for secret in ["Rosa", "Jan", "Els", "Peeters", "Kapelhof", "liter", "melk", "@", "+32"]
            {
                assert!(!said.contains(secret), "{secret} stands in {said}");
            }
            assert!(mail.body.contains("\nhttp://localhost:8080/"), "{said}");
            assert!(mail.body.contains("Mijn profiel"), "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_has_an_address_and_no_device_that_rings_is_mailed_until_they_want_it_otherwise() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::App).await);
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&milk, &an).await, ["mail delivered"]);
        rosa.does("withdraw", &milk, json!({})).await;

        jan.rings().await;
        let bread = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&bread, &an).await, ["push delivered"], "now it rings");
        rosa.does("withdraw", &bread, json!({})).await;

        jan.would_rather("mail").await;
        let soup = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&soup, &an).await, ["mail delivered"]);
        rosa.does("withdraw", &soup, json!({})).await;

        jan.would_rather("phone").await;
        let tea = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&tea, &an).await, ["phone on_the_phone_list"]);
        assert_eq!(w.box_of("Jan").len(), 2);
    })
    .await;
}

#[tokio::test]
async fn who_takes_their_address_away_is_mailed_no_more() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let an = w.worker("An").await;
        assert_eq!(jan.deletes("/me/mail").await.0, 204);
        w.due().await;
        let before = w.box_of("Jan").len();
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&milk, &an).await, ["app in_app"]);
        assert_eq!(w.box_of("Jan").len(), before);
    })
    .await;
}

#[tokio::test]
async fn in_quiet_hours_no_notice_is_mailed() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        w.later(TimeDelta::hours(9)); // 22:00
        rosa.asks("").await;
        w.due().await;
        assert_eq!(w.box_of("Jan"), []);
        w.after(TimeDelta::hours(11)).await; // Monday, 09:00
        assert_eq!(w.box_of("Jan").len(), 1);
        assert!(jan.board().await.len() == 1);
    })
    .await;
}

#[tokio::test]
async fn a_question_by_mail_counts_for_the_week_as_one_on_a_phone_does() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let milk = rosa.asks("").await;
        w.due().await;
        let rows = w.shared().house.db.read();
        let week = w.now() - TimeDelta::days(7);
        let asked = delivery::asked_since(rows, &[jan.buurt], &[jan.id], week).await.unwrap();
        assert_eq!(asked.get(&jan.id), Some(&1), "{milk}");
    })
    .await;
}
