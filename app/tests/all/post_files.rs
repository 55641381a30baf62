//! Files in posts: those of mails, and those that are added on the site. Whoever reads the post gets them, and nobody else.

use std::io::{Cursor, Write};

use data_encoding::BASE64;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use kernel::personal::{Leaving, erase};
use nouns::office::FactsImported;
use world::{Attachment, Browser, Page, Someone, World};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::experts;
use crate::mail_in::{asked, hand_over, open};
use crate::moderation::{OPEN, decide, held, hide, joined};
use crate::rights::fetch;
use crate::steps::{PDF, assert_refused, error_at, holds, id, no_id, place, post};

/// A part of a mail, packed as mail programs do.
fn part(head: &str, content: &[u8]) -> String {
    let packed = BASE64.encode(content);
    let lines: Vec<&str> = packed.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("{head}\r\nContent-Transfer-Encoding: base64\r\n\r\n{}", lines.join("\r\n"))
}

fn attached(kind: &str, name: &str, content: &[u8]) -> String {
    part(&format!("Content-Type: {kind}\r\nContent-Disposition: attachment; filename=\"{name}\""), content)
}

fn text(name: &str, content: &str) -> String {
    attached("text/plain", name, content.as_bytes())
}

fn mail(from: &str, id: &str, words: &str, parts: &[String]) -> String {
    let parts = parts.iter().map(|part| ["\r\n--b\r\n", part].concat()).collect::<Vec<_>>().concat();
    format!(
        "From: Somebody <{from}>\r\nSubject: Re: Sensors\r\nMessage-ID: <{id}@mail.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}{parts}\r\n--b--"
    )
}

async fn take(world: &World, from: &str, to: &str, mail: &str) {
    assert_eq!(hand_over(world, from, to, mail).await, "250 2.0.0 Taken");
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, params![]).await.unwrap()
}

async fn files(world: &World) -> i64 {
    count(world, "select count(*) as n from post_files").await
}

/// Where the newest file is.
async fn newest(world: &World) -> String {
    format!("/files/{}", id(world, "select id from post_files order by id desc limit 1").await)
}

async fn gets(world: &World, who: Someone, file: &str) -> bool {
    let page = world.browser(who).await.get(file).await;
    assert!(page.status == 200 || page.status == 404, "{} {file}: {}", who.email, page.status);
    page.status == 200
}

async fn visitor_gets(world: &World, file: &str) -> bool {
    world.visitor().get(file).await.status == 200
}

async fn reads(world: &World, who: Someone, path: &str) -> String {
    world.browser(who).await.get(path).await.text()
}

async fn later(world: &World, hours: i64) {
    world.app().clock.advance(SignedDuration::from_hours(hours));
    world.settle().await;
}

#[tokio::test]
async fn the_files_of_a_mail_are_under_its_post_for_who_reads_it() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let parts = [
        attached("application/pdf", "Plan 2027.pdf", PDF),
        text("notes.txt", "Notes of a numbat, a rare animal."),
        // Sent along twice, it is one.
        text("again.txt", "Notes of a numbat, a rare animal."),
    ];
    let mail = mail(lead, "1", "Ours:\r\n\r\n-- \r\nLea", &parts);
    for _ in 0..2 {
        take(&world, lead, &to, &mail).await;
    }
    assert_eq!((world.happened("talk.post_written").await, files(&world).await), (2, 2));
    assert_eq!(world.happened("talk.file_added").await, 2);
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&path).await;
    assert!(page.says("Plan 2027.pdf (PDF, 1 kB)") && page.says("notes.txt (text, 1 kB)"), "{}", page.text());
    assert!(page.says("Ours:") && !page.says("Lea ") && !page.says("Not kept"), "{}", page.text());
    let plan = page.link("Plan 2027.pdf");
    let file = member.open(&plan).await;
    let head = |name: &str| file.headers[name].to_str().unwrap().to_owned();
    assert_eq!((file.status.as_u16(), &file.body[..]), (200, PDF));
    assert_eq!(head("content-disposition"), "attachment; filename*=UTF-8''Plan%202027%2Epdf");
    assert_eq!((head("content-type"), head("cache-control")), ("application/pdf".into(), "private, no-store".into()));
    assert!(head("content-security-policy").contains("sandbox") && head("x-content-type-options") == "nosniff");

    // Nobody else gets it, and is not told that it is there.
    let plan = plan.trim_start_matches("/en");
    let missing = format!("/files/{}", no_id(&world));
    for who in [world.cast.member, world.cast.chair, world.cast.lead] {
        assert!(gets(&world, who, plan).await, "{}", who.email);
    }
    let cast = &world.cast;
    for who in [cast.official, cast.other_member, cast.nobody, cast.unsigned, cast.steward, cast.guest] {
        assert!(!gets(&world, who, plan).await, "{}", who.email);
        let mut browser = world.browser(who).await;
        let (hidden, absent) = (browser.get(plan).await, browser.get(&missing).await);
        assert_eq!(hidden.all("h1, main p")[..2], absent.all("h1, main p")[..2], "{}", who.email);
    }
    let (hidden, absent) = (world.visitor().get(plan).await, world.visitor().get(&missing).await);
    assert_eq!((hidden.status, hidden.title()), (absent.status, absent.title()));

    // Mails have the names and where the files are, and nothing of what is in them.
    let told = world.mails(cast.member.email).await;
    let told = told.iter().find(|letter| letter.text.contains("Ours:")).expect("a mail about the post");
    assert!(told.text.contains(&format!("[File: Plan 2027.pdf](http://belfry.test/en{plan})")), "{}", told.text);
    assert!(!String::from_utf8_lossy(&told.raw).contains("numbat"));
    // The search knows what is in a file, for the same people.
    assert!(member.get("/search?q=numbat").await.says("How do you number sensors?"));
    assert!(!world.browser(cast.nobody).await.get("/search?q=numbat").await.says("How do you number"));
}

