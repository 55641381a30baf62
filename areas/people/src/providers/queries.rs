//! SQL of identities, of the ways to providers and back, and of what hangs on them; nothing else.

use jiff::{SignedDuration, Timestamp};
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{AffiliationId, DepartureId, GovernmentId, IdentityId, PersonId, SessionId};

use super::domain::Found;

/// How long somebody may be at the provider.
const AWAY: SignedDuration = SignedDuration::from_mins(10);
/// How long somebody who came back may think about it.
const ARRIVED: SignedDuration = SignedDuration::from_mins(30);
/// How long a token of a sign-out is remembered; longer than it is taken.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(1);

kernel::row! {
    pub struct Identity { pub id: IdentityId, pub person: PersonId, pub provider: String, pub email: Option<String>, pub linked_at: Timestamp, pub used_at: Timestamp }
}

kernel::word_enum! {
    /// What somebody was led to a provider for.
    pub enum Purpose {
        Enter = "enter",
        Link = "link",
        Prove = "prove",
    }
}

kernel::row! {
    pub struct Departure { pub id: DepartureId, pub purpose: Purpose, pub lang: String, pub next: String }
}

kernel::row! {
    pub struct Arrival {
        pub provider: String,
        pub issuer: String,
        pub subject: String,
        pub email: Option<String>,
        pub name: String,
        pub office: String,
        pub governments: String,
        pub provider_session: Option<String>,
        pub is_strong: bool,
        pub proved_at: Option<Timestamp>,
        pub next: String,
    }
}

kernel::row! {
    /// What a session or a half sign-in came from.
    pub struct Through { pub identity: IdentityId, pub provider_session: Option<String> }
}

kernel::row! {
    pub struct Held { pub id: AffiliationId, pub government: GovernmentId }
}

kernel::row! {
    pub struct Claimed { pub id: AffiliationId, pub representative: bool, pub is_verified: bool }
}

kernel::row! {
    struct ProviderRow { provider: String }
}

impl Arrival {
    pub fn found(&self) -> Found {
        Found {
            issuer: self.issuer.clone(),
            subject: self.subject.clone(),
            email: self.email.clone(),
            name: self.name.clone(),
            office: self.office.clone(),
            governments: self.governments.split(' ').filter(|key| !key.is_empty()).map(str::to_owned).collect(),
            provider_session: self.provider_session.clone(),
            is_strong: self.is_strong,
            proved_at: self.proved_at,
        }
    }
}

fn until(tx: &Tx, length: SignedDuration) -> Timestamp {
    tx.clock().now().saturating_add(length).unwrap_or(Timestamp::MIN)
}

pub async fn find(conn: &Conn, id: IdentityId) -> Result<Option<Identity>, DbError> {
    conn.maybe("select id, person, provider, email, linked_at, used_at from identities where id = $1", params![id])
        .await
}

pub async fn find_by_subject(conn: &Conn, issuer: &str, subject: &str) -> Result<Option<Identity>, DbError> {
    conn.maybe(
        "select id, person, provider, email, linked_at, used_at from identities where issuer = $1 and subject = $2",
        params![issuer, subject],
    )
    .await
}

/// What one signs in with elsewhere, oldest first. One links a few.
pub async fn list_of_person(conn: &Conn, person: PersonId) -> Result<Vec<Identity>, DbError> {
    conn.all(
        "select id, person, provider, email, linked_at, used_at from identities where person = $1 order by linked_at, id",
        params![person],
    )
    .await
}

/// Nothing if an account has it already.
pub async fn insert_identity(
    tx: &Tx,
    person: PersonId,
    provider: &str,
    found: &Found,
) -> Result<Option<IdentityId>, DbError> {
    let id: IdentityId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into identities (id, person, provider, issuer, subject, email, linked_at, used_at)
             values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict do nothing",
            params![id, person, provider, found.issuer, found.subject, found.email, tx.clock().now()],
        )
        .await?;
    Ok((done.rows > 0).then_some(id))
}

pub async fn set_used(tx: &Tx, id: IdentityId, provider: &str, email: Option<&str>) -> Result<(), DbError> {
    tx.execute(
        "update identities set used_at = $2, provider = $3, email = coalesce($4, email) where id = $1",
        params![id, tx.clock().now(), provider, email],
    )
    .await?;
    Ok(())
}

