//! Everything that was found, in one table for people, from what programs read.

use serde_json::{Map, Value};

use super::told;

pub(crate) fn print() {
    let all = told::read();
    println!("\n| 64 connections | requests/s | p50 ms | p99 ms | server CPU, µs each |");
    println!("| --- | --- | --- | --- | --- |");
    for engine in ["sqlite", "postgres"] {
        for way in ["board", "create", "accept", "mine"] {
            let Some(it) = all.get(engine).and_then(|it| it.get(way)) else { continue };
            let at = |name: &str| it[name].to_string();
            println!(
                "| {way}, {engine} | {} | {} | {} | {} |",
                at("rps"),
                at("p50_ms"),
                at("p99_ms"),
                at("cpu_us")
            );
        }
    }
    println!("\n| control, or all else | |\n| --- | --- |");
    for (name, path) in [
        ("a constant body of 4.5 KB, requests/s", "/floor/fixed_body_rps"),
        ("the rows of a request by bare rusqlite, requests/s", "/floor/rusqlite_create_rps"),
        ("commits of the disk a second", "/floor/fsync_per_s"),
        ("requests, each in a commit of its own, a second", "/floor/ungrouped_create_rps"),
        ("messages made ready in a second of one processor", "/push/prepared_per_cpu_s"),
        ("messages sent a second to a service that takes 50 ms", "/push/sent_per_s"),
        ("choosing whom to ask out of 100 000, µs", "/rank_us_100k"),
        ("from start to ready, ms", "/start_ms"),
        ("memory, MB", "/rss_mb"),
        ("the program, MB", "/binary_mb"),
    ] {
        if let Some(it) = Value::Object(Map::clone(&all)).pointer(path) {
            println!("| {name} | {it} |");
        }
    }
}
