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
    /// How it stands in JSON, when it is no column of its own.
    json: Option<Json>,
    /// The table and the column it is bound to.
    pub place: (&'static str, &'static str),
}

/// A sealed value inside the payload of promises of one kind.
#[derive(Clone, Copy, Debug)]
struct Json {
    /// Of which kind.
    kind: &'static str,
    /// The field with the row it is bound to.
    id: &'static str,
    /// The field with the value: base64, or a list of bytes.
    sealed: &'static str,
}

const fn plain(table: &'static str, name: &'static str) -> Column {
    Column { table, name, json: None, place: (table, name) }
}

/// Every such column. A test plays the demo, rotates, and finds none besides.
pub const COLUMNS: &[Column] = &[
    plain("data_key", "wrapped"),
    plain("channel", "address"),
    plain("mail_code", "address"),
    plain("role_asked", "mail"),
    plain("task", "note"),
    Column {
        table: "promise",
        name: "payload",
        json: Some(Json { kind: "delivery.mail", id: "id", sealed: "sealed" }),
        place: ("promise", "payload.mail"),
    },
    Column {
        table: "promise",
        name: "payload",
        json: Some(Json { kind: "delivery.last_word", id: "to", sealed: "address" }),
        place: ("channel", "address"),
    },
];

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
    if let Some(json) = &of.json {
        query.and_where(Expr::col("kind").eq(json.kind));
        let found = rows.list::<JsonRow>(&query).await?;
        return found.into_iter().map(|it| json.read(it)).collect();
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
        if let (Some(mut whole), Some(json)) = (read.whole, &of.json) {
            json.write(&mut whole, bytes);
            query.value(of.name, whole);
        } else {
            query.value(of.name, bytes);
            query.and_where(Expr::col(of.name).eq(read.bytes));
        }
        tx.conn().execute(&query).await?;
    }
    Ok(())
}

impl Json {
    fn read(&self, row: JsonRow) -> Result<Sealed> {
        let corrupt = || Error::corrupt("promise", row.id);
        let bytes = row.value.get(self.sealed).and_then(bytes).ok_or_else(corrupt)?;
        let place = row.value.get(self.id).and_then(Value::as_str);
        let place = place.and_then(|it| it.parse().ok()).ok_or_else(corrupt)?;
        Ok(Sealed { row: row.id, place, bytes, whole: Some(row.value) })
    }

    fn write(&self, whole: &mut Value, bytes: Vec<u8>) {
        if let Some(sealed) = whole.get_mut(self.sealed) {
            let listed = sealed.is_array();
            *sealed = if listed { bytes.into() } else { STANDARD.encode(bytes).into() };
        }
    }
}

fn bytes(value: &Value) -> Option<Vec<u8>> {
    match value.as_array() {
        Some(list) => list.iter().map(|it| u8::try_from(it.as_u64()?).ok()).collect(),
        None => value.as_str().and_then(|it| STANDARD.decode(it).ok()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_goes_back_into_a_payload_as_it_stood_there() {
        let id = Uuid::nil();
        let kept = Json { kind: "some", id: "id", sealed: "sealed" };
        for (was, is) in [(json!("AQI="), json!("AwQ=")), (json!([1, 2]), json!([3, 4]))] {
            let value = json!({ "id": id, "sealed": was, "else": "stays" });
            let read = kept.read(JsonRow { id, value }).unwrap();
            assert_eq!((read.place, read.bytes), (id, vec![1, 2]));
            let mut whole = read.whole.unwrap();
            kept.write(&mut whole, vec![3, 4]);
            assert_eq!(whole, json!({ "id": id, "sealed": is, "else": "stays" }));
        }
    }
}
