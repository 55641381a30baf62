//! Full text, the one query that SQLite (FTS5) and PostgreSQL (tsvector) say differently. Both index the same folded
//! words, split at blanks and nothing else, so both find the same entries. What is found comes newest first, in the order of the
//! index itself, which has the newest in front: of a common word no more is read than is shown.

use super::{Conn, DbError, Tx};
use crate::ids::PersonId;
use crate::params;
use crate::search::{Hit, Marked, Seek};

/// Makes SQLite's index anew from the entries.
pub(super) const REBUILD_SQLITE: &str =
    "delete from search_words; insert into search_words (rowid, words) select place, words from search_texts";

/// The same for PostgreSQL.
pub(super) const REBUILD_POSTGRES: &str = "delete from search_vectors; insert into search_vectors (rowid, words) select place, to_tsvector('simple', words) from search_texts";

/// The table of PostgreSQL's index. SQLite's is not listed as one: it is made of the entries, and no backup needs it.
pub(super) const TABLE: &str = "search_vectors";

/// Adds an entry's words to the index, in place of what may stand there.
pub async fn insert(tx: &Tx, place: i64, words: &str) -> Result<(), DbError> {
    let sql = if tx.is_postgres() {
        "insert into search_vectors (rowid, words) values ($1, to_tsvector('simple', $2)) on conflict (rowid) do update set words = excluded.words"
    } else {
        "insert or replace into search_words (rowid, words) values ($1, $2)"
    };
    tx.execute(sql, params![place, words]).await.map(drop)
}

/// Takes an entry's words out of the index.
pub async fn delete(tx: &Tx, place: i64) -> Result<(), DbError> {
    let sql = if tx.is_postgres() {
        "delete from search_vectors where rowid = $1"
    } else {
        "delete from search_words where rowid = $1"
    };
    tx.execute(sql, params![place]).await.map(drop)
}

/// As many pages of SQLite's index as one step writes.
const STEP: i64 = 200;

/// Puts a part of what lies in layers in SQLite's index together: each word is looked for in each layer. Tells whether there may be
/// more. PostgreSQL has no layers.
pub async fn merge(tx: &Tx) -> Result<bool, DbError> {
    if tx.is_postgres() {
        return Ok(false);
    }
    let changes = async || tx.count("select total_changes() as n", &[]).await;
    let before = changes().await?;
    tx.execute("insert into search_words (search_words, rank) values ('merge', $1)", params![STEP]).await?;
    // The command itself is one.
    Ok(changes().await? - before > 1)
}

/// Letters and digits only, so that no word is taken for a sign of the query language.
fn clean(word: &str) -> String {
    word.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// What is asked, in the language of one of the engines.
struct Language {
    begins: &'static str,
    one_behind_the_other: &'static str,
    and: &'static str,
    or: &'static str,
    quote: char,
    /// Whether a phrase is in quotation marks as a whole.
    is_quoted_whole: bool,
}

const SQLITE: Language =
    Language { begins: " *", one_behind_the_other: " ", and: " AND ", or: " OR ", quote: '"', is_quoted_whole: true };
const POSTGRES: Language = Language {
    begins: ":*",
    one_behind_the_other: " <-> ",
    and: " & ",
    or: " | ",
    quote: '\'',
    is_quoted_whole: false,
};

impl Language {
    /// Nothing for what can find nothing.
    fn say(&self, seek: &Seek) -> Option<String> {
        let word = |word: &str| {
            let word = clean(word);
            (!word.is_empty()).then(|| format!("{0}{word}{0}", self.quote))
        };
        let joined = |parts: Vec<String>, by: &str| (!parts.is_empty()).then(|| format!("({})", parts.join(by)));
        match seek {
            Seek::Word(one) => word(one),
            Seek::Begins(one) => Some(format!("{}{}", word(one)?, self.begins)),
            Seek::Phrase(words) => {
                let words: Vec<String> = words.iter().map(|one| clean(one)).filter(|one| !one.is_empty()).collect();
                if self.is_quoted_whole {
                    let words = words.join(self.one_behind_the_other);
                    (!words.is_empty()).then(|| format!("{0}{words}{0}", self.quote))
                } else {
                    joined(
                        words.iter().map(|one| format!("{0}{one}{0}", self.quote)).collect(),
                        self.one_behind_the_other,
                    )
                }
            }
            Seek::All(parts) => joined(parts.iter().map(|part| self.say(part)).collect::<Option<_>>()?, self.and),
            Seek::Any(parts) => joined(parts.iter().filter_map(|part| self.say(part)).collect(), self.or),
        }
    }

    fn say_but(&self, seek: &Seek, but: &[Seek]) -> Option<String> {
        let found = self.say(seek)?;
        let but: Vec<String> = but.iter().filter_map(|part| self.say(part)).collect();
        if but.is_empty() {
            return Some(found);
        }
        let but = but.join(self.or);
        Some(if self.is_quoted_whole { format!("{found} NOT ({but})") } else { format!("{found} & !({but})") })
    }
}

fn language(db: &Conn) -> &'static Language {
    if db.is_postgres() { &POSTGRES } else { &SQLITE }
}

