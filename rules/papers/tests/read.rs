//! What a reader of PDF finds in a paper: `pdfinfo` and `pdftotext` of poppler, which know nothing of Typst.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop at once")]

use std::process::Command;

use papers::{Block, Column, Entry, MAX, Paper, Unset};

const TITLES: [&str; 9] = [
    "Αθήνα: ανοικτά δεδομένα, Ώρα",
    "Київ і Ґанок, Ђурђевдан, Ѓорче, София",
    "Łódź, Žižkov, Șomcuta, Győr, Ħamrun, Þór, İzmir, ŋ",
    r#"#set text(red) $x^2$ \ "quoted" [content] *bold* _em_ `code` <label> @ref // no comment /* none */"#,
    "#panic(\"no\")",
    "#read(\"/etc/passwd\")",
    "= Not a heading",
    "- not a list",
    "+ https://example.org ~ -- --- ... 'x'",
];

fn paper(entries: Vec<Entry>) -> Paper {
    Paper {
        lang: "de",
        title: "Arbeitsplan 2027 \\ #1".into(),
        about: "Was die Gruppe im Jahr tut".into(),
        author: "Arbeitsgruppe".into(),
        foot: "https://example.org/de/plans/2027".into(),
        blocks: vec![
            Block::heading(1, "Erstes Quartal"),
            Block::hint("Ein Hinweis"),
            Block::List { entries },
            Block::heading(2, "Zahlen"),
            Block::Table {
                columns: vec![
                    Column { words: "Land".into(), number: false },
                    Column { words: "Zahl".into(), number: true },
                ],
                rows: vec![vec!["Österreich".into(), "1 234".into()], vec!["#Ελλάδα".into(), "*2*".into()]],
            },
            Block::words("Ende\nund Schluss"),
        ],
    }
}

fn entry(title: &str) -> Entry {
    Entry { title: title.into(), meta: vec!["geplant".into(), "[Oulu]".into()], words: vec!["$weil$ es so ist".into()] }
}

/// What a program of poppler says of a paper; spaces and line ends count as one space.
fn poppler(program: &str, options: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, pdf).unwrap();
    let mut command = Command::new(program);
    command.args(options).arg(&file);
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().expect("poppler-utils; `cargo xtask test system` installs it");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
#[ignore = "needs poppler-utils; `cargo xtask test papers` runs it"]
fn poppler_finds_every_title_and_none_is_read_as_markup() {
    let pdf = paper(TITLES.map(entry).into()).pdf().unwrap();
    let text = poppler("pdftotext", &[], &pdf);
    for words in TITLES.iter().chain(&[
        "Österreich",
        "1 234",
        "#Ελλάδα",
        "*2*",
        "$weil$ es so ist",
        "[Oulu]",
        "Ende und Schluss",
    ]) {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
#[ignore = "needs poppler-utils; `cargo xtask test papers` runs it"]
fn poppler_finds_tags_title_and_language() {
    let pdf = paper(TITLES.map(entry).into()).pdf().unwrap();
    let info = poppler("pdfinfo", &[], &pdf);
    for words in ["Title: Arbeitsplan 2027 \\ #1", "Tagged: yes", "Author: Arbeitsgruppe"] {
        assert!(info.contains(words), "{words}: {info}");
    }
    assert!(
        poppler("pdfinfo", &["-meta"], &pdf).contains("<pdfuaid:part>1</pdfuaid:part>"),
        "it says that it keeps to PDF/UA-1"
    );
    let structure = poppler("pdfinfo", &["-struct-text"], &pdf);
    for words in ["H1", "Table", "TH", "TD", "\"Łódź, Žižkov, Șomcuta, Győr, Ħamrun, Þór, İzmir, ŋ\"", "LBody"]
    {
        assert!(structure.contains(words), "{words}: {structure}");
    }
}

#[test]
fn it_says_its_language_and_has_tags_and_bookmarks() {
    let pdf = paper(TITLES.map(entry).into()).pdf().unwrap();
    let raw = String::from_utf8_lossy(&pdf);
    assert!(raw.contains("/Lang(de)") || raw.contains("/Lang (de)"), "the language");
    for part in ["/Outlines", "/MarkInfo", "/StructTreeRoot"] {
        assert!(raw.contains(part), "{part}");
    }
}

#[test]
fn the_same_paper_is_the_same_bytes() {
    let made = || paper(vec![entry("One")]).pdf().unwrap();
    assert!(made() == made());
}

#[test]
#[ignore = "needs poppler-utils; `cargo xtask test papers` runs it"]
fn poppler_finds_latin_letters_for_what_the_fonts_cannot_draw() {
    let pdf = paper(vec![entry("თბილისი \u{1f389}\u{200d}\u{0} \u{202e}x 東京")]).pdf().unwrap();
    let text = poppler("pdftotext", &[], &pdf);
    assert!(text.contains("tbilisi :tada: x"), "{text}");
}

#[test]
fn a_paper_without_end_is_refused() {
    let endless = vec![entry(&"x".repeat(MAX))];
    assert!(matches!(paper(endless).pdf(), Err(Unset::TooLong)));
}
