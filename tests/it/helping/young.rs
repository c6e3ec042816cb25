//! Who is 16 or 17, or younger: the board shows them what they may do, and nothing else.

use buurtnet::people::person::Door;
use serde_json::json;

use super::id;
use crate::world::{Person, World, story};

impl World {
    async fn born(&self, name: &str, year: Option<i32>) -> Person {
        let mut arrival = self.arrival(name);
        arrival.details.birth_year = year;
        self.arrives(arrival).await
    }
}

#[tokio::test]
async fn the_board_shows_the_young_what_they_may_do_and_nothing_else() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let mut outside = w.arrival("Fatima");
        outside.details.door = Door::MeetingPlace;
        let fatima = w.arrives(outside).await;
        let mut all = Vec::new();
        for (who, kind) in
            [(&rosa, "groceries"), (&rosa, "digital"), (&rosa, "transport"), (&fatima, "digital")]
        {
            let (status, view) = who.tries_to_ask("", json!({ "category": kind })).await;
            assert_eq!(status, 201, "{view}");
            all.push(id(&view));
        }
        let [milk, inside, ride, there] = [0, 1, 2, 3].map(|at| all[at].clone());
        for (name, year, mut shown) in [
            ("Jan", Some(1980), all.clone()),
            ("Els", None, all.clone()),
            ("Ali", Some(2007), all.clone()),
            ("Kim", Some(2008), vec![milk.clone(), there.clone()]),
            ("Bo", Some(2010), vec![milk.clone(), there.clone()]),
            ("Sam", Some(2011), vec![]),
        ] {
            let who = w.born(name, year).await;
            let mut found = who.board().await;
            found.sort();
            shown.sort();
            assert_eq!(found, shown, "{name}");
            for asked in [&inside, &ride].into_iter().filter(|it| !shown.contains(it)) {
                assert_eq!(who.accepts(asked).await, "409 too_young", "{name}");
            }
        }
    })
    .await;
}
