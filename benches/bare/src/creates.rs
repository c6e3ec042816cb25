//! The rows of a request, written again under new names: as many a second as rusqlite makes durable.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// How long.
const TIME: Duration = Duration::from_secs(3);

/// The tables of one request in the order of writing: which rows of theirs belong to the newest requests, and
/// how many of them are written for each.
const TABLES: [(&str, &str, usize); 4] = [
    ("answer", "flow = 'help.ask'", 1),
    ("data_key", "id in (select data_key_id from help_request where state = 'open')", 1),
    ("help_request", "state = 'open' and data_key_id is not null", 1),
    ("promise", "kind like 'help.%'", 4),
];

/// Rows that are there, to be written again.
struct Rows {
    insert: String,
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
    each: usize,
}

/// Writes in groups of so many; tells how many requests a second.
pub(crate) fn run(file: &str, group: usize) -> Result<f64, Box<dyn std::error::Error>> {
    let db = Connection::open(file)?;
    for pragma in ["journal_mode = wal", "synchronous = full", "foreign_keys = on", "secure_delete = on"] {
        db.prepare(&format!("pragma {pragma}"))?.query([])?.next()?;
    }
    let tables = TABLES
        .iter()
        .map(|(name, which, each)| read(&db, name, which, *each))
        .collect::<Result<Vec<_>, _>>()?;
    let (start, mut many) = (Instant::now(), 0_usize);
    while start.elapsed() < TIME {
        db.execute_batch("begin immediate")?;
        for _ in 0..group {
            write(&db, &tables, many)?;
            many += 1;
        }
        db.execute_batch("commit")?;
    }
    Ok(many as f64 / start.elapsed().as_secs_f64())
}

fn read(
    db: &Connection,
    name: &str,
    which: &str,
    each: usize,
) -> Result<Rows, Box<dyn std::error::Error>> {
    let mut query = db.prepare(&format!("select * from {name} where {which} limit 500"))?;
    let columns: Vec<String> = query.column_names().iter().map(|it| (*it).to_owned()).collect();
    let mut found = query.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push((0..columns.len()).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>()?);
    }
    if rows.is_empty() {
        return Err(format!("{name} has no rows to write again").into());
    }
    let places = vec!["?"; columns.len()].join(", ");
    Ok(Rows { insert: format!("insert into {name} values ({places})"), columns, rows, each })
}

/// One request: what names it is new in each row, the rest is as it was.
fn write(db: &Connection, tables: &[Rows], number: usize) -> Result<(), Box<dyn std::error::Error>> {
    let mut keys: HashMap<&str, Value> = HashMap::new();
    keys.insert("data_key_id", Value::Blob(id(number, 0)));
    for (table, rows) in tables.iter().enumerate() {
        for one in 0..rows.each {
            let row = rows.rows.get((number * rows.each + one) % rows.rows.len()).ok_or("no row")?;
            let fresh = |(column, value): (&String, &Value)| match column.as_str() {
                "id" if table == 1 => Value::Blob(id(number, 0)),
                "id" => Value::Blob(id(number, 1 + table * 8 + one)),
                "dedupe_key" | "key" => Value::Text(format!("bare/{number}/{one}")),
                other => keys.get(other).unwrap_or(value).clone(),
            };
            let values = rows.columns.iter().zip(row).map(fresh);
            db.prepare_cached(&rows.insert)?.execute(params_from_iter(values))?;
        }
    }
    Ok(())
}

/// A name that nothing has yet; a little later than the one before, as ours are.
fn id(number: usize, which: usize) -> Vec<u8> {
    [&(number as u64 | 0xf000 << 48).to_be_bytes()[..], &(which as u64).to_be_bytes()].concat()
}
