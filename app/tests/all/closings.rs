//! The end of a year: what is open is ended or carried over, the report is drafted from the records, published, and stays.

use groups::samples::{NewMeeting, insert_decision, insert_meeting, insert_minutes};
use world::{Browser, Page, World};

use crate::steps::{PLAN, assert_refused, holds, id, log_after, log_length, place, post, propose, run};

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

/// Two meetings in January 2027, each with a decision; the minutes of the second are public. Then it is February.
async fn meetings_held(world: &World) {
    let tx = world.app().db.begin(&kernel::access::Errand::new("test")).await.unwrap();
    for (slug, day, decision) in
        [("january-one", 11, "We meet <b>monthly</b>."), ("january-two", 25, "We buy together.")]
    {
        let day = jiff::civil::date(2027, 1, day);
        let new = NewMeeting {
            slug,
            group: Some(world.cast.technical),
            title: slug,
            kind: "working group meeting",
            starts_at: Some(format!("{day}T09:00:00Z").parse().unwrap()),
            ends_at: Some(format!("{day}T11:00:00Z").parse().unwrap()),
            zone: Some("Europe/Helsinki"),
            on_day: Some(day),
            audience: "group",
            ..NewMeeting::default()
        };
        let meeting = insert_meeting(&tx, &new).await.unwrap();
        insert_minutes(&tx, meeting, world.cast.technical, "What was said.", true).await.unwrap();
        insert_decision(&tx, meeting, world.cast.technical, decision, day).await.unwrap();
    }
    let public =
        "update minutes set is_public = true where meeting = (select id from meetings where slug = 'january-two')";
    tx.execute(public, &[]).await.unwrap();
    tx.commit(&nouns::office::FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.app().clock.advance(jiff::SignedDuration::from_hours(70 * 24));
}

async fn close(world: &World, lead: &mut Browser) -> Page {
    answer(world, lead).await;
    carry_over(world, lead).await;
    let page = desk(lead).await;
    lead.press(&page, CLOSE, &[("understood", "yes")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_counts_who_confirmed_being_there_and_keeps_it() {
    let world = World::new().await;
    meetings_held(&world).await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, "/events/january-one/confirmations", &[]).await;
    post(&mut chair, "/events/january-one/confirmations", &[]).await;
    run(&mut lead).await;
    let draft = desk(&mut lead).await;
    assert!(
        draft.says("2 people confirmed being there") && draft.says("nobody confirmed being there"),
        "{}",
        draft.text()
    );
    close(&world, &mut lead).await;
    let report = member.get(REPORT).await;
    let said =
        "Times that somebody confirmed being there: 2. Meetings where somebody did: 1 of 2. Governments seen: 2.";
    assert!(report.says(said) && report.says("Only the people of this group see this table."), "{}", report.text());
    assert!(report.says("OuluFinland11") && report.says("RigaLatvia11"), "{}", report.text());
    // By government it is for the group; by country for everyone.
    let mut visitor = world.visitor();
    for mut other in
        [world.visitor(), world.browser(world.cast.official).await, world.browser(world.cast.other_member).await]
    {
        let page = other.get(REPORT).await;
        assert!(page.says(said) && page.says("Finland11") && page.says("Latvia11"), "{}", page.text());
        assert!(!page.says("OuluFinland") && !page.says("By government"), "{}", page.text());
    }
    let before = visitor.get(REPORT).await.text();
    post(&mut chair, "/events/january-two/confirmations", &[]).await;
    assert_eq!(world.happened("groups.attendance_confirmed").await, 3);
    assert_eq!(visitor.get(REPORT).await.text(), before, "the report stays as it was published");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_holds_what_the_meetings_decided_for_those_who_may_read_it() {
    let world = World::new().await;
    meetings_held(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    run(&mut lead).await;
    close(&world, &mut lead).await;
    let report = world.browser(world.cast.member).await.get(REPORT).await;
    assert!(report.says("We meet <b>monthly</b>.") && report.says("only for this group"), "{}", report.text());
    assert_eq!(report.link("january-two"), "/en/events/january-two");
    for mut other in [world.visitor(), world.browser(world.cast.official).await] {
        let page = other.get(REPORT).await;
        assert!(
            page.says("We buy together.") && page.says("1 decision stands in minutes that are not public"),
            "{}",
            page.text()
        );
        assert!(!page.says("We meet"), "{}", page.text());
        assert!(page.says("Nobody has confirmed being at a meeting of this year"), "{}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn open_milestones_go_along_unless_they_are_left_out_and_wait_for_a_new_day() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    run(&mut lead).await;
    let path = format!("/activities/{}", world.cast.activity);
    for (words, due) in [("Reached", "2027-03-01"), ("Goes along", "2027-06-01"), ("Left out", "2027-09-01")] {
        let form = lead.get(&format!("{path}/edit")).await;
        lead.press(&form, "Add the milestone", &[("words", words), ("due", due)]).await;
    }
    let reached = id(&world, "select id from activity_milestones where words = 'Reached'").await;
    let kept = id(&world, "select id from activity_milestones where words = 'Goes along'").await;
    let form = lead.get(&format!("{path}/edit")).await;
    let form = lead.press(&form, "Mark it as reached", &[("milestone", &*reached)]).await;
    assert_eq!(form.all("input[name=carry_milestones][checked]").len(), 2, "both that are open are ticked");
    // What was chosen stays chosen when something else is wrong.
    let typed = [("carry_milestones", &*kept), ("carry_quarter", "1")];
    let refused = lead.press(&form, "Carry it over to the plan 2028", &typed).await;
    assert_refused(&refused, &["carry_reason"]);
    assert_eq!(refused.all("input[name=carry_milestones][checked]").len(), 1);
    let page = lead.press(&refused, "Carry it over to the plan 2028", &[("carry_reason", "No time.")]).await;
    assert_eq!(page.all("section[aria-labelledby=milestones] h3"), ["Goes along"]);
    assert!(page.says("was due on 1 June 2027; it needs a new day"), "{}", page.text());
    let next = place(&page);
    let old = world.visitor().get(&path).await;
    assert_eq!(old.all("section[aria-labelledby=milestones] h3").len(), 3, "the year that ends keeps what it had");
    assert!(world.visitor().get("/groups/technical/plans/2028/timeline").await.says("it needs a new day"));

    let form = lead.get(&format!("{next}/edit")).await;
    let milestone = first_option(&form, "undated");
    for wrong in ["", "2027-06-01", "x"] {
        let typed = [("undated", &*milestone), ("new_due", wrong)];
        assert_refused(&lead.press(&form, "Set the new day", &typed).await, &["new_due"]);
    }
    let typed = [("undated", &*milestone), ("new_due", "2028-02-01")];
    for _ in 0..2 {
        let page = lead.press(&form, "Set the new day", &typed).await;
        assert!(page.says("due on 1 February 2028") && !page.says("needs a new day"), "{}", page.text());
    }
    assert_eq!(world.happened("work.milestone_dated").await, 1, "said twice is said once");
    // Another's milestone is none of this activity.
    let page =
        post(&mut lead, &format!("{next}/milestones/dates"), &[("undated", &*kept), ("new_due", "2028-02-01")]).await;
    assert_eq!(page.status, 422);
}

/// The value of the first thing that a folded field offers.
fn first_option(page: &Page, field: &str) -> String {
    let html = page.html();
    let (_, rest) = html.split_once(&format!("name=\"{field}\"")).unwrap();
    let (_, rest) = rest.split_once("<option value=\"\"").unwrap();
    let (_, rest) = rest.split_once("<option value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}
