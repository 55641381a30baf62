//! The audit log: the rows of the event log, each with the hash of the row before in its own, so that nobody changes,
//! removes, adds or moves one without it being seen. The hashes hold over ids, never over names or addresses: whoever is
//! forgotten breaks nothing. Where somebody came from is kept apart, sealed by a salt that is thrown away with it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use jiff::{SignedDuration, Timestamp};
use rand::RngCore;
use serde::Serialize;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::access::{Author, Errand};
use crate::app::App;
use crate::db::{Conn, Db, DbError};
use crate::events::{Attempt, Event};
use crate::faults::Fault;
use crate::ids::{Id, PersonId, TokenId};
use crate::jobs::Run;
use crate::limits::Limit;
use crate::params;

/// What stands in place of a hash before the first row.
pub const GENESIS: [u8; 32] = [0; 32];
/// How long the network is kept as it was seen. Then a shortened one stays.
pub const WHOLE_NETWORK: SignedDuration = SignedDuration::from_hours(90 * 24);
/// As many rows as are read at once.
const STEP: i64 = 1000;
/// How long an answer may wait for the note that it was a refusal.
const PATIENCE: Duration = Duration::from_secs(1);

crate::row! {
    /// A row of the log, with all that its hash holds over.
    #[derive(Clone, Debug)]
    pub struct Entry {
        pub seq: i64,
        pub id: Id<Attempt>,
        pub at: Timestamp,
        pub actor: Option<PersonId>,
        pub token: Option<TokenId>,
        pub action: String,
        pub kind: String,
        pub about: String,
        pub about_id: Uuid,
        /// The group, government or organisation at which it happened.
        pub place: Option<Uuid>,
        /// Whom it concerns, beside the actor.
        pub person: Option<PersonId>,
        pub details: Json,
        pub origin: Option<Vec<u8>>,
        pub hash: Vec<u8>,
    }
}

impl Entry {
    /// The row as text, always the same for the same row: JSON without blanks, its keys in order.
    pub fn canonical(&self) -> String {
        let id = Id::<Attempt>::from_uuid;
        let whole = json!({
            "seq": self.seq,
            "id": self.id,
            "at": self.at.as_microsecond(),
            "actor": self.actor,
            "token": self.token,
            "action": self.action,
            "kind": self.kind,
            "about": self.about,
            "about_id": id(self.about_id),
            "place": self.place.map(id),
            "person": self.person,
            "details": self.details,
            "origin": self.origin.as_deref().map(|origin| HEXLOWER.encode(origin)),
        });
        let mut text = String::new();
        write_canonical(&whole, &mut text);
        text
    }

    /// The hash of this row where `previous` is that of the row before.
    pub fn hash_after(&self, previous: &[u8]) -> Vec<u8> {
        let text = format!("{}\n{}", HEXLOWER.encode(previous), self.canonical());
        Sha256::digest(text.as_bytes()).to_vec()
    }
}

fn write_canonical(json: &Json, to: &mut String) {
    match json {
        Json::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_unstable_by_key(|(key, _)| key.as_str());
            to.push('{');
            for (at, (key, value)) in fields.into_iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                to.push_str(&Json::from(key.as_str()).to_string());
                to.push(':');
                write_canonical(value, to);
            }
            to.push('}');
        }
        Json::Array(values) => {
            to.push('[');
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                write_canonical(value, to);
            }
            to.push(']');
        }
        one => to.push_str(&one.to_string()),
    }
}

/// What seals an origin: without it nobody can find out by trying which network stands behind the digest.
pub struct Salt(pub Vec<u8>);

impl Salt {
    pub fn fresh() -> Self {
        let mut bytes = vec![0; 16];
        rand::rngs::ThreadRng::default().fill_bytes(&mut bytes);
        Self(bytes)
    }

    pub fn seal(&self, network: &str, device: &str) -> Vec<u8> {
        let digest = Sha256::new().chain_update(&self.0).chain_update(network).chain_update("\n").chain_update(device);
        digest.finalize().to_vec()
    }
}

/// The end of the log at some time: what one writes down elsewhere, so that a cut end is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    pub seq: i64,
    pub hash: Vec<u8>,
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, HEXLOWER.encode(&self.hash))
    }
}

impl FromStr for Anchor {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read = || {
            let (seq, hash) = text.split_once(':')?;
            let hash = HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).ok().filter(|hash| hash.len() == GENESIS.len())?;
            Some(Self { seq: seq.parse().ok()?, hash })
        };
        read().ok_or_else(|| "An anchor is a number, a colon and 64 hexadecimal digits.".into())
    }
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no row of this number, but later ones.
    Missing,
    /// The row does not fit its hash and the row before: it was changed, put in or moved, or the row before was.
    Hash,
    /// Where it came from was changed.
    Origin,
    /// The log ends before this row, which an anchor names.
    Cut,
    /// The row is another one than that which an anchor names.
    Anchor,
}

