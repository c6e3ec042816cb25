//! Many at once: one gets the place, every further yes is kept in reserve.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::story;

/// The statements of one yes, however many said it before.
const MOST: u64 = 20;

#[tokio::test]
async fn of_thirty_who_accept_at_once_one_is_assigned() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let milk = rosa.asks("").await;
        let mut neighbours = Vec::new();
        for number in 0..30 {
            neighbours.push(w.neighbour(&format!("Buur {number}")).await);
        }
        let all = neighbours.iter().map(|it| it.accepts(&milk));
        let mut said = futures_util::future::join_all(all).await;
        // Who waited too long for a turn was told so, and nothing happened: they try once more.
        for (neighbour, said) in neighbours.iter().zip(&mut said) {
            if said == "503 busy" {
                *said = neighbour.accepts(&milk).await;
            }
        }
        said.sort();
        assert_eq!(said[0], "200 assigned");
        assert!(said[1..].iter().all(|it| it == "200 reserve"), "{said:?}");
        let timings = w.shared().house.db.timings();
        let (_, yes) = timings.iter().find(|(flow, _)| *flow == "help.accept").unwrap();
        assert!((1..=MOST).contains(&yes.statements), "as small after thirty as before: {yes:?}");
    })
    .await;
}

#[tokio::test]
async fn a_request_for_two_is_found_when_two_said_yes() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let [jan, els, tom] = w.neighbours(["Jan", "Els", "Tom"]).await;
        let (_, view) = rosa.tries_to_ask("", json!({ "places": 2 })).await;
        let couch = super::id(&view);
        assert_eq!(jan.accepts(&couch).await, "200 assigned");
        assert_eq!(rosa.sees(&couch).await["state"], "open");
        assert_eq!(els.accepts(&couch).await, "200 assigned");
        assert_eq!(rosa.sees(&couch).await["state"], "matched");
        assert_eq!(tom.accepts(&couch).await, "200 reserve");
        assert_eq!(jan.accepts(&couch).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn who_backs_out_makes_room_for_the_reserve() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        els.accepts(&milk).await;
        assert_eq!(jan.acted("back-out", &milk).await, "200 past");
        w.due().await;
        assert!(els.heard(&milk, &an).await.contains(&"promote".to_owned()));
        assert!(rosa.heard(&milk, &an).await.contains(&"searching".to_owned()));
        assert_eq!(els.accepts(&milk).await, "200 assigned");
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["name"], "Els");
    })
    .await;
}

#[tokio::test]
async fn a_reserve_who_stays_silent_is_passed_by_for_a_new_wave() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let milk = rosa.asks("").await;
        w.due().await;
        jan.accepts(&milk).await;
        els.accepts(&milk).await;
        jan.acted("back-out", &milk).await;
        w.due().await;
        let tom = w.neighbour("Tom").await;
        assert_eq!(tom.sees(&milk).await["role"], "neighbour");
        w.after(TimeDelta::minutes(31)).await;
        assert_eq!(tom.sees(&milk).await["role"], "asked");
    })
    .await;
}
