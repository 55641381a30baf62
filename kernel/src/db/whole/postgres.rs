//! The whole of a PostgreSQL database, over a connection that ends with it.

use std::io::{BufRead, Write};
use std::pin::pin;

use bytes::Bytes;
use deadpool_postgres::{ClientWrapper, Object};
use futures_util::TryStreamExt;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Column as Described, Config};

use super::own::Part;
use super::{Applied, Column, Kind, Table, line, quoted};
use crate::db::postgres::{BEGIN, Pool, PostgresRow, Raw, refused};
use crate::db::{DbError, Migration, Value, fulltext};

/// As many rows as are fetched at once.
const FETCH: &str = "fetch forward 1000 from whole";

pub struct Link {
    client: ClientWrapper,
    /// What brings the references between tables back.
    loosened: Vec<String>,
}

impl Link {
    async fn begin(pool: &Pool, begin: &str) -> Result<Self, DbError> {
        // Out of the pool: dropped in the middle, the connection ends, and the server rolls back.
        let link = Self { client: Object::take(pool.get().await?), loosened: Vec::new() };
        link.script(begin).await?;
        Ok(link)
    }

    pub async fn frozen(pool: &Pool) -> Result<Self, DbError> {
        let link = Self::begin(pool, "begin isolation level repeatable read, read only").await?;
        // The instant is that of the first read.
        link.texts("select 'now'").await?;
        Ok(link)
    }

    /// Grants to the role of `url` what serving takes, and takes back what it does not.
    pub async fn lend(pool: &Pool, url: &str) -> Result<(), DbError> {
        const GRANTS: &str = "select format('
            grant usage on schema %1$I to %2$I;
            grant select, insert, update, delete on all tables in schema %1$I to %2$I;
            revoke update, delete, truncate on %1$I.events from %2$I;
            revoke insert, update, delete on %1$I.schema_migrations from %2$I', current_schema(), $1::text)
            where $1::text <> current_user";
        let config: Config = url.parse().map_err(|error| refused(&error))?;
        let link = Self::begin(pool, BEGIN).await?;
        let role = config.get_user().unwrap_or_default();
        let grants = link.client.query_opt(GRANTS, &[&role]).await.map_err(|error| refused(&error))?;
        let Some(grants) = grants else {
            return Err(DbError::Failed("owner_url and database_url name the same role".into()));
        };
        link.script(grants.try_get(0).map_err(|error| refused(&error))?).await?;
        link.script("commit").await
    }

    pub async fn filling(pool: &Pool) -> Result<Self, DbError> {
        Self::begin(pool, BEGIN).await
    }

    pub async fn script(&self, sql: &str) -> Result<(), DbError> {
        self.client.batch_execute(sql).await.map_err(|error| refused(&error))
    }

    pub async fn texts(&self, sql: &str) -> Result<Vec<String>, DbError> {
        let rows = self.client.query(sql, &[]).await.map_err(|error| refused(&error))?;
        rows.iter().map(|row| row.try_get(0).map_err(|error| refused(&error))).collect()
    }

    pub async fn tables(&self) -> Result<Vec<Table>, DbError> {
        let rows = self
            .client
            .query(
                "select c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod),
                    coalesce(array_position(i.indkey::int2[], a.attnum), -1)::int4
                 from pg_class c
                 join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 left join pg_index i on i.indrelid = c.oid and i.indisprimary
                 where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                 order by c.relname::text collate \"C\", a.attnum",
                &[],
            )
            .await
            .map_err(|error| refused(&error))?;
        let mut tables: Vec<(Table, Vec<(i32, String)>)> = Vec::new();
        for row in &rows {
            let table: String = row.try_get(0).map_err(|error| refused(&error))?;
            let name: String = row.try_get(1).map_err(|error| refused(&error))?;
            let declared: String = row.try_get(2).map_err(|error| refused(&error))?;
            let place: i32 = row.try_get(3).map_err(|error| refused(&error))?;
            if table == fulltext::TABLE {
                continue;
            }
            if tables.last().is_none_or(|(last, _)| last.name != table) {
                tables.push((Table { name: table, columns: Vec::new(), key: Vec::new() }, Vec::new()));
            }
            let Some((table, key)) = tables.last_mut() else { continue };
            if place >= 0 {
                key.push((place, name.clone()));
            }
            table.columns.push(Column { kind: Kind::of(&declared, &table.name)?, name });
        }
        let keyed = tables.into_iter().map(|(table, mut key)| {
            key.sort_unstable();
            Table { key: key.into_iter().map(|(_, name)| name).collect(), ..table }
        });
        Ok(keyed.collect())
    }

