//! The chain after forgetting: shorter at its start, whole, and every change to it still shows.

use buurtnet::care::flows::retaining::Mode;
use buurtnet::people::flows::trail::verify;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{World, story};

async fn works(w: &World, times: u32) {
    let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
    let worry = w.worry(&jan, None, "energy").await;
    for _ in 0..times {
        an.opens_case(worry).await;
    }
    assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
}

async fn verdict(w: &World) -> (usize, Option<i64>) {
    verify(&w.shared().house, w.buurt()).await.unwrap()
}

#[tokio::test]
async fn the_chain_stays_whole_when_its_start_is_removed() {
    story(async |w| {
        works(&w, 5).await;
        let (old, _) = verdict(&w).await;
        w.later(TimeDelta::days(800));
        works(&w, 2).await;
        let dry = w.retains(Mode::Dry).await.audit;
        let real = w.retains(Mode::Real).await.audit;
        assert_eq!((dry, real), (u64::try_from(old).unwrap(), dry));
        let (entries, broken) = verdict(&w).await;
        assert_eq!(broken, None);
        let sql = "audit where action = 'audit.checkpoint' and actor_id is null \
            and subject_id is null and reason is null";
        assert_eq!(w.counts(sql).await, 1);
        assert_eq!(w.counts("audit where action = 'audit.retained'").await, 1);
        w.later(TimeDelta::days(800));
        works(&w, 1).await;
        let more = w.retains(Mode::Real).await.audit;
        assert_eq!(more, u64::try_from(entries - 1).unwrap(), "all but the checkpoint");
        assert_eq!(verdict(&w).await.1, None);
    })
    .await;
}

#[tokio::test]
async fn a_chain_of_which_everything_is_old_goes_on_from_its_checkpoint() {
    story(async |w| {
        works(&w, 3).await;
        w.later(TimeDelta::days(800));
        assert!(w.retains(Mode::Real).await.audit > 0);
        assert_eq!(verdict(&w).await, (2, None));
        assert_eq!(w.retains(Mode::Real).await.audit, 0);
        w.later(TimeDelta::days(800));
        assert_eq!(w.retains(Mode::Real).await.audit, 0, "what only vouches waits");
        works(&w, 1).await;
        assert_eq!(verdict(&w).await.1, None);
    })
    .await;
}

#[tokio::test]
async fn nobody_removes_a_start_by_hand_and_calls_it_a_checkpoint() {
    story(async |w| {
        works(&w, 5).await;
        w.sql("delete from audit where seq < 3").await;
        assert_eq!(verdict(&w).await.1, Some(3));
        w.sql("update audit set action = 'audit.checkpoint' where seq = 3").await;
        assert_eq!(verdict(&w).await.1, Some(3));
    })
    .await;
}

#[tokio::test]
async fn a_change_after_the_checkpoint_is_found() {
    story(async |w| {
        works(&w, 5).await;
        w.later(TimeDelta::days(800));
        works(&w, 2).await;
        w.retains(Mode::Real).await;
        w.sql("update audit set reason = 'x' where action = 'care.claim'").await;
        assert!(verdict(&w).await.1.is_some());
    })
    .await;
}
