//! Minutes with their decisions and actions: written by those who may, read by the group or by everyone, approved later; open
//! actions come back until they are closed; and what people said of the meeting.

use jiff::SignedDuration;
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, holds, id, log_after, log_length, post};

const EVENT: &str = "/events/technical-first";
const DESK: &str = "/events/technical-first/minutes/changes/new";
const MINUTES: &str = "/events/technical-first/minutes";

/// A world in which the first meeting was the day before.
async fn after_the_meeting() -> World {
    let world = World::new().await;
    world.app().clock.advance(SignedDuration::from_hours(10 * 24));
    world
}

async fn write(browser: &mut Browser, words: &str) -> Page {
    let page = browser.get(DESK).await;
    browser.press(&page, "Save", &[("words", words)]).await
}

async fn publish(browser: &mut Browser) -> Page {
    let page = browser.get(DESK).await;
    browser.press(&page, "Publish the minutes", &[]).await
}

async fn reads(world: &World, who: Someone) -> bool {
    world.browser(who).await.get(MINUTES).await.status == 200
}

#[tokio::test]
async fn a_draft_is_for_those_who_write_and_published_minutes_are_for_the_group() {
    let world = after_the_meeting().await;
    let cast = &world.cast;
    let mut lead = world.browser(cast.lead).await;
    let before = log_length(&world).await;
    assert!(write(&mut lead, "We met.\nWe spoke.").await.says("The minutes are saved."));
    assert!(reads(&world, cast.chair).await && !reads(&world, cast.member).await);
    let page = publish(&mut lead).await;
    assert!(page.says("The minutes are published.") && page.says("We spoke."), "{}", page.text());
    let kinds: Vec<String> =
        log_after(&world, before).await.into_iter().filter(|kind| kind.starts_with("groups")).collect();
    assert_eq!(kinds, ["groups.minutes_written", "groups.minutes_published"]);
    for (who, sees) in [
        (cast.member, true),
        (cast.chair, true),
        (cast.official, false),
        (cast.other_member, false),
        (cast.steward, false),
        (cast.nobody, false),
    ] {
        assert_eq!(reads(&world, who).await, sees, "{}", who.email);
        assert_eq!(world.browser(who).await.get(EVENT).await.says("Read the minutes"), sees, "{}", who.email);
    }
    assert_eq!(world.visitor().get(MINUTES).await.status, 404);
    // Published twice is published once.
    post(&mut lead, &format!("{MINUTES}/publications"), &[]).await;
    assert_eq!(world.happened("groups.minutes_published").await, 1);
    // A public recap is for everyone, with its recording.
    let page = lead.get(DESK).await;
    let typed = [("is_public", "yes"), ("recording_url", "https://video.example/recording")];
    lead.press(&page, "Save", &typed).await;
    let page = world.visitor().get(MINUTES).await;
    assert!(page.status == 200 && page.says("We spoke.") && !page.says("Who can see this"), "{}", page.text());
    assert_eq!(page.link("Open the recording"), "https://video.example/recording");
    assert!(!page.says("A secret task"), "who does what stays in the group: {}", page.text());
    assert!(world.browser(cast.member).await.get(MINUTES).await.says("A secret task"));
}

#[tokio::test]
async fn minutes_without_words_are_not_published_and_wrong_links_come_back() {
    let world = after_the_meeting().await;
    let mut lead = world.browser(world.cast.lead).await;
    write(&mut lead, "").await;
    assert_refused(&publish(&mut lead).await, &["words"]);
    let page = lead.get(DESK).await;
    let page = lead.press(&page, "Save", &[("words", "<b>Kept</b>"), ("recording_url", "ftp://x")]).await;
    assert_refused(&page, &["recording_url"]);
    assert!(holds(&page, "words", "<b>Kept</b>"));
    let long = "x".repeat(40_001);
    assert_refused(&lead.press(&page, "Save", &[("words", &long), ("recording_url", "")]).await, &["words"]);
}

#[tokio::test]
async fn minutes_that_two_write_keep_both_texts() {
    let world = after_the_meeting().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let (of_lead, of_chair) = (lead.get(DESK).await, chair.get(DESK).await);
    lead.press(&of_lead, "Save", &[("words", "What the lead heard")]).await;
    // Both began with nothing, so not even the first minutes are written over.
    let page = chair.press(&of_chair, "Save", &[("words", "What the chair heard")]).await;
    let shown = page.all("section.notice.warn").join(" ");
    assert!(page.status == 422 && shown.contains("What the lead heard"), "{}", page.text());
    assert!(holds(&page, "words", "What the chair heard"));
    let page = chair.press(&page, "Save", &[("words", "What both heard")]).await;
    assert!(page.says("The minutes are saved.") && holds(&page, "words", "What both heard"), "{}", page.text());
}

