//! Good practices: written by officials in a quarter of an hour, published by lead or chair, asked for again after a year.

use kernel::access::Errand;
use nouns::office::FactsImported;
use world::{Browser, Page, World};

use crate::moderation::hide;
use crate::steps::{assert_refused, holds, id, place, post};

const TITLE: &str = "One register for all sensors";
const WHOLE: [(&str, &str); 8] = [
    ("problem", "Nobody knew how many there are."),
    ("done", "We walked through the city."),
    ("worked", "People fill in the short form."),
    ("failed", "The spreadsheet of the quokkas."),
    ("cost_from", "15 000"),
    ("cost_to", "25000"),
    ("contact", "data@oulu.example"),
    ("funding", "Own budget"),
];

async fn draft(browser: &mut Browser, more: &[(&str, &str)]) -> Page {
    let form = browser.get("/practices/new").await;
    let usual = [("title", TITLE), ("group", "technical"), ("licence", "cc-by-4.0")];
    let usual = usual.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = usual.chain(more).copied().collect();
    browser.press(&form, "Keep as draft", &fields).await
}

async fn published(world: &World) -> String {
    let path = place(&draft(&mut world.browser(world.cast.official).await, &WHOLE).await);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    let page = lead.press(&page, "Publish", &[]).await;
    assert!(page.says("It is published."), "{}", page.text());
    world.settle().await;
    path
}

#[tokio::test]
async fn an_official_begins_it_goes_on_and_the_lead_publishes_what_is_whole() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/practices/new").await;
    let page = official.press(&form, "Keep as draft", &[("problem", "Nobody knew."), ("cost_from", "cheap")]).await;
    assert_refused(&page, &["group", "title", "cost_from", "licence"]);
    assert!(holds(&page, "problem", "Nobody knew."), "what was typed was lost");
    let page = draft(&mut official, &[("problem", "Nobody knew.")]).await;
    assert!(page.says("The draft is kept.") && page.says("Nobody knew."), "{}", page.text());
    let path = place(&page);
    assert_eq!(place(&draft(&mut official, &[]).await), path, "sent twice is kept twice");
    assert!(official.get("/practices").await.says(TITLE), "what is begun is not found again");

    // Its author, who is not in the group, and the people of the group see it; nobody else does.
    for (who, status) in [
        (world.cast.member, 200),
        (world.cast.lead, 200),
        (world.cast.representative, 404),
        (world.cast.other_member, 404),
        (world.cast.nobody, 404),
    ] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&path).await.status, status, "{}", who.email);
        assert!(!browser.get("/practices").await.says(TITLE), "{}", who.email);
    }
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    let page = lead.press(&page, "Publish", &[]).await;
    assert!(page.status == 422 && page.says("Something is still missing"), "{}", page.text());

    let page = official.get(&path).await;
    let form = official.open(&page.link("Change")).await;
    assert!(holds(&form, "problem", "Nobody knew."));
    let page = official.press(&form, "Save", &WHOLE).await;
    assert!(page.says("Your changes are saved.") && page.says("15,000 to 25,000 EUR"), "{}", page.text());
    let page = lead.get(&path).await;
    let page = lead.press(&page, "Publish", &[]).await;
    assert!(page.says("It is published."), "{}", page.text());
    world.settle().await;
    let mut visitor = world.visitor();
    for list in ["/practices", "/practices?country=FI", "/practices?group=technical", "/library", "/search?q=quokkas"] {
        assert!(visitor.get(list).await.says(TITLE), "{list}");
    }
    for list in ["/practices?country=LV", "/practices?group=legal"] {
        assert!(!visitor.get(list).await.says(TITLE), "{list}");
    }
    let page = visitor.get(&path).await;
    for words in ["Oulu", "What did not work?", "The spreadsheet of the quokkas.", "data@oulu.example", "Own budget"] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(page.says("Checked on") && !page.has_button("It is still so"));
}

#[tokio::test]
async fn nobody_writes_for_another_government_or_changes_what_it_wrote() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    assert_refused(&draft(&mut official, &[("government", "riga")]).await, &["government"]);
    assert_refused(&draft(&mut official, &[("group", "none")]).await, &["group"]);
    assert_eq!(world.browser(world.cast.nobody).await.get("/practices/new").await.status, 403);
    let path = published(&world).await;
    for (who, status) in [(world.cast.other_member, 404), (world.cast.unsigned, 404), (world.cast.nobody, 404)] {
        let mut browser = world.browser(who).await;
        for at in ["/practice", "/practice/checks"] {
            let found = post(&mut browser, &format!("{path}{at}"), &[("title", "Ours now")]).await.status.as_u16();
            assert!(found == status || found == 403, "{} {at} {found}", who.email);
        }
    }
    assert_eq!(world.happened("library.resource_changed").await, 0);
    assert_eq!(world.happened("library.practice_checked").await, 0);
    // A colleague changes it; what everyone reads stays whole, and who is overtaken sees both.
    let mut colleague = world.browser(world.cast.representative).await;
    let form = colleague.get(&format!("{path}/practice")).await;
    let same = official.get(&format!("{path}/practice")).await;
    assert_refused(&colleague.press(&form, "Save", &[("failed", "")]).await, &["failed"]);
    let page = colleague.press(&form, "Save", &[("failed", "Two tables.")]).await;
    assert!(page.says("Two tables."), "{}", page.text());
    let page = official.press(&same, "Save", &[("failed", "Three tables.")]).await;
    assert!(page.status == 422 && page.says("Two tables.") && page.says("Three tables."), "{}", page.text());
    // No other form changes it: its author could still use that after leaving the government.
    for who in [world.cast.official, world.cast.lead] {
        assert_eq!(world.browser(who).await.get(&format!("{path}/changes/new")).await.status, 404, "{}", who.email);
    }
    let hostile = [("failed", "<script>alert(1)</script>"), ("contact", "javascript:alert(1)")];
    assert_refused(&colleague.press(&form, "Save", &hostile).await, &["contact"]);
    world.settle().await;
    assert!(world.visitor().get("/search?q=tables").await.says(TITLE), "what was changed is not found");
}

