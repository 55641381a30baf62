//! Papers: documents with headings, lists and tables as tagged PDF (PDF/UA-1), set by Typst with our own fonts.
//!
//! A pure function from a paper to bytes. What people wrote goes in as data and is never read as markup. Nothing here may
//! touch a network, a database, a clock or the fonts of the machine.

mod press;

use std::borrow::Cow;

use serde::Serialize;
use thiserror::Error;

/// A document. Its language and title are told to those who have it read aloud.
#[derive(Debug, Serialize)]
pub struct Paper {
    /// By the tag of the language, such as `de`.
    pub lang: &'static str,
    pub title: String,
    /// What the document is, in a sentence.
    pub about: String,
    /// Who speaks in it.
    pub author: String,
    /// At the foot of each page, beside its number.
    pub foot: String,
    pub blocks: Vec<Block>,
}

/// What stands one below the other.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// Level 1 or 2; they are the bookmarks too.
    Heading {
        level: u8,
        words: String,
    },
    Words {
        words: String,
    },
    Hint {
        words: String,
    },
    List {
        entries: Vec<Entry>,
    },
    /// Each row has as many cells as there are columns.
    Table {
        columns: Vec<Column>,
        rows: Vec<Vec<String>>,
    },
}

/// A thing in a list: its name, in one line what is known of it, and what is said about it.
#[derive(Debug, Default, Serialize)]
pub struct Entry {
    pub title: String,
    pub meta: Vec<String>,
    pub words: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Column {
    pub words: Cow<'static, str>,
    pub number: bool,
}

/// Why there is no document.
#[derive(Debug, Error)]
pub enum Unset {
    #[error("the paper is longer than {MAX} bytes")]
    TooLong,
    #[error("the paper could not be set: {0}")]
    Failed(String),
}

/// As many bytes of words a paper may have: more than all that a year of a group holds, few enough for some seconds.
pub const MAX: usize = 1_000_000;

impl Block {
    pub fn heading(level: u8, words: impl Into<String>) -> Self {
        Self::Heading { level, words: words.into() }
    }

    pub fn words(words: impl Into<String>) -> Self {
        Self::Words { words: words.into() }
    }

    pub fn hint(words: impl Into<String>) -> Self {
        Self::Hint { words: words.into() }
    }
}

impl Paper {
    /// The document as PDF. It takes a while and two threads at least: never call it where others wait.
    pub fn pdf(&self) -> Result<Vec<u8>, Unset> {
        press::set(self)
    }
}