#[tokio::test]
async fn whoever_was_named_writes_and_nobody_else_of_the_group() {
    let world = after_the_meeting().await;
    let mut member = world.browser(world.cast.member).await;
    for path in [DESK, "/events/technical-first/decisions/new", "/events/technical-first/actions/new"] {
        assert_eq!(member.get(path).await.status, 403, "{path}");
    }
    assert_eq!(post(&mut member, &format!("{MINUTES}/changes"), &[("words", "Mine")]).await.status, 403);
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get("/events/technical-first/writers/new").await;
    assert_refused(&chair.press(&page, "Name this person", &[]).await, &["writer"]);
    // Only somebody of the group.
    let other = world.cast.other_member.person.to_string();
    assert_refused(&chair.press(&page, "Name this person", &[("writer", &other)]).await, &["writer"]);
    let named = world.cast.member.person.to_string();
    let page = chair.press(&page, "Name this person", &[("writer", &named)]).await;
    assert!(page.says("This person can write the minutes now."), "{}", page.text());
    assert!(write(&mut member, "As I heard it").await.says("The minutes are saved."));
    assert!(publish(&mut member).await.says("The minutes are published."));
    // Naming and approving stay with lead and chair.
    assert_eq!(member.get("/events/technical-first/writers/new").await.status, 403);
    assert_eq!(member.get(&format!("{MINUTES}/approvals/new")).await.status, 403);
}

