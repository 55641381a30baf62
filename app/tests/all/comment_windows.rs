//! Drafts that are open for comments: for those whom lead and chair choose, until a day, with an answer. And for whom a
//! resource is once it is published.

use kernel::access::Errand;
use library::samples::{NewResource, insert_resource};
use nouns::office::FactsImported;
use world::{Attachment, Browser, Page, World};

use crate::hiding::restore;
use crate::moderation::{LINK, OPEN, held, hide, joined};
use crate::steps::{PDF, assert_refused, holds, id, log_after, log_length, place, post};

const TITLE: &str = "A clause for data platforms";
const SAID: &str = "Chapter 3 forgets the islands.";

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

async fn draft(browser: &mut Browser, audience: &str) -> String {
    draft_in(browser, "/groups/technical", audience).await
}

async fn draft_in(browser: &mut Browser, group: &str, audience: &str) -> String {
    let form = browser.get(&format!("{group}/resources/new")).await;
    let typed = [
        ("title", TITLE),
        ("kind", "clause_set"),
        ("note", "Half a page on quokkas."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", audience),
    ];
    let file = Attachment { field: "file", name: "clause.pdf", bytes: PDF };
    place(&browser.press_with_file(&form, "Keep as draft", &typed, Some(file)).await)
}

async fn open(browser: &mut Browser, path: &str, more: &[(&str, &str)]) -> Page {
    let form = browser.get(&format!("{path}/comment-windows/new")).await;
    browser.press(&form, "Open it", more).await
}

#[tokio::test]
async fn those_for_whom_a_draft_is_open_read_it_comment_and_get_an_answer() {
    let world = World::new().await;
    let path = draft(&mut world.browser(world.cast.member).await, "everyone").await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/comment-windows/new")).await;
    let page = lead.press(&form, "Open it", &[("closes_on", "2026-11-01"), ("asks", "Which law?")]).await;
    assert_refused(&page, &["closes_on"]);
    assert!(holds(&page, "asks", "Which law?"));
    let page = lead.press(&page, "Open it", &[("closes_on", "2026-12-10")]).await;
    assert!(page.says("It is open for comments.") && page.says("until 10 December 2026"), "{}", page.text());
    let length = log_length(&world).await;
    open(&mut lead, &path, &[]).await;
    assert_eq!(log_after(&world, length).await, Vec::<String>::new(), "opened twice");

    // Officials of every government see it now; nobody else does.
    let mut official = world.browser(world.cast.unsigned).await;
    assert!(official.get("/library").await.says(TITLE), "nobody finds what is open");
    assert_eq!(official.get(&format!("{path}/editions/1")).await.status, 200);
    for browser in [&mut world.visitor(), &mut world.browser(world.cast.nobody).await] {
        assert_eq!(browser.get(&path).await.status, 404);
        assert_eq!(browser.get(&format!("{path}/editions/1")).await.status, 404);
        assert!(!browser.get("/library").await.says(TITLE));
        assert!(!browser.get("/search?q=quokkas").await.says(TITLE));
    }
    let mut nobody = world.browser(world.cast.nobody).await;
    assert_eq!(post(&mut nobody, &format!("{path}/remarks"), &[("words", "I")]).await.status, 404);
    let page = official.get(&path).await;
    assert!(page.says("Which law?") && !page.has_button("Publish") && !page.has_button("Close and answer"));
    assert_refused(&official.press(&page, "Comment", &[("words", " ")]).await, &["words"]);
    let page = official.press(&page, "Comment", &[("words", SAID)]).await;
    assert!(page.says("Your comment is there.") && page.says(SAID) && page.says("Ghent"), "{}", page.text());
    post(&mut official, &format!("{path}/remarks"), &[("words", SAID)]).await;
    assert_eq!(world.happened("library.remark_written").await, 1, "said twice");
    // Whoever is no lead or chair does not close it, and nobody withdraws what somebody else said.
    let remark = id(&world, "select id from remarks").await;
    for who in [world.cast.member, world.cast.unsigned] {
        let mut browser = world.browser(who).await;
        let closed = post(&mut browser, &format!("{path}/comment-windows/closings"), &[("answer", "I")]).await;
        assert_eq!(closed.status, 403, "{}", who.email);
    }
    assert_eq!(post(&mut lead, &format!("/remarks/{remark}/withdrawals"), &[]).await.status, 403);
    assert_eq!(post(&mut nobody, &format!("/remarks/{remark}/withdrawals"), &[]).await.status, 404);

    let page = lead.get(&path).await;
    assert_refused(&lead.press(&page, "Close and answer", &[]).await, &["answer"]);
    let page = lead.press(&page, "Close and answer", &[("answer", "The islands are in.")]).await;
    assert!(page.says("The comments are closed"), "{}", page.text());
    let page = official.get(&path).await;
    assert!(page.says("The islands are in.") && !page.has_button("Comment"), "{}", page.text());
    let late = post(&mut official, &format!("{path}/remarks"), &[("words", "Late.")]).await;
    assert!(late.status == 422 && late.says("Comments are not taken any more."), "{}", late.text());
    assert!(!official.get("/library").await.says(TITLE), "what is closed is still offered");

    // Published, everyone reads it, and only those who could comment read the comments.
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    assert!(!world.visitor().get(&path).await.says(SAID));
    assert!(official.get(&path).await.says(SAID));
    assert_eq!(open(&mut lead, &path, &[]).await.status, 422, "what is published was opened");
    // Nobody else learns that there were any.
    assert_eq!(nobody.get(&path).await.status, 200);
    for at in [format!("{path}/remarks"), format!("/remarks/{remark}/withdrawals")] {
        assert_eq!(post(&mut nobody, &at, &[("words", "I")]).await.status, 404, "{at}");
    }
    let page = official.get(&path).await;
    let page = official.press(&page, "Withdraw", &[]).await;
    assert!(page.says("This comment was withdrawn.") && !page.says(SAID), "{}", page.text());
}

#[tokio::test]
async fn after_the_last_day_comments_are_refused_and_a_dropped_draft_takes_them_along() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    let path = draft(&mut chair, "everyone").await;
    open(&mut chair, &path, &[("audience", "everyone"), ("closes_on", "2026-11-28")]).await;
    let page = world.visitor().get(&path).await;
    assert!(page.says("Sign in to comment.") && !page.has_button("Comment"), "{}", page.text());
    let mut nobody = world.browser(world.cast.nobody).await;
    assert_eq!(post(&mut nobody, &format!("{path}/remarks"), &[("words", SAID)]).await.status, 303);
    for words in ["é".repeat(4001), String::new()] {
        assert_refused(&post(&mut nobody, &format!("{path}/remarks"), &[("words", &words)]).await, &["words"]);
    }
    let hostile = "<script>alert(1)</script>";
    post(&mut nobody, &format!("{path}/remarks"), &[("words", hostile)]).await;
    assert!(!world.visitor().get(&path).await.html().contains("<script>alert"));
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 6));
    let mut nobody = world.browser(world.cast.nobody).await;
    assert_eq!(post(&mut nobody, &format!("{path}/remarks"), &[("words", "Late.")]).await.status, 422);
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&path).await;
    let page = chair.press(&page, "Remove the draft", &[]).await;
    assert!(page.says("The draft is removed."), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from remarks").await, 0);
}

