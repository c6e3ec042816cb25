//! What happens in small help becomes a suggestion beside the tasks: once, where it is on, until it is
//! over.

use buurtnet::care::flows::suggesting;
use buurtnet::help::{Heard, Outward};
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{World, story};

#[tokio::test]
async fn no_offer_for_72_hours_is_suggested_once_and_not_before() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks_any_time("groceries").await;
        w.after(TimeDelta::hours(71)).await;
        assert!(w.back(&an).await.suggested().await.is_empty());
        w.after(TimeDelta::hours(1)).await;
        let an = w.back(&an).await;
        let all = an.suggested().await;
        assert_eq!(an.rules_that_speak().await, ["r2"]);
        assert_eq!(
            (&all[0]["request"], &all[0]["person"]["name"]),
            (&json!(milk), &json!("Rosa Peeters"))
        );
        assert!(all[0]["why"].as_str().unwrap().contains("72 uur"), "{all:?}");
        assert_eq!(rosa.sees(&milk).await["state"], "open", "a rule closes nothing");
        w.after(TimeDelta::hours(20)).await;
        assert_eq!(w.counts("suggestion").await, 1);
        assert_eq!(w.back(&an).await.counted("r2").await, [1, 0, 0]);
    })
    .await;
}

#[tokio::test]
async fn who_was_offered_help_in_72_hours_is_no_suggestion() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.neighbour("Jan").await);
        let milk = rosa.asks_any_time("groceries").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.after(TimeDelta::hours(73)).await;
        assert_eq!(w.counts("suggestion").await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_same_help_that_runs_out_twice_is_suggested_and_once_is_not() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for (category, speaks) in [("groceries", 0), ("garden", 0), ("groceries", 1)] {
            let form = json!({ "category": category });
            rosa.tries_to_ask("", form).await;
            w.after(TimeDelta::hours(36)).await;
            assert_eq!(w.back(&an).await.suggested().await.len(), speaks, "{category}");
        }
    })
    .await;
}

#[tokio::test]
async fn two_helpers_who_let_go_are_suggested_and_one_is_not() {
    story(async |w| {
        w.noon();
        let (rosa, jan, els, an) = (
            w.neighbour("Rosa").await,
            w.neighbour("Jan").await,
            w.neighbour("Els").await,
            w.worker("An").await,
        );
        let milk = rosa.asks_any_time("groceries").await;
        w.due().await;
        for (who, speaks) in [(&jan, 0), (&els, 1)] {
            assert_eq!(who.accepts(&milk).await, "200 assigned");
            assert!(who.acted("back-out", &milk).await.starts_with("200"));
            w.due().await;
            assert_eq!(an.suggested().await.len(), speaks);
        }
        assert_eq!(an.rules_that_speak().await, ["r3"]);
    })
    .await;
}

#[tokio::test]
async fn nobody_who_opens_is_suggested_beside_the_task_and_makes_no_signal_by_itself() {
    story(async |w| {
        w.noon();
        let (rosa, jan, an) =
            (w.neighbour("Rosa").await, w.neighbour("Jan").await, w.worker("An").await);
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        w.after(TimeDelta::hours(25)).await;
        let body = json!({ "outcome": "not_worked", "nobody_opened": true });
        jan.does("confirm", &milk, body).await;
        w.due().await;
        let an = w.back(&an).await;
        assert_eq!(an.rules_that_speak().await, ["r6"]);
        assert!(w.tasks(&an).await.contains(&"nobody_opened".to_owned()));
        assert_eq!(w.counts("signal").await, 0);
    })
    .await;
}

#[tokio::test]
async fn more_than_small_help_leads_to_services_and_makes_no_signal() {
    story(async |w| {
        w.noon();
        let (rosa, jan, els, an) = (
            w.neighbour("Rosa").await,
            w.neighbour("Jan").await,
            w.neighbour("Els").await,
            w.worker("An").await,
        );
        let milk = rosa.asks("").await;
        w.due().await;
        for who in [&jan, &els] {
            who.does("decline", &milk, json!({ "reason": "too_heavy" })).await;
            w.due().await;
        }
        let all = an.suggested().await;
        assert_eq!((&all[0]["rule"], &all[0]["effect"]), (&json!("r8"), &json!("route")));
        let (status, led) = an.takes(json!({})).await;
        assert_eq!((status, led), (200, json!({ "signal": null, "request": milk })));
        assert_eq!(w.counts("signal").await, 0);
        assert_eq!(an.counted("r8").await, [1, 1, 0]);
        assert_eq!(rosa.sees(&milk).await["state"], "open", "nothing is refused");
    })
    .await;
}

