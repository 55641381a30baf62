//! What is said in recordings: read on the page of the resource, with times and chapters, and found to the second by those
//! who may see it.

use kernel::access::Errand;
use nouns::office::FactsImported;
use world::{Attachment, Browser, Page, World};

use crate::steps::{assert_refused, encode, error_at, jobs, log_after, log_length, place, post, set_aside};

const TITLE: &str = "A talk about sensors";
const SAID: &str = "WEBVTT\n\n00:05.000 --> 00:08.000\n<v Anna>Welcome to the quokka & friends.\n\n\
    01:02.000 --> 01:05.000\nNow we speak of numbats.\n\n01:02.500 --> 01:20.000\nAnd of <b>marmalade</b>.\n";

async fn drafted(browser: &mut Browser, kind: &str, audience: &str) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", TITLE),
        ("kind", kind),
        ("note", "A recording."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", audience),
        ("url", "https://video.example.org/talk"),
    ];
    let page = browser.press_with_file(&form, "Keep as draft", &typed, None).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

async fn published(world: &World, audience: &str) -> String {
    let mut lead = world.browser(world.cast.lead).await;
    let page = drafted(&mut lead, "recording", audience).await;
    place(&lead.press(&page, "Publish", &[]).await)
}

async fn write(browser: &mut Browser, path: &str, typed: &[(&str, &str)], file: Option<&[u8]>) -> Page {
    let form = browser.get(&format!("{path}/transcript")).await;
    let file = file.map(|bytes| Attachment { field: "file", name: "talk.vtt", bytes });
    browser.press_with_file(&form, "Save the transcript", typed, file).await
}

/// The addresses of what is found.
async fn find(browser: &mut Browser, words: &str) -> Vec<String> {
    let html = browser.get(&format!("/search?q={}", encode(words))).await.html();
    let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.starts_with("/en/library/a-talk")).map(str::to_owned).collect()
}

/// The status that a transcript gets which is sent without the form.
async fn send(browser: &mut Browser, path: &str) -> u16 {
    let field = |name, value| format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let body = format!("{}{}--XX--\r\n", field("text", "0:01 a"), field("version", "9"));
    let kind = Some("multipart/form-data; boundary=XX");
    browser.raw("POST", &format!("/en{path}/transcript"), kind, body).await.status.as_u16()
}

#[tokio::test]
async fn what_is_said_tells_its_language_where_nobody_has_named_it() {
    let world = World::new().await;
    let path = published(&world, "everyone").await;
    let text = "0:05 The cities of the north share what they learn about sensors and about their upkeep.\n\
        0:20 Everybody who works for a government can join and ask the others.";
    let typed = [("text", text), ("chapters", "0:05 The beginning")];
    let page = write(&mut world.browser(world.cast.lead).await, &path, &typed, None).await;
    assert!(page.says("The transcript is saved."), "{}", page.text());
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update resources set language = null", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = world.visitor().open(&format!("/de{path}")).await;
    assert!(page.says("auf Englisch"), "{}", page.text());
    for marked in ["<div lang=\"en\"><div class=\"spoken\">", "<li><a lang=\"en\" "] {
        assert!(page.html().contains(marked), "{marked}: {}", page.html());
    }
    assert!(!world.visitor().get(&path).await.says("in English"), "the page's own language is marked");
}

