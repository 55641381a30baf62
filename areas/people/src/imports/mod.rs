//! Tables of governments, organisations and people that an operator hands in. All rows are checked against what is there
//! before the first is written; what is there already stays as it is. Whoever may run the program vouches for the file.

use kernel::db::{Conn, Tx};
use kernel::routes::Routes;
use kernel::tables::{Column, Faults, Refused, Row, Table};
use places::{Country, Gazetteer};

mod governments;
mod organisations;
mod pages;
mod people;
mod queries;
mod uploads;

pub fn routes() -> Routes {
    Routes::new().get("/imports/new", uploads::new).post("/imports", uploads::create)
}

kernel::word_enum! {
    /// What a table holds.
    pub enum Kind { Governments = "governments", Organisations = "organisations", People = "people" }
}

/// Checks a whole file. It may be long, so it is done on a connection that only reads, beside whoever writes.
pub async fn check(conn: &Conn, gazetteer: &Gazetteer, kind: Kind, bytes: &[u8]) -> Result<Count, Refused> {
    match kind {
        Kind::Governments => Ok(governments::check(conn, gazetteer, bytes).await?.count()),
        Kind::Organisations => Ok(organisations::check(conn, bytes).await?.count()),
        Kind::People => Ok(people::check(conn, bytes).await?.count()),
    }
}

/// Checks a whole file once more, against what is there now, and writes what is new in it.
pub async fn take(tx: &Tx, gazetteer: &Gazetteer, kind: Kind, bytes: &[u8]) -> Result<Count, Refused> {
    macro_rules! write {
        ($plan:expr) => {{
            let plan = $plan;
            plan.write(tx).await?;
            Ok(plan.count())
        }};
    }
    match kind {
        Kind::Governments => write!(governments::check(tx, gazetteer, bytes).await?),
        Kind::Organisations => write!(organisations::check(tx, bytes).await?),
        Kind::People => write!(people::check(tx, bytes).await?),
    }
}

/// What became of the rows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub new: usize,
    /// Rows whose thing was there already.
    pub known: usize,
}

const fn column(name: &'static str) -> Column {
    Column { name, is_required: false }
}

const fn required(name: &'static str) -> Column {
    Column { name, is_required: true }
}

/// The most characters of a name or an office, as in the forms.
const TEXT_MAX: usize = 120;

fn check_length(row: &Row<'_>, column: &str, max: usize, faults: &mut Faults) {
    if row.text(column).chars().count() > max {
        faults.cell(row.number, column, format!("is longer than {max} characters."));
    }
}

fn check_web(row: &Row<'_>, column: &str, faults: &mut Faults) {
    if let Some(link) = row.maybe(column).filter(|link| !kernel::links::is_web(link)) {
        faults.cell(row.number, column, format!("{link} is no address on the web. It begins with https://."));
    }
}

/// A name for addresses: the one that is wished for, if it can be one.
fn check_key(row: &Row<'_>, faults: &mut Faults) {
    if let Some(key) = row.maybe("key").filter(|key| crate::governments::domain::slug(key) != *key) {
        let fine = crate::governments::domain::slug(key);
        faults.cell(row.number, "key", format!("{key} cannot stand in an address. {fine} can."));
    }
}

/// The country of a row, by its code or its English, French or German name.
fn country(row: &Row<'_>, faults: &mut Faults) -> Option<Country> {
    let text = row.maybe("country")?;
    let folded = places::fold(text);
    let is_named = |country: &&Country| ["en", "fr", "de"].iter().any(|tag| places::fold(country.name(tag)) == folded);
    let found = Country::parse(&text.to_uppercase()).or_else(|| Country::all().iter().find(is_named).copied());
    if found.is_none() {
        faults.cell(row.number, "country", format!("there is no country {text}. Write its code, for instance BE."));
    }
    found
}

/// Ends the check of a file.
fn sound<T>(plan: T, faults: Faults) -> Result<T, Refused> {
    if faults.is_empty() { Ok(plan) } else { Err(Refused::Faults(faults)) }
}

fn read(bytes: &[u8], columns: &'static [Column], unique: &[&str]) -> Result<(Table, Faults), Refused> {
    let table = Table::read(bytes, columns).map_err(Refused::Faults)?;
    let mut faults = Faults::default();
    table.check(unique, &mut faults);
    Ok((table, faults))
}

/// The unit of the reference geography that a code names.
fn unit<'g>(row: &Row<'_>, gazetteer: &'g Gazetteer, faults: &mut Faults) -> Option<&'g places::Unit> {
    let code = row.maybe("unit")?;
    let found = gazetteer.by_code(code);
    if found.is_none() {
        faults.cell(row.number, "unit", format!("there is no unit {code} in the reference geography."));
    }
    found
}
