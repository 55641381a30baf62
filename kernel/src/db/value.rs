//! Values on their way into and out of the database: native types on both engines, and nothing engine-specific here.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::DbError;
use crate::ids::Id;

/// A parameter. Bound by number, so that SQLite and PostgreSQL read `$2 ... $1` alike.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    Null,
    Bool(bool),
    Int(i64),
    Real(f64),
    Text(&'a str),
    Bytes(&'a [u8]),
    Uuid(Uuid),
    Time(Timestamp),
    Date(Date),
    Json(&'a serde_json::Value),
}

/// What can be a parameter.
pub trait Bind {
    fn bind(&self) -> Value<'_>;
}

/// What can be read from a column. `cell` has already been checked for null.
pub trait Read: Sized {
    fn read(cell: &dyn Cell) -> Result<Self, DbError>;
}

/// One column of one row, whatever the engine. Each method fails if the column holds something else.
pub trait Cell {
    fn is_null(&self) -> bool;
    fn bool(&self) -> Result<bool, DbError>;
    fn int(&self) -> Result<i64, DbError>;
    fn real(&self) -> Result<f64, DbError>;
    fn text(&self) -> Result<&str, DbError>;
    fn bytes(&self) -> Result<&[u8], DbError>;
    fn uuid(&self) -> Result<Uuid, DbError>;
    fn time(&self) -> Result<Timestamp, DbError>;
    fn date(&self) -> Result<Date, DbError>;
    fn json(&self) -> Result<serde_json::Value, DbError>;
}

macro_rules! both_ways {
    ($($kind:ty, $bind:expr, $read:expr;)*) => {$(
        impl Bind for $kind {
            fn bind(&self) -> Value<'_> { let bind: fn(&$kind) -> Value<'_> = $bind; bind(self) }
        }
        impl Read for $kind {
            fn read(cell: &dyn Cell) -> Result<Self, DbError> { let read: fn(&dyn Cell) -> Result<$kind, DbError> = $read; read(cell) }
        }
    )*};
}

both_ways! {
    bool, |v| Value::Bool(*v), |c| c.bool();
    i64, |v| Value::Int(*v), |c| c.int();
    i32, |v| Value::Int(i64::from(*v)), |c| narrow(c.int()?);
    i16, |v| Value::Int(i64::from(*v)), |c| narrow(c.int()?);
    u32, |v| Value::Int(i64::from(*v)), |c| narrow(c.int()?);
    u16, |v| Value::Int(i64::from(*v)), |c| narrow(c.int()?);
    f64, |v| Value::Real(*v), |c| c.real();
    String, |v| Value::Text(v), |c| c.text().map(str::to_owned);
    Vec<u8>, |v| Value::Bytes(v), |c| c.bytes().map(<[u8]>::to_vec);
    Uuid, |v| Value::Uuid(*v), |c| c.uuid();
    Timestamp, |v| Value::Time(*v), |c| c.time();
    Date, |v| Value::Date(*v), |c| c.date();
    serde_json::Value, |v| Value::Json(v), |c| c.json();
}

fn narrow<T: TryFrom<i64>>(wide: i64) -> Result<T, DbError> {
    T::try_from(wide).map_err(|_| DbError::Shape(format!("{wide} does not fit the field's type")))
}

impl<K> Bind for Id<K> {
    fn bind(&self) -> Value<'_> {
        Value::Uuid(self.uuid())
    }
}
impl<K> Read for Id<K> {
    fn read(cell: &dyn Cell) -> Result<Self, DbError> {
        cell.uuid().map(Self::from_uuid)
    }
}
impl Bind for str {
    fn bind(&self) -> Value<'_> {
        Value::Text(self)
    }
}
impl Bind for [u8] {
    fn bind(&self) -> Value<'_> {
        Value::Bytes(self)
    }
}
impl<const N: usize> Bind for [u8; N] {
    fn bind(&self) -> Value<'_> {
        Value::Bytes(self)
    }
}
impl<T: Bind + ?Sized> Bind for &T {
    fn bind(&self) -> Value<'_> {
        (**self).bind()
    }
}
impl<T: Bind> Bind for Option<T> {
    fn bind(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, Bind::bind)
    }
}
impl<T: Read> Read for Option<T> {
    fn read(cell: &dyn Cell) -> Result<Self, DbError> {
        if cell.is_null() { Ok(None) } else { T::read(cell).map(Some) }
    }
}

/// A struct that is read from a row: one field a column, in order, with the same names.
pub trait FromRow: Sized {
    /// Checked against the statement's columns whenever a row is read, so that two fields cannot be swapped silently.
    const COLUMNS: &'static [&'static str];
    fn from_row(row: &mut dyn Row) -> Result<Self, DbError>;
}

/// A row, read from left to right.
pub trait Row {
    fn next_cell(&mut self) -> Result<&dyn Cell, DbError>;
}

/// Reads the next column of `row`.
pub fn take<T: Read>(row: &mut dyn Row) -> Result<T, DbError> {
    T::read(row.next_cell()?)
}

/// Declares a struct that is read from rows whose columns have the names of its fields.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $kind:ty),* $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $kind),* }
        impl $crate::db::FromRow for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            fn from_row(row: &mut dyn $crate::db::Row) -> Result<Self, $crate::db::DbError> {
                Ok(Self { $($field: $crate::db::take(row)?),* })
            }
        }
    };
}

/// The parameters of a statement: `params![group, year]` is `$1`, `$2`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::db::Bind::bind(&$value)),*] };
}

/// An enum kept as a word in a text column, in forms and in addresses.
#[macro_export]
macro_rules! word_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $($(#[$variant_meta])* $variant),* }
        impl $name {
            #[allow(dead_code, reason = "not every enum is listed or printed")]
            $vis const ALL: &'static [$name] = &[$($name::$variant),*];
            #[allow(dead_code, reason = "not every enum is listed or printed")]
            $vis const fn word(self) -> &'static str { match self { $($name::$variant => $word),* } }
            #[allow(dead_code, reason = "not every enum is read from a form")]
            $vis fn from_word(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }
        }
        impl $crate::db::Bind for $name {
            fn bind(&self) -> $crate::db::Value<'_> { $crate::db::Value::Text(self.word()) }
        }
        impl $crate::db::Read for $name {
            fn read(cell: &dyn $crate::db::Cell) -> Result<Self, $crate::db::DbError> {
                let word = cell.text()?;
                Self::from_word(word).ok_or_else(|| $crate::db::DbError::Shape(format!("{word} is no {}", stringify!($name))))
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.word()) }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str> as $crate::serde::Deserialize>::deserialize(deserializer)?;
                Self::from_word(&word).ok_or_else(|| <D::Error as $crate::serde::de::Error>::custom(format!("unknown word {word}")))
            }
        }
    };
}
