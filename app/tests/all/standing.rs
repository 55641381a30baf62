//! Standing rests on something and ends with it: the affiliation of a person, the signature of a government.

use axum::http::StatusCode;
use world::World;

use crate::steps::id;

async fn sees_members(world: &World) -> bool {
    world.browser(world.cast.member).await.get("/groups/technical/members").await.status == StatusCode::OK
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_the_government_leaves_its_groups_at_once_and_for_good() {
    let world = World::new().await;
    assert!(sees_members(&world).await);
    let affiliation = id(
        &world,
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'",
    )
    .await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&format!("/affiliations/{affiliation}")).await;
    member.press(&page, "I do not work there any more", &[]).await;
    // Before any background work.
    assert!(!sees_members(&world).await);
    world.settle().await;
    assert_eq!(world.happened("groups.membership_ended").await, 1);
    assert!(!sees_members(&world).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_a_government_withdraws_its_people_lose_their_standing_and_others_keep_theirs() {
    let world = World::new().await;
    let signature =
        id(&world, "select id from signatures where government = (select id from governments where slug = 'oulu')")
            .await;
    let mut representative = world.browser(world.cast.representative).await;
    let page = representative.get(&format!("/signatures/{signature}")).await;
    representative.press(&page, "Withdraw the signature", &[]).await;
    assert!(!sees_members(&world).await, "before any background work");
    world.settle().await;
    assert_eq!(world.happened("groups.membership_ended").await, 1);
    let mut chair = world.browser(world.cast.chair).await;
    assert_eq!(chair.get("/groups/technical/members").await.status, StatusCode::OK);
    assert_eq!(chair.get("/groups/technical/meetings/new").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chair_who_leaves_the_government_leaves_the_chair() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    assert_eq!(chair.get("/groups/technical/meetings/new").await.status, StatusCode::OK);
    let affiliation = id(
        &world,
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'chair@cast.example'",
    )
    .await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get(&format!("/affiliations/{affiliation}")).await;
    steward.press(&page, "This person does not work there any more", &[]).await;
    assert_eq!(chair.get("/groups/technical/meetings/new").await.status, StatusCode::FORBIDDEN);
    world.settle().await;
    assert_eq!(world.happened("groups.seat_ended").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_steward_gives_the_chair_only_to_a_person_of_a_signatory() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/groups/legal/seats").await;
    let refused = steward.press(&page, "Give a seat", &[("role", "chair"), ("email", world.cast.unsigned.email)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("A chair works for a government that has signed"));
    assert!(refused.html().contains(world.cast.unsigned.email), "what was typed is kept");

    let mut official = world.browser(world.cast.official).await;
    assert_eq!(official.get("/groups/legal/meetings/new").await.status, StatusCode::FORBIDDEN);
    let given =
        steward.press(&refused, "Give a seat", &[("role", "chair"), ("email", world.cast.official.email)]).await;
    assert!(given.says("The seat is given."));
    assert_eq!(official.get("/groups/legal/meetings/new").await.status, StatusCode::OK);
    steward.press(&given, "End this seat", &[]).await;
    assert_eq!(official.get("/groups/legal/meetings/new").await.status, StatusCode::FORBIDDEN);
}
