//! Agendas: made of items by lead and chair, with clock times that follow from their order, read by those whom the meeting
//! is for; and the four meetings of a year.

use world::{Browser, Page, World};

use crate::steps::{assert_refused, holds, id, log_after, log_length, place, post};

const DESK: &str = "/events/technical-first/agenda-items";

async fn add(browser: &mut Browser, title: &str, lasts: &str) -> Page {
    let page = browser.get(DESK).await;
    browser.press(&page, "Add an item", &[("title", title), ("lasts", lasts)]).await
}

/// The titles of the items in their order, as a page shows them.
fn titles(page: &Page) -> Vec<String> {
    // What leads somewhere is an open action.
    let actions = page.all("ul.list li h3 a");
    page.all("ul.list li h3").into_iter().filter(|title| !actions.contains(title)).collect()
}

#[tokio::test]
async fn items_follow_one_another_at_times_that_their_lengths_make() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let before = log_length(&world).await;
    assert!(add(&mut lead, "Proposals for next year", "45").await.says("The item is on the agenda."));
    assert_eq!(log_after(&world, before).await, ["groups.agenda_changed"]);
    add(&mut lead, "What comes next", "5").await;
    let page = world.browser(world.cast.member).await.get("/events/technical-first").await;
    assert_eq!(titles(&page), ["The secret item", "Proposals for next year", "What comes next"]);
    // It begins at ten in Brussels, where members of the cast read.
    assert_eq!(page.all("ul.list time"), ["10:00 CET", "10:20 CET", "11:05 CET"]);
    for browser in [&mut world.visitor(), &mut world.browser(world.cast.other_member).await] {
        let page = browser.get("/events/technical-first").await;
        assert!(page.status == 200 && !page.html().contains("What comes next"), "{}", page.text());
    }
    // The second click is no second item.
    add(&mut lead, "What comes next", "5").await;
    assert_eq!(titles(&lead.get(DESK).await).len(), 3);
}

#[tokio::test]
async fn items_are_moved_changed_and_removed() {
    let world = World::new().await;
    let mut chair = world.browser(world.cast.chair).await;
    add(&mut chair, "Second", "10").await;
    let page = add(&mut chair, "Third", "10").await;
    assert!(!page.has_button("Move up: The secret item") && !page.has_button("Move down: Third"));
    let page = chair.press(&page, "Move up: Third", &[]).await;
    assert_eq!(titles(&page), ["The secret item", "Third", "Second"]);
    let page = chair.press(&page, "Move down: The secret item", &[]).await;
    assert_eq!(titles(&page), ["Third", "The secret item", "Second"]);
    // Up from the top is where it is, and no event.
    let third = id(&world, "select id from agenda_items where title = 'Third'").await;
    let before = log_length(&world).await;
    assert_eq!(post(&mut chair, &format!("/agenda-items/{third}/moves/up"), &[]).await.status, 303);
    assert_eq!(log_length(&world).await, before);

    let form = chair.get(&format!("/agenda-items/{third}")).await;
    let typed = [
        ("title", "Third, at length"),
        ("lasts", "95"),
        ("material_url", "https://example.org/slides"),
        ("presenter", "Oulu"),
    ];
    let page = chair.press(&form, "Save the change", &typed).await;
    assert!(page.says("Third, at length") && page.says("95 minutes") && page.says("Oulu"), "{}", page.text());
    assert_eq!(page.link("Material"), "https://example.org/slides");
    assert!(page.says("The items take longer than the meeting."), "{}", page.text());
    let page = chair.press(&page, "Remove: Third, at length", &[]).await;
    assert_eq!(titles(&page), ["The secret item", "Second"]);
    assert_eq!(chair.get(&format!("/agenda-items/{third}")).await.status, 404);
    // What was removed meanwhile cannot be saved any more.
    assert_eq!(post(&mut chair, &format!("/agenda-items/{third}/removals"), &[]).await.status, 404);
}

#[tokio::test]
async fn an_item_that_two_change_keeps_both_texts() {
    let world = World::new().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let path = format!("/agenda-items/{}", id(&world, "select id from agenda_items").await);
    let (of_lead, of_chair) = (lead.get(&path).await, chair.get(&path).await);
    lead.press(&of_lead, "Save the change", &[("about", "The lead’s words")]).await;
    let page = chair.press(&of_chair, "Save the change", &[("about", "The chair’s words")]).await;
    let shown = page.all("section.notice.warn").join(" ");
    assert!(page.status == 422 && shown.contains("The lead’s words") && shown.contains("The chair’s words"), "{shown}");
    assert!(holds(&page, "about", "The chair’s words"));
    assert!(chair.press(&page, "Save the change", &[]).await.says("The chair’s words"));
}

#[tokio::test]
async fn an_item_may_come_from_a_proposal_and_takes_its_title() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(DESK).await;
    let source = format!("proposal:{}", world.cast.proposal);
    let page = lead.press(&page, "Add an item", &[("source", &source)]).await;
    assert!(page.says("A common clause for sensors"), "{}", page.text());
    assert_eq!(page.link("From a proposal"), format!("/en/proposals/{}", world.cast.proposal));
    // A proposal to nobody is none.
    let page = lead.get(DESK).await;
    let other = format!("proposal:{}", crate::steps::no_id(&world));
    assert_refused(&lead.press(&page, "Add an item", &[("source", &other)]).await, &["source", "title"]);
    // Changing the item without touching its source keeps it, also when the proposal is settled.
    let mut member = world.browser(world.cast.member).await;
    let own = member.get(&format!("/proposals/{}", world.cast.proposal)).await;
    member.press(&own, "Withdraw this proposal", &[]).await;
    let item = id(&world, "select id from agenda_items where proposal is not null").await;
    let form = lead.get(&format!("/agenda-items/{item}")).await;
    let page = lead.press(&form, "Save the change", &[("lasts", "25")]).await;
    assert!(page.says("25 minutes") && page.says("From a proposal"), "{}", page.text());
    // And it may be taken away.
    let form = lead.get(&format!("/agenda-items/{item}")).await;
    assert!(!lead.press(&form, "Save the change", &[("source", "")]).await.says("From a proposal"));
}

