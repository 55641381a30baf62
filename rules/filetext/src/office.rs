//! Office files: archives of XML. The parts that hold what people read are gone through element by element, so that depth
//! costs nothing, and entities that a file declares itself are not expanded.

use std::io::{BufReader, Cursor, Read};

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Bounds, Growing, Text, Why};

pub const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
pub const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub const POWERPOINT: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
pub const WRITER: &str = "application/vnd.oasis.opendocument.text";
pub const CALC: &str = "application/vnd.oasis.opendocument.spreadsheet";
pub const IMPRESS: &str = "application/vnd.oasis.opendocument.presentation";

pub fn read(media: &str, content: &[u8], bounds: Bounds) -> Result<Text, Why> {
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(|_| Why::Broken)?;
    let parts = parts(media, archive.file_names().flatten().map(Into::into));
    if parts.is_empty() {
        return Err(Why::Broken);
    }
    let slides = parts.iter().filter(|name| name.starts_with("ppt/slides/")).count();
    let shape = if matches!(media, WORD | EXCEL | POWERPOINT) { Shape::OfficeOpen } else { Shape::OpenDocument };
    let mut growing = Growing::new(bounds);
    let mut left = bounds.unpacked;
    for name in &parts {
        let part = match archive.by_name(name) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(_) | ZipError::InvalidPassword) => return Err(Why::Locked),
            Err(_) => return Err(Why::Broken),
        };
        let mut part = part.take(left);
        // What is broken further on does not take away what was read before.
        let is_whole = go_through(BufReader::new(&mut part), shape, &mut growing);
        left = part.limit();
        growing.line();
        if left == 0 || growing.is_full() {
            growing.text.is_cut = true;
            break;
        }
        if !is_whole && growing.text.words.is_empty() {
            return Err(Why::Broken);
        }
    }
    growing.text.pages = (media == POWERPOINT).then_some(slides);
    Ok(growing.text)
}

/// The parts with what people read, in the order in which they do.
fn parts(media: &str, names: impl Iterator<Item = String>) -> Vec<String> {
    let is_text = |name: &str| match media {
        WORD => ["word/document", "word/footnotes", "word/endnotes"].iter().any(|part| name.starts_with(part)),
        EXCEL => name == "xl/sharedStrings.xml" || name.starts_with("xl/worksheets/sheet"),
        POWERPOINT => ["ppt/slides/slide", "ppt/notesSlides/notes"].iter().any(|part| name.starts_with(part)),
        _ => name == "content.xml",
    };
    let is_xml = |name: &str| std::path::Path::new(name).extension().is_some_and(|end| end == "xml");
    let mut found: Vec<String> = names.filter(|name| is_text(name) && is_xml(name)).collect();
    // slide10 comes after slide9; what is written below a slide after all of them.
    found.sort_by_cached_key(|name| (name.contains("notes"), name.len(), name.clone()));
    found
}

#[derive(Clone, Copy)]
enum Shape {
    OfficeOpen,
    OpenDocument,
}

/// Says whether it came to the end.
fn go_through(part: impl std::io::BufRead, shape: Shape, growing: &mut Growing) -> bool {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().allow_dangling_amp = true;
    reader.config_mut().allow_unmatched_ends = true;
    reader.config_mut().check_end_names = false;
    let mut inside = 0_u32;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) if is_text(shape, tag.local_name().as_ref()) => inside = inside.saturating_add(1),
            Ok(Event::End(tag)) => {
                let name = tag.local_name();
                if is_text(shape, name.as_ref()) {
                    inside = inside.saturating_sub(1);
                }
                match name.as_ref() {
                    b"p" | b"h" | b"si" => growing.line(),
                    b"tc" | b"c" | b"table-cell" => growing.blank(),
                    _ => {}
                }
            }
            Ok(Event::Empty(tag))
                if matches!(tag.local_name().as_ref(), b"tab" | b"br" | b"cr" | b"s" | b"line-break") =>
            {
                growing.blank();
            }
            Ok(Event::Text(text)) if inside > 0 => growing.push(&text.decode().unwrap_or_default()),
            Ok(Event::CData(text)) if inside > 0 => growing.push(&text.decode().unwrap_or_default()),
            Ok(Event::GeneralRef(named)) if inside > 0 => growing.push(&referred(&named)),
            Ok(Event::Eof) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
        if growing.is_full() {
            return true;
        }
    }
}

