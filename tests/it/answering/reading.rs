//! A service comes in, reads what was released and answers.

use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use chrono::TimeDelta;
use serde_json::json;

use super::case::{Case, MAILBOX, OTHER};
use super::visitor::{gets, posts};
use crate::world::{World, in_short, story};

#[actix_web::test]
async fn a_service_reads_and_answers_without_an_account() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        let first = gets(&w, &link).await;
        assert_eq!(first.status, 200);
        first
            .says("Er is een vraag voor uw dienst")
            .hides("Maria")
            .hides("3220000099")
            .hides("000 00 99");

        let (link, page) = case.comes_in(MAILBOX).await;
        page.says("Maria").says("02 000 00 99").says("Bel niet na zes uur.");
        page.hides("Peeters").hides("Kapelhof").hides("lift");
        let safe = page.html.find("Bel niet na zes uur.").unwrap();
        assert!(safe < page.html.find("02 000 00 99").unwrap(), "safe contact stands above");

        let done = case.does((&link, &page), "accept", &[]).await;
        assert_eq!(done.status, 200, "{}", done.html);
        done.says("Bedankt. Uw antwoord is genoteerd.").says("Els Maes, maatschappelijk werker");
        assert_eq!(case.state().await, "accepted");
        assert!(case.tasks().await.contains(&"referral_answer".to_owned()));

        let started = case.does((&link, &done), "start", &[]).await;
        let words = "Er is een hulpmiddel geleverd.";
        let ended = case.does((&link, &started), "finish", &[("words", words)]).await;
        ended.says(words).says("Deze vraag is afgerond");
        assert_eq!(case.state().await, "completed");
    })
    .await;
}

#[actix_web::test]
async fn every_visit_and_every_answer_is_in_the_chain() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        case.does((&link, &page), "accept", &[]).await;
        let rows = w.shared().house.db.read();
        let chain = buurtnet::people::trail::chain(rows, w.buurt()).await.unwrap();
        let of = |action: &str| {
            let mine = |entry: &buurtnet::people::audit::Entry| {
                entry.action == action && entry.subject == Some(case.signal.0)
            };
            chain.iter().filter(|(_, it, _)| mine(it)).count()
        };
        assert_eq!((of("service.visit"), of("service.answer")), (1, 1));
        let answer = chain.iter().find(|(_, it, _)| it.action == "service.answer").unwrap();
        assert_eq!(answer.1.reason, Some(format!("service {}", case.service)));
    })
    .await;
}

#[actix_web::test]
async fn the_person_decides_what_may_be_told_back() {
    story(async |w: World| {
        for back in [TellBack::Nothing, TellBack::TakenUp, TellBack::WhatHappened] {
            let case = Case::with(&w, back, Channel::Mail).await;
            let (link, page) = case.comes_in(MAILBOX).await;
            let page = case.does((&link, &page), "accept", &[]).await;
            let free = back == TellBack::WhatHappened;
            assert_eq!(page.html.contains("id=\"finish-words\""), free, "{back:?}");
            let told = case.does((&link, &page), "finish", &[("words", "Alles liep goed.")]).await;
            assert_eq!(told.status, if free { 200 } else { 422 }, "{back:?}");
            assert_eq!(case.state().await, if free { "completed" } else { "accepted" });
            if !free {
                let told = case.does((&link, &page), "finish", &[]).await;
                assert_eq!((told.status, case.state().await), (200, "completed"), "{back:?}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn a_no_has_a_reason_and_a_waiting_list_a_day() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        for wrong in [
            vec![],
            vec![("reason", "waitlist")],
            vec![("reason", "withdrawn")],
            vec![("reason", "other")],
            vec![("reason", "other"), ("words", "ab")],
        ] {
            let told = case.does((&link, &page), "reject", &wrong).await;
            assert_eq!(told.status, 422, "{wrong:?}");
        }
        for wrong in ["", "gisteren", "2026-11-01", "2040-01-01"] {
            let told = case.does((&link, &page), "wait", &[("until", wrong)]).await;
            assert_eq!(told.status, 422, "{wrong}");
        }
        assert_eq!(case.state().await, "requested");
        let told = case.does((&link, &page), "wait", &[("until", "2027-01-15")]).await;
        told.says("vrijdag 15 januari");
        assert_eq!(case.state().await, "rejected");

        let mut case = case;
        case.refers(TellBack::TakenUp, Channel::Mail).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let filled = [("reason", "other"), ("words", "Wij verhuizen net.")];
        let told = case.does((&link, &page), "reject", &filled).await;
        told.says("Wij verhuizen net.");
        assert_eq!(case.state().await, "rejected");
    })
    .await;
}

#[actix_web::test]
async fn a_question_reaches_the_worker_and_the_answer_stands_on_the_page() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let told = case.does((&link, &page), "ask", &[("words", "Is er een trap?")]).await;
        told.says("Is er een trap?").says("U stelde een vraag. An antwoordt").hides("Wacht op uw");
        assert_eq!(case.state().await, "requested");
        assert!(case.tasks().await.contains(&"referral_answer".to_owned()));

        let reply = format!("/referrals/{}/reply", case.referral);
        let body = json!({ "words": "Ja, drie treden." });
        let twice = "the-same-key-twice";
        for _ in 0..2 {
            let told = case.an.posts_under(twice, &reply, body.clone()).await;
            assert_eq!(in_short(told), "204");
        }
        assert!(!case.tasks().await.contains(&"referral_answer".to_owned()));
        w.due().await;
        assert!(case.mail(MAILBOX).subject.starts_with("Buurtnet: antwoord op "));
        let (_, page) = case.comes_in(OTHER).await;
        page.says("Is er een trap?").says("Ja, drie treden.").says("An, buurtwerker");
        page.says("Wacht op uw antwoord").hides("U stelde een vraag");
        assert_eq!(w.counts("referral_message").await, 2);
    })
    .await;
}

