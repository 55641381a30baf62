//! A row as a line of text: a JSON array with one value a column, the same whichever engine the row comes from.
//! Instants and dates are ISO 8601, bytes Base64. A number with a fraction is text, so that no reader rounds it.

use std::io::{self, BufRead, Read as _, Write as _};

use data_encoding::BASE64;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value as Json;
use uuid::Uuid;

use super::{Column, Kind};
use crate::db::{Cell, DbError, Row, Value};

/// No row of ours comes near; a longer line is no row.
const LONGEST: usize = 64 * 1024 * 1024;

/// A value that was read from a line.
pub enum Owned {
    Null,
    Bool(bool),
    Int(i64),
    Real(f64),
    Text(String),
    Bytes(Vec<u8>),
    Uuid(Uuid),
    Time(Timestamp),
    Date(Date),
    Json(Json),
}

impl Owned {
    pub fn bind(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(v) => Value::Bool(*v),
            Self::Int(v) => Value::Int(*v),
            Self::Real(v) => Value::Real(*v),
            Self::Text(v) => Value::Text(v),
            Self::Bytes(v) => Value::Bytes(v),
            Self::Uuid(v) => Value::Uuid(*v),
            Self::Time(v) => Value::Time(*v),
            Self::Date(v) => Value::Date(*v),
            Self::Json(v) => Value::Json(v),
        }
    }
}

/// Writes the row, in place of what `line` held.
pub fn write(columns: &[Column], row: &mut dyn Row, line: &mut Vec<u8>) -> Result<(), DbError> {
    line.clear();
    for (at, column) in columns.iter().enumerate() {
        line.push(if at == 0 { b'[' } else { b',' });
        write_cell(column.kind, row.next_cell()?, line)?;
    }
    line.extend_from_slice(b"]\n");
    Ok(())
}

/// Writes the row as an object with the names of the columns, in place of what `line` held.
pub fn write_object(columns: &[Column], row: &mut dyn Row, line: &mut Vec<u8>) -> Result<(), DbError> {
    line.clear();
    for (at, column) in columns.iter().enumerate() {
        line.push(if at == 0 { b'{' } else { b',' });
        write!(line, "\"{}\":", column.name).map_err(|error| DbError::Failed(error.to_string()))?;
        write_cell(column.kind, row.next_cell()?, line)?;
    }
    line.extend_from_slice(b"}\n");
    Ok(())
}

fn write_cell(kind: Kind, cell: &dyn Cell, line: &mut Vec<u8>) -> Result<(), DbError> {
    if cell.is_null() {
        line.extend_from_slice(b"null");
        return Ok(());
    }
    let written = match kind {
        Kind::Bool => write!(line, "{}", cell.bool()?),
        Kind::Int => write!(line, "{}", cell.int()?),
        // SQLite knows no zero below zero.
        Kind::Real => write!(line, "\"{:?}\"", cell.real()? + 0.0),
        Kind::Text => serde_json::to_writer(&mut *line, cell.text()?).map_err(io::Error::from),
        // In an array of one: JSON that is null is something else than nothing.
        Kind::Json => serde_json::to_writer(&mut *line, &[cell.json()?]).map_err(io::Error::from),
        Kind::Bytes => write!(line, "\"{}\"", BASE64.encode(cell.bytes()?)),
        Kind::Uuid => write!(line, "\"{}\"", cell.uuid()?),
        Kind::Time => write!(line, "\"{}\"", cell.time()?),
        Kind::Date => write!(line, "\"{}\"", cell.date()?),
    };
    written.map_err(|error| DbError::Failed(format!("a row cannot be written: {error}")))
}

/// Reads the next row, if there is one more.
pub fn next(columns: &[Column], from: &mut dyn BufRead, line: &mut Vec<u8>) -> Result<Option<Vec<Owned>>, DbError> {
    line.clear();
    let limit = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    from.take(limit)
        .read_until(b'\n', line)
        .map_err(|error| DbError::Failed(format!("a row cannot be read: {error}")))?;
    if line.is_empty() {
        return Ok(None);
    }
    let wrong = || DbError::Shape("a line is no row of its table".into());
    if !line.ends_with(b"\n") {
        return Err(wrong());
    }
    let values: Vec<Json> = serde_json::from_slice(line).map_err(|_| wrong())?;
    if values.len() != columns.len() {
        return Err(wrong());
    }
    let row: Option<Vec<Owned>> = columns.iter().zip(values).map(|(column, value)| read(column.kind, value)).collect();
    row.ok_or_else(wrong).map(Some)
}

fn read(kind: Kind, value: Json) -> Option<Owned> {
    Some(match (kind, value) {
        (_, Json::Null) => Owned::Null,
        (Kind::Bool, Json::Bool(v)) => Owned::Bool(v),
        (Kind::Int, Json::Number(v)) => Owned::Int(v.as_i64()?),
        (Kind::Json, Json::Array(mut v)) if v.len() == 1 => Owned::Json(v.pop()?),
        (Kind::Text, Json::String(v)) => Owned::Text(v),
        (Kind::Real, Json::String(v)) => Owned::Real(v.parse().ok()?),
        (Kind::Bytes, Json::String(v)) => Owned::Bytes(BASE64.decode(v.as_bytes()).ok()?),
        (Kind::Uuid, Json::String(v)) => Owned::Uuid(v.parse().ok()?),
        (Kind::Time, Json::String(v)) => Owned::Time(v.parse().ok()?),
        (Kind::Date, Json::String(v)) => Owned::Date(v.parse().ok()?),
        _ => return None,
    })
}
