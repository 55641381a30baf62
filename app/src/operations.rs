//! What the steward's desk asks of the program itself: its version, its migrations, room on the disk, writing a backup.

use std::path::{Path, PathBuf};

use kernel::app::App;
use kernel::clock::Clock;
use office::operations::{Operations, Room, Tell, Written};

use crate::{backup, migrations};

pub fn new(clock: &Clock) -> Operations {
    Operations {
        version: env!("CARGO_PKG_VERSION"),
        started_at: clock.now(),
        migrations: migrations::ALL,
        write_backup: |app, to, tell| Box::pin(write_backup(app, to, tell)),
        room,
    }
}

async fn write_backup(app: App, to: PathBuf, tell: Tell) -> Result<Written, String> {
    // Reading and packing a whole table is work without a pause: on a thread of its own it holds up nobody who waits for a page.
    let runtime = tokio::runtime::Handle::current();
    let writing = move || {
        runtime.block_on(async move { backup::write_telling(&app.db, &app.files, &app.clock, &to, &*tell).await })
    };
    let written = tokio::task::spawn_blocking(writing).await.map_err(|error| error.to_string())?;
    let written = written.map_err(|error| format!("{error:#}"))?;
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(Written {
        bytes: count(written.bytes),
        rows: count(written.rows),
        missing: i64::try_from(written.missing.len()).unwrap_or(i64::MAX),
    })
}

/// Room where the files are or, if they are elsewhere, where the backups are.
fn room(app: &App) -> Option<Room> {
    let config = &app.config;
    let folder = if config.files_url.starts_with("s3://") { &config.backups_folder } else { &config.files_url };
    let found = rustix::fs::statvfs(Path::new(folder)).ok()?;
    let bytes = |blocks: u64| i64::try_from(blocks.saturating_mul(found.f_frsize)).unwrap_or(i64::MAX);
    Some(Room { free: bytes(found.f_bavail), all: bytes(found.f_blocks) })
}
