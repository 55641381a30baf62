//! Calendars: what is announced for everyone, what is private behind a secret address, invitations by mail; read as
//! programs read it, and once more by Python's packages for calendars and mail.

use std::fs;
use std::path::Path;
use std::process::Command;

use axum::body::Body;
use axum::extract::Request;
use groups::samples::{NewMeeting, insert_meeting, insert_membership};
use http_body_util::BodyExt;
use jiff::civil::date;
use kernel::access::Errand;
use nouns::office::FactsImported;
use people::samples::{insert_affiliation, insert_person};
use serde_json::Value as Json;
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, encode, jobs, knock, log_after, log_length, place, post};

const ROOM: &str = "https://video.example/room-1";
const ALL: &str = "/calendars/all.ics";
const TECHNICAL: &str = "/groups/technical/calendar.ics";

async fn call(browser: &mut Browser, title: &str, audience: &str) -> Page {
    let form = browser.get("/groups/technical/meetings/new").await;
    let typed = [
        ("title", title),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("audience", audience),
        ("about", "We choose a clause."),
        ("agenda", "1. The hidden item"),
        ("join_url", ROOM),
    ];
    let page = browser.press(&form, "Announce it", &typed).await;
    assert!(page.says("The meeting is announced."), "{}", page.text());
    page
}