/// An office file that unpacks to more than anybody wants.
fn bomb() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let zeros = vec![0; 1024 * 1024];
    zip.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"<Types/>").unwrap();
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..520 {
        zip.write_all(&zeros).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[tokio::test]
async fn what_is_not_kept_is_named_with_the_reason_and_the_words_are_there() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let long = format!("{}.csv", "Zähler ".repeat(45));
    let parts = [
        attached("application/pdf", "invoice.pdf", b"MZ\x90\x00\x03\x00\x00\x00 an EXE"),
        attached("application/pdf", "page.pdf", b"%PDF-1.7\n<script>alert(1)</script>\n%%EOF"),
        attached("application/octet-stream", "bomb.docx", &bomb()),
        text("empty.txt", ""),
        "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=broken.txt\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n%%%% this is no base64 %%%%"
            .to_owned(),
        "Content-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\nSubject: In it\r\nContent-Type: text/plain\r\n\r\nA quagga in a mail."
            .to_owned(),
        text("../../etc/pass\u{202e}wd.txt", "Sound words."),
        attached("text/csv", &long, b"a;b\r\n1;2\r\n"),
        // What mail programs add by themselves is not worth a word.
        attached("application/pkcs7-signature", "smime.p7s", b"0\x80"),
        attached("text/vcard", "lea.vcf", b"BEGIN:VCARD"),
        part("Content-Type: image/png; name=\"logo.png\"\r\nContent-ID: <logo@x>\r\nContent-Disposition: inline", PDF),
        part("Content-Type: text/calendar; method=REPLY", b"BEGIN:VCALENDAR"),
    ];
    take(&world, lead, &to, &mail(lead, "1", "All the words.", &parts)).await;
    let page = world.browser(world.cast.member).await.get(&path).await;
    let said = page.text();
    assert!(said.contains("All the words."), "{said}");
    for reason in [
        "Not kept: invoice.pdf (files of this kind are not taken)",
        "page.pdf (it begins like a web page)",
        "bomb.docx (it could not be looked through, or unpacks to far too much)",
        "empty.txt (it is empty, or arrived broken)",
        "broken.txt (it is empty, or arrived broken)",
        "mail.eml (files of this kind are not taken)",
    ] {
        assert!(said.contains(reason), "{reason}: {said}");
    }
    for never in ["smime", "vcf", "logo", "quagga", "etc", "VCALENDAR", "\u{202e}"] {
        assert!(!said.contains(never), "{never}: {said}");
    }
    assert!(page.html().contains(">passwd.txt</a> (text, 1 kB)"), "{}", page.html());
    assert_eq!(files(&world).await, 2);
    assert!(said.contains(".csv (table, 1 kB)"), "what is too long is cut, and still what it is: {said}");
    assert!(!said.contains(&"Zähler ".repeat(20)));
}

