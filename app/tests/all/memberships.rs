//! Working groups: joining, being told why one cannot, and leaving.

use world::World;

use crate::steps::{PDF, assert_refused, holds, log_length, place, post, send_signature};

#[tokio::test]
async fn a_person_of_a_signatory_is_in_at_once_and_sees_who_else_is() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.official).await;
    assert_eq!(browser.get("/groups/technical/members").await.status, 403);
    let page = browser.get("/groups/technical").await;
    let form = browser.open(&page.link("Join this group")).await;
    assert!(form.says("You join for Oulu."), "{}", form.text());
    let page = browser.press(&form, "Join this group", &[("motivation", "Our sensors are silent.")]).await;
    assert!(page.says("Welcome. You are a member now."), "{}", page.text());
    let members = browser.get("/groups/technical/members").await;
    assert!(members.says("3 members") && members.says("Our sensors are silent."), "{}", members.text());
    assert!(world.visitor().get("/governments/oulu").await.says("2 persons"));
    assert!(browser.get("/account").await.says("technical group"));
}

#[tokio::test]
async fn joining_twice_is_being_in_it_once() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.official).await;
    let form = browser.get("/groups/technical/memberships/new").await;
    browser.press(&form, "Join this group", &[]).await;
    let page = browser.press(&form, "Join this group", &[]).await;
    assert_eq!((page.status.as_u16(), place(&page).as_str()), (200, "/groups/technical"));
    assert!(browser.get("/groups/technical/members").await.says("3 members"));
    assert_eq!(world.happened("groups.membership_began").await, 4);
}

#[tokio::test]
async fn two_presses_at_the_same_moment_are_one_membership() {
    let world = World::new().await;
    let mut one = world.browser(world.cast.official).await;
    let mut two = world.browser(world.cast.official).await;
    let path = "/groups/technical/memberships";
    let (a, b) = tokio::join!(post(&mut one, path, &[]), post(&mut two, path, &[]));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert!(one.get("/groups/technical/members").await.says("3 members"));
}

#[tokio::test]
async fn who_has_not_signed_is_told_what_to_do_first() {
    let world = World::new().await;
    let words = "Your government signs first, then you join.";
    let before = log_length(&world).await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let page = ghent.get("/groups/technical/memberships/new").await;
    assert!(page.says(words) && !page.has_button("Join this group"), "{}", page.text());
    assert_eq!(page.link("To my government"), "/en/governments/ghent");
    let page = post(&mut ghent, "/groups/technical/memberships", &[]).await;
    assert!(page.status == 422 && page.says(words), "{}", page.text());
    // Another's government in the form helps nobody.
    let borrowed = [("government", world.cast.oulu.to_string())];
    let borrowed: Vec<(&str, &str)> = borrowed.iter().map(|(name, id)| (*name, id.as_str())).collect();
    assert_eq!(post(&mut ghent, "/groups/technical/memberships", &borrowed).await.status, 422);
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get("/groups/technical/memberships/new").await;
    assert_eq!(page.link("Say where I work"), "/en/affiliations/new");
    assert_eq!(post(&mut nobody, "/groups/technical/memberships", &[]).await.status, 422);
    assert_eq!(log_length(&world).await, before + 2, "two sign-ins and nothing else");
}

#[tokio::test]
async fn the_day_the_signature_is_accepted_its_people_can_join() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let sent = place(&send_signature(&mut ghent, PDF).await);
    assert_eq!(post(&mut ghent, "/groups/technical/memberships", &[]).await.status, 422, "it only waits");
    let mut steward = world.browser(world.cast.steward).await;
    let check = steward.get(&sent).await;
    steward.press(&check, "Accept and put it on the map", &[]).await;
    let form = ghent.get("/groups/technical/memberships/new").await;
    assert!(ghent.press(&form, "Join this group", &[]).await.says("You are a member now."));
}

#[tokio::test]
async fn the_open_group_takes_everyone_with_an_account() {
    let world = World::new().await;
    let mut nobody = world.browser(world.cast.nobody).await;
    let form = nobody.get("/groups/education-capacity-building/memberships/new").await;
    assert!(form.says("You join as a person, without a government."), "{}", form.text());
    assert!(nobody.press(&form, "Join this group", &[]).await.says("You are a member now."));
    let mut visitor = world.visitor();
    let page = visitor.get("/groups/education-capacity-building/memberships/new").await;
    assert!(page.path.starts_with("/en/sign-in"), "{}", page.path);
}

#[tokio::test]
async fn a_motivation_that_is_too_long_comes_back_as_it_was_typed() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.official).await;
    let form = browser.get("/groups/technical/memberships/new").await;
    let long = "ä".repeat(501);
    let page = browser.press(&form, "Join this group", &[("motivation", &long)]).await;
    assert_refused(&page, &["motivation"]);
    assert!(holds(&page, "motivation", &long));
    let fits = "ä".repeat(500);
    assert!(browser.press(&form, "Join this group", &[("motivation", &fits)]).await.says("You are a member now."));
}

#[tokio::test]
async fn who_leaves_sees_members_no_longer_and_can_come_back() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/groups/technical/members").await;
    let page = member.press(&page, "Leave this group", &[]).await;
    assert!(page.says("You have left the group."), "{}", page.text());
    assert_eq!(member.get("/groups/technical/members").await.status, 403);
    assert!(!member.get("/events/technical-first").await.says("The secret agenda"));
    assert_eq!(post(&mut member, "/groups/technical/departures", &[]).await.status, 403, "one leaves once");
    assert_eq!(world.happened("groups.membership_ended").await, 1);
    let form = member.get("/groups/technical/memberships/new").await;
    assert!(member.press(&form, "Join this group", &[]).await.says("You are a member now."));
    assert_eq!(member.get("/groups/technical/members").await.status, 200);
}