/// Rows put in without a form.
async fn put(world: &World, meetings: &[NewMeeting<'_>]) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for meeting in meetings {
        insert_meeting(&tx, meeting).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

/// The lines of a calendar, put together again.
fn lines(page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}: {}", page.path, page.text());
    assert_eq!(page.headers["content-type"], "text/calendar; charset=utf-8");
    let text = String::from_utf8(page.body.to_vec()).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The lines of the event with this title.
fn event(page: &Page, title: &str) -> Vec<String> {
    let lines = lines(page);
    let events = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
    let mut found = events.filter(|event| event.iter().any(|line| line == &format!("SUMMARY:{title}")));
    let found = found.next().unwrap_or_else(|| panic!("{title} is not in\n{}", lines.join("\n")));
    found.to_vec()
}

fn value(event: &[String], name: &str) -> String {
    let line = event.iter().find(|line| line.split([':', ';']).next() == Some(name));
    line.unwrap_or_else(|| panic!("no {name} in {event:?}")).split_once(':').unwrap().1.to_owned()
}

/// Makes a private address and gives it, without the host.
async fn own_address(browser: &mut Browser, group: &str) -> String {
    let page = browser.get("/account/calendars").await;
    let page = browser.press(&page, "Make the address", &[("name", "Outlook at work"), ("group", group)]).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let link = page.link("Download as a file");
    assert!(page.html().contains(&format!("value=\"{link}\"")), "the address cannot be copied");
    assert_eq!(page.link("Open in my calendar"), link.replace("http://", "webcal://"));
    link.trim_start_matches("http://belfry.test").to_owned()
}

/// What a program for calendars sends: no cookie, no origin.
async fn fetch(world: &World, method: &str, path: &str, headers: &[(&str, &str)]) -> Page {
    let mut request = Request::builder().method(method).uri(path).header("host", "belfry.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (parts, body) = knock(world, request.body(Body::empty()).unwrap()).await.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Page { status: parts.status, path: path.to_owned(), headers: parts.headers, body }
}

#[tokio::test]
async fn everyone_gets_the_time_of_a_groups_meeting_and_the_link_only_if_it_is_for_everyone() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    call(&mut lead, "For members", "group").await;
    call(&mut lead, "For all", "everyone").await;
    for path in [ALL, TECHNICAL] {
        let page = world.visitor().get(path).await;
        let closed = event(&page, "For members");
        assert_eq!(value(&closed, "DTSTART"), "20270203T100000");
        assert_eq!(value(&closed, "DTEND"), "20270203T113000");
        assert!(value(&closed, "DESCRIPTION").contains("We choose a clause."), "{closed:?}");
        assert!(!closed.iter().any(|line| line.contains(ROOM) || line.contains("hidden item")), "{closed:?}");
        let open = event(&page, "For all");
        assert!(value(&open, "LOCATION").contains(ROOM) && value(&open, "CONFERENCE").contains("video.example"));
        assert!(value(&open, "DESCRIPTION").contains("hidden item") && value(&open, "DESCRIPTION").contains(ROOM));
    }
    // The same for those who have signed in: a public calendar has one content.
    let page = world.browser(world.cast.member).await.get(TECHNICAL).await;
    assert!(!event(&page, "For members").iter().any(|line| line.contains(ROOM)));
    assert!(!lines(&world.visitor().get("/groups/legal/calendar.ics").await).iter().any(|line| line.contains("For ")));
    assert_eq!(world.visitor().get("/groups/none/calendar.ics").await.status, 404);
}

#[tokio::test]
async fn an_event_can_be_taken_along_with_as_much_as_one_may_know() {
    let world = World::new().await;
    let path = place(&call(&mut world.browser(world.cast.lead).await, "For members", "group").await);
    let file = format!("{path}/event.ics");
    for (who, sees) in [(world.cast.member, true), (world.cast.chair, true), (world.cast.official, false)] {
        let page = world.browser(who).await.get(&file).await;
        assert_eq!(page.headers["content-disposition"], "attachment; filename=\"technical-2027-02-03.ics\"");
        let event = event(&page, "For members");
        assert_eq!(event.iter().any(|line| line.contains(ROOM)), sees, "{}", who.email);
        assert_eq!(event.iter().any(|line| line.contains("hidden item")), sees, "{}", who.email);
    }
    let page = world.visitor().get(&file).await;
    let for_visitors = event(&page, "For members");
    assert!(!for_visitors.iter().any(|line| line.contains(ROOM)), "{for_visitors:?}");
    let feed = event(&world.visitor().get(ALL).await, "For members");
    assert_eq!(value(&for_visitors, "UID"), value(&feed, "UID"));
    assert_eq!(world.visitor().get("/events/none/event.ics").await.status, 404);
    let page = world.visitor().get(&path).await;
    assert!(page.link("Download for my calendar").ends_with("/event.ics"), "{}", page.text());
}

#[tokio::test]
async fn a_private_calendar_holds_ones_groups_with_their_links_and_needs_no_cookie() {
    let world = World::new().await;
    call(&mut world.browser(world.cast.lead).await, "For members", "group").await;
    put(
        &world,
        &[NewMeeting {
            slug: "open",
            title: "An assembly",
            kind: "assembly",
            on_day: Some(date(2027, 3, 1)),
            audience: "everyone",
            ..NewMeeting::default()
        }],
    )
    .await;
    let path = own_address(&mut world.browser(world.cast.member).await, "").await;
    let page = fetch(&world, "GET", &path, &[]).await;
    let meeting = event(&page, "For members");
    assert!(value(&meeting, "LOCATION").contains(ROOM), "{meeting:?}");
    assert!(value(&meeting, "DESCRIPTION").contains("hidden item"), "{meeting:?}");
    assert_eq!(page.headers["cache-control"], "private, no-cache");
    assert!(!lines(&page).iter().any(|line| line.contains("assembly")), "it holds what is not of its groups");
    let addresses: Vec<String> = lines(&page).into_iter().filter(|line| line.contains("mailto:")).collect();
    assert!(addresses.iter().all(|line| line.contains("ORGANIZER") && line.ends_with("mailto:belfry@localhost")));
    let others = own_address(&mut world.browser(world.cast.other_member).await, "").await;
    assert!(!lines(&fetch(&world, "GET", &others, &[]).await).iter().any(|line| line.contains("For members")));
}

#[tokio::test]
async fn a_private_calendar_holds_the_meetings_of_others_to_which_one_comes() {
    let world = World::new().await;
    let path = place(&call(&mut world.browser(world.cast.lead).await, "For signatories", "signatories").await);
    let mut official = world.browser(world.cast.official).await;
    let own = own_address(&mut official, "").await;
    assert!(!lines(&fetch(&world, "GET", &own, &[]).await).iter().any(|line| line == "BEGIN:VEVENT"));
    let page = official.get(&path).await;
    official.press(&page, "I will come", &[]).await;
    let meeting = event(&fetch(&world, "GET", &own, &[]).await, "For signatories");
    assert!(value(&meeting, "DESCRIPTION").contains("hidden item"), "{meeting:?}");
    // It stays in the calendar when one is no official any more, as everyone may know of it.
    let sql =
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'official@cast.example'";
    let affiliation = crate::steps::id(&world, sql).await;
    assert_eq!(post(&mut official, &format!("/affiliations/{affiliation}/endings"), &[]).await.status, 303);
    let meeting = event(&fetch(&world, "GET", &own, &[]).await, "For signatories");
    assert!(!meeting.iter().any(|line| line.contains("hidden item") || line.contains(ROOM)), "{meeting:?}");
}

#[tokio::test]
async fn a_private_calendar_of_one_group_holds_that_group_alone() {
    let world = World::new().await;
    let cast = &world.cast;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let found = groups_id(&world, "legal").await;
    insert_membership(&tx, found, cast.member.person, Some(cast.oulu)).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    put(
        &world,
        &[NewMeeting {
            slug: "legal-first",
            group: Some(found),
            title: "Of the legal group",
            kind: "working group meeting",
            on_day: Some(date(2027, 3, 1)),
            audience: "group",
            ..NewMeeting::default()
        }],
    )
    .await;
    let mut member = world.browser(cast.member).await;
    let (all, legal) = (own_address(&mut member, "").await, own_address(&mut member, "legal").await);
    let (all, legal) = (fetch(&world, "GET", &all, &[]).await, fetch(&world, "GET", &legal, &[]).await);
    let titles = |page: &Page| lines(page).into_iter().filter(|line| line.starts_with("SUMMARY:")).collect::<Vec<_>>();
    assert_eq!(titles(&all), ["SUMMARY:First meeting", "SUMMARY:Of the legal group"]);
    assert_eq!(titles(&legal), ["SUMMARY:Of the legal group"]);
    // A group in which one does not take part cannot be chosen.
    let mut official = world.browser(cast.official).await;
    let page = post(&mut official, "/account/calendars", &[("name", "x"), ("group", "technical")]).await;
    assert_refused(&page, &["group"]);
}

async fn groups_id(world: &World, slug: &str) -> nouns::GroupId {
    kernel::row! { struct Found { id: nouns::GroupId } }
    let conn = world.app().db.reader().await.unwrap();
    conn.one::<Found>("select id from groups where slug = $1", kernel::params![slug]).await.unwrap().id
}

#[tokio::test]
async fn when_a_membership_ends_its_meetings_leave_the_private_calendar() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let path = own_address(&mut member, "").await;
    assert!(lines(&fetch(&world, "GET", &path, &[]).await).contains(&"SUMMARY:First meeting".to_owned()));
    let page = member.get("/groups/technical/members").await;
    member.press(&page, "Leave this group", &[]).await;
    let page = fetch(&world, "GET", &path, &[]).await;
    assert!(!lines(&page).iter().any(|line| line == "BEGIN:VEVENT"), "{}", page.text());
}

#[tokio::test]
async fn a_revoked_address_is_as_good_as_none_and_nobody_elses_can_be_revoked() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let path = own_address(&mut member, "").await;
    assert_eq!(fetch(&world, "GET", &path, &[]).await.status, 200);
    let id = crate::steps::id(&world, "select id from calendar_addresses").await;
    let target = format!("/account/calendars/{id}/revocations");
    let mut other = world.browser(world.cast.official).await;
    assert_eq!(post(&mut other, &target, &[]).await.status, 404);
    assert_eq!(fetch(&world, "GET", &path, &[]).await.status, 200);
    let before = log_length(&world).await;
    let page = member.get("/account/calendars").await;
    // The secret itself is nowhere any more.
    let secret = path.split('/').nth(3).unwrap();
    assert!(!page.html().contains(secret) && page.says("Outlook at work"), "{}", page.text());
    let again = member.press(&page, "Take back: Outlook at work", &[]).await;
    assert!(again.says("The address does not work any more."), "{}", again.text());
    assert_eq!(post(&mut member, &target, &[]).await.status, 404);
    assert_eq!(log_after(&world, before).await, ["groups.calendar_address_revoked"]);
    let never = path.replace(secret, &"0".repeat(64));
    let (revoked, never) = (fetch(&world, "GET", &path, &[]).await, fetch(&world, "GET", &never, &[]).await);
    assert_eq!((revoked.status.as_u16(), never.status.as_u16()), (404, 404));
    assert!(!revoked.html().contains("BEGIN:VCALENDAR"));
}

