//! SQL of remarks, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, PersonId, RemarkId, ResourceId};

kernel::row! {
    /// A comment with its author.
    #[derive(Clone, Debug)]
    pub struct Remark {
        pub id: RemarkId,
        pub slug: String,
        pub person: PersonId,
        pub name: String,
        pub government_slug: Option<String>,
        pub government_name: Option<String>,
        pub words: String,
        pub written_at: Timestamp,
        pub withdrawn_at: Option<Timestamp>,
        pub is_hidden: bool,
        pub example: bool,
    }
}

kernel::row! {
    struct Government { government: GovernmentId }
}

kernel::row! {
    struct Muted { muted: PersonId }
}

/// What is written down.
pub struct NewRemark<'a> {
    pub resource: ResourceId,
    pub person: PersonId,
    pub words: &'a str,
    pub example: bool,
}

pub async fn find(conn: &Conn, id: RemarkId) -> Result<Option<Remark>, DbError> {
    conn.maybe(
        "select m.id, r.slug, m.person, p.name, g.slug as government_slug, g.name as government_name, m.words, m.written_at, m.withdrawn_at,
            m.is_hidden, m.example
         from remarks m join resources r on r.id = m.resource join v_persons p on p.id = m.person left join v_governments g on g.id = m.government
         where m.id = $1",
        params![id],
    )
    .await
}

/// Newest first: ids grow with time.
pub async fn list_page(
    conn: &Conn,
    resource: ResourceId,
    after: &After<(RemarkId,)>,
) -> Result<Slice<Remark>, DbError> {
    let (id,) = after.or((RemarkId::LAST,));
    let rows = conn
        .all(
            "select m.id, r.slug, m.person, p.name, g.slug as government_slug, g.name as government_name, m.words, m.written_at, m.withdrawn_at,
                m.is_hidden, m.example
             from remarks m join resources r on r.id = m.resource join v_persons p on p.id = m.person left join v_governments g on g.id = m.government
             where m.resource = $1 and m.id < $2 order by m.id desc limit $3",
            params![resource, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Remark| (row.id,)))
}

pub async fn count(conn: &Conn, resource: ResourceId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from remarks where resource = $1 and withdrawn_at is null", params![resource])
        .await
}

/// Whom somebody does not want to read.
pub async fn list_muted(conn: &Conn, person: PersonId) -> Result<Vec<PersonId>, DbError> {
    let rows: Vec<Muted> =
        conn.all("select muted from v_mutes where person = $1 order by muted", params![person]).await?;
    Ok(rows.into_iter().map(|row| row.muted).collect())
}

/// With the government that the person works for, if it is one.
pub async fn insert(tx: &Tx, new: &NewRemark<'_>) -> Result<RemarkId, DbError> {
    let own: Vec<Government> = tx
        .all(
            "select government from v_affiliations where person = $1 and government is not null order by government",
            params![new.person],
        )
        .await?;
    let government = match own.as_slice() {
        [only] => Some(only.government),
        _ => None,
    };
    let id: RemarkId = tx.clock().new_id();
    tx.execute(
        "insert into remarks (id, resource, person, government, words, written_at, example) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, new.resource, new.person, government, new.words, tx.clock().now(), new.example],
    )
    .await?;
    Ok(id)
}

/// Whether the same person has just said the same: the second click on one button.
pub async fn is_said(tx: &Tx, new: &NewRemark<'_>) -> Result<bool, DbError> {
    let said = tx
        .count(
            "select count(*) as n from remarks m where m.person = $2 and m.words = $3 and m.withdrawn_at is null
                and m.id = (select l.id from remarks l where l.resource = $1 order by l.id desc limit 1)",
            params![new.resource, new.person, new.words],
        )
        .await?;
    Ok(said > 0)
}

/// Takes the words out and leaves the mark. Returns false if there was nothing to withdraw.
pub async fn set_withdrawn(tx: &Tx, id: RemarkId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update remarks set words = '', withdrawn_at = $2 where id = $1 and withdrawn_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// The same by those who moderate.
pub async fn set_hidden(tx: &Tx, id: RemarkId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update remarks set words = '', withdrawn_at = $2, is_hidden = true where id = $1 and withdrawn_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Puts words back that were hidden.
pub async fn set_shown(tx: &Tx, id: RemarkId, words: &str) -> Result<(), DbError> {
    tx.execute(
        "update remarks set words = $2, withdrawn_at = null, is_hidden = false where id = $1 and is_hidden",
        params![id, words],
    )
    .await?;
    Ok(())
}
