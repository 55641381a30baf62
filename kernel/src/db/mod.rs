//! The database: one text of SQL for SQLite and PostgreSQL, native types on both.
//! There is one writer at a time on either engine, so that what a transaction reads cannot change before it commits and
//! the order of events is the order of commits. Engine differences live in this folder's `sqlite.rs`, `postgres.rs`,
//! `fulltext.rs` and `whole/`, and nowhere else.

mod full;
pub mod fulltext;
mod migrate;
mod postgres;
mod sqlite;
mod tls;
mod value;
mod whole;

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use tokio::sync::Notify;

pub use self::migrate::Migration;
pub use self::value::{Bind, Cell, FromRow, Read, Row, Value, take};
pub use self::whole::{Applied, Column, Kind, Table, Whole};
use crate::access::{Author, Authority};
use crate::clock::Clock;
use crate::events::{self, Event};
use crate::keys::Keys;

/// What can go wrong with a statement.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A unique constraint: something with this key is there already. Holds the constraint as the engine names it.
    #[error("already taken: {0}")]
    Taken(String),
    /// Another constraint: a reference or a check.
    #[error("refused by a constraint: {0}")]
    Constraint(String),
    /// The struct and the statement do not fit each other; a programming error that the statement tests find.
    #[error("unexpected shape: {0}")]
    Shape(String),
    /// The statement failed.
    #[error("statement failed: {0}")]
    Failed(String),
    /// The connection could not be had or was lost.
    #[error("database out of reach: {0}")]
    Lost(String),
}

/// What a changing statement did.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// Rows inserted, updated or deleted.
    pub rows: u64,
}

/// Counts committed changes, so that what was made before a change is known to be old. Wakes the job runner.
#[derive(Default)]
pub struct Changes {
    count: AtomicU64,
    woken: Notify,
}

impl Changes {
    pub fn count(&self) -> u64 {
        self.count.load(Ordering::Acquire)
    }

    pub fn bump(&self) {
        self.count.fetch_add(1, Ordering::AcqRel);
        self.woken.notify_waiters();
    }

    /// Returns at the next change.
    pub async fn next(&self) {
        self.woken.notified().await;
    }

    /// Returns when there were more changes than `seen`, also if they came before one began to wait.
    pub async fn after(&self, seen: u64) {
        loop {
            let woken = self.woken.notified();
            if self.count() > seen {
                return;
            }
            woken.await;
        }
    }
}

/// The way to the database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    engine: Arc<Engine>,
    changes: Arc<Changes>,
    clock: Clock,
    keys: Keys,
}

enum Engine {
    Sqlite(sqlite::Pool),
    Postgres(postgres::Pool),
}

impl Db {
    /// Opens `sqlite:<path>` or `postgres://...`. The SQLite file is made if it is not there.
    pub async fn open(url: &str, clock: Clock) -> Result<Self, DbError> {
        let changes = Arc::new(Changes::default());
        let engine = if let Some(path) = url.strip_prefix("sqlite:") {
            Engine::Sqlite(sqlite::Pool::open(Path::new(path))?)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Engine::Postgres(postgres::Pool::open(url, Arc::clone(&changes)).await?)
        } else {
            return Err(DbError::Lost(format!(
                "a database address starts with sqlite: or postgres://, not with {url:.12}"
            )));
        };
        Ok(Self { engine: Arc::new(engine), changes, clock, keys: Keys::default() })
    }

    /// The same with the keys that lock what is written through it.
    #[must_use]
    pub fn with_keys(self, keys: Keys) -> Self {
        Self { keys, ..self }
    }

    pub const fn keys(&self) -> &Keys {
        &self.keys
    }

    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    pub const fn changes(&self) -> &Arc<Changes> {
        &self.changes
    }

    /// A connection that can only read.
    pub async fn reader(&self) -> Result<Conn, DbError> {
        let link = match &*self.engine {
            Engine::Sqlite(pool) => Link::SqliteReader(pool.reader().await?),
            Engine::Postgres(pool) => Link::PostgresReader(pool.reader().await?),
        };
        Ok(Conn { link, statements: AtomicU32::new(0) })
    }

