//! Organisations from a table. As in the form, two of the same name are one.

use std::collections::{HashMap, HashSet};

use kernel::db::{Conn, DbError, Tx};
use kernel::tables::{Column, Refused};

use super::{Count, TEXT_MAX, check_key, check_length, check_web, column, country, queries, read, required, sound};
use crate::governments::domain::slug;
use crate::organisations::handlers::KINDS;
use crate::organisations::queries::{NewOrganisation, insert_organisation};

const COLUMNS: &[Column] =
    &[required("name"), required("kind"), column("country"), column("key"), column("website"), column("source")];

/// What is to be written.
pub struct Plan {
    new: Vec<New>,
    known: usize,
}

struct New {
    slug: String,
    name: String,
    kind: &'static str,
    country: Option<&'static str>,
    website: Option<String>,
    source: Option<String>,
}

/// Reads a file and compares it with what is there.
pub async fn check(conn: &Conn, bytes: &[u8]) -> Result<Plan, Refused> {
    let (table, mut faults) = read(bytes, COLUMNS, &["key"])?;
    let taken: HashSet<String> = queries::list_organisations(conn).await?.into_iter().map(|one| one.slug).collect();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut plan = Plan { new: Vec::new(), known: 0 };
    for row in table.rows() {
        let country = country(&row, &mut faults);
        check_length(&row, "name", TEXT_MAX, &mut faults);
        check_web(&row, "website", &mut faults);
        check_web(&row, "source", &mut faults);
        check_key(&row, &mut faults);
        let kind = KINDS.into_iter().find(|kind| *kind == row.text("kind").to_lowercase());
        if kind.is_none() && row.maybe("kind").is_some() {
            faults.cell(row.number, "kind", format!("must be one of {}.", KINDS.join(", ")));
        }
        let key = row.maybe("key").map_or_else(|| slug(row.text("name")), str::to_owned);
        let first = *seen.entry(key.clone()).or_insert(row.number);
        if first != row.number && row.maybe("name").is_some() {
            faults.cell(row.number, "name", format!("the same organisation stands in row {first}."));
        }
        let Some(kind) = kind else { continue };
        if taken.contains(&key) {
            plan.known += 1;
            continue;
        }
        let own = |column| row.maybe(column).map(str::to_owned);
        plan.new.push(New {
            slug: key,
            name: row.text("name").to_owned(),
            kind,
            country: country.map(places::Country::code),
            website: own("website"),
            source: own("source"),
        });
    }
    sound(plan, faults)
}

impl Plan {
    pub const fn count(&self) -> Count {
        Count { new: self.new.len(), known: self.known }
    }

    pub async fn write(&self, tx: &Tx) -> Result<(), DbError> {
        for one in &self.new {
            let new = NewOrganisation {
                slug: &one.slug,
                name: &one.name,
                kind: one.kind,
                country: one.country,
                website: one.website.as_deref(),
                source_url: one.source.as_deref(),
            };
            insert_organisation(tx, &new).await?;
        }
        Ok(())
    }
}
