//! PostgreSQL: a pool with prepared statements, binary values, one writer at a time (an advisory lock), and a
//! listener that tells this process when another one has written.

use std::error::Error;
use std::future::{pending, poll_fn};
use std::sync::Arc;
use std::time::Duration;

use bytes::{BufMut, BytesMut};
use deadpool_postgres::{Object, Pool as Deadpool, Runtime};
use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use tokio::task::JoinHandle;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type};
use tokio_postgres::{AsyncMessage, Config, NoTls, SimpleQueryMessage, Socket};
use uuid::Uuid;

use super::tls::{self, Tls};
use super::value::{Cell, FromRow, Row, Value};
use super::{Changes, DbError, Outcome, full};

/// Seconds from 1970 to 2000, from where PostgreSQL counts.
const EPOCH: i64 = 946_684_800;
const CONNECTIONS: usize = 16;
/// Any constant will do, as long as every Belfry process uses the same: who holds it is the one writer.
pub(super) const BEGIN: &str = "begin; select pg_advisory_xact_lock(4801001)";

pub struct Pool {
    pool: Deadpool,
    _listening: Listening,
}

impl Pool {
    pub async fn open(url: &str, changes: Arc<Changes>) -> Result<Self, DbError> {
        tls::refuse_half_measures(url)?;
        let config: Config = url.parse().map_err(|error: tokio_postgres::Error| DbError::Lost(error.to_string()))?;
        let tls = Tls::of(&config)?;
        let pool = Deadpool::builder(tls.manager(config.clone()))
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(Duration::from_secs(10)))
            .build()
            .map_err(|error| DbError::Lost(error.to_string()))?;
        drop(pool.get().await.map_err(|error| lost(&error))?);
        let listening = Listening(match tls {
            Tls::Plain => tokio::spawn(listen(config, NoTls, changes)),
            Tls::Checked(tls) => tokio::spawn(listen(config, tls, changes)),
        });
        Ok(Self { pool, _listening: listening })
    }

    pub async fn reader(&self) -> Result<Reader, DbError> {
        Ok(Reader { object: self.get().await? })
    }

    pub async fn writer(&self) -> Result<Writer, DbError> {
        let object = self.get().await?;
        let writer = Writer { object: Some(object) };
        writer.object()?.batch_execute(BEGIN).await.map_err(|error| refused(&error))?;
        Ok(writer)
    }

    pub(super) async fn get(&self) -> Result<Object, DbError> {
        self.pool.get().await.map_err(|error| lost(&error))
    }
}

/// Waits for word of other processes' writes; comes back after a lost connection.
async fn listen<T>(config: Config, tls: T, changes: Arc<Changes>)
where
    T: MakeTlsConnect<Socket, Stream: Send, TlsConnect: Send> + Clone + Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    T::Stream: 'static,
{
    loop {
        if let Ok((client, mut connection)) = config.connect(tls.clone()).await {
            let hear = async {
                while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
                    if let AsyncMessage::Notification(_) = message {
                        changes.bump();
                    }
                }
            };
            let ask = async {
                if client.batch_execute("listen belfry").await.is_ok() {
                    changes.bump(); // whatever was missed while not listening
                    pending::<()>().await;
                }
            };
            tokio::select! {
                () = hear => {}
                () = ask => {}
            }
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// The task that listens. It ends with the pool, and its connection with it.
struct Listening(JoinHandle<()>);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.abort();
    }
}

pub struct Reader {
    object: Object,
}

impl Reader {
    pub async fn rows<T: FromRow>(&self, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
        rows(&self.object, sql, params).await
    }

    pub async fn check(&self, sql: &str) -> Result<(), DbError> {
        self.object.prepare(sql).await.map(drop).map_err(|error| refused(&error))
    }

    pub async fn plan(&self, sql: &str) -> Result<Vec<String>, DbError> {
        let count = self.object.prepare(sql).await.map_err(|error| refused(&error))?.params().len();
        let nulls = if count == 0 { String::new() } else { format!("({})", vec!["null"; count].join(", ")) };
        let script = format!(
            "set plan_cache_mode = force_generic_plan; set enable_seqscan = off; prepare explained as {sql};
             explain execute explained{nulls}; deallocate explained; reset enable_seqscan; reset plan_cache_mode"
        );
        let answers = self.object.simple_query(&script).await.map_err(|error| refused(&error))?;
        let line = |answer: &SimpleQueryMessage| match answer {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        };
        Ok(answers.iter().filter_map(line).collect())
    }
}

/// The open write transaction; rolled back unless committed.
pub struct Writer {
    object: Option<Object>,
}

