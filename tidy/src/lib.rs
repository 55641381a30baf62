//! The house rules, as tests. Each check is a pure function over a file's path and text, beside a test with a bad sample
//! that proves it can fail. It tests what is structure, never taste.

pub mod checks;
pub mod rust;
pub mod sql;
pub mod tree;

use std::fmt;

/// A file of the project: its path from the root, with `/`, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    pub fn is_rust(&self) -> bool {
        self.has_extension("rs")
    }

    pub fn has_extension(&self, extension: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, found)| found == extension)
    }

    /// The last part of the path.
    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The area whose folder holds the file.
    pub fn area(&self) -> Option<&str> {
        self.path.strip_prefix("areas/")?.split('/').next()
    }

    /// Tests stand in `tests.rs` beside a slice or in a folder `tests`.
    pub fn is_test(&self) -> bool {
        self.file_name() == "tests.rs" || self.path.contains("/tests/")
    }

    pub(crate) fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, what: what.into() }
    }
}

/// A rule that is broken, and where. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.what)
    }
}
