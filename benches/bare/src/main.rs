//! The least that a query can cost: runs SQL on a SQLite file through rusqlite and tells how long each
//! took. Reads one query a line: the SQL, then each value after a tab as `x` hexadecimal, `i` number or
//! `t` text. Answers each with a line: nanoseconds and rows. Writes nothing to the file.
//!
//! `bare creates FILE GROUP` writes: the rows of requests, so many in one commit.

mod creates;

use std::io::{BufRead as _, Write as _, stdin, stdout};
use std::time::Instant;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [what, file, group] = given.as_slice()
        && what == "creates"
    {
        println!("{}", creates::run(file, group.parse()?)?);
        return Ok(());
    }
    let file = given.first().ok_or("usage: bare FILE | bare creates FILE GROUP")?;
    let db = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    for line in stdin().lock().lines() {
        let line = line?;
        let mut parts = line.split('\t');
        let sql = parts.next().ok_or("no query")?;
        let values = parts.map(value).collect::<Result<Vec<_>, _>>()?;
        let start = Instant::now();
        let rows = run(&db, sql, values)?;
        println!("{} {rows}", start.elapsed().as_nanos());
        stdout().flush()?;
    }
    Ok(())
}

/// Reads every column of every row.
fn run(db: &Connection, sql: &str, values: Vec<Value>) -> rusqlite::Result<usize> {
    let mut prepared = db.prepare_cached(sql)?;
    let columns = prepared.column_count();
    let mut rows = prepared.query(params_from_iter(values))?;
    let mut found: Vec<Vec<Value>> = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?);
    }
    Ok(found.len())
}

fn value(text: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let (kind, rest) = text.split_at_checked(1).ok_or("an empty value")?;
    Ok(match kind {
        "x" => {
            let byte = |at| u8::from_str_radix(rest.get(at..at + 2).unwrap_or_default(), 16);
            Value::Blob((0..rest.len()).step_by(2).map(byte).collect::<Result<_, _>>()?)
        }
        "i" => Value::Integer(rest.parse()?),
        "t" => Value::Text(rest.to_owned()),
        other => return Err(format!("no value is of kind {other}").into()),
    })
}
