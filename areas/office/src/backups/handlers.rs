//! Backups over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;
use kernel::forms::Query;
use kernel::jobs::enqueue;
use kernel::pagecache::Own;
use kernel::paging::{After, Paging};
use nouns::BackupId;
use nouns::office::{BackupDeleted, BackupStarted};
use ui::visit;

use super::jobs::{self, MAKE, Order};
use super::policy::{DeleteBackup, FetchBackup, ListBackups, MakeBackup};
use super::{pages, queries};

const MEDIA: &str = "application/zip";

pub async fn list(
    permit: Permit<ListBackups>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let backups = queries::list(&conn, &After::read(&paging.after)).await?.found()?;
    let shown = pages::Shown {
        backups: &backups,
        newest: queries::find_newest(&conn).await?,
        now: app.clock.now(),
        days: app.config.backup_days,
        zone: permit.actor.zone(),
    };
    let page = pages::list(permit.lang(), &shown).done(pages::done(&permit.visit));
    let mut response = visit::show(&app, &permit, page);
    // How far it is changes without anything becoming old.
    response.extensions_mut().remove::<Own>();
    Ok(response)
}

pub async fn create(permit: Permit<MakeBackup>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    queries::end_broken(&tx, jobs::silent_since(app.clock.now())).await?;
    let backup: BackupId = tx.clock().new_id();
    let file = format!("belfry-{}-{backup}.zip", tx.clock().now().strftime("%Y-%m-%d"));
    if !queries::insert(&tx, backup, &file).await? {
        return Ok(visit::go(lang, "/office/backups", "backup-running").into_response());
    }
    enqueue(&tx, &MAKE, &Order { backup }, tx.clock().now()).await?;
    tx.commit(&BackupStarted { backup }).await?;
    Ok(visit::go(lang, "/office/backups", "backup-started").into_response())
}

pub async fn fetch(permit: Permit<FetchBackup>, State(app): State<App>) -> Result<Response, Fault> {
    let backup = &permit.target;
    files::hand_out(&jobs::path(&app, &backup.file)?, &backup.file, MEDIA).await?.ok_or(Fault::NotFound)
}

pub async fn delete(permit: Permit<DeleteBackup>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let backup = queries::find(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    if !queries::delete(&tx, backup.id).await? {
        return Ok(visit::go(permit.lang(), "/office/backups", "backup-running").into_response());
    }
    // The file goes first: a row without its file says so, a file without its row would be forgotten.
    if let Err(error) = std::fs::remove_file(jobs::path(&app, &backup.file)?)
        && error.kind() != std::io::ErrorKind::NotFound
    {
        return Err(Fault::internal(error));
    }
    tx.commit(&BackupDeleted { backup: backup.id }).await?;
    Ok(visit::go(permit.lang(), "/office/backups", "backup-deleted").into_response())
}
