//! SQL of invitations, nothing else. Of the secret only the digest is kept.

use jiff::Timestamp;
use kernel::actor::digest;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{GroupId, InvitationId};

use super::domain::{self, Sound};

kernel::row! {
    pub struct Invitation {
        pub id: InvitationId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub note: String,
        pub domains: String,
        pub uses: i64,
        pub uses_max: i64,
        pub expires_at: Timestamp,
        pub made_at: Timestamp,
        pub revoked_at: Option<Timestamp>,
    }
}

kernel::row! {
    /// An invitation that opens the group now.
    pub struct Usable { pub id: InvitationId, pub domains: String }
}

impl Usable {
    pub fn fits(&self, email: &str) -> bool {
        domain::fits(email, &self.domains)
    }
}

/// The invitation with this secret. Wrong, revoked, expired and used up are the same.
pub async fn find_usable(conn: &Conn, group: GroupId, secret: &str, now: Timestamp) -> Result<Option<Usable>, DbError> {
    conn.maybe(
        "select id, domains from invitations where token = $1 and group_id = $2 and revoked_at is null and expires_at > $3 and uses < uses_max",
        params![digest(secret), group, now],
    )
    .await
}

/// Takes one use. Returns false if none is left.
pub async fn use_up(tx: &Tx, id: InvitationId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update invitations set uses = uses + 1 where id = $1 and revoked_at is null and uses < uses_max",
            params![id],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn find_invitation(conn: &Conn, id: InvitationId) -> Result<Option<Invitation>, DbError> {
    conn.maybe(
        "select i.id, i.group_id, g.slug as group_slug, i.note, i.domains, i.uses, i.uses_max, i.expires_at, i.made_at, i.revoked_at
         from invitations i join groups g on g.id = i.group_id where i.id = $1",
        params![id],
    )
    .await
}

/// The newest first.
pub async fn list_invitations(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, InvitationId)>,
) -> Result<Slice<Invitation>, DbError> {
    let (at, id) = after.or((LAST_TIME, InvitationId::LAST));
    let rows = conn
        .all(
            "select i.id, i.group_id, g.slug as group_slug, i.note, i.domains, i.uses, i.uses_max, i.expires_at, i.made_at, i.revoked_at
             from invitations i join groups g on g.id = i.group_id
             where i.group_id = $1 and (i.made_at, i.id) < ($2, $3) order by i.made_at desc, i.id desc limit $4",
            params![group, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Invitation| (row.made_at, row.id)))
}

pub async fn insert_invitation(
    tx: &Tx,
    group: GroupId,
    sound: &Sound<'_>,
    secret: &str,
) -> Result<InvitationId, DbError> {
    let id: InvitationId = tx.clock().new_id();
    tx.execute(
        "insert into invitations (id, group_id, token, note, domains, uses, uses_max, expires_at, made_at, made_by)
         values ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9)",
        params![
            id,
            group,
            digest(secret),
            sound.note,
            sound.domains,
            sound.uses,
            sound.expires_at,
            tx.clock().now(),
            tx.actor()
        ],
    )
    .await?;
    Ok(id)
}

/// Returns false if it was revoked already.
pub async fn end_invitation(tx: &Tx, id: InvitationId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update invitations set revoked_at = $2 where id = $1 and revoked_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
