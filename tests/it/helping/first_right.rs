//! Who came the last time is asked first; a series is one task of who helps; many hours in one week make a
//! worker look.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, story};

/// Any moment is good, rather by the neighbour of last time.
fn again() -> Value {
    json!({ "same_helper": true })
}

impl World {
    /// Jan helped Rosa with milk, and that is over.
    async fn helped_once(&self, rosa: &Person, jan: &Person) -> (Person, Person) {
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        self.after(TimeDelta::days(2)).await;
        let (rosa, jan) = (self.back(rosa).await, self.back(jan).await);
        let worked = json!({ "outcome": "worked" });
        assert_eq!(rosa.does("confirm", &milk, worked).await, "200 done");
        self.due().await;
        (rosa, jan)
    }
}

impl Person {
    async fn asks_again(&self) -> Asked {
        let (status, view) = self.tries_to_ask("", again()).await;
        assert_eq!(status, 201, "{view}");
        super::id(&view)
    }
}

#[tokio::test]
async fn who_came_the_last_time_is_asked_first_and_a_day_later_the_others() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks_every("week", None, "").await;
        jan.accepts(&milk).await;
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        assert!(jan.heard(&next, &an).await.contains(&"first".to_owned()));
        assert!(jan.board().await.contains(&next));
        assert!(!ida.board().await.contains(&next), "Jan is asked first");
        w.after(TimeDelta::hours(23)).await;
        let ida = w.back(&ida).await;
        assert!(!ida.board().await.contains(&next), "he has a day");
        w.after(TimeDelta::hours(2)).await;
        let (ida, an) = (w.back(&ida).await, w.back(&an).await);
        assert!(ida.board().await.contains(&next), "a day is over");
        assert!(!ida.heard(&next, &an).await.contains(&"asked".to_owned()), "still far ahead");
        w.days_go_by(5).await;
        let (ida, an) = (w.back(&ida).await, w.back(&an).await);
        assert!(ida.heard(&next, &an).await.contains(&"asked".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_no_of_who_is_asked_first_lets_the_others_be_asked_at_once() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let (rosa, jan) = w.helped_once(&rosa, &jan).await;
        let bread = rosa.asks_again().await;
        w.due().await;
        assert_eq!(jan.sees(&bread).await["role"], "asked");
        let ida = w.back(&ida).await;
        assert!(!ida.board().await.contains(&bread));
        assert_eq!(jan.does("decline", &bread, json!({ "reason": "not_now" })).await, "200 open");
        w.due().await;
        assert_eq!(ida.sees(&bread).await["role"], "asked");
        assert!(ida.board().await.contains(&bread));
    })
    .await;
}

#[tokio::test]
async fn who_has_no_room_or_rests_is_not_asked_first() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, ida] = w.neighbours(["Rosa", "Jan", "Els", "Ida"]).await;
        let (rosa, jan) = w.helped_once(&rosa, &jan).await;
        let (els, an) = (w.back(&els).await, w.worker("An").await);
        let busy = els.asks("").await;
        assert_eq!(jan.accepts(&busy).await, "200 assigned", "as much as he wants at once");
        let bread = rosa.asks_again().await;
        w.due().await;
        assert!(!jan.heard(&bread, &an).await.contains(&"first".to_owned()));
        assert!(w.back(&ida).await.heard(&bread, &an).await.contains(&"asked".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn whom_the_asker_refused_is_not_asked_first() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let (rosa, _) = w.helped_once(&rosa, &ida).await;
        let an = w.worker("An").await;
        let jan = w.back(&jan).await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        w.due().await;
        let helper = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        rosa.does("refuse-helper", &milk, json!({ "helper": helper })).await;
        w.due().await;
        let other = rosa.asks_again().await;
        w.due().await;
        assert!(ida.heard(&other, &an).await.contains(&"first".to_owned()));
        assert!(!jan.heard(&other, &an).await.contains(&"first".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_series_counts_once_for_who_helps_and_leaves_room_for_another_task() {
    story(async |w| {
        w.noon();
        let [rosa, els] = w.neighbours(["Rosa", "Els"]).await;
        let mut jan = w.arrival("Jan");
        jan.helping.open_max = 2;
        let jan = w.arrives(jan).await;
        let milk = rosa.asks_every("week", None, "").await;
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(jan.accepts(&next).await, "200 assigned");
        let bread = els.asks("").await;
        w.due().await;
        assert_eq!(jan.sees(&bread).await["role"], "asked", "two times of a series are one task");
    })
    .await;
}

#[tokio::test]
async fn hours_in_one_week_above_the_limit_ask_a_worker_once_whether_a_service_should_help() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let doubts = "task where kind = 'scope_doubt'";
        let company = json!({ "category": "company" });
        for asked in 1..=4 {
            assert_eq!(rosa.tries_to_ask("", company.clone()).await.0, 201);
            w.due().await;
            assert_eq!(w.counts(doubts).await, 0, "{asked} visits of an hour are small help");
        }
        assert_eq!(rosa.tries_to_ask("", company.clone()).await.0, 201);
        w.due().await;
        let said = an.gets("/tasks?kinds=scope_doubt").await.1;
        let said = said["items"][0]["reason"].as_str().unwrap_or_default().to_owned();
        assert!(said.contains("Hoort dit bij een dienst?"), "{said}");
        assert_eq!(rosa.tries_to_ask("", company).await.0, 201);
        w.due().await;
        assert_eq!(w.counts(doubts).await, 1, "said once");
    })
    .await;
}

#[tokio::test]
async fn of_what_is_asked_at_once_only_what_goes_past_the_limit_says_so() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        for _ in 0..6 {
            assert_eq!(rosa.tries_to_ask("", json!({ "category": "company" })).await.0, 201);
        }
        w.due().await;
        assert_eq!(w.counts("task where kind = 'scope_doubt'").await, 1, "the fifth hour");
    })
    .await;
}

