//! Stories of coming back with a code by mail, and of one's own mail address.
//!
//! | file | what is told |
//! |---|---|
//! | `guessed` | who tries what is not theirs |
//! | `own` | how an address becomes one's own |

mod guessed;
mod own;

use buurtnet::delivery::mail::{Mail, Message};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::browser::Browser;
use crate::world::{Person, World, in_short, story};

const MAIL: &str = "Rosa.Peeters@Huis.example";

impl World {
    /// A neighbour who has a mail address.
    pub async fn with_mail(&self, name: &str, mail: &str) -> Person {
        let mut arrival = self.arrival(name);
        let address = buurtnet::delivery::Mailbox::read(mail).unwrap();
        arrival.details.mail = Some(address.into());
        self.arrives(arrival).await
    }

    /// Every mail that went out, after what is due.
    async fn mails(&self) -> Vec<Message> {
        self.due().await;
        let Mail::Recorder(recorder) = &self.shared().post.mail else { panic!("no recorder") };
        recorder.sent()
    }

    /// The code in the newest mail.
    pub async fn newest_code(&self) -> String {
        let mails = self.mails().await;
        let body = &mails.last().unwrap().body;
        let digits = |it: &&str| it.len() == 6 && it.bytes().all(|it| it.is_ascii_digit());
        body.split_whitespace().find(digits).unwrap().to_owned()
    }
}

impl Browser {
    pub async fn asks(&self, mail: &str) -> String {
        in_short(self.posts("/sign-in/mail", json!({ "mail": mail })).await)
    }

    pub async fn types(&self, code: &str) -> (u16, Value) {
        self.posts("/sign-in/mail/code", json!({ "code": code })).await
    }
}

/// Another code than this one.
fn other_than(code: &str) -> String {
    let first = if code.starts_with('0') { "1" } else { "0" };
    format!("{first}{}", code.chars().skip(1).collect::<String>())
}

#[actix_web::test]
async fn who_comes_back_types_the_code_that_came_by_mail() {
    story(async |w| {
        let rosa = w.with_mail("Rosa", MAIL).await;
        let phone = w.browser();
        assert_eq!(phone.asks("ROSA.peeters@huis.example").await, "202");
        let code = w.newest_code().await;
        let mails = w.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains(&format!("http://localhost:8080/code#{code}")));

        let (first, rest) = code.split_at(3);
        let (status, entered) = phone.types(&format!(" {first} {rest}")).await;
        assert_eq!((status, &entered["session"]["first_name"]), (200, &json!("Rosa")));
        assert_eq!(entered["session"]["kind"], json!("resident"));
        assert_eq!(phone.gets("/session").await.0, 200);
        assert_eq!(rosa.gets("/session").await.0, 200, "the other device stays signed in");
        assert_eq!(in_short(phone.types(&code).await), "409 mail_code_not_valid", "once only");
    })
    .await;
}

#[actix_web::test]
async fn a_code_lets_in_the_same_session_when_the_answer_was_lost() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let phone = w.browser();
        phone.asks(MAIL).await;
        let body = json!({ "code": w.newest_code().await });
        let before = w.counts("session").await;
        assert_eq!(phone.posts_under("lost-one", "/sign-in/mail/code", body.clone()).await.0, 200);
        assert_eq!(phone.posts_under("lost-one", "/sign-in/mail/code", body).await.0, 200);
        assert_eq!(w.counts("session").await, before + 1);
        assert_eq!(phone.gets("/session").await.0, 200);
    })
    .await;
}

#[actix_web::test]
async fn a_household_with_one_mailbox_says_who_comes_in() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let jef = w.with_mail("Jef", MAIL).await;
        let phone = w.browser();
        phone.asks(MAIL).await;
        let code = w.newest_code().await;
        let (status, told) = phone.types(&code).await;
        assert_eq!((status, told), (200, json!({ "session": null, "choose": ["Rosa", "Jef"] })));
        assert_eq!(in_short(phone.gets("/session").await), "401 not_signed_in");
        let second = json!({ "code": code, "nth": 1 });
        let (_, told) = phone.posts("/sign-in/mail/code", second).await;
        assert_eq!(told["session"]["person"], json!(jef.id));
    })
    .await;
}

#[actix_web::test]
async fn a_code_that_was_used_tells_no_names_and_is_tried_no_more_than_five_times() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        w.with_mail("Jef", MAIL).await;
        let (phone, copy) = (w.browser(), w.browser());
        phone.asks(MAIL).await;
        copy.copies(&phone);
        let code = w.newest_code().await;
        let first = json!({ "code": code, "nth": 0 });
        assert_eq!(phone.posts("/sign-in/mail/code", first).await.0, 200);
        for _ in 0..6 {
            assert_eq!(in_short(copy.types(&code).await), "409 mail_code_not_valid");
        }
        assert_eq!(w.number("select tries from mail_code").await, 5);
    })
    .await;
}

#[actix_web::test]
async fn on_a_device_of_several_one_is_signed_out_after_a_quarter_of_an_hour() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let tablet = w.browser();
        tablet.asks(MAIL).await;
        let body = json!({ "code": w.newest_code().await, "shared_device": true });
        let (_, told) = tablet.posts("/sign-in/mail/code", body).await;
        assert_eq!(told["session"]["kind"], json!("shared"));
        w.later(TimeDelta::minutes(15));
        assert_eq!(in_short(tablet.gets("/session").await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn who_signs_in_leaves_nobody_signed_in_behind() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        w.with_mail("Jan", "jan@huis.example").await;
        let (tablet, copy) = (w.browser(), w.browser());
        tablet.asks(MAIL).await;
        tablet.types(&w.newest_code().await).await;
        copy.copies(&tablet);
        tablet.asks("jan@huis.example").await;
        let (_, told) = tablet.types(&w.newest_code().await).await;
        assert_eq!(told["session"]["first_name"], json!("Jan"));
        assert_eq!(in_short(copy.gets("/session").await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn a_code_by_mail_gives_nobody_the_powers_of_staff() {
    story(async |w| {
        let mut arrival = w.arrival("An");
        arrival.details.mail = Some("an@team.example".to_owned());
        arrival.roles = vec![buurtnet::people::Role::Buurtwerker];
        w.arrives(arrival).await;
        let phone = w.browser();
        phone.asks("an@team.example").await;
        let (_, told) = phone.types(&w.newest_code().await).await;
        assert_eq!(told["session"]["roles"], json!(["bewoner"]));
        assert_eq!(in_short(phone.gets("/people").await), "403 not_allowed");
    })
    .await;
}