/// Returns whether there was one.
pub async fn delete_identity(tx: &Tx, id: IdentityId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from identities where id = $1", params![id]).await?.rows > 0)
}

/// Ends the sessions that began with an identity, but not `own`.
pub async fn delete_sessions_but(tx: &Tx, identity: IdentityId, own: SessionId) -> Result<(), DbError> {
    tx.execute(
        "delete from sessions where id <> $2 and id in (select session from provider_sessions where identity = $1)",
        params![identity, own],
    )
    .await?;
    Ok(())
}

/// Ends the sessions and half sign-ins that began with an identity: those of one of the provider's sessions, or all. Returns
/// how many. One of which the provider's name is not known may be any.
pub async fn delete_sessions(tx: &Tx, identity: IdentityId, provider_session: Option<&str>) -> Result<u64, DbError> {
    let sessions = tx
        .execute(
            "delete from sessions where id in
                (select session from provider_sessions
                 where identity = $1 and (provider_session is null or provider_session = coalesce($2, provider_session)))",
            params![identity, provider_session],
        )
        .await?;
    let pending = tx
        .execute(
            "delete from pending_sign_ins where identity = $1 and (provider_session is null or provider_session = coalesce($2, provider_session))",
            params![identity, provider_session],
        )
        .await?;
    Ok(sessions.rows.saturating_add(pending.rows))
}

/// Whose session of a provider this is, where the provider names only that.
pub async fn list_by_session(conn: &Conn, issuer: &str, provider_session: &str) -> Result<Vec<Identity>, DbError> {
    conn.all(
        "select i.id, i.person, i.provider, i.email, i.linked_at, i.used_at from identities i
            join (select v.identity from provider_sessions v where v.provider_session = $2
                union select w.identity from pending_sign_ins w where w.provider_session = $2) began on began.identity = i.id
         where i.issuer = $1
         order by i.linked_at, i.id",
        params![issuer, provider_session],
    )
    .await
}

pub async fn insert_session(tx: &Tx, session: SessionId, through: &Through, is_strong: bool) -> Result<(), DbError> {
    tx.execute(
        "insert into provider_sessions (session, identity, provider_session, is_strong) values ($1, $2, $3, $4)",
        params![session, through.identity, through.provider_session, is_strong],
    )
    .await?;
    Ok(())
}

/// With which provider a session began, if with one.
pub async fn find_provider(conn: &Conn, session: SessionId) -> Result<Option<String>, DbError> {
    let found: Option<ProviderRow> = conn
        .maybe(
            "select i.provider from provider_sessions v join identities i on i.id = v.identity where v.session = $1",
            params![session],
        )
        .await?;
    Ok(found.map(|row| row.provider))
}

/// Notes with which identity a sign-in began that waits for the code.
pub async fn set_pending(tx: &Tx, token: &[u8], through: &Through) -> Result<(), DbError> {
    tx.execute(
        "update pending_sign_ins set identity = $2, provider_session = $3 where token = $1",
        params![token, through.identity, through.provider_session],
    )
    .await?;
    Ok(())
}

pub async fn find_pending(conn: &Conn, token: &[u8]) -> Result<Option<Through>, DbError> {
    conn.maybe(
        "select identity, provider_session from pending_sign_ins where token = $1 and identity is not null",
        params![token],
    )
    .await
}

pub async fn insert_departure(
    tx: &Tx,
    (state, browser): (&[u8], &[u8]),
    provider: &str,
    purpose: Purpose,
    (lang, next): (&str, &str),
) -> Result<DepartureId, DbError> {
    let id: DepartureId = tx.clock().new_id();
    tx.execute(
        "insert into departures (id, state, browser, provider, purpose, lang, next, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, state, browser, provider, purpose, lang, next, until(tx, AWAY)],
    )
    .await?;
    Ok(id)
}

/// Takes a departure of this browser to this provider, so that nobody takes it again.
pub async fn take_departure(
    tx: &Tx,
    state: &[u8],
    browser: &[u8],
    provider: &str,
) -> Result<Option<Departure>, DbError> {
    let found: Option<Departure> = tx
        .maybe(
            "select id, purpose, lang, next from departures where state = $1 and browser = $2 and provider = $3 and expires_at > $4",
            params![state, browser, provider, tx.clock().now()],
        )
        .await?;
    if let Some(departure) = &found {
        tx.execute("delete from departures where id = $1", params![departure.id]).await?;
    }
    Ok(found)
}

