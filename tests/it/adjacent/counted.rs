//! That neighbours of next door may be asked costs who asks and who looks at the board nothing.

use super::next_door;
use crate::world::story;

#[tokio::test]
async fn asking_and_the_board_say_as_little_where_a_neighbourhood_is_next_door() {
    for beside in [false, true] {
        story(async |w| {
            w.noon();
            let there = next_door(&w).await;
            if !beside {
                w.names_next_door(there, &[]).await;
            }
            let [rosa, mia] = w.neighbours(["Rosa", "Mia"]).await;
            let jan = w.resident_of(there, "Jan").await;
            rosa.asks("").await; // her first post is promised to a reader besides
            let before = w.shared().house.db.statements().1;
            rosa.asks("").await;
            let written = w.shared().house.db.statements().1 - before;
            assert!((1..=6).contains(&written), "it took {written}, next door: {beside}");
            w.due().await;
            for who in [&mia, &jan] {
                let before = w.shared().house.db.statements().0;
                who.board().await;
                let read = w.shared().house.db.statements().0 - before;
                assert!((1..=2).contains(&read), "it took {read}, next door: {beside}");
            }
        })
        .await;
    }
}
