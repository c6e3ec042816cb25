//! A form is used once: sent twice it is answered the same, with something else in it not at all.

use chrono::TimeDelta;

use super::case::{Case, MAILBOX};
use super::visitor::{gets, posts};
use crate::world::{World, story};

#[actix_web::test]
async fn a_form_that_comes_twice_is_answered_the_same_and_done_once() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        let form = gets(&w, &link).await.form("");
        let mails = case.mails().len();
        let mut keys = Vec::new();
        for _ in 0..3 {
            let page = posts(&w, &format!("{link}/toon"), &[("form", &form)]).await;
            keys.push(page.visit());
            w.due().await;
        }
        assert_eq!(case.mails().len(), mails + 1, "one code");
        assert!(keys.iter().all(|it| *it == keys[0]));

        let page = posts(&w, &format!("{link}/toon"), &[("form", &form)]).await;
        let (code, form) = (case.code(MAILBOX), page.form(""));
        let fields = [("form", form.as_str()), ("visit", &keys[0]), ("code", &code)];
        for _ in 0..2 {
            let page = posts(&w, &format!("{link}/code"), &fields).await;
            assert_eq!(page.status, 200);
            page.says("Maria");
        }

        let page = posts(&w, &format!("{link}/code"), &fields).await;
        let before = w.counts("referral_message").await;
        for _ in 0..2 {
            let told = case.does((&link, &page), "accept", &[]).await;
            assert_eq!(told.status, 200);
            told.says("Bedankt.");
        }
        assert_eq!(w.counts("referral_message").await, before + 1);
    })
    .await;
}

#[actix_web::test]
async fn a_form_with_something_else_in_it_is_refused() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        case.does((&link, &page), "ask", &[("words", "Is er een trap?")]).await;
        let other = case.does((&link, &page), "ask", &[("words", "Is er een lift?")]).await;
        assert_eq!(other.status, 409);
        assert_eq!(w.counts("referral_message").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn a_form_of_another_page_or_step_or_day_is_none() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (link, page) = case.comes_in(MAILBOX).await;
        let toon = gets(&w, &link).await.form("");
        let accept = page.form("accept");

        let other = Case::new(&w).await;
        let elsewhere = format!("{}/toon", other.link(MAILBOX));
        let mails = case.mails().len();
        for form in [toon.as_str(), &accept, "", "x.y", "é.é"] {
            let told = posts(&w, &elsewhere, &[("form", form)]).await;
            assert_eq!(told.status, 409, "{form}");
        }
        w.later(TimeDelta::hours(25));
        let old = posts(&w, &format!("{link}/toon"), &[("form", &toon)]).await;
        assert_eq!(old.status, 409);
        w.due().await;
        assert_eq!(case.mails().len(), mails, "no code went out");
    })
    .await;
}

#[actix_web::test]
async fn whoever_answers_second_is_told_that_it_was_answered() {
    story(async |w: World| {
        let case = Case::new(&w).await;
        let (first, one) = case.comes_in(MAILBOX).await;
        let (second, other) = case.comes_in(super::case::OTHER).await;
        case.does((&first, &one), "accept", &[]).await;
        let late = case.does((&second, &other), "reject", &[("reason", "no_capacity")]).await;
        assert_eq!(late.status, 409);
        late.says("Dit kan niet meer.").says("U neemt dit op.");
        assert_eq!(case.state().await, "accepted");
    })
    .await;
}
