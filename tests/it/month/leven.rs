//! In the month: somebody is away for two days, and somebody moves.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Month;
use crate::helping::Asked;
use crate::world::{Person, in_short};

/// Jan is away for two days: what he promised goes to Els, and nobody asks him anything meanwhile.
#[expect(clippy::cognitive_complexity, reason = "some days are told in one go")]
pub async fn somebody_is_away(month: &Month) {
    let [rosa, jan, els, pol] = ["Rosa", "Jan", "Els", "Pol"].map(|it| month.who(it));
    let bread = rosa.asks("").await;
    month.hours(1).await;
    assert_eq!(jan.accepts(&bread).await, "200 assigned");
    assert_eq!(els.accepts(&bread).await, "200 reserve");
    let first = (month.w.now() + TimeDelta::days(1)).date_naive();
    let days = json!({ "first": first, "last": first.succ_opt() });
    assert_eq!(jan.puts("/me/away", days).await.0, 200);
    month.hours(1).await;
    assert_eq!(els.accepts(&bread).await, "200 assigned");
    month.days(1).await;
    went_well(month, els, rosa, &bread).await;
    let told = month.heard("Jan").len();
    let paper = rosa.asks("").await;
    month.hours(2).await;
    assert_eq!(month.heard("Jan").len(), told, "he is away, and hears nothing");
    assert_eq!(pol.accepts(&paper).await, "200 assigned");
    month.days(1).await;
    went_well(month, pol, rosa, &paper).await;
    month.days(1).await;
    assert_eq!(month.w.counts("away").await, 0, "that he was is forgotten");
}

/// Both say that it worked, once the moment that was asked for is there.
async fn went_well(month: &Month, helper: &Person, rosa: &Person, asked: &Asked) {
    for _ in 0..24 {
        if helper.may("done", asked).await {
            break;
        }
        month.hours(1).await;
    }
    assert_eq!(helper.does("done", asked, json!({})).await, "200 confirming");
    let fine = json!({ "outcome": "worked" });
    assert_eq!(rosa.does("confirm", asked, fine).await, "200 done");
}

/// Elif moves while Tom is to come to her and she to Omar: one thing she still needs there, and asks anew.
#[expect(clippy::cognitive_complexity, reason = "some days are told in one go")]
pub async fn somebody_moves(month: &Month) {
    let [elif, tom, omar] = ["Elif", "Tom", "Omar"].map(|it| month.who(it));
    let bea = month.w.stranger_worker("Bea").await;
    let (soup, lamp) = (elif.asks("").await, omar.asks("").await);
    assert_eq!(tom.accepts(&soup).await, "200 assigned");
    assert_eq!(elif.accepts(&lamp).await, "200 assigned");
    month.hours(1).await;
    let an = month.w.back(&month.an).await;
    let there = json!({ "to": bea.buurt, "stays": [soup], "stops": [], "consent": "spoken" });
    assert_eq!(in_short(an.posts(&format!("/people/{}/move", elif.id), there).await), "204");
    month.hours(12).await;
    assert!(month.heard_of("Tom", "withdrawn"), "{:?}", month.heard("Tom"));
    assert!(month.heard_of("Omar", "searching"), "{:?}", month.heard("Omar"));
    assert_eq!(omar.does("withdraw", &lamp, json!({ "solved": true })).await, "200 closed");
    let bea = month.w.back(&bea).await;
    assert!(month.w.tasks(&bea).await.contains(&"confirm_newcomer".to_owned()));
    let mine: Value = elif.gets("/me/help-requests").await.1;
    let anew = mine["items"][0]["id"].as_str().unwrap_or_else(|| panic!("{mine}")).to_owned();
    assert_ne!(anew, soup);
    assert_eq!(elif.does("withdraw", &anew, json!({ "solved": true })).await, "200 closed");
    month.hours(1).await;
}
