//! Resources of several groups: in the lists of each, read by the people of each, kept by one. And what is left when a group is
//! taken off again: nothing.

use std::io::Cursor;

use groups::samples::{insert_membership, insert_seat};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jiff::SignedDuration;
use kernel::access::Errand;
use nouns::office::FactsImported;
use world::{Attachment, Browser, Page, Someone, World};

use crate::moderation::{LINK, held, joined};
use crate::notices;
use crate::steps::{PDF, assert_refused, holds, id, jobs, log_after, log_length, place, post, set_aside};

const TITLE: &str = "What we learnt together";
const NOTE: &str = "A recording of wombats.";
const MEETING: &str = "/events/technical-first";

/// The legal group gets a lead, who has an account and nothing else, and a third group a member.
async fn world() -> World {
    let world = World::new().await;
    let (legal, third) = (legal(&world).await, id(&world, OPEN_GROUP).await);
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_seat(&tx, legal.parse().unwrap(), world.cast.nobody.person, "lead").await.unwrap();
    let (person, oulu) = (world.cast.representative.person, world.cast.oulu);
    insert_membership(&tx, third.parse().unwrap(), person, Some(oulu)).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world
}

const OPEN_GROUP: &str = "select id from groups where slug = 'education-capacity-building'";

async fn legal(world: &World) -> String {
    id(world, "select id from groups where slug = 'legal'").await
}

fn picture() -> Vec<u8> {
    let mut made = Cursor::new(Vec::new());
    let dots = RgbImage::from_pixel(1200, 600, Rgb([5, 5, 250]));
    DynamicImage::ImageRgb8(dots).write_to(&mut made, ImageFormat::Png).unwrap();
    made.into_inner()
}

async fn draft(browser: &mut Browser, more: &[(&str, &str)], file: Attachment<'_>) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let usual = [
        ("title", TITLE),
        ("kind", "recording"),
        ("note", NOTE),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", "everyone"),
    ];
    let usual = usual.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let typed: Vec<_> = usual.chain(more).copied().collect();
    browser.press_with_file(&form, "Keep as draft", &typed, Some(file)).await
}

/// A resource of the technical group, of the legal group too, that the chair has published.
async fn published(world: &World, audience: &str) -> String {
    published_as(world, audience, TITLE).await
}