#[tokio::test]
async fn an_address_has_a_name_and_there_are_not_endlessly_many() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/account/calendars").await;
    assert_refused(&member.press(&page, "Make the address", &[("name", " ")]).await, &["name"]);
    assert_refused(&member.press(&page, "Make the address", &[("name", &"é".repeat(61))]).await, &["name"]);
    for _ in 0..20 {
        own_address(&mut member, "").await;
    }
    let page = member.press(&page, "Make the address", &[("name", "One more")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("You have 20 addresses. Take one back first."), "{}", page.text());
    kernel::row! { struct Kept { digest: Vec<u8> } }
    let conn = world.app().db.reader().await.unwrap();
    let kept: Vec<Kept> = conn.all("select digest from calendar_addresses", &[]).await.unwrap();
    assert!(kept.iter().all(|kept| kept.digest.len() == 32), "something but a digest is kept");
}

#[tokio::test]
async fn a_calendar_that_has_not_changed_is_not_sent_again() {
    let world = World::new().await;
    let own = own_address(&mut world.browser(world.cast.member).await, "").await;
    for path in [own.as_str(), &format!("/en{ALL}"), &format!("/en{TECHNICAL}"), "/en/events/technical-first/event.ics"]
    {
        let first = fetch(&world, "GET", path, &[]).await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        assert!(tag.starts_with('"'), "{path}: {tag} is weak");
        // Time that passes is no change.
        world.app().clock.advance(jiff::SignedDuration::from_hours(1));
        let again = fetch(&world, "GET", path, &[("if-none-match", &tag)]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
        assert_eq!(again.headers["etag"].to_str().unwrap(), tag);
        assert_eq!(fetch(&world, "GET", path, &[("if-none-match", "\"other\"")]).await.status, 200);
        let head = fetch(&world, "HEAD", path, &[]).await;
        assert_eq!((head.status.as_u16(), head.body.len()), (200, 0), "{path}");
        assert_eq!(head.headers["etag"].to_str().unwrap(), tag, "{path}");
        let packed = fetch(&world, "GET", path, &[("accept-encoding", "gzip")]).await;
        assert_ne!(packed.headers["etag"].to_str().unwrap(), tag, "{path}: two bodies with one tag");
        assert_eq!(fetch(&world, "POST", path, &[]).await.status, 404, "{path}");
    }
    let tag = fetch(&world, "GET", &own, &[]).await.headers["etag"].to_str().unwrap().to_owned();
    call(&mut world.browser(world.cast.lead).await, "One more", "group").await;
    assert_eq!(fetch(&world, "GET", &own, &[("if-none-match", &tag)]).await.status, 200);
}

#[tokio::test]
async fn what_is_typed_into_a_meeting_adds_no_line_to_a_calendar() {
    let world = World::new().await;
    let hostile = NewMeeting {
        slug: "hostile",
        group: Some(world.cast.technical),
        title: "Party\r\nATTENDEE:mailto:victim@cast.example\r\nX: a",
        kind: "working group meeting",
        on_day: Some(date(2027, 3, 1)),
        place: Some("Here\u{2028}ATTENDEE:mailto:victim@cast.example"),
        audience: "everyone",
        about: "One\r\nBEGIN:VALARM\r\nTwo\u{85}ORGANIZER:mailto:victim@cast.example",
        agenda: "\\nATTENDEE;x=\"y\":z",
        ..NewMeeting::default()
    };
    put(&world, &[hostile]).await;
    for path in [TECHNICAL, ALL, "/events/hostile/event.ics"] {
        let page = world.visitor().get(path).await;
        let event = event(&page, "Party ATTENDEE:mailto:victim@cast.example X: a");
        assert_eq!(event.iter().filter(|line| line.contains("victim@")).count(), 3, "{event:?}");
        assert!(!page.html().contains(['\u{85}', '\u{2028}']));
        for line in ["ATTENDEE", "BEGIN:VALARM", "X:"] {
            assert!(!event.iter().any(|known| known.starts_with(line)), "{line} in {event:?}");
        }
        assert!(value(&event, "ORGANIZER").ends_with("belfry@localhost"), "{event:?}");
    }
}

/// Members of the technical group beside the cast.
async fn crowd(world: &World, count: usize) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..count {
        let name = format!("Member {number}");
        let person = insert_person(&tx, &format!("m{number}@crowd.example"), &name, None, None).await.unwrap();
        insert_affiliation(&tx, person, world.cast.oulu, "Officer", false).await.unwrap();
        insert_membership(&tx, world.cast.technical, person, Some(world.cast.oulu)).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

async fn choose(world: &World, who: Someone, wanted: &[&str]) -> Page {
    let mut browser = world.browser(who).await;
    let body: Vec<String> = wanted.iter().map(|group| format!("groups={}", encode(group))).collect();
    browser.raw("POST", "/en/account/meeting-invitations", Some(crate::steps::FORM), body.join("&")).await
}

#[tokio::test]
async fn members_lead_and_chair_are_invited_but_nobody_else_and_nobody_who_does_not_want_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/account/calendars").await;
    assert_eq!(page.all("input[name=groups][checked]").len(), 1, "invitations are wanted unless one says no");
    assert_eq!(choose(&world, world.cast.chair, &[]).await.status, 303);
    call(&mut world.browser(world.cast.lead).await, "Quarterly meeting", "group").await;
    for (who, mails) in [
        (world.cast.member, 1),
        (world.cast.lead, 1),
        (world.cast.chair, 0),
        (world.cast.official, 0),
        (world.cast.other_member, 0),
        (world.cast.steward, 0),
    ] {
        let letters = world.mails(who.email).await;
        assert_eq!(letters.len(), mails, "{}", who.email);
        assert!(letters.iter().all(|letter| letter.subject == "Invitation: Quarterly meeting"));
    }
    // Saying it twice is saying it once, and one can change one's mind.
    choose(&world, world.cast.chair, &[]).await;
    assert_eq!(world.happened("groups.meeting_invitations_chosen").await, 1);
    choose(&world, world.cast.chair, &["technical"]).await;
    call(&mut world.browser(world.cast.lead).await, "Another one", "everyone").await;
    assert_eq!(world.mails(world.cast.chair.email).await.len(), 1);
}

#[tokio::test]
async fn many_are_invited_in_batches_and_each_once_even_if_the_work_is_done_again() {
    let world = World::new().await;
    crowd(&world, 230).await;
    world.settle().await;
    call(&mut world.browser(world.cast.lead).await, "Quarterly meeting", "group").await;
    world.settle().await;
    let sent = || {
        let mut to: Vec<String> = world.all_mails().into_iter().map(|letter| letter.to).collect();
        to.sort();
        to
    };
    let first = sent();
    assert_eq!(first.len(), 233);
    assert!(first.windows(2).all(|pair| pair[0] != pair[1]), "somebody was invited twice");
    assert_eq!(world.happened("groups.meeting_invitations_sent").await, 3);
    // As after a crash: the same event is heard again, and its jobs run again.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("delete from listeners where name = 'groups.meeting_invitations'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    assert_eq!(sent(), first);
    assert_eq!(jobs(&world).await, 0);
}

#[tokio::test]
async fn meetings_that_come_from_a_source_invite_nobody() {
    let world = World::new().await;
    put(
        &world,
        &[NewMeeting {
            slug: "imported",
            group: Some(world.cast.technical),
            title: "From a source",
            kind: "working group meeting",
            starts_at: Some("2027-02-03T09:00:00Z".parse().unwrap()),
            on_day: Some(date(2027, 2, 3)),
            zone: Some("Europe/Brussels"),
            audience: "group",
            ..NewMeeting::default()
        }],
    )
    .await;
    world.settle().await;
    assert!(world.all_mails().is_empty());
    assert!(lines(&world.visitor().get(ALL).await).contains(&"SUMMARY:From a source".to_owned()));
}

#[tokio::test]
async fn the_pages_say_how_to_get_meetings_into_ones_own_calendar() {
    let world = World::new().await;
    for (path, calendar) in [("/groups/technical", TECHNICAL), ("/events", ALL)] {
        let page = world.visitor().get(path).await;
        let https = format!("http://belfry.test/en{calendar}");
        assert_eq!(page.link("Open in my calendar"), https.replace("http://", "webcal://"));
        assert_eq!(page.link("Download as a file"), https);
        assert_eq!(page.all("label[for=calendar-address]").len(), 1);
        assert_eq!(page.all(&format!("input#calendar-address[readonly][value=\"{https}\"]")).len(), 1);
        assert!(!page.says("your private calendar"), "{}", page.text());
        let page = world.browser(world.cast.member).await.get(path).await;
        assert!(page.link("With links and agendas: your private calendar").ends_with("/account/calendars"));
    }
    let page = world.browser(world.cast.member).await.get("/account").await;
    assert!(page.link("Calendars, feeds and invitations").ends_with("/account/calendars"));
}

/// Sends the form that changes a meeting.
async fn change(browser: &mut Browser, path: &str, typed: &[(&str, &str)]) {
    let form = browser.get(&format!("{path}/changes/new")).await;
    let page = browser.press(&form, "Save the change", typed).await;
    assert!(page.says("The change is saved."), "{}", page.text());
}

async fn cancel(browser: &mut Browser, path: &str) {
    let form = browser.get(&format!("{path}/cancellations/new")).await;
    let page = browser.press(&form, "Cancel the meeting", &[("reason", "The speaker is ill.")]).await;
    assert_eq!(page.status, 200, "{}", page.text());
}

#[tokio::test]
async fn a_meeting_that_is_moved_or_cancelled_stays_the_same_one_with_a_higher_number() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "Quarterly meeting", "everyone").await);
    let own = own_address(&mut world.browser(world.cast.member).await, "").await;
    let mut known = None;
    let mut read = async |sequence: &str, status: &str| {
        let public = event(&world.visitor().get(TECHNICAL).await, "Quarterly meeting");
        let private = event(&fetch(&world, "GET", &own, &[]).await, "Quarterly meeting");
        for event in [&public, &private] {
            assert_eq!((value(event, "SEQUENCE").as_str(), value(event, "STATUS").as_str()), (sequence, status));
            let uid = value(event, "UID");
            assert_eq!(known.get_or_insert(uid.clone()), &uid);
        }
        private
    };
    let first = read("0", "CONFIRMED").await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(1));
    // Over the change to summer time: the meeting keeps its hour in the organiser's zone.
    change(&mut lead, &path, &[("day", "2027-04-07"), ("ends_day", "2027-04-07")]).await;
    let moved = read("1", "CONFIRMED").await;
    assert_eq!(value(&moved, "DTSTART"), "20270407T100000");
    assert_ne!(value(&moved, "DTSTAMP"), value(&first, "DTSTAMP"));
    cancel(&mut lead, &path).await;
    let cancelled = read("2", "CANCELLED").await;
    assert!(value(&cancelled, "DESCRIPTION").starts_with("Cancelled: The speaker is ill."), "{cancelled:?}");
    assert!(!cancelled.iter().any(|line| line.contains(ROOM)), "{cancelled:?}");
}

