//! Making a backup. It may take longer than a job may, so it goes on by itself and notes every few seconds that it does;
//! whoever starts the next one ends those that have stopped noting it.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::JobKind;
use nouns::BackupId;
use nouns::office::{BackupFailed, BackupMade};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::queries::{self, Backup};
use crate::operations;

pub const MAKE: JobKind = JobKind { kind: "office.backup", once: true, run: |app, order| Box::pin(make(app, order)) };

const ERRAND: Errand = Errand::new("office.backup");
/// How long the job waits for a backup; a long one ends without it.
const PATIENCE: Duration = Duration::from_secs(30);
const PULSE: Duration = Duration::from_secs(3);
/// Without a sign for so long it does not go on any more.
const SILENCE: SignedDuration = SignedDuration::from_mins(5);

/// Which backup to make.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    pub backup: BackupId,
}

/// What was not seen since then does not go on any more.
pub fn silent_since(now: Timestamp) -> Timestamp {
    now.checked_sub(SILENCE).unwrap_or(now)
}

/// Where the file of a backup is. Its name is ours, never a visitor's.
pub fn path(app: &App, file: &str) -> Result<PathBuf, Fault> {
    let folder = std::path::absolute(Path::new(&app.config.backups_folder)).map_err(Fault::internal)?;
    Ok(folder.join(file))
}

async fn make(app: App, order: Json) -> Result<(), Fault> {
    let order: Order = serde_json::from_value(order).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    if !queries::set_taken(&tx, order.backup).await? {
        return Ok(());
    }
    let Some(backup) = queries::find(&tx, order.backup).await? else { return Ok(()) };
    tx.keep().await?;
    let task = tokio::spawn(write(app, backup));
    match tokio::time::timeout(PATIENCE, task).await {
        Ok(ended) => ended.map_err(Fault::internal)?,
        Err(_) => Ok(()),
    }
}

async fn write(app: App, backup: Backup) -> Result<(), Fault> {
    let to = path(&app, &backup.file)?;
    let folder = to.parent().ok_or_else(|| Fault::internal("no folder for backups"))?;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    let written = match made {
        Ok(()) => write_seen(&app, &backup, to.clone()).await?,
        Err(error) => Err(format!("The folder for backups cannot be made: {error}")),
    };
    let tx = app.db.begin(&ERRAND).await?;
    match written {
        Ok(written) => {
            if !queries::set_done(&tx, backup.id, written).await? {
                // It was given up meanwhile: nothing in the list would name the file.
                drop(tx);
                return std::fs::remove_file(&to).map_err(Fault::internal);
            }
            Ok(tx.commit(&BackupMade { backup: backup.id, bytes: written.bytes }).await?)
        }
        Err(error) => {
            tracing::error!(backup = %backup.id, error, "a backup failed");
            queries::set_failed(&tx, backup.id, &error).await?;
            Ok(tx.commit(&BackupFailed { backup: backup.id }).await?)
        }
    }
}

/// Writes it, and notes meanwhile how far it is.
async fn write_seen(app: &App, backup: &Backup, to: PathBuf) -> Result<Result<operations::Written, String>, Fault> {
    let reached = Arc::new((AtomicU64::new(0), AtomicU64::new(0)));
    let told = Arc::clone(&reached);
    let tell: operations::Tell = Arc::new(move |done, parts| {
        told.0.store(done, Ordering::Relaxed);
        told.1.store(parts, Ordering::Relaxed);
    });
    let mut writing = pin!((operations::of(app)?.write_backup)(app.clone(), to, tell));
    let mut pulse = tokio::time::interval(PULSE);
    pulse.tick().await;
    loop {
        tokio::select! {
            written = &mut writing => return Ok(written),
            _ = pulse.tick() => {
                let count = |number: &AtomicU64| i64::try_from(number.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
                // A note that cannot be made must not end what is being written.
                if let Err(error) = note(app, backup, count(&reached.0), count(&reached.1)).await {
                    tracing::warn!(backup = %backup.id, ?error, "how far a backup is could not be noted");
                }
            }
        }
    }
}

async fn note(app: &App, backup: &Backup, done: i64, parts: i64) -> Result<(), Fault> {
    let tx = app.db.begin(&ERRAND).await?;
    queries::set_seen(&tx, backup.id, done, parts).await?;
    Ok(tx.keep().await?)
}
