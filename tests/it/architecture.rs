//! The map in `docs/architecture.md`, enforced: who may know whom, and how long a file may be.
//!
//! It reads the source as text and compiles nothing, so a rule here is a word that may not appear.

use std::path::{Path, PathBuf};

use crate::tree::{below, code, lines, relative};

/// Each room, with the rooms below it. `web` is no neighbour: only the `api` floors may use it, and the
/// door (`mod.rs`) may name what they take from there.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("web", &["base"]),
    ("buurt", &["base"]),
    ("tasks", &["buurt", "base"]),
    ("delivery", &["tasks", "buurt", "base"]),
    ("people", &["delivery", "tasks", "buurt", "base"]),
    ("help", &["people", "delivery", "tasks", "buurt", "base"]),
    ("care", &["help", "people", "delivery", "tasks", "buurt", "base"]),
    ("community", &["people", "delivery", "tasks", "buurt", "base"]),
    ("rights", &["care", "community", "help", "people", "delivery", "tasks", "buurt", "base"]),
    ("insight", &["care", "community", "help", "people", "delivery", "tasks", "buurt", "base"]),
];

/// What stands beside the rooms: `routes.rs` joins their tables, `app` joins all, `demo` plays in
/// all of them through their own flows.
const HALL: &[&str] = &["app", "config", "demo", "lib", "main", "routes"];

/// The macros of `web`, which Rust puts at the root.
const MACROS: &[&str] = &["table", "route"];

/// Each floor, with the words that may not appear on it. What is no floor is a rule.
const FLOORS: &[(&str, &[&str])] = &[
    ("api", &["sea_orm", ".write(", ".write_once(", "tokio::", "reqwest"]),
    ("flows", &["sea_orm", "actix_web", "crate::web", "api::", "jobs::", "tokio::", "reqwest"]),
    ("jobs", &["sea_orm", "actix_web", "crate::web", "api::", "reqwest"]),
    ("runner", &["sea_orm", "actix_web", "crate::web", "api::", "flows::", "jobs::", "reqwest"]),
    ("recorder", &["sea_orm", "actix_web", "crate::web", "api::", "flows::", "jobs::", "reqwest"]),
    (
        "store",
        &[
            "actix_web",
            "crate::web",
            "api::",
            "flows::",
            "jobs::",
            "tokio::",
            "reqwest",
            "Clock",
            "clock.now",
        ],
    ),
    ("mod", &["sea_orm", "actix_web", "async ", ".await", "tokio::", "reqwest"]),
];

/// What a rule may not do: wait, keep, speak to anybody, ask the time, draw a number.
const NOT_IN_RULES: &[&str] = &[
    "sea_orm",
    "sqlx",
    "rusqlite",
    "actix_web",
    "reqwest",
    "tokio::",
    "async ",
    ".await",
    "base::db",
    "base::random",
    "crate::web",
    "Clock::",
    "::now(",
    ".now(",
    "Instant::",
    "SystemTime::",
    "rand::",
    "std::fs",
    "std::env",
    "std::net::Tcp",
    "store::",
    "flows::",
    "jobs::",
    "api::",
];

/// The edges of a room, where it meets the world outside: neither floor nor rule, so they may wait
/// and connect, and nothing else.
const EDGES: &[(&str, &[&str])] = &[("delivery", &["client", "mail", "push"])];

/// What an edge may not do: keep, decide who may, or call upwards.
const NOT_ON_EDGES: &[&str] =
    &["sea_orm", "actix_web", "base::db", "crate::web", "store::", "flows::", "jobs::", "api::"];

/// No file may grow past this; split by idea instead.
const MAX_LINES: usize = 400;
/// Nine files of ten are shorter than this.
const P90_LINES: usize = 250;
/// A component of the front-end is shorter than this.
const MAX_COMPONENT: usize = 200;

fn rust(dir: &str) -> Vec<PathBuf> {
    below(dir, "rs")
}

#[track_caller]
fn check_absent(file: &Path, words: &[&str]) {
    for (n, line) in code(file) {
        for word in words {
            assert!(!line.contains(word), "{}:{n} may not say {word:?}: {line}", relative(file));
        }
    }
}

/// The floor of a room a file is on: `store` for `store.rs` and for all of `store/`.
fn floor(file: &Path) -> String {
    let name = relative(file);
    let inside = name.split('/').nth(2).unwrap();
    inside.trim_end_matches(".rs").to_owned()
}