#[tokio::test]
async fn after_a_year_the_government_is_asked_once_and_says_that_it_is_still_so() {
    let world = World::new().await;
    let path = published(&world).await;
    assert!(world.mails("official@cast.example").await.is_empty());
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 367));
    let mails = world.mails("official@cast.example").await;
    assert!(mails.len() == 1 && mails[0].text.contains(TITLE) && mails[0].text.contains(&path), "{mails:?}");
    world.app().clock.advance(jiff::SignedDuration::from_hours(25));
    assert_eq!(world.mails("official@cast.example").await.len(), 1, "asked twice");

    let mut colleague = world.browser(world.cast.representative).await;
    let page = colleague.get(&path).await;
    assert!(page.says("24 November 2026"), "{}", page.text());
    let page = colleague.press(&page, "It is still so", &[]).await;
    assert!(page.says("Thank you.") && page.says("November 2027"), "{}", page.text());
    post(&mut colleague, &format!("{path}/practice/checks"), &[]).await;
    assert_eq!(world.happened("library.practice_checked").await, 1, "said twice");
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 100));
    assert_eq!(world.mails("official@cast.example").await.len(), 1, "asked though it was checked");

    // Its author works there no more: who speaks for the government is asked.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute(
        "update affiliations set ended_at = claimed_at where person in (select id from persons where email = 'official@cast.example')",
        &[],
    )
    .await
    .unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 300));
    assert_eq!(world.mails("representative@cast.example").await.len(), 1);
    assert_eq!(world.mails("official@cast.example").await.len(), 1);
}

#[tokio::test]
async fn a_hidden_practice_is_in_no_list() {
    let world = World::new().await;
    let path = published(&world).await;
    let resource = id(&world, "select resource as id from practices").await;
    hide(&world, "resource", &resource).await;
    let mut visitor = world.visitor();
    assert_eq!(visitor.get(&path).await.status, 404);
    for list in ["/practices", "/library", "/search?q=quokkas", "/sitemap.xml"] {
        assert!(!visitor.get(list).await.html().contains("register"), "{list}");
    }
    assert_eq!(world.browser(world.cast.official).await.get(&format!("{path}/practice")).await.status, 404);
}

#[tokio::test]
async fn of_what_is_withdrawn_nobody_is_asked_whether_it_is_still_so() {
    let world = World::new().await;
    let path = published(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/withdrawals/new")).await;
    lead.press(&form, "Withdraw it", &[("reason", "It is wrong.")]).await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 367));
    assert!(world.mails("official@cast.example").await.is_empty());
    assert_eq!(world.happened("library.practice_asked").await, 0);
}

#[tokio::test]
async fn what_a_merged_government_wrote_is_that_of_the_one_it_became() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let path = place(&draft(&mut ghent, &WHOLE).await);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    let form = lead.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", "A draft of clauses"),
        ("kind", "report"),
        ("note", "A note."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", "everyone"),
    ];
    let file = world::Attachment { field: "file", name: "a.pdf", bytes: crate::steps::PDF };
    let draft = place(&lead.press_with_file(&form, "Keep as draft", &typed, Some(file)).await);
    let form = lead.get(&format!("{draft}/comment-windows/new")).await;
    lead.press(&form, "Open it", &[("audience", "officials")]).await;
    assert_eq!(post(&mut ghent, &format!("{draft}/remarks"), &[("words", "Of Ghent.")]).await.status, 303);
    let mut steward = world.browser(world.cast.steward).await;
    let done = post(&mut steward, "/governments/ghent/mergers", &[("into", "riga"), ("sure", "yes")]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let page = world.visitor().get(&path).await;
    assert_eq!(page.link("Riga"), "/en/governments/riga");
    assert!(!page.html().contains("/governments/ghent"), "{}", page.text());
    assert!(world.visitor().get("/practices?country=LV").await.says(TITLE));
    let page = lead.get(&draft).await;
    assert!(page.says("Of Ghent.") && page.link("Riga") == "/en/governments/riga", "{}", page.text());
    // The people of the other one look after it now.
    let mut riga = world.browser(world.cast.other_member).await;
    assert_eq!(riga.get(&format!("{path}/practice")).await.status, 200);
}