/// The entries behind a place that hold what is sought and none of `but`, and that the reader may see: those for
/// everyone, those of a group in which the reader stands, and those for officials or signatories of whom the reader is one.
pub async fn find(
    db: &Conn,
    seek: &Seek,
    but: &[Seek],
    reader: Option<PersonId>,
    (behind, limit): (i64, i64),
) -> Result<Vec<Marked>, DbError> {
    let Some(asked) = language(db).say_but(seek, but) else { return Ok(Vec::new()) };
    let sql = if db.is_postgres() {
        "select e.place, e.kind, e.id, e.group_id, e.area, e.country, e.language, e.year, e.other_groups from search_vectors w join search_entries e on e.place = w.rowid
         where w.words @@ cast(cast($1 as text) as tsquery) and w.rowid > $3
            and (e.audience = 'everyone'
                or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                or e.led_object in (select object from v_standing where person = $2 and role in ('chair', 'lead'))
                or e.audience in (select audience from v_search_audiences where person = $2)
                or exists (select 1 from search_readers o join v_standing s on s.object = o.group_id
                    where o.place = e.place and s.person = $2 and s.role in ('member', 'chair', 'lead')))
         order by w.rowid limit $4"
    } else {
        "select e.place, e.kind, e.id, e.group_id, e.area, e.country, e.language, e.year, e.other_groups from search_words join search_entries e on e.place = search_words.rowid
         where search_words match $1 and search_words.rowid > $3
            and (e.audience = 'everyone'
                or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                or e.led_object in (select object from v_standing where person = $2 and role in ('chair', 'lead'))
                or e.audience in (select audience from v_search_audiences where person = $2)
                or exists (select 1 from search_readers o join v_standing s on s.object = o.group_id
                    where o.place = e.place and s.person = $2 and s.role in ('member', 'chair', 'lead')))
         order by search_words.rowid limit $4"
    };
    db.all(sql, params![asked, reader, behind, limit]).await
}

