//! Office files, which are archives: of which kind they are, and whether they are a trap or carry macros. They are unpacked
//! into nothing, only to count.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::Why;

/// The most parts of an office file. A presentation of 500 pages has some thousands.
const PARTS: usize = 10_000;
/// The most that it may unpack to, in bytes.
const UNPACKED: u64 = 512 * 1024 * 1024;
/// As much of a part as is read to find out the kind.
const TELLING: u64 = 64 * 1024;
/// The part of an office file that says of which kind the others are, and how long it may be.
const TYPES: &str = "[Content_Types].xml";
const TYPES_BYTES: u64 = 4 * 1024 * 1024;

pub(super) fn is_archive(content: &[u8]) -> bool {
    content.starts_with(b"PK\x03\x04")
}

/// The kind of an office file by what is in it.
pub(super) fn media(content: &[u8]) -> Option<&'static str> {
    const OPEN_DOCUMENT: [&str; 3] = [
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
    ];
    const OFFICE_OPEN: [(&str, &str); 3] = [
        ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ];
    let mut archive = ZipArchive::new(Cursor::new(content)).ok()?;
    if let Some(says) = text(&mut archive, "mimetype") {
        return OPEN_DOCUMENT.into_iter().find(|media| *media == says.trim());
    }
    archive.index_for_name(TYPES)?;
    // Some programs call the main part otherwise (word/document2.xml), so its folder counts.
    let folder = |main: &str| main.split('/').next().map(|folder| format!("{folder}/")).unwrap_or_default();
    let is_in = |main: &str| archive.file_names().flatten().any(|name| name.starts_with(&folder(main)));
    OFFICE_OPEN.into_iter().find(|(main, _)| is_in(main)).map(|(_, media)| media)
}

fn text(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let at = archive.index_for_name(name)?;
    let mut text = String::new();
    archive.by_index(at).ok()?.take(TELLING).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Refuses macros and traps. Every part is unpacked into nothing, because the sizes that an archive declares may be untrue.
pub(super) fn look_through(content: &[u8]) -> Result<(), Why> {
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(|_| Why::Trap)?;
    // Something before the archive or behind it would make it two files in one.
    if archive.len() > PARTS || archive.offset() != 0 || !archive.comment().is_empty() {
        return Err(Why::Trap);
    }
    if let Some(at) = archive.index_for_name(TYPES) {
        let part = archive.by_index(at).map_err(|_| Why::Trap)?;
        let mut types = Vec::new();
        part.take(TYPES_BYTES).read_to_end(&mut types).map_err(|_| Why::Trap)?;
        // Where it cannot be read to its end, nobody knows what it says.
        let types = String::from_utf8(types).map_err(|_| Why::Trap)?.to_ascii_lowercase();
        if u64::try_from(types.len()).is_ok_and(|read| read >= TYPES_BYTES) || types.contains('\0') {
            return Err(Why::Trap);
        }
        if types.contains("macroenabled") || types.contains("vbaproject") {
            return Err(Why::Macros);
        }
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| Why::Trap)?;
        if is_macro(&part.name().map_err(|_| Why::Trap)?.to_ascii_lowercase()) {
            return Err(Why::Macros);
        }
        if part.enclosed_name().is_none() || part.size() > left {
            return Err(Why::Trap);
        }
        // One more than is left, so that too much is seen and not taken for all.
        let unpacked = io::copy(&mut part.take(left.saturating_add(1)), &mut io::sink()).map_err(|_| Why::Trap)?;
        left = left.checked_sub(unpacked).ok_or(Why::Trap)?;
    }
    Ok(())
}

fn is_macro(name: &str) -> bool {
    name.ends_with("vbaproject.bin")
        || name.starts_with("xl/macrosheets/")
        || name.starts_with("basic/")
        || name.starts_with("scripts/")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    const PLAIN: (&str, &[u8]) = (TYPES, b"<Types/>");

    #[test]
    fn an_office_file_is_known_by_what_is_in_it() {
        let word = packed(&[("docProps/app.xml", b"<a/>"), PLAIN, ("word/document2.xml", b"<w/>")]);
        assert_eq!(media(&word), Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        let text = packed(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<o/>")]);
        assert_eq!(media(&text), Some("application/vnd.oasis.opendocument.text"));
        for other in
            [packed(&[("word/document.xml", b"")]), packed(&[("mimetype", b"application/epub+zip")]), packed(&[])]
        {
            assert_eq!(media(&other), None);
        }
        look_through(&word).unwrap();
        look_through(&text).unwrap();
    }

    #[test]
    fn macros_are_found_in_either_family() {
        let enabled = b"<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>";
        for parts in [
            [("[Content_Types].xml", &enabled[..]), ("word/document.xml", b"")],
            [PLAIN, ("word/vbaProject.bin", b"x")],
            [PLAIN, ("xl/macrosheets/sheet1.xml", b"x")],
            [("content.xml", b""), ("Basic/Standard/Module1.xml", b"x")],
            [("content.xml", b""), ("Scripts/python/a.py", b"x")],
        ] {
            assert_eq!(look_through(&packed(&parts)), Err(Why::Macros), "{parts:?}");
        }
    }

    #[test]
    fn macros_are_found_however_the_list_of_parts_is_written() {
        let says = |types: &[u8]| look_through(&packed(&[(TYPES, types), ("word/document.xml", b"")]));
        let enabled = "<Override ContentType=\"application/vnd.ms-word.document.MACROENABLED.main+xml\"/>";
        let late = format!("<Types><!--{}-->{enabled}</Types>", " ".repeat(100_000));
        assert_eq!(says(late.as_bytes()), Err(Why::Macros));
        assert_eq!(says(b"<Override ContentType=\"application/vnd.ms-office.vbaProject\"/>"), Err(Why::Macros));
        let wide: Vec<u8> = enabled.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(says(&wide), Err(Why::Trap));
        let endless = vec![b' '; 5 << 20];
        assert_eq!(says(&endless), Err(Why::Trap));
    }

    #[test]
    fn a_trap_is_no_office_file() {
        let out = packed(&[PLAIN, ("../../etc/passwd", b"x")]);
        assert_eq!(look_through(&out), Err(Why::Trap));
        let fine = packed(&[PLAIN, ("word/document.xml", b"x")]);
        assert_eq!(look_through(&[b"PK\x03\x04 before", &fine[..]].concat()), Err(Why::Trap));
        assert_eq!(look_through(&fine[..fine.len() - 8]), Err(Why::Trap));
        let mut changed = fine.clone();
        let at = changed.windows(8).position(|part| part == b"<Types/>").unwrap_or(60);
        changed[at] ^= 0x20;
        assert_eq!(look_through(&changed), Err(Why::Trap), "its sum does not hold");
    }

    #[test]
    fn what_unpacks_without_end_is_stopped() {
        let megabyte = vec![0; 1 << 20];
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
        for number in 0..6 {
            zip.start_file(format!("word/{number}.xml"), SimpleFileOptions::default()).unwrap();
            for _ in 0..100 {
                zip.write_all(&megabyte).unwrap();
            }
        }
        let bomb = zip.finish().unwrap().into_inner();
        assert!(bomb.len() < 2 << 20, "{}", bomb.len());
        assert_eq!(look_through(&bomb), Err(Why::Trap));
    }
}
