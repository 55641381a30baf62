//! Governments say which resources they use: once each, in their own name, and it stays theirs.

use kernel::access::Errand;
use kernel::personal::{Leaving, erase};
use library::samples::{NewResource, insert_resource};
use nouns::office::FactsImported;
use people::samples::{NewGovernment, insert_affiliation, insert_government};
use world::{Browser, Page, Someone, World};

use crate::hiding::restore;
use crate::moderation::hide;
use crate::steps::{assert_refused, holds, id, post};

const PATH: &str = "/library/zebra-report";
const CAME: &str = "We cut three weeks from each tender.";

async fn with_resource() -> World {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewResource {
        slug: "zebra-report",
        title: "A zebra report",
        kind: "report",
        year: Some(2026),
        group: Some(world.cast.technical),
        note: "On zebras.",
        source_url: "https://example.org",
        ..NewResource::default()
    };
    insert_resource(&tx, &new).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world
}

async fn adopt(browser: &mut Browser, government: &str, more: &[(&str, &str)]) -> Page {
    let usual = [
        ("government", government),
        ("since", "2026-03-01"),
        ("words", CAME),
        ("audience", "everyone"),
        ("version", "0"),
    ];
    let usual = usual.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = usual.chain(more).copied().collect();
    post(browser, &format!("{PATH}/adoptions"), &fields).await
}

async fn says(world: &World, who: Someone, government: &str) {
    let page = adopt(&mut world.browser(who).await, government, &[]).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

#[tokio::test]
async fn an_official_says_it_changes_it_and_ends_it_for_the_government() {
    let world = with_resource().await;
    let mut official = world.browser(world.cast.official).await;
    let page = official.get(PATH).await;
    assert!(page.says("No government has said yet that it uses this."), "{}", page.text());
    let form = official.open(&page.link("We use this: Oulu")).await;
    let page = official.press(&form, "Save", &[("since", "2027-01-01"), ("words", CAME)]).await;
    assert_refused(&page, &["since"]);
    assert!(holds(&page, "words", CAME), "what was typed was lost");
    let page = official.press(&page, "Save", &[("since", "2026-03-01")]).await;
    assert!(page.says("Your government is named among those that use it."), "{}", page.text());
    let mut visitor = world.visitor();
    let page = visitor.get(PATH).await;
    assert!(page.says("Used by 1 government") && page.says("Oulu"), "{}", page.text());
    let page = visitor.get(&format!("{PATH}/adoptions")).await;
    assert!(page.says(CAME) && page.says("since March 2026"), "{}", page.text());
    assert!(visitor.get("/governments/oulu").await.says("A zebra report"));

    // A colleague changes it; who is overtaken sees both.
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(PATH).await;
    let form = member.open(&page.link("Change what we say: Oulu")).await;
    let same = official.get(&format!("{PATH}/adoptions/new?government=oulu")).await;
    member.press(&form, "Save", &[("words", "Two weeks."), ("audience", "officials")]).await;
    let page = official.press(&same, "Save", &[("words", "Four weeks.")]).await;
    assert!(page.status == 422 && page.says("Two weeks.") && page.says("Four weeks."), "{}", page.text());
    assert_eq!(world.happened("library.adoption_changed").await, 1);
    let listed = format!("{PATH}/adoptions");
    assert!(!visitor.get(&listed).await.says("Two weeks."), "what is for officials is read by everyone");
    assert!(!world.browser(world.cast.nobody).await.get(&listed).await.says("Two weeks."));
    for who in [world.cast.unsigned, world.cast.lead] {
        assert!(world.browser(who).await.get(&listed).await.says("Two weeks."), "{}", who.email);
    }

    let form = member.get(&format!("{PATH}/adoptions/new?government=oulu")).await;
    let page = member.press(&form, "We do not use it any more", &[]).await;
    assert!(page.says("no longer named"), "{}", page.text());
    assert!(visitor.get(PATH).await.says("0") || !visitor.get(PATH).await.says("Used by"));
    assert!(!visitor.get("/governments/oulu").await.says("A zebra report"));
    // Begun again it counts again.
    let form = member.get(&format!("{PATH}/adoptions/new?government=oulu")).await;
    member.press(&form, "Save", &[]).await;
    assert!(visitor.get(PATH).await.says("Used by 1 government"));
}

#[tokio::test]
async fn nobody_speaks_for_another_government_and_two_colleagues_count_once() {
    let world = with_resource().await;
    assert_eq!(adopt(&mut world.browser(world.cast.official).await, "riga", &[]).await.status, 400, "Oulu for Riga");
    assert_eq!(adopt(&mut world.browser(world.cast.nobody).await, "oulu", &[]).await.status, 403);
    assert_eq!(adopt(&mut world.visitor(), "oulu", &[]).await.status, 403, "a visitor");
    assert_eq!(world.happened("library.resource_adopted").await, 0);
    let (mut official, mut member) = (world.browser(world.cast.official).await, world.browser(world.cast.member).await);
    let (a, b) = tokio::join!(adopt(&mut official, "oulu", &[]), adopt(&mut member, "oulu", &[]));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("library.resource_adopted").await, 1);
    assert_eq!(world.happened("library.adoption_changed").await, 0);
    let mut riga = world.browser(world.cast.chair).await;
    let ended = post(&mut riga, &format!("{PATH}/adoptions/endings"), &[("government", "oulu")]).await;
    assert_eq!(ended.status, 400, "Riga ended what Oulu said");
    assert!(world.visitor().get(PATH).await.says("Used by 1 government"));
    for (field, value) in [("words", "é".repeat(601)), ("audience", "group".into()), ("since", "x".into())] {
        let page = adopt(&mut riga, "riga", &[(field, &value)]).await;
        assert_refused(&page, &[field]);
    }
    let hostile = adopt(&mut riga, "riga", &[("words", "<script>alert(1)</script>")]).await;
    assert_eq!(hostile.status, 303);
    let page = world.visitor().get(&format!("{PATH}/adoptions")).await;
    assert!(!page.html().contains("<script>alert") && page.says("<script>alert(1)</script>"));
}