#[tokio::test]
async fn whoever_was_invited_hears_that_a_meeting_is_moved_and_that_it_is_cancelled() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "Quarterly meeting", "group").await);
    world.settle().await;
    change(&mut lead, &path, &[("begins", "09:00")]).await;
    world.settle().await;
    // The member leaves. The chair wants no more mails, but it still stands in the chair's calendar.
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/groups/technical/members").await;
    member.press(&page, "Leave this group", &[]).await;
    choose(&world, world.cast.chair, &[]).await;
    world.settle().await;
    cancel(&mut lead, &path).await;
    let subjects = |letters: Vec<world::Letter>| letters.into_iter().map(|letter| letter.subject).collect::<Vec<_>>();
    let all = ["Invitation: Quarterly meeting", "Changed: Quarterly meeting", "Cancelled: Quarterly meeting"];
    for who in [world.cast.chair, world.cast.lead] {
        let letters = world.mails(who.email).await;
        assert!(letters[2].text.contains("The speaker is ill."), "{}", letters[2].text);
        assert_eq!(subjects(letters), all, "{}", who.email);
    }
    let left = subjects(world.mails(world.cast.member.email).await);
    assert_eq!(
        left[2..],
        ["No longer in your calendar: Quarterly meeting"],
        "it left the calendar with the membership"
    );
    assert!(world.mails(world.cast.official.email).await.is_empty());
}

