//! A role asked for a mail address: who has it, and whether anybody does, is told to nobody.

use buurtnet::people::Standing;
use chrono::TimeDelta;
use serde_json::Value;

use crate::world::{in_short, story};

#[actix_web::test]
async fn a_role_for_a_mail_address_tells_nobody_whose_it_is_nor_whether_it_is_anybodys() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let jan = w.with_a_mailbox("Jan").await;
        let mut shown = Vec::new();
        for mail in ["jan@huis.example", "nobody@huis.example"] {
            let told = cora.asks_role_by_mail(mail, "gemeente").await;
            w.due().await;
            let again = cora.asks_role_by_mail(mail, "gemeente").await;
            assert_eq!((told.0, in_short(again)), (201, "409 grant_waits".to_owned()), "{mail}");
            let (_, seen) = dora.gets("/desk/roles").await;
            let mut one = seen["asked"].as_array().unwrap().last().unwrap().clone();
            assert_eq!(one["mail"], mail, "as it was typed");
            for changes in ["id", "mail", "lapses_at"] {
                one[changes] = Value::Null;
            }
            shown.push(one);
        }
        assert_eq!(shown[0], shown[1], "no name, and the same in everything else");
        assert_eq!(w.heard(&jan, "role-wanted").await, 0, "a call would say whose address it is");
        for one in dora.gets("/desk/roles").await.1["asked"].as_array().unwrap() {
            let id = one["id"].as_str().unwrap();
            let answer = dora.deletes(&format!("/desk/roles/{id}")).await;
            assert_eq!(in_short(answer), "204");
            let keys = format!("dedupe_key = 'notice/{}/{id}/role-not-given'", cora.id);
            assert_eq!(w.counts(&format!("promise where {keys}")).await, 1, "by the same name");
        }
        assert!(!dora.gets("/desk/roles").await.1.to_string().contains("Jan"));
    })
    .await;
}

#[actix_web::test]
async fn an_address_that_nobody_has_is_refused_as_what_is_over_and_lapses_like_any_other() {
    story(async |w| {
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let mut newcomer = w.arrival("Ada");
        newcomer.details.mail = Some("ada@huis.example".to_owned());
        newcomer.standing = Standing::Accepted;
        w.arrives(newcomer).await;
        let mut waits = Vec::new();
        for mail in ["nobody@huis.example", "ada@huis.example"] {
            let (_, told) = cora.asks_role_by_mail(mail, "buurtwerker").await;
            waits.push(told["id"].as_str().unwrap().to_owned());
        }
        w.due().await;
        for id in &waits {
            assert_eq!(cora.confirms_role(id).await, "409 grant_not_yours");
            assert_eq!(dora.confirms_role(id).await, "409 grant_over", "nobody, or not seen here");
        }
        assert_eq!(w.counts("role_asked where person_id is not null").await, 0);
        w.later(TimeDelta::days(7));
        assert_eq!(w.back(&dora).await.confirms_role(&waits[0]).await, "409 grant_over");
        w.due().await;
        assert_eq!(w.counts("role_asked").await, 0);
        assert_eq!(w.said("people.grant_lapsed.buurtwerker").await, 2);
    })
    .await;
}

#[actix_web::test]
async fn nobody_tries_one_mail_address_after_another() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        for nth in 0..5 {
            let told = cora.asks_role_by_mail(&format!("n{nth}@huis.example"), "gemeente").await;
            assert_eq!(told.0, 201, "{}", told.1);
        }
        let sixth = cora.asks_role_by_mail("n5@huis.example", "gemeente").await;
        assert_eq!(sixth.0, 429, "{}", sixth.1);
        assert_eq!(cora.asks_role(&dora, "buurtwerker").await.0, 409, "by name is another matter");
        let own = dora.asks_role_by_mail("n5@huis.example", "gemeente").await;
        assert_eq!(own.0, 201, "each has five of their own");
    })
    .await;
}
