//! The columns that the master key itself seals: found page by page, and replaced when it changes.
//!
//! Everything else is sealed by a key of data, which is one of these. Never opens anything.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sea_orm::sea_query::{Expr, ExprTrait as _, Order, Query};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use serde_json::Value;
use uuid::Uuid;

use super::{Rows, Tx};
use crate::base::error::{Error, Result};

pub use super::copy::others;

/// So many are read, and replaced in one flow.
const AT_ONCE: u64 = 100;

/// A column with what the master key sealed.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    table: &'static str,
    name: &'static str,
    /// Whether it is JSON with the value in `sealed` and the row it is bound to in `id`.
    json: bool,
    /// The table and the column it is bound to.
    pub place: (&'static str, &'static str),
}

/// Every such column. A test plays the demo, rotates, and finds none besides.
pub const COLUMNS: &[Column] = &[
    Column { table: "data_key", name: "wrapped", json: false, place: ("data_key", "wrapped") },
    Column { table: "channel", name: "address", json: false, place: ("channel", "address") },
    Column { table: "mail_code", name: "address", json: false, place: ("mail_code", "address") },
    Column { table: "task", name: "note", json: false, place: ("task", "note") },
    Column { table: "mail_code", name: "address", json: false, place: ("mail_code", "address") },
    Column { table: "promise", name: "payload", json: true, place: ("promise", "payload.mail") },
];

/// The promises whose payload holds a sealed mail.
const MAIL: &str = "delivery.mail";

/// A sealed value.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// Its row.
    pub row: Uuid,
    /// The row it is bound to.
    pub place: Uuid,
    /// What is sealed.
    pub bytes: Vec<u8>,
    /// The JSON around it.
    whole: Option<Value>,
}

#[derive(FromQueryResult)]
struct BytesRow {
    id: Uuid,
    value: Vec<u8>,
}

#[derive(FromQueryResult)]
struct JsonRow {
    id: Uuid,
    value: Value,
}

/// Reads the next page of a column.
pub async fn page(rows: Rows<'_>, of: &Column, after: Option<Uuid>) -> Result<Vec<Sealed>> {
    let mut query = Query::select();
    query
        .column("id")
        .expr_as(Expr::col(of.name), "value")
        .from(of.table)
        .and_where(Expr::col(of.name).is_not_null())
        .order_by("id", Order::Asc)
        .limit(AT_ONCE);
    if let Some(after) = after {
        query.and_where(Expr::col("id").gt(after));
    }
    if of.json {
        query.and_where(Expr::col("kind").eq(MAIL));
        return rows.list::<JsonRow>(&query).await?.into_iter().map(Sealed::try_from).collect();
    }
    let found = rows.list::<BytesRow>(&query).await?;
    let one = |it: BytesRow| Sealed { row: it.id, place: it.id, bytes: it.value, whole: None };
    Ok(found.into_iter().map(one).collect())
}

/// Writes other values in place of these, where they are still the ones that were read.
pub async fn replace(tx: &Tx, of: &Column, changes: Vec<(Sealed, Vec<u8>)>) -> Result<()> {
    for (read, bytes) in changes {
        let mut query = Query::update();
        query.table(of.table).and_where(Expr::col("id").eq(read.row));
        match read.whole {
            None => {
                query.value(of.name, bytes);
                query.and_where(Expr::col(of.name).eq(read.bytes));
            }
            Some(mut whole) => {
                if let Some(sealed) = whole.get_mut("sealed") {
                    *sealed = Value::String(STANDARD.encode(bytes));
                }
                query.value(of.name, whole);
            }
        }
        tx.conn().execute(&query).await?;
    }
    Ok(())
}

impl TryFrom<JsonRow> for Sealed {
    type Error = Error;

    fn try_from(row: JsonRow) -> Result<Self> {
        let corrupt = || Error::corrupt("promise", row.id);
        let text = |name| row.value.get(name).and_then(Value::as_str);
        let bytes = text("sealed").and_then(|it| STANDARD.decode(it).ok()).ok_or_else(corrupt)?;
        let place = text("id").and_then(|it| it.parse().ok()).ok_or_else(corrupt)?;
        Ok(Self { row: row.id, place, bytes, whole: Some(row.value.clone()) })
    }
}