/// Entries that hold what is sought and that the reader may see, those that fit best first. The engines weigh a little
/// differently, so who needs one order on both counts for itself what is common.
pub async fn find_similar(db: &Conn, seek: &Seek, reader: Option<PersonId>, limit: i64) -> Result<Vec<Hit>, DbError> {
    let Some(asked) = language(db).say(seek) else { return Ok(Vec::new()) };
    let sql = if db.is_postgres() {
        "select e.place, e.kind, e.id, e.path, e.title, t.summary, '' as text, t.seconds, e.language, e.at from search_vectors w
            cross join lateral (select ts_rank(w.words, cast(cast($1 as text) as tsquery)) as fit) r
            join search_entries e on e.place = w.rowid join search_texts t on t.place = w.rowid
         where w.words @@ cast(cast($1 as text) as tsquery)
            and (e.audience = 'everyone'
                or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                or e.led_object in (select object from v_standing where person = $2 and role in ('chair', 'lead'))
                or e.audience in (select audience from v_search_audiences where person = $2)
                or exists (select 1 from search_readers o join v_standing s on s.object = o.group_id
                    where o.place = e.place and s.person = $2 and s.role in ('member', 'chair', 'lead')))
         order by r.fit desc, e.place limit $3"
    } else {
        "select e.place, e.kind, e.id, e.path, e.title, t.summary, '' as text, t.seconds, e.language, e.at from search_words
            join search_entries e on e.place = search_words.rowid join search_texts t on t.place = e.place
         where search_words match $1
            and (e.audience = 'everyone'
                or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                or e.led_object in (select object from v_standing where person = $2 and role in ('chair', 'lead'))
                or e.audience in (select audience from v_search_audiences where person = $2)
                or exists (select 1 from search_readers o join v_standing s on s.object = o.group_id
                    where o.place = e.place and s.person = $2 and s.role in ('member', 'chair', 'lead')))
         order by search_words.rank, e.place limit $3"
    };
    db.all(sql, params![asked, reader, limit]).await
}

crate::row! {
    struct New { word: String }
}

/// Adds words to those that may be meant, each with how it is shown; tells which of them were not there.
pub async fn insert_known(tx: &Tx, words: &serde_json::Value) -> Result<Vec<String>, DbError> {
    let sql = if tx.is_postgres() {
        "insert into search_vocabulary (word, shown) select value ->> 0, value ->> 1 from jsonb_array_elements($1) order by 1
         on conflict (word) do nothing returning word"
    } else {
        "insert into search_vocabulary (word, shown) select value ->> 0, value ->> 1 from json_each($1) where true order by 1
         on conflict (word) do nothing returning word"
    };
    Ok(tx.all::<New>(sql, params![words]).await?.into_iter().map(|new| new.word).collect())
}

/// Adds pieces with their words.
pub async fn insert_spellings(tx: &Tx, pieces: &serde_json::Value) -> Result<(), DbError> {
    let sql = if tx.is_postgres() {
        "insert into search_spellings (piece, word) select value ->> 0, value ->> 1 from jsonb_array_elements($1) on conflict (piece, word) do nothing"
    } else {
        "insert into search_spellings (piece, word) select value ->> 0, value ->> 1 from json_each($1) where true on conflict (piece, word) do nothing"
    };
    tx.execute(sql, params![pieces]).await.map(drop)
}

/// Takes a word out of those that may be meant, if nothing holds it any more that everyone finds.
pub async fn delete_unknown(tx: &Tx, word: &str, seek: &Seek) -> Result<bool, DbError> {
    let Some(asked) = language(tx).say(seek) else { return Ok(false) };
    let sql = if tx.is_postgres() {
        "delete from search_vocabulary where word = $1 and not exists (select 1 from search_vectors where words @@ cast(cast($2 as text) as tsquery))"
    } else {
        "delete from search_vocabulary where word = $1 and not exists (select 1 from search_words where search_words match $2)"
    };
    Ok(tx.execute(sql, params![word, asked]).await?.rows > 0)
}

/// Words that have a piece in common with these.
pub async fn list_near(
    db: &Conn,
    pieces: &serde_json::Value,
    limit: i64,
) -> Result<Vec<crate::search::Meant>, DbError> {
    let sql = if db.is_postgres() {
        "select distinct v.word, v.shown from search_spellings s join search_vocabulary v on v.word = s.word
         where s.piece in (select jsonb_array_elements_text($1)) order by v.word limit $2"
    } else {
        "select distinct v.word, v.shown from search_spellings s join search_vocabulary v on v.word = s.word
         where s.piece in (select value from json_each($1)) order by v.word limit $2"
    };
    db.all(sql, params![pieces, limit]).await
}
