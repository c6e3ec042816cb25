//! What is promised is kept: at least once, by one at a time, and never before its commit.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use buurtnet::base::db::Tx;
use buurtnet::base::error::Result;
use buurtnet::base::house::House;
use buurtnet::delivery::{
    self, Due, Keeper, Kept, Promise, Runner, cancel, cancel_about, cancel_person, promise, run_due,
};
use buurtnet::tasks::{self, Filter, Kind};
use chrono::TimeDelta;
use futures_util::future::FutureExt as _;
use tokio::sync::oneshot;
use uuid::Uuid;

use crate::world::database::on_sqlite;
use crate::world::house::Ground;
use crate::writing::{End, SPOILS, in_one_group, spoil, write};

pub fn wave(number: u64) -> Promise {
    Promise::new("help.wave", &number).unwrap()
}

/// A keeper that asks `answer` what to say, by the number that was promised.
pub fn keeper<F, R>(answer: F) -> Keeper
where
    F: Fn(House, u64) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Kept>> + Send + 'static,
{
    Arc::new(move |house: House, due: Due| Box::pin(answer(house, due.read().unwrap())))
}

/// Says `kept` to everything.
pub fn says(kept: Kept) -> Keeper {
    keeper(move |_, _| std::future::ready(Ok(kept.clone())))
}

pub async fn promised(ground: &Ground, promises: Vec<Promise>) {
    let flow = async move |tx: &Tx| {
        for one in promises {
            promise(tx, one).await?;
        }
        Ok(())
    };
    ground.flow(flow).await;
}

async fn numbers(house: &House) -> Vec<u64> {
    let open = delivery::open_promises(house.db.read()).await.unwrap();
    open.iter().map(|due| due.read().unwrap()).collect()
}

pub async fn kept(house: &House, keeper: &Keeper) -> Vec<Kept> {
    run_due(house, keeper).await.unwrap().into_iter().map(|(_, kept)| kept).collect()
}

#[tokio::test]
async fn nothing_is_promised_before_the_commit() {
    let ground = Ground::new().await;
    ground.taken_back(async |tx: &Tx| promise(tx, wave(1)).await).await;
    assert_eq!(numbers(&ground.house).await, [0; 0]);
}

#[tokio::test]
async fn nobody_acts_on_a_promise_before_its_commit_is_durable() {
    let ground = Ground::with(|it| it.group_time = Duration::from_mins(1)).await;
    let db = &ground.house.db;
    let acted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&acted);
    let keeper = keeper(move |_, _| {
        count.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(Kept::Done))
    });
    let look = async || run_due(&ground.house, &keeper).await.map(|all| all.len());
    if on_sqlite() {
        // Written and claimed in one group, whose commit then fails.
        for sql in SPOILS {
            let told = write(db, 1, End::Well).boxed_local();
            let lost = spoil(db, sql).boxed_local();
            let answers = in_one_group(db, [told, look().boxed_local(), lost]).await;
            assert!(answers.iter().all(Result::is_err), "{answers:?}");
        }
    } else {
        let (begun, begins) = oneshot::channel();
        let (go, goes) = oneshot::channel::<()>();
        let flow = db.write("a test", async move |tx: &Tx| {
            promise(tx, wave(1)).await?;
            begun.send(()).unwrap();
            goes.await.unwrap();
            Err::<(), _>(buurtnet::base::error::Error::NotFound)
        });
        let meanwhile = async {
            begins.await.unwrap();
            assert_eq!(look().await.unwrap(), 0, "the flow is still open");
            go.send(()).unwrap();
        };
        assert!(tokio::join!(flow, meanwhile).0.is_err());
    }
    assert_eq!(acted.load(Ordering::Relaxed), 0, "nothing was promised");
    promised(&ground, vec![wave(2)]).await;
    assert_eq!(look().await.unwrap(), 1);
}

#[tokio::test]
async fn a_promise_waits_for_its_moment_and_is_kept_once() {
    let ground = Ground::new().await;
    let at = ground.house.now() + TimeDelta::minutes(30);
    promised(&ground, vec![wave(1).at(at)]).await;
    assert_eq!(kept(&ground.house, &says(Kept::Done)).await, []);
    ground.later(TimeDelta::minutes(30));
    assert_eq!(kept(&ground.house, &says(Kept::Done)).await, [Kept::Done]);
    assert_eq!(kept(&ground.house, &says(Kept::Done)).await, []);
}

