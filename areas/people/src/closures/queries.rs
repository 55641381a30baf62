//! SQL of closings, nothing else.

use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{AffiliationId, GovernmentId, PersonId, SignatureId};

use super::domain::Sound;

kernel::row! {
    /// A closed government: since when, why, and what stands in its place.
    pub struct Closure {
        pub closed_on: Date,
        pub reason: String,
        pub successor_slug: Option<String>,
        pub successor_name: Option<String>,
    }
}

kernel::row! {
    /// An affiliation that a closing ends or brings back.
    pub struct Held { pub id: AffiliationId, pub person: PersonId, pub is_verified: bool }
}

kernel::row! {
    pub struct Open { pub id: SignatureId }
}

pub async fn find(conn: &Conn, government: GovernmentId) -> Result<Option<Closure>, DbError> {
    conn.maybe(
        "select g.closed_on, coalesce(g.closed_reason, '') as reason, s.slug as successor_slug, s.name as successor_name
         from governments g left join governments s on s.id = g.successor where g.id = $1 and g.closed_on is not null",
        params![government],
    )
    .await
}

pub async fn is_closed(conn: &Conn, government: GovernmentId) -> Result<bool, DbError> {
    Ok(find(conn, government).await?.is_some())
}

pub async fn set_closed(
    tx: &Tx,
    government: GovernmentId,
    sound: &Sound<'_>,
    successor: Option<GovernmentId>,
) -> Result<(), DbError> {
    tx.execute(
        "update governments set closed_on = $2, closed_reason = $3, successor = $4 where id = $1 and closed_on is null",
        params![government, sound.closed_on, sound.reason, successor],
    )
    .await?;
    Ok(())
}

/// Returns false if it is open already.
pub async fn set_open(tx: &Tx, government: GovernmentId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update governments set closed_on = null, closed_reason = null, successor = null
             where id = $1 and closed_on is not null and merged_into is null",
            params![government],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Who works for it, or says so and waits.
pub async fn list_held(conn: &Conn, government: GovernmentId) -> Result<Vec<Held>, DbError> {
    conn.all(
        "select id, person, verified_at is not null as is_verified from affiliations
         where government = $1 and ended_at is null order by claimed_at, id",
        params![government],
    )
    .await
}

pub async fn end_held(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "update affiliations set ended_at = $2, ended_by_closure = true where government = $1 and ended_at is null",
        params![government, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Those whom the closing has ended and who have not left since.
pub async fn list_ended(conn: &Conn, government: GovernmentId) -> Result<Vec<Held>, DbError> {
    conn.all(
        "select a.id, a.person, a.verified_at is not null as is_verified from affiliations a join persons p on p.id = a.person
         where a.government = $1 and a.ended_at is not null and a.ended_by_closure and p.erased_at is null order by a.claimed_at, a.id",
        params![government],
    )
    .await
}

pub async fn begin_ended(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "update affiliations set ended_at = null, ended_by_closure = false where government = $1 and ended_at is not null and ended_by_closure
            and exists (select 1 from persons p where p.id = affiliations.person and p.erased_at is null)",
        params![government],
    )
    .await?;
    Ok(())
}

/// The signature that stands or waits for a decision.
pub async fn find_signature(conn: &Conn, government: GovernmentId) -> Result<Option<SignatureId>, DbError> {
    let found: Option<Open> = conn
        .maybe(
            "select id from signatures where government = $1 and state in ('submitted', 'accepted')",
            params![government],
        )
        .await?;
    Ok(found.map(|open| open.id))
}

pub async fn end_signature(tx: &Tx, id: SignatureId) -> Result<(), DbError> {
    tx.execute(
        "update signatures set state_before_closure = state, state = 'withdrawn', withdrawn_at = $2 where id = $1",
        params![id, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn begin_signature(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "update signatures set state = state_before_closure, state_before_closure = null, withdrawn_at = null
         where government = $1 and state_before_closure is not null",
        params![government],
    )
    .await?;
    Ok(())
}
