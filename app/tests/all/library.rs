//! Resources of a group: drafted by its people, published by lead and chair, with editions, replaced or withdrawn.

use world::{Attachment, Browser, Page, World};

use crate::steps::{PDF, assert_refused, error_at, holds, id, log_after, log_length, place, post};

const TITLE: &str = "A clause for data platforms";
const FIELDS: [(&str, &str); 6] = [
    ("title", TITLE),
    ("kind", "clause_set"),
    ("note", "Half a page that one can copy."),
    ("language", "en"),
    ("licence", "cc-by-4.0"),
    ("audience", "everyone"),
];

fn pdf(bytes: &[u8]) -> Attachment<'_> {
    Attachment { field: "file", name: "clause.pdf", bytes }
}

async fn draft(browser: &mut Browser, more: &[(&str, &str)], file: Option<Attachment<'_>>) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let usual = FIELDS.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let typed: Vec<_> = usual.chain(more).copied().collect();
    browser.press_with_file(&form, "Keep as draft", &typed, file).await
}

/// A resource of `member` that the lead has published.
async fn published(world: &World) -> String {
    let path = place(&draft(&mut world.browser(world.cast.member).await, &[], Some(pdf(PDF))).await);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    let page = lead.press(&page, "Publish", &[]).await;
    assert!(page.says("It is published. Everyone can read it now."), "{}", page.text());
    path
}

#[tokio::test]
async fn a_member_drafts_for_the_group_and_the_lead_publishes_for_everyone() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = draft(&mut member, &[], Some(pdf(PDF))).await;
    assert!(page.says("The draft is kept. The group can read it."), "{}", page.text());
    let path = place(&page);
    assert_eq!(path, "/library/a-clause-for-data-platforms");
    let file = format!("{path}/editions/1");
    for (who, finds) in [
        (world.cast.member, true),
        (world.cast.chair, true),
        (world.cast.lead, true),
        (world.cast.other_member, false),
        (world.cast.official, false),
        (world.cast.steward, false),
    ] {
        let mut browser = world.browser(who).await;
        let status = if finds { 200 } else { 404 };
        assert_eq!(browser.get(&path).await.status, status, "{}", who.email);
        assert_eq!(browser.get(&file).await.status, status, "{}", who.email);
        let listed = browser.get("/library?group=technical").await.says(TITLE);
        assert_eq!(listed, finds, "{}", who.email);
    }
    world.settle().await;
    let mut visitor = world.visitor();
    assert!(!visitor.get("/search?q=clause").await.says(TITLE));
    assert!(!visitor.get("/groups/technical").await.says(TITLE));
    let hidden = visitor.raw("GET", &format!("/en{path}"), None, "").await;
    let missing = visitor.raw("GET", "/en/library/a-clause-for-data-platformz", None, "").await;
    assert_eq!((hidden.status, hidden.body.len()), (missing.status, missing.body.len()));
    assert!(!member.get(&path).await.has_button("Publish"), "a member publishes");

    let length = log_length(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    assert!(post(&mut lead, &format!("{path}/publications"), &[]).await.status.is_redirection());
    world.settle().await;
    let published = |log: Vec<String>| log.iter().filter(|kind| *kind == "library.resource_published").count();
    assert_eq!(published(log_after(&world, length).await), 1, "published twice");

    let page = visitor.get(&path).await;
    assert!(page.says("Half a page that one can copy.") && page.says("CC BY 4.0"), "{}", page.text());
    assert!(page.says("Living-in.EU, technical group. (2026). A clause for data platforms"), "{}", page.text());
    let answer = visitor.get(&file).await;
    assert_eq!((answer.status.as_u16(), &answer.body[..]), (200, PDF));
    assert!(answer.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert!(visitor.get("/search?q=clause").await.says(TITLE));
    assert!(visitor.get("/groups/technical").await.says(TITLE));
    assert!(visitor.get("/library").await.says(TITLE));
}

#[tokio::test]
async fn what_is_published_stands_among_the_results_of_its_activity() {
    let world = World::new().await;
    let activity = world.cast.activity.to_string();
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&format!("/groups/technical/resources/new?origin=activity-{activity}")).await;
    assert!(holds(&form, "origin", &format!("activity-{activity}")), "the activity is not chosen");
    let path = place(&draft(&mut member, &[("origin", &format!("activity-{activity}"))], Some(pdf(PDF))).await);
    world.settle().await;
    let at = format!("/activities/{activity}");
    assert!(!world.visitor().get(&at).await.says(TITLE), "a draft is a result");
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&path).await;
    chair.press(&page, "Publish", &[]).await;
    world.settle().await;
    let page = world.visitor().get(&at).await;
    assert_eq!(page.link(&format!("Result: {TITLE}")), format!("/en{path}"));
}

