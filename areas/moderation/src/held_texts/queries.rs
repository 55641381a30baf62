//! SQL of texts that wait, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::moderation::Fresh;
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{GroupId, HeldTextId, PersonId};
use serde_json::Value as Json;

use super::domain::{Kind, State};

kernel::row! {
    /// A text with who wrote it. There is no draft once it was let in.
    pub struct HeldText {
        pub id: HeldTextId,
        pub kind: Kind,
        pub within: Uuid,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub person: PersonId,
        pub name: String,
        pub state: State,
        pub words: String,
        pub draft: Option<Json>,
        pub reason: Option<String>,
        pub made_at: Timestamp,
    }
}

kernel::row! {
    /// One that waits, among others.
    pub struct Listed { pub id: HeldTextId, pub kind: Kind, pub name: String, pub group_name: String, pub words: String, pub made_at: Timestamp }
}

kernel::row! {
    /// One of the reader.
    pub struct OwnHeld { pub id: HeldTextId, pub kind: Kind, pub state: State, pub words: String }
}

kernel::row! {
    struct Key { id: HeldTextId }
}

/// Whether the account began after `since` and nobody has confirmed where its owner works. Who leads the group is known.
pub async fn is_unknown(conn: &Conn, person: PersonId, group: Uuid, since: Timestamp) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select count(*) as n from v_persons p where p.id = $1 and p.created_at > $3
                and not exists (select 1 from v_affiliations a where a.person = p.id)
                and not exists (select 1 from v_seats s where s.person = p.id and s.group_id = $2)",
            params![person, group, since],
        )
        .await?;
    Ok(found > 0)
}

pub async fn find_held(conn: &Conn, id: HeldTextId) -> Result<Option<HeldText>, DbError> {
    conn.maybe(
        "select h.id, h.kind, h.within, h.group_id, g.slug as group_slug, g.name as group_name, h.person, p.name, h.state, h.words, h.draft, h.reason,
            h.made_at
         from held_texts h join v_groups g on g.id = h.group_id join v_persons p on p.id = h.person where h.id = $1",
        params![id],
    )
    .await
}

/// The same text of the same person at the same place, if it waits already: the second click on one button.
pub async fn find_same(tx: &Tx, fresh: &Fresh) -> Result<Option<HeldTextId>, DbError> {
    let key: Option<Key> = tx
        .maybe(
            "select id from held_texts where person = $1 and kind = $2 and within = $3 and words = $4 and state = 'waits' order by id limit 1",
            params![fresh.person, fresh.kind, fresh.within, fresh.text],
        )
        .await?;
    Ok(key.map(|key| key.id))
}

pub async fn insert_held(tx: &Tx, fresh: &Fresh) -> Result<HeldTextId, DbError> {
    let id: HeldTextId = tx.clock().new_id();
    tx.execute(
        "insert into held_texts (id, kind, within, group_id, person, state, words, draft, made_at) values ($1, $2, $3, $4, $5, 'waits', $6, $7, $8)",
        params![id, fresh.kind, fresh.within, fresh.group, fresh.person, fresh.text, fresh.draft, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// What waits in a group, oldest first.
pub async fn list_waiting(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, HeldTextId)>,
) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, HeldTextId::FIRST));
    let rows = conn
        .all(
            "select h.id, h.kind, p.name, g.name as group_name, h.words, h.made_at
             from held_texts h join v_groups g on g.id = h.group_id join v_persons p on p.id = h.person
             where h.group_id = $1 and h.state = 'waits' and (h.made_at, h.id) > ($2, $3) order by h.made_at, h.id limit $4",
            params![group, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.made_at, row.id)))
}

/// What waits in groups that have neither lead nor chair, oldest first.
pub async fn list_for_stewards(conn: &Conn, after: &After<(Timestamp, HeldTextId)>) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, HeldTextId::FIRST));
    let rows = conn
        .all(
            "select h.id, h.kind, p.name, g.name as group_name, h.words, h.made_at
             from held_texts h join v_groups g on g.id = h.group_id join v_persons p on p.id = h.person
             where h.state = 'waits' and (h.made_at, h.id) > ($1, $2)
                and not exists (select 1 from v_seats s where s.group_id = h.group_id)
             order by h.made_at, h.id limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.made_at, row.id)))
}

/// What of somebody's waits or was refused, newest first.
pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<OwnHeld>, DbError> {
    conn.all(
        "select id, kind, state, words from held_texts where person = $1 and state in ('waits', 'refused') order by id desc limit 50",
        params![person],
    )
    .await
}

/// Returns false if somebody was faster. What was let in has its words where they belong.
pub async fn set_decided(tx: &Tx, id: HeldTextId, state: State, reason: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update held_texts set state = $2, reason = $3, decided_by = $4, decided_at = $5, draft = null,
                words = case when $2 = 'let_in' then '' else words end
             where id = $1 and state = 'waits'",
            params![id, state, reason, tx.actor(), tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