/// In place of an earlier one of this browser.
pub async fn insert_arrival(tx: &Tx, browser: &[u8], provider: &str, found: &Found, next: &str) -> Result<(), DbError> {
    delete_arrival(tx, browser).await?;
    tx.execute(
        "insert into arrivals (browser, provider, issuer, subject, email, name, office, governments, provider_session, is_strong, proved_at, next, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            browser,
            provider,
            found.issuer,
            found.subject,
            found.email,
            found.name,
            found.office,
            found.governments.join(" "),
            found.provider_session,
            found.is_strong,
            found.proved_at,
            next,
            until(tx, ARRIVED)
        ],
    )
    .await?;
    Ok(())
}

pub async fn find_arrival(conn: &Conn, browser: &[u8], now: Timestamp) -> Result<Option<Arrival>, DbError> {
    conn.maybe(
        "select provider, issuer, subject, email, name, office, governments, provider_session, is_strong, proved_at, next
         from arrivals where browser = $1 and expires_at > $2",
        params![browser, now],
    )
    .await
}

/// The browser has another cookie now, and what waits for it goes along.
pub async fn set_arrival_browser(tx: &Tx, old: &[u8], new: &[u8]) -> Result<(), DbError> {
    tx.execute("update arrivals set browser = $2 where browser = $1", params![old, new]).await?;
    Ok(())
}

pub async fn delete_arrival(tx: &Tx, browser: &[u8]) -> Result<(), DbError> {
    tx.execute("delete from arrivals where browser = $1", params![browser]).await?;
    Ok(())
}

/// Notes a token of a sign-out. Returns false if it was noted before.
pub async fn insert_sign_out(tx: &Tx, token: &[u8]) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into provider_sign_outs (token, expires_at) values ($1, $2) on conflict do nothing",
            params![token, until(tx, REMEMBERED)],
        )
        .await?;
    Ok(done.rows > 0)
}

/// Removes what nobody waits for any more and returns how much.
pub async fn delete_expired(tx: &Tx) -> Result<u64, DbError> {
    let now = tx.clock().now();
    let departures = tx.execute("delete from departures where expires_at <= $1", params![now]).await?.rows;
    let arrivals = tx.execute("delete from arrivals where expires_at <= $1", params![now]).await?.rows;
    let sign_outs = tx.execute("delete from provider_sign_outs where expires_at <= $1", params![now]).await?.rows;
    Ok(departures.saturating_add(arrivals).saturating_add(sign_outs))
}

/// The affiliations that hold because of an identity.
pub async fn list_held(conn: &Conn, identity: IdentityId) -> Result<Vec<Held>, DbError> {
    conn.all(
        "select id, government from affiliations where identity = $1 and government is not null and ended_at is null order by id",
        params![identity],
    )
    .await
}

/// Whether somebody has ended an affiliation that an identity brought: then it is not brought again.
pub async fn was_ended(conn: &Conn, identity: IdentityId, government: GovernmentId) -> Result<bool, DbError> {
    let n = conn
        .count(
            "select count(*) as n from affiliations where identity = $1 and government = $2 and ended_at is not null",
            params![identity, government],
        )
        .await?;
    Ok(n > 0)
}

pub async fn find_claim(conn: &Conn, person: PersonId, government: GovernmentId) -> Result<Option<Claimed>, DbError> {
    conn.maybe(
        "select id, representative, verified_at is not null as is_verified from affiliations
         where person = $1 and government = $2 and ended_at is null",
        params![person, government],
    )
    .await
}

pub async fn set_brought(tx: &Tx, affiliation: AffiliationId, identity: IdentityId) -> Result<(), DbError> {
    tx.execute("update affiliations set identity = $2 where id = $1", params![affiliation, identity]).await?;
    Ok(())
}

/// What ended because the identity does not say it any more may come again with it.
pub async fn set_free(tx: &Tx, affiliation: AffiliationId) -> Result<(), DbError> {
    tx.execute("update affiliations set identity = null where id = $1", params![affiliation]).await?;
    Ok(())
}

/// The same for all that an identity brought, before it goes.
pub async fn set_all_free(tx: &Tx, identity: IdentityId) -> Result<(), DbError> {
    tx.execute("update affiliations set identity = null where identity = $1", params![identity]).await?;
    Ok(())
}