#[tokio::test]
async fn what_came_of_a_meeting_or_a_proposal_says_so_to_those_who_read_that() {
    let world = World::new().await;
    let meeting = "/events/technical-first";
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 40));
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(meeting).await;
    let form = member.open(&form.link("Add a report or a recording")).await;
    let origin = format!("meeting-{}", id(&world, "select id from meetings where slug = 'technical-first'").await);
    assert!(holds(&form, "origin", &origin), "the meeting is not chosen");
    let proposal = format!("proposal-{}", world.cast.proposal);
    let mut chair = world.browser(world.cast.chair).await;
    let mut paths = Vec::new();
    for (title, audience, origin) in [
        ("A report for all", "everyone", &origin),
        ("A report for us", "group", &origin),
        ("A topic", "everyone", &proposal),
    ] {
        let fields = [("title", title), ("audience", audience), ("origin", origin.as_str())];
        let path = place(&draft(&mut member, &fields, Some(pdf(PDF))).await);
        assert!(!member.get(meeting).await.says(title), "a draft has come of nothing");
        let page = chair.get(&path).await;
        chair.press(&page, "Publish", &[]).await;
        // It is chosen again when somebody changes it.
        assert!(holds(&member.get(&format!("{path}/changes/new")).await, "origin", origin), "{title}");
        paths.push(path);
    }
    let [open, _, topic] = paths.as_slice() else { panic!("three are published") };
    for (mut reader, sees) in [
        (world.visitor(), [true, false]),
        (world.browser(world.cast.official).await, [true, false]),
        (world.browser(world.cast.other_member).await, [true, false]),
        (world.browser(world.cast.member).await, [true, true]),
    ] {
        let page = reader.get(meeting).await;
        assert_eq!([page.says("A report for all"), page.says("A report for us")], sees, "{}", page.text());
        assert!(reader.get(open).await.html().contains(&format!("href=\"/en{meeting}\"")));
    }
    let link = format!("href=\"/en/proposals/{}\"", world.cast.proposal);
    assert!(world.browser(world.cast.official).await.get(topic).await.html().contains(&link));
    let page = world.visitor().get(topic).await;
    assert!(page.status == 200 && !page.html().contains("/proposals/") && !page.says("Comes from"), "{}", page.text());
}

#[tokio::test]
async fn a_form_that_is_refused_names_each_fault_and_keeps_what_was_typed() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let length = log_length(&world).await;
    let page = draft(&mut member, &[("title", "Clé"), ("url", "javascript:alert(1)")], Some(pdf(PDF))).await;
    assert_refused(&page, &["title", "url", "file"]);
    assert!(error_at(&page, "file").unwrap().starts_with("Choose the file once more."));
    assert!(holds(&page, "note", "Half a page that one can copy.") && holds(&page, "licence", "cc-by-4.0"));
    for bytes in [&b"<svg onload=alert(1)>"[..], b"MZ\x90\x00\x03", b"<html></html>", b"PK\x03\x04 nothing"] {
        let page = draft(&mut member, &[], Some(pdf(bytes))).await;
        assert_refused(&page, &["file"]);
    }
    let stranger = [("origin", "meeting-agrbs4cyd5zivegpgpcskgcgzm")];
    assert_refused(&draft(&mut member, &stranger, None).await, &["origin"]);
    assert_eq!(log_after(&world, length).await, Vec::<String>::new());
}

#[tokio::test]
async fn nothing_is_published_without_a_file_or_a_link() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    let path = place(&draft(&mut chair, &[], None).await);
    let page = chair.get(&path).await;
    let page = chair.press(&page, "Publish", &[]).await;
    assert!(page.says("Add a file or a link first."), "{}", page.text());
    assert_eq!(page.status, 422);
    let form = chair.get(&format!("{path}/changes/new")).await;
    let page = chair.press_with_file(&form, "Save", &[("url", "https://stad.gent/clause")], None).await;
    assert!(page.says("Your changes are saved."), "{}", page.text());
    let page = chair.press(&page, "Publish", &[]).await;
    assert!(page.says("It is published."), "{}", page.text());
    assert_eq!(world.visitor().get(&path).await.link("Open it at its publisher"), "https://stad.gent/clause");
}

