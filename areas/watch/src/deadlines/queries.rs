//! SQL of days, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError};
use kernel::paging::{After, FIRST_DAY, LAST_DAY, ROWS, Slice};
use kernel::params;
use nouns::DossierFactId;

use crate::dossiers::domain::{Confidence, Filter, Kind};

kernel::row! {
    /// A day with what happens on it, and the dossier that it belongs to.
    #[derive(Clone, Debug)]
    pub struct Dated {
        pub id: DossierFactId,
        pub on_day: Date,
        pub who: String,
        pub words: String,
        pub by_words: String,
        pub basis: String,
        pub kinds: String,
        pub country: String,
        pub source_url: String,
        pub checked_on: Date,
        pub confidence: Confidence,
        pub version: i64,
        pub changed_at: Timestamp,
        pub is_out: bool,
        pub example: bool,
        pub slug: String,
        pub title: String,
        pub kind: Kind,
    }
}

/// The days to come, soonest first.
pub async fn list_coming(
    conn: &Conn,
    filter: &Filter,
    today: Date,
    after: &After<(Date, DossierFactId)>,
) -> Result<Slice<Dated>, DbError> {
    let (day, id) = after.or((FIRST_DAY, DossierFactId::FIRST));
    let rows = conn
        .all(
            "select f.id, f.on_day, f.who, f.words, f.by_words, f.basis, f.kinds, f.country, f.source_url, f.checked_on, f.confidence, f.version,
                f.changed_at, f.ended_at is not null as is_out, f.example, d.slug, d.title, d.kind
             from dossier_facts f join dossiers d on d.id = f.dossier
             where f.on_day >= $5 and f.ended_at is null and ($1 = '' or d.kind = $1) and ($2 = '' or d.area = $2)
               and ($3 = '' or f.kinds = '' or ' ' || f.kinds || ' ' like '% ' || $3 || ' %') and ($4 = '' or f.country in ('', $4))
               and (f.on_day, f.id) > ($6, $7)
             order by f.on_day, f.id limit $8",
            params![filter.kind, filter.area, filter.level, filter.country, today, day, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Dated| (row.on_day, row.id)))
}

/// The days that have passed, newest first.
pub async fn list_past(
    conn: &Conn,
    filter: &Filter,
    today: Date,
    after: &After<(Date, DossierFactId)>,
) -> Result<Slice<Dated>, DbError> {
    let (day, id) = after.or((LAST_DAY, DossierFactId::LAST));
    let rows = conn
        .all(
            "select f.id, f.on_day, f.who, f.words, f.by_words, f.basis, f.kinds, f.country, f.source_url, f.checked_on, f.confidence, f.version,
                f.changed_at, f.ended_at is not null as is_out, f.example, d.slug, d.title, d.kind
             from dossier_facts f join dossiers d on d.id = f.dossier
             where f.on_day < $5 and f.ended_at is null and ($1 = '' or d.kind = $1) and ($2 = '' or d.area = $2)
               and ($3 = '' or f.kinds = '' or ' ' || f.kinds || ' ' like '% ' || $3 || ' %') and ($4 = '' or f.country in ('', $4))
               and (f.on_day, f.id) < ($6, $7)
             order by f.on_day desc, f.id desc limit $8",
            params![filter.kind, filter.area, filter.level, filter.country, today, day, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Dated| (row.on_day, row.id)))
}

/// The most days in one calendar.
const MOST: i64 = 2000;

/// Those from a day on, with those that were taken out: a calendar must hear of that too.
pub async fn list_since(conn: &Conn, filter: &Filter, since: Date) -> Result<Vec<Dated>, DbError> {
    conn.all(
        "select f.id, f.on_day, f.who, f.words, f.by_words, f.basis, f.kinds, f.country, f.source_url, f.checked_on, f.confidence, f.version,
            f.changed_at, f.ended_at is not null as is_out, f.example, d.slug, d.title, d.kind
         from dossier_facts f join dossiers d on d.id = f.dossier
         where f.on_day >= $5 and ($1 = '' or d.kind = $1) and ($2 = '' or d.area = $2)
           and ($3 = '' or f.kinds = '' or ' ' || f.kinds || ' ' like '% ' || $3 || ' %') and ($4 = '' or f.country in ('', $4))
         order by f.on_day, f.id limit $6",
        params![filter.kind, filter.area, filter.level, filter.country, since, MOST],
    )
    .await
}