/// What a walk over the log found.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub rows: i64,
    pub head: Option<Anchor>,
    /// The first row that is not as it was written.
    pub broken: Option<(i64, Wrong)>,
    /// Rows whose network is younger than the period, and gone: as after an erasure.
    pub forgotten_early: i64,
}

crate::row! {
    /// Where something was done from, as far as it is still kept.
    pub struct Sealed { pub seq: i64, pub at: Timestamp, pub network: Option<String>, pub shortened: String, pub device: String, salt: Option<Vec<u8>> }
}

/// Walks over the whole log, and stops at the first row that is not as it was written.
pub async fn verify(db: &Db, now: Timestamp, anchors: &[Anchor]) -> Result<Verdict, DbError> {
    let conn = db.reader().await?;
    let mut verdict = Verdict { rows: 0, head: None, broken: None, forgotten_early: 0 };
    let mut previous = GENESIS.to_vec();
    loop {
        let after = verdict.rows;
        let entries = list_entries(&conn, after, i64::MAX).await?;
        let Some(last) = entries.last() else { break };
        let origins = list_origins(&conn, after, last.seq).await?;
        let mut origins = origins.iter().peekable();
        for entry in &entries {
            let expected = verdict.rows + 1;
            let origin = origins.next_if(|origin| origin.seq == entry.seq);
            let wrong = if entry.seq != expected {
                Some((expected, Wrong::Missing))
            } else if entry.hash_after(&previous) != entry.hash {
                Some((entry.seq, Wrong::Hash))
            } else if anchors.iter().any(|anchor| anchor.seq == entry.seq && anchor.hash != entry.hash) {
                Some((entry.seq, Wrong::Anchor))
            } else if is_forged(entry, origin) {
                Some((entry.seq, Wrong::Origin))
            } else {
                None
            };
            if wrong.is_some() {
                verdict.broken = wrong;
                return Ok(verdict);
            }
            let is_gone = entry.origin.is_some() && origin.is_none_or(|origin| origin.salt.is_none());
            verdict.forgotten_early += i64::from(is_gone && now.duration_since(entry.at) < WHOLE_NETWORK);
            verdict.rows = entry.seq;
            previous.clone_from(&entry.hash);
        }
    }
    verdict.head = (verdict.rows > 0).then_some(Anchor { seq: verdict.rows, hash: previous });
    let cut = anchors.iter().filter(|anchor| anchor.seq > verdict.rows).map(|anchor| anchor.seq).min();
    verdict.broken = cut.map(|seq| (seq, Wrong::Cut));
    Ok(verdict)
}

/// Whether what is kept of an origin is not what was sealed. What was forgotten cannot be looked at.
fn is_forged(entry: &Entry, origin: Option<&Sealed>) -> bool {
    match (origin, &entry.origin) {
        (Some(Sealed { network: Some(network), device, salt: Some(salt), at, .. }), Some(seal)) => {
            Salt(salt.clone()).seal(network, device) != *seal || *at != entry.at
        }
        // Both are kept and thrown away together; and nothing was sealed where there is no seal.
        (Some(Sealed { network: Some(_), salt: None, .. }), Some(_)) | (Some(_), None) => true,
        _ => false,
    }
}

/// The next rows after `seq`, up to `until`, oldest first.
pub async fn list_entries(conn: &Conn, seq: i64, until: i64) -> Result<Vec<Entry>, DbError> {
    conn.all(
        "select seq, id, at, actor, token, action, kind, about, about_id, place, person, details, origin, hash
         from events where seq > $1 and seq <= $2 order by seq limit $3",
        params![seq, until, STEP],
    )
    .await
}

/// Whether something of this kind happened to a person from this network, as long as it is known whole.
pub async fn was_done_from(conn: &Conn, person: PersonId, kind: &str, network: &str) -> Result<bool, DbError> {
    let n = conn
        .count(
            "select count(*) as n from events e join event_origins o on o.seq = e.seq
             where e.person = $1 and e.kind = $2 and o.network = $3",
            params![person, kind, network],
        )
        .await?;
    Ok(n > 0)
}

/// Where these rows came from.
pub async fn list_origins(conn: &Conn, seq: i64, until: i64) -> Result<Vec<Sealed>, DbError> {
    conn.all(
        "select seq, at, network, shortened, device, salt from event_origins where seq > $1 and seq <= $2 order by seq",
        params![seq, until],
    )
    .await
}

crate::row! {
    struct HeadRow { seq: i64, hash: Vec<u8> }
}

/// The end of the log as it is now.
pub async fn find_head(conn: &Conn) -> Result<Option<Anchor>, DbError> {
    let head: Option<HeadRow> = conn.maybe("select seq, hash from events order by seq desc limit 1", &[]).await?;
    Ok(head.map(|head| Anchor { seq: head.seq, hash: head.hash }))
}