#[tokio::test]
async fn two_who_change_it_at_once_lose_nothing() {
    let world = World::new().await;
    let path = published(&world).await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let form = lead.get(&format!("{path}/changes/new")).await;
    let same = chair.get(&format!("{path}/changes/new")).await;
    lead.press_with_file(&form, "Save", &[("note", "One page.")], None).await;
    let page = chair.press_with_file(&same, "Save", &[("note", "Two pages.")], None).await;
    assert_eq!(page.status, 422);
    assert!(page.says("One page.") && page.says("Two pages."), "{}", page.text());
    let page = chair.press_with_file(&page, "Save", &[("note", "Two pages.")], None).await;
    assert!(page.says("Your changes are saved."), "{}", page.text());
    assert!(world.visitor().get(&path).await.says("Two pages."));
}

#[tokio::test]
async fn a_new_edition_comes_first_and_the_old_one_stays() {
    let world = World::new().await;
    let path = published(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/editions/new")).await;
    let page = lead.press_with_file(&form, "Publish the edition", &[("words", "")], None).await;
    assert_refused(&page, &["words", "file"]);
    let second = [PDF, b"% second\n"].concat();
    let words = [("words", "The standard of 2027.")];
    let page = lead.press_with_file(&form, "Publish the edition", &words, Some(pdf(&second))).await;
    assert!(page.says("The new edition is published."), "{}", page.text());
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert!(page.says("The standard of 2027.") && page.says("2nd edn"), "{}", page.html());
    assert_eq!(&visitor.get(&format!("{path}/editions/2")).await.body[..], second);
    assert_eq!(&visitor.get(&format!("{path}/editions/1")).await.body[..], PDF);
    assert_eq!(visitor.get(&format!("{path}/editions/3")).await.status, 404);
    // An author who does not lead publishes no edition.
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get(&format!("{path}/editions/new")).await.status, 403);
}

#[tokio::test]
async fn what_is_withdrawn_says_why_and_hands_nothing_out() {
    let world = World::new().await;
    let path = published(&world).await;
    world.settle().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/withdrawals/new")).await;
    assert_refused(&lead.press(&form, "Withdraw it", &[]).await, &["reason"]);
    let page = lead.press(&form, "Withdraw it", &[("reason", "It names a law that has changed.")]).await;
    assert!(page.says("It is no longer offered."), "{}", page.text());
    let length = log_length(&world).await;
    lead.press(&form, "Withdraw it", &[("reason", "Again.")]).await;
    assert_eq!(log_after(&world, length).await, Vec::<String>::new(), "withdrawn twice");
    world.settle().await;
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert!(page.says("It names a law that has changed.") && page.says("Withdrawn"), "{}", page.text());
    assert_eq!(visitor.get(&format!("{path}/editions/1")).await.status, 404);
    assert!(!visitor.get("/library").await.says(TITLE));
    assert!(!visitor.get("/groups/technical").await.says(TITLE));
    assert!(!visitor.get("/search?q=clause").await.says(TITLE));
    let page = lead.get(&format!("{path}/changes/new")).await;
    assert_eq!(lead.press_with_file(&page, "Save", &[("note", "Still.")], None).await.status, 422);
}

#[tokio::test]
async fn what_is_replaced_leads_to_what_came_in_its_place() {
    let world = World::new().await;
    let path = published(&world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let newer = place(&draft(&mut chair, &[("title", "Clauses for platforms")], Some(pdf(PDF))).await);
    let page = chair.get(&newer).await;
    chair.press(&page, "Publish", &[]).await;
    let form = chair.get(&format!("{path}/withdrawals/new")).await;
    let id = crate::steps::id(&world, "select id from resources where title = 'Clauses for platforms'").await;
    chair.press(&form, "Withdraw it", &[("next", &id), ("reason", "It holds all clauses.")]).await;
    let page = world.visitor().get(&path).await;
    assert_eq!(page.link("Clauses for platforms"), format!("/en{newer}"));
    assert!(page.says("Replaced"));
}

#[tokio::test]
async fn a_draft_is_removed_with_its_file_and_what_is_published_is_not() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let path = place(&draft(&mut member, &[], Some(pdf(PDF))).await);
    // Sent twice is kept once.
    assert_eq!(place(&draft(&mut member, &[], Some(pdf(PDF))).await), path);
    let page = member.get(&path).await;
    let page = member.press(&page, "Remove the draft", &[]).await;
    assert!(page.says("The draft is removed."), "{}", page.text());
    assert_eq!(member.get(&path).await.status, 404);
    let path = published(&world).await;
    assert_eq!(post(&mut member, &format!("{path}/removals"), &[]).await.status, 422);
    assert_eq!(world.visitor().get(&path).await.status, 200);
}

