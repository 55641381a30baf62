//! Meetings: called by lead and chair, announced to everyone, with an agenda for those whom they are for.

use world::{Browser, Page, World};

use crate::steps::{assert_refused, holds, log_length, place, post};

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
    }
    // The lead of one group leads no other.
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(lead.get("/groups/legal/meetings/new").await.status, 403);
}
