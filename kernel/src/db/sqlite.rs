//! SQLite: one writer, many readers, the write-ahead log, and values as microseconds and blobs.
//! Statements run on the calling thread: a read takes microseconds, less than handing it to another thread.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use parking_lot::Mutex;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, Statement};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

use super::value::{Cell, FromRow, Row, Value};
use super::{DbError, Outcome, full};

/// As many readers as may run at once; more wait in line.
const READERS: usize = 16;
const STATEMENTS: usize = 512;
/// How often the log is tried to begin: for ten seconds.
const LOG_TRIES: usize = 500;

pub struct Pool {
    path: PathBuf,
    idle: Arc<Mutex<Vec<Connection>>>,
    turns: Arc<Semaphore>,
    writer: Arc<AsyncMutex<Connection>>,
}

impl Pool {
    pub fn open(path: &Path) -> Result<Self, DbError> {
        let writer = Connection::open(path).map_err(|error| lost(&error))?;
        writer.execute_batch("pragma busy_timeout = 10000;").map_err(|error| lost(&error))?;
        begin_log(&writer)?;
        writer
            .execute_batch("pragma synchronous = full; pragma foreign_keys = on; pragma journal_size_limit = 67108864;")
            .map_err(|error| lost(&error))?;
        keep_statements(&writer)?;
        Ok(Self {
            path: path.to_owned(),
            idle: Arc::default(),
            turns: Arc::new(Semaphore::new(READERS)),
            writer: Arc::new(AsyncMutex::new(writer)),
        })
    }

    pub async fn snapshot(&self, to: &Path) -> Result<(), DbError> {
        let name = to.to_str().ok_or_else(|| DbError::Failed("the file's name is not UTF-8".into()))?.to_owned();
        let reader = self.open_reader()?;
        let copied = tokio::task::spawn_blocking(move || {
            // The copy is written elsewhere; this database is only read.
            reader.pragma_update(None, "query_only", false).map_err(|error| refused(&error))?;
            reader.execute("vacuum into ?1", [name]).map_err(|error| refused(&error))
        });
        copied.await.map_err(|error| DbError::Lost(error.to_string()))?.map(drop)
    }

    pub async fn reader(&self) -> Result<Reader, DbError> {
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|_| DbError::Lost("closing".into()))?;
        let idle = self.idle.lock().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open_reader()?,
        };
        Ok(Reader { connection: Mutex::new(Some(connection)), idle: Arc::clone(&self.idle), _turn: turn })
    }

    /// A connection that can write, beside the one writer's.
    pub(super) fn open_apart(&self) -> Result<Connection, DbError> {
        Connection::open(&self.path).map_err(|error| lost(&error))
    }

    pub(super) fn open_reader(&self) -> Result<Connection, DbError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags).map_err(|error| lost(&error))?;
        connection
            .execute_batch("pragma busy_timeout = 10000; pragma query_only = on; pragma cache_size = -8000;")
            .map_err(|error| lost(&error))?;
        keep_statements(&connection)?;
        Ok(connection)
    }

    pub async fn writer(&self) -> Result<Writer, DbError> {
        let connection = Arc::clone(&self.writer).lock_owned().await;
        connection.execute_batch("begin immediate").map_err(|error| lost(&error))?;
        Ok(Writer { connection: Mutex::new(connection), open: true })
    }
}

/// The file begins to have a write-ahead log. SQLite does not wait here for others who open it at the same moment.
fn begin_log(writer: &Connection) -> Result<(), DbError> {
    for _ in 0..LOG_TRIES {
        match writer.execute_batch("pragma journal_mode = wal;") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                std::thread::sleep(Duration::from_millis(20));
            }
            other => return other.map_err(|error| lost(&error)),
        }
    }
    Err(DbError::Lost("another program keeps the database locked".into()))
}

/// A statement is planned once for a connection. Without the guarantee SQLite plans anew for each value that it compares
/// with the condition of a partial index, which takes longer than most of our statements.
fn keep_statements(connection: &Connection) -> Result<(), DbError> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop).map_err(|error| lost(&error))
}

/// A read-only connection, given back when dropped.
pub struct Reader {
    connection: Mutex<Option<Connection>>,
    idle: Arc<Mutex<Vec<Connection>>>,
    _turn: OwnedSemaphorePermit,
}

