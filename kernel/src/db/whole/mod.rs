//! The database as a whole: all of its tables read as of one instant, and an empty database filled in one transaction.
//! Only here is SQL put together from names. They are those that the engine lists, so our migrations made them, or literals of
//! the declarations of personal data (`own.rs`); a name or a value that comes from outside never becomes a part of a
//! statement.

mod line;
mod own;
mod postgres;
mod sqlite;

use std::io::{BufRead, Write};

use serde::{Deserialize, Serialize};

use super::{Conn, Db, DbError, Engine, Migration, migrate};

const LEDGER: &str = "schema_migrations";

crate::word_enum! {
    /// What a column holds, the same on both engines.
    pub enum Kind {
        Uuid = "uuid", Time = "instant", Date = "date", Json = "json", Bool = "boolean", Int = "integer", Real = "real",
        Text = "text", Bytes = "bytes",
    }
}

impl Kind {
    /// By the name that the migration gives it, or what PostgreSQL calls it afterwards.
    fn of(declared: &str, table: &str) -> Result<Self, DbError> {
        Ok(match declared.to_ascii_lowercase().as_str() {
            "uuid" => Self::Uuid,
            "timestamptz" | "timestamp with time zone" => Self::Time,
            "date" => Self::Date,
            "jsonb" => Self::Json,
            "boolean" => Self::Bool,
            "bigint" | "integer" | "smallint" => Self::Int,
            "double precision" => Self::Real,
            "text" => Self::Text,
            "bytea" => Self::Bytes,
            other => {
                let none = format!("the table {table} has a column of the type {other}, which is none of ours");
                return Err(DbError::Shape(none));
            }
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

/// A table, and in which order its rows are read. The order is whole and the same on both engines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The columns of the primary key. A table without one is ordered by all of its columns.
    pub key: Vec<String>,
}

impl Table {
    /// Whether both have the same columns, in whatever order.
    pub fn is_like(&self, other: &Self) -> bool {
        let has = |column| other.columns.contains(column);
        let is_whole = self.columns.len() == other.columns.len() && self.columns.iter().all(has);
        is_whole && self.name == other.name && self.key == other.key
    }

    fn names(&self) -> String {
        self.columns.iter().map(|column| quoted(&column.name)).collect::<Vec<_>>().join(", ")
    }

    fn select(&self, postgres: bool) -> String {
        self.select_where(postgres, "true")
    }

    fn select_where(&self, postgres: bool, condition: &str) -> String {
        let by_key = |column: &&Column| self.key.is_empty() || self.key.contains(&column.name);
        let mut ordered: Vec<&Column> = self.columns.iter().filter(by_key).collect();
        ordered.sort_by_key(|column| self.key.iter().position(|name| *name == column.name));
        let order = ordered.into_iter().map(|column| {
            // What SQLite does by itself: bytes in their order, and nothing before something.
            let collation = if postgres && column.kind == Kind::Text { " collate \"C\"" } else { "" };
            let nulls = if postgres && self.key.is_empty() { " nulls first" } else { "" };
            format!("{}{collation}{nulls}", quoted(&column.name))
        });
        let order = order.collect::<Vec<_>>().join(", ");
        format!("select {} from {} where {condition} order by {order}", self.names(), quoted(&self.name))
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A migration as the ledger names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    pub number: i64,
    pub name: String,
    pub digest: String,
}

/// A transaction over everything: one that only reads and sees one instant, or the one that fills an empty database.
/// Dropped without `commit`, it leaves no trace.
#[must_use = "a transaction that is not committed is rolled back"]
pub struct Whole(Link);

enum Link {
    Sqlite(sqlite::Link),
    Postgres(postgres::Link),
}

impl Db {
    /// Everything as it is now, however long the reading takes and whatever is written meanwhile.
    pub async fn frozen(&self) -> Result<Whole, DbError> {
        Ok(Whole(match &*self.engine {
            Engine::Sqlite(pool) => Link::Sqlite(sqlite::Link::frozen(pool)?),
            Engine::Postgres(pool) => Link::Postgres(postgres::Link::frozen(pool).await?),
        }))
    }

    /// Lets the role of another address read and write rows, as `docs/operating/audit.md` says: it owns nothing, and adds
    /// to the log without changing it.
    pub async fn lend_to(&self, url: &str) -> Result<(), DbError> {
        match &*self.engine {
            Engine::Sqlite(_) => Err(DbError::Failed("SQLite has no roles".into())),
            Engine::Postgres(pool) => postgres::Link::lend(pool, url).await,
        }
    }

    /// The transaction that fills this database.
    pub async fn filling(&self) -> Result<Whole, DbError> {
        Ok(Whole(match &*self.engine {
            Engine::Sqlite(pool) => Link::Sqlite(sqlite::Link::filling(pool)?),
            Engine::Postgres(pool) => Link::Postgres(postgres::Link::filling(pool).await?),
        }))
    }
}

impl Conn {
    /// How many bytes the database takes where it is kept.
    pub async fn database_bytes(&self) -> Result<i64, DbError> {
        if self.is_postgres() {
            self.count("select pg_database_size(current_database()) as n", &[]).await
        } else {
            self.count("select page_count * page_size as n from pragma_page_count(), pragma_page_size()", &[]).await
        }
    }

    /// The word for the kind of database.
    pub const fn engine(&self) -> &'static str {
        if self.is_postgres() { "postgres" } else { "sqlite" }
    }
}

impl Whole {
    /// The word for the kind of database.
    pub const fn engine(&self) -> &'static str {
        match self.0 {
            Link::Sqlite(_) => "sqlite",
            Link::Postgres(_) => "postgres",
        }
    }

    async fn all_tables(&self) -> Result<Vec<Table>, DbError> {
        match &self.0 {
            Link::Sqlite(link) => link.tables(),
            Link::Postgres(link) => link.tables().await,
        }
    }

    /// Whether there is nothing here. An empty ledger is what looking at a new database leaves.
    pub async fn is_empty(&self) -> Result<bool, DbError> {
        match self.all_tables().await {
            Ok(tables) => Ok(tables.iter().all(|table| table.name == LEDGER) && self.applied().await?.is_empty()),
            // Somebody else's table.
            Err(DbError::Shape(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// All tables but the ledger of migrations, by name. What is made from other rows, such as SQLite's index of words, is
    /// no table.
    pub async fn tables(&self) -> Result<Vec<Table>, DbError> {
        let mut tables = self.all_tables().await?;
        tables.retain(|table| table.name != LEDGER);
        Ok(tables)
    }

    /// The migrations that made the tables, oldest first.
    pub async fn applied(&self) -> Result<Vec<Applied>, DbError> {
        if self.all_tables().await?.iter().all(|table| table.name != LEDGER) {
            return Ok(Vec::new());
        }
        match &self.0 {
            Link::Sqlite(link) => link.applied(),
            Link::Postgres(link) => link.applied().await,
        }
    }

    /// The digests of the stored files that the database names.
    pub async fn file_digests(&self) -> Result<Vec<String>, DbError> {
        const DIGESTS: &str = "select distinct digest from files order by digest";
        let mut digests = match &self.0 {
            Link::Sqlite(link) => link.texts(DIGESTS)?,
            Link::Postgres(link) => link.texts(DIGESTS).await?,
        };
        digests.sort_unstable();
        Ok(digests)
    }

    /// Writes the rows of a table, one a line. Returns how many.
    pub async fn read(&self, table: &Table, to: &mut (dyn Write + Send)) -> Result<u64, DbError> {
        match &self.0 {
            Link::Sqlite(link) => link.read(table, to),
            Link::Postgres(link) => link.read(table, to).await,
        }
    }

    /// Makes the tables as these migrations leave them, empty and without the references between them until `close`.
    pub async fn build(&mut self, migrations: &[Migration]) -> Result<(), DbError> {
        self.script(migrate::LEDGER).await?;
        for migration in migrations {
            let text = migrate::for_engine(migration.sql, matches!(self.0, Link::Postgres(_)));
            self.script(&text).await?;
            match &self.0 {
                Link::Sqlite(link) => link.note(migration)?,
                Link::Postgres(link) => link.note(migration).await?,
            }
        }
        if let Link::Postgres(link) = &mut self.0 {
            link.loosen().await?;
        }
        for table in self.tables().await? {
            self.script(&format!("delete from {}", quoted(&table.name))).await?;
        }
        Ok(())
    }

    async fn script(&self, sql: &str) -> Result<(), DbError> {
        match &self.0 {
            Link::Sqlite(link) => link.script(sql),
            Link::Postgres(link) => link.script(sql).await,
        }
    }

    /// Puts rows in, as `read` wrote them. Returns how many.
    pub async fn fill(&self, table: &Table, from: &mut dyn BufRead) -> Result<u64, DbError> {
        match &self.0 {
            Link::Sqlite(link) => link.fill(table, from),
            Link::Postgres(link) => link.fill(table, from).await,
        }
    }

    /// Brings back what `build` left out, and fails if a row refers to one that is not there.
    pub async fn close(&self) -> Result<(), DbError> {
        match &self.0 {
            Link::Sqlite(link) => link.close(),
            Link::Postgres(link) => link.tighten().await,
        }
    }

    pub async fn commit(self) -> Result<(), DbError> {
        match self.0 {
            Link::Sqlite(link) => link.script("commit"),
            Link::Postgres(link) => link.script("notify belfry; commit").await,
        }
    }
}
