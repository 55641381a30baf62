//! Uploads are looked through for viruses where a clamd is set, and what nobody could look through is not taken. The server
//! here speaks the part of clamd's protocol that is used.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use world::{Attachment, Browser, Page, World};

use crate::steps::{PDF, assert_refused, error_at, log_after, log_length, send_signature};

/// What the server takes for a virus.
const VIRUS: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Quokka true >>\nendobj\ntrailer\n<< >>\n%%EOF\n";

pub type Seen = Arc<Mutex<Vec<Vec<u8>>>>;

/// A server that answers with this to what is no virus, and what it was sent.
pub async fn clamd(answer: &'static str) -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let seen = Seen::default();
    let kept = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((line, _)) = listener.accept().await {
            tokio::spawn(serve(line, answer, Arc::clone(&kept)));
        }
    });
    (address, seen)
}

async fn serve(mut line: TcpStream, answer: &'static str, seen: Seen) {
    let mut command = Vec::new();
    while command.last() != Some(&0) {
        command.push(line.read_u8().await.unwrap());
    }
    if command == b"zPING\0" {
        return line.write_all(b"PONG\0").await.unwrap();
    }
    assert_eq!(command, b"zINSTREAM\0");
    let mut content = Vec::new();
    loop {
        let length = line.read_u32().await.unwrap();
        if length == 0 {
            break;
        }
        let mut piece = vec![0; usize::try_from(length).unwrap()];
        line.read_exact(&mut piece).await.unwrap();
        content.extend(piece);
    }
    let is_virus = content.windows(6).any(|part| part == b"Quokka");
    seen.lock().unwrap().push(content);
    let answer = if is_virus { "stream: Test.Quokka FOUND\0" } else { answer };
    line.write_all(answer.as_bytes()).await.unwrap();
}

async fn draft(browser: &mut Browser, bytes: &[u8]) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", "With a file"),
        ("kind", "report"),
        ("note", "What was typed."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", "everyone"),
    ];
    let file = Some(Attachment { field: "file", name: "a.pdf", bytes });
    browser.press_with_file(&form, "Keep as draft", &typed, file).await
}

fn kept_files(world: &World) -> usize {
    let folders = std::fs::read_dir(&world.app().config.files_url).unwrap();
    folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum()
}

#[tokio::test]
async fn a_file_with_a_virus_is_refused_and_kept_nowhere() {
    let (address, seen) = clamd("stream: OK\0").await;
    let world = World::with(|config| config.clamd = address).await;
    let mut member = world.browser(world.cast.member).await;
    let length = log_length(&world).await;
    let page = draft(&mut member, VIRUS).await;
    assert_refused(&page, &["file"]);
    assert!(error_at(&page, "file").unwrap().starts_with("There is a virus in this file"), "{}", page.text());
    assert!(page.says("What was typed."), "{}", page.text());
    assert_eq!((kept_files(&world), log_after(&world, length).await.len()), (0, 0));

    // A long one goes in pieces, and comes to it whole.
    let long = [PDF, &b"%padding\n".repeat(20_000)].concat();
    assert_eq!(draft(&mut member, &long).await.status, 200);
    assert_eq!(kept_files(&world), 1);
    assert_eq!(*seen.lock().unwrap(), [VIRUS.to_vec(), long]);
}

#[tokio::test]
async fn a_signed_declaration_is_looked_through_as_well() {
    let (address, _) = clamd("stream: OK\0").await;
    let world = World::with(|config| config.clamd = address).await;
    let page = send_signature(&mut world.browser(world.cast.unsigned).await, VIRUS).await;
    assert!(page.says("There is a virus in this file"), "{}", page.text());
    assert_eq!(kept_files(&world), 0);
}

#[tokio::test]
async fn while_nobody_can_look_through_files_none_is_taken() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = closed.local_addr().unwrap().to_string();
    drop(closed);
    let (full, _) = clamd("INSTREAM size limit exceeded. ERROR\0").await;
    let (silent, _) = clamd("").await;
    for address in [nobody, full, silent, "/nowhere/clamd.ctl".into()] {
        let world = World::with(|config| config.clamd.clone_from(&address)).await;
        let mut member = world.browser(world.cast.member).await;
        let page = draft(&mut member, PDF).await;
        assert_refused(&page, &["file"]);
        assert!(error_at(&page, "file").unwrap().contains("Try again in an hour"), "{address}: {}", page.text());
        assert!(page.says("What was typed."), "{}", page.text());
        assert_eq!(kept_files(&world), 0, "{address}");
    }
}

#[tokio::test]
async fn the_desk_says_whether_the_scanner_is_there() {
    let (address, _) = clamd("stream: OK\0").await;
    for (clamd, words, warns) in [
        (String::new(), "Not set", false),
        (address, "Answers", false),
        ("127.0.0.1:1".to_owned(), "Does not answer", true),
    ] {
        let world = World::with(|config| config.clamd = clamd).await;
        let page = world.browser(world.cast.steward).await.get("/office/health").await;
        assert!(page.says(&format!("Virus scanner (clamd){words}")), "{}", page.text());
        assert_eq!(page.says("The virus scanner does not answer, so no file is taken."), warns, "{words}");
        assert_eq!(world.browser(world.cast.lead).await.get("/office/health").await.status, 403);
    }
}
