//! How values stand in SQLite: as `SQLx` wrote them, so that the files of earlier programs are read.
//!
//! SQLite knows numbers, texts and bytes. What a column holds is told by how it was declared, and how wide a
//! whole number may be by [`migrations::WIDE`]. What is computed has no declaration and is read by its look:
//! a whole number has 64 bits, sixteen bytes are an id, and a text in the form of a moment is one. SeaORM takes
//! a value of another type for none, so what looks otherwise than it was declared is an error here.

use std::str;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use rusqlite::types::{ToSqlOutput, Value as Own, ValueRef};
use rusqlite::{Statement, ToSql};
use sea_orm::sea_query::{self, OptionEnum};
use sea_orm::{DbErr, JsonValue, ProxyRow, Value};
use uuid::Uuid;

use super::super::fault::told;

/// A value on its way into a statement.
pub(super) struct Bound(pub(super) Value);

impl ToSql for Bound {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the others are of no column of ours")]
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let whole = |it: Option<i64>| it.map(Own::Integer);
        let text = |it: Option<String>| it.map(Own::Text);
        let own = match &self.0 {
            Value::String(Some(it)) => {
                return Ok(ToSqlOutput::Borrowed(ValueRef::Text(it.as_bytes())));
            }
            Value::Bytes(Some(it)) => return Ok(ToSqlOutput::Borrowed(ValueRef::Blob(it))),
            Value::String(None) | Value::Bytes(None) | Value::Enum(OptionEnum::None(_)) => None,
            Value::Bool(it) => whole(it.map(i64::from)),
            Value::TinyInt(it) => whole(it.map(i64::from)),
            Value::SmallInt(it) => whole(it.map(i64::from)),
            Value::Int(it) => whole(it.map(i64::from)),
            Value::BigInt(it) => whole(*it),
            Value::TinyUnsigned(it) => whole(it.map(i64::from)),
            Value::SmallUnsigned(it) => whole(it.map(i64::from)),
            Value::Unsigned(it) => whole(it.map(i64::from)),
            Value::BigUnsigned(it) => {
                let narrow = |it: u64| i64::try_from(it).map_err(failed);
                whole(it.map(narrow).transpose()?)
            }
            Value::Float(it) => it.map(|it| Own::Real(it.into())),
            Value::Double(it) => it.map(Own::Real),
            Value::Uuid(it) => it.map(|it| Own::Blob(it.into_bytes().into())),
            Value::Char(it) => text(it.map(String::from)),
            Value::Enum(OptionEnum::Some(it)) => text(Some(it.value.clone().into_owned())),
            Value::Json(it) => text(it.as_ref().map(ToString::to_string)),
            Value::ChronoDate(it) => text(it.map(|it| it.format("%F").to_string())),
            Value::ChronoDateTimeUtc(it) => text(it.as_ref().map(moment)),
            other => return Err(failed(format!("SQLite holds no {other:?}"))),
        };
        Ok(ToSqlOutput::Owned(own.unwrap_or(Own::Null)))
    }
}

/// A moment as it is written.
fn moment(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

fn failed(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(cause.into())
}

/// A row of an answer, as the engine holds it.
#[derive(Debug)]
pub struct Row<'a> {
    pub(super) columns: &'a [Column],
    pub(super) row: &'a rusqlite::Row<'a>,
}

impl Row<'_> {
    /// Reads one column; nothing is only an option.
    pub fn get<T: sea_query::ValueType>(&self, name: &str) -> Result<T, DbErr> {
        let found = self.columns.binary_search_by(|it| it.name.as_str().cmp(name));
        let column = found.ok().and_then(|at| self.columns.get(at));
        let column = column.ok_or_else(|| DbErr::Type(format!("there is no column {name}")))?;
        T::try_from(self.value(column)?).ok().ok_or_else(|| odd(name, column.form))
    }

    fn value(&self, column: &Column) -> Result<Value, DbErr> {
        column.form.read(&column.name, self.row.get_ref(column.at).map_err(told)?)
    }
}

