//! What a failure of the engine means to the caller: come back in a moment, no room, or our fault.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use rusqlite::ffi;
use sea_orm::sqlx::error::{DatabaseError, ErrorKind};
use sea_orm::{DbErr, RuntimeErr, sqlx};

use crate::base::error::Error;

impl From<DbErr> for Error {
    fn from(cause: DbErr) -> Self {
        meaning(&cause).unwrap_or_else(|| Self::internal(cause))
    }
}

/// What the caller is told of a failure that is not our fault; it spoils the whole transaction.
pub(super) fn meaning(cause: &DbErr) -> Option<Error> {
    let (DbErr::Conn(RuntimeErr::SqlxError(inner))
    | DbErr::Exec(RuntimeErr::SqlxError(inner))
    | DbErr::Query(RuntimeErr::SqlxError(inner))) = cause
    else {
        return matches!(cause, DbErr::ConnectionAcquire(_)).then_some(Error::Busy);
    };
    if let sqlx::Error::Database(told) = inner.as_ref() {
        return by_code(told.code()?.as_ref());
    }
    let lost = matches!(
        inner.as_ref(),
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed
    );
    lost.then_some(Error::Busy)
}

/// What SQLite tells of a statement that takes too long.
pub(super) fn too_long() -> DbErr {
    told(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_INTERRUPT), None))
}

/// What SQLite itself told, in the shape of `SQLx`, so that [`meaning`] reads both engines alike.
pub(super) fn told(cause: rusqlite::Error) -> DbErr {
    let code = cause.sqlite_error().map(|it| it.extended_code.to_string());
    let told = Told { code, message: cause.to_string(), cause };
    let cause = sqlx::Error::Database(Box::new(told));
    DbErr::Query(RuntimeErr::SqlxError(Arc::new(cause)))
}

#[derive(Debug)]
struct Told {
    code: Option<String>,
    message: String,
    cause: rusqlite::Error,
}

impl fmt::Display for Told {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl StdError for Told {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.cause)
    }
}

impl DatabaseError for Told {
    fn message(&self) -> &str {
        &self.message
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        self.code.as_deref().map(Cow::Borrowed)
    }

    fn as_error(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self
    }

    fn as_error_mut(&mut self) -> &mut (dyn StdError + Send + Sync + 'static) {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn StdError + Send + Sync + 'static> {
        self
    }

    fn kind(&self) -> ErrorKind {
        ErrorKind::Other
    }
}

/// SQLite: the primary result code is the low byte of a number. PostgreSQL: SQLSTATE, five letters.
fn by_code(code: &str) -> Option<Error> {
    const LOCKED: [u32; 4] = [5, 6, 9, 10]; // BUSY, LOCKED, INTERRUPT, IOERR
    const FULL: u32 = 13;
    if code.len() == 5 && (code.starts_with("53") || code.starts_with("57")) {
        return Some(if code == "53100" { Error::NoRoom } else { Error::Busy });
    }
    if matches!(code, "40001" | "40P01" | "55P03") {
        return Some(Error::Busy); // serialisation, deadlock, lock timeout
    }
    match code.parse::<u32>().ok()? & 0xff {
        FULL => Some(Error::NoRoom),
        primary if code.len() < 5 && LOCKED.contains(&primary) => Some(Error::Busy),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_or_full_database_is_not_our_fault() {
        let word = |code| by_code(code).map(|it| it.to_string());
        for busy in ["5", "261", "517", "6", "9", "10", "778", "40P01", "57014", "53300"] {
            assert_eq!(word(busy).as_deref(), Some("busy"), "{busy}");
        }
        for full in ["13", "53100"] {
            assert_eq!(word(full).as_deref(), Some("no_room"), "{full}");
        }
        for ours in ["1", "19", "2067", "23505", "42601", "22001"] {
            assert_eq!(word(ours), None, "{ours}");
        }
    }
}
