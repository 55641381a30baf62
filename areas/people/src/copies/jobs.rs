//! Making a copy: everything that the areas declare as told, as of one instant, into one archive with `data.json` (for
//! machines), `index.html` (to read, in the owner's language) and the files that they put in. Rows go through a file, not
//! through memory. The archive is stored by its digest, and only its owner's id leads to it.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Seek, Write};

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files::{self, FileId, FileRow};
use kernel::jobs::{JobKind, Routine};
use kernel::mail::{self, Mail};
use kernel::personal::{self, Export, Whose};
use nouns::people::{CopiesRemoved, CopyMade};
use nouns::{CopyId, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use tempfile::NamedTempFile;
use ui::href;
use words::Lang;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{pages, queries};
use crate::words as t;

pub const MAKE: JobKind = JobKind { kind: "people.copy", once: false, run: |app, order| Box::pin(make(app, order)) };

pub const FORGET: Routine =
    Routine { name: "people.copies", every: SignedDuration::from_hours(1), run: |app| Box::pin(forget(app)) };

const ERRAND: Errand = Errand::new("people.copies");
/// How long a copy can be fetched.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
const MEDIA: &str = "application/zip";
const FORMAT: u32 = 1;

/// Which copy to make.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    pub copy: CopyId,
}

/// A line of the file between the database and the archive.
#[derive(Serialize, Deserialize)]
pub struct Line {
    pub table: String,
    /// `own`, or what the person did to the thing.
    pub part: String,
    pub class: String,
    pub row: Json,
}

async fn make(app: App, order: Json) -> Result<(), Fault> {
    let order: Order = serde_json::from_value(order).map_err(Fault::internal)?;
    let Some(asked) = queries::find_asked(&app.db.reader().await?, order.copy).await? else { return Ok(()) };
    if asked.made_at.is_some() {
        return Ok(());
    }
    let lang = Lang::from_tag(&asked.lang).unwrap_or_default();
    let email = Some(asked.email.as_str()).filter(|_| asked.is_verified);
    let rows = collect(&app, Whose { person: asked.person, email }).await?;
    let archive = pack(&app, asked.person, lang, rows).await?;
    // The name tells nothing of the person: it stands in the list of downloads of whoever uses the machine next.
    let stored = app.files.store_made(archive.path(), format!("copy-{}.zip", order.copy), MEDIA).await?;
    let tx = app.db.begin(&ERRAND).await?;
    let ends_at = tx.clock().now().saturating_add(KEPT).map_err(Fault::internal)?;
    let file = files::insert_made(&tx, &stored).await?;
    // The person may have left meanwhile, or another worker was faster.
    if !queries::set_made(&tx, order.copy, file, ends_at).await? {
        return Ok(());
    }
    let link = app.config.link(&href(lang, "/account/data"));
    let text = t::mail_copy(lang, &link);
    let subject = t::mail_copy_subject(lang, &app.config.instance);
    mail::enqueue_of_account(&tx, &Mail { to: asked.email, subject, text, html: None }).await?;
    Ok(tx.commit(&CopyMade { copy: order.copy, person: asked.person }).await?)
}

/// All rows as of one instant, one a line.
async fn collect(app: &App, whose: Whose<'_>) -> Result<File, Fault> {
    let personal = personal::of(app)?;
    let mut to = BufWriter::new(tempfile::tempfile().map_err(Fault::internal)?);
    let whole = app.db.frozen().await?;
    let tables = whole.tables().await?;
    for held in &personal.held {
        let mut own = Lines { to: &mut to, table: held.table, part: "own", class: held.class.word() };
        whole.read_own(&tables, &personal.held, held, whose, &mut own).await?;
        for field in held.fields.iter().filter(|field| field.export == Export::Act) {
            let mut acts = Lines { to: &mut to, table: held.table, part: field.name, class: held.class.word() };
            whole.read_acts(&tables, held, field, whose, &mut acts).await?;
        }
        // SQLite is read on this thread; others on it get their turn.
        tokio::task::yield_now().await;
    }
    to.into_inner().map_err(Fault::internal)
}

/// Puts what a row is of before it. The database writes one row at a time, with the end of its line.
struct Lines<'a, W: Write> {
    to: &'a mut W,
    table: &'a str,
    part: &'a str,
    class: &'a str,
}