#[tokio::test]
async fn what_is_wrong_with_an_item_stands_at_its_field() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(DESK).await;
    for wrong in ["0", "601", "ten", "-5", "1e3", "99999999999999999999"] {
        assert_refused(&lead.press(&page, "Add an item", &[("title", "Good"), ("lasts", wrong)]).await, &["lasts"]);
    }
    let typed = [("title", "<i>"), ("lasts", "x"), ("material_url", "javascript:alert(1)")];
    let page = lead.press(&page, "Add an item", &typed).await;
    assert_refused(&page, &["lasts", "material_url"]);
    assert!(holds(&page, "title", "<i>") && holds(&page, "material_url", "javascript:alert(1)"));
    assert_eq!(world.happened("groups.agenda_changed").await, 1, "only the item of the cast");
}

#[tokio::test]
async fn an_agenda_of_five_thousand_lines_is_refused() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    let many = "Item\n".repeat(5000);
    let typed = [
        ("title", "Third meeting"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("audience", "group"),
        ("agenda", many.as_str()),
    ];
    let page = lead.press(&form, "Announce it", &typed).await;
    assert_refused(&page, &["agenda"]);
    assert!(page.says("An agenda holds 40 items at most."), "{}", page.text());
    let lines = (1..=40).map(|number| format!("Item {number}")).collect::<Vec<_>>().join("\n\n");
    let page = lead.press(&form, "Announce it", &[&typed[..5], &[("agenda", lines.as_str())]].concat()).await;
    assert_eq!(titles(&page).len(), 40, "{}", page.text());
    // One more is refused at the desk too.
    let desk = lead.get(&format!("{}/agenda-items", place(&page))).await;
    let page = lead.press(&desk, "Add an item", &[("title", "Item 41")]).await;
    assert!(page.status == 422 && page.says("An agenda holds 40 items at most."), "{}", page.text());
}

#[tokio::test]
async fn only_lead_and_chair_make_an_agenda() {
    let world = World::new().await;
    let item = id(&world, "select id from agenda_items").await;
    for who in [world.cast.member, world.cast.steward, world.cast.other_member] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(DESK).await.status, 403, "{}", who.email);
        assert_eq!(post(&mut browser, DESK, &[("title", "Mine"), ("lasts", "5")]).await.status, 403, "{}", who.email);
        assert_eq!(browser.get(&format!("/agenda-items/{item}")).await.status, 404, "{}", who.email);
        for what in ["changes", "moves/up", "moves/down", "removals"] {
            let page = post(&mut browser, &format!("/agenda-items/{item}/{what}"), &[]).await;
            assert_eq!(page.status, 404, "{what} as {}", who.email);
        }
    }
    assert_eq!(titles(&world.browser(world.cast.lead).await.get(DESK).await), ["The secret item"]);
}

#[tokio::test]
async fn a_year_shows_its_quarters_and_which_are_missing() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let page = visitor.get("/groups/technical/meetings").await;
    assert!(page.says("Meetings 2026") && page.says("First meeting"), "{}", page.text());
    assert_eq!(page.all(".section .tag").iter().filter(|tag| *tag == "No quarterly meeting on record").count(), 3);
    let page = visitor.get("/groups/technical/meetings?year=2027").await;
    assert_eq!(page.all(".section .tag"), ["The quarterly meeting is not yet set"; 4]);
    assert!(!page.says("Call a meeting"));
    // Lead and chair fill the gap.
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get("/groups/technical/meetings?year=2027").await;
    assert!(page.html().contains("/en/groups/technical/meetings/new?quarter=2027-2"));
    let form = lead.get("/groups/technical/meetings/new?quarter=2027-2").await;
    assert!(holds(&form, "day", "2027-05-17") && holds(&form, "kind", "quarterly"), "{}", form.text());
    let page = lead.press(&form, "Announce it", &[("begins", "10:00"), ("ends", "12:00")]).await;
    assert!(page.says("The meeting is announced."), "{}", page.text());
    assert_eq!(visitor.get("/groups/technical/meetings?year=2027").await.all(".section .tag").len(), 3);
    // A workshop is none of the four, and a cancelled meeting no longer is.
    let form = lead.get(&format!("{}/changes/new", place(&page))).await;
    lead.press(&form, "Save the change", &[("kind", "workshop")]).await;
    assert_eq!(visitor.get("/groups/technical/meetings?year=2027").await.all(".section .tag").len(), 4);
    // An address that was made up is answered.
    for made_up in ["year=99999", "year=x", "year=-1"] {
        assert!(visitor.get(&format!("/groups/technical/meetings?{made_up}")).await.says("Meetings 2026"));
    }
    assert_eq!(lead.get("/groups/technical/meetings/new?quarter=2027-9").await.status, 200);
}
