//! SQL of people as stewards see them, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::PersonId;

kernel::row! {
    /// Somebody in the list.
    pub struct Listed {
        pub id: PersonId,
        pub name: String,
        pub folded: String,
        pub email: String,
        pub is_verified: bool,
        pub is_steward: bool,
        pub active_on: Option<Date>,
    }
}

kernel::row! {
    /// Somebody, with what a steward may know of the account.
    #[allow(clippy::struct_excessive_bools, reason = "each is one fact of the account, and none follows from another")]
    pub struct Known {
        pub id: PersonId,
        pub name: String,
        pub email: String,
        pub lang: Option<String>,
        pub created_at: Timestamp,
        pub active_on: Option<Date>,
        pub is_verified: bool,
        pub has_password: bool,
        pub is_steward: bool,
        pub has_app: bool,
        pub passkeys: i64,
        pub identities: i64,
    }
}

kernel::row! {
    pub struct Seat { pub slug: String, pub name: String, pub role: String }
}

/// By folded name. `name` is what a folded name must hold, `mail` what an address must; empty for everyone.
pub async fn list(
    conn: &Conn,
    (name, mail): (&str, &str),
    after: &After<(String, PersonId)>,
) -> Result<Slice<Listed>, DbError> {
    let (folded, id) = after.or((String::new(), PersonId::FIRST));
    let rows = conn
        .all(
            "select p.id, p.name, p.folded, p.email, p.email_verified_at is not null as is_verified,
                exists (select 1 from stewards s where s.person = p.id) as is_steward, p.active_on
             from persons p
             where p.erased_at is null and ($1 = '' or p.folded like $2 or p.email like $3) and (p.folded, p.id) > ($4, $5)
             order by p.folded, p.id limit $6",
            params![mail, format!("%{name}%"), format!("%{mail}%"), folded, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.folded.clone(), row.id)))
}

pub async fn find(conn: &Conn, id: PersonId) -> Result<Option<Known>, DbError> {
    conn.maybe(
        "select p.id, p.name, p.email, p.lang, p.created_at, p.active_on, p.email_verified_at is not null as is_verified,
            p.password is not null as has_password, exists (select 1 from stewards s where s.person = p.id) as is_steward,
            exists (select 1 from authenticators a where a.person = p.id and a.confirmed_at is not null) as has_app,
            (select count(*) from passkeys k where k.person = p.id) as passkeys,
            (select count(*) from identities i where i.person = p.id) as identities
         from persons p where p.id = $1 and p.erased_at is null",
        params![id],
    )
    .await
}

pub async fn list_seats(conn: &Conn, person: PersonId) -> Result<Vec<Seat>, DbError> {
    conn.all(
        "select g.slug, g.name, s.role from v_seats s join v_groups g on g.id = s.group_id
         where s.person = $1 order by g.position, g.id, s.role",
        params![person],
    )
    .await
}
