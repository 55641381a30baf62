//! The declarations of personal data against the schema of the database under test.

use std::collections::BTreeSet;

use kernel::personal::{Export, Personal, Rows};
use world::World;

/// Names of columns that are about persons wherever they stand.
const NAMED: &[&str] = &["mail", "name", "address", "person", "signer", "actor", "uploaded_by", "phone"];

/// The columns that refer to persons, as the migrations write them.
fn referring() -> BTreeSet<(String, String)> {
    let (mut found, mut table) = (BTreeSet::new(), String::new());
    for migration in app::migrations::ALL {
        for line in migration.sql.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let altered = match words.as_slice() {
                ["create", "table", name, ..] => {
                    (*name).clone_into(&mut table);
                    continue;
                }
                ["alter", "table", name, "add", "column", column, ..] | ["alter", "table", name, "add", column, ..] => {
                    Some((*name, *column))
                }
                _ => None,
            };
            if line.contains("references persons (id)") {
                let (name, column) = altered.unwrap_or_else(|| (&table, words[0]));
                found.insert((name.to_owned(), column.to_owned()));
            }
        }
    }
    found
}

#[tokio::test]
async fn every_column_that_holds_or_points_to_a_person_is_declared_and_no_other() {
    let world = World::new().await;
    let personal = world.app().part::<Personal>().unwrap();
    let whole = world.app().db.frozen().await.unwrap();
    let tables = whole.tables().await.unwrap();
    let referring = referring();
    assert!(referring.len() > 70, "only {} columns refer to persons", referring.len());
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for held in &personal.held {
        assert!(seen.insert(held.table), "{} is declared twice", held.table);
        let Some(table) = tables.iter().find(|table| table.name == held.table) else {
            wrong.push(format!("there is no table {}", held.table));
            continue;
        };
        let mut names = BTreeSet::new();
        for field in held.fields {
            if !names.insert(field.name) {
                wrong.push(format!("{}.{} is declared twice", held.table, field.name));
            }
            if table.columns.iter().all(|column| column.name != field.name) {
                wrong.push(format!("there is no column {}.{}", held.table, field.name));
            }
            let refers = referring.contains(&(held.table.to_owned(), field.name.to_owned()));
            if field.export == Export::Act && !refers {
                wrong.push(format!("{}.{} refers to nobody", held.table, field.name));
            }
            if refers && field.export == Export::Told {
                wrong.push(format!("{}.{} would tell of somebody else", held.table, field.name));
            }
        }
        match held.rows {
            Rows::Of(column) | Rows::Mail(column) if !names.contains(column) => {
                wrong.push(format!("{}.{column} is not declared", held.table));
            }
            Rows::Within(column, parent, _)
                if !names.contains(column) || personal.held.iter().all(|one| one.table != parent) =>
            {
                wrong.push(format!("{}: within {parent} by {column} is not declared", held.table));
            }
            _ => {}
        }
    }
    for table in &tables {
        let held = personal.held.iter().find(|held| held.table == table.name);
        let is_personal = referring.iter().any(|(name, _)| *name == table.name);
        for column in &table.columns {
            let is_declared = held.is_some_and(|held| held.fields.iter().any(|field| field.name == column.name))
                || personal.not_persons.contains(&(table.name.as_str(), column.name.as_str()));
            let is_named = NAMED.iter().any(|part| column.name.contains(part));
            if (is_personal || is_named) && !is_declared {
                wrong.push(format!("{}.{} is not declared", table.name, column.name));
            }
        }
    }
    for (table, column) in &personal.not_persons {
        let is_there = tables.iter().any(|one| one.name == *table && one.columns.iter().any(|c| c.name == *column));
        if !is_there {
            wrong.push(format!("there is no column {table}.{column}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
