//! Reads the project's files. It leaves out what is built, fetched or filled by a run, and what is no text.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use crate::Source;

/// Folders that hold nothing of ours, as .gitignore says. Whole paths: a folder of the same name elsewhere is ours.
const NOT_OURS: &[&str] = &[
    ".git",
    "target",
    "demo-data",
    "e2e/node_modules",
    "e2e/output",
    "fuzz/artifacts",
    "fuzz/corpus",
    "fuzz/target",
    "ui/assets",
    "web/dist",
    "web/node_modules",
];

/// All files below `root`, in the order of their paths.
pub fn read(root: &Path) -> io::Result<Vec<Source>> {
    let mut files = Vec::new();
    let entries = WalkDir::new(root).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| !NOT_OURS.contains(&below(root, entry.path()).as_str())) {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let Ok(text) = String::from_utf8(fs::read(entry.path())?) else { continue };
        files.push(Source::new(below(root, entry.path()), text));
    }
    Ok(files)
}

fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
