//! The end of a year: what is open is ended or carried over, the report is drafted from the records, published, and stays.

use world::{Browser, Page, World};

use crate::steps::{PLAN, assert_refused, holds, log_after, log_length, place, post, propose, run};

const CLOSE: &str = "Publish and close the year";
const REPORT: &str = "/groups/technical/plans/2027/report";

async fn desk(browser: &mut Browser) -> Page {
    browser.get(&format!("{REPORT}/draft")).await
}

/// Declines the proposal of the cast, so that none is left without an answer.
async fn answer(world: &World, lead: &mut Browser) {
    let form = lead.get(&format!("/proposals/{}", world.cast.proposal)).await;
    lead.press(&form, "Decline", &[("answer", "Another group does this.")]).await;
}

async fn carry_over(world: &World, lead: &mut Browser) -> Page {
    let form = lead.get(&format!("/activities/{}/edit", world.cast.activity)).await;
    let typed = [("carry_reason", "The cities had no time."), ("carry_quarter", "1")];
    lead.press(&form, "Carry it over to the plan 2028", &typed).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_is_closed_when_nothing_is_open_and_its_report_never_changes() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut official = world.browser(world.cast.official).await;
    let topic = place(&propose(&mut official, "A clause for open sensors").await);
    let form = lead.get(&topic).await;
    lead.press(&form, "Accept into the plan", &[("answer", "Yes."), ("quarter", "1")]).await;
    run(&mut lead).await;
    let page = desk(&mut lead).await;
    assert!(page.says("What is still open") && !page.has_button(CLOSE), "{}", page.text());
    assert_eq!(page.all("section[aria-labelledby=open] h3").len(), 3, "two activities and a proposal");
    let before = log_length(&world).await;
    let page = post(&mut lead, "/groups/technical/plans/2027/closings", &[("understood", "yes")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("2 activities are still open.") && page.says("1 proposal has no answer yet."), "{}", page.text());
    assert_eq!(log_length(&world).await, before);

    answer(&world, &mut lead).await;
    let activity = official.get(&topic).await.link("A clause for open sensors");
    let form = lead.open(&format!("{activity}/edit")).await;
    let page = lead.press(&form, "Add the result", &[("result_title", "A clause of half a page")]).await;
    lead.press(&page, "Change the state", &[("state", "done")]).await;
    carry_over(&world, &mut lead).await;
    let page = desk(&mut lead).await;
    let words = [("introduction", "A year of <b>clauses</b>."), ("outlook", "We go on.")];
    let page = lead.press(&page, "Save", &words).await;
    assert!(page.says("Your words are saved.") && page.says("cannot be opened again"), "{}", page.text());
    assert_refused(&lead.press(&page, CLOSE, &[]).await, &["understood"]);
    assert_eq!(world.visitor().get(REPORT).await.status, 404, "it is no report before it is published");
    let report = lead.press(&page, CLOSE, &[("understood", "yes")]).await;
    assert!(report.says("The report is published and the year is closed."), "{}", report.text());
    lead.press(&page, CLOSE, &[("understood", "yes")]).await;
    assert_eq!(world.happened("work.plan_closed").await, 1);

    let mut visitor = world.visitor();
    let report = visitor.get(REPORT).await;
    for words in ["A year of <b>clauses</b>.", "We go on.", "A clause of half a page", "The cities had no time."] {
        assert!(report.says(words), "{words}: {}", report.text());
    }
    assert!(report.says("Proposals made: 2. Taken into the plan: 1."), "{}", report.text());
    // What was declined is for those who may read proposals.
    assert!(!report.html().contains("A common clause for sensors"));
    assert!(official.get(REPORT).await.says("A common clause for sensors"));
    // The group goes on, and what it does later is not in this report.
    let changed = "update activities set title = 'Another title'";
    let tx = world.app().db.begin(&kernel::access::Errand::new("test")).await.unwrap();
    tx.execute(changed, &[]).await.unwrap();
    tx.commit(&nouns::office::FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let later = visitor.get(REPORT).await;
    assert_eq!(later.text(), report.text());
    assert_eq!(visitor.get(PLAN).await.link("Report"), format!("/en{REPORT}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_closed_year_is_changed() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    run(&mut lead).await;
    answer(&world, &mut lead).await;
    let path = format!("/activities/{}", world.cast.activity);
    let form = lead.get(&format!("{path}/edit")).await;
    lead.press(&form, "Change the state", &[("state", "done")]).await;
    let page = desk(&mut lead).await;
    lead.press(&page, CLOSE, &[("understood", "yes")]).await;
    let mut chair = world.browser(world.cast.chair).await;
    let before = log_length(&world).await;
    assert!(lead.get(&format!("{path}/edit")).await.says("Nothing about this activity can be changed any more"));
    for (rest, fields) in [
        ("", &[("title", "Another title"), ("quarter", "1"), ("version", "1")][..]),
        ("/states", &[("from", "done"), ("state", "running")]),
        ("/milestones", &[("words", "Draft")]),
        ("/results", &[("result_title", "A guide")]),
        ("/carryovers", &[("carry_reason", "Later"), ("carry_quarter", "1")]),
    ] {
        let page = post(&mut lead, &format!("{path}{rest}"), fields).await;
        assert_eq!(page.status, 422, "{rest}: {}", page.text());
    }
    assert_eq!(post(&mut chair, &format!("{path}/contributions"), &[]).await.status, 422);
    let page = lead.press(&form, "Save", &[("title", "Another title")]).await;
    assert!(page.status == 422 && page.says("Nothing about this activity"), "{}", page.text());
    for (rest, wanted) in [("openings", 422), ("discussions", 422), ("starts", 422), ("adoptions", 303)] {
        assert_eq!(post(&mut lead, &format!("{PLAN}/{rest}"), &[]).await.status, wanted, "{rest}");
    }
    let page = post(&mut lead, &format!("{PLAN}/activities"), &[("title", "A late one"), ("quarter", "1")]).await;
    assert_eq!(page.status, 422);
    let page = post(&mut lead, &format!("{REPORT}/draft"), &[("introduction", "Other words"), ("version", "0")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(log_after(&world, before).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_activity_is_carried_over_once_and_both_pages_lead_to_each_other() {
    let world = World::new().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    run(&mut lead).await;
    let path = format!("/activities/{}", world.cast.activity);
    let form = chair.get(&path).await;
    chair.press(&form, "We contribute", &[]).await;
    let form = lead.get(&format!("{path}/edit")).await;
    let page = lead.press(&form, "Carry it over to the plan 2028", &[]).await;
    assert_refused(&page, &["carry_reason", "carry_quarter"]);
    let fields = [("carry_reason", "No time."), ("carry_quarter", "1")];
    let carry = format!("{path}/carryovers");
    let (a, b) = tokio::join!(post(&mut lead, &carry, &fields), post(&mut chair, &carry, &fields));
    let mut answers = [a.status.as_u16(), b.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 422], "the second finds it carried over");
    assert_eq!(world.happened("work.activity_carried_over").await, 1);
    assert_eq!(world.happened("work.plan_drafted").await, 1, "the next plan is begun as a draft");

    let mut visitor = world.visitor();
    let plan = visitor.get("/groups/technical/plans/2028").await;
    assert!(plan.says("Draft") && plan.says("Carried over from the year before"), "{}", plan.text());
    let next = plan.link("A guide to open interfaces");
    let page = visitor.open(&next).await;
    assert!(page.says("Riga") && page.says("No time."), "{}", page.text());
    let titles = page.all("section[aria-labelledby=thread] .title");
    assert_eq!(titles.len(), 4, "{titles:?}");
    assert_eq!(page.link("A guide to open interfaces"), format!("/en{path}"));
    let old = visitor.get(&path).await;
    assert_eq!(old.link("A guide to open interfaces"), next);
    assert!(old.says("Carried over"), "{}", old.text());
    // A member who owns it works on it, but does not move it into another year.
    assert_eq!(post(&mut world.browser(world.cast.member).await, &carry, &fields).await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_carried_proposal_keeps_its_government_in_the_next_year() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("/proposals/{}", world.cast.proposal)).await;
    lead.press(&form, "Accept into the plan", &[("answer", "Yes."), ("quarter", "1")]).await;
    run(&mut lead).await;
    let activity = world.visitor().get(PLAN).await.link("A common clause for sensors");
    let form = lead.open(&format!("{activity}/edit")).await;
    let typed = [("carry_reason", "The tender came late."), ("carry_quarter", "2")];
    lead.press(&form, "Carry it over to the plan 2028", &typed).await;
    let plan = world.visitor().get("/groups/technical/plans/2028").await;
    assert!(plan.says("Proposed by Oulu"), "{}", plan.text());
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&format!("/proposals/{}", world.cast.proposal)).await;
    assert_eq!(page.all("section[aria-labelledby=thread] .title").len(), 5, "{}", page.text());
    assert!(page.says("The tender came late."), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_the_report_lose_nothing() {
    let world = World::new().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    run(&mut lead).await;
    let (mine, theirs) = (desk(&mut lead).await, desk(&mut chair).await);
    lead.press(&mine, "Save", &[("introduction", "By the lead")]).await;
    let page = chair.press(&theirs, "Save", &[("introduction", "By the chair")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("By the lead") && holds(&page, "introduction", "By the chair"), "{}", page.text());
    let page = chair.press(&page, "Save", &[("introduction", "By both")]).await;
    assert!(page.says("Your words are saved.") && holds(&page, "introduction", "By both"), "{}", page.text());
    assert_eq!(world.happened("work.report_drafted").await, 2);
    let long = "é".repeat(8001);
    let refused = chair.press(&page, "Save", &[("outlook", &long)]).await;
    assert_refused(&refused, &["outlook"]);
}
