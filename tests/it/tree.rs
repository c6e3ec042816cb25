//! The files of this project as text, for the tests that read them. Changes none.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the project stands.
pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What tools make: no file of ours is in there.
const MADE: &[&str] = &[
    "target",
    "node_modules",
    ".git",
    "build",
    ".svelte-kit",
    "test-results",
    "playwright-report",
];

/// The files under `dir` whose names end in `.ending`; none if there is no such folder.
pub fn below(dir: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = all(&Path::new(ROOT).join(dir));
    found.retain(|file| file.extension().is_some_and(|it| it == ending));
    found
}

/// Every file under `dir` that people wrote.
pub fn all(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(dir).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        if MADE.iter().any(|made| path.ends_with(made)) {
            continue;
        }
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The name of a file as one says it: from the root of the project.
pub fn relative(file: &Path) -> String {
    file.strip_prefix(ROOT).unwrap_or(file).to_str().unwrap().to_owned()
}

/// How many lines a file has.
pub fn lines(file: &Path) -> usize {
    fs::read_to_string(file).unwrap().lines().count()
}

/// The lines of a file that are code and no test, numbered.
pub fn code(file: &Path) -> Vec<(usize, String)> {
    if file.file_name().is_some_and(|it| it == "tests.rs") {
        return Vec::new();
    }
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().enumerate().map(|(n, line)| (n + 1, line.to_owned()));
    let code = lines.take_while(|(_, line)| line != "mod tests {");
    code.filter(|(_, line)| !line.trim_start().starts_with("//")).collect()
}
