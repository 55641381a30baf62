//! What a file that somebody sent in is, known by its content, and whether it is taken: pictures are made anew without what
//! the camera wrote into them, office files are looked through for macros and traps, and a name gets the ending of its kind.
//! Nothing that is sent in is unpacked to disk or run.

use axum::body::Bytes;
use tokio::sync::Semaphore;

use crate::faults::Fault;
use crate::forms::UploadedFile;

mod archives;
mod pictures;

pub use pictures::SIDE;

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its content is of another kind than those accepted.
    Kind,
    /// It begins as a web page does, whatever else it is.
    Page,
    /// An office file with macros.
    Macros,
    /// An archive that unpacks to more than anybody could want, leads out of its folder, or is no whole archive.
    Trap,
    /// A picture that cannot be read.
    Picture,
    /// A picture with too many dots.
    Dots,
    /// It holds a virus.
    Virus,
    /// It must be looked through for viruses, and cannot be now.
    Unscanned,
}

/// What an upload ends in when it is not taken.
#[derive(Debug)]
pub enum Refused {
    File(Why),
    Fault(Fault),
}

/// A kind of file that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    pub media: &'static str,
    /// How its name may end; the first is given to a name that ends otherwise.
    pub endings: &'static [&'static str],
    shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Paper,
    Archive,
    Picture,
    Text,
}

const fn kind(media: &'static str, endings: &'static [&'static str], shape: Shape) -> Kind {
    Kind { media, endings, shape }
}

/// Every kind that this module knows; who takes a file names some of them.
pub const KINDS: [Kind; 14] = [
    kind("application/pdf", &["pdf"], Shape::Paper),
    kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"], Shape::Archive),
    kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &["xlsx"], Shape::Archive),
    kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", &["pptx"], Shape::Archive),
    kind("application/vnd.oasis.opendocument.text", &["odt"], Shape::Archive),
    kind("application/vnd.oasis.opendocument.spreadsheet", &["ods"], Shape::Archive),
    kind("application/vnd.oasis.opendocument.presentation", &["odp"], Shape::Archive),
    kind("image/png", &["png"], Shape::Picture),
    kind("image/jpeg", &["jpg", "jpeg"], Shape::Picture),
    kind("image/webp", &["webp"], Shape::Picture),
    kind("text/plain", &["txt"], Shape::Text),
    kind("text/markdown", &["md", "markdown"], Shape::Text),
    kind("text/csv", &["csv"], Shape::Text),
    kind("text/vtt", &["vtt"], Shape::Text),
];

/// A file that is taken, as it is kept.
#[derive(Debug)]
pub struct Sound {
    pub content: Bytes,
    pub media: &'static str,
    pub name: String,
    /// Of a picture: how wide and how high it is, in dots.
    pub size: Option<(u32, u32)>,
}

/// A picture takes a few hundred megabytes while it is made anew, so they are looked at two at a time.
static TURNS: Semaphore = Semaphore::const_new(1);

/// The kinds of pictures.
pub const PICTURES: [&str; 3] = ["image/png", "image/jpeg", "image/webp"];

