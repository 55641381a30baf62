//! SQL of adoptions, nothing else.

use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{AdoptionId, GovernmentId, PersonId, ResourceId};

use super::domain::Sound;
use crate::audience::Audience;

kernel::row! {
    /// What a government says.
    #[derive(Clone, Debug)]
    pub struct Adoption {
        pub id: AdoptionId,
        pub since: Date,
        pub words: String,
        pub audience: Audience,
        pub ended_on: Option<Date>,
        pub version: i64,
    }
}

kernel::row! {
    /// A government that uses a resource.
    pub struct Adopter {
        pub id: AdoptionId,
        pub government: GovernmentId,
        pub slug: String,
        pub name: String,
        pub folded: String,
        pub since: Date,
        pub words: String,
        pub audience: Audience,
        pub is_hidden: bool,
        pub example: bool,
        pub person: PersonId,
    }
}

kernel::row! {
    /// A government that a person works for, and whether it uses the resource.
    #[derive(Clone, Debug)]
    pub struct Own { pub government: GovernmentId, pub slug: String, pub name: String, pub uses: bool }
}

kernel::row! {
    /// What is said, of which resource, and for whom.
    pub struct Said { pub slug: String, pub words: String, pub audience: Audience }
}

/// Nothing where it is hidden, or the government does not use the resource any more.
pub async fn find_said(conn: &Conn, id: AdoptionId) -> Result<Option<Said>, DbError> {
    conn.maybe(
        "select r.slug, a.words, a.audience from adoptions a join resources r on r.id = a.resource
         where a.id = $1 and a.ended_on is null and not a.is_hidden",
        params![id],
    )
    .await
}

kernel::row! {
    struct Taken { words: String }
}

pub async fn list_own(conn: &Conn, resource: ResourceId, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.government, g.slug, g.name, o.id is not null as uses
         from v_affiliations a join v_governments g on g.id = a.government
            left join adoptions o on o.government = a.government and o.resource = $1 and o.ended_on is null
         where a.person = $2 order by g.folded, g.id",
        params![resource, person],
    )
    .await
}

pub async fn find(conn: &Conn, resource: ResourceId, government: GovernmentId) -> Result<Option<Adoption>, DbError> {
    conn.maybe(
        "select id, since, words, audience, ended_on, version from adoptions where resource = $1 and government = $2",
        params![resource, government],
    )
    .await
}

/// The governments that use a resource, by name. Of two that turned out to be one, that one.
pub async fn list_adopters(
    conn: &Conn,
    resource: ResourceId,
    after: &After<(String, GovernmentId)>,
) -> Result<Slice<Adopter>, DbError> {
    let (name, government) = after.or((String::new(), GovernmentId::FIRST));
    let rows = conn
        .all(
            "select a.id, a.government, g.slug, g.name, g.folded, a.since, a.words, a.audience, a.is_hidden, a.example, a.person
             from adoptions a join v_governments g on g.id = a.government
             where a.resource = $1 and a.ended_on is null and g.is_itself and (g.folded, g.id) > ($2, $3)
             order by g.folded, g.id limit $4",
            params![resource, name, government, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Adopter| (row.folded.clone(), row.government)))
}

async fn set_adopters(tx: &Tx, resource: ResourceId) -> Result<(), DbError> {
    tx.execute(
        "update resources set adopters = (select count(*) from adoptions a join v_governments g on g.id = a.government
            where a.resource = $1 and a.ended_on is null and g.is_itself)
         where id = $1",
        params![resource],
    )
    .await?;
    Ok(())
}

/// Writes down what a government says, in place of what it said before.
pub async fn put(
    tx: &Tx,
    resource: ResourceId,
    government: GovernmentId,
    person: PersonId,
    sound: &Sound<'_>,
) -> Result<AdoptionId, DbError> {
    let id: AdoptionId = tx.clock().new_id();
    tx.execute(
        "insert into adoptions (id, resource, government, person, since, words, audience, said_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (resource, government) do update set person = excluded.person, since = excluded.since, words = excluded.words,
            audience = excluded.audience, said_at = excluded.said_at, ended_on = null, is_hidden = false, version = adoptions.version + 1",
        params![id, resource, government, person, sound.since, sound.words, sound.audience, tx.clock().now()],
    )
    .await?;
    set_adopters(tx, resource).await?;
    Ok(id)
}

/// Returns false if it does not use it.
pub async fn set_ended(tx: &Tx, resource: ResourceId, government: GovernmentId, on: Date) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update adoptions set ended_on = $3, version = version + 1 where resource = $1 and government = $2 and ended_on is null",
            params![resource, government, on],
        )
        .await?;
    set_adopters(tx, resource).await?;
    Ok(done.rows == 1)
}

/// Takes the words out; that the government uses it stays. Gives them, or nothing if there are none.
pub async fn hide(tx: &Tx, id: AdoptionId) -> Result<Option<String>, DbError> {
    let found: Option<Taken> =
        tx.maybe("select words from adoptions where id = $1 and words <> '' and not is_hidden", params![id]).await?;
    tx.execute(
        "update adoptions set words = '', is_hidden = true, version = version + 1 where id = $1 and words <> '' and not is_hidden",
        params![id],
    )
    .await?;
    Ok(found.map(|taken| taken.words))
}

/// Puts words back, unless the government has said something else meanwhile.
pub async fn show(tx: &Tx, id: AdoptionId, words: &str) -> Result<(), DbError> {
    tx.execute(
        "update adoptions set words = $2, is_hidden = false, version = version + 1 where id = $1 and is_hidden",
        params![id, words],
    )
    .await?;
    Ok(())
}
