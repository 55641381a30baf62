//! SQL of saved searches, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::search::{Filter, Marked};
use kernel::uuid::Uuid;
use nouns::{PersonId, SavedSearchId};

use super::domain::{New, Rhythm};
use crate::mailing::due::Due;

kernel::row! {
    /// A saved search.
    #[derive(Clone, Debug)]
    pub struct Saved {
        pub id: SavedSearchId,
        pub person: PersonId,
        pub name: String,
        pub question: String,
        pub kind: Option<String>,
        pub group_id: Option<Uuid>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub language: Option<String>,
        pub year: Option<i64>,
        pub rhythm: Rhythm,
        pub has_feed: bool,
        pub since: Timestamp,
        pub looked_at: Timestamp,
    }
}

impl Saved {
    /// What its results are narrowed to.
    pub fn filter(&self) -> Filter {
        Filter {
            kind: self.kind.clone(),
            group: self.group_id,
            area: self.area.clone(),
            country: self.country.clone(),
            language: self.language.clone(),
            year: self.year,
        }
    }
}

/// The saved searches of a person, the newest first. There are few.
pub async fn list_saved(conn: &Conn, person: PersonId) -> Result<Vec<Saved>, DbError> {
    conn.all(
        "select id, person, name, question, kind, group_id, area, country, language, year, rhythm, digest is not null as has_feed, saved_at as since, looked_at
         from saved_searches where person = $1 order by saved_at desc, id desc limit 100",
        params![person],
    )
    .await
}

pub async fn find_saved(conn: &Conn, id: SavedSearchId) -> Result<Option<Saved>, DbError> {
    conn.maybe(
        "select id, person, name, question, kind, group_id, area, country, language, year, rhythm, digest is not null as has_feed, saved_at as since, looked_at
         from saved_searches where id = $1",
        params![id],
    )
    .await
}

pub async fn insert_saved(tx: &Tx, person: PersonId, new: &New<'_>) -> Result<SavedSearchId, DbError> {
    let (id, filter): (SavedSearchId, _) = (tx.clock().new_id(), &new.filter);
    tx.execute(
        "insert into saved_searches (id, person, name, question, kind, group_id, area, country, language, year, rhythm, saved_at, looked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)",
        params![
            id, person, new.name, new.question, filter.kind, filter.group, filter.area, filter.country, filter.language,
            filter.year, Rhythm::Daily, tx.clock().now()
        ],
    )
    .await?;
    Ok(id)
}

/// Returns false if there is no such search any more.
pub async fn set_saved(tx: &Tx, id: SavedSearchId, name: &str, rhythm: Rhythm) -> Result<bool, DbError> {
    let done =
        tx.execute("update saved_searches set name = $2, rhythm = $3 where id = $1", params![id, name, rhythm]).await?;
    Ok(done.rows == 1)
}

/// Nothing that is found is mailed any more to a person who wants no digests.
pub async fn set_quiet(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("update saved_searches set rhythm = 'never' where person = $1", params![person]).await?;
    tx.execute(
        "update notices set waits = null where person = $1 and waits is not null
            and happening in (select seq from happenings where class = 'search' and about in (select id from saved_searches where person = $1))",
        params![person],
    )
    .await?;
    Ok(())
}

/// What one search found is not mailed any more.
pub async fn end_waiting(tx: &Tx, person: PersonId, id: SavedSearchId) -> Result<(), DbError> {
    tx.execute(
        "update notices set waits = null where person = $1 and waits is not null
            and happening in (select seq from happenings where about = $2)",
        params![person, id],
    )
    .await?;
    Ok(())
}

/// Returns false if it was ended before.
pub async fn delete_saved(tx: &Tx, id: SavedSearchId) -> Result<bool, DbError> {
    tx.execute("delete from search_finds where search = $1", params![id]).await?;
    Ok(tx.execute("delete from saved_searches where id = $1", params![id]).await?.rows == 1)
}

/// A new address ends the one before.
pub async fn set_feed(tx: &Tx, id: SavedSearchId, digest: Option<Vec<u8>>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update saved_searches set digest = $2 where id = $1 and (digest is not null or cast($2 as bytea) is not null)",
            params![id, digest],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Saved searches of people of one zone that are to be looked up now, those of one person together.
pub async fn list_due(conn: &Conn, zone: &str, due: &Due, limit: i64) -> Result<Vec<Saved>, DbError> {
    conn.all(
        "select s.id, s.person, s.name, s.question, s.kind, s.group_id, s.area, s.country, s.language, s.year, s.rhythm,
            s.digest is not null as has_feed, s.saved_at as since, s.looked_at
         from (select id from saved_searches where rhythm = 'daily' and looked_at < $2
            union all select id from saved_searches where rhythm = 'weekly' and looked_at < $3) d
            join saved_searches s on s.id = d.id join v_persons p on p.id = s.person
         where coalesce(p.zone, 'Europe/Brussels') = $1
         order by s.person, s.id limit $4",
        params![zone, due.daily, due.weekly, limit],
    )
    .await
}

/// Says that a search was looked up. False if somebody else has done so since, or if it has ended.
pub async fn set_looked(tx: &Tx, saved: &Saved) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update saved_searches set looked_at = $3 where id = $1 and looked_at = $2",
            params![saved.id, saved.looked_at, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// As many finds as one statement notes.
const AT_ONCE: usize = 10;

/// Notes what was found; returns how much of it was not known.
pub async fn insert_finds(tx: &Tx, id: SavedSearchId, found: &[Marked]) -> Result<u64, DbError> {
    let mut new = 0_u64;
    for some in found.chunks(AT_ONCE) {
        // Of fewer the last stands there again, and what stands there twice is noted once.
        let at = |n: usize| some.get(n).or_else(|| some.last());
        let kind = |n: usize| at(n).map(|one| one.kind.as_str());
        let key = |n: usize| at(n).map(|one| one.id);
        let done = tx
            .execute(
                "insert into search_finds (search, kind, entry, found_at)
                 values ($1, $3, $4, $2), ($1, $5, $6, $2), ($1, $7, $8, $2), ($1, $9, $10, $2), ($1, $11, $12, $2),
                    ($1, $13, $14, $2), ($1, $15, $16, $2), ($1, $17, $18, $2), ($1, $19, $20, $2), ($1, $21, $22, $2)
                on conflict do nothing",
                params![
                    id,
                    tx.clock().now(),
                    kind(0),
                    key(0),
                    kind(1),
                    key(1),
                    kind(2),
                    key(2),
                    kind(3),
                    key(3),
                    kind(4),
                    key(4),
                    kind(5),
                    key(5),
                    kind(6),
                    key(6),
                    kind(7),
                    key(7),
                    kind(8),
                    key(8),
                    kind(9),
                    key(9)
                ],
            )
            .await?;
        new = new.saturating_add(done.rows);
    }
    Ok(new)
}

/// What was found long ago cannot be found as new again: only what came lately is looked at.
pub async fn delete_finds(tx: &Tx, before: Timestamp, limit: i64) -> Result<u64, DbError> {
    let done = tx
        .execute(
            "delete from search_finds where (search, kind, entry) in (select search, kind, entry from search_finds
                where found_at < $1 order by found_at, search, kind, entry limit $2)",
            params![before, limit],
        )
        .await?;
    Ok(done.rows)
}
