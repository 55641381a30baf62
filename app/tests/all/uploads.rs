//! What is taken of files that people send in, and what comes out of it again.

use std::io::{Cursor, Write};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use world::{Attachment, Browser, Page, World};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::steps::{PDF, assert_refused, error_at, place};

async fn draft(browser: &mut Browser, name: &str, bytes: &[u8]) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", "With a file"),
        ("kind", "report"),
        ("note", "A file."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", "everyone"),
    ];
    browser.press_with_file(&form, "Keep as draft", &typed, Some(Attachment { field: "file", name, bytes })).await
}

/// Sends a file in and fetches it again: what it is called, its kind and its content.
async fn through(world: &World, name: &str, bytes: &[u8]) -> (String, String, Vec<u8>) {
    let mut member = world.browser(world.cast.member).await;
    let page = draft(&mut member, name, bytes).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let file = member.get(&format!("{}/editions/1", place(&page))).await;
    let header = |name: &str| file.headers[name].to_str().unwrap().to_owned();
    let disposition = header("content-disposition");
    let called = disposition.strip_prefix("attachment; filename*=UTF-8''").unwrap();
    let called = percent_encoding::percent_decode_str(called).decode_utf8().unwrap().into_owned();
    assert_eq!(header("content-length"), file.body.len().to_string());
    (called, header("content-type"), file.body.to_vec())
}

fn holds(content: &[u8], part: &[u8]) -> bool {
    content.windows(part.len()).any(|window| window == part)
}

/// A picture that is red on the left and blue on the right.
fn picture(format: ImageFormat) -> Vec<u8> {
    let dots = RgbImage::from_fn(64, 32, |x, _| if x < 32 { Rgb([250, 5, 5]) } else { Rgb([5, 5, 250]) });
    let mut made = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(dots).write_to(&mut made, format).unwrap();
    made.into_inner()
}

/// What a telephone writes into a picture: how it was held (6: turn it to the right), who made it, and where.
fn exif() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let maker = b"Quokka Phone\0";
    // The head is 8 bytes, the first table 2 + 3 * 12 + 4; then the maker, then the table of the place.
    let maker_at: u32 = 8 + 2 + 36 + 4;
    let place_at = maker_at + u32::try_from(maker.len()).unwrap() + 1;
    let degrees_at = place_at + 2 + 24 + 4;
    let tables = [
        &b"MM\0\x2a\0\0\0\x08"[..],
        &3_u16.to_be_bytes(),
        &entry(0x010f, 2, u32::try_from(maker.len()).unwrap(), maker_at.to_be_bytes()),
        &entry(0x0112, 3, 1, [0, 6, 0, 0]),
        &entry(0x8825, 4, 1, place_at.to_be_bytes()),
        &[0; 4],
        maker,
        &[0],
        &2_u16.to_be_bytes(),
        &entry(0x0001, 2, 2, *b"N\0\0\0"),
        &entry(0x0002, 5, 3, degrees_at.to_be_bytes()),
        &[0; 4],
        &[51_u32, 1, 3, 1, 12, 1].map(u32::to_be_bytes).concat(),
    ]
    .concat();
    [&b"Exif\0\0"[..], &tables].concat()
}

#[tokio::test]
async fn a_photograph_stands_upright_and_tells_nobody_where_it_was_taken() {
    let world = World::new().await;
    let (plain, exif) = (picture(ImageFormat::Jpeg), exif());
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let photograph = [&plain[..2], b"\xff\xe1", &length, &exif, &plain[2..]].concat();
    assert!(holds(&photograph, b"Quokka Phone"));
    let (called, media, content) = through(&world, "IMG 1.JPG", &photograph).await;
    assert_eq!((called.as_str(), media.as_str()), ("IMG 1.JPG", "image/jpeg"));
    for part in [&b"Exif"[..], b"Quokka", &51_u32.to_be_bytes(), b"\xff\xe1"] {
        assert!(!holds(&content, part), "{part:?} is still there");
    }
    let shown = image::load_from_memory_with_format(&content, ImageFormat::Jpeg).unwrap().into_rgb8();
    assert_eq!(shown.dimensions(), (32, 64), "it lies on its side");
    let (above, below) = (shown.get_pixel(16, 4).0, shown.get_pixel(16, 60).0);
    assert!(above[0] > 200 && above[2] < 60 && below[2] > 200 && below[0] < 60, "{above:?} {below:?}");
}

