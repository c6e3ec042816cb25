//! The shapes in which every table here is written: a table, a key of another, a column of few
//! words, an index. Knows no table by name; a shape that has been used once is never changed, since
//! an old migration must go on making what it made.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, string_null};

/// Makes these tables in their order, then these indexes.
pub(crate) async fn make(
    schema: &SchemaManager<'_>,
    tables: impl IntoIterator<Item = TableCreateStatement>,
    indexes: impl IntoIterator<Item = IndexCreateStatement>,
) -> Result<(), DbErr> {
    for table in tables {
        schema.create_table(table).await?;
    }
    for index in indexes {
        schema.create_index(index).await?;
    }
    Ok(())
}

/// A table that may be there already: an interrupted migration can be repeated.
pub(crate) fn table(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(name).if_not_exists();
    table
}

/// An index that may be there already.
pub(crate) fn index(
    name: &'static str,
    table: &'static str,
    columns: &[&'static str],
) -> IndexCreateStatement {
    let mut index = Index::create();
    index.if_not_exists().name(name).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// The column `from` of a table names a row of the table `to`.
pub(crate) fn to(
    from: (&'static str, &'static str),
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from.0, from.1).to(to, "id").to_owned()
}

/// The columns of one table name a row of another: each column beside the one it equals.
pub(crate) fn same(
    from: &'static str,
    to: &'static str,
    columns: &[(&'static str, &'static str)],
) -> ForeignKeyCreateStatement {
    let mut key = ForeignKey::create();
    key.from_tbl(from).to_tbl(to);
    for (own, theirs) in columns {
        key.from_col(*own).to_col(*theirs);
    }
    key
}

/// A column that holds one of these words.
pub(crate) fn one_of(column: &'static str, words: &[&'static str]) -> ColumnDef {
    string(column).check(is_in(column, words)).take()
}

/// A column that holds one of these words, or nothing.
pub(crate) fn one_of_null(column: &'static str, words: &[&'static str]) -> ColumnDef {
    string_null(column).check(is_in(column, words)).take()
}

/// The column holds one of these words.
pub(crate) fn is_in(column: &'static str, words: &[&'static str]) -> Expr {
    Expr::col(column).is_in(words.iter().copied())
}

/// The state and its datum are there together, or neither is.
pub(crate) fn only_in(state: &'static str, column: &'static str) -> Expr {
    Expr::col("state").eq(state).eq(Expr::col(column).is_not_null())
}

/// Both columns hold something, or neither does.
pub(crate) fn together(one: &'static str, other: &'static str) -> Expr {
    Expr::col(one).is_null().eq(Expr::col(other).is_null())
}