#[tokio::test]
async fn a_promise_under_a_known_key_replaces_the_one_before() {
    let ground = Ground::new().await;
    let at = ground.house.now() + TimeDelta::hours(1);
    promised(&ground, vec![wave(1).dedupe("wave"), wave(2).dedupe("wave").at(at)]).await;
    assert_eq!(numbers(&ground.house).await, [2]);
    assert_eq!(kept(&ground.house, &says(Kept::Done)).await, [], "it has the newer moment too");
}

#[tokio::test]
async fn what_is_replaced_while_a_job_acts_on_it_follows_after() {
    let ground = Ground::new().await;
    promised(&ground, vec![wave(1).dedupe("wave")]).await;
    let again = keeper(async |house: House, number| {
        if number == 1 {
            let flow = async |tx: &Tx| promise(tx, wave(2).dedupe("wave")).await;
            house.db.write("a job", flow).await?;
        }
        Ok(Kept::Done)
    });
    assert_eq!(kept(&ground.house, &again).await, [Kept::Done, Kept::Done]);
}

#[tokio::test]
async fn what_is_cancelled_is_not_done() {
    let ground = Ground::new().await;
    let (about, person) = (Uuid::from_u128(1), ground.person());
    let all = vec![
        wave(1).dedupe("one"),
        wave(2).about(about),
        wave(3).about(about).dedupe("three"),
        wave(4).person(person),
        wave(5),
    ];
    promised(&ground, all).await;
    let flow = async move |tx: &Tx| {
        cancel(tx, "one").await?;
        cancel_about(tx, about).await?;
        cancel_person(tx, person).await
    };
    ground.flow(flow).await;
    assert_eq!(numbers(&ground.house).await, [5]);
}

#[tokio::test]
async fn a_failure_is_tried_again_after_a_growing_while() {
    let ground = Ground::new().await;
    promised(&ground, vec![wave(1)]).await;
    let fails = says(Kept::Retry("broken".to_owned()));
    for wait in [5, 10, 20] {
        assert_eq!(kept(&ground.house, &fails).await.len(), 1);
        ground.later(TimeDelta::seconds(wait - 1));
        assert_eq!(kept(&ground.house, &fails).await, [], "not within {wait} seconds");
        ground.later(TimeDelta::seconds(1));
    }
}

#[tokio::test]
async fn what_is_given_up_becomes_a_task_and_what_fails_for_long_is_given_up() {
    let ground = Ground::new().await;
    promised(&ground, vec![wave(1).buurt(ground.buurt), wave(2).buurt(ground.buurt)]).await;
    let answers = keeper(async |_, number| {
        let why = "no way".to_owned();
        Ok(if number == 1 { Kept::GiveUp(why) } else { Kept::Retry(why) })
    });
    for _ in 0..12 {
        run_due(&ground.house, &answers).await.unwrap();
        ground.later(TimeDelta::minutes(15));
    }
    assert_eq!(numbers(&ground.house).await, [0; 0]);
    let page = tasks::show(ground.house.db.read(), ground.buurt, &Filter::default()).await.unwrap();
    let kinds: Vec<_> = page.items.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [Kind::GivenUp, Kind::GivenUp]);
}

#[tokio::test]
async fn a_job_that_panics_harms_only_itself() {
    let ground = Ground::new().await;
    promised(&ground, vec![wave(1), wave(2), wave(3)]).await;
    let panics = keeper(async |_, number| {
        assert_ne!(number, 2, "a job that panics");
        Ok(Kept::Done)
    });
    let panicked = Kept::Retry("it panicked".to_owned());
    assert_eq!(kept(&ground.house, &panics).await, [Kept::Done, panicked, Kept::Done]);
    assert_eq!(numbers(&ground.house).await, [2]);
}

#[tokio::test]
async fn what_was_interrupted_is_done_again_when_its_lease_ends() {
    let ground = Ground::new().await;
    promised(&ground, vec![wave(1)]).await;
    let (begun, begins) = oneshot::channel();
    let begun = Mutex::new(Some(begun));
    let hangs = keeper(move |_, _| {
        begun.lock().unwrap().take().unwrap().send(()).unwrap();
        std::future::pending()
    });
    let runner = Runner::new(ground.house.clone(), hangs).run(std::future::pending());
    tokio::select! { () = runner => {}, begun = begins => begun.unwrap() } // the process ends here

    let restarted = ground.beside().await;
    assert_eq!(kept(&restarted, &says(Kept::Done)).await, [], "another may be acting on it");
    ground.later(TimeDelta::seconds(60));
    assert_eq!(kept(&restarted, &says(Kept::Done)).await, [Kept::Done]);
}

