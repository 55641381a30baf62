//! The audit log for the operator: whether it is whole, and all of it as lines that other programs read and check.

use std::io::Write;

use anyhow::bail;
use data_encoding::HEXLOWER;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::audit::{self, Anchor, Entry, Sealed, Wrong};
use kernel::clock::Clock;
use kernel::db::Db;
use kernel::tables;
use serde_json::{Value as Json, json};

/// How an export is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A JSON object a line. `entry` is the text over which the hash holds.
    Jsonl,
    /// A table with a head.
    Csv,
}

const COLUMNS: [&str; 17] = [
    "seq", "id", "at", "actor", "token", "action", "kind", "about", "about_id", "place", "person", "details", "origin",
    "network", "device", "previous", "hash",
];

/// Says that the log is whole, or fails and names the first row that is not.
pub async fn verify(db: &Db, clock: &Clock, anchors: &[Anchor]) -> anyhow::Result<String> {
    let verdict = audit::verify(db, clock.now(), anchors).await?;
    if let Some((seq, wrong)) = verdict.broken {
        let what = match wrong {
            Wrong::Missing => "is missing; later ones are there",
            Wrong::Hash => "does not fit its hash and the row before: it was changed, put in or moved",
            Wrong::Origin => "has another origin than the one that was sealed",
            Wrong::Cut => "is named by an anchor, and the log ends before it",
            Wrong::Anchor => "is another one than that which an anchor names",
        };
        bail!("The audit log is broken. Row {seq} {what}. The {} rows before it are whole.", verdict.rows.min(seq - 1));
    }
    let Some(head) = verdict.head else { return Ok("The audit log is empty.".into()) };
    let mut said =
        format!("The audit log is whole: {} rows, {} anchors. It ends with {head}", verdict.rows, anchors.len());
    if verdict.forgotten_early > 0 {
        said = format!("{said}\nNetworks that were forgotten before their time: {}", verdict.forgotten_early);
    }
    Ok(said)
}

/// Writes the rows of some days, the first and the last included.
pub async fn export(
    db: &Db,
    from: Option<Date>,
    to: Option<Date>,
    format: Format,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let conn = db.reader().await?;
    let start = |day: Date| TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0));
    let mut after = match from {
        Some(day) => audit::find_before(&conn, start(day)?).await?,
        None => 0,
    };
    let until = match to {
        Some(day) => audit::find_before(&conn, start(day.checked_add(1.day())?)?).await?,
        None => i64::MAX,
    };
    let mut previous = audit::find_hash(&conn, after).await?;
    let mut is_first = true;
    loop {
        let entries = audit::list_entries(&conn, after, until).await?;
        let Some(last) = entries.last() else { return Ok(out.flush()?) };
        let origins = audit::list_origins(&conn, after, last.seq).await?;
        let mut origins = origins.iter().peekable();
        let mut rows = Vec::new();
        for entry in &entries {
            let origin = origins.next_if(|origin| origin.seq == entry.seq);
            let before = HEXLOWER.encode(&previous);
            match format {
                Format::Jsonl => writeln!(out, "{}", line(entry, origin, &before))?,
                Format::Csv => rows.push(row(entry, origin, before)?),
            }
            previous.clone_from(&entry.hash);
        }
        if format == Format::Csv {
            let table = tables::write(&COLUMNS, rows)?;
            // The head stands once at the beginning.
            let head = table.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
            out.write_all(table.get(if is_first { 0 } else { head }..).unwrap_or_default())?;
        }
        (after, is_first) = (last.seq, false);
    }
}

fn network(origin: Option<&Sealed>) -> Option<&String> {
    origin.map(|origin| origin.network.as_ref().unwrap_or(&origin.shortened))
}

/// The text of the entry is put in as it is: read and written again it might be another one.
fn line(entry: &Entry, origin: Option<&Sealed>, previous: &str) -> String {
    let (network, device) = (json!(network(origin)), json!(origin.map(|origin| &origin.device)));
    let (canonical, hash) = (entry.canonical(), HEXLOWER.encode(&entry.hash));
    format!(
        "{{\"entry\":{canonical},\"network\":{network},\"device\":{device},\"previous\":\"{previous}\",\"hash\":\"{hash}\"}}"
    )
}

fn row(entry: &Entry, origin: Option<&Sealed>, previous: String) -> anyhow::Result<Vec<String>> {
    let read: Json = serde_json::from_str(&entry.canonical())?;
    let cell = |name: &&str| match (*name, read.get(*name)) {
        ("at", _) => entry.at.to_string(),
        ("network", _) => network(origin).cloned().unwrap_or_default(),
        ("device", _) => origin.map(|origin| origin.device.clone()).unwrap_or_default(),
        ("previous", _) => previous.clone(),
        ("hash", _) => HEXLOWER.encode(&entry.hash),
        (_, None | Some(Json::Null)) => String::new(),
        (_, Some(Json::String(text))) => text.clone(),
        (_, Some(other)) => other.to_string(),
    };
    Ok(COLUMNS.iter().map(cell).collect())
}
