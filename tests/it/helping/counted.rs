//! How often the database is spoken to: on PostgreSQL each statement is a trip to the server.

use serde_json::json;

use crate::world::story;

#[tokio::test]
async fn a_request_is_written_in_at_most_six_statements() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        // The first time her words wait for a reader, which is promised too.
        for time in ["the first", "the second"] {
            let before = w.shared().house.db.statements().1;
            rosa.asks("Wie brengt twee liter melk mee van de winkel?").await;
            let written = w.shared().house.db.statements().1 - before;
            assert!((1..=6).contains(&written), "{time} time it took {written}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_request_is_asked_and_shown_in_at_most_eight_reads() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let before = w.shared().house.db.statements().0;
        rosa.asks("Wie brengt twee liter melk mee van de winkel?").await;
        let read = w.shared().house.db.statements().0 - before;
        assert!((1..=8).contains(&read), "it took {read}");
    })
    .await;
}

#[tokio::test]
async fn a_search_that_must_wait_begins_when_its_time_comes() {
    story(async |w| {
        w.noon();
        let [rosa, _jan] = w.neighbours(["Rosa", "Jan"]).await;
        for number in 0..20 {
            w.neighbour(&format!("Buur {number}")).await;
        }
        let day = (w.now() + chrono::TimeDelta::days(9)).date_naive();
        let when = json!({ "when": { "day": day, "part": "afternoon" } });
        let (status, _) = rosa.tries_to_ask("", when).await;
        assert_eq!(status, 201);
        let before = w.shared().house.db.statements().0;
        w.due().await;
        let read = w.shared().house.db.statements().0 - before;
        // Whether there are helpers enough, and whether it comes back, for then somebody is asked first.
        assert!(read <= 2, "{read} statements read, and the wave is a week away");
        assert_eq!(w.counts("help_offer").await, 0);
        let waits = "promise where kind = 'help.wave' and run_at > '2026-11-27'";
        assert_eq!(w.counts(waits).await, 1);
    })
    .await;
}
