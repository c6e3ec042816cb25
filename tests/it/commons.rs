//! What holds for every file of the project, whatever it is written in: it stands on its own, and
//! says in six languages what it says in one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use clap::CommandFactory as _;

use crate::tree::{ROOT, all, below, relative};

/// Where paths of one machine begin. In two pieces, or this file would name them.
const MACHINES: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/tm", "p/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\"),
    concat!("../sha", "red"),
];

/// What the app may carry to people's phones; the service's own list stands in `deny.toml`.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MPL-2.0",
    "OFL-1.1",
    "Unlicense",
];

/// The language the others are translated from.
const SOURCE: &str = "nl";
const LANGUAGES: &[&str] = &["nl", "fr", "en", "ar", "tr", "uk"];

/// A path begins where nothing belongs to it on the left.
fn names(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.split_at(at).0.chars().next_back();
        before.is_none_or(|it| !it.is_alphanumeric() && !"._-/*}]".contains(it))
    })
}

#[test]
fn no_file_names_a_machine() {
    for file in all(Path::new(ROOT)) {
        let Ok(text) = fs::read_to_string(&file) else { continue }; // a picture
        for (n, line) in text.lines().enumerate() {
            let machine = MACHINES.iter().find(|path| names(line, path));
            assert_eq!(machine, None, "{}:{} {line}", relative(&file), n + 1);
        }
    }
}

#[test]
fn no_lock_file_names_a_host_of_its_own() {
    let locks = below("", "lock").into_iter().chain(below("frontend", "json"));
    for file in locks.filter(|it| it.ends_with("Cargo.lock") || it.ends_with("package-lock.json")) {
        let text = fs::read_to_string(&file).unwrap();
        for (n, line) in text.lines().enumerate() {
            let line = line.trim();
            let host = line.starts_with("\"resolved\": ")
                || (line.starts_with("source = ") && !line.contains("/crates.io-index\""));
            assert!(!host, "{}:{} {line}", relative(&file), n + 1);
        }
    }
}

#[test]
fn what_the_app_carries_may_be_combined_with_our_licence() {
    let lock = fs::read_to_string(Path::new(ROOT).join("frontend/package-lock.json")).unwrap();
    let lock: serde_json::Value = serde_json::from_str(&lock).unwrap();
    for (name, package) in lock.get("packages").unwrap().as_object().unwrap() {
        if package.get("dev").is_none() {
            let licence = package.get("license").and_then(serde_json::Value::as_str);
            let known = licence.is_some_and(|it| LICENCES.contains(&it));
            assert!(known, "{name} has the licence {licence:?}");
        }
    }
}

/// What each message of a language says: `file/id` and the variables it uses.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for file in below(&format!("locales/{language}"), "ftl") {
        let text = fs::read_to_string(&file).unwrap();
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", relative(&file));
        }
        let name = file.file_name().unwrap().to_str().unwrap();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_alphabetic() || c == '-') {
                let (start, _) = line.split_once('=').unwrap();
                id = format!("{name}/{}", start.trim());
                let twice = found.insert(id.clone(), BTreeSet::new());
                assert_eq!(twice, None, "{language}/{id} is there twice");
            }
            for variable in line.split('$').skip(1) {
                let word = |c: &char| c.is_alphanumeric() || "-_".contains(*c);
                found.get_mut(&id).unwrap().insert(variable.chars().take_while(word).collect());
            }
        }
    }
    found
}

#[test]
fn no_sentence_has_two_places() {
    let mut known = BTreeMap::new();
    for id in messages(SOURCE).into_keys() {
        let (file, name) = id.split_once('/').unwrap();
        let earlier = known.insert(name.to_owned(), file.to_owned());
        assert_eq!(earlier, None, "{name} stands in {file} too");
    }
}

#[test]
fn every_language_says_the_same() {
    let source = messages(SOURCE);
    for language in LANGUAGES {
        let other = messages(language);
        for id in source.keys().chain(other.keys()) {
            assert_eq!(source.get(id), other.get(id), "{SOURCE} and {language} differ on {id}");
        }
    }
    for folder in fs::read_dir(Path::new(ROOT).join("locales")).into_iter().flatten() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        assert!(LANGUAGES.contains(&name.as_str()), "locales/{name} is no language of ours");
    }
}

#[test]
fn every_setting_stands_on_the_page_for_who_runs_it() {
    let page = fs::read_to_string(Path::new(ROOT).join("docs/operations.md")).unwrap();
    let program = buurtnet::config::Cli::command();
    let known: BTreeSet<String> = program
        .get_subcommands()
        .flat_map(clap::Command::get_arguments)
        .filter_map(|it| Some(it.get_env()?.to_str()?.to_owned()))
        .collect();
    let told: BTreeSet<String> = page
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned()))
        .collect();
    assert_eq!(known, told);
}
