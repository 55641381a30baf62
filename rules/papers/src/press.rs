//! Typst in a world of one template, one file of data and two fonts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, PathError, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{MAX, Paper, Unset};

const TEMPLATE: &str = include_str!("paper.typ");

/// What is the same for every paper. It is made when the first one is set.
struct Press {
    library: LazyHash<Library>,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let files: [&'static [u8]; 2] =
        [include_bytes!("../fonts/SourceSans3-Regular.otf"), include_bytes!("../fonts/SourceSans3-Semibold.otf")];
    let fonts: Vec<Font> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    Press {
        library: LazyHash::new(<Library as LibraryExt>::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// What one paper is set from.
struct Desk {
    press: &'static Press,
    template: Source,
    data: (FileId, Bytes),
}

fn file(name: &str) -> Result<FileId, PathError> {
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name)?)))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn failed(reasons: impl IntoIterator<Item = SourceDiagnostic>) -> Unset {
    let reasons: Vec<String> = reasons.into_iter().map(|reason| reason.message.to_string()).collect();
    Unset::Failed(reasons.join("; "))
}

pub fn set(paper: &Paper) -> Result<Vec<u8>, Unset> {
    let unset = |error: &dyn std::fmt::Display| Unset::Failed(error.to_string());
    let press = &*PRESS;
    let mut data = serde_json::to_value(paper).map_err(|error| unset(&error))?;
    drawable(&mut data, &press.fonts);
    let data = serde_json::to_vec(&data).map_err(|error| unset(&error))?;
    if data.len() > MAX {
        return Err(Unset::TooLong);
    }
    let (main, json) =
        file("paper.typ").and_then(|main| Ok((main, file("paper.json")?))).map_err(|error| unset(&error))?;
    let desk = Desk { press, template: Source::new(main, TEMPLATE.to_owned()), data: (json, Bytes::new(data)) };
    let options = PdfOptions {
        creator: Smart::Custom(Some("Belfry".to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| unset(&error.message()))?,
        ..PdfOptions::default()
    };
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(failed);
    let pdf = document.and_then(|document| typst_pdf::pdf(&document, &options).map_err(failed));
    // What Typst keeps for the next time is of no use for another paper.
    typst::comemo::evict(0);
    pdf
}

/// Puts in place of each letter that our fonts cannot draw what comes nearest in Latin letters: a box says nothing, and a
/// document for everyone must not have one.
fn drawable(value: &mut Value, fonts: &[Font]) {
    match value {
        Value::String(words) => {
            let draws = |c: char| c == '\n' || fonts.iter().all(|font| font.info().coverage.contains(u32::from(c)));
            if !words.chars().all(draws) {
                let mut known = BTreeMap::new();
                *words = words
                    .chars()
                    .map(|c| {
                        let drawn = |c: char| {
                            if draws(c) {
                                c.to_string()
                            } else {
                                any_ascii::any_ascii_char(c).chars().filter(|c| draws(*c)).collect()
                            }
                        };
                        known.entry(c).or_insert_with(|| drawn(c)).clone()
                    })
                    .collect::<String>();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| drawable(value, fonts)),
        Value::Object(fields) => fields.values_mut().for_each(|value| drawable(value, fonts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
