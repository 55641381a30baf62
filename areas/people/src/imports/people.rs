//! People from a table: an account without a password, and where somebody works. The operator vouches for the second, so
//! it counts at once; the address is proved by its owner, who asks for a new password.

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use kernel::db::{Conn, DbError, Tx};
use kernel::tables::{Column, Faults, Refused, Row};
use kernel::uuid::Uuid;
use nouns::people::AffiliationVerified;
use nouns::{AffiliationId, GovernmentId, OrganisationId, PersonId};
use words::Lang;

use super::queries::KnownAffiliation;
use super::{Count, check_length, column, queries, read, required, sound};
use crate::accounts::domain::NAME_MAX;
use crate::affiliations::domain::OFFICE_MAX;
use crate::affiliations::queries::set_verified;

const COLUMNS: &[Column] = &[
    required("email"),
    required("name"),
    column("language"),
    column("time_zone"),
    column("government"),
    column("organisation"),
    column("office"),
    column("speaks"),
];

const ZONE: &str = "Europe/Brussels";

/// What is to be written.
pub struct Plan {
    new: Vec<New>,
    known: usize,
}

struct New {
    who: Who,
    work: Option<Work>,
}

enum Who {
    Known(PersonId),
    New { email: String, name: String, lang: Option<&'static str>, zone: String },
}

enum Work {
    /// Claimed by the person, and not confirmed yet.
    Claimed(AffiliationId),
    New {
        at: Place,
        office: String,
        speaks: bool,
    },
}

type Place = (Option<GovernmentId>, Option<OrganisationId>);

/// Governments and organisations by every text that can mean one.
struct Places {
    governments: HashMap<String, Vec<GovernmentId>>,
    organisations: HashMap<String, Vec<OrganisationId>>,
    closed: HashSet<GovernmentId>,
}

impl Places {
    async fn load(conn: &Conn) -> Result<Self, DbError> {
        let mut places = Self { governments: HashMap::new(), organisations: HashMap::new(), closed: HashSet::new() };
        for one in queries::list_governments(conn).await? {
            if !one.is_open {
                places.closed.insert(one.id);
            }
            for text in [Some(one.slug), one.unit, Some(format!("name {}", one.folded))].into_iter().flatten() {
                places.governments.entry(text).or_default().push(one.id);
            }
        }
        for one in queries::list_organisations(conn).await? {
            for text in [one.slug, format!("name {}", one.folded)] {
                places.organisations.entry(text).or_default().push(one.id);
            }
        }
        Ok(places)
    }