fn is_text(shape: Shape, name: &[u8]) -> bool {
    match shape {
        Shape::OfficeOpen => name == b"t",
        Shape::OpenDocument => matches!(name, b"p" | b"h"),
    }
}

fn referred(named: &BytesRef<'_>) -> String {
    if let Ok(Some(c)) = named.resolve_char_ref() {
        return c.to_string();
    }
    let name = named.decode().unwrap_or_default();
    resolve_predefined_entity(&name).unwrap_or(" ").to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn words(media: &str, parts: &[(&str, &str)]) -> String {
        crate::read(media, &packed(parts), Bounds::default()).unwrap().words
    }

    #[test]
    fn each_kind_gives_what_people_read_in_it() {
        let text = "<w:document><w:p><w:r><w:t>Data &amp; </w:t><w:t xml:space=\"preserve\">clauses</w:t><w:tab/></w:r></w:p><w:p><w:del><w:delText>gone</w:delText></w:del><w:t>Next&#233;</w:t></w:p></w:document>";
        let notes = "<w:footnotes><w:p><w:t>A note</w:t></w:p></w:footnotes>";
        let parts = [("word/footnotes.xml", notes), ("word/document.xml", text), ("word/styles.xml", "<w:t>no</w:t>")];
        assert_eq!(words(WORD, &parts), "Data & clauses\nNexté\nA note");
        let slide = |text: &str| format!("<p:sld><a:p><a:t>{text}</a:t></a:p></p:sld>");
        let (one, two, ten) = (slide("one"), slide("two"), slide("ten"));
        let parts = [
            ("ppt/notesSlides/notesSlide1.xml", slide("said")),
            ("ppt/slides/slide10.xml", ten),
            ("ppt/slides/slide2.xml", two),
            ("ppt/slides/slide1.xml", one),
        ];
        let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let read = crate::read(POWERPOINT, &packed(&parts), Bounds::default()).unwrap();
        assert_eq!((read.words.as_str(), read.pages), ("one\ntwo\nten\nsaid", Some(3)));
        let strings = "<sst><si><t>Sensors</t></si><si><r><t>per </t></r><r><t>street</t></r></si></sst>";
        assert_eq!(words(EXCEL, &[("xl/sharedStrings.xml", strings)]), "Sensors\nper street");
        let text = "<office:text><text:h>Title</text:h><text:p>One<text:s/>two <text:span>three</text:span></text:p></office:text>";
        for media in [WRITER, CALC, IMPRESS] {
            assert_eq!(
                words(media, &[("content.xml", text), ("styles.xml", "<text:p>no</text:p>")]),
                "Title\nOne two three"
            );
        }
    }

    #[test]
    fn traps_cost_no_more_than_the_bounds() {
        let bounds = Bounds { unpacked: 4096, bytes: 1000, ..Bounds::default() };
        let long = format!("<w:p><w:t>{}</w:t></w:p>", "word ".repeat(100_000));
        let read = |content: &str| crate::read(WORD, &packed(&[("word/document.xml", content)]), bounds);
        let found = read(&long).unwrap();
        assert!(found.is_cut && found.words.len() <= 1000);
        // Deeper than any stack.
        let deep = format!("{}<w:t>deep</w:t>", "<w:p>".repeat(500_000));
        let whole = Bounds::default();
        let found = crate::read(WORD, &packed(&[("word/document.xml", &deep)]), whole).unwrap();
        assert_eq!(found.words, "deep");
        // A word that stands for a thousand others, which stand for a thousand others.
        let laughs = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]><w:p><w:t>&b; end</w:t></w:p>";
        assert_eq!(read(laughs).unwrap().words, " end");
    }

    #[test]
    fn what_is_no_office_file_is_broken() {
        assert_eq!(crate::read(WORD, b"PK\x03\x04 nothing", Bounds::default()), Err(Why::Broken));
        assert_eq!(crate::read(WORD, &packed(&[("other.xml", "<t/>")]), Bounds::default()), Err(Why::Broken));
        assert_eq!(crate::read(WORD, &packed(&[("word/document.xml", "<w:t")]), Bounds::default()), Err(Why::Broken));
    }
}
