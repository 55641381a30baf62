//! What is somebody's own in all tables, as the areas have declared it: read for the copy that the person takes, and taken
//! out when the person goes. The names in these statements are literals of the declarations, which a test compares with
//! the schema; values are parameters.

use std::io::Write;

use super::{Column, Link, Table, Whole, quoted};
use crate::db::{DbError, Tx, Value};
use crate::personal::{Erase, Export, Field, Held, Leaving, Rows, Whose};

/// The rows of a table that are found by the first parameter.
fn condition(held: &[Held], rows: Rows) -> Option<String> {
    Some(match rows {
        Rows::Of(column) | Rows::Mail(column) => format!("{} = $1", quoted(column)),
        Rows::Within(column, table, key) => {
            let within = held.iter().find(|one| one.table == table)?;
            let inside = condition(held, within.rows)?;
            format!("{} in (select {} from {} where {inside})", quoted(column), quoted(key), quoted(table))
        }
        Rows::Nobodys => return None,
    })
}

impl Tx {
    /// Deletes the rows that go with a person and clears the columns that are theirs in the rows that stay.
    pub(crate) async fn erase(&self, held: &[Held], leaving: &Leaving) -> Result<(), DbError> {
        let whose = Whose { person: leaving.person, email: leaving.email.as_deref() };
        for one in held {
            let (Some(condition), Some(found)) = (condition(held, one.rows), whose.parameter(held, one.rows)) else {
                continue;
            };
            let table = quoted(one.table);
            if one.goes {
                self.change(&format!("delete from {table} where {condition}"), &[found]).await?;
                continue;
            }
            let (mut sets, mut has_words) = (Vec::new(), false);
            for field in one.fields {
                let name = quoted(field.name);
                match field.erase {
                    Erase::Nulled => sets.push(format!("{name} = null")),
                    Erase::Emptied => sets.push(format!("{name} = ''")),
                    Erase::Words if leaving.takes_words => {
                        has_words = true;
                        sets.push(format!("{name} = case when {name} is null then null else cast($2 as text) end"));
                    }
                    Erase::Words | Erase::Stays | Erase::ByArea => {}
                }
            }
            if sets.is_empty() {
                continue;
            }
            let sql = format!("update {table} set {} where {condition}", sets.join(", "));
            let both = [found, Value::Text(words::REMOVED)];
            self.change(&sql, if has_words { &both } else { both.get(..1).unwrap_or_default() }).await?;
        }
        Ok(())
    }
}

/// What the copy has of a table.
pub(super) struct Part {
    pub table: Table,
    condition: String,
}

impl Part {
    pub fn select(&self, postgres: bool) -> String {
        self.table.select_where(postgres, &self.condition)
    }
}

impl Whole {
    /// Writes what is somebody's own in one declared table: a line for each row, with a JSON object. Returns how many.
    pub async fn read_own(
        &self,
        tables: &[Table],
        held: &[Held],
        one: &Held,
        whose: Whose<'_>,
        to: &mut (dyn Write + Send),
    ) -> Result<u64, DbError> {
        let (Some(condition), Some(found)) = (condition(held, one.rows), whose.parameter(held, one.rows)) else {
            return Ok(0);
        };
        let is_told =
            |column: &Column| one.fields.iter().any(|field| field.name == column.name && field.export == Export::Told);
        self.read_part(tables, one, condition, &is_told, found, to).await
    }

    /// The same for things that are not theirs and to which they did something: the keys.
    pub async fn read_acts(
        &self,
        tables: &[Table],
        one: &Held,
        field: &Field,
        whose: Whose<'_>,
        to: &mut (dyn Write + Send),
    ) -> Result<u64, DbError> {
        let key = tables.iter().find(|table| table.name == one.table).map(|table| table.key.clone());
        let key = key.unwrap_or_default();
        // A key that is itself a person would tell of somebody else.
        let is_told = |column: &Column| {
            let declared = one.fields.iter().find(|field| field.name == column.name);
            key.contains(&column.name)
                && declared.is_none_or(|field| field.export != Export::Inner || column.name == "id")
        };
        let found = Value::Uuid(whose.person.uuid());
        self.read_part(tables, one, format!("{} = $1", quoted(field.name)), &is_told, found, to).await
    }

    async fn read_part(
        &self,
        tables: &[Table],
        one: &Held,
        condition: String,
        is_told: &(dyn Fn(&Column) -> bool + Sync),
        found: Value<'_>,
        to: &mut (dyn Write + Send),
    ) -> Result<u64, DbError> {
        let Some(table) = tables.iter().find(|table| table.name == one.table) else {
            return Err(DbError::Shape(format!("there is no table {}", one.table)));
        };
        let columns: Vec<Column> = table.columns.iter().filter(|column| is_told(column)).cloned().collect();
        if columns.is_empty() {
            return Ok(0);
        }
        // Without its whole key a row is ordered by everything that is told of it.
        let is_keyed = table.key.iter().all(|name| columns.iter().any(|column| column.name == *name));
        let order = if is_keyed { table.key.clone() } else { Vec::new() };
        let part = Part { table: Table { name: table.name.clone(), columns, key: order }, condition };
        match &self.0 {
            Link::Sqlite(link) => link.read_part(&part, &found, to),
            Link::Postgres(link) => link.read_part(&part, &found, to).await,
        }
    }
}
