//! SQL of the times in which drafts are open for comments, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{PersonId, ResourceId};

use super::domain::Sound;
use crate::audience::Audience;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Window {
        pub audience: Audience,
        pub asks: String,
        pub closes_on: Date,
        /// What became of the comments.
        pub answer: Option<String>,
        pub closed_at: Option<Timestamp>,
    }
}

kernel::row! {
    /// A draft that is open for comments, in a list.
    pub struct Open { pub slug: String, pub title: String, pub closes_on: Date, pub group_name: String, pub example: bool }
}

impl Window {
    /// Whether comments are still taken.
    pub fn is_open(&self, today: Date) -> bool {
        self.closed_at.is_none() && self.closes_on >= today
    }
}

pub async fn find(conn: &Conn, resource: ResourceId) -> Result<Option<Window>, DbError> {
    conn.maybe(
        "select audience, asks, closes_on, answer, closed_at from comment_windows where resource = $1",
        params![resource],
    )
    .await
}

/// The drafts on which the reader can comment today, those first that close first; the first of them.
pub async fn list_open(
    conn: &Conn,
    today: Date,
    is_official: bool,
    reader: Option<PersonId>,
    limit: i64,
) -> Result<Vec<Open>, DbError> {
    conn.all(
        "select r.slug, r.title, w.closes_on, g.name as group_name, r.example
         from comment_windows w join resources r on r.id = w.resource join v_groups g on g.id = r.group_id
         where w.closes_on >= $1 and w.closed_at is null and r.state = 'draft'
            and (w.audience = 'everyone' or ($2 and w.audience = 'officials')
                or r.id in (select p.resource from v_resource_people p where p.person = $3))
         order by w.closes_on, w.resource limit $4",
        params![today, is_official, reader, limit],
    )
    .await
}

/// Opens it, or says anew for whom and until when.
pub async fn put(tx: &Tx, resource: ResourceId, sound: &Sound<'_>) -> Result<(), DbError> {
    tx.execute(
        "insert into comment_windows (resource, audience, asks, opened_at, opened_by, closes_on) values ($1, $2, $3, $4, $5, $6)
         on conflict (resource) do update set audience = excluded.audience, asks = excluded.asks, closes_on = excluded.closes_on,
            answer = null, closed_at = null, closed_by = null",
        params![resource, sound.audience, sound.asks, tx.clock().now(), tx.actor(), sound.closes_on],
    )
    .await?;
    Ok(())
}

/// Closes it, or says anew what became of the comments.
pub async fn set_closed(tx: &Tx, resource: ResourceId, answer: &str) -> Result<(), DbError> {
    tx.execute(
        "update comment_windows set answer = $2, closed_at = coalesce(closed_at, $3), closed_by = $4 where resource = $1",
        params![resource, answer, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(())
}

/// A draft that is dropped takes what was said about it along.
pub async fn delete(tx: &Tx, resource: ResourceId) -> Result<(), DbError> {
    tx.execute(
        "delete from remarks where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![resource],
    )
    .await?;
    tx.execute(
        "delete from comment_windows where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![resource],
    )
    .await?;
    Ok(())
}