#[tokio::test]
async fn a_result_leads_to_the_second_at_which_it_is_said() {
    let world = World::new().await;
    let path = published(&world, "everyone").await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    let form = lead.open(&page.link("Add a transcript")).await;
    let chapters = [("chapters", "0:05 Welcome\n1:02 Animals"), ("machine", "yes")];
    let file = Some(Attachment { field: "file", name: "talk.vtt", bytes: SAID.as_bytes() });
    let page = lead.press_with_file(&form, "Save the transcript", &chapters, file).await;
    assert!(page.says("The transcript is saved."), "{}", page.text());
    world.settle().await;
    assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0));

    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    for words in ["Anna: Welcome to the quokka & friends.", "And of marmalade.", "A machine wrote this down.", "1:20"] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert_eq!(page.all("main .spoken h3"), ["Welcome", "Animals"]);
    assert_eq!(page.all("main .chapters a"), ["Welcome", "Animals"]);
    // Each second is there once, with the first that is said in it.
    assert_eq!(page.all("main #t-5, main #t-62"), ["Welcome to the quokka & friends.", "Now we speak of numbats."]);

    for (words, second) in [("quokka", 5), ("numbats", 62), ("marmalade", 62), ("friends sensors", 5)] {
        let found = find(&mut visitor, words).await;
        let expected = format!("{path}?at={second}#t-{second}");
        assert_eq!(found.len(), 1, "{words}: {found:?}");
        assert!(found[0].ends_with(&expected), "{words}: {found:?}");
    }
    let page = visitor.get("/search?q=numbats").await;
    assert!(page.says("In a recording"), "{}", page.text());

    // What is written anew takes the place of what was there, and a new edition begins anew.
    let page = write(&mut lead, &path, &[("text", "0:07 Only wombats"), ("chapters", "")], None).await;
    assert!(page.says("Only wombats"), "{}", page.text());
    world.settle().await;
    assert!(find(&mut visitor, "quokka").await.is_empty());
    assert_eq!(find(&mut visitor, "wombats").await.len(), 1);
    // The same words at another time are found there.
    write(&mut lead, &path, &[("text", "0:09 Only wombats"), ("chapters", "")], None).await;
    world.settle().await;
    assert!(find(&mut visitor, "wombats").await[0].ends_with("?at=9#t-9"));
    let form = lead.get(&format!("{path}/editions/new")).await;
    let typed = [("words", "Another cut."), ("url", "https://video.example.org/talk-2")];
    lead.press_with_file(&form, "Publish the edition", &typed, None).await;
    world.settle().await;
    assert!(find(&mut visitor, "wombats").await.is_empty(), "the edition before is found");
    assert!(!visitor.get(&path).await.says("Only wombats"));
}

#[tokio::test]
async fn a_new_edition_of_the_same_recording_takes_its_transcript_over() {
    let world = World::new().await;
    let path = published(&world, "everyone").await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/editions/new")).await;
    assert!(!form.says("The recording is the same"), "there is nothing to take over");
    let typed = [("text", "0:07 Only wombats\n0:09 And a quokka"), ("chapters", "0:07 The beginning")];
    write(&mut lead, &path, &typed, None).await;
    world.settle().await;
    let mut visitor = world.visitor();
    for (url, tick, stays) in [
        ("https://video.example.org/better", "yes", true),
        // At the same address it is the same.
        ("https://video.example.org/better", "", true),
        ("https://video.example.org/another", "", false),
    ] {
        let form = lead.get(&format!("{path}/editions/new")).await;
        assert!(form.says("The recording is the same"), "{}", form.text());
        let typed = [("words", "Better sound."), ("url", url), ("transcript", tick)];
        let page = lead.press_with_file(&form, "Publish the edition", &typed, None).await;
        assert!(page.says("The new edition is published."), "{}", page.text());
        world.settle().await;
        assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0), "{url}");
        let page = visitor.get(&path).await;
        assert_eq!(
            page.says("Only wombats") && page.all("main .chapters a") == ["The beginning"],
            stays,
            "{url} {tick}"
        );
        let found = find(&mut visitor, "quokka").await;
        assert_eq!(found.len(), usize::from(stays), "{url} {tick}: {found:?}");
        assert!(!stays || found[0].ends_with("?at=9#t-9"), "{found:?}");
    }
    // Each edition keeps its own, with its chapters, for those who cited it; the one that is another recording has none.
    let page = visitor.get(&path).await;
    let html = page.html();
    for (number, has_one) in [(1, true), (2, true), (3, true), (4, false)] {
        let at = format!("{path}/editions/{number}/transcript");
        assert_eq!(html.contains(&format!("href=\"/en{at}\"")), has_one, "{number}: {}", page.text());
        let page = visitor.get(&at).await;
        assert_eq!(page.status, if has_one { 200 } else { 404 }, "{number}");
        assert_eq!(page.says("Only wombats") && page.says("And a quokka"), has_one, "{number}: {}", page.text());
        assert_eq!(page.html().contains(&format!("href=\"/en{at}?at=7#t-7\"")), has_one, "{number}");
    }
    let parts = "select count(*) as n from transcript_parts";
    assert_eq!(world.app().db.reader().await.unwrap().count(parts, &[]).await.unwrap(), 3);
    // What is not taken over is not offered again, and another one can be written.
    assert!(!lead.get(&format!("{path}/editions/new")).await.says("The recording is the same"));
    let page = write(&mut lead, &path, &[("text", "0:01 Now numbats")], None).await;
    assert!(page.says("Now numbats"), "{}", page.text());
}