#[tokio::test]
async fn of_two_hundred_files_ten_are_kept_and_the_others_are_told() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let parts: Vec<String> = (0..200).map(|at| text(&format!("n{at}.txt"), &format!("Note {at}"))).collect();
    take(&world, lead, &to, &mail(lead, "1", "Many.", &parts)).await;
    let said = reads(&world, world.cast.member, &path).await;
    assert!(said.contains("n9.txt (text, 1 kB)") && said.contains("n10.txt (a post has at most 10 files)"), "{said}");
    assert!(said.contains("and 180 more files.)"), "{said}");
    assert_eq!(files(&world).await, 10);
    // A file may be all that there is to say; code that nobody closed hides none.
    take(&world, lead, &to, &mail(lead, "2", "> quoted", &[text("only.txt", "Only this.")])).await;
    take(&world, lead, &to, &mail(lead, "3", "```\r\nlet code", &[text("code.txt", "With code.")])).await;
    let page = world.browser(world.cast.member).await.get(&path).await;
    assert!(page.html().contains(">only.txt</a>") && page.html().contains(">code.txt</a>"), "{}", page.text());
    let before = world.mails(lead).await.len();
    take(&world, lead, &to, &mail(lead, "4", "> quoted", &[attached("a/b", "a.exe", b"MZ")])).await;
    let back = world.mails(lead).await;
    assert!(back.len() == before + 1 && back[before].text.contains("no file that is kept"), "{:?}", back.last());
}

#[tokio::test]
async fn a_file_with_a_virus_is_not_kept_and_nor_is_one_that_nobody_could_look_through() {
    for (answer, reason) in [
        ("stream: OK\0", "bad.pdf (there is a virus in it)"),
        ("stream: ERROR\0", "good.pdf (it could not be looked through for viruses)"),
    ] {
        let (address, seen) = crate::scanning::clamd(answer).await;
        let world = World::with(|config| {
            config.mail_in = "lmtp:127.0.0.1:2424".into();
            config.mail_in_address = "reply@belfry.test".into();
            config.clamd = address;
        })
        .await;
        let (path, letter) = asked(&world).await;
        let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
        let bad = [PDF, b"Quokka"].concat();
        let parts = [attached("application/pdf", "good.pdf", PDF), attached("application/pdf", "bad.pdf", &bad)];
        take(&world, lead, &to, &mail(lead, "1", "Both.", &parts)).await;
        let said = reads(&world, world.cast.member, &path).await;
        assert!(said.contains("Both.") && said.contains(reason), "{said}");
        let is_up = answer.ends_with("OK\0");
        assert_eq!((files(&world).await, seen.lock().unwrap().len()), if is_up { (1, 2) } else { (0, 1) });
        assert_eq!(world.app().files.list().await.unwrap().len(), usize::from(is_up), "nothing is stored of it");
    }
}

#[tokio::test]
async fn whoever_sends_many_files_is_told_so_and_their_words_are_there() {
    let world = World::with(|config| {
        config.mail_in = "lmtp:127.0.0.1:2424".into();
        config.mail_in_address = "reply@belfry.test".into();
        config.limits = true;
    })
    .await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    for at in 0..5 {
        let parts: Vec<String> = (0..9).map(|one| text(&format!("n{one}.txt"), &format!("{at} {one}"))).collect();
        take(&world, lead, &to, &mail(lead, &at.to_string(), &format!("Words {at}."), &parts)).await;
    }
    let said = reads(&world, world.cast.member, &path).await;
    assert!(said.contains("Words 4.") && said.contains("(too many files in a short time)"), "{said}");
    assert_eq!(files(&world).await, 40);
}

