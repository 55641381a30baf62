//! SQL of dossiers, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{DossierFactId, DossierId, GovernmentId, GroupId, PersonId};

use super::domain::{Confidence, Filter, Kind, Sound};

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Dossier {
        pub id: DossierId,
        pub slug: String,
        pub kind: Kind,
        pub title: String,
        pub area: String,
        pub about: String,
        pub status: String,
        pub source_url: String,
        pub checked_on: Date,
        pub confidence: Confidence,
        pub version: i64,
        pub changed_at: Timestamp,
        pub example: bool,
        /// The group whose lead and chair keep it.
        pub keeper: Option<GroupId>,
    }
}

kernel::row! {
    /// One among others, with the next day in it.
    pub struct Listed {
        pub id: DossierId,
        pub slug: String,
        pub kind: Kind,
        pub title: String,
        pub folded: String,
        pub area: String,
        pub status: String,
        pub confidence: Confidence,
        pub example: bool,
        pub next_day: Option<Date>,
    }
}

kernel::row! {
    /// What a dossier said before.
    pub struct Earlier {
        pub version: i64,
        pub title: String,
        pub about: String,
        pub status: String,
        pub source_url: String,
        pub checked_on: Date,
        pub confidence: Confidence,
        pub until: Timestamp,
        pub name: Option<String>,
    }
}

kernel::row! {
    /// What a fact of a dossier said before. One that was taken out says so by a last entry of its own.
    pub struct EarlierFact {
        pub fact: DossierFactId,
        pub version: i64,
        pub on_day: Option<Date>,
        pub who: String,
        pub words: String,
        pub by_words: String,
        pub status: String,
        pub source_url: String,
        pub checked_on: Date,
        pub confidence: Confidence,
        pub until: Timestamp,
        pub name: Option<String>,
        pub is_out: bool,
    }
}

kernel::row! {
    struct Keeper { id: GroupId }
}

kernel::row! {
    /// A government of the reader.
    pub struct Own { pub id: GovernmentId, pub name: String, pub kind: String, pub country: String }
}

pub async fn find_keeper(conn: &Conn) -> Result<Option<GroupId>, DbError> {
    let found: Option<Keeper> =
        conn.maybe("select id from v_groups where area = 'legal' order by position, id limit 1", &[]).await?;
    Ok(found.map(|found| found.id))
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Dossier>, DbError> {
    conn.maybe(
        "select d.id, d.slug, d.kind, d.title, d.area, d.about, d.status, d.source_url, d.checked_on, d.confidence, d.version, d.changed_at, d.example,
            (select g.id from v_groups g where g.area = 'legal' order by g.position, g.id limit 1) as keeper
         from dossiers d where d.slug = $1",
        params![slug],
    )
    .await
}

pub async fn find_by_id(conn: &Conn, id: DossierId) -> Result<Option<Dossier>, DbError> {
    conn.maybe(
        "select d.id, d.slug, d.kind, d.title, d.area, d.about, d.status, d.source_url, d.checked_on, d.confidence, d.version, d.changed_at, d.example,
            (select g.id from v_groups g where g.area = 'legal' order by g.position, g.id limit 1) as keeper
         from dossiers d where d.id = $1",
        params![id],
    )
    .await
}

/// Dossiers by name, those that fit a filter: by kind and area, and with a fact that concerns a kind of government and a
/// country.
pub async fn list_page(
    conn: &Conn,
    filter: &Filter,
    today: Date,
    after: &After<(String, DossierId)>,
) -> Result<Slice<Listed>, DbError> {
    let (folded, id) = after.or((String::new(), DossierId::FIRST));
    let rows = conn
        .all(
            "select d.id, d.slug, d.kind, d.title, d.folded, d.area, d.status, d.confidence, d.example,
                (select min(f.on_day) from dossier_facts f where f.dossier = d.id and f.ended_at is null and f.on_day >= $5) as next_day
             from dossiers d
             where ($1 = '' or d.kind = $1) and ($2 = '' or d.area = $2)
               and (($3 = '' and $4 = '') or exists (select 1 from dossier_facts f where f.dossier = d.id and f.ended_at is null
                  and ($3 = '' or f.kinds = '' or ' ' || f.kinds || ' ' like '% ' || $3 || ' %') and ($4 = '' or f.country in ('', $4))))
               and (d.folded, d.id) > ($6, $7)
             order by d.folded, d.id limit $8",
            params![
                filter.kind,
                filter.area,
                filter.level,
                filter.country,
                today,
                folded,
                id,
                ROWS.saturating_add(1)
            ],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.folded.clone(), row.id)))
}