#[tokio::test]
async fn a_hidden_comment_is_read_nowhere_and_comes_back() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    let path = draft(&mut chair, "everyone").await;
    open(&mut chair, &path, &[("audience", "officials")]).await;
    let mut official = world.browser(world.cast.official).await;
    post(&mut official, &format!("{path}/remarks"), &[("words", SAID)]).await;
    let remark = id(&world, "select id from remarks").await;
    let case = hide(&world, "remark", &remark).await;
    for who in [world.cast.lead, world.cast.official, world.cast.member] {
        assert!(!world.browser(who).await.get(&path).await.says(SAID), "{}", who.email);
    }
    assert!(world.browser(world.cast.lead).await.get(&case).await.says(SAID));
    // The words lie in the case alone, so no reader of the table can forget that they are hidden.
    assert_eq!(count(&world, "select count(*) as n from remarks where words <> ''").await, 0);
    restore(&world, world.cast.official, &case).await;
    for who in [world.cast.lead, world.cast.official, world.cast.member] {
        assert!(world.browser(who).await.get(&path).await.says(SAID), "{}", who.email);
    }
}

#[tokio::test]
async fn a_comment_is_reported_by_those_who_still_read_it_and_by_nobody_else() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    let path = draft(&mut chair, "group").await;
    open(&mut chair, &path, &[("audience", "everyone")]).await;
    post(&mut world.browser(world.cast.member).await, &format!("{path}/remarks"), &[("words", SAID)]).await;
    let form = format!("/reports/remark/{}/new", id(&world, "select id from remarks").await);
    for who in [world.cast.nobody, world.cast.official, world.cast.lead] {
        assert!(world.browser(who).await.get(&form).await.says(SAID), "{}", who.email);
    }
    // Published for the group, it is for nobody else any more, though everyone could comment on the draft.
    let page = chair.get(&path).await;
    let page = chair.press(&page, "Close and answer", &[("answer", "Thank you.")]).await;
    chair.press(&page, "Publish", &[]).await;
    for (who, reads) in [
        (world.cast.nobody, false),
        (world.cast.official, false),
        (world.cast.other_member, false),
        (world.cast.lead, true),
    ] {
        let mut browser = world.browser(who).await;
        let (thing, report) = (browser.get(&path).await, browser.get(&form).await);
        assert_eq!((thing.status == 200, report.status == 200), (reads, reads), "{}", who.email);
        assert_eq!((thing.says(SAID), report.says(SAID)), (reads, reads), "{}", who.email);
        if !reads {
            assert_eq!(
                post(&mut browser, &form.replace("/new", ""), &[("ground", "insult"), ("words", "It")]).await.status,
                404
            );
        }
    }
    // The narrower of the two counts the other way round as well.
    let path = draft(&mut chair, "everyone").await;
    open(&mut chair, &path, &[("audience", "group")]).await;
    post(&mut world.browser(world.cast.member).await, &format!("{path}/remarks"), &[("words", "Of ours.")]).await;
    let page = chair.get(&path).await;
    let page = chair.press(&page, "Close and answer", &[("answer", "Thank you.")]).await;
    chair.press(&page, "Publish", &[]).await;
    let form = format!("/reports/remark/{}/new", id(&world, "select id from remarks where words = 'Of ours.'").await);
    assert_eq!(world.browser(world.cast.nobody).await.get(&path).await.status, 200);
    assert_eq!(world.browser(world.cast.nobody).await.get(&form).await.status, 404);
    assert_eq!(world.browser(world.cast.lead).await.get(&form).await.status, 200);
}

