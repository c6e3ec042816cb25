//! Somebody is screened no longer: what needs it is let go in one flow, and is no fault of theirs.

use buurtnet::base::db::Tx;
use buurtnet::people::members;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::YEAR;
use crate::world::database::on_sqlite;
use crate::world::{in_short, story};

#[tokio::test]
async fn who_is_screened_no_longer_is_released_and_it_is_no_back_out_of_theirs() {
    for over in [false, true] {
        story(async move |w| {
            w.noon();
            let [rosa, jan, ida, kim] = w.neighbours(["Rosa", "Jan", "Ida", "Kim"]).await;
            let an = w.worker("An").await;
            for who in [&jan, &ida, &kim] {
                an.screens(who).await;
            }
            let child = rosa.asks_of_kind("childcare").await;
            let care = rosa.asks_of_kind("carer_break").await;
            assert_eq!(jan.accepts(&child).await, "200 assigned");
            assert_eq!(ida.accepts(&care).await, "200 assigned");
            assert_eq!(jan.accepts(&care).await, "200 reserve");
            w.due().await;
            if over {
                assert_eq!(an.screens_until(&jan, ("2026-11-20", "2026-11-22")).await, "204");
            } else {
                assert_eq!(an.unscreens(&jan, "mistake").await, "204");
            }
            w.due().await;
            let ended = |state: &str| {
                let who = crate::retention::person(jan.id);
                format!("help_offer where helper_id = {who} and state like '{state}'")
            };
            assert_eq!(w.counts(&ended("released")).await, 2);
            assert_eq!(w.counts(&ended("backed_out%")).await, 0);
            for asked in [&child, &care] {
                assert!(jan.heard(asked, &an).await.contains(&"withdrawn".to_owned()));
            }
            let state = |view: Value| view.get("state").cloned();
            assert_eq!(state(rosa.sees(&child).await), Some(json!("open")), "one searches again");
            assert!(rosa.heard(&child, &an).await.contains(&"searching".to_owned()));
            assert_eq!(state(rosa.sees(&care).await), Some(json!("matched")));
            assert!(!rosa.heard(&care, &an).await.contains(&"searching".to_owned()));
            assert_eq!(kim.role(&child).await, "asked", "who may is asked in his place");
        })
        .await;
    }
}

#[tokio::test]
async fn a_question_that_waits_for_them_is_taken_back_and_they_read_nothing_of_it() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let an = w.worker("An").await;
        an.screens(&jan).await;
        an.screens(&ida).await;
        let child = rosa.asks_of_kind("childcare").await;
        w.due().await;
        for who in [&jan, &ida] {
            assert_eq!(who.role(&child).await, "asked");
        }
        assert_eq!(an.unscreens(&jan, "mistake").await, "204");
        for _ in 0..2 {
            let read = in_short(jan.gets(&format!("/help-requests/{child}")).await);
            assert_eq!(read, "404 not_found");
            assert_eq!(jan.accepts(&child).await, "404 not_found");
            let no = json!({ "reason": "not_now" });
            assert_eq!(jan.does("decline", &child, no).await, "404 not_found");
            w.due().await;
        }
        let stands = "help_offer where state in ('sent', 'seen')";
        assert_eq!(w.counts(stands).await, 1, "Ida's");
        assert_eq!(w.counts("help_offer where state = 'superseded'").await, 1);
        assert_eq!(ida.accepts(&child).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn after_another_time_who_is_not_screened_until_then_cannot_say_yes_again() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        assert_eq!(an.screens_until(&jan, ("2026-11-20", "2026-11-24")).await, "204");
        let child = rosa.asks_of_kind("childcare").await;
        assert_eq!(jan.accepts(&child).await, "200 assigned");
        w.due().await;
        let move_to = |day: &str| json!({ "when": { "day": day, "part": "evening" } });
        assert_eq!(rosa.does("change", &child, move_to("2026-11-24")).await, "200 matched");
        assert_eq!(jan.accepts(&child).await, "200 assigned", "still screened then");
        assert_eq!(rosa.does("change", &child, move_to("2026-11-26")).await, "200 matched");
        assert_eq!(jan.accepts(&child).await, "409 needs_more_trust");
        assert_eq!(an.screens_until(&jan, YEAR).await, "204");
        assert_eq!(jan.accepts(&child).await, "200 assigned");
        w.after(TimeDelta::days(3)).await;
        assert_eq!(jan.role(&child).await, "assigned");
    })
    .await;
}

/// Whoever is first, what is taken back is not said yes to: a yes before it is let go.
#[tokio::test]
async fn of_a_yes_and_the_end_of_a_screening_at_once_one_order_holds() {
    if on_sqlite() {
        return; // one writes at a time
    }
    for yes_first in [true, false] {
        story(async move |w| {
            w.noon();
            let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
            let an = w.worker("An").await;
            an.screens(&jan).await;
            let child = rosa.asks_of_kind("childcare").await;
            let (buurt, who) = (w.buurt(), jan.id);
            let holds = async move |tx: &Tx| members::lock_all(tx, buurt, &[who]).await.map(|_| ());
            let yes = Box::pin(jan.accepts(&child));
            let end = Box::pin(an.unscreens(&jan, "doubt"));
            let (said, ended) = if yes_first {
                w.at_once(holds, (yes, end)).await
            } else {
                let (ended, said) = w.at_once(holds, (end, yes)).await;
                (said, ended)
            };
            assert_eq!(ended, "204");
            assert_eq!(said, if yes_first { "200 assigned" } else { "404 not_found" });
            w.due().await;
            assert_eq!(w.counts("help_offer where state = 'assigned'").await, 0);
        })
        .await;
    }
}
