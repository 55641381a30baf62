//! Governments from a table. One with a unit takes place, size and other names from the reference geography.

use std::collections::{HashMap, HashSet};

use kernel::db::{Conn, DbError, Tx};
use kernel::tables::{Column, Faults, Refused, Row};
use nouns::GovernmentId;
use places::{Gazetteer, Unit};

use super::queries::{self, KnownGovernment};
use super::{Count, TEXT_MAX, check_key, check_length, check_web, column, country, read, required, sound, unit};
use crate::affiliations::domain::is_telling;
use crate::governments::domain::{KINDS, kind_of, slug};
use crate::governments::queries::{NewGovernment, insert_government, other_names};

const COLUMNS: &[Column] = &[
    required("name"),
    required("country"),
    column("kind"),
    column("unit"),
    column("key"),
    column("other_names"),
    column("domains"),
    column("website"),
    column("note"),
    column("source"),
];

/// What is to be written.
pub struct Plan<'g> {
    new: Vec<New<'g>>,
    known: usize,
}

struct New<'g> {
    slug: String,
    name: String,
    other_names: Vec<String>,
    kind: &'static str,
    country: &'static str,
    unit: Option<&'g Unit>,
    domains: Vec<String>,
    website: Option<String>,
    note: Option<String>,
    source: Option<String>,
}

/// What is there already, by what a row can mean it with.
struct Known {
    by_unit: HashMap<String, GovernmentId>,
    by_slug: HashMap<String, KnownGovernment>,
    by_name: HashMap<Name, (GovernmentId, String, bool)>,
    domains: HashMap<String, GovernmentId>,
}

/// Country, kind and folded name.
type Name = (String, String, String);

impl Known {
    async fn load(conn: &Conn) -> Result<Self, DbError> {
        let mut known = Self {
            by_unit: HashMap::new(),
            by_slug: HashMap::new(),
            by_name: HashMap::new(),
            domains: queries::list_domains(conn).await?.into_iter().map(|one| (one.domain, one.government)).collect(),
        };
        for one in queries::list_governments(conn).await? {
            let name = (one.country.clone(), one.kind.clone(), one.folded.clone());
            known.by_name.entry(name).or_insert_with(|| (one.id, one.slug.clone(), one.unit.is_some()));
            if let Some(unit) = &one.unit {
                known.by_unit.insert(unit.clone(), one.id);
            }
            known.by_slug.insert(one.slug.clone(), one);
        }
        Ok(known)
    }

    /// The government that a row means, if it is there.
    fn find(&self, row: &Row<'_>, unit: Option<&Unit>, name: &Name, faults: &mut Faults) -> Option<GovernmentId> {
        let by_unit = unit.and_then(|unit| self.by_unit.get(&unit.code)).copied();
        if let Some(key) = row.maybe("key") {
            let by_key = self.by_slug.get(key);
            if by_key.is_some_and(|known| by_unit.is_some_and(|id| id != known.id))
                || by_key.is_some_and(|known| unit.is_some() && known.unit.as_ref() != unit.map(|unit| &unit.code))
            {
                faults.cell(row.number, "key", format!("{key} is the key of another government."));
            }
            return by_key.map(|known| known.id).or(by_unit);
        }
        let named = self.by_name.get(name);
        match (unit, by_unit, named) {
            (Some(_), None, Some((_, slug, false))) => {
                let what = format!(
                    "a government of this name is registered without a unit, with the key {slug}. Leave the unit empty if \
                     it is the same; give it a key of its own if it is another."
                );
                faults.cell(row.number, "unit", what);
                None
            }
            (Some(_), found, _) => found,
            (None, _, named) => named.map(|(id, ..)| *id),
        }
    }
}