    pub async fn applied(&self) -> Result<Vec<Applied>, DbError> {
        let sql = "select number, name, digest from schema_migrations order by number";
        let rows = self.client.query(sql, &[]).await.map_err(|error| refused(&error))?;
        let applied = rows
            .iter()
            .map(|row| Ok(Applied { number: row.try_get(0)?, name: row.try_get(1)?, digest: row.try_get(2)? }));
        applied.collect::<Result<_, _>>().map_err(|error| refused(&error))
    }

    pub async fn note(&self, migration: &Migration) -> Result<(), DbError> {
        let sql = "insert into schema_migrations (number, name, digest) values ($1, $2, $3)";
        let values: [&(dyn ToSql + Sync); 3] = [&migration.number, &migration.name, &migration.digest()];
        self.client.execute(sql, &values).await.map(drop).map_err(|error| refused(&error))
    }

    pub async fn read(&self, table: &Table, to: &mut (dyn Write + Send)) -> Result<u64, DbError> {
        self.script(&format!("declare whole no scroll cursor for {}", table.select(true))).await?;
        let fetch = self.client.prepare(FETCH).await.map_err(|error| refused(&error))?;
        let (mut line, mut count) = (Vec::new(), 0);
        loop {
            let rows = self.client.query(&fetch, &[]).await.map_err(|error| refused(&error))?;
            if rows.is_empty() {
                break;
            }
            for row in &rows {
                line::write(&table.columns, &mut PostgresRow { row, next: 0, cell: Raw::NULL }, &mut line)?;
                to.write_all(&line).map_err(|error| DbError::Failed(error.to_string()))?;
                count += 1;
            }
        }
        self.script("close whole").await?;
        Ok(count)
    }

    pub async fn read_part(&self, part: &Part, found: &Value<'_>, to: &mut (dyn Write + Send)) -> Result<u64, DbError> {
        let statement = self.client.prepare(&part.select(true)).await.map_err(|error| refused(&error))?;
        let rows = self.client.query_raw(&statement, [found]).await.map_err(|error| refused(&error))?;
        let (mut rows, mut line, mut count) = (pin!(rows), Vec::new(), 0);
        while let Some(row) = rows.try_next().await.map_err(|error| refused(&error))? {
            let mut row = PostgresRow { row: &row, next: 0, cell: Raw::NULL };
            line::write_object(&part.table.columns, &mut row, &mut line)?;
            to.write_all(&line).map_err(|error| DbError::Failed(error.to_string()))?;
            count += 1;
        }
        Ok(count)
    }

    pub async fn fill(&self, table: &Table, from: &mut dyn BufRead) -> Result<u64, DbError> {
        let (name, columns) = (quoted(&table.name), table.names());
        let shape = self.client.prepare(&format!("select {columns} from {name}")).await;
        let types: Vec<Type> =
            shape.map_err(|error| refused(&error))?.columns().iter().map(Described::type_).cloned().collect();
        let sink = self.client.copy_in::<_, Bytes>(&format!("copy {name} ({columns}) from stdin binary")).await;
        let mut writer = pin!(BinaryCopyInWriter::new(sink.map_err(|error| refused(&error))?, &types));
        let mut line = Vec::new();
        while let Some(row) = line::next(&table.columns, from, &mut line)? {
            let values: Vec<Value<'_>> = row.iter().map(line::Owned::bind).collect();
            let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
            writer.as_mut().write(&values).await.map_err(|error| refused(&error))?;
        }
        writer.finish().await.map_err(|error| refused(&error))
    }

    /// Takes the references between tables away: with them rows would have to come in an order that there need not be.
    pub async fn loosen(&mut self) -> Result<(), DbError> {
        const REFERENCES: &str = "from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace order by conrelid, oid";
        let tighten = format!(
            "select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) {REFERENCES}"
        );
        let loosen =
            format!("select format('alter table %s drop constraint %I', conrelid::regclass, conname) {REFERENCES}");
        self.loosened = self.texts(&tighten).await?;
        self.script(&self.texts(&loosen).await?.join("; ")).await
    }

    pub async fn tighten(&self) -> Result<(), DbError> {
        self.script(fulltext::REBUILD_POSTGRES).await?;
        // The planner knows nothing of rows that have just come.
        self.script("analyze").await?;
        self.script(&self.loosened.join("; ")).await
    }
}
