//! What a run found, for programs: `bench.json` in the target folder. Each bench puts its own part in.

use std::path::PathBuf;

use serde_json::{Map, Value};

/// Puts one part in, in place of the one that was there.
pub(crate) fn put(name: &str, value: Value) {
    let mut all = read();
    all.insert(name.to_owned(), value);
    std::fs::write(file(), serde_json::to_string_pretty(&all).unwrap() + "\n").unwrap();
}

/// What is known so far.
pub(crate) fn read() -> Map<String, Value> {
    let text = std::fs::read_to_string(file()).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// One digit after the point: more would say more than was measured.
pub(crate) fn round(it: f64) -> Value {
    Value::from((it * 10.0).round() / 10.0)
}

fn file() -> PathBuf {
    target().join("bench.json")
}

/// The target folder, in which this program was built.
pub(crate) fn target() -> PathBuf {
    let me = std::env::current_exe().unwrap();
    let profile = me.ancestors().find(|it| it.ends_with("release") || it.ends_with("debug"));
    profile.unwrap().parent().unwrap().to_owned()
}
