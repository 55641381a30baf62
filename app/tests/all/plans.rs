//! A group's plan from its opening to its adoption, as lead, official and visitor meet it.

use axum::http::StatusCode;
use world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_group_without_a_plan_begins_one() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let seats = steward.get("/groups/legal/seats").await;
    steward.press(&seats, "Give a seat", &[("role", "lead"), ("email", world.cast.nobody.email)]).await;

    let mut lead = world.browser(world.cast.nobody).await;
    let proposals = lead.get("/groups/legal/proposals").await;
    assert!(proposals.says("takes no proposals at the moment"));
    let form = lead.open(&proposals.link("Open a plan")).await;
    let refused = lead.press(&form, "Open a plan", &[("year", "1999")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let opened = lead.press(&form, "Open a plan", &[("year", "2027")]).await;
    assert_eq!(opened.path, "/en/groups/legal/plans/2027?done=opened");
    assert!(opened.says("The plan is open."));
    // The same form sent twice, or by two people.
    lead.press(&form, "Open a plan", &[("year", "2027")]).await;
    assert_eq!(world.happened("work.plan_opened").await, 2, "one of the cast, and this one once");

    let mut official = world.browser(world.cast.official).await;
    assert!(official.get("/groups/legal/proposals").await.says("Propose"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_adoption_is_recorded_and_everyone_reads_it() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    let plan = chair.get("/groups/technical/plans/2027").await;
    let button = "Record that the group adopted the plan";
    let refused = chair.press(&plan, button, &[("decision", "  ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = "Adopted without objection <b>at the meeting</b>.";
    chair.press(&plan, button, &[("decision", words)]).await;

    let mut visitor = world.visitor();
    let read = visitor.get("/groups/technical/plans/2027").await;
    assert!(read.says(words) && read.says("adopted on 24 November 2026"), "{}", read.text());
    assert!(!read.has_button(button));
    // Whoever is slower finds it adopted, and changes nothing.
    chair.press(&plan, button, &[("decision", "Something else")]).await;
    assert!(visitor.get("/groups/technical/plans/2027").await.says(words));
    assert_eq!(world.happened("work.plan_adopted").await, 1);
    // Nothing disappears: the proposals stay readable, but no new ones are taken.
    let mut member = world.browser(world.cast.member).await;
    let proposals = member.get("/groups/technical/proposals").await;
    assert!(proposals.says("A common clause for sensors"));
    assert!(member.get("/groups/technical/proposals/new").await.says("takes no proposals"));
}