#[tokio::test]
async fn the_file_of_a_new_account_waits_with_its_text() {
    let world = open().await;
    let mut new = joined(&world, "fresh").await;
    let email = "fresh@new.example";
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello"), ("text", "I am new."), ("audience", "everyone")];
    let path = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    post(&mut world.browser(world.cast.lead).await, &format!("{path}/posts"), &[("text", "Well?")]).await;
    let to = world.mails(email).await.last().unwrap().header("Reply-To");
    for _ in 0..2 {
        take(&world, email, &to, &mail(email, "1", "Here.", &[text("zebra.txt", "Zebras.")])).await;
    }
    let (file, waits) = (newest(&world).await, held(&world).await);
    assert_eq!((files(&world).await, world.happened("moderation.text_held").await), (1, 1));
    let back = world.mails(email).await;
    assert!(back.last().unwrap().text.contains("a link or a file"), "{:?}", back.last());
    assert!(!gets(&world, world.cast.member, &file).await && !visitor_gets(&world, &file).await);
    assert_eq!(new.get(&file).await.status, 200, "who put it in gets it");
    later(&world, 100).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&waits).await;
    assert!(page.html().contains(&format!("href=\"/en{file}\"")) && page.says("File: zebra.txt"), "{}", page.text());
    assert_eq!(lead.get(&file).await.status, 200);
    lead.press(&page, "Decide", &[("outcome", "let_in")]).await;
    assert!(visitor_gets(&world, &file).await, "it is for everyone now");
    assert!(world.visitor().get(&path).await.says("zebra.txt (text, 1 kB)"));

    // One that is refused goes after a day.
    take(&world, email, &to, &mail(email, "2", "More.", &[text("gnu.txt", "Gnus.")])).await;
    let (file, waits) = (newest(&world).await, held(&world).await);
    let page = lead.get(&waits).await;
    lead.press(&page, "Decide", &[("outcome", "refused"), ("reason", "This is not about us.")]).await;
    world.settle().await;
    assert_eq!(lead.get(&file).await.status, 404);
    later(&world, 48).await;
    assert_eq!(files(&world).await, 1);
}

#[tokio::test]
async fn a_file_goes_with_the_words_of_its_post_and_comes_back_with_them() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    take(&world, lead, &to, &mail(lead, "1", "One.", &[text("one.txt", "A numbat.")])).await;
    let file = newest(&world).await;
    let post_id = id(&world, "select id from posts where number = 3").await;
    let mut member = world.browser(world.cast.member).await;
    let quote = member.get(&format!("{path}?quote=3")).await.all("textarea")[0].clone();
    assert!(quote.contains("File: one.txt"), "{quote}");
    let quote = "> - File: one.txt\n\nIndeed.";
    assert_eq!(post(&mut member, &format!("{path}/posts"), &[("text", quote)]).await.status, 303);
    crate::moderation::report(&mut member, "post", &post_id).await;
    let case = crate::moderation::case(&world).await;
    let page = decide(&mut world.browser(world.cast.chair).await, &case, "hidden", "Please be kind.").await;
    assert!(page.says("It is decided."), "{}", page.text());
    world.settle().await;
    assert!(!gets(&world, world.cast.member, &file).await && gets(&world, world.cast.chair, &file).await);
    assert!(!member.get("/search?q=numbat").await.says("How do you number sensors?"));
    let page = member.get(&path).await;
    assert!(page.says("Indeed.") && !page.says("one.txt"), "{}", page.text());
    assert!(world.browser(world.cast.chair).await.get(&case).await.says("File: one.txt"));
    later(&world, 100).await;
    let mut author = world.browser(world.cast.lead).await;
    post(&mut author, &format!("{case}/appeals"), &[("reason", "It is about animals.")]).await;
    assert_eq!(author.get(&file).await.status, 200, "who put it in still gets it");
    later(&world, 48).await;
    assert_eq!(files(&world).await, 1);

    take(&world, lead, &to, &mail(lead, "2", "Two.", &[text("two.txt", "A quokka.")])).await;
    let file = newest(&world).await;
    assert!(gets(&world, world.cast.member, &file).await);
    let mut author = world.browser(world.cast.lead).await;
    let page = author.get(&path).await;
    author.press(&page, "Withdraw: Post 5", &[]).await;
    for who in [world.cast.lead, world.cast.chair] {
        assert!(!gets(&world, who, &file).await, "{}", who.email);
    }
    world.settle().await;
    assert!(!member.get("/search?q=quokka").await.says("How do you number"));
    later(&world, 48).await;
    assert_eq!(world.app().files.list().await.unwrap().len(), 1, "its content is cleared away");
}

#[tokio::test]
async fn the_search_does_not_know_what_is_in_the_files_of_a_hidden_first_post() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "A plan"), ("text", "Ours:"), ("audience", "group")];
    let page = send(&mut member, &form, "Send it", &typed, ("notes.txt", b"Of wombats.")).await;
    let path = place(&page).split('?').next().unwrap().to_owned();
    world.settle().await;
    let mut chair = world.browser(world.cast.chair).await;
    assert!(chair.get("/search?q=wombats").await.html().contains(&path));
    hide(&world, "post", &id(&world, "select id from posts where number = 1").await).await;
    assert!(!chair.get("/search?q=wombats").await.html().contains(&path));
}