impl Reader {
    pub fn rows<T: FromRow>(&self, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
        let guard = self.connection.lock();
        let connection = guard.as_ref().ok_or_else(|| DbError::Lost("reader already given back".into()))?;
        rows(connection, sql, params)
    }

    pub fn check(&self, sql: &str) -> Result<(), DbError> {
        let guard = self.connection.lock();
        let connection = guard.as_ref().ok_or_else(|| DbError::Lost("reader already given back".into()))?;
        connection.prepare(sql).map(drop).map_err(|error| refused(&error))
    }

    pub fn plan(&self, sql: &str) -> Result<Vec<String>, DbError> {
        let guard = self.connection.lock();
        let connection = guard.as_ref().ok_or_else(|| DbError::Lost("reader already given back".into()))?;
        let mut statement =
            connection.prepare(&format!("explain query plan {sql}")).map_err(|error| refused(&error))?;
        // Parameters that are not bound are null; the plan does not look at them.
        let lines: Result<Vec<String>, _> = statement.raw_query().mapped(|row| row.get("detail")).collect();
        lines.map_err(|error| refused(&error))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.lock().take() {
            self.idle.lock().push(connection);
        }
    }
}

/// The open write transaction; rolled back unless committed.
pub struct Writer {
    connection: Mutex<OwnedMutexGuard<Connection>>,
    open: bool,
}

impl Writer {
    pub fn rows<T: FromRow>(&self, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
        rows(&self.connection.lock(), sql, params)
    }

    pub fn execute(&self, sql: &str, params: &[Value<'_>]) -> Result<Outcome, DbError> {
        let connection = self.connection.lock();
        let mut statement = connection.prepare_cached(sql).map_err(|error| refused(&error))?;
        bind(&mut statement, params)?;
        match statement.raw_execute() {
            Ok(count) => Ok(Outcome { rows: u64::try_from(count).unwrap_or(0) }),
            Err(error) => Err(refused(&error)),
        }
    }

    pub fn script(&self, sql: &str) -> Result<(), DbError> {
        self.connection.lock().execute_batch(sql).map_err(|error| refused(&error))
    }

    pub fn commit(mut self) -> Result<(), DbError> {
        self.open = false;
        let connection = self.connection.lock();
        connection.execute_batch("commit").map_err(|error| {
            drop(connection.execute_batch("rollback"));
            refused(&error)
        })?;
        full::end();
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let connection = self.connection.lock();
        // SQLite ends a transaction by itself when the disk is full or cannot be written.
        if self.open
            && !connection.is_autocommit()
            && let Err(error) = connection.execute_batch("rollback")
        {
            tracing::error!(%error, "a write transaction could not be rolled back");
        }
    }
}

fn rows<T: FromRow>(connection: &Connection, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
    let mut statement = connection.prepare_cached(sql).map_err(|error| refused(&error))?;
    if !statement.column_names().eq(T::COLUMNS.iter().copied()) {
        let names: Vec<&str> = statement.column_names().collect();
        return Err(DbError::Shape(format!("the statement gives {names:?}, the struct wants {:?}", T::COLUMNS)));
    }
    bind(&mut statement, params)?;
    let mut found = Vec::new();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(|error| refused(&error))? {
        found.push(T::from_row(&mut SqliteRow { row, next: 0, cell: SqliteCell(ValueRef::Null) })?);
    }
    Ok(found)
}

const NAMES: [&str; 24] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$16", "$17",
    "$18", "$19", "$20", "$21", "$22", "$23", "$24",
];

/// SQLite takes `$1` for a name and numbers names by appearance, so each is looked up by its name.
fn bind(statement: &mut Statement<'_>, params: &[Value<'_>]) -> Result<(), DbError> {
    if statement.parameter_count() != params.len() || params.len() > NAMES.len() {
        return Err(DbError::Shape(format!(
            "{} parameters given, {} wanted",
            params.len(),
            statement.parameter_count()
        )));
    }
    for (name, value) in NAMES.iter().zip(params) {
        let index = statement.parameter_index(name).ok().flatten();
        let index = index.ok_or_else(|| DbError::Shape(format!("parameter {name} is not used")))?;
        statement.raw_bind_parameter(index, Bound(value)).map_err(|error| refused(&error))?;
    }
    Ok(())
}