#[tokio::test]
async fn what_is_moved_before_the_mails_are_written_is_told_once_and_as_it_stands() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "Quarterly meeting", "group").await);
    change(&mut lead, &path, &[("begins", "09:00")]).await;
    let letters = world.mails(world.cast.member.email).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].subject, "Invitation: Quarterly meeting");
    assert!(letters[0].text.contains("09:00"), "{}", letters[0].text);
    // Nobody was told of this one, so nobody is told that it does not take place.
    let path = place(&call(&mut lead, "Never mind", "group").await);
    cancel(&mut lead, &path).await;
    assert_eq!(world.mails(world.cast.member.email).await.len(), 1);
}

/// What Python's packages understood of everything in a folder.
fn read_by_python(folder: &Path) -> Json {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/readers/calendars.py");
    let python = std::env::var("PYTHON").unwrap_or("python3".into());
    let read = Command::new(python).arg(script).arg(folder).output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    serde_json::from_slice(&read.stdout).unwrap()
}

const TITLES: [&str; 3] = [
    "Comma, semicolon; and a \\ backslash \"quoted\": 🏛️",
    "Αβγδ ελληνικά, ćwiczenie, naïveté, Straße, 市役所 – αβγδ ελληνικά, ćwiczenie, naïveté, Straße, 市役所 – αβγδ ελληνικά, ćwiczenie, naïveté, Straße, 市役所, αβγδ ελληνικά, ćwiczenie, naïveté, Straße, 市役所, αβγδ",
    "🏳️‍🌈👩🏽‍💻👨‍👩‍👧‍👦",
];
const ABOUT: &str = "First line\nsecond; line, with signs\n\nfourth – ελληνικά";