    /// The only way to change anything: a transaction in the name of a permit, which ends with an event or not at all.
    pub async fn begin(&self, authority: &impl Authority) -> Result<Tx, DbError> {
        let link = match &*self.engine {
            Engine::Sqlite(pool) => Link::SqliteWriter(pool.writer().await?),
            Engine::Postgres(pool) => Link::PostgresWriter(pool.writer().await?),
        };
        Ok(Tx {
            conn: Conn { link, statements: AtomicU32::new(0) },
            changes: Arc::clone(&self.changes),
            clock: self.clock.clone(),
            keys: self.keys.clone(),
            author: authority.author(),
        })
    }

    /// Whether the database answers a query; a connection alone may be a broken one.
    pub async fn ping(&self) -> Result<(), DbError> {
        self.reader().await?.count("select count(*) as n from schema_migrations", &[]).await.map(drop)
    }

    /// Brings the schema up to date. Returns how many migrations were applied.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<usize, DbError> {
        migrate::apply(self, migrations).await
    }

    /// Writes a whole copy of the database to a file that is not there yet, while it is in use. SQLite only: PostgreSQL has
    /// `pg_dump` for that.
    pub async fn snapshot(&self, to: &Path) -> Result<(), DbError> {
        match &*self.engine {
            Engine::Sqlite(pool) => pool.snapshot(to).await,
            Engine::Postgres(_) => Err(DbError::Failed("a PostgreSQL database is copied with pg_dump".into())),
        }
    }

    /// How many migrations are still to be applied.
    pub async fn pending(&self, migrations: &[Migration]) -> Result<usize, DbError> {
        migrate::pending(self, migrations).await
    }
}

/// A connection to read with. Statements are prepared once and kept.
pub struct Conn {
    link: Link,
    statements: AtomicU32,
}

enum Link {
    SqliteReader(sqlite::Reader),
    SqliteWriter(sqlite::Writer),
    PostgresReader(postgres::Reader),
    PostgresWriter(postgres::Writer),
}

impl Conn {
    /// All rows. `sql` is a literal; what comes from outside goes into `params`.
    pub async fn all<T: FromRow>(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Vec<T>, DbError> {
        self.count_statement();
        let found = match &self.link {
            Link::SqliteReader(reader) => reader.rows(sql, params),
            Link::SqliteWriter(writer) => writer.rows(sql, params),
            Link::PostgresReader(reader) => reader.rows(sql, params).await,
            Link::PostgresWriter(writer) => writer.rows(sql, params).await,
        };
        found.inspect_err(|error| tracing::debug!(%error, sql, "statement"))
    }

    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Option<T>, DbError> {
        Ok(self.all(sql, params).await?.into_iter().next())
    }

    /// The one row that must be there, for instance a count.
    pub async fn one<T: FromRow>(&self, sql: &'static str, params: &[Value<'_>]) -> Result<T, DbError> {
        self.maybe(sql, params).await?.ok_or_else(|| DbError::Shape("a row was expected".into()))
    }

    /// The one number of a statement whose column is named `n`.
    pub async fn count(&self, sql: &'static str, params: &[Value<'_>]) -> Result<i64, DbError> {
        self.one::<Count>(sql, params).await.map(|row| row.n)
    }

    /// How many statements ran on this connection since it was handed out; tests hold pages to a fixed number.
    pub fn statements(&self) -> u32 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Prepares a statement without running it, to see that this engine understands it.
    pub async fn check(&self, sql: &str) -> Result<(), DbError> {
        match &self.link {
            Link::SqliteReader(reader) => reader.check(sql),
            Link::PostgresReader(reader) => reader.check(sql).await,
            Link::SqliteWriter(_) | Link::PostgresWriter(_) => {
                Err(DbError::Failed("statements are checked on a reader".into()))
            }
        }
    }

    /// How this engine would run a statement, line by line, whatever its parameters are. Tables are read from end to end only
    /// where no index helps, however few rows they hold now.
    pub async fn plan(&self, sql: &str) -> Result<Vec<String>, DbError> {
        match &self.link {
            Link::SqliteReader(reader) => reader.plan(sql),
            Link::PostgresReader(reader) => reader.plan(sql).await,
            Link::SqliteWriter(_) | Link::PostgresWriter(_) => {
                Err(DbError::Failed("statements are explained on a reader".into()))
            }
        }
    }

    fn count_statement(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
        metrics::counter!("belfry_statements_total").increment(1);
    }

    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self.link, Link::PostgresReader(_) | Link::PostgresWriter(_))
    }
}

