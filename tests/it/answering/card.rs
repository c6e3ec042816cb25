//! The "wat zeg ik?" card, the printed one with its answer code, and what is shown to the person
//! before.

use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use serde_json::{Value, json};

use super::case::{Case, MAILBOX, OTHER, service};
use super::visitor::{gets, posts};
use crate::world::{World, in_short, story};

async fn script(case: &Case) -> Value {
    let (status, told) = case.an.gets(&format!("/referrals/{}/script", case.referral)).await;
    assert_eq!(status, 200, "{told}");
    told
}

#[actix_web::test]
async fn a_worker_reads_what_to_say_and_what_to_ask() {
    story(async |w: World| {
        let case = Case::with(&w, TellBack::TakenUp, Channel::Phone).await;
        let told = script(&case).await;
        assert_eq!(told["say"][0], "Dag, ik ben An van het buurtteam in dijlehoek.");
        assert_eq!(told["reference"], case.reference().await);
        assert_eq!(told["released"][0]["text"], "Maria");
        assert_eq!(told["ask"].as_array().unwrap().len(), 3);
        case.withdraws().await;
        let told = script(&case).await;
        assert_eq!(told["released"], json!([]), "nothing may be said any more");
        assert_eq!(told["answer_code"], Value::Null);
        let other = w.worker("Bo").await;
        let path = format!("/referrals/{}/script", case.referral);
        assert_eq!(in_short(other.gets(&path).await), "404 not_found");
        let looked = w.counts("audit where action = 'care.script'").await;
        assert_eq!(looked, 2, "each look is in the chain, and who was refused looked at nothing");
    })
    .await;
}

#[actix_web::test]
async fn a_printed_card_leads_to_the_same_page() {
    story(async |w: World| {
        let case = Case::with(&w, TellBack::TakenUp, Channel::Card).await;
        assert_eq!(case.mails().len(), 0, "nothing was mailed");
        let told = script(&case).await;
        let code = told["answer_code"].as_str().unwrap();
        assert_eq!(script(&case).await["answer_code"], code, "the same card prints twice");
        let reference = case.reference().await.to_lowercase();

        gets(&w, "/d").await.says("Antwoord met uw kaart");
        for (reference, code) in [("", ""), (&*reference, "AAAA-AAAA"), ("ZZZZZZ", code)] {
            let fields = [("reference", reference), ("code", code)];
            assert_eq!(posts(&w, "/d", &fields).await.status, 422, "{reference} {code}");
        }
        let typed = code.to_lowercase().replace('-', " ");
        let fields = [("reference", reference.as_str()), ("code", &typed)];
        let sent = posts(&w, "/d", &fields).await;
        assert_eq!(sent.status, 303);
        let link = sent.headers.get("location").unwrap().to_str().unwrap();
        let link = link.split('?').next().unwrap().to_owned();
        gets(&w, &link).await.hides("Maria");
        let page = case.knocks(&link).await;
        assert_eq!(case.code(MAILBOX), case.code(OTHER), "every registered mailbox gets it");
        let page = case.types(&link, &page, &case.code(MAILBOX)).await;
        page.says("Maria");
        case.does((&link, &page), "accept", &[]).await;
        assert_eq!(case.state().await, "accepted");

        let revoke = format!("/referrals/{}/revoke-links", case.referral);
        case.an.posts(&revoke, json!({})).await;
        assert_eq!(posts(&w, "/d", &fields).await.status, 422);
        assert_eq!(script(&case).await["answer_code"], Value::Null);
    })
    .await;
}

#[actix_web::test]
async fn the_person_sees_first_what_a_service_would_read() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let path = format!("/desk/signals/{}/release-preview", case.signal);
        let body = json!({ "service": case.service, "categories": ["name", "address", "health"] });
        let (status, told) = case.an.posts(&path, body).await;
        assert_eq!(status, 200, "{told}");
        assert_eq!(told["released"][0]["text"], "Maria Peeters");
        assert_eq!(told["released"][1]["text"], "Kapelhof 12");
        assert_eq!(told["unknown"], json!(["health"]));
        assert_eq!(told["kept"], json!([]));
        w.sql("update service set secrecy_status = 'geen'").await;
        let body = json!({ "service": case.service, "categories": ["name", "phone"] });
        let (_, told) = case.an.posts(&path, body).await;
        assert_eq!(told["kept"], json!(["name"]));
        let nowhere = service(&w, &[]).await;
        let body = json!({ "service": nowhere, "categories": ["everything"] });
        assert_eq!(in_short(case.an.posts(&path, body).await), "422 invalid");
    })
    .await;
}
