//! What somebody has written into a form and not sent yet, kept for them alone, on any device. It is no act, so the log does
//! not tell of it; it goes when the form is sent, when its person lets it go, and after a month.
//!
//! How a slice uses it: the page of the form shows what [`find`] finds and carries its version ([`Held`]); the handler that
//! writes what was sent calls [`end`] in the same transaction.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use crate::access::Errand;
use crate::app::App;
use crate::db::{Conn, DbError, Tx};
use crate::faults::Fault;
use crate::ids::{Id, PersonId};
use crate::jobs::Run;
use crate::params;

crate::word_enum! {
    /// A form whose drafts are kept.
    pub enum Form {
        Post = "post",
        Discussion = "discussion",
        Comment = "comment",
        Proposal = "proposal",
        /// A proposal that comes from a challenge.
        FromChallenge = "challenge",
    }
}

impl Form {
    /// Its fields that are kept.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Post => &["text"],
            Self::Discussion => &["title", "text", "kind", "audience", "about"],
            Self::Comment => &["words"],
            Self::Proposal | Self::FromChallenge => {
                &["title", "problem", "wanted", "brings", "wanted_by", "kind", "government"]
            }
        }
    }

    /// Those in which somebody writes. Without a word in them there is nothing to keep.
    pub const fn written(self) -> &'static [&'static str] {
        match self {
            Self::Post => &["text"],
            Self::Discussion => &["title", "text"],
            Self::Comment => &["words"],
            Self::Proposal | Self::FromChallenge => &["title", "problem", "wanted", "brings"],
        }
    }
}

/// Whatever a draft can belong to.
pub enum About {}

/// A form of one thing: the discussion, group, proposal or challenge that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub form: Form,
    pub about: Id<About>,
}

impl Place {
    pub const fn new(form: Form, about: Uuid) -> Self {
        Self { form, about: Id::from_uuid(about) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.form.word(), self.about)
    }
}

impl FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (form, about) = text.split_once('-').ok_or(())?;
        Ok(Self { form: Form::from_word(form).ok_or(())?, about: about.parse().map_err(|_| ())? })
    }
}

crate::row! {
    /// What is kept.
    #[derive(Clone, Debug)]
    pub struct Draft { pub form: Form, pub about: Id<About>, pub fields: Json, pub version: i64, pub changed_at: Timestamp }
}

impl Draft {
    pub fn text(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Json::as_str).unwrap_or_default()
    }

    pub const fn place(&self) -> Place {
        Place { form: self.form, about: self.about }
    }
}

/// What a form carries of its draft.
#[derive(Clone, Debug)]
pub struct Held {
    pub place: Place,
    /// The number of the draft that it was made from; 0 where there was none.
    pub version: String,
    /// Since when it is kept, where the form shows it.
    pub since: Option<Timestamp>,
}

impl Held {
    /// A form that is opened.
    pub fn opened(place: Place, kept: Option<&Draft>) -> Self {
        let version = kept.map_or(0, |kept| kept.version).to_string();
        Self { place, version, since: kept.map(|kept| kept.changed_at) }
    }

    /// A form that comes back with what was typed.
    pub fn sent(place: Place, version: &str) -> Self {
        Self { place, version: version.to_owned(), since: None }
    }
}

/// What became of a draft that was to be kept.
#[derive(Debug)]
pub enum Kept {
    /// It is kept, with this version; 0 where nothing was written.
    As(i64),
    /// On another device somebody went on from the same: this is what is kept now, if anything.
    Overtaken(Option<Draft>),
    /// There are as many as one person has.
    Full,
}

/// As many drafts as one person has.
pub const DRAFTS_MAX: i64 = 50;
/// As much as one draft holds, in bytes.
pub const DRAFT_BYTES: usize = 100_000;
/// For how long a draft is kept that nobody touches.
pub const DRAFT_DAYS: i64 = 30;
/// As many as go in one transaction.
const BATCH: i64 = 1000;

pub async fn find(conn: &Conn, person: PersonId, place: Place) -> Result<Option<Draft>, DbError> {
    conn.maybe(
        "select form, about, fields, version, changed_at from drafts where person = $1 and form = $2 and about = $3",
        params![person, place.form, place.about],
    )
    .await
}

/// The drafts of a person, the newest first.
pub async fn list(conn: &Conn, person: PersonId) -> Result<Vec<Draft>, DbError> {
    conn.all(
        "select form, about, fields, version, changed_at from drafts where person = $1
         order by changed_at desc, form, about limit $2",
        params![person, DRAFTS_MAX],
    )
    .await
}

/// Keeps what is written, if it was made from what is kept now.
pub async fn keep(
    tx: &Tx,
    person: PersonId,
    place: Place,
    fields: Map<String, Json>,
    version: i64,
) -> Result<Kept, DbError> {
    let mut written = place.form.written().iter().filter_map(|name| fields.get(*name)?.as_str());
    let is_empty = written.all(|text| text.trim().is_empty());
    let old = find(tx, person, place).await?;
    if old.as_ref().map_or(0, |old| old.version) != version {
        return Ok(Kept::Overtaken(old));
    }
    if is_empty {
        delete(tx, person, place).await?;
        return Ok(Kept::As(0));
    }
    if old.is_none() {
        let there = tx.count("select count(*) as n from drafts where person = $1", params![person]).await?;
        if there >= DRAFTS_MAX {
            return Ok(Kept::Full);
        }
    }
    // A number that no draft before had here: one that was sent or let go must not be taken for this one.
    let now = tx.clock().now();
    let next = now.as_microsecond().max(version.saturating_add(1));
    tx.execute(
        "insert into drafts (person, form, about, fields, version, changed_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (person, form, about) do update set fields = excluded.fields, version = excluded.version, changed_at = excluded.changed_at",
        params![person, place.form, place.about, Json::Object(fields), next, now],
    )
    .await?;
    Ok(Kept::As(next))
}

/// What was written is sent: its draft goes, unless somebody went on with it on another device.
pub async fn end(tx: &Tx, person: PersonId, place: Place, version: &str) -> Result<(), DbError> {
    let version: i64 = version.parse().unwrap_or(0);
    tx.execute(
        "delete from drafts where person = $1 and form = $2 and about = $3 and version = $4",
        params![person, place.form, place.about, version],
    )
    .await?;
    Ok(())
}

/// Its person lets it go.
pub async fn delete(tx: &Tx, person: PersonId, place: Place) -> Result<(), DbError> {
    tx.execute(
        "delete from drafts where person = $1 and form = $2 and about = $3",
        params![person, place.form, place.about],
    )
    .await?;
    Ok(())
}

/// Drafts that nobody has touched for a month go.
pub fn forget(app: App) -> Run<'static> {
    Box::pin(async move {
        let days = SignedDuration::from_hours(24 * DRAFT_DAYS);
        let old = app.clock.now().checked_sub(days).map_err(Fault::internal)?;
        loop {
            let tx = app.db.begin(&Errand::new("kernel.upkeep")).await?;
            let gone = tx
                .execute(
                    "delete from drafts where (person, form, about) in (select person, form, about from drafts
                        where changed_at < $1 order by changed_at, person, form, about limit $2)",
                    params![old, BATCH],
                )
                .await?;
            tx.keep().await?;
            if gone.rows < BATCH.unsigned_abs() {
                return Ok(());
            }
        }
    })
}