/// Meetings on both sides of each change of the clocks, in Europe and elsewhere: title, instant, zone.
const TIMES: [(&str, &str, &str); 9] = [
    (TITLES[0], "2027-03-28T00:30:00Z", "Europe/Brussels"),
    ("An hour later", "2027-03-28T01:30:00Z", "Europe/Brussels"),
    (TITLES[1], "2027-10-30T08:00:00Z", "Europe/Brussels"),
    (TITLES[2], "2027-10-31T08:00:00Z", "Europe/Brussels"),
    ("New York", "2027-03-15T13:00:00Z", "America/New_York"),
    ("Sydney", "2027-04-05T23:00:00Z", "Australia/Sydney"),
    ("Casablanca", "2027-03-15T13:00:00Z", "Africa/Casablanca"),
    ("Kolkata", "2027-03-15T13:00:00Z", "Asia/Kolkata"),
    ("Universal", "2027-03-15T13:00:00Z", "UTC"),
];

#[tokio::test]
#[ignore = "needs Python with python3-icalendar; `cargo xtask test calendars` runs it"]
async fn pythons_packages_read_the_calendars() {
    let world = World::new().await;
    let about = ABOUT.replace('\n', "\r\n");
    let slugs: Vec<String> = (0..TIMES.len()).map(|number| format!("m{number}")).collect();
    let mut meetings: Vec<NewMeeting<'_>> = std::iter::zip(&slugs, TIMES)
        .map(|(slug, (title, at, zone))| NewMeeting {
            slug,
            group: Some(world.cast.technical),
            title,
            kind: "working group meeting",
            starts_at: Some(at.parse().unwrap()),
            zone: Some(zone),
            on_day: Some(date(2027, 4, 1)),
            audience: "everyone",
            about: &about,
            ..NewMeeting::default()
        })
        .collect();
    meetings.push(NewMeeting {
        slug: "days",
        title: "Assembly",
        kind: "assembly",
        on_day: Some(date(2027, 12, 30)),
        until_day: Some(date(2027, 12, 31)),
        place: Some("Brussels"),
        audience: "everyone",
        ..NewMeeting::default()
    });
    put(&world, &meetings).await;
    let folder = world.folder().join("read");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("all.ics"), fetch(&world, "GET", &format!("/fr{ALL}"), &[]).await.body).unwrap();
    let all = &read_by_python(&folder)["all.ics"];
    assert_eq!((&all["method"], &all["refresh"]), (&"PUBLISH".into(), &"PT4H".into()));
    assert_eq!(all["name"], "Living-in.EU : tous les événements");
    assert_eq!(all["source"], "http://belfry.test/fr/calendars/all.ics");
    for (title, at, _) in TIMES {
        let one = titled(all, title);
        assert_eq!(one["start"], at.replace('Z', "+00:00"), "{title}");
        assert!(one["description"].as_str().unwrap().starts_with(ABOUT), "{one:#}");
        assert_eq!(one["attendees"], serde_json::json!([]));
        assert_eq!(
            (&one["organizer"], &one["organizer_name"]),
            (&"mailto:belfry@localhost".into(), &"technical group".into())
        );
    }
    let days = titled(all, "Assembly");
    assert_eq!((&days["start"], &days["end"]), (&"2027-12-30".into(), &"2028-01-01".into()));
    assert_eq!(days["whole_days"], true);
}

