//! Writing a backup: under a name of its own until it is whole and on the disk, and never over a file that is there.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, bail};
use jiff::{SignedDuration, Timestamp};
use kernel::clock::Clock;
use kernel::db::Db;
use kernel::files::Files;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{FORMAT, Kept, MANIFEST, Manifest, Summing, file_entry, table_entry, told};

/// What was written.
#[derive(Debug)]
pub struct Written {
    pub tables: usize,
    pub rows: u64,
    pub files: u64,
    pub bytes: u64,
    /// What is wrong with files that the database names; the backup is whole but for them.
    pub missing: Vec<String>,
}

/// Rows are pressed lightly: the database must not wait long for the processor.
const LEVEL: i64 = 3;

/// Around the random part of the name that it has until it is whole.
const PART: (&str, &str) = (".belfry-backup-", ".part");

/// What is older was left by a program that was killed.
const LEFT: SignedDuration = SignedDuration::from_hours(24);

fn there(to: &Path) -> anyhow::Error {
    anyhow::anyhow!(
        "{} is there already, and a backup is never written over a file. Choose another name.",
        to.display()
    )
}

pub async fn write(db: &Db, files: &Files, clock: &Clock, to: &Path) -> anyhow::Result<Written> {
    write_telling(db, files, clock, to, &|_, _| {}).await
}

/// The same, telling how many of how many parts are written.
pub async fn write_telling(
    db: &Db,
    files: &Files,
    clock: &Clock,
    to: &Path,
    tell: &(dyn Fn(u64, u64) + Send + Sync),
) -> anyhow::Result<Written> {
    if to.symlink_metadata().is_ok() {
        return Err(there(to));
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    // Its mode is 0600, and it goes when this function ends early.
    remove_left(folder, clock);
    let part = tempfile::Builder::new().prefix(PART.0).suffix(PART.1).tempfile_in(folder);
    let part = part.with_context(|| format!("No file can be written into the folder {}.", folder.display()))?;
    let mut zip = ZipWriter::new(BufWriter::with_capacity(1 << 20, part.as_file()));
    let (tables, files, missing) = content(db, files, clock, &mut zip, tell).await?;
    let mut written = zip.finish()?;
    written.flush()?;
    drop(written);
    part.as_file().sync_all()?;
    let bytes = part.as_file().metadata()?.len();
    part.persist_noclobber(to).map_err(|failed| match failed.error.kind() {
        std::io::ErrorKind::AlreadyExists => there(to),
        _ => failed.error.into(),
    })?;
    // The name is on the disk as well.
    File::open(folder)?.sync_all()?;
    let rows = tables.iter().map(|kept| kept.sum.rows).sum();
    Ok(Written { tables: tables.len(), rows, files, bytes, missing })
}

/// Removes the parts of backups that never became whole. What cannot be removed is no reason to write no backup.
fn remove_left(folder: &Path, clock: &Clock) {
    let oldest = clock.now().saturating_sub(LEFT).unwrap_or(Timestamp::MIN);
    let Ok(entries) = folder.read_dir() else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let is_part = name.to_str().is_some_and(|name| name.starts_with(PART.0) && name.ends_with(PART.1));
        let changed = entry.metadata().and_then(|found| found.modified()).ok();
        let is_old = changed.and_then(|at| Timestamp::try_from(at).ok()).is_some_and(|at| at < oldest);
        if is_part
            && is_old
            && let Err(error) = std::fs::remove_file(entry.path())
        {
            tracing::warn!(%error, file = %entry.path().display(), "the rest of an old backup stays");
        }
    }
}

type Zip<'a> = ZipWriter<BufWriter<&'a File>>;

async fn content(
    db: &Db,
    files: &Files,
    clock: &Clock,
    zip: &mut Zip<'_>,
    tell: &(dyn Fn(u64, u64) + Send + Sync),
) -> anyhow::Result<(Vec<Kept>, u64, Vec<String>)> {
    // Sizes beyond 4 GB need to be announced.
    let plain = SimpleFileOptions::default().large_file(true).unix_permissions(0o600);
    let pressed = plain.compression_method(CompressionMethod::Deflated).compression_level(Some(LEVEL));
    let as_they_are = plain.compression_method(CompressionMethod::Stored);

    let whole = db.frozen().await?;
    let as_of = clock.now();
    let migrations = whole.applied().await?;
    if migrations.is_empty() {
        bail!("There is no instance in this database, so there is nothing to back up. Look at database_url.");
    }
    let digests = whole.file_digests().await?;
    let there = whole.tables().await?;
    let parts = size(there.len()).saturating_add(size(digests.len()));
    let mut tables = Vec::new();
    for table in there {
        zip.start_file(table_entry(&table.name), pressed)?;
        let mut text = Summing::new(&mut *zip);
        whole.read(&table, &mut text).await.with_context(|| format!("The table {} cannot be read.", table.name))?;
        tables.push(Kept { sum: text.sum(), table });
        tell(size(tables.len()), parts);
        // SQLite is read on this thread; others on it get their turn.
        tokio::task::yield_now().await;
    }
    let (mut count, mut missing) = (0, Vec::new());
    let database = whole.engine().to_owned();
    // Files are copied afterwards: what the rows name was there before them. The database need not be held for that.
    drop(whole);
    for digest in digests {
        match files.read(&digest).await.map_err(told)? {
            Ok(content) => {
                // Documents and pictures are pressed already.
                zip.start_file(file_entry(&digest), as_they_are)?;
                zip.write_all(&content)?;
                count += 1;
            }
            Err(why) => missing.push(why),
        }
        tell(size(tables.len()).saturating_add(count).saturating_add(size(missing.len())), parts);
    }
    let program = env!("CARGO_PKG_VERSION").to_owned();
    let manifest = Manifest { format: FORMAT, program, as_of, database, migrations, tables, files: count, missing };
    zip.start_file(MANIFEST, pressed)?;
    serde_json::to_writer_pretty(&mut *zip, &manifest)?;
    Ok((manifest.tables, count, manifest.missing))
}

fn size(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