/// The paths that a line takes from the crate's root: `help::store::Row`.
fn from_root(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let paths = line.split("crate::").zip(line.split("crate::").skip(1));
    let paths = paths.filter(|(before, _)| !before.ends_with('$')).map(|(_, path)| {
        let mut parts = path.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        let mut names = parts.next().unwrap_or_default().split("::");
        (names.next().unwrap_or_default(), names.next().unwrap_or_default())
    });
    paths.filter(|(name, _)| !MACROS.contains(name))
}

#[test]
fn every_room_is_on_the_map() {
    for entry in std::fs::read_dir(crate::tree::ROOT.to_owned() + "/src").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let name = name.trim_end_matches(".rs");
        let known = HALL.contains(&name) || ROOMS.iter().any(|(room, _)| *room == name);
        assert!(known, "src/{name} is on no map: give it a room, or a line in ROOMS");
    }
}

#[test]
fn rooms_only_look_down() {
    for (room, lower) in ROOMS {
        for file in rust(&format!("src/{room}")) {
            for (n, line) in code(&file) {
                for (used, _) in from_root(&line) {
                    let web = used == "web" && ["api", "mod"].contains(&floor(&file).as_str());
                    let known = used == *room || lower.contains(&used) || web;
                    assert!(known, "{}:{n} looks up, or sideways: {line}", relative(&file));
                }
            }
        }
    }
}

#[test]
fn a_room_is_entered_by_its_door() {
    for (room, _) in ROOMS {
        for file in rust(&format!("src/{room}")) {
            for (n, line) in code(&file) {
                for (used, inside) in from_root(&line).filter(|(used, _)| used != room) {
                    let floors = ["store", "flows", "jobs", "api"];
                    let open = !floors.contains(&inside);
                    let open = open || (inside == "api" && floor(&file) == "api");
                    assert!(
                        open,
                        "{}:{n} goes past {used}/mod.rs into {inside}: {line}",
                        relative(&file)
                    );
                }
            }
        }
    }
}

#[test]
fn floors_only_look_down_and_rules_are_pure() {
    for (room, _) in ROOMS.iter().filter(|(room, _)| !["base", "web"].contains(room)) {
        for file in rust(&format!("src/{room}")) {
            let floor = floor(&file);
            let known = FLOORS.iter().find(|(name, _)| *name == floor);
            let edge =
                EDGES.iter().any(|(at, edges)| at == room && edges.contains(&floor.as_str()));
            let otherwise = if edge { NOT_ON_EDGES } else { NOT_IN_RULES };
            check_absent(&file, known.map_or(otherwise, |(_, words)| words));
        }
    }
}

#[test]
fn only_stores_and_the_database_know_sql() {
    for file in rust("src") {
        let path = relative(&file);
        if !path.contains("/store") && !path.starts_with("src/base/db") {
            check_absent(&file, &["sea_orm", "sqlx", "rusqlite"]);
        }
    }
}

#[test]
fn web_stores_nothing_and_routes_joins_only_tables() {
    for file in rust("src/web") {
        check_absent(&file, &["db::{", "Db", "Tx", "Rows", ".write(", ".write_once(", ".read("]);
    }
    for file in rust("src").into_iter().filter(|it| relative(it) == "src/routes.rs") {
        check_absent(&file, &["sea_orm", "base::db", "store", "flows", "jobs", ".await"]);
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in sources() {
        let text = std::fs::read_to_string(&file).unwrap();
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//! "), "{} does not say what it is for", relative(&file));
    }
}

#[test]
fn files_stay_short() {
    let mut counts: Vec<_> = sources().iter().map(|it| (lines(it), relative(it))).collect();
    counts.sort();
    let (longest, name) = counts.last().unwrap();
    assert!(*longest <= MAX_LINES, "{name} has {longest} lines");
    let at = |part: usize| counts[(counts.len() - 1) * part / 100].0;
    eprintln!("{} files: median {} lines, p90 {}, longest {longest}", counts.len(), at(50), at(90));
    assert!(at(90) <= P90_LINES, "one file in ten has more than {} lines", at(90));
}

#[test]
fn components_stay_short() {
    for file in below("frontend/src", "svelte") {
        let lines = lines(&file);
        assert!(lines <= MAX_COMPONENT, "{} has {lines} lines", relative(&file));
    }
}

fn sources() -> Vec<PathBuf> {
    ["src", "migrations/src", "crates", "tests", "benches"].into_iter().flat_map(rust).collect()
}
