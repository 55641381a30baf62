//! Meetings: called by lead and chair, announced to everyone, with an agenda for those whom they are for.

use world::{Browser, Page, World};

use crate::steps::{assert_refused, holds, log_after, log_length, place, post};

const LINK: &str = "https://video.example/room-1";

async fn call(browser: &mut Browser, audience: &str) -> Page {
    let form = browser.get("/groups/technical/meetings/new").await;
    let typed = [
        ("title", "Second meeting"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("audience", audience),
        ("about", "We choose a clause."),
        ("agenda", "Only for those it is for"),
        ("join_url", LINK),
    ];
    browser.press(&form, "Announce it", &typed).await
}

#[tokio::test]
async fn a_meeting_is_announced_to_everyone_and_its_agenda_to_the_group() {
    let world = World::new().await;
    let page = call(&mut world.browser(world.cast.lead).await, "group").await;
    assert!(page.says("The meeting is announced."), "{}", page.text());
    let path = place(&page);
    assert_eq!(path, "/events/technical-2027-02-03");
    let mut visitor = world.visitor();
    assert!(visitor.get("/events").await.says("Second meeting"));
    let page = visitor.get(&path).await;
    assert!(page.says("We choose a clause."), "{}", page.text());
    assert!(!page.html().contains("Only for those") && !page.html().contains(LINK));
    for (who, sees) in [
        (world.cast.member, true),
        (world.cast.chair, true),
        (world.cast.official, false),
        (world.cast.other_member, false),
        (world.cast.steward, false),
    ] {
        let page = world.browser(who).await.get(&path).await;
        assert_eq!(page.html().contains("Only for those"), sees, "{}", who.email);
        assert_eq!(page.html().contains(LINK), sees, "{}", who.email);
    }
}

#[tokio::test]
async fn a_meeting_for_signatories_is_not_for_officials_of_governments_that_have_not_signed() {
    let world = World::new().await;
    let path = place(&call(&mut world.browser(world.cast.lead).await, "signatories").await);
    for (who, sees) in [
        (world.cast.official, true),
        (world.cast.other_member, true),
        (world.cast.member, true),
        (world.cast.lead, true),
        (world.cast.unsigned, false),
        (world.cast.nobody, false),
    ] {
        let page = world.browser(who).await.get(&path).await;
        assert_eq!(page.html().contains(LINK), sees, "{}", who.email);
    }
}

#[tokio::test]
async fn a_meeting_for_officials_is_for_officials_of_any_government() {
    let world = World::new().await;
    let path = place(&call(&mut world.browser(world.cast.lead).await, "officials").await);
    for (who, sees) in [(world.cast.unsigned, true), (world.cast.official, true), (world.cast.nobody, false)] {
        let page = world.browser(who).await.get(&path).await;
        assert_eq!(page.html().contains(LINK), sees, "{}", who.email);
    }
    assert!(!world.visitor().get(&path).await.html().contains(LINK));
}

#[tokio::test]
async fn a_meeting_for_everyone_shows_everything_to_visitors() {
    let world = World::new().await;
    let path = place(&call(&mut world.browser(world.cast.chair).await, "everyone").await);
    let page = world.visitor().get(&path).await;
    assert!(page.says("Only for those it is for"), "{}", page.text());
    assert_eq!(page.link("Open the meeting"), LINK);
}

#[tokio::test]
async fn two_meetings_on_a_day_have_two_addresses() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let first = place(&call(&mut lead, "group").await);
    let second = place(&call(&mut lead, "group").await);
    assert_eq!(second, format!("{first}-2"));
}