#[tokio::test]
async fn a_copy_has_the_files_and_whoever_leaves_takes_them_along() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    take(&world, lead, &to, &mail(lead, "1", "One.", &[text("one.txt", "A numbat.")])).await;
    let file = newest(&world).await;
    let mut browser = world.browser(world.cast.lead).await;
    let copy = fetch(&world, &mut browser).await;
    assert_eq!(copy.iter().filter(|(name, text)| name.starts_with("files/") && *text == "A numbat.").count(), 1);
    assert!(copy["data.json"].contains(file.trim_start_matches("/files/")));
    for (takes_words, is_there) in [(false, true), (true, false)] {
        let leaving = Leaving { person: world.cast.lead.person, email: None, takes_words };
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        erase(world.app(), &tx, &leaving).await.unwrap();
        tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
        assert_eq!(gets(&world, world.cast.member, &file).await, is_there);
    }
    assert!(!reads(&world, world.cast.member, &path).await.contains("one.txt"));
}

#[tokio::test]
async fn what_an_expert_sends_along_is_with_the_answer() {
    let world = open().await;
    let (path, letter) = experts::asked(&world).await;
    let (to, expert) = (letter.header("Reply-To"), "anna@university.example");
    for _ in 0..2 {
        let parts = [text("guide.txt", "A guide to numbats."), attached("x/y", "a.exe", b"MZ")];
        take(&world, expert, &to, &mail(expert, "1", "See the guide.", &parts)).await;
    }
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&path).await;
    assert!(
        page.says("guide.txt (text, 1 kB)") && page.says("a.exe (files of this kind are not taken)"),
        "{}",
        page.text()
    );
    let file = newest(&world).await;
    assert!(
        files(&world).await == 1 && gets(&world, world.cast.chair, &file).await && !visitor_gets(&world, &file).await
    );
    // It is nobody's upload, so it is in nobody's copy.
    let copy = fetch(&world, &mut member).await;
    assert!(!copy.keys().any(|name| name.starts_with("files/")), "{:?}", copy.keys());
    let link = letter.text.lines().find(|line| line.starts_with("http://belfry.test")).unwrap();
    let mut anna = world.visitor();
    let page = anna.open(link.trim_start_matches("http://belfry.test")).await;
    anna.press(&page, "Take my answers back", &[]).await;
    assert!(!gets(&world, world.cast.chair, &file).await);
    assert_eq!(files(&world).await, 0);
}

#[tokio::test]
async fn what_an_expert_sends_along_waits_where_the_asker_is_new() {
    let world = open().await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "question"), ("title", "Who sells?"), ("text", "We ask."), ("audience", "everyone")];
    let path = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let ben = "ben@university.example";
    post(&mut new, &format!("{path}/experts"), &[("name", "Ben"), ("email", ben), ("why", "You know it.")]).await;
    let to = world.mails(ben).await.pop().unwrap().header("Reply-To");
    take(&world, ben, &to, &mail(ben, "1", "Look.", &[text("zebra.txt", "Zebras.")])).await;
    let (file, waits) = (newest(&world).await, held(&world).await);
    // It has no person, and a visitor is none.
    assert!(!visitor_gets(&world, &file).await && !gets(&world, world.cast.member, &file).await);
    later(&world, 100).await;
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(lead.get(&file).await.status, 200);
    let page = lead.get(&waits).await;
    lead.press(&page, "Decide", &[("outcome", "let_in")]).await;
    assert!(visitor_gets(&world, &file).await && world.visitor().get(&path).await.says("zebra.txt (text, 1 kB)"));
}

async fn send(browser: &mut Browser, form: &Page, button: &str, typed: &[(&str, &str)], file: (&str, &[u8])) -> Page {
    let (name, bytes) = file;
    browser.press_with_file(form, button, typed, Some(Attachment { field: "file", name, bytes })).await
}