async fn published_as(world: &World, audience: &str, title: &str) -> String {
    let legal = legal(world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let file = Attachment { field: "file", name: "a.pdf", bytes: PDF };
    let page = draft(&mut chair, &[("groups", legal.as_str()), ("audience", audience), ("title", title)], file).await;
    let path = place(&page);
    let page = chair.press(&page, "Publish", &[]).await;
    assert!(page.says("It is published."), "{}", page.text());
    world.settle().await;
    path
}

/// Everywhere that a reader may find it, and whether they do.
async fn seen(browser: &mut Browser, path: &str, resource: &str) -> Vec<(&'static str, bool)> {
    let mut seen = Vec::new();
    let page = browser.get(path).await;
    seen.push(("page", page.status == 200));
    seen.push(("transcript", page.says("the quokka")));
    for (name, at) in [
        ("file", "/editions/1"),
        ("preview", "/editions/1/preview"),
        ("edition's transcript", "/editions/1/transcript"),
        ("citation", "/citation.bib"),
        ("adoptions", "/adoptions"),
    ] {
        let found = browser.get(&format!("{path}{at}")).await;
        seen.push((name, found.status == 200));
    }
    for (name, at) in [
        ("list", "/library"),
        ("list of the keeping group", "/library?group=technical"),
        ("list of the other group", "/library?group=legal"),
        ("search", "/search?q=wombats"),
        ("search in what is said", "/search?q=quokka"),
        ("meeting", MEETING),
    ] {
        seen.push((name, browser.get(at).await.says(TITLE)));
    }
    let found = browser.get("/search?q=wombats").await;
    seen.push(("choice of the other group", found.all(".narrowing li").iter().any(|one| one.contains("legal group"))));
    seen.push((
        "report",
        browser.get(&format!("/reports/resource/{resource}/new")).await.has_button("Send the report"),
    ));
    seen
}

/// What a private feed tells.
async fn fed(browser: &mut Browser, address: &str) -> bool {
    browser.open(address).await.html().contains(TITLE)
}

async fn feed(browser: &mut Browser, group: &str) -> String {
    let page = browser.get("/account/calendars").await;
    let typed = [("name", "Reader at work"), ("group", group), ("kind", "feed")];
    let html = browser.press(&page, "Make the address", &typed).await.html();
    let at = html.find("http://belfry.test/en/feeds/").unwrap();
    html[at..].split('"').next().unwrap().trim_start_matches("http://belfry.test").to_owned()
}

async fn told(browser: &mut Browser) -> bool {
    browser.get("/notices").await.says(TITLE)
}

#[tokio::test]
async fn what_is_for_a_group_is_for_the_people_of_each_of_its_groups_and_for_nobody_else() {
    let world = world().await;
    let cast = &world.cast;
    world.app().clock.advance(SignedDuration::from_hours(24 * 40));
    let legal = legal(&world).await;
    let origin = format!("meeting-{}", id(&world, "select id from meetings where slug = 'technical-first'").await);
    let mut chair = world.browser(cast.chair).await;
    let made = picture();
    let file = Attachment { field: "file", name: "a.png", bytes: &made };
    let typed = [("groups", legal.as_str()), ("audience", "group"), ("origin", origin.as_str())];
    let path = place(&draft(&mut chair, &typed, file).await);
    let form = chair.get(&format!("{path}/transcript")).await;
    chair.press_with_file(&form, "Save the transcript", &[("text", "0:05 the quokka")], None).await;
    let resource = id(&world, "select id from resources where slug = 'what-we-learnt-together'").await;
    world.settle().await;

    // Before it is published the group that keeps it works on it alone.
    let mut other = world.browser(cast.other_member).await;
    let mut other_lead = world.browser(cast.nobody).await;
    let addresses = [feed(&mut other, "legal").await, feed(&mut other, "").await];
    for browser in [&mut other, &mut other_lead] {
        let seen = seen(browser, &path, &resource).await;
        assert!(seen.iter().all(|(_, sees)| !sees), "a draft is read by another group: {seen:?}");
        assert!(!told(browser).await);
    }
    let page = chair.get(&path).await;
    chair.press(&page, "Publish", &[]).await;
    world.settle().await;
    assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0));

    let all = |seen: &[(&str, bool)], sees: bool, but: &[&str]| {
        seen.iter().filter(|(name, _)| !but.contains(name)).all(|(_, found)| *found == sees)
    };
    for who in [cast.member, cast.lead, cast.other_member, cast.nobody] {
        let seen = seen(&mut world.browser(who).await, &path, &resource).await;
        assert!(all(&seen, true, &[]), "{}: {seen:?}", who.email);
    }
    let strangers = [cast.representative, cast.official, cast.unsigned, cast.steward, cast.guest];
    for who in strangers {
        let mut browser = world.browser(who).await;
        let seen = seen(&mut browser, &path, &resource).await;
        assert!(all(&seen, false, &[]) && !told(&mut browser).await, "{}: {seen:?}", who.email);
    }
    let seen_by_visitor = seen(&mut world.visitor(), &path, &resource).await;
    assert!(all(&seen_by_visitor, false, &[]), "{seen_by_visitor:?}");
    for browser in [&mut other, &mut other_lead] {
        let page = browser.get("/notices").await;
        assert!(page.says(&format!("New in the library, also of your group: {TITLE}")), "{}", page.text());
    }
    for who in [cast.member, cast.lead] {
        let page = world.browser(who).await.get("/notices").await;
        assert!(page.says(&format!("New in the library: {TITLE}")), "{}: {}", who.email, page.text());
    }
    for address in &addresses {
        assert!(fed(&mut world.visitor(), address).await, "{address}");
    }
    assert!(!fed(&mut world.visitor(), "/en/groups/legal/feed.atom").await, "what is for a group is fed to everyone");

    // Its lead takes the group off.
    let page = other_lead.get(&path).await;
    let page = other_lead.press(&page, "Take this group off: legal group", &[]).await;
    assert!(page.says("Your group is taken off.") && !page.says(TITLE), "{}", page.text());
    world.settle().await;
    for browser in [&mut other, &mut other_lead] {
        let seen = seen(browser, &path, &resource).await;
        assert!(all(&seen, false, &[]), "it is still there: {seen:?}");
        let page = browser.get("/notices").await;
        assert!(!page.says(TITLE), "{}", page.text());
    }
    for address in &addresses {
        assert!(!fed(&mut world.visitor(), address).await, "{address}");
    }
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from search_readers", &[]).await.unwrap(), 0, "readers are left");
    drop(conn);
    let seen_by_member = seen(&mut world.browser(cast.member).await, &path, &resource).await;
    let but = ["list of the other group", "choice of the other group"];
    assert!(all(&seen_by_member, true, &but) && !all(&seen_by_member, true, &but[..1]), "{seen_by_member:?}");
    assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0));
}