    fn find(&self, row: &Row<'_>, faults: &mut Faults) -> Option<Place> {
        match (row.maybe("government"), row.maybe("organisation")) {
            (None, None) => None,
            (Some(_), Some(_)) => {
                faults.cell(row.number, "organisation", "a row names a government or an organisation, not both.");
                None
            }
            (Some(text), None) => {
                let id = one(&self.governments, row, "government", text, faults)?;
                if self.closed.contains(&id) {
                    faults.cell(row.number, "government", format!("{text} is closed. Nobody works for it any more."));
                    return None;
                }
                Some((Some(id), None))
            }
            (None, Some(text)) => {
                one(&self.organisations, row, "organisation", text, faults).map(|id| (None, Some(id)))
            }
        }
    }
}

/// What a text means: a key or a unit first, then a name that only one has.
fn one<I: Copy>(
    known: &HashMap<String, Vec<I>>,
    row: &Row<'_>,
    column: &str,
    text: &str,
    faults: &mut Faults,
) -> Option<I> {
    let found = known.get(text).or_else(|| known.get(&format!("name {}", places::fold(text))));
    match found.map_or(&[][..], Vec::as_slice) {
        [only] => Some(*only),
        [] => {
            faults.cell(row.number, column, format!("there is no {column} {text} here. Import it first."));
            None
        }
        several => {
            let count = several.len();
            faults.cell(row.number, column, format!("{count} have the name {text}. Write the key instead."));
            None
        }
    }
}

/// Reads a file and compares it with what is there.
pub async fn check(conn: &Conn, bytes: &[u8]) -> Result<Plan, Refused> {
    let (table, mut faults) = read(bytes, COLUMNS, &["email"])?;
    let places = Places::load(conn).await?;
    let persons: HashMap<String, PersonId> =
        queries::list_persons(conn).await?.into_iter().map(|one| (one.email, one.id)).collect();
    let mut affiliations: HashMap<(PersonId, Uuid), KnownAffiliation> = HashMap::new();
    for one in queries::list_affiliations(conn).await? {
        affiliations.insert((one.person, one.at), one);
    }
    let mut plan = Plan { new: Vec::new(), known: 0 };
    for row in table.rows() {
        let email = row.text("email").to_lowercase();
        if !email.is_empty() && !kernel::mail::is_address(&email) {
            faults.cell(row.number, "email", "is no mail address. It looks like officer@city.example.");
        }
        let length = row.text("name").chars().count();
        if length == 1 {
            faults.cell(row.number, "name", "is shorter than 2 characters.");
        }
        check_length(&row, "name", NAME_MAX, &mut faults);
        let lang = lang(&row, &mut faults);
        let zone = row.maybe("time_zone").unwrap_or(ZONE);
        if TimeZone::get(zone).is_err() {
            faults.cell(row.number, "time_zone", format!("there is no time zone {zone}. Write it as in {ZONE}."));
        }
        let at = places.find(&row, &mut faults);
        let speaks = speaks(&row, &mut faults);
        let has_place = row.maybe("government").or(row.maybe("organisation")).is_some();
        if has_place && row.text("office").chars().count() < 2 {
            faults.cell(row.number, "office", "is missing. Write what the person does there.");
        } else if !has_place && (speaks || row.maybe("office").is_some()) {
            faults.cell(
                row.number,
                "government",
                "is empty, but the row names an office or says that the person speaks.",
            );
        }
        check_length(&row, "office", OFFICE_MAX, &mut faults);
        let person = persons.get(&email).copied();
        let known = |(government, organisation): Place| {
            let at = government.map(GovernmentId::uuid).or(organisation.map(OrganisationId::uuid))?;
            affiliations.get(&(person?, at))
        };
        let work = at.and_then(|at| match known(at) {
            Some(claim) if claim.waits && claim.representative && !speaks => {
                let what = "the person waits to be confirmed as one who speaks. Write yes, or decide at the desk.";
                faults.cell(row.number, "speaks", what);
                None
            }
            Some(claim) => claim.waits.then_some(Work::Claimed(claim.id)),
            None => Some(Work::New { at, office: row.text("office").to_owned(), speaks }),
        });
        if person.is_some() && work.is_none() {
            plan.known += 1;
            continue;
        }
        let who = person.map_or_else(
            || Who::New { email, name: row.text("name").to_owned(), lang, zone: zone.to_owned() },
            Who::Known,
        );
        plan.new.push(New { who, work });
    }
    sound(plan, faults)
}

fn lang(row: &Row<'_>, faults: &mut Faults) -> Option<&'static str> {
    let text = row.maybe("language")?;
    let found = Lang::from_tag(&text.to_lowercase());
    if found.is_none() {
        let known: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
        faults.cell(row.number, "language", format!("must be one of {}.", known.join(", ")));
    }
    found.map(Lang::tag)
}

fn speaks(row: &Row<'_>, faults: &mut Faults) -> bool {
    match row.text("speaks").to_lowercase().as_str() {
        "yes" => true,
        "" | "no" => false,
        _ => {
            faults.cell(row.number, "speaks", "must be yes or no.");
            false
        }
    }
}

impl Plan {
    pub const fn count(&self) -> Count {
        Count { new: self.new.len(), known: self.known }
    }

    pub async fn write(&self, tx: &Tx) -> Result<(), DbError> {
        for one in &self.new {
            let person = match &one.who {
                Who::Known(person) => *person,
                Who::New { email, name, lang, zone } => queries::insert_person(tx, email, name, *lang, zone).await?,
            };
            match &one.work {
                Some(Work::New { at, office, speaks }) => {
                    queries::insert_affiliation(tx, person, *at, office, *speaks).await?;
                }
                Some(Work::Claimed(affiliation)) => {
                    set_verified(tx, *affiliation, "operator").await?;
                    tx.note(&AffiliationVerified { affiliation: *affiliation }).await?;
                }
                None => {}
            }
        }
        Ok(())
    }
}
