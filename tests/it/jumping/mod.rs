//! A clock that jumps: forward, as after a long stop, and back, as when it is set right. Nothing is told twice,
//! nothing that is past is told as if it were now, nothing is lost.
//!
//! | file | what is told |
//! |---|---|
//! | here | small help: waves, the end of asking, how it went |
//! | `beside` | reminders, the digest, sessions, mandates, what is forgotten |
//! | `promised` | what was claimed, and what recurs |
//!
//! That no day of a series is made twice stands with the series, and that a code by mail ends with the codes.

mod beside;
mod promised;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use buurtnet::app::{keeper, settle_in};
use buurtnet::delivery::{self, Due, Keeper, run_due};
use buurtnet::help::request::Timer;
use chrono::TimeDelta;
use serde_json::json;

use crate::helping::Asked;
use crate::world::{Person, World, story};

impl World {
    /// The clock jumps so many hours, and what is due then happens.
    async fn jumps(&self, hours: i64) {
        self.after(TimeDelta::hours(hours)).await;
    }

    /// The same, while the service stood still: it starts anew.
    async fn sleeps(&self, hours: i64) {
        self.later(TimeDelta::hours(hours));
        settle_in(self.shared()).await.unwrap();
        self.due().await;
    }

    /// How a request stands, as the desk reads it.
    async fn state(&self, milk: &Asked) -> String {
        let an = self.worker("An").await;
        let seen = an.sees(milk).await;
        seen.get("state").and_then(|it| it.as_str()).unwrap().to_owned()
    }

    /// Keeps what is due; the clock is set back by some seconds while the first timer of this kind is acted on.
    async fn due_and_set_back(&self, timer: Timer) {
        let inner = keeper(self.shared());
        let first = Arc::new(AtomicBool::new(true));
        let keeper: Keeper = Arc::new(move |house, due: Due| {
            let is = due.payload.get("timer").and_then(|it| it.as_str()) == Some(timer.word());
            if is && first.swap(false, Ordering::Relaxed) {
                house.clock.advance(TimeDelta::seconds(-3));
            }
            inner(house, due)
        });
        run_due(&self.shared().house, &keeper).await.unwrap();
    }

    /// Keeps what is due up to a timer of this kind: what follows from it is promised, and the service stops.
    async fn due_and_stop(&self, timer: Timer) {
        let all = delivery::open_promises(self.shared().house.db.read()).await.unwrap();
        let is = |it: &&Due| {
            let named = it.payload.get("timer").and_then(|it| it.as_str()) == Some(timer.word());
            named && it.at <= self.now()
        };
        let due = all.iter().find(is).unwrap().clone();
        let keeper = keeper(self.shared());
        keeper(self.shared().house.as_ref().clone(), due).await.unwrap();
    }
}

impl Person {
    /// How often they were told something, by a way that reached them.
    async fn times_told(&self, kind: &str) -> usize {
        let rows = self.world.shared().house.db.read();
        let all = delivery::told_to(rows, &[self.buurt], self.id).await.unwrap();
        all.iter().filter(|it| it.kind == kind && it.told.reached()).count()
    }
}

