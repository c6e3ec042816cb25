//! Two years of a neighbourhood, five times, by our policy and by two others: the promises of the
//! design about matching, waiting, disturbing and sharing. The table stands in `docs/dispatch.md`.
//!
//! The real `plan`, `eligible` and `score` run; invented are only the people and their answers.
//! Every number comes from a seed, so a run repeats to the letter.

#![expect(
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::print_stdout,
    reason = "a simulation counts in small numbers, and prints its table"
)]

mod chance;
mod measure;
mod params;
mod policy;
mod response;
mod run;
mod world;

use std::sync::LazyLock;
use std::thread;

use buurtnet::help::dispatch::eligible;
use measure::Measure;
use policy::Policy;
use response::{Mood, chance_of_yes};
use run::Run;
use world::World;

const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];
/// How willing neighbours are, compared with what is believed; `docs/dispatch.md` has 0.75 too.
const MILDNESS: f64 = 1.0;

/// One policy: its mean over all seeds, and the two years of each.
struct Row {
    policy: Policy,
    mean: Measure,
    each: Vec<Measure>,
}

/// All policies over all seeds, with neighbours as willing as is believed.
static BELIEVED: LazyLock<Vec<Row>> = LazyLock::new(|| rows(MILDNESS));

fn rows(mildness: f64) -> Vec<Row> {
    let years = |seed| {
        let world = World::new(seed, mildness);
        Policy::ALL.map(|policy| Measure::of(&Run::new(&world, policy).live()))
    };
    let all: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = SEEDS.map(|seed| scope.spawn(move || years(seed))).into();
        running.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let row = |(at, policy): (usize, Policy)| {
        let each: Vec<_> = all.iter().map(|it| it[at]).collect();
        Row { policy, mean: Measure::mean(&each), each }
    };
    Policy::ALL.into_iter().enumerate().map(row).collect()
}

fn print(rows: &[Row]) {
    println!("| | {} |\n|---|---|---|---|---|---|---|", Measure::HEAD);
    for row in rows {
        println!("| {} | {} |", row.policy.name(), row.mean);
    }
}

fn ours() -> &'static Measure {
    &BELIEVED[0].mean
}

/// The belief under the whole table: the design's prior, 1 in 9, for a random neighbour.
#[test]
fn a_random_neighbour_who_may_be_asked_says_yes_about_one_time_in_nine() {
    let world = World::new(SEEDS[0], MILDNESS);
    let fresh = Mood { asks: 0, tasks: 0 };
    let chances: Vec<f64> = world
        .asks
        .iter()
        .flat_map(|(ask, _)| world.helpers.iter().map(move |who| (ask, who)))
        .filter(|(ask, who)| eligible(ask, &who.candidate).is_ok())
        .map(|(ask, who)| chance_of_yes((&world, ask), who, &fresh))
        .collect();
    let mean = chances.iter().sum::<f64>() / chances.len() as f64;
    assert!((0.10..0.125).contains(&mean), "{mean}");
}

fn at_least_99_per_cent_are_matched_in_48_hours() {
    print(&BELIEVED);
    assert!(ours().matched >= 99.0, "{}", ours());
}

fn half_of_those_who_ask_have_somebody_within_an_hour() {
    assert!(ours().median <= 60.0, "{}", ours());
}

fn a_request_disturbs_at_most_twelve_phones() {
    assert!(ours().pushes <= 12.0, "{}", ours());
}

fn the_tasks_are_shared_with_a_gini_of_at_most_0_45() {
    assert!(ours().gini <= 0.45, "{}", ours());
}

/// One test for the whole table: each of them apart would live the ten years again.
#[test]
fn the_policy_keeps_its_promises_and_neither_of_the_others_does() {
    at_least_99_per_cent_are_matched_in_48_hours();
    half_of_those_who_ask_have_somebody_within_an_hour();
    a_request_disturbs_at_most_twelve_phones();
    the_tasks_are_shared_with_a_gini_of_at_most_0_45();
    no_single_neighbourhood_falls_far_from_the_mean();
    neither_broadcast_nor_nearest_first_keeps_all_four_promises();
}

/// "Beats" means: ours keeps all four promises, and neither of the others does. It does not mean
/// best in each: broadcast is quicker, and pays with ten times the pushes and its helpers.
fn neither_broadcast_nor_nearest_first_keeps_all_four_promises() {
    assert!(ours().keeps_all());
    for row in &BELIEVED[1..] {
        assert!(!row.mean.keeps_all(), "{} does: {}", row.policy.name(), row.mean);
        assert!(row.mean.matched < ours().matched, "{} matches more", row.policy.name());
        assert!(row.mean.gini > ours().gini, "{} shares better", row.policy.name());
        assert!(row.mean.pushes > ours().pushes, "{} disturbs less", row.policy.name());
    }
}

fn no_single_neighbourhood_falls_far_from_the_mean() {
    for (seed, two_years) in SEEDS.iter().zip(&BELIEVED[0].each) {
        println!("| {seed} | {two_years} |");
        assert!(two_years.matched >= 98.5 && two_years.median <= 60.0, "{seed}: {two_years}");
        assert!(two_years.pushes <= 12.0 && two_years.gini <= 0.47, "{seed}: {two_years}");
    }
}
