//! Bringing a backup back: into an empty place only, all in one transaction, and compared before it is kept.

use std::collections::HashSet;

use anyhow::{Context, bail};
use kernel::db::{Db, Migration, Table, Whole};
use kernel::files::Files;

use super::{Archive, Manifest, Summing, told};

/// Fills an empty place. Returns how many newer migrations were applied afterwards.
pub async fn restore(
    archive: &mut Archive,
    db: &Db,
    files: &Files,
    ours: &'static [Migration],
) -> anyhow::Result<usize> {
    let theirs = archive.migrations(ours)?;
    let mut whole = db.filling().await?;
    if !whole.is_empty().await? {
        bail!(
            "The database is not empty. A backup is restored only into a new one: name a file that is not there, or create \
             a database on the server, and set database_url. Nothing was changed."
        );
    }
    let coming: HashSet<&String> = archive.digests().iter().collect();
    if files.list().await.map_err(told)?.iter().any(|digest| !coming.contains(digest)) {
        bail!(
            "The place for files holds files that are not in the backup. They would be removed as unused later. Set \
             files_url to an empty folder or bucket. Nothing was changed."
        );
    }
    // Without a row nothing names them, so a restore that fails from here on leaves nothing that anybody sees.
    for digest in archive.digests().to_vec() {
        let content = archive.file(&digest)?;
        files.put_back(&digest, content).await.map_err(told)?;
    }
    whole.build(theirs).await.context("The tables cannot be made.")?;
    let fitting = fitting(archive.manifest(), &whole.tables().await?)?;
    for table in &fitting {
        let filled = whole.fill(table, &mut archive.table(&table.name)?).await;
        filled.with_context(|| format!("The table {} cannot be filled. Nothing was kept.", table.name))?;
    }
    whole.close().await.context("The rows do not fit each other. Nothing was kept.")?;
    let differences = [rows(archive.manifest(), &whole).await?, contents(archive, files).await?].concat();
    if !differences.is_empty() {
        bail!("What came back differs from the backup. Nothing was kept.\n{}", differences.join("\n"));
    }
    whole.commit().await?;
    db.migrate(ours).await.context("The backup is restored, but newer migrations cannot be applied.")
}

/// What differs between a backup and what is there, one sentence each.
pub async fn compare(archive: &mut Archive, db: &Db, files: &Files) -> anyhow::Result<Vec<String>> {
    let whole = db.frozen().await?;
    if whole.applied().await? != archive.manifest().migrations {
        bail!("The database and the backup have tables of different versions, so they cannot be compared.");
    }
    fitting(archive.manifest(), &whole.tables().await?)?;
    let rows = rows(archive.manifest(), &whole).await?;
    Ok([rows, contents(archive, files).await?].concat())
}

/// The tables of the backup, if they are those that are there. From here on their names are known to be ours.
fn fitting(manifest: &Manifest, there: &[Table]) -> anyhow::Result<Vec<Table>> {
    let tables: Vec<Table> = manifest.tables.iter().map(|kept| kept.table.clone()).collect();
    let is_there = |table: &Table| there.iter().any(|other| other.is_like(table));
    match tables.iter().find(|table| !is_there(table)) {
        Some(table) => bail!("The table {} of the backup has another shape here. Nothing was changed.", table.name),
        None if tables.len() != there.len() => bail!("Tables are missing in the backup. Nothing was changed."),
        None => Ok(tables),
    }
}

async fn rows(manifest: &Manifest, whole: &Whole) -> anyhow::Result<Vec<String>> {
    let mut differences = Vec::new();
    for kept in &manifest.tables {
        let mut text = Summing::new(std::io::sink());
        whole.read(&kept.table, &mut text).await?;
        let sum = text.sum();
        if sum != kept.sum {
            let (name, here, there) = (&kept.table.name, sum.rows, kept.sum.rows);
            differences.push(format!("The table {name} differs: {here} rows here, {there} in the backup."));
        }
    }
    Ok(differences)
}

async fn contents(archive: &Archive, files: &Files) -> anyhow::Result<Vec<String>> {
    let mut differences = Vec::new();
    for digest in archive.digests() {
        if let Err(why) = files.read(digest).await.map_err(told)? {
            differences.push(why);
        }
    }
    Ok(differences)
}
