//! SQL of accounts, nothing else.

use jiff::{SignedDuration, Timestamp};
use kernel::actor::{digest, new_secret};
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{AffiliationId, PersonId};

/// How long a link in a mail works.
const LINK: SignedDuration = SignedDuration::from_hours(24);

kernel::row! {
    pub struct Account { pub id: PersonId, pub email: String, pub name: String, pub lang: Option<String>, pub zone: Option<String>, pub is_verified: bool, pub has_password: bool }
}

kernel::row! {
    struct LinkRow { person: PersonId }
}

kernel::row! {
    struct PasswordRow { password: Option<String> }
}

kernel::row! {
    /// An affiliation on the person's own page.
    pub struct OwnAffiliation {
        pub id: AffiliationId,
        pub path: String,
        pub name: String,
        pub office: String,
        pub representative: bool,
        pub is_verified: bool,
    }
}

kernel::row! {
    pub struct OwnGroup { pub slug: String, pub name: String }
}

pub async fn find_by_email(conn: &Conn, email: &str) -> Result<Option<Account>, DbError> {
    conn.maybe(
        "select id, email, name, lang, zone, email_verified_at is not null as is_verified, password is not null as has_password from persons where email = $1",
        params![email],
    )
    .await
}

pub async fn find(conn: &Conn, id: PersonId) -> Result<Option<Account>, DbError> {
    conn.maybe(
        "select id, email, name, lang, zone, email_verified_at is not null as is_verified, password is not null as has_password from persons where id = $1",
        params![id],
    )
    .await
}

pub async fn insert_person(
    tx: &Tx,
    email: &str,
    name: &str,
    password: Option<&str>,
    lang: &str,
) -> Result<PersonId, DbError> {
    let id: PersonId = tx.clock().new_id();
    tx.execute(
        "insert into persons (id, email, name, folded, password, lang, example, created_at) values ($1, $2, $3, $4, $5, $6, false, $7)",
        params![id, email, name, places::fold(name), password, lang, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// A link for a mail, in place of earlier ones for the same purpose. Returns its secret, of which only the digest is kept.
pub async fn insert_link(tx: &Tx, person: PersonId, purpose: &str) -> Result<String, DbError> {
    let secret = new_secret();
    tx.execute("delete from mail_links where person = $1 and purpose = $2", params![person, purpose]).await?;
    let until = tx.clock().now().saturating_add(LINK).unwrap_or(Timestamp::MIN);
    tx.execute(
        "insert into mail_links (token, person, purpose, expires_at) values ($1, $2, $3, $4)",
        params![digest(&secret), person, purpose, until],
    )
    .await?;
    Ok(secret)
}

/// Whose link this is, if it still works.
pub async fn find_link(conn: &Conn, secret: &str, purpose: &str, now: Timestamp) -> Result<Option<PersonId>, DbError> {
    let found: Option<LinkRow> = conn
        .maybe(
            "select person from mail_links where token = $1 and purpose = $2 and expires_at > $3",
            params![digest(secret), purpose, now],
        )
        .await?;
    Ok(found.map(|link| link.person))
}

pub async fn find_password(conn: &Conn, person: PersonId) -> Result<Option<String>, DbError> {
    let found: Option<PasswordRow> = conn.maybe("select password from persons where id = $1", params![person]).await?;
    Ok(found.and_then(|row| row.password))
}

pub async fn delete_links(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from mail_links where person = $1", params![person]).await?;
    Ok(())
}

/// Removes links that have expired and returns how many.
pub async fn delete_expired_links(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from mail_links where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}

pub async fn set_verified(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update persons set email_verified_at = $2 where id = $1 and email_verified_at is null",
        params![person, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn set_password(tx: &Tx, person: PersonId, hash: &str) -> Result<(), DbError> {
    tx.execute("update persons set password = $2 where id = $1", params![person, hash]).await?;
    Ok(())
}

/// Until another is set, nobody signs in with one.
pub async fn delete_password(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("update persons set password = null where id = $1", params![person]).await?;
    Ok(())
}

pub async fn set_profile(tx: &Tx, person: PersonId, name: &str, lang: &str, zone: &str) -> Result<(), DbError> {
    tx.execute(
        "update persons set name = $2, folded = $3, lang = $4, zone = $5 where id = $1",
        params![person, name, places::fold(name), lang, zone],
    )
    .await?;
    Ok(())
}

pub async fn list_affiliations(conn: &Conn, person: PersonId) -> Result<Vec<OwnAffiliation>, DbError> {
    conn.all(
        "select a.id, coalesce('/governments/' || g.slug, '/organisations/' || o.slug) as path, coalesce(g.name, o.name) as name, a.office,
            a.representative, a.verified_at is not null as is_verified
         from affiliations a left join governments g on g.id = a.government left join organisations o on o.id = a.organisation
         where a.person = $1 and a.ended_at is null order by a.claimed_at, a.id",
        params![person],
    )
    .await
}

pub async fn list_groups(conn: &Conn, person: PersonId) -> Result<Vec<OwnGroup>, DbError> {
    conn.all(
        "select g.slug, g.name from v_memberships m join v_groups g on g.id = m.group_id where m.person = $1 order by g.position",
        params![person],
    )
    .await
}

kernel::row! {
    struct ChangeRow { email: String }
}

kernel::row! {
    struct ByDomain { id: AffiliationId }
}

/// A change of address, in place of an earlier one. Returns its secret.
pub async fn insert_change(tx: &Tx, person: PersonId, email: &str) -> Result<String, DbError> {
    let (now, secret) = (tx.clock().now(), new_secret());
    let until = now.saturating_add(LINK).unwrap_or(Timestamp::MIN);
    tx.execute(
        "insert into address_changes (person, email, token, asked_at, expires_at) values ($1, $2, $3, $4, $5)
         on conflict (person) do update set email = excluded.email, token = excluded.token, asked_at = excluded.asked_at,
            expires_at = excluded.expires_at",
        params![person, email, digest(&secret), now, until],
    )
    .await?;
    Ok(secret)
}

/// The new address, if this is the person's own link and it still works.
pub async fn find_change(
    conn: &Conn,
    secret: &str,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<String>, DbError> {
    let found: Option<ChangeRow> = conn
        .maybe(
            "select email from address_changes where token = $1 and person = $2 and expires_at > $3",
            params![digest(secret), person, now],
        )
        .await?;
    Ok(found.map(|row| row.email))
}

pub async fn delete_change(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from address_changes where person = $1", params![person]).await?;
    Ok(())
}

/// Removes changes that nobody proved and returns how many.
pub async fn delete_expired_changes(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from address_changes where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}

pub async fn set_email(tx: &Tx, person: PersonId, email: &str) -> Result<(), DbError> {
    tx.execute(
        "update persons set email = $2, email_verified_at = $3 where id = $1",
        params![person, email, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Standing that was confirmed by the domain of the address.
pub async fn list_by_domain(conn: &Conn, person: PersonId) -> Result<Vec<AffiliationId>, DbError> {
    let found: Vec<ByDomain> = conn
        .all(
            "select id from affiliations where person = $1 and verified_how = 'domain' and ended_at is null order by id",
            params![person],
        )
        .await?;
    Ok(found.into_iter().map(|row| row.id).collect())
}

pub async fn end_affiliation(tx: &Tx, id: AffiliationId) -> Result<(), DbError> {
    tx.execute(
        "update affiliations set ended_at = $2 where id = $1 and ended_at is null",
        params![id, tx.clock().now()],
    )
    .await?;
    Ok(())
}
