//! A group's plan from its draft to the running year, as lead, official and visitor meet it.

use axum::http::StatusCode;
use kernel::access::Errand;
use nouns::office::FactsImported;
use work::samples::{NewActivity, insert_activity, insert_milestone};
use world::World;

use crate::steps::{PLAN, adopt, assert_refused, discuss, holds, id, log_after, log_length, post, start};

const ADOPT: &str = "Record that the group adopted the plan";

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
    let again = lead.press(&form, "Open a plan", &[("year", "2027")]).await;
    assert!(again.says("The plan of this year was there already."), "{}", again.text());
    let again = lead.press(&form, "Begin it as a draft", &[("year", "2027")]).await;
    assert!(again.says("Open for proposals") && again.has_button("End the call and discuss"), "{}", again.text());
    assert_eq!(world.happened("work.plan_opened").await, 2, "one of the cast, and this one once");

    let mut official = world.browser(world.cast.official).await;
    assert!(official.get("/groups/legal/proposals").await.says("Propose"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_takes_no_proposals_until_it_is_opened() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/plans/new").await;
    let draft = lead.press(&form, "Begin it as a draft", &[("year", "2026")]).await;
    assert!(draft.says("The draft is there.") && draft.says("Proposals are not taken yet."), "{}", draft.text());
    assert!(!lead.get("/groups/technical/proposals/new").await.says("Proposal for 2026"));
    let open = lead.press(&draft, "Open it for proposals", &[]).await;
    assert!(open.says("Every city and region can propose a topic."), "{}", open.text());
    assert_eq!(open.all("section[aria-labelledby=way] .title"), ["Draft", "Open for proposals"]);
    assert_eq!(world.happened("work.plan_drafted").await, 1);
    let mut visitor = world.visitor();
    let seen = visitor.get("/groups/technical/plans/2026").await;
    assert!(seen.status == 200 && !seen.has_button("End the call and discuss"), "{}", seen.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn proposals_are_taken_only_while_the_plan_is_open() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/proposals/new").await;
    let page = discuss(&mut chair).await;
    assert!(page.says("The call for proposals has ended."), "{}", page.text());
    let typed = [("title", "A late topic"), ("problem", "It is."), ("wanted", "One."), ("kind", "information")];
    let page = official.press(&form, "Propose it", &typed).await;
    assert!(page.status == 422 && page.says("This group takes no proposals at the moment."), "{}", page.text());
    // Nothing is lost: what was proposed is still answered, and the call can begin again.
    let proposal = format!("/proposals/{}", world.cast.proposal);
    assert!(chair.get(&proposal).await.has_button("Accept into the plan"));
    let page = chair.get(PLAN).await;
    chair.press(&page, "Take proposals again", &[]).await;
    let page = official.press(&form, "Propose it", &typed).await;
    assert!(page.says("Your proposal is in."), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_adoption_is_recorded_with_its_meeting_and_everyone_reads_it() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    assert!(!chair.get(PLAN).await.has_button(ADOPT), "nothing is adopted while proposals are taken");
    let plan = discuss(&mut chair).await;
    let before = log_length(&world).await;
    assert_refused(&chair.press(&plan, ADOPT, &[("decision", "  ")]).await, &["adopted_on", "decision"]);
    let words = "Adopted without objection <b>at the meeting</b>.";
    let meeting = id(&world, "select id from meetings where slug = 'technical-first'").await;
    let typed = [("decision", words), ("meeting", &*meeting)];
    // The meeting is on 3 December, and it is November.
    let refused = chair.press(&plan, ADOPT, &typed).await;
    assert_refused(&refused, &["adopted_on"]);
    assert!(holds(&refused, "decision", words) && holds(&refused, "meeting", &meeting));
    assert_refused(
        &chair.press(&plan, ADOPT, &[("decision", words), ("adopted_on", "2026-11-25")]).await,
        &["adopted_on"],
    );
    assert_eq!(log_length(&world).await, before);
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 20));
    let page = world.browser(world.cast.chair).await.press(&plan, ADOPT, &typed).await;
    assert!(page.says("The plan is adopted."), "{}", page.text());

    let mut visitor = world.visitor();
    let read = visitor.get(PLAN).await;
    assert!(read.says(words) && read.says("adopted on 3 December 2026"), "{}", read.text());
    assert_eq!(read.link("First meeting"), "/en/events/technical-first");
    assert!(!read.has_button(ADOPT));
    // Whoever is slower finds it adopted, and changes nothing.
    let late = world.browser(world.cast.lead).await.press(&plan, ADOPT, &[("decision", "Something else")]).await;
    assert!(late.says("The adoption was recorded already."), "{}", late.text());
    assert!(visitor.get(PLAN).await.says(words));
    assert_eq!(world.happened("work.plan_adopted").await, 1);
    // Nothing disappears: the proposals stay readable, but no new ones are taken.
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/groups/technical/proposals").await.says("A common clause for sensors"));
    assert!(member.get("/groups/technical/proposals/new").await.says("takes no proposals"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_plan_cannot_be_adopted() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/plans/new").await;
    lead.press(&form, "Open a plan", &[("year", "2026")]).await;
    let path = "/groups/technical/plans/2026";
    post(&mut lead, &format!("{path}/discussions"), &[]).await;
    let plan = lead.get(path).await;
    let typed = [("decision", "Adopted"), ("adopted_on", "2026-11-24")];
    let page = lead.press(&plan, ADOPT, &typed).await;
    assert!(page.status == 422 && page.says("There is nothing in the plan yet."), "{}", page.text());
    assert!(holds(&page, "decision", "Adopted"));
    let form = lead.open(&page.link("Add an activity")).await;
    lead.press(&form, "Add an activity", &[("title", "Visits to three cities"), ("quarter", "4")]).await;
    assert!(lead.press(&plan, ADOPT, &typed).await.says("The plan is adopted."));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_press_at_the_same_moment_move_a_plan_once() {
    let world = World::new().await;
    let (mut chair, mut lead) = (world.browser(world.cast.chair).await, world.browser(world.cast.lead).await);
    let path = format!("{PLAN}/discussions");
    let (a, b) = tokio::join!(post(&mut chair, &path, &[]), post(&mut lead, &path, &[]));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.plan_discussed").await, 1);
    adopt(&mut chair).await;
    let path = format!("{PLAN}/starts");
    let (a, b) = tokio::join!(post(&mut chair, &path, &[]), post(&mut lead, &path, &[]));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.plan_started").await, 1);
    // What has passed does not come back.
    let before = log_length(&world).await;
    let page = post(&mut lead, &format!("{PLAN}/openings"), &[]).await;
    assert!(
        page.status == 422 && page.says("This does not fit the plan as it stands now: Running."),
        "{}",
        page.text()
    );
    let page = post(&mut lead, &format!("{PLAN}/discussions"), &[]).await;
    assert_eq!(page.status, 422);
    assert_eq!(log_after(&world, before).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_is_told_against_what_was_adopted() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut visitor = world.visitor();
    assert!(!visitor.get(PLAN).await.says("Progress against the adopted plan"));
    discuss(&mut lead).await;
    adopt(&mut lead).await;
    start(&mut lead).await;
    let form = lead.get(&format!("{PLAN}/activities/new")).await;
    lead.press(&form, "Add an activity", &[("title", "Something that came later"), ("quarter", "4")]).await;
    let edit = format!("/activities/{}/edit", world.cast.activity);
    let form = lead.get(&edit).await;
    let typed = [("title", "A short guide to interfaces"), ("quarter", "2")];
    lead.press(&form, "Save", &typed).await;
    let form = lead.get(&edit).await;
    lead.press(&form, "Change the state", &[("state", "dropped"), ("reason", "Nobody had time <for> it.")]).await;
    let plan = visitor.get(PLAN).await;
    assert!(plan.says("1 activity was adopted. 1 was added later."), "{}", plan.text());
    assert_eq!(plan.all(".shares li"), ["Not begun: 1", "Dropped: 1"]);
    assert!(plan.says("Nobody had time <for> it.") && plan.says("adopted for: Third quarter"), "{}", plan.text());
    assert_eq!(plan.all("section[aria-labelledby=q4] li h3"), ["Something that came later"]);
    assert!(plan.says("Added after the adoption"), "{}", plan.text());
    let activity = visitor.get(&format!("/activities/{}", world.cast.activity)).await;
    assert!(activity.says("Adopted as “A guide to open interfaces”, Third quarter"), "{}", activity.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_of_two_hundred_activities_with_long_titles_is_a_list_and_a_timeline() {
    let world = World::new().await;
    let plan: nouns::PlanId = id(&world, "select id from plans").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..200 {
        let title = format!("{number} {}", "Schnittstellenvereinbarung".repeat(4));
        let new = NewActivity { title: &title, quarter: number % 4 + 1, ..NewActivity::default() };
        let activity = insert_activity(&tx, plan, world.cast.technical, &new).await.unwrap();
        let due = Some(jiff::civil::date(2027, 11, 30));
        insert_milestone(&tx, activity, world.cast.technical, "Draft sent", due, None).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut visitor = world.visitor();
    let page = visitor.get(PLAN).await;
    assert_eq!(page.all("section[aria-labelledby^=q] li h3").len(), 201);
    let page = visitor.get(&format!("{PLAN}/timeline")).await;
    assert_eq!((page.all(".timeline .bar").len(), page.all("tbody tr").len()), (201, 201));
    assert_eq!(page.all(".timeline .track .mark.from-11").len(), 200, "a milestone stands in its month");
    // The drawing says nothing that the table does not say.
    assert!(page.all("tbody tr").iter().filter(|row| row.contains("due on 30 November 2027")).count() == 200);
    assert_eq!(page.all(".timeline[aria-hidden=true] a").len(), 0);
}