#[tokio::test]
async fn a_meeting_in_the_past_one_that_ends_first_and_a_link_that_is_none_come_back_as_typed() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let before = log_length(&world).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    assert_refused(&lead.press(&form, "Announce it", &[("audience", "")]).await, &["title", "day", "audience"]);
    let typed = [
        ("title", "Second meeting"),
        ("day", "2026-11-23"),
        ("begins", "10:00"),
        ("ends", "09:00"),
        ("audience", "group"),
        ("join_url", "javascript:alert(1)"),
    ];
    let page = lead.press(&form, "Announce it", &typed).await;
    assert_refused(&page, &["begins", "ends", "join_url"]);
    for (field, value) in typed {
        assert!(holds(&page, field, value), "{field} was lost");
    }
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test]
async fn members_and_stewards_cannot_call_a_meeting() {
    let world = World::new().await;
    for who in [world.cast.member, world.cast.steward, world.cast.official] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get("/groups/technical/meetings/new").await.status, 403, "{}", who.email);
        assert_eq!(post(&mut browser, "/groups/technical/meetings", &[]).await.status, 403, "{}", who.email);
        for path in ["/events/technical-first/changes", "/events/technical-first/cancellations"] {
            assert_eq!(browser.get(&format!("{path}/new")).await.status, 403, "{}", who.email);
            assert_eq!(post(&mut browser, path, &[("reason", "No")]).await.status, 403, "{}", who.email);
        }
    }
    // The lead of one group leads no other.
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(lead.get("/groups/legal/meetings/new").await.status, 403);
}

#[tokio::test]
async fn a_meeting_that_is_changed_and_moved_keeps_its_address() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "group").await);
    let before = log_length(&world).await;
    let form = lead.get(&format!("{path}/changes/new")).await;
    assert!(holds(&form, "title", "Second meeting") && holds(&form, "begins", "10:00"), "{}", form.text());
    let page = lead.press(&form, "Save the change", &[("about", "We choose two clauses.")]).await;
    assert!(page.says("The change is saved.") && page.says("We choose two clauses."), "{}", page.text());
    assert_eq!(log_after(&world, before).await, ["groups.meeting_changed"]);
    // The chair moves it, over midnight.
    let mut chair = world.browser(world.cast.chair).await;
    let before = log_length(&world).await;
    let form = chair.get(&format!("{path}/changes/new")).await;
    let typed = [("day", "2027-02-10"), ("begins", "23:00"), ("ends", "00:30"), ("ends_day", "2027-02-11")];
    let page = chair.press(&form, "Save the change", &typed).await;
    assert_eq!(place(&page), path, "{}", page.text());
    assert!(page.says("10 February 2027") && page.says("11 February 2027"), "{}", page.text());
    assert_eq!(log_after(&world, before).await, ["groups.meeting_moved"]);
    assert_eq!(of_meetings(&world, "select sequence as n from meetings where title = 'Second meeting'").await, 2);
    assert!(world.visitor().get("/events").await.says("Second meeting"));
}

async fn of_meetings(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

#[tokio::test]
async fn a_change_that_no_calendar_shows_does_not_reach_calendars() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "group").await);
    let form = lead.get(&format!("{path}/changes/new")).await;
    lead.press(&form, "Save the change", &[("kind", "extra")]).await;
    // Sending the same again saves nothing.
    let before = log_length(&world).await;
    lead.press(&form, "Save the change", &[("kind", "extra")]).await;
    assert_eq!(log_length(&world).await, before);
    let of = async |sql| of_meetings(&world, sql).await;
    assert_eq!(of("select sequence as n from meetings where title = 'Second meeting'").await, 0);
    assert_eq!(of("select version as n from meetings where title = 'Second meeting'").await, 2);
}

