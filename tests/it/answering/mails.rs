//! What a service is told by mail, and what happens when a mail does not arrive.

use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use buurtnet::delivery::letter::Mailbox;
use buurtnet::delivery::mail::{Mail, Outcome};

use super::case::{Case, MAILBOX, OTHER};
use super::visitor::posts;
use crate::world::{World, in_short, story};

#[actix_web::test]
async fn a_mail_names_a_reference_a_place_and_a_worker_and_nothing_of_the_person() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (mail, reference) = (case.mail(MAILBOX), case.reference().await);
        assert_eq!(mail.subject, format!("Buurtnet: vraag {reference} uit dijlehoek"));
        assert!(mail.body.contains("An van het buurtteam"), "{}", mail.body);
        assert!(mail.body.contains("27/11/2026"), "{}", mail.body);
        for word in ["Maria", "Peeters", "3220000099", "000 00 99", "lift", "Kapelhof", "housing"] {
            assert!(!mail.subject.contains(word) && !mail.body.contains(word), "{word}");
        }
    })
    .await;
}

#[actix_web::test]
async fn the_first_time_somebody_calls_besides_and_later_nobody_need() {
    story(async |w: World| {
        let mut case = Case::new(&w).await;
        assert!(case.tasks().await.contains(&"referral_call".to_owned()));
        let (link, page) = case.comes_in(MAILBOX).await;
        case.does((&link, &page), "accept", &[]).await;
        assert!(!case.tasks().await.contains(&"referral_call".to_owned()), "it was answered");
        case.refers(TellBack::TakenUp, Channel::Mail).await;
        assert!(!case.tasks().await.contains(&"referral_call".to_owned()));
        case.refers(TellBack::TakenUp, Channel::Phone).await;
        assert!(case.tasks().await.contains(&"referral_call".to_owned()));
    })
    .await;
}

#[actix_web::test]
async fn a_mail_that_comes_back_comes_back_to_the_worker() {
    story(async |w: World| {
        let bounces = |address: &str| {
            let Mail::Recorder(recorder) = &w.shared().post.mail else { panic!() };
            recorder.answer(&Mailbox::read(address).unwrap(), Outcome::Bounced(550));
        };
        bounces(MAILBOX);
        let mut case = Case::new(&w).await;
        assert!(!case.tasks().await.contains(&"referral_answer".to_owned()), "the other has it");
        bounces(OTHER);
        case.refers(TellBack::TakenUp, Channel::Mail).await;
        assert!(case.tasks().await.contains(&"referral_answer".to_owned()));
        assert_eq!(case.state().await, "requested", "a call may still reach it");
    })
    .await;
}

#[actix_web::test]
async fn a_coordinator_sees_what_did_not_arrive_and_lets_it_be_sent_again_or_called() {
    story(async |w: World| {
        let answers = |address: &str, outcome: Outcome| {
            let Mail::Recorder(recorder) = &w.shared().post.mail else { panic!() };
            recorder.answer(&Mailbox::read(address).unwrap(), outcome);
        };
        let greet = w.coordinator("Greet").await;
        let failed = async || greet.gets("/desk/failed-deliveries").await.1;
        for mailbox in [MAILBOX, OTHER] {
            answers(mailbox, Outcome::Bounced(550));
        }
        let case = Case::new(&w).await;
        let all = failed().await;
        assert_eq!(all.as_array().unwrap().len(), 1, "{all}");
        assert_eq!(all[0]["referral"], serde_json::json!(case.referral));
        assert_eq!(
            (&all[0]["state"], &all[0]["owner"]["first_name"]),
            (&"bounced".into(), &"An".into())
        );
        let act = |name: &str| format!("/referrals/{}/{name}", case.referral);
        let none = serde_json::json!({});
        assert_eq!(in_short(greet.posts(&act("send-again"), none.clone()).await), "204");
        w.due().await;
        assert_eq!(failed().await.as_array().unwrap().len(), 1, "the mailbox still refuses it");
        answers(MAILBOX, Outcome::Taken);
        assert_eq!(in_short(greet.posts(&act("send-again"), none.clone()).await), "204");
        w.due().await;
        assert_eq!(failed().await, serde_json::json!([]));
        assert!(!case.tasks().await.contains(&"referral_answer".to_owned()), "it arrived");
        let link = case.link(MAILBOX);
        assert_eq!(in_short(greet.posts(&act("by-phone"), none).await), "204");
        assert!(case.tasks().await.contains(&"referral_call".to_owned()));
        assert_eq!(case.knocks(&link).await.status, 410, "the link in that mail leads nowhere");
        assert_eq!(in_short(case.maria.gets("/desk/failed-deliveries").await), "403 not_allowed");
    })
    .await;
}

#[actix_web::test]
async fn a_newer_mail_takes_the_place_of_a_link_and_a_new_one_is_sent_on_request() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let old = case.link(MAILBOX);
        let again = format!("/referrals/{}/send-again", case.referral);
        assert_eq!(in_short(case.an.posts(&again, serde_json::json!({})).await), "204");
        w.due().await;
        assert_ne!(case.link(MAILBOX), old);
        let dead = case.knocks(&old).await;
        assert_eq!(dead.status, 410);
        let mails = case.mails().len();
        for _ in 0..2 {
            let form = dead.form("");
            posts(&w, &format!("{old}/nieuw"), &[("form", &form)]).await;
            w.due().await;
        }
        assert_eq!(case.mails().len(), mails + 1, "to the same mailbox only, and once");
        assert!(case.mail(MAILBOX).subject.starts_with("Buurtnet: nieuwe link"));
        let (_, page) = case.comes_in(MAILBOX).await;
        page.says("Maria");
    })
    .await;
}

#[actix_web::test]
async fn what_a_worker_took_back_stays_taken_back() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let revoke = format!("/referrals/{}/revoke-links", case.referral);
        assert_eq!(in_short(case.an.posts(&revoke, serde_json::json!({})).await), "204");
        let late = case.does((&link, &page), "accept", &[]).await;
        assert_eq!(late.status, 409);
        let dead = case.knocks(&link).await;
        assert_eq!(dead.status, 410);
        let mails = case.mails().len();
        posts(&w, &format!("{link}/nieuw"), &[("form", &dead.form(""))]).await;
        w.due().await;
        assert_eq!(case.mails().len(), mails);
        assert_eq!(case.state().await, "requested");
    })
    .await;
}

#[actix_web::test]
async fn with_an_old_link_nobody_fills_a_mailbox_or_shuts_a_service_out() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let old = case.link(MAILBOX);
        let again = format!("/referrals/{}/send-again", case.referral);
        assert_eq!(in_short(case.an.posts(&again, serde_json::json!({})).await), "204");
        w.due().await;
        let mails = case.mails().len();
        for _ in 0..6 {
            let form = case.knocks(&old).await.form("");
            posts(&w, &format!("{old}/nieuw"), &[("form", &form)]).await;
            w.due().await;
        }
        assert_eq!(
            case.mails().len(),
            mails + 1,
            "three links in an hour, the mails of a worker too"
        );
        w.later(chrono::TimeDelta::hours(2));
        let form = case.knocks(&old).await.form("");
        posts(&w, &format!("{old}/nieuw"), &[("form", &form)]).await;
        w.due().await;
        assert_eq!(case.mails().len(), mails + 2);
    })
    .await;
}
