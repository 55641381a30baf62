//! The whole of a SQLite database, over a connection of its own.

use std::io::{BufRead, Write};

use parking_lot::Mutex;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::own::Part;
use super::{Applied, Column, Kind, Table, line, quoted};
use crate::db::sqlite::{Bound, Pool, SqliteCell, SqliteRow, refused};
use crate::db::{DbError, Migration, Value, fulltext};

/// The lock is for the compiler: a job that reads may go on on another thread.
pub struct Link(Mutex<Connection>);

impl Link {
    pub fn frozen(pool: &Pool) -> Result<Self, DbError> {
        let link = Self(Mutex::new(pool.open_reader()?));
        // The instant is that of the first read.
        link.script("begin")?;
        link.texts("select name from sqlite_schema")?;
        Ok(link)
    }

    /// References are checked all at once at the end; this can only be set outside of a transaction.
    pub fn filling(pool: &Pool) -> Result<Self, DbError> {
        let link = Self(Mutex::new(pool.open_apart()?));
        link.script("pragma busy_timeout = 10000; pragma foreign_keys = off; begin immediate")?;
        Ok(link)
    }

    pub fn script(&self, sql: &str) -> Result<(), DbError> {
        self.0.lock().execute_batch(sql).map_err(|error| refused(&error))
    }

    pub fn texts(&self, sql: &str) -> Result<Vec<String>, DbError> {
        let connection = self.0.lock();
        let mut statement = connection.prepare(sql).map_err(|error| refused(&error))?;
        let texts: Result<_, _> = statement.raw_query().mapped(|row| row.get(0)).collect();
        texts.map_err(|error| refused(&error))
    }

    pub fn tables(&self) -> Result<Vec<Table>, DbError> {
        let mut names = self.texts(
            "select name from pragma_table_list
             where schema = 'main' and type = 'table' and substr(name, 1, 7) <> 'sqlite_'",
        )?;
        names.sort_unstable();
        names.into_iter().map(|name| self.table(name)).collect()
    }

    fn table(&self, name: String) -> Result<Table, DbError> {
        let connection = self.0.lock();
        let mut statement = connection
            .prepare("select name, type, pk from pragma_table_info(?1) order by cid")
            .map_err(|error| refused(&error))?;
        let found = statement.query_map([&name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        let found: Result<Vec<(String, String, i64)>, _> = found.map_err(|error| refused(&error))?.collect();
        let (mut columns, mut key) = (Vec::new(), Vec::new());
        for (column, declared, place) in found.map_err(|error| refused(&error))? {
            if place > 0 {
                key.push((place, column.clone()));
            }
            columns.push(Column { kind: Kind::of(&declared, &name)?, name: column });
        }
        key.sort_unstable();
        Ok(Table { name, columns, key: key.into_iter().map(|(_, name)| name).collect() })
    }

    pub fn applied(&self) -> Result<Vec<Applied>, DbError> {
        let connection = self.0.lock();
        let mut statement = connection
            .prepare("select number, name, digest from schema_migrations order by number")
            .map_err(|error| refused(&error))?;
        let found = statement
            .raw_query()
            .mapped(|row| Ok(Applied { number: row.get(0)?, name: row.get(1)?, digest: row.get(2)? }));
        found.collect::<Result<_, _>>().map_err(|error| refused(&error))
    }

    pub fn note(&self, migration: &Migration) -> Result<(), DbError> {
        let values = (migration.number, migration.name, migration.digest());
        let noted =
            self.0.lock().execute("insert into schema_migrations (number, name, digest) values (?1, ?2, ?3)", values);
        noted.map(drop).map_err(|error| refused(&error))
    }

    pub fn read(&self, table: &Table, to: &mut (dyn Write + Send)) -> Result<u64, DbError> {
        let connection = self.0.lock();
        let mut statement = connection.prepare(&table.select(false)).map_err(|error| refused(&error))?;
        let (mut rows, mut line, mut count) = (statement.raw_query(), Vec::new(), 0);
        while let Some(row) = rows.next().map_err(|error| refused(&error))? {
            line::write(&table.columns, &mut SqliteRow { row, next: 0, cell: SqliteCell(ValueRef::Null) }, &mut line)?;
            to.write_all(&line).map_err(|error| DbError::Failed(error.to_string()))?;
            count += 1;
        }
        Ok(count)
    }

    pub fn read_part(&self, part: &Part, found: &Value<'_>, to: &mut (dyn Write + Send)) -> Result<u64, DbError> {
        let connection = self.0.lock();
        let mut statement = connection.prepare(&part.select(false)).map_err(|error| refused(&error))?;
        statement.raw_bind_parameter(1, Bound(found)).map_err(|error| refused(&error))?;
        let (mut rows, mut line, mut count) = (statement.raw_query(), Vec::new(), 0);
        while let Some(row) = rows.next().map_err(|error| refused(&error))? {
            let mut row = SqliteRow { row, next: 0, cell: SqliteCell(ValueRef::Null) };
            line::write_object(&part.table.columns, &mut row, &mut line)?;
            to.write_all(&line).map_err(|error| DbError::Failed(error.to_string()))?;
            count += 1;
        }
        Ok(count)
    }

    pub fn fill(&self, table: &Table, from: &mut dyn BufRead) -> Result<u64, DbError> {
        let places = vec!["?"; table.columns.len()].join(", ");
        let sql = format!("insert into {} ({}) values ({places})", quoted(&table.name), table.names());
        let connection = self.0.lock();
        let mut statement = connection.prepare(&sql).map_err(|error| refused(&error))?;
        let (mut line, mut count) = (Vec::new(), 0);
        while let Some(row) = line::next(&table.columns, from, &mut line)? {
            for (at, value) in row.iter().enumerate() {
                let bound = statement.raw_bind_parameter(at + 1, Bound(&value.bind()));
                bound.map_err(|error| refused(&error))?;
            }
            statement.raw_execute().map_err(|error| refused(&error))?;
            count += 1;
        }
        Ok(count)
    }

    pub fn close(&self) -> Result<(), DbError> {
        self.script(fulltext::REBUILD_SQLITE)?;
        match self.texts("select \"table\" || ' refers to ' || parent from pragma_foreign_key_check limit 1")?.pop() {
            Some(said) => Err(DbError::Constraint(format!("a row of {said}, where there is no such row"))),
            None => Ok(()),
        }
    }
}
