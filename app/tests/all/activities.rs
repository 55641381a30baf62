//! Activities: added by the lead or from a proposal, worked on by their owner, and seen by everyone with their thread.

use groups::samples::{NewMeeting, insert_meeting, insert_membership};
use library::samples::{NewResource, insert_resource};
use nouns::office::FactsImported;
use people::samples::{insert_affiliation, insert_person};
use world::{Browser, Page, World};

use crate::steps::{PLAN, assert_refused, holds, id, log_after, log_length, no_id, place, post, propose, run};

async fn edit(world: &World, browser: &mut Browser) -> Page {
    browser.get(&format!("/activities/{}/edit", world.cast.activity)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_works_on_an_activity_and_everyone_sees_how_it_goes() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    run(&mut lead).await;
    let mut owner = world.browser(world.cast.member).await;
    let path = format!("/activities/{}", world.cast.activity);
    let form = edit(&world, &mut owner).await;
    let page = owner.press(&form, "Change the state", &[("state", "running")]).await;
    assert!(page.says("The state is changed") && page.says("Now: Running"), "{}", page.text());
    let typed = [("words", "First draft sent"), ("due", "2027-03-31")];
    let page = owner.press(&page, "Add the milestone", &typed).await;
    owner.press(&page, "Add the milestone", &typed).await;
    assert_eq!(world.happened("work.milestone_added").await, 1, "the same milestone sent twice is one");
    let milestone = id(&world, "select id from activity_milestones").await;
    let reach = [("milestone", &*milestone), ("done_on", "2026-11-20")];
    let late = [("milestone", &*milestone), ("done_on", "2026-11-25")];
    assert_refused(&owner.press(&page, "Mark it as reached", &late).await, &["done_on"]);
    let page = owner.press(&page, "Mark it as reached", &reach).await;
    let meeting = id(&world, "select id from meetings").await;
    let page = owner.press(&page, "Link this meeting", &[("meeting", &*meeting)]).await;
    assert_refused(
        &owner.press(&page, "Add the result", &[("url", "javascript:alert(1)")]).await,
        &["result_title", "url"],
    );
    let result = [("result_title", "A guide of ten pages"), ("url", "https://example.org/guide")];
    let page = owner.press(&page, "Add the result", &result).await;
    owner.press(&page, "Change the state", &[("state", "done")]).await;

    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert!(
        page.says("Reached") && page.says("20 November 2026") && page.says("due on 31 March 2027"),
        "{}",
        page.text()
    );
    assert_eq!(page.link("Meeting: First meeting"), "/en/events/technical-first");
    assert_eq!(page.link("Result: A guide of ten pages"), "https://example.org/guide");
    let history = page.all("section[aria-labelledby=history] .title");
    assert_eq!(history, ["Planned", "Running", "Done"]);
    // Everyone sees for whom the owner works; the name is for colleagues.
    assert!(page.says("Oulu") && !page.says("member, Oulu"), "{}", page.text());
    assert!(world.browser(world.cast.official).await.get(&path).await.says("member, Oulu"));
    assert!(!world.browser(world.cast.nobody).await.get(&path).await.says("member, Oulu"));
    assert_eq!(page.all(".page-head a.button").len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_from_a_proposal_shows_the_whole_thread_on_both_pages() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let proposal = place(&propose(&mut official, "A clause for open sensors").await);
    assert_eq!(official.get(&proposal).await.all("section[aria-labelledby=thread]").len(), 0);
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&proposal).await;
    lead.press(&form, "Accept into the plan", &[("answer", "Yes."), ("quarter", "1")]).await;
    let page = official.get(&proposal).await;
    let activity = page.link("A clause for open sensors");
    assert_eq!(
        page.all("section[aria-labelledby=thread] .title"),
        ["Proposal: A clause for open sensors", "Into the work plan 2027", "A clause for open sensors"]
    );
    let form = lead.open(&format!("{activity}/edit")).await;
    lead.press(&form, "Save", &[("title", "A clause of half a page")]).await;
    // The proposer's own words are not for everyone.
    let mut visitor = world.visitor();
    let page = visitor.open(&activity).await;
    assert!(page.says("A proposal") && page.says("Proposed by Oulu"), "{}", page.text());
    assert!(
        !page.html().contains("A clause for open sensors") && !page.html().contains("/proposals/"),
        "{}",
        page.text()
    );
    assert!(page.says("A guide."), "what it is for is the result that was wished for");
    assert!(official.open(&activity).await.says("Proposal: A clause for open sensors"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_overtaken_shows_both_texts_and_loses_none() {
    let world = World::new().await;
    let (mut owner, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    let (mine, theirs) = (edit(&world, &mut owner).await, edit(&world, &mut lead).await);
    lead.press(&theirs, "Save", &[("title", "A guide by the lead"), ("aim", "For <all> of us")]).await;
    let before = log_length(&world).await;
    let page =
        owner.press(&mine, "Save", &[("title", "A guide by the owner"), ("aim", "For cities\r\nand regions")]).await;
    assert_eq!(page.status, 422);
    for words in ["A guide by the lead", "For <all> of us", "A guide by the owner", "For cities and regions"] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(holds(&page, "title", "A guide by the owner") && holds(&page, "aim", "For cities and regions"));
    assert_eq!(log_length(&world).await, before, "nothing was written over");
    let page = owner.press(&page, "Save", &[("title", "A guide by both")]).await;
    assert!(page.says("Your change is saved.") && holds(&page, "title", "A guide by both"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_save_at_the_same_moment_do_not_write_over_each_other() {
    let world = World::new().await;
    let (mut owner, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    let (mine, theirs) = (edit(&world, &mut owner).await, edit(&world, &mut lead).await);
    let (a, b) = tokio::join!(
        owner.press(&mine, "Save", &[("title", "A guide by the owner")]),
        lead.press(&theirs, "Save", &[("title", "A guide by the lead")])
    );
    let mut answers = [a.status.as_u16(), b.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [200, 422]);
    assert_eq!(world.happened("work.activity_changed").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn work_begins_with_the_year_and_dropping_needs_a_reason() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let path = format!("/activities/{}/states", world.cast.activity);
    let before = log_length(&world).await;
    let form = edit(&world, &mut lead).await;
    assert!(form.says("Work can begin when the year of the plan has been started."), "{}", form.text());
    let page = post(&mut lead, &path, &[("from", "planned"), ("state", "running")]).await;
    assert_refused(&page, &["state"]);
    assert_refused(&lead.press(&form, "Change the state", &[]).await, &["state"]);
    let page = lead.press(&form, "Change the state", &[("state", "dropped"), ("reason", " ")]).await;
    assert_refused(&page, &["reason"]);
    assert!(holds(&page, "state", "dropped"));
    assert_eq!(log_length(&world).await, before);
    let page = lead.press(&form, "Change the state", &[("state", "dropped"), ("reason", "No money.")]).await;
    assert!(page.says("Now: Dropped"), "{}", page.text());
    // The page of somebody else is older than that.
    let page = lead.press(&form, "Change the state", &[("state", "dropped"), ("reason", "No people.")]).await;
    assert!(page.status == 422 && page.says("Somebody else moved this activity"), "{}", page.text());
    assert!(holds(&page, "reason", "No people."));
    let reasons = lead.get(&format!("/activities/{}", world.cast.activity)).await;
    assert!(reasons.says("No money.") && !reasons.says("No people."), "{}", reasons.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn members_contribute_in_the_name_of_their_government_and_the_owner_can_end_it() {
    let world = World::new().await;
    let path = format!("/activities/{}", world.cast.activity);
    let mut chair = world.browser(world.cast.chair).await;
    let form = chair.get(&path).await;
    let page = chair.press(&form, "We contribute", &[("note", "Two days a month")]).await;
    assert!(page.says("Your government now contributes") && page.says("Two days a month"), "{}", page.text());
    let before = log_length(&world).await;
    chair.press(&form, "We contribute", &[]).await;
    assert_eq!(log_length(&world).await, before, "said twice is said once");
    let mut visitor = world.visitor();
    let seen = visitor.get(&path).await;
    assert_eq!(seen.all("section[aria-labelledby=contributions] h3"), ["Riga"]);
    assert!(!seen.says("Two days a month"), "what was said to the group is for the group");
    assert!(visitor.get(PLAN).await.says("1 government contributes"));
    // A member of another government can end only what is theirs; the owner any.
    for who in [world.cast.other_member, world.cast.official, world.cast.steward] {
        let page = post(&mut world.browser(who).await, &format!("{path}/contributions"), &[]).await;
        assert_eq!(page.status, 403, "{}", who.email);
    }
    let riga = world.cast.riga.to_string();
    let mut owner = world.browser(world.cast.member).await;
    let page = owner.get(&path).await;
    owner.press(&page, "End the contribution of Riga", &[]).await;
    assert_eq!(world.happened("work.contribution_ended").await, 1);
    assert_eq!(visitor.get(&path).await.all("section[aria-labelledby=contributions] h3"), Vec::<String>::new());
    let page =
        post(&mut chair, &format!("{path}/contributions"), &[("government", &*world.cast.ghent.to_string())]).await;
    assert_eq!(page.status, 422, "the chair spoke for Ghent");
    post(&mut chair, &format!("{path}/contributions"), &[("government", &riga)]).await;
    assert_eq!(world.happened("work.contribution_offered").await, 2, "what was ended can be offered again");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_groups_people_and_members_who_do_not_own_it_cannot_work_on_it() {
    let world = World::new().await;
    let form = edit(&world, &mut world.browser(world.cast.lead).await).await;
    // The chair takes it over, so the member owns it no more.
    let chair = world.cast.chair.person.to_string();
    let mut lead = world.browser(world.cast.lead).await;
    lead.press(&form, "Save", &[("owner", &*chair)]).await;
    for who in [world.cast.member, world.cast.other_member, world.cast.official, world.cast.steward, world.cast.nobody]
    {
        let mut browser = world.browser(who).await;
        let before = log_length(&world).await;
        assert_eq!(edit(&world, &mut browser).await.status, 403, "{}", who.email);
        for rest in ["", "/states", "/carryovers", "/milestones", "/meetings", "/results"] {
            let path = format!("/activities/{}{rest}", world.cast.activity);
            assert_eq!(post(&mut browser, &path, &[("title", "Ours now")]).await.status, 403, "{} {path}", who.email);
        }
        assert_eq!(log_after(&world, before).await, Vec::<String>::new(), "{}", who.email);
    }
    // A person of another group cannot be given it.
    let stranger = world.cast.other_member.person.to_string();
    let form = edit(&world, &mut lead).await;
    let page = post(
        &mut lead,
        &format!("/activities/{}", world.cast.activity),
        &[("title", "A guide"), ("quarter", "1"), ("version", "2"), ("owner", &*stranger)],
    )
    .await;
    assert!(form.status == 200 && page.status == 422, "{}", page.text());
    assert!(page.says("Choose a person of this group."), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_the_group_owns_nothing_in_it() {
    let world = World::new().await;
    let mut owner = world.browser(world.cast.member).await;
    assert_eq!(edit(&world, &mut owner).await.status, 200);
    post(&mut owner, "/groups/technical/departures", &[]).await;
    assert_eq!(edit(&world, &mut owner).await.status, 403);
    let page = world.visitor().get(&format!("/activities/{}", world.cast.activity)).await;
    assert!(page.says("Nobody yet"), "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resource_becomes_a_result_once_and_can_be_taken_away() {
    let world = World::new().await;
    let tx = world.app().db.begin(&kernel::access::Errand::new("test")).await.unwrap();
    let new = NewResource {
        slug: "guide",
        title: "Guide to interfaces",
        kind: "guide",
        year: Some(2026),
        publisher: None,
        group: Some(world.cast.technical),
        note: "",
        source_url: "https://example.org",
        example: true,
        ..NewResource::default()
    };
    insert_resource(&tx, &new).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let resource = id(&world, "select id from resources where slug = 'guide'").await;
    let mut owner = world.browser(world.cast.member).await;
    let form = edit(&world, &mut owner).await;
    let page = owner.press(&form, "Add the result", &[("resource", &*resource)]).await;
    owner.press(&form, "Add the result", &[("resource", &*resource)]).await;
    assert_eq!(world.happened("work.result_added").await, 1);
    let seen = world.visitor().get(&format!("/activities/{}", world.cast.activity)).await;
    assert_eq!(seen.link("Result: Guide to interfaces"), "/en/library/guide");
    let first = owner.press(&page, "Take away “Guide to interfaces”", &[]).await;
    assert!(first.says("It is taken away."), "{}", first.text());
    let second = owner.press(&page, "Take away “Guide to interfaces”", &[]).await;
    assert!(second.says("It was not there any more") && !second.says("It is taken away"), "{}", second.text());
    assert_eq!(world.happened("work.result_removed").await, 1);
}

/// A page that was open while somebody else went on: what the next page says of a removal is true.
#[tokio::test(flavor = "multi_thread")]
async fn a_removal_from_a_page_that_is_old_says_what_became_of_it() {
    let world = World::new().await;
    let (mut owner, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    run(&mut lead).await;
    let path = format!("/activities/{}", world.cast.activity);
    let mut page = edit(&world, &mut owner).await;
    for words in ["First draft", "Second draft"] {
        page = owner.press(&page, "Add the milestone", &[("words", words)]).await;
    }
    let meeting = id(&world, "select id from meetings").await;
    page = owner.press(&page, "Link this meeting", &[("meeting", &*meeting)]).await;
    page = owner.press(&page, "Add the result", &[("result_title", "A guide of ten pages")]).await;
    for (button, kind) in [
        ("Take away “First draft”", "work.milestone_removed"),
        ("Take away “3 December 2026: First meeting”", "work.activity_meeting_unlinked"),
        ("Take away “A guide of ten pages”", "work.result_removed"),
    ] {
        let button = if page.has_button(button) { button } else { "Take away “First meeting”" };
        let (a, b) = (owner.press(&page, button, &[]).await, lead.press(&page, button, &[]).await);
        assert!(a.says("It is taken away."), "{button}: {}", a.text());
        assert!(b.status == 200 && b.says("It was not there any more"), "{button}: {}", b.text());
        assert_eq!(world.happened(kind).await, 1);
    }
    let reached = id(&world, "select id from activity_milestones").await;
    let fresh = edit(&world, &mut lead).await;
    lead.press(&fresh, "Mark it as reached", &[("milestone", &*reached)]).await;
    let refused = owner.press(&page, "Take away “Second draft”", &[]).await;
    assert!(refused.status == 422 && refused.says("What is reached stays on the page."), "{}", refused.text());
    // A milestone that is gone cannot be reached.
    let gone = post(&mut lead, &format!("{path}/milestones/completions"), &[("milestone", &*no_id(&world))]).await;
    assert_eq!(gone.status, 422);
    // Nothing is taken from an activity that is carried over.
    let page = edit(&world, &mut owner).await;
    let page = owner.press(&page, "Add the result", &[("result_title", "Another")]).await;
    let riga = world.cast.riga.to_string();
    let mut chair = world.browser(world.cast.chair).await;
    post(&mut chair, &format!("{path}/contributions"), &[("government", &riga)]).await;
    let typed = [("carry_reason", "Later."), ("carry_quarter", "1")];
    post(&mut lead, &format!("{path}/carryovers"), &typed).await;
    let before = log_length(&world).await;
    let refused = owner.press(&page, "Take away “Another”", &[]).await;
    assert!(refused.status == 422 && refused.says("Nothing about this activity can be changed any more"));
    let refused = post(&mut chair, &format!("{path}/contributions/endings"), &[("government", &riga)]).await;
    assert!(refused.status == 422 && refused.says("Nothing about this activity"), "{}", refused.text());
    assert_eq!(log_length(&world).await, before);
}

/// More of everything than a form offers: it says so, and takes what it does not offer.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_among_the_choices_can_be_named() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let few = edit(&world, &mut lead).await;
    for field in ["meeting_page", "resource_page", "owner_named"] {
        assert!(few.all(&format!("#{field}")).is_empty(), "{field}: there is nothing more to name");
    }
    let tx = world.app().db.begin(&kernel::access::Errand::new("test")).await.unwrap();
    for number in 0..201_i64 {
        let email = format!("many-{number}@cast.example");
        let name = if number > 198 { "Zoë Twice".to_owned() } else { format!("Ægir {number}") };
        let person = insert_person(&tx, &email, &name, None, None).await.unwrap();
        insert_affiliation(&tx, person, world.cast.oulu, "Officer", false).await.unwrap();
        insert_membership(&tx, world.cast.technical, person, Some(world.cast.oulu)).await.unwrap();
        let slug = format!("old-{number}");
        let on_day = Some(jiff::civil::date(2020, 1, 1));
        let meeting = NewMeeting {
            slug: &slug,
            group: Some(world.cast.technical),
            title: &slug,
            kind: "meeting",
            on_day,
            audience: "group",
            ..NewMeeting::default()
        };
        insert_meeting(&tx, &meeting).await.unwrap();
        let new = NewResource {
            slug: &slug,
            title: &slug,
            kind: "guide",
            year: Some(2020 - number),
            publisher: None,
            group: Some(world.cast.technical),
            note: "",
            source_url: "https://example.org",
            example: true,
            ..NewResource::default()
        };
        insert_resource(&tx, &new).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let form = edit(&world, &mut lead).await;
    assert!(
        form.says("The list shows the 60 latest meetings")
            && form.says("The list shows 100 resources")
            && form.says("The list shows 200 people"),
        "{}",
        form.text()
    );
    let page =
        lead.press(&form, "Link this meeting", &[("meeting_page", "https://belfry.test/fr/events/old-200?x=1")]).await;
    assert!(page.says("It is noted") && page.says("old-200"), "{}", page.text());
    let page = lead.press(&form, "Add the result", &[("resource_page", "/en/library/old-199")]).await;
    assert!(page.says("It is noted") && page.says("old-199"), "{}", page.text());
    let page = lead.press(&form, "Save", &[("owner_named", " ægir  150 ")]).await;
    assert!(page.says("Your change is saved.") && page.says("Ægir 150"), "{}", page.text());
    for (button, field, typed) in [
        ("Link this meeting", "meeting_page", "https://belfry.test/en/events/none"),
        ("Add the result", "resource_page", "none"),
        ("Save", "owner_named", "Nobody at all"),
        ("Save", "owner_named", "Zoë Twice"),
    ] {
        let refused = lead.press(&page, button, &[(field, typed)]).await;
        assert_refused(&refused, &[field]);
        assert!(holds(&refused, field, typed), "{}", refused.html());
    }
    // A meeting of another group is none of this one.
    let foreign =
        post(&mut lead, &format!("/activities/{}/meetings", world.cast.activity), &[("meeting_page", "other-first")])
            .await;
    assert_eq!(foreign.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_and_missing_values_are_answered() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{PLAN}/activities/new")).await;
    assert_refused(&lead.press(&form, "Add an activity", &[]).await, &["title", "quarter"]);
    let long = "é".repeat(121);
    let page = lead.press(&form, "Add an activity", &[("title", &long), ("quarter", "1")]).await;
    assert_refused(&page, &["title"]);
    let typed = [("title", "<script>alert(1)</script> & more"), ("quarter", "1"), ("aim", "<b>bold</b>")];
    let page = lead.press(&form, "Add an activity", &typed).await;
    assert!(page.says("The activity is in the plan.") && page.says("<b>bold</b>"), "{}", page.text());
    assert!(!page.html().contains("<script>alert"));
    let path = format!("/activities/{}", world.cast.activity);
    let before = log_length(&world).await;
    for (rest, fields) in [
        ("/states", &[("from", "planned"), ("state", "carried")][..]),
        ("/states", &[("from", "x"), ("state", "x")]),
        ("/milestones", &[("words", "Draft"), ("due", "2027-02-30")]),
        ("/milestones/completions", &[("milestone", "x")]),
        ("/meetings", &[("meeting", "x")]),
        ("/results", &[("result_title", "A guide"), ("url", "http://plain.example")]),
        ("", &[("title", "A guide"), ("quarter", "5")]),
        ("", &[("title", "A guide"), ("quarter", "1"), ("version", "-1")]),
        ("/carryovers", &[("carry_reason", "Later"), ("carry_quarter", "1")]),
    ] {
        let page = post(&mut lead, &format!("{path}{rest}"), fields).await;
        assert_eq!(page.status, 422, "{rest} {fields:?}: {}", page.text());
    }
    for rest in ["/milestones/removals", "/meetings/removals", "/results/removals", "/contributions/endings"] {
        assert_eq!(post(&mut lead, &format!("{path}{rest}"), &[("milestone", "x")]).await.status, 303, "{rest}");
    }
    assert_eq!(log_length(&world).await, before);
    assert_eq!(lead.get(&format!("/activities/{}", no_id(&world))).await.status, 404);
    assert_eq!(lead.get("/activities/x").await.status, 404);
    // A milestone of one activity is not reached by way of another.
    let form = edit(&world, &mut lead).await;
    lead.press(&form, "Add the milestone", &[("words", "Draft")]).await;
    let milestone = id(&world, "select id from activity_milestones").await;
    let other = id(&world, "select id from activities where title like '<script>%'").await;
    post(&mut lead, &format!("/activities/{other}/milestones/completions"), &[("milestone", &*milestone)]).await;
    assert_eq!(world.happened("work.milestone_reached").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_on_in_another_year_is_named_once_to_whoever_proposes_the_like() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let fields = [("title", "Turnstiles that count bicycles"), ("aim", "Counts."), ("quarter", "1")];
    let added = post(&mut lead, &format!("{PLAN}/activities"), &fields).await;
    assert_eq!(added.status, 303, "{}", added.text());
    run(&mut lead).await;
    let activity = id(&world, "select id from activities where title = 'Turnstiles that count bicycles'").await;
    world.settle().await;
    let similar = "/groups/technical/proposals/similar?name=Turnstiles+that+count+bicycles";
    let mut official = world.browser(world.cast.official).await;
    let before = official.get(similar).await;
    assert_eq!(before.all("li a").len(), 1, "{}", before.text());
    let typed = [("carry_reason", "Later."), ("carry_quarter", "1")];
    assert_eq!(post(&mut lead, &format!("/activities/{activity}/carryovers"), &typed).await.status, 303);
    world.settle().await;
    let after = official.get(similar).await;
    assert_eq!(after.all("li a").len(), 1, "{}", after.text());
    assert!(!after.html().contains(&activity) && before.html().contains(&activity), "the newest is meant");
}
