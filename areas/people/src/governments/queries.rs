//! SQL of governments, nothing else.

use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::people::GovernmentRegistered;
use nouns::{ActivityId, ChallengeId, GovernmentId};

use ::places::Unit;

use super::domain::{Filter, Standing, kind_of};

kernel::row! {
    /// A government with its standing signature.
    #[derive(Clone, Debug)]
    pub struct Government {
        pub id: GovernmentId,
        pub slug: String,
        pub name: String,
        pub kind: String,
        pub country: String,
        pub unit: Option<String>,
        pub population: Option<i64>,
        pub website: Option<String>,
        pub mention: Option<String>,
        pub note: Option<String>,
        pub source_url: Option<String>,
        pub is_signatory: bool,
        pub signed_on: Option<Date>,
        pub signed_text: Option<String>,
        pub signature_source: Option<String>,
        /// The key of the one that it turned out to be.
        pub merged_into: Option<String>,
        /// Whether it still takes part.
        pub is_open: bool,
    }
}

kernel::row! {
    /// A government as a line in the list or a mark on the map.
    pub struct Listed {
        pub id: GovernmentId,
        pub slug: String,
        pub name: String,
        pub folded: String,
        pub country: String,
        pub population: Option<i64>,
        pub lon: Option<f64>,
        pub lat: Option<f64>,
        pub point_is_region: bool,
        pub mention: Option<String>,
        pub is_signatory: bool,
        pub signed_on: Option<Date>,
        pub signed_text: Option<String>,
    }
}

kernel::row! {
    /// A group in which people of the government sit.
    pub struct Sits { pub slug: String, pub name: String, pub people: i64 }
}

kernel::row! {
    /// An activity of a plan that the government proposed.
    pub struct Contributed { pub id: ActivityId, pub title: String, pub group_slug: String, pub year: i64 }
}

kernel::row! {
    /// A government as the search shows it.
    pub struct Summary { pub slug: String, pub name: String, pub names: String, pub country: String, pub note: Option<String> }
}

kernel::row! {
    struct Found { id: GovernmentId }
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Government>, DbError> {
    conn.maybe(
        "select g.id, g.slug, g.name, g.kind, g.country, g.unit, g.population, g.website, g.mention, g.note, g.source_url,
            s.id is not null as is_signatory, s.signed_on, s.signed_text, s.source_url as signature_source,
            (select m.slug from governments m where m.id = g.merged_into) as merged_into, g.closed_on is null as is_open
         from governments g left join signatures s on s.government = g.id and s.state = 'accepted' where g.slug = $1",
        params![slug],
    )
    .await
}

/// A page of the list, by folded name.
pub async fn list_page(conn: &Conn, filter: &Filter) -> Result<Slice<Listed>, DbError> {
    let after = After::read(&filter.after);
    let key = after.or((String::new(), GovernmentId::FIRST));
    let rows = list(conn, filter, &key, ROWS.saturating_add(1)).await?;
    Ok(after.slice(rows, |row| (row.folded.clone(), row.id)))
}

/// As many as a map can show.
pub async fn list_marks(conn: &Conn, filter: &Filter, limit: i64) -> Result<Vec<Listed>, DbError> {
    list(conn, filter, &(String::new(), GovernmentId::FIRST), limit).await
}

async fn list(
    conn: &Conn,
    filter: &Filter,
    (folded, id): &(String, GovernmentId),
    limit: i64,
) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, slug, name, folded, country, population, lon, lat, point_is_region, mention, is_signatory, signed_on, signed_text
         from v_governments
         where is_itself and is_open <> $7 and ($1 = '' or country = $1) and ($2 = '%%' or names like $2) and (is_signatory or not $3)
           and (folded, id) > ($4, $5)
         order by folded, id limit $6",
        params![
            filter.country,
            filter.pattern(),
            filter.standing() == Some(Standing::Signatory),
            folded,
            id,
            limit,
            filter.standing() == Some(Standing::Closed)
        ],
    )
    .await
}

pub async fn count(conn: &Conn, filter: &Filter) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from v_governments
         where is_itself and is_open <> $4 and ($1 = '' or country = $1) and ($2 = '%%' or names like $2) and (is_signatory or not $3)",
        params![
            filter.country,
            filter.pattern(),
            filter.standing() == Some(Standing::Signatory),
            filter.standing() == Some(Standing::Closed)
        ],
    )
    .await
}

/// The groups in which people of a government sit: names of groups and numbers, never names of people.
pub async fn list_groups(conn: &Conn, government: GovernmentId) -> Result<Vec<Sits>, DbError> {
    conn.all(
        "select g.slug, g.name, count(*) as people from v_memberships m join v_groups g on g.id = m.group_id
         where m.government = $1 group by g.slug, g.name, g.position order by g.position",
        params![government],
    )
    .await
}

kernel::row! {
    /// A challenge that a government stated.
    pub struct Challenge { pub id: ChallengeId, pub hard: String, pub is_solved: bool, pub example: bool }
}

pub async fn list_contributions(
    conn: &Conn,
    government: GovernmentId,
    after: &After<(i64, ActivityId)>,
) -> Result<Slice<Contributed>, DbError> {
    let (year, id) = after.or((i64::MAX, ActivityId::LAST));
    let rows = conn
        .all(
            "select id, title, group_slug, year from v_contributions
             where government = $1 and (year, id) < ($2, $3) order by year desc, id desc limit $4",
            params![government, year, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Contributed| (row.year, row.id)))
}