#[tokio::test]
async fn after_a_long_stop_nobody_is_asked_for_a_time_that_is_over() {
    story(async |w| {
        w.noon();
        w.later(TimeDelta::hours(9)); // Sunday, 22:00: nobody is asked before morning
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await; // for Monday afternoon
        w.due().await;
        w.sleeps(5 * 24).await;
        assert_eq!((jan.times_told("asked").await, rosa.times_told("expiry").await), (0, 0));
        assert_eq!(
            (rosa.times_told("unmatched").await, w.state(&milk).await.as_str()),
            (1, "closed")
        );
        let an = w.back(&an).await;
        assert_eq!(w.tasks(&an).await, ["unmatched"], "nobody looks for somebody any more");
        for hours in [-10 * 24, 10 * 24] {
            w.sleeps(hours).await;
        }
        assert_eq!(rosa.times_told("unmatched").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_wave_runs_on_while_the_clock_is_set_back_and_nobody_is_asked_twice() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let mut helpers = Vec::new();
        for number in 0..20 {
            helpers.push(w.neighbour(&format!("Buur {number}")).await);
        }
        let milk = rosa.asks("").await;
        w.due().await;
        let first = w.counts("help_offer").await;
        for hours in [-2, 2, -10 * 24, 10 * 24] {
            w.sleeps(hours).await;
            let an = w.worker("An").await; // looks at it, and lets it go on
            for act in ["hold", "unhold"] {
                assert!(an.does(act, &milk, json!({})).await.starts_with("200"));
            }
            w.due().await;
            assert_eq!(w.counts("help_offer").await, first, "{hours}");
        }
        w.nobody_answers().await;
        w.due().await;
        assert!(w.counts("help_offer").await > first, "the search goes on");
        for who in &helpers {
            assert!(who.times_told("asked").await <= 1);
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_due_while_the_clock_is_set_back_happens_a_moment_later() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let milk = rosa.asks("").await;
        w.due().await;
        w.later(TimeDelta::hours(28)); // Monday, 17:00
        w.due().await;
        w.later(TimeDelta::hours(1));
        w.due_and_set_back(Timer::Expire).await;
        assert_eq!(w.state(&milk).await, "open");
        w.after(TimeDelta::seconds(3)).await;
        assert_eq!(
            (w.state(&milk).await.as_str(), rosa.times_told("unmatched").await),
            ("closed", 1)
        );
    })
    .await;
}

#[tokio::test]
async fn how_it_went_is_asked_once_and_once_more_and_not_about_what_is_over() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        w.sleeps(5 * 24).await; // over the visit, and the moment to ask
        assert_eq!(w.state(&milk).await, "confirming", "nobody asked yet");
        for hours in [-1, 1, -10 * 24, 10 * 24] {
            w.sleeps(hours).await;
            assert_eq!(
                (rosa.times_told("confirm").await, jan.times_told("confirm-helper").await),
                (1, 1)
            );
        }
        w.jumps(24).await;
        assert_eq!(
            (rosa.times_told("confirm").await, jan.times_told("confirm-helper").await),
            (2, 2)
        );
        for hours in [-20, 20, 48, -72, 72] {
            w.jumps(hours).await;
        }
        assert_eq!((rosa.times_told("confirm").await, w.state(&milk).await.as_str()), (2, "done"));
        assert_eq!(w.counts("help_request where confirmed = 'nobody'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn after_a_stop_in_which_the_asking_ended_nobody_is_asked_again() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        w.jumps(33).await; // Monday, 22:00: both are asked
        assert_eq!(
            (rosa.times_told("confirm").await, w.state(&milk).await.as_str()),
            (1, "confirming")
        );
        w.sleeps(4 * 24).await;
        assert_eq!(w.state(&milk).await, "done");
        assert_eq!(
            (rosa.times_told("confirm").await, jan.times_told("confirm-helper").await),
            (1, 1)
        );
    })
    .await;
}

#[tokio::test]
async fn that_somebody_comes_is_not_told_when_that_is_past() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.sleeps(3 * 24).await; // it stopped at that moment
        assert_eq!((rosa.times_told("matched").await, jan.times_told("helping").await), (0, 0));
        assert_eq!(
            (rosa.times_told("confirm").await, w.state(&milk).await.as_str()),
            (1, "confirming")
        );
    })
    .await;
}

#[tokio::test]
async fn whether_it_is_still_wanted_is_asked_once_and_not_when_its_time_is_over() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        w.later(TimeDelta::hours(-3));
        rosa.asks("").await;
        w.jumps(9).await; // Sunday, 19:00: a day before its end
        for hours in [-4, 4, -10 * 24, 10 * 24] {
            w.sleeps(hours).await;
        }
        assert_eq!(rosa.times_told("expiry").await, 1);

        let els = w.neighbour("Els").await;
        let tuesday = json!({ "when": { "day": "2026-11-24", "part": "afternoon" } });
        assert_eq!(els.tries_to_ask("", tuesday).await.0, 201);
        w.due().await;
        w.later(TimeDelta::hours(23)); // Monday, 18:00
        w.due_and_stop(Timer::ExpiryQuestion).await;
        w.sleeps(3 * 24).await;
        assert_eq!((els.times_told("expiry").await, els.times_told("unmatched").await), (0, 1));
    })
    .await;
}