#[tokio::test]
async fn whatever_the_asker_says_it_counts_at_least_half_as_long_as_such_a_thing_takes() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let doubts = "task where kind = 'scope_doubt'";
        for asked in 1..=8 {
            assert_eq!(rosa.tries_to_ask("", lasting(10)).await.0, 201);
            w.due().await;
            assert_eq!(w.counts(doubts).await, 0, "{asked} visits of half an hour");
        }
        assert_eq!(rosa.tries_to_ask("", lasting(10)).await.0, 201);
        w.due().await;
        assert_eq!(w.counts(doubts).await, 1, "the ninth is more than four hours");
    })
    .await;
}

#[tokio::test]
async fn of_the_hours_of_who_helps_a_short_one_counts_half_of_what_is_usual() {
    story(async |w| {
        w.noon();
        let els = w.neighbour("Els").await;
        let mut jan = w.arrival("Jan");
        jan.helping.open_max = 2;
        let jan = w.arrives(jan).await;
        let (_, view) = els.tries_to_ask("", lasting(10)).await;
        assert_eq!(jan.accepts(&super::id(&view)).await, "200 assigned");
        let (_, view) = els.tries_to_ask("", lasting(100)).await;
        w.due().await;
        assert_eq!(jan.sees(&super::id(&view)).await["role"], "neighbour", "of his two hours");
    })
    .await;
}

#[tokio::test]
async fn the_hours_of_a_week_count_as_long_as_the_asker_said() {
    story(async |w| {
        w.noon();
        let [rosa, els] = w.neighbours(["Rosa", "Els"]).await;
        let doubts = "task where kind = 'scope_doubt'";
        for _ in 0..6 {
            assert_eq!(els.tries_to_ask("", lasting(20)).await.0, 201);
        }
        assert_eq!(rosa.tries_to_ask("", lasting(180)).await.0, 201);
        w.due().await;
        assert_eq!(w.counts(doubts).await, 0, "six short visits are three hours, as a long one");
        assert_eq!(rosa.tries_to_ask("", lasting(70)).await.0, 201);
        w.due().await;
        assert_eq!(w.counts(doubts).await, 1, "these two are more than four");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_helps_counts_as_long_as_the_asker_said() {
    for (first, then, is_asked) in [(100, 60, false), (40, 70, true)] {
        story(async move |w| {
            w.noon();
            let [rosa, els] = w.neighbours(["Rosa", "Els"]).await;
            let mut jan = w.arrival("Jan");
            jan.helping.open_max = 2;
            let jan = w.arrives(jan).await;
            let (_, view) = rosa.tries_to_ask("", lasting(first)).await;
            assert_eq!(jan.accepts(&super::id(&view)).await, "200 assigned");
            let (_, view) = els.tries_to_ask("", lasting(then)).await;
            w.due().await;
            let role = jan.sees(&super::id(&view)).await["role"].clone();
            assert_eq!(
                role == "asked",
                is_asked,
                "{first} and {then} minutes of his two hours: {role}"
            );
        })
        .await;
    }
}

#[tokio::test]
async fn until_when_one_may_be_asked_is_as_long_as_the_asker_said() {
    story(async |w| {
        w.noon();
        let [rosa, _jan] = w.neighbours(["Rosa", "Jan"]).await;
        w.later(TimeDelta::minutes(275)); // 25 minutes before the afternoon ends
        let when = json!({ "day": w.now().date_naive(), "part": "afternoon" });
        let short = json!({ "when": when, "category": "company", "extras": { "minutes": 10 } });
        let (_, view) = rosa.tries_to_ask("", short).await;
        w.due().await;
        assert_eq!(w.counts("help_offer").await, 1, "{view}");
    })
    .await;
}

/// A visit that lasts so many minutes, as the asker thinks.
fn lasting(minutes: u16) -> Value {
    json!({ "category": "company", "extras": { "minutes": minutes } })
}
