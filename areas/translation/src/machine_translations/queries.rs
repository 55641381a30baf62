//! SQL of translations, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use serde_json::Value as Json;
use words::Lang;

use super::asking::{Failure, Trouble};
use super::domain::State;

kernel::row! {
    /// A translation, or that one is asked for.
    pub struct Made {
        pub mark: Uuid,
        pub source: Option<String>,
        pub state: State,
        pub trouble: Option<Trouble>,
        pub tries: i64,
        pub translator: String,
        pub parts: Option<Json>,
        pub asked_at: Timestamp,
    }
}

/// Which text, into which language.
#[derive(Clone, Copy)]
pub struct Key<'a> {
    pub kind: &'a str,
    pub thing: Uuid,
    pub lang: Lang,
}

/// What is asked for.
pub struct New<'a> {
    pub mark: Uuid,
    /// The language that it is in, if that is known.
    pub source: Option<&'a str>,
    pub translator: &'a str,
}

pub async fn find(conn: &Conn, key: Key<'_>) -> Result<Option<Made>, DbError> {
    conn.maybe(
        "select mark, source, state, trouble, tries, translator, parts, asked_at from machine_translations where kind = $1 and thing = $2 and lang = $3",
        params![key.kind, key.thing, key.lang.tag()],
    )
    .await
}

/// Asks for one. Returns false if there is one of what the text says now, or somebody has asked after `lost`.
pub async fn insert(tx: &Tx, key: Key<'_>, new: &New<'_>, lost: Timestamp) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into machine_translations (kind, thing, lang, mark, source, state, tries, translator, parts, asked_at)
             values ($1, $2, $3, $4, $5, 'waiting', 0, $6, null, $7)
             on conflict (kind, thing, lang) do update set mark = excluded.mark, source = excluded.source, state = 'waiting', trouble = null, why = null, awaited = null, tries = 0,
                translator = excluded.translator, parts = null, asked_at = excluded.asked_at
             where machine_translations.mark <> excluded.mark or machine_translations.state = 'failed'
                or (machine_translations.state = 'waiting' and machine_translations.asked_at < $8)",
            params![key.kind, key.thing, key.lang.tag(), new.mark, new.source, new.translator, tx.clock().now(), lost],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Keeps what came back, if it is still waited for. Returns false if the text says something else by now.
pub async fn set_done(tx: &Tx, key: Key<'_>, mark: Uuid, parts: &Json) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update machine_translations set state = 'done', parts = $5, trouble = null, why = null, awaited = null where kind = $1 and thing = $2 and lang = $3 and mark = $4 and state = 'waiting'",
            params![key.kind, key.thing, key.lang.tag(), mark, parts],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Counts a try that brought nothing; there will be another. Returns false if it is not waited for any more.
pub async fn set_tried(tx: &Tx, key: Key<'_>, mark: Uuid) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update machine_translations set tries = tries + 1 where kind = $1 and thing = $2 and lang = $3 and mark = $4 and state = 'waiting'",
            params![key.kind, key.thing, key.lang.tag(), mark],
        )
        .await?;
    Ok(done.rows == 1)
}

/// There will be none. Returns false if it is not waited for any more.
pub async fn set_failed(tx: &Tx, key: Key<'_>, mark: Uuid, failure: &Failure) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update machine_translations set tries = tries + 1, state = 'failed', trouble = $5, why = $6, awaited = null
             where kind = $1 and thing = $2 and lang = $3 and mark = $4 and state = 'waiting'",
            params![key.kind, key.thing, key.lang.tag(), mark, failure.trouble, failure.why],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Who translates lets this site in again: what it refused can be asked for anew, and no steward is told of it any more.
pub async fn delete_refused(tx: &Tx) -> Result<(), DbError> {
    tx.execute("delete from machine_translations where trouble = 'refused'", &[]).await?;
    Ok(())
}

/// Notes under which secret it will be brought. Returns false if it is not waited for any more.
pub async fn set_awaited(tx: &Tx, key: Key<'_>, mark: Uuid, digest: Vec<u8>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update machine_translations set awaited = $5 where kind = $1 and thing = $2 and lang = $3 and mark = $4 and state = 'waiting'",
            params![key.kind, key.thing, key.lang.tag(), mark, digest],
        )
        .await?;
    Ok(done.rows == 1)
}

/// What is brought under a secret, if it was asked for after `since`.
pub async fn find_awaited(conn: &Conn, digest: Vec<u8>, since: Timestamp) -> Result<Option<Kept>, DbError> {
    conn.maybe(
        "select kind, thing, lang, mark from machine_translations where awaited = $1 and state = 'waiting' and asked_at > $2",
        params![digest, since],
    )
    .await
}

kernel::row! {
    /// What is kept, without what it says.
    #[derive(Clone)]
    pub struct Kept { pub kind: String, pub thing: Uuid, pub lang: String, pub mark: Uuid }
}

impl Kept {
    /// Which text, into which language.
    pub fn key(&self) -> Option<Key<'_>> {
        let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == self.lang)?;
        Some(Key { kind: &self.kind, thing: self.thing, lang })
    }
}

/// Those of a text, by its id alone: an event does not always say of which kind it is.
pub async fn list_of(conn: &Conn, thing: Uuid) -> Result<Vec<Kept>, DbError> {
    conn.all(
        "select kind, thing, lang, mark from machine_translations where thing = $1 order by kind, thing, lang",
        params![thing],
    )
    .await
}

/// The next ones of all.
pub async fn list_after(conn: &Conn, after: &Kept, most: i64) -> Result<Vec<Kept>, DbError> {
    conn.all(
        "select kind, thing, lang, mark from machine_translations where (kind, thing, lang) > ($1, $2, $3) order by kind, thing, lang limit $4",
        params![after.kind, after.thing, after.lang, most],
    )
    .await
}

pub async fn delete(tx: &Tx, kept: &Kept) -> Result<i64, DbError> {
    let done = tx
        .execute(
            "delete from machine_translations where kind = $1 and thing = $2 and lang = $3 and mark = $4",
            params![kept.kind, kept.thing, kept.lang, kept.mark],
        )
        .await?;
    Ok(i64::try_from(done.rows).unwrap_or(0))
}

/// Those that were asked for before.
pub async fn delete_old(tx: &Tx, before: Timestamp) -> Result<i64, DbError> {
    let done = tx.execute("delete from machine_translations where asked_at < $1", params![before]).await?;
    Ok(i64::try_from(done.rows).unwrap_or(0))
}