kernel::row! {
    /// A resource of the library that a government uses.
    pub struct Used { pub slug: String, pub title: String, pub since: Date, pub example: bool }
}

/// As many as the page of a government shows.
const USED: i64 = 20;

/// What a government says it uses of the library, newest first; the first of it.
pub async fn list_used(conn: &Conn, government: GovernmentId) -> Result<Vec<Used>, DbError> {
    conn.all(
        "select slug, title, since, example from v_adoptions where government = $1 order by since desc, id desc limit $2",
        params![government, USED],
    )
    .await
}

/// The newest challenges that a government stated and everyone may read.
pub async fn list_challenges(conn: &Conn, government: GovernmentId) -> Result<Vec<Challenge>, DbError> {
    conn.all(
        "select id, hard, state = 'solved' as is_solved, example from v_work_challenges where government = $1 order by stated_at desc, id desc limit 5",
        params![government],
    )
    .await
}

pub async fn find_summary(conn: &Conn, id: GovernmentId) -> Result<Option<Summary>, DbError> {
    conn.maybe(
        "select slug, name, names, country, note from governments where id = $1 and merged_into is null and closed_on is null",
        params![id],
    )
    .await
}

/// The government that was registered from a unit.
pub async fn find_by_unit(conn: &Conn, unit: &str) -> Result<Option<GovernmentId>, DbError> {
    let found: Option<Found> =
        conn.maybe("select coalesce(merged_into, id) as id from governments where unit = $1", params![unit]).await?;
    Ok(found.map(|found| found.id))
}

pub async fn find_id(conn: &Conn, slug: &str) -> Result<Option<GovernmentId>, DbError> {
    let found: Option<Found> =
        conn.maybe("select coalesce(merged_into, id) as id from governments where slug = $1", params![slug]).await?;
    Ok(found.map(|found| found.id))
}

/// Governments without a unit in whose names a word begins so: regions and consortia that were registered by hand.
pub async fn list_without_unit(conn: &Conn, folded: &str) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, slug, name, folded, country, population, lon, lat, point_is_region, mention, is_signatory, signed_on, signed_text
         from v_governments where is_itself and is_open and unit is null and (names like $1 or names like $2) order by folded, id limit 5",
        params![format!("{folded}%"), format!("% {folded}%")],
    )
    .await
}

/// A free slug: the plain one, or with the country, or with a number.
pub async fn free_slug(tx: &Tx, wanted: &str, country: &str) -> Result<String, DbError> {
    if find_id(tx, wanted).await?.is_none() {
        return Ok(wanted.to_owned());
    }
    let with_country = format!("{wanted}-{}", country.to_lowercase());
    let mut slug = with_country.clone();
    let mut number = 2;
    while find_id(tx, &slug).await?.is_some() {
        slug = format!("{with_country}-{number}");
        number += 1;
    }
    Ok(slug)
}

/// Every other name of a unit.
pub fn other_names(unit: &Unit) -> Vec<String> {
    unit.names_other.iter().chain([&unit.name_latin]).cloned().collect()
}

/// A government to register.
#[derive(Clone, Debug, Default)]
pub struct NewGovernment<'a> {
    pub slug: &'a str,
    pub name: &'a str,
    /// Other names by which it can be found.
    pub other_names: &'a [String],
    pub kind: &'a str,
    pub country: &'a str,
    pub unit: Option<&'a str>,
    pub population: Option<i64>,
    pub degurba: Option<i64>,
    pub point: Option<(f64, f64)>,
    pub point_is_region: bool,
    pub mention: Option<&'a str>,
    pub note: Option<&'a str>,
    pub source_url: Option<&'a str>,
    pub website: Option<&'a str>,
    /// Mail domains that show that somebody works there.
    pub domains: &'a [String],
}

impl<'a> NewGovernment<'a> {
    /// A government as the reference geography knows its unit.
    pub fn of_unit(unit: &'a Unit, slug: &'a str, other_names: &'a [String]) -> Self {
        Self {
            slug,
            name: &unit.name,
            other_names,
            kind: kind_of(unit),
            country: unit.country.code(),
            unit: Some(&unit.code),
            population: unit.population.map(i64::from),
            degurba: unit.degurba.map(|degurba| i64::from(degurba.number())),
            point: unit.point,
            point_is_region: unit.point_is_region,
            ..Self::default()
        }
    }
}

pub async fn insert_government(tx: &Tx, new: &NewGovernment<'_>) -> Result<GovernmentId, DbError> {
    let id: GovernmentId = tx.clock().new_id();
    let (lon, lat) = new.point.unzip();
    let folded = ::places::fold(new.name);
    let names: String =
        new.other_names.iter().fold(folded.clone(), |names, other| format!("{names} {}", ::places::fold(other)));
    tx.execute(
        "insert into governments (id, slug, name, folded, names, kind, country, unit, population, degurba, lon, lat, point_is_region, mention, note, source_url, website, registered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        params![
            id, new.slug, new.name, folded, names, new.kind, new.country, new.unit, new.population, new.degurba, lon, lat,
            new.point_is_region, new.mention, new.note, new.source_url, new.website, tx.clock().now()
        ],
    )
    .await?;
    for domain in new.domains {
        tx.execute("insert into government_domains (domain, government) values ($1, $2)", params![domain, id]).await?;
    }
    tx.note(&GovernmentRegistered { government: id }).await?;
    Ok(id)
}
