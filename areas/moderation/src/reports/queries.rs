//! SQL of reports, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{CaseId, PersonId, ReportId};

use super::domain::Ground;
use crate::cases::domain::State;
use crate::things::Kind;

kernel::row! {
    /// A report as its author sees it.
    pub struct OwnReport { pub id: ReportId, pub kind: Kind, pub state: State, pub ground: Ground, pub words: String, pub reported_at: Timestamp }
}

kernel::row! {
    /// A report as those who decide see it: without who it was.
    pub struct Report { pub id: ReportId, pub ground: Ground, pub words: String, pub reported_at: Timestamp }
}

/// Returns false if the person has reported this before and nothing was decided since. After a decision they may say anew
/// what is wrong: the text may have been changed.
pub async fn insert_report(
    tx: &Tx,
    case: CaseId,
    person: PersonId,
    ground: Ground,
    words: &str,
) -> Result<bool, DbError> {
    let id: ReportId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into reports (id, in_case, person, ground, words, reported_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (in_case, person) do update set ground = excluded.ground, words = excluded.words, reported_at = excluded.reported_at
             where reports.reported_at < (select max(d.decided_at) from case_decisions d where d.in_case = reports.in_case)",
            params![id, case, person, ground, words, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// What somebody has reported, newest first.
pub async fn list_own(conn: &Conn, person: PersonId, after: &After<(ReportId,)>) -> Result<Slice<OwnReport>, DbError> {
    let (id,) = after.or((ReportId::LAST,));
    let rows = conn
        .all(
            "select r.id, c.kind, c.state, r.ground, r.words, r.reported_at from reports r join cases c on c.id = r.in_case
             where r.person = $1 and r.id < $2 order by r.id desc limit $3",
            params![person, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &OwnReport| (row.id,)))
}

/// The reports of a case, oldest first.
pub async fn list_reports(conn: &Conn, case: CaseId, after: &After<(ReportId,)>) -> Result<Slice<Report>, DbError> {
    let (id,) = after.or((ReportId::FIRST,));
    let rows = conn
        .all(
            "select id, ground, words, reported_at from reports where in_case = $1 and id > $2 order by id limit $3",
            params![case, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Report| (row.id,)))
}