impl Writer {
    fn object(&self) -> Result<&Object, DbError> {
        self.object.as_ref().ok_or_else(|| DbError::Lost("the transaction has ended".into()))
    }

    pub async fn rows<T: FromRow>(&self, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
        rows(self.object()?, sql, params).await
    }

    pub async fn execute(&self, sql: &str, params: &[Value<'_>]) -> Result<Outcome, DbError> {
        let object = self.object()?;
        let statement = object.prepare_cached(sql).await.map_err(|error| refused(&error))?;
        let bound: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let rows = object.execute(&statement, &bound).await.map_err(|error| refused(&error))?;
        Ok(Outcome { rows })
    }

    pub async fn script(&self, sql: &str) -> Result<(), DbError> {
        self.object()?.batch_execute(sql).await.map_err(|error| refused(&error))
    }

    /// `heard` says whether other processes, and this one, hear of it.
    pub async fn commit(mut self, heard: bool) -> Result<(), DbError> {
        let Some(object) = self.object.take() else { return Err(DbError::Lost("the transaction has ended".into())) };
        let end = if heard { "notify belfry; commit" } else { "commit" };
        object.batch_execute(end).await.map_err(|error| refused(&error))?;
        full::end();
        Ok(())
    }
}

impl Drop for Writer {
    /// The connection goes back to the pool only when it has rolled back.
    fn drop(&mut self) {
        if let Some(object) = self.object.take() {
            match tokio::runtime::Handle::try_current() {
                Ok(runtime) => drop(runtime.spawn(async move {
                    if object.batch_execute("rollback").await.is_err() {
                        drop(Object::take(object));
                    }
                })),
                Err(_) => drop(Object::take(object)),
            }
        }
    }
}

async fn rows<T: FromRow>(object: &Object, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
    let statement = object.prepare_cached(sql).await.map_err(|error| refused(&error))?;
    if !statement.columns().iter().map(tokio_postgres::Column::name).eq(T::COLUMNS.iter().copied()) {
        let names: Vec<&str> = statement.columns().iter().map(tokio_postgres::Column::name).collect();
        return Err(DbError::Shape(format!("the statement gives {names:?}, the struct wants {:?}", T::COLUMNS)));
    }
    let bound: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
    let found = object.query(&statement, &bound).await.map_err(|error| refused(&error))?;
    found.iter().map(|row| T::from_row(&mut PostgresRow { row, next: 0, cell: Raw::NULL })).collect()
}

impl ToSql for Value<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Value::Null => return Ok(IsNull::Yes),
            Value::Bool(v) => v.to_sql(kind, out)?,
            Value::Int(v) => match *kind {
                Type::INT2 => i16::try_from(*v)?.to_sql(kind, out)?,
                Type::INT4 => i32::try_from(*v)?.to_sql(kind, out)?,
                Type::INT8 => v.to_sql(kind, out)?,
                ref other => return Err(format!("a whole number was given for {other}").into()),
            },
            Value::Real(v) => expect(v, kind, &Type::FLOAT8, out)?,
            Value::Text(v) => expect(v, kind, &Type::TEXT, out)?,
            Value::Bytes(v) => expect(v, kind, &Type::BYTEA, out)?,
            Value::Uuid(v) => {
                same(kind, &Type::UUID)?;
                out.put_slice(v.as_bytes());
                IsNull::No
            }
            Value::Time(v) => {
                same(kind, &Type::TIMESTAMPTZ)?;
                out.put_i64(v.as_microsecond() - EPOCH * 1_000_000);
                IsNull::No
            }
            Value::Date(v) => {
                same(kind, &Type::DATE)?;
                out.put_i32(millennium().until((jiff::Unit::Day, *v))?.get_days());
                IsNull::No
            }
            Value::Json(v) => {
                same(kind, &Type::JSONB)?;
                out.put_u8(1);
                serde_json::to_writer(out.writer(), v)?;
                IsNull::No
            }
        };
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

fn expect<T: ToSql>(
    value: &T,
    kind: &Type,
    wanted: &Type,
    out: &mut BytesMut,
) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
    same(kind, wanted)?;
    value.to_sql(kind, out)
}

fn same(kind: &Type, wanted: &Type) -> Result<(), Box<dyn Error + Sync + Send>> {
    if kind == wanted { Ok(()) } else { Err(format!("{wanted} was given for {kind}").into()) }
}

fn millennium() -> Date {
    jiff::civil::date(2000, 1, 1)
}

pub(super) struct PostgresRow<'a> {
    pub row: &'a tokio_postgres::Row,
    pub next: usize,
    pub cell: Raw<'a>,
}

