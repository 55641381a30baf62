//! The text inside a file, to be searched, and a small image of it. No I/O.
//!
#![doc = include_str!("../README.md")]

mod drawing;
mod office;
mod paper;
mod plain;

pub use drawing::{DRAWN, Drawing, HEIGHT, WIDTH, draw};

/// How much is read of a file.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    pub pages: usize,
    /// Of text.
    pub bytes: usize,
    /// What the parts of an archive may unpack to together.
    pub unpacked: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { pages: 1000, bytes: 1024 * 1024, unpacked: 64 * 1024 * 1024 }
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub words: String,
    /// Of a PDF or a presentation.
    pub pages: Option<usize>,
    /// Whether there is more in the file than was read.
    pub is_cut: bool,
}

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Files of this kind hold none, or none that is known here.
    Kind,
    /// It opens with a password only.
    Locked,
    Broken,
}

/// The kinds that are read.
pub const KINDS: [&str; 11] = [
    "application/pdf",
    office::WORD,
    office::EXCEL,
    office::POWERPOINT,
    office::WRITER,
    office::CALC,
    office::IMPRESS,
    "text/plain",
    "text/markdown",
    "text/csv",
    "text/vtt",
];

/// Reads a file of one of [`KINDS`].
pub fn read(media: &str, content: &[u8], bounds: Bounds) -> Result<Text, Why> {
    let read = match media {
        "application/pdf" => paper::read(content, bounds),
        "text/vtt" => Ok(plain::captions(content, bounds)),
        "text/plain" | "text/markdown" | "text/csv" => Ok(plain::read(content, bounds)),
        _ if KINDS.contains(&media) => office::read(media, content, bounds),
        _ => Err(Why::Kind),
    };
    read.map(|mut text| {
        text.words.truncate(text.words.trim_end().len());
        text
    })
}

/// Text as it grows, up to a bound.
struct Growing {
    text: Text,
    most: usize,
}

impl Growing {
    fn new(bounds: Bounds) -> Self {
        Self { text: Text::default(), most: bounds.bytes }
    }

    fn is_full(&self) -> bool {
        self.text.is_cut
    }

    /// What a database would refuse becomes a blank.
    fn push(&mut self, words: &str) {
        for c in words.chars() {
            if self.text.words.len() + c.len_utf8() > self.most {
                self.text.is_cut = true;
                return;
            }
            let c = if c.is_control() && !matches!(c, '\n' | '\t') { ' ' } else { c };
            if c != ' ' || !self.text.words.ends_with(' ') {
                self.text.words.push(c);
            }
        }
    }

    fn blank(&mut self) {
        self.between(' ');
    }

    fn line(&mut self) {
        if self.text.words.ends_with(' ') {
            self.text.words.pop();
        }
        self.between('\n');
    }

    fn between(&mut self, c: char) {
        if !self.text.words.is_empty() && !self.text.words.ends_with([' ', '\n']) {
            self.text.words.push(c);
        }
    }
}
