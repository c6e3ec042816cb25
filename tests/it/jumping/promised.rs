//! What was promised: claimed before the clock was set back, or due by itself every day.

use std::future::{pending, ready};
use std::time::Duration;

use buurtnet::base::house::House;
use buurtnet::delivery::{Kept, Promise, Runner};
use chrono::TimeDelta;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::promises::{keeper, kept, promised, says, wave};
use crate::world::house::Ground;

#[tokio::test]
async fn what_was_claimed_waits_for_its_moment_once_the_clock_is_set_back() {
    let ground = Ground::new().await;
    let at = ground.house.now() + TimeDelta::hours(1);
    promised(&ground, vec![wave(1).at(at), wave(2).at(at)]).await;
    ground.later(TimeDelta::hours(1));
    let back = keeper(async |house: House, _| {
        house.clock.advance(TimeDelta::minutes(-1));
        Ok(Kept::Done)
    });
    assert_eq!(kept(&ground.house, &back).await, [Kept::Done, Kept::Later(at)]);
    assert_eq!(kept(&ground.house, &says(Kept::Done)).await, [], "not yet");
    ground.later(TimeDelta::minutes(1));
    assert_eq!(kept(&ground.house, &says(Kept::Done)).await, [Kept::Done]);
}

#[tokio::test]
async fn what_recurs_begins_anew_once_the_clock_was_set_back_and_nothing_else_does() {
    let ground = Ground::new().await;
    let tomorrow = ground.house.now() + TimeDelta::days(1);
    let daily = Promise::new("a.daily", &1).unwrap().dedupe("a.daily");
    promised(&ground, vec![wave(2).dedupe("help/2/wave").at(tomorrow), daily.at(tomorrow)]).await;
    let (told, mut hears) = mpsc::unbounded_channel();
    let keeper = keeper(move |house, number: u64| {
        told.send(number).unwrap();
        ready(Ok(Kept::Later(house.now() + TimeDelta::days(1))))
    });
    let runner = Runner::new(ground.house.clone(), keeper);
    ground.later(TimeDelta::days(-10));
    let story = async {
        assert_eq!(hears.recv().await, Some(1));
        promised(&ground, vec![wave(3)]).await;
        assert_eq!(hears.recv().await, Some(3), "and nothing else before it");
    };
    let story = timeout(Duration::from_secs(10), story);
    tokio::select! { () = runner.run(pending()) => {}, told = story => told.unwrap() }
}