impl Row for PostgresRow<'_> {
    fn next_cell(&mut self) -> Result<&dyn Cell, DbError> {
        let cell: Option<Raw<'_>> = self.row.try_get(self.next).map_err(|error| refused(&error))?;
        self.cell = cell.unwrap_or(Raw::NULL);
        self.next += 1;
        Ok(&self.cell)
    }
}

/// A column's bytes as PostgreSQL sent them, with their type.
pub(super) struct Raw<'a> {
    kind: Type,
    bytes: Option<&'a [u8]>,
}

impl Raw<'_> {
    pub const NULL: Self = Raw { kind: Type::UNKNOWN, bytes: None };

    fn wrong<T>(&self, wanted: &str) -> Result<T, DbError> {
        Err(DbError::Shape(format!("wanted {wanted}, found {}", self.kind)))
    }

    fn fixed<const N: usize>(&self, kind: &Type, wanted: &str) -> Result<[u8; N], DbError> {
        match self.bytes {
            Some(bytes) if self.kind == *kind => bytes.try_into().or_else(|_| self.wrong(wanted)),
            _ => self.wrong(wanted),
        }
    }
}

impl<'a> FromSql<'a> for Raw<'a> {
    fn from_sql(kind: &Type, bytes: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Raw { kind: kind.clone(), bytes: Some(bytes) })
    }
    fn accepts(_: &Type) -> bool {
        true
    }
}

impl Cell for Raw<'_> {
    fn is_null(&self) -> bool {
        self.bytes.is_none()
    }
    fn bool(&self) -> Result<bool, DbError> {
        self.fixed::<1>(&Type::BOOL, "true or false").map(|[byte]| byte != 0)
    }
    fn int(&self) -> Result<i64, DbError> {
        match self.kind {
            Type::INT2 => self.fixed(&Type::INT2, "a whole number").map(|b| i64::from(i16::from_be_bytes(b))),
            Type::INT4 => self.fixed(&Type::INT4, "a whole number").map(|b| i64::from(i32::from_be_bytes(b))),
            _ => self.fixed(&Type::INT8, "a whole number").map(i64::from_be_bytes),
        }
    }
    fn real(&self) -> Result<f64, DbError> {
        self.fixed(&Type::FLOAT8, "a number").map(f64::from_be_bytes)
    }
    fn text(&self) -> Result<&str, DbError> {
        match self.bytes {
            Some(bytes) if self.kind == Type::TEXT => std::str::from_utf8(bytes).or_else(|_| self.wrong("text")),
            _ => self.wrong("text"),
        }
    }
    fn bytes(&self) -> Result<&[u8], DbError> {
        match self.bytes {
            Some(bytes) if self.kind == Type::BYTEA => Ok(bytes),
            _ => self.wrong("bytes"),
        }
    }
    fn uuid(&self) -> Result<Uuid, DbError> {
        self.fixed(&Type::UUID, "a uuid").map(Uuid::from_bytes)
    }
    fn time(&self) -> Result<Timestamp, DbError> {
        let micros = i64::from_be_bytes(self.fixed(&Type::TIMESTAMPTZ, "an instant")?);
        let at = Timestamp::from_second(EPOCH).and_then(|start| start.checked_add(SignedDuration::from_micros(micros)));
        at.or_else(|_| self.wrong("an instant"))
    }
    fn date(&self) -> Result<Date, DbError> {
        let days = i32::from_be_bytes(self.fixed(&Type::DATE, "a date")?);
        millennium().checked_add(Span::new().days(days)).or_else(|_| self.wrong("a date"))
    }
    fn json(&self) -> Result<serde_json::Value, DbError> {
        match self.bytes {
            Some([1, json @ ..]) if self.kind == Type::JSONB => {
                serde_json::from_slice(json).or_else(|_| self.wrong("JSON"))
            }
            _ => self.wrong("JSON"),
        }
    }
}

/// With its causes: what a library calls "error performing TLS handshake" is a wrong certificate or a wrong name below.
fn lost(error: &(dyn Error + 'static)) -> DbError {
    let mut whole = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        // The pool repeats the connection's words.
        if !whole.ends_with(&text) {
            whole = format!("{whole}: {text}");
        }
        cause = error.source();
    }
    DbError::Lost(whole)
}

pub(super) fn refused(error: &tokio_postgres::Error) -> DbError {
    let Some(known) = error.as_db_error() else { return lost(error) };
    let name = known.constraint().unwrap_or_default().to_owned();
    match known.code().code() {
        "23505" => DbError::Taken(name),
        code if code.starts_with("23") => DbError::Constraint(name),
        code => {
            if code == "53100" {
                full::note("the disk of the database server");
            }
            DbError::Failed(known.message().to_owned())
        }
    }
}