#[tokio::test]
async fn a_later_meeting_approves_the_minutes_with_amendments() {
    let world = after_the_meeting().await;
    let mut lead = world.browser(world.cast.lead).await;
    write(&mut lead, "We met.").await;
    let page = lead.get(&format!("{MINUTES}/approvals/new")).await;
    assert!(page.says("No later meeting of this group has begun yet."), "{}", page.text());
    let form = lead.get("/groups/technical/meetings/new").await;
    let typed = [
        ("title", "Second meeting"),
        ("day", "2026-12-10"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
    ];
    lead.press(&form, "Announce it", &typed).await;
    world.app().clock.advance(SignedDuration::from_hours(8 * 24));
    let mut lead = world.browser(world.cast.lead).await;
    let second = id(&world, "select id from meetings where title = 'Second meeting'").await;
    let form = lead.get(&format!("{MINUTES}/approvals/new")).await;
    let draft = lead.press(&form, "Note the approval", &[("meeting", &second)]).await;
    assert!(draft.status == 422 && draft.says("These minutes are not published yet."), "{}", draft.text());
    publish(&mut lead).await;
    assert_refused(&lead.press(&form, "Note the approval", &[]).await, &["meeting"]);
    let own = id(&world, "select id from meetings where slug = 'technical-first'").await;
    assert_refused(&lead.press(&form, "Note the approval", &[("meeting", &own)]).await, &["meeting"]);
    let typed = [("meeting", second.as_str()), ("amendments", "Riga was there too.")];
    let page = lead.press(&form, "Note the approval", &typed).await;
    assert!(page.says("The approval is noted.") && page.says("Riga was there too."), "{}", page.text());
    assert!(page.link("Second meeting").ends_with("/events/technical-2026-12-10"));
    lead.press(&form, "Note the approval", &[("meeting", &second), ("amendments", "Another")]).await;
    assert_eq!(world.happened("groups.minutes_approved").await, 1);
    // What was approved is not changed any more.
    let page = write(&mut lead, "We never met.").await;
    assert!(page.status == 422 && page.says("They cannot be changed any more."), "{}", page.text());
    let page = world.browser(world.cast.member).await.get(MINUTES).await;
    assert!(page.says("We met.") && page.says("Riga was there too."), "{}", page.text());
}

#[tokio::test]
async fn decisions_and_actions_are_records_of_the_group() {
    let world = after_the_meeting().await;
    let mut chair = world.browser(world.cast.chair).await;
    let form = chair.get("/events/technical-first/decisions/new").await;
    assert!(holds(&form, "decided_on", "2026-12-03"));
    let wrong = chair.press(&form, "Record it", &[("decided_on", "2027-01-01")]).await;
    assert_refused(&wrong, &["words", "decided_on"]);
    let page = chair.press(&form, "Record it", &[("words", "We take the clause.")]).await;
    assert!(page.says("The decision is recorded.") && page.says("We take the clause."), "{}", page.text());
    chair.press(&form, "Record it", &[("words", "We take the clause.")]).await;
    assert_eq!(world.happened("groups.decision_recorded").await, 1, "the second click is no second decision");

    let form = chair.get("/events/technical-first/actions/new").await;
    let past = chair.press(&form, "Record it", &[("due", "2026-12-02"), ("owner", "nobody")]).await;
    assert_refused(&past, &["words", "owner", "due"]);
    let owner = world.cast.chair.person.to_string();
    let typed = [("words", "Ask the lawyers"), ("owner", owner.as_str()), ("due", "2026-12-15")];
    let page = chair.press(&form, "Record it", &typed).await;
    assert!(page.says("The action is recorded.") && page.says("until 15 December 2026"), "{}", page.text());
    chair.press(&form, "Record it", &typed).await;
    assert_eq!(world.happened("groups.action_recorded").await, 2, "one of the cast, one of the chair");

    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/groups/technical/decisions").await.says("We take the clause."));
    // One's own come first, then those of others.
    let page = member.get("/groups/technical/actions").await;
    assert_eq!(page.all("ul.list li h3"), ["A secret task", "Ask the lawyers"]);
    for who in [world.cast.other_member, world.cast.official, world.cast.steward] {
        let mut browser = world.browser(who).await;
        for path in ["/groups/technical/decisions", "/groups/technical/actions"] {
            assert_eq!(browser.get(path).await.status, 403, "{path} as {}", who.email);
        }
        let action = id(&world, "select id from actions where words = 'A secret task'").await;
        assert_eq!(browser.get(&format!("/actions/{action}")).await.status, 404, "{}", who.email);
        assert_eq!(post(&mut browser, &format!("/actions/{action}/closings"), &[("state", "done")]).await.status, 404);
    }
}

#[tokio::test]
async fn an_open_action_comes_back_on_the_next_agenda_until_it_is_closed() {
    let world = World::new().await;
    let action = format!("/actions/{}", id(&world, "select id from actions").await);
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(EVENT).await;
    assert!(page.says("Open actions") && page.says("A secret task"), "{}", page.text());
    assert!(!world.visitor().get(EVENT).await.html().contains("A secret task"));
    // It can become an item of its own.
    let mut lead = world.browser(world.cast.lead).await;
    let desk = lead.get(&format!("{EVENT}/agenda-items")).await;
    let source = action.replace("/actions/", "action:");
    let page = lead.press(&desk, "Add an item", &[("source", &source)]).await;
    assert!(page.says("From an open action"), "{}", page.text());
    // Somebody else of the group cannot close it; its owner can, and giving up needs a reason.
    let form = member.get(&action).await;
    assert_refused(&member.press(&form, "Close it", &[]).await, &["state"]);
    assert_refused(&member.press(&form, "Close it", &[("state", "dropped")]).await, &["reason"]);
    let refused = post(&mut member, &format!("{action}/closings"), &[("state", "open")]).await;
    assert_eq!(refused.status, 422);
    let before = log_length(&world).await;
    let page = member.press(&form, "Close it", &[("state", "dropped"), ("reason", "Nobody needs it.")]).await;
    assert!(page.says("The action is closed.") && page.says("Nobody needs it."), "{}", page.text());
    // Closed twice is closed once, in the first way.
    assert_eq!(post(&mut lead, &format!("{action}/closings"), &[("state", "done")]).await.status, 303);
    assert_eq!(log_after(&world, before).await, ["groups.action_closed"]);
    assert!(!member.get(EVENT).await.says("Open actions"));
    let page = member.get("/groups/technical/actions?state=closed").await;
    assert!(page.says("A secret task") && page.says("Dropped"), "{}", page.text());
    assert!(member.get("/groups/technical/actions").await.says("Nothing here."));
}

#[tokio::test]
async fn feedback_counts_without_names_and_once_a_person() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get(&format!("{EVENT}/feedback/new")).await.says("once the meeting has begun"));
    let page = post(&mut member, &format!("{EVENT}/feedback"), &[("useful", "5")]).await;
    assert!(page.status == 422 && page.says("once the meeting has begun"), "{}", page.text());

    let world = after_the_meeting().await;
    let (mut member, mut chair) = (world.browser(world.cast.member).await, world.browser(world.cast.chair).await);
    let form = member.get(&format!("{EVENT}/feedback/new")).await;
    assert_refused(&member.press(&form, "Send", &[]).await, &["useful"]);
    for wrong in ["0", "6", "x"] {
        let page = post(&mut member, &format!("{EVENT}/feedback"), &[("useful", wrong)]).await;
        assert_eq!(page.status, 422, "{wrong}");
    }
    let page = member.press(&form, "Send", &[("useful", "4"), ("words", "Less <i>talk</i>")]).await;
    assert!(page.says("Thank you for your answer."), "{}", page.text());
    // An answer may be changed; it stays one.
    let form = member.get(&format!("{EVENT}/feedback/new")).await;
    assert!(holds(&form, "useful", "4") && holds(&form, "words", "Less <i>talk</i>"));
    member.press(&form, "Send", &[("useful", "2")]).await;
    let form = chair.get(&format!("{EVENT}/feedback/new")).await;
    chair.press(&form, "Send", &[("useful", "2")]).await;
    let page = chair.get(&format!("{EVENT}/feedback")).await;
    assert!(
        page.all("dl.facts").join("").contains("Hardly useful2") && page.says("Less <i>talk</i>"),
        "{}",
        page.text()
    );
    let shown = page.all("main .stack").join(" ");
    assert!(!shown.contains("member") && !shown.contains("Oulu"), "{shown}");
    for who in [world.cast.member, world.cast.official, world.cast.steward] {
        assert_eq!(world.browser(who).await.get(&format!("{EVENT}/feedback")).await.status, 403, "{}", who.email);
    }
    // For whom the meeting was not, there is nothing to answer.
    for who in [world.cast.official, world.cast.nobody] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&format!("{EVENT}/feedback/new")).await.status, 404, "{}", who.email);
        assert_eq!(post(&mut browser, &format!("{EVENT}/feedback"), &[("useful", "1")]).await.status, 404);
    }
}