#[tokio::test]
async fn who_is_in_several_of_its_groups_is_told_of_it_once_and_by_the_mail_that_comes_soonest() {
    let world = world().await;
    let cast = &world.cast;
    let (legal, third) = (legal(&world).await, id(&world, OPEN_GROUP).await);
    // The member is in the keeping group and in another, the other member in two others.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for (person, group, from) in
        [(cast.member.person, &legal, cast.oulu), (cast.other_member.person, &third, cast.riga)]
    {
        insert_membership(&tx, group.parse().unwrap(), person, Some(from)).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut chair = world.browser(cast.chair).await;
    let file = Attachment { field: "file", name: "a.pdf", bytes: PDF };
    let groups = [("groups", legal.as_str()), ("groups", third.as_str()), ("audience", "group")];
    let page = draft(&mut chair, &groups, file).await;
    let path = place(&page);
    chair.press(&page, "Publish", &[]).await;
    world.settle().await;
    let (own, also) =
        (format!("New in the library: {TITLE}"), format!("New in the library, also of your group: {TITLE}"));
    assert_eq!(notices::told(&world, cast.member).await, [own.as_str()]);
    assert_eq!(notices::told(&world, cast.other_member).await, [also.as_str()]);
    // Whoever is in another of its groups still may know of it when one is taken off; the others may not.
    let removal = format!("{path}/groups/legal/removals");
    assert_eq!(post(&mut world.browser(cast.nobody).await, &removal, &[]).await.status, 303);
    world.settle().await;
    assert_eq!(notices::told(&world, cast.member).await, [own.as_str()]);
    assert_eq!(notices::told(&world, cast.other_member).await, [also.as_str()]);
    assert!(notices::told(&world, cast.nobody).await.is_empty());

    // No mail from the keeping group, and one at once from the other: that one is not left out.
    for (group, level) in [("technical", "never"), ("legal", "now")] {
        notices::set(&world, cast.member, group, &[("library", level)]).await;
    }
    published_as(&world, "group", "The second one").await;
    let mails = world.mails(cast.member.email).await;
    assert!(mails.iter().any(|mail| mail.subject.contains("The second one")), "{:?}", mails.last());
}

#[tokio::test]
async fn what_is_for_officials_is_for_the_people_of_its_other_groups_too() {
    let world = world().await;
    let path = published(&world, "officials").await;
    let other = async |who: Someone| world.browser(who).await.get(&path).await.status.as_u16();
    // The legal group's lead is no official.
    assert_eq!(other(world.cast.nobody).await, 200);
    assert_eq!(other(world.cast.unsigned).await, 200);
    assert_eq!(other(world.cast.guest).await, 404);
    let page = world.browser(world.cast.nobody).await.get(&path).await;
    assert!(page.says("officials of all governments, and the people of each of its groups"), "{}", page.text());
    // What came of it is said to officials and the people of the groups.
    let path = published_as(&world, "everyone", "The second one").await;
    let (since, came) = (("since", "2026-03-01"), "We cut three weeks.");
    let fields = [("government", "oulu"), since, ("words", came), ("audience", "officials"), ("version", "0")];
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, &format!("{path}/adoptions"), &fields).await.status, 303);
    for (who, reads) in [(world.cast.nobody, true), (world.cast.lead, true), (world.cast.guest, false)] {
        let page = world.browser(who).await.get(&format!("{path}/adoptions")).await;
        assert_eq!(page.says(came), reads, "{}: {}", who.email, page.text());
    }
}