fn titled(calendar: &Json, title: &str) -> Json {
    let mut found = calendar["events"].as_array().unwrap().iter().filter(|one| one["summary"] == title);
    found.next().unwrap_or_else(|| panic!("{title} is not in {calendar:#}")).clone()
}

#[tokio::test]
#[ignore = "needs Python with python3-icalendar; `cargo xtask test calendars` runs it"]
async fn pythons_packages_read_the_invitations() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    call(&mut lead, TITLES[0], "group").await;
    let second = place(&call(&mut lead, "Taken back", "group").await);
    world.settle().await;
    cancel(&mut lead, &second).await;
    world.settle().await;
    let own = own_address(&mut world.browser(world.cast.member).await, "").await;
    let folder = world.folder().join("mail");
    fs::write(folder.join("own.ics"), fetch(&world, "GET", &own, &[]).await.body).unwrap();
    let read = read_by_python(&folder);
    let mails: Vec<&Json> = read.as_object().unwrap().values().filter(|one| one.get("parts").is_some()).collect();
    assert_eq!(mails.len(), 9);
    let to_member = |subject: &str| {
        let mut found = mails.iter().filter(|mail| mail["to"] == world.cast.member.email);
        *found.find(|mail| mail["subject"] == subject).unwrap_or_else(|| panic!("no mail {subject}"))
    };
    let (asked, taken_back) = (to_member("Invitation: Taken back"), to_member("Cancelled: Taken back"));
    let (asked, taken_back) = (part_of(asked, "text/calendar"), part_of(taken_back, "text/calendar"));
    assert_eq!((&taken_back["method"], &taken_back["calendar"]["method"]), (&"CANCEL".into(), &"CANCEL".into()));
    let (asked, taken_back) = (&asked["calendar"]["events"][0], &taken_back["calendar"]["events"][0]);
    assert_eq!((&taken_back["status"], &taken_back["uid"]), (&"CANCELLED".into(), &asked["uid"]));
    assert!(taken_back["sequence"].as_i64() > asked["sequence"].as_i64());

    let mail = to_member(&format!("Invitation: {}", TITLES[0]));
    let shape = ["multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics"];
    assert_eq!(mail["shape"], serde_json::json!(shape));
    let part = part_of(mail, "text/calendar");
    assert_eq!((&part["method"], &part["charset"]), (&"REQUEST".into(), &"utf-8".into()));
    assert_eq!(part["calendar"]["method"], "REQUEST");
    let invited = &part["calendar"]["events"][0];
    assert_eq!(invited["attendees"], serde_json::json!([format!("mailto:{}", world.cast.member.email)]));
    assert_eq!(invited["rsvp"], serde_json::json!(["TRUE"]));
    assert_eq!(invited["organizer"], format!("mailto:{}", mail["from"][0].as_str().unwrap()));
    // The feed knows it as the same meeting, in the same state.
    let own = titled(&read["own.ics"], TITLES[0]);
    for same in ["uid", "sequence", "start", "end", "stamp", "summary", "location", "conference"] {
        assert_eq!(invited[same], own[same], "{same}");
    }
    assert_eq!((&own["conference"], &own["location"]), (&ROOM.into(), &ROOM.into()));
    let file = part_of(mail, "application/ics");
    assert_eq!((&file["file"], &file["calendar"]), (&"invite.ics".into(), &part["calendar"]));
}