impl<W: Write> Write for Lines<'_, W> {
    fn write(&mut self, row: &[u8]) -> std::io::Result<usize> {
        write!(
            self.to,
            "{{\"table\":\"{}\",\"part\":\"{}\",\"class\":\"{}\",\"row\":",
            self.table, self.part, self.class
        )?;
        self.to.write_all(row.trim_ascii_end())?;
        self.to.write_all(b"}\n")?;
        Ok(row.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

type Zip<'a> = ZipWriter<BufWriter<&'a File>>;

async fn pack(app: &App, person: PersonId, lang: Lang, mut rows: File) -> Result<NamedTempFile, Fault> {
    let archive = NamedTempFile::new().map_err(Fault::internal)?;
    let mut zip: Zip<'_> = ZipWriter::new(BufWriter::new(archive.as_file()));
    let plain = SimpleFileOptions::default().large_file(true).compression_method(CompressionMethod::Deflated);
    zip.start_file("data.json", plain).map_err(Fault::internal)?;
    write_json(&mut zip, &mut rows, person, &app.clock.now().to_string()).map_err(Fault::internal)?;
    zip.start_file("index.html", plain).map_err(Fault::internal)?;
    write_page(&mut zip, &mut rows, app, lang).map_err(Fault::internal)?;
    let mut after = FileId::FIRST;
    loop {
        let uploads = files::list_of(&app.db.reader().await?, person, after, 50).await?;
        let Some(last) = uploads.last().map(|upload| upload.id) else { break };
        for upload in uploads {
            // What is missing in the store is told by the check of the operator; the rest is given.
            if let Ok(content) = app.files.read(&upload.digest).await? {
                let stored = plain.compression_method(CompressionMethod::Stored);
                zip.start_file(entry(&upload), stored).map_err(Fault::internal)?;
                zip.write_all(&content).map_err(Fault::internal)?;
            }
        }
        after = last;
    }
    zip.finish().and_then(|mut written| Ok(written.flush()?)).map_err(Fault::internal)?;
    Ok(archive)
}

/// Named by its id: what it was called stands in the data, and could be a path.
fn entry(upload: &FileRow) -> String {
    let ending = upload.name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let is_plain = (1..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_plain { format!("files/{}.{ending}", upload.id) } else { format!("files/{}", upload.id) }
}

fn lines(rows: &mut File) -> std::io::Result<impl Iterator<Item = std::io::Result<Line>> + '_> {
    rows.rewind()?;
    Ok(BufReader::new(rows).lines().map(|line| Ok(serde_json::from_str(&line?)?)))
}

/// `{"format": 1, "person": …, "as_of": …, "rows": [{"table": …, "part": …, "class": …, "row": {…}}, …]}`
fn write_json(to: &mut impl Write, rows: &mut File, person: PersonId, as_of: &str) -> std::io::Result<()> {
    write!(to, "{{\"format\":{FORMAT},\"person\":{},\"as_of\":{},\"rows\":[", json!(person), json!(as_of))?;
    for (at, line) in lines(rows)?.enumerate() {
        to.write_all(if at == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *to, &line?)?;
    }
    to.write_all(b"]}\n")
}

fn write_page(to: &mut impl Write, rows: &mut File, app: &App, lang: Lang) -> std::io::Result<()> {
    to.write_all(pages::copy_head(lang, &app.config.instance).as_bytes())?;
    let mut table = String::new();
    for line in lines(rows)? {
        let line = line?;
        let starts = line.table != table;
        to.write_all(words::put_in(lang, &pages::copy_row(lang, &line, starts)).as_bytes())?;
        table = line.table;
    }
    to.write_all(pages::copy_foot(lang, table.is_empty()).as_bytes())
}

async fn forget(app: App) -> Result<(), Fault> {
    let now = app.clock.now();
    let over = queries::list_over(&app.db.reader().await?, now, 100).await?;
    if over.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin(&ERRAND).await?;
    let mut copies = 0;
    for file in over {
        copies += queries::delete(&tx, file).await?;
    }
    Ok(tx.commit(&CopiesRemoved { run: app.clock.new_id(), copies }).await?)
}