/// The governments for which somebody works, to see what concerns them.
pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select g.id, g.name, g.kind, g.country from v_governments g
         where g.id in (select a.government from v_affiliations a where a.person = $1) order by g.folded, g.id limit 20",
        params![person],
    )
    .await
}

pub async fn has_slug(conn: &Conn, slug: &str) -> Result<bool, DbError> {
    Ok(conn.count("select count(*) as n from dossiers where slug = $1", params![slug]).await? > 0)
}

pub async fn insert_dossier(tx: &Tx, slug: &str, sound: &Sound<'_>, example: bool) -> Result<DossierId, DbError> {
    let id: DossierId = tx.clock().new_id();
    tx.execute(
        "insert into dossiers (id, slug, kind, title, folded, area, about, status, source_url, checked_on, confidence, made_at, changed_at, example)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13)",
        params![
            id, slug, sound.kind, sound.title, places::fold(sound.title), sound.area, sound.about, sound.status, sound.source_url,
            sound.checked_on, sound.confidence, tx.clock().now(), example
        ],
    )
    .await?;
    Ok(id)
}

/// Changes what a dossier says, and keeps what it said; false if it has another version by now.
pub async fn set_dossier(tx: &Tx, was: &Dossier, sound: &Sound<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update dossiers set kind = $3, title = $4, folded = $5, area = $6, about = $7, status = $8, source_url = $9, checked_on = $10,
                confidence = $11, changed_at = $12, version = version + 1
             where id = $1 and version = $2",
            params![
                was.id, was.version, sound.kind, sound.title, places::fold(sound.title), sound.area, sound.about, sound.status,
                sound.source_url, sound.checked_on, sound.confidence, tx.clock().now()
            ],
        )
        .await?;
    if done.rows == 0 {
        return Ok(false);
    }
    tx.execute(
        "insert into dossier_texts (dossier, version, title, about, status, source_url, checked_on, confidence, until, changed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            was.id, was.version, was.title, was.about, was.status, was.source_url, was.checked_on, was.confidence, tx.clock().now(),
            tx.actor()
        ],
    )
    .await?;
    Ok(true)
}

/// A change of a fact is a change of its dossier.
pub async fn set_changed(tx: &Tx, id: DossierId) -> Result<(), DbError> {
    tx.execute("update dossiers set changed_at = $2 where id = $1", params![id, tx.clock().now()]).await?;
    Ok(())
}

/// As many earlier texts as are shown at once.
const EARLIER: i64 = 100;

pub async fn list_earlier(conn: &Conn, id: DossierId) -> Result<Vec<Earlier>, DbError> {
    conn.all(
        "select e.version, e.title, e.about, e.status, e.source_url, e.checked_on, e.confidence, e.until, p.name
         from dossier_texts e left join v_persons p on p.id = e.changed_by where e.dossier = $1 order by e.version desc limit $2",
        params![id, EARLIER],
    )
    .await
}

pub async fn list_earlier_facts(conn: &Conn, id: DossierId) -> Result<Vec<EarlierFact>, DbError> {
    conn.all(
        "select e.fact, e.version, e.on_day, e.who, e.words, e.by_words, e.status, e.source_url, e.checked_on, e.confidence, e.until, p.name,
            f.ended_at is not null and e.version = f.version as is_out
         from dossier_facts f join dossier_fact_texts e on e.fact = f.id left join v_persons p on p.id = e.changed_by
         where f.dossier = $1 order by e.until desc, e.fact, e.version desc limit $2",
        params![id, EARLIER],
    )
    .await
}
