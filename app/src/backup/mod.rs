//! One file with everything: the rows of all tables as of one instant, and the files that they name. It is a zip archive
//! that ordinary tools open. Nothing is ever unpacked to a path that the archive names.

mod archive;
mod restore;
mod write;

use std::io::{self, Write};

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use kernel::db::{Applied, Table};
use kernel::faults::Fault;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use archive::Archive;
pub use restore::{compare, restore};
pub use write::{Written, write, write_telling};

const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";

/// What is in a backup, and what it must add up to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    format: u32,
    /// The version of the program that wrote it.
    program: String,
    /// The instant of which it tells.
    as_of: Timestamp,
    /// The kind of database that it comes from.
    database: String,
    migrations: Vec<Applied>,
    tables: Vec<Kept>,
    files: u64,
    /// What was wrong with files that the database names and that are not in here.
    missing: Vec<String>,
}

/// A table in a backup.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    table: Table,
    #[serde(flatten)]
    sum: Sum,
}

/// What the text of a table adds up to.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sum {
    rows: u64,
    bytes: u64,
    /// SHA-256 of the text.
    digest: String,
}

fn table_entry(name: &str) -> String {
    format!("tables/{name}.jsonl")
}

fn file_entry(digest: &str) -> String {
    format!("files/{digest}")
}

/// Adds up what is written through it.
struct Summing<W> {
    to: W,
    digest: Sha256,
    rows: u64,
    bytes: u64,
}

impl<W: Write> Summing<W> {
    fn new(to: W) -> Self {
        Self { to, digest: Sha256::new(), rows: 0, bytes: 0 }
    }

    fn sum(self) -> Sum {
        Sum { rows: self.rows, bytes: self.bytes, digest: HEXLOWER.encode(&self.digest.finalize()) }
    }
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.to.write_all(text)?;
        self.digest.update(text);
        let lines = text.split(|byte| *byte == b'\n').skip(1).count();
        self.rows = self.rows.saturating_add(u64::try_from(lines).unwrap_or(u64::MAX));
        self.bytes = self.bytes.saturating_add(u64::try_from(text.len()).unwrap_or(u64::MAX));
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn told(fault: Fault) -> anyhow::Error {
    anyhow::anyhow!(fault.report())
}