#[tokio::test]
async fn only_those_who_may_change_it_say_which_groups_and_each_group_takes_itself_off() {
    let world = world().await;
    let cast = &world.cast;
    let path = published(&world, "everyone").await;
    let removal = format!("{path}/groups/legal/removals");
    for (who, status) in [
        (cast.lead, 403),
        (cast.chair, 403),
        (cast.other_member, 403),
        (cast.member, 403),
        (cast.representative, 403),
        (cast.steward, 403),
    ] {
        let mut browser = world.browser(who).await;
        assert!(!browser.get(&path).await.has_button("Take this group off: legal group"), "{}", who.email);
        assert_eq!(post(&mut browser, &removal, &[]).await.status, status, "{}", who.email);
    }
    for (who, status) in [(cast.other_member, 403), (cast.nobody, 403), (cast.member, 403), (cast.lead, 200)] {
        let page = world.browser(who).await.get(&format!("{path}/changes/new")).await;
        assert_eq!(page.status, status, "{}", who.email);
    }
    let mut other_lead = world.browser(cast.nobody).await;
    for wrong in ["technical", "education-capacity-building", "none"] {
        let at = format!("{path}/groups/{wrong}/removals");
        assert_eq!(post(&mut other_lead, &at, &[]).await.status, 404, "{wrong}");
    }
    // A form that was opened before is overtaken, so that nobody puts the group back without seeing it.
    let mut chair = world.browser(cast.chair).await;
    let form = chair.get(&format!("{path}/changes/new")).await;
    assert!(holds(&form, "groups", &legal(&world).await), "the other group is not ticked");
    let own = format!("value=\"{}\"", id(&world, "select id from groups where slug = 'technical'").await);
    assert!(!form.html().contains(&own), "the group that keeps it is offered as another");
    let length = log_length(&world).await;
    assert_eq!(post(&mut other_lead, &removal, &[]).await.status, 303);
    assert_eq!(post(&mut other_lead, &removal, &[]).await.status, 404);
    assert_eq!(log_after(&world, length).await, ["library.resource_group_removed"]);
    let page = chair.press_with_file(&form, "Save", &[("note", "Other words.")], None).await;
    assert!(page.status == 422 && page.says("Also of these groups"), "{}", page.text());
    // What names no group is refused.
    let form = chair.get(&format!("{path}/changes/new")).await;
    let page = chair.press_with_file(&form, "Save", &[("groups", "agrbs4cyd5zivegpgpcskgcgzm")], None).await;
    assert_refused(&page, &["groups"]);
}

#[tokio::test]
async fn it_stands_in_the_public_lists_of_each_of_its_groups_until_it_is_of_them_no_more() {
    let world = world().await;
    let cast = &world.cast;
    let legal = legal(&world).await;
    let path = published(&world, "everyone").await;
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert_eq!(page.all("aside dd ul li a")[..2], ["technical group", "legal group"], "{}", page.text());
    let mut chair = world.browser(cast.chair).await;
    for is_of in [true, false, true] {
        let mut member = world.browser(cast.other_member).await;
        for at in ["/library?group=legal", "/groups/legal"] {
            assert_eq!(visitor.get(at).await.says(TITLE), is_of, "{at} {is_of}");
        }
        assert_eq!(fed(&mut visitor, "/en/groups/legal/feed.atom").await, is_of, "feed {is_of}");
        let news = member.get("/groups/legal/home").await.all("section[aria-labelledby=new]").join(" ");
        assert_eq!(news.contains(TITLE), is_of, "home {is_of}: {news}");
        assert_eq!(told(&mut member).await, is_of, "notices {is_of}");
        // Somebody begins a discussion about it in a group of theirs.
        let begins = member.get(&path).await.html().contains("/en/groups/legal/discussions/new?about=resource-");
        assert_eq!(begins, is_of, "discussion {is_of}");
        let page = visitor.get("/search?q=wombats").await;
        assert!(page.says(TITLE), "{}", page.text());
        let choices = page.all(".narrowing li").join(", ");
        assert!(choices.contains("technical group 1"), "{choices}");
        assert_eq!(choices.contains("legal group 1"), is_of, "{choices}");
        if is_of {
            let narrowed = visitor.open(&page.link("legal group")).await;
            assert!(narrowed.says(TITLE), "{}", narrowed.text());
            assert!(visitor.get("/library?group=legal").await.says("technical group and 1 other group"));
        }
        for at in ["/library?group=technical", "/groups/technical"] {
            assert!(visitor.get(at).await.says(TITLE), "{at}");
        }
        let form = chair.get(&format!("{path}/changes/new")).await;
        let groups = if is_of { "" } else { legal.as_str() };
        let page = chair.press_with_file(&form, "Save", &[("groups", groups)], None).await;
        assert!(page.says("Your changes are saved."), "{}", page.text());
        world.settle().await;
    }
    assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0));
}

