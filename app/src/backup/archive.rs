//! Reading a backup, which may be damaged, cut off or somebody's trap. Only entries with the names that a backup has are
//! read, never more of one than it may hold, and all of it is checked before anything is kept.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use anyhow::{Context, bail};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use kernel::db::Migration;
use kernel::forms::FILE_BYTES;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::{FORMAT, Kept, MANIFEST, Manifest, Summing, file_entry, table_entry};

/// The manifest names tables and columns, so it is short.
const MANIFEST_BYTES: u64 = 4 * 1024 * 1024;

/// A backup that was found whole.
pub struct Archive {
    zip: ZipArchive<BufReader<File>>,
    manifest: Manifest,
    digests: Vec<String>,
}

/// What every format of a backup says of itself.
#[derive(Deserialize)]
struct Format {
    format: u32,
    program: String,
}

impl Archive {
    /// Opens a backup and checks all of it.
    pub fn open(file: &Path) -> anyhow::Result<Self> {
        let name = file.display();
        let opened = File::open(file).with_context(|| format!("{name} cannot be read."))?;
        Self::check(opened).with_context(|| format!("{name} cannot be used as a backup. Nothing was changed."))
    }

    fn check(file: File) -> anyhow::Result<Self> {
        let mut zip = ZipArchive::new(BufReader::with_capacity(1 << 20, file))
            .context("It is no backup of Belfry, or its end is missing.")?;
        zip.validate_header_consistency().context("Its parts do not fit each other.")?;
        let manifest = read_manifest(&mut zip)?;
        let digests = digests(&zip, &manifest)?;
        let mut archive = Self { zip, manifest, digests };
        for at in 0..archive.manifest.tables.len() {
            archive.check_table(at)?;
        }
        for digest in archive.digests.clone() {
            archive.file(&digest)?;
        }
        Ok(archive)
    }

    fn check_table(&mut self, at: usize) -> anyhow::Result<()> {
        let Some(Kept { table, sum }) = self.manifest.tables.get(at) else { return Ok(()) };
        let entry = entry(&mut self.zip, &table_entry(&table.name))?;
        let mut text = Summing::new(io::sink());
        // One more than it may be, so that too much is seen and not taken for all.
        io::copy(&mut entry.take(sum.bytes.saturating_add(1)), &mut text)
            .with_context(|| format!("The table {} is damaged.", table.name))?;
        if text.sum() != *sum {
            bail!("The table {} was changed, or is not whole.", table.name);
        }
        Ok(())
    }

    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What it is, in a sentence.
    pub fn summary(&self) -> String {
        let Manifest { as_of, database, program, tables, .. } = &self.manifest;
        let rows: u64 = tables.iter().map(|kept| kept.sum.rows).sum();
        let (tables, files) = (tables.len(), self.digests.len());
        format!("Backup of {as_of} from {database}, Belfry {program}. Tables: {tables}, rows: {rows}, files: {files}.")
    }

    /// What was wrong, when it was made, with files that are not in it.
    pub fn missing(&self) -> &[String] {
        &self.manifest.missing
    }

    /// The digests of the files in it.
    pub fn digests(&self) -> &[String] {
        &self.digests
    }

    /// The text of a table.
    pub fn table(&mut self, name: &str) -> anyhow::Result<impl io::BufRead> {
        Ok(BufReader::with_capacity(1 << 16, entry(&mut self.zip, &table_entry(name))?))
    }

    /// The name of the key that locked secrets in it last; none in a backup from before there were keys.
    pub fn key(&mut self) -> anyhow::Result<Option<String>> {
        const TABLE: &str = "instance_keys";
        if self.manifest.tables.iter().all(|kept| kept.table.name != TABLE) {
            return Ok(None);
        }
        let mut newest: Option<(Timestamp, String)> = None;
        for line in self.table(TABLE)?.lines() {
            let (name, since): (String, Timestamp) =
                serde_json::from_str(&line?).context("Its keys cannot be read.")?;
            newest = newest.max(Some((since, name)));
        }
        Ok(newest.map(|(_, name)| name))
    }

