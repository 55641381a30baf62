//! What the kernel does by itself: it clears away jobs that nobody looked after, drafts that nobody went on with, and uploads that
//! nothing refers to, and keeps the search index compact. It must never take what a form that is just being sent has stored, nor
//! hold the writer for long.

use std::collections::HashSet;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::access::Errand;
use crate::app::App;
use crate::audit;
use crate::db::{DbError, fulltext};
use crate::drafts;
use crate::faults::Fault;
use crate::files::FileId;
use crate::incoming;
use crate::jobs::{Routine, Run};
use crate::params;

/// The kernel's routines.
pub const ROUTINES: [Routine; 6] = [
    Routine { name: "kernel.jobs", every: SignedDuration::from_hours(24), run: old_jobs },
    Routine { name: "kernel.files", every: SignedDuration::from_hours(24), run: orphans },
    Routine { name: "kernel.taken_mails", every: SignedDuration::from_hours(24), run: incoming::forget },
    Routine { name: "kernel.drafts", every: SignedDuration::from_hours(6), run: drafts::forget },
    Routine { name: "kernel.audit", every: SignedDuration::from_hours(24), run: audit::daily },
    Routine { name: "kernel.search", every: SignedDuration::from_mins(10), run: merge_index },
];

const UPKEEP: Errand = Errand::new("kernel.upkeep");
/// How long others may write between two steps.
const PAUSE: Duration = Duration::from_millis(50);
/// How long a job that was set aside waits for a steward.
const SET_ASIDE: SignedDuration = SignedDuration::from_hours(90 * 24);
/// How long an upload may be without anything that refers to it.
const UNUSED: SignedDuration = SignedDuration::from_hours(24);

fn before(app: &App, age: SignedDuration) -> Result<Timestamp, Fault> {
    app.clock.now().checked_sub(age).map_err(Fault::internal)
}

fn old_jobs(app: App) -> Run<'static> {
    Box::pin(async move {
        let tx = app.db.begin(&UPKEEP).await?;
        let old = before(&app, SET_ASIDE)?;
        let gone = tx
            .execute("delete from jobs where state in ('dead', 'doubtful') and created_at < $1", params![old])
            .await?;
        tx.finish().await?;
        if gone.rows > 0 {
            tracing::info!(jobs = gone.rows, "jobs that were set aside long ago are removed");
        }
        Ok(())
    })
}

/// Each step is small: who writes meanwhile waits for it.
fn merge_index(app: App) -> Run<'static> {
    Box::pin(async move {
        loop {
            let tx = app.db.begin(&UPKEEP).await?;
            let is_more = fulltext::merge(&tx).await?;
            tx.keep().await?;
            if !is_more {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
    })
}

crate::row! {
    struct Unused { id: FileId }
}

crate::row! {
    struct Kept { digest: String }
}

fn orphans(app: App) -> Run<'static> {
    Box::pin(async move {
        let old = before(&app, UNUSED)?;
        let rows = unused_rows(&app, old).await?;
        let bytes = unnamed_bytes(&app, old).await?;
        if rows + bytes > 0 {
            tracing::info!(rows, bytes, "uploads that nothing refers to are removed");
        }
        Ok(())
    })
}

/// Rows that nothing refers to. Each goes in a transaction of its own: should a reference be missing in `v_file_uses`,
/// its foreign key keeps the row, and the others go.
async fn unused_rows(app: &App, old: Timestamp) -> Result<usize, Fault> {
    let unused: Vec<Unused> = app
        .db
        .reader()
        .await?
        .all(
            "select f.id from files f where f.uploaded_at < $1 and not exists (select 1 from v_file_uses u where u.file = f.id)
             order by f.uploaded_at, f.id limit 1000",
            params![old],
        )
        .await?;
    let mut gone = 0;
    for file in &unused {
        let tx = app.db.begin(&UPKEEP).await?;
        match tx.execute("delete from files where id = $1", params![file.id]).await {
            Ok(_) => {
                tx.finish().await?;
                gone += 1;
            }
            Err(DbError::Constraint(_)) => {
                tracing::error!(file = %file.id, "a file is in use that v_file_uses does not name");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(gone)
}

/// Stored bytes that no row names. A form stores its file before its transaction begins, so young ones stay; and each is
/// removed by the one writer, so that none goes between a form's check that it is there and the form's row.
async fn unnamed_bytes(app: &App, old: Timestamp) -> Result<usize, Fault> {
    let stored = app.files.list_before(old).await?;
    let rows: Vec<Kept> = app.db.reader().await?.all("select digest from files order by digest", &[]).await?;
    let kept: HashSet<String> = rows.into_iter().map(|row| row.digest).collect();
    let mut gone = 0;
    for digest in stored.iter().filter(|digest| !kept.contains(*digest)) {
        let tx = app.db.begin(&UPKEEP).await?;
        let named = tx.count("select count(*) as n from files where digest = $1", params![digest.as_str()]).await?;
        if named == 0 && app.files.remove_before(digest, old).await? {
            gone += 1;
        }
    }
    Ok(gone)
}