#[actix_web::test]
async fn a_visit_ends_after_half_an_hour_and_a_code_after_ten_minutes() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        w.later(TimeDelta::minutes(31));
        let late = case.does((&link, &page), "accept", &[]).await;
        assert_eq!(late.status, 409);
        late.hides("Maria");
        assert_eq!(case.state().await, "requested");

        let asked = case.knocks(&link).await;
        let code = case.code(MAILBOX);
        w.later(TimeDelta::minutes(11));
        let old = case.types(&link, &asked, &code).await;
        assert_eq!(old.status, 409);
        old.hides("Maria");
    })
    .await;
}

#[actix_web::test]
async fn small_help_for_somebody_the_service_knows_comes_to_the_desk() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let filled = [
            ("what", "Brood en melk halen"),
            ("when", "elke vrijdag"),
            ("name", "Rosa"),
            ("phone", "0470 00 00 01"),
        ];
        let without = case.does((&link, &page), "help", &filled).await;
        assert_eq!(without.status, 422);
        without.says("Vink aan dat de persoon ja zegt.").says("Brood en melk halen");
        let mut whole = filled.to_vec();
        whole.push(("consent", "yes"));
        let told = case.does((&link, &page), "help", &whole).await;
        assert_eq!(told.status, 200, "{}", told.html);
        assert!(case.tasks().await.contains(&"reverse_referral".to_owned()));
        assert_eq!(case.state().await, "requested", "it is no answer");
        let small = "signal where source = 'service' and type = 'small_help'";
        assert_eq!(w.counts(small).await, 1, "it is a worry about nobody");
        let name = posts(&w, &format!("{link}/hulp"), &[("act", "help")]).await;
        assert_eq!(name.status, 409, "without a form there is nothing");
    })
    .await;
}

#[actix_web::test]
async fn a_service_asks_small_help_five_times_a_day_and_no_more() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, mut page) = case.comes_in(MAILBOX).await;
        let filled = [
            ("what", "Brood en melk halen"),
            ("when", "elke vrijdag"),
            ("name", "Rosa"),
            ("phone", "0470 00 00 01"),
            ("consent", "yes"),
        ];
        for _ in 0..5 {
            page = case.does((&link, &page), "help", &filled).await;
            assert_eq!(page.status, 200, "{}", page.html);
        }
        assert_eq!(case.does((&link, &page), "help", &filled).await.status, 429);
        assert_eq!(w.counts("signal where source = 'service'").await, 5);
    })
    .await;
}