#[tokio::test]
async fn two_governments_that_are_one_count_once_and_what_was_said_stays_when_its_author_leaves() {
    let world = with_resource().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewGovernment { slug: "twin", name: "Twin", country: "LV", kind: "local", ..NewGovernment::default() };
    let twin = insert_government(&tx, &new).await.unwrap();
    insert_affiliation(&tx, world.cast.guest.person, twin, "Officer", false).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    says(&world, world.cast.guest, "twin").await;
    says(&world, world.cast.other_member, "riga").await;
    says(&world, world.cast.official, "oulu").await;
    assert!(world.visitor().get(PATH).await.says("Used by 3 governments"));
    let mut steward = world.browser(world.cast.steward).await;
    let done = post(&mut steward, "/governments/twin/mergers", &[("into", "riga"), ("sure", "yes")]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let page = world.visitor().get(PATH).await;
    assert!(page.says("Used by 2 governments") && !page.says("Twin"), "{}", page.text());

    let leaving = Leaving { person: world.cast.official.person, email: None, takes_words: true };
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    erase(world.app(), &tx, &leaving).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = world.visitor().get(&format!("{PATH}/adoptions")).await;
    assert!(page.says("Oulu") && page.says(CAME), "{}", page.text());
    // A colleague can still change it.
    assert!(world.browser(world.cast.member).await.get(PATH).await.says("Change what we say: Oulu"));
}

#[tokio::test]
async fn what_the_merged_one_still_uses_is_used_by_the_one_that_it_became() {
    let world = with_resource().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewGovernment { slug: "twin", name: "Twin", country: "LV", kind: "local", ..NewGovernment::default() };
    let twin = insert_government(&tx, &new).await.unwrap();
    insert_affiliation(&tx, world.cast.guest.person, twin, "Officer", false).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    says(&world, world.cast.guest, "twin").await;
    says(&world, world.cast.other_member, "riga").await;
    let mut riga = world.browser(world.cast.other_member).await;
    post(&mut riga, &format!("{PATH}/adoptions/endings"), &[("government", "riga")]).await;
    let mut steward = world.browser(world.cast.steward).await;
    post(&mut steward, "/governments/twin/mergers", &[("into", "riga"), ("sure", "yes")]).await;
    let page = world.visitor().get(PATH).await;
    assert!(page.says("Used by 1 government") && page.says("Riga"), "{}", page.text());
}

#[tokio::test]
async fn hidden_words_of_a_government_are_read_nowhere_and_it_still_uses_the_resource() {
    let world = with_resource().await;
    says(&world, world.cast.official, "oulu").await;
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get(&format!("{PATH}/adoptions")).await;
    nobody.open(&page.link("Report: Oulu")).await;
    let adoption = id(&world, "select id from adoptions").await;
    let case = hide(&world, "adoption", &adoption).await;
    let mut visitor = world.visitor();
    let page = visitor.get(&format!("{PATH}/adoptions")).await;
    assert!(page.says("Oulu") && !page.says(CAME), "{}", page.text());
    assert!(
        !world
            .browser(world.cast.member)
            .await
            .get(&format!("{PATH}/adoptions/new?government=oulu"))
            .await
            .html()
            .contains(CAME)
    );
    assert!(world.browser(world.cast.lead).await.get(&case).await.says(CAME));
    restore(&world, world.cast.official, &case).await;
    assert!(visitor.get(&format!("{PATH}/adoptions")).await.says(CAME));
}

async fn set(world: &World, sql: &'static str) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute(sql, &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

#[tokio::test]
async fn nobody_learns_of_what_is_not_for_them_by_who_uses_it() {
    let world = with_resource().await;
    let page = adopt(&mut world.browser(world.cast.official).await, "oulu", &[("audience", "officials")]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let report = format!("/reports/adoption/{}/new", id(&world, "select id from adoptions").await);
    let (mut visitor, mut nobody) = (world.visitor(), world.browser(world.cast.nobody).await);
    assert!(visitor.get("/governments/oulu").await.says("A zebra report"));
    assert_eq!(nobody.get(&report).await.status, 404, "its words are read where they are reported");
    assert!(world.browser(world.cast.unsigned).await.get(&report).await.says(CAME));
    set(&world, "update resources set audience = 'officials'").await;
    for browser in [&mut visitor, &mut nobody] {
        assert!(!browser.get("/governments/oulu").await.html().contains("zebra"));
        assert_eq!(browser.get(&format!("{PATH}/adoptions")).await.status, 404);
    }
}

#[tokio::test]
async fn nobody_begins_to_use_what_is_withdrawn_and_who_uses_it_can_still_end_it() {
    let world = with_resource().await;
    says(&world, world.cast.official, "oulu").await;
    set(&world, "update resources set state = 'withdrawn'").await;
    let mut riga = world.browser(world.cast.chair).await;
    assert_eq!(adopt(&mut riga, "riga", &[]).await.status, 422);
    let mut official = world.browser(world.cast.official).await;
    let ended = post(&mut official, &format!("{PATH}/adoptions/endings"), &[("government", "oulu")]).await;
    assert_eq!(ended.status, 303, "{}", ended.text());
    assert_eq!(world.happened("library.adoption_ended").await, 1);
}
