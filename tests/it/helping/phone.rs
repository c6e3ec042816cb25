//! Somebody without an account, from the telephone to the thanks; and a phone that rings by web push.

use std::sync::Arc;

use actix_web::test::TestRequest;
use buurtnet::delivery::Post;
use buurtnet::delivery::client::Client;
use buurtnet::delivery::endpoint::Services;
use buurtnet::delivery::mail::Mail;
use buurtnet::delivery::push::{Push, WebPush};
use buurtnet::delivery::vapid::{Key, Vapid};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::person::{Contact, Details, Door};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::fake_push::{Behaviour, FakePush};
use crate::push::patient;
use crate::world::database::on_sqlite;
use crate::world::{Person, World, in_short, story, story_in};

impl Person {
    /// What is to be said to somebody on the phone, by name.
    async fn calls_to(&self, name: &str) -> Vec<String> {
        let list = self.gets("/tasks?kinds=call").await.1;
        let items = list["items"].as_array().unwrap_or_else(|| panic!("{list}"));
        let to = items.iter().filter(|it| it["person"]["name"] == name);
        to.map(|it| it["reason"].as_str().unwrap().to_owned()).collect()
    }
}

#[tokio::test]
async fn who_has_no_account_is_helped_from_the_phone_to_the_thanks() {
    story(async |w| {
        w.noon();
        let (an, jan) = (w.worker("An").await, w.neighbour("Jan").await);
        let found = an.gets("/people?q=Maria").await.1;
        assert_eq!(found, json!([]), "nobody knows her yet");
        let maria = json!({
            "first_name": "Maria", "last_name": "Claes", "street": "Kapelhof", "number": "31",
            "phone": "+3220000031", "consent": "spoken",
        });
        let (status, made) = an.posts("/people", maria.clone()).await;
        assert_eq!(status, 201, "{made}");
        assert_eq!(in_short(an.posts("/people", maria).await), "409 person_known");
        let namens = json!({ "on_behalf_of": made["id"], "consent": "spoken" });
        let (status, view) = an.tries_to_ask("", namens).await;
        assert_eq!((status, &view["on_behalf"]), (201, &json!(true)), "{view}");
        let milk = super::id(&view);
        w.due().await;
        assert_eq!(jan.sees(&milk).await["role"], "asked");
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(jan.sees(&milk).await["asker"]["address"], "Kapelhof 31");
        w.due().await;
        let said = an.calls_to("Maria Claes").await;
        let good = "Goed nieuws: Jan komt helpen. Boodschappen, maandag 23 november, namiddag.";
        assert_eq!(said, [good]);
        w.after(TimeDelta::hours(25)).await;
        let an = w.back(&an).await;
        assert_eq!(an.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        assert_eq!(an.does("thank", &milk, json!({ "card": "flowers" })).await, "200 done");
        w.due().await;
        assert_eq!(an.calls_to("Maria Claes").await, [""; 0], "there is nothing left to say");
        assert!(jan.heard(&milk, &an).await.contains(&"thanked".to_owned()));
        for action in ["people.make", "help.ask", "help.confirm", "help.thank"] {
            let line = format!("audit where on_behalf_of is not null and action = '{action}'");
            assert_eq!(w.counts(&line).await, 1, "{action}");
        }
        assert_eq!(verify(&w.shared().house, w.buurt()).await.unwrap().1, None);
    })
    .await;
}

#[tokio::test]
async fn the_phone_list_says_who_comes_and_nothing_that_is_stored_or_sent_does() {
    story(async |w| {
        w.noon();
        let (an, jan) = (w.worker("An").await, w.neighbour("Jan").await);
        let called = |it: Details| Details { contact: Contact::Phone, door: Door::NameFirst, ..it };
        let maria = w.arrival("Maria");
        let maria = w.arrives(Arrival { details: called(maria.details.clone()), ..maria }).await;
        let milk = maria.asks("").await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        let said = an.calls_to("Maria Peeters").await;
        let may = "Er wil iemand komen: Jan. Mag dat? Boodschappen, maandag 23 november, namiddag.";
        assert_eq!(said, [may]);
        w.after(TimeDelta::days(1)).await; // nobody answered: the desk is asked to ring, again by name
        let an = w.back(&an).await;
        assert_eq!(an.calls_to("Maria Peeters").await, [may]);
        for table in ["task where reason", "promise where payload"] {
            let holds = format!("{table}::text like '%Jan%'");
            let holds = if on_sqlite() { holds.replace("::text", "") } else { holds };
            assert_eq!(w.counts(&holds).await, 0, "{table}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_was_to_be_called_to_be_asked_is_not_called_once_somebody_comes_or_it_is_over() {
    for how in ["comes", "withdrawn", "expired"] {
        story(async move |w| {
            w.noon();
            let (an, rosa, jan) =
                (w.worker("An").await, w.neighbour("Rosa").await, w.neighbour("Jan").await);
            for name in ["Mia", "Kim"] {
                let it = w.arrival(name);
                let details = Details { contact: Contact::Phone, ..it.details.clone() };
                w.arrives(Arrival { details, ..it }).await;
            }
            let milk = rosa.asks("").await;
            w.due().await;
            for name in ["Mia Peeters", "Kim Peeters"] {
                assert_eq!(an.calls_to(name).await.len(), 1, "{name} is asked on the phone");
            }
            match how {
                "comes" => assert_eq!(jan.accepts(&milk).await, "200 assigned"),
                "withdrawn" => {
                    assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
                }
                _ => w.later(TimeDelta::hours(40)),
            }
            w.due().await;
            let an = w.back(&an).await;
            for name in ["Mia Peeters", "Kim Peeters"] {
                assert_eq!(
                    an.calls_to(name).await,
                    [""; 0],
                    "{how}: there is nothing to ask {name}"
                );
            }
        })
        .await;
    }
}

#[tokio::test]
async fn a_reserve_who_was_to_be_called_about_a_place_is_not_called_once_another_took_it() {
    story(async |w| {
        w.noon();
        let an = w.worker("An").await;
        let [rosa, jan, kim] = w.neighbours(["Rosa", "Jan", "Kim"]).await;
        let it = w.arrival("Mia");
        let details = Details { contact: Contact::Phone, ..it.details.clone() };
        let mia = w.arrives(Arrival { details, ..it }).await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(mia.accepts(&milk).await, "200 reserve");
        w.due().await;
        let before = an.calls_to("Mia Peeters").await;
        assert_eq!(jan.acted("back-out", &milk).await, "200 past");
        w.due().await;
        let called = an.calls_to("Mia Peeters").await;
        assert_ne!(called, before, "she is asked whether she takes the place");
        w.after(TimeDelta::minutes(31)).await; // nobody reached her
        assert_eq!(kim.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert_eq!(an.calls_to("Mia Peeters").await, [""; 0], "there is nothing to ask her");
    })
    .await;
}

#[tokio::test]
async fn who_comes_and_is_to_be_called_is_called_also_when_nobody_else_is_asked_any_more() {
    story(async |w| {
        w.noon();
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let it = w.arrival("Mia");
        let details = Details { contact: Contact::Phone, ..it.details.clone() };
        let mia = w.arrives(Arrival { details, ..it }).await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(mia.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert_eq!(an.calls_to("Mia Peeters").await.len(), 1, "she is thanked");
    })
    .await;
}

#[tokio::test]
async fn who_wishes_a_text_message_in_the_evening_is_shown_so_wherever_the_team_calls() {
    story(async |w| {
        w.noon();
        let (an, jan) = (w.worker("An").await, w.neighbour("Jan").await);
        let rosa = w.neighbour("Rosa").await;
        let wishes = async |contact: &str, part: &str| {
            let body = json!({
                "first_name": "Rosa", "last_name": "Peeters", "language": "nl", "phone": "0470 00 00 09",
                "contact": contact, "part": part, "door": "name_first",
            });
            in_short(rosa.puts("/me/profile", body).await)
        };
        assert_eq!(wishes("sms", "night").await, "422 invalid");
        assert_eq!(wishes("sms", "evening").await, "204");
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        let (_, list) = an.gets("/tasks?kinds=call").await;
        let who = &list["items"][0]["person"];
        assert_eq!((&who["contact"], &who["part"]), (&json!("sms"), &json!("evening")), "{list}");
        let reach = format!("/people/{}/reach", rosa.id);
        let known = an.gets(&reach).await.1;
        assert_eq!((&known["contact"], &known["part"]), (&json!("sms"), &json!("evening")));
        assert_eq!(rosa.gets("/me/data").await.1["part"], "evening");
        assert_eq!(wishes("app", "evening").await, "204");
        assert_eq!(an.gets(&reach).await.1["part"], json!(null), "a notice comes when it comes");
    })
    .await;
}

#[tokio::test]
async fn a_task_is_said_in_the_language_of_the_screen() {
    story(async |w| {
        w.noon();
        let an = w.worker("An").await;
        w.neighbour("Rosa").await.asks("").await;
        w.due().await;
        let reads = async |screen: Option<&str>| {
            let request = TestRequest::get();
            let request = match screen {
                Some(lang) => request.insert_header(("accept-language", lang)),
                None => request,
            };
            let list = an.calls(request, "/tasks").await.1;
            list["items"][0]["reason"].as_str().unwrap_or_else(|| panic!("{list}")).to_owned()
        };
        let dutch = reads(None).await;
        assert_eq!(reads(Some("xx")).await, dutch, "her own, where the screen says nothing");
        assert_eq!(reads(Some("nl")).await, dutch);
        let turkish = reads(Some("tr")).await;
        assert_ne!(turkish, dutch);
        assert!(turkish.contains("Alışveriş"), "{turkish}");
    })
    .await;
}

#[tokio::test]
async fn a_phone_rings_by_web_push_and_a_yes_shows_where_to_go() {
    let vapid = Vapid::new(Key::generate().unwrap(), "mailto:buurt@example.org").unwrap();
    let (key, client) = (vapid.public(), Arc::new(Client::open(patient()).unwrap()));
    let post = Post {
        push: Push::Web(WebPush { vapid, client }),
        services: Services::default().allow_loopback_http(),
        mail: Mail::Nowhere,
        public_url: "http://localhost:8080".to_owned(),
    };
    story_in(World::with_post(post).await, async |w| {
        let service = FakePush::start(&key, Arc::clone(&w.shared().house.clock)).await;
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        assert_eq!(jan.gets("/push/key").await.1["key"], key);
        let phone = service.subscribe(Behaviour::Ok);
        let keys = json!({ "p256dh": phone.keys.p256dh, "auth": phone.keys.auth });
        let body = json!({ "endpoint": phone.endpoint, "expirationTime": null, "keys": keys });
        assert_eq!(in_short(jan.posts("/push/subscriptions", body).await), "204");
        let milk = rosa.asks("Wie brengt melk? Ik ben Rosa van Kapelhof 12.").await;
        w.due().await;
        assert_eq!(service.refused(), Vec::<String>::new());
        let inbox = service.inbox(&phone);
        let [rung] = &inbox[..] else { panic!("{inbox:?}") };
        let said: Value = serde_json::from_str(rung.text.trim_end_matches('\0')).unwrap();
        let shown = &said["notification"];
        assert_eq!((&said["web_push"], &shown["silent"]), (&json!(8030), &json!(false)));
        assert_eq!(shown["title"], "Help je een buur?");
        assert_eq!(
            shown["body"],
            "Boodschappen, maandag 23 november, namiddag. Minder dan 5 minuten te voet."
        );
        assert_eq!(shown["navigate"], format!("http://localhost:8080/helpen/{milk}"));
        assert!(!rung.text.contains("Rosa") && !rung.text.contains("Kapelhof"));
        assert_eq!(jan.acted("seen", &milk).await, "200 asked");
        assert_eq!(jan.sees(&milk).await["asker"], json!(null));
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(jan.sees(&milk).await["asker"]["address"], "Kapelhof 12");
    })
    .await;
}
