//! How an address becomes one's own, and how the one before hears of it.

use buurtnet::people::safe::Safe;
use serde_json::{Value, json};

use super::{MAIL, other_than};
use crate::world::{Person, in_short, story};

impl Person {
    async fn wants(&self, mail: &str) -> String {
        in_short(self.posts("/me/mail", json!({ "mail": mail })).await)
    }

    async fn shows(&self, code: &str) -> String {
        in_short(self.posts("/me/mail/code", json!({ "code": code })).await)
    }

    async fn address(&self) -> Value {
        self.gets("/me/profile").await.1.get("mail").cloned().unwrap_or_default()
    }
}

#[actix_web::test]
async fn an_address_is_ones_own_after_the_code_that_came_there() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.wants(MAIL).await, "202");
        assert_eq!(rosa.address().await, Value::Null, "not before");
        let code = w.newest_code().await;
        assert_eq!(rosa.shows(&other_than(&code)).await, "409 mail_code_not_valid");
        assert_eq!(rosa.shows(&code).await, "204");
        assert_eq!(rosa.address().await, json!("Rosa.Peeters@huis.example"));
        assert_eq!(rosa.shows(&code).await, "409 mail_code_not_valid", "once only");
        assert_eq!(w.mails().await.len(), 1, "nobody had it before");
        let calls = "select cast(count(*) as integer) from task where kind = 'call'";
        assert_eq!(w.number(calls).await, 1, "there was no other way to hear of it");
    })
    .await;
}

#[actix_web::test]
async fn the_address_before_hears_that_it_is_so_no_longer() {
    story(async |w| {
        let rosa = w.with_mail("Rosa", MAIL).await;
        rosa.wants("nieuw@huis.example").await;
        assert_eq!(rosa.shows(&w.newest_code().await).await, "204");
        let last = w.mails().await.pop().unwrap();
        assert_eq!(last.to.as_str(), "Rosa.Peeters@huis.example");
        assert!(last.subject.contains("veranderd"), "{}", last.subject);

        assert_eq!(rosa.deletes("/me/mail").await.0, 204);
        let last = w.mails().await.pop().unwrap();
        assert_eq!(last.to.as_str(), "nieuw@huis.example");
        assert_eq!(rosa.address().await, Value::Null);
        let before = w.mails().await.len();
        assert_eq!(rosa.deletes("/me/mail").await.0, 204, "a second time changes nothing");
        assert_eq!(w.mails().await.len(), before);
    })
    .await;
}

#[actix_web::test]
async fn on_a_device_of_several_nobody_sets_an_address() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        rosa.wants(MAIL).await;
        let code = w.newest_code().await;
        w.sql("update session set kind = 'shared'").await;
        assert_eq!(rosa.wants(MAIL).await, "409 mail_on_shared_device");
        assert_eq!(rosa.shows(&code).await, "409 mail_on_shared_device");
        assert_eq!(rosa.address().await, Value::Null);
    })
    .await;
}

#[actix_web::test]
async fn to_whom_nothing_goes_out_by_itself_the_address_before_hears_nothing() {
    story(async |w| {
        let mut arrival = w.arrival("Rosa");
        arrival.details.mail = Some("rosa@huis.example".to_owned());
        let how = "Bel na 18 u.".to_owned();
        arrival.details.safe = Some(Safe { how, ..Safe::default() });
        let rosa = w.arrives(arrival).await;
        assert_eq!(rosa.deletes("/me/mail").await.0, 204);
        assert_eq!(w.mails().await.len(), 0);
    })
    .await;
}

#[actix_web::test]
async fn nobody_confirms_an_address_with_the_code_of_somebody_else() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        rosa.wants(MAIL).await;
        let code = w.newest_code().await;
        assert_eq!(jan.shows(&code).await, "409 mail_code_not_valid");
        let door = w.browser();
        assert_eq!(in_short(door.types(&code).await), "409 mail_code_not_valid");
        jan.wants("jan@huis.example").await;
        w.due().await;
        assert_eq!(jan.shows(&code).await, "409 mail_code_not_valid");
        assert_eq!(rosa.shows(&code).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn a_code_to_sign_in_with_changes_no_address() {
    story(async |w| {
        let rosa = w.with_mail("Rosa", MAIL).await;
        let door = w.browser();
        door.asks(MAIL).await;
        let code = w.newest_code().await;
        assert_eq!(rosa.shows(&code).await, "409 mail_code_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn a_mailbox_is_shared_by_four_and_no_more() {
    story(async |w| {
        for name in ["An", "Bea", "Cis", "Dora"] {
            w.with_mail(name, MAIL).await;
        }
        let rosa = w.neighbour("Rosa").await;
        rosa.wants(MAIL).await;
        assert_eq!(rosa.shows(&w.newest_code().await).await, "409 mailbox_full");
        assert_eq!(rosa.address().await, Value::Null);
    })
    .await;
}

#[actix_web::test]
async fn what_is_no_address_is_told_at_its_field() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        for bad in [
            "rosa",
            "@huis.example",
            "rosa@",
            "rosa@huis.example\r\nBcc: x@y.example",
            "rösa@huis.example",
        ] {
            for (status, told) in [
                rosa.posts("/me/mail", json!({ "mail": bad })).await,
                w.browser().posts("/sign-in/mail", json!({ "mail": bad })).await,
            ] {
                assert_eq!(
                    (status, &told["errors"][0]["pointer"]),
                    (422, &json!("/mail")),
                    "{bad:?}"
                );
            }
        }
        for bad in ["", "12345", "abcdef", "1234567"] {
            let (status, told) = rosa.posts("/me/mail/code", json!({ "code": bad })).await;
            assert_eq!((status, &told["errors"][0]["pointer"]), (422, &json!("/code")), "{bad:?}");
        }
    })
    .await;
}