#[tokio::test]
async fn what_is_said_is_for_those_who_see_the_resource_and_for_nobody_else() {
    let world = World::new().await;
    let cast = &world.cast;
    let path = place(&drafted(&mut world.browser(cast.member).await, "recording", "group").await);
    let mut member = world.browser(cast.member).await;
    let page = write(&mut member, &path, &[("text", "0:05 the quokka")], None).await;
    assert!(page.says("the quokka"), "{}", page.text());
    world.settle().await;
    let mut lead = world.browser(cast.lead).await;
    assert!(find(&mut lead, "quokka").await.is_empty(), "a draft is found");
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    world.settle().await;
    for (who, sees) in [(cast.member, true), (cast.lead, true), (cast.other_member, false), (cast.official, false)] {
        let mut browser = world.browser(who).await;
        assert_eq!(find(&mut browser, "quokka").await.len(), usize::from(sees), "{}", who.email);
        let page = browser.get(&path).await;
        assert_eq!(
            (page.status.as_u16(), page.says("the quokka")),
            (if sees { 200 } else { 404 }, sees),
            "{}",
            who.email
        );
    }
    assert!(find(&mut world.visitor(), "quokka").await.is_empty());

    // A member of the group did not write it, so somebody else's recording is not theirs to change.
    let theirs = published(&world, "everyone").await;
    for (who, status) in [(cast.member, 403), (cast.official, 403), (cast.lead, 200), (cast.chair, 200)] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&format!("{theirs}/transcript")).await.status, status, "{}", who.email);
        let sent = if status == 200 { 422 } else { status };
        assert_eq!(send(&mut browser, &theirs).await, sent, "{}", who.email);
    }
    let page = lead.get(&format!("{path}/withdrawals/new")).await;
    lead.press(&page, "Withdraw it", &[("reason", "It is wrong.")]).await;
    world.settle().await;
    assert!(find(&mut member, "quokka").await.is_empty(), "what is withdrawn is found");
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_with_its_line_and_nothing_is_lost() {
    let world = World::new().await;
    let path = published(&world, "everyone").await;
    let mut lead = world.browser(world.cast.lead).await;
    let length = log_length(&world).await;
    for (text, says) in [
        ("no times", "Line 1: There is no time with words."),
        ("0:05 a\n0:75 b", "Line 2: This is no time of a recording."),
        ("0:05 a\n\n0:04 b", "Line 3: It begins before the line above it."),
        ("WEBVTT\n\n00:05.000 --> 00:04.000\na", "Line 3: It ends before it begins."),
    ] {
        let page = write(&mut lead, &path, &[("text", text), ("chapters", "0:00 kept")], None).await;
        assert_refused(&page, &["text"]);
        assert!(error_at(&page, "text").unwrap().contains(says), "{text}: {:?}", error_at(&page, "text"));
        assert!(page.says(text.lines().last().unwrap()) && page.says("0:00 kept"), "{}", page.text());
    }
    let many = "0:01 word\n".repeat(20_001);
    assert_refused(&write(&mut lead, &path, &[("text", &many)], None).await, &["text"]);
    assert_refused(
        &write(&mut lead, &path, &[("text", "0:01 a"), ("chapters", "0:09 late")], None).await,
        &["chapters"],
    );
    let page = write(&mut lead, &path, &[("text", "0:01 kept")], Some(b"\xff\xfe\0a")).await;
    assert_refused(&page, &["file"]);
    assert!(page.says("0:01 kept"));
    let page = write(&mut lead, &path, &[], Some(&b"0:01 a\n".repeat(300_000))).await;
    assert_refused(&page, &["file"]);
    // A file that cannot be read stands in the field, to be put right there.
    let page = write(&mut lead, &path, &[], Some(b"0:05 a\n0:04 <script>b")).await;
    assert_refused(&page, &["text"]);
    assert!(page.says("0:04 <script>b"), "{}", page.text());
    assert!(log_after(&world, length).await.is_empty());

    // Only recordings have one.
    let mut member = world.browser(world.cast.member).await;
    let other = place(&drafted(&mut member, "report", "everyone").await);
    assert!(!member.get(&other).await.says("Add a transcript"));
    let page = write(&mut member, &other, &[("text", "0:01 a")], None).await;
    assert!(page.says("Only recordings have a transcript."), "{}", page.text());
}