#[tokio::test]
async fn a_draft_that_is_open_for_comments_of_its_groups_is_read_and_commented_on_by_each() {
    let world = world().await;
    let cast = &world.cast;
    let mut new = joined(&world, "fresh").await;
    let (legal, third) = (legal(&world).await, id(&world, OPEN_GROUP).await);
    let mut chair = world.browser(cast.chair).await;
    let file = Attachment { field: "file", name: "a.pdf", bytes: PDF };
    let typed = [("groups", legal.as_str()), ("groups", third.as_str()), ("audience", "group")];
    let path = place(&draft(&mut chair, &typed, file).await);
    let mut other = world.browser(cast.other_member).await;
    assert_eq!(other.get(&path).await.status, 404, "a draft is read by another group");
    assert!(!other.get("/library").await.says(TITLE));
    let form = chair.get(&format!("{path}/comment-windows/new")).await;
    assert!(form.says("the people of each of its groups"), "{}", form.text());
    chair.press(&form, "Open it", &[("audience", "group")]).await;
    assert!(other.get("/library").await.says(TITLE), "what is open is not listed");
    let page = other.get(&path).await;
    let page = other.press(&page, "Comment", &[("words", "Chapter 3 forgets the islands.")]).await;
    assert!(page.says("Your comment is there."), "{}", page.text());
    let remark = id(&world, "select id from remarks").await;
    let mut other_lead = world.browser(cast.nobody).await;
    assert!(other_lead.get(&format!("/reports/remark/{remark}/new")).await.has_button("Send the report"));
    for who in [cast.official, cast.unsigned] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&path).await.status, 404, "{}", who.email);
        assert!(!browser.get("/library").await.says(TITLE), "{}", who.email);
        assert!(!browser.get(&format!("/reports/remark/{remark}/new")).await.has_button("Send the report"));
    }
    // What waits is let in by the group that keeps the draft, for a member of another too.
    assert_eq!(post(&mut new, &format!("{path}/remarks"), &[("words", LINK)]).await.status, 303);
    let held = held(&world).await;
    assert_eq!(other_lead.get(&held).await.status, 404, "another group decides");
    let page = chair.get(&held).await;
    chair.press(&page, "Decide", &[("outcome", "let_in")]).await;
    assert!(other.get(&path).await.says(LINK), "it was not let in");
    assert!(!other.get(&path).await.has_button("Publish") && !other_lead.get(&path).await.has_button("Publish"));
}

#[tokio::test]
async fn what_came_in_its_place_is_named_to_those_who_read_that() {
    let world = world().await;
    let path = published(&world, "everyone").await;
    let legal = legal(&world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let file = Attachment { field: "file", name: "a.pdf", bytes: PDF };
    let typed = [("title", "The later one"), ("groups", legal.as_str()), ("audience", "group")];
    let page = draft(&mut chair, &typed, file).await;
    let later = place(&page);
    chair.press(&page, "Publish", &[]).await;
    let form = chair.get(&format!("{path}/withdrawals/new")).await;
    let next = id(&world, "select id from resources where title = 'The later one'").await;
    chair.press(&form, "Withdraw it", &[("reason", "It is old."), ("next", next.as_str())]).await;
    let names = async |who: Someone| {
        let page = world.browser(who).await.get(&path).await;
        assert_eq!(page.status, 200);
        page.says("The later one")
    };
    assert!(names(world.cast.nobody).await && names(world.cast.member).await);
    assert!(!names(world.cast.representative).await);
    post(&mut world.browser(world.cast.nobody).await, &format!("{later}/groups/legal/removals"), &[]).await;
    assert!(!names(world.cast.nobody).await);
}

#[tokio::test]
async fn a_good_practice_is_of_several_groups_as_well() {
    let world = world().await;
    let legal = legal(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/practices/new").await;
    let typed = [
        ("title", "Sensors on bins"),
        ("group", "technical"),
        ("groups", legal.as_str()),
        ("licence", "cc-by-4.0"),
        ("problem", "Nobody knew when bins were full."),
        ("done", "Sensors."),
        ("worked", "Most of it."),
        ("failed", "Batteries."),
        ("contact", "bins@oulu.example"),
    ];
    let path = place(&official.press(&form, "Keep as draft", &typed).await);
    assert_eq!(world.browser(world.cast.nobody).await.get(&path).await.status, 404, "a draft");
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    let page = lead.press(&page, "Publish", &[]).await;
    assert!(page.says("It is published."), "{}", page.text());
    for is_of in [true, false] {
        for at in ["/practices?group=legal", "/library?group=legal"] {
            assert_eq!(world.visitor().get(at).await.says("Sensors on bins"), is_of, "{at}");
        }
        let form = lead.get(&format!("{path}/practice")).await;
        assert_eq!(holds(&form, "groups", &legal), is_of);
        lead.press(&form, "Save", &[("groups", "")]).await;
    }
}