#[tokio::test]
async fn what_came_in_its_place_is_named_to_those_alone_for_whom_it_is() {
    let world = World::new().await;
    let path = published(&world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let more = [("title", "Quokkas for the group"), ("audience", "group")];
    let newer = place(&draft(&mut chair, &more, Some(pdf(PDF))).await);
    let page = chair.get(&newer).await;
    chair.press(&page, "Publish", &[]).await;
    let form = chair.get(&format!("{path}/withdrawals/new")).await;
    let id = crate::steps::id(&world, "select id from resources where title = 'Quokkas for the group'").await;
    let page = chair.press(&form, "Withdraw it", &[("next", &id), ("reason", "It holds all clauses.")]).await;
    assert_eq!(page.link("Quokkas for the group"), format!("/en{newer}"));
    for mut browser in [world.visitor(), world.browser(world.cast.official).await] {
        let page = browser.get(&path).await;
        assert!(page.says("Replaced") && page.says("It holds all clauses."), "{}", page.text());
        assert!(!page.html().to_lowercase().contains("quokkas"), "{}", page.text());
    }
}

async fn edition(lead: &mut Browser, path: &str, name: &str, bytes: &[u8]) {
    let form = lead.get(&format!("{path}/editions/new")).await;
    let file = Some(Attachment { field: "file", name, bytes });
    let page = lead.press_with_file(&form, "Publish the edition", &[("words", "Changed.")], file).await;
    assert!(page.says("The new edition is published."), "{}", page.text());
}

#[tokio::test]
async fn what_changed_between_two_editions_is_shown_to_those_who_may_fetch_both() {
    let world = World::new().await;
    let cast = &world.cast;
    let mut lead = world.browser(cast.lead).await;
    let first = Attachment { field: "file", name: "a.txt", bytes: b"The fee is 5 euro.\nIt stays.\n<b>Old</b> end." };
    let path = place(&draft(&mut lead, &[("audience", "group")], Some(first)).await);
    let comparison = format!("{path}/comparison");
    assert_eq!(lead.get(&comparison).await.status, 404, "there is nothing to compare yet");
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    edition(&mut lead, &path, "b.txt", b"The fee is 7 euro.\nIt stays.\n<b>New</b> end.").await;
    let unread = lead.get(&comparison).await;
    assert!(unread.says("There is no text of edition 1 to compare"), "{}", unread.text());
    world.settle().await;

    let mut member = world.browser(cast.member).await;
    let page = member.get(&path).await;
    let page = member.open(&page.link("What changed in the text")).await;
    assert_eq!(page.all("main del"), ["Gone: 5", "Gone: <b>Old</b>"], "{}", page.text());
    assert_eq!(page.all("main ins"), ["New: 7", "New: <b>New</b>"]);
    let back = member.get(&format!("{comparison}?from=2&to=1")).await;
    assert_eq!(back.all("main ins"), ["New: 5", "New: <b>Old</b>"]);
    let same = member.get(&format!("{comparison}?from=2&to=2")).await;
    assert!(same.says("Nothing changed in the text."), "{}", same.text());
    for odd in ["?from=9&to=x", "?from=&to=", "?from=-1"] {
        assert_eq!(member.get(&format!("{comparison}{odd}")).await.status, 200, "{odd}");
    }
    for who in [cast.other_member, cast.official, cast.steward] {
        assert_eq!(world.browser(who).await.get(&comparison).await.status, 404, "{}", who.email);
    }
    assert_eq!(world.visitor().get(&comparison).await.status, 404);

    // Two texts without a word in common are as large as a page may be.
    let long = |word: &str| (0..40_000).map(|n| format!("{word}{n} and so on.\n")).collect::<Vec<_>>().concat();
    edition(&mut lead, &path, "c.txt", long("a").as_bytes()).await;
    edition(&mut lead, &path, "d.txt", long("b").as_bytes()).await;
    world.settle().await;
    let page = member.get(&format!("{comparison}?from=3&to=4")).await;
    assert!(page.says("Only the first part is shown.") && page.body.len() < 1_000_000, "{}", page.body.len());

    let form = lead.get(&format!("{path}/withdrawals/new")).await;
    lead.press(&form, "Withdraw it", &[("reason", "It is wrong.")]).await;
    assert_eq!(member.get(&comparison).await.status, 404, "what is withdrawn is compared");
}
