//! SQL of guests, nothing else. Of the secret only the digest is kept.

use jiff::Timestamp;
use kernel::actor::digest;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, GuestId, MeetingId};

kernel::row! {
    pub struct Guest {
        pub id: GuestId,
        pub meeting: MeetingId,
        pub event: String,
        pub group_id: Option<GroupId>,
        pub name: String,
        pub email: String,
        pub invited_at: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    struct Tongue { lang: Option<String> }
}

/// A guest who is still invited.
pub async fn find_guest(conn: &Conn, id: GuestId) -> Result<Option<Guest>, DbError> {
    conn.maybe(
        "select g.id, g.meeting, m.slug as event, m.group_id, g.name, g.email, g.invited_at, g.example
         from guests g join meetings m on m.id = g.meeting where g.id = $1 and g.ended_at is null",
        params![id],
    )
    .await
}

pub async fn list_guests(conn: &Conn, meeting: MeetingId) -> Result<Vec<Guest>, DbError> {
    conn.all(
        "select g.id, g.meeting, m.slug as event, m.group_id, g.name, g.email, g.invited_at, g.example
         from guests g join meetings m on m.id = g.meeting where g.meeting = $1 and g.ended_at is null order by g.id limit 200",
        params![meeting],
    )
    .await
}

pub async fn has_guest(conn: &Conn, meeting: MeetingId, email: &str) -> Result<bool, DbError> {
    let known = conn
        .count(
            "select count(*) as n from guests where meeting = $1 and email = $2 and ended_at is null",
            params![meeting, email],
        )
        .await?;
    Ok(known > 0)
}

/// Whether a secret opens this meeting.
pub async fn has_pass(conn: &Conn, meeting: MeetingId, secret: &str) -> Result<bool, DbError> {
    let known = conn
        .count(
            "select count(*) as n from guests where token = $1 and meeting = $2 and ended_at is null",
            params![digest(secret), meeting],
        )
        .await?;
    Ok(known > 0)
}

/// The language of the account with this address, if there is one.
pub async fn find_lang(conn: &Conn, email: &str) -> Result<Option<String>, DbError> {
    let found: Option<Tongue> =
        conn.maybe("select lang from v_persons where email = $1 and is_verified", params![email]).await?;
    Ok(found.and_then(|found| found.lang))
}

pub async fn insert_guest(
    tx: &Tx,
    meeting: MeetingId,
    name: &str,
    email: &str,
    secret: &str,
) -> Result<GuestId, DbError> {
    let id: GuestId = tx.clock().new_id();
    tx.execute(
        "insert into guests (id, meeting, name, email, token, invited_at, invited_by, example)
         select $1, m.id, $3, $4, $5, $6, $7, m.example from meetings m where m.id = $2",
        params![id, meeting, name, email, digest(secret), tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(id)
}

/// Returns false if it was taken back already.
pub async fn end_guest(tx: &Tx, id: GuestId) -> Result<bool, DbError> {
    let done = tx
        .execute("update guests set ended_at = $2 where id = $1 and ended_at is null", params![id, tx.clock().now()])
        .await?;
    Ok(done.rows == 1)
}