#[tokio::test]
async fn a_form_that_was_overtaken_shows_both_texts_and_loses_none() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "group").await);
    let mut chair = world.browser(world.cast.chair).await;
    let (of_lead, of_chair) =
        (lead.get(&format!("{path}/changes/new")).await, chair.get(&format!("{path}/changes/new")).await);
    lead.press(&of_lead, "Save the change", &[("title", "The lead’s title"), ("place", "Oulu")]).await;
    let before = log_length(&world).await;
    let page = chair.press(&of_chair, "Save the change", &[("title", "<b>The chair’s title</b>")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Somebody saved this while you were writing"), "{}", page.text());
    let shown = page.all("section.notice.warn").join(" ");
    for words in ["The lead’s title", "<b>The chair’s title</b>", "Oulu", "Nothing"] {
        assert!(shown.contains(words), "{words} is not in {shown}");
    }
    assert!(!shown.contains("We choose a clause."), "what is the same is no difference: {shown}");
    assert!(holds(&page, "title", "<b>The chair’s title</b>"));
    assert_eq!(log_length(&world).await, before);
    assert!(chair.get(&path).await.says("The lead’s title"));
    // What is wrong in a form does not hide that it was overtaken.
    let page = chair.press(&of_chair, "Save the change", &[("title", "x")]).await;
    assert!(page.says("Somebody saved this while you were writing"), "{}", page.text());
    // Sent again after reading, it counts.
    let page = chair.press(&page, "Save the change", &[("title", "Our title"), ("place", "Oulu")]).await;
    assert!(page.says("The change is saved.") && page.says("Our title"), "{}", page.text());
    // A form that had an error keeps the version that it was made from.
    let form = lead.get(&format!("{path}/changes/new")).await;
    let wrong = lead.press(&form, "Save the change", &[("title", "x")]).await;
    assert_refused(&wrong, &["title"]);
    let newer = chair.get(&format!("{path}/changes/new")).await;
    chair.press(&newer, "Save the change", &[("title", "The chair was faster")]).await;
    let page = lead.press(&wrong, "Save the change", &[("title", "The lead was slower")]).await;
    assert!(page.status == 422 && page.says("The chair was faster"), "{}", page.text());
}

#[tokio::test]
async fn a_time_that_the_clocks_skip_is_explained_at_its_field() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    let typed =
        [("title", "At night"), ("day", "2027-03-28"), ("begins", "02:30"), ("ends", "04:00"), ("audience", "group")];
    let page = lead.press(&form, "Announce it", &typed).await;
    assert_refused(&page, &["begins"]);
    assert!(page.says("the clocks go forward and skip this time"), "{}", page.text());
    assert!(lead.press(&page, "Announce it", &[("begins", "01:30")]).await.says("The meeting is announced."));
}

#[tokio::test]
async fn a_cancelled_meeting_stays_with_its_reason_and_is_marked() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "everyone").await);
    let form = lead.get(&format!("{path}/cancellations/new")).await;
    assert_refused(&lead.press(&form, "Cancel the meeting", &[]).await, &["reason"]);
    let before = log_length(&world).await;
    let page = lead.press(&form, "Cancel the meeting", &[("reason", "The speaker is ill.")]).await;
    assert!(page.says("The speaker is ill.") && !page.says("Open the meeting"), "{}", page.text());
    // The second click changes neither the reason nor the log.
    lead.press(&form, "Cancel the meeting", &[("reason", "Another reason")]).await;
    assert_eq!(log_after(&world, before).await, ["groups.meeting_cancelled"]);
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert!(page.status == 200 && page.says("This meeting was cancelled on 24 November 2026."), "{}", page.text());
    assert!(page.says("The speaker is ill.") && !page.html().contains(LINK));
    let list = visitor.get("/events").await;
    assert!(list.says("Second meeting") && list.all(".tag.bad") == ["Cancelled"], "{}", list.text());
    assert!(!visitor.get("/").await.says("Second meeting"));
    // It is not changed any more.
    let form = lead.get(&format!("{path}/changes/new")).await;
    let page = lead.press(&form, "Save the change", &[("title", "Not cancelled at all")]).await;
    assert!(page.status == 422 && page.says("It cannot be changed any more."), "{}", page.text());
}

#[tokio::test]
async fn a_meeting_that_is_over_is_not_cancelled_and_may_be_corrected() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = place(&call(&mut lead, "group").await);
    let form = lead.get(&format!("{path}/cancellations/new")).await;
    let edit = lead.get(&format!("{path}/changes/new")).await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 100));
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.press(&form, "Cancel the meeting", &[("reason", "Too late")]).await;
    assert!(page.status == 422 && page.says("It cannot be cancelled any more."), "{}", page.text());
    assert!(
        lead.press(&edit, "Save the change", &[("title", "What it was called")]).await.says("The change is saved.")
    );
}
