//! Attendance: said once for all meetings or for one, confirmed after the start, seen by the group.

use jiff::SignedDuration;
use world::{Page, World};

use crate::steps::{log_after, log_length, post};

const EVENT: &str = "/events/technical-first";

kernel::row! {
    struct Stated { state: String }
}

/// How people stand to the first meeting, in the order of their words.
async fn states(world: &World) -> Vec<String> {
    let conn = world.app().db.reader().await.unwrap();
    let found: Vec<Stated> = conn
        .all(
            "select a.state from v_attendance a join meetings m on m.id = a.meeting where m.slug = 'technical-first' order by a.state",
            &[],
        )
        .await
        .unwrap();
    found.into_iter().map(|row| row.state).collect()
}

fn panel(page: &Page) -> String {
    page.all(".panel").join(" ")
}

#[tokio::test]
async fn a_member_says_once_that_they_come_to_all_meetings() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let before = log_length(&world).await;
    let page = member.get("/groups/technical/meetings").await;
    let page = member.press(&page, "I come to all meetings", &[]).await;
    assert!(page.says("You come to all meetings of this group."), "{}", page.text());
    assert_eq!(log_after(&world, before).await, ["groups.opt_in_began"]);
    assert_eq!(states(&world).await, ["coming"]);
    assert_eq!(post(&mut member, "/groups/technical/opt-ins", &[]).await.status, 303);
    assert_eq!(log_after(&world, before).await.len(), 1, "said twice is said once");
    // No to a single one.
    let page = member.get(EVENT).await;
    assert!(panel(&page).contains("Comes") && panel(&page).contains("1 person comes."), "{}", page.text());
    let page = member.press(&page, "I will not come", &[]).await;
    assert!(panel(&page).contains("0 people come. 1 does not."), "{}", page.text());
    assert_eq!(states(&world).await, ["not_coming"]);
    // Who leaves the group comes no more, but what was said of one meeting stays.
    let page = member.get(EVENT).await;
    member.press(&page, "I will come", &[]).await;
    let page = member.get("/groups/technical/meetings").await;
    member.press(&page, "No longer to all meetings", &[]).await;
    assert_eq!(states(&world).await, ["coming"]);
    assert_eq!(world.happened("groups.opt_in_ended").await, 1);
}

#[tokio::test]
async fn coming_to_all_counts_from_when_it_was_said_and_ends_with_the_membership() {
    let world = World::new().await;
    world.app().clock.advance(SignedDuration::from_hours(24 * 20));
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, "/groups/technical/opt-ins", &[]).await;
    assert_eq!(states(&world).await, Vec::<String>::new(), "the meeting was before it was said");

    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, "/groups/technical/opt-ins", &[]).await;
    assert_eq!(states(&world).await, ["coming"]);
    let page = member.get("/groups/technical/members").await;
    member.press(&page, "Leave this group", &[]).await;
    assert_eq!(states(&world).await, Vec::<String>::new());
}

#[tokio::test]
async fn whoever_was_there_confirms_it_after_the_start() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    assert!(!member.get(EVENT).await.has_button("I was there"));
    let page = post(&mut member, &format!("{EVENT}/confirmations"), &[]).await;
    assert!(page.status == 422 && page.says("once the meeting has begun"), "{}", page.text());
    let before_it = member.get(EVENT).await;
    // 3 December, half past ten in Brussels: it has begun at ten.
    world.app().clock.advance(SignedDuration::from_mins(9 * 24 * 60 - 90));
    let mut member = world.browser(world.cast.member).await;
    let page = member.press(&before_it, "I will come", &[]).await;
    assert!(page.status == 422 && page.says("Nothing can be answered any more."), "{}", page.text());
    let page = member.get(EVENT).await;
    let page = member.press(&page, "I was there", &[]).await;
    assert!(page.says("Was there") && !page.has_button("I was there"), "{}", page.text());
    assert_eq!(post(&mut member, &format!("{EVENT}/confirmations"), &[]).await.status, 303);
    assert_eq!(world.happened("groups.attendance_confirmed").await, 1);
    assert_eq!(states(&world).await, ["attended"]);
}

#[tokio::test]
async fn only_those_whom_the_meeting_is_for_are_asked_and_only_the_group_sees_who_comes() {
    let world = World::new().await;
    for who in [world.cast.other_member, world.cast.official, world.cast.steward, world.cast.nobody] {
        let mut browser = world.browser(who).await;
        assert!(!browser.get(EVENT).await.says("I will come"), "{}", who.email);
        let page = post(&mut browser, &format!("{EVENT}/answers"), &[("answer", "coming")]).await;
        assert_eq!(page.status, 404, "{}", who.email);
        assert_eq!(browser.get(&format!("{EVENT}/attendances")).await.status, 403, "{}", who.email);
        assert_eq!(post(&mut browser, "/groups/technical/opt-ins", &[]).await.status, 403, "{}", who.email);
    }
    for who in [world.cast.member, world.cast.chair, world.cast.lead] {
        let mut browser = world.browser(who).await;
        let page = browser.get(EVENT).await;
        assert!(browser.press(&page, "I will come", &[]).await.says("You will come."), "{}", who.email);
    }
    let page = world.browser(world.cast.member).await.get(&format!("{EVENT}/attendances")).await;
    assert_eq!(page.all("tbody tr").len(), 3, "{}", page.text());
    assert!(page.says("3 people come.") && page.all("tbody tr").join("|").contains("Oulu"), "{}", page.text());
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(post(&mut member, &format!("{EVENT}/answers"), &[("answer", "perhaps")]).await.status, 400);
}

#[tokio::test]
async fn a_cancelled_meeting_asks_nobody() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, "/groups/technical/opt-ins", &[]).await;
    let page = member.get(EVENT).await;
    post(&mut lead, &format!("{EVENT}/cancellations"), &[("reason", "Strike")]).await;
    assert_eq!(member.press(&page, "I will not come", &[]).await.status, 422);
    assert_eq!(states(&world).await, Vec::<String>::new());
}