#[tokio::test]
async fn nothing_hides_in_or_behind_a_picture() {
    let world = World::new().await;
    let hidden = b"<html><script>alert(document.cookie)</script></html>";
    let png = picture(ImageFormat::Png);
    // A text that programs write into PNG, before the dots.
    let mut sum = sum_of(&[b"tEXt", &hidden[..]].concat()).to_be_bytes().to_vec();
    let mut noted = png[..33].to_vec();
    noted.extend(u32::try_from(hidden.len()).unwrap().to_be_bytes());
    noted.extend(b"tEXt");
    noted.extend(hidden);
    noted.append(&mut sum);
    noted.extend(&png[33..]);
    noted.extend(hidden);
    // A picture that says it is a page is called what it is.
    let (called, media, content) = through(&world, "page.html", &noted).await;
    assert_eq!((called.as_str(), media.as_str()), ("page.html.png", "image/png"));
    assert!(!holds(&content, b"script") && !holds(&content, b"tEXt"));
    assert_eq!(image::load_from_memory(&content).unwrap().into_rgb8().get_pixel(1, 1).0, [250, 5, 5]);
}

/// The sum that stands behind each part of a PNG.
fn sum_of(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 })
    })
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        for piece in content.chunks(1 << 20) {
            zip.write_all(piece).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");
const TEXT: (&str, &[u8]) = ("word/document.xml", b"<w:document/>");

#[tokio::test]
async fn an_office_file_comes_through_as_it_is_and_one_that_is_a_trap_is_refused_in_words() {
    let world = World::new().await;
    let fine = packed(&[TYPES, TEXT]);
    let (called, media, content) = through(&world, "plan.doc", &fine).await;
    assert_eq!((called.as_str(), content), ("plan.doc.docx", fine.clone()));
    assert!(media.ends_with("wordprocessingml.document"), "{media}");
    let mut member = world.browser(world.cast.member).await;
    let zeros = vec![0; 100 << 20];
    let bomb: Vec<(&str, &[u8])> = ["a", "b", "c", "d", "e", "f"].iter().map(|name| (*name, &zeros[..])).collect();
    let macros = ("word/vbaProject.bin", &b"x"[..]);
    for (file, words) in [
        (packed(&[TYPES, TEXT, macros]), "holds macros"),
        (packed(&[&[TYPES, TEXT][..], &bomb].concat()), "unpacks to far too much"),
        (packed(&[TYPES, TEXT, ("../../outside", b"x")]), "unpacks to far too much"),
        ([PDF, &b"<html><script>alert(1)</script>"[..]].concat(), "begins like a web page"),
        (picture(ImageFormat::Png)[..60].to_vec(), "cannot be read"),
        (packed(&[("a.txt", b"x")]), "This is no PDF, office file, text or image."),
    ] {
        let page = draft(&mut member, "a.docx", &file).await;
        assert_refused(&page, &["file"]);
        assert!(error_at(&page, "file").unwrap().contains(words), "{:?}", error_at(&page, "file"));
    }
    assert_eq!(world.happened("library.resource_drafted").await, 1);
}

#[tokio::test]
async fn a_name_leads_nowhere_and_turns_no_letters_around() {
    let world = World::new().await;
    let (called, _, _) = through(&world, "..\\..\\up/../gro\u{202e}fdp.\u{200b}exe<b>.PDF", PDF).await;
    assert_eq!(called, "grofdp.exeb.PDF");
}