#[tokio::test]
async fn what_is_turned_away_is_counted_and_told_to_nobody() {
    story(async |w| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let text = "Kan iemand mijn wonde verzorgen en een spuitje geven?";
        let (_, view) = rosa.tries_to_ask(text, json!({})).await;
        assert_eq!(view["state"], "closed", "{view}");
        w.due().await;
        assert_eq!(an.counted("r8").await, [1, 0, 0]);
        assert!(an.suggested().await.is_empty());
        assert_eq!((w.counts("suggestion").await, w.counts("signal").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn what_is_over_in_small_help_is_no_longer_suggested() {
    story(async |w| {
        w.noon();
        let (rosa, jan, an) =
            (w.neighbour("Rosa").await, w.worker("Jan").await, w.worker("An").await);
        let (milk, soup) =
            (rosa.asks_any_time("groceries").await, rosa.asks_any_time("meal").await);
        w.after(TimeDelta::hours(73)).await;
        let an = w.back(&an).await;
        assert_eq!(an.rules_that_speak().await, ["r2", "r2"]);
        rosa.does("withdraw", &soup, json!({})).await;
        w.due().await;
        assert_eq!(an.suggested().await.len(), 1);
        let els = w.neighbour("Els").await;
        assert_eq!(els.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert!(an.suggested().await.is_empty());
        assert_eq!(w.counts("suggestion where state = 'lapsed'").await, 2);
        drop(jan);
    })
    .await;
}

#[tokio::test]
async fn a_word_that_is_heard_twice_suggests_once() {
    story(async |w: World| {
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks_any_time("groceries").await;
        let buurt = w.shared().buurten.get(w.buurt()).unwrap();
        let heard = Heard { what: Outward::NobodyOpened, request: milk.parse().unwrap() };
        for _ in 0..2 {
            suggesting::hear(&w.shared().house, &buurt, heard).await.unwrap();
        }
        assert_eq!(an.rules_that_speak().await, ["r6"]);
        assert_eq!(an.counted("r6").await, [1, 0, 0]);
    })
    .await;
}

/// A word that was promised by an older version still loads.
#[test]
fn an_old_word_still_loads() {
    let request = "01890a5d-ac96-774b-bcce-b302099a8002";
    let words = ["asked", "turned_away", "expired", "dropped", "nobody_opened", "scope_doubt"];
    for word in words.into_iter().chain(["found", "over"]) {
        let old = json!({ "what": word, "request": request });
        let heard: Heard = serde_json::from_value(old).unwrap();
        assert_eq!((heard.what.word(), heard.request.to_string().as_str()), (word, request));
    }
}

#[tokio::test]
async fn danger_in_an_ask_shows_the_lines_and_counts_and_keeps_nothing_of_whom() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let text = "Ik wil niet meer leven, kan iemand brood brengen?";
        let (status, told) = rosa.tries_to_ask(text, json!({})).await;
        assert_eq!((status, &told["code"]), (409, &json!("emergency")), "{told}");
        assert_eq!(
            w.counts("promise where person_id is not null or about_id is not null").await,
            0
        );
        w.due().await;
        assert_eq!(an.counted("r4").await, [1, 0, 0]);
        let kept = [w.counts("help_request").await, w.counts("suggestion").await];
        assert_eq!(kept, [0, 0], "to a worker only after the author's yes");
        let myself = json!({ "source": "self", "text": "Ik wil met iemand praten." });
        assert_eq!(rosa.posts("/signals", myself).await.0, 201);
        assert_eq!(w.counts("signal").await, 1);
    })
    .await;
}
