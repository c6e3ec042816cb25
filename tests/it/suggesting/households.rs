//! Two who tell of one household, each from a door of their own; and of whom is forgotten nothing says
//! that it was about them.

use buurtnet::base::db::Tx;
use buurtnet::care::jobs::standing;
use buurtnet::care::suggestion::Rule;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::Home;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::database::on_sqlite;
use crate::world::{Person, World, story};

impl World {
    /// Somebody behind the door with this number in the Kapelhof.
    async fn lives(&self, name: &str, number: &str) -> Person {
        let home = Home { street: "Kapelhof".to_owned(), number: number.to_owned() };
        self.arrives(Arrival { home: Some(home), ..self.arrival(name) }).await
    }

    /// Neighbours who each have a door of their own: 1, 2, 3 and so on.
    async fn apart<const N: usize>(&self, names: [&str; N]) -> [Person; N] {
        let mut all = Vec::new();
        for (at, name) in names.into_iter().enumerate() {
            all.push(self.lives(name, &(at + 1).to_string()).await);
        }
        all.try_into().ok().unwrap()
    }
}

#[tokio::test]
async fn two_who_tell_apart_are_suggested_on_the_first_signal_and_one_twice_is_not() {
    story(async |w| {
        let an = w.worker("An").await;
        let [jan, els, rosa, bo] = w.apart(["Jan", "Els", "Rosa", "Bo"]).await;
        let first = w.worry(&jan, Some(&rosa), "energy").await;
        w.worry(&jan, Some(&rosa), "food").await;
        w.worry(&rosa, Some(&rosa), "grief").await;
        assert!(an.suggested().await.is_empty(), "of oneself one does not report");
        w.worry(&els, Some(&rosa), "energy").await;
        w.worry(&bo, Some(&rosa), "energy").await;
        let all = an.suggested().await;
        assert_eq!(
            (all.len(), &all[0]["rule"], &all[0]["signal"]),
            (1, &json!("r9"), &json!(first))
        );
    })
    .await;
}

#[tokio::test]
async fn what_two_told_is_suggested_on_the_earliest_that_somebody_still_works_on() {
    story(async |w| {
        let an = w.worker("An").await;
        let [jan, els, rosa] = w.apart(["Jan", "Els", "Rosa"]).await;
        let first = w.worry(&jan, Some(&rosa), "energy").await;
        let close = json!({ "act": "close", "closure": "not_a_concern" });
        assert_eq!(an.works_on(first, close).await, "200 closed");
        let second = w.worry(&els, Some(&rosa), "energy").await;
        let all = an.suggested().await;
        assert_eq!((all.len(), &all[0]["signal"]), (1, &json!(second)));
    })
    .await;
}

#[tokio::test]
async fn two_who_tell_more_than_30_days_apart_are_not_suggested() {
    story(async |w| {
        let an = w.worker("An").await;
        let [jan, els, rosa] = w.apart(["Jan", "Els", "Rosa"]).await;
        w.worry(&jan, Some(&rosa), "energy").await;
        w.later(TimeDelta::days(31));
        w.worry(&els, Some(&rosa), "energy").await;
        assert!(w.back(&an).await.suggested().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn two_who_tell_of_one_household_are_suggested_and_of_one_household_are_no_two() {
    story(async |w| {
        let an = w.worker("An").await;
        let [jan, els, rosa] = w.apart(["Jan", "Els", "Rosa"]).await;
        let (piet, tom) = (w.lives("Piet", "1").await, w.lives("Tom", "3").await);
        let first = w.worry(&jan, Some(&rosa), "energy").await;
        w.worry(&piet, Some(&rosa), "energy").await;
        assert!(an.suggested().await.is_empty(), "Jan and Piet open the same door");
        w.worry(&tom, Some(&rosa), "energy").await;
        assert!(an.suggested().await.is_empty(), "Tom lives with Rosa");
        w.worry(&els, Some(&tom), "food").await;
        let all = an.suggested().await;
        let heard = (all.len(), &all[0]["rule"], &all[0]["signal"]);
        assert_eq!(heard, (1, &json!("r9"), &json!(first)), "Rosa and Tom live together");
    })
    .await;
}

#[tokio::test]
async fn of_whom_is_forgotten_no_suggestion_knows_that_it_was_about_them() {
    story(async |w| {
        let [rosa, jan] = w.apart(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        w.suggests(Rule::R2, &rosa).await;
        w.suggests(Rule::R1, &rosa).await;
        w.suggests(Rule::R2, &jan).await;
        w.shared().house.db.write("a test", async |tx: &Tx| standing(tx).await).await.unwrap();
        w.due().await;
        assert_eq!(w.counts("suggestion where person_id is not null").await, 3);
        let whose = |who: &Person| {
            let id = if on_sqlite() {
                format!("x'{}'", who.id.0.simple())
            } else {
                format!("'{}'", who.id)
            };
            format!("(select data_key_id from person where id = {id})")
        };
        w.sql(&format!("delete from data_key where id = {}", whose(&rosa))).await;
        w.after(TimeDelta::days(1)).await;
        assert_eq!(w.counts("suggestion where person_id is not null").await, 1);
        let left = "suggestion where state = 'lapsed' and rule = 'r1' and subject_id = id";
        assert_eq!(w.counts(left).await, 1, "the card is over, and its cause names nobody");
        let all = w.back(&an).await.suggested().await;
        let names: Vec<&Value> = all.iter().map(|it| &it["person"]["name"]).collect();
        assert_eq!((all.len(), names.contains(&&json!("Jan Peeters"))), (2, true), "{all:?}");
    })
    .await;
}
