//! What is inside the files of resources: found by those who may see the resource, and no danger to the program.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use world::{Attachment, Browser, Page, World};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::steps::{PLAN, assert_refused, jobs, place, set_aside};

const TITLE: &str = "With words inside";

async fn draft(browser: &mut Browser, name: &str, bytes: &[u8]) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", TITLE),
        ("kind", "report"),
        ("note", "A file."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", "everyone"),
    ];
    let page =
        browser.press_with_file(&form, "Keep as draft", &typed, Some(Attachment { field: "file", name, bytes })).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

async fn published(world: &World, name: &str, bytes: &[u8]) -> String {
    let mut lead = world.browser(world.cast.lead).await;
    let page = draft(&mut lead, name, bytes).await;
    let page = lead.press(&page, "Publish", &[]).await;
    world.settle().await;
    place(&page)
}

async fn finds(browser: &mut Browser, words: &str) -> bool {
    browser.get(&format!("/search?q={words}")).await.says(TITLE)
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A PDF of one page with its table of objects. What is drawn is packed by `filter`; `more` are objects from 6 on.
fn pdf(drawn: &[u8], filter: &str, more: &str, trailer: &str) -> Vec<u8> {
    let head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n\
        3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>\nendobj\n\
        4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n";
    let stream = format!("5 0 obj\n<< /Length {} {filter} >>\nstream\n", drawn.len());
    let mut file =
        [head.as_bytes(), stream.as_bytes(), drawn, b"\nendstream\nendobj\n", more.as_bytes(), b"\n"].concat();
    let table_at = file.len();
    let mut table = String::from("xref\n0 9\n0000000000 65535 f \n");
    for number in 1..9 {
        let begin = format!("\n{number} 0 obj");
        let at = file.windows(begin.len()).position(|part| part == begin.as_bytes());
        table.push_str(&at.map_or("0000000000 00000 f \n".into(), |at| format!("{:010} 00000 n \n", at + 1)));
    }
    table.extend([format!("trailer\n<< /Root 1 0 R /Size 9 {trailer} >>\nstartxref\n{table_at}\n%%EOF\n")]);
    file.extend(table.as_bytes());
    file
}

/// A PDF that says a few words.
fn saying(drawing: &str) -> Vec<u8> {
    pdf(format!("BT /F 12 Tf 50 700 Td {drawing} ET").as_bytes(), "", "", "")
}

#[tokio::test]
async fn a_word_that_is_only_in_the_file_finds_the_resource_for_those_who_may_see_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let file = saying("[(the quok) 12 (ka of) -400 (Ghent)] TJ");
    let page = draft(&mut member, "a.pdf", &file).await;
    let path = place(&page);
    world.settle().await;
    assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0));
    let (mut visitor, mut lead) = (world.visitor(), world.browser(world.cast.lead).await);
    for browser in [&mut visitor, &mut member, &mut world.browser(world.cast.other_member).await] {
        assert!(!finds(browser, "quokka").await, "a draft is found");
    }
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    world.settle().await;
    for words in ["quokka", "quokka+ghent", "QUOKK"] {
        assert!(finds(&mut visitor, words).await, "{words}");
    }
    assert!(!finds(&mut visitor, "quokka+bruges").await);

    // The words of the edition before are not found any more.
    let form = lead.get(&format!("{path}/editions/new")).await;
    let second = saying("(the numbat) Tj");
    let sent = Some(Attachment { field: "file", name: "b.pdf", bytes: &second });
    lead.press_with_file(&form, "Publish the edition", &[("words", "Another animal.")], sent).await;
    world.settle().await;
    assert!(finds(&mut visitor, "numbat").await && !finds(&mut visitor, "quokka").await);

    let form = lead.get(&format!("{path}/withdrawals/new")).await;
    lead.press(&form, "Withdraw it", &[("reason", "It is wrong.")]).await;
    world.settle().await;
    assert!(!finds(&mut visitor, "numbat").await, "what is withdrawn is found");
}

#[tokio::test]
async fn a_removed_draft_takes_the_words_of_its_file_along() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = draft(&mut member, "a.txt", b"the quokka").await;
    world.settle().await;
    let kept = async || {
        world.app().db.reader().await.unwrap().count("select count(*) as n from file_texts", &[]).await.unwrap()
    };
    assert_eq!(kept().await, 1);
    member.press(&page, "Remove the draft", &[]).await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(49));
    world.settle().await;
    assert_eq!(kept().await, 0);
}