/// Reads a file and compares it with what is there.
pub async fn check<'g>(conn: &Conn, gazetteer: &'g Gazetteer, bytes: &[u8]) -> Result<Plan<'g>, Refused> {
    let (table, mut faults) = read(bytes, COLUMNS, &["key", "unit"])?;
    let known = Known::load(conn).await?;
    let mut slugs: HashSet<String> = known.by_slug.keys().cloned().collect();
    // A key that a later row names is not given to an earlier one.
    slugs.extend(table.rows().filter_map(|row| row.maybe("key")).map(str::to_owned));
    let mut names: HashMap<Name, usize> = HashMap::new();
    let mut domains: HashMap<String, usize> = HashMap::new();
    let mut plan = Plan { new: Vec::new(), known: 0 };
    for row in table.rows() {
        let unit = unit(&row, gazetteer, &mut faults);
        let country = country(&row, &mut faults);
        let kind = kind(&row, unit, &mut faults);
        check_length(&row, "name", TEXT_MAX, &mut faults);
        check_length(&row, "note", 2000, &mut faults);
        check_web(&row, "website", &mut faults);
        check_web(&row, "source", &mut faults);
        check_key(&row, &mut faults);
        let own_domains = domains_of(&row, &mut domains, &mut faults);
        let (Some(country), Some(kind)) = (country, kind) else { continue };
        if unit.is_some_and(|unit| unit.country.code() != country.code()) {
            faults.cell(row.number, "country", format!("the unit does not lie in {}.", country.code()));
        }
        let name: Name = (country.code().to_owned(), kind.to_owned(), places::fold(row.text("name")));
        if unit.is_none() && row.maybe("key").is_none() {
            let first = *names.entry(name.clone()).or_insert(row.number);
            if first != row.number {
                faults.cell(row.number, "name", format!("the same government stands in row {first}."));
            }
        }
        let found = known.find(&row, unit, &name, &mut faults);
        for domain in &own_domains {
            if known.domains.get(domain).is_some_and(|owner| Some(*owner) != found) {
                faults.cell(row.number, "domains", format!("{domain} is the domain of another government."));
            }
        }
        if found.is_some() {
            plan.known += 1;
            continue;
        }
        let latin = unit.map_or(row.text("name"), |unit| unit.name_latin.as_str());
        let slug = row.maybe("key").map_or_else(|| free(&mut slugs, &slug(latin), country.code()), str::to_owned);
        let mut others: Vec<String> =
            unit.map(|unit| [other_names(unit), vec![unit.name.clone()]].concat()).unwrap_or_default();
        others.extend(
            row.text("other_names").split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned),
        );
        let own = |column| row.maybe(column).map(str::to_owned);
        plan.new.push(New {
            slug,
            name: row.text("name").to_owned(),
            other_names: others,
            kind,
            country: country.code(),
            unit,
            domains: own_domains,
            website: own("website"),
            note: own("note"),
            source: own("source"),
        });
    }
    sound(plan, faults)
}

/// What kind of government a row names. That of its unit, if it has one.
fn kind(row: &Row<'_>, unit: Option<&Unit>, faults: &mut Faults) -> Option<&'static str> {
    let named = KINDS.into_iter().find(|kind| *kind == row.text("kind").to_lowercase());
    match (named, unit.map(kind_of)) {
        (None, Some(of_unit)) if row.text("kind").is_empty() => Some(of_unit),
        (Some(named), Some(of_unit)) if named != of_unit => {
            faults.cell(row.number, "kind", format!("the unit is {of_unit}, not {named}."));
            None
        }
        (Some(named), _) => Some(named),
        (None, _) => {
            faults.cell(row.number, "kind", format!("must be one of {}.", KINDS.join(", ")));
            None
        }
    }
}

/// The mail domains of a row, separated by blanks or commas.
fn domains_of(row: &Row<'_>, seen: &mut HashMap<String, usize>, faults: &mut Faults) -> Vec<String> {
    let mut domains: Vec<String> = Vec::new();
    for domain in row.text("domains").split([' ', ',', ';']).filter(|domain| !domain.is_empty()) {
        let domain = domain.trim_start_matches('@').to_lowercase();
        let is_plain = domain.contains('.') && kernel::mail::is_address(&format!("x@{domain}")) && domain.is_ascii();
        if !is_plain {
            faults.cell(row.number, "domains", format!("{domain} is no mail domain. Write it as in city.example."));
        } else if !is_telling(&domain) {
            faults.cell(row.number, "domains", format!("anybody can have an address at {domain}."));
        } else if !domains.contains(&domain) {
            let first = *seen.entry(domain.clone()).or_insert(row.number);
            if first != row.number {
                faults.cell(row.number, "domains", format!("{domain} stands in row {first} already."));
            }
            domains.push(domain);
        }
    }
    domains
}

/// A free name for addresses: the plain one, or with the country, or with a number.
fn free(taken: &mut HashSet<String>, wanted: &str, country: &str) -> String {
    let with_country = format!("{wanted}-{}", country.to_lowercase());
    let numbered = (2_usize..).map(|number| format!("{with_country}-{number}"));
    let mut wishes = [wanted.to_owned(), with_country.clone()].into_iter().chain(numbered);
    let slug = wishes.find(|slug| !taken.contains(slug)).unwrap_or_default();
    taken.insert(slug.clone());
    slug
}

impl Plan<'_> {
    pub const fn count(&self) -> Count {
        Count { new: self.new.len(), known: self.known }
    }

    pub async fn write(&self, tx: &Tx) -> Result<(), DbError> {
        for one in &self.new {
            let of_unit = one.unit.map(|unit| NewGovernment::of_unit(unit, &one.slug, &one.other_names));
            let new = NewGovernment {
                slug: &one.slug,
                name: &one.name,
                other_names: &one.other_names,
                kind: one.kind,
                country: one.country,
                note: one.note.as_deref(),
                source_url: one.source.as_deref(),
                website: one.website.as_deref(),
                domains: &one.domains,
                ..of_unit.unwrap_or_default()
            };
            insert_government(tx, &new).await?;
        }
        Ok(())
    }
}