#[tokio::test]
async fn what_is_published_while_comments_are_open_takes_none_any_more() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = draft(&mut lead, "everyone").await;
    open(&mut lead, &path, &[("audience", "officials")]).await;
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, &format!("{path}/remarks"), &[("words", SAID)]).await.status, 303);
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    assert!(!official.get(&path).await.has_button("Comment"));
    assert_eq!(post(&mut official, &format!("{path}/remarks"), &[("words", "One more.")]).await.status, 422);
    assert_eq!(world.happened("library.remark_written").await, 1);
}

#[tokio::test]
async fn a_comment_that_waits_is_let_in_only_while_its_author_may_comment_and_the_draft_is_there() {
    for ends in ["", "membership", "hidden"] {
        let world = World::new().await;
        let mut new = joined(&world, "fresh").await;
        let mut lead = world.browser(world.cast.lead).await;
        let path = draft_in(&mut lead, OPEN, "everyone").await;
        open(&mut lead, &path, &[("audience", "group")]).await;
        let page = post(&mut new, &format!("{path}/remarks"), &[("words", LINK)]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        assert!(!lead.get(&path).await.says(LINK), "what waits is there already");
        let held = held(&world).await;
        if ends == "membership" {
            post(&mut new, &format!("{OPEN}/departures"), &[]).await;
        }
        if ends == "hidden" {
            let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
            tx.execute("update resources set state = 'hidden'", &[]).await.unwrap();
            tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
        }
        let page = lead.get(&held).await;
        lead.press(&page, "Decide", &[("outcome", "let_in")]).await;
        let written = count(&world, "select count(*) as n from remarks").await;
        assert_eq!(written, i64::from(ends.is_empty()), "{ends}");
    }
}

#[tokio::test]
async fn a_resource_is_seen_listed_and_found_by_those_for_whom_it_is_and_by_nobody_else() {
    let world = World::new().await;
    for audience in ["group", "officials"] {
        let world = if audience == "group" { &world } else { &World::new().await };
        let mut lead = world.browser(world.cast.lead).await;
        let path = draft(&mut lead, audience).await;
        let page = lead.get(&path).await;
        lead.press(&page, "Publish", &[]).await;
        let new = NewResource {
            slug: "zebra-report",
            title: "A zebra report",
            kind: "report",
            group: Some(world.cast.technical),
            ..NewResource::default()
        };
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        insert_resource(&tx, &new).await.unwrap();
        tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
        world.settle().await;
        let officials = audience == "officials";
        for (who, sees) in [
            (None, false),
            (Some(world.cast.nobody), false),
            (Some(world.cast.unsigned), officials),
            (Some(world.cast.other_member), officials),
            (Some(world.cast.member), true),
            (Some(world.cast.lead), true),
        ] {
            let name = who.map_or("a visitor", |who| who.email);
            let mut browser = match who {
                Some(who) => world.browser(who).await,
                None => world.visitor(),
            };
            let status = if sees { 200 } else { 404 };
            for at in ["", "/editions/1", "/adoptions", "/citation.bib", "/citation.ris"] {
                assert_eq!(browser.get(&format!("{path}{at}")).await.status, status, "{name} {audience} {at}");
            }
            for list in ["/library", "/library?group=technical", "/search?q=quokkas"] {
                assert_eq!(browser.get(list).await.says(TITLE), sees, "{name} {audience} {list}");
            }
            for list in ["/library", "/library?group=technical"] {
                let counted = if sees { "2 resources" } else { "1 resource" };
                assert!(browser.get(list).await.says(counted), "{name} {audience} {list}");
            }
            for public in ["/groups/technical", "/sitemap.xml"] {
                assert!(!browser.get(public).await.html().contains("data-platforms"), "{name} {audience} {public}");
            }
        }
    }
}

#[tokio::test]
async fn a_published_resource_is_cited_in_the_usual_styles_and_as_data() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = draft(&mut lead, "everyone").await;
    assert_eq!(lead.get(&format!("{path}/citation.bib")).await.status, 404, "a draft is cited");
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    for style in ["APA", "Chicago", "ISO 690", "BibTeX", "RIS"] {
        assert!(page.says(style), "{style}: {}", page.text());
    }
    let bibtex = visitor.get(&format!("{path}/citation.bib")).await;
    assert!(bibtex.html().starts_with("@techreport{a-clause-for-data-platforms,"), "{}", bibtex.html());
    assert!(bibtex.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    let ris = visitor.get(&format!("{path}/citation.ris")).await;
    assert!(ris.html().contains("UR  - http://belfry.test/library/a-clause-for-data-platforms\r\n"), "{}", ris.html());
}
