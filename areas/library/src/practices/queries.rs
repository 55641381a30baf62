//! SQL of good practices, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, PersonId, ResourceId};

use super::domain::Sound;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Practice {
        pub government: GovernmentId,
        pub government_slug: String,
        pub government_name: String,
        pub done: String,
        pub worked: String,
        pub failed: String,
        pub cost_from: Option<i64>,
        pub cost_to: Option<i64>,
        pub currency: String,
        pub funding: String,
        pub contact: String,
        pub reuse: String,
        /// When somebody said last that it is so.
        pub checked_on: Option<Date>,
    }
}

kernel::row! {
    /// A good practice in a list.
    pub struct Listed {
        pub id: ResourceId,
        pub slug: String,
        pub title: String,
        pub note: String,
        pub government_name: String,
        pub group_name: String,
        /// How many other groups it is of.
        pub others: i64,
        pub checked_on: Option<Date>,
        pub published_at: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    /// A draft of the reader.
    pub struct Begun { pub slug: String, pub title: String }
}

kernel::row! {
    /// A government that a person works for.
    #[derive(Clone, Debug)]
    pub struct Own { pub government: GovernmentId, pub slug: String, pub name: String }
}

kernel::row! {
    /// A good practice whose government is to be asked.
    pub struct Due { pub resource: ResourceId, pub slug: String, pub title: String, pub government: GovernmentId, pub author: Option<PersonId> }
}

kernel::row! {
    /// Somebody who is asked.
    pub struct Asked { pub email: String, pub lang: Option<String> }
}

pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.government, g.slug, g.name from v_affiliations a join v_governments g on g.id = a.government
         where a.person = $1 order by g.folded, g.id",
        params![person],
    )
    .await
}

/// Whether somebody works for a government.
pub async fn is_of(conn: &Conn, government: GovernmentId, person: PersonId) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select count(*) as n from v_affiliations where person = $1 and government = $2",
            params![person, government],
        )
        .await?;
    Ok(found > 0)
}

pub async fn find(conn: &Conn, resource: ResourceId) -> Result<Option<Practice>, DbError> {
    conn.maybe(
        "select p.government, g.slug as government_slug, g.name as government_name, p.done, p.worked, p.failed, p.cost_from, p.cost_to,
            p.currency, p.funding, p.contact, p.reuse, p.checked_on
         from practices p join v_governments g on g.id = p.government where p.resource = $1",
        params![resource],
    )
    .await
}

/// Published good practices of a country, of a group, or all, newest first.
pub async fn list_page(
    conn: &Conn,
    country: &str,
    group: &str,
    after: &After<(Timestamp, ResourceId)>,
) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((LAST_TIME, ResourceId::LAST));
    let rows = conn
        .all(
            "select r.id, r.slug, r.title, r.note, g.name as government_name, w.name as group_name,
                (select count(*) from resource_groups k where k.resource = r.id) as others, p.checked_on, p.published_at, r.example
             from practices p join resources r on r.id = p.resource join v_governments g on g.id = p.government
                join v_groups w on w.id = r.group_id
             where r.state = 'published' and ($1 = '' or g.country = $1)
                and ($2 = '' or r.id in (select k.resource from v_resource_groups k join v_groups o on o.id = k.group_id where o.slug = $2))
                and (p.published_at, p.resource) < ($3, $4)
             order by p.published_at desc, p.resource desc limit $5",
            params![country, group, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.published_at, row.id)))
}

/// What somebody has begun, newest first; the first of it.
pub async fn list_begun(conn: &Conn, author: PersonId) -> Result<Vec<Begun>, DbError> {
    conn.all(
        "select r.slug, r.title from resources r join practices p on p.resource = r.id
         where r.author = $1 and r.state = 'draft' order by r.id desc limit 20",
        params![author],
    )
    .await
}

pub async fn insert(tx: &Tx, resource: ResourceId, government: GovernmentId, sound: &Sound<'_>) -> Result<(), DbError> {
    tx.execute(
        "insert into practices (resource, government, done, worked, failed, cost_from, cost_to, currency, funding, contact, reuse)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            resource, government, sound.done, sound.worked, sound.failed, sound.cost_from, sound.cost_to, sound.currency, sound.funding,
            sound.contact, sound.reuse
        ],
    )
    .await?;
    Ok(())
}

pub async fn set(tx: &Tx, resource: ResourceId, sound: &Sound<'_>) -> Result<(), DbError> {
    tx.execute(
        "update practices set done = $2, worked = $3, failed = $4, cost_from = $5, cost_to = $6, currency = $7, funding = $8, contact = $9,
            reuse = $10
         where resource = $1",
        params![
            resource, sound.done, sound.worked, sound.failed, sound.cost_from, sound.cost_to, sound.currency, sound.funding, sound.contact,
            sound.reuse
        ],
    )
    .await?;
    Ok(())
}

pub async fn set_published(tx: &Tx, resource: ResourceId, on: Date) -> Result<(), DbError> {
    tx.execute(
        "update practices set published_at = $2, checked_on = $3 where resource = $1",
        params![resource, tx.clock().now(), on],
    )
    .await?;
    Ok(())
}

/// Returns false if it was said today already.
pub async fn set_checked(tx: &Tx, resource: ResourceId, on: Date) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update practices set checked_on = $2, asked_on = null where resource = $1 and published_at is not null
                and (checked_on is null or checked_on <> $2)",
            params![resource, on],
        )
        .await?;
    Ok(done.rows == 1)
}

/// A draft that is dropped takes it along.
pub async fn delete(tx: &Tx, resource: ResourceId) -> Result<(), DbError> {
    tx.execute(
        "delete from practices where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![resource],
    )
    .await?;
    Ok(())
}

/// Published ones that nobody has looked at since a day, and about which nobody was asked since another.
pub async fn list_due(conn: &Conn, checked: Date, asked: Date, limit: i64) -> Result<Vec<Due>, DbError> {
    conn.all(
        "select r.id as resource, r.slug, r.title, p.government, r.author from practices p join resources r on r.id = p.resource
         where p.checked_on < $1 and (p.asked_on is null or p.asked_on < $2) and r.state = 'published'
         order by p.checked_on, p.resource limit $3",
        params![checked, asked, limit],
    )
    .await
}

/// Whoever wrote it, if they still work there, else who speaks for the government; the first of them.
pub async fn list_asked(
    conn: &Conn,
    government: GovernmentId,
    author: Option<PersonId>,
) -> Result<Vec<Asked>, DbError> {
    conn.all(
        "select p.email, p.lang from v_affiliations a join v_persons p on p.id = a.person
         where a.government = $1 and p.is_verified and (a.person = $2 or (a.representative and not exists (
            select 1 from v_affiliations o where o.government = $1 and o.person = $2)))
         order by p.id limit 5",
        params![government, author],
    )
    .await
}

pub async fn set_asked(tx: &Tx, resource: ResourceId, on: Date) -> Result<(), DbError> {
    tx.execute("update practices set asked_on = $2 where resource = $1", params![resource, on]).await?;
    Ok(())
}
