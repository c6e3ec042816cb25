//! The control: the same SQL and the same rows through rusqlite alone, in a process of its own (`benches/bare`),
//! beside nothing of ours. Only on SQLite, and only where `BARE` names it.

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use sea_orm::DbBackend;
use sea_orm::sea_query::{SelectStatement, Value};

/// The process, its questions and its answers.
pub(crate) struct Bare {
    child: Child,
    questions: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Bare {
    pub(crate) fn open(url: &str) -> Option<Self> {
        let (file, bare) = (url.strip_prefix("sqlite:")?, std::env::var_os("BARE")?);
        let mut command = Command::new(bare);
        command.arg(file).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let questions = child.stdin.take().unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap()).lines();
        Some(Self { child, questions, answers })
    }

    /// Runs it to its last column; tells how long that took there, and how many rows it had.
    pub(crate) fn asks(&mut self, query: &SelectStatement) -> (Duration, usize) {
        let statement = DbBackend::Sqlite.build(query);
        let values = statement.values.iter().flat_map(|it| it.0.iter());
        let line: String = values.fold(statement.sql, |line, it| line + "\t" + &bound(it));
        writeln!(self.questions, "{line}").unwrap();
        let answer = self.answers.next().unwrap().unwrap();
        let (nanos, rows) = answer.split_once(' ').unwrap();
        (Duration::from_nanos(nanos.parse().unwrap()), rows.parse().unwrap())
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// As SeaORM binds it.
fn bound(value: &Value) -> String {
    match value {
        Value::Uuid(Some(id)) => format!("x{}", id.simple()),
        Value::BigUnsigned(Some(it)) => format!("i{it}"),
        Value::SmallInt(Some(it)) => format!("i{it}"),
        Value::ChronoDateTimeUtc(Some(at)) => {
            format!("t{}", at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false))
        }
        other => panic!("{other:?} is bound in no query of a desk"),
    }
}