/// Looks at the content, away from the threads that answer requests. A picture whose longest side has more dots than `side`
/// is made smaller.
pub async fn examine(upload: &UploadedFile, accepted: &[&'static str], side: u32) -> Result<Sound, Refused> {
    let internal = |error: &dyn std::fmt::Display| Refused::Fault(Fault::internal(error));
    let _turn = TURNS.acquire().await.map_err(|error| internal(&error))?;
    let (content, name, accepted) = (upload.bytes.clone(), upload.name.clone(), accepted.to_vec());
    let looked = tokio::task::spawn_blocking(move || examine_now(content, &name, &accepted, side)).await;
    looked.map_err(|error| internal(&error))?.map_err(Refused::File)
}

fn examine_now(content: Bytes, name: &str, accepted: &[&str], side: u32) -> Result<Sound, Why> {
    let found = if archives::is_archive(&content) {
        archives::media(&content)
    } else {
        infer::get(&content).map(|found| found.mime_type()).or_else(|| text(&content, name))
    };
    let known = KINDS.iter().find(|kind| Some(kind.media) == found).filter(|kind| accepted.contains(&kind.media));
    let kind = known.ok_or(Why::Kind)?;
    let mut size = None;
    let (content, kind) = match kind.shape {
        Shape::Picture => {
            let made = pictures::made_anew(&content, kind.media, side)?;
            size = Some(made.size);
            (made.content, KINDS.iter().find(|kind| kind.media == made.media).ok_or(Why::Kind)?)
        }
        Shape::Paper | Shape::Archive | Shape::Text if begins_as_page(&content) => return Err(Why::Page),
        Shape::Archive => {
            archives::look_through(&content)?;
            (content, kind)
        }
        // Behind something else it would be two files in one.
        Shape::Paper if !content.starts_with(b"%PDF-") => return Err(Why::Kind),
        Shape::Paper | Shape::Text => (content, kind),
    };
    Ok(Sound { content, media: kind.media, name: named(name, kind), size })
}

/// Text has no mark of its own: it is what can be read as UTF-8 and holds no signs for machines. Its name says what for.
fn text(content: &[u8], name: &str) -> Option<&'static str> {
    let text = std::str::from_utf8(content).ok().filter(|text| !text.is_empty())?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')) {
        return None;
    }
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    let kind = KINDS.iter().find(|kind| kind.shape == Shape::Text && kind.endings.contains(&ending.as_str()))?;
    let is_vtt = text.trim_start_matches('\u{feff}').starts_with("WEBVTT");
    (kind.media != "text/vtt" || is_vtt).then_some(kind.media)
}

/// As much of a file as browsers look at when they guess what it is.
const GUESSED: usize = 1445;

/// Whether a browser that guesses would take it for a page: no honest document begins with these.
fn begins_as_page(content: &[u8]) -> bool {
    const TAGS: [&[u8]; 8] =
        [b"<html", b"<!doctype html", b"<script", b"<body", b"<head", b"<iframe", b"<svg", b"<img"];
    let head = content.get(..GUESSED).unwrap_or(content).to_ascii_lowercase();
    TAGS.iter().any(|tag| head.windows(tag.len()).any(|part| part == *tag))
}

/// The name with an ending that fits the content: who opens the file from a folder gets what it is, not what it says.
fn named(name: &str, kind: &Kind) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = ending.to_ascii_lowercase();
    if kind.endings.contains(&ending.as_str()) {
        return name.to_owned();
    }
    let is_known = KINDS.iter().any(|known| known.endings.contains(&ending.as_str()));
    let stem = if is_known && !stem.is_empty() { stem } else { name };
    format!("{stem}.{}", kind.endings.first().unwrap_or(&"file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_as_its_content_says() {
        let pdf = KINDS.iter().find(|kind| kind.media == "application/pdf").unwrap();
        for (name, kept) in [
            ("Plan.PDF", "Plan.PDF"),
            ("plan", "plan.pdf"),
            ("page.html", "page.html.pdf"),
            ("photo.jpg", "photo.pdf"),
            ("v1.2", "v1.2.pdf"),
            (".png", ".png.pdf"),
        ] {
            assert_eq!(named(name, pdf), kept);
        }
    }

    #[test]
    fn what_begins_as_a_page_is_refused_whatever_else_it_is() {
        let pdf = ["application/pdf"];
        let look =
            |content: &[u8]| examine_now(Bytes::copy_from_slice(content), "a.pdf", &pdf, SIDE).map(|sound| sound.media);
        assert_eq!(look(b"%PDF-1.7\n%%EOF"), Ok("application/pdf"));
        assert_eq!(look(b"%PDF-1.7\n<!DocType HTML><p>"), Err(Why::Page));
        assert_eq!(look(b"%PDF-1.7\n<ScRiPt>alert(1)</script>\n%%EOF"), Err(Why::Page));
        assert_eq!(look(b"<html>%PDF-1.7"), Err(Why::Page));
        assert_eq!(look(b"#!/bin/sh\n%PDF-1.7"), Err(Why::Kind));
        assert_eq!(look(b""), Err(Why::Kind));
    }
}