    /// The content of a file.
    pub fn file(&mut self, digest: &str) -> anyhow::Result<Bytes> {
        let limit = u64::try_from(FILE_BYTES)?;
        let entry = entry(&mut self.zip, &file_entry(digest))?;
        let mut content = Vec::new();
        let read = entry.take(limit.saturating_add(1)).read_to_end(&mut content);
        let size = read.with_context(|| format!("The file {digest} is damaged."))?;
        if size > FILE_BYTES || HEXLOWER.encode(&Sha256::digest(&content)) != digest {
            bail!("The file {digest} was changed, or is not whole.");
        }
        Ok(content.into())
    }

    /// Those of our migrations that made the tables of the backup.
    pub fn migrations(&self, ours: &'static [Migration]) -> anyhow::Result<&'static [Migration]> {
        let theirs = &self.manifest.migrations;
        let program = &self.manifest.program;
        let newest = ours.iter().map(|migration| migration.number).max().unwrap_or(0);
        if let Some(newer) = theirs.iter().find(|migration| migration.number > newest) {
            bail!(
                "The backup was made by a newer Belfry ({program}): its database has the migration {}, which this program \
                 ({}) does not know. Restore it with that version or a later one.",
                newer.name,
                env!("CARGO_PKG_VERSION")
            );
        }
        let fitting = ours.get(..theirs.len()).unwrap_or_default();
        for (ours, theirs) in fitting.iter().zip(theirs) {
            if ours.number != theirs.number || ours.digest() != theirs.digest {
                bail!(
                    "The backup's database was made by another text of the migration {}. Restore it with the Belfry that \
                     made it ({program}), upgrade that instance, and back up again.",
                    theirs.name
                );
            }
        }
        Ok(fitting)
    }
}

type Zip = ZipArchive<BufReader<File>>;

fn entry<'a>(zip: &'a mut Zip, name: &str) -> anyhow::Result<ZipFile<'a, BufReader<File>>> {
    let entry = zip.by_name(name).with_context(|| format!("{name} is missing in it, or cannot be read."))?;
    if !entry.is_file() || entry.encrypted() {
        bail!("{name} in it is no plain file.");
    }
    Ok(entry)
}

fn read_manifest(zip: &mut Zip) -> anyhow::Result<Manifest> {
    let mut text = Vec::new();
    entry(zip, MANIFEST)?.take(MANIFEST_BYTES).read_to_end(&mut text).context("Its manifest is damaged.")?;
    let format: Format = serde_json::from_slice(&text).context("It is no backup of Belfry.")?;
    if format.format != FORMAT {
        bail!(
            "It has the format {} of Belfry {}, and this program ({}) reads the format {FORMAT}. Use that version or a \
             later one.",
            format.format,
            format.program,
            env!("CARGO_PKG_VERSION")
        );
    }
    serde_json::from_slice(&text).context("Its manifest cannot be read.")
}

/// The digests of the files, after a look at the names of all entries: each must be one that a backup has, and none may be
/// missing.
fn digests(zip: &Zip, manifest: &Manifest) -> anyhow::Result<Vec<String>> {
    let tables: HashSet<String> = manifest.tables.iter().map(|kept| table_entry(&kept.table.name)).collect();
    let mut digests = Vec::new();
    for name in zip.file_names() {
        let name = name.context("A name in it cannot be read.")?;
        if name == MANIFEST || tables.contains(&*name) {
            continue;
        }
        let digest = name.strip_prefix("files/").filter(|digest| is_digest(digest));
        digests.push(digest.with_context(|| format!("It holds {name:?}, which no backup holds."))?.to_owned());
    }
    if u64::try_from(digests.len())? != manifest.files || tables.len() != manifest.tables.len() {
        bail!("It does not hold what its manifest names.");
    }
    Ok(digests)
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