crate::row! {
    struct Count { n: i64 }
}

/// An open write transaction. Dropped without `commit`, it leaves no trace.
#[must_use = "a transaction that is not committed is rolled back"]
pub struct Tx {
    conn: Conn,
    changes: Arc<Changes>,
    clock: Clock,
    keys: Keys,
    author: Author,
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl Tx {
    /// Runs a changing statement.
    pub async fn execute(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Outcome, DbError> {
        self.change(sql, params).await
    }

    /// The same for the statements that `whole` puts together.
    async fn change(&self, sql: &str, params: &[Value<'_>]) -> Result<Outcome, DbError> {
        self.conn.count_statement();
        let done = match &self.conn.link {
            Link::SqliteWriter(writer) => writer.execute(sql, params),
            Link::PostgresWriter(writer) => writer.execute(sql, params).await,
            Link::SqliteReader(_) | Link::PostgresReader(_) => {
                Err(DbError::Failed("a reader cannot change anything".into()))
            }
        };
        done.inspect_err(|error| tracing::debug!(%error, sql, "statement"))
    }

    /// Runs a migration's text, several statements, as a part of the transaction.
    async fn script(&self, sql: &str) -> Result<(), DbError> {
        match &self.conn.link {
            Link::SqliteWriter(writer) => writer.script(sql),
            Link::PostgresWriter(writer) => writer.script(sql).await,
            Link::SqliteReader(_) | Link::PostgresReader(_) => {
                Err(DbError::Failed("a reader cannot change anything".into()))
            }
        }
    }

    /// The keys with which secrets are locked before they are written.
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }

    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    pub const fn actor(&self) -> Option<crate::ids::PersonId> {
        self.author.actor
    }

    /// In whose name the transaction is, and where the request came from.
    pub(crate) const fn author(&self) -> &Author {
        &self.author
    }

    /// Notes an event beside the one that `commit` takes.
    pub async fn note(&self, event: &impl Event) -> Result<(), DbError> {
        events::insert(self, event).await
    }

    /// Ends the transaction with what happened: the event is the audit entry, the feed, the notice, the index refresh.
    pub async fn commit(self, event: &impl Event) -> Result<(), DbError> {
        self.note(event).await?;
        self.finish().await
    }

    /// Ends a transaction that changed nothing, with what belongs in the log all the same. No page becomes old by it.
    pub async fn log(self, event: &impl Event) -> Result<(), DbError> {
        self.note(event).await?;
        self.keep().await
    }

    /// Commits work that is about work (jobs, cursors) and tells nothing to anyone.
    pub(crate) async fn finish(self) -> Result<(), DbError> {
        let changes = Arc::clone(&self.changes);
        self.end(true).await?;
        changes.bump();
        Ok(())
    }

    /// Commits what no page shows to others (a session's last use, a challenge): nothing that is kept in memory becomes old
    /// by it.
    pub async fn keep(self) -> Result<(), DbError> {
        self.end(false).await
    }

    async fn end(self, heard: bool) -> Result<(), DbError> {
        match self.conn.link {
            Link::SqliteWriter(writer) => writer.commit(),
            Link::PostgresWriter(writer) => writer.commit(heard).await,
            Link::SqliteReader(_) | Link::PostgresReader(_) => Err(DbError::Failed("a reader cannot commit".into())),
        }
    }
}
