//! The event log: what happened, written in the same transaction as the change, never altered.
//! It is the audit log as well (see `audit`): each row holds the hash of the row before. Notices, search and feeds are fed
//! from it by listeners (see `jobs`).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::audit::{Entry, GENESIS, Salt};
use crate::db::{DbError, Tx};
use crate::ids::{Id, PersonId};
use crate::params;

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

/// Something that changed nothing but belongs in the log: an act that was refused, data that was read.
pub enum Attempt {}

crate::row! {
    struct Head { seq: i64, hash: Vec<u8> }
}

pub(crate) async fn insert<E: Event>(tx: &Tx, event: &E) -> Result<(), DbError> {
    let details = serde_json::to_value(event).map_err(|error| DbError::Shape(error.to_string()))?;
    let head: Option<Head> = tx.maybe("select seq, hash from events order by seq desc limit 1", &[]).await?;
    let (last, previous) = head.map_or((0, GENESIS.to_vec()), |head| (head.seq, head.hash));
    let (about, about_id) = event.about();
    let named = |key: &str| details.get(key).and_then(Json::as_str).and_then(|id| id.parse::<PersonId>().ok());
    let itself = |noun: &str| (about == noun).then_some(about_id);
    let author = tx.author();
    let origin = author.origin.as_ref().map(|origin| (origin, Salt::fresh()));
    let entry = Entry {
        seq: last + 1,
        id: tx.clock().new_id(),
        at: tx.clock().now(),
        actor: author.actor,
        token: author.token,
        action: author.action.to_owned(),
        kind: E::KIND.to_owned(),
        about: about.to_owned(),
        about_id,
        place: itself("group").or(named("group").map(Id::uuid)).or(author.place.object()),
        person: itself("person").or(named("person").map(Id::uuid)).map(Id::from_uuid).or(author.place.owner()),
        details,
        origin: origin.as_ref().map(|(origin, salt)| salt.seal(&origin.network, origin.device)),
        hash: Vec::new(),
    };
    let hash = entry.hash_after(&previous);
    let e = &entry;
    tx.execute(
        "insert into events (seq, id, at, actor, token, action, kind, about, about_id, place, person, details, origin, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        params![
            e.seq, e.id, e.at, e.actor, e.token, e.action, e.kind, e.about, e.about_id, e.place, e.person, e.details, e.origin, hash
        ],
    )
    .await?;
    if let Some((origin, salt)) = origin {
        tx.execute(
            "insert into event_origins (seq, at, network, shortened, device, salt) values ($1, $2, $3, $4, $5, $6)",
            params![e.seq, e.at, origin.network, origin.shortened(), origin.device, salt.0],
        )
        .await?;
    }
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