#[tokio::test]
async fn a_thousand_promises_are_each_claimed_by_one_of_two_processes() {
    let ground = Ground::in_real_time().await;
    for batch in 0..10 {
        promised(&ground, (batch * 100..batch * 100 + 100).map(wave).collect()).await;
    }
    let done = Arc::new(Mutex::new(Vec::new()));
    let (all, ends) = oneshot::channel();
    let all = Arc::new(Mutex::new(Some(all)));
    let notes = Arc::clone(&done);
    let keeper = keeper(move |_, number| {
        let mut done = notes.lock().unwrap();
        done.push(number);
        if done.len() == 1000 {
            all.lock().unwrap().take().unwrap().send(()).unwrap();
        }
        std::future::ready(Ok(Kept::Done))
    });
    let (here, there) = (ground.house.clone(), ground.beside().await);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let until = |mut stopped: tokio::sync::watch::Receiver<bool>| async move {
        stopped.wait_for(|it| *it).await.unwrap();
    };
    let first = Runner::new(here, Arc::clone(&keeper)).run(until(stopped.clone()));
    let second = Runner::new(there, keeper).run(until(stopped));
    let end = async {
        ends.await.unwrap();
        stop.send(true).unwrap();
    };
    tokio::join!(first, second, end);

    let mut done = done.lock().unwrap().clone();
    done.sort_unstable();
    assert_eq!(done, (0..1000).collect::<Vec<_>>());
    assert_eq!(numbers(&ground.house).await, [0; 0], "and each was recorded before the end");
}

#[tokio::test]
async fn a_slow_job_holds_up_no_other_and_the_runner_hears_a_promise_at_once() {
    let ground = Ground::in_real_time().await;
    let quick = Arc::new(AtomicUsize::new(0));
    let (told, hears) = oneshot::channel();
    let told = Mutex::new(Some(told));
    let count = Arc::clone(&quick);
    let keeper = keeper(move |_, number| {
        let slow = number == 0;
        if !slow && count.fetch_add(1, Ordering::Relaxed) == 39 {
            told.lock().unwrap().take().unwrap().send(()).unwrap();
        }
        async move {
            if slow {
                std::future::pending::<()>().await;
            }
            Ok(Kept::Done)
        }
    });
    let runner = Runner::new(ground.house.clone(), keeper).run(std::future::pending());
    let story = async {
        promised(&ground, vec![wave(0)]).await;
        for number in 1..=40 {
            promised(&ground, vec![wave(number)]).await;
        }
        tokio::time::timeout(Duration::from_secs(10), hears).await.unwrap().unwrap();
    };
    tokio::select! { () = runner => {}, () = story => {} }
    assert_eq!(quick.load(Ordering::Relaxed), 40);
}

#[tokio::test]
async fn a_runner_that_is_stopped_finishes_what_it_began() {
    let ground = Ground::in_real_time().await;
    promised(&ground, vec![wave(1)]).await;
    let (begun, begins) = oneshot::channel();
    let begun = Mutex::new(Some(begun));
    let (go, goes) = oneshot::channel::<()>();
    let goes = Mutex::new(Some(goes));
    let keeper = keeper(move |_, _| {
        begun.lock().unwrap().take().unwrap().send(()).unwrap();
        let goes = goes.lock().unwrap().take().unwrap();
        async move {
            goes.await.unwrap();
            Ok(Kept::Done)
        }
    });
    let stop = async {
        begins.await.unwrap();
        go.send(()).unwrap();
    };
    Runner::new(ground.house.clone(), keeper).run(stop).await;
    assert_eq!(numbers(&ground.house).await, [0; 0]);
}

#[tokio::test]
async fn what_is_due_together_is_claimed_together_and_what_ends_together_is_recorded_together() {
    let ground = Ground::in_real_time().await;
    promised(&ground, (0..20).map(wave).collect()).await;
    let all_began = Arc::new(tokio::sync::Barrier::new(20));
    let keeper = keeper(move |house, number| {
        let all_began = Arc::clone(&all_began);
        async move {
            all_began.wait().await;
            let later = house.now() + TimeDelta::hours(1);
            Ok(if number % 2 == 0 { Kept::Done } else { Kept::Later(later) })
        }
    });
    let runner = Runner::new(ground.house.clone(), keeper).run(std::future::pending());
    let recorded = async {
        while numbers(&ground.house).await.len() > 10 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! { () = runner => {}, () = recorded => {} }
    let timings = ground.house.db.timings();
    let flows = |name| timings.iter().find(|it| it.0 == name).map_or(0, |it| it.1.count);
    assert_eq!(flows("delivery.claim"), 1, "{timings:?}");
    assert!((1..=3).contains(&flows("delivery.record")), "{timings:?}");
    let left = numbers(&ground.house).await;
    assert!(left.iter().all(|number| number % 2 == 1), "{left:?}");
}