#[tokio::test]
async fn papers_of_the_program_and_office_and_text_files_are_read() {
    let world = World::new().await;
    let plan = world.visitor().get(&format!("{PLAN}/plan.pdf")).await;
    let path = published(&world, "plan.pdf", &plan.body).await;
    let mut visitor = world.visitor();
    assert!(finds(&mut visitor, "guide+open+interfaces").await, "a paper of the program is not read");
    let page = visitor.get(&path).await;
    assert!(page.says("Pages"), "{}", page.text());

    let types = ("[Content_Types].xml", &b"<Types/>"[..]);
    let long = format!("<w:p><w:t>{}</w:t></w:p><w:p><w:t>wombatdocx</w:t></w:p>", "word ".repeat(900));
    let odt = ("mimetype", &b"application/vnd.oasis.opendocument.text"[..]);
    for (name, content, word) in [
        ("a.docx", packed(&[types, ("word/document.xml", long.as_bytes())]), "wombatdocx"),
        (
            "a.xlsx",
            packed(&[
                types,
                ("xl/workbook.xml", b"<x/>"),
                ("xl/sharedStrings.xml", b"<sst><si><t>wombatxlsx</t></si></sst>"),
            ]),
            "wombatxlsx",
        ),
        (
            "a.pptx",
            packed(&[
                types,
                ("ppt/presentation.xml", b"<x/>"),
                ("ppt/slides/slide1.xml", b"<a:p><a:t>wombatpptx</a:t></a:p>"),
            ]),
            "wombatpptx",
        ),
        ("a.odt", packed(&[odt, ("content.xml", b"<text:p>wombatodt</text:p>")]), "wombatodt"),
        ("a.md", b"# Wombatmd\n\nText.".to_vec(), "wombatmd"),
        ("a.csv", b"city,animal\nGhent,wombatcsv\n".to_vec(), "wombatcsv"),
        ("a.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>wombatvtt\n".to_vec(), "wombatvtt"),
        ("a.txt", "wombattxt für".as_bytes().to_vec(), "wombattxt"),
    ] {
        let path = published(&world, name, &content).await;
        assert!(finds(&mut visitor, word).await, "{name}");
        if name == "a.docx" {
            assert!(visitor.get(&path).await.says("about 4 minutes"), "no reading time");
        }
    }
    // Text is known by its name and by being text.
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/resources/new").await;
    for (name, bytes) in
        [("a.txt", &b"a\0b"[..]), ("a.exe", b"text"), ("a.vtt", b"no captions"), ("a.md", b"<script>1</script>")]
    {
        let typed = [
            ("title", TITLE),
            ("kind", "report"),
            ("note", "A file."),
            ("language", "en"),
            ("licence", "cc-by-4.0"),
            ("audience", "everyone"),
        ];
        let page =
            lead.press_with_file(&form, "Keep as draft", &typed, Some(Attachment { field: "file", name, bytes })).await;
        assert_refused(&page, &["file"]);
    }
}

fn packed_twice(megabytes: usize) -> Vec<u8> {
    let mut inner = ZlibEncoder::new(ZlibEncoder::new(Vec::new(), Compression::fast()), Compression::fast());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..megabytes {
        inner.write_all(&zeros).unwrap();
    }
    inner.finish().unwrap().finish().unwrap()
}

#[tokio::test]
async fn a_hostile_file_is_answered_and_the_program_goes_on() {
    let world = World::new().await;
    let half = "01".repeat(32);
    let locked = format!("7 0 obj\n<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <{half}> /U <{half}> >>\nendobj");
    let itself = "6 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream\nendobj";
    let shown = b"BT /F 12 Tf 50 700 Td (quokka) Tj ET";
    let deep = [&vec![b'['; 3_000_000][..], shown].concat();
    let types = ("[Content_Types].xml", &b"<Types/>"[..]);
    let long = [b"<w:p><w:t>", &b"word ".repeat(20 << 20)[..], b"quokka</w:t></w:p>"].concat();
    let broken = "The search does not find words of the file: it could not be read.";
    for (name, file, says) in [
        ("locked.pdf", pdf(shown, "", &locked, "/Encrypt 7 0 R /ID [<01> <01>]"), "it opens with a password only"),
        // Memory, the stack, and time.
        ("bomb.pdf", pdf(&packed_twice(1200), "/Filter [/FlateDecode /FlateDecode]", "", ""), broken),
        ("deep.pdf", pdf(&deep, "", "", ""), broken),
        ("itself.pdf", pdf(b"/X Do", "", itself, ""), broken),
        ("none.pdf", b"%PDF-1.7\nnothing".to_vec(), broken),
        ("empty.pdf", pdf(b"0 0 m 9 9 l S", "", "", ""), "it holds pictures and no text"),
        ("bomb.docx", packed(&[types, ("word/document.xml", &long)]), "finds words of the first part"),
        ("broken.docx", packed(&[types, ("word/document.xml", b"<w:t")]), broken),
    ] {
        let path = published(&world, name, &file).await;
        assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0), "{name}");
        let page = world.browser(world.cast.lead).await.get(&path).await;
        assert!(page.says(says), "{name}: {}", page.text());
        let page = world.visitor().get(&path).await;
        assert!(page.status == 200 && !page.says("The search does not find"), "{name}: {}", page.text());
    }
}