pub(super) struct Bound<'a>(pub &'a Value<'a>);

impl rusqlite::ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        use rusqlite::types::Value as Owned;
        Ok(match self.0 {
            Value::Null => ToSqlOutput::Owned(Owned::Null),
            Value::Bool(v) => ToSqlOutput::Owned(Owned::Integer(i64::from(*v))),
            Value::Int(v) => ToSqlOutput::Owned(Owned::Integer(*v)),
            Value::Real(v) => ToSqlOutput::Owned(Owned::Real(*v)),
            Value::Text(v) => ToSqlOutput::Borrowed(ValueRef::Text(v.as_bytes())),
            Value::Bytes(v) => ToSqlOutput::Borrowed(ValueRef::Blob(v)),
            Value::Uuid(v) => ToSqlOutput::Borrowed(ValueRef::Blob(v.as_bytes())),
            Value::Time(v) => ToSqlOutput::Owned(Owned::Integer(v.as_microsecond())),
            Value::Date(v) => ToSqlOutput::Owned(Owned::Text(v.to_string())),
            Value::Json(v) => ToSqlOutput::Owned(Owned::Text(v.to_string())),
        })
    }
}

pub(super) struct SqliteRow<'a, 'b> {
    pub row: &'a rusqlite::Row<'b>,
    pub next: usize,
    pub cell: SqliteCell<'a>,
}

impl Row for SqliteRow<'_, '_> {
    fn next_cell(&mut self) -> Result<&dyn Cell, DbError> {
        self.cell = SqliteCell(self.row.get_ref(self.next).map_err(|error| refused(&error))?);
        self.next += 1;
        Ok(&self.cell)
    }
}

pub(super) struct SqliteCell<'a>(pub ValueRef<'a>);

impl SqliteCell<'_> {
    fn wrong<T>(&self, wanted: &str) -> Result<T, DbError> {
        Err(DbError::Shape(format!("wanted {wanted}, found {:?}", self.0.data_type())))
    }
}

impl Cell for SqliteCell<'_> {
    fn is_null(&self) -> bool {
        self.0 == ValueRef::Null
    }
    fn bool(&self) -> Result<bool, DbError> {
        self.int().map(|v| v != 0)
    }
    fn int(&self) -> Result<i64, DbError> {
        if let ValueRef::Integer(v) = self.0 { Ok(v) } else { self.wrong("a whole number") }
    }
    fn real(&self) -> Result<f64, DbError> {
        if let ValueRef::Real(v) = self.0 { Ok(v) } else { self.wrong("a number") }
    }
    fn text(&self) -> Result<&str, DbError> {
        self.0.as_str().or_else(|_| self.wrong("text"))
    }
    fn bytes(&self) -> Result<&[u8], DbError> {
        self.0.as_blob().or_else(|_| self.wrong("bytes"))
    }
    fn uuid(&self) -> Result<Uuid, DbError> {
        Uuid::from_slice(self.bytes()?).or_else(|_| self.wrong("16 bytes"))
    }
    fn time(&self) -> Result<Timestamp, DbError> {
        Timestamp::from_microsecond(self.int()?).or_else(|_| self.wrong("an instant"))
    }
    fn date(&self) -> Result<Date, DbError> {
        self.text()?.parse().or_else(|_| self.wrong("a date"))
    }
    fn json(&self) -> Result<serde_json::Value, DbError> {
        serde_json::from_str(self.text()?).or_else(|_| self.wrong("JSON"))
    }
}

fn lost(error: &rusqlite::Error) -> DbError {
    DbError::Lost(error.to_string())
}

/// A refusal by a constraint is told apart by its name; SQLite names unique indexes by their columns.
pub(super) fn refused(error: &rusqlite::Error) -> DbError {
    if let rusqlite::Error::SqliteFailure(code, message) = error
        && code.code == rusqlite::ErrorCode::ConstraintViolation
    {
        let message = message.clone().unwrap_or_default();
        return if message.starts_with("UNIQUE") { DbError::Taken(message) } else { DbError::Constraint(message) };
    }
    if error.sqlite_error_code() == Some(ErrorCode::DiskFull) {
        full::note("the disk with the database");
    }
    DbError::Failed(error.to_string())
}