/// A row as SeaORM takes it, with a name for each value.
pub(super) fn for_seaorm(row: &Row<'_>) -> Result<ProxyRow, DbErr> {
    let values = row.columns.iter().map(|it| Ok((it.name.clone(), row.value(it)?)));
    Ok(ProxyRow::new(values.collect::<Result<_, DbErr>>()?))
}

/// A column of an answer.
#[derive(Debug)]
pub(super) struct Column {
    name: String,
    at: usize,
    form: Form,
}

impl Column {
    /// All of an answer, in the order of their names.
    pub(super) fn of(statement: &Statement<'_>) -> Result<Vec<Self>, DbErr> {
        let origins = statement.columns_with_metadata();
        let columns = statement.columns().into_iter().zip(&origins).enumerate();
        let columns = columns.map(|(at, (column, origin))| {
            let declared = column.decl_type().map(|it| Form::declared(it, origin.origin_name()));
            let form = declared.unwrap_or(Some(Form::Any));
            let form = form.ok_or_else(|| odd(column.name(), column.decl_type()))?;
            Ok(Self { name: column.name().to_owned(), at, form })
        });
        let mut columns = columns.collect::<Result<Vec<_>, DbErr>>()?;
        columns.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        Ok(columns)
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Flag,
    /// 16 bits.
    Small,
    /// 32 bits.
    Whole,
    /// 64 bits.
    Wide,
    Real,
    Text,
    Bytes,
    Id,
    Json,
    Day,
    Moment,
    /// It is computed.
    Any,
}

impl Form {
    /// As the migrations declare it.
    fn declared(how: &str, origin: Option<&str>) -> Option<Self> {
        let wide = origin.is_some_and(|it| migrations::WIDE.contains(&it));
        Some(match how.to_ascii_lowercase().as_str() {
            "boolean" => Self::Flag,
            "smallint" => Self::Small,
            "integer" | "bigint" if wide => Self::Wide,
            "integer" => Self::Whole,
            "double" => Self::Real,
            "varchar" | "text" => Self::Text,
            "blob" => Self::Bytes,
            "uuid_text" => Self::Id,
            "jsonb_text" | "json_text" => Self::Json,
            "date_text" => Self::Day,
            "timestamp_with_timezone_text" => Self::Moment,
            _ => return None,
        })
    }

    /// Reads what stands in a column of this form.
    fn read(self, name: &str, raw: ValueRef<'_>) -> Result<Value, DbErr> {
        let value = match (self, raw) {
            (_, ValueRef::Null) => Some(self.nothing()),
            (Self::Any, _) => by_its_look(raw),
            (_, ValueRef::Integer(number)) => self.number(number),
            (Self::Real, ValueRef::Real(it)) => Some(it.into()),
            (Self::Bytes, ValueRef::Blob(it)) => Some(it.to_vec().into()),
            (Self::Id, ValueRef::Blob(it)) => Uuid::from_slice(it).ok().map(Value::from),
            (_, ValueRef::Text(it)) => str::from_utf8(it).ok().and_then(|it| self.text(it)),
            (_, ValueRef::Real(_) | ValueRef::Blob(_)) => None,
        };
        value.ok_or_else(|| odd(name, self))
    }

    /// What is computed and is nothing may be read as a text only, or by SeaORM, which takes a value of another type
    /// for none.
    fn nothing(self) -> Value {
        match self {
            Self::Flag => Value::Bool(None),
            Self::Small => Value::SmallInt(None),
            Self::Whole => Value::Int(None),
            Self::Wide => Value::BigInt(None),
            Self::Real => Value::Double(None),
            Self::Text | Self::Any => Value::String(None),
            Self::Bytes => Value::Bytes(None),
            Self::Id => Value::Uuid(None),
            Self::Json => Value::Json(None),
            Self::Day => Value::ChronoDate(None),
            Self::Moment => Value::ChronoDateTimeUtc(None),
        }
    }

    fn number(self, it: i64) -> Option<Value> {
        match self {
            Self::Flag => Some((it != 0).into()),
            Self::Small => i16::try_from(it).ok().map(Value::from),
            Self::Whole => i32::try_from(it).ok().map(Value::from),
            Self::Wide => Some(it.into()),
            Self::Real
            | Self::Text
            | Self::Bytes
            | Self::Id
            | Self::Json
            | Self::Day
            | Self::Moment
            | Self::Any => None,
        }
    }