#[tokio::test]
async fn who_was_slower_sees_both_and_who_sends_twice_changes_once() {
    let world = World::new().await;
    let path = published(&world, "everyone").await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let form = chair.get(&format!("{path}/transcript")).await;
    let length = log_length(&world).await;
    for _ in 0..2 {
        assert_eq!(write(&mut lead, &path, &[("text", "0:01 aardvark"), ("machine", "yes")], None).await.status, 200);
    }
    assert_eq!(log_after(&world, length).await, ["library.transcript_saved"]);
    let page = chair.press_with_file(&form, "Save the transcript", &[("text", "0:01 bandicoot")], None).await;
    assert_eq!(page.status, 422);
    assert!(page.says("0:01 aardvark") && page.says("0:01 bandicoot"), "{}", page.text());
    let page = chair.press_with_file(&page, "Save the transcript", &[], None).await;
    assert!(page.says("bandicoot") && !page.says("aardvark"), "{}", page.text());

    let form = lead.get(&format!("{path}/transcript")).await;
    let page = lead.press(&form, "Remove the transcript", &[]).await;
    assert!(page.says("The transcript is removed.") && !page.says("bandicoot"), "{}", page.text());
    let length = log_length(&world).await;
    assert_eq!(post(&mut lead, &format!("{path}/transcript/removals"), &[]).await.status, 303);
    assert!(log_after(&world, length).await.is_empty());
    world.settle().await;
    assert!(find(&mut lead, "bandicoot").await.is_empty());
}

#[tokio::test]
async fn hours_of_talk_are_read_page_by_page_and_found_on_each() {
    let world = World::new().await;
    let path = published(&world, "everyone").await;
    let mut lead = world.browser(world.cast.lead).await;
    let line = |n: usize| format!("{}:{:02} words number{n} are said\n", n * 3 / 60, n * 3 % 60);
    let text = (0..4000).map(line).collect::<Vec<_>>().concat();
    assert_eq!(
        write(&mut lead, &path, &[("text", &text), ("chapters", "0:00 First\n150:00 Last")], None).await.status,
        200
    );
    world.settle().await;
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert!(page.body.len() < 200_000, "{}", page.body.len());
    assert!(page.says("number0 ") && !page.says("number300 "));
    let page = visitor.open(&page.link("Later, from 10:00 on")).await;
    assert!(page.says("number200 ") && !page.says("number0 "), "{}", page.text());
    assert!(visitor.open(&page.link("Earlier, from 0:00 on")).await.says("number0 "));
    let found = find(&mut visitor, "number3999").await;
    assert!(found.len() == 1 && found[0].ends_with("?at=11997#t-11997"), "{found:?}");
    let (address, _) = found[0].split_once('#').unwrap();
    let page = visitor.open(address).await;
    assert_eq!(page.all("main #t-11997"), ["words number3999 are said"]);
    for at in ["99999999", "-1", "x", "4294967296"] {
        assert_eq!(visitor.get(&format!("{path}?at={at}")).await.status, 200, "{at}");
    }
}

#[tokio::test]
async fn a_draft_that_is_removed_takes_what_is_said_along() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let path = place(&drafted(&mut member, "recording", "everyone").await);
    let page = write(&mut member, &path, &[("text", "0:05 the quokka")], None).await;
    member.press(&page, "Remove the draft", &[]).await;
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from transcripts", &[]).await.unwrap(), 0);
    assert_eq!(member.get(&path).await.status, 404);
}