crate::row! {
    struct SeqRow { seq: i64 }
}

/// The number of the last row before an instant.
pub async fn find_before(conn: &Conn, at: Timestamp) -> Result<i64, DbError> {
    let row: Option<SeqRow> =
        conn.maybe("select seq from events where at < $1 order by at desc, seq desc limit 1", params![at]).await?;
    Ok(row.map_or(0, |row| row.seq))
}

/// The hash of a row; that before the first is `GENESIS`.
pub async fn find_hash(conn: &Conn, seq: i64) -> Result<Vec<u8>, DbError> {
    let row: Option<HeadRow> = conn.maybe("select seq, hash from events where seq = $1", params![seq]).await?;
    Ok(row.map_or_else(|| GENESIS.to_vec(), |row| row.hash))
}

/// Somebody read the log, or took a list of people away.
#[derive(Debug, Serialize)]
pub struct DataRead {
    pub attempt: Id<Attempt>,
}

impl Event for DataRead {
    const KIND: &'static str = "kernel.data_read";

    fn about(&self) -> (&'static str, Uuid) {
        ("attempt", self.attempt.uuid())
    }
}

/// Somebody wanted to do what is for others to do, or a token what it is not for.
#[derive(Debug, Serialize)]
pub struct ActRefused {
    pub attempt: Id<Attempt>,
}

impl Event for ActRefused {
    const KIND: &'static str = "kernel.act_refused";

    fn about(&self) -> (&'static str, Uuid) {
        ("attempt", self.attempt.uuid())
    }
}

/// Before a dangerous act the password or a code was asked for again.
#[derive(Debug, Serialize)]
pub struct IdentityAsked {
    pub attempt: Id<Attempt>,
}

impl Event for IdentityAsked {
    const KIND: &'static str = "kernel.identity_asked";

    fn about(&self) -> (&'static str, Uuid) {
        ("attempt", self.attempt.uuid())
    }
}

/// Notes that somebody looked at what only few may see. Without the note nothing is shown.
pub(crate) async fn looked(app: &App, author: Author) -> Result<(), Fault> {
    let tx = app.db.begin(&author).await?;
    Ok(tx.log(&DataRead { attempt: app.clock.new_id() }).await?)
}

/// Notes that something was refused. The refusal stands also when that does not work.
pub(crate) async fn refused(app: &App, author: Author, fault: &Fault) {
    let is_again = matches!(fault, Fault::AskAgain);
    if !is_again && !matches!(fault, Fault::Forbidden(_) | Fault::SecondFactor | Fault::OutOfScope) {
        return;
    }
    let Some(person) = author.actor else { return };
    if app.limits.take(Limit::Refusal, &person.to_string()).is_err() {
        return;
    }
    let note = async {
        let tx = app.db.begin(&author).await?;
        let attempt = app.clock.new_id();
        if is_again { tx.log(&IdentityAsked { attempt }).await } else { tx.log(&ActRefused { attempt }).await }
    };
    match tokio::time::timeout(PATIENCE, note).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "a refusal was not noted"),
        Err(_) => tracing::debug!("a refusal was not noted: somebody else was writing"),
    }
}

const FORGET: Errand = Errand::new("kernel.audit.forget");

/// Shortens the networks that were kept long enough, and writes the end of the log to the program's own log: an anchor
/// that does not lie in the database.
pub(crate) fn daily(app: App) -> Run<'static> {
    Box::pin(async move {
        let old = app.clock.now().checked_sub(WHOLE_NETWORK).map_err(Fault::internal)?;
        let tx = app.db.begin(&FORGET).await?;
        tx.execute(
            "update event_origins set network = null, salt = null where network is not null and at < $1",
            params![old],
        )
        .await?;
        tx.finish().await?;
        if let Some(head) = find_head(&app.db.reader().await?).await? {
            tracing::info!(anchor = %head, "the end of the audit log");
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_row_is_the_same_text_however_its_keys_came() {
        let text = |json: &str| {
            let mut text = String::new();
            write_canonical(&serde_json::from_str(json).unwrap(), &mut text);
            text
        };
        assert_eq!(
            text(r#"{ "b": [1, "é\n"], "a": {"d": null, "c": true} }"#),
            text(r#"{"a":{"c":true,"d":null},"b":[1,"é\n"]}"#)
        );
    }

    #[test]
    fn an_anchor_is_read_as_it_was_written() {
        let anchor = Anchor { seq: 17, hash: vec![7; 32] };
        assert_eq!(anchor.to_string().parse(), Ok(anchor));
        for wrong in ["", "17", "17:", "17:zz", "x:0707"] {
            assert!(wrong.parse::<Anchor>().is_err(), "{wrong}");
        }
    }
}
