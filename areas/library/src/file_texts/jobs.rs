//! Reading a file, by a job.

use filetext::KINDS;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::files::{self, FileId};
use kernel::jobs::{self, JobKind};
use kernel::reading::{Inside, Reader};
use nouns::ResourceId;
use nouns::library::ResourceFileRead;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::queries::{self, Kept, State};
use crate::previews::jobs::DRAW;

pub const READ: JobKind =
    JobKind { kind: "library.read_file", once: false, run: |app, task| Box::pin(read(app, task)) };

const ERRAND: Errand = Errand::new("library.read_file");

#[derive(Serialize, Deserialize)]
pub struct Task {
    pub file: FileId,
    pub resource: ResourceId,
}

/// Has a file read and drawn that a resource hands out, in the transaction that puts it there.
pub async fn enqueue(tx: &Tx, resource: ResourceId, file: Option<FileId>) -> Result<(), DbError> {
    match file {
        Some(file) => {
            let task = Task { file, resource };
            jobs::enqueue(tx, &READ, &task, tx.clock().now()).await?;
            jobs::enqueue(tx, &DRAW, &task, tx.clock().now()).await
        }
        None => Ok(()),
    }
}

async fn read(app: App, task: Json) -> Result<(), Fault> {
    let Task { file, resource } = serde_json::from_value(task).map_err(Fault::internal)?;
    let conn = app.db.reader().await?;
    let found = files::find(&conn, file).await?;
    let is_known = queries::find(&conn, file).await?.is_some();
    drop(conn);
    // It may have gone meanwhile; pictures hold no text.
    let Some(row) = found.filter(|row| !is_known && KINDS.contains(&row.media.as_str())) else { return Ok(()) };
    let content = app.files.read(&row.digest).await?.map_err(Fault::internal)?;
    let reader = app.part::<Reader>().ok_or_else(|| Fault::internal("nothing reads files here"))?;
    let inside = reader.read(&row.media, content).await?;
    let kept = match &inside {
        Inside::Text { words, pages, .. } if words.is_empty() => Kept { pages: *pages, ..Kept::without(State::Empty) },
        Inside::Text { words, pages, is_cut } => Kept {
            state: State::Read,
            words,
            count: i64::try_from(words.split_whitespace().count()).unwrap_or(i64::MAX),
            pages: *pages,
            is_cut: *is_cut,
        },
        Inside::Locked => Kept::without(State::Locked),
        Inside::Broken => Kept::without(State::Broken),
    };
    let tx = app.db.begin(&ERRAND).await?;
    // The draft that had it may be gone by now.
    if files::find(&tx, file).await?.is_some() && queries::insert(&tx, file, &kept).await? {
        tx.commit(&ResourceFileRead { resource }).await?;
    }
    Ok(())
}
