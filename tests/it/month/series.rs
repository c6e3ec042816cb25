//! In the month: what comes back, and what goes wrong between two.

use chrono::TimeDelta;
use serde_json::json;

use super::Month;
use crate::helping::Asked;

/// What comes back: Tom comes, is asked first for the next time, and hears that once it need not be.
pub async fn a_series_begins(month: &Month) -> Asked {
    let [els, tom] = ["Els", "Tom"].map(|it| month.who(it));
    let last = (month.w.now() + TimeDelta::days(15)).date_naive();
    let milk = els.asks_every("week", Some(last), "").await;
    month.hours(1).await;
    let second = els.on(&milk, "2026-11-30").await;
    for asked in [&milk, &second] {
        assert_eq!(tom.accepts(asked).await, "200 assigned");
    }
    milk
}

/// The second time is not needed; the third is Tom's too.
pub async fn a_series_rests(month: &Month, milk: &Asked) {
    let [els, tom] = ["Els", "Tom"].map(|it| month.who(it));
    assert!(month.heard_of("Tom", "first"), "{:?}", month.heard("Tom"));
    let rests = json!({ "until": "2026-12-07" });
    assert_eq!(els.lets("sleep", milk, rests).await, "200");
    month.hours(1).await;
    assert!(month.heard_of("Tom", "resting"));
    let third = els.on(milk, "2026-12-07").await;
    assert_eq!(tom.accepts(&third).await, "200 assigned");
}

/// Els and Tom quarrel, and somebody looks at it.
pub async fn two_quarrel(month: &Month) {
    let els = month.who("Els");
    let told = json!({ "what": "quarrel", "words": "Hij riep heel luid." });
    let quarrel = els.complains(told).await;
    month.hours(1).await;
    assert_eq!(
        month
            .w
            .counts("task where kind in ('went_wrong', 'worker_complaint') and state = 'open'")
            .await,
        1
    );
    let (an, cora) = (month.w.back(&month.an).await, month.w.coordinator("Cora").await);
    for act in [
        json!({ "act": "hear", "hearing": "nobody" }),
        json!({ "act": "close", "outcome": "nothing_found" }),
    ] {
        let said = [an.judges(&quarrel, act.clone()).await, cora.judges(&quarrel, act).await];
        assert!(said.contains(&"204".to_owned()), "{said:?}");
    }
}
