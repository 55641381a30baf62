//! SQL of messages to a group, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, GroupMessageId, PersonId};

kernel::row! {
    /// A message and how far it has come.
    pub struct Message {
        pub id: GroupMessageId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub sender: PersonId,
        pub sender_name: String,
        pub subject: String,
        pub words: String,
        pub sent_at: Timestamp,
        pub sent_to: Option<PersonId>,
        pub reached: i64,
        pub done_at: Option<Timestamp>,
    }
}

kernel::row! {
    pub struct Recipient { pub id: PersonId, pub email: String, pub lang: Option<String> }
}

pub async fn find_message(conn: &Conn, id: GroupMessageId) -> Result<Option<Message>, DbError> {
    conn.maybe(
        "select m.id, m.group_id, g.slug as group_slug, g.name as group_name, m.sender, p.name as sender_name, m.subject, m.words, m.sent_at,
            m.sent_to, m.reached, m.done_at
         from group_messages m join groups g on g.id = m.group_id join v_persons p on p.id = m.sender where m.id = $1",
        params![id],
    )
    .await
}

/// The newest of a group.
pub async fn list_messages(conn: &Conn, group: GroupId) -> Result<Vec<Message>, DbError> {
    conn.all(
        "select m.id, m.group_id, g.slug as group_slug, g.name as group_name, m.sender, p.name as sender_name, m.subject, m.words, m.sent_at,
            m.sent_to, m.reached, m.done_at
         from group_messages m join groups g on g.id = m.group_id join v_persons p on p.id = m.sender
         where m.group_id = $1 order by m.sent_at desc, m.id desc limit 20",
        params![group],
    )
    .await
}

/// Whether the same words went out from the same person a moment ago.
pub async fn has_same(
    conn: &Conn,
    group: GroupId,
    sender: PersonId,
    subject: &str,
    words: &str,
    since: Timestamp,
) -> Result<bool, DbError> {
    let same = conn
        .count(
            "select count(*) as n from group_messages where group_id = $1 and sender = $2 and subject = $3 and words = $4 and sent_at > $5",
            params![group, sender, subject, words, since],
        )
        .await?;
    Ok(same > 0)
}

pub async fn insert_message(
    tx: &Tx,
    group: GroupId,
    sender: PersonId,
    subject: &str,
    words: &str,
) -> Result<GroupMessageId, DbError> {
    let id: GroupMessageId = tx.clock().new_id();
    tx.execute(
        "insert into group_messages (id, group_id, sender, subject, words, sent_at, reached) values ($1, $2, $3, $4, $5, $6, 0)",
        params![id, group, sender, subject, words, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// The next of those who get it: everyone in the group but the sender, in the order of their ids.
pub async fn list_recipients(
    conn: &Conn,
    group: GroupId,
    sender: PersonId,
    after: Option<PersonId>,
    limit: i64,
) -> Result<Vec<Recipient>, DbError> {
    conn.all(
        "select p.id, p.email, p.lang from v_persons p
            join (select person from v_memberships where group_id = $1 union select person from v_seats where group_id = $1) w on w.person = p.id
         where p.is_verified and p.id <> $2 and p.id > $3 order by p.id limit $4",
        params![group, sender, after.unwrap_or(PersonId::FIRST), limit],
    )
    .await
}

/// Notes how far it has come. `done_at` when nobody is left.
pub async fn set_progress(
    tx: &Tx,
    id: GroupMessageId,
    sent_to: Option<PersonId>,
    reached: i64,
    done_at: Option<Timestamp>,
) -> Result<(), DbError> {
    tx.execute(
        "update group_messages set sent_to = $2, reached = reached + $3, done_at = $4 where id = $1",
        params![id, sent_to, reached, done_at],
    )
    .await?;
    Ok(())
}