#[tokio::test]
#[ignore = "needs Python with python3-icalendar; `cargo xtask test calendars` runs it"]
async fn pythons_packages_read_the_mails_of_those_who_register() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, TITLES[0], "everyone").await);
    change(&mut lead, &path, &[("registers", "yes")]).await;
    let name = "Ünal \"Ada\"; Łódź, 市 \\ \r\nATTENDEE:x";
    let typed = [("name", name), ("email", "ada@register.example")];
    post(&mut world.visitor(), &format!("{path}/registrations"), &typed).await;
    let link = world.mails("ada@register.example").await[0].link();
    let mut visitor = world.visitor();
    let page = visitor.open(&link).await;
    visitor.press(&page, "Confirm my registration", &[]).await;
    world.settle().await;
    change(&mut lead, &path, &[("begins", "09:00")]).await;
    world.settle().await;
    let page = visitor.open(&link).await;
    let own = visitor.open(&page.link("Download for my calendar")).await;
    visitor.press(&page, "Give my place back", &[]).await;
    world.settle().await;
    let folder = world.folder().join("mail");
    fs::write(folder.join("own.ics"), own.body).unwrap();
    let read = read_by_python(&folder);
    let to_ada = |subject: &str| {
        let mut mails = read.as_object().unwrap().values().filter(|one| one["to"] == "ada@register.example");
        let mail = mails.find(|mail| mail["subject"] == format!("{subject}{}", TITLES[0])).unwrap();
        let shape = ["multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics"];
        assert_eq!(mail["shape"], serde_json::json!(shape));
        let part = part_of(mail, "text/calendar");
        assert_eq!(part["method"], part["calendar"]["method"]);
        assert_eq!(part_of(mail, "application/ics")["calendar"], part["calendar"]);
        part["calendar"].clone()
    };
    let (given, moved, back) =
        (to_ada("You have a place: "), to_ada("Changed: "), to_ada("You are not registered any more: "));
    let methods = [&given, &moved, &back].map(|calendar| calendar["method"].as_str().unwrap());
    assert_eq!(methods, ["REQUEST", "REQUEST", "CANCEL"]);
    let [given, moved, back] = [given, moved, back].map(|calendar| calendar["events"][0].clone());
    for one in [&given, &moved, &back] {
        assert_eq!(one["attendees"], serde_json::json!(["mailto:ada@register.example"]));
        assert_eq!(one["uid"], given["uid"]);
    }
    assert!(moved["sequence"].as_i64() > given["sequence"].as_i64());
    assert_eq!((&back["sequence"], &back["status"]), (&moved["sequence"], &"CANCELLED".into()));
    assert_eq!((&given["conference"], &back["conference"]), (&ROOM.into(), &Json::Null));
    // The file on the page of the registration is the same meeting.
    let own = titled(&read["own.ics"], TITLES[0]);
    for same in ["uid", "sequence", "start", "end", "summary", "location", "conference"] {
        assert_eq!(moved[same], own[same], "{same}");
    }
}

/// The part of a mail that is of this kind.
fn part_of(mail: &Json, kind: &str) -> Json {
    let parts = mail["parts"].as_array().unwrap();
    parts.iter().find(|part| part["kind"] == kind).unwrap().clone()
}
