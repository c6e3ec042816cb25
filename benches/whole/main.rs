//! A house of 100 000 residents, asked over HTTP by 64 connections at once: the board, a request, a yes,
//! one's own; beside what this machine can do at all.
//!
//! `scripts/bench.sh whole`, or `scripts/bench.sh whole 5000` for so many residents; with `postgres` for
//! `whole`, on PostgreSQL. Only on Linux, which tells what a process costs.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a bench prints, may fail loudly, and asks where PostgreSQL is"
)]

mod asked;
#[path = "../common/mod.rs"]
mod common;
mod controls;
mod load;
mod params;
mod routes;
mod server;
mod table;
#[path = "../common/told.rs"]
mod told;
mod town;

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;

use routes::{Part, Routes};
use server::{Server, program};
use town::Town;

/// How long each route is asked, and how long what follows from it may go on.
const TIME: Duration = Duration::from_secs(8);
const REST: Duration = Duration::from_mins(4);

fn main() {
    let given: Vec<String> = std::env::args().collect();
    if let Some(at) = given.iter().position(|it| it == "fixed") {
        let port = given[at + 1].parse().unwrap();
        actix_web::rt::System::new().block_on(controls::fixed(port));
        return;
    }
    let residents = given.iter().find_map(|it| it.parse().ok()).unwrap_or(100_000);
    tokio::runtime::Runtime::new().unwrap().block_on(all(residents));
}

async fn all(residents: usize) {
    let began = Instant::now();
    let (town, filled) = Town::found(residents).await;
    println!("{residents} residents of {} neighbourhoods: {filled}", town.parts.len());
    println!("filled in {:.1?}", began.elapsed());
    let sqlite = town.url.starts_with("sqlite:");
    let floor = if sqlite { Some(before(&town).await) } else { None };

    let start = starts(&town).await;
    let server = Server::opens(&town, None).await;
    let mut routes = Routes::new(&town, &server);
    let ways = routes.all().await;
    let (held, most) = server.memory();
    server.stops();
    told::put(if sqlite { "sqlite" } else { "postgres" }, Part::json(&ways));
    println!("  start {start:.0} ms; memory {held:.0} MB, at most {most:.0} MB");
    if let Some((fixed, fsync)) = floor {
        let ungrouped = alone(&town).await;
        let file = town.url.trim_start_matches("sqlite:");
        let bare = controls::rusqlite(Path::new(file), 64);
        told::put(
            "floor",
            json!({
                "fixed_body_rps": told::round(fixed), "rusqlite_create_rps": told::round(bare),
                "fsync_per_s": told::round(fsync), "ungrouped_create_rps": told::round(ungrouped),
            }),
        );
        told::put("start_ms", told::round(start));
        told::put("rss_mb", told::round(held));
        let size = std::fs::metadata(program()).unwrap().len();
        told::put("binary_mb", told::round(params::float(usize::try_from(size).unwrap()) / 1e6));
    }
    table::print();
}

/// What the machine does without us: the same body to everybody, and commits of the disk.
async fn before(town: &Town) -> (f64, f64) {
    let fsync = controls::probe(town.home.path());
    let server = Server::fixed().await;
    let ask = routes::same(load::question("GET /", "", ""));
    load::run(server.port, Duration::from_secs(1), &ask, &routes::deaf()).await;
    let before = server.cpu();
    let told = load::run(server.port, TIME / 2, &ask, &routes::deaf()).await;
    let each = Part::of(&told, server.cpu().saturating_sub(before)).cpu_us;
    println!("  a constant body: {:.0}/s, {each:.0} µs of the processor", told.rate());
    server.stops();
    (told.rate(), fsync)
}

/// From its start until it is ready, in milliseconds: the middle one of five.
async fn starts(town: &Town) -> f64 {
    let mut all = Vec::new();
    for _ in 0..5 {
        let server = Server::opens(town, None).await;
        all.push(server.start.as_secs_f64() * 1e3);
        server.stops();
    }
    all.sort_by(f64::total_cmp);
    println!("  starts: {all:.0?} ms");
    all[2]
}

/// Requests a second when each commits for itself.
async fn alone(town: &Town) -> f64 {
    let server = Server::opens(town, Some(1)).await;
    let mut routes = Routes::new(town, &server);
    server.rests(REST).await;
    let told = routes.creates().await;
    server.stops();
    println!("  each request in a commit of its own: {:.0}/s", told.rps);
    told.rps
}