    fn text(self, it: &str) -> Option<Value> {
        match self {
            Self::Text => Some(it.into()),
            Self::Json => serde_json::from_str::<JsonValue>(it).ok().map(Value::from),
            Self::Day => NaiveDate::parse_from_str(it, "%F").ok().map(Value::from),
            Self::Moment => written(it).map(Value::from),
            Self::Flag
            | Self::Small
            | Self::Whole
            | Self::Wide
            | Self::Real
            | Self::Bytes
            | Self::Id
            | Self::Any => None,
        }
    }
}

/// What is computed.
fn by_its_look(raw: ValueRef<'_>) -> Option<Value> {
    Some(match raw {
        ValueRef::Null => return None,
        ValueRef::Integer(it) => it.into(),
        ValueRef::Real(it) => it.into(),
        ValueRef::Text(it) => {
            let it = str::from_utf8(it).ok()?;
            DateTime::parse_from_rfc3339(it).map_or_else(|_| it.into(), |at| at.to_utc().into())
        }
        ValueRef::Blob(it) => Uuid::from_slice(it).map_or_else(|_| it.to_vec().into(), Value::from),
    })
}

/// A moment, as we write it or as SQLite itself does.
fn written(it: &str) -> Option<DateTime<Utc>> {
    let ours = DateTime::parse_from_rfc3339(it).map(|at| at.to_utc());
    ours.or_else(|_| NaiveDateTime::parse_from_str(it, "%F %T%.f").map(|at| at.and_utc())).ok()
}

fn odd(name: &str, form: impl std::fmt::Debug) -> DbErr {
    DbErr::Type(format!("what stands in {name} is no {form:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: Form, raw: ValueRef<'_>) -> Option<Value> {
        form.read("it", raw).ok()
    }

    #[test]
    fn what_looks_otherwise_than_it_was_declared_is_an_error_and_never_nothing() {
        let (text, bytes) = (ValueRef::Text(b"x"), ValueRef::Blob(&[1; 16]));
        let number = ValueRef::Integer(i64::MAX);
        let all = [Form::Flag, Form::Small, Form::Whole, Form::Wide, Form::Real, Form::Text];
        let all =
            all.into_iter().chain([Form::Bytes, Form::Id, Form::Json, Form::Day, Form::Moment]);
        for form in all {
            assert_eq!(read(form, text).is_some(), form == Form::Text, "{form:?}");
            assert_eq!(read(form, bytes).is_some(), [Form::Bytes, Form::Id].contains(&form));
            assert_eq!(read(form, number).is_some(), [Form::Flag, Form::Wide].contains(&form));
            assert_eq!(read(form, ValueRef::Null), Some(form.nothing()));
        }
    }

    #[test]
    fn what_is_computed_is_read_by_its_look() {
        let at = "2026-11-23T09:00:00+00:00";
        let moment = DateTime::parse_from_rfc3339(at).unwrap().to_utc();
        let id = Uuid::from_u128(1);
        for (raw, value) in [
            (ValueRef::Integer(1), Value::from(1_i64)),
            (ValueRef::Text(b"2026"), "2026".into()),
            (ValueRef::Text(at.as_bytes()), moment.into()),
            (ValueRef::Blob(id.as_bytes()), id.into()),
            (ValueRef::Blob(&[1, 2]), vec![1_u8, 2].into()),
        ] {
            assert_eq!(read(Form::Any, raw), Some(value));
        }
    }

    #[test]
    fn moments_are_written_as_sqlx_wrote_them() {
        for at in ["2026-11-23T09:00:00+00:00", "2026-11-23T09:00:00.120+00:00"] {
            let parsed = DateTime::parse_from_rfc3339(at).unwrap().to_utc();
            let bound = Bound(parsed.into());
            assert_eq!(bound.to_sql().unwrap(), ToSqlOutput::Owned(Own::Text(at.to_owned())));
        }
    }
}
