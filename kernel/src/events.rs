//! The event log: what happened, written in the same transaction as the change, never altered.
//! Notices, search, audit and feeds are fed from it by listeners (see `listeners`).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::db::{DbError, Tx};
use crate::ids::{Id, PersonId};
use crate::params;

/// The id of an event.
pub enum Entry {}

/// Something that happened. Kinds are past tense: `groups.membership_ended`.
pub trait Event: Serialize + Send + Sync {
    const KIND: &'static str;
    /// What it happened to: the noun's word and its id.
    fn about(&self) -> (&'static str, Uuid);
}

crate::row! {
    /// An event as it stands in the log.
    #[derive(Clone, Debug)]
    pub struct Stored {
        pub seq: i64,
        pub at: Timestamp,
        pub actor: Option<PersonId>,
        pub kind: String,
        pub about: String,
        pub about_id: Uuid,
        pub details: Json,
    }
}

impl Stored {
    /// The event itself, if it is one of this kind.
    pub fn read<E: Event + serde::de::DeserializeOwned>(&self) -> Option<E> {
        if self.kind == E::KIND { serde_json::from_value(self.details.clone()).ok() } else { None }
    }
}

pub(crate) async fn insert<E: Event>(tx: &Tx, action: &str, event: &E) -> Result<(), DbError> {
    let details = serde_json::to_value(event).map_err(|error| DbError::Shape(error.to_string()))?;
    let (about, about_id) = event.about();
    let now = tx.clock().now();
    let id: Id<Entry> = tx.clock().new_id();
    tx.execute(
        "insert into events (seq, id, at, actor, action, kind, about, about_id, details)
         select coalesce(max(seq), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8 from events",
        params![id, now, tx.actor(), action, E::KIND, about, about_id, details],
    )
    .await?;
    Ok(())
}

crate::row! {
    struct Last { seq: Option<i64> }
}

/// The number of the newest event.
pub async fn find_last(db: &crate::db::Conn) -> Result<i64, DbError> {
    Ok(db.one::<Last>("select max(seq) as seq from events", &[]).await?.seq.unwrap_or(0))
}

/// The next events after `seq`, oldest first.
pub async fn list_after(db: &crate::db::Conn, seq: i64, limit: i64) -> Result<Vec<Stored>, DbError> {
    db.all(
        "select seq, at, actor, kind, about, about_id, details from events where seq > $1 order by seq limit $2",
        params![seq, limit],
    )
    .await
}
