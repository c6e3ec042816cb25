//! Rows that are read straight into what is shown: those of lists that phones ask for all the time. Every other
//! becomes a row of SeaORM first, a map of names and values.

use sea_orm::{DbErr, FromQueryResult};

use super::Row;

/// What a row becomes: on PostgreSQL as SeaORM reads it, on SQLite by itself.
pub trait Shown: FromQueryResult {
    /// Reads a row.
    fn shown(row: &Row<'_>) -> Result<Self, DbErr>;
}

/// Tells which columns a row of SQLite has: those of all fields.
macro_rules! shown {
    ($name:ident: $($field:ident),+ $(,)?) => {
        impl $crate::base::db::Shown for $name {
            fn shown(row: &$crate::base::db::Row<'_>) -> Result<Self, sea_orm::DbErr> {
                Ok(Self { $($field: row.get(stringify!($field))?),+ })
            }
        }
    };
}

pub(crate) use shown;
