//! Which numbers of a table may be shown. Pure.
//!
//! Every number counts persons. One of fewer than [`K`] is hidden, zero too; what is shown is rounded to
//! five. A total stands beside hidden numbers only where at least two are hidden that together hold [`K`]
//! persons: where that is not so by itself, the smallest number of that line is hidden as well; where
//! even that is not enough, the total goes. So a hidden number may always be nothing as well as [`K`],
//! whatever is subtracted from whatever. A test below plays the attacker, who is even told the exact
//! numbers behind the rounded ones.

use serde::{Deserialize, Serialize};

/// Fewer persons than this are never a number.
pub const K: u32 = 5;

/// What may be shown of a table: `None` is "fewer than five" for a cell, and "not told" for a total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The numbers, row by row, rounded to five.
    pub cells: Vec<Vec<Option<u32>>>,
    /// The total of each row, rounded to five.
    pub rows: Vec<Option<u32>>,
    /// The total of each column, rounded to five.
    pub columns: Vec<Option<u32>>,
    /// The total of all, rounded to five.
    pub all: Option<u32>,
}

/// A table that may be shown, with the names of its rows and columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The kinds of help, row by row.
    pub categories: Vec<String>,
    /// Why neighbours could not, column by column.
    pub reasons: Vec<String>,
    /// Its numbers.
    pub shown: Shown,
}

/// Decides what of these counts may be shown; every row has as many numbers.
pub fn publish(counts: &[Vec<u32>]) -> Shown {
    let lines: Vec<(Vec<bool>, bool)> = counts.iter().map(|row| line(row)).collect();
    let width = counts.iter().map(Vec::len).max().unwrap_or(0);
    let column = |at: usize| {
        let whole = lines.iter().all(|(seen, _)| seen.get(at).copied().unwrap_or(false));
        let sum = counts.iter().filter_map(|row| row.get(at)).sum();
        (whole && !counts.is_empty()).then(|| rounded(sum))
    };
    let cells = counts.iter().zip(&lines).map(|(row, (seen, _))| {
        row.iter().zip(seen).map(|(it, seen)| seen.then(|| rounded(*it))).collect()
    });
    let rows = counts.iter().zip(&lines);
    let rows = rows.map(|(row, (_, total))| total.then(|| rounded(row.iter().sum())));
    let told = !lines.is_empty() && lines.iter().all(|(_, total)| *total);
    let sum = counts.iter().flatten().sum();
    Shown {
        cells: cells.collect(),
        rows: rows.collect(),
        columns: (0..width).map(column).collect(),
        all: told.then(|| rounded(sum)),
    }
}

/// Which numbers of a row are shown, and whether its total is.
fn line(row: &[u32]) -> (Vec<bool>, bool) {
    let seen: Vec<bool> = row.iter().map(|it| *it >= K).collect();
    if seen.iter().all(|it| *it) || is_safe(row, &seen) {
        return (seen, true);
    }
    // One more is hidden where another number stays; else the total goes, not the only number.
    let shown = row.iter().zip(&seen).enumerate().filter(|(_, (_, seen))| **seen);
    let smallest = shown.clone().min_by_key(|(_, (count, _))| **count).map(|(at, _)| at);
    if shown.count() < 2 {
        return (seen, false);
    }
    let fewer: Vec<bool> =
        seen.iter().enumerate().map(|(at, it)| *it && Some(at) != smallest).collect();
    if is_safe(row, &fewer) { (fewer, true) } else { (seen, false) }
}

/// At least two are hidden, which together hold enough.
fn is_safe(row: &[u32], seen: &[bool]) -> bool {
    let hidden = || row.iter().zip(seen).filter(|(_, seen)| !**seen).map(|(count, _)| count);
    hidden().count() >= 2 && hidden().sum::<u32>() >= K
}

/// To the nearest five.
fn rounded(count: u32) -> u32 {
    (count + 2) / 5 * 5
}

#[cfg(test)]
mod tests;