#[tokio::test]
async fn a_file_is_added_on_the_site_and_taken_away_again() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "A plan"), ("text", "Our plan:"), ("audience", "group")];
    let page = send(&mut member, &form, "Show how it will look", &typed, ("plan.pdf", PDF)).await;
    assert!(page.says("Nothing is sent yet.") && page.says("plan.pdf (PDF, 1 kB)"), "{}", page.text());
    let file = newest(&world).await;
    assert!(!gets(&world, world.cast.chair, &file).await && gets(&world, world.cast.member, &file).await);
    // A second one stands in the same list. Chosen once more, it is no other.
    for _ in 0..2 {
        let page = send(&mut member, &page, "Show how it will look", &[], ("notes.md", b"# Notes")).await;
        let second = newest(&world).await;
        let text = format!("Our plan:\r\n\r\n- ![plan.pdf]({file})\r\n- ![notes.md]({second})").replace('\r', "");
        assert!(page.html().contains(&text), "{}", page.html());
    }
    assert_eq!(files(&world).await, 2);
    let second = newest(&world).await;
    let text = format!("Our plan: ![plan.pdf]({file}), ![what we noted]({second})");
    let page = member.press(&page, "Send it", &[("text", &text)]).await;
    assert!(page.says("Your discussion has begun."), "{}", page.text());
    let path = place(&page).split('?').next().unwrap().to_owned();
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&path).await;
    assert!(page.says("what we noted (notes.md, text, 1 kB)"), "{}", page.text());
    assert!(gets(&world, world.cast.chair, &second).await);
    // Nobody names it elsewhere.
    let theirs = post(&mut chair, &format!("{path}/posts"), &[("text", &format!("![x]({file})"))]).await;
    assert!(error_at(&theirs, "text").unwrap().contains("A file in the text is not there"), "{}", theirs.text());

    // Whose line is deleted, that file is gone for good, also from what the post said before.
    let change = format!("/posts/{}/changes", id(&world, "select id from posts where number = 1").await);
    let form = member.get(&format!("{change}/new")).await;
    let page =
        send(&mut member, &form, "Save", &[("text", &format!("- ![notes.md]({second})"))], ("new.pdf", PDF)).await;
    assert!(
        page.says("Your post is changed.") && page.says("notes.md (text") && page.says("new.pdf (PDF"),
        "{}",
        page.text()
    );
    for who in [world.cast.member, world.cast.chair] {
        assert!(!gets(&world, who, &file).await && gets(&world, who, &second).await);
    }
    let earlier = chair.get(&change).await;
    assert!(earlier.says("File: plan.pdf") && !earlier.html().contains(&file), "{}", earlier.text());
    let quote = chair.get(&format!("{path}?quote=1")).await.all("textarea")[0].clone();
    assert!(quote.contains("File: notes.md") && !quote.contains("/files/"), "{quote}");
}

#[tokio::test]
async fn nothing_typed_is_lost_with_a_file_that_is_refused() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let new = "/groups/technical/discussions/new";
    let typed = [("title", "A plan"), ("text", "Half an hour of work"), ("audience", "group")];
    for (name, bytes, words) in [
        ("setup.exe", b"MZ\x90\x00".as_slice(), "Other kinds are not taken."),
        ("plan.pdf", b"%PDF-1.7\n<script>\n%%EOF", "begins like a web page"),
        ("photo.png", b"\x89PNG\r\n\x1a\n0000", "cannot be read"),
    ] {
        let form = member.get(new).await;
        let page = send(&mut member, &form, "Send it", &typed, (name, bytes)).await;
        assert_refused(&page, &["file"]);
        assert!(error_at(&page, "file").unwrap().contains(words), "{name}: {:?}", error_at(&page, "file"));
        assert!(holds(&page, "text", "Half an hour of work") && holds(&page, "title", "A plan"));
    }
    assert_eq!(files(&world).await, 0);
    // Something else is wrong: the file is in the text that comes back, and in a draft of it.
    let form = member.get(new).await;
    let page = send(&mut member, &form, "Send it", &[("text", "See:"), ("title", "No")], ("plan.pdf", PDF)).await;
    assert_refused(&page, &["title"]);
    let file = newest(&world).await;
    assert!(page.html().contains(&format!("See:\n\n- ![plan.pdf]({file})")), "{}", page.html());
    member.press(&page, "Keep as draft", &[("title", "A long title")]).await;
    later(&world, 100).await;
    assert_eq!(files(&world).await, 1, "a draft names it");
    // The session has ended meanwhile.
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(new).await;
    let page = member.press(&page, "Send it", &[]).await;
    assert!(page.says("Your discussion has begun.") && page.says("plan.pdf (PDF, 1 kB)"), "{}", page.text());
    // What nobody posted goes after a day.
    let form = member.get(new).await;
    send(&mut member, &form, "Show how it will look", &typed, ("b.md", b"b")).await;
    later(&world, 48).await;
    assert_eq!(files(&world).await, 1);
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(new).await;
    let page = member.press(&form, "Keep as draft", &[("text", "Half"), ("file", "plan.pdf")]).await;
    assert!(page.says("without the image or file that you chose"), "{}", page.text());
}