#[tokio::test]
async fn a_translation_is_offered_beside_the_edition_and_its_words_are_found() {
    let world = World::new().await;
    let path = published(&world, "a.txt", b"the quokka").await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/translations/new")).await;
    let page = lead.press_with_file(&form, "Publish the translation", &[("language", "en")], None).await;
    assert_refused(&page, &["language", "file"]);
    let file = |bytes| Some(Attachment { field: "file", name: "fr.txt", bytes });
    for bytes in [&b"le wombat"[..], b"le wallaby"] {
        let page = lead.press_with_file(&form, "Publish the translation", &[("language", "fr")], file(bytes)).await;
        assert!(page.says("The translation is published."), "{}", page.text());
    }
    world.settle().await;
    let mut visitor = world.visitor();
    assert!(finds(&mut visitor, "wallaby").await && finds(&mut visitor, "quokka").await);
    assert!(!finds(&mut visitor, "wombat").await, "what was replaced is found");
    let page = visitor.get(&path).await;
    let at = page.link("French · Français");
    assert_eq!(&visitor.open(&at).await.body[..], b"le wallaby");
    assert_eq!(visitor.get(&format!("{path}/editions/1/de")).await.status, 404);
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get(&format!("{path}/translations/new")).await.status, 403);
    let form = lead.get(&format!("{path}/withdrawals/new")).await;
    lead.press(&form, "Withdraw it", &[("reason", "Wrong.")]).await;
    assert_eq!(visitor.get(&format!("{path}/editions/1/fr")).await.status, 404, "what is withdrawn is handed out");
}

#[cfg(unix)]
#[tokio::test]
async fn whoever_reads_a_file_is_told_nothing_of_the_settings() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new().await;
    let reader = world.folder().join("reader");
    // What it was given stands in the place of what is in the file.
    let script = "#!/bin/sh\nprintf '{\"text\":{\"words\":\"given %s\",\"pages\":null,\"is_cut\":false}}' \"$(/usr/bin/env | /usr/bin/cut -d= -f1 | /usr/bin/tr '\\n' ' ')\"\n";
    std::fs::write(&reader, script).unwrap();
    std::fs::set_permissions(&reader, std::fs::Permissions::from_mode(0o755)).unwrap();
    let inside = kernel::reading::Reader::new(reader.to_str().unwrap()).unwrap();
    let found = inside.read("text/plain", axum::body::Bytes::from_static(b"x")).await.unwrap();
    let kernel::reading::Inside::Text { words, .. } = found else { panic!("{found:?}") };
    assert!(words.starts_with("given ") && words.contains("MIMALLOC"), "{words}");
    for secret in ["HOME", "CARGO", "BELFRY", "DATABASE"] {
        assert!(!words.contains(secret), "{words}");
    }
}

/// Which of these bounds the machine holds a process to, as it tells them: the soft one and the hard one.
#[cfg(target_os = "linux")]
fn bounds(process: u32) -> Vec<(String, String)> {
    let told = std::fs::read_to_string(format!("/proc/{process}/limits")).unwrap_or_default();
    let of = |name: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(name))?;
        let mut words = line.split_whitespace();
        Some((words.next()?.to_owned(), words.next()?.to_owned()))
    };
    ["Max data size", "Max cpu time", "Max file size", "Max open files", "Max core file size"]
        .into_iter()
        .filter_map(of)
        .collect()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn whoever_reads_a_file_has_little_memory_and_time_and_opens_no_file() {
    let world = World::new().await;
    let mut reader = std::process::Command::new(&world.app().config.file_reader)
        .args([kernel::reading::COMMAND, "application/pdf"])
        .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    // This keeps it busy for as long as it may.
    let slow = pdf(&packed_twice(1200), "/Filter [/FlateDecode /FlateDecode]", "", "");
    reader.stdin.take().unwrap().write_all(&slow).unwrap();
    let wanted = ["536870912", "10", "0", "0", "0"].map(|most| (most.to_owned(), most.to_owned()));
    let mut found = bounds(reader.id());
    // It takes them on when it has read all that it is given.
    let begun = std::time::Instant::now();
    while found != wanted && begun.elapsed() < std::time::Duration::from_secs(5) {
        std::thread::yield_now();
        found = bounds(reader.id());
    }
    reader.kill().unwrap();
    reader.wait().unwrap();
    assert_eq!(found, wanted);
}
