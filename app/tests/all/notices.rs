//! What people are told: on the site in their language, by mail as they choose, once, and never of what they may not see.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::atomic::Ordering;
use std::time::Instant;

use app::Instance;
use axum::body::Body;
use axum::extract::Request;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::config::Config;
use kernel::jobs::{JobKind, enqueue};
use kernel::mail::Bounced;
use kernel::params;
use nouns::PersonId;
use serde_json::json;
use world::{Letter, Page, Someone, World};

use crate::counts::Statements;
use crate::steps::{PLAN, id, jobs, knock, log_length, place, post, propose, request_of, run, set_aside};

const MEMBER: &str = "member@cast.example";

/// The lead calls a meeting of the technical group.
async fn call(world: &World, title: &str) -> Page {
    call_on(world, title, "2027-02-03").await
}

/// The same on a day, in a group whose people want no invitations by mail: so mail about it is that of notices.
async fn call_on(world: &World, title: &str, day: &str) -> Page {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute(
        "insert into meeting_invitation_refusals (person, group_id, refused_at)
         select s.person, s.object, $1 from v_groups_standing s where s.object = $2 on conflict do nothing",
        params![tx.clock().now(), world.cast.technical],
    )
    .await
    .unwrap();
    tx.commit(&nouns::office::FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    announce(world, title, day).await
}

async fn announce(world: &World, title: &str, day: &str) -> Page {
    let fields = [
        ("title", title),
        ("kind", "extra"),
        ("day", day),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
    ];
    let mut lead = world.browser(world.cast.lead).await;
    let page = post(&mut lead, "/groups/technical/meetings", &fields).await;
    assert_eq!(page.status, 303, "{}", page.text());
    world.settle().await;
    page
}

/// What somebody's list says, newest first.
pub async fn told(world: &World, who: Someone) -> Vec<String> {
    world.settle().await;
    world.browser(who).await.get("/notices").await.all("section[aria-labelledby=told] h3")
}

/// The number in the head of somebody's pages.
async fn unread(world: &World, who: Someone) -> Vec<String> {
    world.settle().await;
    world.browser(who).await.get("/groups").await.all(".site-tools .count > [aria-hidden]")
}

/// Half past seven of the next morning in Brussels; the first call is made on a Tuesday at noon.
async fn next_morning(world: &World, noon: bool) {
    world.app().clock.advance(SignedDuration::from_mins(if noon { 19 * 60 + 30 } else { 24 * 60 }));
    world.settle().await;
}

/// Sets levels for all groups (`""`) or one.
pub async fn set(world: &World, who: Someone, group: &str, levels: &[(&str, &str)]) -> Page {
    let mut browser = world.browser(who).await;
    let query = if group.is_empty() { String::new() } else { format!("?group={group}") };
    let page = browser.get(&format!("/notices/settings{query}")).await;
    let page = browser.press(&page, "Save", levels).await;
    assert!(page.says("Saved."), "{}", page.text());
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_in_a_group_is_told_to_its_people_and_not_to_who_did_it() {
    let world = World::new().await;
    let cast = world.cast;
    assert_eq!(unread(&world, cast.member).await, Vec::<String>::new());
    call(&world, "Second meeting").await;
    assert_eq!(told(&world, cast.member).await, ["New meeting: Second meeting, 3 February 2027, 10:00 CET"]);
    assert_eq!(told(&world, cast.chair).await.len(), 1);
    for other in [cast.lead, cast.other_member, cast.official, cast.nobody, cast.steward] {
        assert_eq!(told(&world, other).await, Vec::<String>::new(), "{}", other.email);
        assert_eq!(unread(&world, other).await, Vec::<String>::new(), "{}", other.email);
    }

    let mut member = world.browser(cast.member).await;
    let french = member.open("/fr/notices").await;
    assert!(french.says("Nouvelle réunion : Second meeting, 3 février 2027"), "{}", french.text());
    assert!(member.open("/de/notices").await.says("Neue Sitzung: Second meeting, 3. Februar 2027"));
    assert_eq!(unread(&world, cast.member).await, ["1"]);
    let page = member.get("/notices").await;
    assert!(page.says("Who can see this: only you."));
    let meeting = member.open(&page.link("New meeting: Second meeting, 3 February 2027, 10:00 CET")).await;
    assert_eq!(meeting.all("h1"), ["Second meeting"]);

    // What comes while somebody reads stays unread.
    call(&world, "Third meeting").await;
    let read = member.press(&page, "Mark all as read", &[]).await;
    assert!(read.says("Everything is marked as read."), "{}", read.text());
    assert_eq!(unread(&world, cast.member).await, ["1"]);
    assert_eq!(read.all("section[aria-labelledby=told] li .tag").len(), 1);
    assert!(!world.visitor().get("/groups").await.html().contains("/en/notices"));
}

#[tokio::test(flavor = "multi_thread")]
async fn support_and_answers_reach_those_whom_they_concern() {
    let world = World::new().await;
    let cast = world.cast;
    let proposal = format!("/proposals/{}", cast.proposal);
    post(&mut world.browser(cast.chair).await, &format!("{proposal}/supports"), &[]).await;
    assert_eq!(told(&world, cast.member).await, ["Riga supports your proposal: A common clause for sensors"]);
    assert_eq!(told(&world, cast.chair).await, Vec::<String>::new());
    let fields = [("decision", "accept"), ("answer", "Yes."), ("quarter", "1")];
    post(&mut world.browser(cast.lead).await, &format!("{proposal}/decisions"), &fields).await;
    assert_eq!(told(&world, cast.member).await[0], "In the work plan: A common clause for sensors");
    assert_eq!(told(&world, cast.chair).await, ["In the work plan: A common clause for sensors"]);
    // The decision itself mails its answer; it is not mailed a second time.
    next_morning(&world, true).await;
    let subjects: Vec<String> = world.mails(MEMBER).await.into_iter().map(|letter| letter.subject).collect();
    assert_eq!(subjects, ["In the work plan: A common clause for sensors", "Living-in.EU: one thing is new"]);
    assert!(!world.mails(MEMBER).await[1].text.contains("In the work plan"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_comes_once_a_day_in_the_morning() {
    let world = World::new().await;
    call(&world, "Second meeting").await;
    propose(&mut world.browser(world.cast.official).await, "A topic").await;
    world.app().clock.advance(SignedDuration::from_hours(18));
    assert!(world.mails(MEMBER).await.is_empty(), "before seven");
    world.app().clock.advance(SignedDuration::from_hours(1));
    tokio::join!(world.settle(), world.settle(), world.settle());
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "Living-in.EU: 2 things are new");
    for words in
        ["technical group", "- New meeting: Second meeting", "- New proposal: A topic", "http://belfry.test/en/events/"]
    {
        assert!(mails[0].text.contains(words), "{words}: {}", mails[0].text);
    }
    assert!(mails[0].html().contains("<li><a href=\"http://belfry.test/en/events/technical-2027-02-03\">"));

    // Later on the same day something else happens: it waits for the next morning.
    call(&world, "Third meeting").await;
    for _ in 0..16 {
        world.app().clock.advance(SignedDuration::from_hours(1));
        world.settle().await;
    }
    assert_eq!(world.mails(MEMBER).await.len(), 1, "a second digest on one day");
    world.app().clock.advance(SignedDuration::from_hours(8));
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 2);
    assert!(mails[1].text.contains("Third meeting") && !mails[1].text.contains("Second meeting"), "{}", mails[1].text);
    assert_eq!(jobs(&world).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_moves_to_another_zone_gets_no_second_digest_that_day() {
    let world = World::new().await;
    call(&world, "Second meeting").await;
    next_morning(&world, true).await;
    assert_eq!(world.mails(MEMBER).await.len(), 1);
    // Half past seven in Brussels is half past five in the Azores; before seven there, one more thing happens.
    let profile = [("name", "member"), ("lang", "de"), ("zone", "Atlantic/Azores")];
    post(&mut world.browser(world.cast.member).await, "/account", &profile).await;
    call(&world, "Third meeting").await;
    for _ in 0..16 {
        world.app().clock.advance(SignedDuration::from_hours(1));
        world.settle().await;
    }
    assert_eq!(world.mails(MEMBER).await.len(), 1, "a second digest on one day");
    // 7:00 in the Azores is 9:00 in Brussels.
    world.app().clock.advance(SignedDuration::from_hours(9));
    assert_eq!(world.mails(MEMBER).await.len(), 1, "half past six in the Azores");
    world.app().clock.advance(SignedDuration::from_hours(1));
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[1].subject, "Living-in.EU: eine Neuigkeit");
    assert!(mails[1].text.contains("http://belfry.test/de/notices/settings"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_that_is_made_again_after_a_crash_is_not_sent_again() {
    let world = World::new().await;
    set(&world, world.cast.chair, "", &[("meeting", "now")]).await;
    call(&world, "Second meeting").await;
    let happening: i64 = log_length(&world).await - 1;
    next_morning(&world, true).await;
    assert_eq!(world.all_mails().len(), 2);
    // The program ended after the transaction and before the queue knew: the same jobs run once more.
    let kind = |kind| JobKind { kind, once: false, run: |_, _| Box::pin(async { Ok(()) }) };
    let nobody = PersonId::from_uuid(kernel::uuid::Uuid::nil());
    let digest = json!({"zone": "Europe/Brussels", "after": nobody});
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    enqueue(&tx, &kind("notices.digests"), &digest, tx.clock().now()).await.unwrap();
    for seq in [happening - 1, happening, happening + 1] {
        enqueue(&tx, &kind("notices.at_once"), &json!({"happening": seq}), tx.clock().now()).await.unwrap();
    }
    tx.commit(&nouns::office::FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    assert_eq!((world.all_mails().len(), jobs(&world).await), (2, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_comes_as_soon_as_each_has_chosen_for_each_group() {
    let world = World::new().await;
    let cast = world.cast;
    set(&world, cast.member, "", &[("meeting", "never"), ("proposal", "weekly")]).await;
    let page = set(&world, cast.member, "technical", &[("meeting", "now")]).await;
    assert!(page.says("This counts for technical group only."), "{}", page.text());
    set(&world, cast.chair, "", &[("meeting", "never")]).await;
    call(&world, "Second meeting").await;
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 1, "at once");
    assert_eq!(mails[0].subject, "technical group: Second meeting");
    assert!(mails[0].text.starts_with("New meeting: Second meeting, 3 February 2027, 10:00 CET"), "{}", mails[0].text);
    assert!(world.mails("chair@cast.example").await.is_empty());
    assert_eq!(told(&world, cast.chair).await.len(), 1, "the list shows it at every level");

    propose(&mut world.browser(cast.official).await, "A topic").await;
    for _ in 0..5 {
        next_morning(&world, false).await;
    }
    assert_eq!(world.mails(MEMBER).await.len(), 1, "until Sunday");
    next_morning(&world, false).await;
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 2, "on Monday");
    assert!(mails[1].text.contains("A topic"), "{}", mails[1].text);
    assert_eq!(world.mails("chair@cast.example").await.len(), 1, "the proposal, with the usual digest");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_follows_a_level_that_is_set_later() {
    let world = World::new().await;
    call(&world, "Second meeting").await;
    set(&world, world.cast.member, "technical", &[("meeting", "never")]).await;
    set(&world, world.cast.chair, "", &[("meeting", "now")]).await;
    next_morning(&world, true).await;
    assert!(world.mails(MEMBER).await.is_empty(), "mail that was ended before it came");
    assert_eq!(world.mails("chair@cast.example").await.len(), 1, "what waited for a digest comes with it");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_left_is_neither_told_nor_mailed() {
    let world = World::new().await;
    let cast = world.cast;
    call(&world, "Second meeting").await;
    let mut member = world.browser(cast.member).await;
    post(&mut member, "/groups/technical/departures", &[]).await;
    assert_eq!(told(&world, cast.member).await, Vec::<String>::new());
    assert_eq!(unread(&world, cast.member).await, Vec::<String>::new());
    call(&world, "Third meeting").await;
    next_morning(&world, true).await;
    assert!(world.mails(MEMBER).await.is_empty());
    assert_eq!(told(&world, cast.member).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_may_no_longer_see_is_not_named_even_before_anybody_has_noticed() {
    let world = World::new().await;
    let cast = world.cast;
    set(&world, cast.chair, "", &[("meeting", "now")]).await;
    call(&world, "Second meeting").await;
    let proposal = format!("/proposals/{}/supports", cast.proposal);
    post(&mut world.browser(cast.chair).await, &proposal, &[]).await;
    assert_eq!(told(&world, cast.member).await.len(), 2);
    // Standing ends with the affiliation, at once and without an event.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let now = tx.clock().now();
    tx.execute("update affiliations set ended_at = $1 where person = $2", params![now, cast.member.person])
        .await
        .unwrap();
    tx.commit(&nouns::office::FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    assert_eq!(told(&world, cast.member).await, Vec::<String>::new());
    next_morning(&world, true).await;
    assert!(world.mails(MEMBER).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_program_ends_is_told_to_the_person_at_once() {
    let world = World::new().await;
    let affiliation = id(
        &world,
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'chair@cast.example'",
    )
    .await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get(&format!("/affiliations/{affiliation}")).await;
    steward.press(&page, "This person does not work there any more", &[]).await;
    let told = told(&world, world.cast.chair).await;
    assert_eq!(told, ["You no longer hold a seat in technical group", "Your membership of technical group has ended"]);
    let mails = world.mails("chair@cast.example").await;
    let texts: Vec<&str> = mails.iter().map(|letter| letter.text.lines().next().unwrap()).collect();
    assert!(texts.contains(&told[0].as_str()) && texts.contains(&told[1].as_str()), "{texts:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn at_joining_one_chooses_how_soon_mail_comes() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    assert_eq!(form.all("input[name=mail][checked]").len(), 1, "a quiet level is chosen already");
    let refused = official.press(&form, "Join this group", &[("mail", "hourly")]).await;
    assert_eq!(refused.status, 422);
    official.press(&form, "Join this group", &[("mail", "now")]).await;
    world.settle().await;
    let settings = official.get("/notices/settings?group=technical").await;
    assert_eq!(settings.all("input[name=meeting][value=now][checked]").len(), 1);
    assert_eq!(settings.all("input[name=support][value=all][checked]").len(), 1, "what concerns the person alone");
    call(&world, "Second meeting").await;
    assert_eq!(world.mails("official@cast.example").await.len(), 1);
}

/// Where a mail's header leads, without its pointed brackets.
fn unsubscribe(letter: &Letter) -> String {
    let header = letter.header("List-Unsubscribe");
    let address = header.trim_start_matches('<').trim_end_matches('>');
    address.strip_prefix("http://belfry.test").unwrap_or_else(|| panic!("{header}")).to_owned()
}

/// Presses the button as a mail provider does: without a cookie and without saying where from.
async fn one_click(world: &World, address: &str) -> u16 {
    let request = Request::builder()
        .method("POST")
        .uri(address)
        .header("host", "belfry.test")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from("List-Unsubscribe=One-Click"))
        .unwrap();
    knock(world, request).await.status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_click_ends_the_mail_of_a_group_without_signing_in() {
    let world = World::new().await;
    let cast = world.cast;
    set(&world, cast.member, "", &[("meeting", "now"), ("support", "now")]).await;
    call(&world, "Second meeting").await;
    let letter = world.mails(MEMBER).await.pop().unwrap();
    let address = unsubscribe(&letter);
    assert!(letter.text.contains(&format!("http://belfry.test{address}")), "{}", letter.text);

    // A scanner that only looks ends nothing.
    let mut visitor = world.visitor();
    let page = visitor.open(&address).await;
    assert!(page.says("You will get no more mail about what happens in technical group."), "{}", page.text());
    assert!(page.headers.get("cache-control").unwrap().to_str().unwrap().contains("no-store"));
    call(&world, "Third meeting").await;
    assert_eq!(world.mails(MEMBER).await.len(), 2);

    assert_eq!(one_click(&world, &address).await, 303);
    assert_eq!(one_click(&world, &address).await, 303, "twice is once");
    call(&world, "Fourth meeting").await;
    next_morning(&world, true).await;
    assert_eq!(world.mails(MEMBER).await.len(), 2);
    assert_eq!(told(&world, cast.member).await.len(), 3, "the list still shows it");
    let settings = world.browser(cast.member).await.get("/notices/settings?group=technical").await;
    assert_eq!(settings.all("input[name=meeting][value=never][checked]").len(), 1);
    // Mail that is only for this person is another list.
    post(&mut world.browser(cast.chair).await, &format!("/proposals/{}/supports", cast.proposal), &[]).await;
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 3);
    let page = visitor.open(&unsubscribe(&mails[2])).await;
    let page = visitor.press(&page, "End this mail", &[]).await;
    assert!(page.says("Done. This mail has ended."), "{}", page.text());
    post(&mut world.browser(cast.chair).await, &format!("/proposals/{}/supports/endings", cast.proposal), &[]).await;
    post(&mut world.browser(cast.other_member).await, &format!("/proposals/{}/supports", cast.proposal), &[]).await;
    next_morning(&world, false).await;
    assert_eq!(world.mails(MEMBER).await.len(), 3);
    assert_eq!(world.happened("notices.mail_ended").await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_click_ends_digests() {
    let world = World::new().await;
    call(&world, "Second meeting").await;
    next_morning(&world, true).await;
    let letter = world.mails(MEMBER).await.pop().unwrap();
    assert_eq!(letter.header("List-Id"), "<digest.localhost>");
    call(&world, "Third meeting").await;
    assert_eq!(one_click(&world, &unsubscribe(&letter)).await, 303);
    next_morning(&world, false).await;
    assert_eq!(world.mails(MEMBER).await.len(), 1);
    let settings = world.browser(world.cast.member).await.get("/notices/settings").await;
    assert_eq!(settings.all("input[value=never][checked]").len(), 13);
    assert_eq!(settings.all("input[value=now][checked]").len(), 5, "what came at once still does");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_was_altered_ends_nothing() {
    let world = World::new().await;
    set(&world, world.cast.member, "", &[("meeting", "now")]).await;
    call(&world, "Second meeting").await;
    let address = unsubscribe(&world.mails(MEMBER).await[0]);
    let (member, chair) = (world.cast.member.person.to_string(), world.cast.chair.person.to_string());
    let before = log_length(&world).await;
    for altered in [
        address.replace(&member, &chair),
        address.replace("/g-", "/d-"),
        address.replace(&world.cast.technical.to_string(), &chair),
        format!("{address}a"),
        address[..address.len() - 1].to_owned(),
        "/en/unsubscriptions/%00".into(),
        "/en/unsubscriptions/-".into(),
        format!("/en/unsubscriptions/d-{chair}-{}", "a".repeat(26)),
        format!("/en/unsubscriptions/{}", "d-".repeat(2000)),
    ] {
        assert_eq!(one_click(&world, &altered).await, 404, "{altered}");
        assert_eq!(world.visitor().open(&altered).await.status, 404, "{altered}");
    }
    assert_eq!(log_length(&world).await, before);
    // The link is good for this and nothing else: a foreign page cannot send it in a reader's name.
    let mut request = request_of(&world, world.cast.member, "POST", "/en/notices/settings", "meeting=never").await;
    request.headers_mut().insert("origin", "https://evil.example".parse().unwrap());
    assert_eq!(knock(&world, request).await.status(), 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_about_one_thing_stand_together_and_programs_can_sort_them() {
    let world = World::new().await;
    let cast = world.cast;
    set(&world, cast.member, "", &[("support", "now"), ("meeting", "now")]).await;
    let proposal = format!("/proposals/{}", cast.proposal);
    post(&mut world.browser(cast.chair).await, &format!("{proposal}/supports"), &[]).await;
    post(&mut world.browser(cast.unsigned).await, &format!("{proposal}/supports"), &[]).await;
    call(&world, "A meeting on « Île-de-France » with a title that is so long that no header holds it in one line")
        .await;
    let mails = world.mails(MEMBER).await;
    assert_eq!(mails.len(), 3);
    assert_eq!(mails[0].subject, mails[1].subject);
    assert!(mails[2].subject.contains("« Île-de-France »"));
    assert_ne!(mails[0].header("Message-ID"), mails[1].header("Message-ID"));
    assert_eq!(mails[0].header("References"), mails[1].header("References"));
    assert_eq!(mails[0].header("References"), mails[0].header("In-Reply-To"));
    assert_ne!(mails[0].header("References"), mails[2].header("References"));
    assert_eq!(mails[0].header("List-Id"), "<support.localhost>");
    assert_eq!(mails[2].header("List-Id"), "<technical.localhost>");
    for mail in &mails {
        assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
        assert_eq!(mail.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        assert!(unsubscribe(mail).starts_with("/en/unsubscriptions/"));
        assert!(
            mail.header("Message-ID").starts_with("<notice-") && mail.header("Message-ID").ends_with("@localhost>")
        );
        assert!(mail.html().contains("<html lang=\"en\">") && mail.html().contains("http://belfry.test/en/"));
        assert!(mail.raw.split(|byte| *byte == b'\n').all(|line| line.len() < 998), "a line is too long for mail");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_is_bounded_and_says_how_much_more_there_is() {
    let world = World::new().await;
    for number in 0..55 {
        call(&world, &format!("Meeting {number}")).await;
    }
    next_morning(&world, true).await;
    let letter = world.mails(MEMBER).await.pop().unwrap();
    assert_eq!(letter.subject, "Living-in.EU: 55 things are new");
    assert_eq!(letter.text.matches("- New meeting").count(), 40);
    assert!(letter.text.contains("and 15 more\r\nhttp://belfry.test/en/notices\r\n"), "{}", letter.text);
    assert!(letter.text.contains("Meeting 54") && !letter.text.contains("Meeting 4,"), "{}", letter.text);

    let mut member = world.browser(world.cast.member).await;
    let first = member.get("/notices").await;
    assert_eq!(first.all("section[aria-labelledby=told] li").len(), 50);
    let second = member.open(&first.link("Older")).await;
    let rest = second.all("section[aria-labelledby=told] h3");
    assert_eq!(rest.len(), 5);
    assert!(rest[4].contains("Meeting 0,"), "{rest:?}");
    assert!(!second.has_button("Mark all as read"), "nothing newer is marked from here");
    assert_eq!(unread(&world, world.cast.member).await, ["55"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_bounces_gets_no_more_until_somebody_mends_it() {
    let world = World::new().await;
    let cast = world.cast;
    call(&world, "Second meeting").await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.commit(&Bounced { person: cast.member.person }).await.unwrap();
    next_morning(&world, true).await;
    assert!(world.mails(MEMBER).await.is_empty());
    assert_eq!(world.mails("chair@cast.example").await.len(), 1);
    let mut member = world.browser(cast.member).await;
    let page = member.get("/notices/settings").await;
    assert!(page.says("says that your address does not exist"), "{}", page.text());
    let page = member.press(&page, "Send mail again", &[]).await;
    assert!(page.says("We send mail to your address again.") && !page.says("does not exist"), "{}", page.text());
    call(&world, "Third meeting").await;
    next_morning(&world, false).await;
    assert_eq!(world.mails(MEMBER).await.len(), 1);
}

/// A mail server that gives each recipient this answer; returns its address.
fn smtp_server(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            stream.write_all(b"220 test\r\n").unwrap();
            for line in lines {
                let Ok(line) = line else { break };
                let reply = if line.starts_with("RCPT") { answer } else { "250 ok" };
                if stream.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
                    break;
                }
            }
        }
    });
    format!("smtp://{address}")
}

/// Lets the mails that wait go to a server.
async fn send_to(world: &World, mail_url: String) {
    let config = Config { mail_url, ..(*world.app().config).clone() };
    let again = Instance::open(config, world.app().clock.clone()).await.unwrap();
    kernel::jobs::settle(&again.app, &again.workshop).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_that_is_not_there_is_marked_and_other_refusals_are_tried_again() {
    let world = World::new().await;
    call(&world, "Second meeting").await;
    world.app().clock.advance(SignedDuration::from_hours(20));
    send_to(&world, smtp_server("550 5.7.1 we take this for unwanted")).await;
    assert_eq!((world.happened("kernel.mail_bounced").await, jobs(&world).await), (0, 2), "both wait for another try");
    world.app().clock.advance(SignedDuration::from_mins(1));
    send_to(&world, smtp_server("550 5.1.1 no such user")).await;
    assert_eq!((world.happened("kernel.mail_bounced").await, jobs(&world).await), (2, 0));
    let page = world.browser(world.cast.member).await.get("/notices/settings").await;
    assert!(page.says("says that your address does not exist"), "{}", page.text());
    assert_eq!(set_aside(&world).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn levels_that_make_no_sense_and_groups_of_others_are_refused() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let before = log_length(&world).await;
    assert_eq!(member.get("/notices/settings?group=legal").await.status, 404);
    assert_eq!(member.get("/notices/settings?group=%27--").await.status, 404);
    assert_eq!(post(&mut member, "/notices/settings", &[("group", "legal"), ("meeting", "now")]).await.status, 404);
    let refused = post(&mut member, "/notices/settings", &[("meeting", "hourly")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.all("#meeting-error"), ["Choose how soon the mail comes."]);
    assert_eq!(post(&mut member, "/notices/readings", &[("newest", "all")]).await.status, 400);
    assert_eq!(member.get("/notices?after=%22x").await.status, 200);
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_told_of_through_all_its_days() {
    let world = World::new().await;
    let cast = world.cast;
    call(&world, "Second meeting").await;
    let path = "/events/technical-2027-02-03";
    let mut chair = world.browser(cast.chair).await;
    let form = chair.get(&format!("{path}/changes/new")).await;
    chair.press(&form, "Save the change", &[("day", "2027-02-10")]).await;
    world.app().clock.advance(SignedDuration::from_hours(10 * 24));
    let mut chair = world.browser(cast.chair).await;
    let minutes = "/events/technical-first/minutes/changes/new";
    let page = chair.get(minutes).await;
    chair.press(&page, "Save", &[("words", "We met.")]).await;
    let page = chair.get(minutes).await;
    chair.press(&page, "Publish the minutes", &[]).await;
    let form = chair.get("/events/technical-first/actions/new").await;
    let owner = cast.member.person.to_string();
    let typed = [("words", "Ask the lawyers"), ("owner", owner.as_str()), ("due", "2026-12-15")];
    chair.press(&form, "Record it", &typed).await;
    // Of a meeting that is cancelled all are told whose it was.
    let mut lead = world.browser(cast.lead).await;
    let form = lead.get(&format!("{path}/cancellations/new")).await;
    lead.press(&form, "Cancel the meeting", &[("reason", "The speaker is ill.")]).await;
    let action = "You have something to do for technical group: Ask the lawyers";
    assert_eq!(
        told(&world, cast.member).await,
        [
            "Meeting cancelled: Second meeting",
            action,
            "Minutes published: First meeting",
            "Meeting moved: Second meeting, now 10 February 2027, 10:00 CET",
            "New meeting: Second meeting, 3 February 2027, 10:00 CET",
        ]
    );
    assert_eq!(told(&world, cast.lead).await.len(), 2, "no action of others, and not what they did themselves");
    assert_eq!(told(&world, cast.chair).await.len(), 2);
    assert!(world.mails(MEMBER).await.iter().any(|mail| mail.text.starts_with(action)), "an action comes at once");
    let mut member = world.browser(cast.member).await;
    let page = member.get("/notices").await;
    assert!(member.open(&page.link(action)).await.says("Ask the lawyers"));
    assert_eq!(member.open(&page.link("Meeting cancelled: Second meeting")).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_invited_by_mail_gets_no_other_mail_of_a_meeting() {
    let world = World::new().await;
    let cast = world.cast;
    post(&mut world.browser(cast.chair).await, "/account/meeting-invitations", &[]).await;
    set(&world, cast.member, "", &[("meeting", "now")]).await;
    announce(&world, "Second meeting", "2027-02-03").await;
    assert_eq!(told(&world, cast.member).await.len(), 1);
    next_morning(&world, true).await;
    let subjects = async |who: Someone| -> Vec<String> {
        world.mails(who.email).await.into_iter().map(|letter| letter.subject).collect()
    };
    assert_eq!(subjects(cast.member).await, ["Invitation: Second meeting"]);
    assert_eq!(subjects(cast.chair).await, ["Living-in.EU: one thing is new"], "who wants no invitations");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_of_a_plan_is_told_to_the_group_and_that_of_an_activity_to_those_who_work_on_it() {
    let world = World::new().await;
    let cast = world.cast;
    let mut lead = world.browser(cast.lead).await;
    let owner = cast.member.person.to_string();
    let activity = [("title", "A guide"), ("aim", "All know how."), ("owner", owner.as_str()), ("quarter", "2")];
    let page = post(&mut lead, &format!("{PLAN}/activities"), &activity).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let path = format!("/activities/{}", id(&world, "select id from activities where title = 'A guide'").await);
    run(&mut lead).await;
    let plan = [
        "The year of the work plan 2027 has begun",
        "The work plan 2027 is adopted",
        "The group now discusses the work plan 2027",
    ];
    assert_eq!(told(&world, cast.chair).await, plan);
    let mut own = plan.to_vec();
    own.push("You take care of an activity: A guide");
    assert_eq!(told(&world, cast.member).await, own);
    // The chair's government contributes; who takes care of it begins, and the lead carries it over.
    post(&mut world.browser(cast.chair).await, &format!("{path}/contributions"), &[]).await;
    let mut member = world.browser(cast.member).await;
    let form = member.get(&format!("{path}/edit")).await;
    member.press(&form, "Change the state", &[("state", "running")]).await;
    assert_eq!(told(&world, cast.member).await, own, "what one does is not told to oneself");
    assert_eq!(told(&world, cast.chair).await[0], "Work has begun: A guide");
    let carry = [("carry_reason", "The cities had no time."), ("carry_quarter", "1")];
    let form = lead.get(&format!("{path}/edit")).await;
    lead.press(&form, "Carry it over to the plan 2028", &carry).await;
    own.insert(0, "Goes on in the next year: A guide");
    assert_eq!(told(&world, cast.member).await, own, "and not also as a new one");
    let more = ["Goes on in the next year: A guide", "Work has begun: A guide"];
    assert_eq!(told(&world, cast.chair).await, [&more[..], &plan].concat());
    assert_eq!(told(&world, cast.lead).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_told_to_lead_and_chair_and_its_answer_to_who_asked() {
    let world = World::new().await;
    let cast = world.cast;
    let mut lead = world.browser(cast.lead).await;
    let form = lead.get("/groups/technical/settings").await;
    lead.press(&form, "Save", &[("mode", "on_request")]).await;
    let mut official = world.browser(cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    official.press(&form, "Ask to join this group", &[("motivation", "Sensors."), ("mail", "now")]).await;
    call(&world, "Second meeting").await;
    assert_eq!(told(&world, cast.official).await, Vec::<String>::new(), "who only asks is told nothing");
    assert_eq!(told(&world, cast.lead).await, ["Somebody asks to join technical group"]);
    assert_eq!(told(&world, cast.chair).await.len(), 2);
    assert_eq!(told(&world, cast.member).await.len(), 1, "only the meeting");

    let mut chair = world.browser(cast.chair).await;
    let list = chair.get("/notices").await;
    let queue = chair.open(&list.link("Somebody asks to join technical group")).await;
    let page = chair.open(&queue.link("official")).await;
    chair.press(&page, "Accept", &[]).await;
    assert_eq!(told(&world, cast.official).await, ["You are now a member of technical group"]);
    assert_eq!(world.mails(cast.official.email).await.len(), 1, "the answer is its own mail");
    // What was chosen with the request counts from now on.
    call_on(&world, "Third meeting", "2027-03-03").await;
    let mails = world.mails(cast.official.email).await;
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[1].subject, "technical group: Third meeting");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_for_the_chair_and_messages_are_told_to_the_group() {
    let world = World::new().await;
    let cast = world.cast;
    let mut lead = world.browser(cast.lead).await;
    let form = lead.get("/groups/technical/chair-calls/new").await;
    let typed = [("apply_until", "2026-12-01"), ("vote_until", "2026-12-08"), ("quorum", "50")];
    lead.press(&form, "Open the call", &typed).await;
    let form = lead.get("/groups/technical/messages").await;
    let typed = [("subject", "The agenda"), ("words", "It is there.")];
    lead.press(&form, "Send it to everyone in the group", &typed).await;
    world.settle().await;
    assert_eq!(world.mails(MEMBER).await.len(), 1, "the message itself");
    world.app().clock.advance(SignedDuration::from_hours(15 * 24));
    let counted = "The votes for the chair of technical group are counted";
    assert_eq!(
        told(&world, cast.member).await,
        [
            counted,
            "You got a message to everyone in technical group by mail",
            "There is a call for the chair of technical group"
        ]
    );
    assert_eq!(told(&world, cast.lead).await, [counted]);
}

/// So many more members of the technical group.
async fn grow(world: &World, numbers: std::ops::Range<usize>) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in numbers {
        let email = format!("crowd{number}@cast.example");
        let person = people::samples::insert_person(&tx, &email, "Crowd", None, None).await.unwrap();
        people::samples::insert_affiliation(&tx, person, world.cast.oulu, "Officer", false).await.unwrap();
        groups::samples::insert_membership(&tx, world.cast.technical, person, Some(world.cast.oulu)).await.unwrap();
    }
    tx.commit(&nouns::office::FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
}

/// One thread, so that every statement is heard.
#[tokio::test]
async fn two_thousand_are_told_with_as_many_statements_as_ten() {
    let world = World::new().await;
    let statements = Statements::default();
    let _heard = metrics::set_default_local_recorder(&statements);
    let count = async |title, day| {
        let before = statements.0.load(Ordering::Relaxed);
        call_on(&world, title, day).await;
        statements.0.load(Ordering::Relaxed) - before
    };
    grow(&world, 0..10).await;
    let ten = count("Second meeting", "2027-02-03").await;
    grow(&world, 10..2000).await;
    assert_eq!(count("Third meeting", "2027-03-03").await, ten);
    let conn = world.app().db.reader().await.unwrap();
    let told = conn.count("select count(*) as n from notices", &[]).await.unwrap();
    assert_eq!(told, 2 * 12 + 1990);
    drop(conn);
    assert_eq!(place(&world.browser(world.cast.member).await.get("/notices").await), "/notices");
}

kernel::row! {
    struct Queued { payload: serde_json::Value }
}

/// Prints how long it takes; `cargo nextest run -p app --run-ignored only -E 'test(a_hundred_thousand)' --no-capture`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement of minutes"]
async fn digests_for_a_hundred_thousand_are_made_in_less_than_a_minute() {
    let world = World::new().await;
    for step in 0..100 {
        grow(&world, step * 1000..(step + 1) * 1000).await;
    }
    let watch = Instant::now();
    for number in 0..10 {
        call(&world, &format!("Meeting {number}")).await;
    }
    eprintln!("10 meetings are told to 100,000 persons in {:?}", watch.elapsed());
    world.app().clock.advance(SignedDuration::from_hours(24));
    let watch = Instant::now();
    let workshop = &world.instance.workshop;
    let routine = workshop.routines.iter().find(|routine| routine.name == "notices.digests").unwrap();
    (routine.run)(world.app().clone()).await.unwrap();
    let kind = workshop.jobs.iter().find(|kind| kind.kind == "notices.digests").unwrap();
    let mut last = serde_json::Value::Null;
    loop {
        let sql = "select payload from jobs where kind = 'notices.digests' order by id desc limit 1";
        let next: Queued = world.app().db.reader().await.unwrap().one(sql, &[]).await.unwrap();
        if next.payload == last {
            break;
        }
        last = next.payload;
        (kind.run)(world.app().clone(), last.clone()).await.unwrap();
    }
    let took = watch.elapsed();
    let conn = world.app().db.reader().await.unwrap();
    let mails = conn.count("select count(*) as n from jobs where kind = 'mail.send'", &[]).await.unwrap();
    eprintln!("{mails} digests of 10 lines are made in {took:?}");
    assert!(mails > 100_000, "{mails}");
    assert!(took.as_secs() < 60, "{took:?}");
}
