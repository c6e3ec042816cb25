//! The sweep of what is due: when nothing is, and when a thousand clocks end at once.

use std::time::{Duration, Instant};

use buurtnet::base::db::Tx;
use buurtnet::base::ids::SignalId;
use buurtnet::care::clocks::Step;
use buurtnet::care::flows::{clocks, ladder};
use buurtnet::care::signal::Phase;
use buurtnet::care::signal_type::Level;
use chrono::TimeDelta;

use super::city::City;
use super::report;

const AT_ONCE: usize = 1_000;

/// A sweep happens every minute: a thousand clocks must not fill it.
const WHOLE: Duration = Duration::from_secs(30);
const FLOW: Duration = Duration::from_millis(50);

pub(crate) async fn all(city: &City) {
    let house = &city.shared.house;
    let mut times = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        assert_eq!(ladder::sweep(house, &city.shared.buurten).await.unwrap(), 0);
        times.push(start.elapsed());
    }
    report("sweep, nothing due", times, Some(FLOW));
    for _ in 0..AT_ONCE / 50 {
        clocks_of(city, 50).await;
    }
    // What is due on Monday at five, an hour before and then.
    house.clock.advance(TimeDelta::hours(33));
    let start = Instant::now();
    while ladder::sweep(house, &city.shared.buurten).await.unwrap() > 0 {}
    let whole = start.elapsed();
    let timing = house.db.timings().into_iter().find(|it| it.0 == ladder::SWEEP).unwrap().1;
    let flows = timing.count - 200;
    let word = if whole <= WHOLE { "kept" } else { "over" };
    println!(
        "{:44}{:10.0} ms in {flows} flows, the longest {:.1} ms  {} s: {word}",
        format!("sweep, {AT_ONCE} clocks at once, with their tasks"),
        whole.as_secs_f64() * 1e3,
        timing.longest.as_secs_f64() * 1e3,
        WHOLE.as_secs(),
    );
}

/// Signals of which only the clocks exist: to be talked with by Monday at five.
async fn clocks_of(city: &City, many: usize) {
    let buurt = city.shared.buurten.get(city.buurt(0)).unwrap();
    let flow = async move |tx: &Tx| {
        for _ in 0..many {
            let step = Step {
                signal: SignalId::new(tx.now()),
                was: None,
                is: Phase::Triage,
                level: Level::U1,
                owner: None,
                attempted: false,
                snoozed_until: None,
                follow_up: None,
                silent: Vec::new(),
            };
            clocks::step_by(tx, &buurt, &step).await?;
        }
        Ok(())
    };
    city.shared.house.db.write("a bench", flow).await.unwrap();
}
